// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernel.h"

#include "core/base/require.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier::model {

namespace {

//! Points whose sums are taken beside each other: the order within each is the same.
constexpr std::size_t lanes = 16;
using Lanes = std::array<double, lanes>;

//! The factors of so many points for one input after the other; the last points are filled up with zeros.
std::vector<Lanes> packedFactors(const KernelTerms &terms, std::size_t inputs)
{
    const auto points = terms.shifts.size();
    std::vector<Lanes> packed((points + lanes - 1) / lanes * inputs, Lanes{});
    for (std::size_t point = 0; point < points; ++point)
        for (std::size_t i = 0; i < inputs; ++i)
            packed[point / lanes * inputs + i].at(point % lanes) = terms.factors[point * inputs + i];
    return packed;
}

double squaredLength(const double *inputs, std::size_t count)
{
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += inputs[i] * inputs[i];
    return sum;
}

Lanes products(const Lanes *factors, const double *inputs, std::size_t count)
{
    Lanes sums{};
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += inputs[i] * factors[i][lane]; // NOLINT(*-constant-array-index)
    return sums;
}

} // namespace

std::size_t pointCount(const Kernel &kernel)
{
    return kernel.outputs.empty() ? 0 : kernel.outputs.front().coefficients.size();
}

KernelTerms termsOf(const Kernel &kernel, std::size_t inputs)
{
    KernelTerms terms;
    terms.factors.reserve(kernel.points.size());
    for (const auto number : kernel.points)
        terms.factors.push_back(2 * kernel.gamma * number);
    const auto points = pointCount(kernel);
    terms.shifts.reserve(points);
    for (std::size_t point = 0; point < points; ++point)
        terms.shifts.push_back(-(kernel.gamma * squaredLength(kernel.points.data() + point * inputs, inputs)));
    return terms;
}

Matrix kernelOutputs(const Kernel &kernel, const Matrix &matrix)
{
    const auto points = pointCount(kernel);
    ESPALIER_REQUIRE(kernel.points.size() == points * matrix.width);
    const auto terms = termsOf(kernel, matrix.width);
    const auto factors = packedFactors(terms, matrix.width);
    Matrix outputs{.rows = matrix.rows, .width = kernel.outputs.size(), .values = {}};
    outputs.values.resize(outputs.rows * outputs.width);
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        const auto *inputs = matrix.row(row);
        auto *sums = outputs.values.data() + row * outputs.width;
        const auto length = kernel.gamma * squaredLength(inputs, matrix.width);
        for (std::size_t start = 0; start < points; start += lanes) {
            const auto dots = products(factors.data() + start / lanes * matrix.width, inputs, matrix.width);
            for (auto point = start; point < std::min(start + lanes, points); ++point) {
                const auto exponent = dots.at(point - start) + terms.shifts[point] - length;
                const auto bell = std::exp(std::max(std::min(exponent, 0.0), -farthestPoint));
                for (std::size_t k = 0; k < outputs.width; ++k)
                    sums[k] += kernel.outputs[k].coefficients[point] * bell;
            }
        }
        for (std::size_t k = 0; k < outputs.width; ++k)
            sums[k] += kernel.outputs[k].bias;
    }
    return outputs;
}

} // namespace espalier::model
