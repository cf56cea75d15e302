// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scoretext.h"

#include "core/sql/quote.h"

#include <fmt/format.h>

namespace espalier::compile {

std::string ScoreText::number(double value) const
{
    auto literal = sql::literal(value);
    if (m_isQualified)
        literal.insert(literal.size() - std::string_view("float8").size(), "pg_catalog.");
    return literal;
}

std::string ScoreText::binary(std::string_view left, std::string_view symbol, std::string_view right) const
{
    return m_isQualified ? fmt::format("{} OPERATOR(pg_catalog.{}) {}", left, symbol, right)
                         : fmt::format("{} {} {}", left, symbol, right);
}

std::string ScoreText::negated(std::string_view operand) const
{
    return fmt::format("{}{}", m_isQualified ? "OPERATOR(pg_catalog.-) " : "-", operand);
}

std::string_view ScoreText::prefix() const
{
    return m_isQualified ? "pg_catalog." : "";
}

std::string ScoreText::exponential(std::string_view operand) const
{
    return fmt::format("{}exp({})", prefix(), operand);
}

std::string ScoreText::logarithm(std::string_view operand) const
{
    return fmt::format("{}ln({})", prefix(), operand);
}

std::string ScoreText::logistic(std::string_view margin) const
{
    const auto held = fmt::format("GREATEST(LEAST({}, {}), {})", margin, number(largestMargin), number(-largestMargin));
    const auto one = number(1);
    return binary(one, "/", "(" + binary(one, "+", exponential(negated(held))) + ")");
}

std::string ScoreText::type(std::string_view name) const
{
    return fmt::format("{}{}", prefix(), name);
}

std::string ScoreText::feature(const model::Feature &feature) const
{
    auto result = "features." + sql::quoted(feature.name);
    if (feature.kind == model::FeatureKind::Category)
        result += m_isQualified ? " COLLATE pg_catalog.\"C\"" : " COLLATE \"C\"";
    return result;
}

std::string ScoreText::isBetween(std::string_view value, double low, double high, bool isStrict) const
{
    return fmt::format("{} AND {}", binary(value, isStrict ? ">" : ">=", number(low)),
                       binary(value, isStrict ? "<" : "<=", number(high)));
}

std::string ScoreText::isLevel(std::string_view category, std::string_view level) const
{
    return binary(category, "=", sql::literal(level));
}

std::string ScoreText::isOther(std::string_view category, const std::vector<std::string> &levels) const
{
    return binary(category, "<>", fmt::format("ALL ({})", texts(levels)));
}

std::string ScoreText::mean(std::string_view category, const model::MeanInput &input) const
{
    return fmt::format("COALESCE(('{{{}}}'::{}[])[{}array_position({}, {})], {})", fmt::join(input.means, ","),
                       type("float8"), prefix(), texts(input.levels), category, number(input.other));
}

std::string ScoreText::texts(const std::vector<std::string> &texts) const
{
    std::string list;
    for (const auto &text : texts)
        list += (list.empty() ? "" : ", ") + sql::literal(text);
    return fmt::format("ARRAY[{}]::{}[]", list, type("text"));
}

} // namespace espalier::compile
