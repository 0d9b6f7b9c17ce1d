// Every setting that the service has can be changed on the screen, by touch, and shows what the service then says.

#include "simulated/states.h"
#include "stage/stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pibox;

class SettingsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everySettingOfTheContract();
  void mirrors();
  void limits();
  void triesStayWithinTheContract();
  void quickChoicesAreAllKept();
  void aRefusedChoiceIsTakenBack();
  void images();
};

void SettingsTest::everySettingOfTheContract() {
  stage::Stage screen({{720, 1280}});
  auto status = *simulated::statusOf("idle");
  screen.show(status);
  const auto set = [&](screen::Page::Value page, const QString& control) {
    screen.open(page);
    screen.remote.calls.clear();
    screen.tap(control);
    return screen.remote.calls.value(0).section(u' ', 1).section(u'=', 0, 0);
  };
  QStringList changed{set(screen::Page::Schedule, u"automatic-2"_s),       set(screen::Page::Schedule, u"day-3"_s),
                      set(screen::Page::Repository, u"channel-nightly"_s), set(screen::Page::Limits, u"metered"_s),
                      set(screen::Page::Limits, u"rateLimit-1"_s),         set(screen::Page::Limits, u"leftOver"_s)};
  for (const auto& row : {u"fromHour"_s, u"toHour"_s}) {
    screen.open(screen::Page::Schedule);
    screen.remote.calls.clear();
    QMetaObject::invokeMethod(screen.find(row), "stepped", Q_ARG(int, 1));
    changed.append(screen.remote.calls.value(0).section(u' ', 1).section(u'=', 0, 0));
    screen.settle();
  }
  screen.open(screen::Page::Limits);
  screen.remote.calls.clear();
  QMetaObject::invokeMethod(screen.find(u"tries"_s), "stepped", Q_ARG(int, 1));
  changed.append(screen.remote.calls.value(0).section(u' ', 1).section(u'=', 0, 0));
  screen.settle();
  changed += {u"repository"_s, u"mirrors"_s};  // keyboard_test, mirrors()
  QStringList contract;
  status.settings.fields([&](const char* name, const auto&...) { contract.append(QString::fromLatin1(name)); });
  contract.removeAll(u"channels"_s);  // read only
  contract.sort();
  changed.sort();
  QCOMPARE(changed, contract);
}

void SettingsTest::mirrors() {
  stage::Stage screen({{720, 1280}});
  auto status = *simulated::statusOf("idle");
  status.settings.mirrors = {"http://one", "http://two"};
  screen.show(status);
  screen.open(screen::Page::Repository);
  const auto enter = [&](const QString& row, int erased, const QString& added) {
    screen.remote.calls.clear();
    screen.tap(row);
    for (int i = 0; i < erased; ++i) screen.press(Qt::Key_Backspace);
    for (const QChar character : added) QTest::keyClick(screen.window, character.toLatin1());
    screen.tap(u"keyDone"_s);
    screen.settle();
    return screen.remote.calls.value(0);
  };
  QCOMPARE(enter(u"mirror-0"_s, 3, u"1"_s), u"SetSettings mirrors=http://1,http://two"_s);
  QCOMPARE(enter(u"addMirror"_s, 0, u"http://three"_s), u"SetSettings mirrors=http://one,http://two,http://three"_s);
  QCOMPARE(enter(u"mirror-0"_s, 10, {}), u"SetSettings mirrors=http://two"_s);  // emptied: removed
  QCOMPARE(enter(u"addMirror"_s, 0, {}), QString());
  QCOMPARE(enter(u"addMirror"_s, 0, u"http://two"_s), QString());  // is there already
  QCOMPARE(enter(u"address"_s, 0, u"s"_s), u"SetSettings repository=https://releases.example/piboxs"_s);

  status.settings.mirrors = std::vector<std::string>(8, "http://one");  // as many as the service takes
  screen.show(status);
  QVERIFY(screen.find(u"mirror-7"_s));
  QVERIFY(!screen.find(u"addMirror"_s));
}

void SettingsTest::limits() {
  stage::Stage screen;
  auto status = *simulated::statusOf("idle");
  status.settings.rateLimit = 1'000'000;
  screen.show(status);
  QCOMPARE(screen.session.settings.limits(), u"at most 1\u00a0MB/s"_s);
  QCOMPARE(screen.session.settings.rateLimits().value(screen.session.settings.rateLimit()), u"1\u00a0MB/s"_s);
  status.settings.rateLimit = 777'000;  // set from elsewhere: shown as it is
  screen.show(status);
  QCOMPARE(screen.session.settings.rateLimits().value(screen.session.settings.rateLimit()), u"777\u00a0kB/s"_s);
  status.settings.rateLimit = 0;
  status.settings.leftOver = true;
  screen.show(status);
  QCOMPARE(screen.session.settings.limits(), u"only what others leave"_s);
}

