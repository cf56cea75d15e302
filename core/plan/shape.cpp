// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/shape.h"

#include "core/plan/estimate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace espalier::plan {

namespace {

using study::Aggregate;

constexpr double impossible = std::numeric_limits<double>::infinity();

// Microseconds, measured with PostgreSQL 15.
constexpr double readRow = 0.15; //!< of a table, in order
constexpr double joinPair = 0.25; //!< an example with one of its rows
constexpr double groupPair = 0.35; //!< what aggregates read of a pair, sorted or hashed
constexpr double addValue = 0.045; //!< one row to one aggregate
constexpr double orderPair = 0.5; //!< one row to an aggregate that wants them in order
constexpr double startScan = 12; //!< a query of its own for an example
constexpr double fetchPair = 0.3; //!< a row by an index
constexpr double sortRow = 1.2; //!< rows and examples, put in order
constexpr double windowRow = 0.5; //!< a row through one pass over windows
constexpr double frameValue = 0.12; //!< a window function's step

//! Aggregates that window functions give exactly, and which rows of equal times do not tell apart.
bool isFramedKind(Aggregate aggregate)
{
    constexpr std::array framed{Aggregate::Count,
                                Aggregate::Exists,
                                Aggregate::Sum,
                                Aggregate::Mean,
                                Aggregate::Min,
                                Aggregate::Max,
                                Aggregate::StandardDeviation,
                                Aggregate::ShareAbove,
                                Aggregate::Share,
                                Aggregate::Slope,
                                Aggregate::TimeSinceFirst,
                                Aggregate::TimeSinceLast,
                                Aggregate::MeanGap};
    return std::ranges::find(framed, aggregate) != framed.end();
}

//! One to-many hop to a table with a time; what is looked up before and after it has none.
bool isFramedPath(const std::vector<Step> &steps)
{
    const auto inner = innerSteps(steps);
    if (inner == 0 || momentStep(steps) != inner - 1)
        return false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i + 1 != inner && (steps[i].isToMany || steps[i].table.moment))
            return false;
    }
    return true;
}

const std::vector<std::string> &arrivalColumns(const Step &step)
{
    return step.direction == study::Direction::ToParent ? step.parentColumns : step.childColumns;
}

struct Access
{
    bool isIndexed = false; //!< an index begins with the columns by which a step arrives
    bool isTimed = false; //!< and goes on with the time of the rows
};

Access accessOf(const catalog::Table &table, const Step &step)
{
    Access access;
    std::vector<std::size_t> columns;
    for (const auto &name : arrivalColumns(step))
        columns.push_back(catalog::findColumn(table, name).value_or(table.columns.size()));
    std::ranges::sort(columns);
    for (const auto &index : table.indexes) {
        if (index.size() < columns.size())
            continue;
        auto leading = std::vector(index.begin(), index.begin() + static_cast<std::ptrdiff_t>(columns.size()));
        std::ranges::sort(leading);
        if (leading != columns)
            continue;
        access.isIndexed = true;
        access.isTimed |= step.table.moment && index.size() > columns.size()
            && table.columns[index[columns.size()]].name == step.table.moment->column.name;
    }
    return access;
}

bool isElsewhere(const catalog::Catalog &catalog, const std::vector<Step> &steps)
{
    return catalog.isCitus || std::ranges::any_of(steps, [&catalog](const Step &step) {
               const auto *table = tableOf(catalog, step.table.name);
               return table == nullptr || table->isForeign;
           });
}

std::optional<catalog::Type> typeOf(const catalog::Catalog &catalog, const sql::QualifiedName &name,
                                    const std::string &column)
{
    const auto *table = tableOf(catalog, name);
    const auto place = table == nullptr ? std::nullopt : catalog::findColumn(*table, column);
    return place ? std::optional(table->columns[*place].type) : std::nullopt;
}

//! Both sides of the to-many hop hold values of one type: they are put into one column.
bool hasEqualLinks(const Plan &plan, const Scan &scan, const catalog::Catalog &catalog)
{
    const auto many = innerSteps(scan.steps) - 1;
    const auto &step = scan.steps[many];
    const auto &before = many == 0 ? plan.entity.name : scan.steps[many - 1].table.name;
    const auto &parent = step.direction == study::Direction::ToParent ? step.table.name : before;
    const auto &child = step.direction == study::Direction::ToParent ? before : step.table.name;
    for (std::size_t i = 0; i < step.childColumns.size(); ++i) {
        const auto left = typeOf(catalog, child, step.childColumns[i]);
        if (!left || left != typeOf(catalog, parent, step.parentColumns[i]))
            return false;
    }
    return true;
}

