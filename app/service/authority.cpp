#include "authority.h"

#include <algorithm>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace pibox::service {
namespace {

constexpr auto kGroup = "pibox";
constexpr std::size_t kEntryBytes = 16384;
constexpr int kMaxGroups = 1024;

}  // namespace

bool mayAct(uid_t uid) {
  if (uid == 0 || uid == ::geteuid()) return true;
  std::vector<char> groupBytes(kEntryBytes);
  std::vector<char> userBytes(kEntryBytes);
  group groupEntry{};
  passwd userEntry{};
  group* foundGroup = nullptr;
  passwd* foundUser = nullptr;
  if (::getgrnam_r(kGroup, &groupEntry, groupBytes.data(), groupBytes.size(), &foundGroup) != 0 || !foundGroup)
    return false;
  if (::getpwuid_r(uid, &userEntry, userBytes.data(), userBytes.size(), &foundUser) != 0 || !foundUser) return false;
  std::vector<gid_t> groups(kMaxGroups);
  int count = kMaxGroups;
  if (::getgrouplist(userEntry.pw_name, userEntry.pw_gid, groups.data(), &count) < 0) return false;
  groups.resize(static_cast<std::size_t>(count));
  return std::ranges::contains(groups, groupEntry.gr_gid);
}

}  // namespace pibox::service
