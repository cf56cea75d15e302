// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"

#include <cstddef>
#include <vector>

//! How well one column alone tells another, measured on rows that it was not fitted to.
namespace espalier::screening {

enum class Measure
{
    Auc, //!< two classes: area under the ROC curve, in [0.5, 1]; ties count half (Hanley and McNeil, 1982)
    Information, //!< more classes: mutual information over the entropy of the label, in [0, 1]
    Explained //!< a number: squared rank correlation, or the share of the ranks' variance that bins explain, in [0, 1]
};

struct Association
{
    Measure measure = Measure::Auc;
    double value = 0; //!< of the column's values, where they are there
    double missing = 0; //!< of nothing but whether it is missing, on the same scale
    std::size_t rows = 0; //!< rows with a value
};

//! A label made ready to be held against many columns.
struct ComparedLabel
{
    frame::Column values; //!< classes, or a number's ranks
    Measure measure = Measure::Auc;
};

//! At least two classes, or a number; never missing.
bool isComparable(const frame::Column &label);
//! Requires: isComparable().
ComparedLabel comparedLabel(const frame::Column &label);

//! Requires: both columns have the same rows; the feature is Numbers or Categories. Rows are taken as they stand: shuffle them before,
//! since every other one is used to fit bins and the rest to judge them.
Association association(const frame::Column &feature, const ComparedLabel &label);

} // namespace espalier::screening
