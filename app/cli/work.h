#pragma once
// The commands that begin work and wait for its end, with a progress bar on a terminal and plain lines elsewhere.

#include "commands.h"

namespace pibox::cli {

int checkCommand(Session& session, const Options& options);
int importCommand(Session& session, const Options& options);
int installCommand(Session& session, const Options& options);
int resumeCommand(Session& session, const Options& options);
int cancelCommand(Session& session, const Options& options);
int waitCommand(Session& session, const Options& options);
int restartCommand(Session& session, const Options& options);
int rollbackCommand(Session& session, const Options& options);
int resetCommand(Session& session, const Options& options);
int undoResetCommand(Session& session, const Options& options);
int verifyCommand(Session& session, const Options& options);
int settingsCommand(Session& session, const Options& options);

/// Asks on the terminal; without one only --yes will do.
bool confirm(const Options& options, const std::string& question);

}  // namespace pibox::cli
