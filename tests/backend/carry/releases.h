#pragma once
// Releases of a PiBox in a scratch folder: each a real squashfs file with its upper, worked on through real overlay
// mounts.

#include "bank/store.h"
#include "base/durable.h"
#include "base/fault.h"
#include "base/json.h"
#include "scratch.h"
#include "snapshot.h"

#include <nlohmann/json.hpp>

namespace pibox::carry_test {

inline ImageId bankId(int release) {
  return ImageId::parse("pibox-" + std::to_string(release) + ".0.0").value();
}

/// Base of the tests; init() before and cleanup() after each.
class Releases : public QObject {
 protected:
  fs::path m_top = scratch::enter();
  int m_count = 0;
  fs::path m_root;
  bank::Layout m_layout = bank::Layout::below("/");

  void begin() {
    m_root = m_top / std::to_string(m_count++);
    m_layout = bank::Layout::below(m_root);
    fs::create_directories(m_layout.overlay);
    fs::create_directories(m_layout.state());
  }
  void end() {
    fault::setHook({});
    fs::remove_all(m_root);
  }

  /// Runs a script (sh -eu) in the tree that the next release is made of.
  bool inTree(const std::string& script) {
    return scratch::sh("mkdir -p \"$1\"; cd \"$1\"; " + script, {m_root / "tree"});
  }
  /// Makes release N out of the tree, with an empty upper and the mark.
  bool publish(int release) {
    const auto folder = m_layout.bank(bankId(release));
    fs::create_directories(folder / "upper");
    fs::create_directories(folder / "work");
    return writeFileDurably(m_layout.carryPending(bankId(release)), "").has_value() &&
           scratch::sh("mksquashfs \"$1\" \"$2\" -quiet -no-progress -noappend -comp gzip -xattrs >/dev/null",
                       {m_root / "tree", folder / "squashfs"});
  }
  bool setCurrent(int release) { return setLinkDurably(m_layout.current(), bankId(release).str()).has_value(); }

  /// Runs a script in what a release shows over its upper.
  bool inRelease(int release, const std::string& script) {
    const bool done = mountRelease(release) && scratch::sh("cd \"$1\"; " + script, {merged(release)});
    return unmountRelease(release) && done;
  }
  /// Where that can be seen while it is mounted.
  fs::path merged(int release) { return m_layout.bank(bankId(release)) / "merged"; }
  bool mountRelease(int release) {
    return scratch::sh(
        "cd \"$1\"; mkdir -p lower merged; busybox mount -t squashfs -o ro,loop squashfs lower; rm -rf work; mkdir "
        "work; busybox mount -t overlay -o "
        "lowerdir=lower,upperdir=upper,workdir=work,index=off,metacopy=off,redirect_dir=nofollow,xino=off overlay "
        "merged",
        {m_layout.bank(bankId(release))});
  }
  bool unmountRelease(int release) {
    return scratch::sh("cd \"$1\"; busybox umount merged; busybox umount lower", {m_layout.bank(bankId(release))});
  }

  snapshot::Tree upperOf(int release) { return snapshot::of(m_layout.upper(bankId(release))); }
  Json reportOf(int release) {
    return parseJson(readFile(m_layout.carryReport(bankId(release)), 1 << 20).value()).value();
  }
};

}  // namespace pibox::carry_test
