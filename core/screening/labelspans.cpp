// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/labelspans.h"

#include "core/base/json.h"
#include "core/base/subjects.h"
#include "core/base/text.h"
#include "core/compile/value.h"
#include "core/pg/identity.h"
#include "core/quality/tablesample.h"
#include "core/screening/enteredlater.h"
#include "core/screening/givenspans.h"
#include "core/screening/history.h"
#include "core/screening/laterentities.h"
#include "core/screening/messages.h"
#include "core/screening/spansample.h"
#include "core/screening/studyhops.h"
#include "core/study/columnname.h"
#include "core/study/columnuse.h"
#include "core/study/names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

namespace espalier::screening {

namespace {

using study::Finding;
using study::FindingKind;
using study::Severity;

std::vector<std::string> otherMoments(const catalog::Table &table, std::string_view asOf)
{
    std::vector<std::string> names;
    for (const auto &column : table.columns) {
        if (column.isReadable && catalog::isMoment(column.type) && column.name != asOf)
            names.push_back(column.name);
    }
    return names;
}

//! A second moment of the examples' table that lies a fixed time after the as-of time.
Result<std::optional<Finding>> statedByData(const study::Study &study, const catalog::Catalog &catalog,
                                            pg::Transaction &transaction, std::vector<Message> &lookedAt)
{
    const auto *given = std::get_if<study::GivenTarget>(&study.target);
    const auto id = given != nullptr ? catalog::findTable(catalog, given->table) : std::nullopt;
    if (!id || given->asOf.empty() || given->window)
        return std::optional<Finding>();
    const auto &table = catalog.table(*id);
    const auto moments = otherMoments(table, given->asOf);
    if (moments.empty())
        return std::optional<Finding>();
    SpanSample sample(table);
    sample.add(quality::sampledSeconds(given->asOf));
    for (const auto &name : moments)
        sample.add(quality::sampledSeconds(name));
    const auto columns = sample.read(transaction);
    if (!columns)
        return Failure(columns.error());
    lookedAt.push_back(messages::rowsOf(std::ssize(columns->front()), study::tableText(table.name)));
    for (std::size_t i = 0; i < moments.size(); ++i) {
        std::vector<double> spans;
        for (std::size_t row = 0; row < columns->front().size(); ++row) {
            if (const auto span = (*columns)[i + 1][row] - columns->front()[row]; span > 0)
                spans.push_back(span);
        }
        if (spans.size() < fewestSpans
            || static_cast<double>(spans.size()) < nearlyAllSpans * static_cast<double>(columns->front().size()))
            continue;
        const auto [least, most] = std::ranges::minmax(spans);
        // Months have 28 to 31 days.
        if (most - least > std::max(4 * secondsOfDay, most / 50))
            continue;
        const auto span = roundedUp(most);
        return std::optional(
            Finding{.subject = subjects::label,
                    .detail = messages::spanNotStated(),
                    .kind = FindingKind::LabelWindow,
                    .severity = Severity::Danger,
                    .evidence = {messages::daysAfter(moments[i], least / secondsOfDay, most / secondsOfDay, given->asOf,
                                                     std::ssize(spans))},
                    .fix = study::SetLabelSpan{span}});
    }
    return std::optional<Finding>();
}

//! When the label of a row came: a moment that is there where the condition holds, and else is not.
struct LateLabel
{
    std::vector<double> delays; //!< seconds, in ascending order
    std::size_t rows = 0;
    std::size_t young = 0; //!< of them, whose as-of time is nearer than nineteen in twenty delays
    double span = 0; //!< seconds
};

std::optional<LateLabel> lateLabel(const std::vector<std::vector<double>> &columns, std::size_t moment, double now)
{
    const auto &asOf = columns[0];
    const auto &holds = columns[1];
    const auto &times = columns[moment];
    LateLabel late;
    std::size_t agreeing = 0;
    for (std::size_t row = 0; row < asOf.size(); ++row) {
        if (std::isnan(asOf[row]) || std::isnan(holds[row]))
            continue;
        ++late.rows;
        agreeing += std::isnan(times[row]) == (holds[row] == 0) ? 1 : 0;
        if (!std::isnan(times[row]) && times[row] >= asOf[row])
            late.delays.push_back(times[row] - asOf[row]);
    }
    if (late.delays.size() < fewestSpans
        || static_cast<double>(agreeing) < nearlyAllSpans * static_cast<double>(late.rows))
        return std::nullopt;
    std::ranges::sort(late.delays);
    late.span = late.delays[static_cast<std::size_t>(nearlyAllSpans * static_cast<double>(late.delays.size() - 1))];
    for (const auto time : asOf)
        late.young += time <= now && now - time < late.span ? 1 : 0;
    return late;
}

//! Moments that a row may have later: those that were planned are known before.
std::vector<std::string> momentsToCome(const catalog::Table &table, std::string_view asOf)
{
    auto moments = otherMoments(table, asOf);
    std::erase_if(moments, [&table](const std::string &name) {
        const auto place = catalog::findColumn(table, name);
        return !place || !table.columns[*place].isNullable || study::isNamedAsPlan(name);
    });
    return moments;
}

Result<std::optional<Finding>> comingLate(const study::Study &study, const plan::Plan &plan,
                                          const catalog::Catalog &catalog, pg::Transaction &transaction,
                                          std::vector<Message> &lookedAt)
{
    const auto *row = std::get_if<study::RowTarget>(&study.target);
    const auto *label = std::get_if<plan::RowLabel>(&plan.label);
    const auto id = catalog::findTable(catalog, study.entity);
    const bool isOwn = row != nullptr && row->asOfPath.empty() && row->asOfCalendar == study::Calendar::None;
    if (!isOwn || label == nullptr || !id || row->asOf.empty() || row->maturesAfter || !label->condition)
        return std::optional<Finding>();
    const auto &table = catalog.table(*id);
    const auto moments = momentsToCome(table, row->asOf);
    if (moments.empty())
        return std::optional<Finding>();
    // Where it is null that makes the label, the moment is there where the condition does not hold.
    const bool isNegated =
        label->condition->op == study::Operator::IsNull || label->condition->op == study::Operator::NotEqual;
    auto holds = compile::conditionOf("t", *label->condition);
    if (isNegated)
        holds = sql::negated(std::move(holds));
    SpanSample sample(table);
    sample.add(quality::sampledSeconds(row->asOf));
    sample.add(sql::cast(sql::cast(std::move(holds), "int4"), "float8"));
    for (const auto &name : moments)
        sample.add(quality::sampledSeconds(name));
    const auto columns = sample.read(transaction);
    const auto now = pg::momentOf(transaction);
    if (!columns || !now)
        return Failure(columns ? now.error() : columns.error());
    lookedAt.push_back(messages::rowsOf(std::ssize(columns->front()), study::tableText(table.name)));
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const auto late = lateLabel(*columns, 2 + i, static_cast<double>(now->microseconds) / 1e6);
        if (!late || late->span <= 0 || late->young == 0)
            continue;
        const auto span = roundedUp(late->span);
        const bool isMuch = late->young * 20 >= late->rows;
        const auto young = static_cast<std::int64_t>(late->young);
        const auto rows = static_cast<std::int64_t>(late->rows);
        return std::optional(Finding{.subject = subjects::label,
                                     .detail = messages::decidedLater(row->asOf),
                                     .kind = FindingKind::YoungLabel,
                                     .severity = isMuch ? Severity::Danger : Severity::Warning,
                                     .evidence = {messages::comesUpTo(moments[i], {toldDuration(span)}, row->asOf),
                                                  messages::youngerThanThat(young, shareOf(young, rows), rows)},
                                     .fix = study::SetLabelSpan{span}});
    }
    return std::optional<Finding>();
}

//! Cutoffs whose horizon the data do not tell to its end: that nothing came is not known.
Result<std::optional<Finding>> pastTheData(const study::Study &study, const plan::Plan &plan,
                                           const catalog::Catalog &catalog, const engine::Examples &examples,
                                           pg::Transaction &transaction)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future == nullptr)
        return std::optional<Finding>();
    const auto &label = std::get<plan::FutureLabel>(plan.label);
    const auto found = historyOf(label, catalog, transaction);
    if (!found)
        return Failure(found.error());
    if (!*found)
        return std::optional<Finding>();
    const auto &history = **found;
    const auto until = study::toldUntil(history);
    const auto told = until.microseconds + study::silenceOf(history, future->horizon);
    std::set<std::int64_t> cutoffs;
    std::set<std::int64_t> past;
    std::set<std::int64_t> nothing;
    std::size_t count = 0;
    for (const auto &moment : examples.frame.asOf) {
        cutoffs.insert(moment.microseconds);
        if (moment.microseconds + future->horizon.microseconds() <= told)
            continue;
        ++count;
        past.insert(moment.microseconds);
        if (moment > until)
            nothing.insert(moment.microseconds);
    }
    if (past.empty())
        return std::optional<Finding>();
    const auto &table = label.steps[plan::momentStep(label.steps)].table;
    Finding finding{.subject = subjects::schedule,
                    .detail = messages::pastTheData(),
                    .kind = FindingKind::PastTheData,
                    .severity = nothing.empty() ? Severity::Warning : Severity::Danger};
    finding.evidence = {messages::newestRow(study::tableText(table.name), printTimestamp(history.last)),
                        messages::lookPast(std::ssize(past), std::ssize(cutoffs), static_cast<std::int64_t>(count),
                                           std::ssize(examples.frame.asOf))};
    if (!nothing.empty())
        finding.evidence.push_back(messages::seeNoRow(std::ssize(nothing)));
    if (const auto last = study::lastTold(future->schedule, future->horizon, history))
        finding.fix = study::SetUntil{*last};
    return std::optional(std::move(finding));
}

} // namespace

Result<LabelSpans> labelSpans(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                              const engine::Examples &examples, pg::Transaction &transaction)
{
    LabelSpans spans;
    if (!study::hasAsOf(study))
        return spans;
    spans.findings = givenSpans(study, examples);
    const std::array<Result<std::optional<Finding>>, 5> found{
        statedByData(study, catalog, transaction, spans.lookedAt),
        comingLate(study, plan, catalog, transaction, spans.lookedAt),
        pastTheData(study, plan, catalog, examples, transaction),
        enteredLater(study, plan, catalog, examples, transaction, spans.lookedAt),
        laterEntities(study, plan, catalog, examples, transaction, spans.lookedAt)};
    for (const auto &each : found) {
        if (!each)
            return Failure(each.error());
        if (*each)
            spans.findings.push_back(**each);
    }
    return spans;
}

} // namespace espalier::screening
