// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/split.h"

#include "core/base/hash.h"
#include "core/base/subjects.h"
#include "core/snapshot/messages.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>

namespace espalier::snapshot {

namespace {

using frame::Frame;

Failure tooFew(Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::split,
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

//! How long after its as-of time a label becomes known, where the study says so.
std::int64_t maturity(const study::Study &study)
{
    const auto span = study::labelSpan(study);
    return span ? span->microseconds() : 0;
}

//! The as-of times at which validation and test begin: as near to the wanted shares as equal times allow. Validation ends where
//! its labels would not be known yet when test begins, and keeps its share nevertheless.
Result<std::array<Timestamp, 2>> borders(const study::Study &study, std::vector<Timestamp> times)
{
    std::ranges::sort(times);
    const auto &split = study.split;
    const auto known = maturity(study);
    const auto count = static_cast<double>(times.size());
    const auto test = times[static_cast<std::size_t>(count * (1 - split.test))];
    const auto usable = static_cast<std::size_t>(std::ranges::count_if(times, [&](auto time) {
        return time < test && time.microseconds + known <= test.microseconds;
    }));
    const auto wanted = std::max<std::size_t>(1, static_cast<std::size_t>(count * split.validation));
    if (usable > 0) {
        const auto validation = times[usable - std::min(wanted, usable)];
        const bool hasTraining =
            times.front() < validation && times.front().microseconds + known <= validation.microseconds;
        if (hasTraining)
            return std::array{validation, test};
    }
    return tooFew(messages::tooShort(printTimestamp(times.front()), printTimestamp(times.back())),
                  messages::startEarlier());
}

Result<std::vector<Part>> byTime(const study::Study &study, const Frame &frame)
{
    const auto found = borders(study, frame.asOf);
    if (!found)
        return Failure(found.error());
    const auto [validation, test] = *found;
    const auto known = maturity(study);
    std::vector<Part> parts;
    parts.reserve(frame.asOf.size());
    for (const auto asOf : frame.asOf) {
        const auto next = asOf < validation ? validation : asOf < test ? test : Timestamp::infinity();
        const bool isGap = asOf.microseconds + known > next.microseconds;
        parts.push_back(isGap                   ? Part::Gap
                            : asOf < validation ? Part::Train
                            : asOf < test       ? Part::Validation
                                                : Part::Test);
    }
    return parts;
}

Part drawn(const study::Split &split, std::string_view name)
{
    const auto hash = hash64(fmt::format("{}:{}", split.seed.value, name));
    const auto share = static_cast<double>(hash >> 11) * 0x1.0p-53;
    return share < split.test ? Part::Test : share < split.test + split.validation ? Part::Validation : Part::Train;
}

std::vector<Part> byEntity(const study::Split &split, const Frame &frame)
{
    std::vector<Part> parts;
    for (std::size_t row = 0; row < rowCount(frame); ++row)
        parts.push_back(drawn(split, frame::keyText(frame, row)));
    return parts;
}

std::vector<Part> byRow(const study::Split &split, const Frame &frame)
{
    std::vector<Part> parts;
    for (std::size_t row = 0; row < rowCount(frame); ++row) {
        const auto moment = frame.asOf.empty() ? 0 : frame.asOf[row].microseconds;
        parts.push_back(drawn(split, fmt::format("{}@{}", frame::keyText(frame, row), moment)));
    }
    return parts;
}

//! Words as people write them: blanks around and capitals mean nothing, another word means no part.
Part partOf(std::string_view word)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = word.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return Part::None;
    std::string plain(word.substr(begin, word.find_last_not_of(blanks) - begin + 1));
    std::ranges::transform(plain, plain.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    // What is learned from only is told by the schedule.
    const auto words = std::span(partNames).first(partNames.size() - 1);
    const auto found = std::ranges::find(words, plain);
    return found == words.end() ? Part::None : static_cast<Part>(found - words.begin());
}

Result<std::vector<Part>> assigned(const study::Study &study, const Frame &frame,
                                   const std::optional<frame::Column> &givenParts)
{
    switch (study.split.kind) {
    case study::SplitKind::Time:
        return byTime(study, frame);
    case study::SplitKind::Entity:
        return byEntity(study.split, frame);
    case study::SplitKind::Random:
        return byRow(study.split, frame);
    case study::SplitKind::Given:
        if (!givenParts)
            return tooFew(messages::noSplitColumn(), messages::nameInTarget());
        return partsIn(*givenParts);
    }
    return tooFew(messages::unknownSplit(), messages::useKnownSplit());
}

} // namespace

bool mayLearnFrom(const study::Split &split, const Frame &frame, std::size_t row)
{
    return split.kind != study::SplitKind::Entity || drawn(split, frame::keyText(frame, row)) != Part::Test;
}

std::vector<Part> partsIn(const frame::Column &column)
{
    std::vector<Part> parts;
    for (std::size_t row = 0; row < rowCount(column); ++row)
        parts.push_back(frame::isMissing(column, row) ? Part::None : partOf(frame::textAt(column, row)));
    return parts;
}

Result<std::vector<Part>> assignParts(const study::Study &study, const Frame &frame,
                                      const std::optional<frame::Column> &givenParts)
{
    if (rowCount(frame) == 0)
        return tooFew(messages::noLabelledExample(), messages::checkTarget());
    auto parts = assigned(study, frame, givenParts);
    if (!parts)
        return parts;
    for (const auto part : {Part::Train, Part::Validation, Part::Test}) {
        // Whoever gives parts may leave the validation to folds of the training.
        const bool mayBeEmpty = part == Part::Validation && study.split.kind == study::SplitKind::Given;
        if (!mayBeEmpty && std::ranges::find(*parts, part) == parts->end()) {
            return tooFew(messages::emptyPart(std::string(partNames[static_cast<std::size_t>(part)])),
                          messages::useMoreExamples());
        }
    }
    return parts;
}

} // namespace espalier::snapshot
