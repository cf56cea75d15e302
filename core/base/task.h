// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace espalier {

//! What is predicted: one of two classes, one of several, a number.
enum class Task
{
    Binary,
    Multiclass,
    Regression
};

//! As files and scripts have them.
inline constexpr std::array<std::pair<Task, std::string_view>, 3> taskNames{
    {{Task::Binary, "binary"}, {Task::Multiclass, "multiclass"}, {Task::Regression, "regression"}}};

} // namespace espalier
