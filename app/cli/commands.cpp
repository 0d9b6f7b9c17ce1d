#include "commands.h"

#include "api/json.h"
#include "carry.h"
#include "output.h"
#include "text.h"
#include "work.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cstdio>

namespace pibox::cli {
namespace {

using namespace Qt::StringLiterals;

template <class T>
void printJson(const T& value) {
  say(formatJson(api::asjson::write(value)));
}

// Shows one part of the status, as text or JSON.
template <class T>
int show(Session& session, const Options& options, T api::Status::* part, std::string (*text)(const T&)) {
  const auto status = session.status();
  if (!status) return complain(status.error(), options);
  if (options.json)
    printJson((*status).*part);
  else
    say(text((*status).*part));
  return kDone;
}

int statusCommand(Session& session, const Options& options) {
  const auto status = session.status();
  if (!status) return complain(status.error(), options);
  if (options.json)
    printJson(*status);
  else
    say(statusText(*status));
  return kDone;
}

int banksCommand(Session& session, const Options& options) {
  return show(session, options, &api::Status::banks, &banksText);
}
int historyCommand(Session& session, const Options& options) {
  return show(session, options, &api::Status::history, &historyText);
}

// A call that is over when it returns.
int callCommand(Session& session, const Options& options, const QString& method, const QVariantList& arguments = {}) {
  const auto reply = session.call(method, arguments);
  if (!reply) return complain(reply.error(), options);
  if (!options.json) return kDone;
  const auto status = session.status();
  if (!status) return complain(status.error(), options);
  printJson(*status);
  return kDone;
}

int selftestCommand(Session& session, const Options& options) {
  if (options.run) {
    const auto before = session.status();
    if (const auto reply = session.call(u"RunSelfTest"_s); !reply) return complain(reply.error(), options);
    const auto ran = session.until(
        [](const api::Status& status) { return status.selfTest.bank.empty() || status.selfTest.passed.has_value(); });
    if (!ran) return complain(ran.error(), options);
    if (const auto& error = ran->lastError; before && error != before->lastError && !error.code.empty())
      return complain({codeFromId(error.code).value_or(Code::Internal), error.detail}, options);
  }
  const int shown = show(session, options, &api::Status::selfTest, &selfTestText);
  const auto status = session.status();
  return shown == kDone && status && status->selfTest.passed == false ? int(kFailed) : shown;
}

int pauseCommand(Session& session, const Options& options) {
  return callCommand(session, options, u"Pause"_s);
}
int laterCommand(Session& session, const Options& options) {
  return callCommand(session, options, u"Later"_s);
}
int dismissCommand(Session& session, const Options& options) {
  return callCommand(session, options, u"Dismiss"_s);
}
int wakeCommand(Session& session, const Options& options) {
  return callCommand(session, options, u"Wake"_s);
}
int skipCommand(Session& session, const Options& options) {
  return callCommand(session, options, u"Skip"_s, {options.arguments[0]});
}

int removeCommand(Session& session, const Options& options) {
  if (!confirm(options, "Remove " + options.arguments[0].toStdString() + " from the card?")) return kUsage;
  return callCommand(session, options, u"Remove"_s, {options.arguments[0]});
}

int notesCommand(Session& session, const Options& options) {
  const auto status = session.status();
  if (!status) return complain(status.error(), options);
  const auto id = options.arguments.value(0).toStdString();
  const auto& all = status->available;
  const auto found =
      id.empty() ? all.begin() : std::ranges::find(all, id, [](const api::Release& each) { return each.id; });
  if (id.empty() && all.empty())
    return complain({Code::WrongState, "no release is known: pibox-upgradectl check looks for them"}, options);
  if (found == all.end()) return complain({Code::InvalidArgument, id + " is not in the list of releases"}, options);
  if (options.json)
    printJson(*found);
  else
    say(notesText(*found));
  return kDone;
}

int eraseBackupCommand(Session& session, const Options& options) {
  if (!confirm(options, "Erase for good what the last reset cleared?")) return kUsage;
  return callCommand(session, options, u"EraseBackup"_s);
}

int reportCommand(Session& session, const Options& options) {
  const QString folder = QDir(options.arguments.value(0, u"."_s)).absolutePath();
  const auto reply = session.call(u"SaveReport"_s, {folder});
  if (!reply) return complain(reply.error(), options);
  const auto path = reply->value(0).toString().toStdString();
  say(options.json ? formatJson({{"path", path}}) : path + "\n");
  return kDone;
}

int watchCommand(Session& session, const Options& options) {
  const auto watched = session.watch([&](const api::Status& status, const QStringList& properties) {
    if (options.json) {
      const Json all = api::toJson(status);
      Json changed = Json::object();
      for (const auto& property : properties)
        if (const auto name = property.toStdString(); all.contains(name)) changed[name] = all[name];
      say((properties.isEmpty() ? all : changed).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
    } else {
      say(progressText(status) + "\n");
    }
    std::fflush(stdout);
  });
  return watched ? int(kDone) : complain(watched.error(), options);
}

constexpr auto kCommands = std::to_array<Command>({
    {"status", "", "", "what is installed, what is going on, what is available", 0, 0, statusCommand},
    {"check", "", "", "look for releases; exit code 6 when there is none newer", 0, 0, checkCommand},
    {"install", "[IMAGE-ID]", "--yes --restart --when-idle --no-wait --wait --ignore-expiry --ignore-rollout",
     "bring a release onto the card: the newest, or the one named", 0, 1, installCommand},
    {"notes", "[IMAGE-ID]", "", "what is new in a release of the last look: the newest, or the one named", 0, 1,
     notesCommand},
    {"pause", "", "", "stop fetching; what is here is kept", 0, 0, pauseCommand},
    {"resume", "", "--no-wait", "go on with a paused or interrupted upgrade", 0, 0, resumeCommand},
    {"cancel", "", "--no-wait", "stop the upgrade and remove what it has fetched", 0, 0, cancelCommand},
    {"restart", "", "--yes --when-idle --wait", "restart into the staged image and let it test itself", 0, 0,
     restartCommand},
    {"later", "", "", "leave the staged image for another time", 0, 0, laterCommand},
    {"rollback", "[IMAGE-ID]", "--yes --wait", "go back to the previous image, or the one named; restarts", 0, 1,
     rollbackCommand},
    {"reset", "", "--yes --wait --keep --userdata",
     "reset to factory: clear every change of settings; restarts; can be undone", 0, 0, resetCommand},
    {"undo-reset", "", "--yes --wait", "bring back what the last reset cleared; restarts", 0, 0, undoResetCommand},
    {"erase-backup", "", "--yes", "erase for good what the last reset cleared", 0, 0, eraseBackupCommand},
    {"carry", "[IMAGE-ID]", "--dry-run --policy",
     "what becomes of your changes in the staged image, or became of them in this one", 0, 1, carryCommand},
    {"carry-diff", "PATH [IMAGE-ID]", "", "your version of a changed file against the release's", 1, 2,
     carryDiffCommand},
    {"carry-choose", "PATH SIDE [IMAGE-ID]", "",
     "choose for it: mine, theirs, both, default; after the restart also was", 2, 3, carryChooseCommand},
    {"remove", "IMAGE-ID", "--yes", "remove an image from the card", 1, 1, removeCommand},
    {"banks", "", "", "the images on the card", 0, 0, banksCommand},
    {"verify", "[IMAGE-ID]", "--no-wait",
     "check every byte of an image against its signed list: the running one, or the one named", 0, 1, verifyCommand},
    {"selftest", "", "--run", "results of the last self-test; --run repeats the harmless ones now", 0, 0,
     selftestCommand},
    {"history", "", "", "what has happened to this PiBox, newest first", 0, 0, historyCommand},
    {"import", "FOLDER", "", "use a folder or USB stick as the source of releases", 1, 1, importCommand},
    {"settings", "[NAME=VALUE ...]", "", "show the settings, or change those given", 0, 16, settingsCommand},
    {"skip", "IMAGE-ID", "", "do not offer this release again", 1, 1, skipCommand},
    {"dismiss", "", "", "the outcome or error was seen", 0, 0, dismissCommand},
    {"wake", "", "", "do what the settings want done by now without being asked; for cron and the start", 0, 0,
     wakeCommand},
    {"report", "[FOLDER]", "", "write a report for the maker", 0, 1, reportCommand},
    {"wait", "", "", "wait for the end of the work under way; the exit code says how it ended", 0, 0, waitCommand},
    {"watch", "", "", "show what changes until interrupted", 0, 0, watchCommand},
});

}  // namespace

std::span<const Command> commands() {
  return kCommands;
}

int complain(const Error& error, const Options& options) {
  const auto& known = describe(error.code);
  std::string text = explain(known.id, error.detail);
  if (error.code == Code::InvalidArgument && options.command)
    text += std::string("\n  see pibox-upgradectl ") + options.command + " --help";
  warn(text);
  if (options.json)
    say(formatJson(
        {{"error", {{"code", known.id}, {"what", known.what}, {"remedy", known.remedy}, {"detail", error.detail}}}}));
  switch (error.code) {
    case Code::ServiceUnreachable:
      return kUnreachable;
    case Code::NotAuthorised:
      return kNotAllowed;
    case Code::WrongState:
    case Code::ServiceBusy:
      return kRefused;
    case Code::InvalidArgument:
    case Code::BadImageId:
      return kUsage;
    default:
      return kFailed;
  }
}

}  // namespace pibox::cli
