#include "transfer/download.h"

#include "base/durable.h"
#include "transfer/assembly.h"
#include "transfer/download_progress.h"
#include "transfer/pace.h"
#include "transfer/part.h"
#include "transfer/recipe.h"
#include "transfer/tries.h"

#include <algorithm>
#include <optional>

namespace pibox::transfer {
namespace {

using SteadyClock = std::chrono::steady_clock;

/// One download of one file.
class Download {
 public:
  Download(Source& source, const Wanted& wanted, const fs::path& file, const Control& control, const Patience& patience,
           std::uint64_t networkBefore)
      : m_source(source),
        m_wanted(wanted),
        m_file(file),
        m_control(control),
        m_silence(patience, SteadyClock::now()),
        m_networkBefore(networkBefore),
        m_progress(control.progress, networkBefore) {}

  Result<> run(const Recipe* recipe) {
    if (m_wanted.sha256.size() != 64) return fail(Code::InvalidArgument, m_wanted.path + " has no SHA-256");
    PIBOX_LET(const bool complete, alreadyComplete());
    if (complete) return {};
    PIBOX_LET(auto part, Part::open(m_file, m_wanted));
    m_part = &part;
    if (!m_control.sum) part.leaveSum();
    m_progress.expect(m_wanted.length);
    PIBOX_TRY(takeUp(recipe));
    m_progress.restart();
    m_silence.heard(SteadyClock::now());
    PIBOX_TRY(fetchAll());
    PIBOX_TRY(catchUp());
    tell(false);
    PIBOX_TRY(part.finish());
    if (m_control.sum) *m_control.sum = part.sum();
    tell(true);
    return {};
  }

  [[nodiscard]] std::uint64_t network() const { return m_progress.network(); }

 private:
  Result<bool> alreadyComplete() {
    auto whole = isWhole(m_file, m_wanted, [this] { return pass(); });
    if (!whole && whole.error().code == Code::FileNotFound) return false;
    if (!whole && whole.error().code == Code::Cancelled) return whole;
    if (whole && *whole) {
      PIBOX_TRY(discardPart(m_file));
      m_progress.expect(m_wanted.length);
      m_progress.complete();
      return true;
    }
    PIBOX_TRY(removeDurably(m_file));
    return false;
  }

  [[nodiscard]] bool small() const { return m_wanted.length <= Part::kSmall; }

  /// Checks what an earlier run left and its record does not vouch for.
  Result<> takeUp(const Recipe* recipe) {
    if (recipe) {
      m_assembly.emplace(*recipe, *m_part, [this] { return pass(); }, m_control.stop);
      PIBOX_TRY(m_assembly->lookAgain());
    } else if (!m_part->holes().empty()) {
      PIBOX_TRY(m_part->cutTo(m_part->holes().front().offset));
    }
    return catchUp();
  }

  /// Hashes what is there and is not in the hash yet.
  Result<> catchUp() {
    if (m_assembly) return m_assembly->catchUp();
    for (;;) {
      PIBOX_TRY(pass());
      tell(false);
      PIBOX_LET(const bool more, m_part->catchUp(m_part->position()));
      if (!more) return {};
    }
  }

  [[nodiscard]] bool haveAll() const {
    return m_part->position() == m_wanted.length && (!m_assembly || m_assembly->complete());
  }

  Result<> fetchAll() {
    const Sink sink{.begin = [this](auto size) { return begin(size); },
                    .bytes = [this](auto offset, auto bytes) { return take(offset, bytes); },
                    .waiting = [this](auto why) { return waiting(why); }};
    const auto meanwhile = [this]() -> Result<> {
      PIBOX_TRY(pass());
      tell(false);
      return {};
    };
    // An empty file is asked for too: only then is it known to be there.
    for (int failures = 0; !haveAll() || m_wanted.length == 0;) {
      const auto before = m_part->here();
      PIBOX_LET(auto got, fetchSome(sink));
      if (haveAll()) break;
      if (got && m_assembly && m_part->here() > before) continue;
      if (got && got->size && *got->size < m_wanted.length) return fail(Code::LengthMismatch, lengths(*got->size));
      auto error = got ? Error{Code::ConnectionLost, m_wanted.path + ": ended early"} : got.error();
      if (m_assembly && (m_assembly->changed() || leavesRecipe(error))) continue;
      failures = m_part->here() > before ? 1 : failures + 1;
      const bool nothingYet = m_progress.network() == m_networkBefore && !m_source.answered();
      if (!worthAnotherTry(m_source, m_silence, error, failures, nothingYet)) return std::unexpected(std::move(error));
      // After silence there has been pause enough.
      PIBOX_TRY(rest(error.code == Code::Stalled ? 1 : failures, m_silence, m_control.stop, meanwhile));
    }
    return {};
  }

  /// One turn. Failures of the card and the person are failures; those of the source are what it gives.
  Result<Result<Info>> fetchSome(const Sink& sink) {
    m_silence.connects(SteadyClock::now());
    if (m_assembly) {
      PIBOX_TRY(m_assembly->catchUp());
      PIBOX_TRY(m_assembly->copyLocal(m_wanted.length));
      const auto ranges = m_assembly->missing();
      if (ranges.empty()) return Info{};
      return m_source.readRanges(m_wanted.path, ranges, sink, m_control.stop);
    }
    const auto from = m_part->position();
    if (from == m_wanted.length && from > 0) return Info{};
    // A small file is asked for as a whole: that is what caches on the way can answer.
    const auto length = small() ? std::nullopt : std::optional(m_wanted.length - from);
    return m_source.read(m_wanted.path, from, length, sink, m_control.stop);
  }

