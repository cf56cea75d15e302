// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/studysentences.h"

#include "core/study/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> studySentences()
{
    using namespace study::messages;
    static constexpr SentenceTable table("Study");
    static constexpr std::array sentences{
        table.row(commentSays, QT_TRANSLATE_NOOP("Study", "its comment says so: “%1”")),
        table.row(nameSays, QT_TRANSLATE_NOOP("Study", "its name says so: %1")),
        table.row(isPrimaryKey, QT_TRANSLATE_NOOP("Study", "it is the primary key of %1")),
        table.row(refersFrom, QT_TRANSLATE_NOOP("Study", "it refers to another table from %1")),
        table.row(givenBySequence, QT_TRANSLATE_NOOP("Study", "a sequence gives its values")),
        table.row(labelColumn, QT_TRANSLATE_NOOP("Study", "this is the label's own column")),
        table.row(ownLabel, QT_TRANSLATE_NOOP("Study", "this is the example's own label")),
        table.row(splitColumn,
                  QT_TRANSLATE_NOOP("Study", "this is the split of the examples, which says nothing of an entity")),
        table.row(unstatedSpan,
                  QT_TRANSLATE_NOOP("Study",
                                    "it reads the table of the examples, and the study does not say what span their "
                                    "label looks at, so when a row is known is not known")),
        table.row(stateSpan,
                  QT_TRANSLATE_NOOP("Study", "State the span as label_window of the target, or leave the feature out")),
        table.row(leaveItOut, QT_TRANSLATE_NOOP("Study", "Leave it out")),
        table.row(noLabelSpan,
                  QT_TRANSLATE_NOOP("Study",
                                    "the study does not say what span the label of %1 looks at: when a label is known "
                                    "is not known, so examples whose labels are still open, and labels of training "
                                    "that look into the test, cannot be told")),
        table.row(speaksOf, QT_TRANSLATE_NOOP("Study", "\"%1\" speaks of %2")),
        table.row(labelKnownAt,
                  QT_TRANSLATE_NOOP("Study",
                                    "when the label is known is not said, so it counts as known at %1: where it is "
                                    "decided later, say how much later")),
        table.row(laterTimes, QT_TRANSLATE_NOOP("Study", "its rows tell of a later time: %1")),
        table.row(labelTable,
                  QT_TRANSLATE_NOOP("Study",
                                    "it looks like a table of labels, and its rows count as known at %1: what a label "
                                    "looks at comes after that")),
        table.row(dividesParts, QT_TRANSLATE_NOOP("Study", "its column %1 divides examples into parts")),
        table.row(hasColumn, QT_TRANSLATE_NOOP("Study", "it has a column %1")),
        table.row(isNamedSo, QT_TRANSLATE_NOOP("Study", "it is named so")),
        table.row(
            ownFuture,
            QT_TRANSLATE_NOOP("Study",
                              "features return to its rows without a time, so an example sees rows of its own future")),
        table.row(ownLabelAmong,
                  QT_TRANSLATE_NOOP("Study", "features return to its rows, and the example's own label is among them")),
        table.row(someFeatures, QT_TRANSLATE_NOOP("Study", "%1 of %2 features, such as %3")),
        table.row(
            withinDay,
            QT_TRANSLATE_NOOP(
                "Study", "%1 tells no hour and counts as its end: what %2 holds of that same day is seen as known")),
        table.row(
            withinPeriod,
            QT_TRANSLATE_NOOP(
                "Study", "%1 tells no hour and counts as its end: what %2 holds of that same time is seen as known")),
        table.row(goesBy, QT_TRANSLATE_NOOP("Study", "%1 goes by %2")),
        table.row(staticTable, QT_TRANSLATE_NOOP("Study", "it has no time column, so its rows count as always known")),
        table.row(staticTableChanges,
                  QT_TRANSLATE_NOOP("Study",
                                    "it has no time column, so its rows count as always known, and they do change: an "
                                    "example sees values that came later")),
        table.row(staticTableHasTime,
                  QT_TRANSLATE_NOOP("Study",
                                    "the study names no time for it, so an example sees its rows before they came; %1 "
                                    "looks like their time")),
        table.row(serverCounts,
                  QT_TRANSLATE_NOOP("Study", "the server counts %1 rows inserted, %2 updated, %3 deleted")),
        table.row(serverCountsUpdates, QT_TRANSLATE_NOOP("Study", "the server counts %1 updates of the %2 rows of %3")),
        table.row(tellsLast,
                  QT_TRANSLATE_NOOP("Study",
                                    "%1 tells what came last, and is overwritten as long as more comes: as it stands "
                                    "today it says what did not come after the moment of prediction")),
        table.row(
            changesInPlace,
            QT_TRANSLATE_NOOP(
                "Study", "%1 changes in place: it is read as it is today, not as it was at the moment of prediction")),
        table.row(untimedRows,
                  QT_TRANSLATE_NOOP(
                      "Study", "nothing tells when each of its rows came, so an example sees those that came later")),
        table.row(
            timeFromAbove,
            QT_TRANSLATE_NOOP("Study",
                              "%1 is the time of the one row that an example has of %2, the same for all that refer to "
                              "it: nothing tells when each of them came, so an example sees those that came later")),
        table.row(saidFromAbove,
                  QT_TRANSLATE_NOOP("Study",
                                    "%1 is the time of the one row that an example has of %2: it is right for rows "
                                    "that are written together with that one, and shows the future of all others")),
        table.row(neverSeen,
                  QT_TRANSLATE_NOOP("Study",
                                    "its rows are known from the moment of prediction on, and what is seen lies before "
                                    "that: no example sees one")),
        table.row(guessedTime, QT_TRANSLATE_NOOP("Study", "its time is a guess: confirm it, or name another one")),
        table.row(seenBy, QT_TRANSLATE_NOOP("Study", "%1 features see its rows by %2")),
        table.row(
            staticQuestion,
            QT_TRANSLATE_NOOP("Study",
                              "the question has no as-of time, and its tables tell times: features see rows that came "
                              "after what is to be predicted, and the examples are divided without regard to time")),
        table.row(rowsComeBy, QT_TRANSLATE_NOOP("Study", "rows come by time: %1")),
        table.row(tableBy, QT_TRANSLATE_NOOP("Study", "%1 by %2")),
        table.row(keyAsNumber,
                  QT_TRANSLATE_NOOP("Study",
                                    "%1 is a key used as a number: it tells rows apart and how old they are, and means "
                                    "nothing for new ones")),
        table.row(ownRow,
                  QT_TRANSLATE_NOOP("Study",
                                    "%1 columns of the example's own row, or of the one that tells its moment, are "
                                    "features: they must be known at %2 already, which a look at the data can tell")),
        table.row(entitiesOnBothSides,
                  QT_TRANSLATE_NOOP(
                      "Study", "an entity's cutoffs fall on both sides of a random split: scores will be too good")),
        table.row(
            timesOnBothSides,
            QT_TRANSLATE_NOOP("Study", "a random split learns from examples that come after those it is tested on")),
        table.row(
            timesNotApart,
            QT_TRANSLATE_NOOP("Study", "entities are apart, but times are not: what changes with time is not tested")),
        table.row(rowsHidden,
                  QT_TRANSLATE_NOOP("Study",
                                    "row-level security hides rows of it from %1: the study sees those that %1 may "
                                    "see, and another role sees others")),
        table.row(
            textsWithoutStatistics,
            QT_TRANSLATE_NOOP("Study",
                              "the server has no statistics of texts, so which of them are categories is not known, "
                              "and only their lengths are suggested: run ANALYZE, and read the catalog again")),
        table.row(neverAnalysed, QT_TRANSLATE_NOOP("Study", "never analysed: %1")),
        table.row(leaveOut, QT_TRANSLATE_NOOP("Study", "leave out %1")),
        table.row(markInAdvance, QT_TRANSLATE_NOOP("Study", "mark %1 as known in advance")),
        table.row(takeNoTime, QT_TRANSLATE_NOOP("Study", "take no column as the time of %1")),
        table.row(takeTime, QT_TRANSLATE_NOOP("Study", "take %1 as the time of %2")),
        table.row(letColumnBeKnown, QT_TRANSLATE_NOOP("Study", "let %1 of %2 be known from %3 on")),
        table.row(splitByTime, QT_TRANSLATE_NOOP("Study", "split by time")),
        table.row(splitByEntity, QT_TRANSLATE_NOOP("Study", "split by entity")),
        table.row(splitAtRandom, QT_TRANSLATE_NOOP("Study", "split at random")),
        table.row(splitAsGiven, QT_TRANSLATE_NOOP("Study", "split as given")),
        table.row(takeStartOfDay, QT_TRANSLATE_NOOP("Study", "take the start of the day as the moment of prediction")),
        table.row(takeEndOfDay, QT_TRANSLATE_NOOP("Study", "take the end of the day as the moment of prediction")),
        table.row(letLabelsBeKnown, QT_TRANSLATE_NOOP("Study", "let labels be known %1 after the as-of time")),
        table.row(stateLabelSpan, QT_TRANSLATE_NOOP("Study", "state how long after the as-of time a label is known")),
        table.row(letScheduleEnd, QT_TRANSLATE_NOOP("Study", "let the schedule end at %1")),
        table.row(askOnlyOfSeen, QT_TRANSLATE_NOOP("Study", "ask only of those that had a row of %1 in the %2 before")),
        table.row(askAsOf, QT_TRANSLATE_NOOP("Study", "ask as of %1")),
        table.row(leaveOutExamples, QT_TRANSLATE_NOOP("Study", "leave out the examples %1")),
        table.row(between, QT_TRANSLATE_NOOP("Study", "between %1 and %2")),
        table.row(before, QT_TRANSLATE_NOOP("Study", "before %1")),
        table.row(fromOn, QT_TRANSLATE_NOOP("Study", "from %1 on")),
        table.row(always, QT_TRANSLATE_NOOP("Study", "always")),
        table.row(readAs, QT_TRANSLATE_NOOP("Study", "read '%1' of %2 as '%3'")),
        table.row(readSeveralAs, QT_TRANSLATE_NOOP("Study", "read values of %1: %2")),
        table.row(valueAs, QT_TRANSLATE_NOOP("Study", "'%1' as '%2'")),
        table.row(treatAsMissing, QT_TRANSLATE_NOOP("Study", "treat %1 as missing %2")),
        table.row(argumentIsNoNumber, QT_TRANSLATE_NOOP("Study", "the argument '%1' is no number")),
        table.row(writeNumberAs, QT_TRANSLATE_NOOP("Study", "Write it as in \"0.9\" or \"100\"")),
        table.row(takesNoArgument, QT_TRANSLATE_NOOP("Study", "the aggregate %1 takes no argument")),
        table.row(quantileIsShare, QT_TRANSLATE_NOOP("Study", "a quantile lies between 0 and 1")),
        table.row(writeShareAs, QT_TRANSLATE_NOOP("Study", "Write it as in \"0.9\"")),
        table.row(argumentIsNoHalfLife, QT_TRANSLATE_NOOP("Study", "the argument '%1' is no half-life")),
        table.row(writeHalfLifeAs, QT_TRANSLATE_NOOP("Study", "Write it as in \"30 days\"")),
        table.row(tooManyHops, QT_TRANSLATE_NOOP("Study", "its path has %1 hops, and %2 are the most")),
        table.row(startNearer, QT_TRANSLATE_NOOP("Study", "Start from a table that is nearer, or leave it out")),
        table.row(tooManyConditions, QT_TRANSLATE_NOOP("Study", "it has %1 conditions, and %2 are the most")),
        table.row(putIntoView, QT_TRANSLATE_NOOP("Study", "Put them into a view of the database")),
        table.row(tooManyCutoffs,
                  QT_TRANSLATE_NOOP("Study", "there are %1 cutoffs every %2 from %3 on, and %4 are the most")),
        table.row(beginLater, QT_TRANSLATE_NOOP("Study", "Let them begin later, or let more time pass between them")),
        table.row(tooManyFeatures, QT_TRANSLATE_NOOP("Study", "there are %1, and %2 are the most")),
        table.row(leaveSomeOut, QT_TRANSLATE_NOOP("Study", "Leave some out")),
        table.row(tooManyRepairs, QT_TRANSLATE_NOOP("Study", "there are more than %1 repairs or periods")),
        table.row(
            nameHasLetters,
            QT_TRANSLATE_NOOP("Study", "a name has lower case letters, digits and _, a letter first, at most 40")),
        table.row(
            nameOfRegistry,
            QT_TRANSLATE_NOOP("Study", "'%1' is a name of the registry, beside which the study's view would stand")),
        table.row(giveAnotherName, QT_TRANSLATE_NOOP("Study", "Give the study another name")),
        table.row(
            nameOfFeatures,
            QT_TRANSLATE_NOOP("Study", "'%1' is what the features of a version of '%2' are called in the database")),
        table.row(noTableName, QT_TRANSLATE_NOOP("Study", "this is not the name of a table")),
        table.row(writeSchemaAndTable, QT_TRANSLATE_NOOP("Study", "Write it as schema.table")),
        table.row(noSuchTask, QT_TRANSLATE_NOOP("Study", "there is no such task")),
        table.row(noSuchAggregate, QT_TRANSLATE_NOOP("Study", "there is no such aggregate")),
        table.row(oneOf, QT_TRANSLATE_NOOP("Study", "It is one of %1")),
        table.row(noSuchColumn, QT_TRANSLATE_NOOP("Study", "there is no such column")),
        table.row(listColumns, QT_TRANSLATE_NOOP("Study", "List them with espalierctl catalog --json")),
        table.row(noPathToMany, QT_TRANSLATE_NOOP("Study", "no path of relations leads there from %1 to many rows")),
        table.row(seePaths, QT_TRANSLATE_NOOP("Study", "See espalierctl paths %1 %2 --length 6")),
        table.row(noConditionOn, QT_TRANSLATE_NOOP("Study", "this is not a condition on %1")),
        table.row(
            writeConditionOn,
            QT_TRANSLATE_NOOP(
                "Study", "Write a column, an operator and a value, such as \"status = returned\" or \"amount > 15\"")),
        table.row(noCondition, QT_TRANSLATE_NOOP("Study", "this is not a condition")),
        table.row(writeCondition,
                  QT_TRANSLATE_NOOP("Study", "Write an operator and a value, such as = 0, > 15 or is null")),
        table.row(noLabelFound, QT_TRANSLATE_NOOP("Study", "none of its columns looks like a label")),
        table.row(nameOne, QT_TRANSLATE_NOOP("Study", "Name one")),
        table.row(noRelationToKey, QT_TRANSLATE_NOOP("Study", "no relation leads from it to the key of another table")),
        table.row(nameEntityAndKey,
                  QT_TRANSLATE_NOOP("Study", "Name the entity and the columns of the examples that stand for its key")),
        table.row(noRelationToKeyOf, QT_TRANSLATE_NOOP("Study", "no relation leads from it to the key of %1")),
        table.row(nameKey, QT_TRANSLATE_NOOP("Study", "Name the columns of the examples that stand for its key")),
        table.row(writeTime,
                  QT_TRANSLATE_NOOP("Study",
                                    "Write TABLE.COLUMN, or TABLE(COLUMNS)->PARENT.COLUMN for a time that stands in "
                                    "the row referred to; then \"as year\", \"until COLUMN\" (\"plus 1 day\" where it "
                                    "is the last day), \"recorded COLUMN\" or \"delay 2 hours\" where it is so")),
        table.row(plusFollowsUntil, QT_TRANSLATE_NOOP("Study", "plus follows until")),
        table.row(wholeNumberIs, QT_TRANSLATE_NOOP("Study", "a whole number is one of %1")),
        table.row(noTime, QT_TRANSLATE_NOOP("Study", "this column is no date or time")),
        table.row(noTimeMaybeYear,
                  QT_TRANSLATE_NOOP("Study",
                                    "this column is no date or time; a whole number may be a year, or a year_month")),
        table.row(namesNoRelation, QT_TRANSLATE_NOOP("Study", "this names no relation")),
        table.row(namesNoColumn, QT_TRANSLATE_NOOP("Study", "this names no column")),
        table.row(noSuchRelation, QT_TRANSLATE_NOOP("Study", "no such relation leads there")),
        table.row(tableHasNoSuchColumn, QT_TRANSLATE_NOOP("Study", "the table has no such column")),
        table.row(noSingleWay,
                  QT_TRANSLATE_NOOP("Study", "no single way of relations leads from a row to that column")),
        table.row(tableHasNoColumn, QT_TRANSLATE_NOOP("Study", "the table has no column %1")),
        table.row(periodIsEndless, QT_TRANSLATE_NOOP("Study", "the period has neither a beginning nor an end")),
        table.row(giveFromOrUntil, QT_TRANSLATE_NOOP("Study", "Give from, until or both")),
        table.row(periodEndsEarly, QT_TRANSLATE_NOOP("Study", "the period ends before it begins")),
        table.row(fromThenUntil, QT_TRANSLATE_NOOP("Study", "from is its first moment, until the first after it")),
        table.row(isReadAsItself, QT_TRANSLATE_NOOP("Study", "'%1' is read as itself")),
        table.row(isReadAsTwo, QT_TRANSLATE_NOOP("Study", "'%1' is read as two values")),
        table.row(keepOne, QT_TRANSLATE_NOOP("Study", "Keep one of them")),
        table.row(isReadAsRead, QT_TRANSLATE_NOOP("Study", "'%1' is read as '%2', which is read as '%3'")),
        table.row(readAtOnce, QT_TRANSLATE_NOOP("Study", "Read '%1' as '%2' at once")),
        table.row(noPeriodWithoutAsOf, QT_TRANSLATE_NOOP("Study", "without an as-of time no example is of a period")),
        table.row(leaveOutOrFilter, QT_TRANSLATE_NOOP("Study", "Leave it out, or filter the rows")),
        table.row(notOneOf, QT_TRANSLATE_NOOP("Study", "'%1' is not one of %2")),
        table.row(writtenAs, QT_TRANSLATE_NOOP("Study", "%1; write it as %2")),
        table.row(tableNameExpected,
                  QT_TRANSLATE_NOOP("Study", "this is not the name of a table; write it as schema.table")),
        table.row(isNegative, QT_TRANSLATE_NOOP("Study", "it is 0 or more")),
        table.row(nothingToCountFrom,
                  QT_TRANSLATE_NOOP("Study", "without an as-of time there is nothing to count it from; leave it out")),
        table.row(pathNeedsTime, QT_TRANSLATE_NOOP("Study", "a path to a time needs the time's column")),
        table.row(horizonAboveZero, QT_TRANSLATE_NOOP("Study", "horizon and every must be above 0")),
        table.row(noWindow, QT_TRANSLATE_NOOP("Study", "'%1' is no window; write 90 days or 5 rows")),
        table.row(noLag, QT_TRANSLATE_NOOP("Study", "a lag is longer than nothing")),
        table.row(columnsMustPair, QT_TRANSLATE_NOOP("Study", "child_columns and parent_columns must pair up")),
        table.row(targetNeeded, QT_TRANSLATE_NOOP("Study", "one of row, future and given is needed")),
        table.row(repairNeeded, QT_TRANSLATE_NOOP("Study", "one of missing and renamed is needed")),
        table.row(timeColumnMissing, QT_TRANSLATE_NOOP("Study", "a time column is missing; leave a static table out")),
        table.row(noUntilToFollow, QT_TRANSLATE_NOOP("Study", "there is no until that it could follow")),
        table.row(partsOutOfRange,
                  QT_TRANSLATE_NOOP("Study", "validation and test must be above 0 and together below 1")),
        table.row(sampleHasRow, QT_TRANSLATE_NOOP("Study", "a sample has at least one row")),
        table.row(nameEmptyOrLong, QT_TRANSLATE_NOOP("Study", "the name '%1' is empty or longer than 63 bytes")),
        table.row(featureTwice, QT_TRANSLATE_NOOP("Study", "two features are named '%1'")),
        table.row(noMetric, QT_TRANSLATE_NOOP("Study", "there is no metric '%1'")),
        table.row(givenSplitNeedsColumn,
                  QT_TRANSLATE_NOOP("Study", "a given split needs a given target with a split column")),
        table.row(timeSplitNeedsAsOf,
                  QT_TRANSLATE_NOOP("Study", "a split by time needs an as-of time; use random or entity")),
        table.row(nothingToFreeze,
                  QT_TRANSLATE_NOOP("Study", "without an as-of time there is nothing to freeze; leave it out")),
        table.row(formatsFromOne, QT_TRANSLATE_NOOP("Study", "formats are numbered from 1")),
        table.row(
            newerFormat,
            QT_TRANSLATE_NOOP(
                "Study", "this study was written by a newer version of Espalier (format %1, this program knows %2)")),
        table.row(updateEspalier, QT_TRANSLATE_NOOP("Study", "Update Espalier to open it")),
    };
    return sentences;
}

} // namespace espalier::ui
