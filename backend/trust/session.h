#pragma once
// One look at a repository: the client workflow, with the lower bound of time read before and taught after it.

#include "trust/client.h"
#include "trust/time_floor.h"

namespace pibox::trust {

/// A refreshed client. `options.startTime` is set from `floor`. What is signed raises the floor; what was learned from
/// keys that the root no longer has is forgotten first, and when it was that which made everything look expired, the
/// refresh is done once more. Errors: those of Client::refresh() and of the card.
Result<Client> openRepository(const fs::path& folder, const std::string& initialRoot, const Fetch& fetch,
                              TimeFloor& floor, ClientOptions options = {});

}  // namespace pibox::trust
