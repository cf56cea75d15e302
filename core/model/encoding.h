// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>
#include <string>
#include <variant>
#include <vector>

namespace espalier::model {

//! What a linear family reads, and what it is made of, is limited so that no product or sum can leave the range of a double:
//! PostgreSQL raises an error there, for the whole query. A number beyond largestNumber counts as missing, as an infinite one
//! does; one nearer to 0 than smallestNumber counts as 0. Trees only compare, and read every finite number as it is.
inline constexpr double largestNumber = 1e100;
inline constexpr double smallestNumber = 1e-60;
//! A center is 0 or at least this far from it, so that value - center is never tiny without being 0.
inline constexpr double smallestCenter = 1e-40;

//! input = (value held within [low, high] - center) * scale; what is missing is taken for fill, or stays NaN where fill is NaN.
//! Trees take numbers as they are (no bounds, center 0, scale 1) and send NaN their own way; linear families need a fill, and have the range
//! that was seen as bounds: what lies far beyond it would move a score without end.
struct NumberInput
{
    double fill = 0;
    double center = 0;
    double scale = 1;
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    //! Where it is above 0, ln(1 + x / unit) stands for x, the value held or filled, before the center is taken from it: of amounts and counts
    //! a few are many times as large as the others. low and fill are not below 0 then.
    double unit = 0;
    //! NaN equals NaN.
    bool operator==(const NumberInput &other) const
    {
        const auto hasEqualFill = fill == other.fill || (std::isnan(fill) && std::isnan(other.fill));
        return hasEqualFill && center == other.center && scale == other.scale && low == other.low && high == other.high
            && unit == other.unit;
    }
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

//! A number for each level: what the labels of the training rows with it are like. For linear families it is standardised already: nothing
//! is reckoned with it before a weight.
struct MeanInput
{
    std::vector<std::string> levels; //!< ascending by their bytes
    std::vector<double> means; //!< of each level
    double other = 0; //!< of any other category, and where it is missing
    bool operator==(const MeanInput &) const = default;
};

//! One column of the matrix a family reads.
struct Input
{
    std::size_t feature = 0; //!< an index into Model::features
    std::variant<NumberInput, MissingInput, LevelInput, OtherInput, MeanInput> kind;
    bool operator==(const Input &) const = default;
};

//! Fitted on training rows only, and replayed at scoring: it never looks at the rows it scores.
using Encoding = std::vector<Input>;

} // namespace espalier::model
