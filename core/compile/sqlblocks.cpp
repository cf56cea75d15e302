// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/sqlblocks.h"

#include <algorithm>
#include <charconv>

namespace espalier::compile {

namespace {

using Kind = SqlBlock::Kind;

//! By how much WITH queries and joined queries stand further in.
constexpr int innerIndentation = 4;

SqlBlock examplesBlock(const plan::Plan &plan, const sql::Select &query)
{
    SqlBlock block{.kind = Kind::RowExamples, .path = {plan.entity.name.name}};
    block.hasConditions = !plan.filter.empty();
    const bool hasLabel = std::ranges::any_of(query.items, [](const sql::Item &item) {
        return item.name == "label";
    });
    const auto *future = std::get_if<plan::FutureLabel>(&plan.label);
    const auto *given = std::get_if<plan::GivenLabel>(&plan.label);
    // A future label stands in a query of its own; cutoffs are joined.
    const bool isTraining = hasLabel || (future != nullptr && !query.joins.empty());
    if (!isTraining)
        block.kind = Kind::LiveExamples;
    if (future != nullptr) {
        block.kind = isTraining ? Kind::CutoffExamples : Kind::LiveExamples;
        block.horizon = future->horizon;
        block.every = future->schedule.every;
        if (future->alive)
            block.alive = future->alive->within;
    } else if (given != nullptr && isTraining) {
        block.kind = Kind::GivenExamples;
        block.path = {given->table.name};
    } else if (const auto *row = std::get_if<plan::RowLabel>(&plan.label); row != nullptr && row->asOf) {
        block.times = {row->asOf->column.name};
    }
    return block;
}

void setSteps(SqlBlock &block, const plan::Plan &plan, const std::vector<plan::Step> &steps)
{
    block.path = {plan.entity.name.name};
    for (const auto &step : steps) {
        block.path.push_back(step.table.name.name);
        const auto &moment = step.table.moment;
        if (!moment || !plan.hasAsOf)
            continue;
        const auto delay = moment->delay.count > 0 ? " + " + printDuration(moment->delay) : std::string();
        const auto &holder = moment->via.empty() ? step.table.name : moment->via.back().table.name;
        block.times.push_back(holder.name + "." + moment->column.name + delay);
    }
}

SqlBlock scanBlock(const plan::Plan &plan, const plan::Scan &scan)
{
    SqlBlock block{.kind = Kind::Scan, .lag = scan.lag, .hasInner = scan.inner.has_value()};
    setSteps(block, plan, scan.steps);
    Duration oldest{0, Duration::Unit::Seconds};
    bool isBounded = true;
    for (const auto &feature : scan.features) {
        block.features.push_back(feature.name);
        block.hasConditions = block.hasConditions || !feature.where.empty();
        if (std::ranges::find(block.windows, feature.window) == block.windows.end())
            block.windows.push_back(feature.window);
        const auto *span = std::get_if<Duration>(&feature.window);
        isBounded = isBounded && span != nullptr;
        if (span != nullptr && span->microseconds() > oldest.microseconds())
            oldest = *span;
    }
    if (isBounded)
        block.oldest = scan.lag ? oldest + *scan.lag : oldest;
    return block;
}

SqlBlock lookupBlock(const plan::Plan &plan, const plan::Lookup &lookup)
{
    SqlBlock block{.kind = Kind::Lookup};
    setSteps(block, plan, lookup.steps);
    for (const auto &feature : lookup.features)
        block.features.push_back(feature.name);
    return block;
}

SqlBlock ownRowBlock(const plan::Plan &plan)
{
    SqlBlock block{.kind = Kind::OwnRow, .path = {plan.entity.name.name}};
    for (const auto &lookup : plan.lookups) {
        for (const auto &feature : lookup.features) {
            if (lookup.steps.empty() && !feature.column.name.empty())
                block.features.push_back(feature.name);
        }
    }
    return block;
}

SqlBlock labelBlock(const plan::Plan &plan, const plan::FutureLabel &label)
{
    SqlBlock block{.kind = Kind::Label, .horizon = label.horizon};
    setSteps(block, plan, label.steps);
    block.hasConditions = !label.aggregate.where.empty();
    return block;
}

//! The number in "s12" or "d3_1", from 0; nothing where the letter is another.
std::optional<std::size_t> placeIn(std::string_view alias, char letter)
{
    if (alias.size() < 2 || alias.front() != letter)
        return std::nullopt;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(alias.data() + 1, alias.data() + alias.size(), number);
    return error == std::errc() && number > 0 && end != alias.data() + 1 ? std::optional(number - 1) : std::nullopt;
}

class Explanation
{
public:
    Explanation(const plan::Plan &plan, const sql::Select &query)
        : m_plan(plan)
    {
        m_result.text = sql::print(query);
        const auto *read = &query;
        // Where examples are compared, what is read of them stands within.
        for (; read->with.empty() && read->from; m_indentation += innerIndentation) {
            const auto *within = std::get_if<std::vector<sql::Select>>(&read->from->from);
            if (within == nullptr)
                break;
            read = &within->front();
        }
        for (const auto &with : read->with)
            addWith(with);
        for (const auto &join : read->joins)
            addJoin(join);
    }

