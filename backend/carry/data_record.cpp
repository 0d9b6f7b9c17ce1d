#include "carry/data_record.h"

#include "base/durable.h"
#include "base/json.h"

#include <array>
#include <nlohmann/json.hpp>

namespace pibox::carry {
namespace {

constexpr const char* kFile = "data";
constexpr std::size_t kMaxSteps = 16;
constexpr std::size_t kMaxNotes = 20;
constexpr std::size_t kMaxBytes = 256 * 1024;
constexpr std::array kMigrations{"none", "forward", "both", "irreversible"};

Result<std::vector<std::string>> texts(const Json& json, const char* member) {
  std::vector<std::string> list;
  const auto found = json.find(member);
  if (found == json.end() || !found->is_array()) return fail(Code::JsonInvalid, member);
  for (const auto& text : *found) {
    if (!text.is_string()) return fail(Code::JsonInvalid, member);
    list.push_back(text.get<std::string>());
  }
  return list;
}

}  // namespace

const char* nameOf(Migration migration) {
  return kMigrations[static_cast<std::size_t>(migration)];
}

Migration migrationFrom(std::string_view word) {
  for (std::size_t i = 0; i < kMigrations.size(); ++i)
    if (word == kMigrations[i]) return static_cast<Migration>(i);
  return Migration::Irreversible;
}

void DataRecord::note(std::string text) {
  if (notes.size() >= kMaxNotes) notes.erase(notes.begin());
  notes.push_back(std::move(text));
}

Result<DataRecord> readDataRecord(const bank::Layout& layout) {
  const auto text = readFile(layout.state() / kFile, kMaxBytes);
  if (!text && text.error().code == Code::FileNotFound) return DataRecord{};
  if (!text) return std::unexpected(text.error());
  PIBOX_LET(const auto json, parseJson(*text, {.maxBytes = kMaxBytes, .maxDepth = 5}));
  PIBOX_TRY(intMember(json, "format", 1, 1));
  DataRecord record;
  const auto list = json.find("steps");
  if (list == json.end() || !list->is_array()) return fail(Code::JsonInvalid, "steps");
  for (const auto& each : *list) {
    if (!each.is_object()) return fail(Code::JsonInvalid, "steps");
    auto& step = record.steps.emplace_back();
    PIBOX_LET(step.from, stringMember(each, "from", 64));
    PIBOX_LET(step.to, stringMember(each, "to", 64));
    PIBOX_LET(const auto migration, stringMember(each, "migration", 64));
    step.migration = migrationFrom(migration);
    PIBOX_LET(step.snapshot, boolMember(each, "snapshot"));
    PIBOX_LET(step.complete, boolMember(each, "complete"));
    PIBOX_LET(step.hooks, texts(each, "hooks"));
  }
  PIBOX_LET(record.undone, texts(json, "undone"));
  PIBOX_LET(record.running, stringMember(json, "running"));
  PIBOX_LET(record.notes, texts(json, "notes"));
  return record;
}

Result<> writeDataRecord(const bank::Layout& layout, DataRecord record) {
  if (record.steps.size() > kMaxSteps)
    record.steps.erase(record.steps.begin(), record.steps.end() - std::ptrdiff_t{kMaxSteps});
  if (record.undone.size() > kMaxSteps)
    record.undone.erase(record.undone.begin(), record.undone.end() - std::ptrdiff_t{kMaxSteps});
  auto steps = Json::array();
  for (const auto& step : record.steps) {
    steps.push_back({{"from", step.from},
                     {"to", step.to},
                     {"migration", nameOf(step.migration)},
                     {"snapshot", step.snapshot},
                     {"complete", step.complete},
                     {"hooks", step.hooks}});
  }
  PIBOX_TRY(makeFolderDurably(layout.state()));
  return writeFileDurably(layout.state() / kFile, formatJson({{"format", 1},
                                                              {"steps", std::move(steps)},
                                                              {"undone", record.undone},
                                                              {"running", record.running},
                                                              {"notes", record.notes}}));
}

std::size_t stepsThatStay(const DataRecord& record, const ImageId& id) {
  for (std::size_t i = record.steps.size(); i > 0; --i)
    if (record.steps[i - 1].to == id.str()) return i;
  for (std::size_t i = 0; i < record.steps.size(); ++i)
    if (record.steps[i].from == id.str()) return i;
  return record.steps.size();
}

}  // namespace pibox::carry
