// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/lastparents.h"

#include <algorithm>
#include <map>

namespace espalier::features {

namespace {

constexpr std::size_t fewestOfBranch = 8; //!< fewer paths with enough of each, rather than a count of every one

//! What is known of the row that a path passes last before it goes on to parents.
struct Passed
{
    std::int64_t rows = 0; //!< of its table, by statistics
    sql::QualifiedName table;
    auto operator<=>(const Passed &) const = default; // NOLINT(modernize-use-nullptr): misread by clang-tidy 14
};

Passed passedBy(const Branch &branch, const catalog::Catalog &catalog)
{
    const auto &name = study::lastToMany(branch.path)->table;
    const auto table = catalog::findTable(catalog, name);
    return {table ? catalog.table(*table).rowEstimate : 0, name};
}

using Parents = std::map<sql::QualifiedName, Passed>;

Parents mostPassed(const std::vector<Branch> &branches, const catalog::Catalog &catalog)
{
    Parents parents;
    for (const auto &branch : branches) {
        if (branch.isOfLastParent) {
            auto &most = parents[branch.path.back().table];
            most = std::max(most, passedBy(branch, catalog));
        }
    }
    return parents;
}

//! How many each branch may have, so that all together fit.
std::size_t fittingPlaces(const std::vector<Branch> &branches, std::size_t most)
{
    auto places = most;
    const auto all = [&] {
        std::size_t sum = 0;
        for (const auto &branch : branches)
            sum += branch.isOfLastParent ? std::min(branch.wishes.size(), places) : 0;
        return sum;
    };
    while (places > fewestOfBranch && all() > most)
        --places;
    return places;
}

} // namespace

std::vector<study::RowAggregate> parentAggregates(const study::Path &inner, const catalog::Table &end,
                                                  const std::vector<ColumnOffer> &outlooks, Duration halfLife)
{
    using study::Aggregate;
    std::vector<study::RowAggregate> result{{.path = inner, .aggregate = Aggregate::Count},
                                            {.path = inner, .aggregate = Aggregate::TimeSinceLast}};
    for (const auto aggregate : {Aggregate::DecayedMean, Aggregate::Mean, Aggregate::Last}) {
        for (std::size_t i = 0; i < end.columns.size(); ++i) {
            const auto &name = end.columns[i].name;
            const bool isIdentity = name == "id" || name.ends_with("_id");
            const bool isNumber = outlooks[i].role == ColumnRole::Number || outlooks[i].role == ColumnRole::YesNo;
            if (!isNumber || isIdentity)
                continue;
            result.push_back({.path = inner, .aggregate = aggregate, .column = name});
            if (aggregate == Aggregate::DecayedMean)
                result.back().argument = printDuration(halfLife);
        }
    }
    return result;
}

std::size_t limitLastParents(std::vector<Branch> &branches, const catalog::Catalog &catalog, std::size_t most)
{
    const auto parents = mostPassed(branches, catalog);
    std::erase_if(branches, [&](const Branch &branch) {
        return branch.isOfLastParent && passedBy(branch, catalog) != parents.at(branch.path.back().table);
    });
    std::size_t gone = 0;
    const auto places = fittingPlaces(branches, most);
    for (auto &branch : branches) {
        if (!branch.isOfLastParent)
            continue;
        const auto count = std::min({branch.wishes.size(), places, most});
        gone += branch.wishes.size() - count;
        branch.wishes.resize(count);
        most -= count;
    }
    return gone;
}

} // namespace espalier::features
