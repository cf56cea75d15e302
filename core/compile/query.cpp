// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/query.h"

#include "core/compile/examples.h"
#include "core/compile/label.h"
#include "core/compile/lag.h"
#include "core/compile/made.h"
#include "core/compile/parts.h"
#include "core/compile/scan.h"
#include "core/compile/scanframes.h"
#include "core/compile/scanlateral.h"
#include "core/compile/scanstrategy.h"
#include "core/compile/sharedscan.h"
#include "core/compile/value.h"
#include "core/plan/quantity.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace espalier::compile {

namespace {

using sql::Expression;
using sql::Wire;

Wire wireOf(plan::Kind kind)
{
    return kind == plan::Kind::Number ? Wire::Number : Wire::Text;
}

//! Joins all lookups and scans to the examples, and remembers the expression of each feature.
class Assembly
{
public:
    //! use: for which of its uses a scan's strategy is taken.
    Assembly(const plan::Plan &plan, sql::Select &select, bool mayRepeat, plan::ScanStrategy plan::ScanStrategies::*use,
             CutoffSpan span = {})
        : m_plan(plan)
        , m_select(select)
        , m_use(use)
        , m_span(span)
        , m_source(mayRepeat ? "moments" : "examples")
    {
        m_select.from = sql::Source{.from = sql::QualifiedName{"", "examples"}, .alias = "ex"};
        bool needsRow = false;
        for (const auto &lookup : plan.lookups)
            needsRow = needsRow || readsEntity(lookup);
        if (needsRow)
            m_select.joins.push_back(entityJoin(plan, sql::JoinKind::Left));
        for (std::size_t i = 0; i < plan.lookups.size(); ++i)
            addLookup(plan.lookups[i], fmt::format("d{}_", i + 1));
        for (std::size_t i = 0; i < plan.scans.size(); ++i)
            addScan(plan.scans[i], fmt::format("s{}", i + 1));
        for (const auto &made : plan.made) {
            if (auto &number = m_features[made.name]; !made.over.empty())
                number = quotientOf(sql::cast(number, "float8"), sql::cast(m_features[made.over], "float8"));
        }
    }

    const Expression &feature(const std::string &name) const { return m_features.find(name)->second; }

private:
    //! Parts of the as-of time need no row.
    bool readsEntity(const plan::Lookup &lookup) const
    {
        const bool isOfAsOf = !lookup.features.empty() && std::ranges::all_of(lookup.features, [](const auto &feature) {
            return feature.column.name.empty();
        });
        return needsEntity(m_plan, lookup.steps) && !isOfAsOf;
    }

    void addLookup(const plan::Lookup &lookup, const std::string &prefix)
    {
        const auto asOf = sql::column("ex", "as_of");
        const auto sight = visibleUntil(m_plan, asOf);
        for (auto &join : visibleJoins(m_plan, lookup.steps, prefix, sight))
            m_select.joins.push_back(std::move(join));
        for (const auto &feature : lookup.features) {
            const auto &name = feature.column.name;
            auto column = name.empty() ? asOf
                : lookup.steps.empty() ? entityColumn(m_plan, name, Origin::Examples)
                                       : sql::column(stepAlias(prefix, lookup.steps.size() - 1), name);
            const auto alias = lookup.steps.empty() ? "e" : stepAlias(prefix, lookup.steps.size() - 1);
            column = compile::renamed(std::move(column), feature.column);
            auto made = feature.kind == plan::Kind::Category ? categoryOf(column, feature.column)
                                                             : numberOf(column, feature.column, asOf);
            m_features[feature.name] = seen(std::move(made), alias, feature.column, sight);
        }
    }

    void addScan(const plan::Scan &scan, const std::string &alias)
    {
        const auto strategy = scan.strategies.*m_use;
        if (strategy != plan::ScanStrategy::Frames) {
            join(scan, strategy, alias);
            return;
        }
        auto [framed, others] = framedApart(m_plan, scan);
        if (!framed.features.empty())
            join(framed, strategy, alias);
        if (!others.features.empty())
            join(others, others.strategies.unframed, framed.features.empty() ? alias : alias + "_");
    }

    //! Inside, no feature is called as a key or the as-of time is.
    plan::Scan renamed(plan::Scan scan) const
    {
        std::set<std::string> taken{"as_of"};
        for (std::size_t i = 0; i < m_plan.entity.primaryKey.size(); ++i)
            taken.insert(keyName(i));
        for (auto &feature : scan.features)
            feature.name = uniqueName(feature.name, "_feature", taken);
        return scan;
    }

