// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/selecting.h"

#include "core/learn/messages.h"
#include "core/learn/prepare.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace espalier::learn {

namespace {

constexpr std::size_t mostRowsWeighed = 2000;
constexpr double mostSelectable = 10'000;

//! What a tree's nodes would say as leaves: the mean of its training rows.
std::vector<double> nodeMeans(const model::Tree &tree)
{
    auto means = tree.value;
    for (auto node = means.size(); node-- > 0;) {
        if (tree.left[node] < 0)
            continue;
        const auto left = static_cast<std::size_t>(tree.left[node]);
        const auto right = static_cast<std::size_t>(tree.right[node]);
        const auto covered = tree.cover[left] + tree.cover[right];
        means[node] = covered > 0 ? (tree.cover[left] * means[left] + tree.cover[right] * means[right]) / covered
                                  : (means[left] + means[right]) / 2;
    }
    return means;
}

void addGains(const model::Tree &tree, const model::Encoding &encoding, std::vector<double> &weights)
{
    const auto means = nodeMeans(tree);
    for (std::size_t node = 0; node < means.size(); ++node) {
        if (tree.left[node] < 0)
            continue;
        const auto feature = encoding[static_cast<std::size_t>(tree.input[node])].feature;
        for (const auto side : {tree.left[node], tree.right[node]}) {
            const auto child = static_cast<std::size_t>(side);
            const auto step = means[child] - means[node];
            weights[feature] += tree.cover[child] * step * step;
        }
    }
}

Result<> addSizes(const model::Model &model, const model::Linear &linear, const std::vector<frame::Packed> &features,
                  std::vector<double> &weights)
{
    const auto encoder = model::Encoder::make(model, features);
    if (!encoder)
        return Failure(encoder.error());
    const auto rows = encoder->rows();
    const auto step = std::max<std::size_t>(1, (rows + mostRowsWeighed - 1) / mostRowsWeighed);
    std::vector<double> inputs(encoder->width());
    for (std::size_t row = 0; row < rows; row += step) {
        encoder->encode(row, 1, inputs.data());
        for (const auto &output : linear.outputs)
            for (std::size_t i = 0; i < inputs.size(); ++i)
                weights[model.encoding[i].feature] += std::abs(output.weights[i] * (inputs[i] - linear.means[i]));
    }
    return {};
}

//! So many features, those that weigh most, ascending; of equals the first.
std::vector<std::size_t> heaviest(const std::vector<double> &weights, std::size_t count)
{
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return weights[a] > weights[b];
    });
    order.resize(std::min(count, order.size()));
    std::ranges::sort(order);
    return order;
}

void keepTo(frame::PackedFrame &rows, const std::vector<std::size_t> &features)
{
    if (rows.features.empty())
        return;
    std::vector<frame::Packed> kept;
    kept.reserve(features.size());
    for (const auto feature : features)
        kept.push_back(std::move(rows.features[feature]));
    rows.features = std::move(kept);
}

class Selecting : public Learner
{
public:
    Selecting(std::unique_ptr<Learner> learner, Parameters quick)
        : m_learner(std::move(learner))
        , m_quick(std::move(quick))
    { }

    std::string_view name() const override { return m_learner->name(); }
    Message label() const override { return m_learner->label(); }
    Message description() const override { return m_learner->description(); }
    bool suits(model::Task task) const override { return m_learner->suits(task); }
    bool learnsQuantity() const override { return m_learner->learnsQuantity(); }
    bool isBaseline() const override { return m_learner->isBaseline(); }
    std::vector<Parameters> grid() const override { return m_learner->grid(); }
    bool isUsual() const override { return m_learner->isUsual(); }
    double effort() const override { return m_learner->effort(); }
    frame::Precision precision() const override { return m_learner->precision(); }

    std::vector<Parameter> parameters() const override
    {
        auto all = m_learner->parameters();
        all.push_back({.name = std::string(mostFeatures),
                       .low = 1,
                       .high = mostSelectable,
                       .isWhole = true,
                       .description = messages::keepsToFeatures()});
        return all;
    }

    double bytesBeside(const Load &load, const Parameters &settings) const override
    {
        return m_learner->bytesBeside(load, rest(settings));
    }

    Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                               Progress &progress) const override
    {
        auto fitted = fit(std::move(training), parameters, progress);
        return fitted ? Result<model::Model>(std::move(fitted->model)) : Failure(fitted.error());
    }

    Result<Fitted> fit(PackedTraining &&training, const Parameters &parameters, Progress &progress) const override
    {
        const auto given = parameters.find(std::string(mostFeatures));
        if (given == parameters.end())
            return m_learner->fit(std::move(training), parameters, progress);
        if (auto checked = resolved(*this, parameters); !checked)
            return Failure(checked.error());
        const auto settings = rest(parameters);
        const auto count = static_cast<std::size_t>(given->second);
        if (count >= training.train.features.size())
            return m_learner->fit(std::move(training), settings, progress);
        auto whole = m_learner->fit(PackedTraining(training), quick(settings), progress); // features are shared
        if (!whole)
            return whole;
        const auto weights = weightsOf(whole->model, training.train.features);
        if (!weights)
            return Failure(weights.error());
        const auto kept = heaviest(*weights, count);
        auto features = std::move(whole->model.features);
        keepTo(training.train, kept);
        keepTo(training.validation, kept);
        auto fitted = m_learner->fit(std::move(training), settings, progress);
        if (!fitted)
            return fitted;
        for (auto &input : fitted->model.encoding)
            input.feature = kept[input.feature];
        fitted->model.features = std::move(features);
        return fitted;
    }

private:
    static Parameters rest(Parameters parameters)
    {
        parameters.erase(std::string(mostFeatures));
        return parameters;
    }

    Parameters quick(Parameters settings) const
    {
        for (const auto &[name, value] : m_quick)
            settings[name] = value;
        return settings;
    }

    std::unique_ptr<Learner> m_learner;
    Parameters m_quick;
};

} // namespace

std::unique_ptr<Learner> selecting(std::unique_ptr<Learner> learner, Parameters quick)
{
    return std::make_unique<Selecting>(std::move(learner), std::move(quick));
}

Result<std::vector<double>> weightsOf(const model::Model &model, const std::vector<frame::Packed> &features)
{
    std::vector<double> weights(model.features.size(), 0);
    if (const auto *linear = model::linearOf(model)) {
        if (auto added = addSizes(model, *linear, features, weights); !added)
            return Failure(added.error());
    }
    if (const auto *trees = model::treesOf(model)) {
        for (const auto &output : trees->outputs)
            for (const auto &tree : output.trees)
                addGains(tree, model.encoding, weights);
    }
    return weights;
}

} // namespace espalier::learn
