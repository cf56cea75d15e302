// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> baseSentences()
{
    using namespace messages;
    static constexpr SentenceTable table("Base");
    static constexpr std::array sentences{
        table.row(wordsOfOthers, "%1"),
        table.row(stopped, QT_TRANSLATE_NOOP("Base", "Stopped on request.")),
        table.counted(seconds, QT_TRANSLATE_N_NOOP("Base", "%Ln second(s)")),
        table.counted(minutes, QT_TRANSLATE_N_NOOP("Base", "%Ln minute(s)")),
        table.counted(hours, QT_TRANSLATE_N_NOOP("Base", "%Ln hour(s)")),
        table.counted(days, QT_TRANSLATE_N_NOOP("Base", "%Ln day(s)")),
        table.counted(weeks, QT_TRANSLATE_N_NOOP("Base", "%Ln week(s)")),
        table.counted(andMore, QT_TRANSLATE_N_NOOP("Base", "and %Ln more")),
    };
    return sentences;
}

} // namespace espalier::ui
