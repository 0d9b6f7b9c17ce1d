#include "carry/policy.h"

#include <QTest>

using namespace pibox;
using namespace pibox::carry;

namespace {
bool never(std::string_view) {
  return false;
}
}  // namespace

class PolicyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void globs_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* pattern, const char* path, bool matches) {
      QTest::addRow("%s over %s", pattern, path)
          << QString::fromLatin1(pattern) << QString::fromLatin1(path) << matches;
    };
    row("/etc/passwd", "/etc/passwd", true);
    row("/etc/passwd", "/etc/passwd-", false);
    row("/etc/*.conf", "/etc/a.conf", true);
    row("/etc/*.conf", "/etc/d/a.conf", false);
    row("/etc/?.conf", "/etc/a.conf", true);
    row("/etc/?.conf", "/etc//.conf", false);
    row("/etc/"
        "**",
        "/etc/a/b/c", true);
    row("/etc/"
        "**",
        "/etc", false);
    row("/etc/"
        "**.ini",
        "/etc/a/b.ini", true);
    row("/etc/"
        "**.ini",
        "/etc/a/b.ini.bak", false);
    row("/"
        "**/cache/*",
        "/a/b/cache/x", true);
    row("/"
        "**/cache/*",
        "/a/b/cache/x/y", false);
    row("/lib/modules/*/"
        "**",
        "/lib/modules/6.1/a/b", true);
    row("/lib/modules/*/"
        "**",
        "/lib/modules/6.1", false);
    row("/a*b*c", "/aXbYbZc", true);
    row("/"
        "**/a*/b",
        "/x/a1/c/a2/b", true);
  }
  void globs() {
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    QTEST(globMatches(pattern.toStdString(), path.toStdString()), "matches");
  }

  void folderBeforeTheStars() {
    QCOMPARE(matchedFolder("/lib/modules/*/"
                           "**",
                           "/lib/modules/6.1/a/b"),
             std::string_view("/lib/modules/6.1"));
    QVERIFY(matchedFolder("/etc/*", "/etc/a").empty());
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no format") << QByteArray(R"J({"rules": []})J");
    QTest::newRow("another format") << QByteArray(R"J({"format": 2, "rules": []})J");
    QTest::newRow("no rules") << QByteArray(R"J({"format": 1})J");
    QTest::newRow("relative") << QByteArray(R"J({"format": 1, "rules": [{"path": "etc", "action": "keep"}]})J");
    QTest::newRow("no such action") << QByteArray(R"J({"format": 1, "rules": [{"path": "/etc", "action": "guess"}]})J");
    QTest::newRow("no such format") << QByteArray(
        R"J({"format": 1, "rules": [{"path": "/etc", "action": "merge", "as": "xml"}]})J");
    QTest::newRow("otherwise drop") << QByteArray(
        R"J({"format": 1, "rules": [{"path": "/etc", "action": "merge", "otherwise": "drop"}]})J");
    QTest::newRow("unknown member") << QByteArray(
        R"J({"format": 1, "rules": [{"path": "/etc", "action": "keep", "acton": "x"}]})J");
    QTest::newRow("negative") << QByteArray(
        R"J({"format": 1, "rules": [{"path": "/etc", "action": "keep", "max_bytes": -1}]})J");
    QByteArray many = "{\"format\": 1, \"rules\": [";
    for (int i = 0; i < 1001; ++i) many += QByteArray(i ? "," : "") + "{\"path\": \"/a\", \"action\": \"keep\"}";
    QTest::newRow("too many") << many + "]}";
    QTest::newRow("too large") << QByteArray(70000, ' ');
  }
  void refuses() {
    QFETCH(QByteArray, json);
    QVERIFY(!Policy::parse(json.toStdString()));
  }

  void ordersAndFixedOnes() {
    auto policy = Policy::standard();
    policy.prepend({{.pattern = "/"
                                "**",
                     .action = Action::Release}},
                   false);
    policy.prepend({{.pattern = "/etc/mine", .action = Action::Ask},
                    {.pattern = "/etc/pibox/release.json", .action = Action::Keep}},
                   true);
    QVERIFY(policy.match("/etc/mine", never).action == Action::Ask && policy.match("/etc/mine", never).own);
    QVERIFY(policy.match("/home/a", never).action == Action::Release);
    QVERIFY(policy.match("/etc/pibox/release.json", never).action == Action::Drop);
    QVERIFY(policy.match("/etc/pibox/trust/root.json", never).action == Action::Drop);
  }

  void standardRules() {
    const auto policy = Policy::standard();
    const auto action = [&](const char* path) { return policy.match(path, never).action; };
    QVERIFY(action("/etc/hostname") == Action::Keep && action("/etc/shadow") == Action::Merge);
    QVERIFY(action("/usr/bin/vi") == Action::Release && action("/usr/local/bin/vi") == Action::Keep);
    QVERIFY(action("/lib/modules/6.1/a.ko") == Action::Drop && action("/var/cache/x") == Action::Drop);
    QVERIFY(
        policy.match("/lib/modules/6.1/a.ko", [](std::string_view at) { return at == "/lib/modules/6.1"; }).action ==
        Action::Release);
    QVERIFY(policy.match("/etc/init.d/S99UI", never).otherwise == Action::Release);
    QVERIFY(policy.match("/var/log/messages", never).maxBytes > 0);
    QVERIFY(action("/anything/else") == Action::Keep);
  }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
