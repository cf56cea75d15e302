// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/contributions.h"

#include "core/base/parallel.h"
#include "core/base/require.h"
#include "core/explain/messages.h"
#include "core/explain/treeshap.h"
#include "core/model/predict.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

namespace espalier::explain {

namespace {

constexpr auto lanes = TreeShap::lanes;
//! Rows that one thread takes through all trees: enough that a tree's preparation does not count.
constexpr std::size_t rowsPerTask = 32 * lanes;

bool hasBackground(const model::Linear &linear)
{
    return std::ranges::all_of(linear.outputs, [&](const model::LinearOutput &output) {
        return output.weights.size() == linear.means.size();
    });
}

bool hasBackground(const model::Trees &trees)
{
    return std::ranges::all_of(trees.outputs, [](const model::TreeOutput &output) {
        return std::ranges::all_of(output.trees, [](const model::Tree &tree) {
            return !tree.cover.empty();
        });
    });
}

bool hasBackground(const model::Blend &blend)
{
    return hasBackground(blend.linear) && hasBackground(blend.trees);
}

bool hasBackground(const model::Kernel & /*kernel*/)
{
    return false;
}

bool hasBackground(const model::Network & /*network*/)
{
    return false;
}

//! Fills in the contributions of some rows.
struct Contributor
{
    const model::Model &model;
    const model::Matrix &matrix;
    Contributions &result;
    std::size_t first = 0;
    std::size_t last = 0;

    double *into(std::size_t row, std::size_t output) const
    {
        return result.values.data() + (row * result.outputs + output) * result.features;
    }

    void operator()(const model::Linear &linear) const
    {
        for (auto row = first; row < last; ++row) {
            const auto *inputs = matrix.row(row);
            for (std::size_t k = 0; k < linear.outputs.size(); ++k) {
                const auto &weights = linear.outputs[k].weights;
                auto *parts = into(row, k);
                for (std::size_t i = 0; i < weights.size(); ++i)
                    parts[model.encoding[i].feature] += weights[i] * (inputs[i] - linear.means[i]);
            }
        }
    }

    void operator()(const model::Trees &trees) const
    {
        const auto blocks = (last - first + lanes - 1) / lanes;
        std::vector<double> parts(blocks * matrix.width * lanes);
        TreeShap::Room room;
        for (std::size_t k = 0; k < trees.outputs.size(); ++k) {
            std::ranges::fill(parts, 0.0);
            for (const auto &tree : trees.outputs[k].trees) {
                const TreeShap shap(tree);
                for (std::size_t block = 0; block < blocks; ++block)
                    shap.add(rowsFrom(first + block * lanes), parts.data() + block * matrix.width * lanes, room);
            }
            for (auto row = first; row < last; ++row)
                gather(parts, row, k, trees.outputs[k].scale);
        }
    }

    void operator()(const model::Blend &blend) const
    {
        (*this)(blend.linear);
        (*this)(blend.trees);
    }

    void operator()(const model::Kernel & /*kernel*/) const { }
    void operator()(const model::Network & /*network*/) const { }

    //! The last ones stand in for rows beyond the end.
    std::array<const double *, lanes> rowsFrom(std::size_t start) const
    {
        std::array<const double *, lanes> rows{};
        for (std::size_t lane = 0; lane < lanes; ++lane)
            rows[lane] = matrix.row(std::min(start + lane, last - 1)); // NOLINT(*-constant-array-index)
        return rows;
    }

    void gather(const std::vector<double> &parts, std::size_t row, std::size_t output, double scale) const
    {
        const auto place = row - first;
        const auto *own = parts.data() + place / lanes * matrix.width * lanes + place % lanes;
        auto *sums = into(row, output);
        for (std::size_t i = 0; i < matrix.width; ++i)
            sums[model.encoding[i].feature] += own[i * lanes] * scale;
    }
};

struct Base
{
    std::vector<double> operator()(const model::Linear &linear) const
    {
        std::vector<double> base;
        for (const auto &output : linear.outputs)
            base.push_back(std::inner_product(output.weights.begin(), output.weights.end(), linear.means.begin(), 0.0)
                           + output.bias);
        return base;
    }
    std::vector<double> operator()(const model::Trees &trees) const
    {
        std::vector<double> base;
        for (const auto &output : trees.outputs) {
            double sum = 0;
            for (const auto &tree : output.trees)
                sum += TreeShap(tree).base();
            base.push_back(sum * output.scale + output.bias);
        }
        return base;
    }
    std::vector<double> operator()(const model::Blend &blend) const
    {
        auto base = (*this)(blend.linear);
        const auto trees = (*this)(blend.trees);
        std::ranges::transform(base, trees, base.begin(), std::plus<>());
        return base;
    }
    std::vector<double> operator()(const model::Kernel & /*kernel*/) const { return {}; }
    std::vector<double> operator()(const model::Network & /*network*/) const { return {}; }
};

void calibrate(const model::Calibration &calibration, Contributions &result)
{
    for (auto &value : result.values)
        value *= calibration.slope;
    for (auto &base : result.base)
        base = base * calibration.slope + calibration.intercept;
}

} // namespace

double Contributions::margin(std::size_t row, std::size_t output) const
{
    return std::accumulate(of(row, output), of(row, output) + features, base[output]);
}

bool hasContributions(const model::Model &model)
{
    return model::linearOf(model) != nullptr || model::treesOf(model) != nullptr;
}

Result<> checkExplainable(const model::Model &model)
{
    if (!hasContributions(model))
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = model.learner,
                             .problem = messages::noExactReasons(),
                             .remedies = {messages::lookAtImportances()}});
    const auto isThere = std::visit(
        [](const auto &family) {
            return hasBackground(family);
        },
        model.family);
    if (isThere)
        return {};
    return Failure(Error{.code = Error::Code::Unsupported,
                         .subject = model.learner,
                         .problem = messages::noBackground(),
                         .remedies = {messages::trainAgain()}});
}

Result<Contributions> contributionsOf(const model::Model &model, const model::Matrix &matrix, int threads,
                                      Progress &progress)
{
    ESPALIER_REQUIRE(matrix.width == model.encoding.size());
    if (const auto checked = checkExplainable(model); !checked)
        return Failure(checked.error());
    Contributions result{.rows = matrix.rows,
                         .outputs = model::outputCount(model),
                         .features = model.features.size(),
                         .base = std::visit(Base{}, model.family),
                         .values = {}};
    result.values.resize(result.rows * result.outputs * result.features);
    const auto tasks = (matrix.rows + rowsPerTask - 1) / rowsPerTask;
    std::atomic<std::size_t> done = 0;
    const auto caller = std::this_thread::get_id();
    inParallel(tasks, threads, [&](std::size_t task) {
        if (progress.isCancelled())
            return;
        const auto first = task * rowsPerTask;
        std::visit(Contributor{.model = model,
                               .matrix = matrix,
                               .result = result,
                               .first = first,
                               .last = std::min(first + rowsPerTask, matrix.rows)},
                   model.family);
        ++done;
        if (std::this_thread::get_id() == caller)
            progress.report(static_cast<double>(done) / static_cast<double>(tasks), messages::contributing());
    });
    if (progress.isCancelled())
        return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
    if (model.calibration)
        calibrate(*model.calibration, result);
    return result;
}

model::Matrix marginsOf(const model::Model &model, const model::Matrix &matrix)
{
    auto plain = model;
    plain.link = model::Link::Identity;
    plain.recalibration.reset();
    return model::predict(plain, matrix);
}

} // namespace espalier::explain
