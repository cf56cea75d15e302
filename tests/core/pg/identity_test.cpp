// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/identity.h"
#include "tests/support/testcluster.h"

#include <QTest>

namespace identity_test {

using namespace espalier;

class IdentityTest : public QObject
{
    Q_OBJECT

private:
    pg::Identity of(const std::string &database)
    {
        auto connection = m_cluster.connect(database);
        return pg::identityOf(connection).value();
    }

    tests::TestCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.createDatabase("staging");
    }

    void tellsDatabasesApartAndConnectionsNot()
    {
        QVERIFY(pg::isSame(of("shop"), of("shop")));
        QVERIFY(!pg::isSame(of("shop"), of("staging")));
        QVERIFY(of("shop").address.ends_with("/shop"));
        QVERIFY(!of("shop").isUntilRestart);
        QVERIFY(!pg::isSame({}, {}));
    }

    void aNameIsNotWhatADatabaseIs()
    {
        const auto before = of("staging");
        m_cluster.runAlone("postgres", "ALTER DATABASE staging RENAME TO renamed");
        QVERIFY(pg::isSame(before, of("renamed")));
        m_cluster.runAlone("postgres", "CREATE DATABASE staging TEMPLATE renamed");
        QVERIFY(!pg::isSame(before, of("staging")));
    }

    void aServerThatTellsNothingIsKnownByItsStart()
    {
        m_cluster.runSql("shop",
                         "REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC; CREATE ROLE humble LOGIN");
        auto settings = m_cluster.settings("shop");
        settings.parameters["user"] = "humble";
        const auto asHumble = [&] {
            Progress progress;
            auto connection = pg::Connection::open(settings, progress).value();
            return pg::identityOf(connection).value();
        };
        const auto first = asHumble();
        QVERIFY(first.isUntilRestart);
        QVERIFY(pg::isSame(first, asHumble()));
        QVERIFY(!pg::isSame(first, of("shop")));
        settings.parameters["dbname"] = "renamed";
        QVERIFY(!pg::isSame(first, asHumble()));
    }

    void settingsLeadWhereTheySay()
    {
        const pg::Identity shop{.key = "1/2", .address = "db.example:5433/shop"};
        const auto leads = [&](std::map<std::string, std::string> parameters) {
            return pg::mayLeadTo({std::move(parameters)}, shop);
        };
        QVERIFY(leads({}));
        QVERIFY(leads({{"host", "db.example"}, {"port", "5433"}, {"dbname", "shop"}}));
        QVERIFY(!leads({{"host", "db"}}));
        QVERIFY(!leads({{"port", "543"}}));
        QVERIFY(!leads({{"dbname", "op"}}));
        QVERIFY(!pg::mayLeadTo({}, {}));
    }
};

QTEST_GUILESS_MAIN(IdentityTest)

} // namespace identity_test

#include "identity_test.moc"
