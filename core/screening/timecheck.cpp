// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/timecheck.h"

#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"
#include "core/plan/resolve.h"
#include "core/quality/tablesample.h"
#include "core/screening/messages.h"
#include "core/screening/studyhops.h"
#include "core/screening/versioncheck.h"
#include "core/sql/select.h"
#include "core/study/columnuse.h"
#include "core/study/names.h"
#include "core/study/timetext.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <set>
#include <utility>

namespace espalier::screening {

namespace {

using sql::Expression;
using study::Finding;
using study::FindingKind;
using study::Severity;

constexpr std::int64_t fewestRows = 30; //!< that say anything
constexpr double someOlder =
    0.02; //!< of the rows that refer to another: a slip of the clock here and there is no contradiction
constexpr double mostOlder = 0.2;
constexpr double mostMissing = 0.5;

class Check
{
public:
    Check(const study::Study &study, const catalog::Catalog &catalog, pg::Transaction &transaction)
        : m_study(study)
        , m_catalog(catalog)
        , m_transaction(transaction)
        , m_resolver(study, catalog)
        , m_hops(hopsOf(study))
    { }

    Result<std::vector<Finding>> run()
    {
        std::set<sql::QualifiedName> tables{m_study.entity};
        for (const auto &hop : m_hops)
            tables.insert(hop.hop.table);
        for (const auto &name : tables) {
            if (auto looked = lookForMissing(name); !looked)
                return Failure(looked.error());
        }
        for (const auto &hop : m_hops) {
            if (auto looked = lookForOlder(hop); !looked)
                return Failure(looked.error());
        }
        return std::move(m_findings);
    }

private:
    const catalog::Table *tableOf(const sql::QualifiedName &name) const
    {
        const auto id = catalog::findTable(m_catalog, name);
        return id ? &m_catalog.table(*id) : nullptr;
    }

    //! A time column of the table's own that was not refuted yet.
    std::string timeOf(const sql::QualifiedName &name) const
    {
        const auto *table = tableOf(name);
        return table == nullptr || m_refuted.contains(name) ? std::string() : study::plainTime(m_study, *table);
    }

    Result<std::pair<std::int64_t, std::int64_t>> counted(const sql::Select &select)
    {
        const auto rows = m_transaction.query(sql::print(select));
        if (!rows)
            return Failure(rows.error());
        return std::pair(rows->integer(0, 0), rows->integer(0, 1));
    }

    static std::string subjectOf(const sql::QualifiedName &table, const std::string &column)
    {
        return study::tableText(table) + (column.empty() ? "" : "." + column);
    }

    //! The features that see rows of the table by its time.
    std::vector<std::string> featuresBy(const sql::QualifiedName &name) const
    {
        std::vector<std::string> features;
        for (const auto &feature : m_study.features) {
            const auto rows = study::throughMany(study::wholePath(feature));
            if (!rows.empty() && rows.back().table == name)
                features.push_back(feature.name);
        }
        return features;
    }

    //! What leaves no other danger behind: rows that are seen by a wrong time are not to be seen at all, one that is referred to was there.
    //! Where only some rows contradict, a person may know why.
    study::Fix fixOf(const sql::QualifiedName &name, Severity severity) const
    {
        auto features = featuresBy(name);
        if (!features.empty() && severity < Severity::Danger)
            return {};
        if (!features.empty())
            return study::ExcludeFeatures{std::move(features)};
        return study::SetTime{study::TableTime{.table = name, .isKnownInAdvance = name != m_study.entity}};
    }

    void refute(const sql::QualifiedName &name, const std::string &column, Message detail, Message evidence,
                Severity severity)
    {
        m_refuted.insert(name);
        for (const auto &time : m_study.times) {
            const bool isLent = !time.path.empty() && time.path.back().table == name && time.column == column;
            if (!isLent || featuresBy(time.table).empty())
                continue;
            m_findings.push_back({.subject = study::tableText(time.table),
                                  .detail = messages::borrowsContradicted(study::timeTextWithin(time)),
                                  .kind = FindingKind::TimeContradicted,
                                  .severity = severity,
                                  .evidence = {evidence},
                                  .fix = fixOf(time.table, severity)});
        }
        m_findings.push_back({.subject = subjectOf(name, column),
                              .detail = std::move(detail),
                              .kind = FindingKind::TimeContradicted,
                              .severity = severity,
                              .evidence = {std::move(evidence)},
                              .fix = fixOf(name, severity)});
    }

    //! Rows that do not say when they came, or when they were entered: none is ever seen.
    Result<> lookForMissing(const sql::QualifiedName &name)
    {
        const auto table = m_resolver.table(name);
        if (!table || !table->moment || study::isTimeFromAbove(m_study, name))
            return {};
        sql::Select rows;
        quality::readSample(rows, *tableOf(name));
        rows.from->joins = compile::timedSource(name, "t", table->moment).joins;
        rows.items.push_back({sql::isNull(compile::momentOf("t", *table->moment)), "untimed"});
        const auto &recorded = table->moment->recorded;
        rows.items.push_back(
            {recorded ? sql::isNull(sql::column("t", recorded->name)) : sql::verbatim("false"), "unrecorded"});
        sql::Select select;
        select.items = {countItem("rows", {}), countItem("untimed", {sql::column("s", "untimed")}),
                        countItem("unrecorded", {sql::column("s", "unrecorded")})};
        select.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "s"};
        const auto counts = m_transaction.query(sql::print(select));
        if (!counts)
            return Failure(counts.error());
        // What is borrowed stands in another table.
        const auto own = table->moment->via.empty() ? table->moment->column.name : std::string();
        const auto rowCount = counts->integer(0, 0);
        const bool isRange = table->moment->column.type == catalog::Type::Range;
        tellMissing(name, own, rowCount, counts->integer(0, 1), isRange ? Lack::Odd : Lack::NotYet);
        if (recorded)
            tellMissing(name, recorded->name, rowCount, counts->integer(0, 2), Lack::Odd);
        return {};
    }

