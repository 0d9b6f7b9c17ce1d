#include "carry/node.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>

namespace pibox::carry {
namespace {

constexpr std::size_t kBuffer = 64 * 1024;
constexpr off_t kSmall = 16 * 1024;

/// Reads until the buffer is full or the file ends.
Result<std::size_t> readFull(int fd, char* to, std::size_t size) {
  std::size_t done = 0;
  while (done < size) {
    const auto n = ::read(fd, to + done, size - done);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::ReadFailed, "read", errno);
    if (n == 0) break;
    done += static_cast<std::size_t>(n);
  }
  return done;
}

Result<> readSmall(const Node& node) {
  if (node.text) return {};
  PIBOX_LET(node.text, readNode(node, kSmall));
  return {};
}

Result<bool> sameBytes(const Node& a, const Node& b) {
  if (a.info.st_size != b.info.st_size) return false;
  if (a.info.st_size == 0) return true;
  if (a.info.st_dev == b.info.st_dev && a.info.st_ino == b.info.st_ino) return true;
  if (a.info.st_size <= kSmall) {
    PIBOX_TRY(readSmall(a));
    PIBOX_TRY(readSmall(b));
    return *a.text == *b.text;
  }
  PIBOX_LET(const Fd first, openNode(a));
  PIBOX_LET(const Fd second, openNode(b));
  thread_local const auto buffers = std::make_unique<char[]>(2 * kBuffer);
  // Both have the size that was looked up: no further read to see the end.
  for (auto left = static_cast<std::size_t>(a.info.st_size); left > 0;) {
    const auto want = std::min(left, kBuffer);
    PIBOX_LET(const auto n, readFull(first.get(), buffers.get(), want));
    PIBOX_LET(const auto m, readFull(second.get(), buffers.get() + kBuffer, want));
    if (n != m || std::memcmp(buffers.get(), buffers.get() + kBuffer, n) != 0) return false;
    if (n < want) return true;  // both became shorter while they were read
    left -= n;
  }
  return true;
}

}  // namespace

Metadata metadataOf(const Node& node) {
  auto metadata = metadataOf(node.info);
  metadata.attributes = node.attributes;
  return metadata;
}

Result<Node> lookUp(int at, const char* name, bool attributes) {
  Node node{.at = at, .name = name, .attributes = {}};
  if (at < 0) return node;
  PIBOX_LET(const auto info, look(at, name));
  if (!info) return node;
  node.info = *info;
  if (isWhiteoutDevice(*info)) {
    node.whiteout = true;
    return node;
  }
  Attributes all;
  if (attributes) {
    PIBOX_LET(all, readAttributes(at, name));
  }
  for (auto& attribute : all) {
    if (isIndirectAttribute(attribute.name)) return fail(Code::CarryUnsupported, "it has " + attribute.name);
    if (attribute.name == kOpaque && attribute.value == "y") node.opaque = true;
    if (attribute.name == kWhiteout && S_ISREG(info->st_mode) && info->st_size == 0) node.whiteout = true;
    if (!isLayerAttribute(attribute.name)) node.attributes.push_back(std::move(attribute));
  }
  if (node.whiteout) return node;
  if (S_ISDIR(info->st_mode))
    node.kind = Kind::Folder;
  else if (S_ISREG(info->st_mode))
    node.kind = Kind::File;
  else if (S_ISLNK(info->st_mode))
    node.kind = Kind::Link;
  else
    node.kind = Kind::Special;
  return node;
}

Result<Fd> openNode(const Node& node) {
  if (node.isFolder()) return openFolder(node.at, node.name.c_str());
  Fd fd(::openat(node.at, node.name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOATIME | O_CLOEXEC));
  // O_NOATIME is refused to those who do not own the file and lack CAP_FOWNER; it is a courtesy, not needed.
  if (!fd && errno == EPERM)
    fd = Fd(::openat(node.at, node.name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!fd) return failErrno(Code::ReadFailed, "open", errno);
  return fd;
}

Result<std::string> readNode(const Node& node, std::size_t max) {
  if (node.info.st_size < 0 || static_cast<std::size_t>(node.info.st_size) > max)
    return fail(Code::FileTooLarge, node.name);
  PIBOX_LET(const Fd fd, openNode(node));
  std::string text(static_cast<std::size_t>(node.info.st_size), '\0');
  PIBOX_LET(const auto size, readFull(fd.get(), text.data(), text.size()));
  text.resize(size);
  return text;
}

Result<bool> sameContent(const Node& a, const Node& b) {
  if (a.kind != b.kind) return false;
  switch (a.kind) {
    case Kind::Absent:
    case Kind::Folder:
      return true;
    case Kind::File:
      return sameBytes(a, b);
    case Kind::Special:
      return (a.info.st_mode & S_IFMT) == (b.info.st_mode & S_IFMT) && a.info.st_rdev == b.info.st_rdev;
    case Kind::Link: {
      PIBOX_LET(const auto first, readLink(a.at, a.name.c_str()));
      PIBOX_LET(const auto second, readLink(b.at, b.name.c_str()));
      return first == second;
    }
  }
  return false;
}

}  // namespace pibox::carry
