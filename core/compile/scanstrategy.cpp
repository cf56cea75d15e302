// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scanstrategy.h"

#include "core/compile/sharedscan.h"
#include "core/plan/estimate.h"
#include "core/plan/make.h"
#include "core/study/aggregates.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace espalier::compile {

namespace {

constexpr double impossible = std::numeric_limits<double>::infinity();

// Microseconds, measured with PostgreSQL 15.
constexpr double readRow = 0.15; //!< of a table, in order
constexpr double joinPair = 0.25; //!< an example with one of its rows
constexpr double groupPair = 0.1; //!< what aggregates read of a pair, sorted or hashed
constexpr double addValue = 0.015; //!< one row to one aggregate
constexpr double orderPair = 0.5; //!< one row to an aggregate that wants them in order
constexpr double startScan = 12; //!< a query of its own for an example
constexpr double startValue = 0.3; //!< an aggregate that begins anew for it
constexpr double startTable = 20; //!< each further table that such a query goes through
constexpr double fetchPair = 0.15; //!< a row by an index
constexpr double sortRow = 1.2; //!< rows and examples, put in order
constexpr double windowRow = 0.5; //!< a row through one pass over windows
constexpr double frameValue = 0.12; //!< a window function's step
constexpr double restartedRow = 0.15; //!< steps, of a row that a frame whose start has moved adds again
constexpr double rankPair = 0.6; //!< a row's place among the last ones, counted once for all features that ask

//! One to-many hop to a table with a time; what is looked up before and after it has none.
bool isFramedPath(const std::vector<plan::Step> &steps)
{
    const auto inner = plan::innerSteps(steps);
    if (inner == 0 || plan::momentStep(steps) != inner - 1 || !plan::isPlain(*steps[inner - 1].table.moment))
        return false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i + 1 != inner && (steps[i].isToMany || steps[i].table.moment))
            return false;
    }
    return true;
}

const std::vector<std::string> &arrivalColumns(const plan::Step &step)
{
    return step.direction == study::Direction::ToParent ? step.parentColumns : step.childColumns;
}

struct Access
{
    bool isIndexed = false; //!< an index begins with the columns by which a step arrives
    bool isTimed = false; //!< and goes on with the time of the rows
};

Access accessOf(const catalog::Table &table, const plan::Step &step)
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
        access.isTimed |= step.table.moment && plan::isPlain(*step.table.moment) && index.size() > columns.size()
            && table.columns[index[columns.size()]].name == step.table.moment->column.name;
    }
    return access;
}

bool isElsewhere(const catalog::Catalog &catalog, const std::vector<plan::Step> &steps)
{
    return catalog.isCitus || std::ranges::any_of(steps, [&catalog](const plan::Step &step) {
               const auto *table = plan::tableOf(catalog, step.table.name);
               return table == nullptr || table->isForeign;
           });
}

const catalog::Column *columnOf(const catalog::Catalog &catalog, const sql::QualifiedName &name,
                                const std::string &column)
{
    const auto *table = plan::tableOf(catalog, name);
    const auto place = table == nullptr ? std::nullopt : catalog::findColumn(*table, column);
    return place ? &table->columns[*place] : nullptr;
}

//! Both sides of the to-many hop hold values of one type: they are put into one column.
bool hasEqualLinks(const plan::Plan &plan, const plan::Scan &scan, const catalog::Catalog &catalog)
{
    const auto many = plan::innerSteps(scan.steps) - 1;
    const auto &step = scan.steps[many];
    const auto &before = many == 0 ? plan.entity.name : scan.steps[many - 1].table.name;
    const auto &parent = step.direction == study::Direction::ToParent ? step.table.name : before;
    const auto &child = step.direction == study::Direction::ToParent ? before : step.table.name;
    for (std::size_t i = 0; i < step.childColumns.size(); ++i) {
        const auto *left = columnOf(catalog, child, step.childColumns[i]);
        const auto *right = columnOf(catalog, parent, step.parentColumns[i]);
        if (left == nullptr || right == nullptr)
            return false;
        // Whole numbers of any size are equal as they are; text of another kind may be equal in another way.
        const bool areWhole = left->type == catalog::Type::Integer && right->type == catalog::Type::Integer;
        if (!areWhole && left->typeName != right->typeName)
            return false;
    }
    return true;
}

