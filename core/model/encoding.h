// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace espalier::model {

//! A number as it is; what is missing becomes fill, or stays NaN where fill is NaN (trees send it their own way).
//! input = (value - center) * scale.
struct NumberInput
{
    double fill = 0;
    double center = 0;
    double scale = 1;
    bool operator==(const NumberInput &) const = default;
};

//! 1 where the feature is missing, else 0.
struct MissingInput
{
    bool operator==(const MissingInput &) const = default;
};

//! 1 where the category is this level, else 0 (also where it is missing or was never seen).
struct LevelInput
{
    std::string level;
    bool operator==(const LevelInput &) const = default;
};

//! 1 where the category is present and none of these levels: what was rare, or never seen, when the model was fitted.
struct OtherInput
{
    std::vector<std::string> levels;
    bool operator==(const OtherInput &) const = default;
};

//! One column of the matrix a family reads.
struct Input
{
    std::size_t feature = 0; //!< an index into Model::features
    std::variant<NumberInput, MissingInput, LevelInput, OtherInput> kind;
    bool operator==(const Input &) const = default;
};

//! Fitted on training rows only, and replayed at scoring: it never looks at the rows it scores.
using Encoding = std::vector<Input>;

} // namespace espalier::model
