// Every state of the service on the screen: title, the one button, the others, progress, and where the focus is.

#include "simulated/states.h"
#include "stage/stage.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pibox;

class FacesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void faces_data();
  void faces();
  void everyStateIsInTheTable();

 private:
  static QSet<QString> m_rows;
};

QSet<QString> FacesTest::m_rows;

void FacesTest::faces_data() {
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("primary");
  QTest::addColumn<QString>("secondary");
  QTest::addColumn<QString>("tertiary");
  QTest::addColumn<QString>("percent");
  QTest::addColumn<QString>("focus");
  const auto row = [](const char* state, const char* title, const char* primary, const char* secondary = "",
                      const char* tertiary = "", const char* percent = "", const char* focus = "primary") {
    m_rows.insert(QString::fromLatin1(state));
    QTest::newRow(state) << QString::fromUtf8(title) << QString::fromUtf8(primary) << QString::fromUtf8(secondary)
                         << QString::fromUtf8(tertiary) << QString::fromUtf8(percent) << QString::fromUtf8(focus);
  };
  const char* const pause = "Pause the upgrade";
  const char* const cancel = "Cancel the upgrade";
  const char* const details = "Details";
  const char* const close = "Close this message";
  row("idle", "PiBox is up to date", "Look for upgrades");
  row("never-checked", "Look for upgrades?", "Look for upgrades");
  row("not-fresh", "No upgrade found", "Look for upgrades");
  row("stick", "PiBox is up to date", "Look for upgrades", "Use the USB stick");
  row("stick-plain", "PiBox is up to date", "Look for upgrades");
  row("checking", "Looking for upgrades", "", "Stop looking", "", "", "secondary");
  row("available", "PiBox 1.5.0 is available", "Upgrade to 1.5.0", "What is new");
  row("available-security", "PiBox 1.5.0 is available", "Upgrade to 1.5.0", "What is new");
  row("available-stick", "PiBox 1.5.0 is available", "Upgrade to 1.5.0", "What is new", "Use the USB stick");
  row("stepping-stone", "PiBox 1.5.0 is available", "Install 1.4.9 first", "What is new");
  row("irreversible", "PiBox 1.5.0 is available", "Upgrade to 1.5.0", "What is new");
  row("wrong-board", "PiBox 1.5.0 is available", "Look again", "What is new");
  row("no-room", "PiBox 1.5.0 is available", "Look again", "What is new", "Remove an image");
  row("withdrawn", "PiBox 1.5.0 is available", "Look again", "What is new");
  row("preparing", "Preparing 1.5.0", "", cancel, "", "", "secondary");
  row("preparing-failed", "Preparing 1.5.0", "", cancel, "", "", "secondary");
  row("downloading", "Downloading 1.5.0", pause, cancel, details, "42 %");
  row("downloading-unknown", "Downloading 1.5.0", pause, cancel, details);
  row("stalled", "Downloading 1.5.0", pause, cancel, details, "42 %");
  row("paused", "The upgrade is paused", "Go on with the upgrade", cancel, details, "42 %");
  row("paused-lost", "The upgrade is paused", "Go on with the upgrade", cancel, "", "42 %");
  row("verifying", "Checking 1.5.0", "", cancel, "", "62 %", "secondary");
  row("staging", "Writing 1.5.0", "", cancel, details, "78 %", "secondary");
  row("flushing", "Writing 1.5.0", "", "", details, "99 %", "tertiary");
  row("boot-files", "Writing 1.5.0", "", "", details, "97 %", "tertiary");
  row("ready", "1.5.0 is ready", "Restart and install", "When nobody uses it", "Later");
  row("ready-idle", "1.5.0 is ready", "Restart and install", "Do not restart automatically");
  row("later", "1.5.0 is on the card", "Restart and install", "When nobody uses it");
  row("restart-lost", "1.5.0 is ready", "Restart and install", "When nobody uses it", "Later");
  row("restarting", "Restarting", "", "", "", "", "menu");
  row("confirming", "Testing 1.5.0", "", "See the tests", "", "", "secondary");
  row("updated", "PiBox now runs 1.5.0", close, "Self-test results", "Your changes");
  row("rolled-back", "PiBox runs 1.5.0 again", close, "Self-test results");
  row("reset", "PiBox has been reset", close, "Self-test results");
  row("reset-undone", "The reset was undone", close, "Self-test results");
  row("repaired", "PiBox started 1.5.0", close, "Self-test results");
  row("fell-back", "PiBox went back to 1.4.2", "Try 1.5.0 again", "Skip 1.5.0", "Save a report");
  row("fell-back-died", "PiBox went back to 1.4.2", "Try 1.5.0 again", "Skip 1.5.0", "Save a report");
  row("failed-network", "The PiBox has no network.", "Try again", close);
  row("failed-network-stick", "The PiBox has no network.", "Use the USB stick", close);
  row("failed-room", "There is not enough room on the memory card for this release.", "Show the images", close);
  row("failed-hash", "What was downloaded is not what the maker signed.", "Try again", close);
  row("failed-repository", "No repository address is set.", "Open the settings", close);
  row("failed-channel", "The repository has no releases of the kind that is set.", "Open the settings", close);
  row("cancelling", "Cancelling", "", "", "", "42 %", "menu");
}

void FacesTest::faces() {
  QFETCH(QString, title);
  QFETCH(QString, primary);
  QFETCH(QString, secondary);
  QFETCH(QString, tertiary);
  QFETCH(QString, percent);
  QFETCH(QString, focus);
  stage::Stage screen;
  screen.show(*simulated::statusOf(QTest::currentDataTag()));

  QCOMPARE(screen.textOf(u"title"_s), title);
  QCOMPARE(screen.textOf(u"primary"_s), primary);
  QCOMPARE(screen.textOf(u"secondary"_s), secondary);
  QCOMPARE(screen.textOf(u"tertiary"_s), tertiary);
  QCOMPARE(screen.textOf(u"percent"_s), percent);
  QCOMPARE(screen.focused(), focus);
  QStringList spoken;
  for (QQuickItem* item = screen.find(u"title"_s); item; item = item->parentItem())
    spoken.append(stage::accessibleName(item));
  QVERIFY2(spoken.count(title) >= 2, "neither the title nor its page says what is going on");
  if (QQuickItem* bar = screen.find(u"bar"_s))
    QVERIFY2(stage::accessibleName(bar).contains(percent), qPrintable(stage::accessibleName(bar)));
  else
    QCOMPARE(percent, QString());
  for (const auto& button : {u"primary"_s, u"secondary"_s, u"tertiary"_s})
    if (const auto* item = screen.find(button)) QVERIFY2(item->isEnabled(), qPrintable(button));
  for (QQuickItem* stop : screen.stops())
    QVERIFY2(!stage::accessibleName(stop).isEmpty(),
             qPrintable(stop->objectName() + QLatin1StringView(stop->metaObject()->className())));
}

void FacesTest::everyStateIsInTheTable() {
  for (const auto& name : simulated::stateNames())
    QVERIFY2(m_rows.contains(QString::fromStdString(name)), name.c_str());
}

QTEST_MAIN(FacesTest)
#include "faces_test.moc"
