#include "trust/releases.h"

#include "backend/trust/fake_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pibox;
using namespace pibox::trust;

namespace {

Json policy(const std::string& id, const std::string& version) {
  return {{"pibox",
           {{"format", 1},
            {"image_id", id},
            {"version", version},
            {"boards", {"pi2", "pi3"}},
            {"min_version", "1.2.0"},
            {"severity", "security"},
            {"rollout", 100},
            {"withdrawn", false},
            {"title", "PiBox " + version},
            {"summary", "Better."},
            {"created", 1'750'000'000},
            {"data_migration", "none"},
            {"installed_size", 1000},
            {"unpacked_size", 700},
            {"of the future", {1, 2}}}}};
}

void add(Targets& targets, const std::string& path, std::int64_t length, Json custom = {}) {
  targets.targets[path] = {path, length, {{"sha256", std::string(64, 'a')}}, std::move(custom)};
}

void addRelease(Targets& targets, const std::string& version, const std::string& minVersion = "1.2.0") {
  const auto id = "pibox-" + version;
  auto custom = policy(id, version);
  custom["pibox"]["min_version"] = minVersion;
  const auto base = "stable/" + id + "/";
  add(targets, base + "manifest", 10, custom);
  add(targets, base + "manifest.sig", 20);
  add(targets, base + "squashfs", 1000);
  add(targets, base + "squashfs.index", 5);
  add(targets, base + "notes.txt", 7);
  add(targets, base + "boot/kernel", 300);
}

const DeviceFacts kDevice{"pi2", "1.4.0", "seed"};

}  // namespace

class ReleasesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsPolicy() {
    const auto release = parsePolicy(policy("pibox-1.5.0", "1.5.0"), "stable", "pibox-1.5.0").value();
    QCOMPARE(release.version, std::string("1.5.0"));
    QCOMPARE(release.boards, (std::vector<std::string>{"pi2", "pi3"}));
    QVERIFY(release.severity == ReleaseSeverity::Security);
    QCOMPARE(release.installedSize, 1000);
    QCOMPARE(release.unpackedSize, 700);
    // An older publisher does not say it.
    auto older = policy("pibox-1.5.0", "1.5.0");
    older["pibox"].erase("unpacked_size");
    QCOMPARE(parsePolicy(older, "stable", "pibox-1.5.0").value().unpackedSize, 0);
  }

