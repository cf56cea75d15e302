// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scorekernel.h"

#include "core/base/require.h"
#include "core/compile/scoreinputs.h"
#include "core/model/kernel.h"

#include <fmt/format.h>

namespace espalier::compile {

namespace {

class KernelWriter
{
public:
    KernelWriter(const model::Kernel &kernel, const model::Model &model)
        : m_kernel(kernel)
        , m_model(model)
        , m_terms(model::termsOf(kernel, model.encoding.size()))
        , m_spans(inputSpans(model))
        , m_points(model::pointCount(kernel))
    { }

    ScoreParts parts() const
    {
        ScoreParts parts;
        for (std::size_t i = 0; i < m_spans.size(); ++i)
            parts.declarations.push_back(inputLocal(m_model, m_spans[i], i));
        parts.declarations.push_back(
            fmt::format("l {} := {}", m_text.type("float8"),
                        m_text.binary(m_text.number(m_kernel.gamma), "*", "(" + squaredLength() + ")")));
        parts.declarations.push_back(fmt::format("b {}", m_text.type("float8")));
        auto sums = fmt::format("    b := {};\n", bell());
        for (std::size_t k = 0; k < m_kernel.outputs.size(); ++k) {
            const auto &output = m_kernel.outputs[k];
            const auto name = fmt::format("k{}", k + 1);
            parts.declarations.push_back(fmt::format("{} {} := {}", name, m_text.type("float8"), m_text.number(0)));
            const auto term = m_text.binary(elementText(output.coefficients, "j"), "*", "b");
            sums += fmt::format("    {} := {};\n", name, m_text.binary(name, "+", "(" + term + ")"));
            parts.outputs.push_back("(" + m_text.binary(name, "+", m_text.number(output.bias)) + ")");
        }
        if (m_points > 0)
            parts.statements = fmt::format("  FOR j IN 1..{} LOOP\n{}  END LOOP;\n", m_points, sums);
        return parts;
    }

private:
    std::string squaredLength() const
    {
        std::string sum;
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            const auto name = inputName(m_spans[i], i);
            const auto term = m_spans[i].isLevels
                ? fmt::format("CASE WHEN {} THEN {} ELSE {} END", m_text.binary(name, ">", "0"), m_text.number(1),
                              m_text.number(0))
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
        sum = m_text.binary(m_text.binary(sum, "+", elementText(m_terms.shifts, "j")), "-", "l");
        return m_text.exponential(
            fmt::format("GREATEST(LEAST({}, {}), {})", sum, m_text.number(0), m_text.number(-model::farthestPoint)));
    }

    std::string product(std::size_t place) const
    {
        std::vector<double> factors;
        factors.reserve(m_points);
        for (std::size_t point = 0; point < m_points; ++point)
            factors.push_back(factorOf(point, m_spans[place].first));
        return "(" + m_text.binary(inputName(m_spans[place], place), "*", elementText(factors, "j")) + ")";
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
            m_text.binary(m_text.binary(start, "-", std::to_string(span.count)), "+", inputName(span, place));
        return elementText(factors, index);
    }

    double factorOf(std::size_t point, std::size_t input) const
    {
        return m_terms.factors[point * m_model.encoding.size() + input];
    }

    const model::Kernel &m_kernel;
    const model::Model &m_model;
    model::KernelTerms m_terms;
    std::vector<InputSpan> m_spans;
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
