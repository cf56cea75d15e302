// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of lessons: the sentences stand in ui/words/lessonssentences.cpp.
namespace espalier::lessons::messages {

using namespace arguments;

inline constexpr MessageCode<> noTitle{"lessons.no_title"};
inline constexpr MessageCode<> writeTitle{"lessons.write_title"};
inline constexpr MessageCode<> noMinutes{"lessons.no_minutes"};
inline constexpr MessageCode<> writeMinutes{"lessons.write_minutes"};
inline constexpr MessageCode<Name> unknownBlock{"lessons.unknown_block"}; // what it is marked as
inline constexpr MessageCode<> markBlock{"lessons.mark_block"};
inline constexpr MessageCode<> emptyBlock{"lessons.empty_block"};
inline constexpr MessageCode<> blockNotClosed{"lessons.block_not_closed"};
inline constexpr MessageCode<> closeBlock{"lessons.close_block"};
inline constexpr MessageCode<> quoteNotClosed{"lessons.quote_not_closed"};
inline constexpr MessageCode<> closeQuote{"lessons.close_quote"};
inline constexpr MessageCode<> notTheProgram{"lessons.not_the_program"};
inline constexpr MessageCode<> beginWithProgram{"lessons.begin_with_program"};
inline constexpr MessageCode<> noSuchLesson{"lessons.no_such_lesson"};
inline constexpr MessageCode<> listLessons{"lessons.list_lessons"};

} // namespace espalier::lessons::messages
