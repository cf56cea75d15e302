// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/qualitysentences.h"

#include "core/quality/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> qualitySentences()
{
    using namespace quality::messages;
    static constexpr SentenceTable table("Quality");
    static constexpr std::array sentences{
        table.row(missing, QT_TRANSLATE_NOOP("Quality", "it is missing far more often in one period than around it")),
        table.row(missingOften,
                  QT_TRANSLATE_NOOP("Quality", "it is missing far more often in %1 periods than around them")),
        table.row(begins, QT_TRANSLATE_NOOP("Quality", "it begins in the middle: before, it says nothing")),
        table.row(constant, QT_TRANSLATE_NOOP("Quality", "it stays at one value in one period as nowhere else")),
        table.row(constantOften, QT_TRANSLATE_NOOP("Quality", "it stays at one value in %1 periods as nowhere else")),
        table.row(outOfRange, QT_TRANSLATE_NOOP("Quality", "it holds values far out of its range in one period")),
        table.row(outOfRangeOften, QT_TRANSLATE_NOOP("Quality", "it holds values far out of its range in %1 periods")),
        table.row(doubled, QT_TRANSLATE_NOOP("Quality", "it stands at another level in one period, by a whole factor")),
        table.row(doubledOften,
                  QT_TRANSLATE_NOOP("Quality", "it stands at another level in %1 periods, by a whole factor")),
        table.row(doubledRows, QT_TRANSLATE_NOOP("Quality", "it holds rows twice in one period")),
        table.row(doubledRowsOften, QT_TRANSLATE_NOOP("Quality", "it holds rows twice in %1 periods")),
        table.row(renamed, QT_TRANSLATE_NOOP("Quality", "it calls one category by two names")),
        table.row(renamedOften, QT_TRANSLATE_NOOP("Quality", "it calls categories by two names")),
        table.row(stoodStill, QT_TRANSLATE_NOOP("Quality", "it stood still in one period")),
        table.row(stoodStillOften, QT_TRANSLATE_NOOP("Quality", "it stood still in %1 periods")),
        table.row(missingIn, QT_TRANSLATE_NOOP("Quality", "missing in %1 of %2 rows %3, %4 around")),
        table.row(valueIn, QT_TRANSLATE_NOOP("Quality", "'%1' in %2 of %3 rows %4, %5 around")),
        table.row(missingBefore, QT_TRANSLATE_NOOP("Quality", "missing in %1 of %2 rows before %3, %4 after")),
        table.row(valueBefore, QT_TRANSLATE_NOOP("Quality", "'%1' in %2 of %3 rows before %4, %5 after")),
        table.row(farOutIn, QT_TRANSLATE_NOOP("Quality", "far out in %1 of %2 rows %3, %4 around")),
        table.row(atTimes, QT_TRANSLATE_NOOP("Quality", "at %1 times the middle of all")),
        table.row(atPart, QT_TRANSLATE_NOOP("Quality", "at 1/%1 of the middle of all")),
        table.row(timesTheLevel, QT_TRANSLATE_NOOP("Quality", "%1 rows %2 are %3 times the level before and after")),
        table.row(partOfTheLevel, QT_TRANSLATE_NOOP("Quality", "%1 rows %2 are 1/%3 of the level before and after")),
        table.row(
            sameRowsIn,
            QT_TRANSLATE_NOOP("Quality", "the same but for the key as another row in %1 of %2 rows %3, %4 around")),
        table.row(valueUpTo, QT_TRANSLATE_NOOP("Quality", "'%1' in %2 rows up to %3, %4 of them there")),
        table.row(valueAfter, QT_TRANSLATE_NOOP("Quality", "'%1' after %2, %3 there")),
        table.row(noRow, QT_TRANSLATE_NOOP("Quality", "no row %1, where rows were to be expected on %2 days")),
        table.row(noRowOf,
                  QT_TRANSLATE_NOOP("Quality", "no row of '%1' %2, where rows were to be expected on %3 days")),
        table.row(lookAtThisTime, QT_TRANSLATE_NOOP("Quality", "%1 of %2 examples look at this time")),
        table.row(byTheLabel, QT_TRANSLATE_NOOP("Quality", "by the label")),
        table.row(someByTheLabel, QT_TRANSLATE_NOOP("Quality", "some by the label")),
        table.row(
            restoredDump,
            QT_TRANSLATE_NOOP("Quality",
                              "all rows came at once, as from a restored dump: when columns were filled cannot be told "
                              "by who wrote the rows, so only their distributions over the rows' ages were looked at")),
        table.row(writtenByOne,
                  QT_TRANSLATE_NOOP("Quality", "one transaction wrote %1 of %2 rows, whose times span %3 days")),
        table.row(writtenBy,
                  QT_TRANSLATE_NOOP("Quality", "%1 transactions wrote %2 of %3 rows, whose times span %4 days")),
        table.row(eachByFew, QT_TRANSLATE_NOOP("Quality", "each by one transaction or a few: %1")),
        table.row(tableOfRows, QT_TRANSLATE_NOOP("Quality", "%1 (%2 rows of %3 days)")),
        table.row(filledInOldRows,
                  QT_TRANSLATE_NOOP("Quality",
                                    "%1 is filled in old rows and not in young ones: it may tell what happened after "
                                    "the moment of prediction")),
        table.row(growsWithAge,
                  QT_TRANSLATE_NOOP(
                      "Quality",
                      "%1 grows with the age of its row: it may tell what happened after the moment of prediction")),
        table.row(presentByAge,
                  QT_TRANSLATE_NOOP(
                      "Quality",
                      "not missing in %1 of the %2 rows of the older half of the history, in %3 of the %4 youngest")),
        table.row(
            otherByAge,
            QT_TRANSLATE_NOOP(
                "Quality", "not '%1' in %2 of the %3 rows of the older half of the history, in %4 of the %5 youngest")),
        table.row(
            averageByAge,
            QT_TRANSLATE_NOOP("Quality",
                              "%1 on average in the %2 rows of the older half of the history, %3 in the %4 youngest")),
        table.row(
            severalSpellings,
            QT_TRANSLATE_NOOP("Quality", "it writes one category in several ways, and a model takes each for another")),
        table.row(spellings, QT_TRANSLATE_NOOP("Quality", "%1 spellings of %2 values in %3 rows: %4")),
        table.row(spelling, QT_TRANSLATE_NOOP("Quality", "'%1' %2")),
        table.row(differByCase,
                  QT_TRANSLATE_NOOP("Quality",
                                    "they differ only by case or by the blanks around them, a model goes by spelling")),
        table.row(
            comparesWithoutCase,
            QT_TRANSLATE_NOOP("Quality",
                              "the column compares without regard to case (collation %1), a model goes by spelling")),
        table.row(
            comparesAsEqual,
            QT_TRANSLATE_NOOP("Quality", "the column compares them as equal (collation %1), a model goes by spelling")),
        table.row(spellingsOfColumns, QT_TRANSLATE_NOOP("Quality", "spellings of %1 columns")),
        table.row(periodsOfTables, QT_TRANSLATE_NOOP("Quality", "periods of %1 tables in %2 rows")),
    };
    return sentences;
}

} // namespace espalier::ui
