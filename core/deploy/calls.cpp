// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/calls.h"

#include "core/deploy/names.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::deploy {

namespace {

//! The first row's key as arguments, which the function's parameters give their types; empty where there is no row. The moment is not of the key.
std::string keyOf(const LivePredictions &known)
{
    std::string key;
    if (known.rows.size() == 0)
        return key;
    const auto columns = known.orderedBy.size() - (known.hasMoment && !known.orderedBy.empty() ? 1 : 0);
    for (std::size_t column = 0; column < columns; ++column)
        key += (column == 0 ? "" : ", ") + sql::literal(known.rows.text(0, column));
    return key;
}

//! All but the reasons, where there are some: they are for who looks at one row.
std::string columnsOf(const LivePredictions &known, bool hasReasons)
{
    if (!hasReasons || known.rows.names().empty())
        return "*";
    std::string text;
    for (const auto &name : known.rows.names())
        text += (text.empty() ? "" : ", ") + sql::quoted(name);
    return text;
}

} // namespace

std::string callsOf(const std::string &schema, const std::string &project, const LivePredictions &known)
{
    const Names names{schema, project};
    const auto has = [&known](const sql::QualifiedName &function) {
        return std::ranges::find(known.functions, function.name) != known.functions.end();
    };
    const auto columns = columnsOf(known, has(names.reasons()));
    const auto view = sql::quoted(names.view());
    auto text = fmt::format("SELECT {} FROM {};\n", columns, view);
    const auto key = keyOf(known);
    const auto addCall = [&](const sql::QualifiedName &function, const std::string &further) {
        if (!key.empty() && has(function))
            text += fmt::format("SELECT * FROM {}({}{});\n", sql::quoted(function), key, further);
    };
    addCall(names.predict(), "");
    addCall(names.at(), ", now() - interval '30 days'");
    addCall(names.reasons(), "");
    addCall(names.whatIf(), ", '{}'");
    if (has(names.interval())) {
        const auto rows = columns == "*" ? view : fmt::format("(SELECT {} FROM {})", columns, view);
        text +=
            fmt::format("SELECT p.*, i.* FROM {} AS p, {}(p.prediction) AS i;\n", rows, sql::quoted(names.interval()));
    }
    return text;
}

} // namespace espalier::deploy
