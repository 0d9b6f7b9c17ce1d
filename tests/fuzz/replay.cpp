// Runs a target over its corpus without libFuzzer: each file as it is, cut short, and with single bits flipped.

#include "fuzz/fuzz.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

constexpr std::size_t kVariants = 400;

void run(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

void runVariants(const std::string& bytes) {
  run(bytes);
  const auto step = std::max<std::size_t>(1, bytes.size() / kVariants);
  for (std::size_t i = 0; i < bytes.size(); i += step) {
    run(bytes.substr(0, i));
    auto flipped = bytes;
    flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
    run(flipped);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t files = 0;
  for (int i = 1; i < argc; ++i) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(argv[i])) paths.push_back(entry.path());
    std::ranges::sort(paths);
    for (const auto& path : paths) {
      std::ifstream stream(path, std::ios::binary);
      runVariants({std::istreambuf_iterator<char>(stream), {}});
      ++files;
    }
  }
  std::printf("%zu files replayed\n", files);
  return files > 0 ? 0 : 1;
}
