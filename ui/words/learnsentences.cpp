// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/learnsentences.h"

#include "core/learn/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> learnSentences()
{
    using namespace learn::messages;
    static constexpr SentenceTable table("Learn");
    static constexpr std::array sentences{
        table.row(needsNumber, QT_TRANSLATE_NOOP("Learn", "a regression needs a number as its label")),
        table.row(chooseClassification, QT_TRANSLATE_NOOP("Learn", "Choose a classification task")),
        table.row(labelNotFinite, QT_TRANSLATE_NOOP("Learn", "the label of row %1 (%2) is missing or infinite")),
        table.row(labelTooLarge,
                  QT_TRANSLATE_NOOP("Learn", "the label of row %1 (%2) is too large to be computed with: beyond %3")),
        table.row(leaveOutRows, QT_TRANSLATE_NOOP("Learn", "Leave such rows out by a filter")),
        table.row(trainOnKnown, QT_TRANSLATE_NOOP("Learn", "Train on rows whose label is known")),
        table.row(needsCategory, QT_TRANSLATE_NOOP("Learn", "a classification needs a category as its label")),
        table.row(chooseRegression, QT_TRANSLATE_NOOP("Learn", "Choose the regression task")),
        table.row(labelNoClass,
                  QT_TRANSLATE_NOOP("Learn", "the label of row %1 (%2) is missing or not one of the classes")),
        table.row(noSuchParameter, QT_TRANSLATE_NOOP("Learn", "%1 has no parameter of this name")),
        table.row(correctParameter, QT_TRANSLATE_NOOP("Learn", "Remove it or correct its spelling")),
        table.row(notNumberFrom, QT_TRANSLATE_NOOP("Learn", "%1 is not a number from %2 to %3")),
        table.row(notWholeFrom, QT_TRANSLATE_NOOP("Learn", "%1 is not a whole number from %2 to %3")),
        table.row(chooseInRange, QT_TRANSLATE_NOOP("Learn", "Choose a value in its range")),
        table.row(doesNotSuit, QT_TRANSLATE_NOOP("Learn", "this learner does not suit the task")),
        table.row(chooseOtherLearner, QT_TRANSLATE_NOOP("Learn", "Choose another learner")),
        table.row(noRows, QT_TRANSLATE_NOOP("Learn", "there are no rows to train on")),
        table.row(widenStudy, QT_TRANSLATE_NOOP("Learn", "Widen the study, or make the other parts smaller")),
        table.row(notOneLength, QT_TRANSLATE_NOOP("Learn", "its columns are not of one length")),
        table.row(notTwoClasses, QT_TRANSLATE_NOOP("Learn", "a binary task needs exactly two classes")),
        table.row(chooseMulticlass, QT_TRANSLATE_NOOP("Learn", "Choose the multiclass task")),
        table.row(oneClass, QT_TRANSLATE_NOOP("Learn", "all training rows are of one class")),
        table.row(chooseBothClasses,
                  QT_TRANSLATE_NOOP("Learn", "Choose a split or a label with both classes before the cut")),
        table.row(nothingVaries, QT_TRANSLATE_NOOP("Learn", "there is no feature that varies over the training rows")),
        table.row(addFeatures, QT_TRANSLATE_NOOP("Learn", "Add features")),
        table.row(tooFewClasses, QT_TRANSLATE_NOOP("Learn", "a multiclass task needs at least three classes here")),
        table.row(chooseBinary, QT_TRANSLATE_NOOP("Learn", "Choose the binary task")),
        table.row(noFeatureType, QT_TRANSLATE_NOOP("Learn", "a feature must be a number or a category")),
        table.row(leaveOut, QT_TRANSLATE_NOOP("Learn", "Leave it out")),
        table.row(needsMemory,
                  QT_TRANSLATE_NOOP("Learn", "%1 rows of %2 inputs need about %3 of memory, %4 are allowed")),
        table.row(takeShare,
                  QT_TRANSLATE_NOOP("Learn",
                                    "Take a sample, leave features out, or allow more memory; about %1 % of the "
                                    "examples would fit")),
        table.row(needsAbout, QT_TRANSLATE_NOOP("Learn", "needs about %1 of memory, %2 are allowed")),
        table.row(fitNotValid, QT_TRANSLATE_NOOP("Learn", "the fit gave numbers that no model may hold: %1")),
        table.row(lookForExtremes,
                  QT_TRANSLATE_NOOP("Learn", "Look for extreme values among the features and the label")),
        table.row(notEnoughMemory, QT_TRANSLATE_NOOP("Learn", "there is not enough memory")),
        table.row(useFewer, QT_TRANSLATE_NOOP("Learn", "Use fewer rows or features, or a smaller model")),
        table.row(fitted, QT_TRANSLATE_NOOP("Learn", "fitted")),
        table.row(done, QT_TRANSLATE_NOOP("Learn", "done")),
        table.row(failed, QT_TRANSLATE_NOOP("Learn", "failed")),
        table.row(boosting, QT_TRANSLATE_NOOP("Learn", "boosting")),
        table.row(encodingFeatures, QT_TRANSLATE_NOOP("Learn", "encoding")),
        table.row(growingTrees, QT_TRANSLATE_NOOP("Learn", "growing trees")),
        table.row(growingBoundedTrees,
                  QT_TRANSLATE_NOOP("Learn", "growing trees of at most %1 leaves, so that the forest can be deployed")),
        table.row(fitting, QT_TRANSLATE_NOOP("Learn", "fitting")),
        table.row(solving, QT_TRANSLATE_NOOP("Learn", "solving")),
        table.row(calibrating, QT_TRANSLATE_NOOP("Learn", "calibrating")),
        table.row(baseline, QT_TRANSLATE_NOOP("Learn", "Baseline")),
        table.row(
            baselineIs,
            QT_TRANSLATE_NOOP(
                "Learn",
                "Predicts the mean, or the class shares, of the training rows: what every other learner has to beat.")),
        table.row(boostedTrees, QT_TRANSLATE_NOOP("Learn", "Boosted trees (XGBoost)")),
        table.row(boostedTreesIs,
                  QT_TRANSLATE_NOOP(
                      "Learn", "Small trees added one after the other, each correcting the sum of those before it.")),
        table.row(boostingRounds, QT_TRANSLATE_NOOP("Learn", "Rounds of boosting, at most")),
        table.row(learningRate,
                  QT_TRANSLATE_NOOP("Learn", "How much of each tree is added: smaller needs more rounds")),
        table.row(treeDepth, QT_TRANSLATE_NOOP("Learn", "Levels of a tree")),
        table.row(leafWeight,
                  QT_TRANSLATE_NOOP("Learn",
                                    "The least weight of the rows in a leaf; "
                                    "a hundredth of the rows where not given, from 1 to 10")),
        table.row(sampledRows, QT_TRANSLATE_NOOP("Learn", "Share of the rows for each tree")),
        table.row(sampledFeatures, QT_TRANSLATE_NOOP("Learn", "Share of the features for each tree")),
        table.row(leafPenalty, QT_TRANSLATE_NOOP("Learn", "Penalty on the values of leaves")),
        table.row(
            earlyStopping,
            QT_TRANSLATE_NOOP("Learn", "Rounds without a better validation loss before it stops; 0 never stops early")),
        table.row(additiveTrees, QT_TRANSLATE_NOOP("Learn", "Additive boosted trees")),
        table.row(additiveTreesIs,
                  QT_TRANSLATE_NOOP("Learn",
                                    "Boosted trees that look at one feature each: what it predicts is a sum of one "
                                    "curve for each feature, which can be read.")),
        table.row(pairsToo,
                  QT_TRANSLATE_NOOP("Learn",
                                    "1: trees may look at two features, whose pairs then count too; there are no "
                                    "curves of single features any more")),
        table.row(randomForest, QT_TRANSLATE_NOOP("Learn", "Random forest")),
        table.row(randomForestIs,
                  QT_TRANSLATE_NOOP("Learn",
                                    "The mean of many deep trees, each grown on its own sample of rows and features.")),
        table.row(keepsToFeatures,
                  QT_TRANSLATE_NOOP("Learn",
                                    "Only so many features, those that weigh most in a fit with all of them; chosen by "
                                    "validation where not given")),
        table.row(treeCount, QT_TRANSLATE_NOOP("Learn", "Trees")),
        table.row(
            leafRows,
            QT_TRANSLATE_NOOP(
                "Learn", "A leaf has at least so many rows; more where the forest could not be deployed otherwise")),
        table.row(
            triedFeatures,
            QT_TRANSLATE_NOOP(
                "Learn",
                "The share of the features that is tried for each split; not set, the square root of their number")),
        table.row(logisticRegression, QT_TRANSLATE_NOOP("Learn", "Logistic regression")),
        table.row(
            logisticRegressionIs,
            QT_TRANSLATE_NOOP(
                "Learn",
                "A linear model of the log-odds, with its weights kept small; probabilities come out calibrated.")),
        table.row(inversePenalty,
                  QT_TRANSLATE_NOOP("Learn",
                                    "The inverse of the penalty on the weights: smaller is simpler; "
                                    "100 by the rows where not given, from 0.01 to 1")),
        table.row(blend, QT_TRANSLATE_NOOP("Learn", "Blend")),
        table.row(ridgeRegression, QT_TRANSLATE_NOOP("Learn", "Ridge regression")),
        table.row(ridgeRegressionIs,
                  QT_TRANSLATE_NOOP("Learn",
                                    "A linear model whose weights are kept small, by leave-one-out error, or more "
                                    "where validation says so. Of a yes/no question that compares a number, it learns "
                                    "that number, and then how probable the answer is.")),
        table.row(leastAbsolute, QT_TRANSLATE_NOOP("Learn", "Least absolute deviations")),
        table.row(leastAbsoluteIs,
                  QT_TRANSLATE_NOOP("Learn",
                                    "A linear model fitted to the absolute error, with its weights kept small: "
                                    "labels far out count less than in a ridge regression.")),
        table.row(rowPenalty,
                  QT_TRANSLATE_NOOP("Learn", "Per row, on standardized inputs; 0 chooses it by leave-one-out error")),
        table.row(linearSvm, QT_TRANSLATE_NOOP("Learn", "Linear SVM")),
        table.row(
            linearSvmIs,
            QT_TRANSLATE_NOOP("Learn",
                              "The plane with the widest margin between classes, calibrated on rows it has not seen.")),
        table.row(marginPrice,
                  QT_TRANSLATE_NOOP("Learn", "The price of a row on the wrong side of its margin: smaller is simpler")),
        table.row(fittingSample, QT_TRANSLATE_NOOP("Learn", "fitting a sample of %1 of %2 rows")),
        table.row(radialSvm, QT_TRANSLATE_NOOP("Learn", "SVM with radial kernel")),
        table.row(radialSvmIs,
                  QT_TRANSLATE_NOOP("Learn",
                                    "The widest margin between two classes, or the flattest tube around a number, by "
                                    "similarity to rows it has learned from: 10,000 at most, a sample of more.")),
        table.row(kernelWidth,
                  QT_TRANSLATE_NOOP("Learn",
                                    "How near a row must be to count as similar, divided by the number of "
                                    "inputs: smaller is smoother")),
        table.row(tubeWidth,
                  QT_TRANSLATE_NOOP("Learn", "How far a number may be off at no price, in standard deviations")),
        table.row(kernelRidge, QT_TRANSLATE_NOOP("Learn", "Kernel ridge")),
        table.row(kernelRidgeIs,
                  QT_TRANSLATE_NOOP("Learn",
                                    "Ridge regression on the similarity to some of the rows, with its penalty chosen "
                                    "by leave-one-out error; from 10,000 rows at most, a sample of more.")),
        table.row(network, QT_TRANSLATE_NOOP("Learn", "Dense network")),
        table.row(networkIs,
                  QT_TRANSLATE_NOOP("Learn",
                                    "One or two layers of units between inputs and answer, each a weighted sum of the "
                                    "layer before that counts only above 0; from 100 rows on, from a sample where "
                                    "rows times inputs are more than 20 million.")),
        table.row(hiddenLayers, QT_TRANSLATE_NOOP("Learn", "How many layers stand between inputs and answer")),
        table.row(hiddenUnits, QT_TRANSLATE_NOOP("Learn", "How many units each of these layers has")),
        table.row(
            networkPasses,
            QT_TRANSLATE_NOOP("Learn", "How often all rows are passed over, at most; validation may stop earlier")),
        table.row(stepSize, QT_TRANSLATE_NOOP("Learn", "How far each batch of rows moves the weights")),
        table.row(weightDecay, QT_TRANSLATE_NOOP("Learn", "How strongly weights are kept small")),
        table.row(patientPasses,
                  QT_TRANSLATE_NOOP("Learn", "Passes without gain on validation before it stops; 0 never stops early")),
        table.row(passing, QT_TRANSLATE_NOOP("Learn", "pass %1 of %2 at most")),
        table.row(needsRows, QT_TRANSLATE_NOOP("Learn", "A network needs %1 rows to learn from; there are %2")),
        table.row(networkTooLarge,
                  QT_TRANSLATE_NOOP("Learn", "The network would have %1 weights; at most %2 can be deployed")),
        table.row(fewerUnits, QT_TRANSLATE_NOOP("Learn", "Train with fewer units, or with fewer features")),
        table.row(kernelPoints, QT_TRANSLATE_NOOP("Learn", "How many rows similarity is measured to, at most")),
    };
    return sentences;
}

} // namespace espalier::ui
