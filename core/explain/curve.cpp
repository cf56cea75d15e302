// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/curve.h"

#include "core/base/overloaded.h"
#include "core/base/require.h"
#include "core/explain/contributions.h"
#include "core/explain/treeshap.h"
#include "core/model/inputreader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace espalier::explain {

namespace {

//! The trees of an output that look at a feature.
struct Lookers
{
    std::vector<const model::Tree *> trees;
    double base = 0; //!< what they give in the mean
};

//! None where one of them looks at another feature too.
std::optional<Lookers> lookersAt(const model::Model &model, const model::TreeOutput &output, std::size_t feature)
{
    Lookers found;
    for (const auto &tree : output.trees) {
        std::set<std::size_t> seen;
        for (const auto input : tree.input)
            if (input >= 0)
                seen.insert(model.encoding[static_cast<std::size_t>(input)].feature);
        if (!seen.contains(feature))
            continue;
        if (seen.size() > 1)
            return std::nullopt;
        found.trees.push_back(&tree);
        found.base += TreeShap(tree).base();
    }
    return found;
}

double leafOf(const model::Tree &tree, const std::vector<double> &inputs)
{
    std::size_t node = 0;
    while (tree.left[node] >= 0) {
        const auto value = inputs[static_cast<std::size_t>(tree.input[node])];
        const bool isLeft = std::isnan(value) ? tree.missingLeft[node] != 0 : value < tree.threshold[node];
        node = static_cast<std::size_t>(isLeft ? tree.left[node] : tree.right[node]);
    }
    return tree.value[node];
}

using Kind = decltype(model::Input::kind);

//! What a feature adds, by its inputs.
class Adder
{
public:
    Adder(const model::Model &model, std::size_t feature, const Lookers &lookers, double scale)
        : m_model(model)
        , m_feature(feature)
        , m_lookers(lookers)
        , m_scale(scale * (model.calibration ? model.calibration->slope : 1))
        , m_inputs(model.encoding.size(), 0)
    { }

    double ofNumber(double value)
    {
        fill([value](const Kind &kind) {
            return std::visit(Overloaded{[value](const model::NumberInput & /*input*/) {
                                             return value;
                                         },
                                         [value](const model::MissingInput & /*input*/) {
                                             return std::isnan(value) ? 1.0 : 0.0;
                                         },
                                         [](const auto & /*input*/) {
                                             return 0.0;
                                         }},
                              kind);
        });
        return sum();
    }

    //! Null: it is missing.
    double ofLevel(const std::string *level)
    {
        fill([level](const Kind &kind) {
            return std::visit(Overloaded{[](const model::NumberInput & /*input*/) {
                                             return 0.0;
                                         },
                                         [level](const model::MissingInput & /*input*/) {
                                             return level == nullptr ? 1.0 : 0.0;
                                         },
                                         [level](const model::LevelInput &input) {
                                             return level != nullptr && *level == input.level ? 1.0 : 0.0;
                                         },
                                         [level](const model::OtherInput &input) {
                                             const bool is = level != nullptr
                                                 && std::ranges::find(input.levels, *level) == input.levels.end();
                                             return is ? 1.0 : 0.0;
                                         },
                                         [level](const model::MeanInput &input) {
                                             return model::meanOf(input, level);
                                         }},
                              kind);
        });
        return sum();
    }

private:
    template<typename Value>
    void fill(const Value &value)
    {
        for (std::size_t i = 0; i < m_inputs.size(); ++i)
            if (m_model.encoding[i].feature == m_feature)
                m_inputs[i] = value(m_model.encoding[i].kind);
    }

    double sum() const
    {
        auto all = -m_lookers.base;
        for (const auto *tree : m_lookers.trees)
            all += leafOf(*tree, m_inputs);
        return all * m_scale;
    }

