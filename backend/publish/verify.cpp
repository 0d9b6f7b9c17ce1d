#include "publish/verify.h"

#include "bank/manifest.h"
#include "bank/signature.h"
#include "base/durable.h"
#include "publish/scratch.h"
#include "trust/client.h"
#include "trust/hash.h"
#include "trust/releases.h"

namespace pibox::publish {
namespace {

/// Reads one target to its end and compares length and hash; never takes a byte more than it may have.
Result<> checkFile(transfer::Source& source, const trust::TargetFile& file) {
  PIBOX_LET(const auto name, trust::targetUrlPath(file, true));
  trust::Hasher hasher;
  std::int64_t length = 0;
  transfer::Sink sink;
  sink.bytes = [&](std::uint64_t, transfer::Bytes bytes) -> Result<> {
    length += static_cast<std::int64_t>(bytes.size());
    if (length > file.length)
      return fail(Code::LengthMismatch, file.path + " is longer than " + std::to_string(file.length) + " bytes");
    hasher.update({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    return {};
  };
  PIBOX_TRY(source.read("targets/" + name, 0, std::nullopt, sink, {}));
  if (length != file.length) return fail(Code::LengthMismatch, file.path + " has " + std::to_string(length) + " bytes");
  if (hasher.finish() != file.sha256()) return fail(Code::HashMismatch, file.path);
  return {};
}

/// The manifest as a device's boot side sees it.
Result<> checkManifest(transfer::Source& source, const trust::Release& release, const std::string& bootKeys) {
  const auto fetch = [&](const char* path) -> Result<std::string> {
    const auto* file = release.file(path);
    if (!file) return fail(Code::NotOnServer, std::string(path) + " is not listed");
    PIBOX_LET(const auto name, trust::targetUrlPath(*file, true));
    return transfer::fetchSmall(source, "targets/" + name, bank::kMaxManifestBytes, {});
  };
  PIBOX_LET(const auto text, fetch("manifest"));
  PIBOX_LET(const auto signatures, fetch("manifest.sig"));
  PIBOX_LET(const auto keys, bank::parseBootKeys(bootKeys));
  PIBOX_TRY(bank::verifyManifest(text, signatures, keys));
  PIBOX_LET(const auto manifest, bank::parseManifest(text));
  if (manifest.imageId != release.id) return fail(Code::ManifestInvalid, "it is that of " + manifest.imageId.str());
  for (const auto& file : manifest.files) {
    const auto* target = release.file(file.path);
    if (!target || target->sha256() != file.sha256 || std::cmp_not_equal(target->length, file.size))
      return fail(Code::ManifestInvalid, file.path + " is not listed as the manifest has it");
  }
  return {};
}

void checkRelease(transfer::Source& source, const trust::Release& release, const VerifyOptions& options,
                  Verified& result) {
  ++result.releases;
  if (!options.bootKeys.empty())
    if (auto good = checkManifest(source, release, options.bootKeys); !good)
      result.problems.push_back({release.id.str(), good.error()});
  if (options.metadataOnly) return;
  for (const auto& file : release.files) {
    if (options.progress) options.progress(file.path);
    if (auto good = checkFile(source, file); !good) {
      result.problems.push_back({file.path, good.error()});
      continue;
    }
    ++result.files;
    result.bytes += static_cast<std::uint64_t>(file.length);
  }
}

}  // namespace

Result<Verified> verifyTree(transfer::Source& source, const VerifyOptions& options) {
  const ScratchFolder scratch;
  PIBOX_LET(const auto trusted, scratch.path());
  auto fetch = [&source](const std::string& name, std::size_t maxBytes) {
    return transfer::fetchSmall(source, "metadata/" + name, maxBytes, {});
  };
  auto root = options.root;
  if (root.empty()) {
    PIBOX_LET(root, fetch("1.root.json", trust::kMaxRoot));
  }
  trust::ClientOptions clientOptions;
  clientOptions.startTime = options.now;
  trust::Client client(trusted, root, fetch, clientOptions);
  PIBOX_TRY(client.refresh());
  Verified result;
  result.rootVersion = client.root().version;
  result.timestampExpires = client.timestamp().expires;
  if (!client.targets().delegations) return result;
  const auto delegations = *client.targets().delegations;
  for (const auto& role : delegations.roles) {
    PIBOX_LET(const auto listing, client.delegatedTargets(role.name));
    std::vector<std::string> skipped;
    for (const auto& release : trust::releasesIn(listing, role.name, &skipped))
      checkRelease(source, release, options, result);
    for (const auto& name : skipped)
      result.problems.push_back({name, {Code::MetadataInvalid, "it is not listed as devices expect it"}});
  }
  return result;
}

}  // namespace pibox::publish
