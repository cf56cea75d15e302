// SPDX-License-Identifier: GPL-3.0-or-later
// Examples and labels found from columns are those of the SQL: random databases, random targets.
#include "core/catalog/load.h"
#include "core/columns/cachedcolumn.h"
#include "core/compile/scanstrategy.h"
#include "core/cost/executor.h"
#include "core/engine/examples.h"
#include "core/engine/incolumns.h"
#include "core/plan/quantity.h"
#include "core/snapshot/fetch.h"
#include "core/study/aggregates.h"
#include "tests/core/engine/world.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <cmath>
#include <fmt/format.h>

namespace examples_test {

using namespace espalier;

namespace {

//! To the bit, but for the sign of 0.
bool isSame(const std::vector<double> &left, const std::vector<double> &right)
{
    return std::ranges::equal(left, right, [](double x, double y) {
        return x == y || (std::isnan(x) && std::isnan(y));
    });
}

bool isSame(const frame::Column &left, const frame::Column &right)
{
    const auto *a = std::get_if<frame::Numbers>(&left.values);
    const auto *b = std::get_if<frame::Numbers>(&right.values);
    if (a == nullptr || b == nullptr)
        return left == right;
    return left.name == right.name && isSame(a->values, b->values);
}

std::string difference(const frame::Frame &sql, const frame::Frame &found)
{
    if (sql.asOf.size() != found.asOf.size())
        return fmt::format("{} examples instead of {}", found.asOf.size(), sql.asOf.size());
    if (sql.keys != found.keys)
        return "keys";
    if (sql.asOf != found.asOf)
        return "times";
    if (!isSame(sql.quantity, found.quantity))
        return "quantities";
    return isSame(sql.label, found.label) ? "" : "labels";
}

//! The label says of each example where its number is; where there is no number there is no label.
bool isTold(const frame::Frame &frame, study::Operator op, double bound)
{
    const auto &label = std::get<frame::Categories>(frame.label.values);
    for (std::size_t row = 0; row < frame.quantity.size(); ++row) {
        const auto number = frame.quantity[row];
        const auto code = label.codes[row];
        if (code < 0 || std::isnan(number)) {
            if (code >= 0 || !std::isnan(number))
                return false;
            continue;
        }
        const bool isBelow = number < bound;
        const bool isAbove = number > bound;
        const bool isSo = op == study::Operator::Less ? isBelow
            : op == study::Operator::LessOrEqual      ? !isAbove
            : op == study::Operator::Greater          ? isAbove
            : op == study::Operator::GreaterOrEqual   ? !isBelow
            : op == study::Operator::Equal            ? !isBelow && !isAbove
                                                      : isBelow || isAbove;
        if (label.levels[static_cast<std::size_t>(code)] != (isSo ? "true" : "false"))
            return false;
    }
    return true;
}

//! A future target that asks for more than the random one does.
void vary(study::Study &study, study::FutureTarget &target, Random &random)
{
    using study::Aggregate;
    constexpr std::array aggregates{Aggregate::Count, Aggregate::Exists, Aggregate::Sum,  Aggregate::Mean,
                                    Aggregate::Max,   Aggregate::Last,   Aggregate::Mode, Aggregate::DistinctCount};
    target.aggregate = aggregates[random.below(aggregates.size())];
    if (study::traitsOf(target.aggregate).taken != study::Taken::Rows)
        target.column = target.aggregate == Aggregate::Mode ? "w" : "n";
    study.task = target.aggregate == Aggregate::Mode ? study::Task::Multiclass
        : target.aggregate == Aggregate::Exists      ? study::Task::Binary
                                                     : study::Task::Regression;
    if (study.task == study::Task::Regression && random.chance(0.5)) {
        study.task = study::Task::Binary;
        const auto op = static_cast<study::Operator>(random.below(8));
        const bool isNull = op == study::Operator::IsNull || op == study::Operator::IsNotNull;
        target.condition = study::Condition{{},
                                            op,
                                            isNull                   ? ""
                                                : random.chance(0.5) ? "0"
                                                : random.chance(0.5) ? "1"
                                                                     : "-2.5e0"};
    }
    if (random.chance(0.5))
        target.alive =
            study::Alive{target.path, {static_cast<std::int64_t>(1 + random.below(20)), Duration::Unit::Days}};
    if (random.chance(0.3))
        target.schedule.until.reset();
    target.schedule.every = {static_cast<std::int64_t>(2 + random.below(9)), Duration::Unit::Days};
}

void vary(study::Study &study, study::RowTarget &target, Random &random)
{
    if (random.chance(0.4)) {
        study.task = study::Task::Binary;
        target.condition = study::Condition{"n", study::Operator::Greater, "1"};
    } else if (random.chance(0.4)) {
        study.task = study::Task::Multiclass;
        target.column = "w";
    }
}

} // namespace

class ExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheSql()
    {
        const auto worlds = qEnvironmentVariableIntValue("ESPALIER_WORLDS");
        for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(worlds > 0 ? worlds : 20); ++seed) {
            Random random(Seed{seed});
            const auto world = tests::randomWorld(random);
            const auto database = fmt::format("examples{}", seed);
            m_cluster.createDatabase(database);
            m_cluster.runSql(database, tests::toSql(world));
            auto connection = m_cluster.connect(database);
            const auto catalog = catalog::load(connection).value();
            for (int question = 0; question < 12; ++question) {
                auto study = tests::randomStudy(world, random);
                if (!study)
                    continue;
                ask(*study, random);
                check(fmt::format("seed {} question {}", seed, question), *study, catalog, connection);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%zu examples of %zu row targets, %zu of %zu future ones; %zu left out", m_rowExamples, m_rowTargets,
              m_futureExamples, m_futureTargets, m_leftOut);
        QVERIFY(m_rowTargets > 20 && m_rowExamples > 300);
        QVERIFY(m_leftOut > 100);
        QVERIFY(m_futureTargets > 10 && m_futureExamples > 1'000);
        QVERIFY2(m_rowQuantities > 5 && m_futureQuantities > 5,
                 qPrintable(QString("%1 %2").arg(m_rowQuantities).arg(m_futureQuantities)));
    }

    void givenOnesAreThoseOfTheSql()
    {
        m_cluster.createDatabase("given");
        m_cluster.runSql("given", R"(
            CREATE TABLE customer (id int PRIMARY KEY, name text);
            CREATE TABLE asked (who bigint, day date, answer float8, part text);
            INSERT INTO customer SELECT i, 'c' || i FROM generate_series(1, 50) i;
            INSERT INTO asked SELECT i * 7 % 53, CASE i % 9 WHEN 0 THEN NULL WHEN 1 THEN date 'infinity' ELSE date '2024-01-01' + i END,
                   nullif(i % 5, 3), CASE i % 2 WHEN 0 THEN 'train' ELSE 'test' END FROM generate_series(1, 200) i;
            INSERT INTO asked VALUES (NULL, '2024-01-01', 1, 'train');)");
        auto connection = m_cluster.connect("given");
        const auto catalog = catalog::load(connection).value();
        study::Study study{.name = "given", .entity = {"public", "customer"}};
        study.task = study::Task::Regression;
        study.target = study::GivenTarget{
            .table = {"public", "asked"}, .keyColumns = {"who"}, .asOf = "day", .label = "answer", .split = "part"};
        const auto plan = compile::planned(study, catalog).value();
        auto transaction = pg::Transaction::begin(connection).value();
        const auto bySql = snapshot::fetchExamples(plan, catalog, transaction).value();
        const auto found = engine::findExamples(plan, catalog, transaction, columns::readColumns).value();
        QCOMPARE(difference(bySql.frame, found.frame), std::string());
        QVERIFY(bySql.parts == found.parts && bySql.parts);
        QCOMPARE(found.frame.asOf.size(), std::size_t(155));
    }

private:
    void ask(study::Study &study, Random &random)
    {
        study.features.clear();
        if (auto *future = std::get_if<study::FutureTarget>(&study.target))
            vary(study, *future, random);
        else if (auto *row = std::get_if<study::RowTarget>(&study.target))
            vary(study, *row, random);
        if (random.chance(0.4))
            study.filter = {{"n", study::Operator::NotEqual, "2"}};
    }

    //! All examples, but for those of the periods that the study leaves out.
    frame::Frame learnedFrom(study::Study study, const catalog::Catalog &catalog, pg::Transaction &transaction)
    {
        const auto leftOut = std::exchange(study.leftOut, {});
        const auto plan = compile::planned(study, catalog).value();
        const auto all = snapshot::fetchFrame(plan, catalog, transaction, cost::Executor::Pushdown).value();
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < rowCount(all); ++row) {
            if (std::ranges::none_of(leftOut, [&](const study::Period &period) {
                    return tests::isWithin(period, all.asOf[row]);
                }))
                rows.push_back(row);
        }
        m_leftOut += rowCount(all) - rows.size();
        frame::Frame learned{.keys = {}, .asOf = {}, .label = columns::arranged(all.label, rows), .features = {}};
        for (const auto &key : all.keys)
            learned.keys.push_back(columns::arranged(key, rows));
        for (const auto row : rows) {
            learned.asOf.push_back(all.asOf[row]);
            if (!all.quantity.empty())
                learned.quantity.push_back(all.quantity[row]);
        }
        return learned;
    }

