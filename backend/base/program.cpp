#include "base/program.h"

#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace pibox {

void beginProgram() {
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
    // open(2) takes the lowest number that is free, which is this one.
    if (::fcntl(fd, F_GETFD) < 0 && errno == EBADF) static_cast<void>(::open("/dev/null", O_RDWR));
  }
  std::setlocale(LC_CTYPE, "");
  if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0) return;
  // LC_ALL goes before LC_CTYPE (locale(7)).
  const char* all = std::getenv("LC_ALL");
  ::setenv(all && *all ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
  std::setlocale(LC_CTYPE, "");
}

int endProgram(const char* name, int code) {
  const bool earlier = std::ferror(stdout) != 0;
  if (std::fflush(stdout) == 0 && !earlier) return code;
  std::fprintf(stderr, "%s: what was printed could not be written: %s\n", name, std::strerror(errno));
  return code == 0 ? 1 : code;
}

}  // namespace pibox
