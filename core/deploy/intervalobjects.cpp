// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/intervalobjects.h"

#include "core/deploy/keyrows.h"

namespace espalier::deploy {

namespace {

using sql::Expression;

constexpr std::string_view number = "double precision";

//! Of a function that takes a prediction.
std::vector<sql::FunctionColumn> predictionParameter()
{
    return {{"of_prediction", std::string(number)}};
}

//! What is added to the prediction, by its band. Comparisons with NULL are not true: the last band is taken, and the sum is NULL.
Expression endOf(const model::Intervals &intervals, double model::Band::*end)
{
    const auto prediction = sql::verbatim("$1");
    Expression added;
    added.kind = Expression::Kind::Case;
    for (std::size_t band = 0; band < intervals.edges.size(); ++band) {
        added.arguments.push_back(sql::binary(prediction, "<", sql::value(intervals.edges[band])));
        added.arguments.push_back(sql::value(intervals.bands[band].*end));
    }
    added.arguments.push_back(sql::value(intervals.bands.back().*end));
    auto sum = sql::binary(prediction, "+", intervals.edges.empty() ? added.arguments.front() : std::move(added));
    if (!intervals.least)
        return sum;
    const auto least = sql::value(*intervals.least);
    return sql::when(sql::binary(sum, "<", least), least, sum);
}

} // namespace

std::vector<sql::FunctionColumn> intervalColumns()
{
    return {{"low", std::string(number)}, {"high", std::string(number)}};
}

sql::TableFunction intervalFunction(const model::Intervals &intervals, const Names &names, int version)
{
    sql::Select body;
    body.items.push_back({endOf(intervals, &model::Band::below), "low"});
    body.items.push_back({endOf(intervals, &model::Band::above), "high"});
    return {.name = names.interval(version),
            .parameters = predictionParameter(),
            .returns = intervalColumns(),
            .body = std::move(body)};
}

sql::TableFunction stableIntervalFunction(const Names &names, int version)
{
    return forwarding(names.interval(), names.interval(version), predictionParameter(), intervalColumns());
}

sql::TableFunction noIntervalFunction(const Names &names)
{
    auto function = givingNone(names.interval(), predictionParameter(), intervalColumns());
    function.body.where.clear();
    return function;
}

} // namespace espalier::deploy
