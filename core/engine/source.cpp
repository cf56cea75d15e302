// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/source.h"

#include "core/base/require.h"
#include "core/compile/part.h"
#include "core/compile/value.h"
#include "core/engine/messages.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace espalier::engine {

namespace {

//! An interval's seconds as PostgreSQL compares them: months of 30 days, days of 24 hours.
sql::Expression comparedSeconds(const sql::Expression &interval)
{
    struct Field
    {
        std::string_view name;
        std::int64_t seconds;
    };
    constexpr std::array<Field, 6> fields{
        {{"year", 31'104'000}, {"month", 2'592'000}, {"day", 86'400}, {"hour", 3600}, {"minute", 60}, {"second", 1}}};
    std::optional<sql::Expression> sum;
    for (const auto &[name, seconds] : fields) {
        auto part =
            sql::binary(sql::call("pg_catalog.extract", {sql::value(name), interval}), "*", sql::value(seconds));
        sum = sum ? sql::binary(std::move(*sum), "+", std::move(part)) : std::move(part);
    }
    return sql::call("trim_scale", {std::move(*sum)});
}

//! Text that is equal exactly where the values are: 1.0 and 1.00 are one number, as are 0 and -0.
sql::Expression keyText(sql::Expression value, catalog::Type type, const catalog::Equality &equality)
{
    if (equality.kind == catalog::Equality::Kind::Folded)
        return sql::call("lower", {sql::cast(std::move(value), "text")});
    if (type == catalog::Type::Decimal)
        return sql::call("trim_scale", {std::move(value)});
    if (type == catalog::Type::Real)
        return sql::binary(std::move(value), "+", sql::verbatim("0"));
    return type == catalog::Type::Interval ? comparedSeconds(value) : value;
}

} // namespace

bool isBeyond(const std::vector<Timestamp> &times)
{
    return std::ranges::find(times, pg::latestMoment) != times.end();
}

Error beyondTime(std::string subject)
{
    return {.code = Error::Code::Unsupported,
            .subject = std::move(subject),
            .problem = messages::beyondTime(),
            .remedies = {messages::letDatabaseCompute()}};
}

std::size_t Source::want(const sql::Expression &expression, sql::Wire wire)
{
    auto cast = sql::cast(expression, sql::castOf(wire));
    const auto [found, isNew] = m_places.try_emplace(sql::print(cast), m_request.expressions.size());
    if (isNew) {
        m_request.expressions.push_back(std::move(cast));
        m_request.wires.push_back(wire);
    }
    return found->second;
}

std::size_t Source::wantKey(const plan::Column &column)
{
    const auto type = plan::valueType(column);
    const auto repaired = [&column](sql::Expression made) {
        return compile::repaired(std::move(made), columns::sourceAlias, column);
    };
    auto value = compile::partOf(compile::renamed(sql::column(columns::sourceAlias, column.name), column), column);
    // A bound may be the smallest number there is, which stands for what is missing among whole numbers.
    if (type == catalog::Type::Integer && column.part == study::ColumnPart::None)
        return want(repaired(std::move(value)), sql::Wire::Whole);
    return want(repaired(keyText(std::move(value), type, column.equality)), sql::Wire::Text);
}

Result<> Source::fetch(pg::Transaction &transaction, const columns::ReadColumns &read)
{
    auto table = read(m_request, transaction);
    if (!table) {
        auto error = table.error();
        if (error.code == Error::Code::Unsupported)
            error.subject = sql::displayName(m_request.table.name);
        return Failure(std::move(error));
    }
    for (const auto &column : table->columns) {
        if (const auto *times = std::get_if<frame::Times>(&column.values); times != nullptr && isBeyond(times->values))
            return Failure(beyondTime(sql::displayName(m_request.table.name)));
    }
    m_columns = std::move(*table);
    m_rows = frame::rowCount(m_columns);
    return {};
}

const Decimals &Source::decimals(std::size_t place)
{
    ESPALIER_REQUIRE(std::holds_alternative<frame::Numbers>(column(place).values));
    const auto found = m_decimals.find(place);
    if (found != m_decimals.end())
        return found->second;
    return m_decimals.emplace(place, decimalsOf(std::get<frame::Numbers>(column(place).values).values)).first->second;
}

Source &Sources::of(const plan::Table &table)
{
    return m_sources.try_emplace(table.name, table).first->second;
}

Result<> Sources::fetch(pg::Transaction &transaction, const columns::ReadColumns &read)
{
    for (auto &[name, source] : m_sources) {
        if (auto fetched = source.fetch(transaction, read); !fetched)
            return fetched;
    }
    return {};
}

} // namespace espalier::engine
