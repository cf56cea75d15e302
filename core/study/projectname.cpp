// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/projectname.h"

#include "core/base/subjects.h"
#include "core/base/text.h"
#include "core/study/messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>

namespace espalier::study {

namespace {

constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view digits = "0123456789";
constexpr std::string_view ofFeatures = "_features_v";
constexpr std::size_t longestProject = 40; //!< the longest suffix of what a version is made of fits behind it

bool isWellFormed(std::string_view name)
{
    constexpr std::string_view all = "abcdefghijklmnopqrstuvwxyz0123456789_";
    return !name.empty() && name.size() <= longestProject && letters.find(name.front()) != std::string_view::npos
        && name.find_first_not_of(all) == std::string_view::npos;
}

Failure refused(Message problem, std::vector<Message> remedies)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::name,
                         .problem = std::move(problem),
                         .remedies = std::move(remedies)});
}

} // namespace

Result<> checkProjectName(std::string_view name)
{
    if (!isWellFormed(name))
        return refused(messages::nameHasLetters(), {});
    if (std::ranges::find(registryNames, name) != registryNames.end()) {
        return refused(messages::nameOfRegistry(std::string(name)), {messages::giveAnotherName()});
    }
    return {};
}

Result<> checkNewProjectName(std::string_view name)
{
    if (auto checked = checkProjectName(name); !checked)
        return checked;
    const auto last = name.find_last_not_of(digits);
    const bool isNumbered = last != std::string_view::npos && last + 1 < name.size();
    if (!isNumbered || !name.substr(0, last + 1).ends_with(ofFeatures))
        return {};
    const auto other = name.substr(0, last + 1 - ofFeatures.size());
    return refused(messages::nameOfFeatures(std::string(name), std::string(other)), {messages::giveAnotherName()});
}

std::string proposedProjectName(std::string_view table, std::string_view detail)
{
    std::string name;
    for (const char letter : lowerCase(fmt::format("{}_{}", table, detail))) {
        const bool isLetter = letters.find(letter) != std::string_view::npos;
        const bool isKept = isLetter || digits.find(letter) != std::string_view::npos || letter == '_';
        // What cannot stand in a name is one _, however long it is.
        const bool isRepeated = !isKept && name.ends_with('_');
        if ((!name.empty() || isLetter) && !isRepeated)
            name += isKept ? letter : '_';
    }
    name.resize(std::min(name.size(), longestProject));
    // A table of predictions with a column "project", say.
    const bool isTaken = !name.empty() && !checkNewProjectName(name);
    return isTaken ? fmt::format("study_{}", name).substr(0, longestProject) : name;
}

} // namespace espalier::study
