#pragma once
// What the user chose (/overlay/.upgrade/settings), over what the image comes with (/etc/pibox/upgrade.json).

#include "api/status.h"
#include "bank/layout.h"
#include "base/error.h"

#include <set>
#include <string>

namespace pibox::engine {

/// Whether these settings may be kept: the channel is a plain name, hours 0 to 23, days 0 to 6 and each once, tries 1
/// to 5, the rate limit 0 or at least 1 KiB/s, the repository an http(s) URL or an absolute folder or empty. Errors:
/// InvalidArgument, names the member.
Result<> validate(const api::Settings& settings);

class SettingsStore {
 public:
  /// A file that is missing, damaged or no longer valid gives the image's defaults, and those that are not there our
  /// own.
  static SettingsStore load(const bank::Layout& layout);

  [[nodiscard]] const api::Settings& settings() const { return m_settings; }
  [[nodiscard]] bool isSkipped(const std::string& id) const { return m_skipped.contains(id); }

  /// Durable. Errors: InvalidArgument (nothing is changed), of the card.
  Result<> set(const api::Settings& settings);
  /// A release that is not to be offered again; at most 64 are remembered, in no order. Durable.
  Result<> skip(const std::string& id);

 private:
  explicit SettingsStore(bank::Layout layout) : m_layout(std::move(layout)) {}
  [[nodiscard]] Result<> write(const api::Settings& settings, const std::set<std::string>& skipped) const;

  bank::Layout m_layout;
  api::Settings m_settings;
  std::set<std::string> m_skipped;
};

}  // namespace pibox::engine
