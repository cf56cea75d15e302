// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/slices.h"

#include "core/base/messages.h"
#include "core/base/metric.h"
#include "core/base/parallel.h"
#include "core/base/require.h"
#include "core/evaluate/interval.h"
#include "core/evaluate/quantiles.h"
#include "core/evaluate/resampling.h"
#include "core/evaluate/support.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>

namespace espalier::evaluate {

namespace {

constexpr auto undefined = std::numeric_limits<double>::quiet_NaN();

//! What it is of in a slice, in each replicate.
struct DrawnSlice
{
    double value = undefined;
    std::vector<double> replicates;
};

//! A slice's rows by themselves, with the metrics of one or two models.
struct Within
{
    SliceRows rows;
    Truth truth;
    std::vector<model::Predictions> predictions;
    std::vector<Metrics> metrics;
    std::vector<DrawnSlice> scores; //!< by model
    DrawnSlice outside; //!< the first model's on the others
    double support = 0;
};

class Scoring
{
public:
    Scoring(const model::Predictions &first, const model::Predictions *second, const Truth &truth,
            const SliceOptions &options)
        : m_options(options)
        , m_truth(truth)
        , m_sign(isLowerBetter(options.metric) ? -1.0 : 1.0)
    {
        m_models.push_back(&first);
        if (second != nullptr)
            m_models.push_back(second);
        for (const auto *model : m_models)
            m_whole.emplace_back(*model, truth);
        m_wholeScores.resize(m_models.size());
    }

    void add(const SliceRows &rows);
    Result<> draw(Progress &progress);
    SlicesScored scored(const std::vector<SliceRows> &slices) const;

private:
    void score(Within &slice, const Weights &weights, Weights &room) const;
    void drawBatch(Resampler &resampler, Random &random, std::size_t count);
    Score intervalled(const DrawnSlice &drawn, double support) const;
    SliceScore scored(const Within &slice) const;
    DrawnSlice worseOf(const Within &slice) const { return difference(slice.outside, slice.scores[0]); }
    DrawnSlice gainOf(const Within &slice) const { return difference(slice.scores[0], slice.scores[1]); }
    //! By how much the first is better.
    DrawnSlice difference(const DrawnSlice &first, const DrawnSlice &second) const;
    void correct(std::vector<SliceScore> &slices, bool isGain) const;

