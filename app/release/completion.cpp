#include "completion.h"

#include "commands.h"
#include "publish/ceremony.h"
#include "publish/repository.h"
#include "publish/status.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <sstream>

namespace pibox::app {
namespace {

/// What has been typed before the word in question.
struct Typed {
  const Command* command = nullptr;
  std::vector<std::string> operands;
  std::optional<OptionSpec> option;  ///< whose value the word in question is
};

const Command* commandCalled(const std::string& name) {
  const auto found = std::ranges::find(commands(), name, &Command::name);
  return found == commands().end() ? nullptr : &*found;
}

std::vector<OptionSpec> optionsOf(const Command* command, std::span<const OptionSpec> common) {
  auto options = command ? command->options : std::vector<OptionSpec>{};
  options.insert(options.end(), common.begin(), common.end());
  return options;
}

/// Nothing: what has been typed is no command, and nothing fits after it.
std::optional<Typed> typedBefore(std::span<const std::string> words, std::span<const OptionSpec> common) {
  Typed typed;
  for (const auto& word : words) {
    if (typed.option) {
      typed.option.reset();
    } else if (word.starts_with("--")) {
      const auto options = optionsOf(typed.command, common);
      const auto spec = std::ranges::find(options, word.substr(2), &OptionSpec::name);
      if (spec != options.end() && !spec->value.empty()) typed.option = *spec;
    } else if (typed.command) {
      typed.operands.push_back(word);
    } else if (word != "help") {
      typed.command = commandCalled(word);
      if (!typed.command) return {};
    }
  }
  return typed;
}

void offer(const std::string& word, const std::string& help = {}) {
  std::fputs((word + (help.empty() ? "" : "\t" + help) + "\n").c_str(), stdout);
}

void offerAll(std::span<const std::string> words) {
  for (const auto& word : words) offer(word);
}

/// The publisher's folder; a shell hands over `~/` as it was typed.
publish::Folder folderOf(const Typed& typed) {
  if (typed.operands.empty()) return {"."};
  const auto& place = typed.operands.front();
  const char* home = std::getenv("HOME");
  return {place.starts_with("~/") && home ? home + place.substr(1) : place};
}

void offerValue(const Typed& typed) {
  const auto& [name, value, help, repeated] = *typed.option;
  if (name == "severity") return offerAll(std::vector<std::string>{"normal", "recommended", "security", "critical"});
  if (name == "data-migration") return offerAll(std::vector<std::string>{"none", "forward", "both", "irreversible"});
  if (value == "FILE") return offer(":files");
  if (value == "FOLDER") return offer(":folders");
  if (typed.operands.empty() || (name != "board" && name != "channel")) return;
  const auto config = publish::readConfig(folderOf(typed));
  if (config) offerAll(name == "board" ? config->boards : config->channels);
}

/// By the word that the usage has for this place.
void offerOperand(const Typed& typed) {
  std::istringstream places(typed.command->operands);
  std::string place;
  for (std::size_t i = 0; i <= typed.operands.size(); ++i)
    if (!(places >> place)) return;
  std::erase_if(place, [](char c) { return c == '[' || c == ']'; });
  if (place == "RELEASE") {
    const auto repository = publish::loadRepository(folderOf(typed));
    if (!repository) return;
    for (const auto& release : publish::listedReleases(*repository)) offer(release.id, release.board);
  } else if (place == "KEY") {
    if (const auto names = publish::keyNames(folderOf(typed))) offerAll(*names);
  } else if (place == "SQUASHFS") {
    offer(":files");
  } else if (place == "DIR" || place == "OUT" || place == "URL|FOLDER") {
    offer(":folders");
  }
}

}  // namespace

void complete(std::span<const std::string> words, std::span<const OptionSpec> common) {
  if (words.empty()) return;
  const auto& word = words.back();
  const auto typed = typedBefore(words.first(words.size() - 1), common);
  if (!typed) return;
  if (typed->option) return offerValue(*typed);
  if (word.starts_with("-")) {
    for (const auto& option : optionsOf(typed->command, common)) offer("--" + option.name, option.help);
    if (!typed->command) offer("--version", "the version of this program");
  } else if (typed->command) {
    offerOperand(*typed);
  } else {
    for (const auto& command : commands()) offer(command.name, command.summary);
  }
}

}  // namespace pibox::app
