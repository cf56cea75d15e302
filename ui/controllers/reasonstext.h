// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "core/workbench/explanation.h"
#include "ui/pages/compare/compareexamples.h"
#include "ui/pages/compare/comparereasons.h"

namespace espalier::ui {

//! A feature as the study's list has it; its name where the list has none of it.
QString featureText(const std::string &name, const study::Study &study);
//! A number that a feature has, as it is read: years and keys without separators of thousands. What is no number as it is.
QString featureValueText(const std::string &name, const std::string &value, const study::Study &study);
//! Importances in words: features as the study's list has them, paths with arrows.
RunReasons reasonsOf(const workbench::Explanation &explanation, const study::Study &study);
//! The mean of what the model says at each value of the feature, and what eight tenths of the examples are between.
RunDependence dependenceOf(const workbench::FeatureExplanation &explanation, const study::Study &study);
//! What is predicted of a row that is a number, and where nine of ten such lie.
QString numberWithInterval(const workbench::RowExplanation &row);
//! The reasons of one example in words: where its score comes from, and what each feature adds.
ExampleReasons exampleReasonsOf(const workbench::RowExplanation &row, const study::Study &study);

} // namespace espalier::ui
