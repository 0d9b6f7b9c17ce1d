// The engine's life. Its states are in states.cpp, what it tells in telling.cpp, the requests in requests.cpp, the work
// in work.cpp.

#include "engine/engine.h"

#include "base/durable.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace pibox::engine {
namespace {

Result<Fd> lock(const bank::Layout& layout) {
  const auto path = layout.state() / "lock";
  Fd file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  // A card that can only be read (ext4 after an error): what is on it can still be told. flock(2) does not ask for
  // more.
  if (!file && errno == EROFS) file = Fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!file && errno == ENOENT) file = Fd(::open(layout.state().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!file) return failErrno(Code::WriteFailed, path.string(), errno);
  if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
    return errno == EWOULDBLOCK ? fail(Code::ServiceBusy, path.string())
                                : failErrno(Code::WriteFailed, path.string(), errno);
  return file;
}

}  // namespace

Result<std::unique_ptr<Engine>> Engine::open(World world, Observer observer) {
  std::unique_ptr<Engine> engine(new Engine(std::move(world), std::move(observer)));
  PIBOX_TRY(engine->begin());
  return engine;
}

Engine::Engine(World world, Observer observer) : m_world(std::move(world)), m_observer(std::move(observer)) {}

Engine::~Engine() {
  m_mailbox.stop();
  m_reviewStop.request_stop();
  m_reviews.stop();
  for (auto* worker : {&m_side, &m_sizer, &m_estimator, &m_stickLook}) worker->stop();
  m_worker.stop();
}

Result<> Engine::begin() {
  const auto& layout = m_world.layout;
  PIBOX_TRY(makeFolderDurably(layout.state(), 0700));
  PIBOX_LET(m_lock, lock(layout));
  m_settings = SettingsStore::load(layout);
  keepPace();
  m_history = History::load(layout);
  m_catalog = readCatalog(layout);
  recover();
  m_reviews.start([] {});
  m_mailbox.start([this] { wake(); });
  lookAtStick();
  return {};
}

void Engine::post(Reply reply, std::function<Result<std::string>()> request) {
  m_mailbox.post([this, reply = std::move(reply), request = std::move(request)] {
    m_lastUse = m_world.clock->monotonicMs();
    auto result = request();
    publish();
    if (reply) reply(std::move(result));
  });
}

}  // namespace pibox::engine
