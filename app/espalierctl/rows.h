// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/keeping.h"
#include "core/training/run.h"
#include "core/workbench/snapshots.h"

#include "app/espalierctl/context.h"

namespace espalier::ctl {

//! What a command of a study works on.
enum class Rows
{
    Changed, //!< brought up to date, where a database is named and can be reached; else those that are kept
    Fresh, //!< all read again
    Kept //!< as they were read before, without asking the database
};

//! To train on. That kept rows are taken, and why, is told on standard error.
Result<snapshot::Snapshot> rowsFor(Context &context, const study::Study &study, workbench::Stores &stores, Rows which);

//! Which database is meant: the one that is named and answers. Where it does not answer, what its name could mean among those of
//! which rows are kept; nothing where none is named. Errors: those of connecting, Connection only where nothing is kept of it.
Result<std::optional<pg::Identity>> databaseMeant(Context &context, const study::Study &study, store::Cache &runs);

//! A run and what it was trained on.
struct RunAndRows
{
    training::Run run;
    snapshot::Snapshot rows; //!< without features
};

//! The run that is named, else the best one of the newest rows of the database that is meant. file: the study's, for what to do next.
//! Errors: those of databaseMeant() and of loadSnapshot(); Invalid where there is no such run, none at all, or one of another study.
Result<RunAndRows> runMeant(Context &context, const study::Study &study, store::Cache &runs, const std::string &name,
                            const std::string &file);

//! A run of a study in a file, and where it is kept.
struct StudiedRun
{
    study::Study study;
    store::Cache runs;
    training::Run run;
    snapshot::Snapshot rows; //!< without features
};

//! As runMeant(), of the study in a file. Errors: also those of reading it and of opening what is kept.
Result<StudiedRun> studiedRun(Context &context, const std::string &file, const std::string &name);

//! What a run was trained on. Errors: those of loadSnapshot(); Invalid where that is of another study.
Result<snapshot::Snapshot> rowsOfRun(store::Cache &runs, const study::Study &study, const training::Run &run,
                                     snapshot::Extent extent);

//! Errors: Invalid where a threshold, or costs that tell one, are given for what has not two classes. options: what gives them, with commas.
Result<> thresholdSuits(const training::Run &run, bool isGiven, const char *options = "--threshold");

} // namespace espalier::ctl
