#pragma once
// What the service tells about itself: the properties of org.pibox.Upgrade1 as plain values. No Qt: the engine
// publishes a Status, the service puts it on the bus (api/convert.h), the screen and the CLI get it back
// (api/client.h).
//
// Unknown is an empty optional (or an empty text), never 0: such a member is absent on the bus. Each type lists its
// members once, with their names on the bus, in fields(). Times are seconds since 1970, sizes bytes.

#include "api/enums.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pibox::api {

/// The running system.
struct Installed {
  std::string id;  ///< image id; empty: not known (a plain installation)
  std::string version;
  std::string build;
  std::string board;
  std::optional<BootRole> role;
  std::string bootControl;  ///< marker, tryboot, kexec, simulated

  void fields(this auto& self, auto&& f) {
    f("id", self.id), f("version", self.version), f("build", self.build), f("board", self.board), f("role", self.role),
        f("bootControl", self.bootControl);
  }
  friend bool operator==(const Installed&, const Installed&) = default;
};

/// Work under way; everything is unknown when there is none.
struct Progress {
  std::optional<Phase> phase;
  std::optional<double> fraction;  ///< 0 … 1 of the whole work; 1 only when it is over; never goes back within one work
  std::optional<std::uint64_t> bytesDone;
  std::optional<std::uint64_t> bytesTotal;
  std::optional<std::uint64_t> networkBytes;  ///< fetched over the network so far
  std::optional<std::uint64_t> reusedBytes;   ///< taken from what is already here
  std::optional<std::uint64_t> rebuiltBytes;  ///< of these, made from a patch
  std::string way;                            ///< how the image is got: whole, blocks, patch; empty: not known yet
  std::optional<std::uint64_t> rate;          ///< bytes a second, smoothed
  std::optional<std::uint32_t> secondsLeft;
  std::optional<std::uint32_t> stalledSeconds;  ///< nothing has come for so long
  bool mayCancel = false;
  bool mayPause = false;
  bool safeToSwitchOff = true;
  bool whenIdle = false;  ///< ReadyToRestart: agreed to; it restarts when nobody uses the PiBox
  std::string target;     ///< the image id that is worked on
  std::optional<std::uint64_t> networkTotal = {};  ///< networkBytes when it is over, as far as can be told
  std::string wayReason = {};                      ///< why it is got that way: a word of docs/contracts.md

  void fields(this auto& self, auto&& f) {
    f("phase", self.phase), f("fraction", self.fraction), f("bytesDone", self.bytesDone),
        f("bytesTotal", self.bytesTotal), f("networkBytes", self.networkBytes), f("reusedBytes", self.reusedBytes),
        f("rebuiltBytes", self.rebuiltBytes), f("way", self.way), f("rate", self.rate),
        f("secondsLeft", self.secondsLeft), f("stalledSeconds", self.stalledSeconds), f("mayCancel", self.mayCancel),
        f("mayPause", self.mayPause), f("safeToSwitchOff", self.safeToSwitchOff), f("whenIdle", self.whenIdle),
        f("target", self.target), f("networkTotal", self.networkTotal), f("wayReason", self.wayReason);
  }
  friend bool operator==(const Progress&, const Progress&) = default;
};

/// One line of Preparing's list. A check that does not apply to this PiBox is not in the list.
struct Check {
  std::optional<Phase> name;  ///< network, room, power, clock, signature
  CheckState state = CheckState::Pending;
  std::string code;    ///< PBX-… of a failed one; an Info code may come with a passed one
  std::string detail;  ///< numbers and paths, untranslated

  void fields(this auto& self, auto&& f) {
    f("name", self.name), f("state", self.state), f("code", self.code), f("detail", self.detail);
  }
  friend bool operator==(const Check&, const Check&) = default;
};

/// An image on the card.
struct Bank {
  std::string id;
  std::string version;
  BankRole role = BankRole::Other;
  std::optional<std::uint64_t> size;       ///< on the card, with its `upper`
  std::optional<std::uint64_t> installed;  ///< when it was staged
  bool running = false;
  bool mayRollback = false;
  bool mayRemove = false;
  Verified verified = Verified::Unknown;  ///< by full hashes
  /// Going back to it would do this to the data of the applications: migrated (changed back by the newer release's own
  /// programs), snapshot (put back as it was before, what came since is kept aside), newer (left as it is: the older
  /// applications may not understand it); empty: nothing.
  std::string dataOnRollback = {};

  void fields(this auto& self, auto&& f) {
    f("id", self.id), f("version", self.version), f("role", self.role), f("size", self.size),
        f("installed", self.installed), f("running", self.running), f("mayRollback", self.mayRollback),
        f("mayRemove", self.mayRemove), f("verified", self.verified), f("dataOnRollback", self.dataOnRollback);
  }
  friend bool operator==(const Bank&, const Bank&) = default;
};

