// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/sqlwords.h"

#include "core/base/overloaded.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace espalier::compile {

namespace {

std::string featuresText(const SqlBlock &block)
{
    return block.features.size() == 1 ? std::string("one feature") : fmt::format("{} features", block.features.size());
}

std::string windowText(const study::Window &window)
{
    return std::visit(Overloaded{[](std::monostate /*all*/) {
                                     return std::string("all history");
                                 },
                                 [](const Duration &length) {
                                     return "the last " + printDuration(length);
                                 },
                                 [](const study::LastRows &last) {
                                     return last.count == 1 ? "the last row"
                                                            : fmt::format("the last {} rows", last.count);
                                 }},
                      window);
}

std::string visibleText(const SqlBlock &block)
{
    return block.times.empty()
        ? " Its rows tell no time: all of them are visible, always."
        : fmt::format(" Visible are rows with {} before the as-of time.", fmt::join(block.times, " and "));
}

std::string scanText(const SqlBlock &block)
{
    std::vector<std::string> windows;
    for (const auto &window : block.windows)
        windows.push_back(windowText(window));
    auto text = fmt::format("All rows of {} of each example, along {}, in one pass for {}.", block.path.back(),
                            fmt::join(block.path, " -> "), featuresText(block));
    text += visibleText(block) + fmt::format(" Windows: {}.", fmt::join(windows, ", "));
    if (block.oldest)
        text += fmt::format(" Rows older than {} are not read.", printDuration(*block.oldest));
    if (block.lag)
        text += fmt::format(" All is as it was {} before the as-of time.", printDuration(*block.lag));
    if (block.hasInner)
        text += " A number for each of these rows is taken of further rows first.";
    return text + (block.hasConditions ? " Some features take only rows that meet a condition." : "");
}

std::string cutoffText(const SqlBlock &block)
{
    auto text = fmt::format(
        "The examples: each row of {} that was there, at each cutoff (every {}) whose horizon of {} is over.",
        block.path.front(), printDuration(block.every), printDuration(block.horizon));
    if (block.alive)
        text += fmt::format(" Only those that had an event in the {} before.", printDuration(*block.alive));
    return text;
}

} // namespace

std::string describe(const SqlBlock &block)
{
    switch (block.kind) {
    case SqlBlock::Kind::RowExamples:
        return block.times.empty()
            ? fmt::format("The examples: each row of {}.", block.path.front())
            : fmt::format("The examples: each row of {} as of its own {}.", block.path.front(), block.times.front());
    case SqlBlock::Kind::CutoffExamples:
        return cutoffText(block);
    case SqlBlock::Kind::GivenExamples:
        return fmt::format("The examples with their labels, as {} holds them.", block.path.front());
    case SqlBlock::Kind::LiveExamples:
        return fmt::format("What is to be predicted now: rows of {}.", block.path.front());
    case SqlBlock::Kind::Moments:
        return "Each key and as-of time once: examples may repeat.";
    case SqlBlock::Kind::OwnRow:
        return fmt::format("The row of {} that each example is about, for {}.", block.path.front(),
                           featuresText(block));
    case SqlBlock::Kind::Lookup:
        return fmt::format("At most one row of {} for each example, along {}, for {}.{}", block.path.back(),
                           fmt::join(block.path, " -> "), featuresText(block), visibleText(block));
    case SqlBlock::Kind::Scan:
        return scanText(block);
    case SqlBlock::Kind::Label:
        return fmt::format("The label: what comes to {} along {} from the as-of time on, for {}.", block.path.front(),
                           fmt::join(block.path, " -> "), printDuration(block.horizon));
    }
    return {};
}

} // namespace espalier::compile
