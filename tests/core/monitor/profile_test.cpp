// SPDX-License-Identifier: GPL-3.0-or-later
// Bins that are fixed when a model is fitted, and what later rows are in them.
#include "core/monitor/drift.h"
#include "core/monitor/profile.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace profile_test {

using namespace espalier;
using frame::Categories;
using frame::Column;
using frame::Numbers;
using monitor::Counts;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Column numbers(std::vector<double> values)
{
    return {"x", Numbers{std::move(values)}};
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreCutIntoTenths()
    {
        std::vector<double> values;
        for (int i = 0; i < 1000; ++i)
            values.push_back(i);
        values.insert(values.end(), 50, missing);
        const auto profile = monitor::profileOf(numbers(values), {});
        QCOMPARE(profile.edges.size(), std::size_t{9});
        QCOMPARE(profile.counts.front(), std::int64_t{50});
        for (std::size_t bin = 1; bin < profile.counts.size(); ++bin)
            QVERIFY(std::abs(static_cast<double>(profile.counts[bin]) - 100) <= 1);
        QCOMPARE(monitor::countsIn(profile, numbers(values)), profile.counts);
        // What lies beyond stands in the outer bins.
        const auto far = monitor::countsIn(profile, numbers({-1e9, 1e9, INFINITY, missing}));
        QCOMPARE(far.front(), std::int64_t{1});
        QCOMPARE(far[1], std::int64_t{1});
        QCOMPARE(far.back(), std::int64_t{2});
    }

    void equalNumbersStayTogether()
    {
        const auto flag = monitor::profileOf(numbers({0, 0, 0, 0, 0, 0, 0, 1, 1, 1}), {});
        QCOMPARE(flag.edges, std::vector<double>{1});
        QCOMPARE(flag.counts, (Counts{0, 7, 3}));
        // Too few for a tenth of their own.
        std::vector<double> rare(100, 5);
        rare.push_back(6);
        QCOMPARE(monitor::profileOf(numbers(rare), {}).counts, (Counts{0, 100, 1}));
        QCOMPARE(monitor::profileOf(numbers({5, 5, 5}), {}).counts, (Counts{0, 3}));
        QCOMPARE(monitor::profileOf(numbers({missing, missing}), {}).counts, (Counts{2, 0}));
        QCOMPARE(monitor::profileOf(numbers({}), {}).counts, (Counts{0, 0}));
    }

    void levelsThatWereNotThereAreNew()
    {
        Categories then{.codes = {}, .levels = {"unused"}};
        for (int level = 0; level < 30; ++level) {
            then.levels.push_back("l" + std::to_string(level));
            then.codes.insert(then.codes.end(), static_cast<std::size_t>(40 - level), level + 1);
        }
        then.codes.push_back(Categories::missing);
        const auto profile = monitor::profileOf({"c", then}, {});
        QCOMPARE(profile.levels.size(), std::size_t{30});
        QCOMPARE(profile.levels.front(), std::string("l0"));
        QCOMPARE(profile.counts.size(), monitor::mostLevelBins + 3);
        QCOMPARE(profile.counts.front(), std::int64_t{1});
        QCOMPARE(profile.counts.back(), std::int64_t{0});
        // Another dictionary in another order.
        const auto now = monitor::countsIn(
            profile, {"c", Categories{.codes = {0, 1, 2, 3, 3, -1}, .levels = {"l29", "new", "l0", "unused"}}});
        QCOMPARE(now.front(), std::int64_t{1});
        QCOMPARE(now[1], std::int64_t{1});
        QCOMPARE(now[monitor::mostLevelBins + 1], std::int64_t{1});
        QCOMPARE(now.back(), std::int64_t{3});
    }

    void ofTooManyLevelsNoneIsToldAsNew()
    {
        Categories then;
        for (int level = 0; level < 1500; ++level) {
            then.levels.push_back(std::to_string(level));
            then.codes.push_back(level);
        }
        const auto profile = monitor::profileOf({"c", then}, {});
        QVERIFY(profile.isCut);
        QCOMPARE(profile.levels.size(), monitor::mostLevels);
        QCOMPARE(monitor::countsIn(profile, {"c", Categories{.codes = {0}, .levels = {"new"}}}).back(),
                 std::int64_t{0});
    }

    void theLatestRowsTellHowFarTheyHadMoved()
    {
        std::vector<double> values;
        std::vector<bool> isRecent;
        for (int i = 0; i < 1000; ++i) {
            values.push_back(i);
            isRecent.push_back(i >= 800);
        }
        QVERIFY(monitor::profileOf(numbers(values), isRecent).recent > 1);
        QCOMPARE(monitor::profileOf(numbers(values), {}).recent, 0.0);
    }

    //! Of two that moved as far, the one that more hangs on stands first; one that did not move stands behind both.
    void whatMattersComesFirst()
    {
        std::vector<double> then;
        std::vector<double> later;
        for (int i = 0; i < 1000; ++i) {
            then.push_back(i % 100);
            later.push_back(i % 100 + 40);
        }
        monitor::Profile profile;
        for (const auto &[name, importance] :
             std::vector<std::pair<std::string, double>>{{"little", 0.1}, {"much", 0.6}, {"same", 0.3}}) {
            auto bins = monitor::profileOf({name, Numbers{then}}, {});
            bins.importance = importance;
            profile.features.push_back(std::move(bins));
        }
        const auto moved = monitor::countsIn(profile.features[0], numbers(later));
        const monitor::Observation observation{
            .rows = 1000, .features = {moved, moved, profile.features[2].counts}, .score = {}};
        const auto drift = monitor::driftOf(profile, observation);
        QVERIFY(drift);
        QCOMPARE(drift->features[0].then.name, std::string("much"));
        QCOMPARE(drift->features[1].then.name, std::string("little"));
        QCOMPARE(drift->features[2].then.name, std::string("same"));
        QVERIFY(std::abs(*monitor::movedImportance(*drift) - 0.7) < 1e-12);
        QVERIFY(std::abs(*monitor::effectOf(drift->features[0]) / *monitor::effectOf(drift->features[1]) - 6) < 1e-9);
        QCOMPARE(monitor::kindOf(drift->features[0]), monitor::MoveKind::Values);
        // Nulls that were not there, and a category that was not.
        std::vector<double> holes(1000, missing);
        const auto broken = monitor::countsIn(profile.features[0], numbers(holes));
        QCOMPARE(monitor::kindOf({.then = profile.features[0], .now = broken}), monitor::MoveKind::Missing);
        const auto levels = monitor::profileOf({"c", Categories{.codes = {0, 1, 0}, .levels = {"a", "b"}}}, {});
        const auto added = monitor::countsIn(levels, {"c", Categories{.codes = {0, 1, 1}, .levels = {"a", "z"}}});
        QCOMPARE(monitor::kindOf({.then = levels, .now = added}), monitor::MoveKind::NewLevels);
        // Where it was not noted, nothing is claimed.
        for (auto &feature : profile.features)
            feature.importance.reset();
        QVERIFY(!monitor::movedImportance(*monitor::driftOf(profile, observation)));
    }

    void itIsReadBack()
    {
        monitor::Profile profile;
        profile.features.push_back(
            monitor::profileOf(numbers({0.1, 0.2, 1.0 / 3, missing}), {true, false, false, true}));
        profile.features.push_back(
            monitor::profileOf({"c", Categories{.codes = {0, 1, 0}, .levels = {"a", "b\"'"}}}, {}));
        profile.score = monitor::profileOf(numbers({0.5, 0.25}), {});
        profile.features[1].importance = 0.25;
        profile.reliability = evaluate::Reliability{
            .intercept = -0.5, .slope = 0.8, .edges = {1, 2}, .squares = {1, 2, 3}, .sizes = {3, 2, 1}, .rows = 50};
        const auto read = monitor::profileFromJson(Json::parse(monitor::toJson(profile).dump()));
        QVERIFY(read);
        QVERIFY(*read == profile);
        auto wrong = monitor::toJson(profile);
        wrong["features"][0]["counts"].push_back(3);
        QVERIFY(!monitor::profileFromJson(wrong));
        wrong = monitor::toJson(profile);
        wrong["features"][0]["counts"][0] = -1;
        QVERIFY(!monitor::profileFromJson(wrong));
        wrong = monitor::toJson(profile);
        wrong["reliability"]["sizes"].push_back(1);
        QVERIFY(!monitor::profileFromJson(wrong));
        wrong = monitor::toJson(profile);
        wrong.erase("reliability"); // as it was written before
        wrong["features"][1].erase("importance");
        QVERIFY(monitor::profileFromJson(wrong));
        QVERIFY(!monitor::profileFromJson(Json{{"features", 3}}));
        QVERIFY(!monitor::profileFromJson(Json::array()));
    }
};

QTEST_GUILESS_MAIN(ProfileTest)

} // namespace profile_test

#include "profile_test.moc"
