// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/memory.h"

#include "core/base/time.h"
#include "core/engine/inner.h"
#include "core/engine/scan.h"
#include "core/plan/estimate.h"
#include "core/plan/inner.h"
#include "core/study/aggregates.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace espalier::engine {

namespace {

constexpr double codeBytes = 4; //!< bytes of a row's number, or of a text's
constexpr double momentBytes = 8;
constexpr double entryBytes = 120; //!< a text in a dictionary: the string, its heap, its place in the table of hashes

//! The columns that are read of each table, counted once however many features share one.
class Columns
{
public:
    explicit Columns(const catalog::Catalog &catalog)
        : m_catalog(catalog)
    { }

    void add(const sql::QualifiedName &table, const std::string &column, bool isText, std::string_view use)
    {
        auto &columns = m_columns[table];
        if (columns.insert(column + " " + std::string(use)).second)
            m_bytes += columnBytes(plan::rowsOf(m_catalog, table), isText,
                                   isText ? plan::distinctOf(m_catalog, table, {column}) : 0);
    }

    void addKeys(const sql::QualifiedName &table, const std::vector<std::string> &columns)
    {
        for (const auto &column : columns)
            add(table, column, !isWhole(table, column), "key");
    }

    double bytes() const { return m_bytes; }

private:
    bool isWhole(const sql::QualifiedName &table, const std::string &column) const
    {
        const auto id = catalog::findTable(m_catalog, table);
        const auto place = id ? catalog::findColumn(m_catalog.table(*id), column) : std::nullopt;
        return place && m_catalog.table(*id).columns[*place].type == catalog::Type::Integer;
    }

    const catalog::Catalog &m_catalog;
    std::map<sql::QualifiedName, std::set<std::string>> m_columns;
    double m_bytes = 0;
};

//! What steps read, and the links between their rows.
class Paths
{
public:
    Paths(const catalog::Catalog &catalog, Columns &columns)
        : m_catalog(catalog)
        , m_columns(columns)
    { }

    void add(const sql::QualifiedName &start, const std::vector<plan::Step> &steps)
    {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const auto &step = steps[i];
            const auto &before = i == 0 ? start : steps[i - 1].table.name;
            const bool toParent = step.direction == study::Direction::ToParent;
            const auto &child = toParent ? before : step.table.name;
            const auto &parent = toParent ? step.table.name : before;
            m_columns.addKeys(child, step.childColumns);
            m_columns.addKeys(parent, step.parentColumns);
            if (step.table.moment)
                addMoment(step.table.name, *step.table.moment);
            auto name = sql::displayName(child);
            for (const auto &column : step.childColumns)
                name += " " + column;
            // The parent of each child, the children of each parent, and the keys' numbers while they are compared.
            if (m_links.insert(name + " " + sql::displayName(parent)).second)
                m_bytes +=
                    3 * codeBytes * plan::rowsOf(m_catalog, child) + 6 * codeBytes * plan::rowsOf(m_catalog, parent);
        }
    }

    double bytes() const { return m_bytes; }

private:
    void addMoment(const sql::QualifiedName &table, const plan::Moment &moment)
    {
        add(table, moment.via);
        m_columns.add(moment.via.empty() ? table : moment.via.back().table.name, moment.column.name, false, "moment");
        for (const auto *column : {&moment.recorded, &moment.until}) {
            if (*column)
                m_columns.add(table, (*column)->name, false, "moment");
        }
    }

    const catalog::Catalog &m_catalog;
    Columns &m_columns;
    std::set<std::string> m_links;
    double m_bytes = 0;
};

bool isText(const plan::AggregateFeature &feature)
{
    const auto taken = study::traitsOf(feature.aggregate).taken;
    return feature.kind == plan::Kind::Category || taken == study::Taken::Category
        || taken == study::Taken::CategoryOrFlag || taken == study::Taken::Identity;
}

//! Different conditions, and different windows over the rows they let through.
struct Sets
{
    std::set<std::string> conditions;
    std::set<std::string> windows;
};

Sets setsOf(const plan::Scan &scan)
{
    Sets sets;
    for (const auto &feature : scan.features) {
        std::string name;
        for (const auto &condition : feature.where)
            name += condition.column.name + std::to_string(static_cast<int>(condition.op)) + condition.value + "\n";
        sets.conditions.insert(name);
        if (const auto *span = std::get_if<Duration>(&feature.window))
            name += " " + std::to_string(span->microseconds());
        else if (const auto *last = std::get_if<study::LastRows>(&feature.window))
            name += " rows " + std::to_string(last->count);
        sets.windows.insert(name);
    }
    return sets;
}

