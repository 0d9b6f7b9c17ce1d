#pragma once
// What of the repository expires when, for a person and for monitoring.

#include "publish/repository.h"

#include <string>
#include <vector>

namespace pibox::publish {

enum class Urgency : std::uint8_t { Fine, Soon, Expired };
const char* urgencyName(Urgency urgency);  ///< "fine", "soon", "expired"

struct RoleStatus {
  std::string role;
  std::int64_t version = 0;
  std::int64_t expires = 0;  ///< seconds since 1970
  Urgency urgency = Urgency::Fine;
  std::string command;  ///< what prolongs it, as to be typed after `pibox-release`
};

/// The roles, root first. "Soon": less than 30 days left; for the timestamp, which cron prolongs every day, less than
/// half its life.
std::vector<RoleStatus> status(const Repository& repository, const Lifetimes& lifetimes, std::int64_t now);

/// One release as it is listed.
struct ListedRelease {
  std::string channel;
  std::string id;
  std::string version;
  std::string board;
  std::string severity;
  std::int64_t rollout = 100;
  bool withdrawn = false;
  std::int64_t created = 0;
};

/// All releases, by channel, newest version first.
std::vector<ListedRelease> listedReleases(const Repository& repository);

}  // namespace pibox::publish
