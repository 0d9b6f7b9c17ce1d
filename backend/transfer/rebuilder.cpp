#include "transfer/rebuilder.h"

#include "transfer/delta.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <numeric>

namespace pibox::transfer {
namespace {

/// A unit takes up to 9 MiB while it is made: window, content, result, and what the decoder needs.
constexpr std::uint64_t kUnit = std::uint64_t{9} << 20;
/// All of them together: with what the rest of a transfer takes it stays below 48 MiB.
constexpr std::uint64_t kAllUnits = std::uint64_t{38} << 20;
constexpr unsigned kMostThreads = 4;
/// So many finished units may wait for their turn; more are asked for by no patch of ours.
constexpr std::size_t kAhead = 2;
constexpr std::size_t kMostOpen = 8;
/// After so many units of which nothing came out as it should, the patch is left.
constexpr std::size_t kMostFailures = 4;

bool readAt(const Fd& fd, std::uint64_t offset, std::span<std::byte> into) {
  return ::pread(fd.get(), into.data(), into.size(), static_cast<off_t>(offset)) == static_cast<ssize_t>(into.size());
}

}  // namespace

unsigned Rebuilder::threads(const Compression& compression) {
  const auto most = std::min<std::uint64_t>(kMostThreads, kAllUnits / (kUnit + memoryToPack(compression)));
  return std::clamp(std::thread::hardware_concurrency(), 1U, static_cast<unsigned>(most));
}

Result<std::unique_ptr<Rebuilder>> Rebuilder::open(const std::filesystem::path& patchFile, Patch patch,
                                                   const std::filesystem::path& oldImage,
                                                   const std::vector<Block>& oldBlocks, std::vector<Block> newBlocks) {
  PIBOX_TRY(Codec::create(patch.compression));
  std::unique_ptr<Rebuilder> self(new Rebuilder);
  self->m_patch = std::move(patch);
  self->m_newBlocks = std::move(newBlocks);
  self->m_patchFile = Fd(::open(patchFile.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!self->m_patchFile) return failErrno(Code::ReadFailed, "open " + patchFile.string(), errno);
  self->m_oldImage = Fd(::open(oldImage.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!self->m_oldImage) return failErrno(Code::ReadFailed, "open " + oldImage.string(), errno);
  self->m_oldOffsets.push_back(0);
  for (const auto& block : oldBlocks) self->m_oldOffsets.push_back(self->m_oldOffsets.back() + block.length);
  const auto& units = self->m_patch.units;
  self->m_work.resize(units.size());
  for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
    for (std::uint32_t index = 0; index < units[unit].blocks.size(); ++index) {
      const auto number = units[unit].blocks[index].number;
      if (number >= self->m_newBlocks.size()) return fail(Code::JsonInvalid, "patch: a block behind the image");
      self->m_homes.push_back({number, unit, index});
      self->m_work[unit].last = std::max(self->m_work[unit].last, number);
    }
  }
  std::ranges::sort(self->m_homes, {}, &Home::number);
  self->m_order.resize(units.size());
  std::iota(self->m_order.begin(), self->m_order.end(), 0U);
  std::ranges::stable_sort(self->m_order, {}, [&](auto unit) { return units[unit].blocks.front().number; });
  return self;
}

Rebuilder::~Rebuilder() {
  for (auto& thread : m_threads) thread.request_stop();
}

void Rebuilder::start() {
  for (unsigned i = 0; i < threads(m_patch.compression); ++i)
    m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

std::optional<std::vector<std::byte>> Rebuilder::block(std::size_t number, const std::stop_token& stop) {
  const auto home = std::ranges::lower_bound(m_homes, number, {}, &Home::number);
  if (home == m_homes.end() || home->number != number) return {};
  std::unique_lock lock(m_mutex);
  if (m_threads.empty()) start();
  letGoBefore(number);
  auto& work = m_work[home->unit];
  if (work.state == State::Waiting) {
    if (m_open.size() >= kMostOpen + m_threads.size()) return {};
    m_urgent = home->unit;
  }
  m_changed.notify_all();
  const auto ready = [&] { return work.state >= State::Done || m_failed >= kMostFailures; };
  if (!m_changed.wait(lock, stop, ready)) return {};
  if (work.state != State::Done) return {};
  auto made = std::move(work.made[home->index]);
  letGoBefore(number + 1);
  m_changed.notify_all();
  if (made.empty()) return {};
  return made;
}

bool Rebuilder::gaveUp() {
  const std::lock_guard lock(m_mutex);
  return m_failed >= kMostFailures;
}

/// What only has blocks before `number` is not needed any more.
void Rebuilder::letGoBefore(std::size_t number) {
  for (; m_next < m_order.size(); ++m_next) {
    auto& work = m_work[m_order[m_next]];
    if (work.state == State::Waiting && work.last >= number) break;
    if (work.state == State::Waiting) work.state = State::Gone;
  }
  std::erase_if(m_open, [&](auto unit) {
    auto& work = m_work[unit];
    if (work.state != State::Done || work.last >= number) return false;
    work.state = State::Gone;
    work.made = {};
    return true;
  });
}

/// The unit to be made now, if there is one.
std::optional<std::uint32_t> Rebuilder::next() {
  if (m_failed >= kMostFailures) return {};
  if (m_urgent) {
    const auto unit = *m_urgent;
    m_urgent.reset();
    if (m_work[unit].state == State::Waiting) return unit;
  }
  while (m_next < m_order.size() && m_work[m_order[m_next]].state != State::Waiting) ++m_next;
  if (m_next >= m_order.size() || m_open.size() >= m_threads.size() + kAhead) return {};
  return m_order[m_next++];
}

void Rebuilder::work(const std::stop_token& stop) {
  auto codec = Codec::create(m_patch.compression);
  std::unique_lock lock(m_mutex);
  while (codec) {
    std::optional<std::uint32_t> unit;
    if (!m_changed.wait(lock, stop, [&] { return (unit = next()).has_value(); })) return;
    m_work[*unit].state = State::Running;
    m_open.push_back(*unit);
    lock.unlock();
    auto made = make(m_patch.units[*unit], *codec);
    lock.lock();
    if (std::ranges::all_of(made, [](const auto& block) { return block.empty(); })) ++m_failed;
    m_work[*unit].made = std::move(made);
    m_work[*unit].state = State::Done;
    m_changed.notify_all();
  }
  // Without a compressor nothing can be made.
  m_failed = kMostFailures;
  m_changed.notify_all();
}

Result<std::vector<std::byte>> Rebuilder::windowOf(const Unit& unit, Codec& codec) const {
  std::vector<std::byte> window, packed;
  window.reserve(kMaxWindow + kMaxBlock);
  for (const auto& run : unit.window) {
    for (auto number = std::size_t{run.first}; number < std::size_t{run.first} + run.blocks; ++number) {
      if (number + 1 >= m_oldOffsets.size()) return fail(Code::JsonInvalid, "patch: a block behind the old image");
      if (window.size() > kMaxWindow) return fail(Code::JsonInvalid, "patch: too long a window");
      packed.resize(m_oldOffsets[number + 1] - m_oldOffsets[number]);
      if (!readAt(m_oldImage, m_oldOffsets[number], packed)) return fail(Code::ReadFailed, "the old image");
      ::posix_fadvise(m_oldImage.get(), static_cast<off_t>(m_oldOffsets[number]), static_cast<off_t>(packed.size()),
                      POSIX_FADV_DONTNEED);
      if (run.form == Form::AsIs)
        window.insert(window.end(), packed.begin(), packed.end());
      else if (run.form == Form::Packed)
        PIBOX_TRY(codec.unpack(packed, m_patch.compression.blockSize, window));
      else
        PIBOX_TRY(codec.unpackMetadata(packed, window));
    }
  }
  return window;
}

std::vector<std::vector<std::byte>> Rebuilder::make(const Unit& unit, Codec& codec) const {
  std::vector<std::vector<std::byte>> made(unit.blocks.size());
  std::vector<std::byte> content;
  {
    const auto window = windowOf(unit, codec);
    if (!window) return made;
    std::vector<std::byte> delta(unit.length);
    if (!readAt(m_patchFile, unit.offset, delta)) return made;
    auto applied = applyDelta(unit.method, *window, delta, unit.size());
    if (!applied) return made;
    content = std::move(*applied);
  }
  std::size_t at = 0;
  for (std::size_t i = 0; i < made.size(); ++i) {
    const auto part = Bytes(content).subspan(at, unit.blocks[i].size);
    at += part.size();
    const auto& wanted = m_newBlocks[unit.blocks[i].number];
    const bool packed =
        unit.metadata ? codec.packMetadata(part, wanted.length, made[i]) : codec.pack(part, wanted.length, made[i]);
    if (!packed || blockHash(made[i]) != wanted.hash) made[i] = {};
  }
  return made;
}

}  // namespace pibox::transfer