void SettingsTest::triesStayWithinTheContract() {
  stage::Stage screen;
  auto status = *simulated::statusOf("idle");
  screen.show(status);
  screen.session.settings.setTries(0);
  screen.settle();
  screen.session.settings.setTries(99);
  screen.settle();
  QCOMPARE(screen.remote.calls, (QStringList{u"SetSettings tries=1"_s, u"SetSettings tries=5"_s}));
}

void SettingsTest::quickChoicesAreAllKept() {
  // Faster than the memory card: each choice builds on the one before, and is shown before the service has answered.
  stage::Stage screen({{720, 1280}});
  auto status = *simulated::statusOf("idle");
  screen.show(status);
  screen.open(screen::Page::Schedule);
  screen.remote.answers = false;
  screen.remote.calls.clear();
  screen.tap(u"day-0"_s);
  QVERIFY(!screen.find(u"day-0"_s)->property("on").toBool());
  screen.tap(u"day-1"_s);
  QCOMPARE(screen.remote.calls, (QStringList{u"SetSettings days=1,2,3,4,5,6"_s, u"SetSettings days=2,3,4,5,6"_s}));
  screen.open(screen::Page::Limits);
  screen.remote.calls.clear();
  for (int i = 0; i < 2; ++i) {
    QMetaObject::invokeMethod(screen.find(u"tries"_s), "stepped", Q_ARG(int, 1));
    screen.settle();
  }
  QCOMPARE(screen.remote.calls, (QStringList{u"SetSettings tries=3"_s, u"SetSettings tries=4"_s}));
  QCOMPARE(screen.session.settings.triesText(), u"4"_s);
  for (int i = 0; i < 4; ++i) {
    QVERIFY(screen.session.upgrade.pending() != screen::Action::None);
    screen.remote.answer();
  }
  QCOMPARE(screen.session.upgrade.pending(), screen::Action::None);
  QCOMPARE(screen.session.settings.tries(), 2);  // what the service says, and it has told of no change
}

void SettingsTest::aRefusedChoiceIsTakenBack() {
  stage::Stage screen({{720, 1280}});
  screen.show(*simulated::statusOf("idle"));
  screen.open(screen::Page::Limits);
  screen.remote.answers = false;
  screen.tap(u"metered"_s);
  screen.tap(u"leftOver"_s);
  QVERIFY(screen.session.settings.metered() && screen.session.settings.leftOver());
  screen.remote.answer(u"PBX-NOT-AUTHORISED"_s, u"no"_s);
  screen.remote.answer();
  screen.settle();
  QVERIFY(!screen.session.settings.metered());
  // What was accepted after it does not hide that it was refused.
  QCOMPARE(screen.session.upgrade.refusal(), u"This program may not change the PiBox."_s);
  screen.tap(u"refusalClose"_s);
  QVERIFY(screen.session.upgrade.refusal().isEmpty());
}

void SettingsTest::images() {
  stage::Stage screen;
  screen.show(*simulated::statusOf("idle"));
  screen.open(screen::Page::Images);
  screen.tap(u"bank-pibox-1.4.1"_s);
  screen.tap(u"remove-pibox-1.4.1"_s);
  QCOMPARE(screen.session.questions.title(), u"Remove 1.4.1?"_s);
  QVERIFY(QTest::qWaitFor([&] { return screen.session.questions.armed(); }, 4000));
  screen.remote.answers = false;
  screen.tap(u"questionConfirm"_s);
  QCOMPARE(screen.remote.calls, QStringList{u"Remove pibox-1.4.1"_s});
  // It may take a while: that is said, and nothing else is begun.
  QCOMPARE(screen.textOf(u"imagesBusy"_s), u"One moment…"_s);
  screen.tap(u"verify-pibox-1.4.1"_s);
  QCOMPARE(screen.remote.calls.size(), 1);
  screen.remote.answer();
  screen.remote.answers = true;
  screen.settle();
  QVERIFY(!screen.find(u"imagesBusy"_s));
  screen.tap(u"verify-pibox-1.4.1"_s);  // its progress is on the first page
  QCOMPARE(screen.remote.calls.last(), u"Verify pibox-1.4.1"_s);
  QCOMPARE(screen.session.navigator.page(), screen::Page::Home);
}

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
