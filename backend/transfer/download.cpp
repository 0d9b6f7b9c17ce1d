#include "transfer/download.h"

#include "base/durable.h"
#include "transfer/card_file.h"
#include "transfer/part.h"
#include "transfer/rate_meter.h"
#include "transfer/rebuilder.h"
#include "transfer/recipe.h"
#include "trust/hash.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <fcntl.h>
#include <utility>
#include <vector>

namespace pibox::transfer {
namespace {

using SteadyClock = std::chrono::steady_clock;
using Millis = std::chrono::milliseconds;

/// After so many bytes the part is made durable and its record renewed.
constexpr std::uint64_t kCheckpoint = std::uint64_t{32} << 20;

std::string_view asText(Bytes bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// One download of one file.
class Download {
 public:
  Download(Source& source, const Wanted& wanted, const fs::path& file, const Recipe* recipe, const Control& control,
           const Patience& patience)
      : m_source(source), m_wanted(wanted), m_file(file), m_control(control), m_patience(patience) {
    if (recipe) m_recipe = *recipe;
  }

  Result<> run() {
    if (m_wanted.sha256.size() != 64) return fail(Code::InvalidArgument, m_wanted.path + " has no SHA-256");
    PIBOX_LET(const bool complete, alreadyComplete());
    if (complete) return {};
    PIBOX_TRY(openPart());
    m_progress.total = m_wanted.length;
    m_meter.reset(SteadyClock::now());
    m_lastByte = SteadyClock::now();
    PIBOX_TRY(fetchAll());
    return finish();
  }

 private:
  Result<bool> alreadyComplete() {
    auto hash = trust::sha256OfFile(m_file);
    if (!hash && hash.error().code == Code::FileNotFound) return false;
    if (hash && *hash == m_wanted.sha256) {
      PIBOX_TRY(discardPart(m_file));
      m_progress.done = m_progress.total = m_wanted.length;
      tell(true);
      return true;
    }
    PIBOX_TRY(removeDurably(m_file));
    return false;
  }

  [[nodiscard]] bool small() const { return m_wanted.length <= part::kSmall; }

  /// Takes up what an earlier run left: hashes it from the card and stands behind it.
  Result<> openPart() {
    const auto counted = small() ? 0 : part::countedOn(m_file, m_wanted);
    if (counted == 0) PIBOX_TRY(discardPart(m_file));
    PIBOX_LET(m_part, CardFile::open(part::partOf(m_file), counted, m_wanted.length));
    if (counted == 0 && !small()) PIBOX_TRY(part::writeRecord(m_file, m_wanted, 0));
    m_checkpoint = counted;
    if (m_recipe) m_looked = m_recipe->pieceAt(counted);
    return hashAgain(counted);
  }

  Result<> hashAgain(std::uint64_t bytes) {
    std::vector<char> buffer(trust::kHashBlock);
    while (m_progress.done < bytes) {
      PIBOX_TRY(pass());
      const auto block = std::min<std::uint64_t>(buffer.size(), bytes - m_progress.done);
      const auto n = ::pread(m_part.fd(), buffer.data(), block, static_cast<off_t>(m_progress.done));
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) return failErrno(Code::ReadFailed, "read " + part::partOf(m_file).string(), n < 0 ? errno : EIO);
      m_hasher.update({buffer.data(), static_cast<std::size_t>(n)});
      m_progress.done += static_cast<std::uint64_t>(n);
      tell(false);
    }
    dropCache(m_part.fd());
    return {};
  }

  Result<> fetchAll() {
    const Sink sink{.begin = [this](auto size) { return begin(size); },
                    .bytes = [this](auto offset, auto bytes) { return take(offset, bytes); },
                    .waiting = [this](auto why) { return waiting(why); }};
    for (int failures = 0; m_part.position() < m_wanted.length || m_wanted.length == 0;) {
      if (m_recipe) PIBOX_TRY(copyLocal(m_wanted.length));
      const auto from = m_part.position();
      if (from == m_wanted.length && m_wanted.length > 0) break;
      m_silentSince = SteadyClock::now();
      auto got = m_recipe ? m_source.readRanges(m_wanted.path, m_recipe->rangesFrom(from), sink, m_control.stop)
                          : readRest(from, sink);
      if (got && (m_wanted.length == 0 || m_part.position() == m_wanted.length)) break;
      if (got && m_recipe && m_part.position() > from) continue;
      if (got && got->size && *got->size < m_wanted.length)
        return throwAway(Code::LengthMismatch, m_wanted.path + " has " + std::to_string(*got->size) +
                                                   " bytes instead of " + std::to_string(m_wanted.length));
      auto error = got ? Error{Code::ConnectionLost, m_wanted.path + ": ended early"} : got.error();
      if (error.code == Code::LengthMismatch) return throwAway(error.code, error.detail);
      if (std::exchange(m_askAnew, false) || (m_recipe && leavesRecipe(error))) continue;
      failures = m_part.position() > from ? 1 : failures + 1;
      if (!worthAnotherTry(error, failures)) return std::unexpected(std::move(error));
      PIBOX_TRY(rest(failures));
    }
    return {};
  }

  Result<Info> readRest(std::uint64_t from, const Sink& sink) {
    // A small file is asked for as a whole: that is what caches on the way can answer.
    const auto length = small() ? std::nullopt : std::optional(m_wanted.length - from);
    return m_source.read(m_wanted.path, from, length, sink, m_control.stop);
  }

  /// Whether the recipe is what fails: then the rest comes as usual.
  bool leavesRecipe(const Error& error) {
    if (error.code != Code::HttpError && !m_recipeFails) return false;
    m_recipe.reset();
    return true;
  }

  /// Copies what is on the card, up to `end` of the file or the next piece that is not. A piece that is not what it was
  /// has to be fetched after all.
  Result<> copyLocal(std::uint64_t end) {
    while (m_part.position() < end) {
      const auto index = m_recipe->pieceAt(m_part.position());
      if (index >= m_recipe->pieces.size()) return fail(Code::Internal, "a hole in the recipe");
      auto& piece = m_recipe->pieces[index];
      if (piece.local < 0) return {};
      PIBOX_TRY(pass());
      if (!readLocal(piece)) {
        piece.local = -1;
        m_recipe->fetched += piece.block.length;
        return {};
      }
      const auto skip = m_part.position() - piece.offset;
      PIBOX_TRY(keep(Bytes(m_block).subspan(skip)));
      m_progress.reused += piece.block.length - skip;
      if (piece.local == kFromPatch) m_progress.rebuilt += piece.block.length - skip;
      tell(false);
    }
    return {};
  }

  /// The bytes of a local piece into m_block; false if they are not what they should be.
  bool readLocal(const Piece& piece) {
    if (piece.local == kFromPatch) return rebuild(piece);
    if (m_local != piece.local) {
      m_local = piece.local;
      m_localFile = Fd(
          ::open(m_recipe->locals[static_cast<std::size_t>(piece.local)].c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    }
    m_block.resize(piece.block.length);
    const auto at = static_cast<off_t>(piece.localOffset);
    if (!m_localFile ||
        ::pread(m_localFile.get(), m_block.data(), m_block.size(), at) != static_cast<ssize_t>(m_block.size()))
      return false;
    ::posix_fadvise(m_localFile.get(), at, static_cast<off_t>(m_block.size()), POSIX_FADV_DONTNEED);
    return blockHash(m_block) == piece.block.hash;
  }

  /// The same for a piece that is made from a patch; it has been held against its hash.
  bool rebuild(const Piece& piece) {
    auto made = m_recipe->rebuilder->block(m_recipe->pieceAt(piece.offset), m_control.stop);
    if (made) m_block = std::move(*made);
    if (!made && m_recipe->rebuilder->gaveUp()) m_recipe->leavePatch();
    return made.has_value();
  }

  bool worthAnotherTry(Error& error, int failures) const {
    switch (error.code) {
      case Code::ConnectionLost:
      case Code::Stalled:
      case Code::HostUnreachable:
      case Code::NetworkDown:
        break;
      default:
        return false;
    }
    // Nothing at all has come: then it is better said soon.
    if (m_progress.network == 0 && error.code != Code::Stalled) return failures < 3;
    if (SteadyClock::now() - m_lastByte < std::chrono::seconds(m_patience.giveUp)) return true;
    if (error.code == Code::ConnectionLost) error.code = Code::Stalled;
    return false;
  }

  /// A growing pause between tries, 0 s at first; ends at once when it is asked to stop.
  Result<> rest(int failures) {
    if (failures <= 1) return pass();
    const auto until = SteadyClock::now() + Millis(250 * (1 << std::min(failures - 2, 5)));
    std::mutex mutex;
    std::condition_variable_any wake;
    while (SteadyClock::now() < until) {
      std::unique_lock lock(mutex);
      wake.wait_for(lock, m_control.stop, Millis(250), [] { return false; });
      PIBOX_TRY(pass());
      noteSilence();
    }
    return {};
  }

  Result<> pass() {
    if (m_control.gate && m_control.gate->pass(m_control.stop)) {
      m_lastByte = m_silentSince = SteadyClock::now();
      m_meter.reset(m_lastByte);
    }
    if (m_control.stop.stop_requested()) return fail(Code::Cancelled);
    return {};
  }

  Result<> begin(std::optional<std::uint64_t> size) {
    if (!size || *size == m_wanted.length) return {};
    return fail(Code::LengthMismatch, m_wanted.path + " has " + std::to_string(*size) + " bytes instead of " +
                                          std::to_string(m_wanted.length));
  }

  Result<> take(std::uint64_t offset, Bytes bytes) {
    PIBOX_TRY(pass());
    if (m_recipe && offset > m_part.position()) PIBOX_TRY(copyLocal(offset));
    const auto here = m_part.position();
    if (m_recipe && offset != here) {
      // A local piece was not what it was: the ranges are asked for anew, with it. Anything else is no server of
      // ranges.
      const auto next = m_recipe->pieceAt(here);
      if (offset > here && next < m_recipe->pieces.size() && m_recipe->pieces[next].local < 0) {
        m_askAnew = true;
        return fail(Code::ConnectionLost, "a local block is not what it was");
      }
      m_recipeFails = true;
      return fail(Code::HttpError, m_wanted.path + ": another part than asked for");
    }
    if (offset > here) return fail(Code::ConnectionLost, m_wanted.path + ": a hole in what was sent");
    if (offset + bytes.size() > m_wanted.length)
      return fail(Code::LengthMismatch,
                  m_wanted.path + " is longer than " + std::to_string(m_wanted.length) + " bytes");
    return takeInOrder(bytes.subspan(std::min<std::uint64_t>(here - offset, bytes.size())), bytes.size());
  }

  Result<> takeInOrder(Bytes bytes, std::uint64_t received = 0) {
    m_lastByte = m_silentSince = SteadyClock::now();
    m_progress.stalledSeconds = 0;
    if (m_source.network()) m_progress.network += std::max<std::uint64_t>(received, bytes.size());
    m_meter.add(bytes.size());
    if (!bytes.empty()) PIBOX_TRY(keep(bytes));
    if (m_recipe) PIBOX_TRY(lookAtBlocks());
    tell(false);
    return {};
  }

  /// Looks at the blocks that have become complete; one that is not what the index says is fetched again, and once more
  /// the recipe is left.
  Result<> lookAtBlocks() {
    for (; m_looked < m_recipe->pieces.size(); ++m_looked) {
      const auto& piece = m_recipe->pieces[m_looked];
      if (piece.offset + piece.block.length > m_part.position()) return {};
      if (piece.local >= 0) continue;
      m_block.resize(piece.block.length);
      if (::pread(m_part.fd(), m_block.data(), m_block.size(), static_cast<off_t>(piece.offset)) !=
          static_cast<ssize_t>(m_block.size()))
        return failErrno(Code::ReadFailed, "read " + part::partOf(m_file).string(), errno);
      if (blockHash(m_block) == piece.block.hash) continue;
      m_recipeFails = piece.offset == m_damaged;
      m_damaged = piece.offset;
      if (m_recipeFails) return fail(Code::HttpError, m_wanted.path + ": the index does not fit");
      PIBOX_TRY(rewind(piece.offset));
      return fail(Code::ConnectionLost, m_wanted.path + ": a damaged block at " + std::to_string(piece.offset));
    }
    return {};
  }

  /// Takes the part back to its first `bytes` bytes. What is hashed cannot be taken back: it is hashed again.
  Result<> rewind(std::uint64_t bytes) {
    PIBOX_LET(m_part, CardFile::open(part::partOf(m_file), bytes, m_wanted.length));
    if (m_checkpoint > bytes) PIBOX_TRY(part::writeRecord(m_file, m_wanted, bytes));
    m_checkpoint = std::min(m_checkpoint, bytes);
    (void)m_hasher.finish();
    m_progress.done = 0;
    return hashAgain(bytes);
  }

  Result<> keep(Bytes bytes) {
    PIBOX_TRY(m_part.append(bytes));
    m_hasher.update(asText(bytes));
    m_progress.done = m_part.position();
    if (small() || m_part.position() - m_checkpoint < kCheckpoint) return {};
    PIBOX_TRY(m_part.flush());
    m_checkpoint = m_part.position();
    return part::writeRecord(m_file, m_wanted, m_checkpoint);
  }

  Result<> waiting(Waiting why) {
    PIBOX_TRY(pass());
    noteSilence();
    const auto silent = SteadyClock::now() - m_silentSince;
    if (why == Waiting::ForBytes && silent >= std::chrono::seconds(m_patience.reconnect))
      return fail(Code::Stalled, m_wanted.path + ": nothing came for " + std::to_string(m_patience.reconnect) + " s");
    return {};
  }

  void noteSilence() {
    const auto silent = std::chrono::duration_cast<std::chrono::seconds>(SteadyClock::now() - m_lastByte).count();
    m_progress.stalledSeconds = silent >= m_patience.say ? static_cast<std::uint32_t>(silent) : 0;
    tell(false);
  }

  Result<> finish() {
    PIBOX_TRY(m_part.flush());
    if (const auto hash = m_hasher.finish(); hash != m_wanted.sha256)
      return throwAway(Code::HashMismatch, m_wanted.path + " has SHA-256 " + hash + " instead of " + m_wanted.sha256);
    PIBOX_TRY(renameDurably(part::partOf(m_file), m_file));
    if (!small()) PIBOX_TRY(removeDurably(part::recordOf(m_file)));
    tell(true);
    return {};
  }

  Result<> throwAway(Code code, std::string detail) {
    PIBOX_TRY(discardPart(m_file));
    return fail(code, std::move(detail));
  }

  void tell(bool always) {
    const auto now = SteadyClock::now();
    if (!always && now - m_told < Millis(250)) return;
    m_told = now;
    m_meter.sample(now);
    if (!m_control.progress) return;
    m_progress.rate = m_meter.rate();
    m_progress.secondsLeft = m_progress.stalledSeconds ? std::nullopt : m_meter.secondsLeft(toFetch());
    m_control.progress(m_progress);
  }

  /// Bytes that still have to come from the source.
  [[nodiscard]] std::uint64_t toFetch() const {
    const auto left = m_progress.total - m_progress.done;
    if (!m_recipe) return left;
    return std::min(left, m_recipe->fetched - std::min(m_recipe->fetched, m_progress.network));
  }

  Source& m_source;
  const Wanted& m_wanted;
  const fs::path& m_file;
  const Control& m_control;
  const Patience& m_patience;

  std::optional<Recipe> m_recipe;  ///< none, or it was left
  bool m_askAnew = false;
  bool m_recipeFails = false;
  int m_local = -1;  ///< which local image is open
  Fd m_localFile;
  std::vector<std::byte> m_block;
  std::size_t m_looked = 0;  ///< the first piece that has not been looked at
  std::uint64_t m_damaged = ~std::uint64_t{0};

  CardFile m_part;
  trust::Hasher m_hasher;
  RateMeter m_meter;
  Progress m_progress;
  std::uint64_t m_checkpoint = 0;
  SteadyClock::time_point m_lastByte, m_silentSince, m_told;
};

}  // namespace

Result<> download(Source& source, const Wanted& wanted, const std::filesystem::path& file, const Control& control,
                  const Patience& patience) {
  return Download(source, wanted, file, nullptr, control, patience).run();
}

Result<> download(Source& source, const Wanted& wanted, const std::filesystem::path& file, const Recipe& recipe,
                  const Control& control, const Patience& patience) {
  auto done = Download(source, wanted, file, &recipe, control, patience).run();
  // Only the whole says whether the recipe was right.
  if (!done && done.error().code == Code::HashMismatch) return download(source, wanted, file, control, patience);
  return done;
}

}  // namespace pibox::transfer
