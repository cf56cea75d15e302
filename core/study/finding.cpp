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

void apply(Study & /*study*/, const std::monostate & /*cure*/) { }

void apply(Study &study, const ExcludeFeatures &cure)
{
    std::erase_if(study.features, [&cure](const Feature &feature) {
        return std::ranges::find(cure.names, feature.name) != cure.names.end();
    });
}

void apply(Study &study, const SetTime &cure)
{
    const auto found = std::ranges::find(study.times, cure.time.table, &TableTime::table);
    if (cure.time.column.empty() && !cure.time.isKnownInAdvance) {
        if (found != study.times.end() && found->columns.empty())
            study.times.erase(found);
        else if (found != study.times.end())
            *found = {.table = found->table, .columns = found->columns};
        return;
    }
    if (found == study.times.end()) {
        study.times.push_back(cure.time);
        return;
    }
    auto columns = std::move(found->columns);
    *found = cure.time;
    found->columns = std::move(columns);
}

void apply(Study &study, const SetColumnTime &cure)
{
    const auto table = std::ranges::find(study.times, cure.table, &TableTime::table);
    if (table == study.times.end())
        return;
    const auto column = std::ranges::find(table->columns, cure.time.column, &ColumnTime::column);
    if (column != table->columns.end())
        *column = cure.time;
    else
        table->columns.push_back(cure.time);
}

void apply(Study &study, const SetSplit &cure)
{
    study.split.kind = cure.kind;
}

void apply(Study &study, const SetAsOfEdge &cure)
{
    if (auto *row = std::get_if<RowTarget>(&study.target))
        row->asOfEdge = cure.edge;
}

void apply(Study &study, const SetLabelSpan &cure)
{
    if (!cure.span || !hasAsOf(study))
        return;
    if (auto *given = std::get_if<GivenTarget>(&study.target))
        given->window = cure.span;
    else if (auto *row = std::get_if<RowTarget>(&study.target))
        row->maturesAfter = cure.span;
}

void apply(Study &study, const SetUntil &cure)
{
    if (auto *future = std::get_if<FutureTarget>(&study.target))
        future->schedule.until = cure.until;
}

void apply(Study &study, const SetAlive &cure)
{
    if (auto *future = std::get_if<FutureTarget>(&study.target))
        future->alive = cure.alive;
}

void apply(Study &study, const SetAsOf &cure)
{
    if (auto *given = std::get_if<GivenTarget>(&study.target))
        given->asOf = cure.column;
    if (auto *row = std::get_if<RowTarget>(&study.target)) {
        row->asOf = cure.column;
        row->asOfPath = cure.path;
        row->asOfCalendar = cure.calendar;
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

void apply(Study &study, const AddRepairs &cure)
{
    for (const auto &repair : cure.repairs) {
        if (std::holds_alternative<Repair::Renamed>(repair.as))
            addRenamed(study, repair);
        else if (std::ranges::find(study.repairs, repair) == study.repairs.end())
            study.repairs.push_back(repair);
    }
}

void apply(Study &study, const LeaveOut &cure)
{
    for (const auto &period : cure.periods) {
        if (std::ranges::find(study.leftOut, period) == study.leftOut.end())
            study.leftOut.push_back(period);
    }
}

Message messageOf(const std::monostate & /*cure*/)
{
    return {};
}

Message messageOf(const ExcludeFeatures &cure)
{
    return messages::leaveOut(cure.names);
}

Message messageOf(const SetTime &cure)
{
    const auto table = tableText(cure.time.table);
    if (cure.time.isKnownInAdvance)
        return messages::markInAdvance(table);
    if (cure.time.column.empty())
        return messages::takeNoTime(table);
    return messages::takeTime(timeTextWithin(cure.time), table);
}

Message messageOf(const SetColumnTime &cure)
{
    return messages::letColumnBeKnown(cure.time.column, tableText(cure.table), cure.time.from);
}

Message messageOf(const SetSplit &cure)
{
    switch (cure.kind) {
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

Message messageOf(const SetAsOfEdge &cure)
{
    return cure.edge == DayEdge::Start ? messages::takeStartOfDay() : messages::takeEndOfDay();
}

Message messageOf(const SetLabelSpan &cure)
{
    return cure.span ? messages::letLabelsBeKnown({toldDuration(*cure.span)}) : messages::stateLabelSpan();
}

Message messageOf(const SetUntil &cure)
{
    return messages::letScheduleEnd(printTimestamp(cure.until));
}

Message messageOf(const SetAlive &cure)
{
    return messages::askOnlyOfSeen(tableText(cure.alive.path.back().table), {toldDuration(cure.alive.within)});
}

Message messageOf(const SetAsOf &cure)
{
    return messages::askAsOf(cure.column);
}

Message messageOf(const AddRepairs &cure)
{
    return told(cure.repairs);
}

Message messageOf(const LeaveOut &cure)
{
    return messages::leaveOutExamples(told(cure.periods));
}

//! Of the data alone: it is no other word for what the study suspects of the same subject, and there may be several.
bool standsAlone(const Finding &finding)
{
    return finding.kind == FindingKind::Scar || finding.kind == FindingKind::RestoredDump
        || finding.kind == FindingKind::Spellings;
}

} // namespace

Study cured(const Study &study, const Cure &cure)
{
    auto result = study;
    std::visit(
        [&result](const auto &each) {
            apply(result, each);
        },
        cure);
    return result;
}

Study cured(const Study &study, const Finding &finding)
{
    return cured(study, finding.cure);
}

bool isCured(const Study &study, const Finding &finding)
{
    const auto isThere = [&study](const Cure &cure) {
        return !std::holds_alternative<std::monostate>(cure) && cured(study, cure) == study;
    };
    return isThere(finding.cure) || std::ranges::any_of(finding.alternatives, isThere);
}

bool isApplicable(const Cure &cure)
{
    const auto *known = std::get_if<SetLabelSpan>(&cure);
    return !std::holds_alternative<std::monostate>(cure) && (known == nullptr || known->span);
}

Message told(const Cure &cure)
{
    return std::visit(
        [](const auto &each) {
            return messageOf(each);
        },
        cure);
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
        // The data may know a cure where the study knows none.
        const bool isCure =
            isApplicable(finding.cure) && std::ranges::any_of(result, [&finding](const Finding &other) {
                return other.kind == finding.kind && other.subject == finding.subject && !isApplicable(other.cure);
            });
        const auto found = told.find(finding.subject);
        if (!isCure && found != told.end() && found->second >= finding.severity)
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
