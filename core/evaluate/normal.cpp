// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/normal.h"

#include "core/base/require.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier::evaluate {

namespace {

using Polynomial = std::array<double, 8>;

//! Both from the constant on.
struct Fraction
{
    Polynomial above;
    Polynomial below;
};

constexpr Fraction central{{3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
                            45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727},
                           {1.0, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
                            21213.794301586595867, 39307.895800092710610, 28729.085735721942674,
                            5226.4952788528545610}};

constexpr Fraction outer{
    {1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
     1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4},
    {1.0, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550, 0.148103976427480074590,
     0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9}};

constexpr Fraction far{
    {6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
     0.0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7},
    {1.0, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525, 7.86869131145613259100e-4,
     1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15}};

double valueOf(const Polynomial &polynomial, double x)
{
    double value = 0;
    for (auto i = polynomial.size(); i-- > 0;)
        value = value * x + polynomial[i];
    return value;
}

double valueOf(const Fraction &fraction, double x)
{
    return valueOf(fraction.above, x) / valueOf(fraction.below, x);
}

} // namespace

double normalQuantile(double probability)
{
    ESPALIER_REQUIRE(probability > 0 && probability < 1);
    const auto offset = probability - 0.5;
    if (std::abs(offset) <= 0.425)
        return offset * valueOf(central, 0.180625 - offset * offset);
    const auto tail = std::sqrt(-std::log(std::min(probability, 1 - probability)));
    const auto value = tail <= 5 ? valueOf(outer, tail - 1.6) : valueOf(far, tail - 5);
    return offset < 0 ? -value : value;
}

} // namespace espalier::evaluate
