// SPDX-License-Identifier: GPL-3.0-or-later
// What lists say of the tables of a study: the same as what its plan goes by, and what is used before what is not.
#include "core/study/labelbarrier.h"
#include "core/study/timestold.h"
#include "core/study/timetext.h"

#include <QTest>

#include <algorithm>

namespace timestold_test {

using namespace espalier;
using namespace espalier::study;

namespace {

const sql::QualifiedName customers{"public", "customers"};
const sql::QualifiedName orders{"public", "orders"};
const sql::QualifiedName lines{"public", "lines"};
const sql::QualifiedName adverts{"public", "adverts"};
const Hop toOrders{Direction::ToChild, orders, {"customer_id"}, {"id"}, true};
const Hop toLines{Direction::ToChild, lines, {"order_id"}, {"id"}, true};
const Hop toOrder{Direction::ToParent, orders, {"order_id"}, {"id"}, false};

//! How many lines a customer will order, from the lines ordered so far; what was advertised is timed and not asked for.
Study future()
{
    Study study{.name = "more", .entity = customers};
    study.target = FutureTarget{.path = {toOrders}};
    study.times = {{.table = adverts, .column = "shown_at"},
                   {.table = lines, .column = "placed_at", .path = {toOrder}, .isGuessed = true},
                   {.table = orders, .column = "placed_at"}};
    study.features = {{.name = "orders", .path = {toOrders}, .aggregate = Aggregate::Count},
                      {.name = "lines", .path = {toOrders, toLines}, .aggregate = Aggregate::Count}};
    return study;
}

//! Whether a line is sent back, which is known a while after its order was placed.
Study maturing(const std::string &ownTime)
{
    Study study{.name = "returned", .entity = lines};
    RowTarget target{.column = "is_returned", .maturesAfter = Duration{30, Duration::Unit::Days}};
    target.asOf = ownTime.empty() ? "placed_at" : ownTime;
    if (ownTime.empty())
        target.asOfPath = {toOrder};
    study.target = target;
    study.times = {ownTime.empty() ? TableTime{.table = lines, .column = "placed_at", .path = {toOrder}}
                                   : TableTime{.table = lines, .column = ownTime}};
    return study;
}

TimeTold of(const Study &study, const sql::QualifiedName &table, const std::vector<TimeSuggestion> &suggestions = {})
{
    const auto all = timesTold(study, suggestions);
    const auto found = std::ranges::find(all, table, &TimeTold::table);
    if (found == all.end())
        qFatal("%s is not told of", table.name.c_str());
    return *found;
}

} // namespace

class TimesToldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUsedComesFirst()
    {
        const auto all = timesTold(future(), {});
        std::vector<std::string> names;
        for (const auto &told : all)
            names.push_back(told.table.name);
        QCOMPARE(names, (std::vector<std::string>{"customers", "lines", "orders", "adverts"}));
        QVERIFY(isUnused(all.back()) && std::ranges::count_if(all, isUnused) == 1);
        QVERIFY(all[0].isOfTarget && all[0].features == 0);
        QVERIFY(!all[1].isOfTarget && all[1].features == 1 && all[1].isGuessed);
        QVERIFY(all[2].isOfTarget && all[2].features == 2 && all[2].isLent);
    }

    //! A parent that lends its time is no table that nothing uses, though no feature reads it.
    void whoLendsATimeIsUsed()
    {
        auto study = future();
        study.times[0] = {.table = adverts, .column = "begins_at", .path = {toOrder}};
        study.times[0].path[0].table = {"public", "campaigns"};
        QVERIFY(isUnused(of(study, {"public", "campaigns"})));
        auto seen = toOrders;
        seen.table = adverts;
        study.features.push_back({.name = "adverts", .path = {seen}, .aggregate = Aggregate::Count});
        QVERIFY(of(study, {"public", "campaigns"}).isLent);
        QVERIFY(!isUnused(of(study, {"public", "campaigns"})));
    }

    //! Counted without the list, as the list says, whether what is guessed is seen, lent or neither.
    void guessedAreThoseThatAreUsed()
    {
        auto study = future();
        study.times[0] = {.table = adverts, .column = "begins_at", .path = {toOrder}};
        study.times[0].path[0].table = {"public", "campaigns"};
        study.times.push_back({.table = {"public", "campaigns"}, .column = "begins_at", .isGuessed = true});
        const auto listed = [&study] {
            return static_cast<std::size_t>(std::ranges::count_if(timesTold(study, {}), [](const TimeTold &told) {
                return told.isGuessed && !isUnused(told);
            }));
        };
        const auto before = guessedTimes(study);
        QCOMPARE(before, listed());
        auto seen = toOrders;
        seen.table = adverts;
        study.features.push_back({.name = "adverts", .path = {seen}, .aggregate = Aggregate::Count});
        QCOMPARE(guessedTimes(study), listed());
        QCOMPARE(guessedTimes(study), before + 1);
    }

    void rowsThatAreExamplesAreKnownWhenTheirLabelIs()
    {
        const auto study = maturing({});
        const auto told = of(study, lines);
        QVERIFY(told.ground == TimeGround::Examples);
        QCOMPARE(timeTextWithin(*told.time), std::string("(order_id)->public.orders.placed_at delay 30 days"));
        QVERIFY(told.time == visibilityOf(study, lines));
        QVERIFY(!told.label);
    }

    //! Where they have a time of their own, only their label is known later.
    void aLabelThatMaturesIsToldBesideItsRow()
    {
        const auto told = of(maturing("sold_at"), lines);
        QCOMPARE(timeTextWithin(*told.time), std::string("sold_at"));
        QVERIFY(told.label && told.label->column == "is_returned" && told.label->from == "sold_at");
        QCOMPARE(printDuration(told.label->delay), std::string("30 days"));
    }

    void tellsWhatSpeaksForATimeOrForAnother()
    {
        const std::vector<TimeSuggestion> suggestions{
            {.time = {.table = orders, .column = "placed_at"}, .score = 5, .reasons = {TimeReason::NeverNull}},
            {.time = {.table = lines, .column = "packed_at"}, .score = 2, .reasons = {TimeReason::OnlyMoment}}};
        const auto same = of(future(), orders, suggestions);
        QVERIFY(same.reasons == std::vector{TimeReason::NeverNull} && !same.suggested);
        const auto other = of(future(), lines, suggestions);
        QVERIFY(other.reasons.empty() && other.suggested && other.suggested->column == "packed_at");
        QVERIFY(!of(future(), customers, suggestions).time);
    }
};

QTEST_APPLESS_MAIN(TimesToldTest)

} // namespace timestold_test

#include "timestold_test.moc"
