// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/compilesentences.h"

#include "core/compile/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> compileSentences()
{
    using namespace compile::messages;
    static constexpr SentenceTable table("Compile");
    static constexpr std::array sentences{
        table.row(noColumnName, QT_TRANSLATE_NOOP("Compile", "this feature's name cannot be the name of a column")),
        table.row(giveShortName, QT_TRANSLATE_NOOP("Compile", "Give it a name of at most 63 bytes")),
        table.row(modelTooLarge,
                  QT_TRANSLATE_NOOP("Compile",
                                    "the model has %1 nodes or weights, and a function takes at most %2: each session "
                                    "that calls it keeps about two kilobytes for each")),
        table.row(smallerTrees, QT_TRANSLATE_NOOP("Compile", "Train again with fewer or smaller trees")),
        table.row(reasonsOfOneOutput,
                  QT_TRANSLATE_NOOP("Compile", "reasons in SQL are of a model of two classes, or of numbers")),
        table.row(deployWithoutReasons, QT_TRANSLATE_NOOP("Compile", "Deploy it without reasons")),
        table.row(reasonsTooLarge, QT_TRANSLATE_NOOP("Compile", "its trees are too large to give reasons in SQL")),
        table.row(fewerFeatures, QT_TRANSLATE_NOOP("Compile", "Train again with fewer features")),
        table.row(fewerPoints, QT_TRANSLATE_NOOP("Compile", "Train again with fewer rows or features")),
        table.row(fewerUnits, QT_TRANSLATE_NOOP("Compile", "Train again with fewer units or features")),
    };
    return sentences;
}

} // namespace espalier::ui
