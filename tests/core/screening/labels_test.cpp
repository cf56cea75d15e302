// SPDX-License-Identifier: GPL-3.0-or-later
// Labels are known when what they look at is over: as a source of features, as examples, and across the split.
#include "core/catalog/load.h"
#include "core/columns/columncache.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/pg/identity.h"
#include "core/plan/make.h"
#include "core/screening/datacheck.h"
#include "core/screening/fetchsnapshot.h"
#include "core/screening/history.h"
#include "core/screening/leakage.h"
#include "core/snapshot/bytes.h"
#include "core/snapshot/fetch.h"
#include "core/snapshot/snapshot.h"
#include "core/study/finding.h"
#include "core/study/json.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace labels_test {

using namespace espalier;
using cost::Executor;
using study::FindingKind;

namespace {

constexpr std::int64_t day = 86'400'000'000;

//! One row of the table of labels.
struct Label
{
    int whose = 0;
    std::int64_t asOf = 0; //!< microseconds
    std::optional<int> value;
};

//! What is asked of an example's history: by a nested loop over all rows.
struct Expected
{
    double count = 0;
    double ofLate = 0;
    double mean = std::nan("");
    double last = std::nan("");
};

constexpr std::int64_t late = 10 * day;

Expected expectedOf(const std::vector<Label> &labels, int whose, std::int64_t asOf, std::int64_t window)
{
    Expected expected;
    double sum = 0;
    double values = 0;
    std::int64_t newest = INT64_MIN;
    for (const auto &label : labels) {
        if (label.whose != whose || label.asOf >= asOf || label.asOf + window > asOf)
            continue;
        expected.count += 1;
        expected.ofLate += label.asOf >= asOf - late ? 1 : 0;
        if (label.asOf > newest) {
            newest = label.asOf;
            expected.last = label.value ? *label.value : std::nan("");
        }
        sum += label.value.value_or(0);
        values += label.value ? 1 : 0;
    }
    if (values > 0)
        expected.mean = sum / values;
    return expected;
}

bool isSame(double left, double right)
{
    return left == right || (std::isnan(left) && std::isnan(right));
}

const study::Hop toLabels{study::Direction::ToChild, {"public", "labels"}, {"who"}, {"id"}, true};

study::Study ownHistory(Duration window)
{
    study::Study study{.name = "own", .entity = {"public", "customer"}, .task = study::Task::Regression};
    study.target = study::GivenTarget{.table = {"public", "labels"},
                                      .keyColumns = {"who"},
                                      .asOf = "as_of",
                                      .label = "y",
                                      .split = {},
                                      .window = window};
    using study::Aggregate;
    study.features = {{.name = "count", .path = {toLabels}, .aggregate = Aggregate::Count},
                      {.name = "late",
                       .path = {toLabels},
                       .aggregate = Aggregate::Count,
                       .window = Duration{10, Duration::Unit::Days}},
                      {.name = "mean", .path = {toLabels}, .aggregate = Aggregate::Mean, .column = "y"},
                      {.name = "last", .path = {toLabels}, .aggregate = Aggregate::Last, .column = "y"}};
    return study;
}

double numberAt(const frame::Column &column, std::size_t row)
{
    return std::get<frame::Numbers>(column.values).values[row];
}

std::vector<study::Finding> ofKind(const std::vector<study::Finding> &findings, FindingKind kind)
{
    std::vector<study::Finding> found;
    std::ranges::copy_if(findings, std::back_inserter(found), [kind](const study::Finding &finding) {
        return finding.kind == kind;
    });
    return found;
}

} // namespace

class LabelsTest : public QObject
{
    Q_OBJECT

private:
    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;

    //! Random rows of some customers at whole days, some of which are yet to come; the labels as they are there.
    std::vector<Label> fill(const std::string &database, const std::string &type, Random &random)
    {
        m_cluster.createDatabase(database);
        m_cluster.runSql(database,
                         fmt::format("CREATE TABLE customer (id int PRIMARY KEY);"
                                     "CREATE TABLE labels (who int REFERENCES customer, as_of {} NOT NULL, y int,"
                                     "PRIMARY KEY (who, as_of));"
                                     "INSERT INTO customer SELECT generate_series(1, 8);",
                                     type));
        std::string rows;
        for (int whose = 1; whose <= 8; ++whose) {
            for (int age = 60; age >= -6; --age) {
                if (!random.chance(0.3))
                    continue;
                const auto value = random.chance(0.1) ? "NULL" : std::to_string(random.below(5));
                rows += fmt::format("{}({}, ((now() AT TIME ZONE 'UTC')::date - {})::timestamp AT TIME ZONE 'UTC', {})",
                                    rows.empty() ? "" : ",", whose, age, value);
            }
        }
        m_cluster.runSql(
            database,
            fmt::format("SET timezone = 'UTC'; INSERT INTO labels SELECT who, as_of::{}, y FROM (VALUES {}) v "
                        "(who, as_of, y); ANALYZE;",
                        type, rows));
        return read(database);
    }

