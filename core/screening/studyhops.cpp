// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/studyhops.h"

#include <algorithm>
#include <utility>

namespace espalier::screening {

std::vector<StudyHop> hopsOf(const study::Study &study)
{
    std::vector<StudyHop> all;
    const auto add = [&](const study::Path &path) {
        auto from = study.entity;
        for (const auto &hop : path) {
            StudyHop next{from, hop};
            if (std::ranges::find(all, next) == all.end())
                all.push_back(std::move(next));
            from = hop.table;
        }
    };
    for (const auto &feature : study.features)
        add(study::wholePath(feature));
    if (const auto *future = std::get_if<study::FutureTarget>(&study.target)) {
        add(future->path);
        if (future->alive)
            add(future->alive->path);
        add(future->schedule.atRows);
    }
    return all;
}

sql::Item countItem(std::string name, std::vector<sql::Expression> conditions)
{
    auto count = sql::call("count", {sql::verbatim("*")});
    count.filter = std::move(conditions);
    return {sql::cast(std::move(count), "int8"), std::move(name)};
}

Share shareOf(std::int64_t part, std::int64_t all)
{
    return {all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0};
}

} // namespace espalier::screening
