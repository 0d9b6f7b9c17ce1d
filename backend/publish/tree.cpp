#include "publish/tree.h"

#include "base/durable.h"
#include "publish/files.h"
#include "publish/repository.h"
#include "trust/client.h"
#include "trust/hash.h"

namespace pibox::publish {
namespace {

/// Whether `to` has what `from` has: by content where the name does not say it.
Result<bool> isSame(const fs::path& from, const fs::path& to, std::size_t maxBytes) {
  const auto there = readFile(to, maxBytes);
  if (!there) return false;
  PIBOX_LET(const auto here, readFile(from, maxBytes));
  return here == *there;
}

Result<> planTargets(const Folder& folder, const Repository& repository, const fs::path& tree,
                     std::vector<Upload>& uploads) {
  for (const auto& [channel, listing] : repository.channels) {
    for (const auto& [path, file] : listing.targets) {
      PIBOX_LET(const auto to, placeOf(file));
      Upload upload{.from = folder.releases() / path, .to = to, .size = static_cast<std::uint64_t>(file.length)};
      std::error_code error;
      if (fs::file_size(tree / upload.to, error) == upload.size && !error) continue;
      PIBOX_LET(const auto hash, trust::sha256OfFile(upload.from));
      if (hash != file.sha256() || fs::file_size(upload.from, error) != upload.size)
        return fail(Code::PublisherRefused, upload.from.string() + " is not what was signed");
      uploads.push_back(std::move(upload));
    }
  }
  return {};
}

Result<> planMetadata(const Folder& folder, const std::string& name, const fs::path& tree,
                      std::vector<Upload>& uploads) {
  const auto from = folder.metadata() / name;
  PIBOX_LET(const bool same, isSame(from, tree / "metadata" / name, trust::kMaxTargets));
  std::error_code error;
  if (!same) uploads.push_back({.from = from, .to = "metadata/" + name, .size = fs::file_size(from, error)});
  return {};
}

}  // namespace

Result<std::string> placeOf(const trust::TargetFile& file) {
  PIBOX_TRY(trust::targetUrlPath(file, true));
  const fs::path path(file.path);
  return (fs::path("targets") / path.parent_path() / (file.sha256() + "." + path.filename().string())).string();
}

Result<std::vector<Upload>> planPublish(const Folder& folder, const fs::path& tree) {
  PIBOX_LET(const auto repository, loadRepository(folder));
  PIBOX_TRY(checkWhole(folder));
  if (newestRoot(tree / "metadata") > repository.root.version)
    return fail(Code::PublisherRefused, tree.string() + " has a newer root: it was published from somewhere else");
  std::vector<Upload> uploads;
  PIBOX_TRY(planTargets(folder, repository, tree, uploads));
  for (const auto& [file, meta] : repository.snapshot.meta)
    PIBOX_TRY(planMetadata(folder, std::to_string(meta.version) + "." + file, tree, uploads));
  PIBOX_TRY(planMetadata(folder, metadataName(repository.timestamp.snapshot.version, "snapshot"), tree, uploads));
  // The first roots of a new tree come first: without them nobody can read anything.
  std::error_code error;
  const bool isNew = !fs::exists(tree / "metadata" / kTimestampName, error);
  const auto planRoots = [&]() -> Result<> {
    for (std::int64_t version = 1; version <= repository.root.version; ++version)
      PIBOX_TRY(planMetadata(folder, metadataName(version, "root"), tree, uploads));
    return {};
  };
  if (isNew) PIBOX_TRY(planRoots());
  PIBOX_TRY(planMetadata(folder, kTimestampName, tree, uploads));
  if (!isNew) PIBOX_TRY(planRoots());
  return uploads;
}

Result<> publishTree(const std::vector<Upload>& uploads, const fs::path& tree,
                     const std::function<void(const Upload&)>& progress) {
  std::error_code error;
  fs::create_directories(tree, error);
  if (error) return fail(Code::WriteFailed, tree.string() + ": " + error.message());
  for (const auto& upload : uploads) {
    if (progress) progress(upload);
    PIBOX_TRY(makeFoldersDurably(tree, fs::path(upload.to).parent_path()));
    PIBOX_TRY(copyFileDurably(upload.from, tree / upload.to));
  }
  return {};
}

}  // namespace pibox::publish
