// SPDX-License-Identifier: GPL-3.0-or-later
// Where there are few examples to learn from, a table at whose rows there are more is named, and a snapshot of the
// study has them.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/plan/make.h"
#include "core/screening/datacheck.h"
#include "core/screening/fetchsnapshot.h"
#include "core/screening/leakage.h"
#include "core/study/finding.h"
#include "core/training/folds.h"
#include "core/training/job.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace fewexamples_test {

using namespace espalier;
using snapshot::Part;

namespace {

constexpr std::int64_t day = 86'400'000'000;
using KeyedMoment = std::pair<std::string, Timestamp>;

const study::Hop toOrders{study::Direction::ToChild, {"public", "bought"}, {"buyer_id"}, {"id"}, true};
const study::Hop toClicks{study::Direction::ToChild, {"public", "click"}, {"buyer_id"}, {"id"}, true};
const study::Hop toNotes{study::Direction::ToChild, {"public", "note"}, {"buyer_id"}, {"id"}, true};

} // namespace

class FewExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // 40 buyers in the 400 days from 2024-01-01 on: a purchase every 9 days, a click every 4, a note every 90; one
        // click is on a cutoff.
        m_cluster.createDatabase("few");
        m_cluster.runSql("few", R"(
            CREATE TABLE buyer (id int PRIMARY KEY);
            CREATE TABLE bought (id int PRIMARY KEY, buyer_id int NOT NULL REFERENCES buyer, at timestamptz NOT NULL, total float8);
            CREATE TABLE click (id int PRIMARY KEY, buyer_id int NOT NULL REFERENCES buyer, at timestamptz NOT NULL);
            CREATE TABLE note (id int PRIMARY KEY, buyer_id int NOT NULL REFERENCES buyer, at timestamptz NOT NULL);
            INSERT INTO buyer SELECT generate_series(1, 40);
            INSERT INTO bought SELECT row_number() OVER (), b, timestamptz '2024-01-01 00:00+00' + (n * 9 + b % 7) * interval '1 day' + interval '1 hour', b + n
              FROM generate_series(1, 40) b, generate_series(0, 43) n;
            INSERT INTO click SELECT row_number() OVER (), b, timestamptz '2024-01-01 00:00+00' + n * 4 * interval '1 day' + b * interval '1 minute'
              FROM generate_series(1, 40) b, generate_series(0, 99) n;
            INSERT INTO click VALUES (100000, 1, '2024-03-31 00:00+00');
            INSERT INTO note SELECT row_number() OVER (), b, timestamptz '2024-01-01 00:00+00' + n * 90 * interval '1 day'
              FROM generate_series(1, 40) b, generate_series(0, 3) n;
            ANALYZE;)");
        m_study = {.name = "few", .entity = {"public", "buyer"}, .task = study::Task::Regression};
        study::FutureTarget target{.path = {toOrders},
                                   .aggregate = study::Aggregate::Sum,
                                   .column = "total",
                                   .horizon = {30, Duration::Unit::Days}};
        target.schedule = {.every = {30, Duration::Unit::Days},
                           .from = parseTimestamp("2024-01-01").value(),
                           .until = parseTimestamp("2024-12-26").value()};
        m_study.target = target;
        for (const auto *table : {"bought", "click", "note"})
            m_study.times.push_back({.table = {"public", table}, .column = "at"});
        m_study.features = {{.name = "bought", .path = {toOrders}, .aggregate = study::Aggregate::Count},
                            {.name = "clicks", .path = {toClicks}, .aggregate = study::Aggregate::Count},
                            {.name = "notes", .path = {toNotes}, .aggregate = study::Aggregate::Count}};
    }

    //! 13 cutoffs of 40 buyers, of which the first 8 or so teach; notes are fewer, purchases are what the label sums.
    void aTableWithMoreRowsIsNamed()
    {
        const auto found = told(m_study);
        QVERIFY(found);
        QCOMPARE(found->severity, study::Severity::Notice);
        QCOMPARE(std::get<study::SetAtRows>(found->fix).path, study::Path{toClicks});
        QVERIFY(plainText(found->evidence.front()).find("public.click") != std::string::npos);
        const auto fixed = study::fixed(m_study, *found);
        QVERIFY(study::isFixed(fixed, *found));
        QVERIFY(!told(fixed));
        // Without clicks, there are purchases.
        auto other = m_study;
        std::erase_if(other.features, [](const study::Feature &feature) {
            return feature.name == "clicks";
        });
        const auto second = told(other);
        QVERIFY(second);
        QCOMPARE(std::get<study::SetAtRows>(second->fix).path, study::Path{toOrders});
    }

    void whereASplitScoresTheSameTimeThereIsNone()
    {
        auto study = m_study;
        study.split.kind = study::SplitKind::Random;
        QVERIFY(!told(study));
        std::get<study::FutureTarget>(study.target).schedule.atRows = {toClicks};
        auto connection = m_cluster.connect("few");
        const auto plan = plan::make(study, catalog::load(connection).value());
        QVERIFY(!plan);
        QCOMPARE(plan.error().subject, std::string("target.at_rows"));
    }

    //! All examples that are scored, and those between, are what they are without the others.
    void aSnapshotHasThemBehindTheOthers()
    {
        auto study = m_study;
        std::get<study::FutureTarget>(study.target).schedule.atRows = {toClicks};
        const auto without = taken(m_study);
        for (const auto executor : {cost::Executor::Local, cost::Executor::Pushdown}) {
            const auto with = taken(study, executor);
            const auto regular = rowCount(without.frame);
            std::vector<std::size_t> first(regular);
            for (std::size_t row = 0; row < regular; ++row)
                first[row] = row;
            QVERIFY(frame::taken(with.frame, first) == without.frame);
            QVERIFY(std::equal(without.parts.begin(), without.parts.end(), with.parts.begin()));
            QCOMPARE(with.rowsUsed, without.rowsUsed);
            QCOMPARE(with.rows, without.rows);
            const auto further = snapshot::rowsOf(with, Part::Further);
            // Clicks up to 2024-12-26 00:00: days 0, 4, ... 356, of 40; the last, on day 360, come minutes too late.
            // The one on a cutoff is an example already.
            QCOMPARE(further.size(), std::size_t(90 * 40));
            QCOMPARE(further.front(), regular);
            std::set<std::pair<std::string, Timestamp>> places;
            for (std::size_t row = 0; row < rowCount(with.frame); ++row)
                places.emplace(frame::keyText(with.frame, row), with.frame.asOf[row]);
            QCOMPARE(places.size(), rowCount(with.frame));
            // Its own click is not seen: those before are as many as its number.
            const auto &clicks = std::get<frame::Numbers>(with.frame.features[1].values).values;
            const auto start = parseTimestamp("2024-01-01").value().microseconds;
            for (const auto row : further) {
                const auto days = (with.frame.asOf[row].microseconds - start) / day;
                const bool isFirst = frame::keyText(with.frame, row) == "1" && days >= 90;
                QCOMPARE(clicks[row], static_cast<double>(days / 4 + (isFirst ? 1 : 0)));
            }
        }
    }

    //! What the window behind each click holds, as SQL by hand counts it; a click on a cutoff is an example already.
    void theirLabelsAreWhatSqlCounts()
    {
        const auto wanted = byKeyAndMoment(R"(
            SELECT c.buyer_id, c.at, (SELECT sum(b.total) FROM public.bought b WHERE b.buyer_id = c.buyer_id AND b.at >= c.at AND b.at < c.at + interval '30 days')
            FROM (SELECT DISTINCT buyer_id, at FROM public.click) c
            WHERE c.at >= '2024-01-01 00:00+00' AND c.at <= '2024-12-26 00:00+00' AND c.at <> '2024-03-31 00:00+00')");
        QCOMPARE(wanted.size(), std::size_t(90 * 40));
        auto study = m_study;
        std::get<study::FutureTarget>(study.target).schedule.atRows = {toClicks};
        for (const auto executor : {cost::Executor::Local, cost::Executor::Pushdown}) {
            const auto with = taken(study, executor);
            const auto &labels = std::get<frame::Numbers>(with.frame.label.values).values;
            std::map<KeyedMoment, double> found;
            for (const auto row : snapshot::rowsOf(with, Part::Further))
                found.emplace(KeyedMoment(frame::keyText(with.frame, row), with.frame.asOf[row]), labels[row]);
            QVERIFY(found == wanted);
        }
    }

    //! Of a yes/no question that compares a number, that number stands beside each label.
    void theNumberBehindAYesOrNoIsOfThemToo()
    {
        auto study = m_study;
        study.task = study::Task::Binary;
        auto &target = std::get<study::FutureTarget>(study.target);
        target.aggregate = study::Aggregate::Count;
        target.column.clear();
        target.condition = study::Condition{.op = study::Operator::Greater, .value = "3"};
        target.schedule.atRows = {toClicks};
        const auto wanted = byKeyAndMoment(R"(
            SELECT c.buyer_id, c.at, (SELECT count(*) FROM public.bought b WHERE b.buyer_id = c.buyer_id AND b.at >= c.at AND b.at < c.at + interval '30 days')
            FROM (SELECT buyer_id, at FROM public.click UNION SELECT id, timestamptz '2024-01-01 00:00+00' + n * interval '30 days' FROM public.buyer, generate_series(0, 12) n) c
            WHERE c.at <= '2024-12-26 00:00+00')");
        for (const auto executor : {cost::Executor::Local, cost::Executor::Pushdown}) {
            const auto with = taken(study, executor);
            const auto rows = rowCount(with.frame);
            QCOMPARE(rows, wanted.size());
            QCOMPARE(with.frame.quantity.size(), rows);
            std::size_t yes = 0;
            for (std::size_t row = 0; row < rows; ++row) {
                const auto count = wanted.at(KeyedMoment(frame::keyText(with.frame, row), with.frame.asOf[row]));
                QCOMPARE(with.frame.quantity[row], count);
                QCOMPARE(frame::textAt(with.frame.label, row), std::string(count > 3 ? "true" : "false"));
                yes += count > 3 ? 1 : 0;
            }
            QVERIFY(yes > rows / 10 && yes < rows * 9 / 10);
        }
    }

    //! What happens when or after a part that is scored begins is in no label that was learned from before, and what was known is left out of
    //! none.
    void noLabelReachesIntoWhatIsScored()
    {
        auto study = m_study;
        std::get<study::FutureTarget>(study.target).schedule.atRows = {toClicks};
        const auto with = taken(study);
        const auto folds = training::foldsOf(with, training::labelKnownAfter(study));
        QVERIFY(!folds.each.empty());
        auto all = folds.each;
        all.push_back(folds.tested);
        QCOMPARE(beginOf(with, folds.each.back().scored), beginOf(with, snapshot::rowsOf(with, Part::Validation)));
        QCOMPARE(beginOf(with, folds.tested.scored), beginOf(with, snapshot::rowsOf(with, Part::Test)));
        for (const auto &fold : all) {
            const auto begin = beginOf(with, fold.scored);
            std::set<std::size_t> reaching;
            std::set<std::size_t> known;
            for (const auto row : snapshot::rowsOf(with, Part::Further)) {
                const auto asOf = with.frame.asOf[row];
                (asOf.microseconds + 30 * day > begin.microseconds ? reaching : known).insert(row);
            }
            QVERIFY(!known.empty() && std::ranges::any_of(reaching, [&](std::size_t row) {
                return with.frame.asOf[row] < begin;
            }));
            QCOMPARE(std::set<std::size_t>(fold.further.begin(), fold.further.end()), known);
            // By the rows that the labels sum, too: the last one of them came before.
            QCOMPARE(countOf(fmt::format(
                         "SELECT count(*) FROM public.click c JOIN public.bought b ON b.buyer_id = c.buyer_id AND "
                         "b.at >= c.at AND b.at < c.at + interval '30 days' "
                         "WHERE b.at >= '{0}' AND c.at <= '{1}' AND c.at >= '2024-01-01 00:00+00'",
                         printTimestamp(begin), printTimestamp(endOf(with, fold.further)))),
                     std::int64_t(0));
        }
    }

    //! Of a split by entity, whoever is tested is learned from at no moment, and whoever a fold scores not there.
    void whoIsScoredIsNotLearnedFrom()
    {
        auto study = m_study;
        study.split.kind = study::SplitKind::Entity;
        std::get<study::FutureTarget>(study.target).schedule.atRows = {toClicks};
        const auto with = taken(study);
        const auto folds = training::foldsOf(with, training::labelKnownAfter(study));
        auto all = folds.each;
        all.push_back(folds.tested);
        QVERIFY(all.size() > 2);
        for (const auto &fold : all) {
            const auto scored = buyersOf(with, fold.scored);
            QVERIFY(!fold.further.empty() && !scored.empty());
            for (const auto &buyer : buyersOf(with, fold.further))
                QVERIFY(!scored.contains(buyer));
        }
        const auto tested = buyersOf(with, snapshot::rowsOf(with, Part::Test));
        for (const auto &buyer : buyersOf(with, folds.further))
            QVERIFY(!tested.contains(buyer));
    }

