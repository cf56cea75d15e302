// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/inclusion.h"

#include "core/base/messages.h"
#include "core/pg/transaction.h"
#include "core/relations/inclusionquery.h"
#include "core/relations/keyvalues.h"
#include "core/relations/messages.h"
#include "core/relations/settle.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace espalier::relations {

namespace {

//! The values that statistics name, as numbers; empty where one is none.
std::vector<double> knownValues(const catalog::ColumnStatistics &statistics)
{
    std::vector<double> values;
    const auto take = [&values](const std::string &text) {
        double value = 0;
        const auto *end = text.data() + text.size();
        const bool isNumber = std::from_chars(text.data(), end, value).ptr == end;
        values.push_back(value);
        return isNumber;
    };
    const bool areNumbers =
        std::ranges::all_of(statistics.commonValues, take) && std::ranges::all_of(statistics.histogram, take);
    return areNumbers ? values : std::vector<double>();
}

bool isWhole(const catalog::Column &column)
{
    return column.type == catalog::Type::Integer && column.statistics.has_value();
}

//! How many distinct values the column has, by its statistics.
double distinctCount(const catalog::Table &table, const catalog::ColumnStatistics &statistics)
{
    return statistics.distinct >= 0 ? statistics.distinct
                                    : -statistics.distinct * static_cast<double>(table.rowEstimate);
}

class Checker
{
public:
    Checker(const catalog::Catalog &catalog, pg::Connection &connection, const InclusionLimits &limits)
        : m_catalog(catalog)
        , m_connection(connection)
        , m_limits(limits)
    { }

    //! Errors: Cancelled and Connection end it; others leave what could not be told unchecked.
    Result<> check(const std::vector<SuggestedRelation *> &batch)
    {
        auto asked = ask(batch);
        if (asked || ends(asked.error()))
            return asked;
        if (batch.size() == 1)
            return {};
        // One of them may not be read or takes too long: the others can still be told.
        for (auto *suggestion : batch) {
            if (auto alone = ask({suggestion}); !alone && ends(alone.error()))
                return alone;
        }
        return {};
    }

    //! Whether the parent's values could be a key, where none says so. What takes too long stays unchecked.
    Result<> checkKey(SuggestedRelation &suggestion)
    {
        const auto &parent = m_catalog.table(suggestion.relation.parent);
        auto transaction = begin({parent.name});
        if (!transaction)
            return ends(transaction.error()) ? Result<>(Failure(transaction.error())) : Result<>();
        auto told = keyValues(parent, suggestion.relation.parentColumns, *transaction);
        if (!told)
            return ends(told.error()) ? Result<>(Failure(told.error())) : Result<>();
        suggestion.inclusion->key = std::move(*told);
        return {};
    }

private:
    static bool ends(const Error &error)
    {
        return error.code == Error::Code::Cancelled || error.code == Error::Code::Connection;
    }

    Result<pg::Transaction> begin(std::vector<sql::QualifiedName> tables)
    {
        return pg::Transaction::begin(m_connection,
                                      {.access = pg::Access::Read,
                                       .lockTimeoutMilliseconds = m_limits.lockMilliseconds,
                                       .statementTimeoutMilliseconds = m_limits.statementMilliseconds,
                                       .snapshot = {},
                                       .tables = std::move(tables)});
    }

    Result<> ask(const std::vector<SuggestedRelation *> &batch)
    {
        std::vector<const Relation *> relations;
        relations.reserve(batch.size());
        std::set<sql::QualifiedName> tables;
        for (const auto *suggestion : batch) {
            relations.push_back(&suggestion->relation);
            tables.insert(m_catalog.table(suggestion->relation.child).name);
            tables.insert(m_catalog.table(suggestion->relation.parent).name);
        }
        auto transaction = begin({tables.begin(), tables.end()});
        if (!transaction)
            return Failure(transaction.error());
        const auto rows = transaction->query(sql::print(inclusionQuery(m_catalog, relations, m_limits)));
        if (!rows)
            return Failure(rows.error());
        for (std::size_t i = 0; i < batch.size(); ++i) {
            batch[i]->inclusion = Inclusion{.sampled = static_cast<std::uint64_t>(rows->integer(0, 3 * i)),
                                            .found = static_cast<std::uint64_t>(rows->integer(0, 3 * i + 1)),
                                            .isParentEmpty = rows->boolean(0, 3 * i + 2)};
        }
        return {};
    }

