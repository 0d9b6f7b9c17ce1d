#include "carry/elf.h"

#include "carry/view.h"

#include <cerrno>
#include <cstring>
#include <elf.h>
#include <unistd.h>

namespace pibox::carry {

Result<std::optional<Machine>> machineOf(const Node& node) {
  unsigned char head[20];  // up to e_machine, which is at the same place in both classes
  if (node.kind != Kind::File || node.info.st_size < static_cast<off_t>(sizeof head)) return std::nullopt;
  PIBOX_LET(const Fd file, openNode(node));
  const auto size = ::pread(file.get(), head, sizeof head, 0);
  if (size < 0) return failErrno(Code::ReadFailed, "read", errno);
  if (size < static_cast<ssize_t>(sizeof head) || std::memcmp(head, ELFMAG, SELFMAG) != 0) return std::nullopt;
  const bool low = head[EI_DATA] == ELFDATA2LSB;
  const auto number = static_cast<Machine>(low ? head[18] | head[19] << 8 : head[19] | head[18] << 8);
  return number | static_cast<Machine>(head[EI_CLASS]) << 16;
}

Result<std::optional<Machine>> machineOfRelease(int root) {
  for (const char* program : {"/bin/busybox", "/usr/bin/busybox", "/sbin/init", "/usr/sbin/init", "/bin/bash",
                              "/usr/bin/bash", "/usr/lib/systemd/systemd"}) {
    PIBOX_LET(const Seen seen, lookAt(root, -1, program));
    PIBOX_LET(const auto machine, machineOf(seen.node));
    if (machine) return machine;
  }
  return std::nullopt;
}

}  // namespace pibox::carry
