// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/among.h"

#include "core/engine/days.h"
#include "core/engine/decimal.h"
#include "core/engine/totals.h"
#include "core/study/aggregates.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace espalier::engine {

namespace {

using study::Measure;

//! Sums of squares of numbers of so many digits are beyond 128 bits.
using Whole = Wide512;

class Comparison
{
public:
    Comparison(Measure measure, const std::vector<double> &numbers)
        : m_measure(measure)
        , m_numbers(numbers)
        , m_result(numbers.size(), missingNumber)
    {
        if (measure == Measure::ZScore || measure == Measure::Mean)
            m_decimals = decimalsOf(numbers);
    }

    void addGroup(std::span<const std::uint32_t> members)
    {
        switch (m_measure) {
        case Measure::Rank:
        case Measure::Percentile:
            addPlaces(members);
            break;
        case Measure::ToHighest:
        case Measure::ToLowest:
            addDistances(members);
            break;
        case Measure::ZScore:
            addScores(members);
            break;
        case Measure::Mean:
            addMeans(members);
            break;
        }
    }

    std::vector<double> take() { return std::move(m_result); }

private:
    void addPlaces(std::span<const std::uint32_t> members)
    {
        m_there.clear();
        std::ranges::copy_if(members, std::back_inserter(m_there), [this](std::uint32_t member) {
            return !std::isnan(m_numbers[member]);
        });
        const auto number = [this](std::uint32_t member) {
            return m_numbers[member];
        };
        std::ranges::sort(m_there, {}, number);
        const auto count = m_there.size();
        for (std::size_t below = 0; below < count;) {
            auto upTo = below + 1;
            while (upTo < count && number(m_there[upTo]) == number(m_there[below]))
                ++upTo;
            const auto place = m_measure == Measure::Rank
                ? static_cast<double>(count - upTo + 1)
                : static_cast<double>(below + upTo) / static_cast<double>(2 * count);
            for (; below < upTo; ++below)
                m_result[m_there[below]] = place;
        }
    }

    void addDistances(std::span<const std::uint32_t> members)
    {
        const bool isToHighest = m_measure == Measure::ToHighest;
        auto end = missingNumber;
        for (const auto member : members) // NaN is what fmax and fmin pass over
            end = isToHighest ? std::fmax(end, m_numbers[member]) : std::fmin(end, m_numbers[member]);
        const auto fits = [](double number) {
            return std::abs(number) < study::largestEnd;
        };
        for (const auto member : members) {
            const auto number = m_numbers[member];
            if (fits(end) && fits(number))
                m_result[member] = isToHighest ? end - number : number - end;
        }
    }

    void addScores(std::span<const std::uint32_t> members)
    {
        Whole sum = 0;
        SquareTotals<Whole> totals(m_decimals);
        for (const auto member : members) {
            totals.enter(member);
            if (isThere(m_decimals, member))
                sum += wholeAt<Whole>(m_decimals, member);
        }
        const auto deviation = totals.deviation();
        if (std::isnan(deviation) || deviation == 0)
            return;
        const auto count = Whole(Int128{totals.count()});
        for (const auto member : members) {
            if (!isThere(m_decimals, member))
                continue;
            const auto distance = count * wholeAt<Whole>(m_decimals, member) - sum;
            m_result[member] = nearestDouble(distance, m_decimals.exponent) / totals.count() / deviation;
        }
    }

    void addMeans(std::span<const std::uint32_t> members)
    {
        Totals<Whole> totals(m_decimals);
        for (const auto member : members)
            totals.enter(member);
        if (totals.count() == 0)
            return;
        const auto mean = totals.sum() / totals.count();
        for (const auto member : members)
            m_result[member] = mean;
    }

    Measure m_measure;
    const std::vector<double> &m_numbers;
    std::vector<double> m_result;
    Decimals m_decimals;
    std::vector<std::uint32_t> m_there;
};

} // namespace

Groups groupsOf(const std::vector<Timestamp> &asOf, const std::vector<std::int32_t> *rows)
{
    Groups groups;
    const auto rowOf = [rows](std::uint32_t example) {
        return rows == nullptr ? 0 : (*rows)[example];
    };
    groups.members.reserve(asOf.size());
    for (std::uint32_t example = 0; example < asOf.size(); ++example) {
        if (rowOf(example) >= 0)
            groups.members.push_back(example);
    }
    const auto group = [&](std::uint32_t example) {
        return std::pair(asOf[example], rowOf(example));
    };
    std::ranges::sort(groups.members, {}, group);
    for (std::size_t i = 0; i < groups.members.size(); ++i) {
        if (i == 0 || group(groups.members[i]) != group(groups.members[i - 1]))
            groups.begins.push_back(i);
    }
    groups.begins.push_back(groups.members.size());
    return groups;
}

std::vector<double> compared(const Groups &groups, Measure measure, const std::vector<double> &numbers)
{
    Comparison comparison(measure, numbers);
    const std::span members(groups.members);
    for (std::size_t i = 0; i + 1 < groups.begins.size(); ++i)
        comparison.addGroup(members.subspan(groups.begins[i], groups.begins[i + 1] - groups.begins[i]));
    return comparison.take();
}

std::vector<double> quotients(const std::vector<double> &numbers, const std::vector<double> &divisors)
{
    const auto isPart = [](double number) {
        return std::abs(number) < study::largestPart && std::abs(number) > study::smallestPart;
    };
    std::vector<double> result(numbers.size(), missingNumber);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (isPart(divisors[i]) && (numbers[i] == 0 || isPart(numbers[i])))
            result[i] = numbers[i] / divisors[i];
    }
    return result;
}

} // namespace espalier::engine
