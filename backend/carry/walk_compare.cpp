// Owners, modes and attributes of the three versions, and whether a side changed anything.

#include "carry/walk.h"

#include <map>
#include <optional>

namespace pibox::carry {
namespace {

/// The release's where the person left it as it was.
template <class T>
T pick(bool untouched, const T& mine, const std::optional<T>& theirs) {
  return untouched && theirs ? *theirs : mine;
}

}  // namespace

Metadata Walk::merged(const Three& three) const {
  const auto& [base, mine, theirs, rule, opaque] = three;
  const bool hasBase = base.kind == mine.kind;
  const bool hasTheirs = theirs.kind == mine.kind;
  // Made by both: whose attributes count is a matter of policy.
  const bool untouched = !hasBase && hasTheirs && rule && rule->action == Action::Release;
  const auto theirValue = [&](auto value) { return hasTheirs ? std::optional(value) : std::nullopt; };

  auto result = hasTheirs && mine.isFolder() ? metadataOf(theirs.info) : metadataOf(mine.info);
  result.uid = pick(untouched || (hasBase && base.info.st_uid == mine.info.st_uid),
                    m_facts.accounts.mine.users(mine.info.st_uid), theirValue(theirs.info.st_uid));
  result.gid = pick(untouched || (hasBase && base.info.st_gid == mine.info.st_gid),
                    m_facts.accounts.mine.groups(mine.info.st_gid), theirValue(theirs.info.st_gid));
  const auto mode = pick(untouched || (hasBase && base.mode() == mine.mode()), mine.mode(), theirValue(theirs.mode()));
  result.mode = (mine.info.st_mode & S_IFMT) | mode;

  std::map<std::string, std::string> attributes;
  const auto same = [](const std::string* a, const std::string* b) { return a == b || (a && b && *a == *b); };
  const auto isUntouched = [&](const std::string& name, const std::string* own) {
    return untouched || (hasTheirs && hasBase && same(own, findAttribute(base.attributes, name)));
  };
  for (const auto& [name, value] : m_facts.accounts.mine.inAcls(mine.attributes))
    if (!isUntouched(name, findAttribute(mine.attributes, name))) attributes[name] = value;
  if (hasTheirs)
    for (const auto& [name, value] : theirs.attributes)
      if (isUntouched(name, findAttribute(mine.attributes, name))) attributes[name] = value;
  for (auto& [name, value] : attributes) result.attributes.push_back({name, value});
  return result;
}

bool Walk::isTheirs(const Metadata& metadata, const Node& theirs) const {
  return metadata.uid == theirs.info.st_uid && metadata.gid == theirs.info.st_gid &&
         (metadata.mode & 07777) == theirs.mode() && metadata.attributes == theirs.attributes;
}

/// Whether the release has something in it that the old image did not: another content, mode, owner or attributes, or
/// an entry more. What it removed does not count, nor numbers of owners that it changed for everybody.
Result<bool> Walk::releaseChanged(const Node& base, const Node& theirs, int depth) const {
  if (depth > kMaxMergeDepth) return fail(Code::CarryUnsupported, "nested too deeply");
  if (base.kind != theirs.kind) return true;
  if (!base.isFolder()) {
    const auto& owners = m_facts.accounts.base;
    if (base.mode() != theirs.mode() || base.attributes != theirs.attributes) return true;
    if (owners.users(base.info.st_uid) != theirs.info.st_uid || owners.groups(base.info.st_gid) != theirs.info.st_gid)
      return true;
    PIBOX_LET(const bool same, sameContent(base, theirs));
    return !same;
  }
  PIBOX_LET(Folder theirFolder, Folder::open(theirs.at, theirs.name.c_str()));
  PIBOX_LET(const Fd baseFolder, openNode(base));
  for (;;) {
    PIBOX_LET(const char* name, theirFolder.next());
    if (!name) return false;
    PIBOX_LET(const Node was, lookUp(baseFolder.get(), name));
    PIBOX_LET(const Node is, lookUp(theirFolder.fd(), name));
    PIBOX_LET(const bool changed, releaseChanged(was, is, depth + 1));
    if (changed) return true;
  }
}

/// Whether anything in a folder of the upper is other than what the old image shows there.
Result<bool> Walk::personChanged(const Level& level, int depth) const {
  if (depth > kMaxMergeDepth) return fail(Code::CarryUnsupported, "nested too deeply");
  PIBOX_LET(Folder folder, Folder::open(level.upper, "."));
  for (;;) {
    PIBOX_LET(const char* name, folder.next());
    if (!name) return false;
    PIBOX_LET(const Node mine, lookUp(level.upper, name));
    PIBOX_LET(const Node base, lookUp(level.base, name));
    if (!mine) continue;  // what was deleted is gone with the folder
    if (mine.isFolder() != base.isFolder()) return true;
    if (!mine.isFolder()) {
      PIBOX_LET(const bool same, sameContent(base, mine));
      if (!same) return true;
      continue;
    }
    PIBOX_LET(const Fd mineFolder, openNode(mine));
    PIBOX_LET(const Fd baseFolder, openNode(base));
    PIBOX_LET(const bool changed, personChanged({baseFolder.get(), mineFolder.get(), -1, false}, depth + 1));
    if (changed) return true;
  }
}

}  // namespace pibox::carry
