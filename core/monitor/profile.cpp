// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/profile.h"

#include "core/base/messages.h"
#include "core/base/require.h"
#include "core/evaluate/confusion.h"
#include "core/evaluate/quantiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace espalier::monitor {

namespace {

constexpr std::size_t numberBins = 10;

//! Tenths, equal ones once; the lowest value begins the first bin, not the second.
std::vector<double> edgesOf(const std::vector<double> &values)
{
    auto ordered = evaluate::presentOnes(values);
    std::vector<double> edges;
    if (ordered.empty())
        return edges;
    std::ranges::sort(ordered);
    for (std::size_t i = 1; i < numberBins; ++i) {
        const auto edge = evaluate::nearestQuantile(ordered, static_cast<double>(i) / static_cast<double>(numberBins));
        if (edge > ordered.front() && std::isfinite(edge) && (edges.empty() || edge > edges.back()))
            edges.push_back(edge);
    }
    // Few values in one heap: what lies above the lowest has a bin of its own all the same.
    if (edges.empty()) {
        const auto above = std::ranges::upper_bound(ordered, ordered.front());
        if (above != ordered.end() && std::isfinite(*above))
            edges.push_back(*above);
    }
    return edges;
}

std::vector<std::string> levelsOf(const frame::Categories &categories)
{
    std::vector<std::size_t> counts(categories.levels.size());
    for (const auto code : categories.codes) {
        if (code != frame::Categories::missing)
            ++counts[static_cast<std::size_t>(code)];
    }
    std::vector<std::size_t> places(counts.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::erase_if(places, [&](std::size_t place) {
        return counts[place] == 0;
    });
    std::ranges::sort(places, [&](std::size_t left, std::size_t right) {
        return counts[left] != counts[right] ? counts[left] > counts[right]
                                             : categories.levels[left] < categories.levels[right];
    });
    std::vector<std::string> levels;
    levels.reserve(places.size());
    for (const auto place : places)
        levels.push_back(categories.levels[place]);
    return levels;
}

std::size_t levelBins(const BinProfile &profile)
{
    return std::min(profile.levels.size(), mostLevelBins);
}

std::size_t binCount(const BinProfile &profile)
{
    return profile.isNumber ? profile.edges.size() + 2 : levelBins(profile) + 3;
}

std::vector<std::size_t> numberBinsOf(const BinProfile &profile, const std::vector<double> &values)
{
    std::vector<std::size_t> bins(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!std::isnan(values[row])) {
            const auto above = std::ranges::upper_bound(profile.edges, values[row]);
            bins[row] = 1 + static_cast<std::size_t>(above - profile.edges.begin());
        }
    }
    return bins;
}

std::vector<std::size_t> levelBinsOf(const BinProfile &profile, const frame::Categories &categories)
{
    const auto own = levelBins(profile);
    std::unordered_map<std::string_view, std::size_t> known;
    for (std::size_t i = 0; i < profile.levels.size(); ++i)
        known.emplace(profile.levels[i], 1 + std::min(i, own));
    std::vector<std::size_t> binOfLevel;
    for (const auto &level : categories.levels) {
        const auto found = known.find(level);
        binOfLevel.push_back(found != known.end() ? found->second : own + (profile.isCut ? 1 : 2));
    }
    std::vector<std::size_t> bins(categories.codes.size());
    for (std::size_t row = 0; row < bins.size(); ++row) {
        if (categories.codes[row] != frame::Categories::missing)
            bins[row] = binOfLevel[static_cast<std::size_t>(categories.codes[row])];
    }
    return bins;
}

std::vector<std::size_t> binsOf(const BinProfile &profile, const frame::Column &column)
{
    const auto *numbers = std::get_if<frame::Numbers>(&column.values);
    const auto *categories = std::get_if<frame::Categories>(&column.values);
    if (profile.isNumber && numbers != nullptr)
        return numberBinsOf(profile, numbers->values);
    if (!profile.isNumber && categories != nullptr)
        return levelBinsOf(profile, *categories);
    return std::vector<std::size_t>(frame::rowCount(column));
}

Json toJson(const BinProfile &profile)
{
    Json json{{"name", profile.name}};
    if (profile.isNumber) {
        json["edges"] = profile.edges;
    } else {
        json["levels"] = profile.levels;
        json["cut"] = profile.isCut;
    }
    json["counts"] = profile.counts;
    json["recent"] = profile.recent;
    if (profile.importance)
        json["importance"] = *profile.importance;
    return json;
}

Result<BinProfile> binsFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    BinProfile profile{.name = reader.text("name")};
    profile.isNumber = reader.has("edges");
    if (profile.isNumber) {
        profile.edges = reader.numbers("edges");
    } else {
        profile.levels = reader.texts("levels");
        profile.isCut = reader.boolean("cut");
    }
    for (const auto count : reader.numbers("counts"))
        profile.counts.push_back(static_cast<std::int64_t>(count));
    profile.recent = reader.number("recent");
    if (reader.has("importance"))
        profile.importance = reader.number("importance");
    const bool isOrdered = std::ranges::is_sorted(profile.edges);
    if (profile.counts.size() != binCount(profile) || !isOrdered
        || std::ranges::any_of(profile.counts, [](std::int64_t count) {
               return count < 0;
           }))
        reader.fail("counts", espalier::messages::countExpected());
    if (auto read = reader.finish(); !read)
        return Failure(read.error());
    return profile;
}

