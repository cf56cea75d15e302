// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/rankedfeature.h"

#include <fmt/format.h>

namespace espalier::screening {

std::string describe(const RankedFeature &ranked, std::size_t most)
{
    switch (ranked.verdict) {
    case Verdict::Kept:
        return "kept";
    case Verdict::Untimed:
        return "its rows tell no time: later ones may be among them";
    case Verdict::Future:
        return "mostly after the moment of prediction: not known by then";
    case Verdict::Leaky:
        return "alone it nearly tells the label: a copy of it?";
    case Verdict::BelowTheBest:
        return fmt::format("below the first {}", most);
    case Verdict::SameAs:
        return "says the same as " + ranked.sameAs;
    case Verdict::SaysNothing:
        return "says nothing about the label";
    case Verdict::MostlyMissing:
        return fmt::format("{:.0f} % missing", ranked.missing * 100);
    case Verdict::Constant:
        return "constant";
    case Verdict::NotComputed:
        return "not computed";
    }
    return {};
}

} // namespace espalier::screening
