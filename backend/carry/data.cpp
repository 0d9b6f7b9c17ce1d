#include "carry/data.h"

#include "bank/check.h"
#include "bank/store.h"
#include "base/durable.h"
#include "carry/data_hooks.h"
#include "carry/data_snapshot.h"
#include "carry/reset_data.h"

#include <algorithm>

namespace pibox::carry {
namespace {

constexpr const char* kUtils = "utils.tar.zst";

class Fitter {
 public:
  Fitter(const bank::Layout& layout, DataRecord record, const DataOptions& options)
      : m_layout(layout), m_record(std::move(record)), m_options(options) {}

  Result<> takeBackTo(std::size_t stay) {
    while (m_record.steps.size() > stay) PIBOX_TRY(takeBackLast());
    return {};
  }

  Result<> forward(const ImageId& id, Migration migration) {
    auto* step = find(id.str());
    if (step && step->complete) return {};
    if (!step) {
      const auto from = bank::readLinks(m_layout).current;
      m_record.steps.push_back({.from = from ? from->str() : "", .to = id.str(), .migration = migration, .hooks = {}});
      step = &m_record.steps.back();
      std::erase(m_record.undone, id.str());
      PIBOX_TRY(write());
      PIBOX_TRY(keepSnapshot(*step));
    } else if (!step->snapshot && step->hooks.empty() && m_record.running.empty()) {
      PIBOX_TRY(keepSnapshot(*step));  // a cut came before it was made
    }
    if (auto done = runForward(*step); !done) {
      m_record.note(toString(done.error()));
      PIBOX_TRY(takeBackLast());
      return done;
    }
    step->complete = true;
    return write();
  }

 private:
  DataStep* find(const std::string& to) {
    const auto found = std::ranges::find(m_record.steps, to, &DataStep::to);
    return found == m_record.steps.end() ? nullptr : &*found;
  }

  Result<> write() { return writeDataRecord(m_layout, m_record); }

  /// Of what its hooks can change back no copy is needed.
  Result<> keepSnapshot(DataStep& step) {
    if (step.migration == Migration::Both) return {};
    const auto made = makeSnapshot(m_layout.userdata);
    if (made && *made)
      step.snapshot = true;
    else
      m_record.note(step.to + ": no copy of the data: " + (made ? "no room" : toString(made.error())));
    // There is one at most: it is the last step's.
    for (auto& other : m_record.steps)
      if (&other != &step) other.snapshot = false;
    return write();
  }

  /// The hooks of a release; none where nobody signed its archive, or it is gone.
  Result<std::vector<std::string>> hooksOf(const std::string& bank, fs::path& folder) {
    PIBOX_LET(const ImageId id, ImageId::parse(bank));
    folder = m_layout.utils(id) / "migrate.d";
    PIBOX_LET(auto hooks, listHooks(folder));
    if (hooks.empty()) return hooks;
    PIBOX_LET(const auto keys, bank::readBootKeys(m_layout.bootKeys()));
    PIBOX_LET(const auto manifest, bank::readManifest(m_layout.bank(id), keys));
    if (!manifest.find(kUtils)) return fail(Code::ManifestUnsigned, "hooks that nobody signed are not run");
    return hooks;
  }

  /// Written down before it runs: after a cut it runs again, and is told so.
  Result<> run(const DataStep& step, const fs::path& folder, const std::string& hook, const char* direction) {
    const auto words = std::string(direction) + " " + hook;
    const bool again = m_record.running == words;
    m_record.running = words;
    PIBOX_TRY(write());
    std::error_code error;
    fs::create_directories(m_layout.run, error);
    return runHook({.program = folder / hook,
                    .direction = direction,
                    .environment = {{"PIBOX_USERDATA", m_layout.userdata.string()},
                                    {"PIBOX_VIEW", m_options.view.string()},
                                    {"PIBOX_UTILS", folder.parent_path().string()},
                                    {"PIBOX_FROM", step.from},
                                    {"PIBOX_TO", step.to},
                                    {"PIBOX_AGAIN", again ? "1" : "0"}},
                    .log = m_layout.run / "migrate.log",
                    .limit = m_options.hookLimit});
  }

