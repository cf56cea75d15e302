// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/compare.h"

#include "core/features/replay.h"
#include "core/features/spans.h"
#include "core/study/visibility.h"

#include <algorithm>

namespace espalier::features {

namespace {

constexpr std::size_t ofOnePath = 3;
constexpr std::size_t mostParents = 2;
constexpr std::size_t mostReplays = 2; //!< the window before the moment, and the one before that

bool isNumberOf(const catalog::Catalog &catalog, const study::Study &study, const study::Feature &feature)
{
    const auto table = catalog::findTable(catalog, feature.path.empty() ? study.entity : feature.path.back().table);
    const auto column = table ? catalog::findColumn(catalog.table(*table), feature.column) : std::nullopt;
    return column && catalog::featureUse(catalog.table(*table).columns[*column].type).use == catalog::Use::Number;
}

//! Whether it is a number that is worth comparing: neither what tells things apart nor what is the same for all.
bool isCompared(const catalog::Catalog &catalog, const study::Study &study, const study::Feature &feature)
{
    using enum study::Aggregate;
    if (feature.of || feature.lag || feature.over || feature.part != study::ColumnPart::None)
        return false;
    switch (feature.aggregate) {
    case Count:
    case Sum:
    case Mean:
    case DecayedMean:
    case ShareAbove:
    case TimeSinceFirst:
    case TimeSinceLast:
    case MeanGap:
        return true;
    case Direct:
    case Last:
        return isNumberOf(catalog, study, feature) && !feature.column.ends_with("id");
    case Exists:
    case Min:
    case Max:
    case Range:
    case StandardDeviation:
    case Median:
    case Quantile:
    case First:
    case Change:
    case Slope:
    case DistinctCount:
    case RowsPerDistinct:
    case Mode:
    case Share:
    case Entropy:
    case Overdue:
    case TimeSinceMax:
    case TimeUntilNext:
    case LongestRun:
        break;
    }
    return false;
}

} // namespace

std::vector<study::Feature> comparisons(const catalog::Catalog &catalog, const study::Study &study,
                                        const std::vector<study::Feature> &features,
                                        const std::vector<study::Path> &withins, std::size_t most)
{
    std::vector<study::Feature> result;
    if (!study::hasAsOf(study) || study.sample)
        return result;
    const auto add = [&](study::Feature feature, study::Measure measure) {
        feature.name.clear();
        for (std::size_t i = 0; i < std::min(withins.size(), mostParents + 1) && result.size() < most; ++i) {
            feature.among = study::Among{measure, withins[i]};
            result.push_back(feature);
        }
    };
    // Of late against a longer time.
    const auto spans = spansOf(study);
    for (const auto &feature : features) {
        const bool isOfAll = feature.aggregate == study::Aggregate::Count && feature.window.index() == 0
            && feature.where.empty() && !feature.lag && !feature.of;
        if (!isOfAll || result.size() >= most || !study::tellsTime(study, feature.path))
            continue;
        result.push_back(feature);
        result.back().name.clear();
        result.back().window = spans.shorter;
        result.back().over = spans.longer;
    }
    auto replays = replayed(study);
    replays.resize(std::min(replays.size(), mostReplays));
    for (auto &feature : replays)
        add(std::move(feature), study::Measure::Mean);
    std::vector<std::pair<study::Path, std::size_t>> taken;
    for (const auto &feature : features) {
        if (!isCompared(catalog, study, feature))
            continue;
        auto place = std::ranges::find(taken, feature.path, &std::pair<study::Path, std::size_t>::first);
        if (place == taken.end())
            place = taken.insert(taken.end(), {feature.path, 0});
        if (place->second++ < ofOnePath)
            add(feature, study::Measure::Percentile);
    }
    return result;
}

} // namespace espalier::features
