// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/flips.h"

#include "core/base/require.h"
#include "core/explain/contributions.h"
#include "core/explain/messages.h"
#include "core/model/predict.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace espalier::explain {

namespace {

//! Values of a number that lie on one side of where it is, between two thresholds: the nearest first.
using Stretch = std::vector<double>;

double standardDeviation(const std::vector<double> &values)
{
    double mean = 0;
    double squares = 0;
    double count = 0;
    for (const auto value : values) {
        ++count;
        const auto distance = value - mean;
        mean += distance / count;
        squares += distance * (value - mean);
    }
    return count < 2 ? 0 : std::sqrt(squares / (count - 1));
}

//! Where the model's trees part the numbers of a feature, ascending.
std::vector<double> thresholdsOf(const model::Model &model, std::size_t feature)
{
    std::vector<double> found;
    const auto *trees = model::treesOf(model);
    if (trees == nullptr)
        return found;
    for (const auto &output : trees->outputs) {
        for (const auto &tree : output.trees) {
            for (std::size_t node = 0; node < tree.left.size(); ++node) {
                if (tree.left[node] < 0)
                    continue;
                const auto &input = model.encoding[static_cast<std::size_t>(tree.input[node])];
                const auto *number = std::get_if<model::NumberInput>(&input.kind);
                if (input.feature == feature && number != nullptr && number->scale != 0)
                    found.push_back(tree.threshold[node] / number->scale + number->center);
            }
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

//! Where nobody says where the answer may turn, it is looked for in so many parts.
constexpr std::size_t partsLookedAt = 256;

//! Of ascending values.
std::vector<double> cutsOf(const std::vector<double> &values)
{
    std::vector<double> cuts;
    cuts.reserve(partsLookedAt);
    for (std::size_t i = 1; i < partsLookedAt && values.size() > partsLookedAt; ++i)
        cuts.push_back(values[i * values.size() / partsLookedAt]);
    return values.size() > partsLookedAt ? cuts : values;
}

//! values: ascending.
std::vector<Stretch> stretchesOf(const std::vector<double> &values, double from, const std::vector<double> &thresholds)
{
    std::vector<Stretch> stretches;
    std::optional<std::pair<std::ptrdiff_t, bool>> last;
    for (const auto value : values) {
        const auto part = std::ranges::upper_bound(thresholds, value) - thresholds.begin();
        const std::pair place{part, value > from};
        if (last != place)
            stretches.emplace_back();
        last = place;
        stretches.back().push_back(value);
    }
    for (auto &stretch : stretches)
        if (stretch.front() <= from)
            std::ranges::reverse(stretch);
    return stretches;
}

class FlipSearch
{
public:
    FlipSearch(const model::Model &model, const std::vector<frame::Column> &row, double threshold)
        : m_model(model)
        , m_row(row)
        , m_threshold(threshold)
    { }

    //! What is predicted of the row as it is.
    Result<> start()
    {
        const auto predictions = model::predict(m_model, m_row);
        if (!predictions)
            return Failure(predictions.error());
        m_answer = answerOf(m_model, predictions->row(0), m_threshold);
        return {};
    }

    //! seen: values of the feature.
    Result<std::optional<Flip>> nearest(std::size_t feature, const frame::Column &seen)
    {
        m_feature = feature;
        const auto &name = m_model.features[feature].name;
        m_place = static_cast<std::size_t>(std::ranges::find(m_row, name, &frame::Column::name) - m_row.begin());
        m_failed = {};
        auto best = std::holds_alternative<frame::Numbers>(seen.values)
            ? ofNumbers(std::get<frame::Numbers>(seen.values).values)
            : ofLevels(seen);
        if (!best && frame::missingCount(seen) > 0 && !frame::isMissing(m_row[m_place], 0))
            best = ofMissing();
        if (m_failed)
            return Failure(*m_failed);
        return best;
    }

private:
    //! With the feature's values, all else as it is: what is predicted instead, where it is another class.
    std::vector<std::optional<Flip>> tried(frame::Column values)
    {
        const auto count = frame::rowCount(values);
        std::vector<frame::Column> columns;
        columns.reserve(m_row.size());
        const std::vector<std::size_t> same(count, 0);
        for (std::size_t i = 0; i < m_row.size(); ++i)
            columns.push_back(i == m_place ? frame::Column() : frame::taken(m_row[i], same));
        columns[m_place] = std::move(values);
        std::vector<std::optional<Flip>> flips(count);
        const auto predictions = model::predict(m_model, columns);
        if (!predictions) {
            m_failed = predictions.error();
            return flips;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const auto *row = predictions->row(i);
            const auto answer = answerOf(m_model, row, m_threshold);
            if (answer == m_answer)
                continue;
            const bool isSingle = predictions->width == 1;
            const auto score = isSingle ? (answer == 1 ? row[0] : 1 - row[0]) : row[answer];
            flips[i] = Flip{.feature = m_feature, .level = {}, .distance = 1, .answer = answer, .score = score};
        }
        return flips;
    }

    std::vector<std::optional<Flip>> tried(const std::vector<double> &numbers)
    {
        auto flips = tried(frame::Column{m_model.features[m_feature].name, frame::Numbers{numbers}});
        for (std::size_t i = 0; i < flips.size(); ++i)
            if (flips[i])
                flips[i]->number = numbers[i];
        return flips;
    }

    std::optional<Flip> ofNumbers(std::vector<double> values)
    {
        std::erase_if(values, [](double value) {
            return !(std::abs(value) <= model::largestNumber);
        });
        if (values.empty())
            return std::nullopt;
        std::ranges::sort(values);
        const auto spread = standardDeviation(values);
        const auto is = std::get<frame::Numbers>(m_row[m_place].values).values.front();
        const bool isThere = std::isfinite(is);
        const auto from = isThere ? is : values[values.size() / 2];
        values.erase(std::unique(values.begin(), values.end()), values.end());
        const auto turns = hasContributions(m_model) ? thresholdsOf(m_model, m_feature) : cutsOf(values);
        auto best = nearestNumber(stretchesOf(values, from, turns), from);
        if (best && isThere && spread > 0)
            best->distance = std::abs(best->number - from) / spread;
        return best;
    }

    std::optional<Flip> nearestNumber(const std::vector<Stretch> &stretches, double from)
    {
        std::vector<double> ends;
        ends.reserve(2 * stretches.size());
        for (const auto &stretch : stretches) {
            ends.push_back(stretch.front());
            ends.push_back(stretch.back());
        }
        const auto atEnds = tried(ends);
        std::optional<Flip> best;
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            const auto &near = atEnds[2 * i];
            const auto &far = atEnds[2 * i + 1];
            const auto found = near || !far ? near : within(stretches[i], *far);
            if (found && (!best || std::abs(found->number - from) < std::abs(best->number - from)))
                best = found;
        }
        return best;
    }

    //! The nearest one flips nothing, the farthest does: from some place on all do.
    std::optional<Flip> within(const Stretch &stretch, const Flip &farthest)
    {
        std::size_t low = 0;
        auto high = stretch.size() - 1;
        auto found = farthest;
        while (high - low > 1) {
            const auto middle = low + (high - low) / 2;
            if (const auto flip = tried(std::vector{stretch[middle]}).front()) {
                high = middle;
                found = *flip;
            } else {
                low = middle;
            }
        }
        return found;
    }

    std::optional<Flip> ofLevels(const frame::Column &seen)
    {
        const auto &categories = std::get<frame::Categories>(seen.values);
        std::vector<std::size_t> counts(categories.levels.size());
        for (const auto code : categories.codes)
            if (code >= 0)
                ++counts[static_cast<std::size_t>(code)];
        frame::Categories levels{{}, categories.levels};
        for (std::size_t code = 0; code < counts.size(); ++code)
            if (counts[code] > 0)
                levels.codes.push_back(static_cast<std::int32_t>(code));
        std::ranges::stable_sort(levels.codes, std::ranges::greater(), [&counts](std::int32_t code) {
            return counts[static_cast<std::size_t>(code)];
        });
        const auto flips = tried(frame::Column{m_model.features[m_feature].name, levels});
        for (std::size_t i = 0; i < flips.size(); ++i) {
            if (!flips[i])
                continue;
            auto found = *flips[i];
            found.level = std::string(levels.at(i));
            return found;
        }
        return std::nullopt;
    }

    std::optional<Flip> ofMissing()
    {
        const auto &name = m_model.features[m_feature].name;
        const bool isNumber = std::holds_alternative<frame::Numbers>(m_row[m_place].values);
        auto flip = isNumber ? tried(std::vector{std::numeric_limits<double>::quiet_NaN()}).front()
                             : tried(frame::Column{name, frame::Categories{{frame::Categories::missing}, {}}}).front();
        if (flip) {
            flip->isMissing = true;
            flip->number = 0;
        }
        return flip;
    }

    const model::Model &m_model;
    const std::vector<frame::Column> &m_row;
    double m_threshold;
    std::size_t m_answer = 0;
    std::size_t m_feature = 0; //!< that is looked at
    std::size_t m_place = 0; //!< of it in the row
    std::optional<Error> m_failed;
};

} // namespace

std::size_t answerOf(const model::Model &model, const double *predictions, double threshold)
{
    const auto outputs = model::outputCount(model);
    if (outputs == 1)
        return predictions[0] >= threshold ? 1 : 0;
    return static_cast<std::size_t>(std::max_element(predictions, predictions + outputs) - predictions);
}

Result<std::vector<Flip>> flipsOf(const model::Model &model, const std::vector<frame::Column> &row,
                                  const std::vector<frame::Packed> &seen, double threshold, Progress &progress)
{
    ESPALIER_REQUIRE(model.task != model::Task::Regression);
    std::vector<Flip> flips;
    if (model.features.empty())
        return flips;
    FlipSearch search(model, row, threshold);
    if (const auto started = search.start(); !started)
        return Failure(started.error());
    for (std::size_t feature = 0; feature < model.features.size(); ++feature) {
        progress.report(static_cast<double>(feature) / static_cast<double>(model.features.size()),
                        messages::settingValues());
        if (progress.isCancelled())
            return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
        const auto found = std::ranges::find(seen, model.features[feature].name, &frame::Packed::name);
        if (found == seen.end())
            continue;
        const auto flip = search.nearest(feature, found->unpacked());
        if (!flip)
            return Failure(flip.error());
        if (*flip)
            flips.push_back(**flip);
    }
    std::ranges::stable_sort(flips, {}, &Flip::distance);
    return flips;
}

} // namespace espalier::explain
