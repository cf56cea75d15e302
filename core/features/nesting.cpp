// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/nesting.h"

#include <algorithm>

namespace espalier::features {

std::optional<Cut> cutOf(const study::Path &path)
{
    const auto last = std::find_if(path.rbegin(), path.rend(), [](const study::Hop &hop) {
        return hop.isToMany;
    });
    if (last == path.rend())
        return std::nullopt;
    const auto cut = last.base() - 1;
    if (std::none_of(path.begin(), cut, [](const study::Hop &hop) {
            return hop.isToMany;
        }))
        return std::nullopt;
    return Cut{{path.begin(), cut}, {cut, path.end()}};
}

std::optional<study::Feature> nested(const study::Feature &feature, study::Aggregate over)
{
    auto cut = cutOf(feature.path);
    if (!cut || feature.of)
        return std::nullopt;
    return study::Feature{.name = feature.name,
                          .path = std::move(cut->outer),
                          .aggregate = over,
                          .window = feature.window,
                          .of = study::RowAggregate{.path = std::move(cut->inner),
                                                    .aggregate = feature.aggregate,
                                                    .column = feature.column,
                                                    .where = feature.where,
                                                    .argument = feature.argument,
                                                    .part = feature.part,
                                                    .word = feature.word},
                          .lag = feature.lag,
                          .over = feature.over,
                          .among = feature.among};
}

std::vector<study::RowAggregate> rowAggregates(const study::Path &inner, const catalog::Table &end,
                                               const std::vector<ColumnOffer> &outlooks)
{
    std::vector<study::RowAggregate> result;
    if (inner.back().isToMany)
        result.push_back({.path = inner, .aggregate = study::Aggregate::Count});
    for (std::size_t i = 0; i < end.columns.size(); ++i) {
        const auto &name = end.columns[i].name;
        const bool isIdentity = name == "id" || name.ends_with("_id");
        if (outlooks[i].role == ColumnRole::Number && !isIdentity)
            result.push_back({.path = inner, .aggregate = study::Aggregate::Sum, .column = name});
    }
    return result;
}

} // namespace espalier::features
