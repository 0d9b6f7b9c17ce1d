#pragma once
// /overlay/.upgrade/data: what the releases on this card have done to the data of the applications, which all of them
// share in /userdata.

#include "bank/layout.h"
#include "base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::carry {

/// What a release does to the data at its first start (manifest, data_migration).
enum class Migration : std::uint8_t {
  None,
  Forward,       ///< the older release may not understand it after that
  Both,          ///< its hooks can change it back
  Irreversible,  ///< it cannot be changed back
};

const char* nameOf(Migration migration);
/// An unknown word is what can least be relied on: Irreversible.
Migration migrationFrom(std::string_view word);

/// One release's change of the data.
struct DataStep {
  std::string from;  ///< image ids
  std::string to;
  Migration migration = Migration::None;
  bool snapshot = false;           ///< the data as it was before is kept
  bool complete = false;           ///< all hooks have run
  std::vector<std::string> hooks;  ///< those that have run, in their order

  friend bool operator==(const DataStep&, const DataStep&) = default;
};

struct DataRecord {
  std::vector<DataStep> steps;      ///< oldest first; at most 16 are remembered
  std::vector<std::string> undone;  ///< image ids whose step has been taken back
  std::string running;              ///< "forward 10-films": a hook was running when this was written
  std::vector<std::string> notes;   ///< what could not be done, for the report; at most 20

  void note(std::string text);
  friend bool operator==(const DataRecord&, const DataRecord&) = default;
};

/// Nothing there: empty. Errors: JsonInvalid, ReadFailed.
Result<DataRecord> readDataRecord(const bank::Layout& layout);
/// Errors: WriteFailed, DiskFull.
Result<> writeDataRecord(const bank::Layout& layout, DataRecord record);

/// How many of the steps stay when `id` is started: those that it, or what it goes back to, was made with.
std::size_t stepsThatStay(const DataRecord& record, const ImageId& id);

}  // namespace pibox::carry
