// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/storesentences.h"

#include "core/store/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> storeSentences()
{
    using namespace store::messages;
    static constexpr SentenceTable table("Store");
    static constexpr std::array sentences{
        table.row(newerCache, QT_TRANSLATE_NOOP("Store", "The cache was made by a newer version of Espalier.")),
        table.row(useThatVersion, QT_TRANSLATE_NOOP("Store", "Use that version, or another cache file.")),
        table.row(entryNeeds,
                  QT_TRANSLATE_NOOP("Store", "The entry needs %1; free that much on the disk of the cache.")),
        table.row(bytesDamaged,
                  QT_TRANSLATE_NOOP("Store", "its bytes in %1 are not what was written: the disk damaged them")),
        table.row(makeAgain, QT_TRANSLATE_NOOP("Store", "Make it again, or put the file back from a backup")),
        table.row(freeSpace, QT_TRANSLATE_NOOP("Store", "Free space on the disk of the cache.")),
        table.row(otherIsWriting,
                  QT_TRANSLATE_NOOP("Store", "Another instance is writing to the cache; try again in a moment.")),
        table.row(checkFolder,
                  QT_TRANSLATE_NOOP("Store", "Check that the folder of the cache exists and may be written to.")),
        table.row(notMovedAside, QT_TRANSLATE_NOOP("Store", "The damaged cache cannot be moved aside")),
        table.row(deleteFile, QT_TRANSLATE_NOOP("Store", "Delete the file.")),
    };
    return sentences;
}

} // namespace espalier::ui
