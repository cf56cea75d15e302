// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/explainsentences.h"

#include "core/explain/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> explainSentences()
{
    using namespace explain::messages;
    static constexpr SentenceTable table("Explain");
    static constexpr std::array sentences{
        table.row(noBackground,
                  QT_TRANSLATE_NOOP("Explain",
                                    "the model does not say what its training rows were like, so that it "
                                    "cannot be explained: an earlier version made it")),
        table.row(trainAgain, QT_TRANSLATE_NOOP("Explain", "Train it again to see its reasons")),
        table.row(readingRows, QT_TRANSLATE_NOOP("Explain", "reading test examples")),
        table.row(contributing, QT_TRANSLATE_NOOP("Explain", "adding up what features contribute")),
        table.row(shuffling, QT_TRANSLATE_NOOP("Explain", "shuffling one feature after the other")),
    };
    return sentences;
}

} // namespace espalier::ui
