#include "powercut/card_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pibox::bank {
namespace {

Json jsonOf(const std::string& what) {
  return parseJson(std::string_view(what).substr(1)).value();
}

/// Why a trial has been given up, and how far each of its attempts came, is told to people and decides nothing.
std::string decisiveTrial(const std::string& what) {
  auto json = jsonOf(what);
  json["attempts"] = json["attempts"].size();
  json["given_up"] = json.contains("given_up");
  return json.dump();
}

/// While a commit is open, whether its outcome is there already decides whether it is written. Otherwise nobody asks
/// for an outcome, but a repair for one of its own kind.
std::string decisiveOutcome(const std::string& what, bool commitOpen) {
  const auto json = jsonOf(what);
  const auto result = json["result"].get<std::string>();
  return commitOpen || result == toString(OutcomeResult::Repaired) ? result + json["to"].get<std::string>() : "-";
}

}  // namespace

std::string CardReader::keyOf(const Snapshot& card) {
  std::string key;
  bool commitOpen = false;  // "commit" comes before "outcome"
  for (const auto number : card) {
    const auto& part = partOf(number);
    key += commitOpen ? part.duringCommit : part.otherwise;
    commitOpen |= part.isCommit;
  }
  return key;
}

Facts CardReader::factsOf(const Snapshot& card) {
  Facts facts;
  for (const auto number : card) {
    const auto& part = partOf(number);
    if (part.fact) facts.*part.fact = number;
    if (part.isUpper) ++facts.uppers;
    facts.changes |= part.changes;
  }
  return facts;
}

Json CardReader::json(std::uint32_t number) const {
  return jsonOf(m_card.entry(number).what);
}

std::optional<ImageId> CardReader::bank(std::uint32_t number) const {
  if (number == 0) return std::nullopt;
  return ImageId::parse(m_card.entry(number).what.substr(1)).value();
}

bool CardReader::differ(const Snapshot& one, const Snapshot& other) {
  const auto read = [&](Snapshot card) {
    std::erase_if(card, [&](auto number) { return partOf(number).otherwise.empty(); });
    return card;
  };
  return read(one) != read(other);
}

const CardReader::Part& CardReader::partOf(std::uint32_t number) {
  if (number >= m_parts.size()) m_parts.resize(number + 1);
  auto& part = m_parts[number];
  if (!part) part = madeOf(m_card.entry(number), number);
  return *part;
}

CardReader::Part CardReader::madeOf(const Entry& entry, std::uint32_t number) const {
  const auto& [path, what] = entry;
  // A name that a cut has left of an unfinished write is overwritten by the next one and read by nobody.
  if (path.ends_with(".new")) return {};
  if (path == "overlay/.upgrade/outcome")
    return {.otherwise = decisiveOutcome(what, false),
            .duringCommit = decisiveOutcome(what, true),
            .fact = &Facts::outcome};
  std::string whole(reinterpret_cast<const char*>(&number), sizeof number);
  if (path == "overlay/.upgrade/trial") whole = decisiveTrial(what);
  if (path == "boot/bank.txt") whole = parseBankTxt(std::string_view(what).substr(1)).value_or(what);
  Part part{.otherwise = whole, .duringCommit = whole, .isCommit = path == "overlay/.upgrade/commit"};
  if (path == "overlay/.upgrade/trial") part.fact = &Facts::trial;
  if (path == "overlay/.upgrade/redirects") part.fact = &Facts::redirects;
  if (path == "overlay/current") part.fact = &Facts::current;
  if (path == "overlay/next") part.fact = &Facts::next;
  part.isUpper = path.ends_with("/upper") && std::ranges::count(path, '/') == 2;
  if (path.ends_with("/state"))
    part.changes = (what == "f" + kOlder.str() ? 1U : 0U) | (what == "f" + kOld.str() ? 2U : 0U);
  return part;
}

}  // namespace pibox::bank
