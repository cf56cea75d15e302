// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/moments.h"

#include "core/compile/value.h"

namespace espalier::engine {

std::optional<std::size_t> wantKnown(Source &source, const plan::Column &column)
{
    if (!column.known)
        return std::nullopt;
    return source.want(compile::momentOf(sql::column(sourceAlias, column.known->from), column.known->type),
                       pg::Wire::Moment);
}

std::vector<Micros> knownFrom(const Source &source, std::size_t known, Micros delay)
{
    return knownFrom(std::get<frame::Times>(source.column(known).values).values, delay);
}

std::vector<Micros> knownFrom(const std::vector<Timestamp> &times, Micros delay)
{
    std::vector<Micros> result;
    result.reserve(times.size());
    for (const auto time : times) {
        if (time == frame::Times::missing || time == Timestamp::infinity())
            result.push_back(never);
        else if (time == Timestamp::minusInfinity())
            result.push_back(always);
        else
            result.push_back(time.microseconds + delay);
    }
    return result;
}

} // namespace espalier::engine
