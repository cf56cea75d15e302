// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/json.h"

#include <QFile>
#include <QTest>

namespace json_test {

using namespace espalier;

namespace {

study::Hop orders()
{
    return {study::Direction::ToChild, {"fulfillment", "orders"}, {"customer_id"}, {"id"}, true};
}

//! A study that uses every part of the format.
study::Study full()
{
    study::Study study{.name = "churn_90d", .title = "Churn", .entity = {"growth", "odd.name"}};
    study.target = study::FutureTarget{
        .path = {orders()},
        .aggregate = study::Aggregate::Sum,
        .column = "total",
        .where = {{"status", study::Operator::NotEqual, "test"}},
        .condition = study::Condition{"", study::Operator::Less, "10"},
        .schedule = {.from = {86'400'000'000}, .until = Timestamp{864'000'000'000}, .atRows = {orders()}},
        .alive = study::Alive{{orders()}, {1, Duration::Unit::Weeks}}};
    study.filter = {{"deleted_at", study::Operator::IsNull, ""}};
    study.times = {{.table = {"fulfillment", "orders"}, .column = "placed_at", .delay = {2, Duration::Unit::Hours}},
                   {.table = {"public", "calendar"},
                    .isKnownInAdvance = true,
                    .columns = {{"status", "entered_at", {1, Duration::Unit::Days}}, {"note", "noted_at"}}},
                   {.table = {"fulfillment", "lines"},
                    .column = "year",
                    .path = {{.table = {"fulfillment", "orders"}, .childColumns = {"order"}, .parentColumns = {"id"}}},
                    .calendar = study::Calendar::Year,
                    .recorded = "entered",
                    .until = "gone",
                    .untilDelay = {1, Duration::Unit::Days},
                    .isGuessed = true}};
    study.features = {{"n", {orders()}, study::Aggregate::Count, "", Duration{30, Duration::Unit::Days}, {}},
                      {"last",
                       {orders()},
                       study::Aggregate::Last,
                       "total",
                       study::LastRows{1},
                       {{"status", study::Operator::Equal, "paid"}}},
                      {"own", {}, study::Aggregate::Direct, "country", {}, {}},
                      {.name = "month", .part = study::ColumnPart::Month},
                      {.name = "words",
                       .path = {orders()},
                       .aggregate = study::Aggregate::Mean,
                       .column = "note",
                       .part = study::ColumnPart::Words},
                      {.name = "lines",
                       .path = {orders()},
                       .aggregate = study::Aggregate::Mean,
                       .of = study::RowAggregate{.path = {orders()},
                                                 .aggregate = study::Aggregate::Quantile,
                                                 .column = "price",
                                                 .where = {{"status", study::Operator::IsNotNull, ""}},
                                                 .argument = "0.9"}},
                      {.name = "angry",
                       .path = {orders()},
                       .aggregate = study::Aggregate::Mean,
                       .column = "note",
                       .part = study::ColumnPart::HasWord,
                       .word = "refund"}};
    study.frozen = Timestamp{1'700'000'000'000'000};
    study.split = {.kind = study::SplitKind::Entity, .validation = 0.25, .test = 0.25, .seed = {7}};
    study.sample = study::Sample{.rows = 5000, .seed = {11}};
    study.metric = "log_loss";
    study.filteredTables = {{"fulfillment", "lines"}, {"odd.schema", "orders"}};
    using study::Repair;
    const sql::QualifiedName lines{"fulfillment", "lines"};
    study.repairs = {{lines, "price", Repair::Missing{Timestamp{86'400'000'000}, Timestamp{172'800'000'000}}},
                     {lines, "price", Repair::Missing{{}, Timestamp{3'600'000'000}}},
                     {lines, "state", Repair::Renamed{"it's paid", "settled"}}};
    study.leftOut = {{Timestamp{86'400'000'000}, {}}, {Timestamp{0}, Timestamp{1}}};
    return study;
}

std::string refusal(const Json &json)
{
    const auto study = study::fromJson(json);
    return study ? "accepted" : study.error().subject + ": " + plainText(study.error().problem);
}

} // namespace

class StudyJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips()
    {
        const auto text = printJson(study::toJson(full()));
        const auto again = study::parseStudy(text, "study.json");
        QVERIFY2(again, again ? "" : describe(again.error()).c_str());
        QVERIFY(*again == full());
        QCOMPARE(printJson(study::toJson(*again)), text);
    }

    void refusesWhatItDoesNotKnow()
    {
        auto json = study::toJson(full());
        json["colour"] = "red";
        QCOMPARE(QString::fromStdString(refusal(json)), QStringLiteral("colour: base.key_unknown"));
        json = study::toJson(full());
        json["features"][1]["windw"] = "3 rows";
        QCOMPARE(QString::fromStdString(refusal(json)), QStringLiteral("features[1].windw: base.key_unknown"));
        json = study::toJson(full());
        json["target"]["future"]["horizon"] = "3 moons";
        QCOMPARE(QString::fromStdString(refusal(json)),
                 QStringLiteral("target.future.horizon: study.written_as(base.no_duration, 90 days)"));
        json["target"]["future"]["horizon"] = "3 months";
        QCOMPARE(QString::fromStdString(refusal(json)),
                 QStringLiteral("target.future.horizon: study.written_as(base.months_differ, 90 days)"));
        json = study::toJson(full());
        json["espalier_study"] = 2;
        QCOMPARE(study::fromJson(json).error().code, Error::Code::Unsupported);
        json = study::toJson(full());
        json["features"][1]["name"] = "n";
        QCOMPARE(QString::fromStdString(refusal(json)), QStringLiteral("features: study.feature_twice(n)"));
        json = study::toJson(full());
        json["features"][5]["of"]["window"] = "3 rows";
        QCOMPARE(QString::fromStdString(refusal(json)), QStringLiteral("features[5].of.window: base.key_unknown"));
        json = study::toJson(full());
        json["features"][1]["lag"] = "0 days";
        QCOMPARE(QString::fromStdString(refusal(json)), QStringLiteral("features[1].lag: study.no_lag"));
        json["features"][1]["lag"] = "90 days";
        const auto lagged = study::fromJson(json);
        QVERIFY(lagged && lagged->features[1].lag == (Duration{90, Duration::Unit::Days}));
        QVERIFY(study::toJson(*lagged) == json);
        json = study::toJson(full());
        json["features"][1]["over"] = "all";
        json["features"][1]["among"] = {{"measure", "zscore"}};
        const auto compared = study::fromJson(json);
        QVERIFY(compared && compared->features[1].over == study::Window());
        QVERIFY(compared->features[1].among == (study::Among{study::Measure::ZScore, {}}));
        QVERIFY(study::toJson(*compared) == json);
        json["features"][1]["among"]["measure"] = "best";
        QVERIFY(refusal(json).starts_with("features[1].among.measure: "));
        json = study::toJson(full());
        json["name"] = "x\"; DROP TABLE victim; --";
        QVERIFY(refusal(json).starts_with("name: "));
    }

    void refusesRepairsThatMeanNothing()
    {
        const auto refused = [](const char *repairs) {
            auto json = study::toJson(full());
            json["repairs"] = Json::parse(repairs);
            return refusal(json);
        };
        QCOMPARE(refused(R"([{"table": "a.b", "column": "c"}])"), std::string("repairs[0]: study.repair_needed"));
        QCOMPARE(refused(R"([{"table": "a.b", "column": "c", "missing": {"from": "2024-01-01"},
                              "renamed": {"value": "x", "by": "y"}}])"),
                 std::string("repairs[0]: study.repair_needed"));
        QCOMPARE(refused(R"([{"table": "a.b", "column": "c", "missing": {"since": "2024-01-01"}}])"),
                 std::string("repairs[0].missing.since: base.key_unknown"));
        QCOMPARE(
            refused(R"([{"table": "a.b", "column": "c", "missing": {"from": "2024-01-02", "until": "2024-01-02"}}])"),
            std::string("repairs[0] (a.b.c): study.period_ends_early"));
        QCOMPARE(refused(R"([{"table": "a.b", "column": "c", "missing": {}}])"),
                 std::string("repairs[0] (a.b.c): study.period_is_endless"));
        QCOMPARE(refused(R"([{"table": "a.b", "column": "c", "renamed": {"value": "x", "by": "x"}}])"),
                 std::string("repairs[0] (a.b.c): study.is_read_as_itself(x)"));
        QCOMPARE(refused(R"([{"table": "a.b", "column": "c", "renamed": {"value": "x", "by": "y"}},
                             {"table": "a.b", "column": "c", "renamed": {"value": "y", "by": "z"}}])"),
                 std::string("repairs[0] (a.b.c): study.is_read_as_read(x, y, z)"));
        auto json = study::toJson(full());
        json["left_out"][1]["until"] = "1969-12-31";
        QCOMPARE(QString::fromStdString(refusal(json)), QStringLiteral("left_out[1]: study.period_ends_early"));
    }

    void aStaticStudyLeavesOutNoPeriod()
    {
        auto study = full();
        study.target = study::RowTarget{.column = "n"};
        study.split.kind = study::SplitKind::Random;
        study.frozen.reset();
        QCOMPARE(refusal(study::toJson(study)), std::string("left_out: study.no_period_without_as_of"));
    }

    void theSchemaKnowsEveryKeyThatIsWritten()
    {
        QFile file(STUDY_SCHEMA);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = parseJson(file.readAll().toStdString(), "schema").value();
        const auto json = study::toJson(full());
        for (const auto &entry : json.items())
            QVERIFY2(schema["properties"].contains(entry.key()), entry.key().c_str());
        for (const auto &feature : json["features"]) {
            for (const auto &entry : feature.items())
                QVERIFY2(schema["properties"]["features"]["items"]["properties"].contains(entry.key()),
                         entry.key().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(StudyJsonTest)

} // namespace json_test

#include "json_test.moc"