using History = std::pair<Timestamp, Timestamp>; //!< the first and the last

//! What one scan meets: examples, rows, and pairs of the two.
struct Load
{
    double examples = 0;
    double rows = 0; //!< of the table that tells the time, or of the last to-many hop
    double joined = 0; //!< pairs that share a key
    double pairs = 0; //!< of these, within the longest window
    double fetched = 0; //!< pairs that an index gives, within the longest window where it can
    double visible = 1;
    double values = 0; //!< additions of a row to an aggregate, over all pairs
    double groups = 0; //!< of rows that belong to examples
    std::optional<History> history; //!< of the rows, where they tell a time
};

bool isOfLastRows(const plan::AggregateFeature &feature)
{
    return std::holds_alternative<study::LastRows>(feature.window);
}

//! Which part of a scan's rows an example can see, within a feature's window.
double windowShare(const plan::AggregateFeature &feature, const std::optional<History> &history, double visible)
{
    const auto *window = std::get_if<Duration>(&feature.window);
    if (window == nullptr || !history || history->first >= history->second)
        return visible;
    const auto span = static_cast<double>(history->second.microseconds - history->first.microseconds);
    return std::min(visible, static_cast<double>(window->microseconds()) / span);
}

Load loadOf(const plan::Plan &plan, const plan::Scan &scan, const catalog::Catalog &catalog, const Asking &asking)
{
    Load load{.examples = asking.examples};
    const auto reach = plan::reachOf(plan, scan.steps, catalog, asking.examples);
    const auto all = asking.examples * reach.perExample;
    const auto visible = plan::momentStep(scan.steps) == scan.steps.size() ? 1 : asking.visible;
    load.rows = plan::rowsOf(catalog, scan.steps[plan::innerSteps(scan.steps) - 1].table.name);
    load.groups = std::max(1.0, reach.groups);
    load.visible = visible;
    if (const auto step = plan::momentStep(scan.steps); step < scan.steps.size())
        load.history = plan::historyOf(catalog, scan.steps[step].table);
    double longest = 0;
    for (const auto &feature : scan.features) {
        const auto share = windowShare(feature, load.history, visible);
        longest = std::max(longest, share);
        load.values += all * share * (study::traitsOf(feature.aggregate).isSorted ? orderPair : addValue);
    }
    load.pairs = all * longest;
    if (std::ranges::any_of(scan.features, isOfLastRows))
        load.values += load.pairs * rankPair;
    load.joined = all;
    bool isTimed = false;
    for (std::size_t i = 0; i < plan::innerSteps(scan.steps); ++i) {
        if (const auto *table = plan::tableOf(catalog, scan.steps[i].table.name))
            isTimed |= scan.steps[i].isToMany && accessOf(*table, scan.steps[i]).isTimed;
    }
    load.fetched = isTimed ? all * longest : all;
    return load;
}

double groupedCost(const Load &load)
{
    return load.rows * readRow + load.joined * joinPair + load.pairs * groupPair + load.values;
}

double lateralCost(const plan::Plan &plan, const plan::Scan &scan, const catalog::Catalog &catalog, const Load &load)
{
    for (std::size_t i = 0; i < plan::innerSteps(scan.steps); ++i) {
        const auto *table = plan::tableOf(catalog, scan.steps[i].table.name);
        if (table == nullptr || !accessOf(*table, scan.steps[i]).isIndexed)
            return impossible;
    }
    const auto &first = scan.steps.front();
    const auto &links = first.direction == study::Direction::ToParent ? first.childColumns : first.parentColumns;
    const bool readsEntity = std::ranges::any_of(links, [&plan](const std::string &name) {
        return std::ranges::find(plan.entity.primaryKey, name, &plan::Column::name) == plan.entity.primaryKey.end();
    });
    const auto tables = static_cast<double>(scan.steps.size() - (readsEntity ? 0 : 1));
    const auto start = startScan + startTable * tables + startValue * static_cast<double>(scan.features.size());
    return load.examples * start + load.fetched * fetchPair + load.values;
}

