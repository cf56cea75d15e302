// SPDX-License-Identifier: GPL-3.0-or-later
// When labels are known, as study and catalog tell it; examples of one's own; schedules that begin and end with the
// data.
#include "core/features/candidates.h"
#include "core/features/enumerate.h"
#include "core/study/compose.h"
#include "core/study/findings.h"
#include "core/study/given.h"
#include "core/study/json.h"
#include "core/study/labelbarrier.h"
#include "core/study/labelfindings.h"
#include "core/study/schedule.h"
#include "tests/support/catalogs.h"

#include <QTest>

#include <algorithm>

namespace label_test {

using namespace espalier;
using namespace espalier::study;

namespace {

using catalog::Type;

constexpr std::int64_t day = 86'400'000'000;
const sql::QualifiedName customers{"public", "customers"};
const sql::QualifiedName purchases{"public", "purchases"};
const sql::QualifiedName labels{"public", "churn_label"};
const Hop toLabels{Direction::ToChild, labels, {"customer_id"}, {"id"}, true};

catalog::Column words(const std::string &name, const std::vector<std::string> &values)
{
    catalog::Column column{.name = name, .type = Type::Text};
    column.statistics =
        catalog::ColumnStatistics{.distinct = static_cast<double>(values.size()), .commonValues = Texts(values)};
    return column;
}

catalog::Catalog shop()
{
    using tests::column;
    using tests::filled;
    auto churn = tests::table("churn_label",
                              {column("customer_id", Type::Integer), filled("as_of", Type::TimestampTz),
                               column("churned", Type::Boolean), words("split", {"train", "test", "validation"})},
                              -1);
    churn.primaryKey = {0, 1};
    return tests::catalogOf(
        {std::move(churn),
         tests::table("customers", {column("id", Type::Integer), column("joined", Type::TimestampTz)}, -1),
         tests::table("purchases",
                      {column("id", Type::Integer), column("customer_id", Type::Integer),
                       filled("at", Type::TimestampTz), column("amount", Type::Real)},
                      -1)},
        {{"churn_label", {"customer_id"}, "customers"}, {"purchases", {"customer_id"}, "customers"}});
}

Study given(std::optional<Duration> window)
{
    Study study{.name = "given", .entity = customers};
    study.target = GivenTarget{.table = labels,
                               .keyColumns = {"customer_id"},
                               .asOf = "as_of",
                               .label = "churned",
                               .split = "split",
                               .window = window};
    study.split.kind = SplitKind::Given;
    study.times = {{.table = labels, .column = "as_of"},
                   {.table = purchases, .column = "at"},
                   {.table = customers, .column = "joined"}};
    return study;
}

std::optional<Finding> find(const Study &study, FindingKind kind, const catalog::Catalog &catalog = shop())
{
    const auto all = findings(study, catalog);
    const auto found = std::ranges::find(all, kind, &Finding::kind);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool reads(const Feature &feature, const sql::QualifiedName &table)
{
    return std::ranges::any_of(wholePath(feature), [&table](const Hop &hop) {
        return hop.table == table;
    });
}

} // namespace

class LabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSaysWhenLabelsAreKnown()
    {
        const auto study = given(Duration{90, Duration::Unit::Days});
        const auto json = toJson(study);
        QCOMPARE(json["target"]["given"]["label_window"].get<std::string>(), std::string("90 days"));
        QVERIFY(fromJson(json).value() == study);
        auto old = json;
        old["target"]["given"].erase("label_window");
        QVERIFY(fromJson(old).value() == given(std::nullopt));
        auto row = given(std::nullopt);
        row.split.kind = SplitKind::Time;
        row.target = RowTarget{.column = "joined",
                               .condition = Condition{{}, Operator::IsNotNull, ""},
                               .asOf = "joined",
                               .maturesAfter = Duration{3, Duration::Unit::Days}};
        QVERIFY(fromJson(toJson(row)).value() == row);
        auto untimed = toJson(row);
        untimed["target"]["row"].erase("as_of");
        untimed["split"]["kind"] = "random";
        QVERIFY(!fromJson(untimed));
    }