    void check(const std::string &subject, const study::Study &study, const catalog::Catalog &catalog,
               pg::Connection &connection)
    {
        const auto plan = compile::planned(study, catalog);
        if (!plan || !engine::areInColumns(*plan))
            return;
        auto transaction = pg::Transaction::begin(connection).value();
        const auto bySql = snapshot::fetchFrame(*plan, catalog, transaction, cost::Executor::Pushdown);
        if (!bySql)
            QFAIL(fmt::format("{}: {}", subject, describe(bySql.error())).c_str());
        const auto found = engine::findExamples(*plan, catalog, transaction, columns::readColumns);
        if (!found)
            QFAIL(fmt::format("{}: {}", subject, describe(found.error())).c_str());
        if (const auto what = difference(*bySql, found->frame); !what.empty())
            QFAIL(fmt::format("{}: {} differ", subject, what).c_str());
        if (const auto what = difference(learnedFrom(study, catalog, transaction), *bySql); !what.empty())
            QFAIL(fmt::format("{}: {} differ from those of all that are not left out", subject, what).c_str());
        const bool isRow = std::holds_alternative<plan::RowLabel>(plan->label);
        (isRow ? m_rowTargets : m_futureTargets) += 1;
        (isRow ? m_rowExamples : m_futureExamples) += bySql->asOf.size();
        QCOMPARE(bySql->quantity.size(), plan::hasQuantity(*plan) ? rowCount(*bySql) : 0U);
        if (bySql->quantity.empty())
            return;
        (isRow ? m_rowQuantities : m_futureQuantities) += 1;
        const auto &condition = isRow ? *std::get<study::RowTarget>(study.target).condition
                                      : *std::get<study::FutureTarget>(study.target).condition;
        QVERIFY2(isTold(*bySql, condition.op, std::stod(condition.value)), subject.c_str());
    }

    tests::TestCluster m_cluster;
    std::size_t m_rowTargets = 0;
    std::size_t m_rowExamples = 0;
    std::size_t m_futureTargets = 0;
    std::size_t m_futureExamples = 0;
    std::size_t m_leftOut = 0;
    std::size_t m_rowQuantities = 0;
    std::size_t m_futureQuantities = 0;
};

QTEST_GUILESS_MAIN(ExamplesTest)

} // namespace examples_test

#include "examples_test.moc"
