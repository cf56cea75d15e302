// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/examplesfile.h"

#include "core/frame/csv.h"

#include <algorithm>
#include <utility>

namespace espalier::workbench {

namespace {

std::vector<std::string> namesOf(const Examples &examples)
{
    std::vector<std::string> names{"key"};
    if (std::ranges::any_of(examples.examples, [](const Example &example) {
            return example.asOf.has_value();
        }))
        names.emplace_back("as_of");
    names.emplace_back("actual");
    if (!examples.classes.empty())
        names.emplace_back("predicted");
    names.insert(names.end(), {"score", "off"});
    return names;
}

} // namespace

std::string examplesCsv(const Examples &examples)
{
    const auto names = namesOf(examples);
    const bool hasMoments = names[1] == "as_of";
    const bool isNumber = examples.classes.empty();
    std::string text;
    for (const auto &name : names) {
        text += text.empty() ? "" : ",";
        frame::addField(text, name);
    }
    text += '\n';
    for (const auto &example : examples.examples) {
        frame::addField(text, example.key);
        text += ',';
        if (hasMoments && example.asOf)
            frame::addField(text, *example.asOf);
        text += hasMoments ? "," : "";
        if (isNumber)
            frame::addField(text, example.number);
        else
            frame::addField(text, example.actual);
        text += ',';
        if (!isNumber) {
            frame::addField(text, example.predicted);
            text += ',';
        }
        frame::addField(text, example.score);
        text += ',';
        frame::addField(text, example.off);
        text += '\n';
    }
    return text;
}

Result<ExportedTable> exportExamples(const Examples &examples, const ExportFile &file)
{
    if (auto written = exportBytes(examplesCsv(examples), file); !written)
        return Failure(written.error());
    return ExportedTable{.rows = examples.examples.size(), .columns = namesOf(examples).size()};
}

} // namespace espalier::workbench
