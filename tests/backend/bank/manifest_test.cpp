#include "bank/manifest.h"

#include "backend/bank/bank_fixture.h"

#include <nlohmann/json.hpp>

using namespace pibox;
using namespace pibox::bank;

class ManifestTest : public QObject {
  Q_OBJECT

  /// A manifest that lists `path` beside its squashfs, with one member replaced.
  static std::string text(const std::string& path, const char* member = nullptr, const Json& value = {}) {
    auto json =
        parseJson(
            formatManifest({.imageId = id("a-1"), .version = "1", .board = "pi2", .files = {listed("squashfs", "a")}}))
            .value();
    json["files"].push_back({{"path", path}, {"size", 1}, {"sha256", std::string(64, 'b')}});
    if (member) json[member] = value;
    return formatJson(json);
  }

 private Q_SLOTS:
  void comesBackAsWritten() {
    const Manifest manifest{.imageId = id("pibox-1.5.0"),
                            .version = "1.5.0",
                            .board = "pi2",
                            .created = 1760000000,
                            .tries = 3,
                            .trialSeconds = 120,
                            .files = {listed("squashfs", "a"), listed("boot/overlays/README", "b")}};
    const auto again = parseManifest(formatManifest(manifest));
    QVERIFY(again.has_value());
    QVERIFY(*again == manifest);
    QVERIFY(again->hasBootFiles());
    QCOMPARE(again->totalSize(), std::uint64_t{2});
  }

  void refuses_data() {
    QTest::addColumn<QString>("path");
    for (const char* path : {"../squashfs", "boot/../../etc/passwd", "/etc/passwd", "boot/", "boot", "boot//a",
                             "boot/a/b/c/d", "squashfs", "upper/x", "boot/.hidden", "boot/a b", "", "utils"})
      QTest::newRow(path) << QString::fromLatin1(path);
  }
  void refuses() {
    QFETCH(QString, path);
    const auto manifest = parseManifest(text(path.toStdString()));
    QVERIFY(!manifest);
    QVERIFY(manifest.error().code == Code::ManifestInvalid);
  }

  void boundsItsNumbers() {
    QVERIFY(parseManifest(text("boot/kernel")));
    QVERIFY(!parseManifest(text("boot/kernel", "tries", 0)));
    QVERIFY(!parseManifest(text("boot/kernel", "tries", 6)));
    QVERIFY(!parseManifest(text("boot/kernel", "trial_seconds", 99999)));
    QVERIFY(!parseManifest(text("boot/kernel", "created", -1)));
    QVERIFY(!parseManifest(text("boot/kernel", "version", "../1")));
    QVERIFY(!parseManifest(text("boot/kernel", "format", 2)));
    QVERIFY(!parseManifest("[]"));
    QVERIFY(!parseManifest(std::string(kMaxManifestBytes + 1, ' ')));
  }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
