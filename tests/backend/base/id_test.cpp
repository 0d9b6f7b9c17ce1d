#include "base/id.h"

#include <QTest>

using namespace pibox;

class IdTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void acceptsIds_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("plain") << QByteArray("pibox-1.5.0") << true;
    QTest::newRow("all kinds") << QByteArray("A0._+-z") << true;
    QTest::newRow("64") << QByteArray(64, 'a') << true;
    QTest::newRow("65") << QByteArray(65, 'a') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("dot") << QByteArray(".") << false;
    QTest::newRow("hidden") << QByteArray(".upgrade") << false;
    QTest::newRow("dots inside") << QByteArray("a..b") << false;
    QTest::newRow("slash") << QByteArray("a/b") << false;
    QTest::newRow("newline") << QByteArray("a\n") << false;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << false;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("utf-8") << QByteArray("caf\xc3\xa9") << false;
    QTest::newRow("dash first") << QByteArray("-rf") << false;
  }
  void acceptsIds() {
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const auto id = ImageId::parse(text.toStdString());
    QCOMPARE(id.has_value(), accepted);
    if (!id) QVERIFY(id.error().code == Code::BadImageId);
  }

  void ordersVersions() {
    const std::vector<std::string> ascending = {"0.9",   "1.0-beta", "1.0-rc1", "1.0-rc2", "1.0-rc10", "1.0", "1.0.1",
                                                "1.0.9", "1.0.10",   "1.1",     "1.10",    "2",        "10"};
    for (std::size_t i = 0; i < ascending.size(); ++i)
      for (std::size_t j = 0; j < ascending.size(); ++j) {
        const auto order = compareVersions(ascending[i], ascending[j]);
        QVERIFY2((order < 0) == (i < j) && (order > 0) == (i > j), (ascending[i] + " " + ascending[j]).c_str());
      }
    QVERIFY(compareVersions("1.0+build5", "1.0+build6") == 0);
    QVERIFY(compareVersions("1.01", "1.1") == 0);
    QVERIFY(compareVersions("99999999999999999999999", "100000000000000000000000") < 0);
  }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
