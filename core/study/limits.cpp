// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/limits.h"

#include "core/study/repairs.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace espalier::study {

namespace {

Failure tooMuch(std::string subject, std::string detail, std::string advice)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::move(subject),
                         .detail = std::move(detail),
                         .advice = std::move(advice),
                         .sqlState = {}});
}

Result<> checkPath(const std::string &subject, const Path &path)
{
    if (path.size() <= mostHops)
        return {};
    return tooMuch(subject, fmt::format("its path has {} hops, and {} are the most", path.size(), mostHops),
                   "Start from a table that is nearer, or leave it out");
}

Result<> checkConditions(const std::string &subject, std::size_t count)
{
    if (count <= mostConditions)
        return {};
    return tooMuch(subject, fmt::format("it has {} conditions, and {} are the most", count, mostConditions),
                   "Put them into a view of the database");
}

Result<> checkFuture(const FutureTarget &target)
{
    if (auto checked = checkPath("target", target.path); !checked)
        return checked;
    if (auto checked = target.alive ? checkPath("target.alive", target.alive->path) : Result<>(); !checked)
        return checked;
    if (auto checked = checkConditions("target", target.where.size()); !checked)
        return checked;
    const auto cutoffs = cutoffsOf(target.schedule, currentTime());
    if (cutoffs <= mostCutoffs)
        return {};
    return tooMuch("target.every",
                   fmt::format("there are {:.0f} cutoffs every {} from {} on, and {:.0f} are the most", cutoffs,
                               printDuration(target.schedule.every), printTimestamp(target.schedule.from), mostCutoffs),
                   "Let them begin later, or let more time pass between them");
}

Result<> checkFeature(const Feature &feature)
{
    if (auto checked = checkPath(feature.name, wholePath(feature)); !checked)
        return checked;
    const auto inner = feature.of ? feature.of->where.size() : 0;
    return checkConditions(feature.name, std::max(feature.where.size(), inner));
}

} // namespace

double cutoffsOf(const Schedule &schedule, Timestamp now)
{
    const auto until = std::min(schedule.until.value_or(now), now);
    const auto span = static_cast<double>(until.microseconds) - static_cast<double>(schedule.from.microseconds);
    const auto step = static_cast<double>(std::max<std::int64_t>(1, schedule.every.microseconds()));
    return span < 0 ? 0 : std::floor(span / step) + 1;
}

Result<> checkLimits(const Study &study)
{
    if (study.features.size() > mostFeatures) {
        return tooMuch("features",
                       fmt::format("there are {}, and {} are the most", study.features.size(), mostFeatures),
                       "Leave some out");
    }
    if (auto checked = checkConditions("filter", study.filter.size()); !checked)
        return checked;
    if (std::max(study.repairs.size(), study.leftOut.size()) > mostRepairs) {
        return tooMuch("repairs", fmt::format("there are more than {} repairs or periods", mostRepairs),
                       "Put them into a view of the database");
    }
    if (auto checked = checkRepairs(study); !checked)
        return checked;
    if (const auto *future = std::get_if<FutureTarget>(&study.target)) {
        if (auto checked = checkFuture(*future); !checked)
            return checked;
    }
    if (const auto *row = std::get_if<RowTarget>(&study.target)) {
        if (auto checked = checkPath("target.as_of_path", row->asOfPath); !checked)
            return checked;
    }
    for (const auto &time : study.times) {
        if (auto checked = checkPath("times", time.path); !checked)
            return checked;
    }
    for (const auto &feature : study.features) {
        if (auto checked = checkFeature(feature); !checked)
            return checked;
    }
    return {};
}

} // namespace espalier::study
