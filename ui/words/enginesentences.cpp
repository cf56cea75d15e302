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
        table.row(joining, QT_TRANSLATE_NOOP("Engine", "joining")),
        table.row(computingFeatures, QT_TRANSLATE_NOOP("Engine", "computing features")),
        table.row(findingExamples, QT_TRANSLATE_NOOP("Engine", "finding examples")),
        table.row(rowsUsed, QT_TRANSLATE_NOOP("Engine", "%1 rows: %2 used")),
        table.row(withoutKey, QT_TRANSLATE_NOOP("Engine", "%1 without a key")),
        table.row(withoutTime, QT_TRANSLATE_NOOP("Engine", "%1 without a time")),
        table.row(ofNoEntity, QT_TRANSLATE_NOOP("Engine", "%1 of no entity that is there")),
        table.row(leftOutByFilter, QT_TRANSLATE_NOOP("Engine", "%1 left out by the filter")),
        table.row(beforeEntity, QT_TRANSLATE_NOOP("Engine", "%1 before their entity was there")),
        table.row(inPeriodsLeftOut, QT_TRANSLATE_NOOP("Engine", "%1 in periods left out")),
        table.row(labelsTreatedAsMissing,
                  QT_TRANSLATE_NOOP("Engine", "%1 whose labels read values that are treated as missing")),
        table.row(tooYoung, QT_TRANSLATE_NOOP("Engine", "%1 too young for their labels to be known")),
        table.row(notInSample, QT_TRANSLATE_NOOP("Engine", "%1 not in the sample")),
        table.row(withoutLabel, QT_TRANSLATE_NOOP("Engine", "%1 without a label")),
        table.row(saidTwice, QT_TRANSLATE_NOOP("Engine", "%1 said twice")),
        table.row(contradicting, QT_TRANSLATE_NOOP("Engine", "%1 that contradict each other")),
        table.row(inNoPart, QT_TRANSLATE_NOOP("Engine", "%1 in no part")),
        table.row(
            labelsNotKnownYet,
            QT_TRANSLATE_NOOP("Engine", "%1 between parts, whose labels were not known when the next one begins")),
    };
    return sentences;
}

} // namespace espalier::ui
