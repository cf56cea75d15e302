// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/ageing.h"

#include "core/evaluate/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::quality {

namespace {

constexpr std::size_t fewestOfAge = 30;
constexpr std::size_t fewestBins = 5;
constexpr std::int64_t yearDays = 365;

//! Rows by age, oldest first: the older half of the history, half of the rest, and so on while there are rows.
std::vector<Stretch> binsOf(std::span<const Timestamp> times)
{
    std::vector<Stretch> bins;
    const auto last = times.back().microseconds;
    auto span = last - times.front().microseconds;
    std::size_t begin = 0;
    while (span > 1) {
        span /= 2;
        const auto end =
            static_cast<std::size_t>(std::ranges::lower_bound(times, Timestamp{last - span}) - times.begin());
        if (end - begin < fewestOfAge || times.size() - end < fewestOfAge)
            break;
        bins.push_back({begin, end});
        begin = end;
    }
    bins.push_back({begin, times.size()});
    return bins;
}

double meanIn(std::span<const double> values, Stretch rows)
{
    return std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(rows.begin),
                           values.begin() + static_cast<std::ptrdiff_t>(rows.end), 0.0)
        / static_cast<double>(rows.size());
}

//! What falls towards the young end: of numbers between 0 and 1.
class Falling
{
public:
    Falling(std::span<const double> values, std::span<const Timestamp> times)
        : m_values(values)
        , m_times(times)
        , m_bins(binsOf(times))
    {
        for (const auto &bin : m_bins)
            m_means.push_back(meanIn(values, bin));
    }

    bool isAgeing() const
    {
        if (m_bins.size() < fewestBins || !fallsClearly())
            return false;
        const double depth = old() - young();
        std::size_t between = 0;
        for (std::size_t bin = 1; bin < m_means.size(); ++bin) {
            // Older rows than these have their final values: a trend would go on.
            if (bin == 1 && m_means[bin] < old() - 0.3 * depth)
                return false;
            if (m_means[bin] > m_means[bin - 1] + slack(m_bins[bin - 1]) + slack(m_bins[bin]))
                return false;
            between += m_means[bin] < old() - 0.15 * depth && m_means[bin] > young() + 0.15 * depth ? 1 : 0;
        }
        return between >= 2 && !isSeason();
    }

    double old() const { return m_means.front(); }
    double young() const { return m_means.back(); }
    Stretch oldest() const { return m_bins.front(); }
    Stretch youngest() const { return m_bins.back(); }

private:
    static double slack(Stretch rows) { return 1.2 / std::sqrt(static_cast<double>(rows.size())) * 0.5 + 0.01; }

    bool fallsClearly() const
    {
        const double error =
            std::sqrt(std::max(old() * (1 - old()), 0.01)
                      * (1 / static_cast<double>(oldest().size()) + 1 / static_cast<double>(youngest().size())));
        return young() <= 0.6 * old() && old() - young() >= 5 * error;
    }

    //! A year before the youngest rows it was as low.
    bool isSeason() const
    {
        const auto shift = yearDays * oneDay;
        const auto rows =
            rowsIn(m_times, {{m_times[youngest().begin].microseconds - shift}, {m_times.back().microseconds - shift}});
        return rows.size() >= fewestOfAge / 3 && meanIn(m_values, rows) < (old() + young()) / 2;
    }

    std::span<const double> m_values;
    std::span<const Timestamp> m_times;
    std::vector<Stretch> m_bins;
    std::vector<double> m_means;
};

//! The category that most of the youngest rows have, or -1 for missing.
std::int32_t firstOf(const frame::Categories &categories, Stretch youngest)
{
    std::vector<std::size_t> counts(categories.levels.size() + 1);
    for (auto row = youngest.begin; row < youngest.end; ++row)
        ++counts[static_cast<std::size_t>(std::int64_t{categories.codes[row]} + 1)];
    return static_cast<std::int32_t>(std::ranges::max_element(counts) - counts.begin()) - 1;
}

