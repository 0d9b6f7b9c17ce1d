#include "carry/reset_keep.h"

#include "base/durable.h"
#include "carry/build.h"
#include "carry/output.h"
#include "carry/policy.h"

#include <algorithm>
#include <array>
#include <fcntl.h>

namespace pibox::carry {
namespace {

constexpr std::size_t kMaxFile = 1 << 20;

struct Group {
  std::string_view name;
  std::vector<std::string_view> patterns;
};

/// Where Buildroot systems and Debian keep them.
const std::array<Group, 2>& groupTable() {
  static const std::array<Group, 2> table{
      {{"wifi",
        {"/etc/wpa_supplicant.conf", "/etc/wpa_supplicant/**", "/etc/network/interfaces",
         "/etc/network/interfaces.d/**", "/etc/hostapd.conf", "/etc/hostapd/**",
         "/etc/NetworkManager/system-connections/**", "/var/lib/connman/**", "/var/lib/iwd/**"}},
       {"language",
        {"/etc/locale.conf", "/etc/default/locale", "/etc/localtime", "/etc/timezone", "/etc/TZ", "/etc/vconsole.conf",
         "/etc/default/keyboard", "/etc/X11/xorg.conf.d/*keyboard*"}}}};
  return table;
}

/// Whether something below a folder could match.
bool mayHold(std::string_view pattern, std::string_view folder) {
  const auto fixed = pattern.substr(0, pattern.find_first_of("*?"));
  return fixed.starts_with(folder) || folder.starts_with(fixed);
}

class Keeper {
 public:
  Keeper(Output& output, std::vector<std::string_view> patterns) : m_output(output), m_patterns(std::move(patterns)) {}

  Result<> inside(const Node& folder) {
    auto open = Folder::open(folder.at, folder.name.c_str());
    if (!open) return skip(open.error());
    for (;;) {
      const auto name = open->next();
      if (!name) return skip(name.error());
      if (!*name) return {};
      const auto length = m_path.size();
      m_path += std::string("/") + *name;
      PIBOX_TRY(entry(open->fd(), *name));
      m_path.resize(length);
    }
  }

  std::vector<std::string> skipped;

 private:
  Result<> skip(const Error& error) {
    skipped.push_back((m_path.empty() ? "/" : m_path) + ": " + error.detail);
    return {};
  }

  Result<> entry(int at, const char* name) {
    const auto node = lookUp(at, name);
    if (!node) return skip(node.error());
    if (!*node) return {};
    if (node->isFolder()) {
      const auto holds = [&](std::string_view pattern) { return mayHold(pattern, m_path + "/"); };
      if (std::ranges::none_of(m_patterns, holds)) return {};
      m_output.enter(name, metadataOf(*node));
      PIBOX_TRY(inside(*node));
      return m_output.leave();
    }
    if (std::ranges::none_of(m_patterns, [&](std::string_view pattern) { return globMatches(pattern, m_path); }))
      return {};
    // Read first: what cannot be read must leave nothing behind.
    if (node->kind == Kind::File) {
      const auto text = readNode(*node, kMaxFile);
      if (!text) return skip(text.error());
      return m_output.text(name, *text, metadataOf(*node));
    }
    return node->kind == Kind::Link ? m_output.copy(*node, metadataOf(*node), {}) : Result<>{};
  }

  Output& m_output;
  std::vector<std::string_view> m_patterns;
  std::string m_path;
};

Result<std::vector<std::string>> fill(const TreeBuild& build, const fs::path& upper,
                                      std::vector<std::string_view> patterns) {
  Output output(build.fd(), Maker(build.path()));
  const Fd above(::open(upper.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  PIBOX_LET(const Node root, lookUp(above ? above.get() : -1, upper.filename().c_str()));
  if (!root.isFolder()) return fail(Code::BankBroken, upper.string());
  output.enter(".", metadataOf(root));
  PIBOX_TRY(output.make());
  Keeper keeper(output, std::move(patterns));
  PIBOX_TRY(keeper.inside(root));
  PIBOX_TRY(output.leave());
  return std::move(keeper.skipped);
}

}  // namespace

std::vector<std::string_view> keepGroups() {
  std::vector<std::string_view> names;
  for (const auto& group : groupTable()) names.push_back(group.name);
  return names;
}

Result<std::vector<std::string>> keepInReset(const fs::path& upper, const fs::path& fresh,
                                             const std::vector<std::string>& groups) {
  std::vector<std::string_view> patterns;
  for (const auto& name : groups) {
    const auto group = std::ranges::find(groupTable(), name, &Group::name);
    if (group == groupTable().end()) return fail(Code::InvalidArgument, "keep: " + name);
    patterns.insert(patterns.end(), group->patterns.begin(), group->patterns.end());
  }
  PIBOX_TRY(makeFolderDurably(fresh.parent_path()));
  PIBOX_LET(TreeBuild build, TreeBuild::begin(fresh));
  auto skipped = fill(build, upper, std::move(patterns));
  if (!skipped) return build.giveUp(std::move(skipped).error());
  if (auto done = build.finish(); !done) return build.giveUp(std::move(done).error());
  return skipped;
}

}  // namespace pibox::carry
