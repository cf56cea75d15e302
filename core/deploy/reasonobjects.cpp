// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/reasonobjects.h"

#include "core/deploy/keyrows.h"

namespace espalier::deploy {

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