  /// Whether the recipe is what fails: then the rest comes as usual. Blocks that are not what the index says may be the
  /// place's fault: first the others are asked for them.
  bool leavesRecipe(const Error& error) {
    if (error.code != Code::HttpError) return false;
    // A server that is busy, or fails: of one that gives parts no whole is asked for.
    if (m_assembly->trouble() == Assembly::Trouble::None && m_source.ranges()) return false;
    if (m_assembly->trouble() == Assembly::Trouble::Index) {
      if (++m_liars < m_source.places()) {
        m_source.nextPlace();
        m_assembly->forgive();
        return true;
      }
      if (const auto come = m_assembly->come(); come < m_part->position() && !m_part->cutTo(come)) return false;
      m_part->closeAllHoles();
    } else if (!m_part->holes().empty() && !m_part->cutTo(m_part->holes().front().offset)) {
      return false;
    }
    m_progress.keep(*m_assembly);
    m_assembly.reset();
    return true;
  }

  Result<> pass() {
    if (m_control.pace) m_control.pace->settle();
    if (m_control.gate && m_control.gate->pass(m_control.stop)) {
      m_silence.heard(SteadyClock::now());
      m_progress.restart();
    }
    if (m_control.stop.stop_requested()) return fail(Code::Cancelled);
    return {};
  }

  [[nodiscard]] std::string lengths(std::uint64_t size) const {
    return m_wanted.path + " has " + std::to_string(size) + " bytes instead of " + std::to_string(m_wanted.length);
  }

  Result<> begin(std::optional<std::uint64_t> size) {
    if (!size || *size == m_wanted.length) return {};
    return fail(Code::LengthMismatch, lengths(*size));
  }

  Result<> take(std::uint64_t offset, Bytes bytes) {
    PIBOX_TRY(pass());
    const auto here = m_part->position();
    if (!m_assembly && offset > here) return fail(Code::ConnectionLost, m_wanted.path + ": a hole in what was sent");
    if (offset + bytes.size() > m_wanted.length)
      return fail(Code::LengthMismatch,
                  m_wanted.path + " is longer than " + std::to_string(m_wanted.length) + " bytes");
    PIBOX_TRY(heard(bytes.size()));
    if (m_source.network()) m_progress.network(bytes.size());
    if (m_assembly) {
      m_progress.came(bytes.size());
      PIBOX_TRY(m_assembly->take(offset, bytes));
    } else {
      // A server without ranges begins at 0: what is here is skipped.
      bytes = bytes.subspan(std::min<std::uint64_t>(here - offset, bytes.size()));
      m_progress.came(bytes.size());
      PIBOX_TRY(m_part->append(bytes));
      m_part->hash(here, bytes);
      PIBOX_TRY(m_part->checkpointIfDue(SteadyClock::now()));
    }
    tell(false);
    return {};
  }

  /// A server that hands out byte after byte is as good as silent.
  Result<> heard(std::uint64_t bytes) {
    m_silence.came(bytes, SteadyClock::now());
    return borne(m_silence, m_wanted.path);
  }

  Result<> waiting(Waiting why) {
    PIBOX_TRY(pass());
    tell(false);
    // A server that said when to come back needs no new connection.
    if (why == Waiting::AsAskedTo) return m_silence.askedToWait(SteadyClock::now()), Result<>();
    return borne(m_silence, m_wanted.path);
  }

  void tell(bool always) {
    m_progress.tell(m_part, m_assembly ? &*m_assembly : nullptr, m_silence.toSay(SteadyClock::now()),
                    m_source.network(), always);
  }

  Source& m_source;
  const Wanted& m_wanted;
  const fs::path& m_file;
  const Control& m_control;
  Silence m_silence;
  const std::uint64_t m_networkBefore;
  DownloadProgress m_progress;

  Part* m_part = nullptr;
  std::optional<Assembly> m_assembly;  ///< none, or its recipe was left
  std::size_t m_liars = 0;             ///< places whose blocks were not what the index says
};

bool isWrongContent(const Result<>& result) {
  return !result && (result.error().code == Code::HashMismatch || result.error().code == Code::LengthMismatch);
}

Result<> downloadAnywhere(Source& source, const Wanted& wanted, const fs::path& file, const Recipe* recipe,
                          const Control& control, const Patience& patience) {
  std::uint64_t network = 0;
  for (std::size_t tried = 1;; ++tried) {
    Download once(source, wanted, file, control, patience, network);
    auto done = once.run(recipe);
    if (!isWrongContent(done)) return done;
    PIBOX_TRY(discardPart(file));
    network = once.network();
    // Only the whole says whether the recipe was right: the next time without it. Then another place may have it.
    if (recipe && done.error().code == Code::HashMismatch) {
      recipe = nullptr;
      --tried;
      if (source.places() > 1) source.nextPlace();
    } else if (tried < source.places()) {
      source.nextPlace();
    } else {
      return done;
    }
  }
}

}  // namespace

Result<> download(Source& source, const Wanted& wanted, const std::filesystem::path& file, const Control& control,
                  const Patience& patience) {
  return downloadAnywhere(source, wanted, file, nullptr, control, patience);
}

Result<> download(Source& source, const Wanted& wanted, const std::filesystem::path& file, const Recipe& recipe,
                  const Control& control, const Patience& patience) {
  return downloadAnywhere(source, wanted, file, &recipe, control, patience);
}

}  // namespace pibox::transfer
