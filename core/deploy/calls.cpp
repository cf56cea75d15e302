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

} // namespace

std::string callsOf(const std::string &schema, const std::string &project, const LivePredictions &known)
{
    const Names names{schema, project};
    const auto has = [&known](const sql::QualifiedName &function) {
        return std::ranges::find(known.functions, function.name) != known.functions.end();
    };
    auto text = fmt::format("SELECT * FROM {};\n", sql::quoted(names.view()));
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
        text += fmt::format("SELECT p.*, i.* FROM {} AS p, {}(p.prediction) AS i;\n", sql::quoted(names.view()),
                            sql::quoted(names.interval()));
    }
    return text;
}

} // namespace espalier::deploy
