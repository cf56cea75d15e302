// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/engine/comparable.h"
#include "core/engine/evaluate.h"
#include "core/plan/make.h"
#include "core/snapshot/fetch.h"
#include "tests/core/engine/made.h"
#include "tests/core/engine/world.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <utility>

namespace live_test {

using namespace espalier;

namespace {

//! A feature as a live query gives it, in the words of the frame: empty for missing.
std::string textOf(const frame::Column &column, std::size_t row)
{
    if (frame::isMissing(column, row))
        return {};
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
        return fmt::format("{:.17g}", numbers->values[row]);
    return "'" + std::string(std::get<frame::Categories>(column.values).at(row)) + "'";
}

//! Numbers to the bit, but for the sign of 0.
bool isEqual(const std::string &trained, const std::string &live)
{
    if (trained.empty() || live.empty() || trained.front() == '\'')
        return trained == live;
    return std::stod(trained) == std::stod(live);
}

} // namespace

//! What a predictor would have seen of one entity at one moment is what training saw of it then: random databases and questions.
class LiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLiveViewSeesWhatTrainingSaw()
    {
        std::size_t values = 0;
        for (std::uint64_t seed = 2001; seed <= 2010; ++seed) {
            inRandomWorld(seed,
                          [&](const study::Study &study, const catalog::Catalog &catalog, pg::Connection &connection,
                              Random &random) {
                              values += check(study, catalog, connection, random);
                          });
        }
        qInfo("%zu values compared", values);
        QVERIFY(values > 1'000);
    }

    void aKeyIsToldWhatTheViewTells()
    {
        std::size_t values = 0;
        for (std::uint64_t seed = 2301; seed <= 2304; ++seed) {
            inRandomWorld(seed,
                          [&](const study::Study &study, const catalog::Catalog &catalog, pg::Connection &connection,
                              Random &random) {
                              values += compareKeys(study, catalog, connection, random);
                          });
        }
        qInfo("%zu values compared", values);
        QVERIFY(values > 500);
    }

