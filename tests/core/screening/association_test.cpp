// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/screening/association.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace association_test {

using namespace espalier;

namespace {

frame::Column numbers(std::vector<double> values)
{
    return {"x", frame::Numbers{std::move(values)}};
}

screening::Association association(const frame::Column &feature, const frame::Column &label)
{
    return screening::association(feature, screening::comparedLabel(label));
}

} // namespace

class AssociationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(association({"key", keys}, label).value < 0.02);
    }

    void whatIsMissingIsJudgedByItself()
    {
        std::vector<double> values;
        frame::Categories classes{{}, {"no", "yes"}};
        Random random(Seed{9});
        for (int i = 0; i < 400; ++i) {
            classes.codes.push_back(static_cast<int>(random.below(2)));
            values.push_back(classes.codes.back() == 1 ? std::nan("") : random.normal());
        }
        const auto tied = association(numbers(values), {"label", classes});
        QCOMPARE(tied.measure, screening::Measure::Auc);
        QCOMPARE(tied.missing, 1.0);
        QCOMPARE(tied.value, 0.5); // only one class has a value
        QCOMPARE(tied.rows, static_cast<std::size_t>(std::ranges::count(classes.codes, 0)));
        const auto few = association(numbers({1, 2, 3}), {"label", frame::Categories{{0, 1, 1}, {"no", "yes"}}});
        QVERIFY(few.value == 0.5 && few.missing == 0.5);
    }
};

QTEST_GUILESS_MAIN(AssociationTest)

} // namespace association_test

#include "association_test.moc"
