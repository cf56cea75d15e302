// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/enginesentences.h"

#include "core/engine/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> engineSentences()
{
    using namespace engine::messages;
    static constexpr SentenceTable table("Engine");
    static constexpr std::array sentences{
        table.row(tooManyMoments, QT_TRANSLATE_NOOP("Engine", "there are too many moments to look at in memory")),
        table.row(examplesSeeTooMany, QT_TRANSLATE_NOOP("Engine", "Examples see too many rows to be held in memory.")),
        table.row(computeInDatabase,
                  QT_TRANSLATE_NOOP("Engine", "Compute the features inside the database, or take fewer examples.")),
        table.row(
            examplesSeeTooManyOwn,
            QT_TRANSLATE_NOOP("Engine", "Examples see too many rows that are worth something else to each of them.")),
        table.row(pathReachesTooMany,
                  QT_TRANSLATE_NOOP("Engine", "The path reaches too many rows to be held in memory.")),
        table.row(shortenPath,
                  QT_TRANSLATE_NOOP("Engine", "Compute the features inside the database, or shorten the path.")),
        table.row(
            beyondTime,
            QT_TRANSLATE_NOOP("Engine", "it holds moments after the year 294246, which no column in memory can hold")),
        table.row(letDatabaseCompute, QT_TRANSLATE_NOOP("Engine", "Let the database compute the features")),
        table.row(typesDiffer,
                  QT_TRANSLATE_NOOP("Engine", "The two sides of a relation hold values of different types.")),
        table.row(keyIsShared, QT_TRANSLATE_NOOP("Engine", "Several rows share the key that a relation refers to.")),
        table.row(noAsOf, QT_TRANSLATE_NOOP("Engine", "the study has no as-of times")),
        table.row(databaseCompares,
                  QT_TRANSLATE_NOOP("Engine", "the database alone knows when values of %1 are equal")),
    };
    return sentences;
}

} // namespace espalier::ui
