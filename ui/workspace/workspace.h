// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/activity.h"
#include "ui/workspace/costing.h"
#include "ui/workspace/database.h"
#include "ui/workspace/deploying.h"
#include "ui/workspace/graphdocument.h"
#include "ui/workspace/sampling.h"
#include "ui/workspace/shaping.h"
#include "ui/workspace/studydocument.h"
#include "ui/workspace/suggesting.h"
#include "ui/workspace/training.h"
#include "ui/workspace/visiting.h"

namespace espalier::ui {

//! Everything that is open: one database, one study, its runs and its deployments.
struct Workspace
{
    Workspace(const workbench::Places &places, JobList &jobList)
        : jobs(jobList)
        , database(places, jobList)
        , graph(places.cache, jobList)
        , suggesting(database, graph.undoStack(), jobList)
        , visiting(places.cache)
        , document(database, jobList)
        , costing(database, document)
        , shaping(database, document, jobList)
        , training(places, database, document, jobList)
        , deploying(database, document, training, jobList)
    { }

    JobList &jobs;
    Database database;
    GraphDocument graph;
    Suggesting suggesting;
    Sampling sampling;
    Visiting visiting;
    Activity activity;
    StudyDocument document;
    Costing costing;
    Shaping shaping;
    Training training;
    Deploying deploying;
};

} // namespace espalier::ui
