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
        table.row(notPlaced, QT_TRANSLATE_NOOP("Diagram", "The tables could not be placed.")),
        table.row(installPlugins,
                  QT_TRANSLATE_NOOP("Diagram", "Check that the layout plugins of Graphviz are installed.")),
        table.row(noReason, QT_TRANSLATE_NOOP("Diagram", "librsvg gave no reason")),
        table.row(noSize, QT_TRANSLATE_NOOP("Diagram", "The drawing has no size.")),
        table.row(tooManyPixels, QT_TRANSLATE_NOOP("Diagram", "%1 x %2 pixels are more than a PNG can have")),
        table.row(largestScaleIs,
                  QT_TRANSLATE_NOOP("Diagram", "The largest scale for it is %1; SVG and PDF have no such limit")),
        table.row(noScale, QT_TRANSLATE_NOOP("Diagram", "this is no scale")),
        table.row(giveAboveZero, QT_TRANSLATE_NOOP("Diagram", "Give a number above 0")),
    };
    return sentences;
}

} // namespace espalier::ui
