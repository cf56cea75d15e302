// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/latecolumns.h"

#include "core/columns/brokentext.h"
#include "core/evaluate/quantiles.h"
#include "core/pg/reader.h"
#include "core/quality/tablesample.h"
#include "core/screening/messages.h"
#include "core/sql/select.h"
#include "core/study/columnname.h"
#include "core/study/columnuse.h"
#include "core/study/names.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace espalier::screening {

namespace {

using study::Finding;
using study::Severity;

constexpr std::size_t fewestLate = 8;
constexpr double mostly = 0.5;
//! Later by less than this, in the middle: events that end soon after they began.
constexpr double shortDelay = 3600;

//! The columns of a table that are looked at: its time, other moments, and nullable columns that features read.
struct Question
{
    const catalog::Table *table = nullptr;
    std::string time;
    std::vector<std::string> moments;
    std::vector<std::string> nullables;
    std::map<std::string, std::vector<std::string>> features; //!< by the column they read
    std::set<std::string> own; //!< columns that are read of the example's own row: known later is too late for it
};

std::string timeOf(const study::Study &study, const catalog::Table &table)
{
    const auto *row = std::get_if<study::RowTarget>(&study.target);
    if (row == nullptr || table.name != study.entity)
        return study::plainTime(study, table);
    return row->asOfPath.empty() && row->asOfCalendar == study::Calendar::None ? row->asOf : std::string();
}

//! Nothing where no feature reads a column that could be late.
bool complete(Question &question)
{
    bool isNeeded = false;
    for (const auto &column : question.table->columns) {
        const bool isRead = question.features.contains(column.name);
        if (column.name == question.time || !column.isReadable)
            continue;
        if (catalog::isMoment(column.type)) {
            if (!study::isNamedAsPlan(column.name))
                question.moments.push_back(column.name);
            isNeeded = isNeeded || isRead;
        } else if (isRead && column.isNullable) {
            question.nullables.push_back(column.name);
            isNeeded = true;
        }
    }
    return isNeeded && !question.moments.empty();
}

//! True where features read a column of the very row that is asked about, or of the one that tells its moment.
bool isOfOwnRow(const study::Study &study, const std::vector<std::string> &features)
{
    return !std::holds_alternative<study::FutureTarget>(study.target)
        && std::ranges::any_of(study.features, [&](const study::Feature &feature) {
               const bool isOwn = feature.path.empty() || study::isOwnRow(study, feature.path);
               return isOwn && std::ranges::find(features, feature.name) != features.end();
           });
}

std::vector<Question> questionsOf(const study::Study &study, const catalog::Catalog &catalog)
{
    std::map<sql::QualifiedName, Question> questions;
    for (const auto &[column, features] : study::featuresByColumn(study)) {
        const auto id = catalog::findTable(catalog, column.table);
        const auto time = id ? timeOf(study, catalog.table(*id)) : std::string();
        if (!id || time.empty() || !study::hasAsOf(study) || study::isSaidToBeKnownLater(study, column))
            continue;
        auto &question = questions[column.table];
        question.table = &catalog.table(*id);
        question.time = time;
        question.features[column.name] = features;
        if (isOfOwnRow(study, features))
            question.own.insert(column.name);
    }
    std::vector<Question> result;
    for (auto &[name, question] : questions) {
        if (complete(question))
            result.push_back(std::move(question));
    }
    return result;
}

//! Seconds since 1970 of the time and the moments; 1 or null for each nullable column.
sql::Select sampleOf(const Question &question)
{
    sql::Select select;
    select.items.push_back({quality::sampledSeconds(question.time), {}});
    for (const auto &name : question.moments)
        select.items.push_back({quality::sampledSeconds(name), {}});
    for (const auto &name : question.nullables) {
        auto one = sql::cast(sql::value(std::int64_t{1}), "float8");
        select.items.push_back({sql::when(sql::isNotNull(sql::column("t", name)), std::move(one)), {}});
    }
    quality::readSample(select, *question.table);
    return select;
}

//! How a moment stands to its row's time.
struct Delay
{
    std::size_t rows = 0;
    std::size_t missing = 0;
    std::size_t later = 0;
    double median = 0; //!< seconds, of those that are later
};

Delay delayOf(const std::vector<double> &times, const std::vector<double> &moments)
{
    Delay delay;
    std::vector<double> seconds;
    for (std::size_t row = 0; row < times.size(); ++row) {
        if (std::isnan(times[row]))
            continue;
        ++delay.rows;
        delay.missing += std::isnan(moments[row]) ? 1 : 0;
        if (moments[row] > times[row])
            seconds.push_back(moments[row] - times[row]);
    }
    delay.later = seconds.size();
    if (!seconds.empty())
        delay.median = evaluate::middleOf(std::move(seconds));
    return delay;
}

//! Filled later in most of the rows that have it.
bool isLate(const Delay &delay)
{
    const auto present = delay.rows - delay.missing;
    return delay.later >= fewestLate && static_cast<double>(delay.later) >= mostly * static_cast<double>(present);
}

Message told(const Question &question, const std::string &moment, const Delay &delay)
{
    const auto present = static_cast<double>(delay.rows - delay.missing);
    return messages::laterThan(moment, question.time, Share{static_cast<double>(delay.later) / present},
                               Seconds{delay.median},
                               Share{static_cast<double>(delay.missing) / static_cast<double>(delay.rows)},
                               static_cast<std::int64_t>(delay.rows));
}

//! Missing in the same rows, but for one in a hundred.
bool isFilledTogether(const std::vector<double> &moments, const std::vector<double> &values)
{
    std::size_t different = 0;
    std::size_t missing = 0;
    for (std::size_t row = 0; row < moments.size(); ++row) {
        different += std::isnan(moments[row]) != std::isnan(values[row]) ? 1 : 0;
        missing += std::isnan(values[row]) ? 1 : 0;
    }
    return missing >= fewestLate && different * 100 <= missing;
}

class Judge
{
public:
    Judge(const Question &question, const frame::Table &sample, std::vector<Finding> &findings)
        : m_question(question)
        , m_sample(sample)
        , m_findings(findings)
    { }

