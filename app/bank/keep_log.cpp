// `keep-log`: the end of a kernel log, kept beside the bank it is about, for the story that is told after falling back.

#include "bank/records.h"
#include "bank/store.h"
#include "base/durable.h"
#include "commands.h"

#include <array>
#include <string>
#include <unistd.h>

using namespace pibox;
using namespace pibox::bank;

namespace {
constexpr std::size_t kMaxLog = 65536;
}  // namespace

Result<> keepLogCommand(const Context& c) {
  auto bank = readLinks(c.layout).current;
  if (!c.options.arguments.empty()) {
    PIBOX_LET(bank, ImageId::parse(c.options.arguments[0]));
  } else if (const auto trial = readTrial(c.layout); trial && *trial) {
    bank = (*trial)->bank;
  }
  if (!bank) return fail(Code::NoCurrentBank);
  std::string log;
  std::array<char, 16384> block{};
  for (;;) {
    const auto n = ::read(STDIN_FILENO, block.data(), block.size());
    if (n < 0) return failErrno(Code::ReadFailed, "standard input", errno);
    if (n == 0) break;
    log.append(block.data(), static_cast<std::size_t>(n));
    if (log.size() > 2 * kMaxLog) log.erase(0, log.size() - kMaxLog);
  }
  if (log.size() > kMaxLog) log.erase(0, log.size() - kMaxLog);
  return writeFileDurably(c.layout.kernelLog(*bank), log);
}
