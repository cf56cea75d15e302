// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/whenknown.h"

#include "core/screening/rewrittencolumns.h"
#include "core/screening/sharedparents.h"
#include "core/screening/timecheck.h"

#include <algorithm>
#include <iterator>

namespace espalier::screening {

Result<LateColumns> whenKnown(const study::Study &study, const catalog::Catalog &catalog, pg::Transaction &transaction)
{
    auto late = lateColumns(study, catalog, transaction);
    if (!late)
        return late;
    auto rewritten = rewrittenColumns(study, catalog, transaction);
    if (!rewritten)
        return rewritten;
    std::erase_if(rewritten->findings, [&late](const study::Finding &finding) {
        return std::ranges::find(late->findings, finding.subject, &study::Finding::subject) != late->findings.end();
    });
    std::ranges::move(rewritten->findings, std::back_inserter(late->findings));
    std::ranges::move(rewritten->lookedAt, std::back_inserter(late->lookedAt));
    auto shared = sharedParents(study, catalog, transaction);
    if (!shared)
        return Failure(shared.error());
    std::ranges::move(*shared, std::back_inserter(late->findings));
    auto times = checkTimes(study, catalog, transaction);
    if (!times)
        return Failure(times.error());
    std::ranges::move(*times, std::back_inserter(late->findings));
    return late;
}

} // namespace espalier::screening
