// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/blend.h"

#include "core/base/require.h"
#include "core/model/messages.h"
#include "core/model/predict.h"

#include <algorithm>
#include <cmath>

namespace espalier::model {

namespace {

//! Puts models beside each other: the inputs of the linear ones first.
class Blender
{
public:
    Blender(const Model &first, std::size_t members, std::string learner)
        : m_share(1 / static_cast<double>(members))
    {
        m_model = {.learner = std::move(learner),
                   .task = first.task,
                   .classes = first.classes,
                   .features = {},
                   .encoding = {},
                   .family = {},
                   .link = first.link};
        m_blend.linear.outputs.resize(outputCount(first));
        m_blend.trees.outputs.resize(outputCount(first), TreeOutput{.bias = 0, .scale = 1, .trees = {}});
    }

    void add(const Model &member, const Linear &linear)
    {
        addInputs(member);
        const auto [slope, intercept] = member.calibration.value_or(Calibration());
        for (std::size_t k = 0; k < linear.outputs.size(); ++k) {
            auto &output = m_blend.linear.outputs[k];
            output.bias += m_share * (slope * linear.outputs[k].bias + intercept);
            for (const auto weight : linear.outputs[k].weights)
                output.weights.push_back(factor(m_share * slope * weight));
        }
        auto &means = m_blend.linear.means;
        means.insert(means.end(), linear.means.begin(), linear.means.end());
    }

    void add(const Model &member, const Trees &trees)
    {
        const auto start = static_cast<std::int32_t>(m_model.encoding.size());
        addInputs(member);
        const auto [slope, intercept] = member.calibration.value_or(Calibration());
        for (std::size_t k = 0; k < trees.outputs.size(); ++k) {
            auto &output = m_blend.trees.outputs[k];
            const auto scale = m_share * slope * trees.outputs[k].scale;
            output.bias += m_share * (slope * trees.outputs[k].bias + intercept);
            for (auto tree : trees.outputs[k].trees) {
                for (auto &input : tree.input)
                    input += input < 0 ? 0 : start;
                for (auto &value : tree.value)
                    value = factor(value * scale);
                output.trees.push_back(std::move(tree));
            }
        }
    }

    Model take()
    {
        // What one member's rows are explained against is missing: then nothing of the blend is.
        if (m_blend.linear.means.size() != m_blend.linear.outputs.front().weights.size())
            m_blend.linear.means.clear();
        m_model.family = std::move(m_blend);
        return std::move(m_model);
    }

private:
    //! Too small a number is none: validate().
    static double factor(double value) { return std::abs(value) < smallestNumber ? 0 : value; }

    void addInputs(const Model &member)
    {
        std::vector<std::size_t> places;
        for (const auto &feature : member.features) {
            const auto found = std::ranges::find(m_model.features, feature);
            places.push_back(static_cast<std::size_t>(found - m_model.features.begin()));
            if (found == m_model.features.end())
                m_model.features.push_back(feature);
        }
        for (auto input : member.encoding) {
            input.feature = places[input.feature];
            m_model.encoding.push_back(std::move(input));
        }
    }

    double m_share;
    Model m_model;
    Blend m_blend;
};

//! Of a probability, held away from 0 and 1.
double logOf(double probability)
{
    constexpr double least = 1e-300;
    return std::log(std::max(probability, least));
}

double logOdds(double probability)
{
    return logOf(probability) - logOf(1 - probability);
}

} // namespace

Result<Model> blended(const std::vector<const Model *> &members, std::string learner)
{
    ESPALIER_REQUIRE(!members.empty());
    const auto &first = *members.front();
    for (const auto *member : members) {
        const bool isAlike = member->task == first.task && member->classes == first.classes
            && member->link == first.link && member->link != Link::Clamp && member->link != Link::Share;
        if (!isAlike || std::holds_alternative<Blend>(member->family))
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = member->learner,
                                 .problem = messages::doNotGoTogether(),
                                 .remedies = {messages::trainAgain()}});
    }
    Blender blender(first, members.size(), std::move(learner));
    for (const auto *member : members)
        if (const auto *linear = std::get_if<Linear>(&member->family))
            blender.add(*member, *linear);
    for (const auto *member : members)
        if (const auto *trees = std::get_if<Trees>(&member->family))
            blender.add(*member, *trees);
    return blender.take();
}

Matrix blendedPredictions(const std::vector<const Matrix *> &members, Task task)
{
    ESPALIER_REQUIRE(!members.empty());
    const auto &first = *members.front();
    Matrix result{.rows = first.rows, .width = first.width, .values = {}};
    result.values.resize(first.values.size());
    const auto share = 1 / static_cast<double>(members.size());
    for (std::size_t i = 0; i < result.values.size(); ++i) {
        double sum = 0;
        for (const auto *member : members) {
            ESPALIER_REQUIRE(member->rows == result.rows && member->width == result.width);
            const auto value = member->values[i];
            sum += share * (task == Task::Regression ? value : task == Task::Binary ? logOdds(value) : logOf(value));
        }
        result.values[i] = task == Task::Binary ? 1 / (1 + std::exp(-sum)) : sum;
    }
    if (task == Task::Multiclass)
        for (std::size_t row = 0; row < result.rows; ++row)
            softmax(result.values.data() + row * result.width, result.width);
    return result;
}

} // namespace espalier::model
