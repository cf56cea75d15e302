// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/moments.h"

#include "core/compile/value.h"

namespace espalier::engine {

std::optional<std::size_t> wantMoment(Source &source)
{
    const auto &moment = source.table().moment;
    if (!moment)
        return std::nullopt;
    return source.want(compile::momentOf(sql::column(sourceAlias, moment->column.name), moment->column.type),
                       pg::Wire::Moment);
}

std::vector<Micros> visibleFrom(const Source &source, std::optional<std::size_t> moment)
{
    if (moment)
        return knownFrom(source, *moment, plan::unseenFor(*source.table().moment));
    std::vector<Micros> result;
    result.assign(source.rows(), always);
    return result;
}

std::optional<std::size_t> wantKnown(Source &source, const plan::Column &column)
{
    if (!column.known)
        return std::nullopt;
    return source.want(compile::momentOf(sql::column(sourceAlias, column.known->from), column.known->type),
                       pg::Wire::Moment);
}

std::vector<Micros> knownFrom(const Source &source, std::size_t known, Micros delay)
{
    std::vector<Micros> result;
    result.reserve(source.rows());
    for (const auto time : std::get<frame::Times>(source.column(known).values).values) {
        if (time == frame::Times::missing || time == Timestamp::infinity())
            result.push_back(never);
        else if (time == Timestamp::minusInfinity())
            result.push_back(always);
        else
            result.push_back(time.microseconds + delay);
    }
    return result;
}

std::vector<Micros> ownTimes(const Source &source, std::size_t moment)
{
    std::vector<Micros> result;
    result.reserve(source.rows());
    for (const auto time : std::get<frame::Times>(source.column(moment).values).values)
        result.push_back(time.microseconds);
    return result;
}

} // namespace espalier::engine
