#pragma once
// Reads a photographed card: what of it can change what is done next, and what the invariants look at. Each entry is
// read once, however many cards have it.

#include "powercut/simulated_card.h"
#include "powercut/world.h"

#include <optional>
#include <string>
#include <vector>

namespace pibox::bank {

/// What there is on a card, by the number of its entry; 0: it is not there.
struct Facts {
  std::uint32_t trial = 0;
  std::uint32_t outcome = 0;
  std::uint32_t current = 0;
  std::uint32_t next = 0;
  std::uint32_t redirects = 0;
  unsigned uppers = 0;   ///< how many banks have theirs
  unsigned changes = 0;  ///< a bit for each old bank: what a person has changed in it is there, wherever it is kept
};

class CardReader {
 public:
  explicit CardReader(const SimulatedCard& card) : m_card(card) {}

  /// Two cards with the same key cannot be told apart by what is done with them.
  std::string keyOf(const Snapshot& card);
  Facts factsOf(const Snapshot& card);

  /// A record, read here and not by the code under test.
  [[nodiscard]] Json json(std::uint32_t number) const;
  /// The bank that a link names.
  [[nodiscard]] std::optional<ImageId> bank(std::uint32_t number) const;
  /// Whether two cards differ in more than what nobody reads.
  bool differ(const Snapshot& one, const Snapshot& other);

 private:
  struct Part {
    std::string otherwise;
    std::string duringCommit;
    bool isCommit = false;
    std::uint32_t Facts::* fact = nullptr;
    bool isUpper = false;
    unsigned changes = 0;
  };

  const Part& partOf(std::uint32_t number);
  [[nodiscard]] Part madeOf(const Entry& entry, std::uint32_t number) const;

  const SimulatedCard& m_card;
  std::vector<std::optional<Part>> m_parts;  ///< by the number of the entry
};

}  // namespace pibox::bank
