// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/screening/association.h"

#include <QTest>

using namespace espalier;
using screening::association;

namespace {

frame::Column numbers(std::vector<double> values)
{
    return {"x", frame::Numbers{std::move(values)}};
}

} // namespace

class AssociationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areaUnderTheCurveByHand()
    {
        // Positive 2 and 3 against 1 and 2: pairs won 1 + 0.5 + 1 + 1 of 4.
        QCOMPARE(screening::areaUnderCurve({1, 2, 2, 3}, {false, false, true, true}), 0.875);
        QCOMPARE(screening::areaUnderCurve({1, 1}, {true, true}), 0.5);
        QCOMPARE(screening::meanRanks({30, 10, 10, 20}), (std::vector<double>{4, 1.5, 1.5, 3}));
    }

    void associationOfNumbersAndClasses()
    {
        std::vector<double> values;
        std::vector<double> squares;
        std::vector<double> noise;
        frame::Categories classes{{}, {"a", "b", "c"}};
        Random random(Seed{7});
        for (int i = 0; i < 4000; ++i) {
            values.push_back(random.normal());
            squares.push_back(values.back() * values.back());
            noise.push_back(random.normal());
            classes.codes.push_back(values.back() < -0.4 ? 0 : values.back() < 0.4 ? 1 : 2);
        }
        const frame::Column label{"label", classes};
        QCOMPARE(association(numbers(values), numbers(values)).value, 1.0);
        // Not monotone, so that only bins see it.
        QVERIFY(association(numbers(values), numbers(squares)).value > 0.95);
        QVERIFY(association(numbers(noise), numbers(values)).value < 0.02);
        QCOMPARE(association(numbers(noise), numbers(values)).missing, 0.0);
        QVERIFY(association(numbers(values), label).value > 0.9);
        QVERIFY(association(numbers(noise), label).value < 0.02);
        QVERIFY(association(label, label).value > 0.999);
        // A category of its own for each row predicts nothing of rows that it was not fitted to.
        frame::Categories keys;
        for (int i = 0; i < 4000; ++i) {
            keys.codes.push_back(i);
            keys.levels.push_back(std::to_string(i));
        }
        QVERIFY(association({"key", keys}, numbers(values)).value < 0.02);
    }
};

QTEST_GUILESS_MAIN(AssociationTest)
#include "association_test.moc"
