// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/enteredlater.h"

#include "core/base/json.h"
#include "core/base/subjects.h"
#include "core/base/text.h"
#include "core/evaluate/quantiles.h"
#include "core/pg/identity.h"
#include "core/quality/tablesample.h"
#include "core/screening/messages.h"
#include "core/screening/spansample.h"
#include "core/screening/studyhops.h"
#include "core/study/labelbarrier.h"
#include "core/study/names.h"

#include <algorithm>
#include <cmath>

namespace espalier::screening {

namespace {

//! What tells from when on a row that the label reads is known, beside its time.
struct Entry
{
    std::string column;
    Duration delay{0, Duration::Unit::Seconds};
};

std::vector<Entry> entriesOf(const study::Study &study, const study::FutureTarget &future, const plan::Step &step)
{
    std::vector<Entry> entries;
    if (step.table.moment->delay.count > 0)
        entries.push_back({step.table.moment->column.name, step.table.moment->delay});
    if (step.table.moment->recorded)
        entries.push_back({step.table.moment->recorded->name});
    std::vector<std::string> columns{future.column};
    for (const auto &condition : future.where)
        columns.push_back(condition.column);
    for (const auto &column : columns) {
        if (future.path.back().table != step.table.name || column.empty())
            continue;
        if (const auto known = study::columnTime(study, step.table.name, column))
            entries.push_back({known->from, known->delay});
    }
    return entries;
}

//! How long after the rows' time (the first column) 95 % of them are known; nothing where too few tell.
std::optional<double> lateness(const std::vector<std::vector<double>> &columns, const std::vector<Entry> &entries)
{
    std::vector<double> late;
    for (std::size_t row = 0; row < columns.front().size(); ++row) {
        double known = 0;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const auto seconds = columns[i + 1][row] - columns.front()[row];
            if (!std::isnan(seconds))
                known = std::max(known, seconds + static_cast<double>(entries[i].delay.microseconds()) / 1e6);
        }
        if (!std::isnan(columns.front()[row]))
            late.push_back(known);
    }
    if (late.size() < fewestSpans)
        return std::nullopt;
    const auto place = static_cast<std::size_t>(nearlyAllSpans * static_cast<double>(late.size() - 1));
    return evaluate::valueAt(std::move(late), place);
}

} // namespace

Result<std::optional<study::Finding>> enteredLater(const study::Study &study, const plan::Plan &plan,
                                                   const catalog::Catalog &catalog, const engine::Examples &examples,
                                                   pg::Transaction &transaction, std::vector<Message> &lookedAt)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future == nullptr)
        return std::optional<study::Finding>();
    const auto &label = std::get<plan::FutureLabel>(plan.label);
    const auto &step = label.steps[plan::momentStep(label.steps)];
    const auto id = catalog::findTable(catalog, step.table.name);
    const bool isOwn = id && step.table.moment->via.empty() && catalog::isMoment(step.table.moment->column.type);
    const auto entries = isOwn ? entriesOf(study, *future, step) : std::vector<Entry>();
    if (entries.empty())
        return std::optional<study::Finding>();
    SpanSample sample(catalog.table(*id));
    sample.add(quality::sampledSeconds(step.table.moment->column.name));
    for (const auto &entry : entries)
        sample.add(quality::sampledSeconds(entry.column));
    const auto columns = sample.read(transaction);
    const auto now = pg::momentOf(transaction);
    if (!columns || !now)
        return Failure(columns ? now.error() : columns.error());
    lookedAt.push_back(messages::rowsOf(std::ssize(columns->front()), study::tableText(step.table.name)));
    const auto late = lateness(*columns, entries);
    if (!late || *late <= 0)
        return std::optional<study::Finding>();
    const auto span = roundedUp(*late);
    const auto told = now->microseconds - future->horizon.microseconds() - span.microseconds();
    std::size_t young = 0;
    std::optional<Timestamp> last;
    for (const auto &moment : examples.frame.asOf) {
        if (moment.microseconds > told)
            ++young;
        else if (!last || *last < moment)
            last = moment;
    }
    if (young == 0)
        return std::optional<study::Finding>();
    const auto all = examples.frame.asOf.size();
    study::Finding finding{
        .subject = subjects::label,
        .detail = messages::knownLate(),
        .kind = study::FindingKind::YoungLabel,
        .severity = young * 20 >= all ? study::Severity::Danger : study::Severity::Warning,
        .evidence = {messages::knownWithin(std::ssize(columns->front()), study::tableText(step.table.name),
                                           {toldDuration(span)}, step.table.moment->column.name),
                     messages::horizonJustOver(std::int64_t(young), shareOf(std::int64_t(young), std::int64_t(all)),
                                               std::int64_t(all))}};
    if (last)
        finding.fix = study::SetUntil{*last};
    return std::optional(std::move(finding));
}

} // namespace espalier::screening