    //! Whoever scores in bulk may have features of live rows computed by the engine.
    void theEngineSeesWhatTheLiveViewSees()
    {
        std::size_t values = 0;
        for (std::uint64_t seed = 2101; seed <= 2120; ++seed) {
            inRandomWorld(seed,
                          [&](const study::Study &study, const catalog::Catalog &catalog, pg::Connection &connection,
                              Random & /*random*/) {
                              values += compareExecutors(study, catalog, connection);
                          });
        }
        qInfo("%zu values compared", values);
        QVERIFY(values > 1'000);
    }

    //! What is as stale as behind a freeze was frozen at the begin of its window.
    void whatIsStaleWasFrozenEarlier()
    {
        std::size_t values = 0;
        std::size_t others = 0;
        for (std::uint64_t seed = 2201; seed <= 2220; ++seed) {
            inRandomWorld(seed,
                          [&](const study::Study &study, const catalog::Catalog &catalog, pg::Connection &connection,
                              Random & /*random*/) {
                              const auto [compared, different] = compareStale(study, catalog, connection);
                              values += compared;
                              others += different;
                          });
        }
        qInfo("%zu values compared, %zu other than those of now", values, others);
        QVERIFY(values > 1'000 && others > 100);
    }

private:
    using Work = std::function<void(const study::Study &, const catalog::Catalog &, pg::Connection &, Random &)>;

    void inRandomWorld(std::uint64_t seed, const Work &work)
    {
        Random random(Seed{seed});
        const auto world = tests::randomWorld(random);
        const auto database = fmt::format("live{}", seed);
        m_cluster.createDatabase(database);
        m_cluster.runSql(database, tests::toSql(world));
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        if (const auto study = tests::randomStudy(world, random))
            work(tests::withMade(world, *study, Random(Seed{seed})), catalog, connection, random);
    }

    static frame::Frame liveFrame(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                                  cost::Executor executor)
    {
        std::optional<cost::Executor> heard;
        auto frame = snapshot::fetchLive(plan, catalog, transaction,
                                         {.executor = executor, .chosen = [&heard](const cost::ExecutorChoice &choice) {
                                              heard = choice.executor;
                                          }});
        if (!frame || heard != executor)
            qFatal("not fetched by whom was asked: %s", frame ? "" : describe(frame.error()).c_str());
        return *std::move(frame);
    }

    //! What the functions tell of one key beside what the view tells of all.
    static std::size_t compareKeys(const study::Study &study, const catalog::Catalog &catalog,
                                   pg::Connection &connection, Random &random)
    {
        const auto plan = planOf(study, catalog);
        if (!plan)
            return 0;
        auto transaction = pg::Transaction::begin(connection).value();
        const auto all = snapshot::fetchLive(*plan, transaction).value();
        std::size_t values = 0;
        for (int i = 0; i < 3 && rowCount(all) > 0; ++i) {
            const auto row = random.below(rowCount(all));
            std::vector<std::string> key;
            for (const auto &column : all.keys)
                key.push_back(frame::textAt(column, row));
            const auto one = snapshot::fetchLive(*plan, transaction, compile::exampleScope(*plan, key, std::nullopt));
            const auto then = snapshot::fetchLive(*plan, transaction, compile::exampleScope(*plan, key, all.asOf[row]));
            for (const auto *frame : {&one.value(), &then.value()}) {
                if (rowCount(*frame) != 1 || frame->asOf.front() != all.asOf[row])
                    qFatal("another row");
                for (std::size_t f = 0; f < all.features.size(); ++f, ++values) {
                    if (!isEqual(textOf(all.features[f], row), textOf(frame->features[f], 0)))
                        qFatal("%s: %s in the view, %s by key", all.features[f].name.c_str(),
                               textOf(all.features[f], row).c_str(), textOf(frame->features[f], 0).c_str());
                }
            }
        }
        return values;
    }

    static std::size_t compareExecutors(const study::Study &study, const catalog::Catalog &catalog,
                                        pg::Connection &connection)
    {
        auto plan = planOf(study, catalog);
        if (!plan || engine::incomparable(*plan))
            return 0;
        // Rows that are not predicted may be in the group: those are left to the database.
        if (std::holds_alternative<plan::RowLabel>(plan->label) && plan::comparesExamples(*plan))
            forget(*plan, [&plan](const std::string &name) {
                return std::ranges::find(plan->made, name, &plan::MadeFeature::name) != plan->made.end();
            });
        auto transaction = pg::Transaction::begin(connection).value();
        const auto here = liveFrame(*plan, catalog, transaction, cost::Executor::Local);
        const auto there = liveFrame(*plan, catalog, transaction, cost::Executor::Pushdown);
        if (here.asOf != there.asOf || here.features.size() != there.features.size())
            qFatal("other rows or features");
        std::size_t values = 0;
        for (std::size_t f = 0; f < here.features.size(); ++f) {
            for (std::size_t row = 0; row < rowCount(here); ++row) {
                const auto one = textOf(here.features[f], row);
                const auto other = textOf(there.features[f], row);
                if (frame::keyText(here, row) != frame::keyText(there, row) || !isEqual(one, other))
                    qFatal("%s: %s here, %s in the database", here.features[f].name.c_str(), one.c_str(),
                           other.c_str());
                ++values;
            }
        }
        return values;
    }

    template<typename IsForgotten>
    static void forget(plan::Plan &plan, IsForgotten isForgotten)
    {
        std::erase_if(plan.outputs, isForgotten);
        std::erase_if(plan.made, [&](const plan::MadeFeature &made) {
            return std::ranges::find(plan.outputs, made.name) == plan.outputs.end();
        });
    }

    //! How many values were compared, and how many of them differ where nothing is stale.
    static std::pair<std::size_t, std::size_t> compareStale(const study::Study &study, const catalog::Catalog &catalog,
                                                            pg::Connection &connection)
    {
        auto plan = planOf(study, catalog);
        if (!plan || engine::whyNot(*plan) || !plan->hasAsOf)
            return {};
        // A lag shifts the moments that windows are counted from.
        forget(*plan, [&plan](const std::string &name) {
            return std::ranges::any_of(plan->scans, [&](const plan::Scan &scan) {
                return scan.lag
                    && std::ranges::find(scan.features, name, &plan::AggregateFeature::name) != scan.features.end();
            });
        });
        std::erase_if(plan->scans, [](const plan::Scan &scan) {
            return scan.lag.has_value();
        });
        auto transaction = pg::Transaction::begin(connection).value();
        const auto frame = snapshot::fetchFrame(*plan, catalog, transaction, cost::Executor::Local).value();
        if (rowCount(frame) == 0)
            return {};
        const auto [first, last] = std::ranges::minmax(frame.asOf);
        plan->frozen = Timestamp{(first.microseconds + last.microseconds) / 2};
        plan->frozenWindow = std::max<std::int64_t>((last.microseconds - first.microseconds) / 5, 1);
        const auto stale = engine::features(*plan, catalog, frame, transaction).value();
        std::map<Timestamp, std::vector<frame::Column>> frozen;
        std::size_t values = 0;
        std::size_t others = 0;
        for (std::size_t row = 0; row < rowCount(frame); ++row) {
            auto begin = *plan->frozen;
            while (frame.asOf[row] < begin)
                begin.microseconds -= plan->frozenWindow;
            auto &columns = frozen[begin];
            if (columns.empty()) {
                auto at = *plan;
                at.frozen = begin;
                at.frozenWindow = 0;
                columns = engine::features(at, catalog, frame, transaction).value();
            }
            for (std::size_t f = 0; f < stale.size(); ++f, ++values) {
                if (textOf(stale[f], row) != textOf(columns[f], row))
                    qFatal("%s: %s, frozen %s", stale[f].name.c_str(), textOf(stale[f], row).c_str(),
                           textOf(columns[f], row).c_str());
                others += textOf(stale[f], row) != textOf(frame.features[f], row) ? 1 : 0;
            }
        }
        return {values, others};
    }

    //! The features that can be asked for, as of the examples' own times.
    static std::optional<plan::Plan> planOf(study::Study study, const catalog::Catalog &catalog)
    {
        study.frozen.reset();
        const auto all = std::exchange(study.features, {});
        if (!plan::make(study, catalog))
            return std::nullopt;
        for (const auto &feature : all) {
            study.features.push_back(feature);
            if (!plan::make(study, catalog))
                study.features.pop_back();
        }
        return compile::planned(study, catalog).value();
    }

    static std::size_t check(const study::Study &study, const catalog::Catalog &catalog, pg::Connection &connection,
                             Random &random)
    {
        const auto plan = planOf(study, catalog);
        if (!plan)
            return 0;
        auto transaction = pg::Transaction::begin(connection).value();
        const auto frame = snapshot::fetchFrame(*plan, catalog, transaction, cost::Executor::Local).value();
        std::size_t values = 0;
        for (int i = 0; i < 8 && rowCount(frame) > 0; ++i) {
            const auto row = random.below(rowCount(frame));
            compile::LiveScope scope;
            for (const auto &key : frame.keys)
                scope.key.push_back(sql::literal(frame::textAt(key, row)));
            scope.asOf = sql::literal(printTimestamp(frame.asOf[row])) + "::timestamptz";
            scope.isAsOfGiven = true;
            const auto live = transaction.query(sql::print(compile::liveQuery(*plan, scope))).value();
            if (live.size() != 1)
                qFatal("%zu rows for one key", live.size());
            const auto first = frame.keys.size() + 1;
            for (std::size_t f = 0; f < frame.features.size(); ++f) {
                const auto column = first + f;
                const bool isText = std::holds_alternative<frame::Categories>(frame.features[f].values);
                const auto text = std::string(live.text(0, column));
                const auto seen = live.isNull(0, column) ? std::string() : isText ? "'" + text + "'" : text;
                if (!isEqual(textOf(frame.features[f], row), seen)) {
                    qFatal("%s: trained on %s, live %s", frame.features[f].name.c_str(),
                           textOf(frame.features[f], row).c_str(), seen.c_str());
                }
                ++values;
            }
        }
        return values;
    }

    tests::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(LiveTest)

} // namespace live_test

#include "live_test.moc"
