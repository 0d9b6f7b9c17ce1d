#include "carry/walk.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace pibox::carry {
namespace {

using Names = std::vector<std::string>;

/// Sorted; of a folder that a layer does not have (-1) none.
Result<Names> namesIn(int folder) {
  Names names;
  if (folder < 0) return names;
  PIBOX_LET(Folder open, Folder::open(folder, "."));
  for (;;) {
    PIBOX_LET(const char* name, open.next());
    if (!name) break;
    names.emplace_back(name);
  }
  std::ranges::sort(names);
  return names;
}

Result<Fd> openIfFolder(const Node& node) {
  if (!node.isFolder()) return Fd();
  return openNode(node);
}

}  // namespace

Result<> Walk::run(int base, int upper, int theirs) {
  m_theirsRoot = theirs;
  m_baseHasAttributes = keepsAttributes(base);
  m_theirsHaveAttributes = keepsAttributes(theirs);
  Three root{.base = {}, .mine = {}, .theirs = {}};
  PIBOX_LET(root.base, lookUp(base, "."));
  PIBOX_LET(root.theirs, lookUp(theirs, "."));
  if (upper < 0) {
    m_output.enter(".", metadataOf(root.theirs));
  } else {
    PIBOX_LET(root.mine, lookUp(upper, "."));
    m_output.enter(".", merged(root));
  }
  PIBOX_TRY(m_output.make());
  if (upper >= 0) PIBOX_TRY(inPath(folder({base, upper, theirs, root.mine.opaque}, 0), m_path));
  PIBOX_TRY(m_output.leave());
  m_report.need = m_output.need();
  return {};
}

Result<> Walk::folder(const Level& level, int depth) {
  if (depth > kMaxMergeDepth) return fail(Code::CarryUnsupported, "nested too deeply");
  // An image looks a name up by reading the folder from its beginning: read once, it tells of all that are absent.
  PIBOX_LET(const auto inUpper, namesIn(level.upper));
  PIBOX_LET(const auto inBase, namesIn(level.base));
  PIBOX_LET(const auto inTheirs, namesIn(level.theirs));
  // Hidden without a name in the upper: everything that the old image has here.
  const bool hides = level.opaque && level.theirs >= 0;
  Names names;
  std::ranges::set_union(inUpper, hides ? inBase : Names(), std::back_inserter(names));
  const auto having = [](const std::string& name, const Names& known, int layer) {
    return std::ranges::binary_search(known, name) ? layer : -1;
  };
  const auto length = m_path.size();
  for (const auto& name : names) {
    if (m_options.stop.stop_requested()) return fail(Code::Cancelled);
    m_path += "/" + name;
    const Level where{having(name, inBase, level.base), having(name, inUpper, level.upper),
                      having(name, inTheirs, level.theirs), level.opaque};
    PIBOX_TRY(entry(where, name, depth));  // after an error m_path stays where it happened
    m_path.resize(length);
    ++m_progress.entries;
    if (m_options.progress) m_options.progress(m_progress);
  }
  return {};
}

Result<> Walk::entry(const Level& level, const std::string& name, int depth) {
  Three three{.base = {}, .mine = {}, .theirs = {}, .opaque = level.opaque};
  PIBOX_LET(three.mine, lookUp(level.upper, name.c_str()));
  PIBOX_LET(three.base, lookUp(level.base, name.c_str(), m_baseHasAttributes));
  PIBOX_LET(three.theirs, lookUp(level.theirs, name.c_str(), m_theirsHaveAttributes));
  if (!three.mine && !three.mine.whiteout && !level.opaque) return {};  // gone since it was listed
  three.rule = &m_policy.match(m_path, [this](std::string_view at) { return inRelease(at); });

  if (three.rule->action == Action::Drop) return takeTheirs(three, Reason::Dropped);
  if (!three.mine.isFolder() && m_facts.released.contains(m_path)) return takeTheirs(three, Reason::Package);
  if (!three.mine) return deleted(three, depth);
  if (three.mine.isFolder()) return mineIsFolder(three, depth);
  return leaf(three);
}

/// The person deleted it; whatever the release has unchanged stays deleted.
Result<> Walk::deleted(const Three& three, int depth) {
  const auto& [base, mine, theirs, rule, opaque] = three;
  if (!base || !theirs) {
    ++m_report.followed;
    return {};
  }
  PIBOX_LET(const bool changed, releaseChanged(base, theirs, depth));
  if (!changed) {
    record(Outcome::Deleted, Reason::Deleted, false);
    return m_output.whiteout(mine.name);
  }
  if (rule->own && rule->action == Action::Keep) {
    auto& entry = record(Outcome::Deleted, Reason::DeletedByMe, true);
    PIBOX_TRY(saveTheirs(entry, theirs));
    return m_output.whiteout(mine.name);
  }
  if (base.isFolder() && theirs.isFolder()) {
    PIBOX_LET(const Fd baseFolder, openNode(base));
    PIBOX_LET(const Fd theirFolder, openNode(theirs));
    m_output.enter(mine.name, metadataOf(theirs));
    PIBOX_TRY(folder({baseFolder.get(), -1, theirFolder.get(), true}, depth + 1));
    return m_output.leave();
  }
  record(Outcome::Theirs, Reason::DeletedByMe, true);
  return {};
}

