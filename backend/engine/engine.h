#pragma once
// The upgrade engine: takes what is asked for, lets the rooms below do it, and tells how it stands.
//
// Three kinds of threads: the caller's (never waits here), the engine's own (mailbox.h; all state is its, short durable
// writes only), and the worker (worker.h; anything that may take long: network, card, restart). Requests and the
// worker's reports both become events of the table in machine.h. A state is in the journal before its work begins; at
// the start, recovery.h says where to go on.

#include "api/carry.h"
#include "api/status.h"
#include "base/fd.h"
#include "carry/review.h"
#include "engine/catalog.h"
#include "engine/collect.h"
#include "engine/history.h"
#include "engine/journal.h"
#include "engine/look.h"
#include "engine/machine.h"
#include "engine/mailbox.h"
#include "engine/recovery.h"
#include "engine/reset.h"
#include "engine/schedule.h"
#include "engine/settings.h"
#include "engine/worker.h"
#include "engine/world.h"

#include <atomic>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace pibox::engine {

struct InstallOptions {
  bool ignoreExpiry = false;   ///< a person's word that an expired list of releases will do
  bool ignoreRollout = false;  ///< ... that it is not this PiBox's turn yet
};

class Engine {
 public:
  /// Whether it was accepted, and the text that the method returns; called in one of the engine's threads. Work goes on
  /// after it.
  using Reply = std::function<void(Result<std::string>)>;
  /// Called in the engine's thread whenever something has changed.
  using Observer = std::function<void(const api::Status&)>;

  /// Takes the lock, finishes what a cut has left, recovers, starts. Errors: ServiceBusy (another engine has the lock),
  /// of the card.
  static Result<std::unique_ptr<Engine>> open(World world, Observer observer);
  ~Engine();

  /// Whether the program may end now: nothing is under way, and nothing is waited for. From any thread.
  [[nodiscard]] bool mayEnd() const { return m_jobs == 0 && !m_stays; }

  // Requests, from any thread. All may be refused with WrongState; the others are named.

  void check(Reply reply);
  /// The same in a folder or on a stick. Errors: InvalidArgument, SourceMissing.
  void import(std::string folder, Reply reply);
  /// Errors: BadImageId; of the card. An image that is staged is ReadyToRestart at once.
  void install(std::string id, InstallOptions options, Reply reply);
  void pause(Reply reply);
  void resume(Reply reply);
  void cancel(Reply reply);
  /// `whenIdle`: as soon as nobody uses the PiBox. Errors: BankMissing (nothing is staged).
  void restart(bool whenIdle, Reply reply);
  void later(Reply reply);
  /// Empty: the previous one. Errors: NothingToGoBackTo, BadImageId, BankMissing.
  void rollback(std::string id, Reply reply);
  /// Errors: InvalidArgument (a group of settings that is not known), NoCurrentBank.
  void reset(ResetOptions options, Reply reply);
  /// Errors: NothingToUndo.
  void undoReset(Reply reply);
  void eraseBackup(Reply reply);
  /// Errors: BadImageId, BankMissing, BankInUse.
  void remove(std::string id, Reply reply);
  /// Errors: BadImageId, BankMissing.
  void verify(std::string id, Reply reply);
  void runSelfTest(Reply reply);
  /// `change` edits a copy of the present settings, which is then validated. Errors: InvalidArgument.
  void setSettings(std::function<Result<>(api::Settings&)> change, Reply reply);
  void dismiss(Reply reply);
  void skip(std::string id, Reply reply);
  /// Does what the settings want done by now without being asked, and goes on doing so while this program runs
  /// (schedule.h).
  void wakeUp(Reply reply);
  /// A stick may have come or gone.
  void lookAtStick();
  /// What becomes of the person's changes in a bank; empty: the staged one, or the running. Errors: BadImageId,
  /// BankMissing, those of carry::review.
  void carryReport(std::string id, carry::ReviewOptions options, std::function<void(Result<api::CarryReport>)> reply);
  void carryDiff(std::string id, std::string key, std::function<void(Result<api::CarryDiff>)> reply);
  void carryChoose(std::string id, std::string key, std::string side, Reply reply);
  /// Writes a report for the maker into `folder`; the reply has its path.
  void saveReport(std::string folder, Reply reply);

