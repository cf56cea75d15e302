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
            if (auto looked = lookForOverlaps(hop); !looked)
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

    //! Rows of one key of which the next begins before the one before it ends.
    Result<> lookForOverlaps(const Hops::Hop &hop)
    {
        const auto &name = hop.hop.table;
        const auto table = m_resolver.table(name);
        if (!hop.hop.isToMany || !table || !table->moment || !table->moment->until
            || !m_compared.emplace(name, name, hop.hop.childColumns).second)
            return {};
        sql::Select rows;
        auto next = sql::call("lead", {compile::momentOf("t", *table->moment)});
        next.isWindow = true;
        for (const auto &column : hop.hop.childColumns)
            next.partitionBy.push_back(sql::column("t", column));
        next.orderBy.push_back(compile::momentOf("t", *table->moment));
        next.orderSorting.push_back(sql::Sorting::Ascending);
        auto end =
            sql::call("coalesce", {compile::endOf("t", *table->moment), sql::value(std::string_view("infinity"))});
        rows.items = {{std::move(next), "next"}, {std::move(end), "end"}};
        rows.from = compile::timedSource(name, "t", table->moment);
        for (const auto &column : hop.hop.childColumns)
            rows.where.push_back(sql::isNotNull(sql::column("t", column)));
        sql::Select select;
        select.items.push_back(countItem("rows", {}));
        select.items.push_back(
            countItem("both", {sql::binary(sql::column("s", "next"), "<", sql::column("s", "end"))}));
        select.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "s"};
        const auto counts = counted(select);
        if (!counts)
            return Failure(counts.error());
        if (counts->second > 0) {
            m_findings.push_back({.subject = study::tableText(name),
                                  .detail = "rows of one key are valid at once: a last value is that of the one which "
                                            "began last, and a count is above 1",
                                  .kind = FindingKind::ValidAtOnce,
                                  .severity = Severity::Warning,
                                  .evidence = fmt::format("{} rows are valid when the next one of their key begins",
                                                          shareText(counts->second, counts->first))});
        }
        return {};
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
