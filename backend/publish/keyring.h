#pragma once
// The private keys at rest: PKCS#8 files, encrypted with a passphrase but for the timestamp key, which works
// unattended.

#include "publish/folder.h"
#include "trust/keys.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pibox::publish {

/// Asks for a passphrase. `keyName` is what it is for; `isNew` asks for it twice. Errors: InvalidArgument (there is
/// nobody to ask).
using AskPassphrase = std::function<Result<std::string>(const std::string& keyName, bool isNew)>;

class Keyring {
 public:
  /// `elsewhere`: more folders to look in, such as the USB stick with a root key.
  Keyring(Folder folder, std::vector<fs::path> elsewhere, AskPassphrase ask);

  /// New keys are not encrypted from now on: for folders that were made to be thrown away.
  void leaveOpen() { m_leaveOpen = true; }

  /// Makes a new Ed25519 key, durably, readable by its owner only. `plain`: not encrypted. Errors: PublisherRefused
  /// (there is one of that name), and those of the card.
  Result<trust::PrivateKey> create(const std::string& name, bool plain);

  /// The key of that name. Errors: PublisherKey (not here, or not to be opened).
  Result<trust::PrivateKey> load(const std::string& name);

  /// Names of all keys that are here, in order.
  [[nodiscard]] std::vector<std::string> names() const;

  /// Moves a key to keys/retired, so that its name is free for a new one.
  Result<> retire(const std::string& name);

  /// Gives a key of this folder another name.
  Result<> rename(const std::string& from, const std::string& to);

 private:
  [[nodiscard]] std::optional<fs::path> find(const std::string& name) const;
  Result<trust::PrivateKey> open(const std::string& name, const std::string& pem);

  Folder m_folder;
  std::vector<fs::path> m_elsewhere;
  AskPassphrase m_ask;
  bool m_leaveOpen = false;
  std::optional<std::string> m_newPassphrase;  ///< asked for once for all keys of one ceremony
  std::set<std::string> m_passphrases;         ///< those that opened a key
  std::map<std::string, trust::PrivateKey> m_open;
};

}  // namespace pibox::publish
