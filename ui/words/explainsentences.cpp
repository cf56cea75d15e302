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
        table.row(
            noExactReasons,
            QT_TRANSLATE_NOOP("Explain",
                              "what each feature adds is exact only of linear models and trees: this model weighs "
                              "all of them together")),
        table.row(lookAtImportances,
                  QT_TRANSLATE_NOOP("Explain",
                                    "Look at what shuffling a feature costs, at how the prediction goes with "
                                    "it, and at other values of an example")),
        table.row(readingRows, QT_TRANSLATE_NOOP("Explain", "reading test examples")),
        table.row(contributing, QT_TRANSLATE_NOOP("Explain", "adding up what features contribute")),
        table.row(shuffling, QT_TRANSLATE_NOOP("Explain", "shuffling one feature after the other")),
        table.row(settingValues, QT_TRANSLATE_NOOP("Explain", "giving all examples one value after the other")),
        table.row(cuttingRows, QT_TRANSLATE_NOOP("Explain", "cutting examples into slices")),
        table.row(scoringSlices, QT_TRANSLATE_NOOP("Explain", "scoring each slice")),
        table.row(sliceOfValue, QT_TRANSLATE_NOOP("Explain", "%1: %2")),
        table.row(sliceOfNumber, QT_TRANSLATE_NOOP("Explain", "%1: %2")),
        table.row(sliceOfRange, QT_TRANSLATE_NOOP("Explain", "%1: %2 to %3")),
        table.row(sliceOfOthers, QT_TRANSLATE_NOOP("Explain", "%1: %2 others")),
        table.row(sliceOfMissing, QT_TRANSLATE_NOOP("Explain", "%1: missing")),
        table.row(sliceWithoutHistory, QT_TRANSLATE_NOOP("Explain", "no history: %1")),
        table.row(sliceOfShortHistory, QT_TRANSLATE_NOOP("Explain", "short history: %1, at most %2")),
        table.row(sliceOfLongHistory, QT_TRANSLATE_NOOP("Explain", "long history: %1, at least %2")),
        table.row(sliceOfMoment, QT_TRANSLATE_NOOP("Explain", "as of %1")),
        table.row(sliceOfTime, QT_TRANSLATE_NOOP("Explain", "as of %1 to %2")),
    };
    return sentences;
}

} // namespace espalier::ui
