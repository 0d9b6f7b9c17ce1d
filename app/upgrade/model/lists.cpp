// The lists of Upgrade: one row for each check, image, self-test and event, in words.

#include "texts.h"
#include "upgrade.h"

using namespace Qt::StringLiterals;

namespace pibox::screen {

namespace {

template <class E>
QString word(E value) {
  return QString::fromLatin1(api::nameOf(value));
}

QString joined(QStringList parts) {
  parts.removeAll(QString());
  //: Between the parts of a line of facts: "in use · 300 MB · checked".
  return parts.join(Upgrade::tr(" · "));
}

QVariantList rowOf(const api::Check& check) {
  const QString code = qs(check.code);
  return {check.name ? word(*check.name) : QString(), check.name ? Texts::check(*check.name) : QString(),
          word(check.state), code.isEmpty() ? QString() : Texts::sentences(Texts::what(code), Texts::remedy(code))};
}

QVariantList rowOf(const api::Bank& bank) {
  const QString state = bank.verified == api::Verified::Yes  ? Upgrade::tr("checked")
                        : bank.verified == api::Verified::No ? Upgrade::tr("damaged")
                                                             : QString();
  const QString facts = joined({Texts::bankRole(bank.role), bank.size ? Texts::bytes(*bank.size) : QString(),
                                bank.installed ? Texts::when(*bank.installed) : QString(), state});
  return {qs(bank.id),
          isolated(qs(bank.version.empty() ? bank.id : bank.version)),
          bank.version.empty() || bank.version == bank.id ? facts : isolated(qs(bank.id)) + u'\n' + facts,
          word(bank.role),
          bank.running,
          bank.mayRollback,
          bank.mayRemove,
          word(bank.verified)};
}

QVariantList rowOf(const api::Test& test) {
  // How long one took that did not take place says nothing.
  const bool timed = test.durationMs && test.result != api::TestResult::Skipped;
  return {qs(test.name), Texts::selfTest(test.name, test.title), word(test.result), qs(test.reason),
          joined({Texts::testResult(test.result), timed ? Texts::milliseconds(*test.durationMs) : QString()})};
}

/// How the release of the work under way comes here; nothing when there is no such work.
QList<QVariantList> transferRows(const Facts& facts) {
  const auto& progress = facts.status.progress;
  QList<QVariantList> rows;
  if (!facts.working() || (!progress.networkBytes && !progress.reusedBytes)) return rows;
  const auto row = [&rows](const char* key, const QString& title, const QString& amount) {
    rows.append({QString::fromLatin1(key), title, amount});
  };
  if (progress.bytesTotal) row("size", Upgrade::tr("Size of the release"), Texts::bytes(*progress.bytesTotal));
  if (progress.networkBytes) row("network", Upgrade::tr("Downloaded so far"), Texts::bytes(*progress.networkBytes));
  if (progress.reusedBytes.value_or(0) > 0)
    row("reused", Upgrade::tr("Saved, because it is here already"), Texts::bytes(*progress.reusedBytes));
  if (progress.rate) row("rate", Upgrade::tr("Speed"), Texts::rate(*progress.rate));
  if (facts.status.settings.rateLimit > 0)
    row("limit", Upgrade::tr("Limit of the speed"), Texts::rate(facts.status.settings.rateLimit));
  return rows;
}

}  // namespace

void Upgrade::fillLists() {
  const auto& status = m_facts.status;
  QList<QVariantList> checks, banks, tests, history;
  for (const auto& check : status.checks) checks.append(rowOf(check));
  for (const auto& bank : status.banks) banks.append(rowOf(bank));
  for (const auto& test : status.selfTest.tests) tests.append(rowOf(test));
  auto left = static_cast<int>(status.history.size());
  for (const auto& entry : status.history) {
    const QString version = entry.id.empty() ? QString() : m_facts.versionOf(entry.id);
    const QString code = qs(entry.code);
    history.append({left--, Texts::historyEvent(qs(entry.event)),
                    joined({version, code.isEmpty() ? QString() : Texts::what(code)}),
                    entry.time ? Texts::when(*entry.time) : QString(), !code.isEmpty()});
  }
  m_checks.setRows(checks);
  m_banks.setRows(banks);
  m_tests.setRows(tests);
  m_history.setRows(history);
  m_transfer.setRows(transferRows(m_facts));
}

}  // namespace pibox::screen
