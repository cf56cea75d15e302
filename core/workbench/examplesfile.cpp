// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/examplesfile.h"

#include "core/frame/csv.h"
#include "core/training/rows.h"

#include <algorithm>
#include <utility>

namespace espalier::workbench {

namespace {

bool haveMoments(const Examples &examples)
{
    return std::ranges::any_of(examples.examples, [](const Example &example) {
        return example.asOf.has_value();
    });
}

std::vector<std::string> namesOf(const Examples &examples)
{
    std::vector<std::string> names{"key"};
    if (haveMoments(examples))
        names.emplace_back("as_of");
    names.emplace_back("actual");
    if (!examples.classes.empty())
        names.emplace_back("predicted");
    names.insert(names.end(), {"score", "off"});
    return names;
}

//! The features of those that are listed, in their order, as stale as what was said of them.
Result<std::vector<frame::Column>> featuresOf(store::Cache &runs, const Examples &examples)
{
    std::vector<std::size_t> rows;
    rows.reserve(examples.examples.size());
    for (const auto &example : examples.examples)
        rows.push_back(example.row);
    const auto seen = examples.part == "test" ? training::Seen::Now : training::Seen::Earlier;
    const auto frames = training::readRows(runs, examples.snapshot, {{rows, seen}}, frame::Precision::Exact);
    if (!frames)
        return Failure(frames.error());
    std::vector<frame::Column> columns;
    columns.reserve(frames->front().features.size());
    for (const auto &feature : frames->front().features)
        columns.push_back(feature.unpacked());
    return columns;
}

void addFacts(std::string &text, const Example &example, bool isNumber, bool hasMoments)
{
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
}

} // namespace

Result<ExportedTable> exportExamples(store::Cache &runs, const Examples &examples, const ExportFile &file)
{
    const auto features = featuresOf(runs, examples);
    if (!features)
        return Failure(features.error());
    auto names = namesOf(examples);
    for (const auto &feature : *features)
        names.push_back(feature.name);
    std::string text;
    for (const auto &name : names) {
        text += text.empty() ? "" : ",";
        frame::addField(text, name);
    }
    text += '\n';
    const bool hasMoments = haveMoments(examples);
    for (std::size_t i = 0; i < examples.examples.size(); ++i) {
        addFacts(text, examples.examples[i], examples.classes.empty(), hasMoments);
        for (const auto &feature : *features) {
            text += ',';
            frame::addField(text, feature, i);
        }
        text += '\n';
    }
    if (auto written = exportBytes(text, file); !written)
        return Failure(written.error());
    return ExportedTable{.rows = examples.examples.size(), .columns = names.size()};
}

} // namespace espalier::workbench
