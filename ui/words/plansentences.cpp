// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plansentences.h"

#include "core/plan/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> planSentences()
{
    using namespace plan::messages;
    static constexpr SentenceTable table("Plan");
    static constexpr std::array sentences{
        table.row(noSuchTable, QT_TRANSLATE_NOOP("Plan", "the database has no such table")),
        table.row(refreshCatalog, QT_TRANSLATE_NOOP("Plan", "Refresh the catalog, or correct the study")),
        table.row(thereIsTable, QT_TRANSLATE_NOOP("Plan", "There is a table %1")),
        table.row(noSuchColumn, QT_TRANSLATE_NOOP("Plan", "the table has no such column")),
        table.row(itHas, QT_TRANSLATE_NOOP("Plan", "It has %1")),
        table.row(chooseWhenKnown,
                  QT_TRANSLATE_NOOP("Plan", "Choose a date or timestamp column from which %1 is known")),
        table.row(noDateOrTime, QT_TRANSLATE_NOOP("Plan", "this column is no date or time")),
        table.row(chooseDatesOrYears, QT_TRANSLATE_NOOP("Plan", "Choose a column of dates or timestamps, or of years")),
        table.row(chooseDateOrTimestamp, QT_TRANSLATE_NOOP("Plan", "Choose a date or timestamp column")),
        table.row(rangeIsNoMoment, QT_TRANSLATE_NOOP("Plan", "a range is no moment")),
        table.row(chooseDates, QT_TRANSLATE_NOOP("Plan", "Choose a column of dates or timestamps")),
        table.row(
            calendarNeedsWholeNumbers,
            QT_TRANSLATE_NOOP("Plan", "years and months are read from whole numbers, and this column holds none")),
        table.row(leaveCalendarOut, QT_TRANSLATE_NOOP("Plan", "Leave the calendar out, or choose another column")),
        table.row(wholeNumberIsNoTime, QT_TRANSLATE_NOOP("Plan", "a whole number alone is no time")),
        table.row(
            sayWhichCalendar,
            QT_TRANSLATE_NOOP("Plan", "Say whether it is a year (1998) or a year_month (199803), under calendar")),
        table.row(timeOverManyRows,
                  QT_TRANSLATE_NOOP("Plan", "its time is borrowed over a hop that reaches many rows")),
        table.row(borrowFromOneRow,
                  QT_TRANSLATE_NOOP("Plan", "A row borrows the time of the one row that it refers to")),
        table.row(noNumberToCompare, QT_TRANSLATE_NOOP("Plan", "'%1' is no number to compare with")),
        table.row(writeNumber, QT_TRANSLATE_NOOP("Plan", "Write a number")),
        table.row(hopDoesNotPair, QT_TRANSLATE_NOOP("Plan", "the columns of a hop do not pair up")),
        table.row(hopReachesMany,
                  QT_TRANSLATE_NOOP("Plan", "this hop is said to reach one row, but no key makes it so")),
        table.row(foreignHasNoKeys,
                  QT_TRANSLATE_NOOP("Plan",
                                    "A foreign table has no keys: aggregate over the hop as to-many, or read the table "
                                    "through a materialized view with a unique index")),
        table.row(markToMany, QT_TRANSLATE_NOOP("Plan", "Mark the hop as to-many and aggregate over it")),
        table.row(reachesManyRows, QT_TRANSLATE_NOOP("Plan", "its path reaches many rows")),
        table.row(chooseAggregate, QT_TRANSLATE_NOOP("Plan", "Choose an aggregate")),
        table.row(reachesOneRow, QT_TRANSLATE_NOOP("Plan", "its path reaches one row, there is nothing to aggregate")),
        table.row(useDirect, QT_TRANSLATE_NOOP("Plan", "Use the aggregate direct")),
        table.row(reachesOneRowAgain,
                  QT_TRANSLATE_NOOP("Plan", "its path reaches one row, there is nothing to aggregate again")),
        table.row(innerReachesOneRow,
                  QT_TRANSLATE_NOOP("Plan", "the path of what it aggregates first reaches one row")),
        table.row(joinPaths, QT_TRANSLATE_NOOP("Plan", "Make it a part of the feature's own path")),
        table.row(joinPath, QT_TRANSLATE_NOOP("Plan", "Make the path a part of the feature's own path")),
        table.row(needsNoColumn, QT_TRANSLATE_NOOP("Plan", "%1 needs no column")),
        table.row(needsNumbers, QT_TRANSLATE_NOOP("Plan", "%1 needs numbers")),
        table.row(needsCategories, QT_TRANSLATE_NOOP("Plan", "%1 needs categories")),
        table.row(needsCategoriesOrFlags, QT_TRANSLATE_NOOP("Plan", "%1 needs categories, or yes and no")),
        table.row(needsMoments, QT_TRANSLATE_NOOP("Plan", "%1 needs dates or times")),
        table.row(needsReadableColumn, QT_TRANSLATE_NOOP("Plan", "%1 needs a column that can be read")),
        table.row(useCountOrLast, QT_TRANSLATE_NOOP("Plan", "Use count, distinct_count or last")),
        table.row(aggregateNeedsColumn, QT_TRANSLATE_NOOP("Plan", "the aggregate %1 needs a column")),
        table.row(partNeedsColumn, QT_TRANSLATE_NOOP("Plan", "a part is taken of a column")),
        table.row(nameColumn, QT_TRANSLATE_NOOP("Plan", "Name the column, or leave the part out")),
        table.row(typeHasNoPart, QT_TRANSLATE_NOOP("Plan", "a column of type %1 has no part %2")),
        table.row(choosePart, QT_TRANSLATE_NOOP("Plan", "Choose one of %1")),
        table.row(leavePartOut, QT_TRANSLATE_NOOP("Plan", "Leave the part out")),
        table.row(isNotOneWord,
                  QT_TRANSLATE_NOOP(
                      "Plan", "“%1” is not one word: small letters, digits and characters beyond ASCII make one")),
        table.row(writeOneWord, QT_TRANSLATE_NOOP("Plan", "Write one word, such as %1")),
        table.row(wordNeedsPart, QT_TRANSLATE_NOOP("Plan", "a word is given, and the part is not has_word")),
        table.row(dateNeedsAsOf,
                  QT_TRANSLATE_NOOP(
                      "Plan", "a date is a feature only as a difference to the as-of time, and this study has none")),
        table.row(identityIsCounted, QT_TRANSLATE_NOOP("Plan", "an identity is only to be counted")),
        table.row(directHasNoWindow,
                  QT_TRANSLATE_NOOP("Plan", "a direct feature has no window, no condition and no lag")),
        table.row(comparesNumbers,
                  QT_TRANSLATE_NOOP("Plan", "what is compared or divided is a number, and this is a category")),
        table.row(comparesAllExamples,
                  QT_TRANSLATE_NOOP("Plan", "it compares examples with each other, and a sample leaves some out")),
        table.row(takeAllExamples, QT_TRANSLATE_NOOP("Plan", "Take all examples, or leave the comparison out")),
        table.row(withinReachesMany,
                  QT_TRANSLATE_NOOP("Plan", "what examples have in common is one row, and this path reaches many")),
        table.row(chooseToOnePath, QT_TRANSLATE_NOOP("Plan", "Choose a path of to-one hops")),
        table.row(eitherColumnOrAggregate,
                  QT_TRANSLATE_NOOP("Plan", "it aggregates either a column or an aggregate, not both")),
        table.row(leaveColumnOut, QT_TRANSLATE_NOOP("Plan", "Leave the column out")),
        table.row(notTakenOfNumbers, QT_TRANSLATE_NOOP("Plan", "the aggregate %1 is not taken of numbers")),
        table.row(useSumOrMean, QT_TRANSLATE_NOOP("Plan", "Use sum, mean, min, max or last")),
        table.row(innerGivesCategory,
                  QT_TRANSLATE_NOOP("Plan", "what it aggregates first gives a category, not a number")),
        table.row(useAggregateOfNumbers,
                  QT_TRANSLATE_NOOP("Plan", "Use an aggregate that gives numbers, such as distinct_count or share")),
        table.row(tooManyFeatures, QT_TRANSLATE_NOOP("Plan", "there are %1 features, %2 at most fit into a view")),
        table.row(leaveSomeOut, QT_TRANSLATE_NOOP("Plan", "Leave some out")),
        table.row(noAsOf, QT_TRANSLATE_NOOP("Plan", "the study has no as-of time")),
        table.row(giveAsOf, QT_TRANSLATE_NOOP("Plan", "Give the target an as-of time")),
        table.row(tableHasNoTime, QT_TRANSLATE_NOOP("Plan", "%1 has no time that tells when its rows came")),
        table.row(
            sayWhenKnown,
            QT_TRANSLATE_NOOP("Plan", "Say when its rows are known: espalierctl study times STUDY suggests a time")),
        table.row(sayWhenTheyAreKnown,
                  QT_TRANSLATE_NOOP("Plan", "Say when they are known: espalierctl study times STUDY suggests a time")),
        table.row(sayWhenTheyHappen,
                  QT_TRANSLATE_NOOP("Plan", "Say when they happen: espalierctl study times STUDY suggests a time")),
        table.row(noPrimaryKey, QT_TRANSLATE_NOOP("Plan", "the entity's table has no primary key")),
        table.row(copyForeignKeys,
                  QT_TRANSLATE_NOOP("Plan",
                                    "A foreign table can have none: copy its keys into a table of this database, and "
                                    "ask about the rows of that one")),
        table.row(addPrimaryKey, QT_TRANSLATE_NOOP("Plan", "Add one: predictions are told apart by it")),
        table.row(regressionNeedsNumbers, QT_TRANSLATE_NOOP("Plan", "a regression needs numbers to predict")),
        table.row(chooseClasses, QT_TRANSLATE_NOOP("Plan", "Choose the task binary or multiclass")),
        table.row(cannotBeLabel, QT_TRANSLATE_NOOP("Plan", "this column cannot be a label: %1")),
        table.row(asOfIsNoMoment, QT_TRANSLATE_NOOP("Plan", "the as-of column is no date or time")),
        table.row(conditionIsBinary, QT_TRANSLATE_NOOP("Plan", "a condition is either true or not")),
        table.row(chooseBinary, QT_TRANSLATE_NOOP("Plan", "Choose the task binary")),
        table.row(aliveHasNoTime, QT_TRANSLATE_NOOP("Plan", "the rows at its path's end have no time")),
        table.row(rowsNeedSplit,
                  QT_TRANSLATE_NOOP("Plan",
                                    "examples at each row are learned from, and a random split would score "
                                    "examples of the same time")),
        table.row(splitByTime, QT_TRANSLATE_NOOP("Plan", "Split by time or by entity")),
        table.row(futureNeedsToMany,
                  QT_TRANSLATE_NOOP("Plan", "a future target aggregates over a path with a to-many hop")),
        table.row(eventsHaveNoTime, QT_TRANSLATE_NOOP("Plan", "the target's events have no time")),
        table.row(binaryNeedsCondition, QT_TRANSLATE_NOOP("Plan", "a binary task needs a condition on the aggregate")),
        table.row(addCondition, QT_TRANSLATE_NOOP("Plan", "Add a condition such as = 0, or use the aggregate exists")),
        table.row(futureNeedsAggregate, QT_TRANSLATE_NOOP("Plan", "a future target needs an aggregate")),
        table.row(nothingDecaysAhead,
                  QT_TRANSLATE_NOOP("Plan", "values decay with their age, and what is to come has none")),
        table.row(chooseMeanOrSum, QT_TRANSLATE_NOOP("Plan", "Choose mean or sum")),
        table.row(
            labelLooksUp,
            QT_TRANSLATE_NOOP(
                "Plan",
                "the label looks it up, so that no label is known without it, and the study treats it as missing")),
        table.row(leaveRepairOrAsk, QT_TRANSLATE_NOOP("Plan", "Leave the repair out, or ask for another label")),
        table.row(categoryIsNotCompared,
                  QT_TRANSLATE_NOOP("Plan", "the condition compares numbers, and this aggregate gives a category")),
        table.row(keyHasColumns, QT_TRANSLATE_NOOP("Plan", "the entity's primary key has %1 columns")),
        table.row(nameOneForEach, QT_TRANSLATE_NOOP("Plan", "Name one column of the examples for each")),
        table.row(onlyCategoriesAreRenamed,
                  QT_TRANSLATE_NOOP("Plan", "only a category is read as another, and this column holds none")),
        table.row(
            treatAsMissing,
            QT_TRANSLATE_NOOP("Plan", "Treat a period of it as missing, or read it through a view of the database")),
        table.row(typeHasNoValue, QT_TRANSLATE_NOOP("Plan", "its type has no value '%1'")),
        table.row(writeOneOfItsValues, QT_TRANSLATE_NOOP("Plan", "Write one of its values")),
        table.row(readAsItIs,
                  QT_TRANSLATE_NOOP("Plan", "keys and times are read as they are, and the study repairs this one")),
        table.row(
            leaveRepairOut,
            QT_TRANSLATE_NOOP(
                "Plan", "Leave the repair out; examples of a period that is not to be learned from can be left out")),
        table.row(rowsHaveNoTime,
                  QT_TRANSLATE_NOOP(
                      "Plan", "its rows have no time, so that none is of the period in which %1 is to be missing")),
    };
    return sentences;
}

} // namespace espalier::ui
