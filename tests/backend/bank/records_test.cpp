#include "bank/records.h"

#include "backend/bank/bank_fixture.h"

using namespace pibox;
using namespace pibox::bank;

class RecordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void comeBackAsWritten() {
    const Card card;
    const Trial trial{.bank = id("pibox-1.5"),
                      .kind = Kind::Reset,
                      .armed = 1760000000,
                      .triesLeft = 1,
                      .tries = 2,
                      .bootDir = ".",
                      .attempts = {{.n = 1, .stage = "selftest 3/7 Network", .detail = "no carrier \xff"}},
                      .givenUp = GivenUp{.code = Code::TrialTimeout, .detail = "d", .failedTest = "30-network"},
                      .undoReset = true};
    QVERIFY(writeTrial(card.layout, trial));
    auto again = readTrial(card.layout).value().value();
    QVERIFY(again.attempts[0].detail != trial.attempts[0].detail);  // what is no UTF-8 is marked
    again.attempts = trial.attempts;
    QVERIFY(again == trial);

    const Commit commit{
        .bank = id("a"), .kind = Kind::Rollback, .previous = id("b"), .bootDir = "a", .undoReset = false};
    QVERIFY(writeCommit(card.layout, commit));
    QVERIFY(readCommit(card.layout).value() == commit);

    const Redirects redirects{.counts = {{id("a"), 1}, {id("b"), 2}}, .forced = id("b")};
    QVERIFY(writeRedirects(card.layout, redirects));
    QVERIFY(readRedirects(card.layout).value() == redirects);

    const Outcome outcome{.result = OutcomeResult::FellBack,
                          .kind = Kind::Upgrade,
                          .from = "a",
                          .to = "b",
                          .code = Code::TrialDied,
                          .detail = "d",
                          .failedTest = "t",
                          .attempts = 2,
                          .stage = "init",
                          .time = 5,
                          .seen = true};
    QVERIFY(writeOutcome(card.layout, outcome));
    QVERIFY(readOutcome(card.layout).value() == outcome);

    const BootReport report{.bank = id("a"),
                            .role = Role::Trial,
                            .kind = Kind::Upgrade,
                            .attempt = 1,
                            .tries = 2,
                            .bootDir = "a",
                            .reason = "on trial",
                            .started = 7};
    QVERIFY(writeBootReport(card.layout, report));
    QVERIFY(readBootReport(card.layout).value() == report);
  }

  void nothingThereIsNothing() {
    const Card card;
    QVERIFY(!readTrial(card.layout).value());
    QVERIFY(!readCommit(card.layout).value());
    QVERIFY(!readOutcome(card.layout).value());
  }

  /// A damaged record is put aside once, told once, and can do no harm twice.
  void damagedIsPutAside_data() {
    QTest::addColumn<QString>("content");
    QTest::newRow("empty") << QString();
    QTest::newRow("zeros, as ext4 leaves them") << QString(512, QChar(0));
    QTest::newRow("half") << QStringLiteral("{\"format\": 1, \"bank\": \"pibox-1");
    QTest::newRow("not an object") << QStringLiteral("[]");
    QTest::newRow("another format") << QStringLiteral("{\"format\": 2, \"bank\": \"a\", \"kind\": \"upgrade\"}");
    QTest::newRow("a path for a bank") << QStringLiteral(
        "{\"format\": 1, \"bank\": \"../../etc\", \"kind\": \"upgrade\"}");
    QTest::newRow("an unknown kind") << QStringLiteral("{\"format\": 1, \"bank\": \"a\", \"kind\": \"x\"}");
    QTest::newRow("a number too large") << QStringLiteral(
        "{\"format\": 1, \"bank\": \"a\", \"kind\": \"upgrade\", \"tries_left\": 99999999}");
    QTest::newRow("too long") << QString(70000, QLatin1Char(' '));
  }
  void damagedIsPutAside() {
    QFETCH(QString, content);
    const Card card;
    put(card.layout.trial(), content.toStdString());
    const auto trial = readTrial(card.layout);
    QVERIFY(!trial && trial.error().code == Code::RecordDamaged);
    QVERIFY(!fs::exists(card.layout.trial()));
    QVERIFY(fs::exists(card.layout.state() / "trial.damaged"));
    QVERIFY(readTrial(card.layout).has_value());
  }

  void aLinkIsNotFollowed() {
    const Card card;
    put(card.layout.userdata / "trial", "{\"format\": 1, \"bank\": \"a\", \"kind\": \"upgrade\"}");
    fs::create_symlink(card.layout.userdata / "trial", card.layout.trial());
    QVERIFY(readTrial(card.layout).error().code == Code::RecordDamaged);
    QVERIFY(fs::exists(card.layout.userdata / "trial"));
  }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
