// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/catalogsentences.h"

#include "core/catalog/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> catalogSentences()
{
    using namespace catalog::messages;
    static constexpr SentenceTable table("Catalog");
    static constexpr std::array sentences{
        table.row(
            namelessObject,
            QT_TRANSLATE_NOOP("Catalog",
                              "its name, or that of its type, holds bytes that are no text, so no query can name it")),
        table.row(askOwnerToRename, QT_TRANSLATE_NOOP("Catalog", "Ask its owner to rename it")),
        table.row(askTableOwnerToRename, QT_TRANSLATE_NOOP("Catalog", "Ask the owner of the table to rename it")),
        table.row(heldExclusively,
                  QT_TRANSLATE_NOOP("Catalog", "another session held it exclusively while the catalog was read")),
        table.row(readCatalogAgain,
                  QT_TRANSLATE_NOOP("Catalog", "Read the catalog again when that session is done with it")),
        table.row(tableNotReadable, QT_TRANSLATE_NOOP("Catalog", "the role may not read this table")),
        table.row(askForSelect, QT_TRANSLATE_NOOP("Catalog", "Ask for GRANT SELECT ON %1 TO %2")),
        table.row(askForSelectOn, QT_TRANSLATE_NOOP("Catalog", "Ask for GRANT SELECT ON %1")),
        table.row(rowsHidden,
                  QT_TRANSLATE_NOOP("Catalog",
                                    "row-level security hides rows of this table from the role, so that numbers would "
                                    "be of some rows only")),
        table.row(seeAllRows,
                  QT_TRANSLATE_NOOP(
                      "Catalog",
                      "Connect as a role with BYPASSRLS, leave the table out, or ask for the rows that the role may "
                      "see: --rows-i-may-see %1 where the study is made, \"filtered_tables\" in its file")),
        table.row(columnNotReadable, QT_TRANSLATE_NOOP("Catalog", "the role may not read this column")),
        table.row(askForColumn, QT_TRANSLATE_NOOP("Catalog", "Ask for GRANT SELECT (%1) ON %2 TO %3")),
        table.row(notReadable, QT_TRANSLATE_NOOP("Catalog", "the role may not read it")),
        table.row(
            jsonHasNoShape,
            QT_TRANSLATE_NOOP(
                "Catalog", "JSON has no fixed shape: a view or a generated column can name the fields that matter.")),
        table.row(rangeIsTwoValues,
                  QT_TRANSLATE_NOOP("Catalog",
                                    "A range is two values: the lower bound, the upper bound and the width of ranges "
                                    "of numbers and moments are features.")),
        table.row(
            typeIsNothing,
            QT_TRANSLATE_NOOP("Catalog", "The type is neither a number, a text, a moment nor a length to a model.")),
        table.row(noSuchTable, QT_TRANSLATE_NOOP("Catalog", "There is no such table.")),
        table.row(nearIt, QT_TRANSLATE_NOOP("Catalog", "Near it: %1.")),
        table.row(inSeveralSchemas, QT_TRANSLATE_NOOP("Catalog", "Several schemas have a table of that name.")),
        table.row(nameOneOf, QT_TRANSLATE_NOOP("Catalog", "Name one of %1.")),
        table.row(sampleTookLonger,
                  QT_TRANSLATE_NOOP("Catalog", "It took longer than %1 s, which is what looking at rows may take")),
        table.row(randomRowsNeedTable,
                  QT_TRANSLATE_NOOP("Catalog", "random rows are drawn by TABLESAMPLE, which reads tables only")),
        table.row(takeFirstRows, QT_TRANSLATE_NOOP("Catalog", "Take the first rows")),
        table.row(otherFormat, QT_TRANSLATE_NOOP("Catalog", "it was written in another format")),
        table.row(readingCatalog, QT_TRANSLATE_NOOP("Catalog", "Reading the catalog")),
    };
    return sentences;
}

} // namespace espalier::ui
