#include "trust/canonical.h"

#include "backend/trust/peer.h"
#include "trust/provider.h"

#include <QTest>

using namespace pibox;
using namespace pibox::trust;

class CanonicalTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knownForms_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("empty object") << QByteArray("{ }") << QByteArray("{}");
    QTest::newRow("empty list") << QByteArray("[ ]") << QByteArray("[]");
    QTest::newRow("members are sorted") << QByteArray(R"({"b":1,"a":[true,false,null],"A":-0})")
                                        << QByteArray(R"({"A":0,"a":[true,false,null],"b":1})");
    QTest::newRow("only two escapes") << QByteArray("\"\\\" \\\\ \\/ \\n \\u0000 \\u00e9\"")
                                      << QByteArray("\"\\\" \\\\ / \n \0 \xc3\xa9\"", 16);
    QTest::newRow("sorted by code point, not by UTF-16 unit")
        << QByteArray(R"({"\ud83d\ude00":1,"\uffee":2})") << QByteArray("{\"\xef\xbf\xae\":2,\"\xf0\x9f\x98\x80\":1}");
    QTest::newRow("integers to the ends") << QByteArray("[9223372036854775807,-9223372036854775808]")
                                          << QByteArray("[9223372036854775807,-9223372036854775808]");
  }
  void knownForms() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto value = parseJson(text.toStdString());
    QVERIFY2(value, value ? "" : toString(value.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(canonicalJson(*value).value()), canonical);
  }

  void refusesWhatHasNoForm() {
    QVERIFY(!canonicalJson(Json(1.5)));
    QVERIFY(!canonicalJson(Json{{"a", {1, 2, 0.0}}}));
    QVERIFY(!canonicalJson(Json::binary({1, 2})));
  }

  /// Whatever python3-securesystemslib makes of a value, we make of it.
  void agreesWithPeer() {
    const int count = qEnvironmentVariableIntValue("PIBOX_PROPERTY_RUNS") > 0
                          ? qEnvironmentVariableIntValue("PIBOX_PROPERTY_RUNS")
                          : 3000;
    const auto answers = test::askPeer({QStringLiteral("canonical"), QStringLiteral("7"), QString::number(count)});
    QCOMPARE(static_cast<int>(answers.size()), count);
    for (const auto& answer : answers) {
      const auto text = answer["json"].get<std::string>();
      const auto value = parseJson(text);
      QVERIFY2(value, text.c_str());
      const auto canonical = canonicalJson(*value);
      QVERIFY2(canonical && toHex(*canonical) == answer["canonical"].get<std::string>(), text.c_str());
    }
  }
};

QTEST_GUILESS_MAIN(CanonicalTest)
#include "canonical_test.moc"
