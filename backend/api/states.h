#pragma once
// What the states of api/enums.h have in common.

#include "api/enums.h"

namespace pibox::api {

/// Whether work is under way that a person waits for; it ends by itself in a state that is none.
constexpr bool isWork(State state) {
  switch (state) {
    case State::Checking:
    case State::Preparing:
    case State::Downloading:
    case State::Verifying:
    case State::Staging:
    case State::Restarting:
    case State::Confirming:
    case State::Cancelling:
      return true;
    case State::Idle:
    case State::Available:
    case State::Paused:
    case State::ReadyToRestart:
    case State::Updated:
    case State::FellBack:
    case State::Failed:
      return false;
  }
  return false;
}

}  // namespace pibox::api
