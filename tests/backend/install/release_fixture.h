#pragma once
// A PiBox in a folder and a signed release for it, small but real: squashfs, boot files, utils, manifest and signature.

#include "bank/layout.h"
#include "bank/manifest.h"
#include "bank/signature.h"
#include "base/durable.h"
#include "install/stager.h"
#include "trust/hash.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>

namespace pibox::test {

/// Runs a program; aborts the test program if it fails (a fixture that cannot be made is no test).
inline void run(const QString& program, const QStringList& arguments, const QString& folder = {}) {
  QProcess process;
  if (!folder.isEmpty()) process.setWorkingDirectory(folder);
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(program, arguments);
  if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
    return;
  qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

inline void put(const fs::path& path, std::string_view content) {
  fs::create_directories(path.parent_path());
  if (!writeFileDurably(path, content)) qFatal("cannot write %s", path.c_str());
}

/// The bytes of `size` that look like a compressed file.
inline std::string noise(std::size_t size, std::uint32_t seed) {
  std::string bytes(size, '\0');
  for (auto& c : bytes) {
    seed = seed * 1664525 + 1013904223;
    c = static_cast<char>(seed >> 24);
  }
  return bytes;
}

struct ReleaseFixture {
  explicit ReleaseFixture(const fs::path& folder)
      : root(folder / "pibox"),
        layout(bank::Layout::below(root)),
        repository(folder / "repository"),
        keys(bank::keyPairFromSeed(bank::Seed{1, 2, 3})) {
    for (const auto& path :
         {layout.overlay, layout.boot, layout.userdata, layout.run, layout.etc / "trust", layout.state()})
      fs::create_directories(path);
    put(layout.bootKeys(), bank::formatBootKey(keys.publicKey));
    makeCurrent();
    makeRelease(folder);
  }

  /// Writes manifest and signature for what is in `repository` and gives the plan. Call it again after a change.
  install::Plan plan(const std::string& board = "pi2") {
    bank::Manifest manifest{.imageId = newId(), .version = "1.5.0", .board = board, .files = {}};
    for (const auto& entry : fs::recursive_directory_iterator(repository)) {
      const auto path = entry.path().lexically_relative(repository).string();
      if (entry.is_regular_file() && bank::isManifestPath(path))
        manifest.files.push_back({path, entry.file_size(), trust::sha256OfFile(entry.path()).value()});
    }
    std::ranges::sort(manifest.files, {}, &bank::ManifestFile::path);
    put(repository / "manifest", bank::formatManifest(manifest));
    put(repository / "manifest.sig", bank::signManifest(bank::formatManifest(manifest), keys.secretKey));
    install::Plan plan{.id = newId(),
                       .files = {},
                       .board = "pi2",
                       .current = ImageId::parse("pibox-1.4.0").value(),
                       .bootDir = "pibox-1.4.0"};
    for (const auto& file : manifest.files) plan.files.push_back(wanted(file.path));
    for (const auto* name : {"manifest", "manifest.sig"}) plan.files.push_back(wanted(name));
    return plan;
  }

  [[nodiscard]] install::PlanFile wanted(const std::string& path) const {
    return {.path = path,
            .wanted = {.path = path,
                       .length = fs::file_size(repository / path),
                       .sha256 = trust::sha256OfFile(repository / path).value()}};
  }

  static ImageId newId() { return ImageId::parse("pibox-1.5.0").value(); }

  fs::path root;
  bank::Layout layout;
  fs::path repository;
  bank::KeyPair keys;

 private:
  void makeCurrent() {
    const auto folder = layout.overlay / "pibox-1.4.0";
    for (const auto* name : {"upper", "work", "presentation", "backups", "utils"})
      fs::create_directories(folder / name);
    put(folder / "squashfs", "old image");
    put(folder / "boot_dir", "pibox-1.4.0\n");
    put(folder / "upper/etc/hostname", "box\n");
    fs::create_symlink("hostname", folder / "upper/etc/alias");
    fs::create_directory_symlink("pibox-1.4.0", layout.current());
    put(layout.boot / "pibox-1.4.0/kernel", "old kernel");
    // The same in the release.
    put(layout.boot / "pibox-1.4.0/start.elf", noise(60'000, 4));
    const auto same = layout.boot / "pibox-1.4.0/start.elf";
    const bank::Manifest manifest{
        .imageId = ImageId::parse("pibox-1.4.0").value(),
        .version = "1.4.0",
        .board = "pi2",
        .files = {{"squashfs", 9, trust::sha256OfFile(folder / "squashfs").value()},
                  {"boot/start.elf", fs::file_size(same), trust::sha256OfFile(same).value()}}};
    put(folder / "manifest", bank::formatManifest(manifest));
    put(layout.boot / "config.txt", "include bank.txt\n");
    put(layout.boot / "bank.txt", std::string(512, '#'));
  }

  void makeRelease(const fs::path& folder) {
    put(folder / "tree/bin/program", noise(700'000, 1));
    put(folder / "tree/etc/hosts", "127.0.0.1 localhost\n");
    put(folder / "tools/check", "#!/bin/sh\nexit 0\n");
    fs::permissions(folder / "tools/check", fs::perms(0755));
    fs::create_symlink("check", folder / "tools/link");
    put(folder / "tools/data/list", noise(3000, 2));
    fs::create_directories(repository);
    run(QStringLiteral("mksquashfs"),
        {text(folder / "tree"), text(repository / "squashfs"), QStringLiteral("-noappend"), QStringLiteral("-quiet")});
    run(QStringLiteral("tar"), {QStringLiteral("--zstd"), QStringLiteral("-cf"), text(repository / "utils.tar.zst"),
                                QStringLiteral("-C"), text(folder / "tools"), QStringLiteral(".")});
    put(repository / "boot/kernel", noise(400'000, 3));
    put(repository / "boot/start.elf", noise(60'000, 4));
    put(repository / "boot/overlays/README", "overlays\n");
    put(repository / "boot/cmdline.txt", "pibox.boot=pibox-1.5.0\n");
  }

  static QString text(const fs::path& path) { return QString::fromStdString(path.string()); }
};

}  // namespace pibox::test