    void aSpanThatIsNotStatedIsAskedFor()
    {
        const auto found = find(given(std::nullopt), FindingKind::LabelWindow);
        QVERIFY(found && found->severity == Severity::Danger);
        QVERIFY(found->fix == Fix(SetLabelSpan{}));
        QVERIFY(fixed(given(std::nullopt), *found) == given(std::nullopt));
        QVERIFY(!find(given(Duration{90, Duration::Unit::Days}), FindingKind::LabelWindow));
        auto named = shop();
        named.tables[0].columns[2].comment = "No purchase in the 12 weeks after as_of";
        const auto told = find(given(std::nullopt), FindingKind::LabelWindow, named);
        QCOMPARE(labelSpan(fixed(given(std::nullopt), *told)), std::optional(Duration{84, Duration::Unit::Days}));
    }

    void namesSpeakOfSpans()
    {
        QCOMPARE(spanNamed("churned_90d"), std::optional(Duration{90, Duration::Unit::Days}));
        QCOMPARE(spanNamed("Bought in the next 6 months"), std::optional(Duration{180, Duration::Unit::Days}));
        QCOMPARE(spanNamed("failed_within_36_hours"), std::optional(Duration{36, Duration::Unit::Hours}));
        QVERIFY(!spanNamed("label_2") && !spanNamed("y2024") && !spanNamed("top10deals") && !spanNamed("0d"));
    }

    void candidatesKeepClearOfLabels()
    {
        const auto catalog = shop();
        const auto graph = relations::relationGraph(catalog);
        const auto unstated = features::candidateFeatures(catalog, graph, given(std::nullopt)).features;
        QVERIFY(!unstated.empty());
        QVERIFY(std::ranges::none_of(unstated, [](const Feature &feature) {
            return reads(feature, labels);
        }));
        const auto study = given(Duration{90, Duration::Unit::Days});
        for (const auto &features : {features::candidateFeatures(catalog, graph, study).features,
                                     features::enumerateFeatures(catalog, graph, study)}) {
            QVERIFY(std::ranges::any_of(features, [](const Feature &feature) {
                return reads(feature, labels) && feature.column == "churned";
            }));
            QVERIFY(std::ranges::none_of(features, [](const Feature &feature) {
                return feature.column == "split";
            }));
        }
    }

    void labelAndSplitAreBarred()
    {
        auto study = given(Duration{90, Duration::Unit::Days});
        study.features = {{.name = "part", .path = {toLabels}, .aggregate = Aggregate::Mode, .column = "split"},
                          {.name = "rate", .path = {toLabels}, .aggregate = Aggregate::Mean, .column = "churned"}};
        QCOMPARE(labelBarrier(study, study.features[0]), LabelBarrier::SplitColumn);
        QCOMPARE(labelBarrier(study, study.features[1]), LabelBarrier::None);
        const auto found = find(study, FindingKind::LabelColumn);
        QVERIFY(found && found->subject == "part");
        QCOMPARE(fixed(study, *found).features.size(), std::size_t(1));
        auto untimed = study;
        std::get<GivenTarget>(untimed.target).asOf.clear();
        QCOMPARE(labelBarrier(untimed, study.features[1]), LabelBarrier::OwnLabel);
        QCOMPARE(visibilityOf(study, labels)->delay, (Duration{90, Duration::Unit::Days}));
        study.times[0].delay = {120, Duration::Unit::Days};
        QCOMPARE(visibilityOf(study, labels)->delay, (Duration{120, Duration::Unit::Days}));
    }

    void anotherTableOfLabelsIsSeenLater()
    {
        auto study = given(std::nullopt);
        const Hop toPurchases{Direction::ToChild, purchases, {"customer_id"}, {"id"}, true};
        study.split.kind = SplitKind::Time;
        study.target = FutureTarget{.path = {toPurchases}, .horizon = {30, Duration::Unit::Days}};
        study.features = {{.name = "rate", .path = {toLabels}, .aggregate = Aggregate::Mean, .column = "churned"}};
        const auto found = find(study, FindingKind::LabelTable);
        QVERIFY(found && found->severity == Severity::Warning);
        const auto later = fixed(study, *found);
        QCOMPARE(findTime(later, labels)->delay, (Duration{30, Duration::Unit::Days}));
        QVERIFY(!find(later, FindingKind::LabelTable));
    }

    void aQuestionWithoutTimesOverTimedTablesIsAWarning()
    {
        auto study = given(std::nullopt);
        study.split.kind = SplitKind::Random;
        std::get<GivenTarget>(study.target).asOf.clear();
        const auto found = find(study, FindingKind::StaticQuestion);
        QVERIFY(found && found->severity == Severity::Warning);
        const auto timed = fixed(study, *found);
        QVERIFY(hasAsOf(timed) && timed.split.kind == SplitKind::Time);
        QVERIFY(!find(timed, FindingKind::StaticQuestion));
    }

