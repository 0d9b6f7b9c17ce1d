#include "carry_list.h"

#include "api/convert.h"
#include "carry_words.h"
#include "texts.h"

#include <QDBusArgument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pibox::screen {

namespace {

CarryList* theList = nullptr;

}  // namespace

CarryList::CarryList(Remote& remote, Upgrade& upgrade, QObject* parent)
    : QObject(parent),
      m_remote(remote),
      m_upgrade(upgrade),
      m_entries({"key", "path", "outcome", "conflict"}),
      m_sides({"side", "title", "chosen"}),
      m_lines({"number", "side", "line"}) {
  theList = this;
  connect(&m_upgrade, &Upgrade::changed, this, &CarryList::follow);
}

CarryList::~CarryList() {
  theList = nullptr;
}

CarryList* CarryList::create(QQmlEngine* /*qml*/, QJSEngine* /*js*/) {
  QJSEngine::setObjectOwnership(theList, QJSEngine::CppOwnership);
  return theList;
}

void CarryList::ask(const QString& method, const QVariantList& arguments,
                    const std::function<void(const QVariantMap&)>& take) {
  ++m_waiting;
  Q_EMIT changed();
  m_remote.call(method, arguments, [this, take](const QString& code, const QVariant& value) {
    --m_waiting;
    m_problem = code;
    if (code.isEmpty()) take(qdbus_cast<QVariantMap>(value));
    Q_EMIT changed();
  });
}

void CarryList::follow() {
  const auto before = std::exchange(m_phase, m_upgrade.phase());
  if (m_phase != Phase::ReadyToRestart || before == m_phase) return;
  m_known = false;  // what is known is of another release
  refresh();
}

void CarryList::refresh() {
  ask(u"CarryReport"_s, {QString(), QVariantMap()}, [this](const QVariantMap& report) {
    m_report = api::fromMap<api::CarryReport>(report);
    m_known = true;
    fill();
  });
}

void CarryList::open(const QString& key) {
  m_key = key.toStdString();
  m_diff = {};
  fillEntry();
  const auto* present = entry();
  if (!present || !present->diff) return;
  ask(u"CarryDiff"_s, {qs(m_report.bank), key}, [this, asked = m_key](const QVariantMap& diff) {
    if (asked != m_key) return;  // another one has been opened since
    m_diff = api::fromMap<api::CarryDiff>(diff);
    fillEntry();
  });
}

void CarryList::choose(const QString& side) {
  m_upgrade.send(Action::OpenChanges, u"CarryChoose"_s, {qs(m_report.bank), qs(m_key), side},
                 [this](const QVariant&) { refresh(); });
}

const api::CarryEntry* CarryList::entry() const {
  const auto found = std::ranges::find(m_report.entries, m_key, &api::CarryEntry::key);
  return found == m_report.entries.end() ? nullptr : &*found;
}

void CarryList::fill() {
  QList<QVariantList> rows;
  for (const auto& entry : m_report.entries) {
    if (rows.size() == kMaxRows) break;
    rows.append({qs(entry.key), qs(entry.path), CarryWords::outcome(entry, m_report.planned), entry.conflict});
  }
  m_entries.setRows(rows);
  fillEntry();
}

void CarryList::fillEntry() {
  QList<QVariantList> sides, lines;
  if (const auto* present = entry())
    for (const auto& side : present->sides)
      sides.append({qs(side), CarryWords::side(side), side == (present->side.empty() ? "default" : present->side)});
  for (const auto& line : m_diff.lines) {
    if (lines.size() == kMaxLines) break;
    lines.append({static_cast<int>(lines.size()), qs(line.in), qs(line.text)});
  }
  m_sides.setRows(sides);
  m_lines.setRows(lines);
  Q_EMIT entryChanged();
}

void CarryList::retranslate() {
  fill();
  Q_EMIT changed();
}

QString CarryList::summary() const {
  // The image that is asked about is there: what is missing is a report of its upgrade.
  if (m_problem == u"PBX-BANK-MISSING"_s) return tr("No changes were carried over into this image.");
  if (!m_problem.isEmpty()) return Texts::sentences(Texts::what(m_problem), Texts::remedy(m_problem));
  if (!m_known) return busy() ? tr("The changes are being looked at.") : QString();
  if (m_report.entries.empty()) return tr("You have changed nothing in this image.");
  return carried();
}

QString CarryList::carried() const {
  if (!m_known || !m_problem.isEmpty() || m_report.entries.empty()) return {};
  const auto& counts = m_report.counts;
  const int kept = static_cast<int>(counts.mine + counts.merged + counts.deleted);
  QString text = m_report.planned ? tr("%Ln of your changes will be carried over.", nullptr, kept)
                                  : tr("%Ln of your changes were carried over.", nullptr, kept);
  if (counts.conflicts == 0) return text;
  //: %1: a version.
  const QString both = tr("%Ln were changed by you and by %1.", nullptr, static_cast<int>(counts.conflicts));
  return Texts::sentences(text, both.arg(m_upgrade.facts().versionOf(m_report.bank)));
}

QString CarryList::more() const {
  if (!m_known || !m_problem.isEmpty()) return {};
  QStringList parts;
  if (const auto left = static_cast<int>(m_report.entries.size()) - m_entries.count(); left > 0 || m_report.truncated)
    parts.append(tr("There are more, of which none needs you."));
  QStringList lost;
  for (const auto& package : m_report.packages)
    if (package.kept) lost.append(qs(package.name));
  //: %1: names of packages.
  if (!lost.isEmpty())
    parts.append(tr("Programs that may have to be installed again: %1").arg(isolated(lost.join(u", "_s))));
  for (const auto& user : m_report.renumbered) parts.append(qs(user));
  return parts.join(u'\n');
}

QString CarryList::path() const {
  const auto* present = entry();
  return present ? qs(present->path) : QString();
}

QString CarryList::outcome() const {
  const auto* present = entry();
  return present ? CarryWords::outcome(*present, m_report.planned) + u'\n' + CarryWords::reason(*present) : QString();
}

QString CarryList::versions() const {
  if (m_diff.secret) return tr("What is in it is not shown: it may be a password.");
  if (m_diff.lines.empty()) return {};
  return m_diff.truncated || m_diff.lines.size() > kMaxLines ? tr("The beginning of what is different:")
                                                             : tr("What is different:");
}

}  // namespace pibox::screen