private:
    static Timestamp beginOf(const snapshot::Snapshot &snapshot, const std::vector<std::size_t> &rows)
    {
        auto begin = Timestamp::infinity();
        for (const auto row : rows)
            begin = std::min(begin, snapshot.frame.asOf[row]);
        return begin;
    }

    static Timestamp endOf(const snapshot::Snapshot &snapshot, const std::vector<std::size_t> &rows)
    {
        auto end = Timestamp::minusInfinity();
        for (const auto row : rows)
            end = std::max(end, snapshot.frame.asOf[row]);
        return end;
    }

    static std::set<std::string> buyersOf(const snapshot::Snapshot &snapshot, const std::vector<std::size_t> &rows)
    {
        std::set<std::string> buyers;
        for (const auto row : rows)
            buyers.insert(frame::keyText(snapshot.frame, row));
        return buyers;
    }

    std::int64_t countOf(const std::string &sql)
    {
        auto connection = m_cluster.connect("few");
        auto transaction = pg::Transaction::begin(connection).value();
        return transaction.query(sql).value().integer(0, 0);
    }

    //! A buyer, a moment, and what is told of them.
    std::map<KeyedMoment, double> byKeyAndMoment(const std::string &sql)
    {
        auto connection = m_cluster.connect("few");
        auto transaction = pg::Transaction::begin(connection).value();
        const auto rows = transaction
                              .query("SELECT buyer_id, (extract(epoch FROM at) * 1000000)::int8, sum::float8 FROM ("
                                     + sql + ") AS told (buyer_id, at, sum)")
                              .value();
        std::map<KeyedMoment, double> told;
        for (std::size_t row = 0; row < rows.size(); ++row)
            told.emplace(KeyedMoment(rows.text(row, 0), Timestamp{rows.integer(row, 1)}), rows.number(row, 2));
        return told;
    }

    snapshot::Snapshot taken(const study::Study &study, cost::Executor executor = cost::Executor::Local)
    {
        auto connection = m_cluster.connect("few");
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(study, catalog).value();
        Progress progress;
        auto snapshot = screening::fetchSnapshot(study, plan, catalog, connection, progress, {.executor = executor});
        if (!snapshot)
            qFatal("%s", describe(snapshot.error()).c_str());
        return *std::move(snapshot);
    }

    std::optional<study::Finding> told(const study::Study &study)
    {
        auto connection = m_cluster.connect("few");
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(study, catalog).value();
        Progress progress;
        const auto report = screening::checkLeakage(study, plan, catalog, connection, progress).value();
        const auto found = std::ranges::find(report.findings, study::FindingKind::FewExamples, &study::Finding::kind);
        return found == report.findings.end() ? std::nullopt : std::optional(*found);
    }

    tests::TestCluster m_cluster;
    study::Study m_study;
};

QTEST_GUILESS_MAIN(FewExamplesTest)

} // namespace fewexamples_test

#include "fewexamples_test.moc"
