#include "engine/settings.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace pibox;
using namespace pibox::engine;
namespace fs = std::filesystem;

class SettingsTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  bank::Layout m_layout;

  void write(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }

 private Q_SLOTS:
  void init() {
    m_layout = bank::Layout::below(m_folder.path().toStdString());
    fs::remove_all(m_folder.path().toStdString() + "/overlay");
    fs::create_directories(m_layout.state());
    fs::create_directories(m_layout.etc);
    write(m_layout.etc / "upgrade.json", R"({"format": 1, "repository": "/srv/releases", "channel": "nightly"})");
  }

  void beginsWithTheImagesDefaults() {
    const auto store = SettingsStore::load(m_layout);
    QCOMPARE(store.settings().repository, "/srv/releases");
    QCOMPARE(store.settings().channel, "nightly");
    QVERIFY(store.settings().automatic == api::Automatic::Look);
  }

  void keepsWhatWasChosen() {
    auto store = SettingsStore::load(m_layout);
    auto chosen = store.settings();
    chosen.automatic = api::Automatic::Install;
    chosen.days = {0, 6};
    chosen.tries = 3;
    chosen.rateLimit = 100'000;
    chosen.metered = true;
    QVERIFY(store.set(chosen));
    QVERIFY(store.skip("pibox-2"));
    const auto again = SettingsStore::load(m_layout);
    QVERIFY(again.settings() == chosen);
    QVERIFY(again.isSkipped("pibox-2") && !again.isSkipped("pibox-3"));
  }

  void refusesNonsense() {
    auto store = SettingsStore::load(m_layout);
    const auto before = store.settings();
    auto wrong = before;
    wrong.days = {1, 1};
    QVERIFY(!store.set(wrong));
    wrong = before;
    wrong.repository = "https://a b/";
    QVERIFY(!store.set(wrong));
    QVERIFY(!store.skip("../x"));
    QVERIFY(store.settings() == before);
    write(m_layout.state() / "settings", R"({"format": 1, "tries": 4000000000000})");
    QVERIFY(SettingsStore::load(m_layout).settings() == before);
    write(m_layout.state() / "settings", R"({"format": 1, "fromHour": 99})");
    QVERIFY(SettingsStore::load(m_layout).settings() == before);
  }

  void forgetsTheOldestSkipped() {
    auto store = SettingsStore::load(m_layout);
    for (int i = 0; i < 70; ++i) QVERIFY(store.skip("pibox-" + std::to_string(i)));
    QVERIFY(store.isSkipped("pibox-69"));
  }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
