// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/append.h"
#include "core/frame/frame.h"

#include <QTest>

#include <cmath>

namespace frame_test {

using namespace espalier;
using frame::Frame;

namespace {

Frame sample()
{
    return {
        .keys = {{"id", frame::Integers{{10, 11, 12, 13}}}},
        .asOf = {{1}, {2}, {3}, {4}},
        .label = {"label", frame::Categories{{0, 1, 0, -1}, {"no", "yes"}}},
        .features = {{"a", frame::Numbers{{0.5, 1.5, 2.5, 3.5}}}, {"b", frame::Categories{{1, -1, 0, 1}, {"x", "y"}}}},
        .quantity = {10, 20, 30, 40}};
}

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Texts stay what they are, whatever their codes.
    void rowsAreAppended()
    {
        const frame::Column more{"b", frame::Categories{{0, -1, 1, 1}, {"z", "x"}}};
        const auto both = appended(sample().features[1], more);
        QCOMPARE(rowCount(both), std::size_t(8));
        QCOMPARE(frame::textAt(both, 0), std::string("y"));
        QCOMPARE(frame::textAt(both, 4), std::string("z"));
        QVERIFY(isMissing(both, 5));
        QCOMPARE(frame::textAt(both, 7), std::string("x"));
        QCOMPARE(std::get<frame::Categories>(both.values).levels, (std::vector<std::string>{"x", "y", "z"}));
        const auto numbers = appended(sample().features[0], {"a", frame::Numbers{{7}}});
        QCOMPARE(std::get<frame::Numbers>(numbers.values).values, (std::vector<double>{0.5, 1.5, 2.5, 3.5, 7}));
    }

    void rowsAreTakenInTheOrderAsked()
    {
        const auto taken = frame::taken(sample(), {3, 1});
        QCOMPARE(rowCount(taken), std::size_t(2));
        QCOMPARE(frame::keyText(taken, 0), std::string("13"));
        QCOMPARE(std::get<frame::Numbers>(taken.features[0].values).values, (std::vector{3.5, 1.5}));
        QCOMPARE(taken.asOf[1].microseconds, std::int64_t(2));
        QVERIFY(frame::isMissing(taken.label, 0));
        QVERIFY(frame::isMissing(taken.features[1], 1));
        QCOMPARE(taken.quantity, (std::vector<double>{40, 20}));
    }

    void keepingIsTakingInPlace()
    {
        auto kept = sample();
        frame::keep(kept, {0, 2});
        QVERIFY(kept == frame::taken(sample(), {0, 2}));
    }

    void partsAreWhatTakingThemGives()
    {
        const std::vector<std::vector<std::size_t>> rows{{0, 2}, {}, {3}};
        const auto parts = frame::parted(sample(), rows);
        QCOMPARE(parts.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(parts[i] == frame::taken(sample(), rows[i]));
    }

    void aFrameWithoutTimesHasPartsWithout()
    {
        auto untimed = sample();
        untimed.asOf.clear();
        untimed.quantity.clear();
        const auto part = frame::parted(untimed, {{1}}).front();
        QVERIFY(part.asOf.empty() && part.quantity.empty());
    }
};

QTEST_GUILESS_MAIN(FrameTest)

} // namespace frame_test

#include "frame_test.moc"
