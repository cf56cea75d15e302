// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace espalier::explain {

struct Quadrature
{
    std::vector<double> points; //!< within (0, 1)
    std::vector<double> weights; //!< their sum is 1
};

//! Gauss-Legendre on [0, 1]: exact for polynomials of a degree below 2 count. Requires: count > 0.
Quadrature gaussLegendre(std::size_t count);

} // namespace espalier::explain