  void refusesBadPolicy_data() {
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* member, const char* value) {
      QTest::addRow("%s %s", member, value) << QByteArray(member) << QByteArray(value);
    };
    row("format", "2");
    row("format", "\"1\"");
    row("image_id", "\"other\"");
    row("version", "\"\"");
    row("version", "\"1.0/../..\"");
    row("version", "1");
    row("boards", "[]");
    row("boards", "\"pi2\"");
    row("boards", "[1]");
    row("boards", "[\"../x\"]");
    row("severity", "\"awful\"");
    row("rollout", "101");
    row("rollout", "-1");
    row("rollout", "\"50\"");
    row("withdrawn", "1");
    row("title", "\"line\\nline\"");
    row("title", "\"\\u001b[31m\"");
    row("summary", "5");
    row("created", "-1");
    row("created", "99999999999999");
    row("installed_size", "-1");
    row("unpacked_size", "-1");
    row("unpacked_size", "\"1\"");
    row("min_version", "\" 1\"");
  }
  void refusesBadPolicy() {
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    auto custom = policy("pibox-1.5.0", "1.5.0");
    custom["pibox"][member.toStdString()] = Json::parse(value.toStdString());
    QVERIFY(parsePolicy(custom, "stable", "pibox-1.5.0").error().code == Code::MetadataInvalid);
  }
  void refusesWhatIsNoPolicy() {
    for (const Json& custom : {Json(), Json(5), Json::object(), Json{{"pibox", 1}}, Json{{"pibox", Json::object()}}})
      QVERIFY(!parsePolicy(custom, "stable", "pibox-1.5.0"));
    QVERIFY(!parsePolicy(policy("../x", "1"), "stable", "../x"));
  }

  void listsNewestFirstAndLeavesTheBrokenOut() {
    Targets targets;
    for (const char* version : {"1.9.0", "1.10.0", "1.10.0-rc1"}) addRelease(targets, version);
    add(targets, "stable/no-manifest/squashfs", 1);
    add(targets, "stable/pibox-1.0.0/manifest", 1, policy("pibox-1.0.0", "1.0.0"));  // without its image
    add(targets, "nightly/pibox-9.0.0/manifest", 1, policy("pibox-9.0.0", "9.0.0"));
    add(targets, "stable/pibox-1.9.0/boot/../../etc", 1);
    std::vector<std::string> skipped;
    const auto releases = releasesIn(targets, "stable", &skipped);
    QCOMPARE(releases.size(), 3U);
    QCOMPARE(releases[0].version, std::string("1.10.0"));
    QCOMPARE(releases[1].version, std::string("1.10.0-rc1"));
    QCOMPARE(releases[2].version, std::string("1.9.0"));
    QCOMPARE(releases[2].files.size(), 6U);
    QCOMPARE(skipped.size(), 2U);
    QCOMPARE(releases[0].downloadSize(), 10 + 20 + 1000 + 300);
    QCOMPARE(releases[0].file("boot/kernel")->length, 300);
    QVERIFY(!releases[0].file("boot/initramfs"));
  }

  void suitability() {
    Targets targets;
    addRelease(targets, "1.3.0");
    addRelease(targets, "1.4.0");
    addRelease(targets, "1.5.0");
    addRelease(targets, "1.6.0", "1.5.0");
    addRelease(targets, "2.0.0", "1.6.0");
    auto all = releasesIn(targets, "stable");
    const auto find = [&](const std::string& version) -> Release& {
      return *std::ranges::find(all, version, &Release::version);
    };
    const auto code = [&](const std::string& version, const DeviceFacts& device = kDevice) {
      const auto result = judge(find(version), device, all);
      return result.problem ? result.problem->code : Code::Internal;
    };
    QVERIFY(code("1.5.0") == Code::Internal && judge(find("1.5.0"), kDevice, all).newer);
    QVERIFY(code("1.4.0") == Code::Internal && !judge(find("1.4.0"), kDevice, all).newer);
    QVERIFY(code("1.3.0") == Code::OlderRelease);
    QVERIFY(code("2.0.0") == Code::TooOldToCome);
    QCOMPARE(judge(find("2.0.0"), kDevice, all).needs, std::string("pibox-1.5.0"));
    QCOMPARE(judge(find("1.6.0"), kDevice, all).needs, std::string("pibox-1.5.0"));
    QVERIFY(judge(find("1.6.0"), kDevice, all).problem->detail.contains("1.6.0 needs 1.5.0 first"));
    QVERIFY(code("1.5.0", {"rk3399", "1.4.0", "s"}) == Code::WrongBoard);
    find("1.5.0").withdrawn = true;
    QVERIFY(code("1.5.0") == Code::Withdrawn);
    QVERIFY(judge(find("2.0.0"), kDevice, all).needs.empty());
  }

  void rollout() {
    const auto id = ImageId::parse("pibox-1.5.0").value();
    int early = 0;
    for (int i = 0; i < 2000; ++i) {
      const auto place = rolloutPlace("device" + std::to_string(i), id);
      QVERIFY(place >= 0 && place < 100);
      early += place < 20 ? 1 : 0;
    }
    QVERIFY2(early > 320 && early < 480, std::to_string(early).c_str());
    QCOMPARE(rolloutPlace("device", id), rolloutPlace("device", id));
    Targets targets;
    addRelease(targets, "1.5.0");
    auto all = releasesIn(targets, "stable");
    all[0].rollout = 0;
    QVERIFY(!judge(all[0], kDevice, all).rolledOut);
    all[0].rollout = 100;
    QVERIFY(judge(all[0], kDevice, all).rolledOut);
  }

  /// A channel lists a release that was delegated to another one: it does not count.
  void onlyWhatWasDelegated() {
    QTemporaryDir dir;
    test::FakeRepository repository;
    auto& stable = repository.channel("stable");
    repository.channel("nightly");
    addRelease(stable, "1.5.0");
    for (const char* name : {"manifest", "manifest.sig", "squashfs"})
      add(stable, "nightly/pibox-9.0.0/" + std::string(name), 1, policy("pibox-9.0.0", "9.0.0"));
    repository.publish();
    Client client(dir.path().toStdString(), repository.firstRoot(), repository.fetch(), {.startTime = test::kNow});
    QVERIFY(client.refresh());
    QCOMPARE(listReleases(client, "stable")->size(), 1U);
    QCOMPARE(listReleases(client, "nightly")->size(), 0U);
    QVERIFY(listReleases(client, "beta").error().code == Code::NoSuchChannel);
    QVERIFY(listReleases(client, "../x").error().code == Code::InvalidArgument);
    QCOMPARE(listReleases(client, "stable")->front().files.size(), 6U);
  }
};

QTEST_GUILESS_MAIN(ReleasesTest)
#include "releases_test.moc"
