// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/model/predict.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::compile {

inline constexpr double largestMargin = 700; //!< exp() of it is within the range of a double, both ways

//! How a score function is written down.
enum class ScoreBody
{
    Return, //!< one expression, parsed when the function is created
    Block //!< PL/pgSQL, parsed in the caller's session: every name is qualified
};

//! The words of a score function's SQL. Operands that are not single words are put in parentheses by the caller.
class ScoreText
{
public:
    explicit ScoreText(ScoreBody body)
        : m_isQualified(body == ScoreBody::Block)
    { }

    std::string number(double value) const; //!< '0.5'::float8
    std::string binary(std::string_view left, std::string_view symbol, std::string_view right) const;
    std::string negated(std::string_view operand) const;
    std::string exponential(std::string_view operand) const;
    std::string logarithm(std::string_view operand) const; //!< the natural one
    std::string logistic(std::string_view margin) const; //!< 1 / (1 + exp(-margin)), with the margin held within +-700
    std::string_view prefix() const; //!< of functions
    std::string type(std::string_view name) const;
    //! A feature of the row; categories are compared byte by byte, whatever the collation of their column.
    std::string feature(const model::Feature &feature) const;
    //! low symbol value AND value symbol high: false or NULL for NULL and for NaN, which is above all numbers here.
    std::string isBetween(std::string_view value, double low, double high, bool isStrict) const;
    std::string isLevel(std::string_view category, std::string_view level) const;
    std::string isOther(std::string_view category, const std::vector<std::string> &levels) const;
    std::string mean(std::string_view category, const model::MeanInput &input) const;

private:
    std::string texts(const std::vector<std::string> &texts) const; //!< as an array

    bool m_isQualified;
};

//! The terms first .. first + count - 1 added in the order of model::balancedSum(). write(first, count) gives the text of a range that
//! can be written at once, and must for one term; an empty text is 0 and is left out, which changes no sum.
template<typename Write>
std::string balancedText(const ScoreText &text, std::size_t first, std::size_t count, const Write &write)
{
    if (count == 0)
        return {};
    if (std::optional<std::string> whole = write(first, count))
        return *std::move(whole);
    const auto half = model::balancedHalf(count);
    auto left = balancedText(text, first, half, write);
    auto right = balancedText(text, first + half, count - half, write);
    if (left.empty() || right.empty())
        return left.empty() ? right : left;
    return "(" + text.binary(left, "+", right) + ")";
}

//! What a function body is made of: local variables (PL/pgSQL only), and an expression for each output.
struct ScoreParts
{
    std::vector<std::string> declarations; //!< "name type := expression"
    std::vector<std::string> outputs;
    std::string statements = {}; //!< before the outputs are read (PL/pgSQL only)
};

} // namespace espalier::compile
