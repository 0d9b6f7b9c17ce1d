#include "simulated/states.h"

#include <functional>

namespace pibox::simulated {

namespace {

using api::Status;
constexpr std::uint64_t kNow = 1'795'000'000;  // a day in November 2026

api::Test test(const char* name, const char* title, api::TestResult result, const char* reason, std::uint32_t ms) {
  return {name, title, result, reason, ms, true};
}

Status installed() {
  Status status;
  status.installed = {"pibox-1.4.2", "1.4.2", "2026-09-30", "pi2", api::BootRole::Current, "tryboot"};
  status.banks = {
      {"pibox-1.4.2", "1.4.2", api::BankRole::Current, 318'000'000, kNow - 4'000'000, true, false, false,
       api::Verified::Yes},
      {"pibox-1.4.1", "1.4.1", api::BankRole::Previous, 311'000'000, kNow - 9'000'000, false, true, true,
       api::Verified::Unknown},
  };
  status.checked = {kNow, api::Freshness::Fresh};
  status.settings.channels = {"stable", "nightly"};
  status.settings.repository = "https://releases.example/pibox";
  status.settings.mirrors = {"https://mirror.example/pibox"};
  status.selfTest = {"pibox-1.4.2",
                     api::BootRole::Current,
                     true,
                     kNow - 4'000'000,
                     {test("10-modules", "Drivers", api::TestResult::Passed, "42 modules are loaded", 310),
                      test("20-userdata", "Your data", api::TestResult::Passed, "mounted and writable", 80),
                      test("30-usb", "USB", api::TestResult::Passed, "3 devices", 120),
                      test("40-network", "Network", api::TestResult::Passed, "wlan0 has a link", 2200),
                      test("50-display", "Screen", api::TestResult::Passed, "X answers", 640),
                      test("60-dbus-service", "Upgrade service", api::TestResult::Passed, "it answers", 30),
                      test("70-camera", "Camera", api::TestResult::Skipped, "there is none", 5)}};
  const char* const events[] = {"updated", "armed", "staged", "started", "checked"};
  for (int i = 0; i < 32; ++i)
    status.history.push_back({kNow - static_cast<std::uint64_t>(i) * 86'000, events[i % 5], "pibox-1.4.2",
                              "pibox-1.4.1", i == 7 ? "PBX-NET-LOST" : "", ""});
  return status;
}

api::Release release() {
  api::Release release;
  release.id = "pibox-1.5.0";
  release.version = "1.5.0";
  release.channel = "stable";
  release.title = "PiBox 1.5.0";
  release.summary = "Plays more kinds of video, starts faster, and finds Wi-Fi networks on 5 GHz.";
  release.notes =
      "PiBox 1.5.0\n\nNew\n- Video: H.265 in hardware on the Pi 4\n- Wi-Fi: networks on 5 GHz\n- The launcher starts "
      "in half the time\n\n"
      "Repaired\n- No sound after a restart with some HDMI televisions\n- A USB stick with two partitions was shown "
      "once only\n\n"
      "Known\n- The camera needs to be switched on again in the settings";
  release.created = kNow - 90'000;
  release.downloadSize = 24'000'000;
  release.reusedSize = 271'000'000;
  release.roomNeeded = 412'000'000;
  release.installable = true;
  release.newer = true;
  return release;
}

Status working(api::State state, api::Phase phase, double fraction) {
  Status status = offeredStatus();
  status.state = state;
  auto& progress = status.progress;
  progress.phase = phase;
  progress.fraction = fraction;
  progress.bytesTotal = 295'000'000;
  progress.bytesDone = static_cast<std::uint64_t>(fraction * 295'000'000);
  progress.networkBytes = 10'100'000;
  progress.reusedBytes = 113'000'000;
  progress.rebuiltBytes = 41'000'000;
  progress.way = "patch";
  progress.wayReason = "sooner";
  progress.mayCancel = true;
  progress.target = "pibox-1.5.0";
  return status;
}

Status downloading() {
  Status status = working(api::State::Downloading, api::Phase::Download, 0.42);
  status.progress.rate = 1'240'000;
  status.progress.secondsLeft = 190;
  status.progress.mayPause = true;
  return status;
}

Status preparing() {
  Status status = working(api::State::Preparing, api::Phase::Power, 0);
  status.progress = {};
  status.progress.target = "pibox-1.5.0";
  status.progress.mayCancel = true;
  using api::CheckState;
  status.checks = {{api::Phase::Network, CheckState::Passed, "", ""},
                   {api::Phase::Room, CheckState::Passed, "", ""},
                   {api::Phase::Power, CheckState::Running, "", ""},
                   {api::Phase::Clock, CheckState::Pending, "", ""},
                   {api::Phase::Signature, CheckState::Pending, "", ""}};
  return status;
}

Status staged() {
  Status status = offeredStatus();
  status.available.front().staged = true;
  status.banks.insert(status.banks.begin() + 1, {"pibox-1.5.0", "1.5.0", api::BankRole::Next, 322'000'000, kNow, false,
                                                 false, true, api::Verified::Yes});
  status.state = api::State::ReadyToRestart;
  status.progress.networkBytes = 24'000'000;
  status.progress.reusedBytes = 271'000'000;
  status.progress.rebuiltBytes = 41'000'000;
  status.progress.way = "patch";
  status.progress.wayReason = "sooner";
  return status;
}

Status failed(const char* code, const char* detail) {
  Status status = offeredStatus();
  status.state = api::State::Failed;
  status.lastError = {code, detail, api::Phase::Download, kNow};
  status.progress.target = "pibox-1.5.0";
  return status;
}

Status fellBack() {
  Status status = offeredStatus();
  status.state = api::State::FellBack;
  status.lastOutcome = {api::OutcomeResult::FellBack,
                        api::TrialKind::Upgrade,
                        "pibox-1.4.2",
                        "pibox-1.5.0",
                        "PBX-TRIAL-FAILED",
                        "40-network: wlan0 has no link",
                        "40-network",
                        1,
                        "selftest",
                        kNow,
                        false,
                        ""};
  status.selfTest.bank = "pibox-1.5.0";
  status.selfTest.role = api::BootRole::Trial;
  status.selfTest.passed = false;
  status.selfTest.tests[3].result = api::TestResult::Failed;
  status.selfTest.tests[3].reason = "wlan0 has no link";
  status.banks.push_back(
      {"pibox-1.5.0", "1.5.0", api::BankRole::Failed, 322'000'000, kNow, false, false, true, api::Verified::Yes});
  return status;
}

Status updated(api::OutcomeResult result) {
  Status status = installed();
  status.state = api::State::Updated;
  status.lastOutcome.result = result;
  status.lastOutcome.kind = api::TrialKind::Upgrade;
  status.lastOutcome.from = "pibox-1.4.2";
  status.lastOutcome.to = "pibox-1.5.0";
  status.lastOutcome.time = kNow;
  status.installed.id = "pibox-1.5.0";
  status.installed.version = "1.5.0";
  status.selfTest.bank = "pibox-1.5.0";
  status.banks[1] = status.banks[0];
  status.banks[1].role = api::BankRole::Previous;
  status.banks[1].running = false;
  status.banks[1].mayRollback = status.banks[1].mayRemove = true;
  status.banks[0].id = "pibox-1.5.0";
  status.banks[0].version = "1.5.0";
  return status;
}

using Change = std::function<void(Status&)>;
Status with(Status status, const Change& change) {
  change(status);
  return status;
}

struct Named {
  const char* name;
  Status (*make)();
};

const Named kStates[] = {
    {"idle", [] { return installed(); }},
    {"never-checked", [] { return with(installed(), [](Status& s) { s.checked = {}; }); }},
    {"not-fresh", [] { return with(installed(), [](Status& s) { s.checked.fresh = api::Freshness::Unknown; }); }},
    {"stick", [] { return with(installed(), [](Status& s) { s.stick = {"/media/usb0", "PIBOX", {"pibox-1.5.0"}}; }); }},
    {"stick-plain",
     [] {
       return with(installed(), [](Status& s) {
         s.stick = {"/media/usb0", "HOLIDAY", {}};
         s.stick.plain = true;
       });
     }},
    {"checking",
     [] {
       return with(installed(), [](Status& s) {
         s.state = api::State::Checking;
         s.progress.phase = api::Phase::Metadata;
         s.progress.mayCancel = true;
       });
     }},
    {"available", [] { return offeredStatus(); }},
    {"available-security",
     [] { return with(offeredStatus(), [](Status& s) { s.available.front().severity = api::Urgency::Security; }); }},
    {"available-stick",
     [] { return with(offeredStatus(), [](Status& s) { s.stick = {"/media/usb0", "PIBOX", {"pibox-1.5.0"}}; }); }},
    {"stepping-stone",
     [] {
       return with(offeredStatus(), [](Status& s) {
         api::Release between = s.available.front();
         between.id = "pibox-1.4.9";
         between.version = "1.4.9";
         between.title = "PiBox 1.4.9";
         s.available.front().installable = false;
         s.available.front().code = "PBX-STEPPING-STONE";
         s.available.front().needs = "pibox-1.4.9";
         s.available.push_back(between);
       });
     }},
    {"irreversible",
     [] { return with(offeredStatus(), [](Status& s) { s.available.front().dataMigration = "irreversible"; }); }},
    {"wrong-board",
     [] {
       return with(offeredStatus(), [](Status& s) {
         s.available.front().installable = false;
         s.available.front().code = "PBX-BOARD";
       });
     }},
    {"no-room",
     [] {
       return with(offeredStatus(), [](Status& s) {
         s.available.front().installable = false;
         s.available.front().code = "PBX-ROOM";
       });
     }},
    {"withdrawn",
     [] {
       return with(offeredStatus(), [](Status& s) {
         s.available.front().installable = false;
         s.available.front().withdrawn = true;
       });
     }},
    {"preparing", [] { return preparing(); }},
    {"preparing-failed",
     [] {
       return with(preparing(), [](Status& s) {
         s.checks[2].state = api::CheckState::Failed;
         s.checks[2].code = "PBX-POWER";
       });
     }},
    {"downloading", [] { return downloading(); }},
    {"downloading-unknown",
     [] {
       return with(downloading(), [](Status& s) {
         s.progress.fraction = {};
         s.progress.bytesTotal = {};
         s.progress.secondsLeft = {};
       });
     }},
    {"stalled", [] { return with(downloading(), [](Status& s) { s.progress.stalledSeconds = 37; }); }},
    {"paused",
     [] {
       return with(downloading(), [](Status& s) {
         s.state = api::State::Paused;
         s.progress.rate = {};
         s.progress.secondsLeft = {};
       });
     }},
    {"paused-lost",
     [] {
       return with(downloading(), [](Status& s) {
         s.state = api::State::Paused;
         s.progress.rate = {};
         s.progress.secondsLeft = {};
         s.lastError = {"PBX-NET-LOST", "connection reset by peer", api::Phase::Download, kNow};
       });
     }},
    {"verifying", [] { return working(api::State::Verifying, api::Phase::Verify, 0.62); }},
    {"staging", [] { return working(api::State::Staging, api::Phase::Write, 0.78); }},
    {"flushing",
     [] {
       return with(working(api::State::Staging, api::Phase::Flush, 0.99), [](Status& s) {
         s.progress.mayCancel = false;
         s.progress.safeToSwitchOff = true;
       });
     }},
    {"boot-files",
     [] {
       return with(working(api::State::Staging, api::Phase::BootFiles, 0.97), [](Status& s) {
         s.progress.mayCancel = false;
         s.progress.safeToSwitchOff = false;
       });
     }},
    {"ready", [] { return staged(); }},
    {"ready-idle", [] { return with(staged(), [](Status& s) { s.progress.whenIdle = true; }); }},
    {"later", [] { return with(staged(), [](Status& s) { s.state = api::State::Available; }); }},
    {"restart-lost", [] { return with(staged(), [](Status& s) { s.lastError.code = "PBX-RESTART-LOST"; }); }},
    {"restarting", [] { return with(staged(), [](Status& s) { s.state = api::State::Restarting; }); }},
    {"confirming",
     [] {
       return with(working(api::State::Confirming, api::Phase::Verify, 0.5), [](Status& s) {
         s.progress = {};
         s.progress.target = "pibox-1.5.0";
         s.installed.id = "pibox-1.5.0";
         s.installed.version = "1.5.0";
         s.installed.role = api::BootRole::Trial;
         s.available.clear();
       });
     }},
    {"updated", [] { return updated(api::OutcomeResult::Updated); }},
    {"rolled-back", [] { return updated(api::OutcomeResult::RolledBack); }},
    {"reset",
     [] { return with(updated(api::OutcomeResult::Reset), [](Status& s) { s.resetBackup = {kNow, 4'000'000}; }); }},
    {"reset-undone", [] { return updated(api::OutcomeResult::ResetUndone); }},
    {"repaired", [] { return updated(api::OutcomeResult::Repaired); }},
    {"fell-back", [] { return fellBack(); }},
    {"fell-back-died",
     [] {
       return with(fellBack(), [](Status& s) {
         s.lastOutcome.code = "PBX-TRIAL-DIED";
         s.lastOutcome.failedTest.clear();
         s.lastOutcome.kernelLog = "Kernel panic - not syncing: VFS: Unable to mount root fs";
       });
     }},
    {"failed-network", [] { return failed("PBX-NET-DOWN", "no route to host"); }},
    {"failed-network-stick",
     [] {
       return with(failed("PBX-NET-DOWN", "no route to host"),
                   [](Status& s) { s.stick = {"/media/usb0", "PIBOX", {"pibox-1.5.0"}}; });
     }},
    {"failed-room", [] { return failed("PBX-ROOM", "412 MB needed, 96 MB free"); }},
    {"failed-hash", [] { return failed("PBX-HASH", "stable/pibox-1.5.0/squashfs"); }},
    {"failed-repository",
     [] {
       return with(failed("PBX-NO-REPOSITORY", ""), [](Status& s) {
         s.progress = {};
         s.available.clear();
       });
     }},
    {"failed-channel",
     [] {
       return with(failed("PBX-CHANNEL", "there is no channel 'nightly'"), [](Status& s) {
         s.progress = {};
         s.available.clear();
       });
     }},
    {"cancelling",
     [] {
       return with(downloading(), [](Status& s) {
         s.state = api::State::Cancelling;
         s.progress.mayCancel = s.progress.mayPause = false;
         s.progress.rate = {};
         s.progress.secondsLeft = {};
       });
     }},
};

}  // namespace

Status offeredStatus() {
  Status status = installed();
  status.state = api::State::Available;
  status.available = {release()};
  return status;
}

api::CarryReport carryReport(bool planned) {
  api::CarryReport report;
  report.bank = "pibox-1.5.0";
  report.from = "pibox-1.4.2";
  report.planned = planned;
  report.counts = {2, 3, 1, 1, 0, 14};
  const auto entry = [](const char* key, const char* path, const char* outcome, const char* reason, bool conflict) {
    api::CarryEntry made;
    made.key = key;
    made.path = path;
    made.outcome = outcome;
    made.reason = reason;
    made.conflict = conflict;
    return made;
  };
  auto both = entry("e1", "/etc/network/interfaces", "merged", "changed_by_both", true);
  both.diff = true;
  both.sides = planned ? std::vector<std::string>{"default", "mine", "theirs", "both"}
                       : std::vector<std::string>{"mine", "theirs", "was"};
  if (!planned) both.side = "mine";
  auto gone = entry("e2", "/etc/init.d/S40old-player", "theirs", "removed_by_them", true);
  gone.sides = {"mine", "theirs"};
  report.entries = {both, gone, entry("e3", "/etc/wpa_supplicant.conf", "mine", "changed", false),
                    entry("e4", "/usr/local/share/radio-stations/favourites of the family.m3u", "mine", "added", false),
                    entry("e5", "/etc/asound.conf", "mine", "added", false)};
  report.packages = {{"mpd", "0.23.17", true}};
  return report;
}

api::CarryDiff carryDiff() {
  api::CarryDiff diff;
  diff.path = "/etc/network/interfaces";
  diff.mine = diff.theirs = "text";
  diff.lines = {{"both", "auto eth0"},
                {"mine", "iface eth0 inet static"},
                {"mine", "  address 192.168.7.20"},
                {"theirs", "iface eth0 inet dhcp"},
                {"gap", ""},
                {"both", "auto wlan0"}};
  return diff;
}

std::vector<std::string> stateNames() {
  std::vector<std::string> names;
  for (const auto& state : kStates) names.emplace_back(state.name);
  return names;
}

std::optional<Status> statusOf(const std::string& name) {
  for (const auto& state : kStates)
    if (name == state.name) return state.make();
  return std::nullopt;
}

}  // namespace pibox::simulated
