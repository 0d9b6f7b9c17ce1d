// What the engine keeps for people and tells them: the history, the outcome that was seen, and the status.

#include "bank/records.h"
#include "engine/carry_desk.h"
#include "engine/collect.h"
#include "engine/engine.h"
#include "engine/stage_progress.h"

#include <algorithm>

namespace pibox::engine {

void Engine::markSeen() {
  auto outcome = bank::readOutcome(m_world.layout);
  if (!outcome || !*outcome || (*outcome)->seen) return;
  (*outcome)->seen = true;
  // If this cannot be kept, it is shown once more.
  static_cast<void>(bank::writeOutcome(m_world.layout, **outcome));
}

void Engine::remember(const std::string& event, const std::string& id, const std::string& from, const Error* error) {
  api::HistoryEntry entry;
  entry.time = static_cast<std::uint64_t>(std::max<std::int64_t>(m_world.clock->now(), 0));
  entry.event = event;
  entry.id = id;
  entry.from = from;
  if (error) {
    entry.code = describe(error->code).id;
    entry.detail = error->detail;
  } else if (event == "updated") {
    entry.detail = ImageId::parse(id)
                       .transform([&](const ImageId& bank) { return carriedText(m_world.layout, bank); })
                       .value_or("");
  } else if (event == "staged") {
    entry.detail = cameText(m_status.progress);
  }
  // The history is for people; nothing fails because it cannot be written.
  static_cast<void>(m_history->add(std::move(entry)));
}

void Engine::readCard() {
  const auto& layout = m_world.layout;
  const Facts now = facts();
  m_status.installed = readInstalled(layout, now, m_world.bootControl->name());
  m_status.banks = readBanks(layout, now, m_verified, m_damaged);
  m_status.lastOutcome = readLastOutcome(layout, now);
  if (!m_testing) m_status.selfTest = readSelfTest(layout, now);
  m_status.resetBackup = readResetBackup(layout);
  measureCard();
  const auto staged = stagedBank(now);
  m_status.available = m_catalog.releases;
  for (auto& release : m_status.available) {
    release.staged = staged && staged->str() == release.id;
    release.skipped = m_settings->isSkipped(release.id);
    // The catalog may be older than the last upgrade.
    if (!m_status.installed.version.empty()) {
      const bool newer = compareVersions(release.version, m_status.installed.version) > 0;
      if (release.newer && !newer) release.installable = false, release.code = describe(Code::OlderRelease).id;
      release.newer = newer;
    }
  }
}

// What people changed belongs to the size of an image, but finding out how much it is takes a while: told when it is
// known, and measured again when there is another image or backup.
void Engine::measureCard() {
  std::string card = std::to_string(m_status.resetBackup.time.value_or(0));
  for (const auto& bank : m_status.banks) card += " " + bank.id;
  if (card != m_sizedCard) {
    m_sizedCard = card;
    m_sizes = {};
    aside(m_sizer, [this, card](const std::stop_token& stop) {
      m_mailbox.post([this, card, sizes = measureSizes(m_world.layout, stop)] {
        if (card != m_sizedCard) return;
        m_sizes = sizes;
        readCard();
        publish();
      });
    });
  }
  for (auto& bank : m_status.banks) {
    const auto upper = m_sizes.uppers.find(bank.id);
    bank.size = bank.size && upper != m_sizes.uppers.end() ? std::optional(*bank.size + upper->second) : std::nullopt;
  }
  m_status.resetBackup.size = m_sizes.resetBackup;
}

void Engine::publish() {
  m_status.checked = m_catalog.checked;
  m_status.settings = m_settings->settings();
  m_status.settings.channels = m_catalog.channels;
  m_status.history = m_history->entries();
  m_status.progress.whenIdle = m_journal.whenIdle && m_journal.state == State::ReadyToRestart;
  const bool waits = m_woken || m_status.progress.whenIdle;
  m_stays = isWork(m_journal.state) || (waits && decision().stays);
  m_observer(m_status);
}

}  // namespace pibox::engine