    std::vector<Label> read(const std::string &database)
    {
        auto connection = m_cluster.connect(database);
        auto transaction = pg::Transaction::begin(connection).value();
        const auto rows =
            transaction
                .query("SELECT who, (extract(epoch FROM CASE WHEN pg_typeof(as_of) = 'date'::regtype THEN "
                       "as_of::timestamp + interval '1 day' - interval '1 microsecond' ELSE as_of::timestamp "
                       "END) * 1000000)::int8, y IS NULL, coalesce(y, 0) FROM public.labels")
                .value();
        std::vector<Label> labels;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            Label label{static_cast<int>(rows.integer(row, 0)), rows.integer(row, 1), {}};
            if (!rows.boolean(row, 2))
                label.value = static_cast<int>(rows.integer(row, 3));
            labels.push_back(label);
        }
        return labels;
    }

    void compare(const std::string &subject, const frame::Frame &frame, const std::vector<Label> &labels,
                 std::int64_t window)
    {
        const auto &keys = std::get<frame::Integers>(frame.keys.front().values).values;
        for (std::size_t row = 0; row < keys.size(); ++row) {
            const auto expected = expectedOf(labels, static_cast<int>(keys[row]), frame.asOf[row].microseconds, window);
            const std::array wanted{expected.count, expected.ofLate, expected.mean, expected.last};
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                const auto got = numberAt(frame.features[i], row);
                QVERIFY2(isSame(got, wanted.at(i)),
                         fmt::format("{}: {} of {} at {}: {} instead of {}", subject, frame.features[i].name, keys[row],
                                     printTimestamp(frame.asOf[row]), got, wanted.at(i))
                             .c_str());
            }
        }
    }

    //! The live view as of the examples' moments, by their keys.
    void compareLive(const std::string &subject, const plan::Plan &plan, const frame::Frame &frame,
                     pg::Transaction &transaction)
    {
        const auto &keys = std::get<frame::Integers>(frame.keys.front().values).values;
        for (std::size_t row = 0; row < keys.size(); row += 7) {
            const auto scope = compile::exampleScope(plan, {std::to_string(keys[row])}, frame.asOf[row]);
            const auto live = snapshot::fetchLive(plan, transaction, scope);
            QVERIFY2(live, live ? "" : describe(live.error()).c_str());
            for (std::size_t i = 0; i < frame.features.size(); ++i)
                QVERIFY2(isSame(numberAt(live->features[i], 0), numberAt(frame.features[i], row)),
                         fmt::format("{}: live {}", subject, frame.features[i].name).c_str());
        }
    }

    screening::LeakageReport checked(const std::string &database, const study::Study &study)
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        Progress progress;
        const auto plan = compile::planned(study, catalog);
        if (!plan)
            qFatal("%s", describe(plan.error()).c_str());
        auto report = screening::checkLeakage(study, *plan, catalog, connection, progress);
        if (!report)
            qFatal("%s", describe(report.error()).c_str());
        return *report;
    }

    snapshot::Snapshot snapshotOf(const std::string &database, const study::Study &study)
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        Progress progress;
        const auto plan = compile::planned(study, catalog).value();
        auto cache = store::Cache::open((m_folder.path() + "/cache.sqlite").toStdString()).value();
        columns::ColumnCache columnCache(cache, catalog);
        const auto here = screening::fetchSnapshot(study, plan, catalog, connection, progress,
                                                   {.executor = Executor::Local, .columnCache = &columnCache});
        const auto there =
            screening::fetchSnapshot(study, plan, catalog, connection, progress, {.executor = Executor::Pushdown});
        if (!here || !there)
            qFatal("%s", describe(here ? there.error() : here.error()).c_str());
        if (here->rowsHash != there->rowsHash || here->rows != there->rows)
            qFatal("%s\n%s", worded(engine::told(here->rows)).c_str(), worded(engine::told(there->rows)).c_str());
        return *here;
    }

