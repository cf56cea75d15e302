// SPDX-License-Identifier: GPL-3.0-or-later
// Two features at once: pairs are asked for, the strongest is shown, and what comes late is of no other.
#include "tests/ui/support/shots.h"
#include "ui/base/heat.h"
#include "ui/pages/compare/comparepairs.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace comparepairs_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

const PairName daysAndTown{"run-xgboost", "days", "town"};
const PairName daysAndCount{"run-xgboost", "days", "count"};

RunPairs somePairs()
{
    return {.run = "run-xgboost",
            .note = "H, of Friedman and Popescu: 0 where two features only add up, 1 where each alone does nothing. Of "
                    "the 3 features that add most, on 200 of 1,816 test examples.",
            .pairs = {{.text = "days since the last × town (H 0.412)", .name = daysAndTown},
                      {.text = "days since the last × count (H 0.101)", .name = daysAndCount}}};
}

RunPair somePair(const PairName &name)
{
    RunPair pair{.name = name, .note = "Down: days since the last. Across: town.", .map = {}};
    for (int row = 0; row < 9; ++row)
        pair.map.rows << QString::number(row * 11);
    pair.map.columns = {"Bath", "Bonn", "The Hague", "missing"};
    for (int i = 0; i < 36; ++i) {
        const auto share = i / 35.0;
        pair.map.cells.push_back({.text = QString("%1 %").arg(10 + 2 * i),
                                  .share = share,
                                  .isFaint = i % 7 == 3,
                                  .tip = QString("cell %1").arg(i)});
    }
    return pair;
}

struct Shown
{
    ComparePairs card;
    QSignalSpy pairs{&card, &ComparePairs::pairsRequested};
    QSignalSpy pair{&card, &ComparePairs::pairRequested};

    Shown()
    {
        card.resize(700, 500);
        card.setRun("run-xgboost");
        card.show();
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return card.findChild<Widget *>(QString::fromLatin1(name));
    }
};

} // namespace

class ComparePairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheStrongestPair()
    {
        Shown test;
        auto *map = test.find<HeatTable>("pairsMap");
        QVERIFY(!map->isVisible() && !test.find<QComboBox>("pairsChoice")->isVisible());
        test.find<QPushButton>("pairsFind")->click();
        QCOMPARE(test.pairs.last()[0].toString(), QString("run-xgboost"));
        test.card.setPairs(somePairs());
        QVERIFY(test.pair.last()[0].value<PairName>() == daysAndTown);
        test.card.setPair(somePair(daysAndCount)); // of another one
        QVERIFY(!map->isVisible());
        test.card.setPair(somePair(daysAndTown));
        QVERIFY(map->isVisible());
        QCOMPARE(map->model()->rowCount(), 9);
        QCOMPARE(map->model()->columnCount(), 4);
        samples::keepShot(test.card, "compare-pairs");
        auto *choice = test.find<QComboBox>("pairsChoice");
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QVERIFY(test.pair.last()[0].value<PairName>() == daysAndCount);
        test.card.setPairError(daysAndCount, {.code = Error::Code::Io, .detail = "disk full"});
        QVERIFY(!map->isVisible());
        QVERIFY(test.find<QLabel>("pairsMapNote")->text().contains("disk full"));
    }

    //! What was open is asked for again, and what comes late is of no other run.
    void followsTheRun()
    {
        Shown test;
        test.card.setRun("run-ridge");
        QCOMPARE(test.pairs.count(), 0);
        test.card.setPairs(somePairs());
        QCOMPARE(test.pair.count(), 0);
        test.card.setRun("run-xgboost");
        test.card.setPairs(somePairs());
        QCOMPARE(test.pair.count(), 1);
        test.card.setRun("run-ridge");
        QCOMPARE(test.pairs.last()[0].toString(), QString("run-ridge"));
        test.card.setPairsError("run-ridge", {.code = Error::Code::Unsupported, .detail = "no background"});
        QVERIFY(test.find<QLabel>("pairsNote")->text().contains("no background"));
    }

    void isReadAndCopiedAsATable()
    {
        Shown test;
        test.card.setPairs(somePairs());
        test.card.setPair(somePair(daysAndTown));
        auto *map = test.find<HeatTable>("pairsMap");
        auto *table = QAccessible::queryAccessibleInterface(map)->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->cellAt(1, 2)->text(QAccessible::Name), QString("cell 6"));
        QCOMPARE(map->accessibleName(), QString("Predictions by two features"));
        const auto lines = map->copied().split('\n');
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines[0], QString("\tBath\tBonn\tThe Hague\tmissing"));
        QCOMPARE(lines[2], QString("11\t18 %\t20 %\t22 %\t24 %"));
    }

    //! Who sees no colours sees the order, and the values can be read on each.
    void coloursGoOneWay()
    {
        for (const auto *colours : {&lightColours(), &darkColours()}) {
            const bool isDark = colours->surface.lightness() < 128;
            double before = contrast(heatColour(*colours, 0), colours->surface);
            for (int i = 0; i <= 20; ++i) {
                const auto heat = heatColour(*colours, i / 20.0);
                QVERIFY(contrast(onHeat(*colours, i / 20.0), heat) >= 4.5);
                const auto apart = contrast(heat, colours->surface);
                QVERIFY2(apart >= before, qPrintable(QString("%1 %2").arg(isDark).arg(i)));
                before = apart;
            }
            QVERIFY(before > 7);
        }
    }
};

QTEST_MAIN(ComparePairsTest)

} // namespace comparepairs_test

#include "comparepairs_test.moc"
