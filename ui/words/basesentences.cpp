// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/basesentences.h"

#include "core/base/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> baseSentences()
{
    using namespace messages;
    static constexpr SentenceTable table("Base");
    static constexpr std::array sentences{
        table.row(inWords, "%1"),
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
        table.row(fileNotWritten, QT_TRANSLATE_NOOP("Base", "this file cannot be written")),
        table.row(
            checkFolderAndDisk,
            QT_TRANSLATE_NOOP(
                "Base", "Check that the folder is there, that it may be written to, and that the disk is not full")),
        table.row(fileNotRead, QT_TRANSLATE_NOOP("Base", "this file cannot be read")),
        table.row(checkPath, QT_TRANSLATE_NOOP("Base", "Check the path")),
        table.row(fileLarger, QT_TRANSLATE_NOOP("Base", "this file is larger than %1 bytes")),
        table.row(checkFileMeant, QT_TRANSLATE_NOOP("Base", "Check that it is the file that was meant")),
        table.row(folderNotMade, QT_TRANSLATE_NOOP("Base", "this folder cannot be made")),
        table.row(checkFolderAbove, QT_TRANSLATE_NOOP("Base", "Check that the folder above it may be written to")),
        table.row(correctDocument, QT_TRANSLATE_NOOP("Base", "Correct the file; it must be one JSON document")),
        table.row(correctFile, QT_TRANSLATE_NOOP("Base", "Correct the file")),
        table.row(nestedDeeper, QT_TRANSLATE_NOOP("Base", "it is nested deeper than %1 levels")),
        table.row(keyTwice, QT_TRANSLATE_NOOP("Base", "the key '%1' stands twice in one object")),
        table.row(keyMissing, QT_TRANSLATE_NOOP("Base", "this key is missing")),
        table.row(keyUnknown, QT_TRANSLATE_NOOP("Base", "this key is not known")),
        table.row(removeKey, QT_TRANSLATE_NOOP("Base", "Remove it or correct its spelling")),
        table.row(objectExpected, QT_TRANSLATE_NOOP("Base", "an object was expected")),
        table.row(textExpected, QT_TRANSLATE_NOOP("Base", "a text was expected")),
        table.row(nameExpected, QT_TRANSLATE_NOOP("Base", "a name was expected")),
        table.row(numberExpected, QT_TRANSLATE_NOOP("Base", "a number was expected")),
        table.row(wholeNumberExpected, QT_TRANSLATE_NOOP("Base", "a whole number was expected")),
        table.row(countExpected, QT_TRANSLATE_NOOP("Base", "a count was expected")),
        table.row(booleanExpected, QT_TRANSLATE_NOOP("Base", "true or false was expected")),
        table.row(listExpected, QT_TRANSLATE_NOOP("Base", "a list was expected")),
        table.row(textsExpected, QT_TRANSLATE_NOOP("Base", "a list of texts was expected")),
        table.row(numbersExpected, QT_TRANSLATE_NOOP("Base", "a list of numbers was expected")),
        table.row(wholeNumbersExpected, QT_TRANSLATE_NOOP("Base", "a list of whole numbers was expected")),
        table.row(noMessage, QT_TRANSLATE_NOOP("Base", "not a code with its arguments")),
        table.row(noMemory, QT_TRANSLATE_NOOP("Base", "this is no amount of memory")),
        table.row(writeMemory, QT_TRANSLATE_NOOP("Base", "Write it as 512MB or 4GB")),
        table.row(noMoment, QT_TRANSLATE_NOOP("Base", "this is not a point in time")),
        table.row(writeMoment, QT_TRANSLATE_NOOP("Base", "Write it as 2017-03-01 or 2017-03-01 12:30:00")),
        table.row(noDuration, QT_TRANSLATE_NOOP("Base", "this is not a length of time")),
        table.row(writeDuration, QT_TRANSLATE_NOOP("Base", "Write it as 90 days, 12 hours or 2 weeks")),
        table.row(durationTooLong, QT_TRANSLATE_NOOP("Base", "this is longer than ten thousand years")),
        table.row(writeShorter, QT_TRANSLATE_NOOP("Base", "Write a shorter one")),
        table.row(monthsDiffer, QT_TRANSLATE_NOOP("Base", "years and months differ in length")),
        table.row(writeDays, QT_TRANSLATE_NOOP("Base", "Write it in days, such as 365 days")),
    };
    return sentences;
}

} // namespace espalier::ui
