// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/correlated.h"

#include "core/base/require.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace espalier::evaluate {

namespace {

//! The series 1 + c * first + c^2 * first * second ..., of count terms, with c = cos^2: ratios run over start/(start+1), (start+2)/(start+3) ...
double cosineSeries(double square, int start, int count)
{
    double term = 1;
    double sum = count > 0 ? 1 : 0;
    for (int i = 1; i < count; ++i) {
        const double above = start + 2 * (i - 1);
        term *= square * above / (above + 1);
        sum += term;
    }
    return sum;
}

} // namespace

double studentBelow(double t, int degrees)
{
    ESPALIER_REQUIRE(degrees > 0);
    const auto n = static_cast<double>(degrees);
    const auto cosineSquare = n / (n + t * t);
    const auto sine = t / std::sqrt(n + t * t);
    const auto cosine = std::sqrt(cosineSquare);
    // P(|T| <= |t|), with the sign of t.
    double within = 0;
    if (degrees % 2 == 1) {
        const auto angle = std::atan(t / std::sqrt(n));
        within = 2 / std::numbers::pi * (angle + sine * cosine * cosineSeries(cosineSquare, 2, (degrees - 1) / 2));
    } else {
        within = sine * cosineSeries(cosineSquare, 1, degrees / 2);
    }
    return 0.5 + within / 2;
}

double studentQuantile(double probability, int degrees)
{
    ESPALIER_REQUIRE(probability > 0 && probability < 1);
    if (probability < 0.5)
        return -studentQuantile(1 - probability, degrees);
    double low = 0;
    double high = 1;
    while (studentBelow(high, degrees) < probability)
        high *= 2;
    constexpr int halvings = 100;
    for (int i = 0; i < halvings; ++i) {
        const auto middle = low + (high - low) / 2;
        (studentBelow(middle, degrees) < probability ? low : high) = middle;
    }
    return low;
}

Posterior correlatedT(const std::vector<double> &differences, double correlation, double region)
{
    ESPALIER_REQUIRE(differences.size() > 1 && correlation >= 0 && correlation < 1 && region >= 0);
    const auto count = static_cast<double>(differences.size());
    const auto mean = std::accumulate(differences.begin(), differences.end(), 0.0) / count;
    double squares = 0;
    for (const auto each : differences)
        squares += (each - mean) * (each - mean);
    const auto degrees = static_cast<int>(differences.size()) - 1;
    const auto error =
        std::sqrt(squares / static_cast<double>(degrees) * (1 / count + correlation / (1 - correlation)));
    const auto below = [&](double value) {
        if (error > 0)
            return studentBelow((value - mean) / error, degrees);
        return mean < value ? 1.0 : 0.0;
    };
    constexpr double upper = 0.975;
    const auto reach = error * studentQuantile(upper, degrees);
    Posterior posterior{.mean = {.value = mean, .low = mean - reach, .high = mean + reach}};
    posterior.better = 1 - below(region);
    posterior.worse = below(-region);
    posterior.equal = std::max(0.0, 1 - posterior.better - posterior.worse);
    return posterior;
}

} // namespace espalier::evaluate
