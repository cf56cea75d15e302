// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/check.h"

#include "core/base/subjects.h"
#include "core/quality/ageing.h"
#include "core/quality/fixes.h"
#include "core/quality/messages.h"
#include "core/quality/scargroup.h"
#include "core/quality/spellings.h"
#include "core/study/columnuse.h"
#include "core/study/names.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace espalier::quality {

namespace {

//! All rows of a table were written by one transaction, or by a few, though they are of many days.
struct Writers
{
    std::size_t transactions = 0;
    double share = 0; //!< of the rows
    double days = 0;
};

std::optional<Writers> fewWriters(const RowsRead &read)
{
    constexpr std::size_t fewestRows = 200;
    constexpr std::size_t mostTransactions = 3;
    constexpr double nearlyAll = 0.98;
    constexpr double fewestDays = 30;
    const auto &times = read.rows.times;
    if (read.writers.size() < fewestRows || times.size() < fewestRows)
        return std::nullopt;
    const double days =
        static_cast<double>(times.back().microseconds - times.front().microseconds) / static_cast<double>(oneDay);
    auto writers = read.writers;
    std::ranges::sort(writers);
    std::vector<std::size_t> counts;
    for (std::size_t row = 0; row < writers.size(); ++row) {
        if (row == 0 || writers[row] != writers[row - 1])
            counts.push_back(0);
        ++counts.back();
    }
    std::ranges::sort(counts, std::greater());
    std::size_t rows = 0;
    for (std::size_t i = 0; i < std::min(mostTransactions, counts.size()); ++i) {
        rows += counts[i];
        const double share = static_cast<double>(rows) / static_cast<double>(writers.size());
        if (share >= nearlyAll)
            return days >= fewestDays ? std::optional(Writers{i + 1, share, days}) : std::nullopt;
    }
    return std::nullopt;
}

//! A table whose rows came at once.
struct Dump
{
    std::string table;
    Writers writers;
    std::size_t rows = 0;
};

Message evidenceOf(const Dump &dump)
{
    const auto &writers = dump.writers;
    const auto rows = static_cast<std::int64_t>(dump.rows);
    const auto days = std::round(writers.days);
    return writers.transactions == 1
        ? messages::writtenByOne(Share{writers.share}, rows, days)
        : messages::writtenBy(static_cast<std::int64_t>(writers.transactions), Share{writers.share}, rows, days);
}

//! One for all of them: a database is restored as a whole.
study::Finding dumpFinding(const std::vector<Dump> &dumps)
{
    study::Finding finding{.subject = dumps.front().table,
                           .detail = messages::restoredDump(),
                           .kind = study::FindingKind::RestoredDump,
                           .severity = study::Severity::Notice,
                           .evidence = {evidenceOf(dumps.front())}};
    if (dumps.size() == 1)
        return finding;
    std::vector<Message> tables;
    tables.reserve(dumps.size());
    for (const auto &dump : dumps) {
        tables.push_back(
            messages::tableOfRows(dump.table, static_cast<std::int64_t>(dump.rows), std::round(dump.writers.days)));
    }
    finding.subject = subjects::tables;
    finding.evidence = {messages::eachByFew(std::move(tables))};
    return finding;
}

Message evidenceOf(const Ageing &ageing)
{
    const auto oldRows = static_cast<std::int64_t>(ageing.oldRows);
    const auto youngRows = static_cast<std::int64_t>(ageing.youngRows);
    if (ageing.kind != Ageing::Kind::FilledLater)
        return messages::averageByAge(ageing.old, oldRows, ageing.young, youngRows);
    const Share old{ageing.old};
    const Share young{ageing.young};
    return ageing.first.empty() ? messages::presentByAge(old, oldRows, young, youngRows)
                                : messages::otherByAge(ageing.first, old, oldRows, young, youngRows);
}

study::Finding ageingFinding(const Ageing &ageing, const catalog::Table &table, std::vector<std::string> features)
{
    const auto name = study::tableText(table.name) + "." + ageing.column;
    return {.subject = features.size() == 1 ? features[0] : name,
            .detail = ageing.kind == Ageing::Kind::FilledLater ? messages::filledInOldRows(name)
                                                               : messages::growsWithAge(name),
            .kind = study::FindingKind::KnownLater,
            .severity = study::Severity::Warning,
            .evidence = {evidenceOf(ageing)},
            .fix = study::ExcludeFeatures{std::move(features)}};
}

std::vector<std::string> featuresReading(const TableQuestion &question, const std::string &column)
{
    std::vector<std::string> features;
    for (const auto &reader : question.readers) {
        if (!reader.feature.empty() && reader.columns.contains(column)
            && std::ranges::find(features, reader.feature) == features.end())
            features.push_back(reader.feature);
    }
    return features;
}

class QualityCheck
{
public:
    QualityCheck(const study::Study &study, const catalog::Catalog &catalog, std::vector<Timestamp> asOf)
        : m_study(study)
        , m_catalog(catalog)
        , m_asOf(std::move(asOf))
    {
        std::ranges::sort(m_asOf);
    }

    Result<> look(const TableQuestion &question, pg::Transaction &transaction)
    {
        const auto read = readRows(question, m_catalog, transaction);
        if (!read)
            return Failure(read.error());
        m_rows += read->rows.times.size();
        ++m_tables;
        auto history = historyOf(read->rows.times);
        history.table = question.table->name;
        history.sampled = read->sampled;
        m_report.histories.push_back(std::move(history));
        lookForScars(question, read->rows);
        lookAtAges(question, *read);
        return {};
    }

