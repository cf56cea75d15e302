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
        table.row(otherRowsArrived, QT_TRANSLATE_NOOP("Columns", "%1 rows arrived, %2 were announced")),
        table.row(nothingHadChanged, QT_TRANSLATE_NOOP("Columns", "up to date: nothing had changed in %1 rows")),
        table.row(broughtUpToDate, QT_TRANSLATE_NOOP("Columns", "brought up to date: %1 of %2 rows read, %3 MB")),
        table.row(rowsRead, QT_TRANSLATE_NOOP("Columns", "read: %1 of %2 rows read, %3 MB")),
        table.row(readWhole, QT_TRANSLATE_NOOP("Columns", "%1 read whole: %2")),
        table.row(onlyChanges, QT_TRANSLATE_NOOP("Columns", "only what changed was read")),
        table.row(notReadBefore, QT_TRANSLATE_NOOP("Columns", "it was not read before")),
        table.row(columnsNotReadBefore, QT_TRANSLATE_NOOP("Columns", "some of its columns were not read before")),
        table.row(asAskedFor, QT_TRANSLATE_NOOP("Columns", "as asked for")),
        table.row(isView, QT_TRANSLATE_NOOP("Columns", "it is a view")),
        table.row(isForeign, QT_TRANSLATE_NOOP("Columns", "it is a foreign table, or has a foreign partition")),
        table.row(noHeap, QT_TRANSLATE_NOOP("Columns", "its rows are not kept in a heap")),
        table.row(isUnlogged, QT_TRANSLATE_NOOP("Columns", "it is unlogged: a crash empties it without a trace")),
        table.row(isInherited, QT_TRANSLATE_NOOP("Columns", "other tables inherit from it")),
        table.row(isComputed, QT_TRANSLATE_NOOP("Columns", "a column is computed when it is read")),
        table.row(
            mayNotRead,
            QT_TRANSLATE_NOOP("Columns", "the role may not read all its columns, or not ask which server this is")),
        table.row(versionCannotBeAsked, QT_TRANSLATE_NOOP("Columns", "PostgreSQL before version 14 cannot be asked")),
        table.row(otherServer,
                  QT_TRANSLATE_NOOP("Columns",
                                    "the server was started meanwhile or is another one, or the role or a setting is")),
        table.row(wasRewritten, QT_TRANSLATE_NOOP("Columns", "the table was rewritten")),
        table.row(columnAltered, QT_TRANSLATE_NOOP("Columns", "a column was altered")),
        table.row(onlyDatabaseFindsExamples,
                  QT_TRANSLATE_NOOP("Columns", "only the database can find its examples and their labels")),
        table.row(mostChanged, QT_TRANSLATE_NOOP("Columns", "most of it changed")),
        table.row(alteredMeanwhile, QT_TRANSLATE_NOOP("Columns", "it was altered meanwhile")),
        table.row(policyDecides, QT_TRANSLATE_NOOP("Columns", "row-level security decides which of its rows are seen")),
    };
    return sentences;
}

} // namespace espalier::ui