/// A release that the repository offers.
struct Release {
  std::string id;
  std::string version;
  std::string channel;
  std::string title;
  std::string summary;
  std::string notes;  ///< plain text, at most 64 KiB
  Urgency severity = Urgency::Normal;
  std::optional<std::uint64_t> created;
  std::optional<std::uint64_t> downloadSize;  ///< bytes to fetch
  std::optional<std::uint64_t> reusedSize;    ///< bytes that are here already
  std::optional<std::uint64_t> roomNeeded;    ///< free bytes needed on the card
  bool installable = false;
  std::string code;   ///< PBX-…: why it is not installable
  std::string needs;  ///< the image id to install first (stepping stone)
  bool withdrawn = false;
  bool newer = false;     ///< than the installed one
  bool staged = false;    ///< it is on the card and only needs a restart
  bool skipped = false;   ///< a person does not want to be offered it
  bool rolledOut = true;  ///< false: not yet this PiBox's turn; only a person installs it
  /// What it does to the data of the applications at its first start: none, forward (the older release may not
  /// understand it after that), both (going back changes it back), irreversible.
  std::string dataMigration = {};

  void fields(this auto& self, auto&& f) {
    f("id", self.id), f("version", self.version), f("channel", self.channel), f("title", self.title),
        f("summary", self.summary), f("notes", self.notes), f("severity", self.severity), f("created", self.created),
        f("downloadSize", self.downloadSize), f("reusedSize", self.reusedSize), f("roomNeeded", self.roomNeeded),
        f("installable", self.installable), f("code", self.code), f("needs", self.needs),
        f("withdrawn", self.withdrawn), f("newer", self.newer), f("staged", self.staged), f("skipped", self.skipped),
        f("rolledOut", self.rolledOut), f("dataMigration", self.dataMigration);
  }
  friend bool operator==(const Release&, const Release&) = default;
};

/// How the last change of the PiBox ended; empty (no result) when there was none.
struct Outcome {
  std::optional<OutcomeResult> result;
  std::optional<TrialKind> kind;
  std::string from;
  std::string to;
  std::string code;  ///< PBX-…: why it went back
  std::string detail;
  std::string failedTest;
  std::optional<std::uint32_t> attempts;
  std::string stage;  ///< how far the trial came
  std::optional<std::uint64_t> time;
  bool seen = false;
  std::string kernelLog;  ///< its end, at most 64 KiB

  void fields(this auto& self, auto&& f) {
    f("result", self.result), f("kind", self.kind), f("from", self.from), f("to", self.to), f("code", self.code),
        f("detail", self.detail), f("failedTest", self.failedTest), f("attempts", self.attempts),
        f("stage", self.stage), f("time", self.time), f("seen", self.seen), f("kernelLog", self.kernelLog);
  }
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// Why the last work ended early; empty (no code) when nothing is wrong.
struct Failure {
  std::string code;  ///< PBX-…
  std::string detail;
  std::optional<Phase> phase;
  std::optional<std::uint64_t> time;

  void fields(this auto& self, auto&& f) {
    f("code", self.code), f("detail", self.detail), f("phase", self.phase), f("time", self.time);
  }
  friend bool operator==(const Failure&, const Failure&) = default;
};

struct Test {
  std::string name;
  std::string title;
  TestResult result = TestResult::Skipped;
  std::string reason;
  std::optional<std::uint32_t> durationMs;
  bool harmless = false;  ///< may be run at any time

  void fields(this auto& self, auto&& f) {
    f("name", self.name), f("title", self.title), f("result", self.result), f("reason", self.reason),
        f("durationMs", self.durationMs), f("harmless", self.harmless);
  }
  friend bool operator==(const Test&, const Test&) = default;
};

/// The last self-test; empty (no bank) when there was none.
struct SelfTestResult {
  std::string bank;
  std::optional<BootRole> role;
  std::optional<bool> passed;  ///< unknown while it runs
  std::optional<std::uint64_t> finished;
  std::vector<Test> tests;

  void fields(this auto& self, auto&& f) {
    f("bank", self.bank), f("role", self.role), f("passed", self.passed), f("finished", self.finished),
        f("tests", self.tests);
  }
  friend bool operator==(const SelfTestResult&, const SelfTestResult&) = default;
};

/// The last successful look for releases.
struct Checked {
  std::optional<std::uint64_t> time;  ///< unknown: never
  Freshness fresh = Freshness::Unknown;

