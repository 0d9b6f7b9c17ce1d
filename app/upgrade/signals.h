#pragma once
// SIGTERM, SIGINT and SIGHUP end the event loop with 0: appmgr stops an application by SIGTERM.

namespace pibox::screen {

/// After the application object has been made.
void quitOnSignals();

}  // namespace pibox::screen
