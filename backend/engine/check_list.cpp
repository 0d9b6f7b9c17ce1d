#include "engine/check_list.h"

#include <algorithm>

namespace pibox::engine {

using api::CheckState;
using api::Phase;

bool isNetwork(Code code) {
  switch (code) {
    case Code::NetworkDown:
    case Code::HostUnreachable:
    case Code::TlsFailed:
    case Code::HttpError:
    case Code::NotOnServer:
    case Code::CaptivePortal:
    case Code::Stalled:
    case Code::ConnectionLost:
    case Code::RedirectRefused:
    case Code::SourceMissing:
    case Code::NoRepository:
      return true;
    default:
      return false;
  }
}

CheckList::CheckList(bool network) {
  if (network) m_checks.push_back({Phase::Network, CheckState::Running, "", ""});
  m_checks.push_back({Phase::Signature, network ? CheckState::Pending : CheckState::Running, "", ""});
  m_checks.push_back({Phase::Room, CheckState::Pending, "", ""});
}

void CheckList::set(Phase name, CheckState state, const Error* error) {
  auto found = std::ranges::find(m_checks, std::optional(name), &api::Check::name);
  if (found == m_checks.end()) {
    if (name == Phase::Network) return;
    found = m_checks.insert(m_checks.end(), api::Check{.name = name, .code = "", .detail = ""});
  }
  found->state = state;
  found->code = error ? describe(error->code).id : "";
  found->detail = error ? error->detail : "";
}

void CheckList::looked(const Result<>& look) {
  const bool network = !look && isNetwork(look.error().code);
  set(Phase::Network, network ? CheckState::Failed : CheckState::Passed, network ? &look.error() : nullptr);
  if (!network) set(Phase::Signature, look ? CheckState::Passed : CheckState::Failed, look ? nullptr : &look.error());
}

void CheckList::merge(const std::vector<install::Check>& checks) {
  for (const auto& check : checks) {
    const bool belongs = check.name == "board" || check.name == "version";
    if (belongs && check.state != install::Check::State::Failed) continue;
    if (check.name == "boot-room" && check.state != install::Check::State::Failed) continue;
    const auto name = belongs                     ? std::optional(Phase::Signature)
                      : check.name == "boot-room" ? std::optional(Phase::Room)
                                                  : api::fromName<Phase>(check.name);
    if (!name) continue;
    const Error error{check.code.value_or(Code::Internal), check.detail};
    set(*name, static_cast<CheckState>(check.state), check.code ? &error : nullptr);
    if (!check.code) std::ranges::find(m_checks, name, &api::Check::name)->detail = check.detail;
  }
}

}  // namespace pibox::engine
