// What the person has is not a folder: a file, a link, a node.

#include "carry/text_formats.h"
#include "carry/walk.h"

#include <algorithm>

namespace pibox::carry {
namespace {

/// The times of a merged file: the later of the two, so that it is the same each time.
struct timespec later(const struct timespec& a, const struct timespec& b) {
  return a.tv_sec > b.tv_sec || (a.tv_sec == b.tv_sec && a.tv_nsec > b.tv_nsec) ? a : b;
}

}  // namespace

Result<> Walk::leaf(const Three& three) {
  if (three.theirs.isFolder()) return leafOverFolder(three);
  if (!three.theirs) return leafOverNothing(three);
  return leafOverLeaf(three);
}

Result<> Walk::keepMine(const Three& three, Reason reason, bool conflict) {
  const auto& rule = *three.rule;
  if (rule.maxBytes > 0 && three.mine.kind == Kind::File &&
      static_cast<std::uint64_t>(three.mine.info.st_blocks) * 512 > rule.maxBytes)
    return takeTheirs(three, Reason::TooLarge);
  auto& entry = record(Outcome::Mine, reason, conflict);
  entry.ask = conflict && rule.action == Action::Ask;
  if (conflict && three.theirs) PIBOX_TRY(saveTheirs(entry, three.theirs));
  PIBOX_TRY(noteMachine(three.mine));
  return m_output.copy(three.mine, merged(three), onData());
}

/// A program for another machine stays, and does not run: the person is told.
Result<> Walk::noteMachine(const Node& program) {
  constexpr std::size_t kMaxPrograms = 20;
  if (!m_facts.machine || (program.info.st_mode & S_IXUSR) == 0 || m_report.notes.size() >= kMaxPrograms) return {};
  PIBOX_LET(const auto machine, machineOf(program));
  if (machine && machine != m_facts.machine) m_report.notes.push_back(m_path + " is a program for another machine");
  return {};
}

Result<> Walk::leafOverFolder(const Three& three) {
  const auto& [base, mine, theirs, rule, opaque] = three;
  if (base && !base.isFolder()) {
    PIBOX_LET(const bool unchanged, sameContent(base, mine));
    if (unchanged) {
      ++m_report.followed;
      return {};
    }
  }
  if (base.isFolder()) {
    PIBOX_LET(const bool changed, releaseChanged(base, theirs, 0));
    if (!changed) return keepMine(three, Reason::Changed);
  }
  // A person who put a link in place of a folder meant it; a file that met a new folder of the release would only hide
  // it.
  const bool keeps = rule->action != Action::Release && (rule->own || base.isFolder());
  if (keeps) return keepMine(three, Reason::KindChanged, true);
  return saveMine(record(Outcome::Theirs, Reason::KindChanged, true), mine);
}

Result<> Walk::leafOverNothing(const Three& three) {
  const auto& [base, mine, theirs, rule, opaque] = three;
  if (!base) return keepMine(three, Reason::Added);
  if (base.isFolder()) return keepMine(three, Reason::Changed);
  PIBOX_LET(const bool unchanged, sameContent(base, mine));
  if (unchanged) {
    ++m_report.followed;
    return {};
  }
  if (rule->action != Action::Release) return keepMine(three, Reason::RemovedByThem, true);
  return saveMine(record(Outcome::Theirs, Reason::RemovedByThem, true), mine);
}

Result<> Walk::leafOverLeaf(const Three& three) {
  const auto& [base, mine, theirs, rule, opaque] = three;
  const bool hasBase = base && !base.isFolder();
  bool personKept = false, releaseKeptIt = false;
  if (hasBase) {
    PIBOX_LET(personKept, sameContent(base, mine));
  }
  // Reading is what costs: the release's side is looked at only where it matters.
  if (hasBase && !personKept) {
    PIBOX_LET(releaseKeptIt, sameContent(base, theirs));
  }
  const auto metadata = merged(three);
  bool theirContent = personKept;
  if (!theirContent && !releaseKeptIt) {
    PIBOX_LET(theirContent, sameContent(mine, theirs));
  }
  if (theirContent) {
    // Links have no mode of their own, and across kinds only the person's entry could have been meant.
    if (isTheirs(metadata, theirs) || mine.kind != theirs.kind) {
      ++m_report.followed;
      return {};
    }
    record(Outcome::Mine, Reason::Metadata, false);
    auto result = metadata;
    result.accessed = theirs.info.st_atim;
    result.modified = theirs.info.st_mtim;
    return m_output.copy(theirs, result, onData());
  }
  if (rule->action == Action::Merge) {
    PIBOX_LET(const bool done, mergeText(three, metadata, !releaseKeptIt));
    if (done) return {};
  }
  if (releaseKeptIt) return keepMine(three, Reason::Changed);
  const auto action = rule->action == Action::Merge ? rule->otherwise : rule->action;
  const auto reason = hasBase ? Reason::ChangedByBoth : Reason::AddedByBoth;
  if (action != Action::Release) return keepMine(three, reason, true);
  return saveMine(record(Outcome::Theirs, reason, true), mine);
}

/// Whether a merge decided it. Accounts are merged as soon as the person changed them: a number may change with another
/// file.
Result<bool> Walk::mergeText(const Three& three, const Metadata& metadata, bool changedByBoth) {
  const auto& [base, mine, theirs, rule, opaque] = three;
  const bool accounts = m_path == "/etc/passwd" || m_path == "/etc/group";
  if (!changedByBoth && !accounts) return false;
  if (mine.kind != Kind::File || theirs.kind != Kind::File || (base && base.kind != Kind::File)) return false;
  const auto fits = [](const Node& node) {
    return !node || static_cast<std::uint64_t>(node.info.st_size) <= kMaxMergedText;
  };
  if (!fits(base) || !fits(mine) || !fits(theirs)) return false;
  std::string was;
  if (base) {
    PIBOX_LET(was, readNode(base, kMaxMergedText));
  }
  PIBOX_LET(const auto own, readNode(mine, kMaxMergedText));
  PIBOX_LET(const auto shipped, readNode(theirs, kMaxMergedText));

  MergedText result;
  if (accounts && (rule->format == Format::Passwd || rule->format == Format::Group)) {
    const auto& texts = m_facts.accounts.result;
    result = {rule->format == Format::Passwd ? texts.passwd : texts.group, m_facts.accounts.conflict && changedByBoth};
  } else {
    const bool byLines = rule->format == Format::Lines || rule->format == Format::Ini;
    if (byLines && !base) return false;  // nothing to tell whose line is whose
    result = mergeAs(rule->format, was, own, shipped);
    if (byLines && result.conflict) return false;
  }
  if (result.text == shipped && isTheirs(metadata, theirs)) {
    ++m_report.followed;
    return true;
  }
  if (result.text == own && !changedByBoth) return false;
  auto& entry = record(Outcome::Merged, base ? Reason::ChangedByBoth : Reason::AddedByBoth, changedByBoth);
  PIBOX_TRY(saveMine(entry, mine));
  PIBOX_TRY(saveTheirs(entry, theirs));
  auto written = metadata;
  written.modified = later(mine.info.st_mtim, theirs.info.st_mtim);
  written.accessed = written.modified;
  PIBOX_TRY(m_output.text(mine.name, result.text, written));
  return true;
}

}  // namespace pibox::carry
