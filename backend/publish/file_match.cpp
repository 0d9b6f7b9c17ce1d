#include "publish/file_match.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <string_view>
#include <unordered_map>

namespace pibox::publish {
namespace {

/// Every run of digits is one '0': versions make no difference.
std::string withoutNumbers(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool digit = std::isdigit(static_cast<unsigned char>(c)) != 0;
    if (!digit || out.empty() || out.back() != '0') out += digit ? '0' : c;
  }
  return out;
}

std::string_view nameOf(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

/// The smallest hashes of 32 bytes each, of those that begin where the content says: files with common content have
/// common ones.
constexpr std::size_t kSketch = 24;
constexpr std::size_t kPiece = 32;
constexpr std::size_t kSketched = std::size_t{1} << 20;
constexpr std::size_t kMaxSketches = 3000;
using Sketch = std::vector<std::uint64_t>;

Result<Sketch> sketchOf(const MappedFile& file, BlockReader& reader) {
  std::vector<std::byte> content;
  for (const auto number : file.blocks)
    if (number != kNoBlock && content.size() < kSketched) PIBOX_TRY(reader.read(number, content));
  Sketch hashes;
  std::uint64_t rolling = 0;
  for (std::size_t i = 0; i < content.size(); ++i) {
    rolling = rolling << 1 ^ (std::to_integer<std::uint64_t>(content[i]) + 1) * 0x9E3779B97F4A7C15;
    if (i < 64 || rolling >> 58 != 0 || i + kPiece > content.size()) continue;
    const auto hash = transfer::blockHash(transfer::Bytes(content).subspan(i, kPiece));
    std::uint64_t value = 0;
    for (std::size_t byte = 0; byte < 8; ++byte) value = value << 8 | hash[byte];
    hashes.push_back(value);
  }
  std::ranges::sort(hashes);
  hashes.erase(std::ranges::unique(hashes).begin(), hashes.end());
  if (hashes.size() > kSketch) hashes.resize(kSketch);
  return hashes;
}

class Matcher {
 public:
  Matcher(const ImageMap& old, const ImageMap& now) : m_old(old), m_now(now), m_result(now.files.size(), kNoFile) {}

  Result<std::vector<std::size_t>> run() {
    std::unordered_map<std::string_view, std::size_t> paths;
    std::unordered_multimap<std::string, std::size_t> likePaths, likeNames;
    for (std::size_t i = 0; i < m_old.files.size(); ++i) {
      const auto& path = m_old.files[i].path;
      paths.emplace(path, i);
      likePaths.emplace(withoutNumbers(path), i);
      likeNames.emplace(withoutNumbers(nameOf(path)), i);
    }
    m_taken.resize(m_old.files.size());
    for (std::size_t i = 0; i < m_now.files.size(); ++i)
      if (const auto found = paths.find(m_now.files[i].path); found != paths.end()) take(i, found->second);
    for (std::size_t i = 0; i < m_now.files.size(); ++i) {
      if (m_result[i] != kNoFile) continue;
      const auto& path = m_now.files[i].path;
      const auto like = nearest(likePaths, withoutNumbers(path), i);
      take(i, like != kNoFile ? like : nearest(likeNames, withoutNumbers(nameOf(path)), i));
    }
    PIBOX_TRY(matchContent());
    return m_result;
  }

 private:
  void take(std::size_t file, std::size_t old) {
    m_result[file] = old;
    if (old != kNoFile) m_taken[old] = true;
  }

  /// Of those with this key the one whose size is nearest; one that has gone rather than one that is still there.
  [[nodiscard]] std::size_t nearest(const std::unordered_multimap<std::string, std::size_t>& among,
                                    const std::string& key, std::size_t file) const {
    auto best = kNoFile;
    std::pair<bool, std::uint64_t> bestRank;
    const auto [first, last] = among.equal_range(key);
    for (auto it = first; it != last; ++it) {
      const auto size = m_old.files[it->second].size, wanted = m_now.files[file].size;
      const std::pair<bool, std::uint64_t> rank(m_taken[it->second], size > wanted ? size - wanted : wanted - size);
      if (best == kNoFile || rank < bestRank) best = it->second, bestRank = rank;
    }
    return best;
  }

  /// What has data blocks of its own and no name in common.
  Result<> matchContent() {
    PIBOX_LET(auto oldReader, BlockReader::open(m_old));
    PIBOX_LET(auto newReader, BlockReader::open(m_now));
    std::multimap<std::uint64_t, std::size_t> sketches;
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_old.files.size() && count < kMaxSketches; ++i) {
      if (m_taken[i] || m_old.files[i].blocks.empty()) continue;
      ++count;
      PIBOX_LET(const auto sketch, sketchOf(m_old.files[i], oldReader));
      for (const auto hash : sketch) sketches.emplace(hash, i);
    }
    if (sketches.empty()) return {};
    count = 0;
    for (std::size_t i = 0; i < m_now.files.size() && count < kMaxSketches; ++i) {
      if (m_result[i] != kNoFile || m_now.files[i].blocks.empty()) continue;
      ++count;
      PIBOX_LET(const auto sketch, sketchOf(m_now.files[i], newReader));
      std::map<std::size_t, std::size_t> common;
      for (const auto hash : sketch) {
        const auto [first, last] = sketches.equal_range(hash);
        for (auto it = first; it != last; ++it) ++common[it->second];
      }
      const auto best = std::ranges::max_element(common, {}, [](const auto& entry) { return entry.second; });
      if (best != common.end() && best->second >= 2) m_result[i] = best->first;
    }
    return {};
  }

  const ImageMap& m_old;
  const ImageMap& m_now;
  std::vector<std::size_t> m_result;
  std::vector<bool> m_taken;
};

}  // namespace

Result<std::vector<std::size_t>> matchFiles(const ImageMap& old, const ImageMap& now) {
  return Matcher(old, now).run();
}

}  // namespace pibox::publish
