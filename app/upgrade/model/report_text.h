#pragma once
// What happened, short enough for a QR code: for the maker, so in no language. The full report is SaveReport's.

#include "facts.h"

namespace pibox::screen {

/// At most kMaxCodeBytes (qr_code.h) of UTF-8. No addresses, no names of networks, nothing a person has typed.
QString reportText(const Facts& facts);

}  // namespace pibox::screen
