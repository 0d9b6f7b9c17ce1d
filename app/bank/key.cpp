// `key`: whether a person holds a key down at this moment. Asks the input devices for what is pressed, so nothing has
// to be waited for.

#include "base/fd.h"
#include "commands.h"

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <linux/input.h>
#include <sys/ioctl.h>

using namespace pibox;

namespace {

using KeyBits = std::array<unsigned char, KEY_MAX / 8 + 1>;

bool isDown(const KeyBits& bits, unsigned key) {
  return (bits[key / 8] & (1U << (key % 8))) != 0;
}

}  // namespace

Result<> keyCommand(const Context&) {
  std::error_code error;
  for (std::filesystem::directory_iterator it("/dev/input", error), end; !error && it != end; it.increment(error)) {
    if (!it->path().filename().string().starts_with("event")) continue;
    const Fd device(::open(it->path().c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    KeyBits bits{};
    if (!device || ::ioctl(device.get(), EVIOCGKEY(sizeof bits), bits.data()) < 0) continue;
    if (isDown(bits, KEY_M)) {
      std::puts("menu");
      return {};
    }
    if (isDown(bits, KEY_R)) {
      std::puts("back");
      return {};
    }
    if (isDown(bits, BTN_TOUCH)) {
      std::puts("touch");
      return {};
    }
  }
  return {};
}
