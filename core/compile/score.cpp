// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/score.h"

#include "core/compile/messages.h"
#include "core/compile/scorekernel.h"
#include "core/compile/scorelinear.h"
#include "core/compile/scorenetwork.h"
#include "core/compile/scorerecalibration.h"
#include "core/compile/scoretext.h"
#include "core/compile/scoretrees.h"
#include "core/model/kernel.h"
#include "core/model/limits.h"
#include "core/model/network.h"
#include "core/model/validate.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <numeric>

namespace espalier::compile {

namespace {

//! Planning an inlined expression costs about 3 microseconds per node in every query; a session keeps about 2 kB per node.
constexpr std::size_t largestInlined = 500;

struct ScoreSize
{
    std::size_t terms = 0; //!< nodes of trees, or weights
    std::size_t cost = 100; //!< about the operators evaluated per row
    std::size_t most = model::mostTerms; //!< terms that can be deployed
    bool isBlock = false; //!< needs loops, or variables for what is read more than once
};

struct MeasureScore
{
    ScoreSize operator()(const model::Linear &linear) const
    {
        ScoreSize size;
        for (const auto &output : linear.outputs)
            size.terms += output.weights.size();
        size.cost += 3 * size.terms;
        return size;
    }

    ScoreSize operator()(const model::Trees &trees) const
    {
        ScoreSize size;
        for (const auto &output : trees.outputs) {
            for (const auto &tree : output.trees) {
                size.terms += tree.left.size();
                size.cost += std::bit_width(tree.left.size());
            }
        }
        return size;
    }

    ScoreSize operator()(const model::Blend &blend) const
    {
        const auto linear = (*this)(blend.linear);
        const auto trees = (*this)(blend.trees);
        return {.terms = linear.terms + trees.terms, .cost = linear.cost + trees.cost};
    }

    ScoreSize operator()(const model::Kernel &kernel) const
    {
        const auto terms = kernel.points.size() + model::pointCount(kernel) * (kernel.outputs.size() + 1);
        return {.terms = terms, .cost = 100 + 3 * terms, .most = model::mostPointNumbers, .isBlock = true};
    }

    ScoreSize operator()(const model::Network &network) const
    {
        const auto terms = model::weightCount(network);
        return {.terms = terms, .cost = 100 + 3 * terms, .isBlock = true};
    }
};

Message sizeRemedy(const model::Model &model)
{
    if (std::holds_alternative<model::Kernel>(model.family))
        return messages::fewerPoints();
    if (std::holds_alternative<model::Network>(model.family))
        return messages::fewerUnits();
    return model::treesOf(model) ? messages::smallerTrees() : messages::fewerFeatures();
}

Result<> checkModel(const model::Model &model, const ScoreSize &size)
{
    if (auto valid = model::validate(model); !valid)
        return valid;
    for (const auto &feature : model.features)
        if (!sql::isName(feature.name))
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = feature.name,
                                 .problem = messages::noColumnName(),
                                 .remedies = {messages::giveShortName()}});
    if (size.terms > size.most)
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = model.learner,
                             .problem = messages::modelTooLarge(static_cast<std::int64_t>(size.terms),
                                                                static_cast<std::int64_t>(size.most)),
                             .remedies = {sizeRemedy(model)}});
    return {};
}

//! The body around the outputs: calibration and link.
class LinkWriter
{
public:
    LinkWriter(const model::Model &model, ScoreBody body)
        : m_model(model)
        , m_text(body)
    { }

    //! Requires: one output.
    std::string single(std::string output) const
    {
        if (m_model.calibration) {
            output = m_text.binary(output, "*", m_text.number(m_model.calibration->slope));
            output = "(" + m_text.binary("(" + output + ")", "+", m_text.number(m_model.calibration->intercept)) + ")";
        }
        if (m_model.link == model::Link::Clamp)
            return fmt::format("GREATEST(LEAST({}, {}), {})", output, m_text.number(1), m_text.number(0));
        if (m_model.link == model::Link::Identity)
            return output;
        return m_text.logistic(output);
    }

    //! Statements after outputs o1 .. oN have been assigned.
    std::string several(std::size_t count) const
    {
        return m_model.link == model::Link::Softmax ? softmax(count) : share(count);
    }

private:
    static std::string list(std::size_t count, std::string_view prefix)
    {
        std::string result;
        for (std::size_t i = 1; i <= count; ++i)
            result += fmt::format("{}{}{}", i == 1 ? "" : ", ", prefix, i);
        return result;
    }

    std::string sumOfOutputs(std::size_t count) const
    {
        return balancedText(m_text, 0, count, [](std::size_t first, std::size_t length) -> std::optional<std::string> {
            return length > 1 ? std::nullopt : std::optional(fmt::format("o{}", first + 1));
        });
    }

    std::string shares(std::size_t count) const
    {
        std::string result;
        for (std::size_t i = 1; i <= count; ++i)
            result += (i == 1 ? "" : ", ") + m_text.binary(fmt::format("o{}", i), "/", "total");
        return "ARRAY[" + result + "]";
    }

