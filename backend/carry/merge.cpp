#include "carry/merge.h"

#include "base/durable.h"
#include "carry/build.h"
#include "carry/packages.h"
#include "carry/report.h"
#include "carry/view.h"
#include "carry/walk.h"

#include <array>
#include <fcntl.h>

namespace pibox::carry {
namespace {

constexpr std::size_t kMaxDatabase = 8 << 20;
constexpr std::size_t kMaxAccounts = 1 << 20;

struct Open {
  Fd base, upper, theirs;

  static Result<Open> trees(const Trees& trees) {
    Open open;
    PIBOX_LET(open.base, openFolder(AT_FDCWD, trees.base.c_str()));
    PIBOX_LET(open.theirs, openFolder(AT_FDCWD, trees.theirs.c_str()));
    auto upper = openFolder(AT_FDCWD, trees.upper.c_str());
    if (upper)
      open.upper = *std::move(upper);
    else if (upper.error().code != Code::FileNotFound)
      return std::unexpected(upper.error());
    return open;
  }
};

Result<std::array<std::string, 3>> readThree(const Open& open, std::string_view path, std::size_t max) {
  std::array<std::string, 3> texts;
  PIBOX_LET(auto base, readView(open.base.get(), -1, path, max));
  PIBOX_LET(auto mine, readView(open.base.get(), open.upper.get(), path, max));
  PIBOX_LET(auto theirs, readView(open.theirs.get(), -1, path, max));
  // A release without the file has nothing to say about it.
  texts[0] = base.value_or("");
  texts[1] = mine.value_or("");
  texts[2] = theirs ? *theirs : texts[1];
  return texts;
}

Result<Accounts> readAccounts(const Open& open, const Policy& policy) {
  // Whoever has the files handled in another way keeps the numbers as they are.
  for (const char* path : {"/etc/passwd", "/etc/group"})
    if (policy.match(path, [](std::string_view) { return true; }).action != Action::Merge) return Accounts{};
  PIBOX_LET(const auto passwd, inPath(readThree(open, "/etc/passwd", kMaxAccounts), "/etc/passwd"));
  PIBOX_LET(const auto group, inPath(readThree(open, "/etc/group", kMaxAccounts), "/etc/group"));
  return mergeAccounts({passwd[0], group[0]}, {passwd[1], group[1]}, {passwd[2], group[2]});
}

/// The files of packages that follow the release, but for the settings in them.
Result<> readPackages(const Open& open, Facts& facts, Report& report) {
  for (const std::string database : {"/var/lib/opkg/", "/usr/lib/opkg/", "/var/lib/dpkg/"}) {
    PIBOX_LET(const auto status, inPath(readThree(open, database + "status", kMaxDatabase), database + "status"));
    if (status[1].empty() || status[1] == status[0]) continue;
    const auto packages = mergePackages(status[0], status[1], status[2]);
    for (const auto& package : packages.kept) report.packages.push_back({package.name, package.version, true});
    for (const auto& package : packages.released) {
      report.packages.push_back({package.name, package.version, false});
      const auto info = database + "info/" + package.name;
      PIBOX_LET(const auto lists, readThree(open, info + ".list", kMaxDatabase));
      PIBOX_LET(const auto settings, readThree(open, info + ".conffiles", kMaxDatabase));
      for (const auto& list : lists)
        for (auto& path : packageFiles(list)) facts.released.insert(std::move(path));
      for (const auto& list : settings)
        for (const auto& path : packageFiles(list)) facts.released.erase(path);
      for (const char* kind :
           {".list", ".control", ".conffiles", ".preinst", ".postinst", ".prerm", ".postrm", ".md5sums-pkg",
            ".files-md5sum", ".md5sums", ".shlibs", ".symbols", ".triggers", ".templates", ".config"})
        facts.released.insert(info + kind);
    }
  }
  return {};
}

struct Prepared {
  Open open;
  Facts facts;
  Report report;
};

Result<Prepared> prepare(const Trees& trees, const Policy& policy) {
  Prepared prepared;
  PIBOX_LET(prepared.open, Open::trees(trees));
  PIBOX_LET(prepared.facts.accounts, readAccounts(prepared.open, policy));
  PIBOX_TRY(readPackages(prepared.open, prepared.facts, prepared.report));
  PIBOX_LET(prepared.facts.machine, machineOfRelease(prepared.open.theirs.get()));
  prepared.report.renumbered = prepared.facts.accounts.renumbered;
  return prepared;
}

Result<Report> walk(Prepared prepared, const Policy& policy, int root, Aside aside, const fs::path& where,
                    const MergeOptions& options) {
  const OwnWorkingFolder own;
  Maker maker(where);
  Output output(root, maker);
  Walk walk(policy, prepared.facts, output, maker, aside, options);
  PIBOX_TRY(walk.run(prepared.open.base.get(), prepared.open.upper.get(), prepared.open.theirs.get()));
  auto report = walk.takeReport();
  report.packages = std::move(prepared.report.packages);
  report.renumbered = std::move(prepared.report.renumbered);
  report.notes.insert(report.notes.begin(), options.notes.begin(), options.notes.end());
  report.from = options.from;
  return report;
}

/// Makes upper/, carried/ and carry.json in the folder being built.
Result<Report> buildIn(const TreeBuild& build, const Trees& trees, const Policy& policy, const MergeOptions& options) {
  PIBOX_LET(auto prepared, prepare(trees, policy));
  const auto folder = [&](int at, const char* name) -> Result<Fd> {
    PIBOX_TRY(Maker(build.path()).folder(at, name));
    return openFolder(at, name);
  };
  PIBOX_LET(const Fd upper, folder(build.fd(), "upper"));
  PIBOX_LET(const Fd carried, folder(build.fd(), "carried"));
  PIBOX_LET(const Fd mine, folder(carried.get(), "mine"));
  PIBOX_LET(const Fd theirs, folder(carried.get(), "theirs"));
  PIBOX_LET(auto report,
            walk(std::move(prepared), policy, upper.get(), {mine.get(), theirs.get()}, build.path(), options));
  PIBOX_TRY(writeFileDurably(build.path() / "carry.json", reportJson(report)));
  return report;
}

}  // namespace

Result<Report> planMerge(const Trees& trees, const Policy& policy, const MergeOptions& options) {
  PIBOX_LET(auto prepared, prepare(trees, policy));
  return walk(std::move(prepared), policy, -1, {}, {}, options);
}

Result<Report> applyMerge(const Trees& trees, const Policy& policy, const fs::path& bank, const MergeOptions& options) {
  PIBOX_LET(TreeBuild build, TreeBuild::begin(bank / "carry"));
  auto report = buildIn(build, trees, policy, options);
  if (!report) return build.giveUp(std::move(report).error());
  if (auto done = build.finishParts({"carried", "carry.json", "upper"}); !done)
    return build.giveUp(std::move(done).error());
  return report;
}

}  // namespace pibox::carry
