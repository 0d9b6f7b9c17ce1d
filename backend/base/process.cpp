#include "base/process.h"

#include "base/fd.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pibox {
namespace {

using Clock = std::chrono::steady_clock;

/// For execve(2): pointers into the strings, with the null at the end. Made before fork(2), which allows no allocation
/// after it.
std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> result;
  result.reserve(strings.size() + 1);
  for (auto& text : strings) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

[[noreturn]] void becomeProgram(const char* program, char** argv, char** envp, const char* folder, int output) {
  ::setsid();
  const int null = ::open("/dev/null", O_RDONLY);
  if (null >= 0) ::dup2(null, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(output, STDERR_FILENO);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  ::signal(SIGPIPE, SIG_DFL);
  if (::chdir(folder) == 0) ::execve(program, argv, envp);
  ::_exit(127);
}

/// Takes what is in the pipe; false at its end.
bool drain(int fd, std::string& output, std::size_t maxOutput) {
  char buffer[4096];
  for (;;) {
    const auto n = ::read(fd, buffer, sizeof buffer);
    if (n > 0) {
      output.append(buffer, static_cast<std::size_t>(n));
      if (output.size() > maxOutput) output.erase(0, output.size() - maxOutput);
      continue;
    }
    if (n < 0 && errno == EINTR) continue;
    return n < 0;  // EAGAIN: nothing more at the moment
  }
}

/// Waits for output, the end of the process, or the deadline.
void waitForNews(int output, int pidfd, Clock::time_point deadline) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count() + 1;
  // Kernels before 5.3 have no pidfd: look ten times a second.
  const auto timeout = pidfd >= 0 ? left : std::min<std::int64_t>(left, 100);
  pollfd fds[] = {{output, POLLIN, 0}, {pidfd, POLLIN, 0}};
  ::poll(fds, 2, static_cast<int>(std::max<std::int64_t>(timeout, 0)));
}

}  // namespace

Result<ProcessResult> runProcess(const std::filesystem::path& program, const ProcessOptions& options) {
  Fd output;
  Fd input;
  if (options.output < 0) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return failErrno(Code::Internal, "pipe", errno);
    output = Fd(ends[0]);
    input = Fd(ends[1]);
    ::fcntl(output.get(), F_SETFL, O_NONBLOCK);
  }

  std::vector<std::string> arguments{program.string()};
  arguments.insert(arguments.end(), options.arguments.begin(), options.arguments.end());
  auto environment = options.environment;
  auto argv = pointers(arguments);
  auto envp = pointers(environment);

  const auto pid = ::fork();
  if (pid < 0) return failErrno(Code::Internal, "fork", errno);
  if (pid == 0)
    becomeProgram(program.c_str(), argv.data(), envp.data(), options.folder.c_str(),
                  input ? input.get() : options.output);
  input = Fd();

  const Fd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
  const auto deadline = Clock::now() + options.limit;
  ProcessResult result;
  int status = 0;
  bool open = static_cast<bool>(output);
  for (;;) {
    if (open) open = drain(output.get(), result.output, options.maxOutput);
    // WNOWAIT keeps the process id taken until the group has been killed.
    siginfo_t info{};
    if (::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == pid) break;
    if (Clock::now() >= deadline) {
      result.timedOut = true;
      break;
    }
    waitForNews(open ? output.get() : -1, pidfd.get(), deadline);
  }
  ::kill(-pid, SIGKILL);
  // Between fork(2) and setsid(2) there is no group yet.
  if (result.timedOut) ::kill(pid, SIGKILL);
  while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  if (output) drain(output.get(), result.output, options.maxOutput);
  if (WIFEXITED(status)) result.exitCode = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) result.signal = WTERMSIG(status);
  return result;
}

}  // namespace pibox
