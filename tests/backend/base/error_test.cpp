#include "base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pibox;

class ErrorTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyRowIsComplete() {
    const QRegularExpression form(QStringLiteral("^PBX-[A-Z]+(-[A-Z]+)*$"));
    QSet<QString> ids;
    for (const auto& row : errorTable()) {
      const auto id = QString::fromLatin1(row.id);
      QVERIFY2(form.match(id).hasMatch(), row.id);
      QVERIFY2(!ids.contains(id), row.id);
      ids.insert(id);
      for (const auto* text : {row.what, row.remedy})
        QVERIFY2(QString::fromUtf8(text).endsWith(QLatin1Char('.')), row.id);
      QVERIFY(&describe(row.code) == &row);
      QVERIFY(codeFromId(row.id) == row.code);
    }
    QVERIFY(!codeFromId("PBX-NONE-SUCH"));
  }

  void fullDiskHasItsOwnCode() {
    QVERIFY(failErrno(Code::WriteFailed, "x", ENOSPC).error().code == Code::DiskFull);
    QVERIFY(failErrno(Code::WriteFailed, "x", EROFS).error().code == Code::ReadOnly);
    QVERIFY(failErrno(Code::WriteFailed, "x", EIO).error().code == Code::WriteFailed);
  }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
