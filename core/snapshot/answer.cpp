// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/answer.h"

#include "core/base/require.h"

#include <algorithm>
#include <utility>

namespace espalier::snapshot {

using compile::Output;

std::vector<pg::Field> fieldsOf(const std::vector<Output> &outputs)
{
    std::vector<pg::Field> fields;
    fields.reserve(outputs.size());
    for (const auto &output : outputs)
        fields.push_back({output.name, output.wire});
    return fields;
}

engine::Examples arranged(frame::Table table, const std::vector<Output> &outputs)
{
    ESPALIER_REQUIRE(table.columns.size() == outputs.size());
    engine::Examples fetched;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        auto &column = table.columns[i];
        switch (outputs[i].role) {
        case Output::Role::Key:
            fetched.frame.keys.push_back(std::move(column));
            break;
        case Output::Role::AsOf:
            fetched.frame.asOf = std::move(std::get<frame::Times>(column.values).values);
            break;
        case Output::Role::Label:
            fetched.frame.label = std::move(column);
            break;
        case Output::Role::Quantity:
            fetched.frame.quantity = std::move(std::get<frame::Numbers>(column.values).values);
            break;
        case Output::Role::Split:
            fetched.parts = std::move(column);
            break;
        case Output::Role::Available:
            if (const auto &counts = std::get<frame::Integers>(column.values).values; !counts.empty())
                fetched.available = static_cast<std::size_t>(counts.front());
            break;
        case Output::Role::Feature:
            fetched.frame.features.push_back(std::move(column));
            break;
        }
    }
    const bool isSample = std::ranges::find(outputs, Output::Role::Available, &Output::role) != outputs.end();
    if (!isSample)
        fetched.available = rowCount(fetched.frame);
    return fetched;
}

namespace {

//! The same with keys as text, which holds the smallest bigint too.
compile::Query withTextKeys(compile::Query query)
{
    for (std::size_t i = 0; i < query.outputs.size(); ++i) {
        auto &output = query.outputs[i];
        if (output.role != Output::Role::Key || output.wire == sql::Wire::Text)
            continue;
        output.wire = sql::Wire::Text;
        auto &value = query.select.items[i].expression;
        value = sql::cast(std::move(value), sql::castOf(sql::Wire::Text));
    }
    return query;
}

} // namespace

Result<engine::Examples> readExamples(const compile::Query &query, pg::Transaction &transaction,
                                      std::size_t expectedRows)
{
    auto table = pg::readTable(transaction, sql::print(query.select), fieldsOf(query.outputs), expectedRows);
    if (table)
        return arranged(std::move(*table), query.outputs);
    if (table.error().code != Error::Code::Unsupported)
        return Failure(table.error());
    const auto again = withTextKeys(query);
    table = pg::readTable(transaction, sql::print(again.select), fieldsOf(again.outputs), expectedRows);
    if (!table)
        return Failure(table.error());
    return arranged(std::move(*table), again.outputs);
}

} // namespace espalier::snapshot
