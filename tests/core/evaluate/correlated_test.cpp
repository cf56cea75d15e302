// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/correlated.h"

#include <QTest>

#include <cmath>

namespace correlated_test {

using namespace espalier;
using evaluate::correlatedT;
using evaluate::studentBelow;
using evaluate::studentQuantile;

class CorrelatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! The density integrated numerically, elsewhere.
    void knowsStudentsDistribution_data()
    {
        QTest::addColumn<double>("t");
        QTest::addColumn<int>("degrees");
        QTest::addColumn<double>("below");
        QTest::newRow("1 degree") << 1.3 << 1 << 0.7912855998398478;
        QTest::newRow("2 degrees") << 1.3 << 2 << 0.8383764840919781;
        QTest::newRow("3 degrees, below") << -2.5 << 3 << 0.043853323504044806;
        QTest::newRow("4 degrees") << 0.7 << 4 << 0.738749917203275;
        QTest::newRow("9 degrees") << 2.1 << 9 << 0.9674408587939183;
        QTest::newRow("10 degrees") << 3.3 << 10 << 0.9959932509431477;
    }

    void knowsStudentsDistribution()
    {
        QFETCH(double, t);
        QFETCH(int, degrees);
        QFETCH(double, below);
        QVERIFY(std::abs(studentBelow(t, degrees) - below) < 1e-12);
        QVERIFY(std::abs(studentQuantile(below, degrees) - t) < 1e-9);
    }

    //! Of tables.
    void knowsItsQuantiles()
    {
        QVERIFY(std::abs(studentQuantile(0.975, 1) - 12.706204736432095) < 1e-9);
        QVERIFY(std::abs(studentQuantile(0.975, 2) - 4.302652729911275) < 1e-9);
        QVERIFY(std::abs(studentQuantile(0.975, 9) - 2.2621571627409915) < 1e-9);
        QCOMPARE(studentQuantile(0.5, 3), 0.0);
    }

    //! The test's formulas with the density integrated numerically, elsewhere.
    void saysWhatMayBeBelieved()
    {
        const auto posterior = correlatedT({0.02, 0.035, 0.011, 0.028}, 0.25, 0.005);
        QVERIFY(std::abs(posterior.mean.value - 0.0235) < 1e-12);
        QVERIFY(std::abs(posterior.mean.low + 0.001642668580236057) < 1e-9);
        QVERIFY(std::abs(posterior.mean.high - 0.048642668580236054) < 1e-9);
        QVERIFY(std::abs(posterior.better - 0.9494649199094389) < 1e-9);
        QVERIFY(std::abs(posterior.worse - 0.01828529348282726) < 1e-9);
        QVERIFY(std::abs(posterior.better + posterior.equal + posterior.worse - 1) < 1e-12);
    }

    void windowsThatShareMoreTellLess()
    {
        const std::vector<double> gains{0.02, 0.035, 0.011, 0.028};
        QVERIFY(correlatedT(gains, 0, 0).better > correlatedT(gains, 0.2, 0).better);
        QVERIFY(correlatedT(gains, 0.2, 0).better > correlatedT(gains, 0.5, 0).better);
    }

    //! Differences that are all alike leave no doubt: it is the caller who asks for several.
    void alikeDifferences()
    {
        const auto same = correlatedT({0.25, 0.25, 0.25}, 0.2, 0.1);
        QCOMPARE(same.better, 1.0);
        QCOMPARE(same.mean.low, same.mean.high);
        const auto none = correlatedT({0, 0, 0}, 0.2, 0.1);
        QCOMPARE(none.equal, 1.0);
    }
};

QTEST_APPLESS_MAIN(CorrelatedTest)

} // namespace correlated_test

#include "correlated_test.moc"
