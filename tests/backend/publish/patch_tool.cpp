// publish_patch OLD NEW PATCH: makes a patch and prints what it saves, as words and numbers.

#include "publish/patch_file.h"
#include "transfer/patch.h"

#include <array>
#include <cstdio>

int main(int argc, char** argv) {
  using namespace pibox;
  if (argc != 4) return 2;
  const auto summary = publish::writePatch(argv[1], argv[2], argv[3]);
  if (!summary) {
    std::fprintf(stderr, "%s\n", toString(summary.error()).c_str());
    return 1;
  }
  std::array<std::uint64_t, 3> methods{};
  if (const auto patch = transfer::readPatch(argv[3]); patch && summary->bytes > 0)
    for (const auto& unit : patch->units) methods.at(static_cast<std::size_t>(unit.method)) += unit.length;
  std::printf("bytes %llu changed %llu made %llu zstd %llu lzma %llu differences %llu\n",
              static_cast<unsigned long long>(summary->bytes), static_cast<unsigned long long>(summary->changed),
              static_cast<unsigned long long>(summary->made), static_cast<unsigned long long>(methods[0]),
              static_cast<unsigned long long>(methods[1]), static_cast<unsigned long long>(methods[2]));
  return 0;
}