//! Steps of the window functions.
double framesCost(const plan::Scan &scan, const Load &load)
{
    const auto rows = load.rows + load.examples;
    double steps = 0;
    std::vector<study::Window> windows;
    for (const auto &feature : scan.features) {
        const bool isMoving = std::holds_alternative<Duration>(feature.window);
        const auto frame = rows / load.groups * windowShare(feature, load.history, load.visible);
        const bool isRestarted = study::traitsOf(feature.aggregate).frames == study::Frames::Restarted;
        steps += isMoving && isRestarted ? 1 + frame * restartedRow : 1;
        if (std::ranges::find(windows, feature.window) == windows.end())
            windows.push_back(feature.window);
    }
    return rows * (sortRow + windowRow * static_cast<double>(windows.size()) + frameValue * steps);
}

//! A query for each example reads here and there: only a clear lead is worth it.
bool isClearlyLess(double left, double right)
{
    constexpr double lead = 0.8;
    return left < right * lead;
}

//! Of the strategies that give every feature.
plan::ScanStrategy cheapestWhole(const StrategyCosts &costs)
{
    if (isClearlyLess(costs.shared, std::min(costs.grouped, costs.lateral)))
        return plan::ScanStrategy::Shared;
    return isClearlyLess(costs.lateral, costs.grouped) ? plan::ScanStrategy::Lateral : plan::ScanStrategy::Grouped;
}

plan::ScanStrategy cheapest(const StrategyCosts &costs)
{
    const bool isFramed = costs.frames < std::min({costs.grouped, costs.lateral, costs.shared});
    return isFramed ? plan::ScanStrategy::Frames : cheapestWhole(costs);
}

//! As if only those were examples that share nothing, and each of the others is joined to what it shares.
double sharedCost(const plan::Plan &plan, const plan::Scan &scan, const catalog::Catalog &catalog, const Asking &asking)
{
    const auto shared = sharedScan(plan, scan);
    if (!shared || asking.moments == 0)
        return impossible;
    std::vector<std::string> links;
    for (const auto &link : shared->plan.entity.primaryKey)
        links.push_back(link.name);
    const auto starts = plan::distinctOf(catalog, shared->plan.entity.name, links);
    auto once = asking;
    once.examples = std::min(asking.examples, starts * asking.moments);
    const auto way = static_cast<double>(shared->way.size()) + 2;
    return groupedCost(loadOf(shared->plan, shared->scan, catalog, once)) + asking.examples * way * joinPair;
}

} // namespace

bool isFramed(const plan::Plan &plan, const plan::Scan &scan, const plan::AggregateFeature &feature)
{
    const bool hasFrames = study::traitsOf(feature.aggregate).frames != study::Frames::No;
    if (!plan.hasAsOf || plan.frozen || scan.inner || !isFramedPath(scan.steps) || !hasFrames)
        return false;
    if (std::holds_alternative<study::LastRows>(feature.window))
        return false;
    const auto &moment = *scan.steps[plan::momentStep(scan.steps)].table.moment;
    const auto *window = std::get_if<Duration>(&feature.window);
    if (window != nullptr && window->microseconds() <= moment.delay.microseconds())
        return false;
    // Frames end strictly before a moment.
    if (moment.border == plan::Border::At)
        return false;
    // A date counts from the example's time, and a late value is known to some examples only.
    if (feature.column && (feature.column->known || catalog::isMoment(plan::valueType(*feature.column))))
        return false;
    return std::ranges::none_of(feature.where, [](const plan::Condition &condition) {
        return condition.column.known.has_value();
    });
}

std::pair<plan::Scan, plan::Scan> framedApart(const plan::Plan &plan, const plan::Scan &scan)
{
    std::pair<plan::Scan, plan::Scan> apart{scan, scan};
    std::erase_if(apart.first.features, [&](const plan::AggregateFeature &feature) {
        return !isFramed(plan, scan, feature);
    });
    std::erase_if(apart.second.features, [&](const plan::AggregateFeature &feature) {
        return isFramed(plan, scan, feature);
    });
    return apart;
}

