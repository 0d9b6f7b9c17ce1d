#pragma once
// A reset to factory with what it leaves and what it takes: settings that are kept, data of the applications that go.

#include "bank/layout.h"
#include "base/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pibox::engine {

struct ResetOptions {
  std::vector<std::string> keep;  ///< groups of settings that stay (carry/reset_keep.h)
  bool userdata = false;          ///< /userdata is cleared too
};

/// Prepares and arms a reset. The result names what of the kept could not be read and goes with the rest. Errors: those
/// of carry::keepInReset and bank::arm; then nothing is armed.
Result<std::vector<std::string>> armReset(const bank::Layout& layout, const ImageId& current,
                                          const ResetOptions& options, unsigned tries, std::int64_t now);

/// Brings back what the last reset cleared, with its data. Errors: those of bank::armUndoReset.
Result<> armUndoReset(const bank::Layout& layout, unsigned tries, std::int64_t now);

/// Erases for good what the last reset cleared, and what of the data was replaced when something came back.
/// `trim`: as carry::eraseForGood. Errors:
/// WrongState (a reset is being undone), WriteFailed.
Result<> eraseBackup(const bank::Layout& layout, bool trim);

}  // namespace pibox::engine
