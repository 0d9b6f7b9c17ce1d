#include "engine/history.h"

#include "api/json.h"
#include "base/durable.h"

#include <algorithm>

namespace pibox::engine {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{512} << 10;
constexpr std::size_t kMaxDetail = 1024;

fs::path historyFile(const bank::Layout& layout) {
  return layout.state() / "history";
}

}  // namespace

History History::load(const bank::Layout& layout) {
  History history(layout);
  const auto json = readFile(historyFile(layout), kMaxBytes).and_then([](const std::string& text) {
    return parseJson(text, {.maxBytes = kMaxBytes, .maxDepth = 8});
  });
  if (json && json->is_object() && json->contains("entries")) api::asjson::read(json->at("entries"), history.m_entries);
  if (history.m_entries.size() > kMaxHistory) history.m_entries.resize(kMaxHistory);
  return history;
}

Result<> History::add(api::HistoryEntry entry) {
  entry.detail.resize(std::min(entry.detail.size(), kMaxDetail));
  if (std::ranges::find(m_entries, entry) != m_entries.end()) return {};
  auto entries = m_entries;
  entries.insert(entries.begin(), std::move(entry));
  if (entries.size() > kMaxHistory) entries.resize(kMaxHistory);
  const Json json = {{"format", 1}, {"entries", api::asjson::write(entries)}};
  PIBOX_TRY(writeFileDurably(historyFile(m_layout), formatJson(json)));
  m_entries = std::move(entries);
  return {};
}

}  // namespace pibox::engine
