// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/deploy/names.h"
#include "core/pg/rows.h"
#include "core/sql/quote.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::deploy {

//! One object a deployment makes or replaces, with its SQL.
struct DeploymentStep
{
    enum class Kind
    {
        Schema,
        Table,
        Function,
        View,
        Row,
        Check
    };
    Kind kind = Kind::Table;
    std::string name; //!< as displayed: "espalier.churn_score_v1"
    std::string sql; //!< one or several statements
    bool operator==(const DeploymentStep &) const = default;
};

//! What lifts an issue that stands against deploying: somebody says so.
enum class Agreement
{
    None, //!< nothing does
    Anyway,
    AnotherDatabase //!< a model of other rows than those of this database
};

//! Something that stands against deploying, or that is good to know before.
struct Issue
{
    bool isBlocking = false;
    std::string subject;
    Message detail;
    std::vector<Message> evidence;
    Message advice; //!< the exact GRANT, for example
    Agreement agreement = Agreement::None;
    bool operator==(const Issue &) const = default;
};

//! What a deployment will do, shown before it runs.
struct Proposal
{
    std::string project;
    int version = 0;
    std::string schema{registrySchema};
    std::vector<DeploymentStep> steps;
    std::vector<std::string>
        pinnedColumns; //!< "fulfillment.orders.placed_at": cannot be dropped or retyped while deployed
    std::vector<Issue> issues;
    std::string readWith; //!< how predictions are asked for, as SQL
    bool isShadow = false; //!< it will not answer
    bool operator==(const Proposal &) const = default;
};

//! All of it as one script.
std::string script(const Proposal &proposal);
bool isBlocked(const Proposal &proposal);
//! Whether agreeing is all that it takes.
bool isOnlyAgreement(const Proposal &proposal);
//! What is agreed to stands against it no longer; it is still told.
void agree(Proposal &proposal, Agreement agreement);

struct Version
{
    int number = 0;
    std::string run;
    std::string learner;
    std::string metric;
    std::optional<double> score; //!< nothing where the metric is not defined on the test rows
    std::string address; //!< of the database that its rows are of; empty where it was not noted
    std::string takenAt; //!< when they were read
    Timestamp deployedAt;
    bool isActive = false;
    bool isShadow = false; //!< the challenger: logged beside the active one, and never answers
    std::vector<Issue> issues; //!< what became of its objects since; what stands against activating it blocks
    bool operator==(const Version &) const = default;
};

//! A project as the registry in the database has it.
struct Project
{
    std::string name;
    std::string title;
    std::vector<Version> versions; //!< newest first
    bool operator==(const Project &) const = default;
};

//! Rows of a live view.
struct LivePredictions
{
    pg::Rows rows; //!< key, moment, prediction, ...
    std::vector<std::string> orderedBy; //!< the columns of the key, and of the moment
    bool hasMoment = false; //!< the last of these is that of the as-of time
    std::vector<std::string> functions; //!< of the project, that answer now, by their names
};

} // namespace espalier::deploy
