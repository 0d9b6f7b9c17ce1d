#include "transfer/part.h"

#include "base/durable.h"
#include "base/fd.h"
#include "transfer/part_record.h"
#include "trust/hash.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pibox::transfer {
namespace {

/// After so many bytes the part is made durable and its record renewed.
constexpr std::uint64_t kCheckpoint = std::uint64_t{32} << 20;
/// But not more often: on a fast card that would be most of the work.
constexpr std::chrono::seconds kAtMostEvery{1};

std::uint64_t sizeOf(const std::filesystem::path& path) {
  struct stat info{};
  if (::lstat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return 0;
  return static_cast<std::uint64_t>(info.st_size);
}

std::filesystem::path with(const std::filesystem::path& file, const char* ending) {
  auto path = file;
  path += ending;
  return path;
}

/// What of the part may be counted on. In the same start of the kernel nothing that was written is lost; after another
/// one only what was flushed is sure.
std::uint64_t countedOn(const PartRecord& record, std::uint64_t size, std::uint64_t length) {
  if (size > length || size < record.durable) return 0;
  return record.sameBoot ? size : record.durable;
}

std::uint64_t sumOf(const std::vector<Range>& holes) {
  std::uint64_t sum = 0;
  for (const auto& hole : holes) sum += hole.length;
  return sum;
}

}  // namespace

std::filesystem::path Part::pathOf(const std::filesystem::path& file) {
  return with(file, ".part");
}
std::filesystem::path Part::recordOf(const std::filesystem::path& file) {
  return with(file, ".part.json");
}

Result<Part> Part::open(const std::filesystem::path& file, const Wanted& wanted) {
  Part part(file, wanted);
  std::uint64_t counted = 0;
  if (auto record = part.small() ? std::nullopt : readRecord(recordOf(file), wanted)) {
    counted = countedOn(*record, sizeOf(pathOf(file)), wanted.length);
    if (counted > 0) {
      part.m_hash = record->hash;
      part.m_holes = std::move(record->holes);
      part.m_recorded = record->durable;
    }
  }
  if (counted == 0) PIBOX_TRY(discardPart(file));
  PIBOX_LET(part.m_card, CardFile::open(pathOf(file), counted, wanted.length));
  if (counted == 0 && !part.small()) PIBOX_TRY(part.writeRecord());
  return part;
}

std::uint64_t Part::here() const {
  return position() - sumOf(m_holes);
}

Result<> Part::append(Bytes bytes) {
  return m_card.append(bytes);
}

Result<> Part::fill(std::uint64_t offset, Bytes bytes) {
  return m_card.writeAt(offset, bytes);
}

Result<> Part::read(std::uint64_t offset, std::span<std::byte> into) const {
  while (!into.empty()) {
    const auto n = ::pread(m_card.fd(), into.data(), into.size(), static_cast<off_t>(offset));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return failErrno(Code::ReadFailed, "read " + pathOf(m_file).string(), n < 0 ? errno : EIO);
    into = into.subspan(static_cast<std::size_t>(n));
    offset += static_cast<std::uint64_t>(n);
  }
  return {};
}

void Part::hash(std::uint64_t offset, Bytes bytes) {
  if (offset == hashed()) update(bytes);
}

void Part::update(Bytes bytes) {
  m_hash.update(bytes);
  if (m_summed) m_sum.update(bytes);
}

std::optional<QuickSum::Value> Part::sum() const {
  if (!m_summed || m_sum.length() != hashed()) return {};
  return m_sum.value();
}

Result<bool> Part::catchUp(std::uint64_t end) {
  if (!m_holes.empty()) end = std::min(end, m_holes.front().offset);
  if (hashed() >= end) return false;
  m_buffer.resize(std::min<std::uint64_t>(trust::kHashBlock, end - hashed()));
  PIBOX_TRY(read(hashed(), m_buffer));
  update(m_buffer);
  return true;
}

void Part::openHole(const Range& hole) {
  m_holes.insert(std::ranges::upper_bound(m_holes, hole.offset, {}, &Range::offset), hole);
}

void Part::closeHole(std::uint64_t offset) {
  std::erase_if(m_holes, [offset](const Range& hole) { return hole.offset == offset; });
}

Result<> Part::cutTo(std::uint64_t bytes) {
  std::erase_if(m_holes, [bytes](const Range& hole) { return hole.offset >= bytes; });
  PIBOX_LET(m_card, CardFile::open(pathOf(m_file), bytes, m_wanted.length));
  // What is hashed cannot be taken back.
  if (hashed() > bytes) {
    m_hash = {};
    m_sum = {};
  }
  if (m_recorded <= bytes || small()) return {};
  m_recorded = bytes;
  return writeRecord();
}

Result<> Part::checkpointIfDue(Clock::time_point now) {
  if (small() || position() < m_recorded + kCheckpoint || now < m_checkpoint + kAtMostEvery) return {};
  PIBOX_TRY(m_card.flush());
  m_recorded = position();
  m_checkpoint = now;
  return writeRecord();
}

Result<> Part::writeRecord() {
  const PartRecord record{.durable = m_recorded, .holes = m_holes, .hash = m_hash};
  return writeFileDurably(recordOf(m_file), formatRecord(record, m_wanted));
}

Result<> Part::finish() {
  PIBOX_TRY(m_card.flush());
  if (const auto hash = m_hash.digest(); hash != m_wanted.sha256)
    return fail(Code::HashMismatch, m_wanted.path + " has SHA-256 " + hash + " instead of " + m_wanted.sha256);
  PIBOX_TRY(renameDurably(pathOf(m_file), m_file));
  if (small()) return {};
  return removeDurably(recordOf(m_file));
}

Result<bool> isWhole(const std::filesystem::path& file, const Wanted& wanted, const std::function<Result<>()>& pass) {
  const Fd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!fd && (errno == ENOENT || errno == ENOTDIR)) return fail(Code::FileNotFound, file.string());
  struct stat info{};
  if (!fd || ::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode) ||
      static_cast<std::uint64_t>(info.st_size) != wanted.length)
    return false;
  Sha256 hash;
  std::vector<std::byte> buffer(trust::kHashBlock);
  for (;;) {
    PIBOX_TRY(pass());
    const auto n = ::read(fd.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::ReadFailed, "read " + file.string(), errno);
    if (n == 0) return hash.digest() == wanted.sha256;
    hash.update(Bytes(buffer).first(static_cast<std::size_t>(n)));
  }
}