Json toJson(const evaluate::Reliability &reliability)
{
    return {{"intercept", reliability.intercept}, {"slope", reliability.slope}, {"edges", reliability.edges},
            {"squares", reliability.squares},     {"sizes", reliability.sizes}, {"rows", reliability.rows}};
}

Result<evaluate::Reliability> reliabilityFromJson(const Json &json)
{
    ObjectReader reader(json, "reliability");
    evaluate::Reliability reliability{.intercept = reader.number("intercept"),
                                      .slope = reader.number("slope"),
                                      .edges = reader.numbers("edges"),
                                      .squares = reader.numbers("squares"),
                                      .sizes = reader.numbers("sizes"),
                                      .rows = static_cast<std::size_t>(std::max(0.0, reader.number("rows")))};
    const auto parts = reliability.squares.size();
    if (!std::ranges::is_sorted(reliability.edges) || parts != reliability.sizes.size()
        || (parts > 0 && parts != reliability.edges.size() + 1))
        reader.fail("edges", espalier::messages::countExpected());
    if (auto read = reader.finish(); !read)
        return Failure(read.error());
    return reliability;
}

} // namespace

BinProfile profileOf(const frame::Column &column, const std::vector<bool> &isRecent)
{
    BinProfile profile{.name = column.name};
    if (const auto *categories = std::get_if<frame::Categories>(&column.values)) {
        profile.isNumber = false;
        profile.levels = levelsOf(*categories);
        profile.isCut = profile.levels.size() > mostLevels;
        if (profile.isCut)
            profile.levels.resize(mostLevels);
    } else {
        const auto *numbers = std::get_if<frame::Numbers>(&column.values);
        ESPALIER_REQUIRE(numbers != nullptr);
        profile.edges = edgesOf(numbers->values);
    }
    const auto bins = binsOf(profile, column);
    profile.counts.assign(binCount(profile), 0);
    Counts recent(profile.counts.size());
    for (std::size_t row = 0; row < bins.size(); ++row) {
        ++profile.counts[bins[row]];
        recent[bins[row]] += row < isRecent.size() && isRecent[row] ? 1 : 0;
    }
    profile.recent = stability(profile.counts, recent);
    return profile;
}

Counts countsIn(const BinProfile &profile, const frame::Column &column)
{
    Counts counts(binCount(profile));
    for (const auto bin : binsOf(profile, column))
        ++counts[bin];
    return counts;
}

frame::Column scoreColumnOf(const model::Model &model, const model::Predictions &predictions)
{
    if (model.task != model::Task::Multiclass) {
        frame::Numbers numbers;
        for (std::size_t row = 0; row < predictions.rows; ++row)
            numbers.values.push_back(predictions.at(row, 0));
        return {{}, std::move(numbers)};
    }
    frame::Categories categories{.codes = {}, .levels = model.classes};
    for (std::size_t row = 0; row < predictions.rows; ++row)
        categories.codes.push_back(
            static_cast<std::int32_t>(evaluate::predictedClass(predictions, model.task, row, model.threshold)));
    return {{}, std::move(categories)};
}

Json toJson(const Profile &profile)
{
    Json json{{"features", Json::array()}};
    for (const auto &feature : profile.features)
        json["features"].push_back(toJson(feature));
    if (profile.score)
        json["score"] = toJson(*profile.score);
    if (profile.reliability)
        json["reliability"] = toJson(*profile.reliability);
    return json;
}

Result<Profile> profileFromJson(const Json &json)
{
    ObjectReader reader(json, "profile");
    Profile profile;
    const auto &list = reader.value("features");
    if (!list.is_array())
        reader.fail("features", espalier::messages::listExpected());
    for (const auto &entry : list.is_array() ? list : Json::array()) {
        auto bins = binsFromJson(entry, "features");
        if (!bins)
            return Failure(bins.error());
        profile.features.push_back(std::move(*bins));
    }
    if (reader.has("score")) {
        auto bins = binsFromJson(reader.value("score"), "score");
        if (!bins)
            return Failure(bins.error());
        profile.score = std::move(*bins);
    }
    if (reader.has("reliability")) {
        auto reliability = reliabilityFromJson(reader.value("reliability"));
        if (!reliability)
            return Failure(reliability.error());
        profile.reliability = std::move(*reliability);
    }
    if (auto read = reader.finish(); !read)
        return Failure(read.error());
    return profile;
}

} // namespace espalier::monitor
