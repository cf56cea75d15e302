// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/split.h"

#include <QTest>

#include <algorithm>

namespace split_test {

using namespace espalier;
using snapshot::Part;

namespace {

constexpr std::int64_t day = 86'400'000'000;

//! Hundred entities at twelve cutoffs, thirty days apart.
frame::Frame monthly()
{
    frame::Frame frame;
    frame::Integers keys;
    frame::Numbers labels;
    for (int entity = 0; entity < 100; ++entity) {
        for (int month = 0; month < 12; ++month) {
            keys.values.push_back(entity);
            frame.asOf.push_back({month * 30 * day});
            labels.values.push_back(entity % 2);
        }
    }
    frame.keys.push_back({"id", std::move(keys)});
    frame.label = {"label", std::move(labels)};
    return frame;
}

study::Study futureStudy(int horizonDays)
{
    study::Study study;
    study.target = study::FutureTarget{.horizon = {horizonDays, Duration::Unit::Days}};
    return study;
}

} // namespace

class SplitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeKeepsEqualMomentsTogetherAndInOrder()
    {
        const auto frame = monthly();
        const auto parts = snapshot::assignParts(futureStudy(30), frame, {}).value();
        std::array<Timestamp, 3> latest{};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            for (std::size_t j = 0; j < 12; ++j)
                QVERIFY(frame.asOf[i] != frame.asOf[j] || parts[i] == parts[j]);
            QVERIFY(parts[i] != Part::Gap);
            latest[static_cast<std::size_t>(parts[i])] =
                std::max(latest[static_cast<std::size_t>(parts[i])], frame.asOf[i]);
        }
        QVERIFY(latest[0] < latest[1]);
        QVERIFY(latest[1] < latest[2]);
        QCOMPARE(std::ranges::count(parts, Part::Test), 200);
        // A label that is known at the very moment at which the next part begins is known.
        QCOMPARE(std::ranges::count(parts, Part::Validation), 200);
        QCOMPARE(std::ranges::count(parts, Part::Train), 800);
    }

    //! Three cutoffs that are as far apart as the horizon reaches are enough.
    void theShortestHistoryIsEnough()
    {
        frame::Frame frame;
        frame.keys.push_back({"id", frame::Integers{{1, 1, 1}}});
        frame.asOf = {{0}, {30 * day}, {60 * day}};
        frame.label = {"label", frame::Numbers{{0, 1, 0}}};
        const std::vector expected{Part::Train, Part::Validation, Part::Test};
        QCOMPARE(snapshot::assignParts(futureStudy(30), frame, {}).value(), expected);
        frame.asOf[1].microseconds -= 1;
        QVERIFY(!snapshot::assignParts(futureStudy(30), frame, {}));
    }

    void labelsNotYetKnownStayOut()
    {
        const auto frame = monthly();
        const auto parts = snapshot::assignParts(futureStudy(60), frame, {}).value();
        QCOMPARE(std::ranges::count(parts, Part::Gap), 200);
        QVERIFY(std::ranges::count(parts, Part::Validation) > 0);
    }

    void entityKeepsEachOnOneSide()
    {
        auto study = futureStudy(30);
        study.split.kind = study::SplitKind::Entity;
        const auto parts = snapshot::assignParts(study, monthly(), {}).value();
        for (std::size_t i = 0; i < parts.size(); ++i)
            QCOMPARE(parts[i], parts[i - i % 12]);
        const auto other = study.split.seed = Seed{7};
        QVERIFY(other.value == 7 && snapshot::assignParts(study, monthly(), {}).value() != parts);
    }

    //! Whoever gives a training and a test has no validation: it is folded out of the training.
    void aGivenSplitMayHaveNoValidation()
    {
        auto frame = monthly();
        study::Study study;
        study.split.kind = study::SplitKind::Given;
        frame::Categories words{.codes = {}, .levels = {"train", "test"}};
        for (const auto asOf : frame.asOf)
            words.codes.push_back(asOf.microseconds < 300 * day ? 0 : 1);
        const auto parts = snapshot::assignParts(study, frame, frame::Column{"part", words}).value();
        QCOMPARE(std::ranges::count(parts, Part::Train), 1000);
        QCOMPARE(std::ranges::count(parts, Part::Test), 200);
        std::ranges::fill(words.codes, 0);
        QVERIFY(!snapshot::assignParts(study, frame, frame::Column{"part", words}));
    }

    void refusesTooFewMoments()
    {
        auto frame = monthly();
        for (auto &moment : frame.asOf)
            moment = {};
        QCOMPARE(snapshot::assignParts(futureStudy(30), frame, {}).error().code, Error::Code::Invalid);
    }
};

QTEST_APPLESS_MAIN(SplitTest)

} // namespace split_test

#include "split_test.moc"
