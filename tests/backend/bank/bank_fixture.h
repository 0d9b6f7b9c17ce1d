#pragma once
// A card in a temporary folder, with banks that pass their check.

#include "bank/bank_txt.h"
#include "bank/check.h"
#include "bank/records.h"
#include "bank/store.h"
#include "bank/transition.h"
#include "base/durable.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace pibox::bank {

inline ImageId id(const char* text) {
  return ImageId::parse(text).value();
}

inline void put(const fs::path& path, const std::string& content) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

/// The first bytes of a squashfs 4.0 whose superblock is sane; what follows is only content.
inline std::string smallSquashfs(const std::string& content) {
  std::string image(4096, '\0');
  const auto set = [&](std::size_t at, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
      image[at + static_cast<std::size_t>(i)] = static_cast<char>((value >> (8 * i)) & 0xff);
  };
  set(0, 0x73717368, 4);
  set(12, 131072, 4);
  set(22, 17, 2);
  set(28, 4, 2);
  set(40, 4096, 8);
  return image + content;
}

inline const KeyPair& testKey() {
  static const auto key = keyPairFromSeed(Seed{1, 2, 3});
  return key;
}

inline ManifestFile listed(const std::string& path, const std::string& content) {
  return {.path = path, .size = content.size(), .sha256 = sha256(content)};
}

struct Card {
  QTemporaryDir dir;
  Layout layout = Layout::below(dir.path().toStdString());

  Card() {
    for (const auto& folder : {layout.overlay, layout.state(), layout.boot, layout.userdata, layout.run})
      fs::create_directories(folder);
    put(layout.bankTxt(), formatBankTxt("."));
  }

  /// A signed bank; with its own boot files, or running with `bootDir`.
  void addBank(const ImageId& bank, bool bootFiles, const std::string& bootDir = ".", const fs::path& folder = {}) {
    fill(layout, bank, bootFiles, bootDir, folder);
  }

  static void fill(const Layout& layout, const ImageId& bank, bool bootFiles, const std::string& bootDir = ".",
                   const fs::path& folder = {}) {
    const auto at = folder.empty() ? layout.bank(bank) : folder;
    for (const char* name : {"upper", "work", "backups"}) fs::create_directories(at / name);
    const auto image = smallSquashfs(bank.str());
    put(at / "squashfs", image);
    put(at / "upper" / "state", bank.str());
    Manifest manifest{.imageId = bank, .version = "1.0", .board = "pi2", .files = {listed("squashfs", image)}};
    if (bootFiles) {
      const auto kernel = "kernel of " + bank.str();
      const auto commandLine = "panic=10 pibox.boot=" + bank.str() + "\n";
      put(layout.bootFiles(bank) / "kernel", kernel);
      put(layout.bootFiles(bank) / "cmdline.txt", commandLine);
      manifest.files.push_back(listed("boot/kernel", kernel));
      manifest.files.push_back(listed("boot/cmdline.txt", commandLine));
    }
    put(at / "boot_dir", (bootFiles ? bank.str() : bootDir) + "\n");
    const auto text = formatManifest(manifest);
    put(at / "manifest", text);
    put(at / "manifest.sig", signManifest(text, testKey().secretKey));
  }

  void running(Role role, const ImageId& bank) const {
    QVERIFY(writeBootReport(layout, {.bank = bank, .role = role, .kind = {}, .bootDir = ".", .reason = {}}));
  }
};

}  // namespace pibox::bank