    const SliceOptions &m_options;
    const Truth &m_truth;
    double m_sign;
    std::vector<const model::Predictions *> m_models;
    std::vector<Metrics> m_whole;
    std::vector<DrawnSlice> m_wholeScores;
    std::vector<std::unique_ptr<Within>> m_slices; //!< null where there are too few rows
};

void Scoring::add(const SliceRows &rows)
{
    auto slice = std::make_unique<Within>();
    const auto left = m_truth.values.size() - rows.size();
    if (rows.size() < m_options.fewestRows || left < m_options.fewestRows) {
        m_slices.push_back(nullptr);
        return;
    }
    slice->rows = rows;
    slice->truth = taken(m_truth, rows);
    slice->support = supportOf(m_options.metric, slice->truth, taken(m_options.bootstrap.groups, rows));
    const Weights once(rows.size(), 1);
    slice->predictions.reserve(m_models.size()); // metrics refer to them
    for (const auto *model : m_models) {
        slice->predictions.push_back(model::taken(*model, rows));
        slice->metrics.emplace_back(slice->predictions.back(), slice->truth);
        slice->scores.push_back({.value = slice->metrics.back().value(m_options.metric, once), .replicates = {}});
    }
    Weights others(m_truth.values.size(), 1);
    for (const auto row : rows)
        others[row] = 0;
    slice->outside.value = m_whole[0].value(m_options.metric, others);
    const bool isDefined =
        !std::isnan(slice->outside.value) && std::ranges::none_of(slice->scores, [](const DrawnSlice &drawn) {
            return std::isnan(drawn.value);
        });
    if (slice->support < m_options.fewestSupport || !isDefined)
        slice = nullptr;
    m_slices.push_back(std::move(slice));
}

void Scoring::score(Within &slice, const Weights &weights, Weights &room) const
{
    const auto within = taken(weights, slice.rows);
    for (std::size_t i = 0; i < m_models.size(); ++i)
        slice.scores[i].replicates.push_back(slice.metrics[i].value(m_options.metric, within));
    room = weights;
    for (const auto row : slice.rows)
        room[row] = 0;
    slice.outside.replicates.push_back(m_whole[0].value(m_options.metric, room));
}

void Scoring::drawBatch(Resampler &resampler, Random &random, std::size_t count)
{
    std::vector<Weights> drawn;
    for (std::size_t i = 0; i < count; ++i)
        drawn.push_back(resampler.drawn(random));
    inParallel(m_slices.size() + 1, m_options.threads, [&](std::size_t place) {
        if (place == m_slices.size()) {
            for (std::size_t i = 0; i < m_models.size(); ++i)
                for (const auto &weights : drawn)
                    m_wholeScores[i].replicates.push_back(m_whole[i].value(m_options.metric, weights));
            return;
        }
        if (m_slices[place] == nullptr)
            return;
        Weights room;
        for (const auto &weights : drawn)
            score(*m_slices[place], weights, room);
    });
}

Result<> Scoring::draw(Progress &progress)
{
    constexpr std::size_t batch = 10;
    const Weights once(m_truth.values.size(), 1);
    for (std::size_t i = 0; i < m_models.size(); ++i)
        m_wholeScores[i].value = m_whole[i].value(m_options.metric, once);
    Resampler resampler(m_truth.values.size(), m_options.bootstrap.groups);
    Random random(m_options.bootstrap.seed);
    const auto all = static_cast<std::size_t>(std::max(m_options.bootstrap.replicates, 0));
    for (std::size_t first = 0; first < all; first += batch) {
        if (progress.isCancelled())
            return Failure(Error{.code = Error::Code::Cancelled, .problem = messages::stopped()});
        drawBatch(resampler, random, std::min(batch, all - first));
        progress.report(static_cast<double>(first) / static_cast<double>(all), {});
    }
    return {};
}

DrawnSlice Scoring::difference(const DrawnSlice &first, const DrawnSlice &second) const
{
    DrawnSlice result{.value = m_sign * (first.value - second.value), .replicates = {}};
    result.replicates.reserve(first.replicates.size());
    for (std::size_t i = 0; i < first.replicates.size(); ++i)
        result.replicates.push_back(m_sign * (first.replicates[i] - second.replicates[i]));
    return result;
}

Score Scoring::intervalled(const DrawnSlice &drawn, double support) const
{
    return withSupport({.metric = m_options.metric, .task = m_truth.task, .support = support}, drawn.value,
                       presentOnes(drawn.replicates));
}

SliceScore Scoring::scored(const Within &slice) const
{
    SliceScore result{.rows = slice.rows.size(), .score = intervalled(slice.scores[0], slice.support)};
    if (m_models.size() > 1) {
        result.other = intervalled(slice.scores[1], slice.support);
        result.gain.emplace();
    }
    return result;
}

//! Differences in standard errors, and how large the largest of them are in each replicate where there is nothing but chance.
void Scoring::correct(std::vector<SliceScore> &slices, bool isGain) const
{
    const auto replicates = static_cast<std::size_t>(std::max(m_options.bootstrap.replicates, 0));
    std::vector<double> largest(replicates, 0);
    std::vector<double> errors(m_slices.size(), 0);
    std::vector<double> values(m_slices.size(), 0);
    for (std::size_t place = 0; place < m_slices.size(); ++place) {
        if (m_slices[place] == nullptr)
            continue;
        const auto drawn = isGain ? gainOf(*m_slices[place]) : worseOf(*m_slices[place]);
        values[place] = drawn.value;
        const auto error = deviationOf(drawn.replicates);
        errors[place] = error * smallSampleSpread(m_slices[place]->support);
        if (error <= 0)
            continue;
        for (std::size_t i = 0; i < replicates; ++i) {
            if (!std::isnan(drawn.replicates[i]))
                largest[i] = std::max(largest[i], std::abs(drawn.replicates[i] - drawn.value) / error);
        }
    }
    std::ranges::sort(largest);
    const auto width = largest.empty() ? 0 : std::max(usualWidth, quantileBetween(largest, 1 - mostChance));
    for (std::size_t place = 0; place < m_slices.size(); ++place) {
        if (m_slices[place] == nullptr)
            continue;
        auto &difference = isGain ? *slices[place].gain : slices[place].worse;
        const auto reach = width * errors[place];
        difference.value = {.value = values[place], .low = values[place] - reach, .high = values[place] + reach};
        if (errors[place] <= 0)
            continue;
        const auto size = std::abs(values[place]) / errors[place];
        const auto larger = largest.end() - std::ranges::lower_bound(largest, size);
        difference.chance = static_cast<double>(1 + larger) / static_cast<double>(1 + replicates);
    }
}

SlicesScored Scoring::scored(const std::vector<SliceRows> &slices) const
{
    SlicesScored result{.replicates = m_options.bootstrap.replicates};
    const auto support = supportOf(m_options.metric, m_truth, m_options.bootstrap.groups);
    result.score = intervalled(m_wholeScores[0], support);
    if (m_models.size() > 1)
        result.other = intervalled(m_wholeScores[1], support);
    for (std::size_t place = 0; place < slices.size(); ++place) {
        const auto *within = m_slices[place].get();
        result.looked += within == nullptr ? 0 : 1;
        result.slices.push_back(within == nullptr ? SliceScore{.rows = slices[place].size(), .hasFewRows = true}
                                                  : scored(*within));
    }
    correct(result.slices, false);
    if (m_models.size() > 1)
        correct(result.slices, true);
    return result;
}

} // namespace

bool isClear(const SliceDifference &difference)
{
    return difference.chance <= mostChance && (difference.value.low > 0 || difference.value.high < 0);
}

Result<SlicesScored> scoreSlices(const model::Predictions &first, const model::Predictions *second, const Truth &truth,
                                 const std::vector<SliceRows> &slices, const SliceOptions &options, Progress &progress)
{
    ESPALIER_REQUIRE(first.rows == truth.values.size() && first.rows > 0);
    ESPALIER_REQUIRE(second == nullptr || second->rows == truth.values.size());
    Scoring scoring(first, second, truth, options);
    for (const auto &rows : slices)
        scoring.add(rows);
    if (const auto done = scoring.draw(progress); !done)
        return Failure(done.error());
    return scoring.scored(slices);
}

int sliceReplicates(std::size_t rows, std::size_t slices)
{
    constexpr double steps = 5e8; // a few seconds
    constexpr double fewest = 200; // tell one chance in twenty from one in a hundred
    constexpr double most = 1000;
    return static_cast<int>(std::clamp(steps / std::max(1.0, static_cast<double>(rows * slices)), fewest, most));
}

} // namespace espalier::evaluate
