#pragma once
// What has happened to this PiBox (/overlay/.upgrade/history), newest first, bounded.

#include "api/status.h"
#include "bank/layout.h"
#include "base/error.h"

namespace pibox::engine {

inline constexpr std::size_t kMaxHistory = 100;

class History {
 public:
  /// A missing or damaged file is an empty history: it is for people to read, nothing depends on it.
  static History load(const bank::Layout& layout);

  [[nodiscard]] const std::vector<api::HistoryEntry>& entries() const { return m_entries; }

  /// Puts an entry in front; the oldest beyond kMaxHistory goes. The same entry again (recovery after a cut) is left
  /// out. Durable.
  Result<> add(api::HistoryEntry entry);

 private:
  explicit History(bank::Layout layout) : m_layout(std::move(layout)) {}

  bank::Layout m_layout;
  std::vector<api::HistoryEntry> m_entries;
};

}  // namespace pibox::engine
