// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/finding.h"
#include "core/study/limits.h"
#include "core/study/repairs.h"
#include "tests/support/worded.h"

#include <QTest>

namespace repairs_test {

using namespace espalier;
using study::Repair;

namespace {

Timestamp at(const char *text)
{
    return parseTimestamp(text).value();
}

const sql::QualifiedName orders{"public", "orders"};
const sql::QualifiedName lines{"fulfillment", "lines"};
const study::Hop order{study::Direction::ToParent, orders, {"order_id"}, {"id"}, false};

study::Study question()
{
    study::Study study{.name = "asked", .entity = orders};
    study.target = study::RowTarget{.column = "paid", .asOf = "placed_at"};
    study.times = {{.table = lines,
                    .column = "placed_at",
                    .path = {order},
                    .delay = {2, Duration::Unit::Days},
                    .recorded = "entered_at"}};
    return study;
}

std::string text(const study::Study &study)
{
    const auto checked = study::checkRepairs(study);
    return checked ? "fine" : checked.error().subject + ": " + plainText(checked.error().problem);
}

} // namespace

class RepairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSaidInWords()
    {
        const Repair missing{lines, "price", Repair::Missing{at("2025-03-02"), at("2025-03-07 12:30:00")}};
        QCOMPARE(worded(study::told(missing)),
                 std::string("treat fulfillment.lines.price as missing between 2025-03-02 and 2025-03-07 12:30"));
        QCOMPARE(worded(study::told(Repair{orders, "state", Repair::Renamed{"paid", "settled"}})),
                 std::string("read 'paid' of orders.state as 'settled'"));
        QCOMPARE(worded(study::told(study::Fix(study::LeaveOut{{{{}, at("2024-05-01")}}}))),
                 std::string("leave out the examples before 2024-05-01"));
        QCOMPARE(worded(study::told(study::Fix(study::LeaveOut{{{at("2024-05-01"), {}}}}))),
                 std::string("leave out the examples from 2024-05-01 on"));
        QVERIFY(study::told(study::Fix(study::AddRepairs{{missing}})) == study::told(missing));
    }

    void listsAreSaidInWords()
    {
        std::vector<Repair> repairs{{lines, "price", Repair::Missing{at("2025-03-02 12:30:07.5"), at("2025-03-07")}},
                                    {lines, "price", Repair::Missing{{}, at("2024-05-01 00:00:00.000001")}}};
        QCOMPARE(worded(study::told(repairs)),
                 std::string("treat fulfillment.lines.price as missing between 2025-03-02 12:30 and 2025-03-07, "
                             "before 2024-05-01 00:01"));
        study::LeaveOut some{{{at("2025-03-02"), at("2025-03-03")}, {at("2025-04-02"), at("2025-04-03")}}};
        some.periods.insert(some.periods.end(), 3, study::Period{{}, at("2024-05-01")});
        QCOMPARE(worded(study::told(study::Fix(some))),
                 std::string("leave out the examples between 2025-03-02 and 2025-03-03, between 2025-04-02 and "
                             "2025-04-03, before 2024-05-01, before 2024-05-01, before 2024-05-01"));
        constexpr std::int64_t day = 86'400'000'000;
        QVERIFY((study::widened({at("2025-03-02 12:30"), at("2025-03-07")}, day)
                 == study::Period{at("2025-03-02"), at("2025-03-07")}));
        QVERIFY((study::widened({at("1969-03-02 12:30"), at("1969-03-07 00:00:00.000001")}, day)
                 == study::Period{at("1969-03-02"), at("1969-03-08")}));
    }

    //! Each is a step that changes the study once, whichever of a finding's ways is taken.
    void areFixes()
    {
        const Repair missing{orders, "total", Repair::Missing{at("2025-03-02"), at("2025-03-07")}};
        const study::LeaveOut leaveOut{{{at("2025-03-02"), at("2025-03-07")}}};
        const study::Finding finding{.fix = study::AddRepairs{{missing}}, .alternatives = {leaveOut}};
        const auto repaired = study::fixed(question(), finding);
        QVERIFY(repaired.repairs == std::vector{missing} && repaired.leftOut.empty());
        QVERIFY(study::fixed(repaired, finding) == repaired);
        const auto left = study::fixed(repaired, finding.alternatives.front());
        QVERIFY(left.leftOut == leaveOut.periods && left.repairs == repaired.repairs);
        QVERIFY(study::fixed(left, finding.alternatives.front()) == left);
    }

    void aValueIsReadAsOneOther()
    {
        const auto renamed = [](const char *value, const char *by) {
            return study::Fix(study::AddRepairs{{{orders, "state", Repair::Renamed{value, by}}}});
        };
        auto study = study::fixed(study::fixed(question(), renamed("a", "b")), renamed("a", "c"));
        QCOMPARE(study.repairs.size(), std::size_t(1));
        QCOMPARE(std::get<Repair::Renamed>(study.repairs.front().as).by, std::string("c"));
        QCOMPARE(text(study), std::string("fine"));
        // What is read as a value goes on with it, and a value may become what was read as it.
        study = study::fixed(study::fixed(study, renamed("z", "a")), renamed("c", "C"));
        QCOMPARE(text(study), std::string("fine"));
        QCOMPARE(worded(study::told(study.repairs)),
                 std::string("read values of orders.state: 'a' as 'C', 'z' as 'C', 'c' as 'C'"));
        const auto turned = study::fixed(study, renamed("C", "c"));
        QCOMPARE(text(turned), std::string("fine"));
        QCOMPARE(worded(study::told(turned.repairs)),
                 std::string("read values of orders.state: 'a' as 'c', 'z' as 'c', 'C' as 'c'"));
        study.repairs.push_back({orders, "state", Repair::Renamed{"a", "d"}});
        QCOMPARE(text(study), std::string("repairs[0] (orders.state): study.is_read_as_two(a)"));
    }

    void theTimeOfRowsIsTheStudys()
    {
        const auto study = question();
        const auto borrowed = study::rowTime(study, lines);
        QVERIFY(borrowed && borrowed->column == "placed_at" && borrowed->path == study::Path{order});
        // When a row is known is another question than when it happened.
        QVERIFY(borrowed->delay.count == 0 && borrowed->recorded.empty());
        QCOMPARE(study::rowTime(study, orders)->column, std::string("placed_at"));
        QVERIFY(!study::rowTime(study, {"public", "products"}));
    }

    void thereIsAnEndToThem()
    {
        auto study = question();
        study.leftOut.assign(study::mostRepairs + 1, {at("2025-03-02"), at("2025-03-07")});
        QVERIFY(!study::checkLimits(study));
        study.leftOut.resize(study::mostRepairs);
        QVERIFY(study::checkLimits(study));
    }
};

QTEST_APPLESS_MAIN(RepairsTest)

} // namespace repairs_test

#include "repairs_test.moc"
