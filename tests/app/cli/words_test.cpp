// What is typed, and what becomes of what is printed: wrong words, the manual against the help, odd locales, outputs
// that cannot be written.

#include "support/pibox_world.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pibox;
using namespace pibox::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray source(const QString& path) {
  QFile file(QFile::decodeName(qgetenv("PIBOX_SOURCE")) + path);
  return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// roff writes a hyphen that is not to be broken as \-.
QString manual() {
  return QString::fromUtf8(source(u"/docs/man/pibox-upgradectl.1"_s)).replace(u"\\-"_s, u"-"_s);
}

QSet<QString> optionsIn(const QString& text) {
  static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
  QSet<QString> found;
  for (auto match = option.globalMatch(text); match.hasNext();) found << match.next().captured();
  return found;
}

QStringList shell(const char* redirection) {
  return {u"sh"_s, u"-c"_s, u"exec \"$@\" %1"_s.arg(QLatin1StringView(redirection)), u"sh"_s};
}

}  // namespace

class WordsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theManualHasEveryOption() {
    PiBoxWorld world;
    const auto overview = QString::fromUtf8(world.ctl({u"--help"_s}).out);
    const auto known = optionsIn(overview);
    QVERIFY(known.size() >= 17);
    QCOMPARE(optionsIn(manual()), known);
    QCOMPARE(optionsIn(QString::fromUtf8(source(u"/resources/completions/pibox-upgradectl"_s))), known);
    // And each command's own help names no other.
    for (const auto& line : overview.split(u'\n').sliced(2)) {
      if (line.isEmpty()) break;
      const auto help = QString::fromUtf8(world.ctl({line.trimmed().section(u' ', 0, 0), u"--help"_s}).out);
      QVERIFY2((optionsIn(help) - known - QSet{u"--unbuffered"_s}).isEmpty(), qPrintable(help));  // that is jq's
    }
  }

  void theManualOfTheServiceHasEveryOption() {
    QProcess service;
    service.start(QString::fromStdString(programPath("pibox-upgraded")), {u"--help"_s});
    QVERIFY(service.waitForFinished(10000));
    auto known = optionsIn(QString::fromUtf8(service.readAllStandardOutput()));
    QVERIFY(known.remove(u"--help-all"_s) && known.size() >= 9);  // Qt's own
    QCOMPARE(optionsIn(QString::fromUtf8(source(u"/docs/man/pibox-upgraded.8"_s)).replace(u"\\-"_s, u"-"_s)), known);
  }

  void theServiceRefusesWhatItDoesNotKnow() {
    for (const auto& words : {QStringList{u"--nonsense"_s}, QStringList{u"extra"_s}, QStringList{u"--idle"_s, u"x"_s},
                              QStringList{u"--simulate-restart"_s}}) {
      QProcess service;
      service.start(QString::fromStdString(programPath("pibox-upgraded")), words);
      QVERIFY(service.waitForFinished(10000));
      QCOMPARE(service.exitCode(), 2);
      QVERIFY(service.readAllStandardError().startsWith("pibox-upgraded: "));
    }
  }

  void everySettingIsTaught() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    const auto help = world.ctl({u"settings"_s, u"--help"_s}).out;
    const auto completion = source(u"/resources/completions/pibox-upgradectl"_s);
    int settings = 0;
    for (const auto& line : world.ctl({u"settings"_s}).out.split('\n')) {
      if (line.isEmpty() || line.startsWith('#')) continue;
      const auto name = line.left(line.indexOf('=') + 1);
      QVERIFY2(help.contains(name) && manual().contains(QString::fromLatin1(name)) && completion.contains(name), name);
      ++settings;
    }
    QVERIFY(settings >= 11);
  }

  void completes_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    QTest::newRow("commands") << u"un"_s << u"undo-reset"_s;
    QTest::newRow("after an address") << u"--address unix:path=/x sta"_s << u"status"_s;
    QTest::newRow("options") << u"install --no"_s << u"--no-wait"_s;
    QTest::newRow("releases") << u"install p"_s << u"pibox-1.5.0"_s;
    QTest::newRow("images") << u"rollback p"_s << u"pibox-1.4.2"_s;
    QTest::newRow("settings") << u"settings le"_s << u"leftOver="_s;
    QTest::newRow("values") << u"settings automatic = f"_s << u"fetch"_s;
    QTest::newRow("values of the second") << u"settings tries = 2 metered ="_s << u"yes no"_s;
    QTest::newRow("groups") << u"reset --keep l"_s << u"language"_s;
    QTest::newRow("sides") << u"carry-choose /etc/fstab th"_s << u"theirs"_s;
  }
  // Words as bash gives them: it takes the = for one of its own.
  void completes() {
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    PiBoxWorld world;
    QVERIFY(world.startService());
    QVERIFY(world.call("Check"));
    QVERIFY(world.reaches(api::State::Available));
    const auto script =
        u"compopt() { :; }; pibox-upgradectl() { command \"%1\" --address \"%2\" \"$@\"; }; . \"%3\";"
        u" COMP_WORDS=(pibox-upgradectl %4); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _pibox_upgradectl;"
        u" echo \"${COMPREPLY[*]}\""_s.arg(
            QString::fromStdString(programPath("pibox-upgradectl")), world.address(),
            QFile::decodeName(qgetenv("PIBOX_SOURCE")) + u"/resources/completions/pibox-upgradectl"_s, typed);
    QProcess bash;
    bash.start(u"bash"_s, {u"-c"_s, script});
    QVERIFY(QTest::qWaitFor([&] { return bash.state() == QProcess::NotRunning; }, 15000));
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), offered);
  }

  void wrongWordsAreNamed_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("command") << QStringList{u"dance"_s} << QByteArray("there is no command 'dance'");
    QTest::newRow("option") << QStringList{u"status"_s, u"--fast"_s} << QByteArray("there is no option --fast");
    QTest::newRow("no value") << QStringList{u"reset"_s, u"--keep"_s} << QByteArray("--keep needs a value");
    QTest::newRow("empty value") << QStringList{u"carry"_s, u"--policy="_s} << QByteArray("--policy needs a value");
    QTest::newRow("a value too many") << QStringList{u"install"_s, u"--yes=no"_s} << QByteArray("takes no value");
    QTest::newRow("elsewhere") << QStringList{u"status"_s, u"--restart"_s}
                               << QByteArray("status does not take --restart");
    QTest::newRow("before") << QStringList{u"--yes"_s, u"install"_s} << QByteArray("--yes belongs after its command");
    QTest::newRow("too few") << QStringList{u"remove"_s}
                             << QByteArray("usage: pibox-upgradectl remove [--yes] IMAGE-ID");
    QTest::newRow("too many") << QStringList{u"status"_s, u"now"_s} << QByteArray("usage: pibox-upgradectl status");
    QTest::newRow("nothing") << QStringList{u"--json"_s} << QByteArray("which command?");
  }
  void wrongWordsAreNamed() {
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    PiBoxWorld world;
    words.removeAll(u"--json"_s);
    if (!words.isEmpty()) {
      const auto ran = world.ctl(words);
      QVERIFY2(ran.code == 2 && ran.out.isEmpty() && ran.err.contains(said), ran.err);
    }
    const auto inJson = world.ctl(QStringList{u"--json"_s} + words);
    const auto error = QJsonDocument::fromJson(inJson.out).object()[u"error"_s].toObject();
    QCOMPARE(inJson.code, 2);
    QCOMPARE(error[u"code"_s].toString(), u"PBX-ARGUMENT"_s);
    QVERIFY2(error[u"detail"_s].toString().toUtf8().contains(said), inJson.out);
  }

  void valuesAsPeopleWriteThem() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    QCOMPARE(world.ctl({u"carry"_s, u"--policy=/nowhere"_s}).code, 1);  // taken, and not there
    const auto ran = world.ctl({u"import"_s, u"--"_s, u"--folder"_s});
    QVERIFY2(ran.code == 1 && ran.err.contains("PBX-SOURCE-MISSING"), ran.err);
    QCOMPARE(world.ctl({u"check"_s}).code, 0);
    QVERIFY(world.ctl({u"settings"_s, u"channel=stable"_s}).err.isEmpty());
    QVERIFY(world.ctl({u"settings"_s, u"channel=stabel"_s}).err.contains("has no channel 'stabel'"));
    // What the service does not understand leads to the page that explains it.
    QVERIFY(world.ctl({u"settings"_s, u"days=9"_s}).err.contains("pibox-upgradectl settings --help"));
  }

  void whatCannotBeWrittenIsNoSuccess() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    for (const auto& words :
         {QStringList{u"status"_s}, QStringList{u"--json"_s, u"history"_s}, QStringList{u"--help"_s}}) {
      const auto ran = world.ctl(words, shell(">/dev/full"));
      QVERIFY2(ran.code == 1 && ran.err.contains("could not be written"), words.join(u' ').toUtf8() + ran.err);
    }
    // A closed output is nobody's wish to see it, and no other file's or socket's business.
    QCOMPARE(world.ctl({u"status"_s}, shell(">&-")).code, 0);
    QCOMPARE(world.ctl({u"status"_s}, shell("<&- >&- 2>&-")).code, 0);
  }

  void anyLocaleWillDo() {
    PiBoxWorld world;
    world.letBusStart({});
    for (const char* locale : {"LC_ALL=C", "LC_ALL=POSIX", "LANG=xx_XX.ISO-8859-1", "LC_CTYPE=C"}) {
      const auto ran = world.ctl({u"status"_s}, {u"env"_s, u"-u"_s, u"LC_ALL"_s, QString::fromLatin1(locale)});
      QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.err);
    }
    QVERIFY(world.ctl({u"import"_s, u"/nowhere/Müller"_s}, {u"env"_s, u"LC_ALL=C"_s}).err.contains("Müller"));
  }

  void noTerminalObeysAName() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    const auto ran = world.ctl({u"import"_s, u"/nowhere/\x1b[2J\u009b1m"_s});
    QVERIFY2(ran.code == 1 && ran.err.contains("/nowhere/?[2J?1m"), ran.err);
  }

  void notesAndWait() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    QCOMPARE(world.ctl({u"notes"_s}).code, 5);  // nobody has looked yet
    QCOMPARE(world.ctl({u"wait"_s}).code, 0);
    QCOMPARE(world.ctl({u"install"_s, u"--yes"_s, u"--no-wait"_s, QString::fromLatin1(PiBoxWorld::kNew)}).code, 0);
    QCOMPARE(world.ctl({u"wait"_s}).code, 0);
    QCOMPARE(world.status().state, api::State::ReadyToRestart);
    QVERIFY(world.ctl({u"notes"_s}).out.contains("Films start twice as quickly."));
    const auto named = world.ctl({u"--json"_s, u"notes"_s, QString::fromLatin1(PiBoxWorld::kOld)});
    QVERIFY(QJsonDocument::fromJson(named.out)[u"notes"_s].toString().contains(u"The first release."_s));
    QVERIFY(world.ctl({u"notes"_s, u"pibox-9"_s}).err.contains("pibox-9 is not in the list of releases"));
  }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
