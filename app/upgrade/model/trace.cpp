#include "trace.h"

namespace pibox::screen {

Q_LOGGING_CATEGORY(trace, "pibox.screen", QtInfoMsg)

}  // namespace pibox::screen
