#pragma once
// Two real squashfs images of a system and of its next release, for tests of patches.

#include "base/durable.h"

#include <QProcess>
#include <QTest>

#include <fstream>
#include <random>

namespace pibox::test {

/// Numbers like those of machine code: four bytes each, of few kinds, with addresses that grow.
inline std::string code(std::size_t size, unsigned seed, unsigned base) {
  std::mt19937 random(seed);
  std::string out;
  while (out.size() < size) {
    const auto word = random() % 7 == 0 ? base + static_cast<unsigned>(out.size()) : random() % 997 * 65'793;
    for (int i = 0; i < 4; ++i) out += static_cast<char>(word >> (8 * i));
  }
  return out;
}

inline std::string text(std::size_t size, unsigned seed) {
  std::mt19937 random(seed);
  std::string out;
  while (out.size() < size) out += "line " + std::to_string(random() % 4000) + (random() % 9 ? " of" : "\n");
  return out;
}

/// A tree of the old system, or of the new one: a program that was built anew, one that moved to another version, text
/// with a line more, files that are gone, are new, or were renamed, and many small ones.
inline void makeTree(const fs::path& tree, bool changed) {
  const auto write = [&](const std::string& path, const std::string& content) {
    fs::create_directories((tree / path).parent_path());
    std::ofstream(tree / path, std::ios::binary) << content;
  };
  write("lib/unchanged", code(200'000, 1, 0));
  write("lib/rebuilt", code(80'000, 2, changed ? 4096 : 0) + code(200'000, 3, changed ? 4160 : 0));
  write(changed ? "lib/moved.so.1.2.4" : "lib/moved.so.1.2.3", code(140'000, 4, 0) + (changed ? "more" : ""));
  auto notes = text(120'000, 5);
  if (changed) notes.insert(60'000, "a line that is new\n");
  write("share/notes", notes);
  write(changed ? "opt/other/name" : "opt/some/thing", code(100'000, 6, 0) + text(changed ? 500 : 600, 7));
  if (changed) write("lib/new", code(50'000, 8, 0));
  if (!changed) write("lib/gone", code(50'000, 9, 0));
  for (unsigned i = 0; i < 70; ++i)
    write("etc/dir" + std::to_string(i % 9) + "/file" + std::to_string(i),
          text(500 + i * 157, 100 + i + (changed && i % 17 == 3 ? 1000 : 0)));
}

/// `compressor` with its options, as mksquashfs takes them: "zstd -Xcompression-level 6".
inline void makeImage(const fs::path& tree, const fs::path& image, const QString& compressor, int blockKiB) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(
      QStringLiteral("mksquashfs"),
      QStringList{QString::fromStdString(tree.string()), QString::fromStdString(image.string()),
                  QStringLiteral("-noappend"), QStringLiteral("-quiet"), QStringLiteral("-no-progress"),
                  QStringLiteral("-b"), QString::number(blockKiB) + QLatin1Char('K'), QStringLiteral("-mkfs-time"),
                  QStringLiteral("1"), QStringLiteral("-all-time"), QStringLiteral("1"), QStringLiteral("-comp")} +
          compressor.split(QLatin1Char(' ')));
  if (!process.waitForFinished(120'000) || process.exitCode() != 0) qFatal("%s", process.readAll().constData());
}

}  // namespace pibox::test
