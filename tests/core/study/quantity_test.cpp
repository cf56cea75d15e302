// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/quantity.h"

#include <QTest>

namespace quantity_test {

using namespace espalier;
using study::Operator;

class QuantityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichQuestionsCompareANumber_data()
    {
        QTest::addColumn<int>("op");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("ofRow");
        QTest::addColumn<bool>("ofFuture");
        const auto row = [](const char *name, Operator op, const char *value, bool ofRow, bool ofFuture) {
            QTest::newRow(name) << static_cast<int>(op) << QString(value) << ofRow << ofFuture;
        };
        row("above", Operator::Greater, "15", true, true);
        row("at most", Operator::LessOrEqual, "-2.5e0", true, true);
        row("none", Operator::Equal, "0", false, true);
        row("any", Operator::NotEqual, "0.0", false, true);
        row("just one", Operator::Equal, "1", false, false);
        row("a date", Operator::Less, "2020-01-01", false, false);
        row("a text", Operator::Equal, "paid", false, false);
        row("infinite", Operator::Less, "inf", false, false);
        row("missing", Operator::IsNull, "", false, false);
        row("there", Operator::IsNotNull, "", false, false);
    }

    void whichQuestionsCompareANumber()
    {
        QFETCH(int, op);
        QFETCH(QString, value);
        QFETCH(bool, ofRow);
        QFETCH(bool, ofFuture);
        const study::Condition condition{"n", static_cast<Operator>(op), value.toStdString()};
        study::Study study{.target = study::RowTarget{.column = "n", .condition = condition}};
        QCOMPARE(study::comparesNumber(study), ofRow);
        study::FutureTarget future{.aggregate = study::Aggregate::Sum, .column = "n", .condition = condition};
        study.target = future;
        QCOMPARE(study::comparesNumber(study), ofFuture);
        future.aggregate = study::Aggregate::Exists; // its own answer
        study.target = future;
        QVERIFY(!study::comparesNumber(study));
        future.aggregate = study::Aggregate::Count;
        future.condition.reset();
        study.target = future;
        QVERIFY(!study::comparesNumber(study));
    }

    void givenLabelsAreWhatTheyAre()
    {
        study::Study study{.target = study::GivenTarget{.label = "n"}};
        QVERIFY(!study::comparesNumber(study));
        study.target = study::RowTarget{.column = "n"};
        QVERIFY(!study::comparesNumber(study));
        study.target = study::RowTarget{.column = "n", .condition = study::Condition{"n", Operator::Less, "3"}};
        QVERIFY(study::comparesNumber(study));
        study.task = Task::Regression;
        QVERIFY(!study::comparesNumber(study));
    }
};

QTEST_APPLESS_MAIN(QuantityTest)

} // namespace quantity_test

#include "quantity_test.moc"
