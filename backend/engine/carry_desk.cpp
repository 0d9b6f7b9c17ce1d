#include "engine/carry_desk.h"

#include "carry/choices.h"
#include "carry/image_mount.h"

#include <functional>
#include <thread>

namespace pibox::engine {
namespace {

/// Runs `job` in a thread whose mounts end with it: nothing of the running system's stays held by a copy.
template <class T>
Result<T> inOwnMounts(const std::function<Result<T>()>& job) {
  Result<T> result;
  std::jthread([&] {
    const auto entered = carry::enterPrivateMounts();
    result = entered ? job() : Result<T>(std::unexpected(entered.error()));
  }).join();
  return result;
}

const char* nameOf(carry::DiffLine::In in) {
  switch (in) {
    case carry::DiffLine::In::Both:
      return "both";
    case carry::DiffLine::In::Mine:
      return "mine";
    case carry::DiffLine::In::Theirs:
      return "theirs";
    case carry::DiffLine::In::Gap:
      return "gap";
  }
  return "both";
}

Result<api::CarryReport> report(const bank::Layout& layout, const std::filesystem::path& root, const ImageId& id,
                                const carry::ReviewOptions& options) {
  PIBOX_LET(const auto found, carry::review(layout, root, id, options));
  const auto& [listed, counts, truncated] = found.listed;
  api::CarryReport told{
      .bank = id.str(),
      .from = listed.from,
      .planned = found.planned,
      .counts = {counts.conflicts, counts.mine, counts.theirs, counts.merged, counts.deleted, counts.followed},
      .truncated = truncated,
      .entries = {},
      .packages = {},
      .renumbered = listed.renumbered,
      .notes = listed.notes};
  for (std::size_t i = 0; i < listed.entries.size(); ++i) {
    const auto& entry = listed.entries[i];
    const auto& choice = found.choices[i];
    told.entries.push_back({.key = carry::keyOf(entry.path),
                            .path = entry.path,
                            .outcome = carry::nameOf(entry.outcome),
                            .reason = carry::nameOf(entry.reason),
                            .conflict = entry.conflict,
                            .ask = entry.ask,
                            .sides = choice.sides,
                            .side = choice.side,
                            .diff = choice.diff});
  }
  for (const auto& package : listed.packages) told.packages.push_back({package.name, package.version, package.kept});
  return told;
}

Result<api::CarryDiff> diff(const bank::Layout& layout, const ImageId& id, const std::string& key) {
  PIBOX_LET(const auto comparison, carry::compare(layout, id, key));
  api::CarryDiff told{.path = comparison.path,
                      .mine = comparison.mine,
                      .theirs = comparison.theirs,
                      .secret = comparison.secret,
                      .truncated = comparison.diff.truncated,
                      .lines = {}};
  for (const auto& line : comparison.diff.lines) told.lines.push_back({nameOf(line.in), line.text});
  return told;
}

}  // namespace

Result<api::CarryReport> carryReport(const bank::Layout& layout, const std::filesystem::path& root, const ImageId& id,
                                     const carry::ReviewOptions& options) {
  return inOwnMounts<api::CarryReport>([&] { return report(layout, root, id, options); });
}

Result<api::CarryDiff> carryDiff(const bank::Layout& layout, const ImageId& id, const std::string& key) {
  return inOwnMounts<api::CarryDiff>([&] { return diff(layout, id, key); });
}

Result<> carryChoose(const bank::Layout& layout, const std::filesystem::path& root, const ImageId& id,
                     const std::string& key, const std::string& side) {
  return inOwnMounts<void>([&] { return carry::choose(layout, root, id, key, side); });
}

std::string carriedText(const bank::Layout& layout, const ImageId& id) {
  const auto counts = carry::readReport(layout, id).transform([](const auto& listed) { return listed.counts; });
  if (!counts) return {};
  return "carried over: " + std::to_string(counts->mine + counts->deleted) +
         ", merged: " + std::to_string(counts->merged) + ", changed by both: " + std::to_string(counts->conflicts);
}

}  // namespace pibox::engine
