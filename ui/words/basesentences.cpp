// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/basesentences.h"

#include "core/base/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> baseSentences()
{
    using namespace messages;
    static constexpr SentenceTable table("Base");
    static constexpr std::array sentences{
        table.row(wordsOfOthers, "%1"),
        table.counted(seconds, QT_TRANSLATE_N_NOOP("Base", "%Ln second(s)")),
        table.counted(minutes, QT_TRANSLATE_N_NOOP("Base", "%Ln minute(s)")),
        table.counted(hours, QT_TRANSLATE_N_NOOP("Base", "%Ln hour(s)")),
        table.counted(days, QT_TRANSLATE_N_NOOP("Base", "%Ln day(s)")),
        table.counted(weeks, QT_TRANSLATE_N_NOOP("Base", "%Ln week(s)")),
        table.counted(andMore, QT_TRANSLATE_N_NOOP("Base", "and %Ln more")),
        table.row(stopped, QT_TRANSLATE_NOOP("Base", "Stopped on request.")),
        table.row(rocAuc, QT_TRANSLATE_NOOP("Base", "ROC AUC")),
        table.row(averagePrecision, QT_TRANSLATE_NOOP("Base", "Average precision")),
        table.row(logLoss, QT_TRANSLATE_NOOP("Base", "Log loss")),
        table.row(brier, QT_TRANSLATE_NOOP("Base", "Brier score")),
        table.row(accuracy, QT_TRANSLATE_NOOP("Base", "Accuracy")),
        table.row(f1, QT_TRANSLATE_NOOP("Base", "F1")),
        table.row(mcc, QT_TRANSLATE_NOOP("Base", "MCC")),
        table.row(rmse, QT_TRANSLATE_NOOP("Base", "RMSE")),
        table.row(mae, QT_TRANSLATE_NOOP("Base", "MAE")),
        table.row(r2, QT_TRANSLATE_NOOP("Base", "R²")),
    };
    return sentences;
}

} // namespace espalier::ui
