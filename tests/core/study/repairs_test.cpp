// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/finding.h"
#include "core/study/limits.h"
#include "core/study/repairs.h"

#include <QTest>

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
    return checked ? "fine" : checked.error().subject + ": " + checked.error().detail;
}

} // namespace

class RepairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSaidInWords()
    {
        const Repair missing{lines, "price", Repair::Missing{at("2025-03-02"), at("2025-03-07 12:30:00")}};
        QCOMPARE(study::describe(missing),
                 std::string("treat fulfillment.lines.price between 2025-03-02 and 2025-03-07 12:30:00+00 as missing"));
        QCOMPARE(study::describe(Repair{orders, "state", Repair::Renamed{"paid", "settled"}}),
                 std::string("read 'paid' of orders.state as 'settled'"));
        QCOMPARE(study::describe(study::Cure(study::LeaveOut{{{}, at("2024-05-01")}})),
                 std::string("leave out the examples before 2024-05-01"));
        QCOMPARE(study::describe(study::Cure(study::LeaveOut{{at("2024-05-01"), {}}})),
                 std::string("leave out the examples from 2024-05-01 on"));
        QCOMPARE(study::describe(study::Cure(study::AddRepair{missing})), study::describe(missing));
    }

    //! Each is a step that changes the study once, whichever of a finding's ways is taken.
    void areCures()
    {
        const Repair missing{orders, "total", Repair::Missing{at("2025-03-02"), at("2025-03-07")}};
        const study::LeaveOut leaveOut{{at("2025-03-02"), at("2025-03-07")}};
        const study::Finding finding{.cure = study::AddRepair{missing}, .alternatives = {leaveOut}};
        const auto repaired = study::cured(question(), finding);
        QVERIFY(repaired.repairs == std::vector{missing} && repaired.leftOut.empty());
        QVERIFY(study::cured(repaired, finding) == repaired);
        const auto left = study::cured(repaired, finding.alternatives.front());
        QVERIFY(left.leftOut == std::vector{leaveOut.period} && left.repairs == repaired.repairs);
        QVERIFY(study::cured(left, finding.alternatives.front()) == left);
    }

    void aValueIsReadAsOneOther()
    {
        const auto renamed = [](const char *value, const char *by) {
            return study::Cure(study::AddRepair{{orders, "state", Repair::Renamed{value, by}}});
        };
        auto study = study::cured(study::cured(question(), renamed("a", "b")), renamed("a", "c"));
        QCOMPARE(study.repairs.size(), std::size_t(1));
        QCOMPARE(std::get<Repair::Renamed>(study.repairs.front().as).by, std::string("c"));
        QCOMPARE(text(study), std::string("fine"));
        study.repairs.push_back({orders, "state", Repair::Renamed{"a", "d"}});
        QCOMPARE(text(study), std::string("repairs[0] (orders.state): 'a' is read as two values"));
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
#include "repairs_test.moc"
