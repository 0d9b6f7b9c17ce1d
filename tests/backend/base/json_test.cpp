#include "base/json.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace pibox;

class JsonTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("duplicate") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("duplicate by escape") << QByteArray(R"({"a":1,"\u0061":2})");
    QTest::newRow("nested duplicate") << QByteArray(R"({"b":[{"a":1,"a":1}]})");
    QTest::newRow("float") << QByteArray("[1.5]");
    QTest::newRow("exponent") << QByteArray("[1e3]");
    QTest::newRow("beyond 64 bits") << QByteArray("[18446744073709551615]");
    QTest::newRow("far beyond") << QByteArray("[123456789012345678901234567890]");
    QTest::newRow("nan") << QByteArray("[NaN]");
    QTest::newRow("trailing") << QByteArray("{} x");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("bad utf-8") << QByteArray("\"\xff\"");
    QTest::newRow("lone surrogate") << QByteArray(R"("\ud800")");
    QTest::newRow("comment") << QByteArray("/* */ 1");
    QTest::newRow("deep") << QByteArray(200, '[') + QByteArray(200, ']');
    QTest::newRow("very deep") << QByteArray(100000, '[');
  }
  void refuses() {
    QFETCH(QByteArray, text);
    const auto value = parseJson(text.toStdString());
    QVERIFY(!value);
    QVERIFY(value.error().code == Code::JsonInvalid);
    QVERIFY(!value.error().detail.empty());
  }

  void members() {
    const auto object = parseJson(R"({"s":"text","n":-5,"b":true,"same":{"a":1},"other":{"a":1}})").value();
    QVERIFY(stringMember(object, "s").value() == "text");
    QVERIFY(!stringMember(object, "s", 3));
    QVERIFY(intMember(object, "n", -5, 5).value() == -5);
    QVERIFY(!intMember(object, "n", 0, 5));
    QVERIFY(!intMember(object, "s", 0, 5));
    QVERIFY(boolMember(object, "b").value());
    QVERIFY(intMemberOr(object, "none", 7, 0, 9).value() == 7);
    QVERIFY(!intMemberOr(object, "s", 7, 0, 9));
  }

  void bounded() { QVERIFY(parseJson("12345678", {.maxBytes = 7}).error().code == Code::FileTooLarge); }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
