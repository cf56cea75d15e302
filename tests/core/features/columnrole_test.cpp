// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/candidates.h"
#include "core/features/columnrole.h"
#include "core/features/enumerate.h"
#include "core/plan/make.h"
#include "core/study/aggregates.h"
#include "core/study/words.h"
#include "tests/support/catalogs.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

namespace columnrole_test {

using namespace espalier;
using catalog::Type;
using features::ColumnRole;
using study::Aggregate;

namespace {

constexpr std::array allTypes{Type::Boolean,     Type::Integer, Type::Decimal,  Type::Real,       Type::Money,
                              Type::Text,        Type::Enum,    Type::Uuid,     Type::Date,       Type::Timestamp,
                              Type::TimestampTz, Type::Time,    Type::Interval, Type::Bytes,      Type::Json,
                              Type::Network,     Type::Range,   Type::Array,    Type::Unsupported};

catalog::Column column(const std::string &name, Type type, double distinct)
{
    auto result = tests::column(name, type);
    if (distinct != 0)
        result.statistics = catalog::ColumnStatistics{.distinct = distinct};
    return result;
}

//! A parent with one child of every type, its key and its reference.
catalog::Catalog family(double distinct)
{
    std::vector<catalog::Column> columns{column("id", Type::Integer, -1), column("parent_id", Type::Integer, -0.1),
                                         column("created_at", Type::TimestampTz, -1)};
    columns[2].isNullable = false;
    for (std::size_t i = 0; i < allTypes.size(); ++i)
        columns.push_back(column("value_" + std::to_string(i), allTypes.at(i), distinct));
    return tests::catalogOf(
        {tests::table("child", std::move(columns), 1000), tests::table("parent", {column("id", Type::Integer, -1)})},
        {{"child", {"parent_id"}, "parent"}});
}

} // namespace

class OutlookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatAColumnBecomes()
    {
        const auto catalog = family(12);
        const auto outlooks = features::columnOffers(catalog, relations::relationGraph(catalog), {0});
        const std::vector<ColumnRole> expected{
            ColumnRole::Key,      ColumnRole::Reference, ColumnRole::RowTime,  ColumnRole::YesNo,
            ColumnRole::Number,   ColumnRole::Number,    ColumnRole::Number,   ColumnRole::Number,
            ColumnRole::Category, ColumnRole::Category,  ColumnRole::Identity, ColumnRole::Moment,
            ColumnRole::Moment,   ColumnRole::Moment,    ColumnRole::Seconds,  ColumnRole::Seconds,
            ColumnRole::Length,   ColumnRole::Unusable,  ColumnRole::Address,  ColumnRole::Unusable,
            ColumnRole::Length,   ColumnRole::Unusable};
        QCOMPARE(outlooks.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY2(outlooks[i].role == expected[i], catalog.tables[0].columns[i].name.c_str());
            QCOMPARE(outlooks[i], features::columnOffer(catalog, relations::relationGraph(catalog), {0}, i));
            QCOMPARE(outlooks[i].reason.empty(), expected[i] != ColumnRole::Unusable);
            QVERIFY(!features::describe(outlooks[i]).empty());
            QVERIFY(!features::roleName(outlooks[i].role).empty());
        }
        QCOMPARE(
            features::describe(outlooks[8]),
            std::string("category with 12 values; over many rows distinct_count, last; parts length, words, has_word"));
    }

    void aTextWithManyValuesIsNoCategory()
    {
        for (const auto distinct : {0.0, 51.0, -0.9}) {
            const auto catalog = family(distinct);
            const auto outlooks = features::columnOffers(catalog, relations::relationGraph(catalog), {0});
            QCOMPARE(outlooks[8].role, ColumnRole::ManyValues);
            QCOMPARE(outlooks[9].role, ColumnRole::Category); // an enum has few, whatever they count
            QVERIFY(outlooks[8].suggested.empty() && !outlooks[8].isDirect);
        }
        QCOMPARE(features::columnOffer(family(-0.9), relations::relationGraph(family(-0.9)), {0}, 8).distinct, 900.0);
    }

