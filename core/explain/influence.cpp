// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/influence.h"

#include "core/base/parallel.h"
#include "core/explain/contributions.h"
#include "core/explain/messages.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace espalier::explain {

namespace {

//! With the other row's values in the inputs that are made of these features.
model::Matrix shuffled(const model::Model &model, const model::Matrix &matrix, const std::vector<std::size_t> &features,
                       const std::vector<std::size_t> &order)
{
    auto moved = matrix;
    for (std::size_t input = 0; input < matrix.width; ++input) {
        if (std::ranges::find(features, model.encoding[input].feature) == features.end())
            continue;
        for (std::size_t row = 0; row < matrix.rows; ++row)
            moved.values[row * matrix.width + input] = matrix.at(order[row], input);
    }
    return moved;
}

} // namespace

Result<std::vector<std::vector<double>>> influencesOf(const model::Model &model, const model::Matrix &matrix,
                                                      const std::vector<std::vector<std::size_t>> &lists, Seed seed,
                                                      int threads, Progress &progress)
{
    std::vector<std::size_t> order(matrix.rows);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random(seed).shuffle(order);
    const auto before = marginsOf(model, matrix);
    std::vector<std::vector<double>> influences(lists.size(), std::vector<double>(before.width, 0));
    std::atomic<std::size_t> done = 0;
    const auto caller = std::this_thread::get_id();
    inParallel(lists.size(), threads, [&](std::size_t i) {
        if (progress.isCancelled())
            return;
        const auto after = marginsOf(model, shuffled(model, matrix, lists[i], order));
        for (std::size_t row = 0; row < matrix.rows; ++row)
            for (std::size_t k = 0; k < before.width; ++k)
                influences[i][k] += std::abs(after.at(row, k) - before.at(row, k)) / static_cast<double>(matrix.rows);
        ++done;
        if (std::this_thread::get_id() == caller)
            progress.report(static_cast<double>(done) / static_cast<double>(lists.size()), messages::shuffling());
    });
    if (progress.isCancelled())
        return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
    return influences;
}

} // namespace espalier::explain
