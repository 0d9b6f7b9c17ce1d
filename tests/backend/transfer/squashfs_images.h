#pragma once
// Real squashfs images of a system and its next release.

#include "base/durable.h"

#include <QProcess>
#include <QTest>

#include <fstream>

namespace pibox::test {

inline void run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(program, arguments);
  if (!process.waitForFinished(120'000) || process.exitCode() != 0) qFatal("%s", process.readAll().constData());
}

/// Text-like bytes: they compress, and differently with each seed.
inline std::string words(std::size_t size, std::uint32_t seed) {
  std::string text;
  while (text.size() < size) {
    seed = seed * 1664525 + 1013904223;
    text += "word" + std::to_string(seed % 5000) + ' ';
  }
  text.resize(size);
  return text;
}

inline QByteArray bytesOf(const fs::path& path) {
  return QByteArray::fromStdString(readFile(path, 200'000'000).value());
}

/// A squashfs of a tree made in `folder`, which is the same but for what changed in a release.
inline void makeImage(const fs::path& folder, const fs::path& image, const char* compressor, bool changed) {
  const auto tree = folder / "tree";
  fs::remove_all(tree);
  for (int i = 0; i < 60; ++i) {
    const auto path = tree / ("dir" + std::to_string(i % 7)) / ("file" + std::to_string(i));
    fs::create_directories(path.parent_path());
    std::ofstream(path) << words(static_cast<std::size_t>(20'000 + i * 4'000),
                                 static_cast<std::uint32_t>(changed && i % 20 == 5 ? i + 1000 : i));
  }
  if (changed) std::ofstream(tree / "dir0/a-new-file") << words(300'000, 77);
  run(QStringLiteral("mksquashfs"),
      {QString::fromStdString(tree.string()), QString::fromStdString(image.string()), QStringLiteral("-noappend"),
       QStringLiteral("-quiet"), QStringLiteral("-comp"), QString::fromLatin1(compressor), QStringLiteral("-mkfs-time"),
       QStringLiteral("1"), QStringLiteral("-all-time"), QStringLiteral("1")});
}

}  // namespace pibox::test
