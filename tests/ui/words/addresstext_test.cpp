// SPDX-License-Identifier: GPL-3.0-or-later
// Where a database is, as it is told.
#include "ui/words/addresstext.h"

#include <QTest>

namespace addresstext_test {

using namespace espalier::ui;

class AddressTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThePlace_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("place");
        QTest::newRow("server") << "db.example.org:5432/shop"
                                << "db.example.org:5432/shop";
        QTest::newRow("socket") << "/var/run/postgresql:5432/shop"
                                << "shop on this machine";
        QTest::newRow("port") << "/var/run/postgresql:5433/shop"
                              << "shop on this machine, port 5433";
        QTest::newRow("name") << "/tmp/a:b:5432/shop/of:1/us"
                              << "shop/of:1/us on this machine";
        QTest::newRow("none") << ""
                              << "";
    }

    void tellsThePlace()
    {
        QFETCH(QString, address);
        QFETCH(QString, place);
        QCOMPARE(placeText(address), place);
    }
};

QTEST_MAIN(AddressTextTest)

} // namespace addresstext_test

#include "addresstext_test.moc"
