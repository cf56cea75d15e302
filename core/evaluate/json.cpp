// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/json.h"

#include "core/base/messages.h"
#include "core/base/metric.h"

#include <algorithm>

namespace espalier::evaluate {

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
    ObjectReader metricReader(reader.value("metrics"), reader.pathOf("metrics"));
    for (const auto &metric : metrics) {
        if (!metricReader.has(metric.name.data()))
            continue;
        const auto score = scoreFromJson(metricReader.value(metric.name.data()), metricReader.pathOf(metric.name));
        if (!score)
            return Failure(score.error());
        report.metrics[std::string(metric.name)] = *score;
    }
    reader.absorb(metricReader.finish());
    if (const auto read = reader.finish(); !read)
        return Failure(read.error());
    return report;
}

} // namespace espalier::evaluate
