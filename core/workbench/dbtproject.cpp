// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/dbtproject.h"

#include "core/base/json.h"
#include "core/deploy/objects.h"
#include "core/plan/reads.h"
#include "core/study/questionline.h"

#include <fmt/format.h>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace espalier::workbench {

namespace {

//! A word in quotes is the same in YAML as in JSON; what Jinja would read within it is written so that it does not.
std::string quotedText(const std::string &text)
{
    auto quoted = Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    for (std::size_t at = quoted.find('{'); at != std::string::npos; at = quoted.find('{', at + 1))
        quoted.replace(at, 1, "\\u007b");
    return quoted;
}

//! 'text' in Jinja.
std::string jinjaText(const std::string &text)
{
    std::string quoted = "'";
    for (const char character : text) {
        if (character == '\'' || character == '\\')
            quoted += '\\';
        quoted += character;
    }
    return quoted + "'";
}

std::string sourceCall(const sql::QualifiedName &name)
{
    return fmt::format("source({}, {})", jinjaText(name.schema), jinjaText(name.name));
}

std::string sourcesText(const std::vector<sql::QualifiedName> &tables)
{
    std::map<std::string, std::set<std::string>> bySchema;
    for (const auto &table : tables)
        bySchema[table.schema].insert(table.name);
    std::string text = "sources:\n";
    for (const auto &[schema, names] : bySchema) {
        text += fmt::format("  - name: {}\n    quoting: {{schema: true, identifier: true}}\n    tables:\n",
                            quotedText(schema));
        for (const auto &name : names)
            text += fmt::format("      - name: {}\n", quotedText(name));
    }
    return text;
}

//! One key tells rows apart; of several columns dbt itself has no test.
std::string testsText(const deploy::Shape &shape)
{
    std::string text = "    columns:\n";
    const auto *tests = shape.keys.size() == 1 ? "[unique, not_null]" : "[not_null]";
    for (const auto &key : shape.keys)
        text += fmt::format("      - name: {}\n        quote: true\n        tests: {}\n", quotedText(key.name), tests);
    text += "      - name: \"prediction\"\n";
    if (!shape.classes.empty()) {
        text += "        tests:\n          - accepted_values:\n              values: [";
        for (std::size_t i = 0; i < shape.classes.size(); ++i)
            text += (i == 0 ? "" : ", ") + quotedText(shape.classes[i]);
        text += "]\n";
    }
    return text;
}

std::string exposureText(const Champion &champion, const deploy::Names &names, const std::string &model,
                         const std::vector<sql::QualifiedName> &tables)
{
    auto text =
        fmt::format("exposures:\n  - name: {}\n    type: ml\n    owner: {{name: \"Espalier\"}}\n"
                    "    description: {}\n    depends_on:\n      - ref({})\n",
                    quotedText(names.project + "_espalier"),
                    quotedText(study::printQuestion(champion.study).value_or(champion.study.name)), jinjaText(model));
    for (const auto &table : tables)
        text += fmt::format("      - {}\n", sourceCall(table));
    return text;
}

} // namespace

std::vector<ScheduleFile> dbtFiles(const Champion &champion, const deploy::Names &names)
{
    const auto model = names.project + "_predictions";
    auto tables = plan::tablesOf(plan::liveReads(champion.plan));
    auto sources = tables;
    sources.push_back(names.view());
    const auto shape = deploy::shapeOf(champion.plan, champion.model);
    auto yaml = "version: 2\n\n" + sourcesText(sources) + "\n"
        + fmt::format("models:\n  - name: {}\n    description: {}\n", quotedText(model),
                      quotedText(fmt::format("What version {} or a later one of {} says of each now: a copy of {}",
                                             champion.version.number, names.project, sql::displayName(names.view()))))
        + testsText(shape) + "\n" + exposureText(champion, names, model, tables);
    return {{model + ".sql",
             fmt::format("{{{{ config(materialized='table') }}}}\n\nselect * from {{{{ {} }}}}\n",
                         sourceCall(names.view()))},
            {model + ".yml", std::move(yaml)}};
}

} // namespace espalier::workbench
