// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/fixes.h"

#include "core/study/names.h"

#include <algorithm>
#include <limits>

namespace espalier::quality {

namespace {

constexpr auto always = std::numeric_limits<std::int64_t>::max();

std::int64_t sum(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    return __builtin_add_overflow(a, b, &result) ? (b > 0 ? always : -always) : result;
}

//! The as-of times (from, until) at which a reader sees rows of a period.
struct Sight
{
    std::int64_t from = 0;
    std::int64_t until = 0;
};

Sight sightOf(const Reader &reader, const Scar &scar, std::int64_t delay)
{
    // Rows of a category that was renamed are all those before.
    const auto from = scar.kind == ScarKind::Renamed ? -always : scar.from.microseconds;
    const auto until = scar.until.microseconds;
    if (reader.isOwnRow)
        return {sum(from, -1), until};
    if (reader.feature.empty())
        return {reader.span ? sum(from, -reader.span->microseconds()) : from, until};
    return {sum(from, delay), reader.span ? sum(until, reader.span->microseconds()) : always};
}

//! Nothing begins, and nothing has another name, for who sees only what was before.
bool seesChange(const Reader &reader, const Scar &scar, std::int64_t delay, std::int64_t newest)
{
    if (scar.kind != ScarKind::Begins && scar.kind != ScarKind::Renamed)
        return true;
    if (reader.isOwnRow)
        return newest >= scar.until.microseconds;
    if (reader.feature.empty())
        return !reader.span || sum(newest, reader.span->microseconds()) >= scar.until.microseconds;
    return newest > sum(scar.until.microseconds, delay);
}

bool reads(const Reader &reader, const Scar &scar)
{
    return scar.column.empty() || reader.columns.contains(scar.column);
}

std::optional<Duration> widestWindow(const Scar &scar, const TableQuestion &question)
{
    std::optional<Duration> widest;
    for (const auto &reader : question.readers) {
        if (reader.feature.empty() || reader.isOwnRow || !reads(reader, scar))
            continue;
        if (!reader.span)
            return std::nullopt;
        if (!widest || widest->microseconds() < reader.span->microseconds())
            widest = reader.span;
    }
    return widest;
}

//! How far before its rows a label looks at a scar.
Duration horizonOf(const Scar &scar, const TableQuestion &question)
{
    Duration horizon{};
    for (const auto &reader : question.readers) {
        if (!reader.feature.empty() || reader.isOwnRow || !reader.span || !reads(reader, scar))
            continue;
        if (horizon.microseconds() < reader.span->microseconds())
            horizon = *reader.span;
    }
    return horizon;
}

//! Rows that a label looks up are of any time: neither can it do without their values, nor does leaving examples out avoid them.
bool isLookedUpByLabel(const Scar &scar, const TableQuestion &question)
{
    return std::ranges::any_of(question.readers, [&](const Reader &reader) {
        return reader.feature.empty() && reader.looksUp && reads(reader, scar);
    });
}

} // namespace

void addExamples(Scar &scar, const TableQuestion &question, const study::Study &study,
                 const std::vector<Timestamp> &asOf)
{
    const auto delay = question.moment.delay.microseconds();
    const auto lastAsOf = asOf.empty() ? Timestamp{always} : asOf.back();
    std::vector<Sight> sights;
    for (const auto &reader : question.readers) {
        if (!reads(reader, scar))
            continue;
        if (reader.feature.empty())
            scar.isOfLabel = true;
        else if (std::ranges::find(scar.features, reader.feature) == scar.features.end())
            scar.features.push_back(reader.feature);
        const bool isFrozen = study.frozen && !reader.feature.empty();
        const auto newest = isFrozen ? std::min(lastAsOf, *study.frozen) : lastAsOf;
        if (!(isFrozen && scar.from >= *study.frozen) && seesChange(reader, scar, delay, newest.microseconds))
            sights.push_back(sightOf(reader, scar, delay));
    }
    std::ranges::sort(sights, {}, &Sight::from);
    scar.allExamples = static_cast<std::int64_t>(asOf.size());
    auto counted = asOf.begin();
    for (const auto &sight : sights) {
        const auto first = std::max(counted, std::ranges::upper_bound(asOf, Timestamp{sight.from}));
        const auto last = std::max(first, std::ranges::lower_bound(asOf, Timestamp{sight.until}));
        scar.examples += last - first;
        counted = std::max(counted, last);
    }
}

std::vector<study::Fix> fixesOf(const Scar &scar, const TableQuestion &question)
{
    using study::LeaveOut;
    using study::Period;
    using study::Repair;
    const bool isKey = question.keys.contains(scar.column);
    const auto missing = study::AddRepairs{{{scar.table, scar.column, Repair::Missing{scar.from, scar.until}}}};
    // Labels look forward into it.
    const Timestamp from{sum(scar.from.microseconds, -horizonOf(scar, question).microseconds())};
    const LeaveOut leaveOut{{Period{from, scar.until}}};
    if (!scar.column.empty() && scar.kind != ScarKind::Renamed && isLookedUpByLabel(scar, question))
        return {};
    switch (scar.kind) {
    case ScarKind::Missing:
    case ScarKind::Constant:
    case ScarKind::OutOfRange:
    case ScarKind::Doubled:
        // A key that is missing, like a value, leaves nothing to be believed; but only values can be read otherwise.
        return isKey ? std::vector<study::Fix>{leaveOut} : std::vector<study::Fix>{missing, leaveOut};
    case ScarKind::Renamed:
        // Of a long value only its beginning was read, which no repair can name.
        if (isCutOff(scar.value) || isCutOff(scar.by))
            return {};
        return {study::AddRepairs{{{scar.table, scar.column, Repair::Renamed{scar.value, scar.by}}}}};
    case ScarKind::Begins: {
        const LeaveOut begin{{Period{std::nullopt, scar.until}}};
        if (scar.value.empty() || isKey)
            return {begin};
        return {begin, study::AddRepairs{{{scar.table, scar.column, Repair::Missing{std::nullopt, scar.until}}}}};
    }
    case ScarKind::DoubledRows:
    case ScarKind::StoodStill: {
        // Windows go on seeing it until they have passed.
        const auto window = widestWindow(scar, question);
        if (!window)
            return {leaveOut};
        return {LeaveOut{{Period{from, Timestamp{sum(scar.until.microseconds, window->microseconds())}}}}, leaveOut};
    }
    }
    return {};
}

study::Finding findingOf(const Scar &scar, const TableQuestion &question)
{
    constexpr double few = 0.01;
    const auto table = study::tableText(scar.table);
    const auto subject = scar.column.empty() ? table : table + "." + scar.column;
    const bool isSeen = static_cast<double>(scar.examples) > few * static_cast<double>(scar.allExamples);
    study::Finding finding{.subject = subject,
                           .detail = whatHappened(scar.kind),
                           .kind = study::FindingKind::Scar,
                           .severity = isSeen ? study::Severity::Warning : study::Severity::Notice,
                           .evidence = evidenceOf(scar)};
    auto fixes = fixesOf(scar, question);
    if (!fixes.empty()) {
        finding.fix = std::move(fixes.front());
        finding.alternatives.assign(std::make_move_iterator(fixes.begin() + 1), std::make_move_iterator(fixes.end()));
    }
    return finding;
}

} // namespace espalier::quality
