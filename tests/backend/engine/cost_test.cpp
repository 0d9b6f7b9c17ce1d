// What a release is said to cost: what is signed, less what is on the card already.

#include "engine/cost.h"

#include "bank/manifest.h"
#include "base/durable.h"
#include "trust/hash.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace pibox;
using namespace pibox::engine;

namespace {

std::string content(std::size_t size, char of) {
  return std::string(size, of);
}

void put(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

install::PlanFile planned(const std::string& path, const std::string& text) {
  return {.path = path, .wanted = {.path = path, .length = text.size(), .sha256 = trust::sha256(text)}};
}

}  // namespace

class CostTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  bank::Layout m_layout;
  trust::Release m_release{.id = ImageId::parse("pibox-1.5.0").value()};
  const std::vector<install::PlanFile> m_files{
      planned("squashfs", content(10'000, 's')), planned("squashfs.index", content(100, 'i')),
      planned("boot/kernel", content(3'000, 'k')), planned("boot/start.elf", content(2'000, 'e')),
      planned("policy.json", content(500, 'p'))};

  api::Release cost(const std::optional<transfer::Estimate>& image = {}) const {
    api::Release told;
    tellCost(told, m_layout, candidateOf(m_layout, m_release, m_files), {}, image);
    return told;
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_layout = bank::Layout::below(m_dir->path().toStdString());
    const auto old = ImageId::parse("pibox-1.4.0").value();
    fs::create_directories(m_layout.downloads());
    fs::create_directory_symlink(old.str(), m_layout.current());
    put(m_layout.bank(old) / "policy.json", content(500, 'p'));
    put(m_layout.bootFiles(old) / "start.elf", content(2'000, 'e'));
    put(m_layout.bootFiles(old) / "kernel", content(3'000, 'o'));
    bank::Manifest manifest{.imageId = old, .version = "1.4.0", .board = "pi2", .files = {}};
    for (const auto& file : {planned("squashfs", content(10'000, 's')), planned("boot/kernel", content(3'000, 'o')),
                             planned("boot/start.elf", content(2'000, 'e')), planned("policy.json", content(500, 'p'))})
      manifest.files.push_back({file.path, file.wanted.length, file.wanted.sha256});
    put(m_layout.manifest(old), bank::formatManifest(manifest));
  }

  void whatABankHereHasIsNotFetched() {
    QCOMPARE(cost().downloadSize, std::uint64_t{13'000});
    QCOMPARE(cost().reusedSize, std::uint64_t{2'500});
    // The image by its blocks.
    const auto told = cost(transfer::Estimate{.fetch = 400, .reuse = 9'600});
    QCOMPARE(told.downloadSize, std::uint64_t{3'400});
    QCOMPARE(told.reusedSize, std::uint64_t{12'100});
  }

  /// What an earlier run left counts once.
  void whatWasFetchedBeforeCountsOnce() {
    put(m_layout.downloads() / "pibox-1.5.0/policy.json", content(500, 'p'));
    put(m_layout.downloads() / "pibox-1.5.0/squashfs", content(10'000, 's'));
    QCOMPARE(cost().downloadSize, std::uint64_t{3'000});
    QCOMPARE(cost().reusedSize, std::uint64_t{12'500});
  }

  void whatIsNotThereIsFetched() {
    fs::remove(m_layout.boot / "pibox-1.4.0/start.elf");
    fs::resize_file(m_layout.overlay / "pibox-1.4.0/policy.json", 499);
    QCOMPARE(cost().reusedSize, std::uint64_t{0});
    fs::remove(m_layout.current());
    QCOMPARE(cost().downloadSize, std::uint64_t{15'500});
  }
};

QTEST_APPLESS_MAIN(CostTest)
#include "cost_test.moc"
