// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/activation.h"

#include "core/sql/statement.h"

namespace espalier::deploy {

std::string activationRows(const Names &names, int version, std::string_view action)
{
    const auto project = sql::value(std::string_view(names.project));
    const auto number = sql::value(std::int64_t{version});
    auto text = sql::print(sql::Insert{
        names.table("deployments"), {"project", "version", "action"}, {project, number, sql::value(action)}});
    auto alias = sql::print(sql::Insert{names.table("aliases"),
                                        {"project", "alias", "version"},
                                        {project, sql::value(std::string_view("champion")), number}});
    alias.replace(alias.rfind(';'), 1,
                  R"( ON CONFLICT ("project", "alias") DO UPDATE SET "version" = EXCLUDED."version";)");
    return text + alias;
}

} // namespace espalier::deploy
