// Sticks and servers as mirrors of one repository, and what is said of the time: the rules of docs/trust.md, "No
// clock".

#include "engine/look.h"

#include "backend/trust/fake_repository.h"
#include "base/durable.h"
#include "transfer/folder_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace pibox;
using namespace pibox::engine;
using test::FakeRepository;
using test::kDay;
using test::kNow;

namespace {

class TestClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t now() const override { return time; }
  [[nodiscard]] std::int64_t monotonicMs() const override { return 0; }
  [[nodiscard]] bool synchronised() const override { return isSynchronised; }
  std::int64_t time = 0;
  bool isSynchronised = false;
};

/// A folder that says it is a server.
class Server final : public transfer::Source {
 public:
  explicit Server(const fs::path& folder) : m_folder(folder) {}
  Result<transfer::Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                              const transfer::Sink& sink, std::stop_token stop) override {
    return m_folder.read(path, offset, length, sink, std::move(stop));
  }
  [[nodiscard]] bool network() const override { return true; }

 private:
  transfer::FolderSource m_folder;
};

void put(const fs::path& path, const std::string& content) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

}  // namespace

class LookTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<FakeRepository> m_repository;
  TestClock m_clock;
  World m_world;

  [[nodiscard]] fs::path folder(const char* name) const { return fs::path(m_dir->path().toStdString()) / name; }

  void addRelease(const std::string& version) {
    auto& targets = m_repository->channel("stable").targets;
    const auto id = "pibox-" + version;
    for (const std::string name : {"manifest", "manifest.sig", "squashfs"}) {
      const auto path = "stable/" + id + "/" + name;
      const auto content = name + " of " + version;
      Json custom;
      if (name == "manifest")
        custom = {{"pibox",
                   {{"format", 1},
                    {"image_id", id},
                    {"version", version},
                    {"boards", {"pi2"}},
                    {"title", "PiBox " + version},
                    {"created", 1'700'000'000},
                    {"installed_size", 1000}}}};
      targets[path] = {
          path, static_cast<std::int64_t>(content.size()), {{"sha256", trust::sha256(content)}}, std::move(custom)};
    }
    m_repository->publish();
  }
  /// The repository as it is now, in a folder.
  fs::path published(const char* name) const {
    for (const auto& [file, bytes] : m_repository->files) put(folder(name) / "metadata" / file, bytes);
    for (const auto& [path, target] : m_repository->roles.at("stable").targets) {
      const auto parts = fs::path(path);
      put(folder(name) / "targets" / *trust::targetUrlPath(target, true),
          parts.filename().string() + " of " + parts.parent_path().filename().string().substr(6));
    }
    return folder(name);
  }
  Result<Found> look(transfer::Source& source, bool ignoreExpiry = false) const {
    LookRequest request;
    request.installed = {.id = "", .version = "1.0.0", .build = "", .board = "pi2", .role = {}, .bootControl = ""};
    request.ignoreExpiry = ignoreExpiry;
    return lookForReleases(m_world, request, source, {});
  }
  static std::vector<std::string> versions(const Found& found) {
    std::vector<std::string> out;
    for (const auto& release : found.releases) out.push_back(release.version);
    return out;
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<FakeRepository>();
    m_clock = {};
    m_clock.time = kNow;
    m_clock.isSynchronised = true;
    m_world = {};
    m_world.root = folder("device");
    m_world.layout = bank::Layout::below(m_world.root);
    m_world.clock = &m_clock;
    fs::create_directories(m_world.layout.state());
    put(m_world.layout.trustedRoot(), m_repository->firstRoot());
    addRelease("1.1.0");
  }

  /// A stick with older metadata: it is not believed, and its files are used all the same.
  void anOlderStickIsNotBelievedButItsFilesAreUsed() {
    const auto stick = published("stick");
    addRelease("1.2.0");
    Server server(published("server"));
    QCOMPARE(versions(look(server).value()), (std::vector<std::string>{"1.2.0", "1.1.0"}));

    transfer::FolderSource source(stick);
    const auto found = look(source);
    QVERIFY2(found, found ? "" : toString(found.error()).c_str());
    QCOMPARE(versions(*found), (std::vector<std::string>{"1.2.0", "1.1.0"}));
    for (const auto& release : found->releases) {
      const auto files = planFiles(release, found->consistentSnapshot).value();
      QCOMPARE(files.size(), 3U);
      for (const auto& file : files) {
        const auto bytes = transfer::fetchSmall(source, file.wanted.path, 1000, {});
        if (release.version == "1.1.0")
          QCOMPARE(trust::sha256(*bytes), file.wanted.sha256);
        else
          QVERIFY(bytes.error().code == Code::NotOnServer);
      }
    }
    // A server that says the same is going back, and is refused.
    Server older(stick);
    QVERIFY(look(older).error().code == Code::MetadataRollback);
  }

  void aNewerStickIsBelieved() {
    Server server(published("server"));
    QVERIFY(look(server));
    addRelease("1.2.0");
    transfer::FolderSource stick(published("stick"));
    QCOMPARE(versions(look(stick).value()).front(), std::string("1.2.0"));
    // From now on the server is the older one.
    QVERIFY(look(server).error().code == Code::MetadataRollback);
  }

  /// Pulled at any file: an error that says so, and the next look goes on from there.
  void aStickPulledHalfWay() {
    addRelease("1.2.0");
    const auto stick = published("stick");
    for (const auto* gone : {"2.root.json", "timestamp.json", "3.snapshot.json", "3.targets.json", "2.stable.json"}) {
      fs::remove_all(m_world.layout.trust());
      class Pulled final : public transfer::Source {
       public:
        Pulled(fs::path folder, std::string at) : m_stick(folder), m_folder(std::move(folder)), m_at(std::move(at)) {}
        Result<transfer::Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                                    const transfer::Sink& sink, std::stop_token stop) override {
          if (path == "metadata/" + m_at) fs::rename(m_folder, m_folder.string() + ".pulled");
          return m_stick.read(path, offset, length, sink, std::move(stop));
        }
        [[nodiscard]] bool network() const override { return false; }

       private:
        transfer::FolderSource m_stick;
        fs::path m_folder;
        std::string m_at;
      } pulled(stick, gone);
      const auto failed = look(pulled);
      QVERIFY(!failed);
      QCOMPARE(failed.error().code, Code::SourceMissing);
      QVERIFY(!std::string_view(describe(failed.error().code).remedy).empty());
      fs::rename(stick.string() + ".pulled", stick);
      transfer::FolderSource back(stick);
      QVERIFY(look(back));
    }
  }

  /// Without a clock that was set, nothing says that the metadata is not an old copy: that is said, and the look works.
  void freshnessIsUnknownWithoutAClock() {
    Server server(published("server"));
    QVERIFY(look(server)->catalog.checked.fresh == api::Freshness::Fresh);
    m_clock.isSynchronised = false;
    m_clock.time = 0;
    const auto found = look(server);
    QVERIFY2(found, found ? "" : toString(found.error()).c_str());
    QVERIFY(found->catalog.checked.fresh == api::Freshness::Unknown);
    QCOMPARE(found->releases.size(), 1U);
  }

  void certainlyExpiredIsRefusedUnlessAPersonSaysOtherwise() {
    Server server(published("server"));
    m_clock.time = kNow + 400 * kDay;
    QVERIFY(look(server).error().code == Code::MetadataExpired);
    const auto found = look(server, true);
    QVERIFY(found);
    QVERIFY(found->catalog.checked.fresh == api::Freshness::Expired);
  }
};

QTEST_GUILESS_MAIN(LookTest)
#include "look_test.moc"
