#include "carry.h"

#include "api/carry.h"
#include "api/convert.h"
#include "api/json.h"
#include "base/durable.h"
#include "output.h"

#include <format>

namespace pibox::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMaxPolicy = 64 * 1024;

template <class T>
Result<T> asked(Session& session, const QString& method, const QVariantList& arguments) {
  PIBOX_LET(const auto reply, session.call(method, arguments));
  return api::fromMap<T>(api::detail::mapOf(reply.value(0)));
}

std::string why(const std::string& reason) {
  static const std::pair<const char*, const char*> kWords[] = {
      {"added", "added by you"},
      {"changed", "changed by you"},
      {"metadata", "owner, mode or attributes changed by you"},
      {"deleted", "deleted by you"},
      {"changed_by_both", "changed by you and by the release"},
      {"added_by_both", "added by you and by the release"},
      {"removed_by_them", "changed by you, removed by the release"},
      {"deleted_by_me", "deleted by you, changed by the release"},
      {"kind_changed", "a folder on one side, something else on the other"},
      {"dropped", "never carried over"},
      {"too_large", "too large to be carried over"},
      {"package", "part of a package that the release has"},
  };
  for (const auto& [known, words] : kWords)
    if (reason == known) return words;
  return reason;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::string reportText(const api::CarryReport& report) {
  const auto& counts = report.counts;
  std::string out = std::format("{} {} {}: {} yours, {} merged, {} of the release, {} deleted; {} changed by both\n",
                                report.planned ? "At the restart into" : "In", report.bank,
                                report.from.empty() ? "" : "(from " + report.from + ")", counts.mine, counts.merged,
                                counts.theirs, counts.deleted, counts.conflicts);
  for (const auto& entry : report.entries) {
    out += std::format("{} {:<8} {}  ({})", entry.conflict ? '!' : ' ', entry.outcome, entry.path, why(entry.reason));
    if (!entry.side.empty()) out += (report.planned ? "  chosen: " : "  now: ") + entry.side;
    if (!entry.sides.empty()) out += "  choose: " + joined(entry.sides);
    if (entry.key != entry.path) out += "  key: " + entry.key;
    out += "\n";
  }
  if (report.truncated) out += "  ... and more\n";
  for (const auto& package : report.packages)
    out += std::format("  package  {} {}  ({})\n", package.name, package.version,
                       package.kept ? "yours; install it again if it does not work" : "now the release's");
  for (const auto& text : report.renumbered) out += "  number   " + text + "\n";
  for (const auto& text : report.notes) out += "  note     " + text + "\n";
  return out;
}

std::string diffText(const api::CarryDiff& diff) {
  std::string out =
      "--- " + diff.path + " (yours: " + diff.mine + ")\n+++ " + diff.path + " (the release's: " + diff.theirs + ")\n";
  if (diff.secret) out += "not shown: not everybody may read it\n";
  for (const auto& line : diff.lines) {
    if (line.in == "gap")
      out += "@@ " + line.text + " lines are the same @@\n";
    else
      out += (line.in == "mine" ? "-" : line.in == "theirs" ? "+" : " ") + line.text + "\n";
  }
  if (diff.truncated) out += "... and more\n";
  return out;
}

template <class T>
int show(const Options& options, const Result<T>& value, std::string (*text)(const T&)) {
  if (!value) return complain(value.error(), options);
  say(options.json ? formatJson(api::asjson::write(*value)) : text(*value));
  return kDone;
}

}  // namespace

int carryCommand(Session& session, const Options& options) {
  QVariantMap wanted;
  if (options.dryRun) wanted[u"dryRun"_s] = true;
  if (!options.policy.isEmpty()) {
    const auto policy = readFile(options.policy.toStdString(), kMaxPolicy);
    if (!policy) return complain(policy.error(), options);
    wanted[u"policy"_s] = QString::fromStdString(*policy);
  }
  const auto report = asked<api::CarryReport>(session, u"CarryReport"_s, {options.arguments.value(0, u""_s), wanted});
  // The running image is there: what is missing is a report of its upgrade.
  if (!report && report.error().code == Code::BankMissing && options.arguments.isEmpty() && !options.json) {
    warn("nothing was carried over into the running image, and no other is ready to be started");
    return kFailed;
  }
  return show(options, report, &reportText);
}

int carryDiffCommand(Session& session, const Options& options) {
  return show(options,
              asked<api::CarryDiff>(session, u"CarryDiff"_s, {options.arguments.value(1, u""_s), options.arguments[0]}),
              &diffText);
}

int carryChooseCommand(Session& session, const Options& options) {
  const auto reply =
      session.call(u"CarryChoose"_s, {options.arguments.value(2, u""_s), options.arguments[0], options.arguments[1]});
  if (!reply) return complain(reply.error(), options);
  if (!options.json) return kDone;
  Options shown = options;
  shown.arguments = options.arguments.mid(2, 1);
  return carryCommand(session, shown);
}

}  // namespace pibox::cli
