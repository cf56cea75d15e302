// SPDX-License-Identifier: GPL-3.0-or-later
// Values of the selected example that are edited, and those that would change the answer.
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/comparewhatif.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

Q_DECLARE_METATYPE(std::vector<espalier::workbench::ValueGiven>)

namespace comparewhatif_test {

using namespace espalier;
using namespace espalier::ui;
using workbench::ValueGiven;

namespace {

WhatIfExample sample()
{
    return {.features = {{.name = "days_since",
                          .text = "orders: days since the last",
                          .isNumber = true,
                          .value = "1234.5678901234567",
                          .contribution = 1.9},
                         {.name = "town", .text = "customers: town", .value = "Bath", .contribution = -0.3},
                         {.name = "refunds", .text = "refunds: mean of amount", .isNumber = true}},
            .hasClasses = true};
}

struct Card
{
    CompareWhatIf card;
    QSignalSpy asked{&card, &CompareWhatIf::asked};
    QSignalSpy changes{&card, &CompareWhatIf::changesRequested};

    Card()
    {
        card.resize(800, 500);
        card.setExample(sample());
        card.show();
        open()->setChecked(true);
    }
    QPushButton *open() const { return card.findChild<QPushButton *>("whatIfOpen"); }
    QTableView *table() const { return card.findChild<QTableView *>("whatIfTable"); }
    QString summary() const { return card.findChild<QLabel *>("whatIfSummary")->text(); }
    void type(int row, const QString &text) const
    {
        QVERIFY(table()->model()->setData(table()->model()->index(row, 1), text));
    }
    QString at(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    std::vector<ValueGiven> given() { return asked.last()[0].value<std::vector<ValueGiven>>(); }
};

} // namespace

class CompareWhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<std::vector<ValueGiven>>();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void isClosedUntilItIsAskedFor()
    {
        CompareWhatIf card;
        card.setExample(sample());
        card.show();
        QVERIFY(!card.findChild<QTableView *>("whatIfTable")->isVisible());
        card.findChild<QPushButton *>("whatIfOpen")->click();
        QVERIFY(card.findChild<QTableView *>("whatIfTable")->isVisible());
        card.clear();
        QVERIFY(!card.isVisible());
    }

    void asksOfValuesThatAreTyped()
    {
        Card test;
        QAbstractItemModelTester tester(test.table()->model());
        QCOMPARE(test.at(0, 1), QString("1,234.56789012"));
        test.type(0, "12.5");
        test.type(1, "");
        QTRY_COMPARE(test.asked.count(), 1); // one question for both
        const std::vector<ValueGiven> expected{{"days_since", "12.5"}, {"town", std::nullopt}};
        QVERIFY(test.given() == expected);
        test.card.setAnswer(
            {.summary = "With these values: a probability of 41 %.", .contributions = {{"days_since", -0.5}}});
        QCOMPARE(test.at(0, 3), QString("-0.500"));
        QCOMPARE(test.at(1, 3), QString("0.000"));
        QCOMPARE(test.summary(), QString("With these values: a probability of 41 %."));
        samples::keepShot(test.card, "whatif");
        // What is typed as it was is no other value.
        test.type(1, "Bath");
        test.type(0, "1,234.56789012");
        QTRY_COMPARE(test.asked.count(), 2);
        QVERIFY(test.given().empty());
    }

    void saysNothingOfWhatCannotBeSaid()
    {
        Card test;
        QVERIFY(!test.table()->isColumnHidden(2) && !test.table()->isColumnHidden(3));
        auto silent = sample();
        silent.hasReasons = false;
        test.card.setExample(silent);
        QVERIFY(test.table()->isColumnHidden(2) && test.table()->isColumnHidden(3));
        test.type(0, "12.5");
        QTRY_COMPARE(test.asked.count(), 1);
        test.card.setExample(sample());
        QVERIFY(!test.table()->isColumnHidden(2));
    }

    void refusesWhatIsNoNumber()
    {
        Card test;
        test.type(0, "many");
        QCOMPARE(test.summary(), QString("many is not a number."));
        QCOMPARE(test.at(0, 1), QString("1,234.56789012"));
        QTest::qWait(250);
        QCOMPARE(test.asked.count(), 0);
    }

    void goesBackToWhatItWas()
    {
        Card test;
        test.type(1, "Bonn");
        QTRY_COMPARE(test.asked.count(), 1);
        auto *back = test.card.findChild<QPushButton *>("whatIfBack");
        QVERIFY(back->isVisible());
        back->click();
        QCOMPARE(test.at(1, 1), QString("Bath"));
        QVERIFY(test.given().empty() && !back->isVisible());
    }

    void givesTheValueThatChangesTheAnswer()
    {
        Card test;
        test.card.findChild<QPushButton *>("whatIfFind")->click();
        QCOMPARE(test.changes.count(), 1);
        test.card.setChanges({.summary = "It is said to be leaves.",
                              .changes = {{.name = "refunds", .value = "3", .text = "refunds = 3: stays (61 %)"},
                                          {.name = "town", .value = std::nullopt, .text = "town is missing"}}});
        const auto buttons = test.card.findChildren<QPushButton *>("whatIfChange");
        QCOMPARE(buttons.size(), 2);
        buttons[0]->click();
        QVERIFY(test.given() == (std::vector<ValueGiven>{{"refunds", "3"}}));
        QCOMPARE(test.at(2, 1), QString("3"));
        samples::keepShot(test.card, "whatif-changes");
        // Another example has other ones.
        test.card.setExample(sample());
        QTRY_VERIFY(test.card.findChildren<QPushButton *>("whatIfChange").isEmpty());
    }
};

QTEST_MAIN(CompareWhatIfTest)

} // namespace comparewhatif_test

#include "comparewhatif_test.moc"
