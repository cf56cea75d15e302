// SPDX-License-Identifier: GPL-3.0-or-later
// Examples at the rows of a table: which there are, their labels and features, by the SQL, the engine and loops over
// random databases.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/plan/make.h"
#include "core/snapshot/fetch.h"
#include "core/study/jsonfeatures.h"
#include "core/study/paths.h"
#include "tests/core/engine/cells.h"
#include "tests/core/engine/reference.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <fmt/format.h>
#include <set>

namespace further_test {

using namespace espalier;

namespace {

using tests::Cell;
using tests::cellAt;
using tests::textOf;

const Cell &cellOf(const tests::WorldTable &table, std::size_t row, const std::string &column)
{
    const auto place = std::ranges::find(table.columns, column, &tests::WorldColumn::name) - table.columns.begin();
    return table.rows[row][static_cast<std::size_t>(place)];
}

bool isLinked(const tests::WorldTable &before, std::size_t from, const tests::WorldTable &here, std::size_t to,
              const study::Hop &hop)
{
    const bool isUp = hop.direction == study::Direction::ToParent;
    for (std::size_t i = 0; i < hop.childColumns.size(); ++i) {
        const auto &left = cellOf(before, from, isUp ? hop.childColumns[i] : hop.parentColumns[i]);
        const auto &right = cellOf(here, to, isUp ? hop.parentColumns[i] : hop.childColumns[i]);
        if (left.index() == 0 || left != right)
            return false;
    }
    return true;
}

//! The rows at a path's end, once for each way there, whenever they came.
std::vector<std::size_t> follow(const tests::World &world, const tests::WorldTable &entity, std::size_t row,
                                const study::Path &path)
{
    const auto *before = &entity;
    std::vector<std::size_t> rows{row};
    for (const auto &hop : path) {
        const auto &here = tests::tableNamed(world, hop.table.name);
        std::vector<std::size_t> next;
        for (const auto from : rows)
            for (std::size_t to = 0; to < here.rows.size(); ++to)
                if (isLinked(*before, from, here, to, hop))
                    next.push_back(to);
        rows = std::move(next);
        before = &here;
    }
    return rows;
}

std::string keyOf(const tests::WorldTable &table, std::size_t row)
{
    auto key = std::to_string(std::get<std::int64_t>(table.rows[row][0]));
    return table.keyColumns == 2 ? key + ", " + std::get<std::string>(table.rows[row][1]) : key;
}

//! By key and moment.
using Places = std::set<std::pair<std::string, Timestamp>>;

bool isKnown(const tests::World &world, const tests::WorldTable &table, std::size_t row, Timestamp at)
{
    if (!table.time)
        return true;
    const auto from = tests::knownFrom(world, table, table.rows[row]);
    return from && *from < at && tests::knownUntil(table, table.rows[row]) >= at;
}

Places expected(const tests::World &world, const study::Study &study)
{
    const auto &future = std::get<study::FutureTarget>(study.target);
    const auto &rows = future.schedule.atRows;
    const auto &entity = tests::tableNamed(world, study.entity.name);
    const auto &end = tests::tableNamed(world, rows.back().table.name);
    Places places;
    for (std::size_t row = 0; row < entity.rows.size(); ++row) {
        for (const auto at : follow(world, entity, row, rows)) {
            const auto time = tests::timeOf(world, end, end.rows[at]);
            const bool isLeftOut = time && std::ranges::any_of(study.leftOut, [&time](const study::Period &period) {
                                       return tests::isWithin(period, *time);
                                   });
            if (time && *time >= future.schedule.from && *time <= *future.schedule.until && !isLeftOut
                && isKnown(world, entity, row, *time))
                places.emplace(keyOf(entity, row), *time);
        }
    }
    return places;
}

} // namespace

class FurtherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWhatLoopsFind()
    {
        constexpr std::uint64_t first = 2001;
        const auto asked = qEnvironmentVariableIntValue("ESPALIER_WORLDS");
        const auto worlds = static_cast<std::uint64_t>(asked > 0 ? asked : 10);
        for (auto seed = first; seed < first + worlds; ++seed) {
            Random random(Seed{seed});
            const auto world = tests::randomWorld(random);
            const auto database = fmt::format("further{}", seed);
            m_cluster.createDatabase(database);
            m_cluster.runSql(database, tests::toSql(world));
            auto connection = m_cluster.connect(database);
            const auto catalog = catalog::load(connection).value();
            for (int question = 0; question < 3; ++question) {
                auto study = tests::randomStudy(world, random);
                if (!study || !std::holds_alternative<study::FutureTarget>(study->target))
                    continue;
                study->split.kind = study::SplitKind::Time;
                // Over all rows' times.
                auto &schedule = std::get<study::FutureTarget>(study->target).schedule;
                schedule.from = parseTimestamp("2000-01-01").value();
                schedule.until = parseTimestamp("2026-01-01").value();
                int paths = 0;
                for (const auto &path : study::pathsToRows(*study)) {
                    std::get<study::FutureTarget>(study->target).schedule.atRows = path;
                    check(fmt::format("seed {} question {}", seed, question), world, *study, catalog, connection);
                    if (QTest::currentTestFailed())
                        return;
                    if (++paths == 2)
                        break;
                }
            }
        }
        qInfo("%zu questions, %zu examples, %zu with a label above 0, %zu values, %zu not missing", m_questions,
              m_examples, m_labels, m_values, m_filled);
        QVERIFY(m_questions > 10 && m_examples > 30 && m_labels > 15);
        QVERIFY(m_values > 2000 && m_filled * 4 > m_values);
    }

private:
    static std::optional<plan::Plan> plannedOf(study::Study &study, const catalog::Catalog &catalog)
    {
        const auto all = std::exchange(study.features, {});
        if (!plan::make(study, catalog))
            return std::nullopt; // rows whose own column tells no time
        for (const auto &feature : all) {
            study.features.push_back(feature);
            if (!plan::make(study, catalog))
                study.features.pop_back();
        }
        return compile::planned(study, catalog).value();
    }

