// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/latermoments.h"

#include "core/study/columnname.h"
#include "core/study/columnuse.h"

#include <cmath>

namespace espalier::screening {

std::optional<double> shareLater(const study::Study &study, const catalog::Catalog &catalog,
                                 const study::Feature &feature, const frame::Column &column)
{
    const auto *days = std::get_if<frame::Numbers>(&column.values);
    const auto id = catalog::findTable(catalog, study::endOf(study, feature));
    const auto place = id ? catalog::findColumn(catalog.table(*id), feature.column) : std::nullopt;
    const bool isMoment = place && catalog::isMoment(catalog.table(*id).columns[*place].type)
        && feature.aggregate == study::Aggregate::Direct && feature.part == study::ColumnPart::None;
    if (!isMoment || days == nullptr || !study::hasAsOf(study) || study::isNamedAsPlan(feature.column))
        return std::nullopt;
    std::size_t later = 0;
    std::size_t known = 0;
    for (const auto value : days->values) {
        known += std::isnan(value) ? 0 : 1;
        later += value < 0 ? 1 : 0;
    }
    return known > 0 ? std::optional(static_cast<double>(later) / static_cast<double>(known)) : std::nullopt;
}

} // namespace espalier::screening
