#include "bank/bank_txt.h"

#include "bank/store.h"
#include "base/durable.h"

#include <algorithm>
#include <utility>

namespace pibox::bank {
namespace {

constexpr std::string_view kName = "os_prefix=";
constexpr std::string_view kHeader = "# PiBox: the boot directory in use. The last os_prefix counts.\n";
/// A line for the longest directory, and a comment behind it: two bytes at least.
constexpr std::size_t kLine = 78;
constexpr std::size_t kFirst = kHeader.size();
constexpr std::size_t kSecond = kFirst + kLine;

/// Comment lines up to `size` bytes; there is never one byte left, which could be none.
std::string filledUp(std::string text, std::size_t size) {
  constexpr std::size_t kLongest = 64;
  while (text.size() < size) {
    auto length = std::min(kLongest, size - text.size());
    if (size - text.size() - length == 1) length -= 2;
    text += "#" + std::string(length - 2, '-') + "\n";
  }
  return text;
}

std::string lineFor(const std::string& bootDir) {
  return filledUp(std::string(kName) + (bootDir == "." ? "" : bootDir + "/") + "\n", kLine);
}

bool isOfThisForm(const std::string& text) {
  const auto other = formatBankTxt(".");
  if (text.size() != other.size() || !text.starts_with(kHeader)) return false;
  if (text.compare(kSecond + kLine, std::string::npos, other, kSecond + kLine) != 0) return false;
  const auto marked = text[kSecond] == 'o' || text[kSecond] == '#';
  return marked && text.compare(kFirst, kName.size(), kName) == 0 &&
         text.compare(kSecond + 1, kName.size() - 1, kName, 1) == 0 && text[kSecond - 1] == '\n' &&
         text[kSecond + kLine - 1] == '\n';
}

}  // namespace

std::string formatBankTxt(const std::string& bootDir) {
  auto text = std::string(kHeader) + lineFor(bootDir) + lineFor(bootDir);
  text[kSecond] = '#';
  return filledUp(std::move(text), kBankTxtBytes);
}

std::vector<std::string> changeBankTxt(const std::string& present, const std::string& bootDir) {
  if (!isOfThisForm(present)) return {formatBankTxt(bootDir)};
  std::vector<std::string> sectors;
  auto text = present;
  const bool secondCounts = text[kSecond] == 'o';
  text.replace((secondCounts ? kFirst : kSecond) + 1, kLine - 1, lineFor(bootDir), 1);
  if (text != present) sectors.push_back(text);
  text[kSecond] = secondCounts ? '#' : 'o';
  sectors.push_back(std::move(text));
  return sectors;
}

std::optional<std::string> parseBankTxt(std::string_view text) {
  std::optional<std::string_view> last;
  while (!text.empty()) {
    const auto line = text.substr(0, std::min(text.find('\n'), text.size()));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.starts_with(kName)) last = line.substr(kName.size());
  }
  if (!last) return std::nullopt;
  if (last->empty()) return ".";
  if (!last->ends_with('/') || !isBootDir(last->substr(0, last->size() - 1))) return std::nullopt;
  return std::string(last->substr(0, last->size() - 1));
}

std::optional<std::string> readBankTxt(const Layout& layout) {
  const auto text = readFile(layout.bankTxt(), kBankTxtBytes);
  if (!text) return std::nullopt;
  return parseBankTxt(*text);
}

Result<> pointBankTxt(const Layout& layout, const std::string& bootDir) {
  if (readBankTxt(layout) == bootDir) return {};
  std::error_code error;
  if (bootDir != "." && !fs::is_directory(layout.boot / bootDir, error))
    return fail(Code::BootControlUnavailable, "there is no boot directory " + bootDir);
  const auto present = readFile(layout.bankTxt(), kBankTxtBytes);
  if (!present || present->size() != kBankTxtBytes)
    return fail(Code::BootControlUnavailable, layout.bankTxt().string() + " is not a file of 512 bytes");
  for (const auto& sector : changeBankTxt(*present, bootDir))
    PIBOX_TRY(overwriteSectorDurably(layout.bankTxt(), sector));
  if (readBankTxt(layout) != bootDir) return fail(Code::ReadBackMismatch, layout.bankTxt().string());
  return {};
}

}  // namespace pibox::bank
