#include "base/durable.h"
#include "commands.h"
#include "publish/files.h"
#include "publish/release.h"

#include <filesystem>

namespace pibox::app {
namespace {

Result<publish::ReleaseInput> inputFrom(const Context& context) {
  const auto& arguments = context.arguments;
  PIBOX_LET(const auto config, publish::readConfig(context.folder));
  publish::ReleaseInput input;
  input.squashfs = arguments.operands().at(1);
  input.bootFiles = arguments.value("boot");
  input.utils = arguments.value("utils");
  input.notes = arguments.value("notes");
  input.channel = arguments.value("channel", config.channels.front());
  input.version = arguments.value("version");
  input.id = arguments.value("id", input.version.empty() ? "" : "pibox-" + input.version);
  input.board = arguments.value("board", config.boards.size() == 1 ? config.boards.front() : "");
  input.minVersion = arguments.value("min-version");
  input.severity = arguments.value("severity", "normal");
  input.title = arguments.value("title");
  input.summary = arguments.value("summary");
  input.dataMigration = arguments.value("data-migration", "none");
  input.created = context.now;
  PIBOX_LET(input.rollout, arguments.number("rollout", 100, 0, 100));
  PIBOX_LET(const auto patches, arguments.number("patches", 5, 0, 50));
  input.patches = static_cast<std::size_t>(patches);
  PIBOX_LET(const auto tries, arguments.number("tries", 2, 1, 5));
  PIBOX_LET(const auto seconds, arguments.number("trial-seconds", 300, 30, 3600));
  input.tries = static_cast<unsigned>(tries);
  input.trialSeconds = static_cast<unsigned>(seconds);
  if (input.version.empty()) return fail(Code::InvalidArgument, "a release needs a --version");
  if (input.board.empty())
    return fail(Code::InvalidArgument, "there is more than one board, or none: say which with --board");
  return input;
}

std::string plan(const publish::PreparedRelease& release) {
  const auto& input = release.input;
  std::string text = "Release  " + release.id.str() + ", version " + input.version + " for " + input.board +
                     ", channel " + input.channel + "\n";
  text +=
      "Before   " + (release.newestBefore.empty() ? std::string("none for this board") : release.newestBefore) + "\n";
  text += "Offered  to " + std::to_string(input.rollout) + " % of the devices" +
          (input.minVersion.empty() ? "" : ", from version " + input.minVersion + " on") + "; severity " +
          input.severity + "\n";
  text += "Files    " + std::to_string(release.files.size()) + ", " + bytes(release.totalSize) + "\n";
  for (const auto& [path, from] : release.files)
    text += "         " + path + "  " + bytes(std::filesystem::file_size(from)) + "\n";
  for (const auto& remark : release.remarks) text += "Note     " + remark + "\n";
  return text;
}

/// Errors: PublisherRefused; before anybody is asked about a release that there is not.
Result<> isListed(const Context& context, const ImageId& id) {
  PIBOX_LET(const auto repository, publish::loadRepository(context.folder));
  PIBOX_TRY(publish::channelOf(repository, id));
  return {};
}

/// Checks, asks, adds. An answer with Exit::Declined is a no.
Result<Answer> add(Context& context) {
  PIBOX_LET(const auto input, inputFrom(context));
  PIBOX_LET(const auto release, publish::prepareRelease(context.folder, input));
  if (!agreed(context, plan(release))) return Answer{.text = "Nothing was changed.\n", .exit = Exit::Declined};
  PIBOX_TRY(publish::addRelease(context.folder, release, context.keyring, context.now));
  const auto place = context.folder.release(input.channel, release.id).string();
  Answer answer{.text = "Signed " + release.id.str() + "; its files are in " + place + ".\n"};
  answer.json = {{"id", release.id.str()},
                 {"channel", input.channel},
                 {"folder", place},
                 {"bytes", release.totalSize},
                 {"remarks", release.remarks}};
  return answer;
}

Result<Answer> withdraw(Context& context, const ImageId& id) {
  PIBOX_TRY(isListed(context, id));
  const bool back = context.arguments.has("undo");
  const auto what = back ? "is offered again" : "is withdrawn: no device installs it any more";
  if (!agreed(context, "The release " + id.str() + " " + what + ".\n"))
    return Answer{.text = "Nothing was changed.\n", .exit = Exit::Declined};
  PIBOX_TRY(publish::withdrawRelease(context.folder, id, !back, context.keyring, context.now));
  Answer answer{.text = id.str() + " " + what + ", when this has been published.\n"};
  answer.json = {{"id", id.str()}, {"withdrawn", !back}};
  return answer;
}

}  // namespace

Result<Answer> runAdd(Context& context) {
  PIBOX_LET(auto answer, add(context));
  if (answer.exit == Exit::Done)
    answer.text += "Next: pibox-release publish " + context.folder.path.string() + " OUT\n";
  return answer;
}

Result<Answer> runRelease(Context& context) {
  PIBOX_LET(auto answer, add(context));
  if (answer.exit != Exit::Done) return answer;
  PIBOX_LET(const auto files, publishTo(context, context.arguments.operands().at(2), false));
  answer.text += "Published " + counted(files, "file") + " to " + context.arguments.operands().at(2) + ".\n";
  answer.json["published"] = files;
  return answer;
}

Result<Answer> runWithdraw(Context& context) {
  PIBOX_LET(const auto id, ImageId::parse(context.arguments.operands().at(1)));
  return withdraw(context, id);
}

Result<Answer> runRollout(Context& context) {
  PIBOX_LET(const auto id, ImageId::parse(context.arguments.operands().at(1)));
  const auto& text = context.arguments.operands().at(2);
  if (text.empty() || text.size() > 3 || text.find_first_not_of("0123456789") != std::string::npos)
    return fail(Code::InvalidArgument, "a roll-out is 0 to 100 percent");
  const auto percent = std::stoi(text);
  if (percent > 100) return fail(Code::InvalidArgument, "a roll-out is 0 to 100 percent");
  PIBOX_TRY(isListed(context, id));
  if (!agreed(context, "The release " + id.str() + " is offered to " + text + " % of the devices.\n"))
    return Answer{.text = "Nothing was changed.\n", .exit = Exit::Declined};
  PIBOX_TRY(publish::setRollout(context.folder, id, percent, context.keyring, context.now));
  Answer answer{.text = id.str() + " is offered to " + text + " % of the devices, when this has been published.\n"};
  answer.json = {{"id", id.str()}, {"rollout", percent}};
  return answer;
}

Result<Answer> runExportBank(Context& context) {
  PIBOX_LET(const auto id, ImageId::parse(context.arguments.operands().at(1)));
  const std::filesystem::path out = context.arguments.operands().at(2);
  PIBOX_LET(const auto repository, publish::loadRepository(context.folder));
  PIBOX_LET(const auto channel, publish::channelOf(repository, id));
  const auto from = context.folder.release(channel, id);
  std::error_code error;
  std::filesystem::create_directories(out, error);
  for (const auto* name : {"manifest", "manifest.sig", "squashfs"}) {
    if (name == std::string_view("squashfs") && std::filesystem::exists(out / name, error)) continue;
    PIBOX_TRY(publish::copyFileDurably(from / name, out / name));
  }
  Answer answer{.text = "Wrote the bank of " + id.str() + " to " + out.string() + ".\n"};
  answer.json = {{"id", id.str()}, {"folder", out.string()}};
  return answer;
}

}  // namespace pibox::app