    void run()
    {
        for (std::size_t i = 0; i < m_question.moments.size(); ++i) {
            const auto delay = delayOf(values(0), values(1 + i));
            if (!isLate(delay))
                continue;
            const auto severity = delay.median < shortDelay && delay.missing == 0 ? Severity::Notice
                : delay.missing > 0                                               ? Severity::Danger
                                                                                  : Severity::Warning;
            const auto evidence = told(m_question, m_question.moments[i], delay);
            add(m_question.moments[i], m_question.moments[i], severity, {evidence});
            addCompanions(i, severity, evidence);
        }
    }

private:
    const std::vector<double> &values(std::size_t column) const
    {
        return std::get<frame::Numbers>(m_sample.columns[column].values).values;
    }

    void addCompanions(std::size_t moment, Severity severity, const Message &evidence)
    {
        const auto first = 1 + m_question.moments.size();
        for (std::size_t i = 0; i < m_question.nullables.size(); ++i) {
            if (isFilledTogether(values(1 + moment), values(first + i)))
                add(m_question.nullables[i], m_question.moments[moment], severity,
                    {messages::filledTogether(m_question.moments[moment]), evidence});
        }
    }

    //! from: the moment at which the column is filled.
    void add(const std::string &column, const std::string &from, Severity severity, std::vector<Message> evidence)
    {
        const auto found = m_question.features.find(column);
        if (found == m_question.features.end())
            return;
        const auto table = study::tableText(m_question.table->name);
        study::Fix fix = study::ExcludeFeatures{found->second};
        if (!m_question.own.contains(column))
            fix = study::SetColumnTime{m_question.table->name, {.column = column, .from = from}};
        m_findings.push_back({found->second.size() == 1 ? found->second[0] : table + "." + column,
                              messages::filledAfter(column, table, m_question.time), study::FindingKind::KnownLater,
                              severity, std::move(evidence), std::move(fix)});
    }

    const Question &m_question;
    const frame::Table &m_sample;
    std::vector<Finding> &m_findings;
};

std::vector<pg::Field> fieldsOf(const sql::Select &select)
{
    std::vector<pg::Field> fields;
    for (std::size_t i = 0; i < select.items.size(); ++i)
        fields.push_back({std::to_string(i), sql::Wire::Number});
    return fields;
}

} // namespace

Result<LateColumns> lateColumns(const study::Study &study, const catalog::Catalog &catalog,
                                pg::Transaction &transaction)
{
    LateColumns late;
    for (const auto &question : questionsOf(study, catalog)) {
        const auto select = sampleOf(question);
        const auto sample = pg::readTable(transaction, sql::print(select), fieldsOf(select));
        if (!sample)
            return Failure(sample.error());
        late.lookedAt.push_back(
            messages::rowsOf(static_cast<std::int64_t>(rowCount(*sample)), study::tableText(question.table->name)));
        Judge(question, *sample, late.findings).run();
    }
    return late;
}

Result<std::set<std::string>> lateFeatures(const study::Study &study, const catalog::Catalog &catalog,
                                           pg::Connection &connection)
{
    const auto late = columns::inReading(connection, study, [&](pg::Transaction &transaction) {
        return lateColumns(study, catalog, transaction);
    });
    std::set<std::string> names;
    if (!late) {
        const auto code = late.error().code;
        const bool isOver = code == Error::Code::Cancelled || code == Error::Code::Connection;
        return isOver ? Result<std::set<std::string>>(Failure(late.error())) : names;
    }
    const auto readers = study::featuresByColumn(study);
    for (const auto &finding : late->findings) {
        if (finding.severity != Severity::Danger)
            continue;
        if (const auto *exclude = std::get_if<study::ExcludeFeatures>(&finding.fix))
            names.insert(exclude->names.begin(), exclude->names.end());
        if (const auto *time = std::get_if<study::SetColumnTime>(&finding.fix)) {
            const auto found = readers.find({time->table, time->time.column});
            if (found != readers.end())
                names.insert(found->second.begin(), found->second.end());
        }
    }
    return names;
}

} // namespace espalier::screening
