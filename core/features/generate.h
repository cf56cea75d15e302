// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/columnrole.h"
#include "core/features/reach.h"
#include "core/relations/relation.h"
#include "core/study/study.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

//! The only place that says which features there could be: what is listed, added by hand and ranked is chosen from it.
namespace espalier::features {

enum class Breadth
{
    Plain, //!< what a study begins with: a few of each column, that a person would want to read
    Wide //!< whatever is worth computing once and ranking
};

struct GeneratorOptions
{
    Breadth breadth = Breadth::Plain;
    std::size_t hops = 3;
    double categories = mostCategories; //!< a text with more distinct values (by statistics) is no category
};

//! A feature before it has a name.
struct Wish
{
    study::Aggregate aggregate = study::Aggregate::Count;
    std::string column;
    study::Window window;
    std::string argument;
    study::ColumnPart part = study::ColumnPart::None;
    std::optional<study::RowAggregate> of;
    std::vector<study::Condition> where;
    std::optional<Duration> lag;
    bool operator==(const Wish &) const = default;
};

struct Branch
{
    study::Path path;
    std::vector<Wish> wishes; //!< each once; nothing that may know the label, nor what needs a time where there is none
    bool isOfLastParent = false; //!< wishes of the rows of what the last row refers to: the current team's results
};

study::Feature featureOf(const study::Path &path, const Wish &wish);

//! What goes first where there is no room for all: counts and times, shares of the target's own history, then where a value stands now.
int rankOf(const Wish &wish);

//! Along all simple paths whose rows can be seen, shortest first; before them the moment of prediction itself. Aggregates of aggregates have
//! branches of their own.
std::vector<Branch> branchesOf(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                               const study::Study &study, const GeneratorOptions &options);

//! Along one path that somebody chose, of one column if it is given, else of the rows and all columns where it ends: by hand one may ask for
//! more than is offered, and a finding tells. Without wishes where it leads to the own row of a row target with as-of times.
Branch branchAlong(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const study::Study &study,
                   const Reached &reached, std::optional<std::size_t> column, const GeneratorOptions &options);

} // namespace espalier::features
