#include "carry/trial.h"

#include "bank/store.h"
#include "base/durable.h"
#include "carry/attributes.h"
#include "carry/folder.h"
#include "carry/image_mount.h"
#include "carry/view.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/statvfs.h>

namespace pibox::carry {
namespace {

Result<> addRules(Policy& policy, const Result<std::string>& text, const std::string& name, bool own) {
  if (!text && text.error().code == Code::FileNotFound) return {};
  if (!text) return std::unexpected(text.error());
  PIBOX_LET(auto rules, inPath(Policy::parse(*text), name));
  policy.prepend(std::move(rules), own);
  return {};
}

/// A file of the device that is damaged does not block an upgrade: it goes without, and the report says so.
void addOwnRules(Policy& policy, const Result<std::string>& text, const std::string& name,
                 std::vector<std::string>& notes) {
  if (auto added = addRules(policy, text, name, true); !added) notes.push_back(toString(added.error()));
}

Result<Size> sizeOf(const fs::path& upper) {
  const OwnWorkingFolder own;
  return measure(upper);
}

/// Whether the card has room. Where all that is on it would fit once more, nothing has to be measured; the size of the
/// old upper is quick to measure; only when that does not fit, it is counted exactly.
Result<> checkRoom(const Trees& trees, const Policy& policy, const fs::path& bank) {
  constexpr std::uint64_t kMargin = 1 << 20;
  struct statvfs info{};
  if (::statvfs(bank.c_str(), &info) != 0) return failErrno(Code::ReadFailed, "statvfs " + bank.string(), errno);
  const auto free = static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
  const auto fits = [&](const Size& size) {
    return size.bytes + kMargin <= free && (info.f_files == 0 || size.inodes <= info.f_favail);
  };
  const Size all{.bytes = static_cast<std::uint64_t>(info.f_blocks - info.f_bfree) * info.f_frsize,
                 .inodes = info.f_files - info.f_ffree};
  if (fits(all)) return {};
  PIBOX_LET(const auto rough, sizeOf(trees.upper));
  if (fits(rough)) return {};
  PIBOX_LET(const auto report, planMerge(trees, policy));
  if (fits(report.need)) return {};
  return fail(Code::DiskFull, "the settings need " + std::to_string(report.need.bytes) + " bytes, " +
                                  std::to_string(free) + " are free");
}

/// The release's rules, before them the device's own (as the person sees them now), before them what the person chose
/// on the screen.
Result<Policy> readPolicy(const bank::Layout& layout, const ImageId& id, const PlanOptions& instead, const Trees& trees,
                          std::vector<std::string>& notes) {
  auto policy = Policy::standard();
  const auto shipped = instead.file.empty() ? layout.bank(id) / "policy.json" : instead.file;
  if (instead.text)
    PIBOX_TRY(addRules(policy, *instead.text, "policy", false));
  else
    PIBOX_TRY(addRules(policy, readFile(shipped, kMaxPolicyBytes), shipped.string(), false));

  PIBOX_LET(const Fd base, openFolder(AT_FDCWD, trees.base.c_str()));
  const auto upper = openFolder(AT_FDCWD, trees.upper.c_str());
  const auto own = readView(base.get(), upper ? upper->get() : -1, "/etc/pibox/carry.json", kMaxPolicyBytes);
  if (!own)
    notes.push_back("/etc/pibox/carry.json: " + toString(own.error()));
  else if (*own)
    addOwnRules(policy, **own, "/etc/pibox/carry.json", notes);

  addOwnRules(policy, readFile(layout.carryChoices(id), kMaxPolicyBytes), layout.carryChoices(id).string(), notes);
  return policy;
}

/// Everything mounted; gone when it goes.
struct Mounted {
  ImageMount base;
  ImageMount theirs;
  Trees trees;
  Policy policy;
  std::string from;
  std::vector<std::string> notes;
};

Result<Mounted> mountAll(const bank::Layout& layout, const ImageId& id, const PlanOptions& options) {
  const auto current = bank::readLinks(layout).current;
  if (!current) return fail(Code::CarryFailed, "there is no current image to carry from");
  if (*current == id) return fail(Code::CarryFailed, id.str() + " is the current image itself");
  PIBOX_LET(ImageMount base, ImageMount::mount(layout.squashfs(*current), layout.run / "carry/base"));
  PIBOX_LET(ImageMount theirs, ImageMount::mount(layout.squashfs(id), layout.run / "carry/theirs"));
  const Trees trees{base.at(), layout.upper(*current), theirs.at()};
  std::vector<std::string> notes;
  PIBOX_LET(auto policy, readPolicy(layout, id, options, trees, notes));
  return Mounted{std::move(base), std::move(theirs), trees, std::move(policy), current->str(), std::move(notes)};
}

}  // namespace

Result<> carryForTrial(const bank::Layout& layout, const ImageId& id) {
  PIBOX_LET(const auto pending, look(AT_FDCWD, layout.carryPending(id).c_str()));
  // What is current has been proven with the upper it has.
  if (!pending || bank::readLinks(layout).current == id) return {};
  PIBOX_LET(const Mounted mounted, mountAll(layout, id, {}));
  PIBOX_TRY(checkRoom(mounted.trees, mounted.policy, layout.bank(id)));
  PIBOX_TRY(applyMerge(mounted.trees, mounted.policy, layout.bank(id),
                       {.from = mounted.from, .notes = mounted.notes, .progress = {}, .stop = {}}));
  return removeDurably(layout.carryPending(id));
}

Result<TrialPlan> planForTrial(const bank::Layout& layout, const ImageId& id, const PlanOptions& options) {
  PIBOX_LET(Mounted mounted, mountAll(layout, id, options));
  PIBOX_LET(auto report,
            planMerge(mounted.trees, mounted.policy,
                      {.from = mounted.from, .notes = mounted.notes, .progress = {}, .stop = options.stop}));
  return TrialPlan{std::move(report), std::move(mounted.policy)};
}

}  // namespace pibox::carry
