#include "bank/bank_txt.h"

#include "bank/store.h"
#include "base/durable.h"

#include <algorithm>

namespace pibox::bank {

std::string formatBankTxt(const std::string& bootDir) {
  std::string text = "# Written by PiBox Upgrade: which boot directory is used. One sector.\n";
  text += bootDir == "." ? "os_prefix=\n" : "os_prefix=" + bootDir + "/\n";
  constexpr std::size_t kLine = 64;
  while (text.size() < kBankTxtBytes) {
    // A comment line needs two bytes at least, so never leave one.
    auto length = std::min(kLine, kBankTxtBytes - text.size());
    if (kBankTxtBytes - text.size() - length == 1) length -= 2;
    text += "#" + std::string(length - 2, '-') + "\n";
  }
  return text;
}

std::optional<std::string> parseBankTxt(std::string_view text) {
  constexpr std::string_view kName = "os_prefix=";
  std::optional<std::string> found;
  while (!text.empty()) {
    const auto line = text.substr(0, std::min(text.find('\n'), text.size()));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (!line.starts_with(kName)) continue;
    auto value = line.substr(kName.size());
    if (value.empty()) {
      found = ".";
    } else if (value.ends_with('/') && isBootDir(value.substr(0, value.size() - 1))) {
      found = value.substr(0, value.size() - 1);
    } else {
      return std::nullopt;
    }
  }
  return found;
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
  PIBOX_TRY(overwriteSectorDurably(layout.bankTxt(), formatBankTxt(bootDir)));
  if (readBankTxt(layout) != bootDir) return fail(Code::ReadBackMismatch, layout.bankTxt().string());
  return {};
}

}  // namespace pibox::bank
