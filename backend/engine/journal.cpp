#include "engine/journal.h"

#include "bank/reserve.h"
#include "base/durable.h"
#include "base/json.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace pibox::engine {
namespace {

// A source and a detail of 4096 bytes each, of which JSON may make six times as many.
constexpr std::size_t kMaxBytes = std::size_t{64} << 10;
constexpr auto kTasks = std::to_array<std::string_view>({"none", "check", "install", "verify", "change"});

fs::path journalFile(const bank::Layout& layout) {
  return layout.state() / "journal";
}

Result<Journal> parse(const std::string& text) {
  PIBOX_LET(const Json json, parseJson(text, {.maxBytes = kMaxBytes, .maxDepth = 4}));
  PIBOX_TRY(intMember(json, "format", 1, 1));
  Journal journal;
  PIBOX_LET(const auto state, stringMember(json, "state"));
  const auto known = api::fromName<api::State>(state);
  if (!known) return fail(Code::JsonInvalid, "state: " + state);
  journal.state = *known;
  PIBOX_LET(const auto task, stringMember(json, "task"));
  const auto* const found = std::ranges::find(kTasks, task);
  if (found == kTasks.end()) return fail(Code::JsonInvalid, "task: " + task);
  journal.task = static_cast<Task>(found - kTasks.begin());
  PIBOX_LET(const auto id, stringMemberOr(json, "id", ""));
  if (!id.empty()) {
    PIBOX_LET(journal.id, ImageId::parse(id));
  }
  PIBOX_LET(journal.source, stringMemberOr(json, "source", "", 4096));
  PIBOX_LET(journal.ignoreExpiry, boolMemberOr(json, "ignore_expiry", false));
  PIBOX_LET(journal.ignoreRollout, boolMemberOr(json, "ignore_rollout", false));
  PIBOX_LET(journal.unasked, boolMemberOr(json, "unasked", false));
  PIBOX_LET(journal.postponed, boolMemberOr(json, "postponed", false));
  PIBOX_LET(journal.whenIdle, boolMemberOr(json, "when_idle", false));
  PIBOX_LET(const auto error, stringMemberOr(json, "error", ""));
  if (!error.empty()) journal.error = codeFromId(error).value_or(Code::Internal);
  PIBOX_LET(journal.detail, stringMemberOr(json, "detail", "", 8192));
  PIBOX_LET(const auto phase, stringMemberOr(json, "phase", ""));
  journal.phase = api::fromName<api::Phase>(phase);
  PIBOX_LET(journal.time, intMemberOr(json, "time", 0, 0, INT64_MAX));
  return journal;
}

}  // namespace

Result<Journal> readJournal(const bank::Layout& layout) {
  const auto path = journalFile(layout);
  auto text = readFile(path, kMaxBytes);
  if (!text && text.error().code == Code::FileNotFound) return Journal{};
  auto journal = text.and_then([](const std::string& read) { return parse(read); });
  if (journal) return journal;
  // A folder of that name and the like cannot be renamed over; what counts is that it is out of the way.
  const auto aside = layout.state() / "journal.damaged";
  PIBOX_TRY(removeTreeDurably(aside));
  PIBOX_TRY(renameDurably(path, aside));
  return fail(Code::RecordDamaged, "journal: " + toString(journal.error()));
}

Result<> writeJournal(const bank::Layout& layout, const Journal& journal) {
  Json json = {{"format", 1},
               {"state", api::nameOf(journal.state)},
               {"task", kTasks.at(std::to_underlying(journal.task))},
               {"source", journal.source},
               {"ignore_expiry", journal.ignoreExpiry},
               {"ignore_rollout", journal.ignoreRollout},
               {"unasked", journal.unasked},
               {"postponed", journal.postponed},
               {"when_idle", journal.whenIdle}};
  if (journal.id) json["id"] = journal.id->str();
  if (journal.error) {
    json["error"] = describe(*journal.error).id;
    json["detail"] = journal.detail.substr(0, 4096);
    json["time"] = journal.time;
    if (journal.phase) json["phase"] = api::nameOf(*journal.phase);
  }
  return bank::withReserve(layout, [&] { return writeFileDurably(journalFile(layout), formatJson(json)); });
}

}  // namespace pibox::engine
