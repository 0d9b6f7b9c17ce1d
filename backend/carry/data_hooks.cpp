#include "carry/data_hooks.h"

#include "base/process.h"
#include "carry/folder.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace pibox::carry {
namespace {

std::vector<std::string> environmentOf(const HookRun& run) {
  std::vector<std::string> all;
  for (char** each = environ; *each; ++each) {
    const std::string text = *each;
    if (!run.environment.contains(text.substr(0, text.find('=')))) all.push_back(text);
  }
  for (const auto& [name, value] : run.environment) all.push_back(name + "=" + value);
  return all;
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
  ProcessOptions how;
  how.arguments = {run.direction};
  how.environment = environmentOf(run);
  how.limit = run.limit;
  how.output = log.get();
  const auto ran = runProcess(run.program, how);
  if (!ran) return fail(Code::TrialFailed, name + ": " + ran.error().detail);
  if (ran->timedOut) return fail(Code::TrialFailed, name + ": it took too long");
  if (ran->exitCode == 0) return {};
  return fail(Code::TrialFailed, name + (ran->signal != 0 ? " died of signal " + std::to_string(ran->signal)
                                                          : " ended with " + std::to_string(ran->exitCode)));
}

}  // namespace pibox::carry
