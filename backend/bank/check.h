#pragma once
// Whether a bank is what its maker signed. The quick check runs at every start, the full one while staging, at a bank's
// first start and on demand.

#include "bank/hash.h"
#include "bank/layout.h"
#include "bank/manifest.h"
#include "bank/signature.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace pibox::bank {

/// Where the file of a manifest entry is: below the bank, or for `boot/…` below the bank's boot directory.
fs::path fileOf(const Layout& layout, const Manifest& manifest, const ManifestFile& file);

/// Reads and verifies `manifest` and `manifest.sig` in a folder. With no keys (an image built without any) only the
/// form is checked. Errors: FileNotFound, ManifestUnsigned, ManifestInvalid.
Result<Manifest> readManifest(const fs::path& folder, const std::vector<PublicKey>& keys);

/// The quick check of a bank: signature, the manifest's image id, sizes, squashfs superblock, folders `upper` and
/// `work`. Boot files are looked at only with `bootFilesToo`: a person may have edited cmdline.txt on a PC. Errors:
/// BankMissing, BankBroken, ManifestUnsigned, ManifestInvalid.
Result<Manifest> checkBank(const Layout& layout, const ImageId& id, const std::vector<PublicKey>& keys,
                           bool bootFilesToo = false);

/// Done and total bytes of a full check.
using CheckProgress = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// The quick check, then the SHA-256 of every file, boot files too, as the card has it: what of it is in the page cache
/// is dropped first. Errors: as checkBank; HashMismatch, Cancelled.
Result<Manifest> checkBankFully(const Layout& layout, const ImageId& id, const std::vector<PublicKey>& keys,
                                const CheckProgress& progress = {}, const std::stop_token& stop = {});

/// Whether a file starts with a sane squashfs 4.0 superblock whose archive is no longer than the file (kernel:
/// fs/squashfs/squashfs_fs.h). Errors: BankBroken.
Result<> checkSquashfs(const fs::path& path);

}  // namespace pibox::bank
