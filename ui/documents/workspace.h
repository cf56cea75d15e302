// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/activity.h"
#include "ui/documents/bestscore.h"
#include "ui/documents/choosing.h"
#include "ui/documents/connections.h"
#include "ui/documents/costing.h"
#include "ui/documents/database.h"
#include "ui/documents/deciding.h"
#include "ui/documents/deploying.h"
#include "ui/documents/examining.h"
#include "ui/documents/explaining.h"
#include "ui/documents/graphdocument.h"
#include "ui/documents/gym.h"
#include "ui/documents/learning.h"
#include "ui/documents/learningcurves.h"
#include "ui/documents/lookup.h"
#include "ui/documents/pairing.h"
#include "ui/documents/reach.h"
#include "ui/documents/retraining.h"
#include "ui/documents/sampling.h"
#include "ui/documents/scheduling.h"
#include "ui/documents/shaping.h"
#include "ui/documents/studies.h"
#include "ui/documents/studydocument.h"
#include "ui/documents/suggesting.h"
#include "ui/documents/training.h"
#include "ui/documents/visiting.h"
#include "ui/documents/watching.h"

namespace espalier::ui {

//! Everything that is open: one database, one study, its runs and its deployments.
struct Workspace
{
    Workspace(const workbench::Places &places, JobList &jobList)
        : jobs(jobList)
        , connections(places)
        , database(places, jobList)
        , reach(database)
        , graph(places.cache, jobList)
        , suggesting(database, graph.undoStack(), jobList)
        , visiting(places.cache)
        , document(database, jobList)
        , studies(database, document)
        , costing(database, document)
        , shaping(database, document, jobList)
        , training(places, database, document, jobList)
        , explaining(places, database, document, training, jobList)
        , bestScore(places, document, training)
        , learningCurves(places, document, training, jobList)
        , pairing(places, document, training, jobList)
        , examining(places, document, training)
        , lookup(database, document, training)
        , deploying(database, document, training, jobList)
        , watching(database, jobList)
        , retraining(places, database, jobList)
        , scheduling(database)
        , learning(places, jobList)
        , gym(database, jobList)
    { }

    JobList &jobs;
    Connections connections;
    Database database;
    Reach reach;
    GraphDocument graph;
    Suggesting suggesting;
    Sampling sampling;
    Visiting visiting;
    Activity activity;
    StudyDocument document;
    Studies studies;
    Costing costing;
    Shaping shaping;
    Choosing choosing;
    Training training;
    Explaining explaining;
    BestScore bestScore;
    LearningCurves learningCurves;
    Pairing pairing;
    Examining examining;
    Lookup lookup;
    Deciding deciding;
    Deploying deploying;
    Watching watching;
    Retraining retraining;
    Scheduling scheduling;
    Learning learning;
    Gym gym;
};

} // namespace espalier::ui
