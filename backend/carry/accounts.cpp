#include "carry/accounts.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <ranges>
#include <set>

namespace pibox::carry {
namespace {

using Fields = std::vector<std::string>;

/// A file of lines with ':' between fields, the first of which is the name.
struct Table {
  std::vector<Fields> rows;

  explicit Table(std::string_view text) {
    for (auto& line : splitLines(text)) {
      line.pop_back();
      if (line.empty()) continue;
      Fields fields;
      for (const auto part : std::views::split(std::string_view(line), ':'))
        fields.emplace_back(std::string_view(part));
      if (!find(fields[0])) rows.push_back(std::move(fields));
    }
  }
  [[nodiscard]] Fields* find(std::string_view name) {
    const auto row = std::ranges::find_if(rows, [&](const auto& fields) { return fields[0] == name; });
    return row == rows.end() ? nullptr : &*row;
  }
  [[nodiscard]] const Fields* find(std::string_view name) const { return const_cast<Table*>(this)->find(name); }
  [[nodiscard]] std::string text() const {
    std::string all;
    for (const auto& fields : rows) {
      for (std::size_t i = 0; i < fields.size(); ++i) all += (i ? ":" : "") + fields[i];
      all += '\n';
    }
    return all;
  }
};

std::optional<std::uint32_t> idOf(const Fields& fields, std::size_t field) {
  std::uint32_t id = 0;
  if (field >= fields.size()) return std::nullopt;
  const auto& text = fields[field];
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return id;
}

/// Three-way by member of a comma-separated list.
std::string mergeMembers(const std::string& base, const std::string& mine, const std::string& theirs) {
  const auto members = [](const std::string& text) {
    Fields all;
    for (const auto part : std::views::split(std::string_view(text), ','))
      if (!std::ranges::empty(part)) all.emplace_back(std::string_view(part));
    return all;
  };
  const auto was = members(base), own = members(mine), shipped = members(theirs);
  const auto has = [](const Fields& fields, const std::string& member) {
    return std::ranges::contains(fields, member);
  };
  std::string merged;
  const auto add = [&](const std::string& member) { merged += (merged.empty() ? "" : ",") + member; };
  for (const auto& member : shipped)
    if (has(own, member) || !has(was, member)) add(member);
  for (const auto& member : own)
    if (!has(shipped, member) && !has(was, member)) add(member);
  return merged;
}

struct Columns {
  std::set<std::size_t> numbers;  ///< where both changed it, the release's counts: its files have that owner
  std::set<std::size_t> members;
};

Fields mergeRow(const Fields* base, const Fields& mine, const Fields& theirs, const Columns& columns, bool& conflict) {
  if (mine.size() != theirs.size() || (base && base->size() != mine.size())) {
    conflict |= mine != theirs;
    return base && *base == mine ? theirs : mine;
  }
  Fields merged;
  for (std::size_t i = 0; i < mine.size(); ++i) {
    const auto* was = base ? &(*base)[i] : nullptr;
    if (columns.members.contains(i))
      merged.push_back(mergeMembers(was ? *was : "", mine[i], theirs[i]));
    else if (mine[i] == theirs[i] || (was && *was == mine[i]))
      merged.push_back(theirs[i]);
    else if (was && *was == theirs[i])
      merged.push_back(mine[i]);
    else {
      conflict = true;
      merged.push_back(columns.numbers.contains(i) ? theirs[i] : mine[i]);
    }
  }
  return merged;
}

Table mergeTables(const Table& base, const Table& mine, const Table& theirs, const Columns& columns, bool& conflict) {
  Table merged{""};
  for (const auto& shipped : theirs.rows) {
    const auto* was = base.find(shipped[0]);
    const auto* own = mine.find(shipped[0]);
    if (own) {
      merged.rows.push_back(mergeRow(was, *own, shipped, columns, conflict));
    } else if (!was || *was != shipped) {  // new, or deleted by the person and changed by the release
      conflict |= was != nullptr;
      merged.rows.push_back(shipped);
    }
  }
  for (const auto& own : mine.rows) {
    if (theirs.find(own[0])) continue;
    const auto* was = base.find(own[0]);
    if (was && *was == own) continue;  // the release removed it
    conflict |= was != nullptr;
    merged.rows.push_back(own);
  }
  return merged;
}

/// Numbers of rows that only the person has, when the release gives them to others.
void solveCollisions(Table& merged, const Table& mine, const Table& theirs, std::size_t field, const char* what,
                     std::vector<std::string>& renumbered) {
  std::map<std::uint32_t, std::string> shipped;
  std::set<std::uint32_t> used;
  for (const auto& row : theirs.rows)
    if (const auto id = idOf(row, field)) shipped.emplace(*id, row[0]);
  for (const auto& row : merged.rows)
    if (const auto id = idOf(row, field)) used.insert(*id);
  for (auto& row : merged.rows) {
    const auto id = idOf(row, field);
    if (!id || theirs.find(row[0]) || !shipped.contains(*id)) continue;
    // Two names of one number that the person already had together are meant so.
    const auto* other = mine.find(shipped[*id]);
    if (other && idOf(*other, field) == id) continue;
    auto free = *id < 1000 ? 999U : *id;
    while (used.contains(free) && free > 0) *id < 1000 ? --free : ++free;
    used.insert(free);
    renumbered.push_back(std::string(what) + " " + row[0] + ": " + row[field] + " → " + std::to_string(free));
    row[field] = std::to_string(free);
  }
}

IdMap mapIds(const Table& from, const Table& to, std::size_t field) {
  IdMap map;
  std::set<std::uint32_t> seen;
  for (const auto& row : from.rows) {
    const auto* now = to.find(row[0]);
    const auto was = idOf(row, field);
    const auto is = now ? idOf(*now, field) : std::nullopt;
    if (was && is && seen.insert(*was).second) map.set(*was, *is);
  }
  return map;
}

void translate(Table& table, std::size_t field, const IdMap& map) {
  for (auto& row : table.rows)
    if (const auto id = idOf(row, field)) row[field] = std::to_string(map(*id));
}

}  // namespace

Accounts mergeAccounts(const AccountTexts& baseTexts, const AccountTexts& mineTexts, const AccountTexts& theirTexts) {
  constexpr std::size_t kUid = 2, kGid = 2, kUsersGid = 3;
  Accounts accounts;
  const Table baseGroups(baseTexts.group), mineGroups(mineTexts.group), theirGroups(theirTexts.group);
  auto groups =
      mergeTables(baseGroups, mineGroups, theirGroups, {.numbers = {kGid}, .members = {3}}, accounts.conflict);
  solveCollisions(groups, mineGroups, theirGroups, kGid, "group", accounts.renumbered);
  accounts.base.groups = mapIds(baseGroups, groups, kGid);
  accounts.mine.groups = mapIds(mineGroups, groups, kGid);

  Table baseUsers(baseTexts.passwd), mineUsers(mineTexts.passwd);
  const Table theirUsers(theirTexts.passwd);
  translate(baseUsers, kUsersGid, accounts.base.groups);
  translate(mineUsers, kUsersGid, accounts.mine.groups);
  auto users =
      mergeTables(baseUsers, mineUsers, theirUsers, {.numbers = {kUid, kUsersGid}, .members = {}}, accounts.conflict);
  solveCollisions(users, mineUsers, theirUsers, kUid, "user", accounts.renumbered);
  accounts.base.users = mapIds(baseUsers, users, kUid);
  accounts.mine.users = mapIds(mineUsers, users, kUid);
  accounts.result = {users.text(), groups.text()};
  return accounts;
}

MergedText mergeShadow(std::string_view base, std::string_view mine, std::string_view theirs) {
  MergedText result;
  result.text =
      mergeTables(Table(base), Table(mine), Table(theirs), {.numbers = {}, .members = {}}, result.conflict).text();
  return result;
}

MergedText mergeGroupShadow(std::string_view base, std::string_view mine, std::string_view theirs) {
  MergedText result;
  result.text =
      mergeTables(Table(base), Table(mine), Table(theirs), {.numbers = {}, .members = {2, 3}}, result.conflict).text();
  return result;
}

Attributes IdMaps::inAcls(Attributes attributes) const {
  constexpr std::size_t kHeader = 4, kEntry = 8;
  constexpr std::uint16_t kUser = 0x02, kGroup = 0x08;
  if (users.empty() && groups.empty()) return attributes;
  for (auto& [name, value] : attributes) {
    if (!name.starts_with("system.posix_acl_")) continue;
    for (std::size_t i = kHeader; i + kEntry <= value.size(); i += kEntry) {
      // Little-endian: tag, permissions (16 bits each), id (32 bits).
      const auto byte = [&](std::size_t at) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(value[i + at]));
      };
      const auto tag = static_cast<std::uint16_t>(byte(0) | byte(1) << 8);
      if (tag != kUser && tag != kGroup) continue;
      auto id = byte(4) | byte(5) << 8 | byte(6) << 16 | byte(7) << 24;
      id = tag == kUser ? users(id) : groups(id);
      for (std::size_t k = 0; k < 4; ++k) value[i + 4 + k] = static_cast<char>(id >> (8 * k));
    }
  }
  return attributes;
}

}  // namespace pibox::carry
