// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scar.h"

#include "core/base/names.h"
#include "core/quality/messages.h"
#include "core/study/names.h"
#include "core/study/repairs.h"

#include <cmath>
#include <utility>

namespace espalier::quality {

namespace {

Message numbersOf(const Scar &scar)
{
    const std::vector period{study::told(study::Period{scar.from, scar.until})};
    const Share share{scar.share};
    const Share elsewhere{scar.elsewhere};
    const auto until = study::momentText(scar.until);
    switch (scar.kind) {
    case ScarKind::Missing:
        return messages::missingIn(share, scar.rows, period, elsewhere);
    case ScarKind::Begins:
        return scar.value.empty() ? messages::missingBefore(share, scar.rows, until, elsewhere)
                                  : messages::valueBefore(scar.value, share, scar.rows, until, elsewhere);
    case ScarKind::Constant:
        return messages::valueIn(scar.value, share, scar.rows, period, elsewhere);
    case ScarKind::OutOfRange:
        return messages::farOutIn(share, scar.rows, period, elsewhere);
    case ScarKind::Doubled:
        return scar.factor >= 1 ? messages::timesTheLevel(scar.rows, period, scar.factor)
                                : messages::partOfTheLevel(scar.rows, period, 1 / scar.factor);
    case ScarKind::DoubledRows:
        return messages::sameRowsIn(share, scar.rows, period, elsewhere);
    case ScarKind::Renamed:
        return messages::valueUpTo(scar.value, scar.affected, study::momentText(scar.from), share);
    case ScarKind::StoodStill:
        return scar.value.empty() ? messages::noRow(period, std::round(scar.expected))
                                  : messages::noRowOf(scar.value, period, std::round(scar.expected));
    }
    return {};
}

//! What the numbers of some kinds say beside.
Message furtherNumbersOf(const Scar &scar)
{
    if (scar.kind == ScarKind::OutOfRange && scar.factor > 0)
        return scar.factor >= 1 ? messages::atTimes(scar.factor) : messages::atPart(1 / scar.factor);
    if (scar.kind == ScarKind::Renamed)
        return messages::valueAfter(scar.by, study::momentText(scar.until), Share{scar.elsewhere});
    return {};
}

} // namespace

Message whatHappened(ScarKind kind, std::size_t count)
{
    const auto periods = static_cast<std::int64_t>(count);
    const bool isOne = count == 1;
    switch (kind) {
    case ScarKind::Missing:
        return isOne ? messages::missing() : messages::missingOften(periods);
    case ScarKind::Begins:
        return messages::begins();
    case ScarKind::Constant:
        return isOne ? messages::constant() : messages::constantOften(periods);
    case ScarKind::OutOfRange:
        return isOne ? messages::outOfRange() : messages::outOfRangeOften(periods);
    case ScarKind::Doubled:
        return isOne ? messages::doubled() : messages::doubledOften(periods);
    case ScarKind::DoubledRows:
        return isOne ? messages::doubledRows() : messages::doubledRowsOften(periods);
    case ScarKind::Renamed:
        return isOne ? messages::renamed() : messages::renamedOften();
    case ScarKind::StoodStill:
        return isOne ? messages::stoodStill() : messages::stoodStillOften(periods);
    }
    return {};
}

std::vector<Message> evidenceOf(const Scar &scar)
{
    std::vector evidence{numbersOf(scar)};
    if (auto further = furtherNumbersOf(scar); !further.empty())
        evidence.push_back(std::move(further));
    if (scar.allExamples > 0) {
        evidence.push_back(messages::lookAtThisTime(scar.examples, scar.allExamples));
        if (scar.isOfLabel)
            evidence.push_back(scar.features.empty() ? messages::byTheLabel() : messages::someByTheLabel());
    }
    return evidence;
}

Json toJson(const Scar &scar)
{
    Json json{{"table", study::tableText(scar.table)},
              {"column", scar.column.empty() ? Json() : Json(scar.column)},
              {"kind", nameOf(scarNames, scar.kind)},
              {"from", printTimestamp(scar.from)},
              {"until", printTimestamp(scar.until)},
              {"rows", scar.rows},
              {"affected", scar.affected},
              {"share", scar.share},
              {"elsewhere", scar.elsewhere}};
    if (scar.factor > 0)
        json["factor"] = scar.factor;
    if (scar.kind == ScarKind::StoodStill)
        json["expected_days"] = scar.expected;
    if (!scar.value.empty())
        json["value"] = scar.value;
    if (!scar.by.empty())
        json["by"] = scar.by;
    json["examples"] = scar.examples;
    json["all_examples"] = scar.allExamples;
    json["features"] = scar.features;
    json["of_label"] = scar.isOfLabel;
    return json;
}

Json toJson(const TableHistory &history)
{
    return {{"table", study::tableText(history.table)},
            {"first", printTimestamp(history.first)},
            {"bucket_seconds", history.bucketSeconds},
            {"rows", history.rows},
            {"sampled", history.sampled}};
}

} // namespace espalier::quality
