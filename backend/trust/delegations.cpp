// Targets roles, and the search through delegations.

#include "base/durable.h"
#include "trust/check.h"
#include "trust/workflow.h"

#include <algorithm>
#include <set>

namespace pibox::trust {

// 5.6
Result<const Signed<Targets>*> Workflow::loadTargets(const std::string& role, const Delegator& delegator) {
  const auto verified = [&](const Signed<Targets>& metadata) {
    return verifyThreshold(metadata.signatures, metadata.canonical, *delegator.keys, *delegator.role, role);
  };
  if (const auto known = targets.find(role); known != targets.end()) {
    PIBOX_TRY(verified(known->second));
    return &known->second;
  }
  const auto listed = snapshot->value.meta.find(role + ".json");
  if (listed == snapshot->value.meta.end()) return fail(Code::MetadataMismatch, "snapshot does not list " + role);
  const auto& meta = listed->second;
  const auto good = [&](const Signed<Targets>& metadata) -> Result<> {
    PIBOX_TRY(verified(metadata));
    if (metadata.value.version != meta.version)
      return fail(Code::MetadataMismatch, role + " is version " + std::to_string(metadata.value.version) + " and not " +
                                              std::to_string(meta.version));
    return checkExpiry(metadata.value, role);
  };
  if (auto bytes = readFile(file(role), kMaxTargets);
      bytes && (meta.hashes.empty() || hashesMatch(meta.hashes, *bytes))) {
    auto parsed = parseMetadata<Targets>(*std::move(bytes), role);
    if (parsed && good(*parsed)) return &targets.insert_or_assign(role, *std::move(parsed)).first->second;
  }
  PIBOX_LET(auto bytes, fetchMeta(role, meta, kMaxTargets));
  PIBOX_LET(auto next, parseMetadata<Targets>(std::move(bytes), role));
  PIBOX_TRY(good(next));
  PIBOX_TRY(writeFileDurably(file(role), next.bytes));
  return &targets.insert_or_assign(role, std::move(next)).first->second;
}

// 5.6.7
Result<TargetFile> Workflow::findTarget(const std::string& path) {
  struct Step {
    std::string role;
    Delegator delegator;
  };
  if (!targets.contains("targets")) return fail(Code::WrongState, "the metadata has not been refreshed");
  std::vector<Step> stack = {{"targets", {&root->value.keys, &root->value.roles.at("targets")}}};
  std::set<std::string> visited;
  while (!stack.empty()) {
    const auto step = std::move(stack.back());
    stack.pop_back();
    if (visited.contains(step.role)) continue;
    if (std::cmp_greater(visited.size(), m_options.maxDelegatedRoles))
      return fail(Code::UnknownTarget,
                  path + ": not found in " + std::to_string(m_options.maxDelegatedRoles) + " roles");
    PIBOX_LET(const auto* metadata, loadTargets(step.role, step.delegator));
    visited.insert(step.role);
    if (const auto found = metadata->value.targets.find(path); found != metadata->value.targets.end())
      return found->second;
    if (!metadata->value.delegations) continue;
    std::vector<Step> next;
    for (const auto& role : metadata->value.delegations->roles) {
      if (!role.matches(path)) continue;
      next.push_back({role.name, {&metadata->value.delegations->keys, &role.keys}});
      if (role.terminating) {
        stack.clear();
        break;
      }
    }
    std::ranges::move(next.rbegin(), next.rend(), std::back_inserter(stack));
  }
  return fail(Code::UnknownTarget, path);
}

Result<Targets> Workflow::delegatedTargets(const std::string& name) {
  const auto top = targets.find("targets");
  if (top == targets.end()) return fail(Code::WrongState, "the metadata has not been refreshed");
  if (top->second.value.delegations) {
    const auto& delegations = *top->second.value.delegations;
    for (const auto& role : delegations.roles) {
      if (role.name != name) continue;
      PIBOX_LET(const auto* metadata, loadTargets(name, {&delegations.keys, &role.keys}));
      return metadata->value;
    }
  }
  return fail(Code::NoSuchChannel, "there is no channel '" + name + "'");
}

}  // namespace pibox::trust
