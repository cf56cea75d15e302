// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/pairs.h"

#include "core/explain/contributions.h"
#include "core/explain/influence.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"
#include "core/workbench/testedrows.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace espalier::workbench {

namespace {

//! By feature: what it adds to the output, or, of a model that does not tell, what it moves it by.
Result<std::vector<double>> sizesOf(const Tested &tested, std::size_t output, Seed seed, Progress &progress)
{
    std::vector<double> sizes(tested.model.features.size());
    if (explain::hasContributions(tested.model)) {
        const auto parts = explain::contributionsOf(tested.model, tested.matrix, usualThreads(), progress);
        if (!parts)
            return Failure(parts.error());
        for (std::size_t row = 0; row < parts->rows; ++row)
            for (std::size_t i = 0; i < sizes.size(); ++i)
                sizes[i] += std::abs(parts->at(row, output, i));
        return sizes;
    }
    std::vector<std::vector<std::size_t>> single;
    single.reserve(sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i)
        single.push_back({i});
    const auto influences = explain::influencesOf(tested.model, tested.matrix, single, seed, usualThreads(), progress);
    if (!influences)
        return Failure(influences.error());
    for (std::size_t i = 0; i < sizes.size(); ++i)
        sizes[i] = (*influences)[i][output];
    return sizes;
}

//! What adds most to the output over the rows; what adds nothing is left out.
Result<std::vector<std::size_t>> strongestOf(const Tested &tested, std::size_t output, const PairsOptions &options,
                                             Progress &progress)
{
    const auto found = sizesOf(tested, output, options.seed, progress);
    if (!found)
        return Failure(found.error());
    const auto &sizes = *found;
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&sizes](std::size_t feature) {
        return sizes[feature] == 0;
    });
    std::ranges::stable_sort(order, std::ranges::greater(), [&sizes](std::size_t feature) {
        return sizes[feature];
    });
    if (order.size() > options.features)
        order.resize(options.features);
    return order;
}

} // namespace

Result<PairsExplanation> explainPairs(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                      const PairsOptions &options, Progress &progress)
{
    const auto sample = readTestedSample(runs, outline, run, {.most = options.rows, .seed = options.seed}, progress);
    if (!sample)
        return Failure(sample.error());
    const auto *tested = &sample->tested;
    const auto output = outputNamed(tested->model, tested->rows.facts.label, options.className);
    if (!output)
        return Failure(output.error());
    const auto strongest = strongestOf(*tested, *output, options, progress);
    if (!strongest)
        return Failure(strongest.error());
    const auto found = explain::interactionsOf(tested->model, tested->matrix, *strongest,
                                               {.output = *output, .threads = usualThreads()}, progress);
    if (!found)
        return Failure(found.error());
    PairsExplanation result{.run = run.id,
                            .learner = run.learner,
                            .rows = sample->rows.size(),
                            .rowsAvailable = sample->available,
                            .explained = explainedClass(tested->model, *output),
                            .link = tested->model.link,
                            .database = run.database,
                            .takenAt = run.takenAt};
    const auto &features = tested->model.features;
    result.features.reserve(strongest->size());
    for (const auto feature : *strongest)
        result.features.push_back(features[feature].name);
    result.pairs.reserve(found->size());
    for (const auto &pair : *found)
        result.pairs.push_back({features[pair.first].name, features[pair.second].name, pair.strength, pair.size});
    return result;
}

Result<PairExplanation> explainPair(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                    const PairNamed &named, const ExplainOptions &options, Progress &progress)
{
    const auto sample = readTestedSample(runs, outline, run, {.most = options.rows, .seed = options.seed}, progress);
    if (!sample)
        return Failure(sample.error());
    const auto *tested = &sample->tested;
    const auto first = featureNamed(*tested, named.first);
    if (!first)
        return Failure(first.error());
    const auto second = featureNamed(*tested, named.second);
    if (!second)
        return Failure(second.error());
    const auto output = outputNamed(tested->model, tested->rows.facts.label, named.className);
    if (!output)
        return Failure(output.error());
    auto dependence = explain::pairDependenceOf(tested->model, tested->matrix, {first->feature, first->values},
                                                {second->feature, second->values}, {.output = *output}, progress);
    if (!dependence)
        return Failure(dependence.error());
    return PairExplanation{.run = run.id,
                           .learner = run.learner,
                           .rows = sample->rows.size(),
                           .rowsAvailable = sample->available,
                           .explained = explainedClass(tested->model, *output),
                           .dependence = std::move(*dependence),
                           .database = run.database,
                           .takenAt = run.takenAt};
}

} // namespace espalier::workbench