private Q_SLOTS:
    void ownHistoryIsSeenWhenItsSpanIsOver()
    {
        constexpr std::array types{"timestamptz", "timestamp", "date"};
        const std::array windows{Duration{0, Duration::Unit::Days}, Duration{1, Duration::Unit::Days},
                                 Duration{7, Duration::Unit::Days}, Duration{36, Duration::Unit::Hours},
                                 Duration{2, Duration::Unit::Weeks}};
        std::size_t examples = 0;
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            Random random(Seed{seed});
            const auto database = fmt::format("own{}", seed);
            const auto labels = fill(database, types.at(seed % types.size()), random);
            auto connection = m_cluster.connect(database);
            const auto catalog = catalog::load(connection).value();
            for (const auto window : windows) {
                const auto subject = fmt::format("seed {} window {}", seed, printDuration(window));
                const auto plan = compile::planned(ownHistory(window), catalog).value();
                auto transaction = pg::Transaction::begin(connection).value();
                const auto now = pg::momentOf(transaction).value();
                const auto here = snapshot::fetchFrame(plan, catalog, transaction, Executor::Local).value();
                const auto there = snapshot::fetchFrame(plan, catalog, transaction, Executor::Pushdown).value();
                QVERIFY2(snapshot::hashOf(here) == snapshot::hashOf(there), subject.c_str());
                compare(subject, here, labels, window.microseconds());
                compareLive(subject, plan, here, transaction);
                if (QTest::currentTestFailed())
                    return;
                const auto mature = std::ranges::count_if(labels, [&](const Label &label) {
                    return label.asOf + window.microseconds() <= now.microseconds;
                });
                QCOMPARE(here.asOf.size(), static_cast<std::size_t>(mature));
                examples += here.asOf.size();
            }
        }
        QVERIFY(examples > 2'000);
    }

    void whatComesAfterASpanBeganChangesNoFeature()
    {
        Random random(Seed{77});
        fill("changed", "timestamptz", random);
        auto connection = m_cluster.connect("changed");
        const auto catalog = catalog::load(connection).value();
        const Duration window{14, Duration::Unit::Days};
        const auto plan = compile::planned(ownHistory(window), catalog).value();
        const auto read = [&](Executor executor) {
            auto transaction = pg::Transaction::begin(connection).value();
            return snapshot::fetchFrame(plan, catalog, transaction, executor).value();
        };
        const auto before = read(Executor::Local);
        // Labels that were asked for in the last 44 days, of which an example sees none before 30 days ago.
        m_cluster.runSql("changed", "UPDATE labels SET y = 99 WHERE as_of > now() - interval '44 days'");
        const auto border = currentTime().microseconds - 30 * day;
        for (const auto executor : {Executor::Local, Executor::Pushdown}) {
            const auto after = read(executor);
            std::size_t same = 0;
            std::size_t changed = 0;
            for (std::size_t row = 0; row < before.asOf.size(); ++row) {
                for (std::size_t i = 0; i < before.features.size(); ++i) {
                    const bool isKept = isSame(numberAt(before.features[i], row), numberAt(after.features[i], row));
                    if (before.asOf[row].microseconds < border)
                        QVERIFY(isKept);
                    (isKept ? same : changed) += 1;
                }
            }
            QVERIFY(same > 100 && changed > 10);
        }
    }

    void withoutASpanTheTableIsNoSource()
    {
        Random random(Seed{5});
        fill("unstated", "timestamptz", random);
        auto connection = m_cluster.connect("unstated");
        const auto catalog = catalog::load(connection).value();
        auto study = ownHistory({7, Duration::Unit::Days});
        std::get<study::GivenTarget>(study.target).window.reset();
        const auto plan = compile::planned(study, catalog);
        QVERIFY(!plan && worded(plan.error()).find("span") != std::string::npos);
        study.features = {{.name = "month", .part = study::ColumnPart::Month}};
        QVERIFY(plan::make(study, catalog));
    }

    void neitherLabelNorSplitIsAFeature()
    {
        m_cluster.createDatabase("barred");
        m_cluster.runSql("barred", R"(
            CREATE TABLE customer (id int PRIMARY KEY);
            CREATE TABLE labels (who int REFERENCES customer, as_of timestamptz, y int, part text);
            CREATE TABLE one (who int PRIMARY KEY REFERENCES customer, as_of timestamptz, y int, part text);)");
        auto connection = m_cluster.connect("barred");
        const auto catalog = catalog::load(connection).value();
        auto study = ownHistory({7, Duration::Unit::Days});
        std::get<study::GivenTarget>(study.target).split = "part";
        QVERIFY(plan::make(study, catalog));
        study.features = {{.name = "part", .path = {toLabels}, .aggregate = study::Aggregate::Mode, .column = "part"}};
        QVERIFY(!plan::make(study, catalog));
        study.features = {{.name = "parts",
                           .path = {toLabels},
                           .aggregate = study::Aggregate::Count,
                           .where = {{"part", study::Operator::Equal, "train"}}}};
        QVERIFY(!plan::make(study, catalog));
        auto &given = std::get<study::GivenTarget>(study.target);
        given.table = {"public", "one"};
        auto toOne = toLabels;
        toOne.table = given.table;
        toOne.isToMany = false;
        study.features = {{.name = "y", .path = {toOne}, .column = "y"}};
        QVERIFY(!plan::make(study, catalog));
    }

    void youngExamplesAndThoseAcrossTheSplitAreCounted()
    {
        m_cluster.createDatabase("split");
        m_cluster.runSql("split", R"(
            CREATE TABLE customer (id int PRIMARY KEY, x int);
            CREATE TABLE labels (who int REFERENCES customer, as_of timestamptz, y int, PRIMARY KEY (who, as_of));
            INSERT INTO customer SELECT g, g % 3 FROM generate_series(1, 40) g;
            INSERT INTO labels SELECT c, date_trunc('day', now()) - d * interval '1 day', (c + d) % 4
              FROM generate_series(1, 40) c, generate_series(0, 140, 7) d; ANALYZE;)");
        auto study = ownHistory({28, Duration::Unit::Days});
        study.split.kind = study::SplitKind::Time;
        const auto snapshot = snapshotOf("split", study);
        // Those of 0, 7, 14 and 21 days ago are not over.
        QCOMPARE(snapshot.rows.immature, std::size_t(4 * 40));
        QVERIFY(snapshot.rows.gap >= 2 * 3 * 40);
        Timestamp lastOfTraining = Timestamp::minusInfinity();
        Timestamp firstOfTest = Timestamp::infinity();
        for (std::size_t row = 0; row < snapshot.parts.size(); ++row) {
            if (snapshot.parts[row] == snapshot::Part::Train)
                lastOfTraining = std::max(lastOfTraining, snapshot.frame.asOf[row]);
            if (snapshot.parts[row] == snapshot::Part::Validation)
                firstOfTest = std::min(firstOfTest, snapshot.frame.asOf[row]);
        }
        QVERIFY(lastOfTraining.microseconds + 28 * day <= firstOfTest.microseconds);
        const auto overlaps = ofKind(checked("split", study).findings, FindingKind::OverlappingLabels);
        QCOMPARE(overlaps.size(), std::size_t(1));
        QVERIFY2(worded(overlaps.front().evidence).find("7 days") != std::string::npos,
                 worded(overlaps.front().evidence).c_str());
        std::get<study::GivenTarget>(study.target).window = Duration{7, Duration::Unit::Days};
        QVERIFY(ofKind(checked("split", study).findings, FindingKind::OverlappingLabels).empty());
    }

    void aSecondMomentTellsTheSpan()
    {
        m_cluster.createDatabase("second");
        m_cluster.runSql("second", R"(
            CREATE TABLE customer (id int PRIMARY KEY);
            CREATE TABLE labels (who int REFERENCES customer, as_of timestamptz, until timestamptz, y int, PRIMARY KEY (who, as_of));
            INSERT INTO customer SELECT generate_series(1, 60);
            INSERT INTO labels SELECT c, t, t + interval '1 month', c % 3 FROM generate_series(1, 60) c,
              generate_series(timestamptz '2024-01-01', '2024-10-01', '1 month') t; ANALYZE;)");
        auto study = ownHistory({});
        std::get<study::GivenTarget>(study.target).window.reset();
        study.features = {{.name = "month", .part = study::ColumnPart::Month}};
        const auto found = ofKind(checked("second", study).findings, FindingKind::LabelWindow);
        QCOMPARE(found.size(), std::size_t(1));
        const auto fixed = study::fixed(study, found.front());
        QCOMPARE(study::labelSpan(fixed), std::optional(Duration{31, Duration::Unit::Days}));
    }

    void aRowMaturesWhenItsLabelIsDecided()
    {
        m_cluster.createDatabase("mature");
        m_cluster.runSql("mature", R"(
            CREATE TABLE question (id int PRIMARY KEY, asked timestamptz NOT NULL, x int, accepted_at timestamptz);
            INSERT INTO question SELECT g, now() - g * interval '1 hour', g % 5, now() - g * interval '1 hour' + (g % 20) * interval '12 hours'
              FROM generate_series(1, 3000) g;
            UPDATE question SET accepted_at = NULL WHERE accepted_at > now() OR id % 3 = 0; ANALYZE;)");
        study::Study study{.name = "accepted", .entity = {"public", "question"}};
        study.target = study::RowTarget{.column = "accepted_at",
                                        .condition = study::Condition{{}, study::Operator::IsNotNull, ""},
                                        .asOf = "asked"};
        study.features = {{.name = "x", .column = "x"}};
        const auto before = snapshotOf("mature", study);
        QCOMPARE(before.rows.immature, std::size_t(0));
        const auto found = ofKind(checked("mature", study).findings, FindingKind::YoungLabel);
        QCOMPARE(found.size(), std::size_t(1));
        const auto fixed = study::fixed(study, found.front());
        // Nineteen in twenty are decided within nine days.
        QCOMPARE(study::labelSpan(fixed), std::optional(Duration{9, Duration::Unit::Days}));
        QVERIFY(ofKind(checked("mature", fixed).findings, FindingKind::YoungLabel).empty());
        const auto after = snapshotOf("mature", fixed);
        QVERIFY(after.rows.immature >= 9 * 24 - 2 && after.rows.immature <= 9 * 24);
        // And the young are what is to be predicted.
        auto connection = m_cluster.connect("mature");
        const auto catalog = catalog::load(connection).value();
        auto transaction = pg::Transaction::begin(connection).value();
        const auto live = snapshot::fetchLive(compile::planned(fixed, catalog).value(), transaction).value();
        QVERIFY(rowCount(live) >= 9 * 24 - 2 && rowCount(live) <= 9 * 24);
        // A filter holds for them and for those without a label alike.
        auto some = fixed;
        some.target = study::RowTarget{.column = "x",
                                       .condition = study::Condition{{}, study::Operator::Greater, "2"},
                                       .asOf = "asked",
                                       .maturesAfter = Duration{9, Duration::Unit::Days}};
        some.features = {{.name = "hour", .part = study::ColumnPart::Hour}};
        some.filter = {{"id", study::Operator::LessOrEqual, "100"}};
        QCOMPARE(rowCount(snapshot::fetchLive(compile::planned(some, catalog).value(), transaction).value()),
                 std::size_t(100));
    }

    //! Whatever tells when a row is asked about: a column of its own, a row that it refers to, a year.
    void aLabelThatMaturesIsHistoryWhenItHas_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("asOf");
        QTest::newRow("a column") << "claim"
                                  << "e.at";
        QTest::newRow("another row") << "result"
                                     << "(SELECT day FROM public.race WHERE id = e.race_id)";
        QTest::newRow("a year") << "season"
                                << "make_timestamptz(e.yr + 1, 1, 1, 0, 0, 0, 'UTC') - interval '1 microsecond'";
    }

    void aLabelThatMaturesIsHistoryWhenItHas()
    {
        QFETCH(QString, table);
        QFETCH(QString, asOf);
        const auto database = "decided_" + table.toStdString();
        m_cluster.createDatabase(database);
        m_cluster.runSql(database, R"(
            CREATE TABLE who (id int PRIMARY KEY);
            CREATE TABLE race (id int PRIMARY KEY, day timestamptz NOT NULL);
            CREATE TABLE claim (id int PRIMARY KEY, who_id int NOT NULL REFERENCES who, at timestamptz NOT NULL, y float8);
            CREATE TABLE result (id int PRIMARY KEY, who_id int NOT NULL REFERENCES who, race_id int NOT NULL REFERENCES race, y float8);
            CREATE TABLE season (id int PRIMARY KEY, who_id int NOT NULL REFERENCES who, yr int NOT NULL, y float8);
            INSERT INTO who SELECT generate_series(1, 10);
            INSERT INTO race SELECT g, timestamptz '2023-01-01 00:00+00' + g * interval '31 hours' FROM generate_series(1, 200) g;
            INSERT INTO claim SELECT g, 1 + g % 10, timestamptz '2023-01-01 00:00+00' + g * interval '7 hours', g % 17 FROM generate_series(1, 800) g;
            INSERT INTO result SELECT g, 1 + g % 10, 1 + g / 4, g % 13 FROM generate_series(1, 790) g;
            INSERT INTO season SELECT g, 1 + g % 10, 1990 + g / 10, g % 11 FROM generate_series(10, 300) g;
            ANALYZE;)");
        const auto name = table.toStdString();
        const auto days = name == "season" ? 400 : 45;
        const study::Hop toWho{study::Direction::ToParent, {"public", "who"}, {"who_id"}, {"id"}, false};
        const study::Hop toRows{study::Direction::ToChild, {"public", name}, {"who_id"}, {"id"}, true};
        const study::Hop toRace{study::Direction::ToParent, {"public", "race"}, {"race_id"}, {"id"}, false};
        study::Study study{.name = "decided", .entity = {"public", name}, .task = study::Task::Regression};
        study::RowTarget target{.column = "y", .maturesAfter = Duration{days, Duration::Unit::Days}};
        study::TableTime time{.table = {"public", name}};
        if (name == "claim") {
            target.asOf = time.column = "at";
        } else if (name == "result") {
            target.asOf = time.column = "day";
            target.asOfPath = time.path = {toRace};
        } else {
            target.asOf = time.column = "yr";
            target.asOfCalendar = time.calendar = study::Calendar::Year;
        }
        study.target = target;
        study.times = {time};
        study.features = {{.name = "sum", .path = {toWho, toRows}, .aggregate = study::Aggregate::Sum, .column = "y"},
                          {.name = "some",
                           .path = {toWho, toRows},
                           .aggregate = study::Aggregate::Count,
                           .where = {{"y", study::Operator::Greater, "5"}}}};
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        const auto made = compile::planned(study, catalog);
        QVERIFY2(made.has_value(), made ? "" : describe(made.error()).c_str());
        const auto &plan = *made;
        auto transaction = pg::Transaction::begin(connection).value();
        const auto local = snapshot::fetchFrame(plan, catalog, transaction, Executor::Local);
        QVERIFY2(local.has_value(), local ? "" : describe(local.error()).c_str());
        const auto &here = *local;
        const auto there = snapshot::fetchFrame(plan, catalog, transaction, Executor::Pushdown).value();
        QCOMPARE(snapshot::hashOf(here), snapshot::hashOf(there));
        const auto expected =
            transaction
                .query(fmt::format("WITH e AS (SELECT e.*, {} AS as_of FROM public.{} e) SELECT e.id, coalesce(h.s, "
                                   "-1)::int8, h.n FROM "
                                   "e, LATERAL (SELECT sum(y) AS s, count(*) FILTER (WHERE y > 5) AS n FROM e o WHERE "
                                   "o.who_id = e.who_id AND o.as_of + interval '{} days' <= e.as_of) h ORDER BY id",
                                   asOf.toStdString(), name, days))
                .value();
        QVERIFY(rowCount(here) > 200);
        std::size_t known = 0;
        for (std::size_t row = 0; row < rowCount(here); ++row) {
            const auto id = std::get<frame::Integers>(here.keys.front().values).values[row];
            const auto at = static_cast<std::size_t>(id - expected.integer(0, 0));
            QCOMPARE(expected.integer(at, 0), id);
            const auto sum = numberAt(here.features[0], row);
            QCOMPARE(std::isnan(sum) ? -1 : static_cast<std::int64_t>(sum), expected.integer(at, 1));
            QCOMPARE(static_cast<std::int64_t>(numberAt(here.features[1], row)), expected.integer(at, 2));
            known += std::isnan(sum) ? 0 : 1;
        }
        QVERIFY(known > rowCount(here) / 2);
    }
};

QTEST_GUILESS_MAIN(LabelsTest)

} // namespace labels_test

#include "labels_test.moc"
