// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/information.h"
#include "core/study/study.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace espalier::screening {

//! Kept, or why a candidate was left out.
enum class Verdict
{
    Kept,
    Untimed, //!< over rows that tell no time: rows of the future may be among them
    Leaky, //!< alone it nearly tells the label: more likely a copy of it than a feature
    Future, //!< moments that mostly lie after the one of prediction, and parts of them
    BelowTheBest, //!< relevant, but so many others are more so
    SameAs, //!< nearly equal to one that is kept
    SaysNothing, //!< no more than chance gives
    MostlyMissing,
    Constant,
    NotComputed //!< the time was over, or the database cannot give it
};
inline constexpr std::array<std::pair<Verdict, std::string_view>, 10> verdictNames{
    {{Verdict::Kept, "kept"},
     {Verdict::Untimed, "untimed"},
     {Verdict::Leaky, "leaky"},
     {Verdict::Future, "future"},
     {Verdict::BelowTheBest, "below_the_best"},
     {Verdict::SameAs, "same_as"},
     {Verdict::SaysNothing, "says_nothing"},
     {Verdict::MostlyMissing, "mostly_missing"},
     {Verdict::Constant, "constant"},
     {Verdict::NotComputed, "not_computed"}}};

struct RankedFeature
{
    study::Feature feature;
    evaluate::Information relevance;
    double missing = 0; //!< share of the examples looked at
    evaluate::Histogram histogram; //!< marked: the positive class, or labels above the middle; of several classes none
    Verdict verdict = Verdict::NotComputed;
    std::string sameAs; //!< the name of the kept one
    bool operator==(const RankedFeature &) const = default;
};

//! "98 % missing", "says the same as x": in English, for the command line. most: features to keep.
std::string describe(const RankedFeature &ranked, std::size_t most);

} // namespace espalier::screening
