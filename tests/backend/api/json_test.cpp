#include "api/json.h"

#include <QTest>

using namespace pibox;
using namespace pibox::api;

class JsonTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What the engine writes to its files it has to read again: parseJson() is the reader.
  void whatWasWrittenComesBack() {
    Settings settings;
    settings.channel = "nightly";
    settings.days = {0, 2, 6};
    settings.fromHour = 3;
    settings.tries = 4;
    settings.rateLimit = std::uint64_t{1} << 40;
    settings.repository = "http://example.org/";
    const auto parsed = parseJson(formatJson(toJson(settings)), {.maxBytes = 4096, .maxDepth = 8});
    QVERIFY(parsed.has_value());
    QVERIFY(fromJson<Settings>(*parsed) == settings);

    Checked checked;
    checked.time = 1795362290;
    const auto again = parseJson(formatJson(toJson(checked)), {.maxBytes = 4096, .maxDepth = 8});
    QVERIFY(again.has_value());
    QVERIFY(fromJson<Checked>(*again) == checked);
  }

  void numbersOutOfRangeStayAtTheDefault() {
    const Settings defaults;
    for (const char* tries : {"-1", "4294967296"}) {
      const auto parsed = parseJson(std::string(R"({"tries": )") + tries + "}", {.maxBytes = 4096, .maxDepth = 8});
      QVERIFY(parsed.has_value());
      QCOMPARE(fromJson<Settings>(*parsed).tries, defaults.tries);
    }
  }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
