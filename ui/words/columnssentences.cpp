// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/columnssentences.h"

#include "core/columns/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> columnsSentences()
{
    using namespace columns::messages;
    static constexpr SentenceTable table("Columns");
    static constexpr std::array sentences{
        table.row(bytesAreNoText, QT_TRANSLATE_NOOP("Columns", "a value holds bytes that are no text: '%1'")),
        table.row(
            findItsRows,
            QT_TRANSLATE_NOOP(
                "Columns",
                "Find its rows by: SET client_encoding = 'SQL_ASCII'; %1; then correct them, or leave the column out")),
        table.row(otherRowsArrived, QT_TRANSLATE_NOOP("Columns", "%1 rows arrived, %2 were told")),
    };
    return sentences;
}

} // namespace espalier::ui
