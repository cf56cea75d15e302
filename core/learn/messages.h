// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of training learners: the sentences stand in ui/words/learnsentences.cpp.
namespace espalier::learn::messages {

using namespace arguments;

inline constexpr MessageCode<> needsNumber{"learn.needs_number"};
inline constexpr MessageCode<> chooseClassification{"learn.choose_classification"};
inline constexpr MessageCode<Count, Name> labelNotFinite{"learn.label_not_finite"}; // row, its key
inline constexpr MessageCode<Count, Name, Number> labelTooLarge{"learn.label_too_large"}; // row, its key, the bound
inline constexpr MessageCode<> leaveOutRows{"learn.leave_out_rows"};
inline constexpr MessageCode<> trainOnKnown{"learn.train_on_known"};
inline constexpr MessageCode<> needsCategory{"learn.needs_category"};
inline constexpr MessageCode<> chooseRegression{"learn.choose_regression"};
inline constexpr MessageCode<Count, Name> labelNoClass{"learn.label_no_class"}; // row, its key
inline constexpr MessageCode<Told> noSuchParameter{"learn.no_such_parameter"}; // learner
inline constexpr MessageCode<> correctParameter{"learn.correct_parameter"};
inline constexpr MessageCode<Number, Number, Number> notNumberFrom{"learn.not_number_from"}; // value, least, most
inline constexpr MessageCode<Number, Number, Number> notWholeFrom{"learn.not_whole_from"}; // value, least, most
inline constexpr MessageCode<> chooseInRange{"learn.choose_in_range"};
inline constexpr MessageCode<> doesNotSuit{"learn.does_not_suit"};
inline constexpr MessageCode<> chooseOtherLearner{"learn.choose_other_learner"};
inline constexpr MessageCode<> noRows{"learn.no_rows"};
inline constexpr MessageCode<> widenStudy{"learn.widen_study"};
inline constexpr MessageCode<> notOneLength{"learn.not_one_length"};
inline constexpr MessageCode<> notTwoClasses{"learn.not_two_classes"};
inline constexpr MessageCode<> chooseMulticlass{"learn.choose_multiclass"};
inline constexpr MessageCode<> oneClass{"learn.one_class"};
inline constexpr MessageCode<> chooseBothClasses{"learn.choose_both_classes"};
inline constexpr MessageCode<> nothingVaries{"learn.nothing_varies"};
inline constexpr MessageCode<> addFeatures{"learn.add_features"};
inline constexpr MessageCode<> tooFewClasses{"learn.too_few_classes"};
inline constexpr MessageCode<> chooseBinary{"learn.choose_binary"};
inline constexpr MessageCode<> noFeatureType{"learn.no_feature_type"};
inline constexpr MessageCode<> leaveOut{"learn.leave_out"};
inline constexpr MessageCode<Told> fitNotValid{"learn.fit_not_valid"}; // what is wrong
inline constexpr MessageCode<> lookForExtremes{"learn.look_for_extremes"};
inline constexpr MessageCode<> notEnoughMemory{"learn.not_enough_memory"};
inline constexpr MessageCode<Count, Count, Name, Name> needsMemory{
    "learn.needs_memory"}; // rows, inputs, needed, allowed
inline constexpr MessageCode<Count> takeShare{"learn.take_share"}; // percent of the examples that would fit
inline constexpr MessageCode<> useFewer{"learn.use_fewer"};

// What a learner is called, what it is, and what its parameters mean; what it does
inline constexpr MessageCode<> fitted{"learn.fitted"};
inline constexpr MessageCode<> done{"learn.done"};
inline constexpr MessageCode<> failed{"learn.failed"};
inline constexpr MessageCode<> boosting{"learn.boosting"};
inline constexpr MessageCode<> encodingFeatures{"learn.encoding_features"};
inline constexpr MessageCode<Name, Name> needsAbout{"learn.needs_about"}; // memory needed, allowed
inline constexpr MessageCode<> growingTrees{"learn.growing_trees"};
inline constexpr MessageCode<Count> growingBoundedTrees{"learn.growing_bounded_trees"}; // leaves
inline constexpr MessageCode<> fitting{"learn.fitting"};
inline constexpr MessageCode<> solving{"learn.solving"};
inline constexpr MessageCode<> calibrating{"learn.calibrating"};
inline constexpr MessageCode<> baseline{"learn.baseline"};
inline constexpr MessageCode<> baselineIs{"learn.baseline_is"};
inline constexpr MessageCode<> boostedTrees{"learn.boosted_trees"};
inline constexpr MessageCode<> boostedTreesIs{"learn.boosted_trees_is"};
inline constexpr MessageCode<> boostingRounds{"learn.boosting_rounds"};
inline constexpr MessageCode<> learningRate{"learn.learning_rate"};
inline constexpr MessageCode<> treeDepth{"learn.tree_depth"};
inline constexpr MessageCode<> leafWeight{"learn.leaf_weight"};
inline constexpr MessageCode<> sampledRows{"learn.sampled_rows"};
inline constexpr MessageCode<> sampledFeatures{"learn.sampled_features"};
inline constexpr MessageCode<> leafPenalty{"learn.leaf_penalty"};
inline constexpr MessageCode<> earlyStopping{"learn.early_stopping"};
inline constexpr MessageCode<> additiveTrees{"learn.additive_trees"};
inline constexpr MessageCode<> additiveTreesIs{"learn.additive_trees_is"};
inline constexpr MessageCode<> pairsToo{"learn.pairs_too"};
inline constexpr MessageCode<> randomForest{"learn.random_forest"};
inline constexpr MessageCode<> randomForestIs{"learn.random_forest_is"};
inline constexpr MessageCode<> treeCount{"learn.tree_count"};
inline constexpr MessageCode<> keepsToFeatures{"learn.keeps_to_features"};
inline constexpr MessageCode<> leafRows{"learn.leaf_rows"};
inline constexpr MessageCode<> triedFeatures{"learn.tried_features"};
inline constexpr MessageCode<> logisticRegression{"learn.logistic_regression"};
inline constexpr MessageCode<> logisticRegressionIs{"learn.logistic_regression_is"};
inline constexpr MessageCode<> inversePenalty{"learn.inverse_penalty"};
inline constexpr MessageCode<> blend{"learn.blend"};
inline constexpr MessageCode<> ridgeRegression{"learn.ridge_regression"};
inline constexpr MessageCode<> ridgeRegressionIs{"learn.ridge_regression_is"};
inline constexpr MessageCode<> leastAbsolute{"learn.least_absolute"};
inline constexpr MessageCode<> leastAbsoluteIs{"learn.least_absolute_is"};
inline constexpr MessageCode<> rowPenalty{"learn.row_penalty"};
inline constexpr MessageCode<> linearSvm{"learn.linear_svm"};
inline constexpr MessageCode<> linearSvmIs{"learn.linear_svm_is"};
inline constexpr MessageCode<> marginPrice{"learn.margin_price"};
inline constexpr MessageCode<Count, Count> fittingSample{"learn.fitting_sample"}; // rows, of
inline constexpr MessageCode<> radialSvm{"learn.radial_svm"};
inline constexpr MessageCode<> radialSvmIs{"learn.radial_svm_is"};
inline constexpr MessageCode<> kernelWidth{"learn.kernel_width"};
inline constexpr MessageCode<> tubeWidth{"learn.tube_width"};
inline constexpr MessageCode<> kernelRidge{"learn.kernel_ridge"};
inline constexpr MessageCode<> kernelRidgeIs{"learn.kernel_ridge_is"};
inline constexpr MessageCode<> kernelPoints{"learn.kernel_points"};
inline constexpr MessageCode<> network{"learn.network"};
inline constexpr MessageCode<> networkIs{"learn.network_is"};
inline constexpr MessageCode<> hiddenLayers{"learn.hidden_layers"};
inline constexpr MessageCode<> hiddenUnits{"learn.hidden_units"};
inline constexpr MessageCode<> networkPasses{"learn.network_passes"};
inline constexpr MessageCode<> stepSize{"learn.step_size"};
inline constexpr MessageCode<> weightDecay{"learn.weight_decay"};
inline constexpr MessageCode<> patientPasses{"learn.patient_passes"};
inline constexpr MessageCode<Count, Count> passing{"learn.passing"}; // pass, of at most
inline constexpr MessageCode<Count, Count> needsRows{"learn.needs_rows"}; // least, there are
inline constexpr MessageCode<Count, Count> networkTooLarge{"learn.network_too_large"}; // weights, the most
inline constexpr MessageCode<> fewerUnits{"learn.fewer_units"};

} // namespace espalier::learn::messages
