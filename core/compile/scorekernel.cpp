// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scorekernel.h"

#include "core/base/require.h"
#include "core/compile/scorecategory.h"
#include "core/compile/scorelinear.h"
#include "core/model/kernel.h"

#include <fmt/format.h>
#include <iterator>

namespace espalier::compile {

namespace {

//! Neighbouring inputs that are read at once: the levels of a category, or one of anything else.
struct Span
{
    std::size_t first = 0;
    std::size_t count = 1;
    bool isLevels = false;
};

std::vector<Span> spansOf(const model::Model &model)
{
    std::vector<Span> spans;
    for (std::size_t i = 0; i < model.encoding.size(); i += spans.back().count) {
        Span span{.first = i};
        span.isLevels = isOneCategory(model, i, 1);
        while (span.isLevels && i + span.count < model.encoding.size() && isOneCategory(model, i, span.count + 1))
            ++span.count;
        spans.push_back(span);
    }
    return spans;
}

class KernelWriter
{
public:
    KernelWriter(const model::Kernel &kernel, const model::Model &model)
        : m_kernel(kernel)
        , m_model(model)
        , m_terms(model::termsOf(kernel, model.encoding.size()))
        , m_spans(spansOf(model))
        , m_points(model::pointCount(kernel))
    { }

    ScoreParts parts() const
    {
        ScoreParts parts;
        for (std::size_t i = 0; i < m_spans.size(); ++i)
            parts.declarations.push_back(local(i));
        parts.declarations.push_back(
            fmt::format("l {} := {}", m_text.type("float8"),
                        m_text.binary(m_text.number(m_kernel.gamma), "*", "(" + squaredLength() + ")")));
        parts.declarations.push_back(fmt::format("b {}", m_text.type("float8")));
        auto sums = fmt::format("    b := {};\n", bell());
        for (std::size_t k = 0; k < m_kernel.outputs.size(); ++k) {
            const auto &output = m_kernel.outputs[k];
            const auto name = fmt::format("k{}", k + 1);
            parts.declarations.push_back(fmt::format("{} {} := {}", name, m_text.type("float8"), m_text.number(0)));
            const auto term = m_text.binary(element(array(output.coefficients), "j"), "*", "b");
            sums += fmt::format("    {} := {};\n", name, m_text.binary(name, "+", "(" + term + ")"));
            parts.outputs.push_back("(" + m_text.binary(name, "+", m_text.number(output.bias)) + ")");
        }
        if (m_points > 0)
            parts.statements = fmt::format("  FOR j IN 1..{} LOOP\n{}  END LOOP;\n", m_points, sums);
        return parts;
    }

private:
    //! A number, or which of the levels it is: 0 for none of them.
    std::string local(std::size_t place) const
    {
        const auto &span = m_spans[place];
        if (!span.isLevels)
            return fmt::format("i{} {} := {}", place + 1, m_text.type("float8"),
                               encodedNumber(m_model, span.first, ScoreBody::Block));
        const auto source = m_text.feature(m_model.features[m_model.encoding[span.first].feature]);
        std::string cases;
        for (std::size_t i = 0; i < span.count; ++i)
            cases += fmt::format(" WHEN {} THEN {}", isGiven(m_text, source, m_model.encoding[span.first + i]), i + 1);
        return fmt::format("c{} {} := CASE{} ELSE 0 END", place + 1, m_text.type("int4"), cases);
    }

    std::string squaredLength() const
    {
        std::string sum;
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            const auto name = fmt::format("i{}", i + 1);
            const auto term = m_spans[i].isLevels
                ? fmt::format("CASE WHEN {} THEN {} ELSE {} END", m_text.binary(fmt::format("c{}", i + 1), ">", "0"),
                              m_text.number(1), m_text.number(0))
                : "(" + m_text.binary(name, "*", name) + ")";
            sum = i == 0 ? term : m_text.binary(sum, "+", term);
        }
        return sum.empty() ? m_text.number(0) : sum;
    }

    std::string bell() const
    {
        std::string sum;
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            const auto term = m_spans[i].isLevels ? levelFactor(i) : product(i);
            sum = i == 0 ? term : m_text.binary(sum, "+", term);
        }
        if (sum.empty())
            sum = m_text.number(0);
        sum = m_text.binary(m_text.binary(sum, "+", element(array(m_terms.shifts), "j")), "-", "l");
        return m_text.exponential(
            fmt::format("GREATEST(LEAST({}, {}), {})", sum, m_text.number(0), m_text.number(-model::farthestPoint)));
    }

    std::string product(std::size_t place) const
    {
        std::vector<double> factors;
        factors.reserve(m_points);
        for (std::size_t point = 0; point < m_points; ++point)
            factors.push_back(factorOf(point, m_spans[place].first));
        return "(" + m_text.binary(fmt::format("i{}", place + 1), "*", element(array(factors), "j")) + ")";
    }

    //! The factor of the level that there is; 0 for none stands before those of the levels.
    std::string levelFactor(std::size_t place) const
    {
        const auto &span = m_spans[place];
        std::vector<double> factors;
        factors.reserve(m_points * (span.count + 1));
        for (std::size_t point = 0; point < m_points; ++point) {
            factors.push_back(0);
            for (std::size_t i = 0; i < span.count; ++i)
                factors.push_back(factorOf(point, span.first + i));
        }
        const auto start = m_text.binary("j", "*", std::to_string(span.count + 1));
        const auto index =
            m_text.binary(m_text.binary(start, "-", std::to_string(span.count)), "+", fmt::format("c{}", place + 1));
        return element(array(factors), index);
    }

    double factorOf(std::size_t point, std::size_t input) const
    {
        return m_terms.factors[point * m_model.encoding.size() + input];
    }

    std::string array(const std::vector<double> &numbers) const
    {
        std::string list;
        auto into = std::back_inserter(list);
        for (std::size_t i = 0; i < numbers.size(); ++i)
            fmt::format_to(into, "{}{}", i == 0 ? "" : ",", numbers[i]);
        return fmt::format("'{{{}}}'::{}[]", list, m_text.type("float8"));
    }

    static std::string element(const std::string &array, const std::string &index)
    {
        return fmt::format("({})[{}]", array, index);
    }

    const model::Kernel &m_kernel;
    const model::Model &m_model;
    model::KernelTerms m_terms;
    std::vector<Span> m_spans;
    std::size_t m_points;
    ScoreText m_text{ScoreBody::Block};
};

} // namespace

ScoreParts scoreParts(const model::Kernel &kernel, const model::Model &model, ScoreBody body)
{
    ESPALIER_REQUIRE(body == ScoreBody::Block);
    return KernelWriter(kernel, model).parts();
}

} // namespace espalier::compile
