#include "completion.h"

#include "arguments.h"
#include "lessons.h"
#include "output.h"
#include "session.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace pibox::cli {

using namespace Qt::StringLiterals;

namespace {

/// What has been typed before the word in question.
struct Typed {
  const Command* command = nullptr;
  qsizetype arguments = 0;  ///< after the command
  QString option;           ///< whose value the word in question is
  QString address;
  bool session = false;
};

bool takesValue(const Command* command, const QString& name) {
  return std::ranges::any_of(optionsOf(command), [&](const OptionHelp& option) {
    return name == QLatin1StringView(option.name) && *option.takes;
  });
}

Typed typedBefore(const QStringList& words) {
  Typed typed;
  for (const auto& word : words) {
    if (typed.option == u"--address") typed.address = word;
    if (!typed.option.isEmpty()) {
      typed.option.clear();
    } else if (word.startsWith(u'-')) {
      typed.session = typed.session || word == u"--session";
      if (takesValue(typed.command, word)) typed.option = word;
    } else if (!typed.command) {
      typed.command = commandCalled(word);
      if (!typed.command) typed.option = word;  // nothing fits after what is no command
    } else {
      ++typed.arguments;
    }
  }
  return typed;
}

/// One line; a title of a release may have anything in it.
void offer(const std::string& word, std::string help = {}) {
  std::ranges::replace_if(help, [](char c) { return c == '\n' || c == '\t'; }, ' ');
  std::fputs((word + (help.empty() ? "" : "\t" + harmless(help)) + "\n").c_str(), stdout);
}

void offerImages(const Typed& typed) {
  const auto bus = busAt(typed.address, typed.session);
  if (!bus.isConnected()) return;
  const auto status = Session(bus).status();
  if (!status) return;
  const std::string_view command = typed.command->name;
  if (command == "install" || command == "notes" || command == "skip") {
    for (const auto& release : status->available)
      if (release.newer || command == "notes") offer(release.id, release.title);
  } else {
    for (const auto& bank : status->banks) offer(bank.id, bank.version);
  }
}

/// The settings and their values as the lesson has them: `  name=VALUE  help` or `  name=one|other  help`.
void offerSettings(const QString& word) {
  static const QRegularExpression line(u"^  (\\w+=)(\\S+) *(.*)$"_s, QRegularExpression::MultilineOption);
  const auto name = word.first(word.indexOf(u'=') + 1);
  for (const auto& setting : line.globalMatch(QString::fromUtf8(lesson("settings")))) {
    if (name.isEmpty()) offer(setting.captured(1).toStdString(), setting.captured(3).toStdString());
    if (name != setting.captured(1) || !setting.captured(2).contains(u'|')) continue;
    for (const auto& value : setting.captured(2).split(u'|')) offer((name + value).toStdString());
  }
}

/// False: nothing can be said of this place.
bool offerArgument(const Typed& typed, const QString& word) {
  auto places = QString::fromLatin1(typed.command->arguments).remove(u'[').remove(u']').split(u' ', Qt::SkipEmptyParts);
  if (places.removeAll(u"..."_s) > 0) places.resize(typed.arguments + 1, places.last());
  const auto place = places.value(typed.arguments);
  if (place == u"IMAGE-ID") {
    offerImages(typed);
  } else if (place == u"FOLDER") {
    offer(":folders");
  } else if (place == u"PATH") {
    offer(":files");
  } else if (place == u"SIDE") {
    for (const auto* side : {"mine", "theirs", "both", "default", "was"}) offer(side);
  } else if (place == u"NAME=VALUE") {
    offerSettings(word);
  }
  return !place.isEmpty();
}

}  // namespace

void complete(const QStringList& words) {
  if (words.isEmpty()) return;
  const auto& word = words.last();
  const auto typed = typedBefore(words.first(words.size() - 1));
  if (typed.option == u"--policy") return offer(":files");
  if (typed.option == u"--keep") return offer("wifi"), offer("language"), offer("wifi,language");
  if (!typed.option.isEmpty()) return;
  if (!typed.command && !word.startsWith(u'-')) {
    for (const auto& command : commands()) offer(command.name, command.help);
    return;
  }
  // Where no argument fits, the options are what there is.
  if (!word.startsWith(u'-') && offerArgument(typed, word)) return;
  for (const auto& option : optionsOf(typed.command)) offer(option.name, option.help);
}

}  // namespace pibox::cli
