// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/espalierctl/context.h"

namespace CLI {
class App;
}

namespace espalier::ctl {

//! What the command line asked for; set by the callback of the command that was named.
using Action = std::function<int(Context &)>;

// Each adds its commands with their options to the program, and sets action when one of them is named.
void addCatalogCommands(CLI::App &program, Action &action);
void addPathCommand(CLI::App &program, Action &action);
void addGraphCommands(CLI::App &program, Action &action);
void addRelationCommands(CLI::App &program, Action &action);
void addTimeCommands(CLI::App &program, Action &action);
void addSuggestCommand(CLI::App &study, Action &action);
void addStudyCommands(CLI::App &program, Action &action);
//! Writes the file, and tells how many features it has.
int writeStudy(Context &context, const study::Study &study, const std::string &file);
//! study list, keep, save, duplicate, rename, delete and restore: parts of the study command.
void addKeptStudyCommands(CLI::App &study, Action &action);
//! study new: a part of the study command.
void addNewCommand(CLI::App &study, Action &action);
//! study show: a part of the study command.
void addShowCommand(CLI::App &study, Action &action);
//! study check: a part of the study command.
void addCheckCommand(CLI::App &study, Action &action);
void addStudyTimesCommand(CLI::App &study, Action &action);
//! study rows: a part of the study command.
void addStudyRowsCommand(CLI::App &study, Action &action);
//! study repair: a part of the study command.
void addRepairCommand(CLI::App &study, Action &action);
//! study add: a part of the study command.
void addAddCommand(CLI::App &study, Action &action);
//! study cost: a part of the study command.
void addCostCommand(CLI::App &study, Action &action);
void addSnapshotCommand(CLI::App &program, Action &action);
void addTrainCommands(CLI::App &program, Action &action);
void addDecideCommand(CLI::App &program, Action &action);
void addExplainCommand(CLI::App &program, Action &action);
void addSlicesCommand(CLI::App &program, Action &action);
void addExamplesCommand(CLI::App &program, Action &action);
void addExportCommand(CLI::App &program, Action &action);
void addDeployCommands(CLI::App &program, Action &action);
void addScoreCommand(CLI::App &program, Action &action);
void addScheduleCommand(CLI::App &program, Action &action);
void addRetrainCommand(CLI::App &program, Action &action);
void addVersionCommands(CLI::App &program, Action &action);
void addMonitorCommand(CLI::App &program, Action &action);
void addGymCommands(CLI::App &program, Action &action);
void addConnectionsCommand(CLI::App &program, Action &action);
void addLessonCommand(CLI::App &program, Action &action);
void addTermsCommand(CLI::App &program, Action &action);
void addLivingCommands(CLI::App &program, Action &action);
void addCompletion(CLI::App &program, Action &action);
//! manual: what packages make their page from; not listed.
void addManual(CLI::App &program, Action &action);

} // namespace espalier::ctl
