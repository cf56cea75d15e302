// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/deploy/deployment.h"
#include "core/study/study.h"
#include "core/training/run.h"

#include <vector>

//! What a score does not say of itself, told beside it where it is made and again where it goes live.
namespace espalier::workbench {

//! Parts with one class only, and the metrics that are not defined there.
std::vector<deploy::Issue> undefinedScores(const training::Comparison &comparison);

//! Nothing where the run predicts better than the baseline of the same snapshot, or where there is none. Not better is to be agreed to.
std::vector<deploy::Issue> againstBaseline(const training::Comparison &comparison, const training::Run &run);

//! Features that may know the label. They are to be agreed to.
std::vector<deploy::Issue> dangersIn(const training::Comparison &comparison);

//! A score that mostly has a leak behind it.
std::vector<deploy::Issue> nearlyPerfect(const training::Run &run);

//! What the study's own findings warn of.
std::vector<deploy::Issue> warningsOf(const study::Study &study, const catalog::Catalog &catalog);

//! All of a comparison.
std::vector<deploy::Issue> cautionsOf(const training::Comparison &comparison, const training::Run &run);

} // namespace espalier::workbench
