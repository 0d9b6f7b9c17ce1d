#include "powercut/world.h"

#include "backend/bank/bank_fixture.h"

namespace pibox::bank {

const ImageId kOlder = id("pibox-1.3");
const ImageId kOld = id("pibox-1.4");
const ImageId kNew = id("pibox-1.5");

namespace {

/// Lists what is there, signed: only what the manifest does not say can be wrong.
void sign(const fs::path& folder, const ImageId& bank, const std::string& squashfs) {
  const auto text =
      formatManifest({.imageId = bank, .version = "1.0", .board = "pi2", .files = {listed("squashfs", squashfs)}});
  put(folder / "manifest", text);
  put(folder / "manifest.sig", signManifest(text, testKey().secretKey));
}

void damageIt(const Layout& layout, World::Damage damage, const ImageId& bank, const fs::path& folder) {
  auto squashfs = readFile(folder / "squashfs", 65536).value();
  switch (damage) {
    case World::Damage::None:
      break;
    case World::Damage::Superblock:
      squashfs[22] = 16;  // the logarithm of another block size than it says
      put(folder / "squashfs", squashfs);
      sign(folder, bank, squashfs);
      break;
    case World::Damage::Size:
      put(folder / "squashfs", squashfs + "!");
      break;
    case World::Damage::NoManifest:
      fs::remove(folder / "manifest");
      break;
    case World::Damage::OtherManifest: {
      // Of a bank that is there, whole: its files would be the ones that are looked at.
      const auto other = bank == kOlder ? kOld : kOlder;
      for (const char* name : {"manifest", "manifest.sig"})
        put(folder / name, readFile(layout.bank(other) / name, 65536).value());
      break;
    }
    case World::Damage::Signature: {
      auto text = readFile(folder / "manifest", 65536).value();
      put(folder / "manifest", text.replace(text.find("1.0"), 3, "9.0"));
      break;
    }
    case World::Damage::Content:
      squashfs.back() ^= 1;
      put(folder / "squashfs", squashfs);
      break;
    case World::Damage::BootFile:
      put(layout.bootFiles(bank) / "kernel", "Kernel of " + bank.str());
      break;
  }
}

const char* nameOf(World::Damage damage) {
  switch (damage) {
    case World::Damage::None:
      break;
    case World::Damage::Superblock:
      return "no superblock";
    case World::Damage::Size:
      return "another size";
    case World::Damage::NoManifest:
      return "no manifest";
    case World::Damage::OtherManifest:
      return "the manifest of another";
    case World::Damage::Signature:
      return "an unsigned manifest";
    case World::Damage::Content:
      return "another content";
    case World::Damage::BootFile:
      return "another kernel";
  }
  return "";
}

}  // namespace

std::string World::name() const {
  std::string text = ownBootFiles ? "own boot files" : "shared boot files";
  text += firmware == Firmware::Obeys     ? ", tryboot obeyed"
          : firmware == Firmware::Ignores ? ", tryboot ignored"
          : firmware == Firmware::Kexec   ? ", kexec"
                                          : ", no tryboot";
  if (kernelDies) text += ", new kernel dies";
  if (newUnmountable) text += ", new bank unmountable";
  if (currentUnmountable) text += ", current unmountable";
  if (resetUnmountable) text += ", a cleared bank unmountable";
  if (damage != Damage::None) {
    text += damaged == Whose::New       ? ", new bank with "
            : damaged == Whose::Current ? ", current with "
                                        : ", previous with ";
    text += nameOf(damage);
  }
  if (refuses == Refuses::Boot) text += ", boot partition read-only";
  if (refuses == Refuses::Starts) text += ", card read-only at every start";
  return text + ":" + (upgrade ? " upgrade" : "") + (rollback ? " rollback" : "") + (reset ? " reset" : "") +
         (remove ? " remove" : "");
}

void World::fill(const Layout& layout) const {
  for (const auto& folder : {layout.overlay, layout.state(), layout.state() / "staging", layout.boot})
    fs::create_directories(folder);
  Card::fill(layout, kOlder, false, kOld.str());
  Card::fill(layout, kOld, true);
  Card::fill(layout, kNew, ownBootFiles, kOld.str(), layout.staging(kNew));
  damageIt(layout, damage, damagedBank(), damaged == Whose::New ? layout.staging(kNew) : layout.bank(damagedBank()));
  put(layout.bankTxt(), formatBankTxt(kOld.str()));
  fs::create_symlink(kOld.str(), layout.current());
  fs::create_symlink(kOlder.str(), layout.previous());
}

const ImageId& World::damagedBank() const {
  return damaged == Whose::New ? kNew : damaged == Whose::Current ? kOld : kOlder;
}

const ImageId& World::kernelOf(const ImageId& bank) const {
  return ownBootFiles && bank == kNew ? kNew : kOld;
}

bool World::mountable(const ImageId& bank) const {
  return !(newUnmountable && bank == kNew) && !(currentUnmountable && bank == kOld);
}

bool World::sound(const ImageId& bank) const {
  return damage == Damage::None || bank != damagedBank();
}

bool World::canTry(Kind kind, const ImageId& bank, const std::string& kernel) const {
  if (refuses == Refuses::Starts || !mountable(bank) || !sound(bank)) return false;
  if (kind == Kind::Reset) return !resetUnmountable;
  const auto& own = kernelOf(bank);
  if (kernelDies && own == kNew) return false;
  return own.str() == kernel || firmware == Firmware::Obeys || firmware == Firmware::Kexec;
}

std::set<OutcomeResult> World::expected() const {
  const bool tried = canTry(Kind::Upgrade, kNew, kOld.str());
  const bool kept = tried && !(refuses == Refuses::Boot && ownBootFiles);
  std::set<OutcomeResult> all;
  if (upgrade && kept) all.insert(OutcomeResult::Updated);
  if (upgrade && (!kept || tried)) all.insert(OutcomeResult::FellBack);
  if (rollback) all.insert({OutcomeResult::RolledBack, OutcomeResult::FellBack});
  if (reset) all.insert(OutcomeResult::ResetUndone);
  if (reset && !resetUnmountable) all.insert(OutcomeResult::Reset);
  if (!mountable(kOld) || !sound(kOld)) all.insert(OutcomeResult::Repaired);
  if (refuses == Refuses::Starts) all.clear();
  return all;
}

}  // namespace pibox::bank
