// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/snapshotsentences.h"

#include "core/snapshot/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> snapshotSentences()
{
    using namespace snapshot::messages;
    static constexpr SentenceTable table("Snapshot");
    static constexpr std::array sentences{
        table.row(columnIsGone, QT_TRANSLATE_NOOP("Snapshot", "this column is no longer there")),
        table.row(
            anotherTable,
            QT_TRANSLATE_NOOP("Snapshot", "another table has this name now: it was made anew, or swapped by renaming")),
        table.row(
            anotherColumn,
            QT_TRANSLATE_NOOP("Snapshot", "another column has this name now: it was dropped and added, or renamed")),
        table.row(otherType, QT_TRANSLATE_NOOP("Snapshot", "its type was %1 and is %2")),
        table.row(bytesChanged, QT_TRANSLATE_NOOP("Snapshot", "its bytes in the cache are not what was written")),
        table.row(takeAgain, QT_TRANSLATE_NOOP("Snapshot", "Take the snapshot again")),
        table.row(oneLabel, QT_TRANSLATE_NOOP("Snapshot", "every example has the same label, '%1'")),
        table.row(changeTarget,
                  QT_TRANSLATE_NOOP("Snapshot",
                                    "Change the target's condition, horizon or filter so that both outcomes occur")),
        table.row(notTwoClasses, QT_TRANSLATE_NOOP("Snapshot", "a binary task has two classes, and the label has %1")),
        table.row(chooseMulticlass,
                  QT_TRANSLATE_NOOP("Snapshot", "Choose the task multiclass, or put a condition on the label")),
        table.row(tooManyClasses, QT_TRANSLATE_NOOP("Snapshot", "the label has %1 classes, %2 at most are trained")),
        table.row(chooseFewerValues,
                  QT_TRANSLATE_NOOP("Snapshot", "Choose a label with fewer values, or the task regression")),
        table.row(infiniteLabels, QT_TRANSLATE_NOOP("Snapshot", "some labels are infinite")),
        table.row(leaveOutByFilter, QT_TRANSLATE_NOOP("Snapshot", "Leave such rows out by a filter")),
        table.row(everyLabelIs, QT_TRANSLATE_NOOP("Snapshot", "every label is %1")),
        table.row(nothingToLearn, QT_TRANSLATE_NOOP("Snapshot", "There is nothing to learn: change the target")),
        table.row(emptySample, QT_TRANSLATE_NOOP("Snapshot", "the sample holds no example")),
        table.row(takeMoreRows,
                  QT_TRANSLATE_NOOP(
                      "Snapshot",
                      "Take more rows: an entity is taken with all of its examples; or check that there are any")),
        table.row(noExamples, QT_TRANSLATE_NOOP("Snapshot", "there are no examples")),
        table.row(noExamplesOf, QT_TRANSLATE_NOOP("Snapshot", "there are no examples (%1)")),
        table.row(checkRows,
                  QT_TRANSLATE_NOOP("Snapshot",
                                    "Check that the table has rows, that the filter lets some through, and that the "
                                    "schedule lies within the history")),
        table.row(noLabel, QT_TRANSLATE_NOOP("Snapshot", "no example has a label")),
        table.row(checkTarget,
                  QT_TRANSLATE_NOOP("Snapshot", "Check the target's column, and that labels are known already")),
        table.row(allContradict, QT_TRANSLATE_NOOP("Snapshot", "all examples contradict each other")),
        table.row(giveOneLabel, QT_TRANSLATE_NOOP("Snapshot", "Give each key and moment one label")),
        table.row(noneTaken, QT_TRANSLATE_NOOP("Snapshot", "no snapshot was taken of this study as it is now")),
        table.row(
            takeOne,
            QT_TRANSLATE_NOOP("Snapshot", "Take one: espalierctl snapshot STUDY, or Fetch Examples on the Study page")),
        table.row(noneTakenHere,
                  QT_TRANSLATE_NOOP("Snapshot", "no snapshot was taken of this study here; there are rows of %1")),
        table.row(nameThatDatabase,
                  QT_TRANSLATE_NOOP(
                      "Snapshot",
                      "Name that database with -d, or take one of this: espalierctl snapshot STUDY, or Fetch on the "
                      "Study page; a run of another database is deployed with --run and --from-another-database")),
        table.row(notKept, QT_TRANSLATE_NOOP("Snapshot", "it is not kept here")),
        table.row(severalDatabases, QT_TRANSLATE_NOOP("Snapshot", "rows of several databases are kept: %1")),
        table.row(nameDatabase, QT_TRANSLATE_NOOP("Snapshot", "Name the one that is meant with --database")),
        table.row(databaseRead, QT_TRANSLATE_NOOP("Snapshot", "%1 (read %2)")),
        table.row(
            tooShort,
            QT_TRANSLATE_NOOP("Snapshot", "the examples reach from %1 to %2, too short a time for a split by time")),
        table.row(startEarlier,
                  QT_TRANSLATE_NOOP("Snapshot", "Start the schedule earlier, shorten the horizon, or split by entity")),
        table.row(noSplitColumn, QT_TRANSLATE_NOOP("Snapshot", "the study names no split column")),
        table.row(nameInTarget, QT_TRANSLATE_NOOP("Snapshot", "Name one in the target")),
        table.row(unknownSplit, QT_TRANSLATE_NOOP("Snapshot", "this kind of split is not known")),
        table.row(useKnownSplit, QT_TRANSLATE_NOOP("Snapshot", "Use time, entity, random or given")),
        table.row(noLabelledExample, QT_TRANSLATE_NOOP("Snapshot", "there is no example with a label")),
        table.row(emptyPart, QT_TRANSLATE_NOOP("Snapshot", "no example falls into the %1 part")),
        table.row(useMoreExamples,
                  QT_TRANSLATE_NOOP("Snapshot", "Use more examples, other shares, or another kind of split")),
    };
    return sentences;
}

} // namespace espalier::ui
