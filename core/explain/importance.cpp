// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/importance.h"

#include "core/base/metric.h"
#include "core/explain/contributions.h"
#include "core/explain/influence.h"
#include "core/explain/permutation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace espalier::explain {

namespace {

//! Contributions take a small part of the time, permutations the rest.
class PartProgress final : public Progress
{
public:
    PartProgress(Progress &whole, double from, double to)
        : m_whole(whole)
        , m_from(from)
        , m_to(to)
    { }
    bool isCancelled() const override { return m_whole.isCancelled(); }
    bool isInsisted() const override { return m_whole.isInsisted(); }
    void report(double fraction, const Message &stage) override
    {
        m_whole.report(m_from + (m_to - m_from) * std::clamp(fraction, 0.0, 1.0), stage);
    }

private:
    Progress &m_whole;
    double m_from;
    double m_to;
};

double meanOf(const std::vector<double> &influences)
{
    return std::accumulate(influences.begin(), influences.end(), 0.0) / static_cast<double>(influences.size());
}

//! By how much features matter to the margin: by contributions where there are some, else by influences on it.
struct Sizes
{
    std::optional<Contributions> parts;
    std::vector<std::vector<double>> influences; //!< by list
    const std::vector<std::vector<std::size_t>> &lists;

    double of(const std::vector<std::size_t> &features) const
    {
        if (parts)
            return sizeOf(*parts, features);
        return meanOf(influences[static_cast<std::size_t>(std::ranges::find(lists, features) - lists.begin())]);
    }

    static double sizeOf(const Contributions &parts, const std::vector<std::size_t> &features);
};

double Sizes::sizeOf(const Contributions &parts, const std::vector<std::size_t> &features)
{
    double sum = 0;
    for (std::size_t row = 0; row < parts.rows; ++row) {
        for (std::size_t output = 0; output < parts.outputs; ++output) {
            const auto *own = parts.of(row, output);
            double together = 0;
            for (const auto feature : features)
                together += own[feature];
            sum += std::abs(together);
        }
    }
    return sum / static_cast<double>(parts.rows * parts.outputs);
}

//! Lists of features that occur several times, such as a table with one feature, are moved once.
class Lists
{
public:
    std::size_t add(const std::vector<std::size_t> &features)
    {
        const auto found = std::ranges::find(m_lists, features);
        if (found != m_lists.end())
            return static_cast<std::size_t>(found - m_lists.begin());
        m_lists.push_back(features);
        return m_lists.size() - 1;
    }
    const std::vector<std::vector<std::size_t>> &all() const { return m_lists; }

private:
    std::vector<std::vector<std::size_t>> m_lists;
};

Result<Sizes> sizesOf(const model::Model &model, const model::Matrix &matrix, const Lists &lists,
                      const ImportanceOptions &options, Progress &progress)
{
    Sizes sizes{.parts = {}, .influences = {}, .lists = lists.all()};
    if (!hasContributions(model)) {
        auto influences = influencesOf(model, matrix, lists.all(), options.seed, options.threads, progress);
        if (!influences)
            return Failure(influences.error());
        sizes.influences = std::move(*influences);
        return sizes;
    }
    auto parts = contributionsOf(model, matrix, options.threads, progress);
    if (!parts)
        return Failure(parts.error());
    sizes.parts = std::move(*parts);
    return sizes;
}

//! The metric that is defined on the rows, the one that was asked for before others.
Result<Permutations> permutedBy(const model::Model &model, const model::Matrix &matrix, const evaluate::Truth &truth,
                                const Lists &lists, PermutationOptions &options, Progress &progress)
{
    const std::array metrics{options.metric, std::string("log_loss"), std::string("rmse")};
    Permutations result;
    for (const auto &metric : metrics) {
        options.metric = metric;
        auto one = permuted(model, matrix, truth, lists.all(), options, progress);
        if (!one || one->score)
            return one;
    }
    options.metric = metrics.front();
    return result;
}

std::vector<Importance> ranked(const std::vector<FeatureGroup> &groups, const Sizes &sizes,
                               const Permutations &permutations, Lists &lists)
{
    std::vector<Importance> result;
    double all = 0;
    for (const auto &group : groups) {
        Importance one{.name = group.name, .features = group.features.size()};
        one.contribution = sizes.of(group.features);
        all += one.contribution;
        if (permutations.score)
            one.loss = permutations.losses[lists.add(group.features)];
        result.push_back(std::move(one));
    }
    for (auto &one : result)
        one.share = all > 0 ? one.contribution / all : 0;
    std::ranges::stable_sort(result, std::ranges::greater(), &Importance::contribution);
    return result;
}

} // namespace

Result<Importances> importancesOf(const model::Model &model, const model::Matrix &matrix, const evaluate::Truth &truth,
                                  const FeatureGroups &groups, const ImportanceOptions &options, Progress &progress)
{
    Lists lists;
    for (const auto *kind : {&groups.features, &groups.tables, &groups.paths})
        for (const auto &group : *kind)
            lists.add(group.features);
    PartProgress first(progress, 0, 0.3);
    const auto sizes = sizesOf(model, matrix, lists, options, first);
    if (!sizes)
        return Failure(sizes.error());
    PartProgress second(progress, 0.3, 1);
    PermutationOptions permutation{
        .metric = options.metric, .entities = options.entities, .seed = options.seed, .threads = options.threads};
    const auto permutations = permutedBy(model, matrix, truth, lists, permutation, second);
    if (!permutations)
        return Failure(permutations.error());
    Importances result{.metric = permutation.metric,
                       .isLowerBetter = isLowerBetter(permutation.metric),
                       .score = permutations->score,
                       .rows = matrix.rows,
                       .hasContributions = sizes->parts.has_value(),
                       .base = sizes->parts ? sizes->parts->base : std::vector<double>()};
    result.features = ranked(groups.features, *sizes, *permutations, lists);
    result.tables = ranked(groups.tables, *sizes, *permutations, lists);
    result.paths = ranked(groups.paths, *sizes, *permutations, lists);
    return result;
}

} // namespace espalier::explain
