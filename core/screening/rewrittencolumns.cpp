// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/rewrittencolumns.h"

#include "core/pg/reader.h"
#include "core/quality/tablesample.h"
#include "core/screening/messages.h"
#include "core/sql/select.h"
#include "core/study/columnuse.h"
#include "core/study/names.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace espalier::screening {

namespace {

constexpr std::int64_t longestText = 60;
constexpr std::size_t fewestOfEither = 100; //!< of either kind
constexpr double nearlyAll = 0.98;
constexpr double clearlyFewer = 0.8;

//! A table with a time, and the columns of it that features read.
struct Rewriting
{
    const catalog::Table *table = nullptr;
    std::string time;
    std::vector<std::string> columns;
    std::map<std::string, std::vector<std::string>> features; //!< by column
};

std::vector<Rewriting> rewritingsOf(const study::Study &study, const catalog::Catalog &catalog)
{
    std::map<sql::QualifiedName, Rewriting> questions;
    for (const auto &[column, features] : study::featuresByColumn(study)) {
        const auto id = catalog::findTable(catalog, column.table);
        const auto time = id ? study::plainTime(study, catalog.table(*id)) : std::string();
        if (time.empty() || !study::hasAsOf(study) || catalog.isCitus || study::isSaidToBeKnownLater(study, column))
            continue;
        const auto &table = catalog.table(*id);
        const auto place = catalog::findColumn(table, column.name);
        if (table.kind != catalog::TableKind::Table || !place || catalog::isMoment(table.columns[*place].type))
            continue;
        auto &question = questions[column.table];
        question.table = &table;
        question.time = time;
        question.columns.push_back(column.name);
        question.features[column.name] = features;
    }
    std::vector<Rewriting> result;
    result.reserve(questions.size());
    for (auto &[name, question] : questions)
        result.push_back(std::move(question));
    return result;
}

//! Seconds since 1970 of the time, transactions since the row was written, and the beginning of each column's text.
sql::Select rewrittenSample(const Rewriting &question)
{
    sql::Select select;
    select.items.push_back({quality::sampledSeconds(question.time), {}});
    select.items.push_back({sql::cast(sql::call("age", {sql::column("t", "xmin")}), "float8"), {}});
    for (const auto &name : question.columns) {
        auto text = sql::cast(sql::column("t", name), "text");
        select.items.push_back({sql::call("left", {std::move(text), sql::verbatim(std::to_string(longestText))}), {}});
    }
    quality::readSample(select, *question.table);
    return select;
}

std::vector<pg::Field> rewrittenFields(const sql::Select &select)
{
    std::vector<pg::Field> fields;
    fields.reserve(select.items.size());
    for (std::size_t i = 0; i < select.items.size(); ++i)
        fields.push_back({std::to_string(i), i < 2 ? sql::Wire::Number : sql::Wire::Text});
    return fields;
}

//! Of rows with a time: those that were written after a row of a later time was.
struct DividedRows
{
    std::vector<std::size_t> kept; //!< as they were first written, as far as can be told
    std::vector<std::size_t> rewritten;
};

DividedRows divided(const std::vector<double> &times, const std::vector<double> &ages)
{
    std::vector<std::size_t> order;
    for (std::size_t row = 0; row < times.size(); ++row) {
        if (!std::isnan(times[row]))
            order.push_back(row);
    }
    std::ranges::sort(order, std::greater(), [&times](std::size_t row) {
        return times[row];
    });
    DividedRows rows;
    double oldest = -1; // of rows with later times
    for (std::size_t i = 0; i < order.size();) {
        auto end = i;
        auto ofSameTime = oldest;
        for (; end < order.size() && times[order[end]] == times[order[i]]; ++end) {
            (ages[order[end]] < oldest ? rows.rewritten : rows.kept).push_back(order[end]);
            ofSameTime = std::max(ofSameTime, ages[order[end]]);
        }
        oldest = ofSameTime;
        i = end;
    }
    return rows;
}

class RewrittenJudge
{
public:
    RewrittenJudge(const Rewriting &question, const frame::Table &sample, std::vector<study::Finding> &findings)
        : m_question(question)
        , m_sample(sample)
        , m_findings(findings)
    { }

    void run()
    {
        const auto &times = std::get<frame::Numbers>(m_sample.columns[0].values).values;
        const auto &ages = std::get<frame::Numbers>(m_sample.columns[1].values).values;
        m_rows = divided(times, ages);
        if (m_rows.kept.size() < fewestOfEither || m_rows.rewritten.size() < fewestOfEither)
            return;
        for (std::size_t i = 0; i < m_question.columns.size(); ++i)
            judge(m_question.columns[i], std::get<frame::Categories>(m_sample.columns[2 + i].values));
    }

private:
    static double shareOf(const frame::Categories &values, const std::vector<std::size_t> &rows, std::int32_t code)
    {
        const auto count = std::ranges::count(rows, code, [&values](std::size_t row) {
            return values.codes[row];
        });
        return static_cast<double>(count) / static_cast<double>(rows.size());
    }

    std::int32_t mostFrequent(const frame::Categories &values) const
    {
        std::map<std::int32_t, std::size_t> counts;
        for (const auto row : m_rows.kept)
            ++counts[values.codes[row]];
        return std::ranges::max_element(counts, {},
                                        [](const auto &count) {
                                            return count.second;
                                        })
            ->first;
    }

    void judge(const std::string &column, const frame::Categories &values)
    {
        const auto code = mostFrequent(values);
        const auto kept = shareOf(values, m_rows.kept, code);
        const auto rewritten = shareOf(values, m_rows.rewritten, code);
        if (kept < nearlyAll || rewritten > clearlyFewer)
            return;
        const Share ofKept{kept};
        const Share ofRewritten{rewritten};
        auto evidence = code < 0
            ? messages::missingBeforeChange(ofKept, std::ssize(m_rows.kept), ofRewritten, std::ssize(m_rows.rewritten))
            : messages::valueBeforeChange(values.levels[static_cast<std::size_t>(code)], ofKept,
                                          std::ssize(m_rows.kept), ofRewritten, std::ssize(m_rows.rewritten));
        const auto &features = m_question.features.find(column)->second;
        const auto table = study::tableText(m_question.table->name);
        m_findings.push_back({features.size() == 1 ? features[0] : table + "." + column,
                              messages::filledByChange(column, table, m_question.time),
                              study::FindingKind::KnownLater,
                              study::Severity::Danger,
                              {std::move(evidence)},
                              study::ExcludeFeatures{features}});
    }

    const Rewriting &m_question;
    const frame::Table &m_sample;
    std::vector<study::Finding> &m_findings;
    DividedRows m_rows;
};

} // namespace

Result<LateColumns> rewrittenColumns(const study::Study &study, const catalog::Catalog &catalog,
                                     pg::Transaction &transaction)
{
    LateColumns late;
    std::size_t rows = 0;
    std::size_t tables = 0;
    for (const auto &question : rewritingsOf(study, catalog)) {
        const auto select = rewrittenSample(question);
        const auto sample = pg::readTable(transaction, sql::print(select), rewrittenFields(select));
        if (!sample)
            return Failure(sample.error());
        rows += rowCount(*sample);
        ++tables;
        RewrittenJudge(question, *sample, late.findings).run();
    }
    if (tables > 0)
        late.lookedAt = {messages::writersOfRows(static_cast<std::int64_t>(rows), static_cast<std::int64_t>(tables))};
    return late;
}

} // namespace espalier::screening