std::optional<Ageing> filledLater(const frame::Column &column, std::span<const Timestamp> times)
{
    const auto *categories = std::get_if<frame::Categories>(&column.values);
    const auto first = categories != nullptr ? firstOf(*categories, binsOf(times).back()) : -1;
    std::vector<double> isFilled(times.size());
    for (std::size_t row = 0; row < times.size(); ++row) {
        const bool isFirst = categories != nullptr ? categories->codes[row] == first : frame::isMissing(column, row);
        isFilled[row] = isFirst ? 0 : 1;
    }
    const Falling falling(isFilled, times);
    if (!falling.isAgeing())
        return std::nullopt;
    return Ageing{.column = column.name,
                  .kind = Ageing::Kind::FilledLater,
                  .first = first >= 0 ? categories->levels[static_cast<std::size_t>(first)] : std::string(),
                  .old = falling.old(),
                  .young = falling.young(),
                  .oldRows = static_cast<std::int64_t>(falling.oldest().size()),
                  .youngRows = static_cast<std::int64_t>(falling.youngest().size())};
}

//! The place of each value among all, from 0 to 1; equal values have one place.
std::vector<double> placesOf(const std::vector<double> &values)
{
    auto places = evaluate::meanRanks(values);
    for (auto &place : places)
        place = (place - 0.5) / static_cast<double>(values.size());
    return places;
}

std::optional<Ageing> growing(const frame::Column &column, std::span<const Timestamp> times)
{
    const auto *numbers = std::get_if<frame::Numbers>(&column.values);
    if (numbers == nullptr)
        return std::nullopt;
    std::vector<double> values;
    std::vector<Timestamp> moments;
    for (std::size_t row = 0; row < times.size(); ++row) {
        if (numbers->values[row] < 0)
            return std::nullopt; // no count and no total
        if (std::isfinite(numbers->values[row])) {
            values.push_back(numbers->values[row]);
            moments.push_back(times[row]);
        }
    }
    constexpr double begins = 0.35;
    constexpr double nothing = 0.08;
    if (values.size() < fewestBins * fewestOfAge)
        return std::nullopt;
    const auto bins = binsOf(moments);
    if (bins.size() < fewestBins)
        return std::nullopt;
    const auto places = placesOf(values);
    const double old = meanIn(values, bins.front());
    const double young = meanIn(values, bins.back());
    std::vector<double> means;
    means.reserve(bins.size());
    for (const auto &bin : bins)
        means.push_back(meanIn(places, bin));
    for (std::size_t bin = 1; bin < bins.size(); ++bin) {
        const double slack =
            0.6 / std::sqrt(static_cast<double>(std::min(bins[bin].size(), bins[bin - 1].size()))) + 0.01;
        if (means[bin] > means[bin - 1] + slack)
            return std::nullopt;
    }
    // A trend over the calendar hardly shows among rows of the last eighth of the history, and does not begin at
    // nothing.
    const bool isOfAge = means[std::min<std::size_t>(3, bins.size() - 1)] - means.back() >= 0.12;
    if (means.front() - means.back() < 0.25 || young > (isOfAge ? begins : nothing) * old)
        return std::nullopt;
    return Ageing{.column = column.name,
                  .kind = Ageing::Kind::Grows,
                  .first = {},
                  .old = old,
                  .young = young,
                  .oldRows = static_cast<std::int64_t>(bins.front().size()),
                  .youngRows = static_cast<std::int64_t>(bins.back().size())};
}

} // namespace

std::optional<Ageing> ageingOf(const frame::Column &column, std::span<const Timestamp> times)
{
    if (times.size() < fewestBins * fewestOfAge)
        return std::nullopt;
    if (auto filled = filledLater(column, times))
        return filled;
    return growing(column, times);
}

} // namespace espalier::quality
