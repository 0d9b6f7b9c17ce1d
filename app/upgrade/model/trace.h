#pragma once
// What a person did on the screen, a line each, for whoever has to find out later: page, question, request to the
// service. Silent unless QT_LOGGING_RULES="pibox.screen.debug=true" asks for it (or a qtlogging.ini).

#include <QLoggingCategory>

namespace pibox::screen {

Q_DECLARE_LOGGING_CATEGORY(trace)

}  // namespace pibox::screen
