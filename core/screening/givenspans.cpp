// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/givenspans.h"

#include "core/base/json.h"
#include "core/base/subjects.h"
#include "core/base/text.h"
#include "core/evaluate/quantiles.h"
#include "core/screening/messages.h"
#include "core/snapshot/freeze.h"
#include "core/snapshot/split.h"
#include "core/study/names.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace espalier::screening {

namespace {

using study::Finding;
using study::FindingKind;
using study::Severity;

//! The places of rows of one entity beside each other, in the order of their times, are told by their keys.
std::map<std::string, std::vector<std::int64_t>> timesByEntity(const frame::Frame &frame)
{
    std::map<std::string, std::vector<std::int64_t>> times;
    for (std::size_t row = 0; row < rowCount(frame); ++row)
        times[frame::keyText(frame, row)].push_back(frame.asOf[row].microseconds);
    for (auto &[key, moments] : times)
        std::ranges::sort(moments);
    return times;
}

//! Labels of one entity that look at the same time: each is not one more observation.
std::optional<Finding> overlapping(const study::Study &study, const engine::Examples &examples)
{
    const auto span = study::labelSpan(study);
    if (!std::holds_alternative<study::GivenTarget>(study.target) || !span || span->count == 0)
        return std::nullopt;
    std::size_t overlaps = 0;
    std::size_t entities = 0;
    std::vector<std::int64_t> gaps;
    for (const auto &[key, moments] : timesByEntity(examples.frame)) {
        const auto before = overlaps;
        for (std::size_t i = 1; i < moments.size(); ++i) {
            const auto gap = moments[i] - moments[i - 1];
            if (gap == 0 || gap >= span->microseconds())
                continue;
            ++overlaps;
            gaps.push_back(gap);
        }
        entities += overlaps > before ? 1 : 0;
    }
    if (overlaps == 0)
        return std::nullopt;
    const auto middle = evaluate::middleOf(std::move(gaps));
    constexpr double dayOfMicros = 86'400e6;
    return Finding{.subject = subjects::label,
                   .detail = messages::overlappingLabels(),
                   .kind = FindingKind::OverlappingLabels,
                   .severity = Severity::Notice,
                   .evidence = {messages::beginBefore(static_cast<std::int64_t>(overlaps),
                                                      static_cast<std::int64_t>(rowCount(examples.frame)),
                                                      {toldDuration(*span)}, static_cast<std::int64_t>(entities)),
                                messages::daysBetween(static_cast<double>(middle) / dayOfMicros,
                                                      std::ceil(static_cast<double>(span->microseconds())
                                                                / static_cast<double>(middle)))}};
}

//! Of given parts: where the training ends, and what comes after it begins.
struct Border
{
    std::int64_t lastOfTraining = INT64_MIN;
    std::int64_t next = INT64_MAX;
};

Border borderOf(const std::vector<snapshot::Part> &parts, const std::vector<Timestamp> &asOf,
                const std::vector<std::size_t> &rows)
{
    Border border;
    for (const auto row : rows) {
        if (parts[row] == snapshot::Part::Train)
            border.lastOfTraining = std::max(border.lastOfTraining, asOf[row].microseconds);
        else if (parts[row] != snapshot::Part::None)
            border.next = std::min(border.next, asOf[row].microseconds);
    }
    return border;
}

//! Of given parts: training examples that are not before those that are asked about, or whose labels look into their time.
std::optional<Finding> acrossParts(const study::Study &study, const engine::Examples &examples)
{
    if (study.split.kind != study::SplitKind::Given || !examples.parts)
        return std::nullopt;
    const auto parts = snapshot::partsIn(*examples.parts);
    const auto &asOf = examples.frame.asOf;
    engine::Accounting leftOut;
    const auto rows = snapshot::rowsSaidOnce(examples, snapshot::labelledRows(examples.frame.label), leftOut);
    const auto border = borderOf(parts, asOf, rows);
    const bool isDivided = border.lastOfTraining < border.next;
    const auto span = isDivided ? study::labelSpan(study) : std::optional(Duration{0, Duration::Unit::Days});
    if (!span)
        return std::nullopt;
    std::size_t across = 0;
    std::size_t training = 0;
    for (const auto row : rows) {
        const bool isTraining = parts[row] == snapshot::Part::Train;
        const auto end = asOf[row].microseconds + span->microseconds();
        training += isTraining ? 1 : 0;
        across += isTraining && (isDivided ? end > border.next : end >= border.next) ? 1 : 0;
    }
    if (across == 0)
        return std::nullopt;
    const auto some = static_cast<std::int64_t>(across);
    const auto all = static_cast<std::int64_t>(training);
    const auto next = printTimestamp(Timestamp{border.next});
    return Finding{
        .subject = subjects::split,
        .detail = isDivided ? messages::labelsLookIntoTest() : messages::partsNotByTime(),
        .kind = FindingKind::SharedTime,
        .severity = Severity::Warning,
        .evidence = {isDivided ? messages::spanNotOver(some, all, next) : messages::notBefore(some, all, next)},
        .fix = study::SetSplit{study::SplitKind::Time}};
}

} // namespace

std::vector<Finding> givenSpans(const study::Study &study, const engine::Examples &examples)
{
    std::vector<Finding> findings;
    for (const auto &found : {overlapping(study, examples), acrossParts(study, examples)}) {
        if (found)
            findings.push_back(*found);
    }
    return findings;
}

} // namespace espalier::screening