  Result<> runForward(DataStep& step) {
    fs::path folder;
    PIBOX_LET(const auto hooks, hooksOf(step.to, folder));
    for (const auto& hook : hooks) {
      if (std::ranges::contains(step.hooks, hook)) continue;
      // Begun counts as done to going back: it may have changed something.
      auto done = run(step, folder, hook, "forward");
      step.hooks.push_back(hook);
      if (!done) return done;
      m_record.running.clear();
      PIBOX_TRY(write());
    }
    return {};
  }

  Result<> runBackward(DataStep& step) {
    if (m_record.running.starts_with("forward ")) {
      const auto begun = m_record.running.substr(8);
      if (!std::ranges::contains(step.hooks, begun)) step.hooks.push_back(begun);
    }
    fs::path folder;
    PIBOX_LET(const auto hooks, hooksOf(step.to, folder));
    while (!step.hooks.empty()) {
      const auto hook = step.hooks.back();
      if (!std::ranges::contains(hooks, hook)) return fail(Code::TrialFailed, hook + " is gone");
      PIBOX_TRY(run(step, folder, hook, "backward"));
      step.hooks.pop_back();
      m_record.running.clear();
      PIBOX_TRY(write());
    }
    return {};
  }

  /// A start does not fail because of it: the older release meets newer data then, and the report says so.
  Result<> takeBackLast() {
    auto& step = m_record.steps.back();
    auto back = step.migration == Migration::Both ? runBackward(step) : Result<>{};
    if (!back) m_record.note(step.to + ": " + toString(back.error()));
    if (step.snapshot) {
      if (auto restored = restoreSnapshot(m_layout.userdata); !restored) {
        m_record.note(step.to + ": " + toString(restored.error()));
        PIBOX_TRY(write());
        return restored;
      }
    } else if (step.migration != Migration::Both) {
      m_record.note(step.to + ": its data stay as they are");
    }
    if (!std::ranges::contains(m_record.undone, step.to)) m_record.undone.push_back(step.to);
    m_record.running.clear();
    m_record.steps.pop_back();
    return write();
  }

  const bank::Layout& m_layout;
  DataRecord m_record;
  const DataOptions& m_options;
};

}  // namespace

StartOf startOf(const std::optional<bank::BootReport>& report, const ImageId& id) {
  if (!report || report->bank != id || report->role != bank::Role::Trial) return StartOf::Other;
  if (report->kind == bank::Kind::Upgrade) return StartOf::Upgrade;
  return report->kind == bank::Kind::Reset ? StartOf::Reset : StartOf::Other;
}

Result<> fitData(const bank::Layout& layout, const ImageId& id, StartOf start, const DataOptions& options) {
  const auto manifest = bank::readManifest(layout.bank(id), {});
  const auto migration = manifest ? migrationFrom(manifest->dataMigration) : Migration::None;
  auto record = readDataRecord(layout);
  if (!record) {
    // What is not known cannot be taken back; the start goes on.
    record = DataRecord{};
    record->note("the record of the data was damaged");
  }
  PIBOX_TRY(finishMoves(layout.userdata));
  PIBOX_TRY(start == StartOf::Reset ? applyResetData(layout) : settleResetData(layout));
  const bool isBack = std::ranges::contains(record->undone, id.str());
  const auto* own = [&]() -> const DataStep* {
    const auto found = std::ranges::find(record->steps, id.str(), &DataStep::to);
    return found == record->steps.end() ? nullptr : &*found;
  }();
  const auto stay = stepsThatStay(*record, id);
  const bool goesOn = own && !own->complete;
  const bool wants = migration != Migration::None && (start == StartOf::Upgrade || isBack || goesOn);
  if (stay == record->steps.size() && !wants) return {};
  Fitter fitter(layout, *std::move(record), options);
  PIBOX_TRY(fitter.takeBackTo(stay));
  return wants ? fitter.forward(id, migration) : Result<>{};
}

std::string dataOnReturn(const bank::Layout& layout, const ImageId& id) {
  const auto record = readDataRecord(layout);
  if (!record) return {};
  const char* worst = "";
  const auto stay = static_cast<std::ptrdiff_t>(stepsThatStay(*record, id));
  for (auto step = record->steps.begin() + stay; step != record->steps.end(); ++step) {
    if (step->migration == Migration::Both) {
      if (!*worst) worst = "migrated";
    } else if (!step->snapshot) {
      return "newer";
    } else {
      worst = "snapshot";
    }
  }
  return worst;
}

}  // namespace pibox::carry
