// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparewaterfall.h"

#include "ui/words/cardtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

constexpr std::size_t mostReasons = 10;

//! The class of that name has another context, in which a free function's texts are not looked for.
struct CompareWaterfall
{
    Q_DECLARE_TR_FUNCTIONS(CompareWaterfall)
};

//! Those that are shown, and what the others come to.
std::vector<ExampleReason> strongest(const std::vector<ExampleReason> &reasons)
{
    const auto shown = std::min(reasons.size(), mostReasons);
    std::vector<ExampleReason> result(reasons.begin(), reasons.begin() + static_cast<std::ptrdiff_t>(shown));
    if (shown == reasons.size())
        return result;
    double rest = 0;
    for (auto i = shown; i < reasons.size(); ++i)
        rest += reasons[i].contribution;
    const auto others = static_cast<int>(reasons.size() - shown);
    result.push_back({.text = CompareWaterfall::tr("%n other(s) together", nullptr, others), .contribution = rest});
    return result;
}

} // namespace

std::vector<ValueBar> waterfallOf(const std::vector<ExampleReason> &reasons)
{
    const auto all = strongest(reasons);
    double at = 0;
    double low = 0;
    double high = 0;
    for (const auto &reason : all) {
        at += reason.contribution;
        low = std::min(low, at);
        high = std::max(high, at);
    }
    const auto width = high > low ? high - low : 1;
    std::vector<ValueBar> bars;
    bars.reserve(all.size());
    at = 0;
    for (const auto &[text, contribution] : all) {
        bars.push_back({.text = text,
                        .label = signedScore(contribution),
                        .share = std::abs(contribution) / width,
                        .from = (std::min(at, at + contribution) - low) / width,
                        .isAgainst = contribution < 0});
        at += contribution;
    }
    return bars;
}

} // namespace espalier::ui
