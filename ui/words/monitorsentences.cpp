// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/monitorsentences.h"

#include "core/monitor/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> monitorSentences()
{
    using namespace monitor::messages;
    static constexpr SentenceTable table("Monitor");
    static constexpr std::array sentences{
        table.row(nameIsTaken,
                  QT_TRANSLATE_NOOP("Monitor", "something else has the name of the log or of one of its views")),
        table.row(
            scoreWithoutLog,
            QT_TRANSLATE_NOOP("Monitor", "Rename it, or refresh without a log: espalierctl score PROJECT --no-log")),
        table.row(noEstimateOf, QT_TRANSLATE_NOOP("Monitor", "%1 is not estimated before labels are known")),
        table.row(residualsNotNoted,
                  QT_TRANSLATE_NOOP("Monitor",
                                    "when it was deployed, it was not noted how far it was off on test rows, or they "
                                    "were too few to tell")),
        table.row(mayNotMakeLog, QT_TRANSLATE_NOOP("Monitor", "the role may not make the log of predictions")),
    };
    return sentences;
}

} // namespace espalier::ui
