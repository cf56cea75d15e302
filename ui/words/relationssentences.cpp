// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/relationssentences.h"

#include "core/relations/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> relationsSentences()
{
    using namespace relations::messages;
    static constexpr SentenceTable table("Relations");
    static constexpr std::array sentences{
        table.row(checkingValues, QT_TRANSLATE_NOOP("Relations", "checking values")),
        table.row(checkingRelations, QT_TRANSLATE_NOOP("Relations", "checking values: %1 of %2 relations")),
    };
    return sentences;
}

} // namespace espalier::ui
