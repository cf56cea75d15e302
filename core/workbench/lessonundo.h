// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/workbench/lessonstep.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

//! Steps of lessons that can be taken back.
namespace espalier::workbench {

//! A step as runStep() runs it, that is done from then on where it ended well; what it changed is noted, so that it can be undone. number: of the
//! step, from 1. Errors are in its end.
StepEnd takeStep(const Places &places, const lessons::Lesson &lesson, std::size_t number, StepErrors errors,
                 Progress &progress);

//! What of a lesson can be undone.
struct UndoableSteps
{
    std::set<std::size_t> steps;
    std::optional<std::size_t> last; //!< the one that ran last
    bool operator==(const UndoableSteps &) const = default;
};
//! Errors: Io, Invalid where what is noted holds something else.
Result<UndoableSteps> undoableSteps(const Places &places, std::string_view lesson);

struct Undone
{
    std::vector<std::size_t> steps; //!< that ran and are as if they had not, in their order
    std::vector<Message> stays; //!< what could not be taken back, and how to be rid of it
};
//! Takes back the last time that a step ran, and all that ran after it in its lesson: files of its folder, runs, kept studies, and in the Gym what
//! answers. What somebody else changed since stays as it is. Errors: Invalid where the step did not run; Unsupported where it let time pass; those
//! of the gym, where something was deployed.
Result<Undone> undoStep(const Places &places, const lessons::Lesson &lesson, std::size_t step, Progress &progress);

} // namespace espalier::workbench
