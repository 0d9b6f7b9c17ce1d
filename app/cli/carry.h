#pragma once
// The commands about the person's changes: the list, one entry, a choice.

#include "commands.h"

namespace pibox::cli {

int carryCommand(Session& session, const Options& options);
int carryDiffCommand(Session& session, const Options& options);
int carryChooseCommand(Session& session, const Options& options);

}  // namespace pibox::cli
