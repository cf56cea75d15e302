// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"

#include <string_view>
#include <vector>

namespace espalier::lessons {

//! The lessons that the program brings, in their order. language: "de" or "de_AT.UTF-8"; English where there is none in it.
//! Errors: as parseLesson().
Result<std::vector<Lesson>> lessonsIn(std::string_view language);

//! By its name or its number, from 1. Errors: Invalid where there is none; as parseLesson().
Result<Lesson> findLesson(std::string_view language, std::string_view nameOrNumber);

} // namespace espalier::lessons
