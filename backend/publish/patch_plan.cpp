#include "publish/patch_plan.h"

#include "publish/file_match.h"

#include <algorithm>
#include <map>
#include <set>

namespace pibox::publish {
namespace {

using transfer::Form;
using transfer::Unit;

/// Old blocks to look into, the likeliest first.
using Candidates = std::vector<std::uint32_t>;

/// Content that was moved within a file is looked for so far to each side of its place.
constexpr std::size_t kSlack = std::size_t{512} << 10;

class Planner {
 public:
  Planner(const ImageMap& old, const ImageMap& now, std::vector<std::size_t> matches)
      : m_old(old), m_now(now), m_matches(std::move(matches)), m_owners(now.blocks.size()) {
    for (std::uint32_t i = 0; i < now.files.size(); ++i) {
      const auto& file = now.files[i];
      for (std::uint32_t index = 0; index < file.blocks.size(); ++index)
        if (file.blocks[index] != kNoBlock) m_owners[file.blocks[index]].push_back({i, index});
      if (file.fragment) m_owners[*file.fragment].push_back({i, 0});
    }
    for (std::uint32_t number = 0; number < old.blocks.size(); ++number)
      if (old.roles[number].role == Role::Metadata) m_oldSections[old.roles[number].section].push_back(number);
    for (std::uint32_t number = 0; number < now.blocks.size(); ++number)
      if (now.roles[number].role == Role::Metadata) m_newSections[now.roles[number].section].push_back(number);
  }

  std::vector<Unit> run() {
    std::set<transfer::Block> here(m_old.blocks.begin(), m_old.blocks.end());
    for (std::uint32_t number = 0; number < m_now.blocks.size(); ++number)
      if (!here.contains(m_now.blocks[number])) add(number);
    for (auto& open : m_open) close(open);
    std::ranges::sort(m_units, {}, [](const Unit& unit) { return unit.blocks.front().number; });
    return std::move(m_units);
  }

 private:
  struct Owner {
    std::uint32_t file = 0;
    std::uint32_t index = 0;  ///< of the block in the file
  };
  struct Open {
    Unit unit;
    std::size_t bytes = 0;
    std::set<std::uint32_t> window;
    std::size_t windowBytes = 0;
  };

  [[nodiscard]] std::size_t oldSize(std::uint32_t number) const {
    const auto& role = m_old.roles[number];
    if (role.role == Role::Metadata) return transfer::kMetadataSize;
    if (role.form == Form::AsIs) return m_old.blocks[number].length;
    return role.size != 0 ? role.size : m_old.compression.blockSize;
  }
  [[nodiscard]] std::size_t newSize(std::uint32_t number) const {
    const auto& role = m_now.roles[number];
    if (role.role == Role::Metadata) return transfer::kMetadataSize;
    if (role.form == Form::AsIs) return m_now.blocks[number].length;
    return role.size != 0 ? role.size : m_now.compression.blockSize;
  }

  void add(std::uint32_t number) {
    const auto role = m_now.roles[number].role;
    auto& open = m_open[static_cast<std::size_t>(role)];
    const auto candidates = candidatesFor(number);
    std::size_t more = 0;
    for (const auto old : candidates) more += open.window.contains(old) ? 0 : oldSize(old);
    if (open.bytes + newSize(number) > kUnitBytes || open.windowBytes + more > kWindowBytes ||
        open.unit.blocks.size() == transfer::kMaxUnitBlocks)
      close(open);
    open.unit.metadata = role == Role::Metadata;
    open.unit.blocks.push_back({number, m_now.roles[number].size});
    open.bytes += newSize(number);
    for (const auto old : candidates) {
      if (open.window.contains(old)) continue;
      if (open.windowBytes + oldSize(old) > kWindowBytes && !open.window.empty()) break;
      open.window.insert(old);
      open.windowBytes += oldSize(old);
    }
  }

