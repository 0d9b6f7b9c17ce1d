#include "commands.h"
#include "publish/removal.h"

namespace pibox::app {

Result<Answer> runRemove(Context& context) {
  PIBOX_LET(const auto id, ImageId::parse(context.arguments.operands().at(1)));
  PIBOX_TRY(publish::mayRemove(context.folder, id));
  if (!agreed(context, "The release " + id.str() + " goes out of the list, and its files out of " +
                           context.folder.path.string() + ".\n"))
    return Answer{.text = "Nothing was changed.\n", .exit = Exit::Declined};
  PIBOX_TRY(publish::removeRelease(context.folder, id, context.keyring, context.now));
  Answer answer{.text = id.str() + " is removed. Next: pibox-release publish " + context.folder.path.string() +
                        " OUT; a day later: pibox-release prune " + context.folder.path.string() + " OUT\n"};
  answer.json = {{"id", id.str()}};
  return answer;
}

Result<Answer> runPrune(Context& context) {
  const auto& tree = context.arguments.operands().at(1);
  PIBOX_LET(const auto leftovers, publish::planPrune(context.folder, tree));
  std::uint64_t size = 0;
  std::string plan;
  for (const auto& leftover : leftovers) {
    size += leftover.size;
    plan += "  " + leftover.path + "  " + bytes(leftover.size) + "\n";
  }
  const auto amount = counted(leftovers.size(), "file") + ", " + bytes(size);
  if (!leftovers.empty() && !agreed(context, "Out of " + tree + ": " + amount + ":\n" + plan))
    return Answer{.text = "Nothing was removed.\n", .exit = Exit::Declined};
  PIBOX_TRY(publish::prune(leftovers, tree));
  Answer answer{.text = leftovers.empty() ? "There is nothing to remove in " + tree + ".\n"
                                          : "Removed " + amount + " from " + tree + ".\n"};
  answer.json = {{"tree", tree}, {"files", leftovers.size()}, {"bytes", size}};
  return answer;
}

}  // namespace pibox::app
