#include "carry/policy.h"

#include "base/json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace pibox::carry {
namespace {

constexpr std::size_t kMaxRules = 1000;

constexpr std::array kActions{std::pair{"keep", Action::Keep}, std::pair{"release", Action::Release},
                              std::pair{"merge", Action::Merge}, std::pair{"drop", Action::Drop},
                              std::pair{"ask", Action::Ask}};
constexpr std::array kFormats{std::pair{"lines", Format::Lines},   std::pair{"ini", Format::Ini},
                              std::pair{"passwd", Format::Passwd}, std::pair{"group", Format::Group},
                              std::pair{"shadow", Format::Shadow}, std::pair{"gshadow", Format::GroupShadow},
                              std::pair{"opkg", Format::Opkg}};

template <class Names, class Value>
bool find(const Names& names, std::string_view text, Value& value) {
  const auto found = std::ranges::find_if(names, [&](const auto& name) { return text == name.first; });
  if (found != names.end()) value = found->second;
  return found != names.end();
}

bool matches(const Rule& rule, std::string_view path) {
  return rule.exact ? rule.pattern == path : globMatches(rule.pattern, path);
}

Result<Rule> parseRule(const Json& object) {
  if (!object.is_object()) return fail(Code::JsonInvalid, "a rule is not an object");
  static constexpr std::array<std::string_view, 8> kMembers{
      "path", "action", "as", "otherwise", "unless_in_release", "max_bytes", "exact", "why"};
  for (const auto& [name, value] : object.items())
    if (std::ranges::find(kMembers, name) == kMembers.end())
      return fail(Code::JsonInvalid, "a rule has no member '" + name + "'");
  Rule rule;
  PIBOX_LET(rule.pattern, stringMember(object, "path", 4096));
  if (!rule.pattern.starts_with('/')) return fail(Code::JsonInvalid, "the path '" + rule.pattern + "' is not absolute");
  PIBOX_LET(const auto action, stringMember(object, "action"));
  if (!find(kActions, action, rule.action)) return fail(Code::JsonInvalid, "there is no action '" + action + "'");
  PIBOX_LET(const auto format, stringMemberOr(object, "as", "lines"));
  if (!find(kFormats, format, rule.format))
    return fail(Code::JsonInvalid, "there is no way to merge as '" + format + "'");
  PIBOX_LET(const auto otherwise, stringMemberOr(object, "otherwise", "keep"));
  if (!find(kActions, otherwise, rule.otherwise) ||
      (rule.otherwise != Action::Keep && rule.otherwise != Action::Release))
    return fail(Code::JsonInvalid, "otherwise is 'keep' or 'release', not '" + otherwise + "'");
  PIBOX_LET(rule.unlessInRelease, boolMemberOr(object, "unless_in_release", false));
  PIBOX_LET(const auto maxBytes, intMemberOr(object, "max_bytes", 0, 0, INT64_MAX));
  rule.maxBytes = static_cast<std::uint64_t>(maxBytes);
  PIBOX_LET(rule.exact, boolMemberOr(object, "exact", false));
  return rule;
}

}  // namespace

Result<std::vector<Rule>> Policy::parse(std::string_view text) {
  PIBOX_LET(const auto json, parseJson(text, {.maxBytes = kMaxPolicyBytes, .maxDepth = 4}));
  PIBOX_TRY(intMember(json, "format", 1, 1));
  const auto list = json.find("rules");
  if (list == json.end() || !list->is_array()) return fail(Code::JsonInvalid, "member 'rules' is not a list");
  if (list->size() > kMaxRules)
    return fail(Code::JsonInvalid, "there are more than " + std::to_string(kMaxRules) + " rules");
  std::vector<Rule> rules;
  for (const auto& object : *list) {
    PIBOX_LET(rules.emplace_back(), parseRule(object));
  }
  return rules;
}

void Policy::prepend(std::vector<Rule> rules, bool own) {
  for (auto& rule : rules) rule.own = own;
  m_rules.insert(m_rules.begin() + static_cast<std::ptrdiff_t>(m_fixed), std::make_move_iterator(rules.begin()),
                 std::make_move_iterator(rules.end()));
}

bool Policy::isFixed(std::string_view path) const {
  return std::any_of(m_rules.begin(), m_rules.begin() + static_cast<std::ptrdiff_t>(m_fixed),
                     [&](const Rule& rule) { return matches(rule, path); });
}

const Rule& Policy::match(std::string_view path, const std::function<bool(std::string_view)>& inRelease) const {
  static const Rule kKeep{.pattern = "/**"};
  for (const auto& rule : m_rules) {
    if (!matches(rule, path)) continue;
    if (rule.unlessInRelease && inRelease(matchedFolder(rule.pattern, path))) continue;
    return rule;
  }
  return kKeep;
}

bool globMatches(std::string_view pattern, std::string_view path) {
  // Backtracks to the last star only; a `**` is kept apart because a `*` after it may not give up a '/'.
  std::size_t p = 0, s = 0;
  std::size_t star = std::string_view::npos, starAt = 0, deep = std::string_view::npos, deepAt = 0;
  while (s < path.size()) {
    if (p + 1 < pattern.size() && pattern[p] == '*' && pattern[p + 1] == '*') {
      deep = p += 2;
      deepAt = s;
      star = std::string_view::npos;
    } else if (p < pattern.size() && pattern[p] == '*') {
      star = ++p;
      starAt = s;
    } else if (p < pattern.size() && ((pattern[p] == '?' && path[s] != '/') || pattern[p] == path[s])) {
      ++p;
      ++s;
    } else if (star != std::string_view::npos && path[starAt] != '/') {
      p = star;
      s = ++starAt;
    } else if (deep != std::string_view::npos) {
      p = deep;
      s = ++deepAt;
      star = std::string_view::npos;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

std::string_view matchedFolder(std::string_view pattern, std::string_view path) {
  const auto deep = pattern.find("/**");
  if (deep == std::string_view::npos) return {};
  const auto names = std::ranges::count(pattern.substr(0, deep), '/');
  std::size_t end = 0;
  for (auto i = names; i > 0; --i) {
    end = path.find('/', end + 1);
    if (end == std::string_view::npos) return path;
  }
  return path.substr(0, end);
}

const char* nameOf(Format format) {
  return std::ranges::find(kFormats, format, [](const auto& pair) { return pair.second; })->first;
}

const char* nameOf(Action action) {
  return std::ranges::find(kActions, action, [](const auto& pair) { return pair.second; })->first;
}

}  // namespace pibox::carry
