// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/make.h"
#include "tests/support/catalogs.h"

#include <QTest>

namespace label_test {

using namespace espalier;
using catalog::Type;

namespace {

Timestamp at(const char *text)
{
    return parseTimestamp(text).value();
}

//! Players and their goals of each season.
catalog::Catalog league(catalog::Column time)
{
    using tests::key;
    return tests::catalogOf({tests::table("player", {key("id")}),
                             tests::table("season", {key("id"), key("player_id"), key("goals"), std::move(time)})},
                            {{"season", {"player_id"}, "player"}});
}

//! Goals of the next year, where those of 2005 are not to be believed.
study::Study question(const std::string &time, study::Calendar calendar)
{
    const study::Hop toSeasons{study::Direction::ToChild, {"public", "season"}, {"player_id"}, {"id"}, true};
    study::Study study{.name = "goals", .entity = {"public", "player"}, .task = study::Task::Regression};
    study.target = study::FutureTarget{.path = {toSeasons},
                                       .aggregate = study::Aggregate::Sum,
                                       .column = "goals",
                                       .horizon = {365, Duration::Unit::Days},
                                       .schedule = {.from = at("1991-07-01")}};
    study.times = {{.table = {"public", "season"}, .column = time, .calendar = calendar}};
    study.repairs = {
        {{"public", "season"}, "goals", study::Repair::Missing{at("2005-01-01 12:00:00"), at("2006-01-01")}}};
    return study;
}

std::vector<study::Period> unknownOf(const study::Study &study, const catalog::Catalog &catalog)
{
    return std::get<plan::FutureLabel>(plan::make(study, catalog).value().label).unknown;
}

} // namespace

class LabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! A label is unknown from when on its horizon reaches the first row of the period: rows of days and years tell at their end.
    void isUnknownAsLongAsItReadsWhatIsMissing()
    {
        const auto until = at("2006-01-01");
        const auto of = [&until](const char *from) {
            return std::vector<study::Period>{{at(from), until}};
        };
        const catalog::Column moment{.name = "at", .typeName = "timestamptz", .type = Type::TimestampTz};
        QCOMPARE(unknownOf(question("at", study::Calendar::None), league(moment)), of("2004-01-02 12:00:00.000001"));
        const catalog::Column date{.name = "day", .typeName = "date", .type = Type::Date};
        QCOMPARE(unknownOf(question("day", study::Calendar::None), league(date)), of("2004-01-03"));
        const catalog::Column year{.name = "yr", .typeName = "integer", .type = Type::Integer};
        QCOMPARE(unknownOf(question("yr", study::Calendar::Year), league(year)), of("2005-01-01"));
        auto counted = question("yr", study::Calendar::Year);
        std::get<study::FutureTarget>(counted.target).aggregate = study::Aggregate::Count;
        std::get<study::FutureTarget>(counted.target).column.clear();
        QVERIFY(unknownOf(counted, league(year)).empty());
    }
};

QTEST_GUILESS_MAIN(LabelTest)

} // namespace label_test

#include "label_test.moc"