    ExplainedSql result() && { return std::move(m_result); }

private:
    void addWith(const sql::With &with)
    {
        auto block = with.name == "moments" ? SqlBlock{.kind = Kind::Moments} : examplesBlock(m_plan, with.query);
        block.name = with.name;
        addQuery(std::move(block), with.query);
    }

    void addJoin(const sql::Join &join)
    {
        const auto &alias = join.source.alias;
        auto block = blockOf(alias);
        if (!block)
            return;
        block->name = alias;
        if (const auto *queries = std::get_if<std::vector<sql::Select>>(&join.source.from))
            addQuery(std::move(*block), queries->front());
        else
            addTable(std::move(*block));
    }

    std::optional<SqlBlock> blockOf(std::string_view alias) const
    {
        if (alias == "e")
            return ownRowBlock(m_plan);
        const auto *future = std::get_if<plan::FutureLabel>(&m_plan.label);
        if (alias == "outcome" && future != nullptr)
            return labelBlock(m_plan, *future);
        if (const auto place = placeIn(alias, 's'); place && *place < m_plan.scans.size())
            return scanBlock(m_plan, m_plan.scans[*place]);
        if (const auto place = placeIn(alias, 'd'); place && *place < m_plan.lookups.size())
            return lookupBlock(m_plan, m_plan.lookups[*place]);
        return std::nullopt;
    }

    void addQuery(SqlBlock block, const sql::Select &query)
    {
        const auto text = sql::print(query, m_indentation);
        block.begin = m_result.text.find(text, m_from);
        if (block.begin == std::string::npos)
            return;
        block.length = text.size();
        m_from = block.begin + block.length;
        m_result.blocks.push_back(std::move(block));
    }

    //! The joins of one path are one block.
    void addTable(SqlBlock block)
    {
        const auto alias = m_result.text.find("AS " + sql::quoted(block.name), m_from);
        if (alias == std::string::npos)
            return;
        block.begin = m_result.text.rfind('\n', alias) + 1;
        auto end = m_result.text.find('\n', alias);
        const std::string further(static_cast<std::size_t>(m_indentation), ' ');
        while (end != std::string::npos && m_result.text.compare(end + 1, further.size(), further) == 0)
            end = m_result.text.find('\n', end + 1);
        end = std::min(end, m_result.text.size());
        m_from = end;
        block.name = block.name.substr(0, block.name.find('_'));
        if (!m_result.blocks.empty() && m_result.blocks.back().name == block.name) {
            m_result.blocks.back().length = end - m_result.blocks.back().begin;
            return;
        }
        block.length = end - block.begin;
        m_result.blocks.push_back(std::move(block));
    }

    const plan::Plan &m_plan;
    ExplainedSql m_result;
    std::size_t m_from = 0;
    int m_indentation = innerIndentation;
};

} // namespace

ExplainedSql explainedSql(const plan::Plan &plan, const sql::Select &query)
{
    return Explanation(plan, query).result();
}

} // namespace espalier::compile
