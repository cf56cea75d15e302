// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/finding.h"

#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/repairs.h"
#include "core/study/timetext.h"

#include <algorithm>
#include <map>

namespace espalier::study {

namespace {

void apply(Study & /*study*/, const std::monostate & /*fix*/) { }

void apply(Study &study, const ExcludeFeatures &fix)
{
    std::erase_if(study.features, [&fix](const Feature &feature) {
        return std::ranges::find(fix.names, feature.name) != fix.names.end();
    });
}

void apply(Study &study, const SetTime &fix)
{
    const auto found = std::ranges::find(study.times, fix.time.table, &TableTime::table);
    if (fix.time.column.empty() && !fix.time.isKnownInAdvance) {
        if (found != study.times.end() && found->columns.empty())
            study.times.erase(found);
        else if (found != study.times.end())
            *found = {.table = found->table, .columns = found->columns};
        return;
    }
    if (found == study.times.end()) {
        study.times.push_back(fix.time);
        return;
    }
    auto columns = std::move(found->columns);
    *found = fix.time;
    found->columns = std::move(columns);
}

void apply(Study &study, const SetColumnTime &fix)
{
    const auto table = std::ranges::find(study.times, fix.table, &TableTime::table);
    if (table == study.times.end())
        return;
    const auto column = std::ranges::find(table->columns, fix.time.column, &ColumnTime::column);
    if (column != table->columns.end())
        *column = fix.time;
    else
        table->columns.push_back(fix.time);
}

void apply(Study &study, const SetSplit &fix)
{
    study.split.kind = fix.kind;
}

void apply(Study &study, const SetAsOfEdge &fix)
{
    if (auto *row = std::get_if<RowTarget>(&study.target))
        row->asOfEdge = fix.edge;
}

void apply(Study &study, const SetLabelSpan &fix)
{
    if (!fix.span || !hasAsOf(study))
        return;
    if (auto *given = std::get_if<GivenTarget>(&study.target))
        given->window = fix.span;
    else if (auto *row = std::get_if<RowTarget>(&study.target))
        row->maturesAfter = fix.span;
}

void apply(Study &study, const SetUntil &fix)
{
    if (auto *future = std::get_if<FutureTarget>(&study.target))
        future->schedule.until = fix.until;
}

void apply(Study &study, const SetAlive &fix)
{
    if (auto *future = std::get_if<FutureTarget>(&study.target))
        future->alive = fix.alive;
}

void apply(Study &study, const SetAtRows &fix)
{
    if (auto *future = std::get_if<FutureTarget>(&study.target))
        future->schedule.atRows = fix.path;
}

void apply(Study &study, const SetAsOf &fix)
{
    if (auto *given = std::get_if<GivenTarget>(&study.target))
        given->asOf = fix.column;
    if (auto *row = std::get_if<RowTarget>(&study.target)) {
        row->asOf = fix.column;
        row->asOfPath = fix.path;
        row->asOfCalendar = fix.calendar;
    }
    if (study.split.kind == SplitKind::Random)
        study.split.kind = SplitKind::Time;
}

//! What is renamed in the column of a repair.
std::vector<Repair::Renamed *> renamedBeside(Study &study, const Repair &repair)
{
    std::vector<Repair::Renamed *> result;
    for (auto &other : study.repairs) {
        auto *renamed = std::get_if<Repair::Renamed>(&other.as);
        if (renamed != nullptr && other.table == repair.table && other.column == repair.column)
            result.push_back(renamed);
    }
    return result;
}

//! A value is read as one other at once: what was read as this one goes on with it.
void addRenamed(Study &study, Repair repair)
{
    auto &renamed = std::get<Repair::Renamed>(repair.as);
    std::erase(study.repairs, Repair{repair.table, repair.column, Repair::Renamed{renamed.by, renamed.value}});
    const auto others = renamedBeside(study, repair);
    const auto further = std::ranges::find(others, renamed.by, &Repair::Renamed::value);
    if (further != others.end())
        renamed.by = (*further)->by;
    for (auto *other : others) {
        if (other->by == renamed.value)
            other->by = renamed.by;
    }
    const auto same = std::ranges::find(others, renamed.value, &Repair::Renamed::value);
    if (same != others.end())
        **same = renamed;
    else
        study.repairs.push_back(std::move(repair));
}

void apply(Study &study, const AddRepairs &fix)
{
    for (const auto &repair : fix.repairs) {
        if (std::holds_alternative<Repair::Renamed>(repair.as))
            addRenamed(study, repair);
        else if (std::ranges::find(study.repairs, repair) == study.repairs.end())
            study.repairs.push_back(repair);
    }
}

void apply(Study &study, const LeaveOut &fix)
{
    for (const auto &period : fix.periods) {
        if (std::ranges::find(study.leftOut, period) == study.leftOut.end())
            study.leftOut.push_back(period);
    }
}

Message messageOf(const std::monostate & /*fix*/)
{
    return {};
}

Message messageOf(const ExcludeFeatures &fix)
{
    return messages::leaveOut(fix.names);
}

Message messageOf(const SetTime &fix)
{
    const auto table = tableText(fix.time.table);
    if (fix.time.isKnownInAdvance)
        return messages::markInAdvance(table);
    if (fix.time.column.empty())
        return messages::takeNoTime(table);
    return messages::takeTime(timeTextWithin(fix.time), table);
}

Message messageOf(const SetColumnTime &fix)
{
    return messages::letColumnBeKnown(fix.time.column, tableText(fix.table), fix.time.from);
}

Message messageOf(const SetSplit &fix)
{
    switch (fix.kind) {
    case SplitKind::Time:
        return messages::splitByTime();
    case SplitKind::Entity:
        return messages::splitByEntity();
    case SplitKind::Random:
        return messages::splitAtRandom();
    case SplitKind::Given:
        return messages::splitAsGiven();
    }
    return {};
}

Message messageOf(const SetAsOfEdge &fix)
{
    return fix.edge == DayEdge::Start ? messages::takeStartOfDay() : messages::takeEndOfDay();
}

Message messageOf(const SetLabelSpan &fix)
{
    return fix.span ? messages::letLabelsBeKnown({toldDuration(*fix.span)}) : messages::stateLabelSpan();
}

Message messageOf(const SetUntil &fix)
{
    return messages::letScheduleEnd(printTimestamp(fix.until));
}

Message messageOf(const SetAlive &fix)
{
    return messages::askOnlyOfSeen(tableText(fix.alive.path.back().table), {toldDuration(fix.alive.within)});
}

Message messageOf(const SetAtRows &fix)
{
    return fix.path.empty() ? messages::learnAtCutoffs() : messages::learnAtRows(tableText(fix.path.back().table));
}

Message messageOf(const SetAsOf &fix)
{
    return messages::askAsOf(fix.column);
}

Message messageOf(const AddRepairs &fix)
{
    return told(fix.repairs);
}

Message messageOf(const LeaveOut &fix)
{
    return messages::leaveOutExamples(told(fix.periods));
}

//! Of the data alone: it is no other word for what the study suspects of the same subject, and there may be several.
bool standsAlone(const Finding &finding)
{
    return finding.kind == FindingKind::Scar || finding.kind == FindingKind::RestoredDump
        || finding.kind == FindingKind::Spellings;
}

} // namespace

Study fixed(const Study &study, const Fix &fix)
{
    auto result = study;
    std::visit(
        [&result](const auto &each) {
            apply(result, each);
        },
        fix);
    return result;
}

Study fixed(const Study &study, const Finding &finding)
{
    return fixed(study, finding.fix);
}

bool isFixed(const Study &study, const Finding &finding)
{
    const auto isThere = [&study](const Fix &fix) {
        return !std::holds_alternative<std::monostate>(fix) && fixed(study, fix) == study;
    };
    return isThere(finding.fix) || std::ranges::any_of(finding.alternatives, isThere);
}

bool isApplicable(const Fix &fix)
{
    const auto *known = std::get_if<SetLabelSpan>(&fix);
    return !std::holds_alternative<std::monostate>(fix) && (known == nullptr || known->span);
}

Message told(const Fix &fix)
{
    return std::visit(
        [](const auto &each) {
            return messageOf(each);
        },
        fix);
}

std::vector<Finding> merged(std::vector<Finding> fromStudy, const std::vector<Finding> &fromData)
{
    // What is certain already needs no number to say it again, nor does the data need two.
    std::map<std::string, Severity, std::less<>> told;
    for (const auto &finding : fromStudy) {
        if (finding.severity == Severity::Danger)
            told[finding.subject] = finding.severity;
    }
    auto result = std::move(fromStudy);
    std::erase_if(result, [](const Finding &finding) {
        return finding.kind == FindingKind::OwnRow;
    });
    for (const auto &finding : fromData) {
        if (standsAlone(finding)) {
            result.push_back(finding);
            continue;
        }
        // The data may know a fix where the study knows none.
        const bool isFix =
            isApplicable(finding.fix) && std::ranges::any_of(result, [&finding](const Finding &other) {
                return other.kind == finding.kind && other.subject == finding.subject && !isApplicable(other.fix);
            });
        const auto found = told.find(finding.subject);
        if (!isFix && found != told.end() && found->second >= finding.severity)
            continue;
        told[finding.subject] = finding.severity;
        std::erase_if(result, [&finding](const Finding &other) {
            return other.subject == finding.subject && other.severity <= finding.severity && !standsAlone(other);
        });
        result.push_back(finding);
    }
    std::ranges::stable_sort(result, std::ranges::greater(), &Finding::severity);
    return result;
}

} // namespace espalier::study
