// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace espalier::lessons {

//! A file of resources/lessons.
struct LessonText
{
    std::string_view file; //!< "2-churn.de.md"
    std::string_view text;
};

//! All that the program was built with, ordered by their names.
std::span<const LessonText> lessonTexts();

} // namespace espalier::lessons
