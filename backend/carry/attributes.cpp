#include "carry/attributes.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace pibox::carry {
namespace {

constexpr std::string_view kLayer = "trusted.overlay.";
constexpr std::size_t kMaxValue = 65536;  // XATTR_SIZE_MAX, also of the list of names (XATTR_LIST_MAX)

thread_local bool t_ownFolder = false;

/// A path by which the calls find the name.
std::string below(int at, const char* name) {
  if (t_ownFolder && ::fchdir(at) == 0) return name;
  return "/proc/self/fd/" + std::to_string(at) + "/" + name;
}

/// Calls a *getxattr or *listxattr with a buffer that is large enough; empty result and errno = ENODATA for "none".
template <class Call>
ssize_t readInto(std::string& value, Call call) {
  value.resize(256);
  auto size = call(value.data(), value.size());
  if (size < 0 && errno == ERANGE) {
    value.resize(kMaxValue);
    size = call(value.data(), value.size());
  }
  value.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
  return size;
}

Result<std::vector<std::string>> listNames(const std::string& path) {
  std::string all;  // one after the other, each ended by a zero
  if (readInto(all, [&](char* to, std::size_t size) { return ::llistxattr(path.c_str(), to, size); }) < 0 &&
      errno != ENOTSUP && errno != ENODATA)
    return failErrno(Code::ReadFailed, "list attributes", errno);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < all.size(); i += names.back().size() + 1) names.emplace_back(all.c_str() + i);
  return names;
}

}  // namespace

OwnWorkingFolder::OwnWorkingFolder() {
  if (::unshare(CLONE_FS) != 0) return;
  m_before = Fd(::open(".", O_PATH | O_DIRECTORY | O_CLOEXEC));
  t_ownFolder = static_cast<bool>(m_before);
}

OwnWorkingFolder::~OwnWorkingFolder() {
  // The thread's own it stays; back where it was is only tidier.
  if (t_ownFolder && ::fchdir(m_before.get()) != 0) m_before = Fd();
  t_ownFolder = false;
}

Result<Attributes> readAttributes(int at, const char* name) {
  const auto path = below(at, name);
  PIBOX_LET(const auto names, listNames(path));
  Attributes attributes;
  for (const auto& each : names) {
    if (isOriginAttribute(each)) continue;
    Attribute attribute{each, {}};
    if (readInto(attribute.value, [&](char* to, std::size_t size) {
          return ::lgetxattr(path.c_str(), attribute.name.c_str(), to, size);
        }) < 0) {
      if (errno == ENODATA) continue;  // removed since it was listed
      return failErrno(Code::ReadFailed, "read attribute " + attribute.name, errno);
    }
    attributes.push_back(std::move(attribute));
  }
  std::ranges::sort(attributes);
  return attributes;
}

bool keepsAttributes(int folder) {
  return ::flistxattr(folder, nullptr, 0) >= 0 || errno != ENOTSUP;
}

Result<std::string> findIndirect(int at, const char* name) {
  PIBOX_LET(const auto names, listNames(below(at, name)));
  const auto found = std::ranges::find_if(names, isIndirectAttribute);
  return found == names.end() ? std::string() : *found;
}

Result<> setAttribute(int at, const char* name, const Attribute& attribute) {
  const auto path = below(at, name);
  if (::lsetxattr(path.c_str(), attribute.name.c_str(), attribute.value.data(), attribute.value.size(), 0) != 0)
    return failErrno(Code::WriteFailed, "set attribute " + attribute.name, errno);
  return {};
}

Result<> setAttribute(int file, const Attribute& attribute) {
  if (::fsetxattr(file, attribute.name.c_str(), attribute.value.data(), attribute.value.size(), 0) != 0)
    return failErrno(Code::WriteFailed, "set attribute " + attribute.name, errno);
  return {};
}

Result<> removeAttribute(int at, const char* name, const char* attribute) {
  const auto path = below(at, name);
  if (::lremovexattr(path.c_str(), attribute) != 0 && errno != ENODATA && errno != ENOTSUP)
    return failErrno(Code::WriteFailed, std::string("remove attribute ") + attribute, errno);
  return {};
}

Result<> removeAttribute(int file, const char* attribute) {
  if (::fremovexattr(file, attribute) != 0 && errno != ENODATA && errno != ENOTSUP)
    return failErrno(Code::WriteFailed, std::string("remove attribute ") + attribute, errno);
  return {};
}

bool isLayerAttribute(std::string_view name) {
  return name.starts_with(kLayer) && !name.substr(kLayer.size()).starts_with("overlay.");
}

bool isOriginAttribute(std::string_view name) {
  if (!isLayerAttribute(name)) return false;
  name.remove_prefix(kLayer.size());
  return name == "origin" || name == "impure" || name == "nlink" || name == "uuid" || name == "upper";
}

bool isIndirectAttribute(std::string_view name) {
  if (!isLayerAttribute(name)) return false;
  name.remove_prefix(kLayer.size());
  return name == "redirect" || name == "metacopy";
}

const std::string* findAttribute(const Attributes& attributes, std::string_view name) {
  const auto found = std::ranges::find(attributes, name, &Attribute::name);
  return found == attributes.end() ? nullptr : &found->value;
}

}  // namespace pibox::carry
