#pragma once
// One start, from what is on the card to what is to be mounted: finishes what a cut has left, decides, checks the bank,
// and makes durable what must be. The initramfs calls it through pibox-bank; the explorer of power cuts calls it
// directly.

#include "bank/decision.h"
#include "bank/layout.h"
#include "bank/signature.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pibox::bank {

struct StartRequest {
  std::string commandLine;                ///< of the kernel: `pibox.boot=`, `pibox.bank=`, `pibox.verify=always`
  bool backHeld = false;                  ///< a person holds the key for "one step back"
  std::map<ImageId, std::string> broken;  ///< banks that could not be mounted at this start, and why
  bool canBootOther = false;              ///< boot control can start once from another boot directory
  std::vector<PublicKey> keys;            ///< that may have signed a manifest; none: signatures are not checked
  std::int64_t now = 0;                   ///< seconds since 1970, as the clock is
};

struct Start {
  Decision decision;
  unsigned trialSeconds = 0;  ///< time limit when on trial
  std::vector<Error> notes;   ///< what went wrong on the way, for the log
};

/// Decides and does the durable part. Never fails: at worst the decision is Rescue.
Start prepareStart(const Layout& layout, const StartRequest& request);

}  // namespace pibox::bank
