#include "carry/choices.h"

#include "base/durable.h"
#include "base/json.h"
#include "carry/report.h"

#include <nlohmann/json.hpp>

namespace pibox::carry {
namespace {

constexpr std::size_t kMaxChoices = 200;
constexpr std::string_view kHex = "hex:";

Result<std::vector<Rule>> readRules(const bank::Layout& layout, const ImageId& id) {
  const auto text = readFile(layout.carryChoices(id), kMaxPolicyBytes);
  if (!text && text.error().code == Code::FileNotFound) return std::vector<Rule>{};
  if (!text) return std::unexpected(text.error());
  return Policy::parse(*text);
}

const char* sideOf(const Rule& rule) {
  switch (rule.action) {
    case Action::Release:
      return "theirs";
    case Action::Merge:
      return "both";
    default:
      return "mine";
  }
}

}  // namespace

std::string keyOf(const std::string& path) {
  return isUtf8(path) ? path : std::string(kHex) + toHex(path);
}

Result<std::string> pathOfKey(std::string_view key) {
  std::string path(key);
  if (key.starts_with(kHex)) path = fromHex(key.substr(kHex.size())).value_or("");
  if (!path.starts_with('/') || path.contains('\0')) return fail(Code::InvalidArgument, "key");
  for (std::string_view rest = path; !rest.empty();) {
    rest.remove_prefix(1);
    const auto name = rest.substr(0, rest.find('/'));
    if (name.empty() || name == "." || name == ".." || name.size() > 255) return fail(Code::InvalidArgument, "key");
    rest.remove_prefix(name.size());
  }
  return path;
}

Result<std::map<std::string, std::string>> readChoices(const bank::Layout& layout, const ImageId& id) {
  PIBOX_LET(const auto rules, readRules(layout, id));
  std::map<std::string, std::string> choices;
  for (const auto& rule : rules)
    if (rule.exact) choices.emplace(rule.pattern, sideOf(rule));
  return choices;
}

Result<> writeChoice(const bank::Layout& layout, const ImageId& id, const std::string& path, std::string_view side,
                     Format format) {
  if (side != "mine" && side != "theirs" && side != "both" && side != "default")
    return fail(Code::InvalidArgument, "side");
  if (!isUtf8(path) || path.size() > 4096) return fail(Code::InvalidArgument, "key");
  auto rules = readRules(layout, id).value_or(std::vector<Rule>{});
  std::erase_if(rules, [&](const Rule& rule) { return rule.exact && rule.pattern == path; });
  if (side != "default") {
    if (rules.size() >= kMaxChoices) return fail(Code::InvalidArgument, "too many choices");
    rules.push_back({.pattern = path,
                     .action = side == "mine"     ? Action::Keep
                               : side == "theirs" ? Action::Release
                                                  : Action::Merge,
                     .format = format,
                     .exact = true});
  }
  if (rules.empty()) return removeDurably(layout.carryChoices(id));
  auto list = Json::array();
  for (const auto& rule : rules) {
    Json object{{"path", rule.pattern}, {"action", nameOf(rule.action)}, {"exact", rule.exact}};
    if (rule.action == Action::Merge) object["as"] = nameOf(rule.format);
    list.push_back(std::move(object));
  }
  const auto text = formatJson({{"format", 1}, {"rules", std::move(list)}});
  if (text.size() > kMaxPolicyBytes) return fail(Code::InvalidArgument, "too many choices");
  return writeFileDurably(layout.carryChoices(id), text);
}

}  // namespace pibox::carry
