#pragma once
// The trusted set, and the steps that change it: section 5 of TUF 1.0.34, which the numbers beside the steps name.
// Private to the room: client.h is what others use.

#include "trust/client.h"

#include <optional>

namespace pibox::trust {

class Workflow {
 public:
  Workflow(fs::path folder, std::string initialRoot, Fetch fetch, ClientOptions options)
      : m_folder(std::move(folder)),
        m_initialRoot(std::move(initialRoot)),
        m_fetch(std::move(fetch)),
        m_options(options) {}

  Result<> refresh(bool offline);
  Result<TargetFile> findTarget(const std::string& path);
  Result<Targets> delegatedTargets(const std::string& role);

  std::optional<Signed<Root>> root;
  std::optional<Signed<Timestamp>> timestamp;
  std::optional<Signed<Snapshot>> snapshot;
  std::map<std::string, Signed<Targets>> targets;  ///< by role; `targets` is the top level
  bool usesExpired = false;

 private:
  /// Who vouches for a targets role: the keys and who they are asked for.
  struct Delegator {
    const std::map<std::string, Key>* keys;
    const RoleKeys* role;
  };

  Result<> loadTrustedRoot();
  Result<> followRoots();
  Result<> dropForeign();
  Result<> updateTimestamp();
  Result<> updateSnapshot();
  Result<const Signed<Targets>*> loadTargets(const std::string& role, const Delegator& delegator);

  Result<std::string> fetch(const std::string& name, std::size_t maxBytes) const;
  [[nodiscard]] fs::path file(const std::string& role) const { return m_folder / (quoteComponent(role) + ".json"); }
  /// What a role's file is called on the server.
  [[nodiscard]] std::string served(const std::string& role, std::int64_t version) const;
  template <class T>
  Result<> verify(const Signed<T>& metadata, const std::string& role) const {
    return verifyThreshold(metadata.signatures, metadata.canonical, root->value.keys, root->value.roles.at(role), role);
  }
  /// What is in the folder, if it is still signed as the trusted root wants it; anything else is removed there.
  template <class T>
  Result<std::optional<Signed<T>>> takeLocal(const std::string& role, std::size_t maxBytes) const;
  Result<> checkExpiry(const Common& metadata, const std::string& role);
  /// Bytes fetched for `meta`, of the length and with the hashes it names.
  Result<std::string> fetchMeta(const std::string& role, const FileMeta& meta, std::size_t maxBytes) const;

  fs::path m_folder;
  std::string m_initialRoot;
  Fetch m_fetch;
  ClientOptions m_options;
  std::optional<Signed<Snapshot>> m_before;  ///< the snapshot that was trusted before this refresh
  bool m_offline = false;
};

}  // namespace pibox::trust