struct ScanNeed
{
    double held = 0;
    double work = 0; //!< of putting its rows in order, or of the features that are computed at once
};

//! What is taken over rows without a time, or over rows that borrow it from the row itself, is the same for whoever sees that.
bool isOfRowsKnownWith(const plan::Inner &inner, const sql::QualifiedName &row)
{
    return std::ranges::all_of(inner.steps, [&row](const plan::Step &step) {
        const auto &moment = step.table.moment;
        const bool isBorrowed = moment && !moment->via.empty() && moment->via.back().table.name == row;
        return !moment || (isBorrowed && !moment->recorded && !moment->until && moment->delay.count == 0);
    });
}

//! True where inner values may differ between moments: Inner::settle() finds out, once the rows are there.
bool mayDiffer(const plan::Scan &scan)
{
    const auto &row = scan.steps.back().table.name;
    return !plan::asksLastRow(scan) && (reckonsWithTime(scan.inner->values) || !isOfRowsKnownWith(*scan.inner, row));
}

//! True where what an example sees of a row depends on when it looks.
bool isLate(const plan::Scan &scan)
{
    const bool isOwn = std::ranges::any_of(scan.steps, [](const plan::Step &step) {
        return step.table.moment && (step.table.moment->recorded || step.table.moment->until);
    });
    return isOwn || std::ranges::any_of(scan.features, isKnownLater) || (scan.inner && mayDiffer(scan));
}

//! Examples, and how many different moments they are of; the same number where that is not known.
struct AskedFor
{
    double examples = 0;
    double moments = 0;
    double share = 1; //!< of the rows at a path's end that they see on average
};

AskedFor askedBy(const plan::Plan &plan, const catalog::Catalog &catalog, double examples)
{
    const auto moments = plan::momentsOf(plan, catalog, currentTime());
    // Rows and examples that lie in the same years: each sees those before it.
    constexpr double half = 0.5;
    const bool isSpread = std::holds_alternative<plan::RowLabel>(plan.label) && plan.hasAsOf && !plan.frozen;
    return {
        .examples = examples, .moments = std::min(examples, moments.value_or(examples)), .share = isSpread ? half : 1};
}

//! Rows that examples see where each moment of a group has a list of its own.
double ownRowsOf(const AskedFor &asked, const plan::Reach &reach)
{
    return asked.share * std::min(asked.examples * reach.perExample, asked.moments * reach.tuples);
}

//! What computing one feature holds of each row: its value over the rows and what a window holds of them; a sorted copy where no sum does.
double valueBytes(const plan::AggregateFeature &feature)
{
    if (!feature.column)
        return 0;
    if (isText(feature))
        return 2 * codeBytes;
    return codeBytes + (study::traitsOf(feature.aggregate).isSummed ? 2 : 3) * momentBytes;
}

ScanNeed needOf(const plan::Plan &plan, const plan::Scan &scan, const catalog::Catalog &catalog, const AskedFor &asked,
                unsigned threads)
{
    const auto examples = asked.examples;
    const auto reach = plan::reachOf(plan, scan.steps, catalog, examples);
    const auto sets = setsOf(scan);
    // Examples share the rows of their group. That rows become visible in another order than that of their time, so
    // that each moment needs a list of its own, is known only once they are joined: the engine refuses what is too much
    // then.
    const bool isShared = !isLate(scan);
    const auto seen = isShared ? reach.tuples : std::max(reach.tuples, ownRowsOf(asked, reach));
    const auto conditions = static_cast<double>(sets.conditions.size());
    ScanNeed need;
    auto setBytes = (conditions + 1) * (codeBytes * seen + 2 * codeBytes * examples)
        + static_cast<double>(sets.windows.size()) * codeBytes * examples;
    if (!isShared)
        setBytes += (conditions + 1) * (codeBytes + momentBytes) * seen;
    need.held = reach.tuples * (codeBytes * static_cast<double>(scan.steps.size()) + 3 * momentBytes) + setBytes
        + 4 * codeBytes * examples + codeBytes * plan::rowsOf(catalog, plan.entity.name);
    double largest = 0;
    for (const auto &feature : scan.features)
        largest = std::max(largest, valueBytes(feature));
    const auto atOnce = static_cast<double>(std::min<std::size_t>(threads, scan.features.size()));
    const auto computing = atOnce * (seen * largest + examples * momentBytes);
    // While the joined rows are put in order they are there twice, and no sets of them yet.
    need.work = std::max(computing, reach.tuples * 3 * momentBytes - setBytes);
    if (scan.inner) {
        const auto inner = plan::innerPlan(plan, scan);
        const auto rows = plan::asksLastRow(scan) ? std::min(seen, examples) : seen;
        const auto together = std::min(rows, static_cast<double>(askedAtOnce));
        const AskedFor byRows{.examples = together, .moments = std::min(together, asked.moments), .share = asked.share};
        const auto nested = needOf(inner, inner.scans.front(), catalog, byRows, threads);
        constexpr double cutoffBytes = 2 * sizeof(Cutoff);
        need.held += nested.held + nested.work + cutoffBytes * together
            + rows * (codeBytes + momentBytes * (1 + static_cast<double>(scan.inner->values.size())));
    }
    return need;
}

