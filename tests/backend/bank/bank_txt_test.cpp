#include "bank/bank_txt.h"

#include "backend/bank/bank_fixture.h"

#include <algorithm>
#include <random>

using namespace pibox::bank;

class BankTxtTest : public QObject {
  Q_OBJECT

  /// What a card holds on which of the 512 bytes only those that `taken` says have been written.
  static std::string mixture(const std::string& before, const std::string& after,
                             const std::function<bool(std::size_t)>& taken) {
    auto text = before;
    for (std::size_t at = 0; at < text.size(); ++at)
      if (taken(at)) text[at] = after[at];
    return text;
  }

 private Q_SLOTS:
  void isOneSector_data() {
    QTest::addColumn<QString>("directory");
    QTest::newRow("root") << QStringLiteral(".");
    for (int length = 1; length <= 64; ++length) QTest::addRow("%d", length) << QString(length, QLatin1Char('a'));
  }
  void isOneSector() {
    QFETCH(QString, directory);
    const auto text = formatBankTxt(directory.toStdString());
    QCOMPARE(text.size(), kBankTxtBytes);
    QCOMPARE(text.back(), '\n');
    QVERIFY(parseBankTxt(text) == directory.toStdString());
    for (const auto& line : QByteArray::fromStdString(text).split('\n')) QVERIFY(line.size() < 78);
  }

  void theLastOneCounts() {
    QVERIFY(parseBankTxt("os_prefix=a/\nos_prefix=b/\n") == "b");
    QVERIFY(parseBankTxt("os_prefix=\nos_prefix=b/\n#s_prefix=c/\n") == "b");
    QVERIFY(parseBankTxt("os_prefix=../x/\nos_prefix=b/\n") == "b");
    QVERIFY(!parseBankTxt("os_prefix=b/\nos_prefix=../x/\n"));
    QVERIFY(!parseBankTxt("os_prefix=b\n"));
    QVERIFY(!parseBankTxt("#s_prefix=b/\n"));
    QVERIFY(!parseBankTxt(""));
  }

  /// Any bytes of a write may be on the card, and others not: the directory before or after is named, and no other.
  void aTornSectorNamesOldOrNew_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QStringList names = {QStringLiteral("."),           QStringLiteral("a"),
                               QStringLiteral("pibox-1.4.9"), QStringLiteral("pibox-1.5.0"),
                               QStringLiteral("os_prefix"),   QString(64, QLatin1Char('n'))};
    for (const auto& from : names)
      for (const auto& to : names)
        if (from != to) QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
  }
  void aTornSectorNamesOldOrNew() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto a = from.toStdString();
    const auto b = to.toStdString();
    std::mt19937 random(1);  // NOLINT(bugprone-random-generator-seed): the same at every run
    // There, back, and with another name in the line that does not count.
    auto present = formatBankTxt(a);
    for (const auto& [old, fresh] : {std::pair{a, b}, {b, a}, {a, std::string("zz")}, {std::string("zz"), b}, {b, a}}) {
      const auto sectors = changeBankTxt(present, fresh);
      QVERIFY(!sectors.empty() && sectors.size() <= 2);
      for (const auto& sector : sectors) {
        QCOMPARE(sector.size(), kBankTxtBytes);
        const auto names = [&](const std::function<bool(std::size_t)>& taken) {
          const auto named = parseBankTxt(mixture(present, sector, taken));
          return named == old || (named == fresh && &sector == &sectors.back());
        };
        for (std::size_t cut = 0; cut <= kBankTxtBytes; ++cut) {
          QVERIFY(names([&](std::size_t at) { return at < cut; }));
          QVERIFY(names([&](std::size_t at) { return at >= cut; }));
        }
        for (int turn = 0; turn < 200; ++turn) QVERIFY(names([&](std::size_t) { return random() % 2 == 0; }));
        present = sector;
      }
      QVERIFY(parseBankTxt(present) == fresh);
    }
  }

  /// One that somebody has written by hand is replaced as a whole.
  void anotherFormIsReplaced() {
    auto text = "os_prefix=a/\n" + std::string(kBankTxtBytes - 13, '\n');
    QVERIFY(changeBankTxt(text, "b") == std::vector{formatBankTxt("b")});
    text = formatBankTxt("a");
    text.back() = 'x';
    QVERIFY(changeBankTxt(text, "b") == std::vector{formatBankTxt("b")});
  }
};

QTEST_GUILESS_MAIN(BankTxtTest)
#include "bank_txt_test.moc"