    void check(const std::string &subject, const tests::World &world, study::Study study,
               const catalog::Catalog &catalog, pg::Connection &connection)
    {
        const auto plan = plannedOf(study, catalog);
        if (!plan)
            return;
        const auto further = plan::furtherPlan(*plan).value();
        auto transaction = pg::Transaction::begin(connection).value();
        const auto bySql = snapshot::fetchFrame(further, catalog, transaction, cost::Executor::Pushdown);
        QVERIFY2(bySql, bySql ? "" : (subject + describe(bySql.error())).c_str());
        const auto byEngine = snapshot::fetchFrame(further, catalog, transaction, cost::Executor::Local);
        QVERIFY2(byEngine, byEngine ? "" : (subject + describe(byEngine.error())).c_str());
        QVERIFY(bySql->keys == byEngine->keys && bySql->asOf == byEngine->asOf && bySql->label == byEngine->label);
        Places found;
        for (std::size_t row = 0; row < rowCount(*bySql); ++row)
            found.emplace(frame::keyText(*bySql, row), bySql->asOf[row]);
        QVERIFY2(found.size() == rowCount(*bySql), (subject + ": an example stands twice").c_str());
        QVERIFY2(found == expected(world, study), (subject + ": other examples").c_str());
        // The cutoffs are what they are without.
        auto without = study;
        std::get<study::FutureTarget>(without.target).schedule.atRows.clear();
        const auto plain = compile::planned(without, catalog).value();
        QCOMPARE(sql::print(compile::trainingQuery(*plan).select), sql::print(compile::trainingQuery(plain).select));
        QCOMPARE(sql::print(compile::liveQuery(*plan)), sql::print(compile::liveQuery(plain)));
        QVERIFY(!plan::furtherPlan(plain));
        ++m_questions;
        m_examples += found.size();
        m_entityRows.clear();
        for (std::size_t row = 0; row < rowCount(*bySql); ++row)
            m_entityRows.push_back(entityRow(world, study, *bySql, row));
        compareLabels(subject, world, study, *bySql);
        for (std::size_t i = 0; i < study.features.size() && !QTest::currentTestFailed(); ++i)
            compareFeature(subject, world, study, i, *bySql, *byEngine);
    }

    //! How many rows there are from the moment on, before the horizon is over.
    void compareLabels(const std::string &subject, const tests::World &world, const study::Study &study,
                       const frame::Frame &frame)
    {
        const auto &future = std::get<study::FutureTarget>(study.target);
        const auto last = std::find_if(future.path.rbegin(), future.path.rend(), [](const study::Hop &hop) {
            return hop.isToMany;
        });
        const study::Path path(future.path.begin(), last.base());
        const auto &entity = tests::tableNamed(world, study.entity.name);
        const auto &end = tests::tableNamed(world, path.back().table.name);
        for (std::size_t row = 0; row < rowCount(frame); ++row) {
            const auto from = frame.asOf[row];
            double count = 0;
            for (const auto at : follow(world, entity, m_entityRows[row], path)) {
                const auto time = tests::timeOf(world, end, end.rows[at]);
                count += time && *time >= from && time->microseconds < from.microseconds + future.horizon.microseconds()
                    ? 1
                    : 0;
            }
            m_labels += count > 0 ? 1 : 0;
            QVERIFY2(cellAt(frame.label, row) == Cell(count), (subject + ": another label").c_str());
        }
    }

    void compareFeature(const std::string &subject, const tests::World &world, const study::Study &study,
                        std::size_t place, const frame::Frame &bySql, const frame::Frame &byEngine)
    {
        const auto &feature = study.features[place];
        // Loops over all rows of each hop take their time: of many examples, some, evenly spread.
        const auto step = rowCount(bySql) / 40 + 1;
        for (std::size_t row = 0; row < rowCount(bySql); row += step) {
            QVERIFY(cellAt(bySql.features[place], row) == cellAt(byEngine.features[place], row));
            const auto wanted = tests::reference(world, study, feature, m_entityRows[row], bySql.asOf[row]);
            ++m_values;
            m_filled += wanted.index() != 0 ? 1 : 0;
            QVERIFY2(cellAt(bySql.features[place], row) == wanted && cellAt(byEngine.features[place], row) == wanted,
                     fmt::format("{}: loops {}, SQL {}, engine {}\nas of {}\n{}", subject, textOf(wanted),
                                 textOf(cellAt(bySql.features[place], row)),
                                 textOf(cellAt(byEngine.features[place], row)), printTimestamp(bySql.asOf[row]),
                                 study::featureToJson(feature).dump())
                         .c_str());
        }
    }

    static std::size_t entityRow(const tests::World &world, const study::Study &study, const frame::Frame &frame,
                                 std::size_t row)
    {
        const auto &table = tests::tableNamed(world, study.entity.name);
        const auto key = frame::keyText(frame, row);
        std::size_t found = 0;
        while (keyOf(table, found) != key)
            ++found;
        return found;
    }

    tests::TestCluster m_cluster;
    std::vector<std::size_t> m_entityRows; //!< beside the examples that are compared
    std::size_t m_questions = 0;
    std::size_t m_examples = 0;
    std::size_t m_labels = 0; //!< above 0
    std::size_t m_values = 0;
    std::size_t m_filled = 0; //!< not missing
};

QTEST_GUILESS_MAIN(FurtherTest)

} // namespace further_test

#include "further_test.moc"