    //! What did not happen yet has no time; what has no record time, or is never valid, is there and never seen.
    enum class Lack
    {
        NotYet,
        Odd
    };

    void tellMissing(const sql::QualifiedName &name, const std::string &column, std::int64_t all, std::int64_t missing,
                     Lack lack)
    {
        if (missing == 0 || all < fewestRows)
            return;
        auto evidence = messages::missingInRows(missing, all, shareOf(missing, all));
        if (static_cast<double>(missing) > mostMissing * static_cast<double>(all)) {
            refute(name, column, messages::mostlyMissing(), std::move(evidence), Severity::Danger);
            return;
        }
        // Of the entity's own row it is no matter.
        if (name != m_study.entity && lack == Lack::Odd)
            m_findings.push_back({.subject = subjectOf(name, column),
                                  .detail = messages::neverSeenWithoutTime(),
                                  .kind = FindingKind::NeverSeen,
                                  .severity = Severity::Notice,
                                  .evidence = {std::move(evidence)}});
    }

    //! A row target's time is when it is asked: what is known of its rows came before that.
    bool isAskedAt(const sql::QualifiedName &table) const
    {
        const auto *row = std::get_if<study::RowTarget>(&m_study.target);
        return row != nullptr && table == m_study.entity;
    }

    //! Rows of the child that are older than the parent they refer to.
    Result<> lookForOlder(const StudyHop &hop)
    {
        const bool toParent = hop.hop.direction == study::Direction::ToParent;
        const auto &child = toParent ? hop.from : hop.hop.table;
        const auto &parent = toParent ? hop.hop.table : hop.from;
        const auto childTime = timeOf(child);
        const auto parentTime = timeOf(parent);
        if (childTime.empty() || parentTime.empty() || child == parent || isAskedAt(parent)
            || !m_compared.emplace(child, parent, hop.hop.childColumns).second)
            return {};
        const auto from = m_resolver.steps(child, {upward(hop.hop, parent)});
        const auto own = m_resolver.table(child);
        if (!from || !own)
            return {}; // a key that is not unique
        sql::Select rows;
        rows.items = {{compile::momentOf(sql::column("t", childTime), own->moment->column), "child"},
                      {compile::momentOf(sql::column("p", parentTime), from->front().table.moment->column), "parent"}};
        quality::readSample(rows, *tableOf(child));
        rows.joins.push_back({.source = {.from = parent, .alias = "p"},
                              .on = compile::linkBetween(
                                  from->front(),
                                  [](const std::string &column) {
                                      return sql::column("t", column);
                                  },
                                  "p")});
        sql::Select select;
        const auto isKnown = sql::isNotNull(sql::binary(sql::column("s", "child"), "<", sql::column("s", "parent")));
        select.items.push_back(countItem("rows", {isKnown}));
        select.items.push_back(
            countItem("older", {sql::binary(sql::column("s", "child"), "<", sql::column("s", "parent"))}));
        select.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "s"};
        const auto counts = counted(select);
        if (!counts)
            return Failure(counts.error());
        const auto [all, older] = *counts;
        const auto share = static_cast<double>(older) / static_cast<double>(std::max<std::int64_t>(all, 1));
        if (all < fewestRows || share < someOlder)
            return {};
        refute(parent, parentTime, share >= mostOlder ? messages::doesNotTell() : messages::someAreOlder(),
               messages::olderRows(older, all, shareOf(older, all), study::tableText(child), childTime,
                                   study::tableText(parent)),
               share >= mostOlder ? Severity::Danger : Severity::Warning);
        return {};
    }

    static study::Hop upward(study::Hop hop, const sql::QualifiedName &parent)
    {
        hop.direction = study::Direction::ToParent;
        hop.table = parent;
        hop.isToMany = false;
        return hop;
    }

    const study::Study &m_study;
    const catalog::Catalog &m_catalog;
    pg::Transaction &m_transaction;
    plan::Resolver m_resolver;
    std::vector<StudyHop> m_hops;
    std::set<std::tuple<sql::QualifiedName, sql::QualifiedName, std::vector<std::string>>> m_compared;
    std::set<sql::QualifiedName> m_refuted;
    std::vector<Finding> m_findings;
};

} // namespace

Result<std::vector<Finding>> checkTimes(const study::Study &study, const catalog::Catalog &catalog,
                                        pg::Transaction &transaction)
{
    if (!study::hasAsOf(study))
        return std::vector<Finding>();
    auto found = Check(study, catalog, transaction).run();
    auto versions = found ? checkVersions(study, catalog, transaction) : Result<std::vector<Finding>>();
    if (!found || !versions)
        return found ? versions : found;
    std::ranges::move(*versions, std::back_inserter(*found));
    return found;
}

} // namespace espalier::screening
