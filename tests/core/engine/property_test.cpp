// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/compile/sharedscan.h"
#include "core/engine/evaluate.h"
#include "core/plan/inner.h"
#include "core/plan/make.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "core/study/jsonfeatures.h"
#include "core/study/names.h"
#include "tests/core/engine/cells.h"
#include "tests/core/engine/made.h"
#include "tests/core/engine/reference.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>

namespace property_test {

using namespace espalier;

namespace {

using tests::Cell;
using tests::cellAt;
using tests::textOf;

//! To the bit, but for the sign of 0.
bool isEqual(const Cell &left, const Cell &right)
{
    return left == right;
}

} // namespace

//! Random databases and random questions: the SQL and the engine against loops.
class PropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothExecutorsMeanTheSame()
    {
        const auto worlds = qEnvironmentVariableIntValue("ESPALIER_WORLDS");
        Tally tally;
        for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(worlds > 0 ? worlds : 15); ++seed) {
            Random random(Seed{seed});
            const auto world = tests::randomWorld(random);
            const auto database = fmt::format("world{}", seed);
            m_cluster.createDatabase(database);
            m_cluster.runSql(database, tests::toSql(world));
            auto connection = m_cluster.connect(database);
            const auto catalog = catalog::load(connection).value();
            for (int question = 0; question < 3; ++question) {
                if (const auto study = tests::randomStudy(world, random))
                    check(seed, world, tests::withMade(world, withLastRows(*study), Random(Seed{seed})), catalog,
                          connection, tally);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%zu values compared, %zu of them not missing; of parts of columns %zu, %zu of them not missing; "
              "of columns known later than their row %zu; aggregates of aggregates %zu, of the last row alone %zu; "
              "frozen %zu; by frames %zu; "
              "shared %zu; with a lag %zu; "
              "of repaired columns %zu, of a borrowed time %zu; compared %zu, divided %zu",
              tally.values, tally.filled, tally.ofParts, tally.filledOfParts, tally.ofLate, tally.filledNested,
              tally.filledLast, tally.frozen, tally.filledFramed, tally.filledShared, tally.filledLagged,
              tally.ofRepaired, tally.ofBorrowed, tally.filledCompared, tally.filledDivided);
        QVERIFY(tally.filledCompared > 1'000 && tally.filledDivided > 80);
        QVERIFY(tally.filledLagged > 400 && tally.filledLast > 40);
        QVERIFY(tally.filledShared > 300 && tally.filledFramed > 400 && tally.ofRepaired > 2'000
                && tally.ofBorrowed > 100);
        QVERIFY(tally.filled * 4 > tally.values && tally.values > 20'000);
        QVERIFY(tally.ofLate > 1'000 && tally.filledNested > 150 && tally.frozen > 1'000);
        QVERIFY(tally.filledOfParts * 3 > tally.ofParts && tally.ofParts > 3'000);
    }

    //! What happens after an example's as-of time is none of its features' business.
    void theFutureChangesNothing()
    {
        std::size_t values = 0;
        for (std::uint64_t seed = 1001; seed <= 1010; ++seed) {
            Random random(Seed{seed});
            const auto world = tests::randomWorld(random);
            const auto database = fmt::format("future{}", seed);
            m_cluster.createDatabase(database);
            m_cluster.runSql(database, tests::toSql(world));
            auto connection = m_cluster.connect(database);
            const auto catalog = catalog::load(connection).value();
            auto study = tests::randomStudy(world, random);
            if (!study)
                continue;
            // The example's own row is there from its beginning: what is known of it is said by who asks.
            std::erase_if(study->features, [](const study::Feature &feature) {
                return feature.path.empty();
            });
            if (const auto plan = offered(*study, catalog))
                values += checkFuture(world, *study, *plan, catalog, database, connection);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(values > 1000);
    }

private:
    struct Tally
    {
        std::size_t values = 0;
        std::size_t filled = 0; //!< not missing
        std::size_t ofParts = 0;
        std::size_t filledOfParts = 0;
        std::size_t ofLate = 0; //!< of columns known later than their row, looked up or aggregated
        std::size_t filledNested = 0; //!< of aggregates of aggregates, not missing
        std::size_t filledLast = 0; //!< of these, over the last row alone
        std::size_t filledFramed = 0; //!< by window frames, not missing
        std::size_t filledCompared = 0; //!< with other examples, not missing
        std::size_t filledDivided = 0; //!< by themselves over another window, not missing
        std::size_t filledLagged = 0; //!< as they were before, not missing
        std::size_t filledShared = 0; //!< of what examples have in common
        std::size_t ofRepaired = 0; //!< of columns with repairs, looked up or aggregated
        std::size_t ofBorrowed = 0; //!< of those, where another row tells the time of theirs
        std::size_t frozen = 0; //!< of examples after the moment at which the study is frozen
    };

    template<typename Holds>
    static std::set<std::string> featuresWhose(const plan::Plan &plan, Holds holds)
    {
        std::set<std::string> names;
        for (const auto &lookup : plan.lookups) {
            for (const auto &feature : lookup.features) {
                if (holds(feature.column))
                    names.insert(feature.name);
            }
        }
        for (const auto &scan : plan.scans) {
            for (const auto &feature : scan.features) {
                if (feature.column && holds(*feature.column))
                    names.insert(feature.name);
            }
        }
        return names;
    }

    //! The plan of all features that the database can answer; nothing where the question itself cannot be asked.
    static std::optional<plan::Plan> offered(study::Study &study, const catalog::Catalog &catalog)
    {
        const auto all = std::exchange(study.features, {});
        if (!plan::make(study, catalog))
            return std::nullopt; // a future whose events have no time
        for (const auto &feature : all) {
            study.features.push_back(feature);
            if (!plan::make(study, catalog))
                study.features.pop_back(); // such as a time where the path has none
        }
        return compile::planned(study, catalog).value();
    }

    //! Values that were entered after the border, of rows that were there before it.
    void changeWhatIsNotKnown(const std::string &database, const std::string &table, const study::ColumnTime &late,
                              Timestamp border)
    {
        const auto other = late.column == "word" ? "'zz'" : "12345";
        m_cluster.runSql(
            database,
            fmt::format("UPDATE public.{0} SET {1} = {2} WHERE {3} IS NULL OR {3} + interval '{4} seconds' >= '{5}'{6}",
                        table, late.column, other, sql::quoted(late.from), late.delay.microseconds() / 1'000'000,
                        printTimestamp(border), late.from == "on" ? "::date" : ""));
    }

    //! All that is neither its key nor its time.
    void changeRow(const std::string &database, const tests::WorldTable &table, const std::vector<Cell> &row)
    {
        auto key = fmt::format("id = {}", std::get<std::int64_t>(row[0]));
        if (table.keyColumns == 2)
            key += fmt::format(" AND part = {}", sql::literal(std::get<std::string>(row[1])));
        std::string others;
        for (const auto *name : {"period", "days", "due", "on"}) {
            const bool isOfTime =
                table.time && (table.time->column == name || table.time->recorded == name || table.time->until == name);
            if (!isOfTime)
                others += fmt::format(", {} = NULL", sql::quoted(name));
        }
        m_cluster.runSql(database,
                         fmt::format("UPDATE public.{} SET n = coalesce(n, 0) + 1000, x = 12345, word = 'zz', "
                                     "yes = NOT coalesce(yes, false), net = '9.9.9.9/9', span = NULL{} WHERE {}",
                                     table.name, others, key));
    }

    std::size_t checkFuture(const tests::World &world, const study::Study &study, const plan::Plan &plan,
                            const catalog::Catalog &catalog, const std::string &database, pg::Connection &connection)
    {
        const auto fetch = [&](cost::Executor executor) {
            auto transaction = pg::Transaction::begin(connection).value();
            return snapshot::fetchFrame(plan, catalog, transaction, executor).value();
        };
        const auto before = fetch(cost::Executor::Pushdown);
        if (before.asOf.empty())
            return 0;
        auto moments = before.asOf;
        std::ranges::sort(moments);
        const auto border = moments[moments.size() / 2];
        for (const auto &table : world.tables) {
            for (const auto &late : table.late)
                changeWhatIsNotKnown(database, table.name, late, border);
            for (const auto &row : table.rows) {
                if (const auto from = tests::knownFrom(world, table, row); !from || *from >= border)
                    changeRow(database, table, row);
            }
        }
        std::size_t values = 0;
        for (const auto executor : {cost::Executor::Pushdown, cost::Executor::Local}) {
            const auto after = fetch(executor);
            if (after.keys != before.keys || after.asOf != before.asOf)
                qFatal("other examples");
            for (std::size_t i = 0; i < plan.outputs.size(); ++i) {
                for (std::size_t row = 0; row < rowCount(before); ++row) {
                    if (before.asOf[row] > border)
                        continue;
                    ++values;
                    if (!isEqual(cellAt(before.features[i], row), cellAt(after.features[i], row)))
                        qFatal("%s changed by what came later: %s", plan.outputs[i].c_str(),
                               study::toJson(study).dump().c_str());
                }
            }
        }
        return values;
    }

    static void check(std::uint64_t seed, const tests::World &world, const study::Study &study,
                      const catalog::Catalog &catalog, pg::Connection &connection, Tally &tally)
    {
        auto asked = study;
        asked.features.clear();
        if (!plan::make(asked, catalog))
            return; // a future whose events have no time
        asked = study;
        // A few random features ask for what is not offered, such as a time where the path has none: those are refused
        // alike.
        std::erase_if(asked.features, [&](const study::Feature &feature) {
            auto single = study;
            single.features = {feature};
            return !plan::make(single, catalog);
        });
        const auto plan = compile::planned(asked, catalog);
        QVERIFY2(plan, plan ? "" : describe(plan.error()).c_str());
        auto transaction = pg::Transaction::begin(connection).value();
        const auto bySql = snapshot::fetchFrame(*plan, catalog, transaction, cost::Executor::Pushdown);
        QVERIFY2(bySql, bySql ? "" : (describe(bySql.error()) + study::toJson(asked).dump()).c_str());
        QVERIFY(!engine::whyNot(*plan));
        const auto byEngine = snapshot::fetchFrame(*plan, catalog, transaction, cost::Executor::Local);
        QVERIFY2(byEngine, byEngine ? "" : describe(byEngine.error()).c_str());
        QVERIFY(bySql->keys == byEngine->keys && bySql->asOf == byEngine->asOf && bySql->label == byEngine->label);
        std::map<std::string, frame::Frame> byShape;
        for (const auto &[name, shape] : shapes) {
            auto frame = snapshot::fetchFrame(shaped(*plan, shape), catalog, transaction, cost::Executor::Pushdown);
            QVERIFY2(frame, frame ? "" : (name + describe(frame.error()) + study::toJson(asked).dump()).c_str());
            QVERIFY(frame->keys == bySql->keys && frame->asOf == bySql->asOf && frame->label == bySql->label);
            byShape.emplace(name, std::move(*frame));
        }
        const auto framed = framedFeatures(*plan);
        const auto shared = sharedFeatures(*plan);
        const auto last = featuresOfLastRow(*plan);
        const auto late = featuresWhose(*plan, [](const plan::Column &column) {
            return column.known.has_value();
        });
        const auto repaired = featuresWhose(*plan, [](const plan::Column &column) {
            return !column.gaps.empty() || !column.renamed.empty();
        });
        const auto borrowed = featuresWhose(*plan, [](const plan::Column &column) {
            return std::ranges::any_of(column.gaps, plan::isBorrowed);
        });
        const auto times = study::toJson(asked)["times"].dump() + study::toJson(asked)["repairs"].dump();
        for (std::size_t i = 0; i < asked.features.size(); ++i) {
            const auto &feature = asked.features[i];
            const auto words = study::featureToJson(feature).dump() + times;
            tally.ofLate += late.contains(feature.name) ? rowCount(*bySql) : 0;
            tally.ofRepaired += repaired.contains(feature.name) ? rowCount(*bySql) : 0;
            tally.ofBorrowed += borrowed.contains(feature.name) ? rowCount(*bySql) : 0;
            const auto references = referencesOf(world, asked, feature, *bySql);
            for (std::size_t row = 0; row < rowCount(*bySql); ++row) {
                const auto &wanted = references[row];
                tally.filledCompared += feature.among && wanted.index() != 0 ? 1 : 0;
                tally.filledDivided += feature.over && wanted.index() != 0 ? 1 : 0;
                const auto sql = cellAt(bySql->features[i], row);
                const auto engine = cellAt(byEngine->features[i], row);
                ++tally.values;
                tally.filledShared += shared.contains(feature.name) && wanted.index() != 0 ? 1 : 0;
                tally.filledFramed += framed.contains(feature.name) && wanted.index() != 0 ? 1 : 0;
                for (const auto &[name, frame] : byShape) {
                    const auto cell = cellAt(frame.features[i], row);
                    QVERIFY2(isEqual(wanted, cell),
                             fmt::format("seed {} {}: loops {}, {} {}\nas of {}\n{}", seed,
                                         nameOf(study::aggregateNames, feature.aggregate), textOf(wanted), name,
                                         textOf(cell), printTimestamp(bySql->asOf[row]), words)
                                 .c_str());
                }
                tally.filled += wanted.index() != 0 ? 1 : 0;
                tally.filledLagged += feature.lag && wanted.index() != 0 ? 1 : 0;
                tally.filledNested += feature.of && wanted.index() != 0 ? 1 : 0;
                tally.filledLast += last.contains(feature.name) && wanted.index() != 0 ? 1 : 0;
                tally.frozen += asked.frozen && *asked.frozen < bySql->asOf[row] ? 1 : 0;
                if (feature.part != study::ColumnPart::None) {
                    ++tally.ofParts;
                    tally.filledOfParts += wanted.index() != 0 ? 1 : 0;
                }
                QVERIFY2(isEqual(wanted, sql) && isEqual(wanted, engine),
                         fmt::format("seed {} {} of {}: loops {}, SQL {}, engine {}\nas of {}\n{}", seed,
                                     nameOf(study::aggregateNames, feature.aggregate), feature.column, textOf(wanted),
                                     textOf(sql), textOf(engine), printTimestamp(bySql->asOf[row]), words)
                             .c_str());
            }
        }
    }

    //! The feature of all examples, by loops.
    static std::vector<Cell> referencesOf(const tests::World &world, const study::Study &study,
                                          const study::Feature &feature, const frame::Frame &frame)
    {
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < rowCount(frame); ++row)
            rows.push_back(entityRow(world, study, frame, row));
        const tests::Examples examples{
            .asOf = frame.asOf, .read = [&](const study::Feature &read, std::size_t example) {
                return tests::reference(world, study, read, rows[example], frame.asOf[example]);
            }};
        return tests::madeReference(world, feature, examples);
    }

    //! Every scan written in one way, whatever would be chosen.
    static plan::Plan shaped(plan::Plan plan, plan::ScanStrategy shape)
    {
        for (auto &scan : plan.scans)
            scan.strategies = {.training = shape, .unframed = plan::ScanStrategy::Lateral};
        return plan;
    }

    static std::set<std::string> framedFeatures(const plan::Plan &plan)
    {
        std::set<std::string> names;
        for (const auto &scan : plan.scans) {
            for (const auto &feature : compile::framedApart(plan, scan).first.features)
                names.insert(feature.name);
        }
        return names;
    }

    static std::set<std::string> sharedFeatures(const plan::Plan &plan)
    {
        std::set<std::string> names;
        for (const auto &scan : plan.scans) {
            for (const auto &feature : scan.features) {
                if (compile::sharedScan(plan, scan))
                    names.insert(feature.name);
            }
        }
        return names;
    }

    //! Every other aggregate of aggregates is asked of the last row alone: less is computed then.
    static study::Study withLastRows(study::Study study)
    {
        for (std::size_t i = 0; i < study.features.size(); i += 2) {
            auto &feature = study.features[i];
            if (!feature.of)
                continue;
            feature.aggregate = study::Aggregate::Last;
            feature.argument.clear();
            feature.where.clear();
        }
        return study;
    }

    static std::set<std::string> featuresOfLastRow(const plan::Plan &plan)
    {
        std::set<std::string> names;
        for (const auto &scan : plan.scans) {
            for (const auto &feature : scan.features) {
                if (scan.inner && plan::asksLastRow(scan))
                    names.insert(feature.name);
            }
        }
        return names;
    }

    static inline const std::map<std::string, plan::ScanStrategy> shapes{{"grouped", plan::ScanStrategy::Grouped},
                                                                         {"lateral", plan::ScanStrategy::Lateral},
                                                                         {"frames", plan::ScanStrategy::Frames},
                                                                         {"shared", plan::ScanStrategy::Shared}};

    static std::size_t entityRow(const tests::World &world, const study::Study &study, const frame::Frame &frame,
                                 std::size_t row)
    {
        const auto &table = *std::ranges::find(world.tables, study.entity.name, &tests::WorldTable::name);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            bool isMatch =
                std::to_string(std::get<std::int64_t>(table.rows[i][0])) == frame::textAt(frame.keys[0], row);
            if (table.keyColumns == 2)
                isMatch = isMatch && std::get<std::string>(table.rows[i][1]) == frame::textAt(frame.keys[1], row);
            if (isMatch)
                return i;
        }
        return table.rows.size();
    }

    tests::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(PropertyTest)

} // namespace property_test

#include "property_test.moc"
