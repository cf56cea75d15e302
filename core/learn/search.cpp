// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/search.h"

#include "core/base/require.h"

#include <dlib/global_optimization/global_function_search.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <optional>

namespace espalier::learn {

namespace {

using Point = dlib::matrix<double, 0, 1>;

double coordinateOf(const SearchRange &range, double value)
{
    return range.isLogarithmic ? std::log(value) : value;
}

double middleOf(const SearchRange &range)
{
    return range.isLogarithmic ? std::sqrt(range.low * range.high) : (range.low + range.high) / 2;
}

//! Of three digits.
double shortened(double value)
{
    return std::strtod(fmt::format("{:.3g}", value).c_str(), nullptr);
}

double valueOf(const Parameter &parameter, double coordinate)
{
    const auto &range = *parameter.searched;
    const auto value = range.isLogarithmic ? std::exp(coordinate) : coordinate;
    return std::clamp(parameter.isWhole ? std::round(value) : shortened(value), range.low, range.high);
}

dlib::function_spec specOf(const std::vector<Parameter> &parameters)
{
    Point low(static_cast<long>(parameters.size()));
    Point high(static_cast<long>(parameters.size()));
    std::vector<bool> areWhole;
    long place = 0;
    for (const auto &parameter : parameters) {
        const auto &range = *parameter.searched;
        low(place) = coordinateOf(range, range.low);
        high(place++) = coordinateOf(range, range.high);
        areWhole.push_back(parameter.isWhole && !range.isLogarithmic);
    }
    return {low, high, areWhole};
}

//! What is not set is where the learner has it, or about there.
Point pointOf(const std::vector<Parameter> &parameters, const Parameters &settings)
{
    Point point(static_cast<long>(parameters.size()));
    long place = 0;
    for (const auto &parameter : parameters) {
        const auto &range = *parameter.searched;
        const auto given = settings.find(parameter.name);
        const auto value = given != settings.end() ? given->second : parameter.value.value_or(middleOf(range));
        point(place++) = coordinateOf(range, std::clamp(value, range.low, range.high));
    }
    return point;
}

dlib::global_function_search searchFrom(const std::vector<Parameter> &parameters, const std::vector<Valued> &known)
{
    std::vector<dlib::function_evaluation> evaluations;
    evaluations.reserve(known.size());
    for (const auto &each : known)
        evaluations.emplace_back(pointOf(parameters, each.settings), each.value);
    return {{specOf(parameters)}, {evaluations}};
}

} // namespace

std::vector<Parameter> searchedOf(const Learner &learner, const Parameters &asked)
{
    auto parameters = learner.parameters();
    std::erase_if(parameters, [&asked](const Parameter &parameter) {
        return !parameter.searched || asked.contains(parameter.name);
    });
    return parameters;
}

struct Search::Impl
{
    std::vector<Parameter> parameters;
    dlib::global_function_search search;
    std::optional<dlib::function_evaluation_request> asked;
};

Search::Search(std::vector<Parameter> parameters, const std::vector<Valued> &known, Seed seed)
{
    ESPALIER_REQUIRE(!parameters.empty());
    ESPALIER_REQUIRE(std::ranges::all_of(parameters, [](const Parameter &parameter) {
        return parameter.searched.has_value();
    }));
    auto search = searchFrom(parameters, known);
    search.set_seed(static_cast<time_t>(seed.value));
    m_impl = std::make_unique<Impl>(Impl{std::move(parameters), std::move(search), {}});
}

Search::Search(Search &&other) noexcept = default;
Search &Search::operator=(Search &&other) noexcept = default;
Search::~Search() = default;

Parameters Search::ask()
{
    m_impl->asked.emplace(m_impl->search.get_next_x());
    Parameters settings;
    long place = 0;
    for (const auto &parameter : m_impl->parameters)
        settings[parameter.name] = valueOf(parameter, m_impl->asked->x()(place++));
    return settings;
}

void Search::tell(double value)
{
    ESPALIER_REQUIRE(m_impl->asked && std::isfinite(value));
    m_impl->asked->set(value);
    m_impl->asked.reset();
}

} // namespace espalier::learn
