// What can be asked about the person's changes: beside the work, one question after another.

#include "engine/carry_desk.h"
#include "engine/engine.h"

namespace pibox::engine {

template <class T>
void Engine::review(std::string text, std::function<Result<T>(const ImageId&)> job,
                    std::function<void(Result<T>)> reply) {
  m_mailbox.post([this, text = std::move(text), job = std::move(job), reply = std::move(reply)] {
    const auto allowed = [&]() -> Result<ImageId> {
      // The merge itself may be under way then.
      if (m_journal.state == State::Restarting)
        return fail(Code::WrongState, std::string(api::nameOf(m_journal.state)));
      if (!text.empty()) return ImageId::parse(text);
      const Facts now = facts();
      if (const auto staged = stagedBank(now)) return *staged;
      if (now.links.current) return *now.links.current;
      return fail(Code::NoCurrentBank);
    }();
    if (!allowed) return reply(std::unexpected(allowed.error()));
    ++m_jobs;
    m_reviews.post([this, id = *allowed, job, reply] {
      reply(job(id));
      --m_jobs;
    });
  });
}

void Engine::carryReport(std::string id, carry::ReviewOptions options,
                         std::function<void(Result<api::CarryReport>)> reply) {
  options.stop = m_reviewStop.get_token();
  review<api::CarryReport>(
      std::move(id),
      [this, options = std::move(options)](const ImageId& bank) {
        return engine::carryReport(m_world.layout, m_world.root, bank, options);
      },
      std::move(reply));
}

void Engine::carryDiff(std::string id, std::string key, std::function<void(Result<api::CarryDiff>)> reply) {
  review<api::CarryDiff>(
      std::move(id),
      [this, key = std::move(key)](const ImageId& bank) { return engine::carryDiff(m_world.layout, bank, key); },
      std::move(reply));
}

void Engine::carryChoose(std::string id, std::string key, std::string side, Reply reply) {
  review<std::string>(
      std::move(id),
      [this, key = std::move(key), side = std::move(side)](const ImageId& bank) {
        return engine::carryChoose(m_world.layout, m_world.root, bank, key, side).transform([] {
          return std::string();
        });
      },
      std::move(reply));
}

}  // namespace pibox::engine
