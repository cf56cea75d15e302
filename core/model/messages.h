// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of models and their documents: the sentences stand in ui/words/modelsentences.cpp.
namespace espalier::model::messages {

using namespace arguments;

inline constexpr MessageCode<> doNotGoTogether{"model.do_not_go_together"};
inline constexpr MessageCode<> classTwice{"model.class_twice"};
inline constexpr MessageCode<> classHoldsNul{"model.class_holds_nul"};
inline constexpr MessageCode<Name> noFeatureName{"model.no_feature_name"}; // name
inline constexpr MessageCode<> calibrationNotPossible{"model.calibration_not_possible"};
inline constexpr MessageCode<> intervalsNotPossible{"model.intervals_not_possible"};
inline constexpr MessageCode<> inputNotPossible{"model.input_not_possible"};
inline constexpr MessageCode<> weightsDoNotFit{"model.weights_do_not_fit"};
inline constexpr MessageCode<> notModerate{"model.not_moderate"};
inline constexpr MessageCode<> noTree{"model.no_tree"};
inline constexpr MessageCode<> trainAgain{"model.train_again"};
inline constexpr MessageCode<> featureMissing{"model.feature_missing"};
inline constexpr MessageCode<> featureNoNumber{"model.feature_no_number"};
inline constexpr MessageCode<> featureNoCategory{"model.feature_no_category"};
inline constexpr MessageCode<Name> notOfItsValues{"model.not_of_its_values"}; // value
inline constexpr MessageCode<Name> noInputKind{"model.no_input_kind"}; // kind
inline constexpr MessageCode<Name> noFamily{"model.no_family"}; // family
inline constexpr MessageCode<> unknownFormat{"model.unknown_format"};

} // namespace espalier::model::messages