std::uint64_t alreadyHere(const Wanted& wanted, const std::filesystem::path& file) {
  if (sizeOf(file) == wanted.length && wanted.length > 0) return wanted.length;
  const auto record = readRecord(Part::recordOf(file), wanted);
  if (!record) return 0;
  const auto counted = countedOn(*record, sizeOf(Part::pathOf(file)), wanted.length);
  return counted - std::min(counted, sumOf(record->holes));
}

std::uint64_t begunBytes(const std::filesystem::path& file) {
  const auto wanted = wantedIn(Part::recordOf(file));
  const auto record = wanted ? readRecord(Part::recordOf(file), *wanted) : std::nullopt;
  if (!record) return 0;
  const auto counted = countedOn(*record, sizeOf(Part::pathOf(file)), wanted->length);
  return record->holes.empty() ? counted : std::min(counted, record->holes.front().offset);
}

std::uint64_t roomTaken(const Wanted& wanted, const std::filesystem::path& file) {
  constexpr std::uint64_t kBlock = 512;  // stat(2), whatever the filesystem's is
  std::uint64_t most = 0;
  for (const auto& path : {file, Part::pathOf(file)}) {
    struct stat info{};
    if (::lstat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode))
      most = std::max(most, static_cast<std::uint64_t>(info.st_blocks) * kBlock);
  }
  return std::min(most, wanted.length);
}

Result<> discardPart(const std::filesystem::path& file) {
  PIBOX_TRY(removeDurably(Part::recordOf(file)));
  return removeDurably(Part::pathOf(file));
}

}  // namespace pibox::transfer