    void join(const plan::Scan &original, plan::ScanStrategy strategy, const std::string &alias)
    {
        const auto scan = renamed(original);
        // Inner values are grouped by the rows that ask for them: once for all examples, not once for each.
        const bool isLateral = strategy == plan::ScanStrategy::Lateral && !scan.inner;
        const bool isShared = strategy == plan::ScanStrategy::Shared && sharedScan(m_plan, scan).has_value();
        const auto source = scan.lag ? earlierName : m_source;
        const auto span = scanSpan(scan, m_span);
        auto query = isLateral                       ? lateralQuery(m_plan, scan, span)
            : isShared                               ? sharedQuery(m_plan, scan, source, span)
            : strategy == plan::ScanStrategy::Frames ? framesQuery(m_plan, scan, source, span)
                                                     : scanQuery(m_plan, scan, source, span);
        if (scan.lag)
            query = isLateral ? ofEarlier(m_plan, scan, std::move(query))
                              : overEarlier(m_plan, scan, std::move(query), m_source);
        sql::Join join{.kind = sql::JoinKind::Left,
                       .source = {.from = std::vector{std::move(query)}, .alias = alias, .isLateral = isLateral},
                       .on = {}};
        if (!isLateral)
            join.on = sameExample(m_plan, alias, "ex");
        if (!isLateral && scan.lag)
            join.on.back() = sql::binary(sql::column(alias, "as_of"), "=", scanAsOf(scan, sql::column("ex", "as_of")));
        m_select.joins.push_back(std::move(join));
        for (std::size_t i = 0; i < scan.features.size(); ++i) {
            m_features[original.features[i].name] =
                withDefault(sql::column(alias, scan.features[i].name), scan.features[i].aggregate);
        }
    }

    const plan::Plan &m_plan;
    sql::Select &m_select;
    plan::ScanStrategy plan::ScanStrategies::*m_use;
    CutoffSpan m_span;
    std::string_view m_source;
    std::map<std::string, Expression> m_features;
};

bool mayRepeat(const plan::Plan &plan)
{
    return std::holds_alternative<plan::GivenLabel>(plan.label);
}

Wire keyType(const plan::Column &column)
{
    return column.type == catalog::Type::Integer ? Wire::Whole : Wire::Text;
}

void add(Query &query, Expression expression, Output output)
{
    query.select.items.push_back({sql::cast(std::move(expression), sql::castOf(output.wire)), output.name});
    query.outputs.push_back(std::move(output));
}

//! Keys and as-of time, by which the rows are ordered too.
void addExampleColumns(Query &query, const plan::Plan &plan)
{
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i) {
        const auto key = sql::column("ex", keyName(i));
        const auto &column = plan.entity.primaryKey[i];
        add(query, key, {column.name, Output::Role::Key, keyType(column)});
        query.select.orderBy.push_back({key});
    }
    if (plan.hasAsOf) {
        add(query, sql::column("ex", "as_of"), {"as_of", Output::Role::AsOf, Wire::Moment});
        query.select.orderBy.push_back({sql::column("ex", "as_of")});
    }
}

void addFeatureColumns(Query &query, const plan::Plan &plan, const Assembly &assembly)
{
    for (const auto &name : plan.outputs)
        add(query, assembly.feature(name), {name, Output::Role::Feature, wireOf(plan::kindOf(plan, name))});
}

plan::ScanStrategy plan::ScanStrategies::*strategyOf(const plan::Plan &plan, const LiveScope &scope)
{
    // One entity that is compared is one of many.
    const bool isOfOne = !scope.key.empty() && !plan::comparesExamples(plan);
    return isOfOne ? &plan::ScanStrategies::key : &plan::ScanStrategies::live;
}

sql::Select finished(const plan::Plan &plan, sql::Select select)
{
    return plan::comparesExamples(plan) ? comparedExamples(plan, std::move(select)) : select;
}

//! What is live is never frozen.
plan::Plan live(plan::Plan plan)
{
    plan.frozen.reset();
    return plan;
}

} // namespace

Query trainingQuery(const plan::Plan &plan)
{
    Query query;
    addExamples(query.select, plan, trainingExamples(plan), mayRepeat(plan));
    const Assembly assembly(plan, query.select, mayRepeat(plan), &plan::ScanStrategies::training, trainingSpan(plan));
    auto label = joinLabel(query.select, plan);
    addExampleColumns(query, plan);
    const bool isNumber = plan.task == study::Task::Regression;
    add(query, std::move(label), {"label", Output::Role::Label, isNumber ? Wire::Number : Wire::Text});
    if (plan::hasQuantity(plan))
        add(query, quantityOf(plan), {"quantity", Output::Role::Quantity, Wire::Number});
    const auto *given = std::get_if<plan::GivenLabel>(&plan.label);
    if (given != nullptr)
        query.select.orderBy.push_back({sql::column("ex", "label")}); // of one moment there may be several
    if (given != nullptr && given->split)
        add(query, sql::column("ex", "split"), {"split", Output::Role::Split, Wire::Text});
    addFeatureColumns(query, plan, assembly);
    query.select = finished(plan, std::move(query.select));
    if (plan.sample)
        add(query, sql::column("ex", "available"), {"available", Output::Role::Available, Wire::Whole});
    return query;
}

