#include "publish/keyring.h"

#include "base/durable.h"

#include <algorithm>

namespace pibox::publish {
namespace {
constexpr std::size_t kMaxPem = 65536;
constexpr int kTries = 3;
constexpr std::size_t kShortestPassphrase = 6;
}  // namespace

Keyring::Keyring(Folder folder, std::vector<fs::path> elsewhere, AskPassphrase ask)
    : m_folder(std::move(folder)), m_elsewhere(std::move(elsewhere)), m_ask(std::move(ask)) {}

std::optional<fs::path> Keyring::find(const std::string& name) const {
  auto folders = m_elsewhere;
  folders.insert(folders.begin(), m_folder.keys());
  for (const auto& folder : folders)
    if (std::error_code error; fs::is_regular_file(folder / (name + ".pem"), error)) return folder / (name + ".pem");
  return std::nullopt;
}

Result<trust::PrivateKey> Keyring::create(const std::string& name, bool plain) {
  if (!isSafeName(name)) return fail(Code::InvalidArgument, "key name '" + name + "'");
  if (find(name)) return fail(Code::PublisherRefused, "there is a key '" + name + "' already");
  plain = plain || m_leaveOpen;
  if (!plain && !m_newPassphrase) {
    PIBOX_LET(m_newPassphrase, m_ask(name, true));
    if (m_newPassphrase->size() < kShortestPassphrase) {
      m_newPassphrase.reset();
      return fail(Code::PublisherRefused, "a passphrase has at least 6 characters");
    }
    m_passphrases.insert(*m_newPassphrase);
  }
  PIBOX_LET(auto key, trust::PrivateKey::generate(trust::kEd25519));
  PIBOX_LET(const auto pem, plain ? key.toPem() : key.toPem(*m_newPassphrase));
  PIBOX_TRY(writeFileDurably(m_folder.keys() / (name + ".pem"), pem, 0600));
  m_open.insert_or_assign(name, key);
  return key;
}

Result<trust::PrivateKey> Keyring::open(const std::string& name, const std::string& pem) {
  if (auto key = trust::PrivateKey::fromPem(pem); key || key.error().code != Code::InvalidArgument) return key;
  for (const auto& passphrase : m_passphrases)
    if (auto key = trust::PrivateKey::fromPem(pem, passphrase)) return key;
  auto result = Result<trust::PrivateKey>(fail(Code::PublisherKey, name));
  for (int i = 0; i < kTries; ++i) {
    PIBOX_LET(const auto passphrase, m_ask(name, false));
    if (m_passphrases.contains(passphrase)) return fail(Code::PublisherKey, "key '" + name + "': wrong passphrase");
    result = trust::PrivateKey::fromPem(pem, passphrase);
    if (!result) continue;
    m_passphrases.insert(passphrase);
    return result;
  }
  return result;
}

Result<trust::PrivateKey> Keyring::load(const std::string& name) {
  if (const auto known = m_open.find(name); known != m_open.end()) return known->second;
  const auto path = find(name);
  if (!path) return fail(Code::PublisherKey, "no key '" + name + "' in " + m_folder.keys().string());
  PIBOX_LET(const auto pem, readFile(*path, kMaxPem));
  auto key = open(name, pem);
  if (!key) return fail(Code::PublisherKey, "key '" + name + "': " + toString(key.error()));
  m_open.insert_or_assign(name, *key);
  return key;
}

std::vector<std::string> Keyring::names() const {
  std::set<std::string> found;
  auto folders = m_elsewhere;
  folders.push_back(m_folder.keys());
  for (const auto& folder : folders) {
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
      const auto stem = entry->path().stem().string();
      if (entry->path().extension() == ".pem" && isSafeName(stem)) found.insert(stem);
    }
  }
  return {found.begin(), found.end()};
}

Result<> Keyring::retire(const std::string& name) {
  m_open.erase(name);
  const auto from = m_folder.keys() / (name + ".pem");
  std::error_code error;
  if (!fs::exists(from, error)) return {};  // kept elsewhere: its owner destroys it
  PIBOX_TRY(makeFolderDurably(m_folder.retiredKeys(), 0700));
  for (int n = 1;; ++n) {
    const auto to = m_folder.retiredKeys() / (name + "." + std::to_string(n) + ".pem");
    if (!fs::exists(to, error)) return renameDurably(from, to);
  }
}

Result<> Keyring::rename(const std::string& from, const std::string& to) {
  m_open.erase(from);
  m_open.erase(to);
  return renameDurably(m_folder.keys() / (from + ".pem"), m_folder.keys() / (to + ".pem"));
}

}  // namespace pibox::publish
