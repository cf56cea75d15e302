// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/limits.h"

#include "core/study/messages.h"
#include "core/study/repairs.h"

#include <algorithm>
#include <cmath>

namespace espalier::study {

namespace {

Failure tooMuch(std::string subject, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::move(subject),
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

Result<> checkPath(const std::string &subject, const Path &path)
{
    if (path.size() <= mostHops)
        return {};
    return tooMuch(subject, messages::tooManyHops(std::ssize(path), mostHops), messages::startNearer());
}

Result<> checkConditions(const std::string &subject, std::size_t count)
{
    if (count <= mostConditions)
        return {};
    return tooMuch(subject, messages::tooManyConditions(static_cast<std::int64_t>(count), mostConditions),
                   messages::putIntoView());
}

Result<> checkFuture(const FutureTarget &target)
{
    if (auto checked = checkPath("target", target.path); !checked)
        return checked;
    if (auto checked = target.alive ? checkPath("target.alive", target.alive->path) : Result<>(); !checked)
        return checked;
    if (auto checked = checkPath("target.at_rows", target.schedule.atRows); !checked)
        return checked;
    if (auto checked = checkConditions("target", target.where.size()); !checked)
        return checked;
    const auto cutoffs = cutoffsOf(target.schedule, currentTime());
    if (cutoffs <= mostCutoffs)
        return {};
    return tooMuch("target.every",
                   messages::tooManyCutoffs(static_cast<std::int64_t>(cutoffs), {toldDuration(target.schedule.every)},
                                            printTimestamp(target.schedule.from),
                                            static_cast<std::int64_t>(mostCutoffs)),
                   messages::beginLater());
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
        return tooMuch("features", messages::tooManyFeatures(std::ssize(study.features), mostFeatures),
                       messages::leaveSomeOut());
    }
    if (auto checked = checkConditions("filter", study.filter.size()); !checked)
        return checked;
    if (std::max(study.repairs.size(), study.leftOut.size()) > mostRepairs) {
        return tooMuch("repairs", messages::tooManyRepairs(mostRepairs), messages::putIntoView());
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
