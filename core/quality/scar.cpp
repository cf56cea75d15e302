// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scar.h"

#include "core/base/names.h"
#include "core/study/names.h"
#include "core/study/repairs.h"

#include <fmt/format.h>

namespace espalier::quality {

namespace {

//! 12,345.
std::string grouped(std::int64_t number)
{
    auto text = std::to_string(number);
    for (auto place = static_cast<std::ptrdiff_t>(text.size()) - 3; place > (number < 0 ? 1 : 0); place -= 3)
        text.insert(static_cast<std::size_t>(place), ",");
    return text;
}

std::string percentText(double share)
{
    return fmt::format("{:.{}f}%", 100 * share, share > 0 && share < 0.001 ? 2 : 1);
}

std::string factorText(double factor)
{
    return factor >= 1 ? fmt::format("{:.3g} times", factor) : fmt::format("1/{:.3g} of", 1 / factor);
}

std::string periodText(const Scar &scar)
{
    return fmt::format("between {} and {}", study::momentText(scar.from), study::momentText(scar.until));
}

std::string numbersOf(const Scar &scar)
{
    const auto ofRows = [&scar] {
        return fmt::format("in {} of {} rows {}, {} around", percentText(scar.share), grouped(scar.rows),
                           periodText(scar), percentText(scar.elsewhere));
    };
    switch (scar.kind) {
    case ScarKind::Missing:
        return "missing " + ofRows();
    case ScarKind::Begins:
        return fmt::format("{} in {} of {} rows before {}, {} after",
                           scar.value.empty() ? "missing" : "'" + scar.value + "'", percentText(scar.share),
                           grouped(scar.rows), study::momentText(scar.until), percentText(scar.elsewhere));
    case ScarKind::Constant:
        return fmt::format("'{}' {}", scar.value, ofRows());
    case ScarKind::OutOfRange:
        return "far out " + ofRows()
            + (scar.factor > 0 ? fmt::format(", at {} the middle of all", factorText(scar.factor)) : std::string());
    case ScarKind::Doubled:
        return fmt::format("{} rows {} are {} the level before and after", grouped(scar.rows), periodText(scar),
                           factorText(scar.factor));
    case ScarKind::DoubledRows:
        return "the same but for the key as another row " + ofRows();
    case ScarKind::Renamed:
        return fmt::format("'{}' in {} rows up to {}, {} of them there; '{}' after {}, {} there", scar.value,
                           grouped(scar.affected), study::momentText(scar.from), percentText(scar.share), scar.by,
                           study::momentText(scar.until), percentText(scar.elsewhere));
    case ScarKind::StoodStill:
        return fmt::format("no row{} {}, where rows were to be expected on {:.0f} days",
                           scar.value.empty() ? "" : " of '" + scar.value + "'", periodText(scar), scar.expected);
    }
    return {};
}

} // namespace

std::string whatHappened(ScarKind kind, std::size_t count)
{
    const auto periods = count == 1 ? std::string("one period") : fmt::format("{} periods", count);
    const auto *const around = count == 1 ? "it" : "them";
    switch (kind) {
    case ScarKind::Missing:
        return fmt::format("is missing far more often in {} than around {}", periods, around);
    case ScarKind::Begins:
        return "begins in the middle: before, it says nothing";
    case ScarKind::Constant:
        return fmt::format("stays at one value in {} as nowhere else", periods);
    case ScarKind::OutOfRange:
        return "holds values far out of its range in " + periods;
    case ScarKind::Doubled:
        return fmt::format("stands at another level in {}, by a whole factor", periods);
    case ScarKind::DoubledRows:
        return "holds rows twice in " + periods;
    case ScarKind::Renamed:
        return count == 1 ? "calls one category by two names" : "calls categories by two names";
    case ScarKind::StoodStill:
        return "stood still in " + periods;
    }
    return {};
}

std::string evidenceOf(const Scar &scar)
{
    auto text = numbersOf(scar);
    if (scar.allExamples > 0) {
        text += fmt::format("; {} of {} examples look at this time", grouped(scar.examples), grouped(scar.allExamples));
        if (scar.isOfLabel)
            text += scar.features.empty() ? ", by the label" : ", some by the label";
    }
    return text;
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
