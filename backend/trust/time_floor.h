#pragma once
// What is known of the time on a device without a clock: a lower bound, raised only by signed evidence and by uptime.
//
// Kept in /overlay/.upgrade/clock. The image's build time counts for ever. Times in metadata count as long as the root
// keeps the key they were signed with: when root replaces it, what was learned from it is forgotten, since a stolen key
// may have signed the far future. NTP and HTTP dates are never stored.

#include "base/clock.h"
#include "base/error.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace pibox::trust {

/// Whether what the repository says is up to date.
enum class Freshness : std::uint8_t {
  Fresh,    ///< the clock is synchronised and nothing has expired
  Expired,  ///< something has certainly expired
  Unknown,  ///< no synchronised clock; nothing has certainly expired
};

const char* freshnessName(Freshness freshness);

class TimeFloor {
 public:
  /// Reads the record; a missing or damaged one counts as empty (the build time still holds). `buildTime`: of the
  /// running image, seconds since 1970.
  static TimeFloor load(std::filesystem::path file, std::int64_t buildTime, const Clock& clock);

  /// The lower bound now: the best evidence plus the time this system has run since.
  [[nodiscard]] std::int64_t now() const;

  /// What metadata's expiry is compared with: the wall clock when it is synchronised and not below the bound, else the
  /// bound.
  [[nodiscard]] std::int64_t referenceTime() const;

  /// Signed evidence that this moment has passed, and the key that signed it. Durable. Errors: of the card.
  Result<> learn(std::int64_t signedTime, const std::string& keyId);
  /// Forgets what was learned from keys that are not in this list (those of the present root): a stolen key may have
  /// signed the far future. Says whether there was anything to forget.
  Result<bool> keepOnly(const std::vector<std::string>& keyIds);
  /// Stores how far the bound has come through uptime. Call seldom: before a restart and after a check.
  Result<> save();

  /// Judges an expiry time (the earliest of the metadata in use).
  [[nodiscard]] Freshness judge(std::int64_t expires) const;

  /// The time the system clock should be moved forward to, or 0 if it is not behind the bound. Never back.
  [[nodiscard]] std::int64_t clockShouldBe() const;

 private:
  /// One piece of evidence: at `sinceMs` of the monotonic clock it was `time` or later.
  struct Source {
    std::string keyId;  ///< the key it depends on; empty: the build of the image
    std::int64_t time;
    std::int64_t sinceMs;
  };

  TimeFloor(std::filesystem::path file, std::int64_t buildTime, const Clock& clock);
  [[nodiscard]] std::int64_t boundOf(const Source& source) const;
  [[nodiscard]] Result<> write();

  std::filesystem::path m_file;
  const Clock* m_clock;
  std::vector<Source> m_sources;  ///< the first is the one that is kept for ever
};

/// Moves the system clock forward to the bound if it is behind it, so that certificates can be judged; never back.
/// `set` is for tests. Errors: NotAuthorised.
Result<> moveClockForward(const TimeFloor& floor, const std::function<bool(std::int64_t seconds)>& set = {});

}  // namespace pibox::trust
