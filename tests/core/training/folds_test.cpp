// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/folds.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace folds_test {

using namespace espalier;
using snapshot::Part;
using snapshot::Snapshot;
using training::Folds;

namespace {

using Rows = std::vector<std::size_t>;

//! So many entities at each of some months; parts by month.
Snapshot monthly(int entities, const std::vector<Part> &months)
{
    Snapshot snapshot{.id = "s", .classes = {"no", "yes"}};
    frame::Integers keys;
    frame::Categories label{{}, {"no", "yes"}};
    for (int entity = 0; entity < entities; ++entity) {
        for (std::size_t month = 0; month < months.size(); ++month) {
            keys.values.push_back(entity);
            snapshot.frame.asOf.push_back({static_cast<std::int64_t>(month) * 30});
            label.codes.push_back((entity + static_cast<int>(month)) % 2);
            snapshot.parts.push_back(months[month]);
        }
    }
    snapshot.frame.keys = {{"id", keys}};
    snapshot.frame.label = {"label", label};
    return snapshot;
}

std::vector<Part> usualMonths()
{
    std::vector<Part> months(12, Part::Train);
    months[8] = months[10] = Part::Gap;
    months[9] = Part::Validation;
    months[11] = Part::Test;
    return months;
}

Snapshot undated(int entities)
{
    auto snapshot = monthly(entities, {Part::Train});
    snapshot.frame.asOf.clear();
    for (std::size_t row = 0; row < snapshot.parts.size(); ++row)
        snapshot.parts[row] = row % 5 == 0 ? Part::Test : row % 5 == 1 ? Part::Validation : Part::Train;
    return snapshot;
}

void checkDisjoint(const Snapshot &snapshot, const Folds &folds)
{
    std::set<std::size_t> scored;
    for (const auto &fold : folds.each) {
        QVERIFY(std::ranges::is_sorted(fold.scored) && std::ranges::is_sorted(fold.trained));
        for (const auto row : fold.scored) {
            QVERIFY(scored.insert(row).second);
            QVERIFY(snapshot.parts[row] != Part::Test);
            QVERIFY(!std::ranges::binary_search(fold.trained, row));
        }
        for (const auto row : fold.trained)
            QVERIFY(snapshot.parts[row] != Part::Test);
    }
    QCOMPARE(training::validatedRows(folds).size(), scored.size());
}

} // namespace

class FoldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! The validation is the last window; each is fitted on what was known when it begins.
    void windowsRollWhereThePartsFollowTime()
    {
        const auto snapshot = monthly(40, usualMonths());
        const std::int64_t known = 45;
        const auto folds = training::foldsOf(snapshot, known);
        QCOMPARE(folds.each.size(), std::size_t(3));
        checkDisjoint(snapshot, folds);
        QCOMPARE(folds.each.back().origin->microseconds, std::int64_t(9 * 30));
        QCOMPARE(folds.each.front().origin->microseconds, std::int64_t(7 * 30));
        for (const auto &fold : folds.each) {
            QCOMPARE(fold.scored.size(), std::size_t(40));
            for (const auto row : fold.trained)
                QVERIFY(snapshot.frame.asOf[row].microseconds + known <= fold.origin->microseconds);
            for (const auto row : fold.scored)
                QVERIFY(snapshot.frame.asOf[row] >= *fold.origin);
        }
        // Known at month 11 are months 0 to 9: 330 - 45 = 285.
        QCOMPARE(folds.tested.trained.size(), std::size_t(10 * 40));
        QCOMPARE(folds.tested.scored.size(), std::size_t(40));
        QCOMPARE(folds.labelled.size(), std::size_t(12 * 40));
    }

    //! Windows of which too little was known before are none.
    void theValidationAloneIsAWindow()
    {
        const auto snapshot = monthly(40, {Part::Train, Part::Validation, Part::Test});
        const auto folds = training::foldsOf(snapshot, 0);
        QCOMPARE(folds.each.size(), std::size_t(1));
        QCOMPARE(folds.each.front().trained.size(), std::size_t(40));
    }

    void withoutAValidationTheLastOfTheTrainingIsOne()
    {
        std::vector<Part> months(10, Part::Train);
        months.back() = Part::Test;
        const auto snapshot = monthly(40, months);
        const auto folds = training::foldsOf(snapshot, 0);
        QCOMPARE(folds.each.size(), std::size_t(3));
        checkDisjoint(snapshot, folds);
        QVERIFY(folds.each.back().origin->microseconds >= 7 * 30);
    }

    //! No entity is fitted and scored in one fold.
    void entitiesAreFoldedWithoutTime()
    {
        const auto snapshot = undated(200);
        const auto folds = training::foldsOf(snapshot, 0);
        QCOMPARE(folds.each.size(), std::size_t(5));
        checkDisjoint(snapshot, folds);
        QCOMPARE(training::validatedRows(folds).size(), std::size_t(160));
        QCOMPARE(folds.tested.trained.size(), std::size_t(160));
        QVERIFY(!folds.each.front().origin);
        QVERIFY(folds == training::foldsOf(snapshot, 0));
    }

    //! Parts by entity at several times: the rows of an entity stay together.
    void entitiesOfSeveralTimesStayTogether()
    {
        auto snapshot = monthly(100, std::vector<Part>(4, Part::Train));
        for (std::size_t row = 0; row < snapshot.parts.size(); ++row)
            snapshot.parts[row] = row / 4 % 5 == 0 ? Part::Test : row / 4 % 5 == 1 ? Part::Validation : Part::Train;
        const auto folds = training::foldsOf(snapshot, 0);
        QCOMPARE(folds.each.size(), std::size_t(5));
        checkDisjoint(snapshot, folds);
        for (const auto &fold : folds.each) {
            std::set<std::size_t> entities;
            for (const auto row : fold.trained)
                entities.insert(row / 4);
            for (const auto row : fold.scored)
                QVERIFY(!entities.contains(row / 4));
        }
    }

    void ofAHandfulOfRowsTheValidationIsTheFold()
    {
        const auto snapshot = undated(20);
        const auto folds = training::foldsOf(snapshot, 0);
        QCOMPARE(folds.each.size(), std::size_t(1));
        QCOMPARE(folds.each.front().scored, Rows({1, 6, 11, 16}));
    }

    //! At rows between the months: in no window is anything of them scored, and each learns from those that were known when it begins. The
    //! windows are those that there are without.
    void furtherOnesAreOnlyLearnedFrom()
    {
        const auto without = monthly(40, usualMonths());
        auto snapshot = without;
        const auto first = snapshot.parts.size();
        auto &keys = std::get<frame::Integers>(snapshot.frame.keys[0].values).values;
        for (std::int64_t month = 0; month < 12; ++month) {
            for (std::int64_t entity = 0; entity < 700; ++entity) {
                keys.push_back(entity % 40);
                snapshot.frame.asOf.push_back({month * 30 + 10});
                std::get<frame::Categories>(snapshot.frame.label.values)
                    .codes.push_back(static_cast<std::int32_t>(entity % 2));
                snapshot.parts.push_back(Part::Further);
            }
        }
        const std::int64_t known = 45;
        const auto folds = training::foldsOf(snapshot, known);
        auto bare = folds;
        bare.further.clear();
        bare.tested.further.clear();
        for (auto &fold : bare.each) {
            // Month 7 begins at 210: known are those at 10, 40, ... 160, which are six.
            const auto begin = fold.origin->microseconds;
            QCOMPARE(fold.further.size(), static_cast<std::size_t>((begin - known - 10) / 30 + 1) * 700);
            for (const auto row : fold.further)
                QVERIFY(row >= first && snapshot.frame.asOf[row].microseconds + known <= begin);
            fold.further.clear();
        }
        QVERIFY(bare == training::foldsOf(without, known));
        QCOMPARE(folds.tested.further.size(), std::size_t(10 * 700));
        QCOMPARE(folds.further.size(), std::size_t(12 * 700));
    }

    //! Of a split by entity: those of entities that the fold does not score.
    void furtherOnesStayWithTheirEntity()
    {
        auto snapshot = undated(200);
        auto &keys = std::get<frame::Integers>(snapshot.frame.keys[0].values).values;
        for (std::int64_t entity = 0; entity < 200; ++entity) {
            if (snapshot.parts[static_cast<std::size_t>(entity)] == Part::Test)
                continue;
            keys.push_back(entity);
            std::get<frame::Categories>(snapshot.frame.label.values).codes.push_back(0);
            snapshot.parts.push_back(Part::Further);
        }
        const auto folds = training::foldsOf(snapshot, 0);
        QCOMPARE(folds.each.size(), std::size_t(5));
        QCOMPARE(folds.tested.further.size(), std::size_t(160));
        for (const auto &fold : folds.each) {
            std::set<std::int64_t> scored;
            for (const auto row : fold.scored)
                scored.insert(keys[row]);
            QCOMPARE(fold.further.size(), 160 - scored.size());
            for (const auto row : fold.further)
                QVERIFY(!scored.contains(keys[row]));
        }
    }

    //! A label that is missing is neither learned nor scored.
    void rowsWithoutALabelAreLeft()
    {
        auto snapshot = monthly(40, usualMonths());
        std::get<frame::Categories>(snapshot.frame.label.values).codes[0] = -1;
        const auto folds = training::foldsOf(snapshot, 0);
        QCOMPARE(folds.labelled.size(), std::size_t(12 * 40 - 1));
        QCOMPARE(folds.labelled.front(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(FoldsTest)

} // namespace folds_test

#include "folds_test.moc"