StrategyCosts strategyCosts(const plan::Plan &plan, const plan::Scan &scan, const catalog::Catalog &catalog,
                            const Asking &asking)
{
    const auto load = loadOf(plan, scan, catalog, asking);
    StrategyCosts costs{groupedCost(load), impossible, impossible, impossible};
    if (isElsewhere(catalog, scan.steps))
        return costs;
    costs.shared = sharedCost(plan, scan, catalog, asking);
    if (scan.inner)
        return costs;
    costs.lateral = lateralCost(plan, scan, catalog, load);
    const auto [framed, others] = framedApart(plan, scan);
    if (framed.features.empty() || catalog.serverVersion < 110'000 || !hasEqualLinks(plan, scan, catalog))
        return costs;
    costs.frames = framesCost(framed, load);
    if (!others.features.empty()) {
        const auto rest = loadOf(plan, others, catalog, asking);
        costs.frames += std::min(
            {groupedCost(rest), lateralCost(plan, others, catalog, rest), sharedCost(plan, others, catalog, asking)});
    }
    return costs;
}

Asking trainingAsking(const plan::Plan &plan, const catalog::Catalog &catalog)
{
    Asking asking{.examples = 0, .visible = 0.5};
    Timestamp last = Timestamp::infinity();
    if (const auto *future = std::get_if<plan::FutureLabel>(&plan.label)) {
        const auto from = future->schedule.from.microseconds;
        last = {from + Duration{365, Duration::Unit::Days}.microseconds()};
        const auto step = plan::momentStep(future->steps);
        const auto history =
            step < future->steps.size() ? plan::historyOf(catalog, future->steps[step].table) : std::nullopt;
        if (history && history->first < history->second) {
            last = history->second;
            const auto until = std::min(last, future->schedule.until.value_or(last)).microseconds;
            const auto start = static_cast<double>(history->first.microseconds);
            const auto span = static_cast<double>(history->second.microseconds) - start;
            const auto middle = (static_cast<double>(from) + static_cast<double>(until)) / 2;
            asking.visible = std::clamp((middle - start) / span, 0.01, 1.0);
        }
    }
    asking.examples = plan::mostExamples(plan, catalog, last).value_or(0);
    if (const auto *future = std::get_if<plan::FutureLabel>(&plan.label))
        asking.moments = plan::cutoffsOf(*future, last);
    else
        asking.moments = plan.hasAsOf ? 0 : 1;
    for (const auto &condition : plan.filter)
        asking.examples *= plan::shareOf(catalog, plan.entity.name, condition);
    asking.examples = std::max(1.0, asking.examples);
    return asking;
}

void chooseStrategies(plan::Plan &plan, const catalog::Catalog &catalog)
{
    const auto training = trainingAsking(plan, catalog);
    const auto *row = std::get_if<plan::RowLabel>(&plan.label);
    const bool haveOwnTimes = row != nullptr && row->asOf.has_value();
    const Asking live{
        .examples = plan::rowsOf(catalog, plan.entity.name), .visible = 1, .moments = haveOwnTimes ? 0.0 : 1.0};
    const Asking one{.examples = 1, .visible = 1};
    for (auto &scan : plan.scans) {
        scan.strategies.training = cheapest(strategyCosts(plan, scan, catalog, training));
        auto costs = strategyCosts(plan, scan, catalog, live);
        // Nothing keeps JIT from compiling a live view: it does so by the costs that PostgreSQL expects, which are high
        // for many small scans.
        costs.lateral *= 2;
        scan.strategies.live = cheapest(costs);
        // Of one entity, an index reads its rows and nothing else.
        const bool isIndexed = strategyCosts(plan, scan, catalog, one).lateral < impossible;
        scan.strategies.key = isIndexed ? plan::ScanStrategy::Lateral : plan::ScanStrategy::Grouped;
        scan.strategies.unframed =
            cheapestWhole(strategyCosts(plan, framedApart(plan, scan).second, catalog, training));
    }
}

void chooseStrategiesOfSome(plan::Plan &plan, const catalog::Catalog &catalog, double examples)
{
    const Asking some{.examples = std::max(1.0, examples), .visible = 1, .moments = 0};
    for (auto &scan : plan.scans)
        scan.strategies.live = cheapest(strategyCosts(plan, scan, catalog, some));
}

Result<plan::Plan> planned(const study::Study &study, const catalog::Catalog &catalog)
{
    auto plan = plan::make(study, catalog);
    if (plan)
        chooseStrategies(*plan, catalog);
    return plan;
}

} // namespace espalier::compile
