#pragma once
// A place for tests with real mounts: a tmpfs in a private mount namespace of the test program, so nothing is left of
// it however the test ends.

#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace scratch {

namespace fs = std::filesystem;

/// Enters the namespace and mounts a tmpfs at a new folder, which is returned. Ends the program with a message when it
/// cannot.
inline fs::path enter() {
  const auto die = [](const char* what) {
    qFatal("%s: %s (the carry tests need root: run them by ./dev test carry)", what, strerror(errno));
  };
  if (::unshare(CLONE_NEWNS) != 0) die("unshare");
  // Inside a chroot "/" is no mount point, and the namespace it is in is private already.
  if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 && errno != EINVAL) die("make mounts private");
  char name[] = "/tmp/carry-XXXXXX";
  if (!::mkdtemp(name)) die("make a folder");
  if (::mount("tmpfs", name, "tmpfs", 0, "size=2g,nr_inodes=0") != 0) die("mount a tmpfs");
  ::umask(022);
  return name;
}

/// Runs a shell script (sh -eu) with $1… set; true when it ended with 0.
inline bool sh(const std::string& script, const std::vector<std::string>& arguments = {}) {
  std::vector<std::string> all{"sh", "-euc", script, "sh"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (auto& text : all) argv.push_back(text.data());
  argv.push_back(nullptr);
  const auto pid = ::fork();
  if (pid == 0) {
    ::execv("/bin/sh", argv.data());
    ::_exit(127);
  }
  int status = -1;
  return ::waitpid(pid, &status, 0) == pid && status == 0;
}

/// What `script` prints.
inline std::string output(const std::string& script, const std::vector<std::string>& arguments = {}) {
  const std::string file = "/tmp/carry-output-" + std::to_string(::getpid());
  auto with = arguments;
  with.insert(with.begin(), file);
  if (!sh("out=$1; shift; { " + script + "\n} >\"$out\"", with)) return "failed";
  FILE* in = std::fopen(file.c_str(), "r");
  std::string text;
  char buffer[4096];
  for (std::size_t n; in && (n = std::fread(buffer, 1, sizeof buffer, in)) > 0;) text.append(buffer, n);
  if (in) std::fclose(in);
  ::unlink(file.c_str());
  return text;
}

}  // namespace scratch