//! Which part of all history lies in a window, from the bounds of the time column's histogram.
double shareOf(const Duration &window, const Step &step, const catalog::Catalog &catalog)
{
    const auto *table = tableOf(catalog, step.table.name);
    const auto place = table == nullptr ? std::nullopt : catalog::findColumn(*table, step.table.moment->column.name);
    if (!place || !table->columns[*place].statistics || table->columns[*place].statistics->histogram.size() < 2)
        return 1;
    const auto &bounds = table->columns[*place].statistics->histogram;
    const auto first = parseTimestamp(bounds.front());
    const auto last = parseTimestamp(bounds.back());
    if (!first || !last || first->microseconds >= last->microseconds)
        return 1;
    const auto span = static_cast<double>(last->microseconds - first->microseconds);
    return std::min(1.0, static_cast<double>(window.microseconds()) / span);
}

//! What one scan meets: examples, rows, and pairs of the two.
struct Load
{
    double examples = 0;
    double rows = 0; //!< of the table that tells the time, or of the last to-many hop
    double pairs = 0; //!< that are visible
    double read = 0; //!< pairs that an index gives, within the longest window where it can
    double values = 0; //!< additions of a row to an aggregate, over all pairs
    double groups = 0; //!< of rows that belong to examples
};

bool isOrdered(const AggregateFeature &feature)
{
    constexpr std::array ordered{Aggregate::First,        Aggregate::Last,          Aggregate::Change,
                                 Aggregate::Median,       Aggregate::Quantile,      Aggregate::Mode,
                                 Aggregate::Entropy,      Aggregate::DistinctCount, Aggregate::RowsPerDistinct,
                                 Aggregate::TimeSinceMax, Aggregate::LongestRun};
    return std::ranges::find(ordered, feature.aggregate) != ordered.end()
        || std::holds_alternative<study::LastRows>(feature.window);
}

double windowShare(const Scan &scan, const AggregateFeature &feature, const catalog::Catalog &catalog)
{
    const auto *window = std::get_if<Duration>(&feature.window);
    const auto step = momentStep(scan.steps);
    // Half of all history is before an example, on average.
    return window == nullptr || step == scan.steps.size() ? 0.5
                                                          : std::min(0.5, shareOf(*window, scan.steps[step], catalog));
}

Load loadOf(const Plan &plan, const Scan &scan, const catalog::Catalog &catalog, double examples)
{
    Load load{.examples = examples};
    const auto reach = reachOf(plan, scan.steps, catalog, examples);
    const auto all = examples * reach.perExample;
    load.rows = plan::rowsOf(catalog, scan.steps[innerSteps(scan.steps) - 1].table.name);
    load.groups = std::max(1.0, reach.groups);
    load.pairs = momentStep(scan.steps) == scan.steps.size() ? all : all / 2;
    double longest = 0;
    for (const auto &feature : scan.features) {
        const auto share = windowShare(scan, feature, catalog);
        longest = std::max(longest, share);
        load.values += all * share * (isOrdered(feature) ? orderPair : addValue);
    }
    bool isTimed = false;
    for (std::size_t i = 0; i < innerSteps(scan.steps); ++i) {
        if (const auto *table = tableOf(catalog, scan.steps[i].table.name))
            isTimed |= scan.steps[i].isToMany && accessOf(*table, scan.steps[i]).isTimed;
    }
    load.read = isTimed ? all * longest : all;
    return load;
}

double groupedCost(const Load &load)
{
    return load.rows * readRow + load.pairs * (joinPair + groupPair) + load.values;
}

double lateralCost(const Scan &scan, const catalog::Catalog &catalog, const Load &load)
{
    for (std::size_t i = 0; i < innerSteps(scan.steps); ++i) {
        const auto *table = tableOf(catalog, scan.steps[i].table.name);
        if (table == nullptr || !accessOf(*table, scan.steps[i]).isIndexed)
            return impossible;
    }
    return load.examples * startScan + load.read * fetchPair + load.values;
}

//! Steps of the window functions: from the beginning on they add up, a start that moves has them begin anew, but for counts.
double framesCost(const Scan &scan, const catalog::Catalog &catalog, const Load &load)
{
    const auto rows = load.rows + load.examples;
    double steps = 0;
    std::vector<study::Window> windows;
    for (const auto &feature : scan.features) {
        const bool isMoving = std::holds_alternative<Duration>(feature.window);
        const bool isCount = feature.aggregate == Aggregate::Count || feature.aggregate == Aggregate::Exists;
        const auto frame = rows / load.groups * windowShare(scan, feature, catalog);
        steps += isMoving && !isCount ? std::max(1.0, frame) : 1;
        if (std::ranges::find(windows, feature.window) == windows.end())
            windows.push_back(feature.window);
    }
    return rows * (sortRow + windowRow * static_cast<double>(windows.size()) + frameValue * steps);
}

