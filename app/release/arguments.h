#pragma once
// What was typed, taken apart after a table of what may be typed.

#include "base/error.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace pibox::app {

struct OptionSpec {
  std::string name;   ///< without the dashes
  std::string value;  ///< what its value is called; empty: a switch
  std::string help;
  bool repeated = false;
};

class Arguments {
 public:
  /// Takes `--name value`, `--name=value` and operands; `--` ends the options. Errors: InvalidArgument with a sentence.
  static Result<Arguments> parse(std::span<const std::string> words, std::span<const OptionSpec> options);

  [[nodiscard]] bool has(const std::string& name) const { return m_values.contains(name); }
  [[nodiscard]] std::string value(const std::string& name, const std::string& fallback = {}) const;
  [[nodiscard]] std::vector<std::string> values(const std::string& name) const;
  [[nodiscard]] const std::vector<std::string>& operands() const { return m_operands; }

  /// A whole number. Errors: InvalidArgument.
  [[nodiscard]] Result<std::int64_t> number(const std::string& name, std::int64_t fallback, std::int64_t min,
                                            std::int64_t max) const;

 private:
  std::map<std::string, std::vector<std::string>> m_values;
  std::vector<std::string> m_operands;
};

/// Options as a help text, one a line.
std::string describeOptions(std::span<const OptionSpec> options);

}  // namespace pibox::app
