#include "carry/review.h"

#include "bank/records.h"
#include "bank/store.h"
#include "base/durable.h"
#include "carry/choices.h"
#include "carry/make.h"
#include "carry/replace.h"
#include "carry/text_formats.h"
#include "carry/trial.h"
#include "carry/versions.h"

#include <algorithm>
#include <fcntl.h>

namespace pibox::carry {
namespace {

constexpr std::size_t kMaxReport = 1 << 20;
constexpr std::size_t kMaxDiffLines = 400;

/// Mine and theirs of an entry, and what stands there in the running system.
struct Sides {
  Seen mine, theirs;
  bool known = false;  ///< mine is
};

bool isLeafOrAbsent(const Node& node) {
  return !node.isFolder();
}

/// Only what both sides have as single entries can change places: a folder holds what others decided about.
bool canChoose(const Sides& sides) {
  return sides.known && isLeafOrAbsent(sides.mine.node) && isLeafOrAbsent(sides.theirs.node) &&
         (sides.mine.node || sides.theirs.node);
}

bool isWorthChoosing(const Entry& entry) {
  return entry.conflict || entry.reason == Reason::Dropped || entry.reason == Reason::TooLarge;
}

bool isReadable(const Node& node) {
  return node.kind == Kind::Absent || node.kind == Kind::Link || node.kind == Kind::File;
}

Result<bool> same(const Node& a, const Node& b) {
  if (a.kind == Kind::File && b.kind == Kind::File && (a.mode() != b.mode() || a.info.st_uid != b.info.st_uid))
    return false;
  return sameContent(a, b);
}

Result<Sides> sidesOf(const Versions& versions, const Entry& entry) {
  Sides sides;
  PIBOX_LET(sides.mine, versions.mine(entry.path));
  PIBOX_LET(sides.theirs, versions.theirs(entry.path));
  sides.known = versions.hasOld() || entry.mineAside;
  return sides;
}

Result<ImageId> carriedFrom(const bank::Layout& layout, const ListedReport& listed) {
  if (!listed.report.from.empty()) return ImageId::parse(listed.report.from);
  const auto previous = bank::readLinks(layout).previous;
  if (!previous) return fail(Code::BankMissing, "the image it came from is not known");
  return *previous;
}

Result<bool> isPending(const bank::Layout& layout, const ImageId& id) {
  PIBOX_LET(const auto pending, look(AT_FDCWD, layout.carryPending(id).c_str()));
  return pending.has_value();
}

// ---- before the restart

/// Whether a merge of both can be had at all.
Result<bool> mergesCleanly(const Versions& versions, const Entry& entry, const Sides& sides, Format format) {
  if (entry.reason != Reason::ChangedByBoth) return false;
  PIBOX_LET(const Seen base, versions.base(entry.path));
  for (const auto* node : {&base.node, &sides.mine.node, &sides.theirs.node})
    if (node->kind != Kind::File || static_cast<std::size_t>(node->info.st_size) > kMaxMergedText) return false;
  PIBOX_LET(const auto was, readNode(base.node, kMaxMergedText));
  PIBOX_LET(const auto own, readNode(sides.mine.node, kMaxMergedText));
  PIBOX_LET(const auto shipped, readNode(sides.theirs.node, kMaxMergedText));
  return !mergeAs(format, was, own, shipped).conflict;
}

struct Planned {
  Review review;
  std::vector<Format> formats;  ///< how "both" would be merged, one for each entry
};

Result<Planned> plan(const bank::Layout& layout, const ImageId& id, const ReviewOptions& options) {
  Planned planned{.review = {.planned = true, .listed = {}, .choices = {}}, .formats = {}};
  PIBOX_LET(auto made, planForTrial(layout, id, {.file = {}, .text = options.policy, .stop = options.stop}));
  auto& listed = planned.review.listed = listReport(std::move(made.report));
  PIBOX_LET(const auto from, ImageId::parse(listed.report.from));
  PIBOX_LET(const auto versions, Versions::open(layout, from, id, false));
  const auto chosen = readChoices(layout, id).value_or(std::map<std::string, std::string>{});
  for (const auto& entry : listed.report.entries) {
    if (options.stop.stop_requested()) return fail(Code::Cancelled);
    auto& choice = planned.review.choices.emplace_back();
    const auto format = made.policy.match(entry.path, [](std::string_view) { return true; }).format;
    planned.formats.push_back(format);
    const auto decided = chosen.find(entry.path);
    if (decided != chosen.end()) choice.side = decided->second;
    PIBOX_LET(const Sides sides, sidesOf(versions, entry));
    choice.diff = isReadable(sides.mine.node) && isReadable(sides.theirs.node) && entry.reason != Reason::Metadata;
    const bool offered = isWorthChoosing(entry) || !choice.side.empty();
    if (!offered || !canChoose(sides) || made.policy.isFixed(entry.path) || !isUtf8(entry.path)) continue;
    choice.sides = {"mine", "theirs"};
    PIBOX_LET(const bool both, mergesCleanly(versions, entry, sides, format));
    if (both) choice.sides.emplace_back("both");
    if (!choice.side.empty()) choice.sides.emplace_back("default");
  }
  return planned;
}

// ---- after it

fs::path wasFolder(const bank::Layout& layout, const ImageId& id) {
  return layout.bank(id) / "carried/was";
}

/// What stands at an entry's path in the running system, and what stood there.
struct Present {
  Fd root, was;
  Seen now, before;
};

Result<Present> presentOf(const bank::Layout& layout, const fs::path& root, const ImageId& id,
                          const std::string& path) {
  Present present;
  PIBOX_LET(present.root, openFolder(AT_FDCWD, root.c_str()));
  PIBOX_LET(present.now, lookAt(present.root.get(), -1, path));
  auto was = openFolder(AT_FDCWD, wasFolder(layout, id).c_str());
  if (was) present.was = *std::move(was);
  PIBOX_LET(present.before, lookAt(present.was.get(), -1, path));
  return present;
}

Result<Choice> choiceNow(const Entry& entry, const Sides& sides, const Present& present, bool runs) {
  Choice choice;
  choice.diff =
      isReadable(sides.mine.node) && isReadable(sides.theirs.node) && sides.known && entry.reason != Reason::Metadata;
  if (!runs || !isWorthChoosing(entry) || !canChoose(sides) || present.now.node.isFolder()) return choice;
  PIBOX_LET(const bool isMine, same(present.now.node, sides.mine.node));
  PIBOX_LET(const bool isTheirs, same(present.now.node, sides.theirs.node));
  choice.side = isMine ? "mine" : isTheirs ? "theirs" : "";
  if (!isMine) choice.sides.emplace_back("mine");
  if (!isTheirs) choice.sides.emplace_back("theirs");
  // Something else again would be lost by it.
  if (present.before.node && !choice.side.empty()) choice.sides.emplace_back("was");
  return choice;
}

/// Whether the bank is what runs, for good.
bool isRunning(const bank::Layout& layout, const ImageId& id) {
  const auto report = bank::readBootReport(layout);
  return report && *report && (*report)->bank == id && bank::readLinks(layout).current == id;
}

Result<Review> carried(const bank::Layout& layout, const fs::path& root, const ImageId& id) {
  Review review;
  PIBOX_LET(review.listed, readReport(layout, id));
  PIBOX_LET(const auto from, carriedFrom(layout, review.listed));
  PIBOX_LET(const auto versions, Versions::open(layout, from, id, true));
  const bool runs = isRunning(layout, id);
  for (const auto& entry : review.listed.report.entries) {
    PIBOX_LET(const Sides sides, sidesOf(versions, entry));
    PIBOX_LET(const Present present, presentOf(layout, root, id, entry.path));
    PIBOX_LET(review.choices.emplace_back(), choiceNow(entry, sides, present, runs));
  }
  return review;
}

/// The place of an entry in the list. Errors: InvalidArgument.
Result<std::size_t> find(const Report& report, const std::string& path) {
  const auto found = std::ranges::find(report.entries, path, &Entry::path);
  if (found == report.entries.end()) return fail(Code::InvalidArgument, "key");
  return static_cast<std::size_t>(found - report.entries.begin());
}

std::string kindOf(const Node& node) {
  switch (node.kind) {
    case Kind::Absent:
      return "absent";
    case Kind::Folder:
      return "folder";
    case Kind::File:
      return "file";
    case Kind::Link:
      return "link";
    case Kind::Special:
      return "other";
  }
  return "other";
}

/// A text to compare: of a link where it leads. Not a text: nullopt.
Result<std::optional<std::string>> textOf(const Node& node) {
  if (!node) return "";
  if (node.kind == Kind::Link) return readLink(node.at, node.name.c_str());
  if (node.kind != Kind::File || static_cast<std::size_t>(node.info.st_size) > kMaxMergedText) return std::nullopt;
  PIBOX_LET(auto text, readNode(node, kMaxMergedText));
  if (text.contains('\0')) return std::nullopt;
  return text;
}

bool isSecret(const Node& node) {
  return node.kind == Kind::File && (node.info.st_mode & S_IROTH) == 0;
}

}  // namespace

Result<ListedReport> readReport(const bank::Layout& layout, const ImageId& id) {
  const auto text = readFile(layout.carryReport(id), kMaxReport);
  if (!text && text.error().code == Code::FileNotFound) return fail(Code::BankMissing, id.str() + " has no report");
  if (!text) return std::unexpected(text.error());
  return parseReport(*text);
}

Result<Review> review(const bank::Layout& layout, const fs::path& root, const ImageId& id,
                      const ReviewOptions& options) {
  PIBOX_LET(const bool pending, isPending(layout, id));
  if (!pending && !options.dryRun) return carried(layout, root, id);
  PIBOX_LET(auto planned, plan(layout, id, options));
  return std::move(planned.review);
}

Result<Comparison> compare(const bank::Layout& layout, const ImageId& id, const std::string& key) {
  PIBOX_LET(const auto path, pathOfKey(key));
  PIBOX_LET(const bool pending, isPending(layout, id));
  auto from = bank::readLinks(layout).current;
  if (!pending) {
    PIBOX_LET(const auto listed, readReport(layout, id));
    PIBOX_TRY(find(listed.report, path));
    PIBOX_LET(from, carriedFrom(layout, listed));
  }
  if (!from) return fail(Code::NoCurrentBank);
  PIBOX_LET(const auto versions, Versions::open(layout, *from, id, !pending));
  PIBOX_LET(const Seen mine, versions.mine(path));
  PIBOX_LET(const Seen theirs, versions.theirs(path));
  if (!mine.node && !theirs.node) return fail(Code::InvalidArgument, "key");
  Comparison comparison{.path = path, .mine = kindOf(mine.node), .theirs = kindOf(theirs.node), .diff = {}};
  comparison.secret = isSecret(mine.node) || isSecret(theirs.node);
  if (comparison.secret) return comparison;
  PIBOX_LET(const auto own, textOf(mine.node));
  PIBOX_LET(const auto shipped, textOf(theirs.node));
  if (own && mine.node.kind == Kind::File) comparison.mine = "text";
  if (shipped && theirs.node.kind == Kind::File) comparison.theirs = "text";
  if (own && shipped) comparison.diff = diffTexts(*own, *shipped, kMaxDiffLines);
  return comparison;
}

Result<> choose(const bank::Layout& layout, const fs::path& root, const ImageId& id, const std::string& key,
                const std::string& side) {
  PIBOX_LET(const auto path, pathOfKey(key));
  PIBOX_LET(const bool pending, isPending(layout, id));
  if (pending) {
    PIBOX_LET(const auto planned, plan(layout, id, {}));
    PIBOX_LET(const auto at, find(planned.review.listed.report, path));
    if (!std::ranges::contains(planned.review.choices[at].sides, side)) return fail(Code::InvalidArgument, "side");
    return writeChoice(layout, id, path, side, planned.formats[at]);
  }
  PIBOX_LET(const auto listed, readReport(layout, id));
  if (!isRunning(layout, id)) return fail(Code::WrongState, id.str() + " is not what runs");
  PIBOX_LET(const auto at, find(listed.report, path));
  PIBOX_LET(const auto from, carriedFrom(layout, listed));
  PIBOX_LET(const auto versions, Versions::open(layout, from, id, true));
  PIBOX_LET(const Sides sides, sidesOf(versions, listed.report.entries[at]));
  PIBOX_LET(const Present present, presentOf(layout, root, id, path));
  PIBOX_LET(const auto choice, choiceNow(listed.report.entries[at], sides, present, true));
  if (!std::ranges::contains(choice.sides, side)) return fail(Code::InvalidArgument, "side");
  // What stands there now and is neither of the two would be lost.
  const auto& source = side == "mine" ? sides.mine.node : side == "theirs" ? sides.theirs.node : present.before.node;
  if (choice.side.empty() && present.now.node) PIBOX_TRY(storeEntry(wasFolder(layout, id), path, present.now.node));
  return replaceEntry(root, path, source);
}

}  // namespace pibox::carry
