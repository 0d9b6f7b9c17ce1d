#include "publish/patch_file.h"

#include "base/durable.h"
#include "publish/differences.h"
#include "publish/patch_plan.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>
#include <thread>

namespace pibox::publish {
namespace {

using transfer::Bytes;
using transfer::Unit;

/// Makes the deltas of the units, several at once.
class Maker {
 public:
  Maker(const ImageMap& old, const ImageMap& now, std::vector<Unit>& units)
      : m_old(old), m_now(now), m_units(units), m_deltas(units.size()) {}

  Result<> run() {
    {
      std::vector<std::jthread> threads;
      for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back([this] {
          if (auto done = work(); !done) {
            const std::lock_guard lock(m_mutex);
            m_error = std::move(done);
          }
        });
      }
    }
    return m_error;
  }

  [[nodiscard]] const std::vector<std::string>& deltas() const { return m_deltas; }

 private:
  Result<> work() {
    PIBOX_LET(auto old, BlockReader::open(m_old));
    PIBOX_LET(auto now, BlockReader::open(m_now));
    for (auto i = m_next++; i < m_units.size(); i = m_next++) PIBOX_TRY(make(i, old, now));
    return {};
  }

  Result<> make(std::size_t index, BlockReader& old, BlockReader& now) {
    auto& unit = m_units[index];
    std::vector<std::byte> window, content;
    for (const auto& run : unit.window)
      for (auto number = run.first; number < run.first + run.blocks; ++number) PIBOX_TRY(old.read(number, window));
    std::vector<transfer::NewBlock> kept;
    std::uint64_t packedBytes = 0;
    for (const auto& block : unit.blocks) {
      const auto before = content.size();
      PIBOX_TRY(now.read(block.number, content));
      if (isExact(unit, block.number, Bytes(content).subspan(before), now)) {
        kept.push_back({block.number, static_cast<std::uint32_t>(content.size() - before)});
        packedBytes += m_now.blocks[block.number].length;
      } else {
        content.resize(before);
      }
    }
    unit.blocks = std::move(kept);
    if (unit.blocks.empty()) return {};
    PIBOX_LET(auto delta, makeDelta(window, content));
    // The unit itself takes some bytes of the list.
    if (delta.bytes.size() + 16 >= packedBytes) {
      unit.blocks.clear();
      return {};
    }
    PIBOX_LET(const auto again,
              transfer::applyDelta(delta.method, window, std::as_bytes(std::span(delta.bytes)), content.size()));
    if (again != content) return fail(Code::Internal, "a delta does not give back what it was made from");
    unit.method = delta.method;
    unit.length = static_cast<std::uint32_t>(delta.bytes.size());
    m_deltas[index] = std::move(delta.bytes);
    return {};
  }

  bool isExact(const Unit& unit, std::uint32_t number, Bytes content, BlockReader& now) const {
    const auto& wanted = m_now.blocks[number];
    std::vector<std::byte> made;
    auto& codec = now.codec();
    return (unit.metadata ? codec.packMetadata(content, wanted.length, made)
                          : codec.pack(content, wanted.length, made)) &&
           transfer::blockHash(made) == wanted.hash;
  }

  const ImageMap& m_old;
  const ImageMap& m_now;
  std::vector<Unit>& m_units;
  std::vector<std::string> m_deltas;
  std::atomic<std::size_t> m_next = 0;
  std::mutex m_mutex;
  Result<> m_error;
};

}  // namespace

Result<PatchSummary> writePatch(const std::filesystem::path& old, const std::filesystem::path& now,
                                const std::filesystem::path& patch) {
  PIBOX_LET(const auto oldMap, ImageMap::read(old));
  PIBOX_LET(const auto newMap, ImageMap::read(now));
  PatchSummary summary;
  const std::set<transfer::Block> here(oldMap.blocks.begin(), oldMap.blocks.end());
  for (const auto& block : newMap.blocks) summary.changed += here.contains(block) ? 0 : block.length;
  // A device packs with the settings of the image that it has.
  if (oldMap.compression != newMap.compression) return summary;
  transfer::Patch result{.compression = newMap.compression,
                         .oldList = transfer::listHash(oldMap.blocks),
                         .newList = transfer::listHash(newMap.blocks),
                         .units = {}};
  PIBOX_LET(auto units, planPatch(oldMap, newMap));
  Maker maker(oldMap, newMap, units);
  PIBOX_TRY(maker.run());
  std::string deltas;
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].blocks.empty()) continue;
    for (const auto& block : units[i].blocks) summary.made += newMap.blocks[block.number].length;
    deltas += maker.deltas()[i];
    result.units.push_back(std::move(units[i]));
  }
  const auto text = transfer::formatPatch(result) + deltas;
  if (text.size() >= summary.made) return summary;
  PIBOX_TRY(writeFileDurably(patch, text));
  summary.bytes = text.size();
  return summary;
}

}  // namespace pibox::publish
