// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/trainingsentences.h"

#include "core/training/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> trainingSentences()
{
    using namespace training::messages;
    static constexpr SentenceTable table("Training");
    static constexpr std::array sentences{
        table.row(errorWithoutWords, QT_TRANSLATE_NOOP("Training", "an error without words")),
        table.row(cannotStart, QT_TRANSLATE_NOOP("Training", "the training program cannot be started")),
        table.row(installWorker,
                  QT_TRANSLATE_NOOP("Training", "Install espalierctl beside espalier, or name it in ESPALIER_WORKER")),
        table.row(noSuchRun, QT_TRANSLATE_NOOP("Training", "there is no such run")),
        table.row(noRunOfSnapshot, QT_TRANSLATE_NOOP("Training", "this snapshot has no such run")),
        table.row(listRuns, QT_TRANSLATE_NOOP("Training", "List the runs with espalierctl compare STUDY")),
        table.row(
            testedNotKept,
            QT_TRANSLATE_NOOP("Training", "it was trained before models were kept so that they can be explained")),
        table.row(trainToExplain, QT_TRANSLATE_NOOP("Training", "Train it again to see its reasons")),
        table.row(memberNotTrained, QT_TRANSLATE_NOOP("Training", "a run that it is the mean of is not there")),
        table.row(trainMembers,
                  QT_TRANSLATE_NOOP("Training", "Train the blend together with the learners it is made of")),
        table.row(noWindows, QT_TRANSLATE_NOOP("Training", "no example before the test is scored that it could be of")),
        table.row(widenValidation, QT_TRANSLATE_NOOP("Training", "Give the validation more time or a larger share")),
        table.row(stoppedBefore, QT_TRANSLATE_NOOP("Training", "stopped before it was done")),
        table.row(endedWithCode, QT_TRANSLATE_NOOP("Training", "the training process ended with code %1")),
        table.row(tryFewer, QT_TRANSLATE_NOOP("Training", "Try fewer rows or features, or other parameters")),
        table.row(noLearner, QT_TRANSLATE_NOOP("Training", "there is no learner of this name")),
        table.row(listLearners, QT_TRANSLATE_NOOP("Training", "List them with espalierctl train --list")),
        table.row(readingSnapshot, QT_TRANSLATE_NOOP("Training", "reading the snapshot")),
        table.row(fittingModel, QT_TRANSLATE_NOOP("Training", "training")),
        table.row(evaluating, QT_TRANSLATE_NOOP("Training", "evaluating")),
        table.row(ofFits, QT_TRANSLATE_NOOP("Training", "fit %1 of %2, %3")),
        table.row(searches, QT_TRANSLATE_NOOP("Training", "setting %1 of %2, best so far %3")),
        table.row(searchesOn, QT_TRANSLATE_NOOP("Training", "setting %1, best so far %2")),
        table.counted(
            searchGained,
            QT_TRANSLATE_N_NOOP("Training",
                                "The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: "
                                "that is beyond chance.")),
        table.counted(
            searchMayBeChance,
            QT_TRANSLATE_N_NOOP("Training",
                                "The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: "
                                "that may be chance.")),
        table.counted(
            searchFoundNone,
            QT_TRANSLATE_N_NOOP("Training",
                                "The search over %Ln setting(s) found none that is better than the grid's by more "
                                "than a standard error.")),
        table.counted(furtherHelped,
                      QT_TRANSLATE_N_NOOP("Training",
                                          "Learned from %Ln further example(s) at rows too, which gained %2, by %3 on "
                                          "the folds [%4, %5].")),
        table.counted(furtherLeftOut,
                      QT_TRANSLATE_N_NOOP("Training",
                                          "%Ln further example(s) at rows were left out: they gained %2, by %3 on the "
                                          "folds [%4, %5], which is no more than a standard error.")),
        table.row(trains, QT_TRANSLATE_NOOP("Training", "%1: %2")),
        table.row(noNumber, QT_TRANSLATE_NOOP("Training", "'%1' is no number")),
    };
    return sentences;
}

} // namespace espalier::ui
