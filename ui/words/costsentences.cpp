// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/costsentences.h"

#include "core/cost/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> costSentences()
{
    using namespace cost::messages;
    static constexpr SentenceTable table("Cost");
    static constexpr std::array sentences{
        table.row(planNotRead, QT_TRANSLATE_NOOP("Cost", "the plan cannot be read")),
        table.row(needsMemory,
                  QT_TRANSLATE_NOOP("Cost", "%1 examples with %2 features need about %3 of memory, %4 are allowed")),
        table.row(computeInDatabase,
                  QT_TRANSLATE_NOOP(
                      "Cost", "Have the features computed inside the database; a sample of %1 examples would fit")),
        table.row(
            takeSample,
            QT_TRANSLATE_NOOP(
                "Cost", "Take a sample, leave features out, or allow more memory; a sample of %1 examples would fit")),
        table.row(countingTakesLonger, QT_TRANSLATE_NOOP("Cost", "counting the examples takes longer than %1 s")),
        table.row(askForFewer,
                  QT_TRANSLATE_NOOP(
                      "Cost", "Ask for fewer cutoffs, filter the entities, or add an index that the filter can use")),
        table.row(onAnotherServer, QT_TRANSLATE_NOOP("Cost", "rows of %1 are on another server")),
        table.row(doesNotFit, QT_TRANSLATE_NOOP("Cost", "the columns it reads do not fit into the memory allowed")),
        table.row(fits, QT_TRANSLATE_NOOP("Cost", "the columns it reads fit into memory")),
        table.row(asAskedFor, QT_TRANSLATE_NOOP("Cost", "as asked for")),
        table.row(soonerHere, QT_TRANSLATE_NOOP("Cost", "about %1 here, %2 in the database")),
        table.row(soonerInDatabase, QT_TRANSLATE_NOOP("Cost", "about %1 here, only %2 in the database")),
        table.row(leftByEngine, QT_TRANSLATE_NOOP("Cost", "%1: %2")),
        table.row(countingExamples, QT_TRANSLATE_NOOP("Cost", "counting the examples")),
        table.row(needsAbout, QT_TRANSLATE_NOOP("Cost", "needs about %1 of memory, %2 are allowed")),
    };
    return sentences;
}

} // namespace espalier::ui