    const catalog::Catalog &m_catalog;
    pg::Connection &m_connection;
    InclusionLimits m_limits;
};

} // namespace

std::optional<Inclusion> refutedByStatistics(const catalog::Catalog &catalog, const Relation &relation)
{
    if (relation.childColumns.size() != 1)
        return std::nullopt;
    const auto &child = catalog.table(relation.child);
    const auto &parent = catalog.table(relation.parent);
    const auto &mine = child.columns[relation.childColumns.front()];
    const auto &theirs = parent.columns[relation.parentColumns.front()];
    if (!isWhole(mine) || !isWhole(theirs) || parent.rowEstimate <= 0)
        return std::nullopt;
    const auto values = knownValues(*mine.statistics);
    const auto keys = knownValues(*theirs.statistics);
    if (values.empty() || keys.empty())
        return std::nullopt;
    // Rows came since the statistics were made: only what lies far outside refutes.
    const auto range = std::ranges::minmax(keys);
    const auto slack = 1 + (range.max - range.min) / 2;
    const auto outside = std::ranges::count_if(values, [&](double value) {
        return value < range.min - slack || value > range.max + slack;
    });
    constexpr double refuting = 0.5;
    if (static_cast<double>(outside) > refuting * static_cast<double>(values.size())) {
        return Inclusion{.sampled = values.size(),
                         .found = values.size() - static_cast<std::size_t>(outside),
                         .isParentEmpty = false,
                         .isFromStatistics = true};
    }
    const auto distinct = distinctCount(child, *mine.statistics);
    const auto rows = static_cast<double>(parent.rowEstimate);
    if (distinct > 2 * rows + 100) {
        return Inclusion{.sampled = static_cast<std::uint64_t>(distinct),
                         .found = static_cast<std::uint64_t>(parent.rowEstimate),
                         .isParentEmpty = false,
                         .isFromStatistics = true};
    }
    return std::nullopt;
}

Result<> checkInclusion(const catalog::Catalog &catalog, std::vector<SuggestedRelation> &suggestions,
                        pg::Connection &connection, Progress &progress, const InclusionLimits &limits)
{
    std::vector<SuggestedRelation *> open;
    for (auto &suggestion : suggestions) {
        const auto &relation = suggestion.relation;
        suggestion.inclusion = refutedByStatistics(catalog, relation);
        const bool isReadable = catalog.table(relation.child).isReadable && catalog.table(relation.parent).isReadable;
        if (!suggestion.inclusion && isReadable)
            open.push_back(&suggestion);
    }
    Checker checker(catalog, connection, limits);
    for (std::size_t done = 0; done < open.size(); done += limits.batch) {
        if (progress.isCancelled())
            return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
        progress.report(static_cast<double>(done) / static_cast<double>(open.size()),
                        messages::checkingRelations(static_cast<std::int64_t>(done), std::ssize(open)));
        const auto end = std::min(open.size(), done + limits.batch);
        if (auto checked = checker.check(
                {open.begin() + static_cast<std::ptrdiff_t>(done), open.begin() + static_cast<std::ptrdiff_t>(end)});
            !checked)
            return checked;
    }
    for (auto *suggestion : open) {
        const auto &inclusion = suggestion->inclusion;
        const bool isOut = suggestion->isFaint && inclusion && inclusion->share() < confirmedFaintShare;
        if (!suggestion->isKeyless || !inclusion || isOut)
            continue;
        if (auto checked = checker.checkKey(*suggestion); !checked)
            return checked;
    }
    settle(catalog, suggestions);
    progress.report(1, messages::checkingValues());
    return {};
}

} // namespace espalier::relations
