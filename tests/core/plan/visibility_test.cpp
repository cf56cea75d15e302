// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/candidates.h"
#include "core/features/enumerate.h"
#include "core/plan/make.h"
#include "core/study/compose.h"
#include "core/study/findings.h"
#include "core/study/names.h"
#include "core/study/timetext.h"
#include "core/study/visibility.h"
#include "tests/support/catalogs.h"

#include <QTest>

#include <algorithm>

namespace visibility_test {

using namespace espalier;
using catalog::Column;
using catalog::Type;
using study::FindingKind;
using study::Severity;

namespace {

Column moment(const std::string &name)
{
    return tests::filled(name, Type::TimestampTz);
}

//! Customers, their orders and the lines of those; parcels of customers and what is in them. Lines, parcels and items tell no time.
catalog::Catalog shop()
{
    using tests::key;
    return tests::catalogOf(
        {tests::table("customer", {key("id"), moment("created_at")}),
         tests::table("item", {key("id"), key("parcel_id")}),
         tests::table("line", {key("id"), key("order_id"), key("quantity")}),
         tests::table("orders", {key("id"), key("customer_id"), moment("placed_at"), moment("shipped_at")}),
         tests::table("parcel", {key("id"), key("customer_id"), key("weight")})},
        {{"item", {"parcel_id"}, "parcel"},
         {"line", {"order_id"}, "orders"},
         {"orders", {"customer_id"}, "customer"},
         {"parcel", {"customer_id"}, "customer"}});
}

study::Study asked(const study::TargetWords &words, const study::TimeChoices &times = {})
{
    const auto catalog = shop();
    auto study = study::compose(catalog, relations::relationGraph(catalog), "question", words,
                                parseTimestamp("2026-01-01").value(), times);
    if (!study)
        qFatal("%s", describe(study.error()).c_str());
    return *study;
}

study::Study ofCustomers(const study::TimeChoices &times = {})
{
    return asked({.entity = "customer", .aggregate = "count", .table = "orders", .condition = "> 0"}, times);
}

study::Hop down(const std::string &to, const std::string &column)
{
    return {study::Direction::ToChild, {"public", to}, {column}, {"id"}, true};
}

study::Hop up(const std::string &to, const std::string &column)
{
    return {study::Direction::ToParent, {"public", to}, {column}, {"id"}, false};
}

const auto toOrders = down("orders", "customer_id");
const auto toLines = down("line", "order_id");
const auto toParcels = down("parcel", "customer_id");
const auto toItems = down("item", "parcel_id");
const auto toCustomer = up("customer", "customer_id");
const auto toOrder = up("orders", "order_id");

bool reads(const std::vector<study::Feature> &features, const study::Path &path)
{
    return std::ranges::any_of(features, [&path](const study::Feature &feature) {
        return study::wholePath(feature) == path;
    });
}

//! By either way of suggesting.
bool isSuggested(const study::Study &study, const study::Path &path)
{
    const auto catalog = shop();
    const auto graph = relations::relationGraph(catalog);
    const bool isListed = reads(features::enumerateFeatures(catalog, graph, study), path);
    if (isListed != reads(features::candidateFeatures(catalog, graph, study).features, path))
        qFatal("the two ways of suggesting differ");
    return isListed;
}

study::Study counting(study::Study study, const study::Path &path)
{
    study.features = {{.name = "n", .path = path, .aggregate = study::Aggregate::Count}};
    return study;
}

std::optional<study::Finding> found(const study::Study &study, FindingKind kind)
{
    for (auto &finding : study::findings(study, shop())) {
        if (finding.kind == kind)
            return finding;
    }
    return std::nullopt;
}

//! The rows at the end of the path have a time in the plan, which both executors and the live view follow.
bool hasTime(const study::Study &study, const study::Path &path)
{
    const auto plan = plan::make(counting(study, path), shop());
    if (!plan)
        qFatal("%s", describe(plan.error()).c_str());
    return plan->scans.at(0).steps.back().table.moment.has_value();
}

} // namespace

class VisibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! All parcels of a customer would count as known since there is the customer.
    void theEntitysOwnTimeIsNoneOfItsRows()
    {
        const auto study = ofCustomers();
        QVERIFY(study::findTime(study, {"public", "parcel"}));
        for (const auto &path : {study::Path{toParcels}, study::Path{toParcels, toItems}}) {
            QVERIFY(!hasTime(study, path));
            QVERIFY(study::isTimeFromAbove(study, path.back().table));
            QVERIFY(!study::visibilityWithin(study, path.back().table));
            QVERIFY(!isSuggested(study, path));
            const auto asFeature = counting(study, path);
            const auto danger = found(asFeature, FindingKind::UntimedRows);
            QVERIFY(danger && danger->severity == Severity::Danger);
            QVERIFY(std::get<std::string>(danger->detail.arguments.at(1)) == "public.customer");
            // The fix ends it.
            const auto fixed = study::fixed(asFeature, *danger);
            QVERIFY(fixed.features.empty());
            QVERIFY(!found(asFeature, FindingKind::GuessedTime));
        }
    }

