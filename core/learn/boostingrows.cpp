// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/boostingrows.h"

#include "core/base/require.h"
#include "core/learn/guard.h"
#include "core/learn/lift.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace espalier::learn {

namespace {

//! Rows that are written for all columns before the next: their part of a batch stays in the processor's cache.
constexpr std::size_t writtenAtOnce = 256;

//! Calls write(first, count, into) for some rows at a time.
template<typename Write>
void inParts(std::size_t first, std::size_t count, std::size_t width, float *into, const Write &write)
{
    for (std::size_t start = 0; start < count; start += writtenAtOnce)
        write(first + start, std::min(writtenAtOnce, count - start), into + start * width);
}

//! How many thresholds are not above.
std::size_t intervalOf(const std::vector<double> &thresholds, double value)
{
    return static_cast<std::size_t>(std::ranges::upper_bound(thresholds, value) - thresholds.begin());
}

} // namespace

FloatRows FloatColumns::rows(const model::Encoder &others) const
{
    const auto width = others.width();
    return {.rows = others.rows(),
            .width = width,
            .fill = [&others, width](std::size_t first, std::size_t count, float *into) {
                std::vector<double> inputs(std::min(count, writtenAtOnce) * width);
                inParts(first, count, width, into, [&](std::size_t start, std::size_t some, float *values) {
                    others.encode(start, some, inputs.data());
                    std::transform(inputs.data(), inputs.data() + some * width, values, libraryNumber);
                });
            }};
}

BoostingSplit FloatColumns::split(std::int32_t column, float condition, bool isMissingLeft) const
{
    return {.input = column, .threshold = liftedThreshold(condition), .isMissingLeft = isMissingLeft};
}

std::vector<double> FloatColumns::counts(std::size_t input, const std::vector<double> &thresholds) const
{
    ESPALIER_REQUIRE(m_trained != nullptr);
    std::vector<double> counts(thresholds.size() + 2, 0);
    std::array<double, writtenAtOnce> values{};
    for (std::size_t start = 0; start < m_trained->rows(); start += writtenAtOnce) {
        const auto some = std::min(writtenAtOnce, m_trained->rows() - start);
        m_trained->encodeInput(input, start, some, values.data());
        for (std::size_t i = 0; i < some; ++i) {
            const auto value = values[i]; // NOLINT(*-constant-array-index)
            ++counts[std::isnan(value) ? thresholds.size() + 1 : intervalOf(thresholds, value)];
        }
    }
    return counts;
}

ByteColumns::ByteColumns(const model::Encoder &trained, const Progress &progress)
    : m_rows(trained.rows())
{
    m_bins.reserve(trained.width());
    m_binRows.reserve(trained.width());
    std::vector<double> values(trained.rows());
    for (std::size_t input = 0; input < trained.width(); ++input) {
        checkStopped(progress);
        trained.encodeInput(input, 0, trained.rows(), values.data());
        // As the library would see them, and as lifted thresholds tell them apart.
        std::ranges::transform(values, values.begin(), libraryNumber);
        m_bins.push_back(binsOf(values));
        auto &rows = m_binRows.emplace_back(m_bins.back().count(), 0.0);
        for (const auto bin : m_bins.back().column)
            ++rows[bin];
        if (m_bins.back().hasMissing)
            m_columns.push_back({.input = input, .isMissingLow = true});
        m_columns.push_back({.input = input, .isMissingLow = false});
    }
}

FloatRows ByteColumns::trained() const
{
    return {
        .rows = m_rows, .width = m_columns.size(), .fill = [this](std::size_t first, std::size_t count, float *into) {
            inParts(first, count, m_columns.size(), into, [this](std::size_t start, std::size_t some, float *values) {
                for (std::size_t i = 0; i < m_columns.size(); ++i) {
                    const auto &bins = m_bins[m_columns[i].input];
                    for (std::size_t row = 0; row < some; ++row)
                        values[row * m_columns.size() + i] = numberOf(m_columns[i], bins, bins.column[start + row]);
                }
            });
        }};
}

//! Each number that a column has, from the lowest on, and the highest again.
std::optional<FloatRows> ByteColumns::intervals() const
{
    return FloatRows{
        .rows = mostBins, .width = m_columns.size(), .fill = [this](std::size_t first, std::size_t count, float *into) {
            for (std::size_t row = 0; row < count; ++row) {
                for (const auto &column : m_columns) {
                    const auto &bins = m_bins[column.input];
                    const auto place = std::min(first + row, bins.count() - 1);
                    // What is missing has the last bin, and the lowest number or the highest.
                    const auto bin = !column.isMissingLow ? place : place == 0 ? bins.present() : place - 1;
                    *into++ = numberOf(column, bins, static_cast<std::uint8_t>(bin));
                }
            }
        }};
}

void ByteColumns::forgetTrained()
{
    for (auto &bins : m_bins)
        bins.column = {};
}

FloatRows ByteColumns::rows(const model::Encoder &others) const
{
    return {.rows = others.rows(),
            .width = m_columns.size(),
            .fill = [this, &others](std::size_t first, std::size_t count, float *into) {
                std::array<double, writtenAtOnce> inputs{};
                inParts(first, count, m_columns.size(), into, [&](std::size_t start, std::size_t some, float *values) {
                    for (std::size_t i = 0; i < m_columns.size(); ++i) {
                        const auto &bins = m_bins[m_columns[i].input];
                        others.encodeInput(m_columns[i].input, start, some, inputs.data());
                        for (std::size_t row = 0; row < some; ++row)
                            values[row * m_columns.size() + i] = numberOf(
                                m_columns[i], bins, bins.binOf(static_cast<double>(libraryNumber(inputs[row]))));
                    }
                });
            }};
}

BoostingSplit ByteColumns::split(std::int32_t column, float condition, bool /*isMissingLeft*/) const
{
    const auto &own = m_columns[static_cast<std::size_t>(column)];
    const auto &bins = m_bins[own.input];
    // How many numbers go left, and how many intervals that are.
    const auto numbers = static_cast<std::size_t>(std::max(std::ceil(condition), 0.0F));
    const auto left = own.isMissingLow ? numbers - std::min<std::size_t>(numbers, 1) : numbers;
    BoostingSplit split{.input = static_cast<std::int32_t>(own.input), .isMissingLeft = own.isMissingLow};
    if (left > 0 && left <= bins.thresholds.size()) {
        split.threshold = liftedThreshold(bins.thresholds[left - 1]);
        return split;
    }
    // What is missing stands alone: nothing is below the lowest number.
    split.threshold = std::numeric_limits<double>::lowest();
    split.isTurned = left > 0;
    split.isMissingLeft = true;
    return split;
}

std::vector<double> ByteColumns::counts(std::size_t input, const std::vector<double> &thresholds) const
{
    const auto &bins = m_bins[input];
    std::vector<double> counts(thresholds.size() + 2, 0);
    for (std::size_t bin = 0; bin < bins.count(); ++bin) {
        const auto interval = bin == bins.present() ? thresholds.size() + 1
            : bin == 0                              ? 0
                                                    : intervalOf(thresholds, liftedThreshold(bins.thresholds[bin - 1]));
        counts[interval] += m_binRows[input][bin];
    }
    return counts;
}

} // namespace espalier::learn
