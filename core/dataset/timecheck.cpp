// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/timecheck.h"

#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"
#include "core/plan/resolve.h"
#include "core/quality/tablesample.h"
#include "core/sql/select.h"
#include "core/study/columnuse.h"
#include "core/study/names.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <utility>

namespace espalier::dataset {

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
constexpr double mostlyApart = 0.5;

//! All hops that a study takes, each with the table it leaves from.
class Hops
{
public:
    explicit Hops(const study::Study &study)
    {
        for (const auto &feature : study.features)
            add(study.entity, study::wholePath(feature));
        if (const auto *future = std::get_if<study::FutureTarget>(&study.target)) {
            add(study.entity, future->path);
            if (future->alive)
                add(study.entity, future->alive->path);
        }
    }

    struct Hop
    {
        sql::QualifiedName from;
        study::Hop hop;
    };
    const std::vector<Hop> &all() const { return m_all; }

private:
    void add(sql::QualifiedName from, const study::Path &path)
    {
        for (const auto &hop : path) {
            const bool isKnown = std::ranges::any_of(m_all, [&](const Hop &other) {
                return other.from == from && other.hop == hop;
            });
            if (!isKnown)
                m_all.push_back({from, hop});
            from = hop.table;
        }
    }

    std::vector<Hop> m_all;
};

std::string shareText(std::int64_t part, std::int64_t all)
{
    return fmt::format("{} of {} ({:.1f}%)", part, all, 100 * static_cast<double>(part) / static_cast<double>(all));
}

class Check
{
public:
    Check(const study::Study &study, const catalog::Catalog &catalog, pg::Transaction &transaction)
        : m_study(study)
        , m_catalog(catalog)
        , m_transaction(transaction)
        , m_resolver(study, catalog)
        , m_hops(study)
    { }

