// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/snapshotsentences.h"

#include "core/snapshot/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> snapshotSentences()
{
    using namespace snapshot::messages;
    static constexpr SentenceTable table("Snapshot");
    static constexpr std::array sentences{
        table.row(columnIsGone, QT_TRANSLATE_NOOP("Snapshot", "this column is no longer there")),
        table.row(
            anotherTable,
            QT_TRANSLATE_NOOP("Snapshot", "another table has this name now: it was made anew, or swapped by renaming")),
        table.row(
            anotherColumn,
            QT_TRANSLATE_NOOP("Snapshot", "another column has this name now: it was dropped and added, or renamed")),
        table.row(otherType, QT_TRANSLATE_NOOP("Snapshot", "its type was %1 and is %2")),
    };
    return sentences;
}

} // namespace espalier::ui
