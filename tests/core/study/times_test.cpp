// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/candidates.h"
#include "core/study/borrowedtimes.h"
#include "core/study/columnname.h"
#include "core/study/findings.h"
#include "core/study/names.h"
#include "core/study/times.h"
#include "core/study/timetext.h"
#include "tests/support/catalogs.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace times_test {

using namespace espalier;
using catalog::Column;
using catalog::Type;
using study::TimeReason;

namespace {

using tests::key;

Column moment(const std::string &name, const std::vector<std::string> &histogram = {}, bool isNullable = false)
{
    Column column{.name = name, .typeName = "date", .type = Type::Date, .isNullable = isNullable};
    column.statistics = catalog::ColumnStatistics{.histogram = Texts(histogram)};
    return column;
}

//! matches and goals of tournaments; goals refer to both.
catalog::Catalog cup()
{
    return tests::catalogOf({tests::table("goals", {key("id"), key("tournament_id"), key("match_id")}, 2400),
                             tests::table("matches", {key("id"), key("tournament_id"), moment("match_date")}, 1200),
                             tests::table("tournaments", {key("id"), moment("start_date")}, 40)},
                            {{"goals", {"tournament_id"}, "tournaments"},
                             {"goals", {"match_id"}, "matches"},
                             {"matches", {"tournament_id"}, "tournaments"}});
}

std::optional<study::TimeSuggestion> suggestionFor(const catalog::Catalog &catalog, const std::string &table,
                                                   const study::TimeChoices &choices = {})
{
    for (auto &suggestion : study::timeSuggestions(catalog, relations::relationGraph(catalog), choices)) {
        if (suggestion.time.table.name == table)
            return suggestion;
    }
    return std::nullopt;
}

} // namespace

class TimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTellWhatAMomentIs()
    {
        for (const auto *name :
             {"died_on", "deathdate", "EndDate", "closed_at", "lastreceiptdate", "valid_to", "finalgame"})
            QVERIFY2(study::isNamedAsEnd(name), name);
        for (const auto *name : {"calendar_date", "attendance", "placed_at", "orderdate", "valid_from"})
            QVERIFY2(!study::isNamedAsEnd(name), name);
        QVERIFY(study::isNamedAsPlan("scheduledstartdate") && study::isNamedAsPlan("due_at"));
        QVERIFY(!study::isNamedAsPlan("placed_at") && !study::isNamedAsPlan("residue"));
        QVERIFY(study::isNamedAsYear("yearID") && study::isNamedAsYear("year") && !study::isNamedAsYear("yearly_fee"));
        QVERIFY(study::isNamedAsYearMonth("year_month") && !study::isNamedAsYearMonth("month"));
        QVERIFY(study::isNamedAsValidFrom("valid_from") && study::isNamedAsValidTo("effective_until"));
    }

    //! The first of columns that are as likely, and of half the rows each the later value in the middle.
    void whatIsEquallyLikelyIsDecided()
    {
        const auto table = tests::table("events", {key("id"), moment("first_date"), moment("other_date")});
        QCOMPARE(study::suggestedTime(table)->column, std::string("first_date"));
        auto column = moment("day");
        column.statistics->commonValues = {"2021-01-01", "2020-01-01"};
        column.statistics->commonFrequencies = {0.5, 0.5};
        const auto span = study::spanOf(column, study::Calendar::None);
        QCOMPARE(span->first, parseTimestamp("2020-01-01").value());
        QCOMPARE(span->middle, parseTimestamp("2021-01-01").value());
    }

    //! The time nearest to the row: a match is later than its tournament's start.
    void rowsBorrowTheTimeOfWhatTheyReferTo()
    {
        const auto found = suggestionFor(cup(), "goals");
        QVERIFY(found);
        QCOMPARE(study::timeText(found->time), std::string("public.goals(match_id)->public.matches.match_date"));
        QCOMPARE(found->reasons, std::vector{TimeReason::OfParent});
        QVERIFY(found->time.isGuessed);
        // Whatever the number of rows, and what was dismissed is not suggested in another form.
        auto many = cup();
        many.tables[2].rowEstimate = 1'000'000;
        QCOMPARE(suggestionFor(many, "goals")->time.column, std::string("match_date"));
        QVERIFY(!suggestionFor(cup(), "goals", {.accepted = {}, .dismissed = {found->time}}));
    }

    void whatNeedNotBeThereLendsNothing()
    {
        auto catalog = cup();
        catalog.tables[0].columns[2].isNullable = true; // a goal of no match would never be seen
        QCOMPARE(suggestionFor(catalog, "goals")->time.column, std::string("start_date"));
        catalog.tables[0].columns[1].isNullable = true;
        QVERIFY(!suggestionFor(catalog, "goals"));
    }

    void confirmedTimesAreNoGuess()
    {
        auto time = suggestionFor(cup(), "goals")->time;
        time.isGuessed = false;
        const auto found = suggestionFor(cup(), "goals", {.accepted = {time}, .dismissed = {}});
        QCOMPARE(found->time, time);
    }

    void endsAndWhatIsMostlyMissingAreNoTimes()
    {
        catalog::Table patients{.name = {"public", "patients"}};
        patients.columns = {key("id"), moment("died_on", {}, true)};
        QVERIFY(!study::timeSuggestion(patients));
        patients.columns.push_back(moment("seen_date", {}, true));
        patients.columns.back().statistics->nullFraction = 0.86;
        QVERIFY(!study::timeSuggestion(patients));
        // The end is known from itself on.
        catalog::Catalog catalog;
        catalog.tables = {patients};
        const auto times = study::suggestedTimes(catalog, relations::relationGraph(catalog));
        QCOMPARE(times.size(), std::size_t(1));
        QVERIFY(times[0].column.empty());
        QCOMPARE(times[0].columns, (std::vector<study::ColumnTime>{{.column = "died_on", .from = "died_on"}}));
    }

    //! What is filled with an end is known with it: parts of its date, its cause and place; not what only begins alike.
    void whatIsFilledWithAnEndIsKnownWithIt()
    {
        catalog::Table people{.name = {"public", "people"}};
        people.columns = {key("id"), moment("born_on"), moment("deathdate", {}, true)};
        people.columns[2].statistics->nullFraction = 0.5;
        const auto add = [&people](const std::string &name, double nullFraction) {
            auto column = key(name);
            column.isNullable = true;
            column.statistics = catalog::ColumnStatistics{.nullFraction = nullFraction};
            people.columns.push_back(column);
        };
        add("deathyear", 0.4); // of some only the year is known
        add("death_country", 0.52);
        add("deathly_pale", 0.1);
        add("birthyear", 0.5);
        catalog::Catalog catalog;
        catalog.tables = {people};
        const auto times = study::suggestedTimes(catalog, relations::relationGraph(catalog));
        QCOMPARE(times.size(), std::size_t(1));
        QCOMPARE(times[0].columns,
                 (std::vector<study::ColumnTime>{{.column = "deathdate", .from = "deathdate"},
                                                 {.column = "deathyear", .from = "deathdate"},
                                                 {.column = "death_country", .from = "deathdate"}}));
    }

    //! What came last is overwritten as more comes: as it stands today it tells that nothing came after. Written with its row it is none such.
    void whatCameLastIsNoFeature()
    {
        catalog::Catalog catalog;
        catalog::Table people{.name = {"public", "people"}, .rowEstimate = 100};
        people.columns = {key("id"), moment("debut", {"1990-01-01", "2000-01-01", "2010-01-01"}),
                          moment("finalgame", {"1995-01-01", "2005-01-01", "2015-01-01"}, true),
                          key("final_game_month"), key("final_score")};
        people.primaryKey = {0};
        catalog.tables = {people};
        study::Study study{.name = "people", .entity = {"public", "people"}};
        study.target = study::FutureTarget{};
        study.times = {{.table = {"public", "people"},
                        .column = "debut",
                        .columns = {{.column = "finalgame", .from = "finalgame"}}}};
        const auto read = [&] {
            std::set<std::string> columns;
            for (const auto &feature :
                 features::candidateFeatures(catalog, relations::relationGraph(catalog), study).features)
                columns.insert(feature.column);
            return columns;
        };
        QVERIFY(!read().contains("finalgame"));
        QVERIFY(read().contains("debut") && read().contains("final_score"));
        study.features = {{.name = "days", .aggregate = study::Aggregate::Direct, .column = "finalgame"},
                          {.name = "month",
                           .aggregate = study::Aggregate::Direct,
                           .column = "finalgame",
                           .part = study::ColumnPart::Month}};
        const auto found = study::findings(study, catalog);
        const auto last = std::ranges::find(found, study::FindingKind::ChangesInPlace, &study::Finding::kind);
        QVERIFY(last != found.end());
        QCOMPARE(last->severity, study::Severity::Danger);
        QVERIFY(study::fixed(study, *last).features.empty());
        // What most rows say is no part of the histogram.
        auto &statistics = *catalog.tables[0].columns[2].statistics;
        statistics.histogram = {"1985-01-01", "1995-01-01", "2005-01-01"};
        statistics.commonValues = {"2014-09-28", "2015-10-04"};
        statistics.commonFrequencies = {0.3, 0.3};
        QVERIFY(!read().contains("finalgame"));
        catalog.tables[0].columns[2] = moment("finalgame", {"1985-01-01", "1995-01-01", "2005-01-01"}, true);
        QVERIFY(read().contains("finalgame"));
    }

    //! All were copied on one day: it does not tell when they came.
    void whatRefersToARowIsNotOlder()
    {
        catalog::Catalog catalog;
        catalog::Table customers{.name = {"public", "customers"}, .rowEstimate = 100};
        customers.columns = {key("id"), moment("created_on", {"2024-05-01", "2024-05-01", "2024-05-02"})};
        customers.primaryKey = {0};
        catalog::Table orders{.name = {"public", "orders"}, .rowEstimate = 1000};
        orders.columns = {key("id"), key("customer_id"),
                          moment("placed_on", {"2012-01-01", "2016-01-01", "2024-06-01"})};
        orders.primaryKey = {0};
        catalog.tables = {customers, orders};
        catalog.foreignKeys = {{.name = "o", .from = {1}, .to = {0}, .fromColumns = {1}, .toColumns = {0}}};
        QVERIFY(!suggestionFor(catalog, "customers"));
        catalog.tables[0].columns[1] = moment("created_on", {"2011-01-01", "2016-01-01", "2024-06-01"});
        QVERIFY(suggestionFor(catalog, "customers"));
    }

    void yearsAreTimes()
    {
        catalog::Table results{.name = {"public", "results"}};
        results.columns = {key("id"), key("yearid"), key("points")};
        results.columns[1].statistics = catalog::ColumnStatistics{.histogram = {"1950", "1998", "2024"}};
        const auto found = study::timeSuggestion(results);
        QVERIFY(found);
        QCOMPARE(study::timeTextWithin(found->time), std::string("yearid as year"));
        results.columns[1].statistics->histogram = {"3", "98", "204000"};
        QVERIFY(!study::timeSuggestion(results));
        // Whatever it is the year of, if it is no birth, end or plan; of any type that holds whole numbers alone.
        results.columns[1].statistics->histogram = {"1950", "1998", "2024"};
        for (const auto *name : {"season_year", "fiscalYear", "seasonYear"}) {
            results.columns[1].name = name;
            QCOMPARE(study::timeTextWithin(study::timeSuggestion(results).value().time),
                     std::string(name) + " as year");
        }
        for (const auto *name : {"birth_year", "end_year", "expected_year", "years"}) {
            results.columns[1].name = name;
            QVERIFY2(!study::timeSuggestion(results), name);
        }
        results.columns[1].name = "season_year";
        results.columns[1].type = Type::Decimal;
        results.columns[1].typeName = "numeric(4,0)";
        QVERIFY(study::timeSuggestion(results));
        results.columns[1].typeName = "numeric(6,2)";
        QVERIFY(!study::timeSuggestion(results));
    }

    //! All flights of 2017: what every row has tells no time, in whatever order the rows lie.
    void oneYearIsNoTime()
    {
        catalog::Table flights{.name = {"public", "flights"}};
        flights.columns = {key("id"), key("year"), moment("time_hour")};
        flights.columns[1].statistics = catalog::ColumnStatistics{
            .distinct = 1, .commonValues = {"2017"}, .commonFrequencies = {1}, .histogram = {}, .correlation = 1};
        QCOMPARE(study::timeTextWithin(study::timeSuggestion(flights).value().time), std::string("time_hour"));
        flights.columns.pop_back();
        QVERIFY(!study::timeSuggestion(flights));
    }

    void versionsAreValidForATime()
    {
        catalog::Table prices{.name = {"public", "prices"}};
        prices.columns = {key("id"), moment("valid_from"), moment("valid_to", {}, true)};
        QCOMPARE(study::timeTextWithin(study::timeSuggestion(prices)->time), std::string("valid_from until valid_to"));
        // A record time says when a version was entered, and nothing of how long it is valid.
        prices.columns[1] = moment("valid_from", {"2020-01-01", "2022-01-01", "2024-01-01"});
        prices.columns.push_back(moment("created_at", {"2020-02-01", "2022-02-01", "2024-02-01"}));
        QCOMPARE(study::timeTextWithin(study::timeSuggestion(prices)->time),
                 std::string("valid_from until valid_to recorded created_at"));
        prices.columns.back() = moment("created_at", {"2024-02-01", "2024-02-01", "2024-02-02"});
        QCOMPARE(study::timeTextWithin(study::timeSuggestion(prices)->time), std::string("valid_from until valid_to"));
        catalog::Table ranges{.name = {"public", "ranges"}};
        ranges.columns = {key("id"),
                          {.name = "valid_during",
                           .typeName = "tstzrange",
                           .type = Type::Range,
                           .element = Type::TimestampTz,
                           .isNullable = false}};
        QCOMPARE(study::timeTextWithin(study::timeSuggestion(ranges)->time), std::string("valid_during"));
        // It need not be declared to be there in every row, where it is in nearly all.
        ranges.columns[1].isNullable = true;
        QVERIFY(!study::timeSuggestion(ranges));
        ranges.columns[1].statistics = catalog::ColumnStatistics{.nullFraction = 0.03};
        const auto nearly = study::timeSuggestion(ranges);
        QCOMPARE(study::timeTextWithin(nearly.value().time), std::string("valid_during"));
        QCOMPARE(nearly->reasons, std::vector{TimeReason::NamedAsValidity});
        ranges.columns[1].statistics->nullFraction = 0.3;
        QVERIFY(!study::timeSuggestion(ranges));
    }

    //! Events are known when they were entered, unless all were entered at once.
    void recordsFollowEvents()
    {
        catalog::Table events{.name = {"public", "events"}};
        events.columns = {key("id"), moment("event_date", {"2020-01-01", "2022-01-01", "2024-01-01"}),
                          moment("inserted_at", {"2020-02-01", "2022-02-01", "2024-02-01"})};
        QCOMPARE(study::timeTextWithin(study::timeSuggestion(events)->time),
                 std::string("event_date recorded inserted_at"));
        // A few rows may tell neither: those are never seen.
        for (const std::size_t column : {1, 2}) {
            auto few = events;
            few.columns[column].isNullable = true;
            few.columns[column].statistics->nullFraction = 0.05;
            QCOMPARE(study::timeTextWithin(study::timeSuggestion(few)->time),
                     std::string("event_date recorded inserted_at"));
            few.columns[column].statistics->nullFraction = 0.3;
            QVERIFY(study::timeSuggestion(few)->time.recorded.empty());
        }
        events.columns[2] = moment("inserted_at", {"2024-02-01", "2024-02-01", "2024-02-02"});
        QVERIFY(study::timeSuggestion(events)->time.recorded.empty());
    }

    void aTimeReadsBackFromItsText()
    {
        const auto catalog = cup();
        const auto graph = relations::relationGraph(catalog);
        for (const auto *text :
             {"public.matches.match_date", "public.goals(match_id)->public.matches.match_date delay 2 hours",
              "public.goals(match_id)->public.matches(tournament_id)->public.tournaments.start_date",
              "public.matches.id as year", "public.matches.match_date until match_date recorded match_date",
              "public.matches.match_date until match_date plus 1 day delay 2 hours", "public.tournaments in advance"}) {
            const auto time = study::parseTime(catalog, graph, text);
            QVERIFY2(time, time ? "" : describe(time.error()).c_str());
            QCOMPARE(study::timeText(*time), std::string(text));
        }
        // Without schemas, and by the one way that leads there.
        QCOMPARE(study::timeText(study::parseTime(catalog, graph, "goals(match_id)->matches.match_date").value()),
                 std::string("public.goals(match_id)->public.matches.match_date"));
        const auto short1 = study::parseTimeWithin(catalog, graph, {0}, "matches.match_date");
        QCOMPARE(study::timeTextWithin(*short1), std::string("(match_id)->public.matches.match_date"));
        for (const auto *text :
             {"goals", "goals.nothing", "goals(id)->matches.match_date", "matches.match_date as moon",
              "matches.match_date delay soon", "matches.id", "matches.match_date until nothing",
              "matches.match_date plus 1 day", "matches.match_date until match_date plus some"})
            QVERIFY2(!study::parseTime(catalog, graph, text), text);
    }

    //! A count of rows that nothing tells the time of is a danger, and its fix is a time.
    void untimedRowsAreFound()
    {
        const auto catalog = cup();
        const study::Hop toTournament{
            study::Direction::ToParent, {"public", "tournaments"}, {"tournament_id"}, {"id"}, false};
        const study::Hop toGoals{study::Direction::ToChild, {"public", "goals"}, {"tournament_id"}, {"id"}, true};
        study::Study study{.name = "cup", .entity = {"public", "matches"}};
        study.target = study::RowTarget{.column = "id", .asOf = "match_date"};
        study.times = {{.table = {"public", "matches"}, .column = "match_date"},
                       {.table = {"public", "tournaments"}, .column = "start_date"}};
        study.features = {{.name = "n", .path = {toTournament, toGoals}, .aggregate = study::Aggregate::Count}};
        const auto found = study::findings(study, catalog);
        const auto untimed = std::ranges::find(found, study::FindingKind::UntimedRows, &study::Finding::kind);
        QVERIFY(untimed != found.end());
        QCOMPARE(untimed->severity, study::Severity::Danger);
        const auto fixed = study::fixed(study, *untimed);
        QCOMPARE(study::findTime(fixed, {"public", "goals"})->column, std::string("match_date"));
        QVERIFY(std::ranges::none_of(study::findings(fixed, catalog), [](const study::Finding &finding) {
            return finding.severity == study::Severity::Danger;
        }));
    }
};

QTEST_GUILESS_MAIN(TimesTest)

} // namespace times_test

#include "times_test.moc"
