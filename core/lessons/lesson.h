// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

//! Lessons as they are written: Markdown, in which blocks marked sql and espalierctl are steps that run.
//!
//!   # Who will not come back?
//!   <!-- minutes: 10 -->
//!   Text ...
//!   ```espalierctl
//!   espalierctl -d gym study suggest churn.json --write
//!   ```
namespace espalier::lessons {

enum class PassageKind
{
    Text,
    Sql, //!< one query, which reads
    Command //!< one call of espalierctl
};

//! "text", "sql", "espalierctl"
std::string_view passageName(PassageKind kind);

struct Passage
{
    PassageKind kind = PassageKind::Text;
    std::string text; //!< without the fences of a block, and without blank lines at its ends
    std::size_t line = 0; //!< where it begins in its file, from 1
    std::vector<std::string> words = {}; //!< of a command, without "espalierctl"
    bool operator==(const Passage &) const = default;
};

struct Lesson
{
    std::string name; //!< "churn"
    std::string title;
    int minutes = 0;
    std::vector<Passage> passages;
    bool operator==(const Lesson &) const = default;
};

//! The passages that run.
std::vector<Passage> stepsOf(const Lesson &lesson);

//! Errors: Invalid, with "file:line" as their subject.
Result<Lesson> parseLesson(std::string_view file, std::string_view text);

//! A command as a shell would read it: blanks part words, 'quotes' and "quotes" join them, a backslash at the end of a line joins lines.
//! Errors: Invalid where a quote is not closed.
Result<std::vector<std::string>> shellWords(std::string_view text);

} // namespace espalier::lessons
