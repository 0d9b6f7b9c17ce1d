#pragma once
// Makes entries in a tree that is being built. Each call that writes announces itself to base/fault.h first. Nothing
// here is flushed: whoever builds flushes the whole tree once (TreeBuild).

#include "base/error.h"
#include "base/fd.h"
#include "carry/attributes.h"

#include <filesystem>
#include <functional>
#include <string>
#include <sys/stat.h>

namespace pibox::carry {

namespace fs = std::filesystem;

/// Owner, mode, attributes and times of an entry.
struct Metadata {
  uid_t uid = 0;
  gid_t gid = 0;
  mode_t mode = 0;  ///< with the kind (S_IFMT)
  struct timespec accessed{};
  struct timespec modified{};
  Attributes attributes;
};

/// From a stat, without attributes.
Metadata metadataOf(const struct stat& info);

/// Tells how many bytes were written since the last call; may stop the copy by an error.
using DataCallback = std::function<Result<>(std::uint64_t bytes)>;

class Maker {
 public:
  /// `where`: the tree being built, for messages and faults. `handsDown`: its folders may hand an owner or an ACL down
  /// to what is made in them; the ones that a Maker has made do not.
  explicit Maker(fs::path where, bool handsDown = false) : m_where(std::move(where)), m_handsDown(handsDown) {}

  Result<> folder(int at, const char* name);
  Result<> link(int at, const char* name, const std::string& target);
  /// FIFO, socket or device.
  Result<> node(int at, const char* name, mode_t mode, dev_t device);
  Result<> hardLink(int fromAt, const char* from, int at, const char* name);
  /// An empty regular file, open for writing.
  Result<Fd> file(int at, const char* name);

  /// Copies what is in `from` to the empty file `to`; holes stay holes. Every 64 MiB are flushed, so that a huge file
  /// does not fill the memory with unwritten pages.
  Result<> data(int from, int to, const DataCallback& done);
  Result<> text(int to, std::string_view content);

  /// Owner, mode, attributes, times, in the order in which they do not undo each other (chown clears capabilities).
  Result<> metadata(int at, const char* name, const Metadata& metadata);
  /// The same of an open file that file() has made.
  Result<> metadata(int file, const Metadata& metadata);

 private:
  Result<> write(int to, const char* data, std::size_t size, off_t offset);
  fs::path m_where;
  bool m_handsDown;
};

/// Target of a symbolic link, at most PATH_MAX bytes. Errors: ReadFailed.
Result<std::string> readLink(int at, const char* name);

}  // namespace pibox::carry
