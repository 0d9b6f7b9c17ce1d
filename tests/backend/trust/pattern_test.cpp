#include "trust/pattern.h"

#include <QElapsedTimer>
#include <QTest>

#include <string>

using pibox::trust::matchesPattern;

class PatternTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void matches_data() {
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* pattern, const char* path, bool expected) {
      QTest::addRow("%s : %s", pattern, path) << QByteArray(pattern) << QByteArray(path) << expected;
    };
    row("*", "file", true);
    row("*", "a/file", false);
    row("*", "", true);
    row("*/*", "a/file", true);
    row("*/*", "a/b/file", false);
    row("a/*", "a/", true);
    row("a/*", "b/x", false);
    row("a/*.zip", "a/x.zip", true);
    row("a/*.zip", "a/.zip", true);
    row("a/*.zip", "a/x.zip.sig", false);
    row("a*b*c", "aXbXc", true);
    row("a*b*c", "aXbX/c", false);
    row("?.txt", "a.txt", true);
    row("?.txt", "/.txt", false);
    row("?.txt", ".txt", false);
    row("[abc]", "b", true);
    row("[a-c]", "d", false);
    row("[!a-c]", "d", true);
    row("[!a]", "/", false);
    row("[]]", "]", true);
    row("[", "[", true);
    row("[a", "[a", true);
    row("\\*", "\\x", true);
    row("", "", true);
    row("", "a", false);
    row("**", "a/b", false);
    row("**", "ab", true);
    row("stable/*/boot/*", "stable/x/boot/kernel", true);
    row("stable/*/*", "stable/x/boot/kernel", false);
    row("A", "a", false);
  }
  void matches() {
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, path);
    QFETCH(bool, expected);
    QCOMPARE(matchesPattern(pattern.toStdString(), path.toStdString()), expected);
  }

  /// A pattern that makes backtracking matchers run for ever.
  void hostilePatternIsQuick() {
    std::string pattern;
    for (int i = 0; i < 500; ++i) pattern += "a*";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!matchesPattern(pattern + "b", std::string(1024, 'a')));
    QVERIFY(timer.elapsed() < 1000);
  }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "pattern_test.moc"