    std::string softmax(std::size_t count) const
    {
        auto result = fmt::format("  total := GREATEST({});\n", list(count, "o"));
        for (std::size_t i = 1; i <= count; ++i) {
            const auto distance = m_text.binary(fmt::format("o{}", i), "-", "total");
            const auto held = fmt::format("GREATEST({}, {})", distance, m_text.number(-largestMargin));
            result += fmt::format("  o{} := {};\n", i, m_text.exponential(held));
        }
        return result + fmt::format("  total := {};\n  RETURN {};\n", sumOfOutputs(count), shares(count));
    }

    std::string share(std::size_t count) const
    {
        std::string result;
        for (std::size_t i = 1; i <= count; ++i)
            result += fmt::format("  o{0} := GREATEST(o{0}, {1});\n", i, m_text.number(0));
        std::string equal;
        for (std::size_t i = 0; i < count; ++i)
            equal += (i == 0 ? "" : ", ") + m_text.number(1 / static_cast<double>(count));
        return result
            + fmt::format("  total := {};\n  RETURN CASE WHEN {} THEN {} ELSE ARRAY[{}] END;\n", sumOfOutputs(count),
                          m_text.binary("total", ">", m_text.number(0)), shares(count), equal);
    }

    const model::Model &m_model;
    ScoreText m_text;
};

//! The arrays that means are found in would be read anew by each query that a score is inlined in.
bool readsMeans(const model::Model &model)
{
    return std::ranges::any_of(model.encoding, [](const model::Input &input) {
        return std::holds_alternative<model::MeanInput>(input.kind);
    });
}

//! What both add to each output. Their local variables have names of their own.
ScoreParts scoreParts(const model::Blend &blend, const model::Model &model, ScoreBody body)
{
    const ScoreText text(body);
    auto parts = scoreParts(blend.linear, model, body);
    auto trees = scoreParts(blend.trees, model, body);
    for (std::size_t k = 0; k < parts.outputs.size(); ++k)
        parts.outputs[k] = "(" + text.binary(parts.outputs[k], "+", trees.outputs[k]) + ")";
    std::ranges::move(trees.declarations, std::back_inserter(parts.declarations));
    return parts;
}

ScoreParts partsOf(const model::Model &model, ScoreBody body)
{
    return std::visit(
        [&](const auto &family) {
            return scoreParts(family, model, body);
        },
        model.family);
}

std::string blockBody(const model::Model &model)
{
    const auto parts = partsOf(model, ScoreBody::Block);
    const ScoreText text(ScoreBody::Block);
    const LinkWriter link(model, ScoreBody::Block);
    const auto count = parts.outputs.size();
    std::string body = "\nDECLARE\n";
    for (const auto &declaration : parts.declarations)
        body += "  " + declaration + ";\n";
    if (model.recalibration) {
        const auto assigned = fmt::format(":= {};\n", link.single(parts.outputs.front()));
        const auto declared = fmt::format("  probability {}", text.type("float8"));
        body += parts.statements.empty()
            ? fmt::format("{} {}BEGIN\n", declared, assigned)
            : fmt::format("{};\nBEGIN\n{}  probability {}", declared, parts.statements, assigned);
        return body + fmt::format("  RETURN {};\nEND\n", recalibratedText(*model.recalibration, "probability", text));
    }
    if (model.task != model::Task::Multiclass)
        return body + "BEGIN\n" + parts.statements + "  RETURN " + link.single(parts.outputs.front()) + ";\nEND\n";
    std::string late;
    for (std::size_t i = 0; i < count; ++i) {
        if (parts.statements.empty()) {
            body += fmt::format("  o{} {} := {};\n", i + 1, text.type("float8"), parts.outputs[i]);
        } else {
            body += fmt::format("  o{} {};\n", i + 1, text.type("float8"));
            late += fmt::format("  o{} := {};\n", i + 1, parts.outputs[i]);
        }
    }
    return body + fmt::format("  total {};\nBEGIN\n", text.type("float8")) + parts.statements + late
        + link.several(count) + "END\n";
}

} // namespace

std::string scoreType(const model::Model &model)
{
    return model.task == model::Task::Multiclass ? "float8[]" : "float8";
}

Result<std::string> scoreFunction(const model::Model &model, const sql::QualifiedName &function,
                                  const sql::QualifiedName &featuresView)
{
    const auto size = std::visit(MeasureScore{}, model.family);
    if (const auto checked = checkModel(model, size); !checked)
        return Failure(checked.error());
    const auto head = fmt::format("CREATE FUNCTION {}(features {}) RETURNS {}\n", sql::quoted(function),
                                  sql::quoted(featuresView), scoreType(model));
    const bool isOneExpression =
        model.task != model::Task::Multiclass && !model.recalibration && !size.isBlock && !readsMeans(model);
    if (isOneExpression && size.terms <= largestInlined) {
        const auto parts = partsOf(model, ScoreBody::Return);
        return head
            + fmt::format("LANGUAGE sql IMMUTABLE PARALLEL SAFE COST {}\nRETURN {};\n", size.cost,
                          LinkWriter(model, ScoreBody::Return).single(parts.outputs.front()));
    }
    return head
        + fmt::format("LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST {}\nAS {};\n", size.cost,
                      sql::literal(blockBody(model)));
}

} // namespace espalier::compile
