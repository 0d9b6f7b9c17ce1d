#pragma once
// The banks on the card: which there are, what they are for, which may be removed.

#include "bank/layout.h"
#include "bank/manifest.h"
#include "bank/records.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pibox::bank {

/// The three links. A link that is missing, or does not name a bank that is there, is absent.
struct Links {
  std::optional<ImageId> current;
  std::optional<ImageId> next;
  std::optional<ImageId> previous;
};

Links readLinks(const Layout& layout);

/// The bank that `link` names, if it is a link to a checked id whose folder is there.
std::optional<ImageId> readLink(const Layout& layout, const fs::path& link);

/// What a bank is at present.
enum class BankRole : std::uint8_t { Current, Next, Previous, Failed, Other };
std::string toString(BankRole role);

struct BankInfo {
  ImageId id;
  BankRole role = BankRole::Other;
  std::optional<Manifest> manifest;  ///< absent if it cannot be read (its signature is not checked here)
  std::uint64_t size = 0;            ///< bytes of what the manifest lists
  std::int64_t installed = 0;        ///< seconds since 1970: when its folder was made
  bool running = false;
};

/// Every bank: current, next, previous first, then the others by version, newest first.
Result<std::vector<BankInfo>> listBanks(const Layout& layout);

/// The boot directory a bank runs with: `boot_dir`, else its own if its manifest lists boot files, else unknown. "." is
/// the partition's root.
std::optional<std::string> bootDirOf(const Layout& layout, const ImageId& id);

/// Whether `name` may be a boot directory: an image id, or ".".
bool isBootDir(std::string_view name);

/// The value of `name=value` on a kernel command line; the last one counts.
std::optional<std::string> commandLineValue(std::string_view commandLine, std::string_view name);

/// The boot directory this system was started from: `pibox.boot=` of a kernel command line, "." when it is not given.
std::string bootDirFromCommandLine(std::string_view commandLine);

/// Why a bank may not be removed now, or success. Errors: BankMissing; BankInUse: it is current, running, or armed.
Result<> mayRemove(const Layout& layout, const ImageId& id);

/// Removes a bank: its links first, then its folder, then its boot directory if no other bank runs with it. A cut
/// leaves it whole or without links and under `.upgrade/trash`, which the next removal or tidy() empties. Errors: as
/// mayRemove; WriteFailed.
Result<> removeBank(const Layout& layout, const ImageId& id);

/// Finishes removals that were cut, and removes boot directories that no bank runs with.
Result<> tidy(const Layout& layout);

}  // namespace pibox::bank
