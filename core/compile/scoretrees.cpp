// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scoretrees.h"

#include "core/compile/scorecategory.h"

#include <fmt/format.h>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace espalier::compile {

namespace {

using model::NumberInput;
using model::Tree;

constexpr auto infinite = std::numeric_limits<double>::infinity();

//! PostgreSQL's parser takes about 2,400 nested CASE; a deeper tree is cut, and the parts become local variables.
constexpr int largestDepth = 200;

//! The test at a node: which child is taken where it holds, and which where it is false or NULL.
struct Branch
{
    std::string test; //!< empty where only one child can be reached: whenTrue
    std::int32_t whenTrue = 0;
    std::int32_t otherwise = 0;
};

class TreeWriter
{
public:
    TreeWriter(const model::Model &model, ScoreBody body)
        : m_model(model)
        , m_text(body)
        , m_isBlock(body == ScoreBody::Block)
    { }

    std::string output(const model::TreeOutput &output)
    {
        auto sum = balancedText(m_text, 0, output.trees.size(),
                                [&](std::size_t first, std::size_t count) -> std::optional<std::string> {
                                    if (count > 1)
                                        return std::nullopt;
                                    return tree(output.trees[first]) + "\n   ";
                                });
        if (sum.empty())
            return m_text.number(output.bias);
        if (output.scale != 1)
            sum = "(" + m_text.binary(sum, "*", m_text.number(output.scale)) + ")";
        return output.bias == 0 ? sum : "(" + m_text.binary(sum, "+", m_text.number(output.bias)) + ")";
    }

    //! Features first, then cut subtrees, the deepest first.
    std::vector<std::string> declarations() const
    {
        std::vector<std::string> result;
        for (const auto feature : m_used) {
            const auto &source = m_model.features[feature];
            const auto value = m_text.feature(source);
            if (source.kind == model::FeatureKind::Category)
                result.push_back(
                    fmt::format("t{} {} COLLATE pg_catalog.\"C\" := {}", feature + 1, m_text.type("text"), value));
            else
                result.push_back(fmt::format("n{} {} := CASE WHEN {} THEN {} END", feature + 1, m_text.type("float8"),
                                             m_text.isBetween(value, -infinite, infinite, true), value));
        }
        for (const auto input : m_usedMeans)
            result.push_back(fmt::format("m{} {} := {}", input + 1, m_text.type("float8"), meanOf(input)));
        for (const auto &[name, text] : m_cut)
            result.push_back(fmt::format("{} {} := {}", name, m_text.type("float8"), text));
        return result;
    }

private:
    std::string tree(const Tree &tree)
    {
        std::string result;
        std::vector<std::pair<std::string, std::int32_t>> waiting;
        write(result, tree, 0, 0, waiting);
        std::vector<std::pair<std::string, std::string>> cut;
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            const auto [name, node] = waiting[i];
            std::string text;
            write(text, tree, node, 0, waiting);
            cut.emplace_back(name, std::move(text));
        }
        m_cut.insert(m_cut.end(), std::make_move_iterator(cut.rbegin()), std::make_move_iterator(cut.rend()));
        return result;
    }

    void write(std::string &result, const Tree &tree, std::int32_t node, int depth,
               std::vector<std::pair<std::string, std::int32_t>> &waiting)
    {
        const auto index = static_cast<std::size_t>(node);
        if (tree.left[index] < 0) {
            result += m_text.number(tree.value[index]);
            return;
        }
        if (m_isBlock && depth == largestDepth) {
            waiting.emplace_back(fmt::format("s{}", ++m_cutCount), node);
            result += waiting.back().first;
            return;
        }
        const auto branch = branchOf(tree, index);
        if (branch.test.empty()) {
            write(result, tree, branch.whenTrue, depth + 1, waiting);
            return;
        }
        result += "CASE WHEN " + branch.test + " THEN ";
        write(result, tree, branch.whenTrue, depth + 1, waiting);
        result += " ELSE ";
        write(result, tree, branch.otherwise, depth + 1, waiting);
        result += " END";
    }

    Branch branchOf(const Tree &tree, std::size_t node)
    {
        const auto place = static_cast<std::size_t>(tree.input[node]);
        const auto &input = m_model.encoding[place];
        const auto threshold = tree.threshold[node];
        const auto left = tree.left[node];
        const auto right = tree.right[node];
        if (std::holds_alternative<NumberInput>(input.kind)) {
            const auto value = numberOf(input.feature);
            // An infinite number is missing: a local variable is NULL then, a column is not.
            if (tree.missingLeft[node] != 0) {
                auto test = m_text.binary(value, ">=", m_text.number(threshold));
                if (!m_isBlock)
                    test += " AND " + m_text.binary(value, "<", m_text.number(infinite));
                return {.test = std::move(test), .whenTrue = right, .otherwise = left};
            }
            auto test = m_text.binary(value, "<", m_text.number(threshold));
            if (!m_isBlock)
                test += " AND " + m_text.binary(value, ">", m_text.number(-infinite));
            return {.test = std::move(test), .whenTrue = left, .otherwise = right};
        }
        if (std::holds_alternative<model::MeanInput>(input.kind)) {
            m_usedMeans.insert(place);
            const auto value = m_isBlock ? fmt::format("m{}", place + 1) : meanOf(place);
            return {.test = m_text.binary(value, "<", m_text.number(threshold)), .whenTrue = left, .otherwise = right};
        }
        // The other inputs are 0 or 1.
        if (threshold > 1 || threshold <= 0)
            return {.test = {}, .whenTrue = threshold > 1 ? left : right, .otherwise = 0};
        return indicatorBranch(input, left, right);
    }

    //! Goes right where the input is 1.
    Branch indicatorBranch(const model::Input &input, std::int32_t left, std::int32_t right)
    {
        if (m_model.features[input.feature].kind == model::FeatureKind::Number) {
            const auto value = numberOf(input.feature);
            if (m_isBlock)
                return {.test = value + " IS NULL", .whenTrue = right, .otherwise = left};
            return {.test = m_text.isBetween(value, -infinite, infinite, true), .whenTrue = left, .otherwise = right};
        }
        const auto value = categoryOf(input.feature);
        return {.test = isGiven(m_text, value, input), .whenTrue = right, .otherwise = left};
    }

    std::string numberOf(std::size_t feature) { return read(feature, "n"); }
    std::string categoryOf(std::size_t feature) { return read(feature, "t"); }

    std::string meanOf(std::size_t place) const
    {
        const auto &input = m_model.encoding[place];
        return m_text.mean(m_text.feature(m_model.features[input.feature]), std::get<model::MeanInput>(input.kind));
    }

    std::string read(std::size_t feature, std::string_view prefix)
    {
        m_used.insert(feature);
        return m_isBlock ? fmt::format("{}{}", prefix, feature + 1) : m_text.feature(m_model.features[feature]);
    }

    const model::Model &m_model;
    ScoreText m_text;
    bool m_isBlock;
    std::set<std::size_t> m_used;
    std::set<std::size_t> m_usedMeans; //!< inputs
    std::vector<std::pair<std::string, std::string>> m_cut;
    int m_cutCount = 0;
};

} // namespace

ScoreParts scoreParts(const model::Trees &trees, const model::Model &model, ScoreBody body)
{
    TreeWriter writer(model, body);
    ScoreParts parts;
    for (const auto &output : trees.outputs)
        parts.outputs.push_back(writer.output(output));
    if (body == ScoreBody::Block)
        parts.declarations = writer.declarations();
    return parts;
}

} // namespace espalier::compile