Result<> Walk::mineIsFolder(const Three& three, int depth) {
  if (three.theirs && !three.theirs.isFolder()) return folderOverLeaf(three, depth);
  return folderOverFolder(three, depth);
}

Result<> Walk::folderOverFolder(const Three& three, int depth) {
  const auto& [base, mine, theirs, rule, opaque] = three;
  const auto metadata = merged(three);
  // The person's alone, even if empty; but not if it came with a package that follows the release.
  const bool own = !base.isFolder() && !theirs && !m_facts.released.contains(m_path);
  const bool differs = theirs && !isTheirs(metadata, theirs);
  PIBOX_LET(const Fd baseFolder, openIfFolder(base));
  PIBOX_LET(const Fd mineFolder, openNode(mine));
  PIBOX_LET(const Fd theirFolder, openIfFolder(theirs));
  m_output.enter(mine.name, metadata);
  if (own || differs) {
    PIBOX_TRY(m_output.make());
    record(Outcome::Mine, own ? Reason::Added : Reason::Metadata, false);
  } else {
    ++m_report.followed;
  }
  PIBOX_TRY(folder({baseFolder.get(), mineFolder.get(), theirFolder.get(), opaque || mine.opaque || !base.isFolder()},
                   depth + 1));
  return m_output.leave();
}

/// The release has something else where the person has a folder.
Result<> Walk::folderOverLeaf(const Three& three, int depth) {
  const auto& [base, mine, theirs, rule, opaque] = three;
  const bool keeps = rule->own ? rule->action != Action::Release : rule->action != Action::Release && !base.isFolder();
  if (base.isFolder()) {
    // The release replaced its own folder: what the person changed in it cannot stay there without hiding the
    // release's.
    PIBOX_LET(const Fd baseFolder, openNode(base));
    PIBOX_LET(const Fd mineFolder, openNode(mine));
    PIBOX_LET(const bool changed,
              personChanged({baseFolder.get(), mineFolder.get(), -1, opaque || mine.opaque}, depth + 1));
    if (!changed) {
      ++m_report.followed;
      return {};
    }
  } else if (base) {
    PIBOX_LET(const bool changed, releaseChanged(base, theirs, depth));
    if (!changed) {
      record(Outcome::Mine, Reason::Changed, false);
      return emitFolder(three, depth);
    }
  }
  auto& entry = record(keeps ? Outcome::Mine : Outcome::Theirs, Reason::KindChanged, true);
  if (!keeps) return saveMine(entry, mine);
  PIBOX_TRY(saveTheirs(entry, theirs));
  return emitFolder(three, depth);
}

/// The person's folder, as it is in the upper.
Result<> Walk::emitFolder(const Three& three, int depth) {
  PIBOX_LET(const Fd mineFolder, openNode(three.mine));
  m_output.enter(three.mine.name, merged(three));
  PIBOX_TRY(m_output.make());
  PIBOX_TRY(folder({-1, mineFolder.get(), -1, true}, depth + 1));
  return m_output.leave();
}

/// Leaves an entry of the upper behind without asking whether it was changed.
Result<> Walk::takeTheirs(const Three& three, Reason reason) {
  if (three.mine)
    record(Outcome::Theirs, reason, false);
  else
    ++m_report.followed;
  return {};
}

Entry& Walk::record(Outcome outcome, Reason reason, bool conflict) {
  auto& entry = m_report.entries.emplace_back();
  entry.path = m_path;
  entry.outcome = outcome;
  entry.reason = reason;
  entry.conflict = conflict;
  return entry;
}

Result<> Walk::saveMine(Entry& entry, const Node& mine) {
  entry.mineAside = true;
  return m_aside.mine < 0 ? Result<>{} : putAside(m_maker, m_aside.mine, m_path, mine);
}

Result<> Walk::saveTheirs(Entry& entry, const Node& theirs) {
  entry.theirsAside = true;
  return m_aside.theirs < 0 ? Result<>{} : putAside(m_maker, m_aside.theirs, m_path, theirs);
}

DataCallback Walk::onData() {
  return [this](std::uint64_t bytes) -> Result<> {
    m_progress.bytes += bytes;
    if (m_options.stop.stop_requested()) return fail(Code::Cancelled);
    if (m_options.progress) m_options.progress(m_progress);
    return {};
  };
}

bool Walk::inRelease(std::string_view path) const {
  const auto known = m_inRelease.find(path);
  if (known != m_inRelease.end()) return known->second;
  Fd folder;
  bool there = true;
  for (std::string_view rest = path; there && !rest.empty();) {
    rest.remove_prefix(1);
    const auto slash = std::min(rest.find('/'), rest.size());
    auto next = openFolder(folder ? folder.get() : m_theirsRoot, std::string(rest.substr(0, slash)).c_str());
    there = next.has_value();
    if (there) folder = *std::move(next);
    rest.remove_prefix(slash);
  }
  m_inRelease.emplace(path, there);
  return there;
}

}  // namespace pibox::carry
