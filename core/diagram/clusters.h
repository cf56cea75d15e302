// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace espalier::diagram {

struct WeightedEdge
{
    std::size_t from = 0;
    std::size_t to = 0;
    double weight = 1;
};

//! Nodes that belong together, at most so many in each: much weight within, little between (Blondel et al. 2008, with
//! a limit of size). What is left over around one and the same cluster makes clusters of its own. The same edges give the same clusters.
std::vector<std::vector<std::size_t>> clusters(std::size_t count, const std::vector<WeightedEdge> &edges,
                                               std::size_t most);

} // namespace espalier::diagram
