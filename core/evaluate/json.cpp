// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/json.h"

#include "core/base/messages.h"

#include <algorithm>
#include <array>

namespace espalier::evaluate {

namespace {

constexpr std::array<std::string_view, 10> metricNames{
    "roc_auc", "average_precision", "log_loss", "brier", "accuracy", "f1", "mcc", "rmse", "mae", "r2"};

} // namespace

std::vector<std::string_view> metricsOf(model::Task task)
{
    constexpr std::size_t ofClasses = 7; // those that stand first
    const auto *const begin = metricNames.begin();
    return task == model::Task::Regression ? std::vector(begin + ofClasses, metricNames.end())
                                           : std::vector(begin, begin + ofClasses);
}

Json toJson(const Score &score)
{
    return {{"value", score.value}, {"low", score.low}, {"high", score.high}};
}

Json toJson(const SplitReport &report)
{
    auto metrics = Json::object();
    for (const auto &[name, score] : report.metrics)
        metrics[name] = toJson(score);
    return {{"rows", report.rows}, {"metrics", std::move(metrics)}};
}

Result<Score> scoreFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    const Score score{.value = reader.number("value"), .low = reader.number("low"), .high = reader.number("high")};
    if (const auto read = reader.finish(); !read)
        return Failure(read.error());
    return score;
}

Result<SplitReport> reportFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    SplitReport report;
    const auto rows = reader.integer("rows");
    if (rows < 0)
        reader.fail("rows", espalier::messages::countExpected());
    report.rows = static_cast<std::size_t>(std::max<std::int64_t>(rows, 0));
    const auto &metrics = reader.value("metrics");
    ObjectReader metricReader(metrics, reader.pathOf("metrics"));
    for (const auto &name : metricNames) {
        if (!metricReader.has(name.data()))
            continue;
        const auto score = scoreFromJson(metricReader.value(name.data()), metricReader.pathOf(name));
        if (!score)
            return Failure(score.error());
        report.metrics[std::string(name)] = *score;
    }
    reader.absorb(metricReader.finish());
    if (const auto read = reader.finish(); !read)
        return Failure(read.error());
    return report;
}

} // namespace espalier::evaluate