    void examplesOfOnesOwnAreFound()
    {
        const auto catalog = shop();
        const auto graph = relations::relationGraph(catalog);
        const auto candidates = givenCandidates(catalog, graph);
        QCOMPARE(candidates.front().target.table, labels);
        const auto study = compose(catalog, graph, "mine", {.given = "churn_label", .window = "90 days"}, {}).value();
        auto wanted = given(Duration{90, Duration::Unit::Days});
        QVERIFY(study.entity == customers && study.target == wanted.target);
        QVERIFY(study.task == Task::Binary && study.split.kind == SplitKind::Given);
        const auto other =
            compose(
                catalog, graph, "mine",
                {.entity = "customers", .column = "amount", .asOf = "at", .given = "purchases", .keys = "customer_id"},
                {})
                .value();
        const auto &target = std::get<GivenTarget>(other.target);
        QVERIFY(target.label == "amount" && target.asOf == "at" && target.split.empty() && !target.window);
        QVERIFY(other.task == Task::Regression && other.split.kind == SplitKind::Time);
        QVERIFY(!compose(catalog, graph, "mine", {.given = "customers"}, {}));
    }

    void aScheduleBeginsAndEndsWithTheData()
    {
        const Timestamp now{20'000 * day};
        const Duration horizon{90, Duration::Unit::Days};
        const Schedule schedule{.every = {30, Duration::Unit::Days}, .from = {now.microseconds - 720 * day}};
        const History ended{{now.microseconds - 1100 * day}, {now.microseconds - 400 * day}, 9000};
        QVERIFY(hasEnded(ended, horizon, now));
        const auto closed = fitted(schedule, horizon, ended, now);
        QCOMPARE(closed.until, std::optional(Timestamp{now.microseconds - 490 * day}));
        QVERIFY(closed.from >= ended.first);
        QCOMPARE((closed.until->microseconds - closed.from.microseconds) % (30 * day), std::int64_t(0));
        QCOMPARE(lastTold(closed, horizon, ended), closed.until);
        const History living{{now.microseconds - 300 * day}, {now.microseconds - day / 2}, 9000};
        const auto open = fitted(schedule, horizon, living, now);
        QVERIFY(!open.until);
        QCOMPARE(open.from.microseconds, now.microseconds - 300 * day);
        const History rare{{now.microseconds - 3000 * day}, {now.microseconds - 40 * day}, 100};
        QVERIFY(!hasEnded(rare, horizon, now));
        const History brief{{now.microseconds - 430 * day}, {now.microseconds - 400 * day}, 100};
        QVERIFY(fitted(schedule, horizon, brief, now) == schedule);
        QVERIFY(!lastTold(schedule, horizon, {{0}, schedule.from, 10}));
    }

    void rowsOfYearsAreAskedAboutInTheMiddleOfYears()
    {
        const auto at = [](std::string_view text) {
            return parseTimestamp(text).value();
        };
        const auto toldOf = [&at](std::string_view newest, Calendar calendar) {
            return toldUntil({.first = at("1871-12-31"), .last = at(newest), .calendar = calendar});
        };
        QCOMPARE(toldOf("2015-12-31 23:59:59.999999", Calendar::Year), at("2016-12-31 23:59:59.999998"));
        QCOMPARE(toldOf("2016-02-29 23:59:59.999999", Calendar::YearMonth), at("2016-03-31 23:59:59.999998"));
        QCOMPARE(toldOf("2015-05-01", Calendar::None), at("2015-05-01"));
        const History ended{.first = at("1871-12-31 23:59:59.999999"),
                            .last = at("2015-12-31 23:59:59.999999"),
                            .rows = 100'000,
                            .calendar = Calendar::Year};
        const auto schedule = fitted({.every = yearly()}, yearly(), ended, at("2026-05-01"));
        QCOMPARE(schedule.until, std::optional(at("2015-07-01")));
        QVERIFY(schedule.from < at("1993-08-01"));
        // Each horizon holds the end of exactly one year: the next one after its cutoff.
        for (auto cutoff = schedule.from.microseconds; cutoff <= schedule.until->microseconds;
             cutoff += yearly().microseconds()) {
            const auto year = printTimestamp({cutoff}).substr(0, 4);
            const auto end = at(year + "-12-31 23:59:59.999999").microseconds;
            QVERIFY(cutoff < end && end <= cutoff + yearly().microseconds());
        }
    }
};

QTEST_APPLESS_MAIN(LabelTest)

} // namespace label_test

#include "label_test.moc"
