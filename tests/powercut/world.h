#pragma once
// What stays the same during one exploration: the banks and what is wrong with them, the firmware, what the card
// refuses, and what a person asks for. What must hold of a bank is said here and not asked of the code under test.

#include "bank/layout.h"
#include "bank/records.h"

#include <set>
#include <string>

namespace pibox::bank {

extern const ImageId kOlder;  ///< `previous` at first
extern const ImageId kOld;    ///< `current` at first
extern const ImageId kNew;    ///< staged

struct World {
  bool ownBootFiles = false;  ///< of the new bank
  /// How one start from other boot files is had: tryboot that is obeyed, ignored or not there; kexec, which a kernel
  /// that was started so has not been allowed.
  enum class Firmware { Obeys, Ignores, Absent, Kexec } firmware = Firmware::Absent;
  bool kernelDies = false;          ///< the new bank's kernel never reaches its initramfs
  bool newUnmountable = false;      ///< the new bank cannot be mounted
  bool currentUnmountable = false;  ///< the bank that was current at first cannot be mounted
  bool resetUnmountable = false;    ///< a bank with a cleared `upper` cannot be mounted
  /// What is wrong with one bank, each seen by one part of its check only; the last two by the check of every byte, at
  /// the first start.
  enum class Damage {
    None,
    Superblock,
    Size,
    NoManifest,
    OtherManifest,
    Signature,
    Content,
    BootFile
  } damage = Damage::None;
  enum class Whose { New, Current, Previous } damaged = Whose::New;
  /// What takes nothing more: the boot partition, ever; or the whole card, during every start.
  enum class Refuses { Nothing, Boot, Starts } refuses = Refuses::Nothing;
  bool upgrade = true;  ///< what a person asks for
  bool rollback = false;
  bool reset = false;
  bool remove = false;

  [[nodiscard]] std::string name() const;

  /// Puts the banks on an empty card.
  void fill(const Layout& layout) const;

  /// The boot files that a bank runs with.
  [[nodiscard]] const ImageId& kernelOf(const ImageId& bank) const;
  /// Whether a bank can be mounted, and passes its check.
  [[nodiscard]] bool mountable(const ImageId& bank) const;
  [[nodiscard]] bool sound(const ImageId& bank) const;
  /// Whether a trial comes as far as its self-test, armed while bank.txt names `kernel`.
  [[nodiscard]] bool canTry(Kind kind, const ImageId& bank, const std::string& kernel) const;
  /// Results that must have been reached somewhere, and those that must not have been.
  [[nodiscard]] std::set<OutcomeResult> expected() const;

 private:
  [[nodiscard]] const ImageId& damagedBank() const;
};

}  // namespace pibox::bank
