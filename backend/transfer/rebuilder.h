#pragma once
// Makes blocks of a new image from an old one and a patch, on all cores, a few units ahead of where they are needed.

#include "base/fd.h"
#include "transfer/patch.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace pibox::transfer {

class Rebuilder {
 public:
  /// `oldBlocks` are those of `oldImage`, `newBlocks` what is to come out. Nothing is started yet. Errors: ReadFailed,
  /// JsonInvalid.
  static Result<std::unique_ptr<Rebuilder>> open(const std::filesystem::path& patchFile, Patch patch,
                                                 const std::filesystem::path& oldImage,
                                                 const std::vector<Block>& oldBlocks, std::vector<Block> newBlocks);
  ~Rebuilder();
  Rebuilder(const Rebuilder&) = delete;
  Rebuilder& operator=(const Rebuilder&) = delete;

  /// The new block `number`, with the length and hash that it should have; nothing when it cannot be made, or `stop`
  /// was asked for. Waits for it. Blocks are asked for with ascending numbers, each at most once.
  std::optional<std::vector<std::byte>> block(std::size_t number, const std::stop_token& stop);

  /// Whether nothing more will come: too much did not come out as it should.
  bool gaveUp();

  /// How many threads work at once: all cores, within the memory that is meant for it. Some compressors take a multiple
  /// of a long block.
  static unsigned threads(const Compression& compression);

 private:
  enum class State : std::uint8_t { Waiting, Running, Done, Gone };
  struct Work {
    State state = State::Waiting;
    std::vector<std::vector<std::byte>> made;  ///< empty where a block did not come out as it should
    std::uint32_t last = 0;                    ///< the highest number of its blocks
  };
  struct Home {
    std::uint32_t number = 0;
    std::uint32_t unit = 0;
    std::uint32_t index = 0;
  };

  Rebuilder() = default;
  void start();
  void work(const std::stop_token& stop);
  std::optional<std::uint32_t> next();
  void letGoBefore(std::size_t number);
  std::vector<std::vector<std::byte>> make(const Unit& unit, Codec& codec) const;
  Result<std::vector<std::byte>> windowOf(const Unit& unit, Codec& codec) const;

  Patch m_patch;
  Fd m_patchFile, m_oldImage;
  std::vector<std::uint64_t> m_oldOffsets;  ///< one more than there are blocks
  std::vector<Block> m_newBlocks;
  std::vector<Home> m_homes;           ///< by number
  std::vector<std::uint32_t> m_order;  ///< units, by the number of their first block

  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::vector<Work> m_work;  ///< by unit
  std::size_t m_next = 0;    ///< in m_order
  std::optional<std::uint32_t> m_urgent;
  std::vector<std::uint32_t> m_open;  ///< units that take memory
  std::size_t m_failed = 0;
  std::vector<std::jthread> m_threads;  ///< last: they end before the rest goes
};

}  // namespace pibox::transfer
