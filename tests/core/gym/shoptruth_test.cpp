// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shop.h"
#include "core/gym/shoptruth.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <cmath>
#include <memory>
#include <set>
#include <sstream>

namespace shoptruth_test {

using namespace espalier;

namespace {

constexpr int aheadDays = 30;
constexpr Timestamp historyEnds{1'782'777'600'000'000}; // 2026-06-30

} // namespace

//! What is told of customers, against what becomes of them.
class ShopTruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        m_cluster->createDatabase("shop");
        auto connection = m_cluster->connect("shop");
        QVERIFY(gym::createShop(connection, {.scale = 0.5, .seed = {7}}, m_progress));
        const auto told = gym::customerTruths(connection, historyEnds, aheadDays, m_progress);
        QVERIFY2(told, told ? "" : describe(told.error()).c_str());
        m_told = *told;
        QVERIFY(gym::tick(connection, aheadDays, m_progress));
        m_ordered = texts("SELECT DISTINCT customer_id FROM fulfillment.orders WHERE placed_at >= '2026-06-30'");
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void isOfEachCustomer()
    {
        std::set<std::string> ids;
        for (const auto &truth : m_told) {
            ids.insert(truth.id);
            QVERIFY(truth.noOrder >= 0 && truth.noOrder <= 1);
        }
        QCOMPARE(ids.size(), m_told.size());
        QVERIFY(ids == texts("SELECT id FROM growth.customers WHERE created_at < '2026-06-30'"));
    }

    //! One life that is looked at on its way is the same as several.
    void isTheSameAtSeveralMoments()
    {
        auto connection = m_cluster->connect("shop");
        const Timestamp before{historyEnds.microseconds - 90 * 86'400'000'000};
        const auto both = gym::customerTruths(connection, {before, historyEnds}, aheadDays, m_progress);
        QVERIFY(both);
        QCOMPARE(both->size(), std::size_t(2));
        QVERIFY(both->at(historyEnds) == m_told);
        const auto alone = gym::customerTruths(connection, before, aheadDays, m_progress);
        QVERIFY(alone && *alone == both->at(before));
        QVERIFY(alone->size() < m_told.size());
    }

    //! Of all customers, of those said to stay away and of those said to come, as many stay away as their chances say: within four
    //! deviations of a sum of independent draws.
    void chancesComeTrue()
    {
        const auto check = [this](double from, double to) {
            double expected = 0;
            double variance = 0;
            int stayed = 0;
            int rows = 0;
            for (const auto &truth : m_told) {
                if (truth.noOrder < from || truth.noOrder > to)
                    continue;
                ++rows;
                expected += truth.noOrder;
                variance += truth.noOrder * (1 - truth.noOrder);
                stayed += m_ordered.contains(truth.id) ? 0 : 1;
            }
            const auto said = QString("%1 of %2 stayed away, %3 expected").arg(stayed).arg(rows).arg(expected);
            qInfo("%s", qPrintable(said));
            QVERIFY2(rows > 30, qPrintable(said));
            QVERIFY2(std::abs(stayed - expected) <= 4 * std::sqrt(variance) + 1, qPrintable(said));
        };
        check(0, 1);
        check(0, 0.5);
        check(0.5, 0.8);
        check(0.95, 1);
    }

    //! Who has lost interest hardly comes.
    void tellsWhoHasLeft()
    {
        double lapsed = 0;
        double engaged = 0;
        int lapsedRows = 0;
        for (const auto &truth : m_told) {
            (truth.hasLapsed ? lapsed : engaged) += truth.noOrder;
            lapsedRows += truth.hasLapsed ? 1 : 0;
        }
        const auto rows = static_cast<int>(m_told.size());
        QVERIFY(lapsedRows > 0 && lapsedRows < rows);
        QVERIFY(lapsed / lapsedRows > 0.9);
        QVERIFY(engaged / (rows - lapsedRows) < 0.7);
    }

    //! However far the shop's clock has gone since, and nothing of the database is changed by asking.
    void isTheSameLater()
    {
        auto connection = m_cluster->connect("shop");
        const auto before = m_cluster->value("shop", "SELECT rows || ' ' || clock FROM gym.state");
        const auto again = gym::customerTruths(connection, historyEnds, aheadDays, m_progress).value();
        QVERIFY(again == m_told);
        QCOMPARE(m_cluster->value("shop", "SELECT rows || ' ' || clock FROM gym.state"), before);
    }

    void refusesWhatIsNotKnown()
    {
        auto connection = m_cluster->connect("shop");
        QCOMPARE(gym::customerTruths(connection, Timestamp{0}, aheadDays, m_progress).error().code,
                 Error::Code::Invalid);
        QCOMPARE(gym::customerTruths(connection, historyEnds, 0, m_progress).error().code, Error::Code::Invalid);
        m_cluster->createDatabase("empty");
        auto empty = m_cluster->connect("empty");
        QCOMPARE(gym::customerTruths(empty, historyEnds, aheadDays, m_progress).error().code, Error::Code::Invalid);
    }

private:
    std::set<std::string> texts(const std::string &query)
    {
        std::istringstream lines(
            m_cluster->value("shop", "SELECT string_agg(v::text, E'\\n') FROM (" + query + ") AS q(v)"));
        std::set<std::string> found;
        for (std::string line; std::getline(lines, line);)
            found.insert(line);
        return found;
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
    std::vector<gym::CustomerTruth> m_told;
    std::set<std::string> m_ordered;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(ShopTruthTest)

} // namespace shoptruth_test

#include "shoptruth_test.moc"
