#include "boot/boot_control.h"

#include "backend/bank/bank_fixture.h"
#include "boot/kexec.h"
#include "boot/tryboot.h"

using namespace pibox;
using namespace pibox::bank;
using namespace pibox::boot;

namespace {

/// Notes what it was asked for.
class Noted final : public BootControl {
 public:
  explicit Noted(std::vector<std::string>& calls, bool other) : m_calls(calls), m_other(other) {}
  std::string name() const override { return "noted"; }
  bool canBootOther() const override { return m_other; }
  Result<> prepare(const std::string& bootDir) override { return note("prepare " + bootDir); }
  Result<> cancel() override { return note("cancel"); }
  Result<> restart() override { return note("restart"); }

 private:
  Result<> note(const std::string& what) {
    m_calls.push_back(what);
    return {};
  }

  std::vector<std::string>& m_calls;
  bool m_other;
};

constexpr std::string_view kConfig = "# first\ninclude bank.txt\r\n[all]\nkernel=kernel\n";

}  // namespace

/// How the next start is chosen, as far as no machine has to restart for it (tests/e2e does the rest).
class BootControlTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void trybootIsConfigWithAnotherPrefix() {
    const auto text = trybootTxt(kConfig, "pibox-2.0", true).value();
    QVERIFY(text.contains("\nos_prefix=pibox-2.0/\n"));
    QVERIFY(text.contains("\nkernel_watchdog_timeout=120\n"));
    QVERIFY(text.contains("\n[all]\nkernel=kernel\n"));
    QVERIFY(!text.contains("include"));
    const auto plain = trybootTxt(kConfig, ".", false).value();
    QVERIFY(plain.contains("\nos_prefix=\n"));
    // Nobody guards a start that is no trial, so nobody would feed the watchdog.
    QVERIFY(!plain.contains("watchdog"));
  }

  void trybootNeedsTheInclude() {
    const auto text = trybootTxt("kernel=kernel\n", "pibox-2.0", true);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Code::BootControlUnavailable);
  }

  void trybootIsForRaspberryPis() {
    Card card;
    put(card.layout.boot / "config.txt", std::string(kConfig));
    QVERIFY(trybootWorks(card.layout, "quiet", "Raspberry Pi 4 Model B Rev 1.4"));
    QVERIFY(!trybootWorks(card.layout, "quiet", ""));
    QVERIFY(trybootWorks(card.layout, "pibox.tryboot=1", ""));
    QVERIFY(!trybootWorks(card.layout, "pibox.tryboot=0", "Raspberry Pi 2 Model B"));
    put(card.layout.boot / "config.txt", "kernel=kernel\n");
    QVERIFY(!trybootWorks(card.layout, "quiet", "Raspberry Pi 4 Model B Rev 1.4"));
  }

  void onlyATrialIsGuarded() {
    Card card;
    const auto other = id("pibox-2.0");
    card.addBank(id("pibox-1.0"), true);
    card.addBank(other, true);
    fs::create_symlink("pibox-1.0", card.layout.current());
    fs::create_symlink("pibox-2.0", card.layout.next());
    QVERIFY(!startsTrial(card.layout, "pibox-2.0"));
    QVERIFY(arm(card.layout, Kind::Upgrade, other, 2, 1));
    QVERIFY(startsTrial(card.layout, "pibox-2.0"));
    QVERIFY(!startsTrial(card.layout, "pibox-1.0"));
  }

  void kexecFallsThrough() {
    Card card;
    std::vector<std::string> calls;
    // What no kernel can load (it is not there) goes to the one above.
    const auto control = makeKexec(card.layout, std::make_unique<Noted>(calls, true));
    QCOMPARE(control->name(), std::string("kexec"));
    QVERIFY(control->prepare("pibox-2.0"));
    QVERIFY(control->restart());
    QVERIFY(control->cancel());
    QCOMPARE(calls, (std::vector<std::string>{"prepare pibox-2.0", "restart", "cancel"}));
  }

  void kexecSaysWhenNobodyCan() {
    Card card;
    std::vector<std::string> calls;
    const auto control = makeKexec(card.layout, std::make_unique<Noted>(calls, false));
    const auto prepared = control->prepare("pibox-2.0");
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, Code::BootControlUnavailable);
    QVERIFY(calls.empty());
    // Nothing is loaded: it is a plain restart.
    QVERIFY(control->restart());
    QCOMPARE(calls, std::vector<std::string>{"restart"});
  }
};

QTEST_GUILESS_MAIN(BootControlTest)
#include "boot_control_test.moc"
