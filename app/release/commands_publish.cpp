#include "base/durable.h"
#include "commands.h"
#include "error_words.h"
#include "publish/status.h"
#include "publish/sync.h"
#include "publish/tree.h"
#include "publish/verify.h"
#include "transfer/folder_source.h"
#include "transfer/http_source.h"
#include "trust/metadata.h"

#include <QString>
#include <QUrl>

#include <cstdio>
#include <memory>

namespace pibox::app {
namespace {

std::string planText(const std::vector<publish::Upload>& uploads, const std::string& tree) {
  std::uint64_t size = 0;
  std::string text;
  for (const auto& upload : uploads) {
    size += upload.size;
    text += "  " + upload.to + "  " + bytes(upload.size) + "\n";
  }
  return "To " + tree + ": " + counted(uploads.size(), "file") + ", " + bytes(size) + ", in this order:\n" + text;
}

std::unique_ptr<transfer::Source> sourceOf(const std::string& place) {
  if (place.starts_with("http://") || place.starts_with("https://"))
    return std::make_unique<transfer::HttpSource>(QUrl(QString::fromStdString(place)));
  return std::make_unique<transfer::FolderSource>(place);
}

}  // namespace

Result<std::size_t> publishTo(Context& context, const std::string& tree, bool ask) {
  PIBOX_LET(const auto config, publish::readConfig(context.folder));
  PIBOX_LET(auto repository, publish::loadRepository(context.folder));
  PIBOX_LET(const auto sync, publish::syncWithTree(context.folder, repository, tree, context.now));
  if (sync == publish::Sync::Raised)
    PIBOX_TRY(publish::commit(context.folder, repository, {}, config.lifetimes, context.keyring, context.now));
  PIBOX_LET(const auto uploads, publish::planPublish(context.folder, tree));
  if (ask && !uploads.empty() && !agreed(context, planText(uploads, tree)))
    return fail(Code::Cancelled, "nothing was published");
  PIBOX_TRY(publish::publishTree(uploads, tree));
  return uploads.size();
}

Result<Answer> runPublish(Context& context) {
  const auto& tree = context.arguments.operands().at(1);
  const auto files = publishTo(context, tree, true);
  if (!files && files.error().code == Code::Cancelled)
    return Answer{.text = "Nothing was published.\n", .exit = Exit::Declined};
  if (!files) return std::unexpected(files.error());
  Answer answer{.text = *files == 0 ? tree + " is up to date.\n"
                                    : "Published " + counted(*files, "file") + " to " + tree + ".\n"};
  answer.json = {{"tree", tree}, {"files", *files}};
  return answer;
}

Result<Answer> runRefresh(Context& context) {
  const auto& arguments = context.arguments;
  PIBOX_LET(const auto config, publish::readConfig(context.folder));
  PIBOX_LET(auto repository, publish::loadRepository(context.folder));
  if (arguments.operands().size() > 1)
    PIBOX_TRY(publish::syncWithTree(context.folder, repository, arguments.operands().at(1), context.now));
  publish::Changes changes;
  if (arguments.has("all")) {
    changes.root = changes.targets = changes.snapshot = true;
    for (const auto& [channel, listing] : repository.channels) changes.channels.insert(channel);
  }
  PIBOX_TRY(publish::commit(context.folder, repository, changes, config.lifetimes, context.keyring, context.now));
  Answer answer{.text = "Signed " + std::string(arguments.has("all") ? "everything" : "the timestamp") +
                        " anew; it holds until " + day(repository.timestamp.expires) + ".\n"};
  answer.json = {{"timestamp_version", repository.timestamp.version},
                 {"timestamp_expires", repository.timestamp.expires}};
  // Cron sends what is on standard error to somebody: what it cannot prolong by itself is said there, in time.
  for (const auto& role : publish::status(repository, config.lifetimes, context.now)) {
    if (role.urgency == publish::Urgency::Fine) continue;
    std::fprintf(stderr, "pibox-release: %s %s %s: pibox-release %s\n", role.role.c_str(),
                 role.urgency == publish::Urgency::Expired ? "expired on" : "holds only until",
                 day(role.expires).c_str(), role.command.c_str());
  }
  if (arguments.operands().size() < 2) return answer;
  PIBOX_LET(const auto files, publishTo(context, arguments.operands().at(1), false));
  answer.text += "Published " + counted(files, "file") + " to " + arguments.operands().at(1) + ".\n";
  answer.json["published"] = files;
  return answer;
}

Result<Answer> runStatus(Context& context) {
  PIBOX_LET(const auto config, publish::readConfig(context.folder));
  PIBOX_LET(const auto repository, publish::loadRepository(context.folder));
  Answer answer;
  answer.json = {{"roles", Json::array()}, {"releases", Json::array()}, {"throw_away", config.throwAway}};
  if (config.throwAway) answer.text += "  These keys have no passphrase: for trying things out only.\n";
  for (const auto& role : publish::status(repository, config.lifetimes, context.now)) {
    const bool fine = role.urgency == publish::Urgency::Fine;
    answer.text += (fine                                     ? "  fine     "
                    : role.urgency == publish::Urgency::Soon ? "  SOON     "
                                                             : "  EXPIRED  ") +
                   role.role + " (version " + std::to_string(role.version) +
                   "): " + (role.urgency == publish::Urgency::Expired ? "expired " : "holds until ") +
                   day(role.expires) + ", " + distance(context.now, role.expires) + "\n";
    if (!fine) {
      answer.text += "           do now: pibox-release " + role.command + "\n";
      answer.exit = Exit::Attention;
    }
    answer.json["roles"].push_back({{"role", role.role},
                                    {"version", role.version},
                                    {"expires", role.expires},
                                    {"state", publish::urgencyName(role.urgency)}});
  }
  for (const auto& release : publish::listedReleases(repository)) {
    answer.text += "  " + release.channel + "  " + release.id + "  " + release.version + " for " + release.board +
                   ", " + release.severity + ", " +
                   (release.withdrawn ? "WITHDRAWN" : std::to_string(release.rollout) + " %") + ", " +
                   day(release.created) + "\n";
    answer.json["releases"].push_back({{"channel", release.channel},
                                       {"id", release.id},
                                       {"version", release.version},
                                       {"board", release.board},
                                       {"severity", release.severity},
                                       {"rollout", release.rollout},
                                       {"withdrawn", release.withdrawn},
                                       {"created", release.created}});
  }
  return answer;
}

Result<Answer> runVerify(Context& context) {
  const auto& arguments = context.arguments;
  publish::VerifyOptions options;
  options.now = context.now;
  options.metadataOnly = arguments.has("metadata-only");
  if (arguments.has("root")) {
    PIBOX_LET(options.root, readFile(arguments.value("root"), trust::kMaxRoot));
  }
  if (arguments.has("boot-keys")) {
    PIBOX_LET(options.bootKeys, readFile(arguments.value("boot-keys"), 65536));
  }
  if (!context.json && ::isatty(STDERR_FILENO) != 0)
    options.progress = [](const std::string& path) { std::fprintf(stderr, "checking %s\n", path.c_str()); };
  const auto source = sourceOf(arguments.operands().front());
  PIBOX_LET(const auto verified, publish::verifyTree(*source, options));
  Answer answer;
  std::vector<std::string> problems;
  problems.reserve(verified.problems.size());
  for (const auto& problem : verified.problems) problems.push_back(problem.what + ": " + publisherLine(problem.error));
  answer.json = {{"root_version", verified.rootVersion},
                 {"timestamp_expires", verified.timestampExpires},
                 {"releases", verified.releases},
                 {"files", verified.files},
                 {"bytes", verified.bytes},
                 {"problems", problems}};
  answer.text = "Root " + std::to_string(verified.rootVersion) +
                (options.root.empty() ? " (believed at first sight: give --root to check it too)" : "") +
                ", timestamp holds until " + day(verified.timestampExpires) + ", " +
                counted(verified.releases, "release") + ", " + counted(verified.files, "file") + ", " +
                bytes(verified.bytes) + " checked.\n";
  for (const auto& problem : problems) answer.text += "WRONG: " + problem + "\n";
  if (problems.empty()) answer.text += "Everything is as it was signed.\n";
  answer.exit = problems.empty() ? Exit::Done : Exit::Failed;
  return answer;
}

}  // namespace pibox::app