//! How many examples the training query has, without asking what the time is.
double trainingExamples(const Plan &plan, const catalog::Catalog &catalog)
{
    Timestamp last = Timestamp::infinity();
    if (const auto *future = std::get_if<FutureLabel>(&plan.label)) {
        const auto step = momentStep(future->steps);
        const auto *table = step < future->steps.size() ? tableOf(catalog, future->steps[step].table.name) : nullptr;
        const auto place = table == nullptr
            ? std::nullopt
            : catalog::findColumn(*table, future->steps[step].table.moment->column.name);
        // Asked up to where the events end, by the statistics; of one year where there are none.
        last = {future->schedule.from.microseconds + Duration{365, Duration::Unit::Days}.microseconds()};
        if (place && table->columns[*place].statistics && !table->columns[*place].statistics->histogram.empty())
            last = parseTimestamp(table->columns[*place].statistics->histogram.back()).value_or(last);
    }
    return mostExamples(plan, catalog, last).value_or(0);
}

Shape cheapest(const ShapeCosts &costs)
{
    if (costs.frames < std::min(costs.grouped, costs.lateral))
        return Shape::Frames;
    return costs.lateral < costs.grouped ? Shape::Lateral : Shape::Grouped;
}

} // namespace

bool isFramed(const Plan &plan, const Scan &scan, const AggregateFeature &feature)
{
    if (!plan.hasAsOf || plan.frozen || scan.inner || !isFramedPath(scan.steps) || !isFramedKind(feature.aggregate))
        return false;
    if (std::holds_alternative<study::LastRows>(feature.window))
        return false;
    const auto &moment = *scan.steps[momentStep(scan.steps)].table.moment;
    const auto *window = std::get_if<Duration>(&feature.window);
    if (window != nullptr && window->microseconds() <= moment.delay.microseconds())
        return false;
    // A date counts from the example's time, and a late value is known to some examples only.
    if (feature.column && (feature.column->known || catalog::isMoment(valueType(*feature.column))))
        return false;
    return std::ranges::none_of(feature.where, [](const Condition &condition) {
        return condition.column.known.has_value();
    });
}

std::pair<Scan, Scan> framedApart(const Plan &plan, const Scan &scan)
{
    std::pair<Scan, Scan> apart{scan, scan};
    std::erase_if(apart.first.features, [&](const AggregateFeature &feature) {
        return !isFramed(plan, scan, feature);
    });
    std::erase_if(apart.second.features, [&](const AggregateFeature &feature) {
        return isFramed(plan, scan, feature);
    });
    return apart;
}

ShapeCosts shapeCosts(const Plan &plan, const Scan &scan, const catalog::Catalog &catalog, double examples)
{
    const auto load = loadOf(plan, scan, catalog, examples);
    ShapeCosts costs{groupedCost(load), impossible, impossible};
    if (isElsewhere(catalog, scan.steps) || scan.inner)
        return costs;
    costs.lateral = lateralCost(scan, catalog, load);
    const auto [framed, others] = framedApart(plan, scan);
    if (framed.features.empty() || catalog.serverVersion < 110'000 || !hasEqualLinks(plan, scan, catalog))
        return costs;
    costs.frames = framesCost(framed, catalog, load);
    if (!others.features.empty()) {
        const auto rest = loadOf(plan, others, catalog, examples);
        costs.frames += std::min(groupedCost(rest), lateralCost(others, catalog, rest));
    }
    return costs;
}

void chooseShapes(Plan &plan, const catalog::Catalog &catalog)
{
    const auto training = trainingExamples(plan, catalog);
    const auto entities = rowsOf(catalog, plan.entity.name);
    for (auto &scan : plan.scans) {
        scan.shapes.training = cheapest(shapeCosts(plan, scan, catalog, training));
        scan.shapes.live = cheapest(shapeCosts(plan, scan, catalog, entities));
        const auto one = shapeCosts(plan, scan, catalog, 1);
        scan.shapes.key = one.lateral < impossible ? Shape::Lateral : Shape::Grouped;
        const auto others = framedApart(plan, scan).second;
        const auto rest = shapeCosts(plan, others, catalog, training);
        scan.shapes.unframed = rest.lateral < rest.grouped ? Shape::Lateral : Shape::Grouped;
    }
}

} // namespace espalier::plan
