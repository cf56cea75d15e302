// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scargroup.h"

#include "core/quality/messages.h"

#include <algorithm>
#include <iterator>

namespace espalier::quality {

namespace {

using study::AddRepairs;
using study::Fix;
using study::LeaveOut;

std::vector<Fix> fixesOf(const study::Finding &finding)
{
    if (std::holds_alternative<std::monostate>(finding.fix))
        return {};
    std::vector<Fix> fixes{finding.fix};
    fixes.insert(fixes.end(), finding.alternatives.begin(), finding.alternatives.end());
    return fixes;
}

//! The same is done to each, so that all of it can be done at once.
bool areAlike(const ToldScar &a, const ToldScar &b)
{
    const auto fixes = fixesOf(a.finding);
    const auto others = fixesOf(b.finding);
    return a.scar.table == b.scar.table && a.scar.column == b.scar.column && a.scar.kind == b.scar.kind
        && !fixes.empty() && std::ranges::equal(fixes, others, [](const Fix &fix, const Fix &other) {
               return fix.index() == other.index();
           });
}

void add(Fix &fix, const Fix &more)
{
    if (auto *repairs = std::get_if<AddRepairs>(&fix))
        std::ranges::copy(std::get<AddRepairs>(more).repairs, std::back_inserter(repairs->repairs));
    else if (auto *leaveOut = std::get_if<LeaveOut>(&fix))
        std::ranges::copy(std::get<LeaveOut>(more).periods, std::back_inserter(leaveOut->periods));
}

study::Finding findingOf(const std::vector<const ToldScar *> &group)
{
    constexpr std::ptrdiff_t mostTold = 3;
    auto finding = group.front()->finding;
    if (group.size() == 1)
        return finding;
    finding.detail = whatHappened(group.front()->scar.kind, group.size());
    for (std::ptrdiff_t i = 1; i < std::ssize(group); ++i) {
        const auto &other = group[static_cast<std::size_t>(i)]->finding;
        finding.severity = std::max(finding.severity, other.severity);
        if (i < mostTold)
            std::ranges::copy(other.evidence, std::back_inserter(finding.evidence));
        else if (i == mostTold)
            finding.evidence.push_back(espalier::messages::andMore(std::ssize(group) - mostTold));
        const auto fixes = fixesOf(other);
        add(finding.fix, fixes.front());
        for (std::size_t place = 0; place < finding.alternatives.size(); ++place)
            add(finding.alternatives[place], fixes[place + 1]);
    }
    return finding;
}

} // namespace

std::vector<study::Finding> groupedFindings(const std::vector<ToldScar> &told)
{
    std::vector<std::vector<const ToldScar *>> groups;
    for (const auto &each : told) {
        const auto found = std::ranges::find_if(groups, [&each](const auto &group) {
            return areAlike(*group.front(), each);
        });
        if (found != groups.end())
            found->push_back(&each);
        else
            groups.push_back({&each});
    }
    std::vector<study::Finding> findings;
    findings.reserve(groups.size());
    std::ranges::transform(groups, std::back_inserter(findings), findingOf);
    return findings;
}

} // namespace espalier::quality
