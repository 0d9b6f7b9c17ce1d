#include "arguments.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace pibox::app {

Result<Arguments> Arguments::parse(std::span<const std::string> words, std::span<const OptionSpec> options) {
  Arguments result;
  bool onlyOperands = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    if (onlyOperands || !word.starts_with("--")) {
      result.m_operands.push_back(word);
      continue;
    }
    if (word == "--") {
      onlyOperands = true;
      continue;
    }
    const auto equals = word.find('=');
    const auto name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
    const auto spec = std::ranges::find(options, name, &OptionSpec::name);
    if (spec == options.end()) return fail(Code::InvalidArgument, "there is no option --" + name);
    if (result.has(name) && !spec->repeated) return fail(Code::InvalidArgument, "--" + name + " is given twice");
    if (spec->value.empty()) {
      if (equals != std::string::npos) return fail(Code::InvalidArgument, "--" + name + " takes no value");
      result.m_values[name].emplace_back();
    } else if (equals != std::string::npos) {
      result.m_values[name].push_back(word.substr(equals + 1));
    } else if (i + 1 < words.size()) {
      result.m_values[name].push_back(words[++i]);
    } else {
      return fail(Code::InvalidArgument, "--" + name + " needs a value: " + spec->value);
    }
  }
  return result;
}

std::string Arguments::value(const std::string& name, const std::string& fallback) const {
  const auto found = m_values.find(name);
  return found == m_values.end() ? fallback : found->second.front();
}

std::vector<std::string> Arguments::values(const std::string& name) const {
  const auto found = m_values.find(name);
  return found == m_values.end() ? std::vector<std::string>() : found->second;
}

Result<std::int64_t> Arguments::number(const std::string& name, std::int64_t fallback, std::int64_t min,
                                       std::int64_t max) const {
  if (!has(name)) return fallback;
  const auto text = value(name);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || number < min || number > max)
    return fail(Code::InvalidArgument,
                "--" + name + " is a whole number from " + std::to_string(min) + " to " + std::to_string(max));
  return number;
}

std::string describeOptions(std::span<const OptionSpec> options) {
  constexpr std::size_t kColumn = 24;
  std::string text;
  for (const auto& option : options) {
    auto line = "  --" + option.name + (option.value.empty() ? "" : " " + option.value);
    line += line.size() < kColumn ? std::string(kColumn - line.size(), ' ') : "\n" + std::string(kColumn, ' ');
    text += line + option.help + "\n";
  }
  return text;
}

}  // namespace pibox::app
