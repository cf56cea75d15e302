// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"

#include <memory>
#include <string_view>
#include <vector>

namespace espalier::learn {

//! The parameter by which a learner keeps to so many features.
inline constexpr std::string_view mostFeatures = "features";

//! A learner that can be told to keep to some features: it is fitted with all of them, and then anew with those alone that weigh most in
//! that fit, as Guyon et al. (2002) do it in one step. Its model names all features; inputs are made of those only.
//! quick: what the first fit has in place of settings that take long. Requires: the learner's models are linear, or trees.
std::unique_ptr<Learner> selecting(std::unique_ptr<Learner> learner, Parameters quick = {});

//! How much each feature of a model weighs. Linear: the sum over outputs and inputs of the size of what it adds, in the mean over at most
//! 2,000 rows. Trees: by how much its splits bring the training rows' mean square about their mean down, in all (Breiman et al., 1984).
Result<std::vector<double>> weightsOf(const model::Model &model, const std::vector<frame::Packed> &features);

} // namespace espalier::learn
