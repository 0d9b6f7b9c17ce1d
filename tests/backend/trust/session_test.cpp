#include "trust/session.h"

#include "backend/trust/fake_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pibox;
using namespace pibox::trust;
using test::FakeRepository;
using test::kDay;
using test::kNow;

namespace {

class NoClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t now() const override { return 0; }
  [[nodiscard]] std::int64_t monotonicMs() const override { return 0; }
  [[nodiscard]] bool synchronised() const override { return false; }
};

}  // namespace

class SessionTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<FakeRepository> m_repository;
  NoClock m_clock;

  [[nodiscard]] TimeFloor floor() const {
    return TimeFloor::load(fs::path(m_dir->path().toStdString()) / "clock", kNow - 1000 * kDay, m_clock);
  }
  Result<Client> open(TimeFloor& with) {
    return openRepository(m_dir->path().toStdString(), m_repository->firstRoot(), m_repository->fetch(), with);
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<FakeRepository>();
  }

  void learnsFromWhatIsSigned() {
    m_repository->targets.signedAt = kNow - 20 * kDay;
    m_repository->timestamp.signedAt = kNow - kDay;
    m_repository->publish();
    auto bound = floor();
    const auto client = open(bound);
    QVERIFY(client);
    QCOMPARE(bound.now(), kNow - kDay);
    QCOMPARE(floor().now(), kNow - kDay);
    QVERIFY(bound.judge(client->earliestExpiry()) == Freshness::Unknown);
  }

  /// A repository that was good a year ago is certainly expired once a newer one was seen, without any clock.
  void freezeIsNoticedWithoutAClock() {
    auto bound = floor();
    QVERIFY(open(bound));
    QVERIFY(bound.learn(kNow + 20 * kDay, m_repository->keys.at("targets").publicKey().id));
    QVERIFY(open(bound).error().code == Code::MetadataExpired);
  }

  /// A thief of the timestamp key signed the far future; the new root ends that, although everything looked expired.
  void farFutureOfAStolenKeyEndsWithIt() {
    m_repository->timestamp.signedAt = kNow + 9000 * kDay;
    m_repository->publishTimestamp(kNow + 9999 * kDay);
    auto bound = floor();
    QVERIFY(open(bound));
    QVERIFY(open(bound).error().code == Code::MetadataExpired);
    m_repository->rotate("timestamp");
    m_repository->timestamp.signedAt = kNow;
    m_repository->publishRoot();
    m_repository->publishTimestamp();
    QVERIFY(open(bound));
    QCOMPARE(bound.now(), kNow);
    QCOMPARE(floor().now(), kNow);
  }

  void unsignedTimesCountForNothing() {
    m_repository->timestamp.signedAt = kNow;
    m_repository->publishTimestamp();
    auto& file = m_repository->files["timestamp.json"];
    file.replace(file.find("\"sig\":\"") + 8, 4, "0000");
    auto bound = floor();
    QVERIFY(open(bound).error().code == Code::MetadataSignature);
    QCOMPARE(bound.now(), kNow - 1000 * kDay);
  }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
