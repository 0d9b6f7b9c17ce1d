#include "base/durable.h"
#include "commands.h"
#include "publish/ceremony.h"
#include "publish/files.h"

#include <algorithm>
#include <filesystem>

namespace pibox::app {
namespace {

constexpr auto kThrowAway =
    "Its keys have no passphrase: for trying things out. Whoever can read the folder can sign. Make another one, "
    "without "
    "--throw-away,\nfor devices that are in use.\n";

std::string keyAdvice(const publish::Folder& folder, int rootKeys) {
  std::string text = "Now, once:\n";
  text += "  1. Move " + (folder.keys() / "root-1.pem").string();
  for (int n = 2; n <= rootKeys; ++n) text += " and root-" + std::to_string(n) + ".pem";
  text += "\n     to USB sticks of their own, kept in different places. They are needed only to replace keys.\n";
  text += "  2. Put root.json and boot.keys into your images: pibox-release export-trust " + folder.path.string() +
          " OUT\n";
  text += "  3. " + (folder.keys() / "timestamp.pem").string() +
          " is not encrypted, so that cron can use it. Whoever has it can prolong the present state\n";
  text += "     and nothing else.\n";
  return text;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

Result<Answer> replace(Context& context, publish::Replacement how) {
  const auto& name = context.arguments.operands().at(1);
  PIBOX_LET(const auto names, publish::keyNames(context.folder));
  if (!std::ranges::contains(names, name))
    return fail(Code::InvalidArgument, "there is no key '" + name + "': there are " + joined(names));
  const bool revoke = how == publish::Replacement::Revoke;
  std::string plan = (revoke ? "The key '" + name + "' is revoked: it signs nothing any more.\n"
                             : "The key '" + name + "' is replaced by a new one.\n");
  plan += "Devices follow at their next check, when this has been published.\n";
  if (name == "boot")
    plan += "New images must carry the new boot.keys; releases go on being signed with the old key too.\n";
  if (!agreed(context, plan)) return Answer{.text = "Nothing was changed.\n", .exit = Exit::Declined};
  PIBOX_TRY(publish::replaceKey(context.folder, name, how, context.keyring, context.now));
  Answer answer{.text = "The key '" + name + "' is new. Next: pibox-release publish " + context.folder.path.string() +
                        " OUT\n"};
  if (name.starts_with("root-"))
    answer.text += "Then move " + (context.folder.keys() / (name + ".pem")).string() + " to a USB stick of its own.\n";
  answer.json = {{"key", name}, {"revoked", revoke}};
  return answer;
}

}  // namespace

Result<Answer> runInit(Context& context) {
  publish::InitOptions options;
  const auto& arguments = context.arguments;
  options.config.boards = arguments.values("board");
  options.config.channels = arguments.values("channel");
  if (options.config.channels.empty()) options.config.channels = {"stable"};
  for (auto* names : {&options.config.boards, &options.config.channels})
    for (auto name = names->begin(); name != names->end();)
      name = std::find(names->begin(), name, *name) == name ? name + 1 : names->erase(name);
  for (const auto& board : options.config.boards)
    if (!publish::isBoardName(board)) return fail(Code::InvalidArgument, "a board cannot be called '" + board + "'");
  for (const auto& channel : options.config.channels)
    if (!publish::isChannelName(channel))
      return fail(Code::InvalidArgument, "a channel cannot be called '" + channel + "'");
  options.config.throwAway = arguments.has("throw-away");
  if (arguments.has("two-of-three")) {
    options.rootKeys = 3;
    options.rootThreshold = 2;
  }
  PIBOX_LET(options.config.lifetimes.timestamp,
            arguments.number("timestamp-days", options.config.lifetimes.timestamp, 1, 365));
  PIBOX_TRY(publish::initFolder(context.folder, options, context.keyring, context.now));
  Answer answer{.text =
                    "Made " + context.folder.path.string() + ": keys and an empty repository.\n\n" +
                    (options.config.throwAway ? std::string(kThrowAway) : keyAdvice(context.folder, options.rootKeys))};
  answer.json = {{"folder", context.folder.path.string()},
                 {"channels", options.config.channels},
                 {"boards", options.config.boards}};
  return answer;
}

Result<Answer> runRotate(Context& context) {
  return replace(context, publish::Replacement::Rotate);
}
Result<Answer> runRevoke(Context& context) {
  return replace(context, publish::Replacement::Revoke);
}

Result<Answer> runChannel(Context& context) {
  const auto& channel = context.arguments.operands().at(1);
  if (!publish::isChannelName(channel))
    return fail(Code::InvalidArgument, "a channel cannot be called '" + channel + "'");
  if (!agreed(context, "The channel '" + channel + "' is added, with a key of its own.\n"))
    return Answer{.text = "Nothing was changed.\n", .exit = Exit::Declined};
  PIBOX_TRY(publish::addChannel(context.folder, channel, context.keyring, context.now));
  Answer answer{.text = "There is a channel '" + channel + "' now.\n"};
  answer.json = {{"channel", channel}};
  return answer;
}

Result<Answer> runBoard(Context& context) {
  const auto& board = context.arguments.operands().at(1);
  if (!publish::isBoardName(board)) return fail(Code::InvalidArgument, "a board cannot be called '" + board + "'");
  PIBOX_LET(auto config, publish::readConfig(context.folder));
  if (!std::ranges::contains(config.boards, board)) config.boards.push_back(board);
  PIBOX_TRY(publish::writeConfig(context.folder, config));
  Answer answer{.text = "Releases for the board '" + board + "' can be made now.\n"};
  answer.json = {{"boards", config.boards}};
  return answer;
}

Result<Answer> runExportTrust(Context& context) {
  const std::filesystem::path out = context.arguments.operands().at(1);
  std::error_code error;
  std::filesystem::create_directories(out, error);
  const auto root = publish::newestRoot(context.folder.metadata());
  if (root == 0) return fail(Code::PublisherFolder, context.folder.path.string());
  PIBOX_TRY(
      publish::copyFileDurably(context.folder.metadata() / publish::metadataName(root, "root"), out / "root.json"));
  PIBOX_TRY(publish::copyFileDurably(context.folder.bootKeys(), out / "boot.keys"));
  Answer answer{.text = "Wrote root.json and boot.keys to " + out.string() +
                        ". They belong into the image as /etc/pibox/trust/.\n"};
  answer.json = {{"root_version", root}, {"folder", out.string()}};
  return answer;
}

}  // namespace pibox::app