    //! A line is written with its order, of which a customer has many.
    void aRowOfManyLendsItsTime()
    {
        const auto study = ofCustomers();
        const study::Path path{toOrders, toLines};
        QVERIFY(hasTime(study, path) && isSuggested(study, path));
        QVERIFY(!study::isTimeFromAbove(study, {"public", "line"}));
        QVERIFY(found(counting(study, path), FindingKind::GuessedTime));
        QVERIFY(!found(counting(study, path), FindingKind::UntimedRows));
    }

    //! The time of the customer is the same for all of its parcels, whoever asks.
    void neitherIsTheTimeOfWhatTheEntityRefersTo()
    {
        const auto study = asked({.entity = "orders", .column = "id", .asOf = "shipped_at", .task = "regression"});
        QVERIFY(!hasTime(study, {toCustomer, toParcels}));
        QVERIFY(!isSuggested(study, {toCustomer, toParcels}));
        QVERIFY(found(counting(study, {toCustomer, toParcels}), FindingKind::UntimedRows));
        // Other orders of the customer are many, and their lines have their times.
        QVERIFY(hasTime(study, {toCustomer, toOrders, toLines}));
        QVERIFY(isSuggested(study, {toCustomer, toOrders, toLines}));
        // Its own lines came with it, or later: nothing tells.
        QVERIFY(!hasTime(study, {toLines}));
        QVERIFY(!isSuggested(study, {toLines}));
    }

    void whoStandsForSuchATimeIsHeard()
    {
        auto study = ofCustomers();
        const auto time =
            std::ranges::find(study.times, sql::QualifiedName{"public", "parcel"}, &study::TableTime::table);
        time->isGuessed = false;
        QVERIFY(hasTime(study, {toParcels}) && isSuggested(study, {toParcels}));
        const auto said = found(counting(study, {toParcels}), FindingKind::UntimedRows);
        QVERIFY(said && said->severity == Severity::Warning);
        // What was said of the database was not said of this question.
        study::TimeChoices choices{.accepted = {*time}, .dismissed = {}};
        QVERIFY(!hasTime(ofCustomers(choices), {toParcels}));
    }

    void aLabelOfSuchRowsHasNoTime()
    {
        auto study = ofCustomers();
        std::get<study::FutureTarget>(study.target).path = {toParcels};
        QVERIFY(!plan::make(study, shop()));
    }

    //! Asked at the moment of an order, of the order's lines none is seen before; nor is one suggested.
    void rowsOfTheVeryMomentAreNeverSeen()
    {
        const auto study = asked({.entity = "orders", .column = "id", .asOf = "placed_at", .task = "regression"});
        QVERIFY(study::isNeverSeen(study, {toLines}));
        QVERIFY(hasTime(study, {toLines}));
        QVERIFY(!isSuggested(study, {toLines}));
        const auto never = found(counting(study, {toLines}), FindingKind::NeverSeen);
        QVERIFY(never);
        QVERIFY(study::fixed(counting(study, {toLines}), *never).features.empty());
        QVERIFY(!study::isNeverSeen(study, {toCustomer, toOrders, toLines}));
    }

    //! The order that tells the moment of its line is a part of the example: what it refers to is seen, and of its own columns none is suggested.
    void whatTellsTheMomentIsPassed()
    {
        const auto study =
            asked({.entity = "line", .column = "quantity", .asOf = "orders.placed_at", .task = "regression"});
        QCOMPARE(std::get<study::RowTarget>(study.target).asOfPath, study::Path{toOrder});
        auto direct = counting(study, {toOrder});
        direct.features[0].aggregate = study::Aggregate::Direct;
        direct.features[0].column = "shipped_at";
        const auto plan = plan::make(direct, shop());
        QVERIFY2(plan, plan ? "" : describe(plan.error()).c_str());
        QVERIFY(!plan->lookups.at(0).steps.at(0).table.moment);
        QVERIFY(found(direct, FindingKind::OwnRow));
        QVERIFY(!isSuggested(study, {toOrder}));
        QVERIFY(isSuggested(study, {toOrder, toCustomer}));
        QVERIFY(!isSuggested(study, {toOrder, toLines})); // lines of the same order
        const auto earlier = plan::make(counting(study, {toOrder, toCustomer, toOrders}), shop());
        QVERIFY(earlier && !earlier->scans.at(0).steps.at(0).table.moment);
        QVERIFY(earlier->scans.at(0).steps.at(2).table.moment);
    }
};

QTEST_GUILESS_MAIN(VisibilityTest)

} // namespace visibility_test

#include "visibility_test.moc"