sql::Select countQuery(const plan::Plan &plan)
{
    sql::Select select;
    addExamples(select, plan, trainingExamples(plan), false);
    select.from = sql::Source{.from = sql::QualifiedName{"", "examples"}, .alias = "ex"};
    auto label = joinLabel(select, plan);
    select.items.push_back({sql::call("count", {sql::verbatim("*")}), "available"});
    select.items.push_back({sql::call("count", {std::move(label)}), "labelled"});
    return select;
}

sql::Select exampleCountQuery(const plan::Plan &plan)
{
    sql::Select select;
    addExamples(select, plan, trainingExamples(plan), false);
    select.from = sql::Source{.from = sql::QualifiedName{"", "examples"}, .alias = "ex"};
    select.items.push_back({sql::call("count", {sql::verbatim("*")}), "examples"});
    return select;
}

std::string uniqueName(const std::string &name, std::string_view suffix, std::set<std::string> &taken)
{
    constexpr std::size_t longest = 63;
    auto unique = name;
    for (int number = 1; !taken.insert(unique).second; ++number) {
        const auto ending = std::string(suffix) + (number == 1 ? "" : std::to_string(number));
        unique = name.substr(0, longest - ending.size());
        while (!unique.empty() && !sql::isName(unique))
            unique.pop_back(); // not in the middle of a character
        unique += ending;
    }
    return unique;
}

LiveNames liveNames(const plan::Plan &plan)
{
    std::set<std::string> taken(plan.outputs.begin(), plan.outputs.end());
    LiveNames names;
    if (plan.hasAsOf)
        names.asOf = uniqueName("as_of", "_time", taken);
    taken.insert({"prediction", "probability", "probabilities", "version", "reasons"});
    for (const auto &key : plan.entity.primaryKey)
        names.keys.push_back(uniqueName(key.name, "_key", taken));
    return names;
}

LiveScope exampleScope(const plan::Plan &plan, const std::vector<std::string> &key, std::optional<Timestamp> asOf)
{
    LiveScope scope;
    for (std::size_t i = 0; i < key.size(); ++i) {
        scope.key.push_back(
            sql::print(sql::cast(sql::value(std::string_view(key[i])), plan.entity.primaryKey[i].typeName)));
    }
    const auto moment = momentScope(asOf);
    scope.asOf = moment.asOf;
    scope.isAsOfGiven = moment.isAsOfGiven;
    return scope;
}

LiveScope momentScope(std::optional<Timestamp> asOf)
{
    LiveScope scope;
    if (asOf) {
        scope.asOf = sql::print(constantMoment(*asOf));
        scope.isAsOfGiven = true;
    }
    return scope;
}

sql::Select liveQuery(const plan::Plan &plan, const LiveScope &scope)
{
    if (plan.frozen)
        return liveQuery(live(plan), scope);
    sql::Select select;
    addExamples(select, plan, liveExamples(plan, scope), false);
    const Assembly assembly(plan, select, false, strategyOf(plan, scope));
    const auto names = liveNames(plan);
    for (std::size_t i = 0; i < names.keys.size(); ++i)
        select.items.push_back({sql::column("ex", keyName(i)), names.keys[i]});
    if (plan.hasAsOf)
        select.items.push_back({sql::column("ex", "as_of"), names.asOf});
    for (const auto &name : plan.outputs) {
        const auto type = wireOf(plan::kindOf(plan, name));
        select.items.push_back({sql::cast(assembly.feature(name), sql::castOf(type)), name});
    }
    return finished(plan, std::move(select));
}

Query liveRowsQuery(const plan::Plan &plan, const LiveScope &scope)
{
    if (plan.frozen)
        return liveRowsQuery(live(plan), scope);
    Query query;
    addExamples(query.select, plan, liveExamples(plan, scope), false);
    const Assembly assembly(plan, query.select, false, strategyOf(plan, scope));
    addExampleColumns(query, plan);
    addFeatureColumns(query, plan, assembly);
    query.select = finished(plan, std::move(query.select));
    return query;
}

} // namespace espalier::compile