    void add(SpellingReport spellings)
    {
        m_told = std::move(spellings.told);
        std::ranges::move(spellings.findings, std::back_inserter(m_report.findings));
        if (spellings.looked > 0)
            m_report.lookedAt.push_back(messages::spellingsOfColumns(static_cast<std::int64_t>(spellings.looked)));
    }

    QualityReport report()
    {
        if (m_tables > 0)
            m_report.lookedAt.push_back(
                messages::periodsOfTables(static_cast<std::int64_t>(m_tables), static_cast<std::int64_t>(m_rows)));
        if (!m_dumps.empty())
            m_report.findings.push_back(dumpFinding(m_dumps));
        return std::move(m_report);
    }

private:
    void lookForScars(const TableQuestion &question, const TimedRows &rows)
    {
        auto scars = scarsOf(rows);
        std::ranges::stable_sort(scars, {}, &Scar::from);
        std::vector<ToldScar> told;
        for (auto &scar : scars) {
            scar.table = question.table->name;
            addExamples(scar, question, m_study, m_asOf);
            auto finding = findingOf(scar, question);
            const bool isUnseen = scar.allExamples > 0 && scar.examples == 0;
            if (!isUnseen && !study::isFixed(m_study, finding) && !isJoined(scar))
                told.push_back({scar, std::move(finding)});
            m_report.scars.push_back(std::move(scar));
        }
        for (auto &finding : groupedFindings(told)) {
            leaveEffective(finding);
            m_report.findings.push_back(std::move(finding));
        }
    }

    //! Periods in which no example is asked need not be left out.
    bool leavesOutNone(const study::Fix &fix) const
    {
        const auto *leaveOut = std::get_if<study::LeaveOut>(&fix);
        return leaveOut != nullptr && !m_asOf.empty()
            && std::ranges::none_of(leaveOut->periods, [this](const study::Period &period) {
                   const auto first = period.from ? std::ranges::lower_bound(m_asOf, *period.from) : m_asOf.begin();
                   return first != m_asOf.end() && (!period.until || *first < *period.until);
               });
    }

    void leaveEffective(study::Finding &finding) const
    {
        std::erase_if(finding.alternatives, [this](const study::Fix &fix) {
            return leavesOutNone(fix);
        });
        if (!leavesOutNone(finding.fix))
            return;
        finding.fix = std::monostate();
        if (!finding.alternatives.empty()) {
            finding.fix = std::move(finding.alternatives.front());
            finding.alternatives.erase(finding.alternatives.begin());
        }
    }

    //! The study reads both names as one, or a finding tells that they are one.
    bool isJoined(const Scar &scar) const
    {
        if (scar.kind != ScarKind::Renamed)
            return false;
        const auto readAs = [&](std::string value) {
            for (const auto &repair : m_study.repairs) {
                const auto *renamed = std::get_if<study::Repair::Renamed>(&repair.as);
                if (renamed != nullptr && repair.table == scar.table && repair.column == scar.column
                    && renamed->value == value)
                    return renamed->by;
            }
            return value;
        };
        if (readAs(scar.value) == readAs(scar.by))
            return true;
        const auto told = m_told.find({scar.table, scar.column});
        if (told == m_told.end())
            return false;
        const auto &spellings = told->second.spellings;
        const auto one = std::ranges::find(spellings, scar.value, &Spelling::text);
        const auto other = std::ranges::find(spellings, scar.by, &Spelling::text);
        return one != spellings.end() && other != spellings.end() && one->value == other->value;
    }

    bool hasPeriods(const catalog::Table &table, const std::string &column) const
    {
        return std::ranges::any_of(m_report.scars, [&](const Scar &scar) {
            return scar.table == table.name && scar.column == column && scar.kind != ScarKind::OutOfRange
                && scar.kind != ScarKind::StoodStill;
        });
    }

    void lookAtAges(const TableQuestion &question, const RowsRead &read)
    {
        const auto writers = fewWriters(read);
        if (!writers)
            return;
        bool isRead = false;
        for (const auto &column : read.rows.columns) {
            auto features = featuresReading(question, column.name);
            if (features.empty() || study::isSaidToBeKnownLater(m_study, {question.table->name, column.name}))
                continue;
            isRead = true;
            if (hasPeriods(*question.table, column.name))
                continue; // they say it already
            if (const auto ageing = ageingOf(column, read.rows.times))
                m_report.findings.push_back(ageingFinding(*ageing, *question.table, std::move(features)));
        }
        if (isRead)
            m_dumps.push_back({study::tableText(question.table->name), *writers, read.writers.size()});
    }

    const study::Study &m_study;
    const catalog::Catalog &m_catalog;
    std::vector<Timestamp> m_asOf;
    std::size_t m_rows = 0;
    std::size_t m_tables = 0;
    QualityReport m_report;
    std::vector<Dump> m_dumps;
    std::map<study::ColumnName, Spellings> m_told;
};

} // namespace

Result<QualityReport> checkQuality(const study::Study &study, const catalog::Catalog &catalog,
                                   std::vector<Timestamp> asOf, pg::Transaction &transaction, Progress &progress)
{
    QualityCheck check(study, catalog, std::move(asOf));
    const auto questions = questionsOf(study, catalog);
    auto spellings = checkSpellings(study, catalog, questions, transaction, progress);
    if (!spellings)
        return Failure(spellings.error());
    check.add(std::move(*spellings));
    for (const auto &question : questions) {
        progress.report(-1, messages::lookingAtHistory());
        if (progress.isCancelled())
            return Failure(
                Error{.code = Error::Code::Cancelled, .subject = study.name, .problem = espalier::messages::stopped()});
        if (auto looked = check.look(question, transaction); !looked)
            return Failure(looked.error());
    }
    return check.report();
}

} // namespace espalier::quality
