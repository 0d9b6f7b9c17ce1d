#pragma once
// Where things are on a PiBox (docs/contracts.md, "On the device"). The only place that spells these paths.

#include "base/id.h"

#include <filesystem>

namespace pibox::bank {

namespace fs = std::filesystem;

/// The folders of a PiBox below a root: "/" on the device, a folder in the sandbox, the mount points in the initramfs.
struct Layout {
  fs::path overlay;   ///< the banks and links
  fs::path boot;      ///< the boot partition; may be empty of our files
  fs::path userdata;  ///< application data
  fs::path run;       ///< tmpfs: how this system was started
  fs::path etc;       ///< release.json, trust/, upgrade.json of the running image
  fs::path usr;       ///< lib/pibox/selftest.d of the running image

  static Layout below(const fs::path& root) {
    return {root / "overlay", root / "boot", root / "userdata", root / "run/pibox", root / "etc/pibox", root / "usr"};
  }

  [[nodiscard]] fs::path bank(const ImageId& id) const { return overlay / id.str(); }
  [[nodiscard]] fs::path squashfs(const ImageId& id) const { return bank(id) / "squashfs"; }
  [[nodiscard]] fs::path upper(const ImageId& id) const { return bank(id) / "upper"; }
  [[nodiscard]] fs::path work(const ImageId& id) const { return bank(id) / "work"; }
  [[nodiscard]] fs::path backups(const ImageId& id) const { return bank(id) / "backups"; }
  [[nodiscard]] fs::path utils(const ImageId& id) const { return bank(id) / "utils"; }
  [[nodiscard]] fs::path manifest(const ImageId& id) const { return bank(id) / "manifest"; }
  [[nodiscard]] fs::path manifestSignature(const ImageId& id) const { return bank(id) / "manifest.sig"; }
  [[nodiscard]] fs::path selftest(const ImageId& id) const { return bank(id) / "selftest.json"; }
  [[nodiscard]] fs::path kernelLog(const ImageId& id) const { return bank(id) / "kernel.log"; }
  [[nodiscard]] fs::path bootDirFile(const ImageId& id) const { return bank(id) / "boot_dir"; }
  /// There while the bank's upper is still to be made, at its first start (carry/trial.h).
  [[nodiscard]] fs::path carryPending(const ImageId& id) const { return bank(id) / "carry-pending"; }
  /// What the person decided about settings before that start: rules for the merge (carry/policy.h).
  [[nodiscard]] fs::path carryChoices(const ImageId& id) const { return bank(id) / "carry-choices.json"; }
  [[nodiscard]] fs::path carryReport(const ImageId& id) const { return bank(id) / "carry.json"; }
  [[nodiscard]] fs::path bootFiles(const ImageId& id) const { return boot / id.str(); }

  [[nodiscard]] fs::path current() const { return overlay / "current"; }
  [[nodiscard]] fs::path next() const { return overlay / "next"; }
  [[nodiscard]] fs::path previous() const { return overlay / "previous"; }

  /// The engine's own folder and its files.
  [[nodiscard]] fs::path state() const { return overlay / ".upgrade"; }
  [[nodiscard]] fs::path trial() const { return state() / "trial"; }
  [[nodiscard]] fs::path commit() const { return state() / "commit"; }
  [[nodiscard]] fs::path redirects() const { return state() / "redirects"; }
  [[nodiscard]] fs::path outcome() const { return state() / "outcome"; }
  [[nodiscard]] fs::path trust() const { return state() / "trust"; }
  [[nodiscard]] fs::path baseline() const { return state() / "baseline"; }
  [[nodiscard]] fs::path downloads() const { return state() / "downloads"; }
  [[nodiscard]] fs::path staging(const ImageId& id) const { return state() / "staging" / id.str(); }

  [[nodiscard]] fs::path bootJson() const { return run / "boot.json"; }
  /// Results of the harmless self-tests of the running `current`, on tmpfs; a trial's are in its bank.
  [[nodiscard]] fs::path liveSelftest() const { return run / "selftest.json"; }
  [[nodiscard]] fs::path bankTxt() const { return boot / "bank.txt"; }
  [[nodiscard]] fs::path rollbackRequest() const { return boot / "rollback"; }
  [[nodiscard]] fs::path bootKeys() const { return etc / "trust/boot.keys"; }
  [[nodiscard]] fs::path trustedRoot() const { return etc / "trust/root.json"; }
  [[nodiscard]] fs::path selftests() const { return usr / "lib/pibox/selftest.d"; }
};

}  // namespace pibox::bank