 private:
  explicit Engine(World world, Observer observer);
  Result<> begin();

  // In the engine's thread.
  void post(Reply reply, std::function<Result<std::string>()> request);
  void recover();
  Facts facts() const;
  Result<> refuse(Event event);
  Result<> enterWork(State state, Task task);
  void enter(State state);
  void rest();
  void report(Event event);
  void failed(const Error& error);
  void wake();
  void scheduleWake();
  void pollTrial();
  [[nodiscard]] Circumstances circumstances() const;
  [[nodiscard]] const api::Release* offered() const;
  void noteTry();
  [[nodiscard]] Decision decision() const;
  Result<> carryOut(Duty duty);
  Result<> beginCheck(bool unasked);
  Result<> beginInstall(const ImageId& id, InstallOptions options, bool unasked);
  Result<> beginResume(bool unasked);
  void markSeen();
  void remember(const std::string& event, const std::string& id, const std::string& from = {},
                const Error* error = nullptr);
  void readCard();
  void measureCard();
  void publish();
  [[nodiscard]] bool knowsNewer() const;
  LookRequest lookRequest() const;
  void keepPace();

  // What the worker does. `tell` posts to the engine's thread unless the work was stopped since.
  using Tell = std::function<void(std::function<void()>)>;
  void work(std::function<void(const std::stop_token&, const Tell&)> job);
  /// Beside the work; a job that the same worker has is ended first.
  void aside(Worker& worker, std::function<void(const std::stop_token&)> job);
  static std::vector<std::string> placesOf(const LookRequest& request);
  void startCheck();
  void startEstimate(const LookRequest& request, const Found& found);
  void startInstall();
  void startVerify();
  void startDiscard();
  void startChange(std::function<Result<>()> arm, std::optional<ImageId> bank);
  template <class T>
  void review(std::string id, std::function<Result<T>(const ImageId&)> job, std::function<void(Result<T>)> reply);
  void startReset(const ImageId& current, const ResetOptions& options);
  void startArming(bank::Kind kind, const ImageId& bank);
  Result<> restartNow(const ImageId& staged);

  World m_world;
  Observer m_observer;
  Fd m_lock;
  Journal m_journal;
  Journal m_written;  ///< as it is on the card: what has not changed is not written again
  Catalog m_catalog;
  std::optional<SettingsStore> m_settings;
  std::optional<History> m_history;
  CardSizes m_sizes;        ///< measured beside the work, as of m_sizedCard
  std::string m_sizedCard;  ///< which images and backup were measured last, or are being measured
  std::set<std::string> m_verified;
  std::set<std::string> m_damaged;
  api::Status m_status;
  bool m_testing = false;                  ///< self-tests on demand run
  bool m_woken = false;                    ///< the schedule is followed in this run
  std::int64_t m_lastUse = 0;              ///< when a person last asked for something, monotonic
  std::optional<std::int64_t> m_holdBack;  ///< nothing unasked before, monotonic: it could not even be begun
  std::atomic<int> m_jobs = 0;
  std::atomic<bool> m_stays = false;
  transfer::Pace m_pace;  ///< of every transfer; before the workers that keep to it
  Worker m_worker;
  Worker m_side;       ///< self-tests on demand, reports
  Worker m_sizer;      ///< how large things on the card are
  Worker m_estimator;  ///< what a release would cost
  Worker m_stickLook;
  Mailbox m_reviews;  ///< lists of changes: beside the work, one after another
  std::stop_source m_reviewStop;
  Mailbox m_mailbox;
};

}  // namespace pibox::engine
