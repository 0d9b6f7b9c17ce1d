#include "transfer/pantry.h"

#include "base/durable.h"

#include <algorithm>
#include <sys/stat.h>
#include <tuple>

namespace pibox::transfer {
namespace {

/// What tells one state of a file from another; empty if there is none.
std::string stampOf(const fs::path& path) {
  struct stat info{};
  if (::lstat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return {};
  std::string stamp;
  for (const auto number :
       {static_cast<std::int64_t>(info.st_dev), static_cast<std::int64_t>(info.st_ino),
        static_cast<std::int64_t>(info.st_size), static_cast<std::int64_t>(info.st_mtim.tv_sec),
        static_cast<std::int64_t>(info.st_mtim.tv_nsec), static_cast<std::int64_t>(info.st_ctim.tv_sec),
        static_cast<std::int64_t>(info.st_ctim.tv_nsec)})
    stamp += std::to_string(number) + ' ';
  return stamp + '\n';
}

/// The blocks in an index, if it is whole and sound.
std::optional<std::vector<Block>> blocksIn(std::string_view index) {
  const auto bytes = std::as_bytes(std::span(index.data(), index.size()));
  const auto top = parseTop(bytes);
  if (!top || top->indexLength() != index.size()) return {};
  std::vector<Block> blocks;
  blocks.reserve(top->blocks);
  auto at = top->bytes();
  for (const auto& group : top->groups) {
    const auto length = std::uint64_t{group.blocks} * kIndexBlock;
    const auto list = parseGroup(group, bytes.subspan(at, length));
    if (!list) return {};
    blocks.insert(blocks.end(), list->begin(), list->end());
    at += length;
  }
  return blocks;
}

// Only saves time: a card that is full or read-only is no reason to fail.
void keepAs(const std::string& stamp, const std::vector<Block>& blocks, const fs::path& cache) {
  (void)writeFileDurably(cache, stamp + formatIndex(blocks));
}

}  // namespace

Result<> Pantry::add(const fs::path& image, const Control& control, const fs::path& cache) {
  const auto stamp = stampOf(image);
  if (!cache.empty() && !stamp.empty()) {
    if (const auto kept = readFile(cache, kMaxIndex + stamp.size()); kept && kept->starts_with(stamp)) {
      if (auto blocks = blocksIn(std::string_view(*kept).substr(stamp.size()))) {
        add(image, std::move(*blocks));
        return {};
      }
    }
  }
  const auto told = [&](std::uint64_t) -> Result<> {
    if (control.gate) control.gate->pass(control.stop);
    if (control.stop.stop_requested()) return fail(Code::Cancelled);
    return {};
  };
  std::size_t unreadable = 0;
  PIBOX_LET(auto blocks, indexImage(image, told, &unreadable));
  if (!cache.empty() && unreadable == 0 && stampOf(image) == stamp) keepAs(stamp, blocks, cache);
  add(image, std::move(blocks));
  return {};
}

void Pantry::keep(const fs::path& image, const std::vector<Block>& blocks, const fs::path& cache) {
  if (const auto stamp = stampOf(image); !stamp.empty()) keepAs(stamp, blocks, cache);
}

void Pantry::addBegun(const fs::path& image, const fs::path& index, std::uint64_t bytes) {
  const auto text = bytes > 0 ? readFile(index, kMaxIndex) : fail(Code::FileNotFound);
  auto blocks = text ? blocksIn(*text) : std::nullopt;
  if (!blocks) return;
  std::size_t count = 0;
  for (std::uint64_t at = 0; count < blocks->size() && at + (*blocks)[count].length <= bytes; ++count)
    at += (*blocks)[count].length;
  blocks->resize(count);
  if (count > 0) add(image, std::move(*blocks));
}

void Pantry::add(const fs::path& image, std::vector<Block> blocks) {
  const auto number = static_cast<int>(m_images.size());
  std::size_t first = 0;
  std::uint64_t at = 0;
  for (const auto& group : groupsOf(blocks)) {
    m_groups.try_emplace(group.hash, LocalGroup{number, first, at, group.blocks});
    first += group.blocks;
    at += group.bytes;
  }
  m_images.push_back(image);
  m_lists.push_back(std::move(blocks));
  const auto& list = m_lists.back();
  m_found.reserve(m_found.size() + list.size());
  at = 0;
  for (std::uint32_t i = 0; i < list.size(); at += list[i++].length)
    m_found.push_back({static_cast<std::uint32_t>(number), i, at});
  const auto key = [this](const Found& found) -> const Block& { return blockOf(found); };
  std::ranges::sort(m_found, [&](const Found& a, const Found& b) {
    const auto order = key(a) <=> key(b);
    return order != 0 ? order < 0 : std::tie(a.image, a.number) < std::tie(b.image, b.number);
  });
  const auto again = std::ranges::unique(m_found, {}, key);
  m_found.erase(again.begin(), again.end());
}

const Pantry::LocalGroup* Pantry::group(const Group& group) const {
  const auto found = m_groups.find(group.hash);
  return found != m_groups.end() && found->second.blocks == group.blocks ? &found->second : nullptr;
}

Place Pantry::block(const Block& block) const {
  const auto found =
      std::ranges::lower_bound(m_found, block, {}, [this](const Found& one) -> const Block& { return blockOf(one); });
  if (found == m_found.end() || blockOf(*found) != block) return {};
  return {static_cast<int>(found->image), found->offset};
}

}  // namespace pibox::transfer
