// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/candidates.h"
#include "core/plan/inner.h"
#include "core/plan/make.h"
#include "core/relations/paths.h"
#include "core/study/compose.h"
#include "core/study/words.h"
#include "tests/support/catalogs.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace lastparents_test {

using namespace espalier;
using study::Aggregate;

namespace {

//! Drivers with results in races, each for a team; fewer starting places, too; teams with standings after races, and with sponsors of whom
//! nobody knows since when.
catalog::Catalog racing()
{
    using catalog::Type;
    using tests::column;
    using tests::key;
    return tests::catalogOf(
        {tests::table("drivers", {key("id"), column("born", Type::Date)}),
         tests::table("races", {key("id"), tests::filled("held_at", Type::TimestampTz)}, 200),
         tests::table("teams", {key("id"), column("budget", Type::Decimal)}, 10),
         tests::table("results",
                      {key("id"), key("driver_id"), key("race_id"), key("team_id"), column("place", Type::Real),
                       column("points", Type::Decimal)},
                      4000),
         tests::table("starts",
                      {key("id"), key("driver_id"), key("race_id"), key("team_id"), column("place", Type::Real)}, 1500),
         tests::table("team_standings", {key("id"), key("race_id"), key("team_id"), column("wins", Type::Real)}, 2000),
         tests::table("sponsors", {key("id"), key("team_id"), column("pays", Type::Decimal)}, 30)},
        {{"results", {"driver_id"}, "drivers"},
         {"results", {"race_id"}, "races"},
         {"results", {"team_id"}, "teams"},
         {"starts", {"driver_id"}, "drivers"},
         {"starts", {"race_id"}, "races"},
         {"starts", {"team_id"}, "teams"},
         {"team_standings", {"race_id"}, "races"},
         {"team_standings", {"team_id"}, "teams"},
         {"sponsors", {"team_id"}, "teams"}});
}

} // namespace

class LastParentsTest : public QObject
{
    Q_OBJECT

private:
    catalog::Catalog m_catalog = racing();
    relations::RelationGraph m_graph = relations::relationGraph(m_catalog);
    study::Study m_study;

    static bool isOf(const study::Feature &feature, const char *table, Aggregate aggregate, const char *column = "")
    {
        return study::isOfLastParent(feature) && feature.of->path.back().table.name == table
            && feature.of->aggregate == aggregate && feature.of->column == column;
    }

    std::vector<study::Feature> candidates(features::CandidateLimits limits = {}) const
    {
        auto all = features::candidateFeatures(m_catalog, m_graph, m_study, limits).features;
        std::erase_if(all, [](const study::Feature &feature) {
            return !study::isOfLastParent(feature);
        });
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_study = study::compose(m_catalog, m_graph, "place",
                                 {.entity = "drivers", .aggregate = "mean", .table = "results", .column = "place"},
                                 Timestamp{1'700'000'000'000'000})
                      .value();
        QVERIFY(study::isTimed(m_study, {"public", "results"}));
        QVERIFY(study::isTimed(m_study, {"public", "team_standings"}));
    }

    void theLastTeamsOwnRowsAreCandidates()
    {
        const auto found = candidates();
        const auto has = [&found](const char *table, Aggregate aggregate, const char *column = "") {
            return std::ranges::count_if(found,
                                         [&](const study::Feature &feature) {
                                             return isOf(feature, table, aggregate, column)
                                                 && feature.path.back().table.name == "teams";
                                         })
                == 1;
        };
        QVERIFY(has("results", Aggregate::Count) && has("results", Aggregate::TimeSinceLast));
        QVERIFY(has("results", Aggregate::DecayedMean, "place") && has("results", Aggregate::Mean, "points"));
        QVERIFY(has("results", Aggregate::Last, "place"));
        QVERIFY(has("team_standings", Aggregate::Last, "wins"));
        QVERIFY(!has("results", Aggregate::Mean, "race_id"));
        // An example would see sponsors of its future.
        QVERIFY(!has("sponsors", Aggregate::Count));
    }

    void theyAreNamedAndTold()
    {
        std::set<std::string> names;
        for (const auto &feature : features::candidateFeatures(m_catalog, m_graph, m_study).features) {
            QVERIFY2(feature.name.size() <= 56 && !feature.name.starts_with('_'), feature.name.c_str());
            QVERIFY2(names.insert(feature.name).second, feature.name.c_str());
        }
        QVERIFY(names.contains("results_teams_results_points_mean_last"));
        const auto found = candidates();
        const auto mean = std::ranges::find(found, "results_teams_results_points_mean_last", &study::Feature::name);
        QCOMPARE(study::describe(*mean),
                 std::string("mean points of all results, for teams (team_id) of the last of all results"));
    }

    //! Starting places lead to the same last team: the way over the most rows tells it best.
    void oneWayLeadsToAParent()
    {
        for (const auto &feature : candidates())
            QCOMPARE(feature.path.front().table.name, std::string("results"));
    }

    void theyArePlannedOverTheLastRowAlone()
    {
        auto study = m_study;
        study.features = candidates();
        const auto plan = plan::make(study, m_catalog);
        QVERIFY2(plan, plan ? "" : describe(plan.error()).c_str());
        QVERIFY(plan->scans.size() >= 3);
        for (const auto &scan : plan->scans)
            QVERIFY(scan.inner && plan::asksLastRow(scan));
    }

    void theyTakeAPartOfThePlacesOnly()
    {
        QVERIFY(candidates({.ofLastParents = 9}).size() <= 9);
        QVERIFY(candidates({.ofLastParents = 0}).empty());
        const auto all = features::candidateFeatures(m_catalog, m_graph, m_study);
        const auto few = features::candidateFeatures(m_catalog, m_graph, m_study, {.ofLastParents = 9});
        QCOMPARE(few.features.size() + few.beyond, all.features.size() + all.beyond);
        QVERIFY(candidates({.features = 50}).size() <= 10);
    }

    //! The server alone compares whole numbers with others: that is too dear for so many rows.
    void keysOfTwoTypesLeadToNone()
    {
        auto catalog = m_catalog;
        catalog.tables[catalog::findTable(catalog, {"public", "teams"})->value].columns[0].type = catalog::Type::Real;
        for (const auto &feature : features::candidateFeatures(catalog, m_graph, m_study).features)
            QVERIFY(!study::isOfLastParent(feature) || feature.path.back().table.name != "teams");
    }

    //! Without a time nobody knows which row is the last one.
    void withoutTimesThereAreNone()
    {
        auto study = m_study;
        std::erase_if(study.times, [](const study::TableTime &time) {
            return time.table.name == "results" || time.table.name == "starts";
        });
        for (const auto &feature : features::candidateFeatures(m_catalog, m_graph, study).features)
            QVERIFY(!study::isOfLastParent(feature));
    }
};

QTEST_GUILESS_MAIN(LastParentsTest)

} // namespace lastparents_test

#include "lastparents_test.moc"
