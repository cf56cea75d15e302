// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/moments.h"

#include "core/compile/value.h"

namespace espalier::engine {

std::optional<std::size_t> wantKnown(Source &source, const plan::Column &column)
{
    if (!column.known)
        return std::nullopt;
    return source.want(compile::momentOf(sql::column(columns::sourceAlias, column.known->from), column.known->type),
                       sql::Wire::Moment);
}

std::vector<Micros> knownFrom(const Source &source, std::size_t known, Micros delay)
{
    std::vector<Micros> result;
    result.reserve(source.rows());
    for (const auto time : std::get<frame::Times>(source.column(known).values).values)
        result.push_back(knownFrom(time, delay));
    return result;
}

Micros knownFrom(Timestamp time, Micros delay)
{
    if (time == frame::Times::missing || time == Timestamp::infinity())
        return never;
    return time == Timestamp::minusInfinity() ? always : time.microseconds + delay;
}

} // namespace espalier::engine
