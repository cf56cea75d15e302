// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/groups.h"

#include "core/study/names.h"
#include "core/study/paths.h"

#include <algorithm>
#include <utility>

namespace espalier::explain {

namespace {

study::Path pathOf(const model::Feature &feature, const study::Study &study)
{
    const auto found = std::ranges::find(study.features, feature.name, &study::Feature::name);
    return found == study.features.end() ? study::Path() : study::wholePath(*found);
}

std::string pathText(const study::Path &path, const study::Study &study)
{
    return path.empty() ? study.entity.name : study::describe(path);
}

//! Two ways may lead over the same tables: the columns that refer tell them apart.
std::string columnsOf(const study::Path &path)
{
    std::string text;
    for (const auto &hop : path)
        for (const auto &column : hop.childColumns)
            text += (text.empty() ? "" : ", ") + column;
    return text;
}

void add(std::vector<FeatureGroup> &groups, const std::string &name, std::size_t feature)
{
    const auto found = std::ranges::find(groups, name, &FeatureGroup::name);
    if (found == groups.end())
        groups.push_back({.name = name, .features = {feature}});
    else
        found->features.push_back(feature);
}

} // namespace

FeatureGroups groupsOf(const model::Model &model, const study::Study &study)
{
    FeatureGroups groups;
    std::vector<std::pair<study::Path, std::vector<std::size_t>>> paths;
    for (std::size_t i = 0; i < model.features.size(); ++i) {
        const auto path = pathOf(model.features[i], study);
        groups.features.push_back({.name = model.features[i].name, .features = {i}});
        add(groups.tables, study::tableText(path.empty() ? study.entity : path.back().table), i);
        const auto found = std::ranges::find(paths, path, &decltype(paths)::value_type::first);
        if (found == paths.end())
            paths.emplace_back(path, std::vector{i});
        else
            found->second.push_back(i);
    }
    for (const auto &[path, features] : paths) {
        auto name = pathText(path, study);
        const auto alike = std::ranges::count_if(paths, [&](const auto &other) {
            return pathText(other.first, study) == name;
        });
        if (alike > 1)
            name += " (" + columnsOf(path) + ")";
        groups.paths.push_back({.name = std::move(name), .features = features});
    }
    return groups;
}

} // namespace espalier::explain
