// The built-in rules: what is right for a Buildroot system (BusyBox or systemd, musl or glibc, opkg). docs/carry.md
// gives the reasons.

#include "carry/policy.h"

namespace pibox::carry {
namespace {

Rule keep(const char* pattern, std::uint64_t maxBytes = 0) {
  return {.pattern = pattern, .maxBytes = maxBytes};
}
Rule release(const char* pattern) {
  return {.pattern = pattern, .action = Action::Release};
}
Rule drop(const char* pattern) {
  return {.pattern = pattern, .action = Action::Drop};
}
Rule dropUnlessInRelease(const char* pattern) {
  return {.pattern = pattern, .action = Action::Drop, .unlessInRelease = true};
}
Rule merge(const char* pattern, Format format, Action otherwise = Action::Keep) {
  return {.pattern = pattern, .action = Action::Merge, .format = format, .otherwise = otherwise};
}

}  // namespace

Policy Policy::standard() {
  constexpr std::uint64_t kLog = 8 << 20;
  Policy policy;
  policy.m_rules = {
      // What a release says about itself, and whom it trusts, is never carried: nothing may overrule these.
      drop("/etc/pibox/release.json"),
      drop("/etc/pibox/trust/**"),
      drop("/etc/os-release"),
      drop("/usr/lib/os-release"),
  };
  policy.m_fixed = policy.m_rules.size();
  const std::vector<Rule> rules{
      // Not the card's: filled at every start.
      drop("/dev/**"), drop("/proc/**"), drop("/sys/**"), drop("/run/**"), drop("/var/run/**"), drop("/var/lock/**"),
      drop("/tmp/**"), drop("/var/tmp/**"), drop("/var/cache/**"), drop("/etc/ld.so.cache"),
      drop("/var/lib/opkg/lists/**"), drop("/usr/lib/opkg/lists/**"),
      // Of one kernel. Where the release has the same kernel, a module of one's own stays, but not the tables made from
      // all of them.
      drop("/lib/modules/*/modules.*"), drop("/usr/lib/modules/*/modules.*"), dropUnlessInRelease("/lib/modules/*/**"),
      dropUnlessInRelease("/usr/lib/modules/*/**"),
      // Accounts, by name.
      merge("/etc/passwd", Format::Passwd), merge("/etc/group", Format::Group), merge("/etc/shadow", Format::Shadow),
      merge("/etc/gshadow", Format::GroupShadow), drop("/etc/passwd-"), drop("/etc/group-"), drop("/etc/shadow-"),
      drop("/etc/gshadow-"),
      // Packages, by stanza.
      merge("/var/lib/opkg/status", Format::Opkg), merge("/usr/lib/opkg/status", Format::Opkg),
      // The same stanzas (Debian); what it makes of them itself follows the release.
      merge("/var/lib/dpkg/status", Format::Opkg), drop("/var/lib/dpkg/*-old"), drop("/var/lib/dpkg/available"),
      drop("/var/lib/dpkg/lock*"), drop("/var/lib/apt/lists/**"), release("/var/lib/dpkg/**"),
      // What starts the system: a merge if it is clean, or else the release's, which was tested.
      merge("/etc/inittab", Format::Lines, Action::Release), merge("/etc/init.d/**", Format::Lines, Action::Release),
      merge("/etc/network/if-*.d/**", Format::Lines, Action::Release), release("/etc/udev/rules.d/**"),
      // Settings.
      keep("/etc/pibox/**"), keep("/etc/hostname"), keep("/etc/machine-id"), keep("/etc/localtime"),
      keep("/etc/dropbear/**"), keep("/etc/ssh/ssh_host_*"), merge("/etc/**.ini", Format::Ini),
      merge("/etc/**", Format::Lines),
      // One's own.
      keep("/root/**"), keep("/home/**"), keep("/opt/**"), keep("/usr/local/**"), keep("/srv/**"),
      // What runs: the release's when both changed it.
      release("/bin/**"), release("/sbin/**"), release("/lib/**"), release("/lib32/**"), release("/lib64/**"),
      release("/usr/**"), release("/init"), release("/linuxrc"),
      // What grew while it ran.
      keep("/var/log/**", kLog), keep("/**")};
  policy.m_rules.insert(policy.m_rules.end(), rules.begin(), rules.end());
  return policy;
}

}  // namespace pibox::carry