    //! Of the as-of time only what can differ between examples.
    void offersTheCalendarOfTheAsOfTime_data()
    {
        using study::ColumnPart;
        QTest::addColumn<int>("hours");
        QTest::addColumn<std::set<ColumnPart>>("expected");
        QTest::newRow("every 6 hours") << 6
                                       << std::set<ColumnPart>{ColumnPart::Hour, ColumnPart::Weekday,
                                                               ColumnPart::Month};
        QTest::newRow("every day") << 24 << std::set<ColumnPart>{ColumnPart::Weekday, ColumnPart::Month};
        QTest::newRow("every other week") << 14 * 24 << std::set<ColumnPart>{ColumnPart::Month};
    }

    void offersTheCalendarOfTheAsOfTime()
    {
        QFETCH(int, hours);
        const auto catalog = family(12);
        study::Study study{.name = "s", .entity = {"public", "parent"}};
        study.target = study::FutureTarget{.schedule = {.every = {hours, Duration::Unit::Hours}}};
        std::set<study::ColumnPart> offered;
        for (const auto &feature :
             features::enumerateFeatures(catalog, relations::relationGraph(catalog), study, {.hops = 0})) {
            if (feature.part != study::ColumnPart::None && feature.column.empty())
                offered.insert(feature.part);
        }
        QTEST(offered, "expected");
        study.target = study::RowTarget{.column = "id", .condition = {}, .asOf = {}};
        for (const auto &feature :
             features::enumerateFeatures(catalog, relations::relationGraph(catalog), study, {.hops = 0}))
            QVERIFY(!feature.column.empty());
    }

    //! Of what is ranked, parts are told apart by name and in words.
    void ranksParts()
    {
        const auto catalog = family(5000);
        study::Study study{.name = "s", .entity = {"public", "parent"}};
        study.target = study::FutureTarget{.schedule = {.every = {1, Duration::Unit::Days}}};
        study.times = {{.table = {"public", "child"}, .column = "created_at"}};
        std::map<std::string, std::string> words;
        for (const auto &feature :
             features::candidateFeatures(catalog, relations::relationGraph(catalog), study).features) {
            if (feature.part != study::ColumnPart::None)
                words.emplace(feature.name, study::describe(feature));
        }
        const std::map<std::string, std::string> expected{
            {"as_of_month", "month of the moment of prediction"},
            {"as_of_weekday", "weekday of the moment of prediction"},
            {"child_value_5_length_mean", "mean length of value_5 of all child"},
            {"child_value_5_length_last", "last length of value_5 of all child"},
            {"child_value_5_words_mean", "mean words of value_5 of all child"},
            {"child_value_5_words_last", "last words of value_5 of all child"}};
        QVERIFY2(words == expected, words.empty() ? "" : words.rbegin()->second.c_str());
    }

    //! What is said to be possible by hand is what a plan takes, and nothing else.
    void possibleIsWhatAPlanTakes()
    {
        const auto catalog = family(12);
        const auto graph = relations::relationGraph(catalog);
        const auto outlooks = features::columnOffers(catalog, graph, {0});
        study::Study study{.name = "s", .entity = {"public", "parent"}, .task = study::Task::Regression};
        const study::Path path{{.direction = study::Direction::ToChild,
                                .table = {"public", "child"},
                                .childColumns = {"parent_id"},
                                .parentColumns = {"id"},
                                .isToMany = true}};
        study.target = study::FutureTarget{.path = path, .horizon = {30, Duration::Unit::Days}};
        study.times = {{.table = {"public", "child"}, .column = "created_at"}};
        QVERIFY(plan::make(study, catalog));
        std::size_t taken = 0;
        for (std::size_t i = 0; i < outlooks.size(); ++i) {
            for (const auto &traits : study::aggregateRows) {
                if (traits.taken == study::Taken::Rows)
                    continue;
                const std::array arguments{"", "x", "1", "0.5", "30 days"};
                study.features = {{.name = "f",
                                   .path = path,
                                   .aggregate = traits.aggregate,
                                   .column = catalog.tables[0].columns[i].name,
                                   .argument = arguments.at(static_cast<std::size_t>(traits.argument))}};
                const bool isPossible =
                    std::ranges::find(outlooks[i].possible, traits.aggregate) != outlooks[i].possible.end();
                const bool isTaken = plan::make(study, catalog).has_value();
                taken += isTaken ? 1 : 0;
                QVERIFY2(isTaken == isPossible, (study.features[0].column + " " + std::string(traits.name)).c_str());
            }
        }
        QVERIFY(taken > 100);
    }

