// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/computingorder.h"

#include <QTest>

#include <string>

namespace computingorder_test {

using namespace espalier;
using study::Feature;
using study::Hop;

namespace {

Hop to(const char *table)
{
    Hop hop;
    hop.table = {"public", table};
    return hop;
}

std::string namesOf(const std::vector<Feature> &features)
{
    std::string names;
    for (const auto &feature : features)
        names += feature.name;
    return names;
}

} // namespace

class ComputingOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! What the label is of comes first: the orders that are counted, and the rows of the entity that is told of, by whatever path.
    void beginsWithTheLabelsOwnHistory()
    {
        const std::vector<Feature> candidates{{.name = "a"},
                                              {.name = "b", .path = {to("visits")}},
                                              {.name = "c", .path = {to("orders")}},
                                              {.name = "d", .path = {to("shop"), to("customers")}},
                                              {.name = "e", .path = {to("visits"), to("orders")}}};
        study::Study counted;
        counted.entity = {"public", "customers"};
        counted.target = study::FutureTarget{.path = {to("orders")}};
        QCOMPARE(namesOf(screening::computingOrder(counted, candidates)), std::string("ceabd"));
        study::Study told;
        told.entity = {"public", "customers"};
        told.target = study::RowTarget{.column = "spent"};
        QCOMPARE(namesOf(screening::computingOrder(told, candidates)), std::string("dabce"));
    }
};

QTEST_GUILESS_MAIN(ComputingOrderTest)

} // namespace computingorder_test

#include "computingorder_test.moc"
