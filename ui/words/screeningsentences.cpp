// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/screeningsentences.h"

#include "core/screening/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> screeningSentences()
{
    using namespace screening::messages;
    static constexpr SentenceTable table("Screening");
    static constexpr std::array sentences{
        table.row(rowsOf, QT_TRANSLATE_NOOP("Screening", "%1 rows of %2")),
        table.row(writersOfRows, QT_TRANSLATE_NOOP("Screening", "who wrote %1 rows of %2 tables")),
        table.row(comparedExamples, QT_TRANSLATE_NOOP("Screening", "%1 of %2 training examples, drawn with seed %3")),
        table.row(noExamples, QT_TRANSLATE_NOOP("Screening", "there are no examples")),
        table.row(rocAuc, QT_TRANSLATE_NOOP("Screening", "area under the ROC curve")),
        table.row(labelInformation, QT_TRANSLATE_NOOP("Screening", "share of the label's information")),
        table.row(labelVariance, QT_TRANSLATE_NOOP("Screening", "share of the label's variance, by ranks,")),
        table.row(borrowsContradicted, QT_TRANSLATE_NOOP("Screening", "it borrows %1, which the data contradict")),
        table.row(mostlyMissing,
                  QT_TRANSLATE_NOOP("Screening", "it is mostly missing, and rows without a time are never seen")),
        table.row(missingInRows, QT_TRANSLATE_NOOP("Screening", "missing in %1 of %2 (%3) rows")),
        table.row(neverSeenWithoutTime,
                  QT_TRANSLATE_NOOP("Screening",
                                    "rows without a time are never seen: nothing says from when on they are known")),
        table.row(doesNotTell,
                  QT_TRANSLATE_NOOP(
                      "Screening", "rows that refer to it are older than it says: it does not tell when its row came")),
        table.row(someAreOlder, QT_TRANSLATE_NOOP("Screening", "some rows that refer to it are older than it says")),
        table.row(olderRows,
                  QT_TRANSLATE_NOOP("Screening",
                                    "%1 of %2 (%3) rows of %4 are older by %5 than the row of %6 they refer to")),
        table.row(validAtOnce,
                  QT_TRANSLATE_NOOP(
                      "Screening",
                      "rows of one key are valid at once: a last value is that of the one which began last, and a "
                      "mean, a sum or a count is of several; end each where the next begins, or take last values")),
        table.row(validWhenNextBegins,
                  QT_TRANSLATE_NOOP("Screening", "%1 of %2 (%3) rows are valid when the next one of their key begins")),
        table.row(takenTogether, QT_TRANSLATE_NOOP("Screening", "%1 features take them together, such as %2")),
        table.row(versionGap,
                  QT_TRANSLATE_NOOP("Screening",
                                    "between one version of a key and the next no version is valid for %1: it seems to "
                                    "be the last moment of its row, not the first after it")),
        table.row(endBeforeNext,
                  QT_TRANSLATE_NOOP("Screening",
                                    "%1 of %2 (%3) versions with a next one end before that begins, mostly by %4")),
        table.row(sharedParent,
                  QT_TRANSLATE_NOOP(
                      "Screening",
                      "no key of the database makes the row that is referred to the only one, and some rows share what "
                      "refers to them: it counts as referring to none; leave one row of each, or aggregate over them")),
        table.row(valuesOfSeveralRows,
                  QT_TRANSLATE_NOOP("Screening", "%1 values are those of several of %2 rows, such as %3")),
        table.row(filledAfter,
                  QT_TRANSLATE_NOOP("Screening",
                                    "%1 of %2 is filled after %3, from which on the study lets the row be seen")),
        table.row(filledByChange,
                  QT_TRANSLATE_NOOP(
                      "Screening",
                      "%1 of %2 is filled by a later change, after %3, from which on the study lets the row be seen")),
        table.row(laterThan,
                  QT_TRANSLATE_NOOP("Screening",
                                    "%1 is later than %2 in %3 of the rows that have it, by %4 in the middle, and "
                                    "missing in %5 of %6 rows")),
        table.row(filledTogether, QT_TRANSLATE_NOOP("Screening", "it is filled together with %1")),
        table.row(
            missingBeforeChange,
            QT_TRANSLATE_NOOP("Screening",
                              "it is missing in %1 of %2 rows that were not written again, and in %3 of %4 that were")),
        table.row(
            valueBeforeChange,
            QT_TRANSLATE_NOOP("Screening",
                              "it is '%1' in %2 of %3 rows that were not written again, and in %4 of %5 that were")),
        table.row(knownLate,
                  QT_TRANSLATE_NOOP("Screening",
                                    "what the label reads is known late, and the youngest examples are taken before "
                                    "all of their horizon is")),
        table.row(knownWithin, QT_TRANSLATE_NOOP("Screening", "95 % of %1 rows of %2 are known within %3 after %4")),
        table.row(horizonJustOver,
                  QT_TRANSLATE_NOOP("Screening", "the horizon of %1 (%2) of %3 examples was over less than that ago")),
        table.row(spanNotStated,
                  QT_TRANSLATE_NOOP(
                      "Screening",
                      "the study does not say what span the label looks at, and a column of the examples seems to")),
        table.row(daysAfter, QT_TRANSLATE_NOOP("Screening", "%1 is %2 to %3 days after %4 in %5 rows")),
        table.row(decidedLater,
                  QT_TRANSLATE_NOOP("Screening",
                                    "the label is decided after %1, and a row that is not decided yet counts as an "
                                    "example: what will hold is learned as what does not")),
        table.row(comesUpTo,
                  QT_TRANSLATE_NOOP("Screening", "%1 comes up to %2 after %3 in 95 % of the rows that have it")),
        table.row(youngerThanThat, QT_TRANSLATE_NOOP("Screening", "%1 (%2) of %3 rows are younger than that")),
        table.row(pastTheData,
                  QT_TRANSLATE_NOOP("Screening",
                                    "the horizon of cutoffs reaches past the newest row of what is asked about: that "
                                    "nothing came after it is not known, and counts as an answer")),
        table.row(newestRow, QT_TRANSLATE_NOOP("Screening", "the newest row of %1 is of %2")),
        table.row(lookPast, QT_TRANSLATE_NOOP("Screening", "%1 of %2 cutoffs with %3 of %4 examples look past it")),
        table.row(seeNoRow, QT_TRANSLATE_NOOP("Screening", "%1 of these cutoffs see no row at all")),
        table.row(overlappingLabels,
                  QT_TRANSLATE_NOOP(
                      "Screening",
                      "labels of one entity look at the same time: neighbouring examples say partly the same, so there "
                      "are fewer independent ones than rows; features see a label only when its span is over")),
        table.row(beginBefore,
                  QT_TRANSLATE_NOOP(
                      "Screening", "%1 of %2 examples begin before the %3 of the one before are over, of %4 entities")),
        table.row(
            daysBetween,
            QT_TRANSLATE_NOOP("Screening", "%1 days lie between them in the middle, so that a moment is in %2 labels")),
        table.row(labelsLookIntoTest,
                  QT_TRANSLATE_NOOP("Screening",
                                    "labels of the training look at time that the validation or the test is asked "
                                    "about: scores may be too good")),
        table.row(partsNotByTime,
                  QT_TRANSLATE_NOOP("Screening",
                                    "the given parts are not divided by time: the training learns from what comes "
                                    "after that which it is tested on")),
        table.row(
            spanNotOver,
            QT_TRANSLATE_NOOP("Screening",
                              "the span of %1 of %2 training examples is not over at %3, when the next part begins")),
        table.row(
            notBefore,
            QT_TRANSLATE_NOOP("Screening",
                              "%1 of %2 training examples are not before %3, when the validation or the test begins")),
        table.row(fewExamples,
                  QT_TRANSLATE_NOOP("Screening",
                                    "there are few examples to learn from; with those at the rows of a "
                                    "table there would be more. Training tries both, and keeps them "
                                    "where validation agrees")),
        table.row(furtherAtRows, QT_TRANSLATE_NOOP("Screening", "%1 to learn from; about %2 more at the rows of %3")),
        table.row(laterEntities,
                  QT_TRANSLATE_NOOP("Screening",
                                    "nothing tells when each of its rows came, so one that came later is an example "
                                    "from the first cutoff on: that it is there today tells what it will do")),
        table.row(
            nothingBeforeFirst,
            QT_TRANSLATE_NOOP("Screening",
                              "%1 of %2 rows looked at have nothing before the first cutoff and something after it")),
        table.row(beforeFirstRow,
                  QT_TRANSLATE_NOOP("Screening", "%1 of their examples are of cutoffs before their first row")),
        table.row(aloneItReaches, QT_TRANSLATE_NOOP("Screening", "alone it reaches %1 %2 on %3 training examples")),
        table.row(labelCopy, QT_TRANSLATE_NOOP("Screening", "it is a copy of the label or an ordered function of it")),
        table.row(tooGood,
                  QT_TRANSLATE_NOOP("Screening",
                                    "it alone predicts the label so well that it may not have been known before")),
        table.row(filledWithLabel,
                  QT_TRANSLATE_NOOP("Screening", "it is filled when the label is: both become known at the same time")),
        table.row(missingWithoutLabel,
                  QT_TRANSLATE_NOOP("Screening",
                                    "missing in %1 of the %2 examples without a label, and in %3 of those with one")),
        table.row(missingHasNoLabel, QT_TRANSLATE_NOOP("Screening", "%1 of what misses it has no label")),
        table.row(mostlyLater,
                  QT_TRANSLATE_NOOP("Screening",
                                    "it is mostly after the moment of prediction, and is no plan by its name: it may "
                                    "not have been known then")),
        table.row(laterInShare, QT_TRANSLATE_NOOP("Screening", "later in %1 of %2 training examples that have it")),
        table.row(
            missingTells,
            QT_TRANSLATE_NOOP("Screening", "whether it is missing tells the label: it may be filled because of it")),
        table.row(missingInExamples, QT_TRANSLATE_NOOP("Screening", "missing in %1 of %2 training examples")),
        table.row(thatAloneReaches, QT_TRANSLATE_NOOP("Screening", "that alone reaches %1 %2")),
        table.row(labelIsClass,
                  QT_TRANSLATE_NOOP("Screening", "the label is %1 in %2 of those and in %3 of the others")),
        table.row(readingExamples, QT_TRANSLATE_NOOP("Screening", "reading examples")),
        table.row(lookingAtFilling, QT_TRANSLATE_NOOP("Screening", "looking at when columns are filled")),
        table.row(fetching, QT_TRANSLATE_NOOP("Screening", "fetching")),
        table.row(comparingWithLabel, QT_TRANSLATE_NOOP("Screening", "comparing with the label")),
        table.row(suggesting, QT_TRANSLATE_NOOP("Screening", "suggesting: %1 features done, %2")),
        table.row(ranking, QT_TRANSLATE_NOOP("Screening", "ranking")),
        table.row(noFeatures, QT_TRANSLATE_NOOP("Screening", "the study has no features")),
        table.row(chooseFeatures, QT_TRANSLATE_NOOP("Screening", "Choose some, or let Espalier suggest them")),
        table.row(timeWasOver, QT_TRANSLATE_NOOP("Screening", "the time was over before any feature was computed")),
        table.row(allowMore, QT_TRANSLATE_NOOP("Screening", "Allow more seconds or fewer rows")),
        table.row(nothingTells,
                  QT_TRANSLATE_NOOP("Screening",
                                    "no feature tells of the label beyond chance: the study keeps those it has")),
        table.row(noFeatureAlong, QT_TRANSLATE_NOOP("Screening", "there is no feature along the relations")),
        table.row(acceptRelations, QT_TRANSLATE_NOOP("Screening", "Accept relations, or name the time columns")),
    };
    return sentences;
}

} // namespace espalier::ui
