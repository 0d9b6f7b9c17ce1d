#include "powercut/explorer.h"

namespace pibox::bank {
namespace {
constexpr std::size_t kTooManyStarts = 24;
}

Explorer::Explorer(World world) : m_world(world) {
  m_world.fill(m_card.layout);
  if (m_world.refuses == World::Refuses::Boot) m_card.refuse(m_card.layout.boot);
}

Report Explorer::explore() {
  visit({.card = m_card.snapshot(), .once = {}});
  for (Index index = 0; index < m_nodes.size() && m_report.violations.empty(); ++index) expand(index);
  m_report.states = m_nodes.size();
  for (const auto& found : m_card.unsynced()) violation(found);
  if (m_report.violations.empty()) {
    measureStarts();
    checkTried();
  }
  return m_report;
}

std::string Explorer::keyOf(const Node& node) {
  return node.once.value_or("-") + (node.proven ? "+" : "-") + (node.over ? "!" : "-") + (node.redirected ? ">" : "-") +
         node.before.str() + m_reader.keyOf(node.card);
}

Explorer::Index Explorer::visit(Node node) {
  ++m_report.transitions;
  const auto [at, fresh] = m_known.emplace(keyOf(node), m_nodes.size());
  if (fresh) {
    m_nodes.push_back(std::move(node));
    m_next.emplace_back();
    m_tries.emplace_back();
  }
  return at->second;
}

void Explorer::expand(Index index) {
  m_card.restore(m_nodes[index].card);
  const auto bootDir = firmwareChoice(m_nodes[index]);
  if (!fs::exists(m_card.layout.boot / bootDir / "kernel")) return violation("no kernel in " + bootDir);
  if (m_world.kernelDies && bootDir == kNew.str()) {
    // It panics, or the watchdog bites: a restart without any wish.
    auto node = m_nodes[index];
    node.once.reset();
    const auto next = visit(std::move(node));
    m_next[index] = next;
    return;
  }
  start(index, false);
  start(index, true);
}

void Explorer::measureStarts() {
  for (Index first = 0; first < m_nodes.size(); ++first) {
    std::size_t starts = 1;
    for (Index at = first; m_next[at]; at = *m_next[at])
      if (++starts > kTooManyStarts) return violation("a PiBox that never starts");
    m_report.worstStarts = std::max(m_report.worstStarts, starts);
  }
}

void Explorer::checkTried() {
  for (const auto& armed : m_armed) {
    auto at = armed.index;
    while (m_tries[at] != armed.bank && m_next[at]) at = *m_next[at];
    if (m_tries[at] != armed.bank) return violation(armed.bank.str() + " is armed and never tried");
  }
}

}  // namespace pibox::bank
