#include "carry/text_merge.h"

#include <map>
#include <optional>

namespace pibox::carry {
namespace {

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// (section, key); the key is empty for what is no setting.
using Key = std::pair<std::string, std::string>;

struct Line {
  Key key;
  std::string text;  ///< with its newline
};

struct Ini {
  std::vector<Line> lines;
  std::map<Key, std::string> values;  ///< whole lines, trimmed
};

std::optional<Ini> parse(std::string_view text) {
  Ini ini;
  std::string section;
  for (auto& line : splitLines(text)) {
    const auto content = trim(line);
    Key key{section, {}};
    if (content.starts_with('[') && content.ends_with(']')) {
      section = content;
      key.first = section;
    } else if (!content.empty() && !content.starts_with('#') && !content.starts_with(';')) {
      const auto equals = content.find('=');
      if (equals == 0 || equals == std::string_view::npos || line.front() == ' ' || line.front() == '\t')
        return std::nullopt;
      key.second = trim(content.substr(0, equals));
      if (!ini.values.emplace(key, content).second) return std::nullopt;
    }
    ini.lines.push_back({std::move(key), std::move(line)});
  }
  return ini;
}

const std::string* find(const Ini& ini, const Key& key) {
  const auto found = ini.values.find(key);
  return found == ini.values.end() ? nullptr : &found->second;
}

bool same(const std::string* a, const std::string* b) {
  return a == b || (a && b && *a == *b);
}

}  // namespace

MergedText mergeIni(std::string_view baseText, std::string_view mineText, std::string_view theirsText) {
  const auto base = parse(baseText), mine = parse(mineText), theirs = parse(theirsText);
  if (!base || !mine || !theirs) return mergeLines(baseText, mineText, theirsText);

  MergedText result;
  std::map<std::string, std::string> added;  // by section, what only the person has
  for (const auto& line : mine->lines) {
    if (line.key.second.empty() || find(*theirs, line.key)) continue;
    const auto* was = find(*base, line.key);
    const auto* own = find(*mine, line.key);
    if (same(was, own)) continue;  // the release removed it
    if (was) result.conflict = true;
    added[line.key.first] += *own + "\n";
  }
  std::string section;
  const auto endSection = [&] {
    const auto more = added.find(section);
    if (more == added.end()) return;
    // Before the empty lines that part the sections.
    auto end = result.text.size();
    while (end >= 2 && result.text[end - 1] == '\n' && result.text[end - 2] == '\n') --end;
    result.text.insert(end, more->second);
    added.erase(more);
  };
  for (const auto& line : theirs->lines) {
    if (line.key.first != section) {
      endSection();
      section = line.key.first;
    }
    const auto* was = find(*base, line.key);
    const auto* own = find(*mine, line.key);
    const auto* shipped = find(*theirs, line.key);
    if (line.key.second.empty() || same(was, own) || same(own, shipped)) {
      result.text += line.text;
    } else if (own) {
      result.conflict |= !same(was, shipped);
      result.text += *own + "\n";
    } else if (!same(was, shipped)) {  // deleted by the person, changed by the release: it comes back
      result.conflict = true;
      result.text += line.text;
    }
  }
  endSection();
  for (const auto& [name, lines] : added) result.text += (name.empty() ? "" : "\n" + name + "\n") + lines;
  return result;
}

}  // namespace pibox::carry
