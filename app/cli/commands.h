// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verbs, one file each (<verb>_command.cpp).
#pragma once

#include "app/cli/command.h"

namespace aallokko::cli {

extern const Command newCommand;
extern const Command readCommand;
extern const Command importCommand;
extern const Command systemsCommand;
extern const Command matchCommand;
extern const Command duplicatesCommand;
extern const Command checkCommand;
extern const Command waiveCommand;
extern const Command unwaiveCommand;
extern const Command workCommand;
extern const Command graphCommand;
extern const Command planCommand;
extern const Command explainCommand;
extern const Command goLiveCommand;
extern const Command riskCommand;
extern const Command pinCommand;
extern const Command unpinCommand;
extern const Command exportCommand;
extern const Command requestCommand;
extern const Command auditCommand;
extern const Command solveCommand;
extern const Command verifyCommand;
extern const Command doctorCommand;
extern const Command scenarioCommand;
extern const Command moveMilestoneCommand;
extern const Command decideCommand;
extern const Command consolidateCommand;
extern const Command mergeCommand;
extern const Command reviewCommand;
extern const Command mergeSystemsCommand;

} // namespace aallokko::cli
