#include "carry/packages.h"

#include <algorithm>

namespace pibox::carry {
namespace {

struct Stanza {
  Package package;
  std::string text;  ///< without the empty line after it
};

std::vector<Stanza> parse(std::string_view text) {
  std::vector<Stanza> stanzas;
  Stanza stanza;
  const auto end = [&] {
    if (!stanza.package.name.empty()) stanzas.push_back(std::move(stanza));
    stanza = {};
  };
  const auto value = [](std::string_view line, std::string_view field) {
    line.remove_prefix(field.size());
    const auto first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return std::string();
    line.remove_prefix(first);
    return std::string(line.substr(0, line.find_last_not_of(" \t\r\n") + 1));
  };
  for (const auto& line : splitLines(text)) {
    if (line == "\n") {
      end();
      continue;
    }
    if (line.starts_with("Package:")) stanza.package.name = value(line, "Package:");
    if (line.starts_with("Version:")) stanza.package.version = value(line, "Version:");
    stanza.text += line;
  }
  end();
  return stanzas;
}

const Stanza* find(const std::vector<Stanza>& stanzas, const std::string& name) {
  const auto found = std::ranges::find_if(stanzas, [&](const auto& stanza) { return stanza.package.name == name; });
  return found == stanzas.end() ? nullptr : &*found;
}

}  // namespace

Packages mergePackages(std::string_view baseText, std::string_view mineText, std::string_view theirsText) {
  const auto base = parse(baseText), mine = parse(mineText), theirs = parse(theirsText);
  Packages result;
  const auto take = [&](const Stanza& stanza) { result.status += stanza.text + "\n"; };
  for (const auto& shipped : theirs) {
    const auto* was = find(base, shipped.package.name);
    const auto* own = find(mine, shipped.package.name);
    const bool changedByRelease = !was || was->text != shipped.text;
    const bool changedByPerson = (was && !own) || (own && (!was || own->text != was->text));
    if (!changedByRelease && changedByPerson) {
      if (own) take(*own);
      continue;
    }
    take(shipped);
    if (changedByPerson && (!own || own->package.version != shipped.package.version || !was))
      result.released.push_back(shipped.package);
  }
  for (const auto& own : mine) {
    if (find(theirs, own.package.name)) continue;
    const auto* was = find(base, own.package.name);
    if (was && was->text == own.text) continue;  // the release removed it
    take(own);
    result.kept.push_back(own.package);
  }
  return result;
}

std::vector<std::string> packageFiles(std::string_view list) {
  std::vector<std::string> files;
  for (auto& line : splitLines(list)) {
    line.pop_back();
    line.resize(std::min(line.size(), line.find('\t')));
    while (!line.empty() && (line.back() == '\r' || line.back() == '/')) line.pop_back();
    if (line.starts_with("./")) line.erase(0, 1);
    if (line.starts_with('/')) files.push_back(std::move(line));
  }
  return files;
}

}  // namespace pibox::carry
