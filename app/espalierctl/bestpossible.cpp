// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/bestpossible.h"

#include "core/base/text.h"
#include "core/evaluate/json.h"

#include <utility>

#include "app/espalierctl/comparison.h"

namespace espalier::ctl {

std::optional<workbench::BestPossible> bestOf(Context &context, const study::Study &study,
                                              const snapshot::Snapshot &snapshot)
{
    auto best = workbench::bestPossible(context.places, study, snapshot, context.progress);
    return best ? std::move(*best) : std::nullopt;
}

Json bestJson(const workbench::BestPossible *best)
{
    if (best == nullptr)
        return {};
    auto json = Json::object();
    for (const auto &[part, report] : best->splits) {
        auto metrics = Json::object();
        for (const auto &[metric, score] : report.metrics)
            metrics[metric] = evaluate::toJson(score);
        json[part] = {{"rows", report.rows}, {"metrics", std::move(metrics)}};
    }
    return json;
}

std::vector<std::string> bestRow(const workbench::BestPossible &best, const std::string &metric)
{
    std::vector<std::string> row{"", "Best possible", "what the Gym's truth itself says"};
    for (const auto *part : {"validation", "test"}) {
        const auto score = workbench::scoreOf(best, part, metric);
        row.push_back(score ? scoreText(score->value) : "undefined");
        row.push_back(score ? intervalText(*score) : "");
    }
    row.insert(row.end(), {"no model", ""});
    return row;
}

} // namespace espalier::ctl
