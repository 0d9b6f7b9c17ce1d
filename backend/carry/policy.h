#pragma once
// Which version of a path wins when both the person and the release changed it. Rules are asked in order, the first
// that matches decides: the person's choices, the device's own file (/etc/pibox/carry.json), the release's signed
// policy.json, what is built in. docs/carry.md explains the file format.

#include "base/error.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::carry {

enum class Action : std::uint8_t {
  Keep,     ///< the person's version stays, the release's is put aside
  Release,  ///< the release's version wins, the person's is put aside
  Merge,    ///< both are merged as `format`; what cannot be merged goes by `otherwise`
  Drop,     ///< never carried over, conflict or not: follows the release
  Ask,      ///< as Keep, and the screen asks
};

/// How a text is merged.
enum class Format : std::uint8_t { Lines, Ini, Passwd, Group, Shadow, GroupShadow, Opkg };

struct Rule {
  std::string pattern;  ///< absolute; `*` and `?` stay within a name, `**` is any number of names
  Action action = Action::Keep;
  Format format = Format::Lines;
  Action otherwise = Action::Keep;  ///< of Merge: Keep or Release
  bool unlessInRelease =
      false;  ///< of Drop: does not apply where the release has the folder that the part before `**` matched
  std::uint64_t maxBytes = 0;  ///< of Keep: larger files are left behind as by Drop; 0: no limit
  bool exact = false;          ///< `pattern` is the path itself: no character in it stands for others
  bool own =
      false;  ///< the person's or the device's rule: also decides where the built-in ones leave it to the release
};

/// The size of a policy's text.
inline constexpr std::size_t kMaxPolicyBytes = 64 * 1024;

class Policy {
 public:
  /// What is built in, right for a Buildroot system.
  static Policy standard();

  /// Rules of a JSON text, at most 64 KiB and 1000 rules. Errors: JsonInvalid, FileTooLarge.
  static Result<std::vector<Rule>> parse(std::string_view json);

  /// Puts rules in front of those that are there (behind the ones that cannot be overruled).
  void prepend(std::vector<Rule> rules, bool own);

  /// The rule for an absolute path; there is always one. `inRelease` says whether the release has a folder.
  [[nodiscard]] const Rule& match(std::string_view path, const std::function<bool(std::string_view)>& inRelease) const;

  /// Whether a rule that nothing can overrule decides.
  [[nodiscard]] bool isFixed(std::string_view path) const;

  [[nodiscard]] const std::vector<Rule>& rules() const { return m_rules; }

 private:
  std::vector<Rule> m_rules;
  std::size_t m_fixed = 0;
};

/// Whether `path` matches `pattern` wholly.
bool globMatches(std::string_view pattern, std::string_view path);

/// The folder that the part of `pattern` before its first `**` matched in `path` ("/lib/modules/*/**":
/// "/lib/modules/6.1"); empty if the pattern has none.
std::string_view matchedFolder(std::string_view pattern, std::string_view path);

const char* nameOf(Action action);
const char* nameOf(Format format);

}  // namespace pibox::carry
