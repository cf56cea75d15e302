// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reading.h"

#include "core/compile/part.h"
#include "core/compile/value.h"
#include "core/engine/idmap.h"

#include <algorithm>

namespace espalier::engine {

namespace {

template<typename Value>
std::vector<Value> gathered(const std::vector<Value> &values, const std::vector<std::int32_t> &rows, Value missing)
{
    std::vector<Value> result;
    result.reserve(rows.size());
    for (const auto row : rows)
        result.push_back(row < 0 ? missing : values[static_cast<std::size_t>(row)]);
    return result;
}

Values valuesOf(const frame::Integers &column, const std::vector<std::int32_t> &rows)
{
    IdMap ids(1024);
    Values values;
    values.codes.reserve(rows.size());
    for (const auto row : rows) {
        const auto value = row < 0 ? frame::Integers::missing : column.values[static_cast<std::size_t>(row)];
        values.codes.push_back(value == frame::Integers::missing ? -1 : ids.add(static_cast<std::uint64_t>(value)));
    }
    values.levels = ids.size();
    return values;
}

} // namespace

Reading::Reading(const plan::Table &table, const plan::Column &column, As as, Sources &sources, Links &links)
    : m_source(&sources.of(table))
    , m_gaps(gapsOf(table, column, sources, links))
{
    auto &source = *m_source;
    const auto own = ownColumn(column);
    const auto value = compile::renamed(sql::column(columns::sourceAlias, column.name), column);
    const auto want = [&](sql::Expression made, sql::Wire wire) {
        return source.want(compile::repaired(std::move(made), columns::sourceAlias, own), wire);
    };
    if (as == As::Identity)
        m_place = source.wantKey(own);
    else if (as == As::Category)
        m_place = want(compile::categoryOf(value, own), sql::Wire::Text);
    else if (catalog::isMoment(plan::valueType(own)))
        m_place = want(compile::momentOf(compile::partOf(value, own), plan::valueType(own)), sql::Wire::Moment);
    else
        m_place = want(compile::numberOf(value, own, {}), sql::Wire::Number);
}

void Reading::readGaps()
{
    if (m_gaps)
        m_gaps->read();
}

void Reading::readDecimals()
{
    if (std::holds_alternative<frame::Numbers>(m_source->column(m_place).values))
        m_decimals = &m_source->decimals(m_place);
}

Values Reading::valuesAt(const std::vector<std::int32_t> &rows) const
{
    if (!m_gaps)
        return storedAt(rows);
    auto seen = rows;
    for (auto &row : seen)
        row = m_gaps->isMissing(row) ? -1 : row;
    return storedAt(seen);
}

Values Reading::storedAt(const std::vector<std::int32_t> &rows) const
{
    const auto &column = m_source->column(m_place).values;
    Values values;
    if (m_decimals != nullptr)
        values.decimals = gathered(*m_decimals, rows);
    else if (const auto *numbers = std::get_if<frame::Numbers>(&column)) {
        values.numbers = gathered(numbers->values, rows, std::numeric_limits<double>::quiet_NaN());
    } else if (const auto *times = std::get_if<frame::Times>(&column)) {
        values.times.reserve(rows.size());
        for (const auto row : rows) {
            const auto time = row < 0 ? frame::Times::missing : times->values[static_cast<std::size_t>(row)];
            values.times.push_back(time.microseconds);
        }
    } else if (const auto *categories = std::get_if<frame::Categories>(&column)) {
        values.codes = gathered(categories->codes, rows, frame::Categories::missing);
        values.levels = categories->levels.size();
    } else {
        values = valuesOf(std::get<frame::Integers>(column), rows);
    }
    return values;
}

const std::vector<std::string> &Reading::levels() const
{
    return std::get<frame::Categories>(m_source->column(m_place).values).levels;
}

Holding::Holding(const plan::Table &table, const std::vector<plan::Condition> &conditions, Sources &sources,
                 Links &links)
    : m_source(&sources.of(table))
{
    const auto want = [&](std::vector<sql::Expression> all) {
        return sources.of(table).want(sql::when(sql::all(std::move(all)), sql::value(1.0), sql::value(0.0)),
                                      sql::Wire::Number);
    };
    std::vector<sql::Expression> together;
    bool isTrueOfNothing = true;
    for (auto condition : conditions) {
        auto gaps = gapsOf(table, condition.column, sources, links);
        const bool isOfNull = condition.op == study::Operator::IsNull;
        condition.column = ownColumn(std::move(condition.column));
        auto holds = compile::conditionOf(columns::sourceAlias, condition);
        if (gaps) {
            m_all.push_back({want({std::move(holds)}), isOfNull, std::move(gaps)});
            continue;
        }
        together.push_back(std::move(holds));
        isTrueOfNothing = isTrueOfNothing && isOfNull;
    }
    if (!together.empty())
        m_all.push_back({want(std::move(together)), isTrueOfNothing, std::nullopt});
}

void Holding::readGaps()
{
    for (auto &one : m_all) {
        if (one.gaps)
            one.gaps->read();
    }
}

Lateness::Lateness(Source &source, const plan::Column &column)
    : m_source(&source)
    , m_place(*wantKnown(source, column))
    , m_unseenFor(plan::unseenFor(*column.known))
{ }

void Lateness::read()
{
    m_from = knownFrom(*m_source, m_place, m_unseenFor);
}

LateHolding::LateHolding(const plan::Table &table, const std::vector<plan::Condition> &conditions, Sources &sources,
                         Links &links)
{
    for (auto condition : conditions) {
        std::optional<Lateness> lateness;
        if (condition.column.known)
            lateness.emplace(sources.of(table), condition.column);
        condition.column.known.reset();
        m_all.push_back({Holding(table, {condition}, sources, links), std::move(lateness),
                         condition.op == study::Operator::IsNull});
    }
}

void LateHolding::read()
{
    for (auto &one : m_all) {
        one.holding.readGaps();
        if (one.lateness)
            one.lateness->read();
    }
}

bool LateHolding::at(std::int32_t row, Micros sight) const
{
    return std::ranges::all_of(m_all, [row, sight](const One &one) {
        return one.lateness && !one.lateness->isKnown(row, sight) ? one.isTrueOfUnknown : one.holding.at(row);
    });
}

const std::vector<double> &Holding::valuesOf(const One &one) const
{
    return std::get<frame::Numbers>(m_source->column(one.place).values).values;
}

} // namespace espalier::engine
