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

/// What the program says may stand at the place of the last word.
QStringList offered(const QStringList& words) {
  QProcess program;
  program.start(QString::fromStdString(programPath("pibox-upgradectl")), QStringList{u"--complete"_s} + words);
  if (!program.waitForFinished(10000)) return {};
  QStringList offers;
  for (const auto& line : QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
    offers << line.section(u'\t', 0, 0);
  return offers;
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
    const auto completion = offered({u"settings"_s, {}});
    int settings = 0;
    for (const auto& line : world.ctl({u"settings"_s}).out.split('\n')) {
      if (line.isEmpty() || line.startsWith('#')) continue;
      const auto name = line.left(line.indexOf('=') + 1);
      QVERIFY2(help.contains(name) && manual().contains(QString::fromLatin1(name)) &&
                   completion.contains(QString::fromLatin1(name)),
               name);
      ++settings;
    }
    QVERIFY(settings >= 11);
  }

  // What the program says may come, of everything that its help names.
  void theCompletionHasEveryOption() {
    PiBoxWorld world;
    const auto overview = QString::fromUtf8(world.ctl({u"--help"_s}).out);
    QSet<QString> commands, options;
    for (const auto& line : overview.split(u'\n').sliced(2)) {
      if (line.isEmpty()) break;
      commands << line.trimmed().section(u' ', 0, 0);
    }
    const auto begin = offered({QString()});
    QCOMPARE(QSet<QString>(begin.begin(), begin.end()), commands);
    for (const auto& command : commands) {
      const auto after = offered({command, u"-"_s});
      const QSet<QString> own(after.begin(), after.end());
      // Its synopsis names those of its own.
      const auto synopsis = QString::fromUtf8(world.ctl({command, u"--help"_s}).out).section(u'\n', 0, 0);
      QVERIFY2((optionsIn(synopsis) - own).isEmpty() && own.contains(u"--json"_s), qPrintable(synopsis));
      options += own;
    }
    QCOMPARE(options, optionsIn(overview));
  }

  // What help and manual show can be typed: --help behind it looks at the words, and does nothing.
  void theExamplesAreUnderstood() {
    PiBoxWorld world;
    static const QRegularExpression example(u"pibox-upgradectl((?: +(?:--?)?[a-z0-9][^ \\n|;&<>`]*)+)"_s);
    auto text = QString::fromUtf8(world.ctl({u"--help"_s}).out).section(u"scripts:"_s, 1) +
                manual().section(u".SH EXAMPLES"_s, 1) + QString::fromUtf8(source(u"/README.md"_s));
    const auto overview = QString::fromUtf8(world.ctl({u"--help"_s}).out).split(u'\n').sliced(2);
    for (const auto& line : overview) {
      if (line.isEmpty()) break;
      const auto name = line.trimmed().section(u' ', 0, 0);
      text += QString::fromUtf8(world.ctl({name, u"--help"_s}).out).section(u"Example"_s, 1);
    }
    int examples = 0;
    for (const auto& match : example.globalMatch(text)) {
      const auto words = match.captured(1).section(u'#', 0, 0).simplified().split(u' ');
      const auto ran = world.ctl(words + QStringList{u"--help"_s});
      QVERIFY2(ran.code == 0 && ran.err.isEmpty(), qPrintable(match.captured() + QString::fromUtf8(ran.err)));
      ++examples;
    }
    QVERIFY(examples > 35);
  }

  void completes_data() {
    QTest::addColumn<QString>("shell");
    for (const char* shell : {"bash", "zsh", "fish"}) QTest::newRow(shell) << QString::fromLatin1(shell);
  }
  // In the real shells: what becomes of a line when Tab is pressed.
  void completes() {
    QFETCH(QString, shell);
    const std::pair<const char*, const char*> kLines[] = {
        {"un", "undo-reset "},
        {"--address unix:path=/x sta", "--address unix:path=/x status "},
        {"install --no", "install --no-wait "},
        {"install p", "install pibox-1.5.0 "},
        {"rollback p", "rollback pibox-1.4.2 "},
        {"settings le", "settings leftOver="},
        {"settings automatic=f", "settings automatic=fetch "},
        {"settings tries=2 metered=y", "settings tries=2 metered=yes "},
        {"reset --keep wifi,", "reset --keep wifi,language "},
        {"carry-choose /etc/fstab th", "carry-choose /etc/fstab theirs "},
        {"import /usr/inclu", "import /usr/include/"},
        {"carry --policy /etc/host.c", "carry --policy /etc/host.conf "},
        {"dance st", "dance st"},
    };
    PiBoxWorld world;
    QVERIFY(world.startService());
    QVERIFY(world.call("Check"));
    QVERIFY(world.reaches(api::State::Available));
    QProcess completed;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, environment.value(u"PIBOX_BIN"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, world.address());
    completed.setProcessEnvironment(environment);
    completed.start(u"python3"_s, {environment.value(u"PIBOX_SOURCE"_s) + u"/tests/app/completed.py"_s, shell});
    for (const auto& [typed, whole] : kLines) completed.write(QByteArray("pibox-upgradectl ") + typed + '\n');
    completed.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&] { return completed.state() == QProcess::NotRunning; }, 120000));
    QCOMPARE(QString::fromUtf8(completed.readAllStandardError()), QString());
    const auto lines = QString::fromUtf8(completed.readAllStandardOutput()).split(u'\n');
    qsizetype at = 0;
    for (const auto& [typed, whole] : kLines) {
      const bool nothing = QByteArray(typed) == whole;
      const auto expected =
          nothing && shell == u"fish"_s ? QString() : u"pibox-upgradectl "_s + QLatin1StringView(whole);
      QCOMPARE(lines.value(at++), expected);
    }
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
