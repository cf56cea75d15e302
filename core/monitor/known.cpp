// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/known.h"

#include "core/evaluate/evaluate.h"

#include <charconv>
#include <map>

namespace espalier::monitor {

void Known::add(const pg::Rows &rows, std::size_t row, std::size_t score)
{
    addSaid(rows, row, score);
    truth.values.push_back(rows.number(row, 2));
}

void Known::addSaid(const pg::Rows &rows, std::size_t row, std::size_t score)
{
    if (truth.task == model::Task::Multiclass) {
        for (const auto &share : pg::parseArray(rows.text(row, score))) {
            double value = 0;
            std::from_chars(share.data(), share.data() + share.size(), value);
            predictions.values.push_back(value);
        }
    } else {
        predictions.values.push_back(rows.number(row, score));
    }
    ++predictions.rows;
    groups.push_back(static_cast<std::uint32_t>(rows.integer(row, 1)));
}

void Known::numberGroups()
{
    std::map<std::uint32_t, std::uint32_t> numbers;
    for (auto &group : groups)
        group = numbers.emplace(group, static_cast<std::uint32_t>(numbers.size())).first->second;
}

std::optional<evaluate::Score>
Known::estimated(const std::string &metric, const std::optional<evaluate::Reliability> &reliability, double threshold)
{
    numberGroups();
    return evaluate::estimated(metric, truth.task, predictions, reliability, threshold,
                               {.replicates = 200, .seed = Seed{}, .groups = groups});
}

std::optional<evaluate::Score> Known::scored(const std::string &metric)
{
    if (predictions.rows == 0)
        return std::nullopt;
    numberGroups();
    const auto report = evaluate::evaluate(predictions, truth, {.replicates = 200, .seed = Seed{}, .groups = groups});
    const auto found = report.metrics.find(metric);
    return found == report.metrics.end() ? std::nullopt : std::optional(found->second);
}

Known nothingOf(const deploy::Shape &shape)
{
    Known known;
    known.predictions.width = shape.task == model::Task::Multiclass ? shape.classes.size() : 1;
    known.truth.task = shape.task;
    known.truth.classes = shape.classes.size();
    return known;
}

} // namespace espalier::monitor