  void fields(this auto& self, auto&& f) { f("time", self.time), f("fresh", self.fresh); }
  friend bool operator==(const Checked&, const Checked&) = default;
};

struct Settings {
  std::string channel = "stable";
  std::vector<std::string> channels;  ///< to choose from; read only
  Automatic automatic = Automatic::Look;
  std::vector<std::uint32_t> days = {0, 1, 2, 3, 4, 5, 6};  ///< 0 Monday … 6 Sunday
  std::uint32_t fromHour = 2;             ///< 0 … 23, local time: automatic work begins in [fromHour, toHour)
  std::uint32_t toHour = 5;               ///< 0 … 23; equal to fromHour: all day; below it: over midnight
  std::string repository;                 ///< http(s) URL or absolute folder
  bool metered = false;                   ///< nothing is fetched without being asked
  std::uint64_t rateLimit = 0;            ///< bytes a second; 0: none
  std::uint32_t tries = 2;                ///< starts that a trial may take, 1 … 5
  std::vector<std::string> mirrors = {};  ///< other places with the same content, asked in this order
  bool leftOver = false;  ///< a transfer takes only what other programs leave of network, card and processor

  void fields(this auto& self, auto&& f) {
    f("channel", self.channel), f("channels", self.channels), f("automatic", self.automatic), f("days", self.days),
        f("fromHour", self.fromHour), f("toHour", self.toHour), f("repository", self.repository),
        f("metered", self.metered), f("rateLimit", self.rateLimit), f("tries", self.tries), f("mirrors", self.mirrors),
        f("leftOver", self.leftOver);
  }
  friend bool operator==(const Settings&, const Settings&) = default;
};

/// A USB stick; empty (no path) when there is none.
struct Stick {
  std::string path;
  std::string label;
  std::vector<std::string> releases;  ///< image ids, not yet checked
  std::optional<bool> plain = {};     ///< no repository is on it: it is only good for a report

  void fields(this auto& self, auto&& f) {
    f("path", self.path), f("label", self.label), f("releases", self.releases), f("plain", self.plain);
  }
  friend bool operator==(const Stick&, const Stick&) = default;
};

/// What UndoReset would bring back; empty (no time) when there is nothing.
struct ResetBackup {
  std::optional<std::uint64_t> time;
  std::optional<std::uint64_t> size;
  std::optional<bool> data = {};  ///< the data of the applications were cleared too, and would come back

  void fields(this auto& self, auto&& f) { f("time", self.time), f("size", self.size), f("data", self.data); }
  friend bool operator==(const ResetBackup&, const ResetBackup&) = default;
};

/// Something on the card that could make room. Nothing is removed unless it is asked for: `bank` and `download` (of an
/// upgrade that was not finished) with Remove, `backup` (what a reset cleared) with EraseBackup.
struct Freeable {
  std::string what;
  std::string id;
  std::uint64_t size = 0;

  void fields(this auto& self, auto&& f) { f("what", self.what), f("id", self.id), f("size", self.size); }
  friend bool operator==(const Freeable&, const Freeable&) = default;
};

/// One line of the history: event is a word of kHistoryEvents (docs/service.md).
struct HistoryEntry {
  std::optional<std::uint64_t> time;
  std::string event;
  std::string id;
  std::string from;
  std::string code;
  std::string detail;

  void fields(this auto& self, auto&& f) {
    f("time", self.time), f("event", self.event), f("id", self.id), f("from", self.from), f("code", self.code),
        f("detail", self.detail);
  }
  friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// Everything at one moment: the properties of org.pibox.Upgrade1, named as on the bus.
struct Status {
  State state = State::Idle;
  Installed installed;
  Progress progress;
  std::vector<Check> checks;
  std::vector<Bank> banks;         ///< current first
  std::vector<Release> available;  ///< newest first
  Outcome lastOutcome;
  Failure lastError;
  SelfTestResult selfTest;
  Checked checked;
  Settings settings;
  Stick stick;
  ResetBackup resetBackup;
  std::vector<Freeable> freeable;     ///< largest first; filled when an upgrade lacked room
  std::vector<HistoryEntry> history;  ///< newest first

  void fields(this auto& self, auto&& f) {
    f("State", self.state), f("Installed", self.installed), f("Progress", self.progress), f("Checks", self.checks),
        f("Banks", self.banks), f("Available", self.available), f("LastOutcome", self.lastOutcome),
        f("LastError", self.lastError), f("SelfTest", self.selfTest), f("Checked", self.checked),
        f("Settings", self.settings), f("Stick", self.stick), f("ResetBackup", self.resetBackup),
        f("Freeable", self.freeable), f("History", self.history);
  }
  friend bool operator==(const Status&, const Status&) = default;
};

}  // namespace pibox::api