    //! What is said must be what is done: over the many rows of a child, and directly from a child.
    void suggestsWhatIsEnumerated_data()
    {
        QTest::addColumn<double>("distinct");
        QTest::newRow("few") << 12.0;
        QTest::newRow("many") << 5000.0;
        QTest::newRow("unknown") << 0.0;
    }

    void suggestsWhatIsEnumerated()
    {
        QFETCH(double, distinct);
        const auto catalog = family(distinct);
        const auto graph = relations::relationGraph(catalog);
        const auto outlooks = features::columnOffers(catalog, graph, {0});
        study::Study study{.name = "s", .entity = {"public", "parent"}};
        study.target = study::FutureTarget{.horizon = {30, Duration::Unit::Days}};
        study.times = {{.table = {"public", "child"}, .column = "created_at"}};
        std::set<std::pair<std::string, Aggregate>> enumerated;
        std::set<std::pair<std::string, study::ColumnPart>> enumeratedParts;
        std::set<std::pair<std::string, study::ColumnPart>> toldParts;
        for (const auto &feature : features::enumerateFeatures(catalog, graph, study, {.hops = 1})) {
            if (!feature.column.empty() && feature.part == study::ColumnPart::None)
                enumerated.emplace(feature.column, feature.aggregate);
            if (feature.part != study::ColumnPart::None && !feature.path.empty()) {
                QCOMPARE(feature.aggregate, Aggregate::Mean);
                enumeratedParts.emplace(feature.column, feature.part);
            }
        }
        std::set<std::pair<std::string, Aggregate>> told;
        for (std::size_t i = 0; i < outlooks.size(); ++i) {
            for (const auto part : outlooks[i].suggestedParts) {
                toldParts.emplace(catalog.tables[0].columns[i].name, part);
                QVERIFY(std::ranges::find(outlooks[i].parts, part) != outlooks[i].parts.end());
            }
            for (const auto aggregate : outlooks[i].suggested) {
                told.emplace(catalog.tables[0].columns[i].name, aggregate);
                QVERIFY(std::ranges::find(outlooks[i].possible, aggregate) != outlooks[i].possible.end());
            }
        }
        QVERIFY(!told.empty());
        QVERIFY(told == enumerated);
        QVERIFY(toldParts == enumeratedParts);
        QCOMPARE(toldParts.empty(), distinct == 12.0); // a text with many values has a length

        study::Study own{.name = "s", .entity = {"public", "child"}};
        own.target = study::FutureTarget{.horizon = {30, Duration::Unit::Days}};
        std::set<std::string> direct;
        for (const auto &feature : features::enumerateFeatures(catalog, graph, own, {.hops = 0})) {
            if (feature.part == study::ColumnPart::None)
                direct.insert(feature.column);
        }
        for (std::size_t i = 0; i < outlooks.size(); ++i)
            QCOMPARE(direct.contains(catalog.tables[0].columns[i].name), outlooks[i].isDirect);
    }
};

QTEST_GUILESS_MAIN(OutlookTest)

} // namespace columnrole_test

#include "columnrole_test.moc"
