#include "trust/session.h"

#include <set>

namespace pibox::trust {
namespace {

/// Keys whose word on the time counts: those of the roles that say it.
std::vector<std::string> keysOf(const Root& root) {
  std::set<std::string> ids;
  for (const auto& [name, role] : root.roles) ids.insert(role.keyIds.begin(), role.keyIds.end());
  return {ids.begin(), ids.end()};
}

}  // namespace

Result<Client> openRepository(const fs::path& folder, const std::string& initialRoot, const Fetch& fetch,
                              TimeFloor& floor, ClientOptions options) {
  for (bool again = false;; again = true) {
    options.startTime = floor.referenceTime();
    Client client(folder, initialRoot, fetch, options);
    const auto refreshed = client.refresh();
    bool forgot = false;
    if (client.hasRoot()) {
      PIBOX_LET(forgot, floor.keepOnly(keysOf(client.root())));
    }
    if (!refreshed && refreshed.error().code == Code::MetadataExpired && forgot && !again) continue;
    if (!refreshed) return std::unexpected(refreshed.error());
    for (const auto& [keyId, time] : client.signedTimes()) PIBOX_TRY(floor.learn(time, keyId));
    return client;
  }
}

}  // namespace pibox::trust
