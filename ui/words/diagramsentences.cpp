// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/diagramsentences.h"

#include "core/diagram/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> diagramSentences()
{
    using namespace diagram::messages;
    static constexpr SentenceTable table("Diagram");
    static constexpr std::array sentences{
        table.row(placingTables, QT_TRANSLATE_NOOP("Diagram", "Placing tables")),
        table.row(writingPage, QT_TRANSLATE_NOOP("Diagram", "writing the page")),
        table.row(painting, QT_TRANSLATE_NOOP("Diagram", "painting")),
        table.row(writingPicture, QT_TRANSLATE_NOOP("Diagram", "writing the picture")),
    };
    return sentences;
}

} // namespace espalier::ui
