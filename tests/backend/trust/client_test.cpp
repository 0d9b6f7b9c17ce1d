#include "trust/client.h"

#include "backend/trust/fake_repository.h"
#include "base/durable.h"
#include "base/fault.h"
#include "support/power_cut.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace pibox;
using namespace pibox::trust;
using test::FakeRepository;
using test::kDay;
using test::kNow;

class ClientTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<FakeRepository> m_repository;

  [[nodiscard]] fs::path folder() const { return m_dir->path().toStdString(); }
  Client client(ClientOptions options = {.startTime = kNow}) {
    return {folder(), m_repository->firstRoot(), m_repository->fetch(), options};
  }
  [[nodiscard]] std::string stored(const std::string& role) const {
    return readFile(folder() / (role + ".json"), kMaxTargets).value_or("");
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<FakeRepository>();
  }
  void cleanup() { fault::setHook({}); }

  void noChangeCostsTwoRequests() {
    QVERIFY(client().refresh());
    m_repository->requests.clear();
    QVERIFY(client().refresh());
    QCOMPARE(m_repository->requests, (std::vector<std::string>{"2.root.json", "timestamp.json"}));
  }

  void worksOfflineWithWhatItHas() {
    auto first = client();
    QVERIFY(first.loadLocal().error().code == Code::NotOnServer);
    QVERIFY(first.refresh());
    m_repository->requests.clear();
    auto second = client();
    QVERIFY(second.loadLocal());
    QVERIFY(m_repository->requests.empty());
    QCOMPARE(second.timestamp().version, 1);
  }

  void olderMirrorIsIgnored() {
    const auto old = m_repository->files;
    m_repository->publish();
    QVERIFY(client().refresh());
    m_repository->files = old;
    QVERIFY(client().refresh().error().code == Code::MetadataRollback);
    auto mirror = client({.startTime = kNow, .mirror = true});
    QVERIFY(mirror.refresh());
    QCOMPARE(mirror.timestamp().version, 2);
    m_repository->files.erase("timestamp.json");
    QVERIFY(client({.startTime = kNow, .mirror = true}).refresh());
  }

  /// A mirror that never was of this repository is not trusted for being a mirror.
  void strangeMirrorIsRefused() {
    QVERIFY(client().refresh());
    auto stranger = FakeRepository();
    stranger.publish();
    Client mirror(folder(), m_repository->firstRoot(), stranger.fetch(), {.startTime = kNow, .mirror = true});
    QVERIFY(mirror.refresh().error().code == Code::MetadataSignature);
  }

  void aPersonMayOverrideExpiryAndNothingElse() {
    QVERIFY(client().refresh());
    const auto late = kNow + 400 * kDay;
    const auto refused = client({.startTime = late}).refresh();
    QVERIFY(refused.error().code == Code::MetadataExpired);
    auto overridden = client({.startTime = late, .ignoreExpiry = true});
    QVERIFY(overridden.refresh());
    QVERIFY(overridden.usesExpired());
    QCOMPARE(overridden.earliestExpiry(), kNow + 7 * kDay);
    m_repository->files["timestamp.json"].replace(m_repository->files["timestamp.json"].find("\"sig\":\"") + 8, 4,
                                                  "0000");
    QVERIFY(client({.startTime = late, .ignoreExpiry = true}).refresh().error().code == Code::MetadataSignature);
  }

  /// With several versions of the image come several roots; the newest is kept, whichever image runs.
  void newerRootOfAnImageIsKept() {
    QVERIFY(client().refresh());
    const auto first = m_repository->firstRoot();
    m_repository->rotate("root");
    m_repository->rotate("timestamp");
    m_repository->publishRoot();
    m_repository->publishTimestamp();
    const auto second = m_repository->files.at("2.root.json");
    QVERIFY(Client(folder(), second, m_repository->fetch(), {.startTime = kNow}).refresh());
    QCOMPARE(stored("root"), second);
    m_repository->files.erase("2.root.json");
    auto older = Client(folder(), first, m_repository->fetch(), {.startTime = kNow});
    QVERIFY(older.refresh());
    QCOMPARE(older.root().version, 2);
  }

  void damagedRootFallsBackToTheImages() {
    QVERIFY(client().refresh());
    QVERIFY(writeFileDurably(folder() / "root.json", "{"));
    QVERIFY(client().refresh());
    QCOMPARE(stored("root"), m_repository->firstRoot());
    QVERIFY(writeFileDurably(folder() / "root.json", "{"));
    QVERIFY(Client(folder(), {}, m_repository->fetch(), {.startTime = kNow}).refresh().error().code ==
            Code::RootMissing);
  }

  /// A card that does not read now is no reason to go back to the older root of the image: that is said, nothing is
  /// changed, and it goes on when the card reads again. Here nothing can be opened any more.
  void unreadableRootIsTold() {
    m_repository->rotate("root");
    m_repository->publishRoot();
    QVERIFY(client().refresh());
    const auto newest = stored("root");
    QVERIFY(newest != m_repository->firstRoot());
    rlimit before{};
    QVERIFY(::getrlimit(RLIMIT_NOFILE, &before) == 0);
    const rlimit none{0, before.rlim_max};
    auto unreadable = client();
    QVERIFY(::setrlimit(RLIMIT_NOFILE, &none) == 0);
    const auto refused = unreadable.refresh();
    QVERIFY(::setrlimit(RLIMIT_NOFILE, &before) == 0);
    QVERIFY2(!refused && refused.error().code == Code::ReadFailed, refused ? "" : toString(refused.error()).c_str());
    QVERIFY(refused.error().detail.contains("root.json"));
    QVERIFY(!unreadable.hasRoot());
    QCOMPARE(stored("root"), newest);
    auto again = client();
    QVERIFY(again.refresh());
    QCOMPARE(again.root().version, 2);
  }

  void rootsAreBounded() {
    for (int i = 0; i < 12; ++i) m_repository->publishRoot();
    auto bounded = client({.startTime = kNow, .maxRoots = 5});
    QVERIFY(bounded.refresh());
    QCOMPARE(bounded.root().version, 6);
  }

  void stolenTimestampKeyIsForgotten() {
    QVERIFY(client().refresh());
    m_repository->timestamp.version = 1'000'000;
    m_repository->publishTimestamp();
    QVERIFY(client().refresh());
    m_repository->timestamp.version = 1;
    m_repository->publishTimestamp();
    QVERIFY(client().refresh().error().code == Code::MetadataRollback);
    m_repository->rotate("timestamp");
    m_repository->publishRoot();
    m_repository->publishTimestamp();
    auto recovered = client();
    QVERIFY(recovered.refresh());
    QCOMPARE(recovered.timestamp().version, 3);
  }

  void failuresOfTheCardAreTold() {
    for (const char* role : {"timestamp", "snapshot", "targets"}) {
      init();
      QVERIFY(writeFileDurably(folder() / "root.json", m_repository->firstRoot()));
      fault::setHook([role](std::string_view step, const fs::path& path) -> Result<> {
        if (step == "rename" && path.filename() == std::string(role) + ".json")
          return failErrno(Code::WriteFailed, path.string(), ENOSPC);
        return {};
      });
      QVERIFY(client().refresh().error().code == Code::DiskFull);
      fault::setHook({});
      QVERIFY(client().refresh());
    }
  }

  /// The power is cut at each durable step of an update that replaces every trusted file: what is there next time leads
  /// to the same end.
  void everyCutIsSurvived() {
    for (int at = 1;; ++at) {
      init();
      m_repository->channel("stable");
      m_repository->publish();
      auto before = client();
      QVERIFY(before.refresh() && before.delegatedTargets("stable"));
      m_repository->rotate("root");
      m_repository->publishRoot();
      m_repository->publishRoot();
      m_repository->rotate("timestamp");
      m_repository->publishRoot();
      m_repository->publish();

      const bool cut = test::cutAt(at, [&] {
        auto updating = client();
        QVERIFY(updating.refresh() && updating.delegatedTargets("stable"));
      });
      auto after = client();
      const auto result = after.refresh();
      QVERIFY2(result, result ? "" : toString(result.error()).c_str());
      QVERIFY(after.delegatedTargets("stable"));
      QCOMPARE(after.root().version, 4);
      QCOMPARE(stored("timestamp"), m_repository->files.at("timestamp.json"));
      QCOMPARE(stored("snapshot"), m_repository->files.at("3.snapshot.json"));
      QCOMPARE(stored("targets"), m_repository->files.at("3.targets.json"));
      QCOMPARE(stored("stable"), m_repository->files.at("2.stable.json"));
      if (!cut) {
        QVERIFY(at > 30);
        return;
      }
    }
  }

  void channelsAreVerifiedByTheirOwnKeys() {
    m_repository->channel("stable");
    m_repository->channel("nightly");
    m_repository->publish();
    m_repository->keys.insert_or_assign("nightly", m_repository->keys.at("stable"));
    m_repository->publish();
    auto fresh = client();
    QVERIFY(fresh.refresh());
    QVERIFY(fresh.delegatedTargets("stable"));
    QVERIFY(fresh.delegatedTargets("nightly").error().code == Code::MetadataSignature);
    QVERIFY(fresh.delegatedTargets("beta").error().code == Code::NoSuchChannel);
  }

  void quoting() {
    QCOMPARE(quoteComponent("../a b/\xc3\xa9?#%"), std::string("..%2Fa%20b%2F%C3%A9%3F%23%25"));
    const TargetFile target{"a b/../c", 1, {{"sha256", std::string(64, 'a')}}, {}};
    QVERIFY(!targetUrlPath(target, true));
    const TargetFile good{"a b/c#", 1, {{"sha256", std::string(64, 'a')}}, {}};
    QCOMPARE(*targetUrlPath(good, true), "a%20b/" + std::string(64, 'a') + ".c%23");
    QCOMPARE(*targetUrlPath(good, false), std::string("a%20b/c%23"));
  }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
