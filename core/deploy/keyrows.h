// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/query.h"
#include "core/deploy/names.h"
#include "core/deploy/objects.h"
#include "core/deploy/request.h"
#include "core/sql/statement.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

//! The parts that a project's functions are made of. Inside, keys are k1, k2, ...: whatever they are called, they are not taken for what is
//! made of the features.
namespace espalier::deploy {

inline constexpr std::string_view momentType = "timestamp with time zone";

//! k1, ..., as_of and what is made of the features of rows "f".
sql::Select scored(const Shape &shape, sql::Source features, sql::Item made);

//! Rows as scored() gives them, where each thing that is made is computed once, however many columns name it: the planner makes one place for
//! what a member of a UNION ALL computes, here beside a member without rows. Conditions reach the rows that features are made of, and what
//! nobody asks for is left out with what only it reads.
sql::Select computedOnce(const Shape &shape, sql::Select rows);

//! In predictions(), so that a condition on the likeliest class, which goes to where the score is computed, computes it once and not for each class.
void nameScoreOnce(const Shape &shape, sql::Select &predictions);

//! SELECT key, as_of FROM rows "p", as scored() gives them: what else is told of them stands behind.
sql::Select keyed(const Shape &shape, sql::Select rows);

//! The column of a version that gives none.
sql::Item noReasons();

//! SELECT key, as_of, prediction ... FROM scored rows "p", as scored() gives them with their score, and behind it the reasons that the shape gives.
sql::Select predictions(const Shape &shape, int version, sql::Select scored);

//! What is made of something, and what it is called then.
struct MakingStep
{
    std::function<sql::Expression(sql::Expression)> of;
    std::string name;
};

//! An entity of a version, whose functions read their parameters as $1, $2, ...
struct OfKey
{
    const Request &request;
    const Names &names;
    int version = 1;
    compile::LiveScope scope;
    bool isFenced = true; //!< Citus would send what is behind a fence to the coordinator and back
};

//! Of a key; the moment is now.
OfKey ofKey(const Request &request, const Names &names, int version, sql::Language language);

//! k1, ..., as_of and what is made of the features of one entity, one step after the other. Each is computed once and not again for each
//! place that names it, and what it takes is a value before it comes to it: a row written out as the argument would be copied by the planner
//! into each place of an inlined body that reads a feature, which takes time by the square of the features. Only of one entity: over all, a
//! fence would keep conditions on the view from its features.
sql::Select keyRows(const OfKey &of, const std::vector<MakingStep> &steps);

//! function(what it is made of), called as given.
MakingStep madeBy(const sql::QualifiedName &function, std::string name, std::vector<sql::Expression> further = {});

//! A function that gives what another one gives for the same parameters.
sql::TableFunction forwarding(const sql::QualifiedName &name, const sql::QualifiedName &target,
                              std::vector<sql::FunctionColumn> parameters,
                              const std::vector<sql::FunctionColumn> &returns);

//! A function that gives no row, so that who calls it is not broken.
sql::TableFunction givingNone(const sql::QualifiedName &name, std::vector<sql::FunctionColumn> parameters,
                              std::vector<sql::FunctionColumn> returns);

} // namespace espalier::deploy
