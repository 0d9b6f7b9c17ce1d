#include "publish/status.h"

#include <algorithm>

namespace pibox::publish {
namespace {
constexpr std::int64_t kDay = 86400;
constexpr std::int64_t kSoon = 30 * kDay;

Urgency judge(std::int64_t left, std::int64_t soon) {
  if (left <= 0) return Urgency::Expired;
  return left < soon ? Urgency::Soon : Urgency::Fine;
}
}  // namespace

const char* urgencyName(Urgency urgency) {
  switch (urgency) {
    case Urgency::Fine:
      return "fine";
    case Urgency::Soon:
      return "soon";
    case Urgency::Expired:
      return "expired";
  }
  return "";
}

std::vector<RoleStatus> status(const Repository& repository, const Lifetimes& lifetimes, std::int64_t now) {
  std::vector<RoleStatus> result;
  const auto add = [&](const std::string& role, const trust::Common& common, std::int64_t soon,
                       const std::string& command) {
    result.push_back({.role = role,
                      .version = common.version,
                      .expires = common.expires,
                      .urgency = judge(common.expires - now, soon),
                      .command = command});
  };
  add("root", repository.root, kSoon, "refresh DIR --all");
  add("targets", repository.targets, kSoon, "refresh DIR --all");
  for (const auto& [channel, listing] : repository.channels) add(channel, listing, kSoon, "refresh DIR --all");
  add("snapshot", repository.snapshot, kSoon, "refresh DIR --all");
  add("timestamp", repository.timestamp, lifetimes.timestamp * kDay / 2, "refresh DIR");
  return result;
}

std::vector<ListedRelease> listedReleases(const Repository& repository) {
  std::vector<ListedRelease> result;
  for (const auto& [channel, listing] : repository.channels) {
    for (const auto& [path, file] : listing.targets) {
      if (!file.custom.is_object() || !file.custom.contains("pibox")) continue;
      const auto& policy = file.custom["pibox"];
      const auto boards = policy.value("boards", std::vector<std::string>());
      result.push_back({.channel = channel,
                        .id = policy.value("image_id", ""),
                        .version = policy.value("version", ""),
                        .board = boards.empty() ? "" : boards.front(),
                        .severity = policy.value("severity", ""),
                        .rollout = policy.value("rollout", std::int64_t{100}),
                        .withdrawn = policy.value("withdrawn", false),
                        .created = policy.value("created", std::int64_t{0})});
    }
  }
  std::ranges::stable_sort(result, [](const auto& a, const auto& b) {
    if (a.channel != b.channel) return a.channel < b.channel;
    return compareVersions(a.version, b.version) > 0;
  });
  return result;
}

}  // namespace pibox::publish
