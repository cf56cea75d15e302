// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/cuts.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace cuts_test {

using namespace espalier;
using explain::Cut;
using explain::CutKind;

namespace {

frame::PackedFrame sample()
{
    frame::Frame frame;
    frame::Numbers orders;
    frame::Numbers wide;
    frame::Categories town{.codes = {}, .levels = {"Bath", "Bonn"}};
    frame::Integers id;
    frame::Integers line;
    for (int i = 0; i < 100; ++i) {
        id.values.push_back(i / 25);
        line.values.push_back(i);
        frame.asOf.push_back({(i % 3) * 86'400'000'000});
        orders.values.push_back(i % 5);
        wide.values.push_back(i == 7 ? std::nan("") : i);
        town.codes.push_back(i % 10 == 0 ? -1 : i % 2);
    }
    frame.label.values = frame::Numbers{std::vector<double>(100, 0)};
    frame.keys = {{.name = "id", .values = id}, {.name = "line", .values = line}};
    frame.features = {{.name = "orders_30", .values = orders},
                      {.name = "orders_all", .values = orders},
                      {.name = "amount", .values = wide},
                      {.name = "town", .values = town}};
    return frame::packed(std::move(frame));
}

study::Study studyOfOrders()
{
    study::Study study;
    const study::Hop hop{.direction = study::Direction::ToChild, .isToMany = true};
    study.features.push_back({.name = "orders_30",
                              .path = {hop},
                              .aggregate = study::Aggregate::Count,
                              .window = Duration{30, Duration::Unit::Days}});
    study.features.push_back({.name = "orders_all", .path = {hop}, .aggregate = study::Aggregate::Count});
    study.features.push_back({.name = "amount"});
    return study;
}

std::vector<Cut> ofKind(const std::vector<Cut> &cuts, CutKind kind)
{
    std::vector<Cut> some;
    std::ranges::copy_if(cuts, std::back_inserter(some), [kind](const Cut &cut) {
        return cut.kind == kind;
    });
    return some;
}

} // namespace

class CutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Those with 30 rows by themselves, the most first; all others together, and those that refer to nothing.
    void cutsByWhatRowsReferTo()
    {
        explain::Referred region{.subject = "region", .names = {}};
        for (int i = 0; i < 100; ++i)
            region.names.emplace_back(i < 31 ? "B" : i < 76 ? "A" : i < 86 ? "C" : i < 95 ? "D" : "");
        const auto cuts = explain::cutsOf(sample(), studyOfOrders(), {region});
        const auto parents = ofKind(cuts, CutKind::Parent);
        QCOMPARE(parents.size(), std::size_t{2});
        QCOMPARE(parents[0].value, std::string("A"));
        QCOMPARE(parents[0].rows.size(), std::size_t{45});
        QCOMPARE(parents[1].value, std::string("B"));
        const auto others = ofKind(cuts, CutKind::Others);
        QCOMPARE(others.size(), std::size_t{1});
        QCOMPARE(others.front().high, 2.0);
        QCOMPARE(others.front().rows.front(), std::size_t{76});
        QCOMPARE(others.front().rows.size(), std::size_t{19});
        QCOMPARE(explain::nameOf(CutKind::Others), std::string_view("others"));
        const auto missing = ofKind(cuts, CutKind::Missing);
        QCOMPARE(missing.back().feature, std::string("region"));
        QCOMPARE(missing.back().rows, (std::vector<std::size_t>{95, 96, 97, 98, 99}));
    }

    void cutsByAllThatAPersonWouldAskFor()
    {
        const auto cuts = explain::cutsOf(sample(), studyOfOrders());
        QCOMPARE(ofKind(cuts, CutKind::Time).size(), std::size_t{3});
        // Of 0 to 4 orders: none, 1 to the median of those that have some, and more; of the widest window.
        const auto shorter = ofKind(cuts, CutKind::ShortHistory);
        QCOMPARE(ofKind(cuts, CutKind::NoHistory).front().rows.size(), std::size_t{20});
        QCOMPARE(shorter.size(), std::size_t{1});
        QCOMPARE(shorter.front().feature, std::string("orders_all"));
        QCOMPARE(shorter.front().high, 3.0);
        QCOMPARE(ofKind(cuts, CutKind::LongHistory).front().rows.size(), std::size_t{20});
        const auto towns = ofKind(cuts, CutKind::Category);
        QCOMPARE(towns.size(), std::size_t{2});
        QCOMPARE(towns.front().value, std::string("Bonn")); // 50 rows, before 40
        QCOMPARE(ofKind(cuts, CutKind::Missing).size(), std::size_t{2}); // of the amount and of the town
        QVERIFY(ofKind(cuts, CutKind::Parent).empty()); // a column of the key by itself is nothing that is referred to
        std::size_t rows = 0;
        std::size_t parts = 0;
        for (const auto &cut : ofKind(cuts, CutKind::Range)) {
            if (cut.feature != "amount")
                continue;
            rows += cut.rows.size();
            ++parts;
            QVERIFY(cut.low <= cut.high);
            QVERIFY(std::ranges::is_sorted(cut.rows));
        }
        QCOMPARE(rows, std::size_t{99});
        QCOMPARE(parts, std::size_t{10});
    }

    //! orders_30 has the values of orders_all: what was looked at once is not counted twice.
    void takesTheSameRowsOnce()
    {
        const auto cuts = explain::cutsOf(sample(), studyOfOrders());
        QVERIFY(cuts.size() > 20);
        for (std::size_t i = 0; i < cuts.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(cuts[i].rows != cuts[j].rows);
    }

    //! Many moments are cut into spans of about as many rows, and none is left out.
    void cutsManyMomentsIntoSpans()
    {
        frame::Frame frame;
        for (int i = 0; i < 103; ++i)
            frame.asOf.push_back({i * 1'000'000});
        frame.label.values = frame::Numbers{std::vector<double>(103, 0)};
        frame.keys = {{.name = "id", .values = frame::Integers{std::vector<std::int64_t>(103, 1)}}};
        const auto cuts = explain::cutsOf(frame::packed(std::move(frame)), {});
        QCOMPARE(cuts.size(), std::size_t{5});
        std::size_t rows = 0;
        for (const auto &cut : cuts) {
            rows += cut.rows.size();
            QVERIFY(cut.rows.size() >= 20);
        }
        QCOMPARE(rows, std::size_t{103});
    }
};

QTEST_GUILESS_MAIN(CutsTest)

} // namespace cuts_test

#include "cuts_test.moc"
