// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"

#include "core/study/labelbarrier.h"
#include "core/study/messages.h"
#include "core/study/names.h"

#include <algorithm>
#include <cctype>

namespace espalier::study {

namespace {

bool isPlain(std::string_view part)
{
    return !part.empty() && std::ranges::all_of(part, [](unsigned char character) {
        return std::isalnum(character) != 0 || character == '_' || character >= 0x80;
    });
}

//! Takes one part, quoted or not, from the front of text; empty where there is none.
std::string takePart(std::string_view &text)
{
    std::string part;
    if (!text.starts_with('"')) {
        const auto end = std::min(text.find('.'), text.size());
        part = text.substr(0, end);
        text.remove_prefix(end);
        return part;
    }
    text.remove_prefix(1);
    while (!text.empty()) {
        const bool isQuote = text.front() == '"';
        const bool isDoubled = isQuote && text.size() > 1 && text[1] == '"';
        if (isQuote && !isDoubled) {
            text.remove_prefix(1);
            return part;
        }
        part += text.front();
        text.remove_prefix(isDoubled ? 2 : 1);
    }
    return {};
}

} // namespace

Feature featureOf(const RowAggregate &aggregate)
{
    return {.path = aggregate.path,
            .aggregate = aggregate.aggregate,
            .column = aggregate.column,
            .where = aggregate.where,
            .argument = aggregate.argument,
            .part = aggregate.part,
            .word = aggregate.word};
}

Path wholePath(const Feature &feature)
{
    auto path = feature.path;
    if (feature.of)
        path.insert(path.end(), feature.of->path.begin(), feature.of->path.end());
    return path;
}

const TableTime *findTime(const Study &study, const sql::QualifiedName &table)
{
    const auto found = std::ranges::find(study.times, table, &TableTime::table);
    return found == study.times.end() ? nullptr : &*found;
}

const Hop *lastToMany(const Path &path)
{
    const auto last = std::find_if(path.rbegin(), path.rend(), [](const Hop &hop) {
        return hop.isToMany;
    });
    return last == path.rend() ? nullptr : &*last;
}

bool isTimeGuessed(const Study &study, const Feature &feature)
{
    const auto path = wholePath(feature);
    const auto *last = lastToMany(path);
    const auto *time = last == nullptr ? nullptr : findTime(study, last->table);
    return time != nullptr && time->isGuessed;
}

bool isTimed(const Study &study, const sql::QualifiedName &table)
{
    const auto time = visibilityOf(study, table);
    return time && !time->isKnownInAdvance && !time->column.empty();
}

bool hasAsOf(const Study &study)
{
    if (const auto *row = std::get_if<RowTarget>(&study.target))
        return !row->asOf.empty();
    if (const auto *given = std::get_if<GivenTarget>(&study.target))
        return !given->asOf.empty();
    return true;
}

std::optional<Duration> labelSpan(const Study &study)
{
    if (!hasAsOf(study))
        return std::nullopt;
    if (const auto *future = std::get_if<FutureTarget>(&study.target))
        return future->horizon;
    if (const auto *given = std::get_if<GivenTarget>(&study.target))
        return given->window;
    return std::get<RowTarget>(study.target).maturesAfter;
}

Regime regimeOf(const Study &study)
{
    return {.isTimed = hasAsOf(study), .frozen = study.frozen};
}

std::string rankingMetric(const Study &study)
{
    if (!study.metric.empty())
        return study.metric;
    return study.task == Task::Binary ? "roc_auc" : study.task == Task::Multiclass ? "log_loss" : "rmse";
}

std::string tableText(const sql::QualifiedName &name)
{
    return (isPlain(name.schema) ? name.schema : sql::quoted(name.schema)) + "."
        + (isPlain(name.name) ? name.name : sql::quoted(name.name));
}

Result<sql::QualifiedName> parseTable(std::string_view text)
{
    auto rest = text;
    auto first = takePart(rest);
    if (rest.empty() && !first.empty())
        return sql::QualifiedName{"public", std::move(first)};
    const bool hasDot = rest.starts_with('.');
    if (hasDot)
        rest.remove_prefix(1);
    auto second = takePart(rest);
    if (!hasDot || !rest.empty() || first.empty() || second.empty()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = std::string(text),
                             .problem = messages::noTableName(),
                             .remedies = {messages::writeSchemaAndTable()}});
    }
    return sql::QualifiedName{std::move(first), std::move(second)};
}

} // namespace espalier::study
