// The short report as a QR code is read back from the picture of the screen, as the camera of a phone would; and the
// full one goes onto the USB stick.

#include "qr_code.h"
#include "simulated/states.h"
#include "stage/stage.h"

#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

/// What a reader finds in a picture; empty when it finds no code.
QString read(const QImage& picture) {
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  const auto found = ZXing::ReadBarcode(
      {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine())},
      ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode));
  return found.isValid() ? QString::fromStdString(found.text()) : QString();
}

}  // namespace

class ReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPhoneReadsTheCode_data();
  void aPhoneReadsTheCode();
  void everyStateHasAReportThatFits();
  void saysWhatHappened();
  void saysNothingPrivate();
  void tooLongIsCutNotRefused();
  void goesOntoTheStick();
};

void ReportTest::aPhoneReadsTheCode_data() {
  QTest::addColumn<QSize>("size");
  QTest::newRow("panel") << QSize(480, 320);
  QTest::newRow("touch") << QSize(800, 480);
  QTest::newRow("portrait") << QSize(720, 1280);
  QTest::newRow("tv") << QSize(1920, 1080);
}

void ReportTest::aPhoneReadsTheCode() {
  QFETCH(QSize, size);
  for (const auto scheme : {screen::Preferences::Dark, screen::Preferences::Light, screen::Preferences::Contrast}) {
    for (const auto& language : {u"en"_s, u"ar"_s}) {
      stage::Stage screen({size, language, scheme});
      screen.show(*simulated::statusOf("fell-back"));
      screen.open(screen::Page::Code);
      screen.settle(50);
      const QString text = screen.session.upgrade.reportText();
      QVERIFY(!text.isEmpty());
      QCOMPARE(read(screen.window->grabWindow()), text);
    }
  }
}

void ReportTest::everyStateHasAReportThatFits() {
  stage::Stage screen;
  for (const auto& name : simulated::stateNames()) {
    screen.remote.show(*simulated::statusOf(name));
    const QString text = screen.session.upgrade.reportText();
    QVERIFY2(!text.isEmpty() && text.toUtf8().size() <= screen::kMaxCodeBytes, name.c_str());
    const QImage code = screen::qrCode(text, 230);  // what the smallest panel has room for
    QVERIFY2(!code.isNull(), name.c_str());
    QCOMPARE(read(code), text);
  }
}

void ReportTest::saysWhatHappened() {
  stage::Stage screen;
  screen.show(*simulated::statusOf("fell-back"));
  const QString text = screen.session.upgrade.reportText();
  for (const auto& part : {u"pibox-1.4.2"_s, u"pibox-1.5.0"_s, u"PBX-TRIAL-FAILED"_s, u"40-network"_s, u"wlan0"_s})
    QVERIFY2(text.contains(part), qPrintable(text));
  screen.show(*simulated::statusOf("failed-room"));
  QVERIFY(screen.session.upgrade.reportText().contains(u"PBX-ROOM"_s));
}

void ReportTest::saysNothingPrivate() {
  stage::Stage screen;
  auto status = *simulated::statusOf("failed-network");
  status.settings.repository = "https://user:secret@releases.example/pibox";
  status.stick = {"/media/usb0", "HOLIDAY", {}};
  screen.show(status);
  const QString text = screen.session.upgrade.reportText();
  QVERIFY(!text.contains(u"secret"_s) && !text.contains(u"releases.example"_s) && !text.contains(u"HOLIDAY"_s));
}

void ReportTest::tooLongIsCutNotRefused() {
  stage::Stage screen;
  auto status = *simulated::statusOf("failed-hash");
  status.lastError.detail.clear();
  for (int i = 0; i < 400; ++i) status.lastError.detail += "ü😀";
  screen.show(status);
  const QString text = screen.session.upgrade.reportText();
  QVERIFY(text.contains(u"PBX-HASH"_s));
  QVERIFY(!text.contains(QChar::ReplacementCharacter) && text.isValidUtf16());
  QCOMPARE(read(screen::qrCode(text, 230)), text);
}

void ReportTest::goesOntoTheStick() {
  stage::Stage screen;
  screen.show(*simulated::statusOf("stick-plain"));  // without a repository it will do for a report
  screen.open(screen::Page::Report);
  screen.remote.answers = false;
  screen.tap(u"saveReport"_s);
  QCOMPARE(screen.remote.calls, QStringList{u"SaveReport /media/usb0"_s});
  QCOMPARE(screen.textOf(u"saveReport"_s), u"One moment…"_s);
  screen.remote.answer({}, u"/media/usb0/pibox-report.txt"_s);
  screen.settle();
  QCOMPARE(screen.textOf(u"reportPath"_s), u"The report is here: /media/usb0/pibox-report.txt"_s);
}

QTEST_MAIN(ReportTest)
#include "report_test.moc"
