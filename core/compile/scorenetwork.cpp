// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scorenetwork.h"

#include "core/base/require.h"
#include "core/compile/scoreinputs.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::compile {

namespace {

class NetworkWriter
{
public:
    NetworkWriter(const model::Network &network, const model::Model &model)
        : m_network(network)
        , m_model(model)
        , m_spans(inputSpans(model))
    {
        for (std::size_t place = 0; place < m_spans.size(); ++place)
            m_spanOf.insert(m_spanOf.end(), m_spans[place].count, place);
    }

    ScoreParts parts() const
    {
        ScoreParts parts;
        for (std::size_t place = 0; place < m_spans.size(); ++place)
            if (isRead(m_spans[place]))
                parts.declarations.push_back(inputLocal(m_model, m_spans[place], place));
        for (std::size_t layer = 0; layer < m_network.layers.size(); ++layer) {
            const auto &units = m_network.layers[layer];
            for (std::size_t unit = 0; unit < units.size(); ++unit) {
                auto sum = sumOf(layer, units[unit]);
                if (layer + 1 == m_network.layers.size())
                    parts.outputs.push_back(std::move(sum));
                else
                    parts.declarations.push_back(fmt::format("{} {} := GREATEST({}, {})", unitName(layer, unit),
                                                             m_text.type("float8"), sum, m_text.number(0)));
            }
        }
        return parts;
    }

private:
    static std::string unitName(std::size_t layer, std::size_t unit)
    {
        return fmt::format("u{}_{}", layer + 1, unit + 1);
    }

    bool isRead(const InputSpan &span) const
    {
        return std::ranges::any_of(m_network.layers.front(), [&span](const model::LinearOutput &unit) {
            return std::any_of(unit.weights.data() + span.first, unit.weights.data() + span.first + span.count,
                               [](double weight) {
                                   return weight != 0;
                               });
        });
    }

    std::string sumOf(std::size_t layer, const model::LinearOutput &unit) const
    {
        const auto write = [&](std::size_t first, std::size_t count) -> std::optional<std::string> {
            if (layer == 0 && m_spans[m_spanOf[first]].isLevels && m_spanOf[first] == m_spanOf[first + count - 1])
                return levels(unit, first, count);
            if (count > 1)
                return std::nullopt;
            if (unit.weights[first] == 0)
                return std::string();
            const auto place = layer == 0 ? m_spanOf[first] : 0;
            const auto name = layer == 0 ? inputName(m_spans[place], place) : unitName(layer - 1, first);
            return "(" + m_text.binary(name, "*", m_text.number(unit.weights[first])) + ")";
        };
        const auto sum = balancedText(m_text, 0, unit.weights.size(), write);
        if (sum.empty())
            return m_text.number(unit.bias);
        return unit.bias == 0 ? sum : "(" + m_text.binary(sum, "+", m_text.number(unit.bias)) + ")";
    }

    //! The weight of the level that there is, where it is one of these.
    std::string levels(const model::LinearOutput &unit, std::size_t first, std::size_t count) const
    {
        const auto place = m_spanOf[first];
        const auto &span = m_spans[place];
        std::vector<double> weights(span.count + 1, 0); // 0 for none stands before those of the levels
        bool isAny = false;
        for (auto i = first; i < first + count; ++i) {
            weights[i - span.first + 1] = unit.weights[i];
            isAny = isAny || unit.weights[i] != 0;
        }
        return isAny ? elementText(weights, m_text.binary(inputName(span, place), "+", "1")) : std::string();
    }

    const model::Network &m_network;
    const model::Model &m_model;
    std::vector<InputSpan> m_spans;
    std::vector<std::size_t> m_spanOf; //!< of each input, an index into m_spans
    ScoreText m_text{ScoreBody::Block};
};

} // namespace

ScoreParts scoreParts(const model::Network &network, const model::Model &model, ScoreBody body)
{
    ESPALIER_REQUIRE(body == ScoreBody::Block);
    return NetworkWriter(network, model).parts();
}

} // namespace espalier::compile
