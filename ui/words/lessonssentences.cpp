// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/lessonssentences.h"

#include "core/lessons/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> lessonsSentences()
{
    using namespace lessons::messages;
    static constexpr SentenceTable table("Lessons");
    static constexpr std::array sentences{
        table.row(noTitle, QT_TRANSLATE_NOOP("Lessons", "The lesson has no title.")),
        table.row(writeTitle, QT_TRANSLATE_NOOP("Lessons", "Begin with a line “# Title”.")),
        table.row(noMinutes, QT_TRANSLATE_NOOP("Lessons", "The lesson does not say how long it takes.")),
        table.row(writeMinutes, QT_TRANSLATE_NOOP("Lessons", "Write <!-- minutes: 10 --> below the title.")),
        table.row(unknownBlock, QT_TRANSLATE_NOOP("Lessons", "A block is marked “%1”.")),
        table.row(markBlock, QT_TRANSLATE_NOOP("Lessons", "Mark it sql or espalierctl.")),
        table.row(emptyBlock, QT_TRANSLATE_NOOP("Lessons", "A block is empty.")),
        table.row(blockNotClosed, QT_TRANSLATE_NOOP("Lessons", "A block begins here and does not end.")),
        table.row(closeBlock, QT_TRANSLATE_NOOP("Lessons", "End it with a line of three backticks.")),
        table.row(quoteNotClosed, QT_TRANSLATE_NOOP("Lessons", "A quote of the command is not closed.")),
        table.row(closeQuote, QT_TRANSLATE_NOOP("Lessons", "Close the quote.")),
        table.row(notTheProgram, QT_TRANSLATE_NOOP("Lessons", "The block is no call of espalierctl.")),
        table.row(beginWithProgram, QT_TRANSLATE_NOOP("Lessons", "Write one call into it, as it is typed.")),
        table.row(noSuchLesson, QT_TRANSLATE_NOOP("Lessons", "There is no such lesson.")),
        table.row(listLessons, QT_TRANSLATE_NOOP("Lessons", "espalierctl lesson lists all.")),
    };
    return sentences;
}

} // namespace espalier::ui
