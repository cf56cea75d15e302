// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/workbenchsentences.h"

#include "core/workbench/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> workbenchSentences()
{
    using namespace workbench::messages;
    static constexpr SentenceTable table("Workbench");
    static constexpr std::array sentences{
        table.row(ofOtherRows, QT_TRANSLATE_NOOP("Workbench", "the model is of other %1")),
        table.row(trainHere,
                  QT_TRANSLATE_NOOP(
                      "Workbench",
                      "Train on the rows of this database, or name the run and say that it is from another one")),
        table.row(trainHereNoIdentifier,
                  QT_TRANSLATE_NOOP(
                      "Workbench",
                      "Train on the rows of this database, or name the run and say that it is from another one; this "
                      "server does not tell its system identifier, so after each start it counts as another one")),
        table.row(ofOtherAddress,
                  QT_TRANSLATE_NOOP("Workbench", "its rows were read at another address of this database: %1")),
        table.row(addressAlone,
                  QT_TRANSLATE_NOOP("Workbench",
                                    "Nothing is to be done where both are one: a copy of the server's files is told by "
                                    "nothing but its address")),
        table.row(oneClass, QT_TRANSLATE_NOOP("Workbench", "the part has one class only, so that there is no %1")),
        table.row(oneValue, QT_TRANSLATE_NOOP("Workbench", "the part has one value only, so that there is no %1")),
        table.row(splitOtherwise,
                  QT_TRANSLATE_NOOP("Workbench",
                                    "Split otherwise, or take more examples, so that every part has both outcomes")),
        table.row(worseThanBaseline,
                  QT_TRANSLATE_NOOP("Workbench", "it is worse than the baseline on test rows: %1 %2, the baseline %3")),
        table.row(notBetterThanBaseline,
                  QT_TRANSLATE_NOOP("Workbench", "it does not beat the baseline on test rows: %1 %2, the baseline %3")),
        table.row(notClearlyBetter,
                  QT_TRANSLATE_NOOP("Workbench",
                                    "it does not clearly beat the baseline on test rows: %1 %2, the baseline %3")),
        table.row(predictsFrom, QT_TRANSLATE_NOOP("Workbench", "it predicts '%1' from a probability of %2 on")),
        table.row(compareTellsItsWorth,
                  QT_TRANSLATE_NOOP("Workbench",
                                    "The Compare page and espalierctl decide STUDY say what a threshold is worth")),
        table.row(otherFeaturesMayHelp,
                  QT_TRANSLATE_NOOP(
                      "Workbench",
                      "Other features, more rows or another learner may help; knowing nothing predicts as well")),
        table.row(dangerOfLeakage, QT_TRANSLATE_NOOP("Workbench", "danger of leakage: %1")),
        table.row(leaveOutOrSeeTo,
                  QT_TRANSLATE_NOOP("Workbench",
                                    "Leave it out, or see to it that it is known at the moment of prediction; "
                                    "espalierctl study check STUDY has the fix")),
        table.row(deploying, QT_TRANSLATE_NOOP("Workbench", "deploying")),
        table.row(connecting, QT_TRANSLATE_NOOP("Workbench", "connecting")),
        table.row(drawing, QT_TRANSLATE_NOOP("Workbench", "drawing")),
        table.row(readingExamples, QT_TRANSLATE_NOOP("Workbench", "reading examples")),
        table.row(fetchingFeatures, QT_TRANSLATE_NOOP("Workbench", "fetching features")),
        table.row(scoring, QT_TRANSLATE_NOOP("Workbench", "scoring")),
        table.row(writingPredictions, QT_TRANSLATE_NOOP("Workbench", "writing predictions")),
        table.row(readingRows, QT_TRANSLATE_NOOP("Workbench", "reading rows")),
        table.row(keepingSnapshot, QT_TRANSLATE_NOOP("Workbench", "keeping the snapshot")),
        table.counted(olderLetGo,
                      QT_TRANSLATE_N_NOOP("Workbench",
                                          "features of %Ln older snapshot(s) were let go, so that all take at most %2; "
                                          "what was trained on them stays")),
        table.row(writingTable, QT_TRANSLATE_NOOP("Workbench", "writing the table")),
        table.row(writingSql, QT_TRANSLATE_NOOP("Workbench", "writing the SQL")),
        table.row(watching, QT_TRANSLATE_NOOP("Workbench", "reading logs and labels")),
        table.row(countingChanges, QT_TRANSLATE_NOOP("Workbench", "counting rows that come and go")),
        table.row(neitherDecision, QT_TRANSLATE_NOOP("Workbench", "is neither accepted nor dismissed")),
        table.row(ofNewerEspalier, QT_TRANSLATE_NOOP("Workbench", "was written by a newer Espalier")),
        table.row(notANumber, QT_TRANSLATE_NOOP("Workbench", "Not a number.")),
        table.row(outOfRange, QT_TRANSLATE_NOOP("Workbench", "Out of range.")),
        table.row(notVersionOne, QT_TRANSLATE_NOOP("Workbench", "Not 1.")),
        table.row(namesNoRelation, QT_TRANSLATE_NOOP("Workbench", "this names no relation")),
        table.row(columnsDoNotPair, QT_TRANSLATE_NOOP("Workbench", "the columns of child and parent do not pair up")),
        table.row(columnDoesNotExist, QT_TRANSLATE_NOOP("Workbench", "a column of it does not exist")),
        table.row(severalParents,
                  QT_TRANSLATE_NOOP("Workbench",
                                    "the parent's columns are no key of it: one row could have several parents")),
        table.row(writeRelation,
                  QT_TRANSLATE_NOOP("Workbench", "Write CHILD(COLUMNS)->PARENT, as in orders(customer_id)->customers")),
        table.row(noSuchStudy, QT_TRANSLATE_NOOP("Workbench", "no study of that name is kept")),
        table.row(listStudies, QT_TRANSLATE_NOOP("Workbench", "List them with espalierctl study list")),
        table.row(severalStudies, QT_TRANSLATE_NOOP("Workbench", "several studies have that name: %1")),
        table.row(nameTheId, QT_TRANSLATE_NOOP("Workbench", "Name one by its id, as it stands there")),
        table.row(gymNotRunning, QT_TRANSLATE_NOOP("Workbench", "the sample database is not running")),
        table.row(startGym, QT_TRANSLATE_NOOP("Workbench", "Start it with espalierctl gym start")),
        table.row(endedWithCode, QT_TRANSLATE_NOOP("Workbench", "it ended with exit code %1")),
        table.row(cannotRetrain,
                  QT_TRANSLATE_NOOP("Workbench", "the deployed model was learned by nothing that is here")),
        table.row(trainAnother,
                  QT_TRANSLATE_NOOP("Workbench", "Train the study with another learner, and deploy that")),
        table.row(notBetterThanDeployed,
                  QT_TRANSLATE_NOOP("Workbench", "the new model is not seen to be better than the deployed one")),
        table.row(promoteAnyway, QT_TRANSLATE_NOOP("Workbench", "Promote it all the same with --anyway")),
        table.row(noneActive, QT_TRANSLATE_NOOP("Workbench", "no version of it is active")),
        table.row(activateFirst, QT_TRANSLATE_NOOP("Workbench", "Activate one first")),
        table.row(noFormat, QT_TRANSLATE_NOOP("Workbench", "the end of the name tells no format")),
        table.row(
            nameFormat,
            QT_TRANSLATE_NOOP("Workbench", "Name a file that ends with .svg, .pdf, .png, .mmd (Mermaid) or .dbml")),
        table.row(nameCardFormat, QT_TRANSLATE_NOOP("Workbench", "Name a file that ends with .html, .pdf or .json")),
        table.row(fileIsThere, QT_TRANSLATE_NOOP("Workbench", "there is such a file already")),
        table.row(nameOtherFile,
                  QT_TRANSLATE_NOOP("Workbench", "Name another file; on the command line, --force replaces it")),
        table.row(predictionsNotKept,
                  QT_TRANSLATE_NOOP("Workbench", "what it predicted of validation and test examples is not kept")),
        table.row(trainAgain, QT_TRANSLATE_NOOP("Workbench", "Train it again")),
        table.row(nothingTrained, QT_TRANSLATE_NOOP("Workbench", "nothing was trained on its newest snapshot")),
        table.row(noTestRows, QT_TRANSLATE_NOOP("Workbench", "its snapshot has no test examples")),
        table.row(notOfTheseRows, QT_TRANSLATE_NOOP("Workbench", "it was not trained on these rows")),
        table.row(compareTogether,
                  QT_TRANSLATE_NOOP("Workbench", "List the models that were with espalierctl compare STUDY")),
        table.row(widenTest, QT_TRANSLATE_NOOP("Workbench", "Give the study a larger test part, and train it again")),
        table.row(noTestRowOfKey, QT_TRANSLATE_NOOP("Workbench", "no test example has this key")),
        table.row(notOfTheModel, QT_TRANSLATE_NOOP("Workbench", "the model has no such feature")),
        table.row(listImportances, QT_TRANSLATE_NOOP("Workbench", "List its features with espalierctl explain STUDY")),
        table.row(noTestRowAsOf, QT_TRANSLATE_NOOP("Workbench", "no test example has this key as of this moment")),
        table.row(listTestRows,
                  QT_TRANSLATE_NOOP("Workbench",
                                    "List the examples and their parts with espalierctl export STUDY "
                                    "--output FILE")),
        table.row(predictsNoneOf,
                  QT_TRANSLATE_NOOP("Workbench", "what it predicts of examples of the part %1 is not kept")),
        table.row(predictsNumbers, QT_TRANSLATE_NOOP("Workbench", "it predicts a number, not a class")),
        table.row(giveRange,
                  QT_TRANSLATE_NOOP("Workbench",
                                    "Say between which numbers, with --from and --to or --off-from and --off-to")),
        table.row(noSuchClass, QT_TRANSLATE_NOOP("Workbench", "there is no class \"%1\"")),
        table.row(nameClass, QT_TRANSLATE_NOOP("Workbench", "Name one of: %1")),
        table.row(trainFirst, QT_TRANSLATE_NOOP("Workbench", "Train it first")),
        table.row(otherExamples, QT_TRANSLATE_NOOP("Workbench", "its test examples are not those of %1")),
        table.row(sameTargetAndRows,
                  QT_TRANSLATE_NOOP("Workbench",
                                    "Give both studies the same target, filter and split, and take both snapshots of "
                                    "the same rows of one database")),
        table.row(metricUndefined, QT_TRANSLATE_NOOP("Workbench", "the metric %1 is not defined on its test examples")),
        table.row(chooseMetric, QT_TRANSLATE_NOOP("Workbench", "Choose another metric")),
    };
    return sentences;
}

} // namespace espalier::ui
