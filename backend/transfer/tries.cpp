#include "transfer/tries.h"

#include "transfer/control.h"

#include <algorithm>

namespace pibox::transfer {
namespace {

/// So often a place is asked that has not sent a byte.
constexpr int kQuickTries = 3;

bool mayPass(Code code) {
  return code == Code::ConnectionLost || code == Code::Stalled || code == Code::HostUnreachable ||
         code == Code::NetworkDown;
}

}  // namespace

bool isThePlace(Code code) {
  return code == Code::HttpError || code == Code::NotOnServer || code == Code::TlsFailed ||
         code == Code::RedirectRefused;
}

Result<> borne(const Silence& silence, const std::string& what) {
  const auto now = std::chrono::steady_clock::now();
  if (silence.givesUp(now) || silence.wantsConnection(now)) return fail(Code::Stalled, what + ": nothing came");
  return {};
}

bool worthAnotherTry(Source& source, Silence& silence, Error& error, int failures, bool nothingYet) {
  // Another place may have it; each is asked once.
  if (isThePlace(error.code) && failures < static_cast<int>(source.places())) return source.nextPlace(), true;
  if (!mayPass(error.code)) return false;
  // Nothing at all has come: then it is better said soon, or asked elsewhere.
  if (nothingYet && error.code != Code::Stalled) {
    if (failures % kQuickTries != 0) return true;
    source.nextPlace();
    return failures < static_cast<int>(source.places()) * kQuickTries;
  }
  const auto now = std::chrono::steady_clock::now();
  if (silence.wantsMirror(now)) source.nextPlace();
  if (!silence.givesUp(now)) return true;
  if (error.code == Code::ConnectionLost) error.code = Code::Stalled;
  return false;
}

std::chrono::milliseconds pauseAfter(int failures) {
  if (failures <= 1) return {};
  return std::chrono::milliseconds(250 * (1 << std::min(failures - 2, 5)));
}

Result<> rest(int failures, const Silence& silence, const std::stop_token& stop,
              const std::function<Result<>()>& meanwhile) {
  if (failures <= 1) return meanwhile();
  const auto until = std::chrono::steady_clock::now() + pauseAfter(failures);
  while (std::chrono::steady_clock::now() < until && !silence.givesUp(std::chrono::steady_clock::now())) {
    sleepFor(std::chrono::milliseconds(100), stop);
    PIBOX_TRY(meanwhile());
  }
  return {};
}

}  // namespace pibox::transfer