    Result<std::vector<Finding>> run()
    {
        std::set<sql::QualifiedName> tables{m_study.entity};
        for (const auto &hop : m_hops.all())
            tables.insert(hop.hop.table);
        for (const auto &name : tables) {
            if (auto looked = lookForMissing(name); !looked)
                return Failure(looked.error());
        }
        for (const auto &hop : m_hops.all()) {
            if (auto looked = lookForOlder(hop); !looked)
                return Failure(looked.error());
            if (auto looked = lookAtVersions(hop); !looked)
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

    static sql::Item countItem(std::string name, std::vector<Expression> conditions)
    {
        auto count = sql::call("count", {sql::verbatim("*")});
        count.filter = std::move(conditions);
        return {sql::cast(std::move(count), "int8"), std::move(name)};
    }

    void refute(const sql::QualifiedName &name, const std::string &column, std::string detail, std::string evidence,
                Severity severity)
    {
        m_refuted.insert(name);
        m_findings.push_back({.subject = study::tableText(name) + "." + column,
                              .detail = std::move(detail),
                              .kind = FindingKind::TimeContradicted,
                              .severity = severity,
                              .evidence = std::move(evidence),
                              .cure = study::SetTime{study::TableTime{.table = name}}});
    }

    Result<> lookForMissing(const sql::QualifiedName &name)
    {
        const auto time = timeOf(name);
        if (time.empty())
            return {};
        sql::Select rows;
        rows.items.push_back({sql::column("t", time), "time"});
        quality::readSample(rows, *tableOf(name));
        sql::Select select;
        select.items.push_back(countItem("rows", {}));
        select.items.push_back(countItem("missing", {sql::isNull(sql::column("s", "time"))}));
        select.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "s"};
        const auto counts = counted(select);
        if (!counts)
            return Failure(counts.error());
        const auto [all, missing] = *counts;
        if (all >= fewestRows && static_cast<double>(missing) > mostMissing * static_cast<double>(all)) {
            refute(name, time, "it is mostly missing, and rows without a time are never seen",
                   fmt::format("missing in {} rows", shareText(missing, all)), Severity::Danger);
        }
        return {};
    }

    //! A row target's time is when it is asked: what is known of its rows came before that.
    bool isAskedAt(const sql::QualifiedName &table) const
    {
        const auto *row = std::get_if<study::RowTarget>(&m_study.target);
        return row != nullptr && table == m_study.entity;
    }

    //! Rows of the child that are older than the parent they refer to.
    Result<> lookForOlder(const Hops::Hop &hop)
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
        refute(parent, parentTime,
               share >= mostOlder ? "rows that refer to it are older than it says: it does not tell when its row came"
                                  : "some rows that refer to it are older than it says",
               fmt::format("{} rows of {} are older by {} than the row of {} they refer to", shareText(older, all),
                           study::tableText(child), childTime, study::tableText(parent)),
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

    //! Of each version of a key, as "s": when the next one begins, and when it ends itself.
    static sql::Source versions(const plan::Table &table, const std::vector<std::string> &key)
    {
        sql::Select rows;
        auto next = sql::call("lead", {compile::momentOf("t", *table.moment)});
        next.isWindow = true;
        for (const auto &column : key)
            next.partitionBy.push_back(sql::column("t", column));
        next.orderBy.push_back(compile::momentOf("t", *table.moment));
        next.orderSorting.push_back(sql::Sorting::Ascending);
        auto end =
            sql::call("coalesce", {compile::endOf("t", *table.moment), sql::value(std::string_view("infinity"))});
        if (table.moment->untilDelay.count != 0)
            end = sql::binary(std::move(end), "+", compile::intervalOf(table.moment->untilDelay));
        rows.items = {{std::move(next), "next"}, {std::move(end), "end"}};
        rows.from = compile::timedSource(table.name, "t", table.moment);
        for (const auto &column : key)
            rows.where.push_back(sql::isNotNull(sql::column("t", column)));
        return {.from = std::vector{std::move(rows)}, .alias = "s"};
    }

    //! Versions of one key: whether the next begins before the one before it ends, or never right when it does.
    Result<> lookAtVersions(const Hops::Hop &hop)
    {
        const auto &name = hop.hop.table;
        const auto table = m_resolver.table(name);
        if (!hop.hop.isToMany || !table || !table->moment || !table->moment->until
            || !m_compared.emplace(name, name, hop.hop.childColumns).second)
            return {};
        const auto next = sql::column("s", "next");
        const auto end = sql::column("s", "end");
        const auto seconds =
            sql::call("date_part", {sql::value(std::string_view("epoch")), sql::binary(next, "-", end)});
        const auto isGap =
            sql::all({sql::binary(next, ">", end),
                      sql::binary(next, "<=", sql::binary(end, "+", sql::verbatim("interval '1 day'")))});
        auto usual = sql::orderedSet("percentile_disc", {sql::verbatim("0.5")}, seconds);
        usual.filter = {isGap};
        sql::Select select;
        select.items = {countItem("rows", {}),
                        countItem("both", {sql::binary(next, "<", end)}),
                        countItem("followed", {sql::isNotNull(next)}),
                        countItem("gaps", {isGap}),
                        {sql::cast(sql::call("coalesce", {std::move(usual), sql::verbatim("0")}), "int8"), "usual"}};
        select.from = versions(*table, hop.hop.childColumns);
        const auto counts = m_transaction.query(sql::print(select));
        if (!counts)
            return Failure(counts.error());
        tellOverlaps(name, counts->integer(0, 1), counts->integer(0, 0));
        tellGaps(name, counts->integer(0, 3), counts->integer(0, 2), counts->integer(0, 4));
        return {};
    }

    void tellOverlaps(const sql::QualifiedName &name, std::int64_t both, std::int64_t rows)
    {
        if (both == 0)
            return;
        m_findings.push_back({.subject = study::tableText(name),
                              .detail = "rows of one key are valid at once: a last value is that of the one which "
                                        "began last, and a count is above 1",
                              .kind = FindingKind::ValidAtOnce,
                              .severity = Severity::Warning,
                              .evidence = fmt::format("{} rows are valid when the next one of their key begins",
                                                      shareText(both, rows))});
    }

    //! An end that is the last day, or second, of its row rather than the first that is no more.
    void tellGaps(const sql::QualifiedName &name, std::int64_t gaps, std::int64_t followed, std::int64_t usual)
    {
        const auto *time = study::findTime(m_study, name);
        if (time == nullptr || time->until.empty() || usual < 1
            || static_cast<double>(gaps) <= mostlyApart * static_cast<double>(followed))
            return;
        constexpr std::int64_t day = 86'400;
        auto cured = *time;
        cured.untilDelay = usual == day ? Duration{1, Duration::Unit::Days} : Duration{usual, Duration::Unit::Seconds};
        const auto gap = printDuration(cured.untilDelay);
        m_findings.push_back(
            {.subject = study::tableText(name) + "." + time->until,
             .detail = fmt::format("between one version of a key and the next no version is valid for {}: it seems to "
                                   "be the last moment of its row, not the first after it",
                                   gap),
             .kind = FindingKind::VersionGap,
             .severity = Severity::Warning,
             .evidence = fmt::format("{} versions with a next one end before that begins, mostly by {}",
                                     shareText(gaps, followed), gap),
             .cure = study::SetTime{std::move(cured)}});
    }

    const study::Study &m_study;
    const catalog::Catalog &m_catalog;
    pg::Transaction &m_transaction;
    plan::Resolver m_resolver;
    Hops m_hops;
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
    return Check(study, catalog, transaction).run();
}

} // namespace espalier::dataset
