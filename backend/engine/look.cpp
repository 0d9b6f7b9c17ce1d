#include "engine/look.h"

#include "bank/manifest.h"
#include "base/durable.h"
#include "carry/data_record.h"
#include "engine/cost.h"
#include "trust/session.h"

#include <algorithm>
#include <random>

namespace pibox::engine {
namespace {

constexpr std::size_t kMaxNotes = std::size_t{64} << 10;
constexpr std::size_t kReleasesWithNotes = 4;
constexpr std::size_t kMaxReleases = 64;

// When the running image was made, as signed in its manifest: the first thing that is known of the time.
std::int64_t buildTime(const bank::Layout& layout, const std::string& image) {
  const auto created =
      ImageId::parse(image)
          .and_then([&](const ImageId& id) { return readFile(layout.manifest(id), bank::kMaxManifestBytes); })
          .and_then([](const std::string& text) { return bank::parseManifest(text); });
  return created ? created->created : 0;
}

api::Freshness freshness(trust::Freshness judged) {
  switch (judged) {
    case trust::Freshness::Fresh:
      return api::Freshness::Fresh;
    case trust::Freshness::Expired:
      return api::Freshness::Expired;
    case trust::Freshness::Unknown:
      return api::Freshness::Unknown;
  }
  return api::Freshness::Unknown;
}

api::Urgency urgency(trust::ReleaseSeverity severity) {
  switch (severity) {
    case trust::ReleaseSeverity::Normal:
      return api::Urgency::Normal;
    case trust::ReleaseSeverity::Recommended:
      return api::Urgency::Recommended;
    case trust::ReleaseSeverity::Security:
      return api::Urgency::Security;
    case trust::ReleaseSeverity::Critical:
      return api::Urgency::Critical;
  }
  return api::Urgency::Normal;
}

std::uint64_t positive(std::int64_t value) {
  return value < 0 ? 0 : static_cast<std::uint64_t>(value);
}

// Notes are shown, never acted on; a release without them, or with broken ones, is still a release.
std::string notesOf(const trust::Release& release, bool consistentSnapshot, transfer::Source& source,
                    const std::stop_token& stop) {
  const auto* target = release.file("notes.txt");
  if (!target || target->length > static_cast<std::int64_t>(kMaxNotes)) return {};
  const auto path = trust::targetUrlPath(*target, consistentSnapshot);
  if (!path) return {};
  auto text = transfer::fetchSmall(source, "targets/" + *path, kMaxNotes, stop);
  return text && trust::checkTarget(*target, *text) ? *std::move(text) : std::string();
}

api::Release describeRelease(const trust::Release& release, const trust::DeviceFacts& device,
                             const std::vector<trust::Release>& all, bool skipped) {
  const auto judged = trust::judge(release, device, all);
  api::Release out;
  out.id = release.id.str();
  out.version = release.version;
  out.channel = release.channel;
  out.title = release.title;
  out.summary = release.summary;
  out.severity = urgency(release.severity);
  out.created = positive(release.created);
  out.installable = !judged.problem;
  out.code = judged.problem ? pibox::describe(judged.problem->code).id : "";
  out.needs = judged.needs;
  out.withdrawn = release.withdrawn;
  out.newer = judged.newer;
  out.rolledOut = judged.rolledOut;
  out.skipped = skipped;
  out.dataMigration =
      carry::nameOf(carry::migrationFrom(release.dataMigration.empty() ? "none" : release.dataMigration));
  return out;
}

}  // namespace

std::string deviceSeed(const bank::Layout& layout) {
  const auto path = layout.state() / "device";
  if (auto seed = readFile(path, 64); seed && !seed->empty()) return *seed;
  std::random_device random;
  const std::string seed = std::to_string(random()) + std::to_string(random());
  return writeFileDurably(path, seed) ? seed : std::string();
}

Result<Found> lookForReleases(const World& world, const LookRequest& request, transfer::Source& source,
                              const std::stop_token& stop) {
  const auto& layout = world.layout;
  auto floor = trust::TimeFloor::load(layout.state() / "clock", buildTime(layout, request.installed.id), *world.clock);
  // Certificates cannot be judged in 1970. Where the clock may not be set, the look goes on: it may not need one.
  if (world.root == "/") static_cast<void>(trust::moveClockForward(floor));
  auto root = readFile(layout.trustedRoot(), trust::kMaxRoot);
  if (!root) return fail(Code::RootMissing, toString(root.error()));
  PIBOX_TRY(makeFolderDurably(layout.trust()));

  const auto fetch = [&](const std::string& name, std::size_t maxBytes) {
    return transfer::fetchSmall(source, "metadata/" + name, maxBytes, stop).transform_error([](Error error) {
      if (error.code == Code::FileTooLarge) error.code = Code::MetadataTooLarge;
      return error;
    });
  };
  PIBOX_LET(auto client, trust::openRepository(layout.trust(), *root, fetch, floor,
                                               {.ignoreExpiry = request.ignoreExpiry, .mirror = !source.network()}));

  Found found;
  found.consistentSnapshot = client.root().consistentSnapshot;
  PIBOX_LET(found.releases, trust::listReleases(client, request.settings.channel));
  if (found.releases.size() > kMaxReleases)
    found.releases.erase(found.releases.begin() + kMaxReleases, found.releases.end());

  Catalog& catalog = found.catalog;
  if (client.targets().delegations)
    for (const auto& role : client.targets().delegations->roles) catalog.channels.push_back(role.name);
  catalog.source = request.source;
  catalog.checked.time = positive(std::max(world.clock->now(), floor.now()));
  catalog.checked.fresh =
      client.usesExpired() ? api::Freshness::Expired : freshness(floor.judge(client.earliestExpiry()));
  const trust::DeviceFacts device{request.installed.board, request.installed.version, deviceSeed(layout)};
  for (const auto& release : found.releases) {
    const bool skipped = request.isSkipped && request.isSkipped(release.id.str());
    auto described = describeRelease(release, device, found.releases, skipped);
    PIBOX_LET(const auto files, planFiles(release, found.consistentSnapshot));
    tellCost(described, layout, candidateOf(layout, release, files), request.present());
    if (catalog.releases.size() < kReleasesWithNotes)
      described.notes = notesOf(release, found.consistentSnapshot, source, stop);
    catalog.releases.push_back(std::move(described));
  }
  if (stop.stop_requested()) return fail(Code::Cancelled);
  PIBOX_TRY(floor.save());
  return found;
}

Result<std::vector<install::PlanFile>> planFiles(const trust::Release& release, bool consistentSnapshot) {
  const std::string prefix = release.channel + "/" + release.id.str() + "/";
  std::vector<install::PlanFile> files;
  for (const auto& target : release.files) {
    if (!target.path.starts_with(prefix)) return fail(Code::MetadataInvalid, target.path);
    const std::string path = target.path.substr(prefix.size());
    // For people; it does not belong to the bank.
    if (path == "notes.txt") continue;
    PIBOX_LET(const auto where, trust::targetUrlPath(target, consistentSnapshot));
    files.push_back({path, {"targets/" + where, positive(target.length), target.sha256()}});
  }
  return files;
}

}  // namespace pibox::engine
