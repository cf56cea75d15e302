// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/spans.h"

namespace espalier::features {

Spans spansOf(const study::Study &study)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future != nullptr) {
        const auto horizon = future->horizon;
        return {horizon, {horizon.count * 4, horizon.unit}, future->schedule.every, horizon};
    }
    if (std::holds_alternative<study::GivenTarget>(study.target))
        return {.shorter = {30, Duration::Unit::Days},
                .longer = {120, Duration::Unit::Days},
                .halfLife = {30, Duration::Unit::Days}};
    return {};
}

} // namespace espalier::features
