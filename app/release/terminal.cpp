#include "terminal.h"

#include "base/durable.h"
#include "base/fd.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace pibox::app {
namespace {

constexpr std::size_t kMaxPassphrase = 1024;

Result<std::string> firstLine(int fd) {
  std::string line;
  char c = 0;
  for (;;) {
    const auto n = ::read(fd, &c, 1);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::ReadFailed, "passphrase", errno);
    if (n == 0 || c == '\n') return line;
    if (line.size() == kMaxPassphrase) return fail(Code::InvalidArgument, "the passphrase is too long");
    line += c;
  }
}

void say(int terminal, const std::string& text) {
  if (::write(terminal, text.data(), text.size()) < 0) return;  // a terminal that is gone fails the read that follows
}

/// No echo while it lives; signals wait, so that an interrupt does not leave the terminal mute.
class Silence {
 public:
  explicit Silence(int terminal) : m_terminal(terminal) {
    ::sigemptyset(&m_blocked);
    for (const int signal : {SIGINT, SIGTERM, SIGQUIT, SIGTSTP}) ::sigaddset(&m_blocked, signal);
    ::tcgetattr(terminal, &m_before);
    auto silent = m_before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    // Ctrl-C ends the read through the line discipline's own end-of-file instead of a signal.
    silent.c_lflag &= ~static_cast<tcflag_t>(ISIG);
    ::sigprocmask(SIG_BLOCK, &m_blocked, &m_signals);
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
  }
  ~Silence() {
    ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    ::sigprocmask(SIG_SETMASK, &m_signals, nullptr);
  }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;

 private:
  int m_terminal;
  termios m_before{};
  sigset_t m_blocked{};
  sigset_t m_signals{};
};

Result<std::string> askSilently(int terminal, const std::string& prompt) {
  // Silent before it asks: who answers at once is not shown either.
  const Silence silence(terminal);
  say(terminal, prompt);
  auto line = firstLine(terminal);
  say(terminal, "\n");
  if (line && line->find('\x03') != std::string::npos) return fail(Code::Cancelled, "at the passphrase");
  return line;
}

Result<std::string> fromTerminal(const std::string& key, bool isNew) {
  const Fd terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
  if (!terminal)
    return fail(Code::InvalidArgument, "there is no terminal to ask for a passphrase on: use --passphrase-file");
  if (!isNew) return askSilently(terminal.get(), "Passphrase of the key '" + key + "': ");
  PIBOX_LET(auto first, askSilently(terminal.get(), "New passphrase for the keys: "));
  PIBOX_LET(const auto second, askSilently(terminal.get(), "The same again: "));
  if (first != second) return fail(Code::InvalidArgument, "the two passphrases differ");
  return first;
}

}  // namespace

Result<publish::AskPassphrase> passphraseFrom(const Arguments& arguments) {
  std::string given;
  if (arguments.has("passphrase-file")) {
    const Fd file(::open(arguments.value("passphrase-file").c_str(), O_RDONLY | O_CLOEXEC));
    if (!file) return failErrno(Code::ReadFailed, "open " + arguments.value("passphrase-file"), errno);
    PIBOX_LET(given, firstLine(file.get()));
  } else if (arguments.has("passphrase-fd")) {
    PIBOX_LET(const auto fd, arguments.number("passphrase-fd", 0, 0, 1023));
    PIBOX_LET(given, firstLine(static_cast<int>(fd)));
  } else {
    return fromTerminal;
  }
  // A file that was written on Windows; the same words typed on a terminal have no such end.
  if (given.ends_with('\r')) given.pop_back();
  return [given](const std::string&, bool) -> Result<std::string> { return given; };
}

bool confirm(const std::string& question) {
  const Fd terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
  if (!terminal) {
    std::fputs("pibox-release: there is no terminal to ask on; --yes goes on without asking\n", stderr);
    return false;
  }
  say(terminal.get(), question + " Type yes to go on: ");
  const auto answer = firstLine(terminal.get());
  return answer && *answer == "yes";
}

}  // namespace pibox::app
