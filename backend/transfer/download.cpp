#include "transfer/download.h"

#include "base/durable.h"
#include "transfer/card_file.h"
#include "transfer/part.h"
#include "transfer/rate_meter.h"
#include "trust/hash.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <fcntl.h>
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
  Download(Source& source, const Wanted& wanted, const fs::path& file, const Control& control, const Patience& patience)
      : m_source(source), m_wanted(wanted), m_file(file), m_control(control), m_patience(patience) {}

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
      const auto from = m_part.position();
      // A small file is asked for as a whole: that is what caches on the way can answer.
      const auto length = small() ? std::nullopt : std::optional(m_wanted.length - from);
      m_silentSince = SteadyClock::now();
      auto got = m_source.read(m_wanted.path, from, length, sink, m_control.stop);
      if (got && (m_wanted.length == 0 || m_part.position() == m_wanted.length)) break;
      if (got && got->size && *got->size < m_wanted.length)
        return throwAway(Code::LengthMismatch, m_wanted.path + " has " + std::to_string(*got->size) +
                                                   " bytes instead of " + std::to_string(m_wanted.length));
      auto error = got ? Error{Code::ConnectionLost, m_wanted.path + ": ended early"} : got.error();
      if (error.code == Code::LengthMismatch) return throwAway(error.code, error.detail);
      failures = m_part.position() > from ? 1 : failures + 1;
      if (!worthAnotherTry(error, failures)) return std::unexpected(std::move(error));
      PIBOX_TRY(rest(failures));
      // Begun anew as a whole: what is hashed and written so far is skipped where it comes again.
    }
    return {};
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
    m_lastByte = m_silentSince = SteadyClock::now();
    m_progress.stalledSeconds = 0;
    if (m_source.network()) m_progress.network += bytes.size();
    const auto here = m_part.position();
    if (offset > here) return fail(Code::ConnectionLost, m_wanted.path + ": a hole in what was sent");
    if (offset + bytes.size() > m_wanted.length)
      return fail(Code::LengthMismatch,
                  m_wanted.path + " is longer than " + std::to_string(m_wanted.length) + " bytes");
    if (offset + bytes.size() > here) PIBOX_TRY(keep(bytes.subspan(here - offset)));
    tell(false);
    return {};
  }

  Result<> keep(Bytes bytes) {
    PIBOX_TRY(m_part.append(bytes));
    m_hasher.update(asText(bytes));
    m_meter.add(bytes.size());
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
    m_progress.secondsLeft =
        m_progress.stalledSeconds ? std::nullopt : m_meter.secondsLeft(m_progress.total - m_progress.done);
    m_control.progress(m_progress);
  }

  Source& m_source;
  const Wanted& m_wanted;
  const fs::path& m_file;
  const Control& m_control;
  const Patience& m_patience;

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
  return Download(source, wanted, file, control, patience).run();
}

}  // namespace pibox::transfer
