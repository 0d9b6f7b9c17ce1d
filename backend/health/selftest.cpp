#include "health/selftest.h"

#include "base/id.h"

#include <algorithm>
#include <charconv>
#include <fstream>

namespace pibox::health {
namespace {

constexpr std::size_t kMaxTests = 100;

std::string_view trimmed(std::string_view text) {
  const auto from = text.find_first_not_of(" \t\r");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

/// The value of `# Name: value`, or nothing.
std::optional<std::string_view> header(std::string_view line, std::string_view name) {
  line = trimmed(line);
  if (!line.starts_with('#')) return std::nullopt;
  line = trimmed(line.substr(1));
  if (!line.starts_with(name) || line.size() <= name.size() || line[name.size()] != ':') return std::nullopt;
  return trimmed(line.substr(name.size() + 1));
}

void readHeaders(SelfTest& test) {
  std::ifstream file(test.path);
  char line[512];
  for (int n = 0; n < 20; ++n) {
    file.getline(line, sizeof line);
    if (file.bad() || (file.fail() && file.gcount() == 0)) return;
    file.clear(file.rdstate() & ~std::ios::failbit);  // a longer line (a binary has some): go on with its rest
    if (const auto title = header(line, "Title"); title && !title->empty())
      test.title = std::string(title->substr(0, 120));
    if (const auto harmless = header(line, "Harmless")) test.harmless = *harmless == "yes";
    if (const auto timeout = header(line, "Timeout")) {
      int seconds = 0;
      std::from_chars(timeout->data(), timeout->data() + timeout->size(), seconds);
      test.timeout = std::chrono::seconds(std::clamp(seconds, 1, 600));
    }
    if (file.eof()) return;
  }
}

bool isOurExecutable(const fs::path& path, const fs::path& folder) {
  std::error_code error;
  const auto real = fs::canonical(path, error);
  if (error || real.parent_path() != folder) return false;
  const auto status = fs::status(real, error);
  using enum fs::perms;
  return !error && fs::is_regular_file(status) &&
         (status.permissions() & (owner_exec | group_exec | others_exec)) != none;
}

}  // namespace

std::string SelfTest::key() const {
  const auto digits = name.find_first_not_of("0123456789");
  if (digits == std::string::npos || digits == 0 || name[digits] != '-' || digits + 1 == name.size()) return name;
  return name.substr(digits + 1);
}

Result<std::vector<SelfTest>> listSelfTests(const fs::path& folder) {
  std::vector<SelfTest> tests;
  std::error_code error;
  const auto real = fs::canonical(folder, error);
  if (error == std::errc::no_such_file_or_directory) return tests;
  if (error) return fail(Code::ReadFailed, folder.string() + ": " + error.message());
  for (fs::directory_iterator entry(real, error), end; !error && entry != end; entry.increment(error)) {
    const auto name = entry->path().filename().string();
    if (!isSafeName(name) || !isOurExecutable(entry->path(), real)) continue;
    SelfTest test;
    test.name = name;
    test.path = entry->path();
    test.title = name;
    readHeaders(test);
    tests.push_back(std::move(test));
    if (tests.size() > kMaxTests) return fail(Code::FileTooLarge, "more than 100 self-tests in " + folder.string());
  }
  if (error) return fail(Code::ReadFailed, folder.string() + ": " + error.message());
  std::ranges::sort(tests, {}, &SelfTest::name);
  return tests;
}

}  // namespace pibox::health
