// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/spansample.h"

#include "core/pg/reader.h"
#include "core/quality/tablesample.h"

#include <algorithm>
#include <cmath>

namespace espalier::screening {

Duration roundedUp(double seconds)
{
    constexpr double hour = 3600;
    if (seconds <= secondsOfDay)
        return {static_cast<std::int64_t>(std::max(1.0, std::ceil(seconds / hour))), Duration::Unit::Hours};
    return {static_cast<std::int64_t>(std::ceil(seconds / secondsOfDay)), Duration::Unit::Days};
}

Result<std::vector<std::vector<double>>> SpanSample::read(pg::Transaction &transaction)
{
    quality::readSample(m_select, m_table);
    std::vector<pg::Field> fields;
    for (std::size_t i = 0; i < m_select.items.size(); ++i)
        fields.push_back({std::to_string(i), sql::Wire::Number});
    const auto sample = pg::readTable(transaction, sql::print(m_select), fields);
    if (!sample)
        return Failure(sample.error());
    std::vector<std::vector<double>> columns;
    for (const auto &column : sample->columns)
        columns.push_back(std::get<frame::Numbers>(column.values).values);
    return columns;
}

} // namespace espalier::screening
