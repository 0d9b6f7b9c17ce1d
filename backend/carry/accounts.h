#pragma once
// Users and groups: merged by name, and the numbers that changed with them. A release that numbers a system user anew
// must not leave the files of that user to somebody else.

#include "carry/attributes.h"
#include "carry/text_merge.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::carry {

/// From the number an owner had to the number it has in the result; what is not in it stays.
class IdMap {
 public:
  void set(std::uint32_t from, std::uint32_t to) {
    if (from != to) m_changed.emplace(from, to);
  }
  [[nodiscard]] std::uint32_t operator()(std::uint32_t id) const {
    const auto found = m_changed.find(id);
    return found == m_changed.end() ? id : found->second;
  }
  [[nodiscard]] bool empty() const { return m_changed.empty(); }

 private:
  std::map<std::uint32_t, std::uint32_t> m_changed;
};

struct IdMaps {
  IdMap users;
  IdMap groups;

  /// Renumbers the named users and groups of POSIX ACLs (include/uapi/linux/posix_acl_xattr.h, version 2).
  [[nodiscard]] Attributes inAcls(Attributes attributes) const;
};

struct AccountTexts {
  std::string passwd;
  std::string group;
};

struct Accounts {
  AccountTexts result;
  bool conflict = false;
  IdMaps base;                          ///< from the old image's numbers
  IdMaps mine;                          ///< from those of the person's files
  std::vector<std::string> renumbered;  ///< "user alice: 1000 → 1001", for the report: only of those the person made
};

/// A user or group of the person whose number the release now gives to another gets a free one.
Accounts mergeAccounts(const AccountTexts& base, const AccountTexts& mine, const AccountTexts& theirs);

/// By name, field by field.
MergedText mergeShadow(std::string_view base, std::string_view mine, std::string_view theirs);
MergedText mergeGroupShadow(std::string_view base, std::string_view mine, std::string_view theirs);

}  // namespace pibox::carry
