#include "carry/data_hooks.h"

#include "carry/folder.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pibox::carry {
namespace {

constexpr auto kPoll = std::chrono::milliseconds(20);

std::vector<std::string> environmentOf(const HookRun& run) {
  std::vector<std::string> all;
  for (char** each = environ; *each; ++each) {
    const std::string text = *each;
    if (!run.environment.contains(text.substr(0, text.find('=')))) all.push_back(text);
  }
  for (const auto& [name, value] : run.environment) all.push_back(name + "=" + value);
  return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  all.reserve(texts.size() + 1);
  for (auto& text : texts) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

/// In the child: only calls that are safe after fork.
[[noreturn]] void become(const char* program, char* const* arguments, char* const* environment, int log) {
  ::setpgid(0, 0);
  const int null = ::open("/dev/null", O_RDONLY);
  if (null >= 0) ::dup2(null, STDIN_FILENO);
  ::dup2(log, STDOUT_FILENO);
  ::dup2(log, STDERR_FILENO);
  ::execve(program, arguments, environment);
  ::_exit(127);
}

}  // namespace

Result<std::vector<std::string>> listHooks(const fs::path& folder) {
  std::vector<std::string> hooks;
  auto open = Folder::open(AT_FDCWD, folder.c_str());
  if (!open) {
    if (open.error().code == Code::FileNotFound) return hooks;
    return std::unexpected(open.error());
  }
  for (;;) {
    PIBOX_LET(const char* name, open->next());
    if (!name) break;
    PIBOX_LET(const auto info, look(open->fd(), name));
    if (info && S_ISREG(info->st_mode) && (info->st_mode & S_IXUSR) != 0) hooks.emplace_back(name);
  }
  std::ranges::sort(hooks);
  return hooks;
}

Result<> runHook(const HookRun& run) {
  const auto name = run.program.filename().string() + " " + run.direction;
  const Fd log(::open(run.log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!log) return failErrno(Code::WriteFailed, run.log.string(), errno);
  std::vector<std::string> arguments{run.program.string(), run.direction};
  auto environment = environmentOf(run);
  const auto argv = pointers(arguments), envp = pointers(environment);
  const auto child = ::fork();
  if (child < 0) return failErrno(Code::TrialFailed, name, errno);
  if (child == 0) become(run.program.c_str(), argv.data(), envp.data(), log.get());
  ::setpgid(child, child);

  const auto end = std::chrono::steady_clock::now() + run.limit;
  int status = 0;
  while (true) {
    const auto ended = ::waitpid(child, &status, WNOHANG);
    if (ended == child) break;
    if (ended < 0 && errno != EINTR) return failErrno(Code::TrialFailed, name, errno);
    if (std::chrono::steady_clock::now() >= end) {
      ::kill(-child, SIGKILL);
      while (::waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
      return fail(Code::TrialFailed, name + ": it took too long");
    }
    std::this_thread::sleep_for(kPoll);
  }
  ::kill(-child, SIGKILL);  // whatever it has left behind
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
  return fail(Code::TrialFailed, name + (WIFEXITED(status) ? " ended with " + std::to_string(WEXITSTATUS(status))
                                                           : " died of signal " + std::to_string(WTERMSIG(status))));
}

}  // namespace pibox::carry
