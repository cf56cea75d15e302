// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/testedrows.h"

#include "core/base/subjects.h"
#include "core/explain/contributions.h"
#include "core/explain/messages.h"
#include "core/model/encoder.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <thread>
#include <utility>

namespace espalier::workbench {

namespace {

//! Some of them, ascending.
Rows sampleOf(Rows rows, const Sampling &sampling)
{
    if (sampling.most == 0 || rows.size() <= sampling.most)
        return rows;
    Random(sampling.seed).shuffle(rows);
    rows.resize(sampling.most);
    std::ranges::sort(rows);
    return rows;
}

} // namespace

Result<Tested> readTested(store::Cache &runs, const training::Run &run, const Rows &rows, training::Seen seen,
                          Progress &progress)
{
    progress.report(0, explain::messages::readingRows());
    auto model = training::loadTested(runs, run.snapshot, run.id);
    if (!model)
        return Failure(model.error());
    if (explain::hasContributions(*model)) {
        if (const auto checked = explain::checkExplainable(*model); !checked)
            return Failure(checked.error());
    }
    auto frames = training::readRows(runs, run.snapshot, {{rows, seen}}, frame::Precision::Exact);
    if (!frames)
        return Failure(frames.error());
    Tested tested{.model = std::move(*model), .rows = std::move(frames->front()), .matrix = {}};
    const auto encoder = model::Encoder::make(tested.model, tested.rows.features);
    if (!encoder)
        return Failure(encoder.error());
    tested.matrix = {.rows = rows.size(), .width = encoder->width(), .values = {}};
    tested.matrix.values.resize(rows.size() * encoder->width());
    // A model without features reads no row.
    if (encoder->width() > 0)
        encoder->encode(0, rows.size(), tested.matrix.values.data());
    return tested;
}

Result<TestedSample> readTestedSample(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                      const Sampling &sampling, Progress &progress)
{
    auto test = training::rowsBeside(outline, run, "test");
    if (test.empty()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = subjects::named(subjects::run, run.id),
                             .problem = messages::noTestRows(),
                             .remedies = {messages::widenTest()}});
    }
    TestedSample sample{.rows = {}, .available = test.size(), .tested = {}};
    sample.rows = sampleOf(std::move(test), sampling);
    auto tested = readTested(runs, run, sample.rows, training::Seen::Now, progress);
    if (!tested)
        return Failure(tested.error());
    sample.tested = std::move(*tested);
    return sample;
}

Result<FoundFeature> featureNamed(const Tested &tested, const std::string &name)
{
    const auto &features = tested.model.features;
    const auto found = std::ranges::find(features, name, &model::Feature::name);
    const auto column = std::ranges::find(tested.rows.features, name, &frame::Packed::name);
    if (found == features.end() || column == tested.rows.features.end()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = name,
                             .problem = messages::notOfTheModel(),
                             .remedies = {messages::listImportances()}});
    }
    return FoundFeature{static_cast<std::size_t>(found - features.begin()), column->unpacked(0, tested.matrix.rows)};
}

int usualThreads()
{
    return static_cast<int>(std::max(std::thread::hardware_concurrency(), 1U));
}

Result<std::size_t> outputNamed(const model::Model &model, const frame::Column &label, const std::string &name)
{
    const auto &classes = model.classes;
    const bool isSingle = model::outputCount(model) == 1;
    if (!name.empty()) {
        const auto found = std::ranges::find(classes, name);
        if (found == classes.end() || (isSingle && found != classes.end() - 1)) {
            const auto offered =
                isSingle && !classes.empty() ? classes.back() : fmt::format("{}", fmt::join(classes, ", "));
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = name,
                                 .problem = messages::noSuchClass(name),
                                 .remedies = {messages::nameClass(offered)}});
        }
        return isSingle ? 0 : static_cast<std::size_t>(found - classes.begin());
    }
    if (isSingle)
        return std::size_t{0};
    std::vector<std::size_t> counts(classes.size());
    for (std::size_t row = 0; row < frame::rowCount(label); ++row) {
        const auto place = std::ranges::find(classes, frame::textAt(label, row));
        if (place != classes.end())
            ++counts[static_cast<std::size_t>(place - classes.begin())];
    }
    return static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
}

std::string explainedClass(const model::Model &model, std::size_t output)
{
    const auto &classes = model.classes;
    return classes.empty() ? std::string() : classes.size() == 2 ? classes.back() : classes.at(output);
}

} // namespace espalier::workbench
