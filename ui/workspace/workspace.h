// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/database.h"
#include "ui/workspace/deploying.h"
#include "ui/workspace/studydocument.h"
#include "ui/workspace/training.h"

namespace espalier::ui {

//! Everything that is open: one database, one study, its runs and its deployments.
struct Workspace
{
    Workspace(const workbench::Places &places, JobList &jobList)
        : jobs(jobList)
        , database(places, jobList)
        , document(database, jobList)
        , training(places, database, document, jobList)
        , deploying(database, document, training, jobList)
    { }

    JobList &jobs;
    Database database;
    StudyDocument document;
    Training training;
    Deploying deploying;
};

} // namespace espalier::ui
