#include "report_text.h"

#include "qr_code.h"
#include "texts.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace pibox::screen {

namespace {

QString words(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(u' ');
}

template <class E>
QString word(E value) {
  return QString::fromLatin1(api::nameOf(value));
}

/// Cut after whole characters.
QString cut(QString text) {
  text.truncate(kMaxCodeBytes);
  while (text.toUtf8().size() > kMaxCodeBytes) text.chop(text.back().isLowSurrogate() ? 2 : 1);
  return text;
}

}  // namespace

QString reportText(const Facts& facts) {
  const auto& status = facts.status;
  const auto& installed = status.installed;
  QStringList lines;
  lines.append(words({u"PiBox"_s, qs(installed.id), qs(installed.version), qs(installed.build), qs(installed.board),
                      qs(installed.bootControl)}));
  lines.append(words({u"state"_s, word(status.state), qs(status.progress.target)}));
  if (!status.lastError.code.empty()) {
    lines.append(
        words({u"error"_s, qs(status.lastError.code),
               status.lastError.phase ? word(*status.lastError.phase) : QString(), qs(status.lastError.detail)}));
  }
  const auto& outcome = status.lastOutcome;
  if (outcome.result) {
    lines.append(words({word(*outcome.result), qs(outcome.from), u">"_s, qs(outcome.to), qs(outcome.code),
                        qs(outcome.stage), outcome.attempts ? u"tries=%1"_s.arg(*outcome.attempts) : QString(),
                        outcome.time ? QString::number(*outcome.time) : QString()}));
  }
  if (!status.selfTest.bank.empty()) {
    qsizetype passed = 0;
    for (const auto& test : status.selfTest.tests) passed += test.result == api::TestResult::Passed;
    lines.append(u"tests %1 %2/%3"_s.arg(qs(status.selfTest.bank)).arg(passed).arg(status.selfTest.tests.size()));
  }
  for (const auto& test : status.selfTest.tests)
    if (test.result == api::TestResult::Failed || test.result == api::TestResult::Timeout)
      lines.append(words({qs(test.name), word(test.result), qs(test.reason)}));
  return cut(lines.join(u'\n'));
}

}  // namespace pibox::screen
