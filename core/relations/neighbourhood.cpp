// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/neighbourhood.h"

namespace espalier::relations {

std::vector<catalog::TableId> neighbourhood(const RelationGraph &graph, catalog::TableId table, std::size_t hops)
{
    std::vector<bool> isReached(graph.hops.size());
    std::vector<catalog::TableId> tables{table};
    isReached[table.value] = true;
    std::size_t begin = 0;
    for (std::size_t level = 0; level < hops; ++level) {
        const auto end = tables.size();
        for (; begin < end; ++begin) {
            for (const auto hop : graph.hops[tables[begin].value]) {
                const auto next = destination(graph, hop);
                if (!isReached[next.value])
                    tables.push_back(next);
                isReached[next.value] = true;
            }
        }
    }
    return tables;
}

} // namespace espalier::relations