  void close(Open& open) {
    if (open.unit.blocks.empty()) return;
    for (const auto number : open.window) {
      const auto form = m_old.roles[number].form;
      auto& runs = open.unit.window;
      if (!runs.empty() && runs.back().form == form && runs.back().first + runs.back().blocks == number)
        ++runs.back().blocks;
      else
        runs.push_back({number, 1, form});
    }
    m_units.push_back(std::move(open.unit));
    open = {};
  }

  [[nodiscard]] Candidates candidatesFor(std::uint32_t number) const {
    switch (m_now.roles[number].role) {
      case Role::Data:
        return forData(number);
      case Role::Fragment:
        return forFragment(number);
      case Role::Metadata:
        return forMetadata(number);
      case Role::Plain:
        return {};
    }
    return {};
  }

  /// The blocks of the old file around the same place, the nearest first, and the one with its end.
  [[nodiscard]] Candidates forData(std::uint32_t number) const {
    const auto& owners = m_owners[number];
    if (owners.empty() || m_matches[owners.front().file] == kNoFile) return {};
    const auto& file = m_now.files[owners.front().file];
    const auto& old = m_old.files[m_matches[owners.front().file]];
    const auto count = old.blocks.size();
    Candidates result;
    if (count > 0) {
      const auto slack = std::max<std::size_t>(1, kSlack / m_old.compression.blockSize);
      const auto middle = std::min<std::size_t>(count - 1, owners.front().index * count / file.blocks.size());
      for (std::size_t step = 0; step <= slack; ++step) {
        if (middle >= step) result.push_back(old.blocks[middle - step]);
        if (step > 0 && middle + step < count) result.push_back(old.blocks[middle + step]);
      }
    }
    if (old.fragment && (count == 0 || owners.front().index + 2 >= file.blocks.size())) result.push_back(*old.fragment);
    std::erase(result, kNoBlock);
    return result;
  }

  /// Where the ends of the files in it were: those that hold the most of them first.
  [[nodiscard]] Candidates forFragment(std::uint32_t number) const {
    std::map<std::uint32_t, std::uint64_t> weights;
    for (const auto& owner : m_owners[number]) {
      const auto match = m_matches[owner.file];
      if (match == kNoFile) continue;
      const auto& old = m_old.files[match];
      const auto tail = m_now.files[owner.file].size % m_now.compression.blockSize + 1;
      if (old.fragment)
        weights[*old.fragment] += tail;
      else if (!old.blocks.empty() && old.blocks.back() != kNoBlock)
        weights[old.blocks.back()] += tail;
    }
    Candidates result;
    for (const auto& [block, weight] : weights) result.push_back(block);
    std::ranges::stable_sort(result, std::greater(), [&](auto block) { return weights.at(block); });
    return result;
  }

  /// The same place in the same table.
  [[nodiscard]] Candidates forMetadata(std::uint32_t number) const {
    const auto section = m_now.roles[number].section;
    const auto old = m_oldSections.find(section);
    if (old == m_oldSections.end()) return {};
    const auto& blocks = m_newSections.at(section);
    const auto index = static_cast<std::size_t>(std::ranges::lower_bound(blocks, number) - blocks.begin());
    const auto count = old->second.size();
    const auto middle = std::min(count - 1, index * count / blocks.size());
    const auto slack = kSlack / transfer::kMetadataSize;
    Candidates result;
    for (std::size_t step = 0; step <= slack; ++step) {
      if (middle >= step) result.push_back(old->second[middle - step]);
      if (step > 0 && middle + step < count) result.push_back(old->second[middle + step]);
    }
    return result;
  }

  const ImageMap& m_old;
  const ImageMap& m_now;
  std::vector<std::size_t> m_matches;
  std::vector<std::vector<Owner>> m_owners;  ///< by new block
  std::map<std::uint32_t, std::vector<std::uint32_t>> m_oldSections, m_newSections;
  std::array<Open, 4> m_open;  ///< by role
  std::vector<Unit> m_units;
};

}  // namespace

Result<std::vector<Unit>> planPatch(const ImageMap& old, const ImageMap& now) {
  PIBOX_LET(auto matches, matchFiles(old, now));
  return Planner(old, now, std::move(matches)).run();
}

}  // namespace pibox::publish