//! What a scan's features read at the end of its path.
void addValues(Columns &columns, const sql::QualifiedName &end, const std::vector<plan::AggregateFeature> &features,
               bool isOfColumns)
{
    const auto use = [](std::string_view name, int number) {
        return std::string(name) + " " + std::to_string(number);
    };
    for (const auto &feature : features) {
        if (feature.column && isOfColumns)
            columns.add(end, feature.column->name, isText(feature),
                        use("value", static_cast<int>(feature.column->part)) + feature.column->word);
        if (feature.column && isOfColumns && study::traitsOf(feature.aggregate).isSummed)
            columns.add(end, feature.column->name, false,
                        use("decimal", static_cast<int>(feature.column->part)) + feature.column->word);
        for (const auto &condition : feature.where)
            columns.add(end, condition.column.name, false,
                        use("condition", static_cast<int>(condition.op)) + condition.value);
    }
}

} // namespace

double columnBytes(double values, bool isText, double distinct)
{
    return isText ? values * codeBytes + distinct * entryBytes : values * momentBytes;
}

MemoryNeed memoryNeed(const plan::Plan &plan, const catalog::Catalog &catalog, double examples, unsigned threads)
{
    Columns columns(catalog);
    Paths paths(catalog, columns);
    MemoryNeed need;
    for (const auto &key : plan.entity.primaryKey)
        columns.add(plan.entity.name, key.name, key.type != catalog::Type::Integer, "key");
    for (const auto &lookup : plan.lookups) {
        paths.add(plan.entity.name, lookup.steps);
        const auto &end = lookup.steps.empty() ? plan.entity.name : lookup.steps.back().table.name;
        for (const auto &feature : lookup.features) {
            const bool isCategory = feature.kind == plan::Kind::Category;
            if (!feature.column.name.empty())
                columns.add(end, feature.column.name, isCategory,
                            "value " + std::to_string(static_cast<int>(feature.column.part)) + feature.column.word);
            need.features += examples * (isCategory ? codeBytes : momentBytes);
        }
        need.rows += codeBytes * examples + (codeBytes + momentBytes) * plan::rowsOf(catalog, plan.entity.name);
    }
    const auto asked = askedBy(plan, catalog, examples);
    for (const auto &scan : plan.scans) {
        paths.add(plan.entity.name, scan.steps);
        addValues(columns, scan.steps.back().table.name, scan.features, !scan.inner);
        if (scan.inner) {
            paths.add(scan.steps.back().table.name, scan.inner->steps);
            addValues(columns, scan.inner->steps.back().table.name, scan.inner->values, true);
        }
        for (const auto &feature : scan.features)
            need.features += examples * (feature.kind == plan::Kind::Category ? codeBytes : momentBytes);
        const auto scanned = needOf(plan, scan, catalog, asked, threads);
        need.rows += scanned.held;
        need.work = std::max(need.work, scanned.work);
    }
    // The entity of each example, which is found by a table of keys.
    need.rows += paths.bytes() + (2 * codeBytes + 3 * momentBytes) * examples;
    need.columns = columns.bytes();
    return need;
}

} // namespace espalier::engine
