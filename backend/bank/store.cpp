#include "bank/store.h"

#include "bank/bank_txt.h"
#include "bank/check.h"
#include "base/durable.h"

#include <algorithm>
#include <array>
#include <climits>
#include <sys/stat.h>
#include <unistd.h>

namespace pibox::bank {
namespace {

bool isFolder(const fs::path& path) {
  struct stat info{};
  return ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

std::int64_t changeTime(const fs::path& path) {
  struct stat info{};
  return ::lstat(path.c_str(), &info) == 0 ? static_cast<std::int64_t>(info.st_mtim.tv_sec) : 0;
}

/// Names in a folder, at most 4096; none if it cannot be read.
std::vector<std::string> namesIn(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end && names.size() < 4096; it.increment(error))
    names.push_back(it->path().filename().string());
  std::ranges::sort(names);
  return names;
}

std::vector<ImageId> bankIds(const Layout& layout) {
  std::vector<ImageId> ids;
  for (const auto& name : namesIn(layout.overlay)) {
    const auto id = ImageId::parse(name);
    if (id && isFolder(layout.bank(*id))) ids.push_back(*id);
  }
  return ids;
}

BankRole roleOf(const ImageId& id, const Links& links, const std::optional<Outcome>& outcome) {
  if (links.current == id) return BankRole::Current;
  if (outcome && outcome->result == OutcomeResult::FellBack && outcome->to == id.str()) return BankRole::Failed;
  if (links.next == id) return BankRole::Next;
  if (links.previous == id) return BankRole::Previous;
  return BankRole::Other;
}

fs::path trash(const Layout& layout) {
  return layout.state() / "trash";
}

}  // namespace

std::string toString(BankRole role) {
  switch (role) {
    case BankRole::Current:
      return "current";
    case BankRole::Next:
      return "next";
    case BankRole::Previous:
      return "previous";
    case BankRole::Failed:
      return "failed";
    case BankRole::Other:
      return "other";
  }
  return {};
}

std::optional<ImageId> readLink(const Layout& layout, const fs::path& link) {
  std::array<char, 256> buffer{};
  const auto length = ::readlink(link.c_str(), buffer.data(), buffer.size());
  if (length <= 0 || static_cast<std::size_t>(length) == buffer.size()) return std::nullopt;
  const auto id = ImageId::parse(std::string_view(buffer.data(), static_cast<std::size_t>(length)));
  if (!id || !isFolder(layout.bank(*id))) return std::nullopt;
  return *id;
}

Links readLinks(const Layout& layout) {
  return {readLink(layout, layout.current()), readLink(layout, layout.next()), readLink(layout, layout.previous())};
}

Result<std::vector<BankInfo>> listBanks(const Layout& layout) {
  const auto links = readLinks(layout);
  const auto report = readBootReport(layout);
  const auto outcome = readOutcome(layout);
  std::vector<BankInfo> banks;
  for (const auto& id : bankIds(layout)) {
    BankInfo info{.id = id, .manifest = {}};
    info.role = roleOf(id, links, outcome ? *outcome : std::nullopt);
    if (auto manifest = readManifest(layout.bank(id), {}); manifest && manifest->imageId == id) {
      info.size = manifest->totalSize();
      info.manifest = *std::move(manifest);
    }
    info.installed = changeTime(layout.manifest(id));
    info.running = report && *report && (*report)->bank == id;
    banks.push_back(std::move(info));
  }
  std::ranges::stable_sort(banks, [](const BankInfo& a, const BankInfo& b) {
    if (a.role != b.role) return a.role < b.role;
    return compareVersions(a.id.str(), b.id.str()) > 0;
  });
  return banks;
}

bool isBootDir(std::string_view name) {
  return name == "." || ImageId::parse(name).has_value();
}

std::optional<std::string> bootDirOf(const Layout& layout, const ImageId& id) {
  if (auto text = readFile(layout.bootDirFile(id), 256)) {
    while (!text->empty() && (text->back() == '\n' || text->back() == ' ')) text->pop_back();
    if (isBootDir(*text)) return *std::move(text);
  }
  const auto manifest = readManifest(layout.bank(id), {});
  if (manifest && manifest->hasBootFiles()) return id.str();
  return std::nullopt;
}

std::string bootDirFromCommandLine(std::string_view commandLine) {
  const auto named = commandLineValue(commandLine, "pibox.boot");
  return named && isBootDir(*named) ? *named : ".";
}

std::optional<std::string> commandLineValue(std::string_view commandLine, std::string_view name) {
  std::optional<std::string> found;
  while (!commandLine.empty()) {
    const auto word = commandLine.substr(0, std::min(commandLine.find_first_of(" \t\n"), commandLine.size()));
    if (word.size() > name.size() && word.starts_with(name) && word[name.size()] == '=')
      found = word.substr(name.size() + 1);
    commandLine.remove_prefix(std::min(word.size() + 1, commandLine.size()));
  }
  return found;
}

Result<> mayRemove(const Layout& layout, const ImageId& id) {
  if (!isFolder(layout.bank(id))) return fail(Code::BankMissing, id.str());
  if (readLink(layout, layout.current()) == id) return fail(Code::BankInUse, id.str() + " is the installed image");
  const auto report = readBootReport(layout);
  if (report && *report && (*report)->bank == id) return fail(Code::BankInUse, id.str() + " is running");
  PIBOX_LET(const auto trial, readTrial(layout));
  if (trial && trial->bank == id) return fail(Code::BankInUse, id.str() + " will be started next");
  PIBOX_LET(const auto commit, readCommit(layout));
  if (commit && (commit->bank == id || commit->previous == id))
    return fail(Code::BankInUse, id.str() + " is being kept");
  return {};
}

Result<> removeBank(const Layout& layout, const ImageId& id) {
  PIBOX_TRY(mayRemove(layout, id));
  for (const auto& link : {layout.next(), layout.previous()})
    if (readLink(layout, link) == id) PIBOX_TRY(removeDurably(link));
  PIBOX_TRY(makeFolderDurably(layout.state()));
  PIBOX_TRY(makeFolderDurably(trash(layout)));
  PIBOX_TRY(removeTreeDurably(trash(layout) / id.str()));
  PIBOX_TRY(renameDurably(layout.bank(id), trash(layout) / id.str()));
  return tidy(layout);
}

Result<> tidy(const Layout& layout) {
  for (const auto& name : namesIn(trash(layout))) PIBOX_TRY(removeTreeDurably(trash(layout) / name));
  // What may not be removed: the directory of a bank, of one being staged, the committed one and the running one.
  std::vector<std::string> needed;
  for (const auto& id : bankIds(layout)) {
    needed.push_back(id.str());
    if (auto directory = bootDirOf(layout, id)) needed.push_back(*std::move(directory));
  }
  for (auto& name : namesIn(layout.state() / "staging")) needed.push_back(std::move(name));
  PIBOX_LET(const auto report, readBootReport(layout));
  if (report) needed.push_back(report->bootDir);
  if (auto committed = readBankTxt(layout)) needed.push_back(*std::move(committed));
  for (const auto& name : namesIn(layout.boot)) {
    const auto id = ImageId::parse(name);
    if (!id || std::ranges::contains(needed, name) || !isFolder(layout.bootFiles(*id))) continue;
    // Only what looks like a boot directory of ours: it says so in its command line.
    const auto commandLine = readFile(layout.bootFiles(*id) / "cmdline.txt", 4096);
    if (commandLine && bootDirFromCommandLine(*commandLine) == name)
      PIBOX_TRY(removeTreeDurably(layout.bootFiles(*id)));
  }
  return {};
}

}  // namespace pibox::bank
