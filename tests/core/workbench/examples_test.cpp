// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/examples.h"

#include <QTest>

namespace examples_test {

using namespace espalier;
using snapshot::Part;
using workbench::ExampleOrder;
using workbench::ExamplesWanted;

namespace {

constexpr Timestamp march{1'772'323'200'000'000};

//! One row of train, four of the test.
snapshot::Snapshot fourTested()
{
    snapshot::Snapshot snapshot{.id = "s", .rowsAvailable = 5, .rowsUsed = 5};
    snapshot.classes = {"no", "yes"};
    snapshot.frame.keys = {{"id", frame::Integers{{1, 2, 3, 4, 5}}}};
    snapshot.frame.asOf = {march, march, march, march, Timestamp{march.microseconds + 1}};
    snapshot.frame.label = {"label", frame::Categories{.codes = {0, 0, 1, 1, 0}, .levels = {"no", "yes"}}};
    snapshot.parts = {Part::Train, Part::Test, Part::Test, Part::Test, Part::Test};
    return snapshot;
}

training::Run predicting(std::vector<double> values)
{
    training::Run run{.id = "r", .learner = "logistic"};
    run.predictions["test"] = {.rows = values.size(), .width = 1, .values = std::move(values)};
    return run;
}

std::string keysOf(const Result<workbench::Examples> &found)
{
    std::string keys;
    for (const auto &example : found->examples)
        keys += example.key;
    return keys;
}

} // namespace

class ExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFarthestOffComeFirst()
    {
        const auto found = workbench::examplesOf(fourTested(), predicting({0.9, 0.8, 0.25, 0.5}), {});
        QVERIFY(found);
        QCOMPARE(keysOf(found), std::string("2453"));
        QCOMPARE(found->found, 4U);
        QCOMPARE(found->rows, 4U);
        const auto &first = found->examples.front();
        QCOMPARE(first.actual, std::string("no"));
        QCOMPARE(first.predicted, std::string("yes"));
        QCOMPARE(first.score, 0.9);
        QCOMPARE(first.off, 0.9);
        QVERIFY(first.asOf == march);
        // Of equal ones, the first by key.
        QCOMPARE(keysOf(workbench::examplesOf(fourTested(), predicting({0.5, 0.5, 0.5, 0.5}), {})),
                 std::string("2345"));
    }

    void aCellIsWhatTheConfusionCounts()
    {
        const auto run = predicting({0.9, 0.8, 0.25, 0.5});
        ExamplesWanted wanted{.actual = "no", .predicted = "yes"};
        QCOMPARE(keysOf(workbench::examplesOf(fourTested(), run, wanted)), std::string("25")); // 0.5 is at least 0.5
        wanted.threshold = 0.6;
        QCOMPARE(keysOf(workbench::examplesOf(fourTested(), run, wanted)), std::string("2"));
    }

    void aBinHasItsLowEndOnly()
    {
        const auto run = predicting({0.9, 0.8, 0.25, 0.5});
        ExamplesWanted wanted{.score = {.low = 0.5, .high = 0.9}, .order = ExampleOrder::Highest};
        QCOMPARE(keysOf(workbench::examplesOf(fourTested(), run, wanted)), std::string("35"));
        wanted.order = ExampleOrder::Lowest;
        wanted.most = 1;
        const auto found = workbench::examplesOf(fourTested(), run, wanted);
        QCOMPARE(keysOf(found), std::string("5"));
        QCOMPARE(found->found, 2U); // though one is listed
    }

    void numbersAreOffEitherWay()
    {
        auto snapshot = fourTested();
        snapshot.classes.clear();
        snapshot.frame.label = {"label", frame::Numbers{{0, 1, 2, 3, 4}}};
        const auto run = predicting({1.5, 5, 3, 3.75});
        const auto all = workbench::examplesOf(snapshot, run, {});
        QCOMPARE(keysOf(all), std::string("3254"));
        QCOMPARE(all->examples.front().off, -3.0);
        QVERIFY(all->examples.front().predicted.empty());
        QCOMPARE(all->examples.front().number, 2.0);
        QCOMPARE(keysOf(workbench::examplesOf(snapshot, run, {.off = {.low = 0, .high = 1}})), std::string("54"));
        QVERIFY(!workbench::examplesOf(snapshot, run, {.actual = "no"}));
    }

    void saysWhatThereIsNot()
    {
        const auto run = predicting({0.9, 0.8, 0.25, 0.5});
        const auto misspelt = workbench::examplesOf(fourTested(), run, {.actual = "No"});
        QVERIFY(!misspelt);
        QCOMPARE(misspelt.error().code, Error::Code::Invalid);
        QCOMPARE(misspelt.error().remedies.size(), 1U);
        QVERIFY(!workbench::examplesOf(fourTested(), run, {.part = "validation"}));
        QVERIFY(!workbench::examplesOf(fourTested(), predicting({0.5}), {}));
    }
};

QTEST_APPLESS_MAIN(ExamplesTest)

} // namespace examples_test

#include "examples_test.moc"
