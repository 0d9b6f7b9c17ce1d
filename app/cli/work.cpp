#include "work.h"

#include "api/convert.h"
#include "api/json.h"
#include "api/states.h"
#include "output.h"
#include "progress.h"
#include "text.h"

#include <QDir>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <string_view>
#include <unistd.h>

namespace pibox::cli {
namespace {

using namespace Qt::StringLiterals;
using api::State;

// Ctrl-C ends this program and nothing else: that is said, and how to stop the rest. Only write(2) may be called here
// (signal-safety(7)).
void interrupted(int signal) {
  constexpr std::string_view kWords =
      "\npibox-upgradectl: the upgrade goes on; pibox-upgradectl pause or cancel stops it, wait waits for its end\n";
  static_cast<void>(!::write(STDERR_FILENO, kWords.data(), kWords.size()));
  ::raise(signal);  // the handler is gone by now
}

// Waits for the end of the work that a call has begun.
Result<api::Status> finish(Session& session, const Options& options) {
  struct sigaction action{};
  action.sa_handler = &interrupted;
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
  ::sigaction(SIGINT, &action, nullptr);
  ProgressBar bar(options.json);
  return session.until([](const api::Status& status) { return !api::isWork(status.state); },
                       [&](const api::Status& status) { bar.show(status); });
}

// The end of a command: the status as JSON if asked for, and an exit code that says how the work ended.
int conclude(const Result<api::Status>& status, const Options& options, const std::string& text = {}) {
  if (!status) return complain(status.error(), options);
  if (options.json)
    say(formatJson(api::toJson(*status)));
  else if (!text.empty())
    say(text);
  const bool ended =
      status->state == State::Failed || status->state == State::Paused || status->state == State::FellBack;
  if (!ended) return kDone;
  const auto& code = status->state == State::FellBack ? status->lastOutcome.code : status->lastError.code;
  const auto& detail = status->state == State::FellBack ? status->lastOutcome.detail : status->lastError.detail;
  if (!code.empty()) warn(explain(code, detail));
  return kFailed;
}

// A call that restarts the PiBox: over when it has been accepted, or with --wait when the self-test has spoken (the
// sandbox).
int change(Session& session, const Options& options, const std::string& question, const QString& method,
           const QVariantList& arguments) {
  if (!confirm(options, question)) return kUsage;
  if (const auto reply = session.call(method, arguments); !reply) return complain(reply.error(), options);
  return conclude(options.wait ? finish(session, options) : session.status(), options);
}

const api::Release* newest(const api::Status& status) {
  const auto found = std::ranges::find_if(status.available, [](const api::Release& release) {
    return release.newer && release.installable && !release.skipped;
  });
  return found == status.available.end() ? nullptr : &*found;
}

// Said at the end of a transfer: how the image was got, and what that has saved.
std::string endText(const api::Progress& progress) {
  std::string text;
  if (const auto way = wayText(progress); !way.empty()) text += "Image: " + way + "\n";
  if (const auto saved = savedText(progress); !saved.empty()) text += "Saved " + saved + "\n";
  return text;
}

int look(Session& session, const Options& options, const QString& method, const QVariantList& arguments) {
  if (const auto reply = session.call(method, arguments); !reply) return complain(reply.error(), options);
  const auto status = finish(session, options);
  // What an earlier look has found is no answer to this one.
  const bool found = status && status->state != State::Failed;
  const int ended = conclude(status, options, found ? releasesText(status->available) : "");
  return ended == kDone && !newest(*status) ? int(kNothingNewer) : ended;
}

Result<QVariantMap> parseSettings(const QStringList& words) {
  QVariantMap map;
  for (const auto& word : words) {
    const auto at = word.indexOf(u'=');
    const QString name = word.first(std::max<qsizetype>(at, 0));
    const QString value = word.sliced(at + 1);
    const auto bad = [&] { return fail(Code::InvalidArgument, word.toStdString()); };
    bool ok = at > 0;
    if (name == u"channel" || name == u"automatic" || name == u"repository") {
      map[name] = value;
    } else if (name == u"fromHour" || name == u"toHour" || name == u"tries") {
      map[name] = value.toUInt(&ok);
    } else if (name == u"rateLimit") {
      map[name] = value.toULongLong(&ok);
    } else if (name == u"mirrors") {
      map[name] = value.split(u',', Qt::SkipEmptyParts);
    } else if (name == u"metered" || name == u"leftOver") {
      ok = value == u"yes" || value == u"no";
      map[name] = value == u"yes";
    } else if (name == u"days") {
      QList<uint> days;
      for (const auto& day : value.split(u',', Qt::SkipEmptyParts)) {
        bool number = false;
        days << day.toUInt(&number);
        ok = ok && number;
      }
      map[name] = QVariant::fromValue(days);
    } else {
      ok = false;
    }
    if (!ok) return bad();
  }
  return map;
}

}  // namespace

bool confirm(const Options& options, const std::string& question) {
  if (options.yes) return true;
  if (::isatty(STDIN_FILENO) != 1) {
    const Error error{Code::InvalidArgument, "nobody can be asked here; --yes goes on without asking"};
    if (options.json)
      complain(error, options);
    else
      warn(error.detail);
    return false;
  }
  std::fflush(stdout);
  std::fprintf(stderr, "%s [y/N] ", harmless(question).c_str());
  std::string answer;
  if (!std::getline(std::cin, answer)) std::fputs("\n", stderr);  // the end of the input writes none
  return answer == "y" || answer == "Y" || answer == "yes";
}

int checkCommand(Session& session, const Options& options) {
  return look(session, options, u"Check"_s, {});
}

int importCommand(Session& session, const Options& options) {
  return look(session, options, u"Import"_s, {QDir(options.arguments[0]).absolutePath()});
}

int installCommand(Session& session, const Options& options) {
  std::string id = options.arguments.value(0).toStdString();
  auto status = session.status();
  if (!status) return complain(status.error(), options);
  if (id.empty() && status->state == State::Paused) {
    // What was interrupted is gone on with: a script that is run again need not know how far it came.
    id = status->progress.target;
    if (!options.json) say("Going on with " + id + ".\n");
  }
  if (id.empty()) {
    if (const auto reply = session.call(u"Check"_s); !reply) return complain(reply.error(), options);
    status = finish(session, options);
    if (!status) return complain(status.error(), options);
    if (status->state == State::Failed) return conclude(status, options);
    const auto* release = newest(*status);
    if (!release) {
      warn("there is no newer release");
      if (options.json) say(formatJson(api::toJson(*status)));
      return kNothingNewer;
    }
    id = release->id;
    if (!options.json) say(releasesText({*release}));
  }
  if (!confirm(options, "Install " + id + "? The PiBox can be used meanwhile.")) return kUsage;
  QVariantMap wanted;
  if (options.ignoreExpiry) wanted[u"ignoreExpiry"_s] = true;
  if (options.ignoreRollout) wanted[u"ignoreRollout"_s] = true;
  if (const auto reply = session.call(u"Install"_s, {QString::fromStdString(id), wanted}); !reply)
    return complain(reply.error(), options);
  if (options.noWait) return conclude(session.status(), options);
  status = finish(session, options);
  if (!status || status->state != State::ReadyToRestart) return conclude(status, options);
  if (!options.restart && !options.whenIdle)
    return conclude(status, options, endText(status->progress) + id + " is ready: pibox-upgradectl restart\n");
  const auto reply = session.call(u"Restart"_s, {options.whenIdle ? u"idle"_s : u"now"_s});
  if (!reply) return complain(reply.error(), options);
  return conclude(options.wait ? finish(session, options) : session.status(), options);
}

int resumeCommand(Session& session, const Options& options) {
  if (const auto reply = session.call(u"Resume"_s); !reply) return complain(reply.error(), options);
  return conclude(options.noWait ? session.status() : finish(session, options), options);
}

int waitCommand(Session& session, const Options& options) {
  return conclude(finish(session, options), options);
}

int cancelCommand(Session& session, const Options& options) {
  if (const auto reply = session.call(u"Cancel"_s); !reply) return complain(reply.error(), options);
  return conclude(options.noWait ? session.status() : finish(session, options), options);
}

namespace {

std::string rollbackDataText(const std::string& what) {
  if (what == "migrated") return " The data of the applications are changed back for it.";
  if (what == "snapshot")
    return " The data of the applications are put back as they were before the upgrade; what came since is kept aside.";
  if (what == "newer")
    return " The data of the applications stay as they are, and its applications may not understand them.";
  return {};
}

std::string migrationText(const std::string& migration) {
  if (migration == "forward")
    return " It changes the data of the applications; an older image may not understand them after that.";
  if (migration == "irreversible")
    return " It changes the data of the applications FOR GOOD; a copy of them is kept if there is room.";
  return {};
}

}  // namespace

int restartCommand(Session& session, const Options& options) {
  const auto status = session.status();
  if (!status) return complain(status.error(), options);
  const auto staged = std::ranges::find_if(status->available, &api::Release::staged);
  const auto data = staged == status->available.end() ? std::string() : migrationText(staged->dataMigration);
  const std::string when = options.whenIdle ? "Restart as soon as nobody uses the PiBox" : "Restart now";
  return change(session, options, when + " and try the new image?" + data, u"Restart"_s,
                {options.whenIdle ? u"idle"_s : u"now"_s});
}

int rollbackCommand(Session& session, const Options& options) {
  const auto status = session.status();
  if (!status) return complain(status.error(), options);
  const auto wanted = options.arguments.value(0).toStdString();
  const auto bank = std::ranges::find_if(status->banks, [&](const api::Bank& each) {
    return wanted.empty() ? each.role == api::BankRole::Previous : each.id == wanted;
  });
  if (bank == status->banks.end())
    return complain({wanted.empty() ? Code::NothingToGoBackTo : Code::BankMissing, wanted}, options);
  const auto data = rollbackDataText(bank->dataOnRollback);
  return change(session, options, "Restart now and go back to the older image?" + data, u"Rollback"_s,
                {options.arguments.value(0)});
}

int resetCommand(Session& session, const Options& options) {
  QVariantMap wanted;
  if (!options.keep.isEmpty()) wanted[u"keep"_s] = options.keep.split(u',', Qt::SkipEmptyParts);
  if (options.userdata) wanted[u"userdata"_s] = true;
  std::string question = "Restart now and clear every change of settings";
  if (!options.keep.isEmpty()) question += " but " + options.keep.toStdString();
  if (options.userdata) question += ", and ALL DATA of the applications in /userdata";
  return change(session, options, question + "? It can be undone until the backup is erased.", u"Reset"_s, {wanted});
}

int undoResetCommand(Session& session, const Options& options) {
  return change(session, options, "Restart now and bring back what the reset cleared?", u"UndoReset"_s, {});
}

int verifyCommand(Session& session, const Options& options) {
  QString id = options.arguments.value(0);
  if (id.isEmpty()) {
    const auto status = session.status();
    if (!status) return complain(status.error(), options);
    id = QString::fromStdString(status->installed.id);
  }
  if (const auto reply = session.call(u"Verify"_s, {id}); !reply) return complain(reply.error(), options);
  if (options.noWait) return conclude(session.status(), options);
  return conclude(finish(session, options), options, id.toStdString() + " is what its maker signed\n");
}

int settingsCommand(Session& session, const Options& options) {
  if (!options.arguments.isEmpty()) {
    const auto map = parseSettings(options.arguments);
    if (!map) return complain(map.error(), options);
    if (const auto reply = session.call(u"SetSettings"_s, {*map}); !reply) return complain(reply.error(), options);
  }
  const auto status = session.status();
  if (!status) return complain(status.error(), options);
  const auto& settings = status->settings;
  // The list may be old: a channel that is new may be chosen all the same.
  if (!options.arguments.isEmpty() && !settings.channels.empty() &&
      !std::ranges::contains(settings.channels, settings.channel))
    warn("the last list of releases has no channel '" + settings.channel + "'; see the last line of settings");
  say(options.json ? formatJson(api::toJson(settings)) : settingsText(settings));
  return kDone;
}

}  // namespace pibox::cli
