// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/reasonobjects.h"

#include "core/deploy/keyrows.h"

#include <algorithm>

namespace espalier::deploy {

bool givesReasons(const std::vector<sql::FunctionColumn> &columns)
{
    return !columns.empty() && columns.back() == sql::FunctionColumn{"reasons", "jsonb"};
}

bool hasReasonsColumn(const Names &names, const std::multimap<std::string, Object> &objects)
{
    for (const auto &name : {names.predict().name, names.live().name, names.view().name}) {
        const auto [first, last] = objects.equal_range(name);
        if (first != last)
            return std::any_of(first, last, [](const auto &entry) {
                return givesReasons(entry.second.columns);
            });
    }
    return false;
}

Shape inProject(Shape version, bool hasColumn)
{
    if (!hasColumn)
        version.reasons = ReasonsColumn::None;
    else if (version.reasons == ReasonsColumn::None)
        version.reasons = ReasonsColumn::Empty;
    return version;
}

std::vector<sql::FunctionColumn> reasonColumns(const Shape &shape)
{
    auto columns = shape.keys;
    if (!shape.asOf.empty())
        columns.push_back({shape.asOf, std::string(momentType)});
    columns.push_back({"reasons", "jsonb"});
    columns.push_back({"version", "integer"});
    return columns;
}

sql::TableFunction reasonsFunction(const Request &request, const Names &names, int version, sql::Language language)
{
    const auto shape = shapeOf(request.plan, request.model);
    auto body =
        keyed(shape, keyRows(ofKey(request, names, version, language), {madeBy(names.reasonsOf(version), "reasons")}));
    body.items.push_back({sql::column("p", "reasons"), "reasons"});
    body.items.push_back({sql::value(std::int64_t{version}), "version"});
    return {.name = names.reasons(version),
            .parameters = keyParameters(shape),
            .returns = reasonColumns(shape),
            .body = std::move(body),
            .language = language};
}

sql::TableFunction stableReasonsFunction(const Shape &shape, const Names &names, int version)
{
    return forwarding(names.reasons(), names.reasons(version), keyParameters(shape), reasonColumns(shape));
}

sql::TableFunction noReasonsFunction(const Shape &shape, const Names &names)
{
    return givingNone(names.reasons(), keyParameters(shape), reasonColumns(shape));
}

} // namespace espalier::deploy
