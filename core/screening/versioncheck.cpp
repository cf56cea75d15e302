// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/versioncheck.h"

#include "core/compile/moment.h"
#include "core/compile/value.h"
#include "core/plan/resolve.h"
#include "core/screening/messages.h"
#include "core/screening/studyhops.h"
#include "core/sql/select.h"
#include "core/study/names.h"
#include "core/study/visibility.h"

#include <set>
#include <utility>

namespace espalier::screening {

namespace {

using study::Finding;
using study::FindingKind;
using study::Severity;

constexpr double mostlyApart = 0.5;

class VersionCheck
{
public:
    VersionCheck(const study::Study &study, const catalog::Catalog &catalog, pg::Transaction &transaction)
        : m_study(study)
        , m_transaction(transaction)
        , m_resolver(study, catalog)
    { }

    Result<std::vector<Finding>> run()
    {
        for (const auto &hop : hopsOf(m_study)) {
            if (auto looked = lookAtVersions(hop); !looked)
                return Failure(looked.error());
        }
        return std::move(m_findings);
    }

private:
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
    Result<> lookAtVersions(const StudyHop &hop)
    {
        const auto &name = hop.hop.table;
        const auto table = m_resolver.table(name);
        if (!hop.hop.isToMany || !table || !table->moment || !table->moment->until
            || !m_compared.emplace(name, hop.hop.childColumns).second)
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
        std::vector<std::string> mixed;
        for (const auto &feature : m_study.features) {
            const auto path = study::throughMany(study::wholePath(feature));
            if (!path.empty() && path.back().table == name && feature.aggregate != study::Aggregate::Last)
                mixed.push_back(feature.name);
        }
        std::vector evidence{messages::validWhenNextBegins(both, rows, shareOf(both, rows))};
        if (!mixed.empty())
            evidence.push_back(messages::takenTogether(std::ssize(mixed), mixed.front()));
        m_findings.push_back({.subject = study::tableText(name),
                              .detail = messages::validAtOnce(),
                              .kind = FindingKind::ValidAtOnce,
                              .severity = Severity::Warning,
                              .evidence = std::move(evidence)});
    }

    //! An end that is the last day, or second, of its row rather than the first that is no more.
    void tellGaps(const sql::QualifiedName &name, std::int64_t gaps, std::int64_t followed, std::int64_t usual)
    {
        const auto *time = study::findTime(m_study, name);
        if (time == nullptr || time->until.empty() || usual < 1
            || static_cast<double>(gaps) <= mostlyApart * static_cast<double>(followed))
            return;
        constexpr std::int64_t day = 86'400;
        auto fixed = *time;
        fixed.untilDelay = usual == day ? Duration{1, Duration::Unit::Days} : Duration{usual, Duration::Unit::Seconds};
        const auto gap = toldDuration(fixed.untilDelay);
        m_findings.push_back({.subject = study::tableText(name) + "." + time->until,
                              .detail = messages::versionGap({gap}),
                              .kind = FindingKind::VersionGap,
                              .severity = Severity::Warning,
                              .evidence = {messages::endBeforeNext(gaps, followed, shareOf(gaps, followed), {gap})},
                              .fix = study::SetTime{std::move(fixed)}});
    }

    const study::Study &m_study;
    pg::Transaction &m_transaction;
    plan::Resolver m_resolver;
    std::set<std::pair<sql::QualifiedName, std::vector<std::string>>> m_compared;
    std::vector<Finding> m_findings;
};

} // namespace

Result<std::vector<Finding>> checkVersions(const study::Study &study, const catalog::Catalog &catalog,
                                           pg::Transaction &transaction)
{
    return VersionCheck(study, catalog, transaction).run();
}

} // namespace espalier::screening