    const model::Model &m_model;
    std::size_t m_feature;
    const Lookers &m_lookers;
    double m_scale;
    std::vector<double> m_inputs;
};

void addNumberSteps(Curve &curve, const Lookers &lookers, const frame::Numbers &values, Adder &adder)
{
    std::set<double> thresholds;
    for (const auto *tree : lookers.trees)
        for (std::size_t node = 0; node < tree->left.size(); ++node)
            if (tree->left[node] >= 0 && tree->threshold[node] > std::numeric_limits<double>::lowest())
                thresholds.insert(tree->threshold[node]);
    curve.steps.push_back({.from = {}, .level = {}, .adds = adder.ofNumber(std::numeric_limits<double>::lowest())});
    for (const auto threshold : thresholds)
        if (const auto adds = adder.ofNumber(threshold); adds != curve.steps.back().adds)
            curve.steps.push_back({.from = threshold, .level = {}, .adds = adds});
    for (const auto value : values.values) {
        if (!std::isfinite(value)) {
            ++curve.missingRows;
            continue;
        }
        const auto after =
            std::ranges::upper_bound(curve.steps.begin() + 1, curve.steps.end(), value, {}, [](const CurveStep &step) {
                return *step.from;
            });
        ++std::prev(after)->rows;
    }
}

//! Those that the model knows by name, in the order in which it does.
std::vector<std::string> levelsOf(const model::Model &model, std::size_t feature)
{
    std::vector<std::string> levels;
    std::set<std::string> seen;
    const auto add = [&](const std::string &level) {
        if (seen.insert(level).second)
            levels.push_back(level);
    };
    for (const auto &input : model.encoding) {
        if (input.feature != feature)
            continue;
        if (const auto *level = std::get_if<model::LevelInput>(&input.kind))
            add(level->level);
        else if (const auto *mean = std::get_if<model::MeanInput>(&input.kind))
            std::ranges::for_each(mean->levels, add);
    }
    return levels;
}

void addLevelSteps(Curve &curve, const model::Model &model, std::size_t feature, const frame::Column &values,
                   Adder &adder)
{
    std::map<std::string, std::size_t> places;
    for (const auto &level : levelsOf(model, feature)) {
        places.emplace(level, curve.steps.size());
        curve.steps.push_back({.from = {}, .level = level, .adds = adder.ofLevel(&level)});
    }
    // No level has a NUL.
    const std::string unseen(1, '\0');
    curve.other = adder.ofLevel(&unseen);
    for (std::size_t row = 0; row < frame::rowCount(values); ++row) {
        if (frame::isMissing(values, row)) {
            ++curve.missingRows;
            continue;
        }
        const auto place = places.find(frame::textAt(values, row));
        ++(place == places.end() ? curve.otherRows : curve.steps[place->second].rows);
    }
    std::ranges::stable_sort(curve.steps, std::ranges::greater(), &CurveStep::rows);
}

} // namespace

std::optional<Curve> curveOf(const model::Model &model, std::size_t feature, std::size_t output,
                             const frame::Column &values)
{
    ESPALIER_REQUIRE(feature < model.features.size() && output < model::outputCount(model));
    const auto *trees = std::get_if<model::Trees>(&model.family);
    if (trees == nullptr || !checkExplainable(model))
        return std::nullopt;
    const auto lookers = lookersAt(model, trees->outputs[output], feature);
    if (!lookers)
        return std::nullopt;
    Adder adder(model, feature, *lookers, trees->outputs[output].scale);
    Curve curve{.feature = model.features[feature].name,
                .isNumber = model.features[feature].kind == model::FeatureKind::Number,
                .steps = {}};
    curve.missing = curve.isNumber ? adder.ofNumber(std::numeric_limits<double>::quiet_NaN()) : adder.ofLevel(nullptr);
    if (curve.isNumber) {
        ESPALIER_REQUIRE(std::holds_alternative<frame::Numbers>(values.values));
        addNumberSteps(curve, *lookers, std::get<frame::Numbers>(values.values), adder);
    } else {
        addLevelSteps(curve, model, feature, values, adder);
    }
    return curve;
}

double addedAt(const Curve &curve, const DependencePoint &point)
{
    if (point.isMissing)
        return curve.missing;
    if (!curve.isNumber) {
        const auto step = std::ranges::find(curve.steps, point.level, &CurveStep::level);
        return step == curve.steps.end() ? curve.other : step->adds;
    }
    const auto after = std::ranges::find_if(curve.steps, [&point](const CurveStep &step) {
        return step.from && *step.from > point.number;
    });
    return std::prev(after)->adds;
}

} // namespace espalier::explain
