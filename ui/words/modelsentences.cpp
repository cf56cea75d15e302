// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/modelsentences.h"

#include "core/model/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> modelSentences()
{
    using namespace model::messages;
    static constexpr SentenceTable table("Model");
    static constexpr std::array sentences{
        table.row(doNotGoTogether,
                  QT_TRANSLATE_NOOP("Model", "its task, classes, outputs and link do not go together")),
        table.row(classTwice, QT_TRANSLATE_NOOP("Model", "a class is there twice")),
        table.row(classHoldsNul, QT_TRANSLATE_NOOP("Model", "a class holds a NUL byte")),
        table.row(noFeatureName, QT_TRANSLATE_NOOP("Model", "'%1' is empty, not a name, or there twice")),
        table.row(calibrationNotPossible,
                  QT_TRANSLATE_NOOP("Model", "only a binary model has one, and its numbers must be moderate")),
        table.row(intervalsNotPossible,
                  QT_TRANSLATE_NOOP("Model", "only a model of a number has them, and their bands must ascend")),
        table.row(inputNotPossible,
                  QT_TRANSLATE_NOOP("Model", "its feature, kind or numbers are not possible for this family")),
        table.row(weightsDoNotFit,
                  QT_TRANSLATE_NOOP("Model", "the weights do not fit the inputs, or one of them is not moderate")),
        table.row(notModerate, QT_TRANSLATE_NOOP("Model", "a bias or a scale is not moderate")),
        table.row(
            noTree,
            QT_TRANSLATE_NOOP("Model", "it is not a tree: a size, a child, an input or a number is out of range")),
        table.row(trainAgain,
                  QT_TRANSLATE_NOOP("Model", "Train the model again, or restore the document from where it came")),
        table.row(featureMissing, QT_TRANSLATE_NOOP("Model", "the model reads this feature, and it is not there")),
        table.row(featureNoNumber,
                  QT_TRANSLATE_NOOP("Model", "the model reads this feature as a number, and it is not one")),
        table.row(featureNoCategory,
                  QT_TRANSLATE_NOOP("Model", "the model reads this feature as a category, and it is not one")),
        table.row(notOfItsValues, QT_TRANSLATE_NOOP("Model", "'%1' is not one of its values")),
        table.row(noInputKind, QT_TRANSLATE_NOOP("Model", "'%1' is not a kind of input")),
        table.row(noFamily, QT_TRANSLATE_NOOP("Model", "'%1' is not a family")),
        table.row(unknownFormat,
                  QT_TRANSLATE_NOOP("Model",
                                    "this version of the document is not known; a newer program may have written it")),
    };
    return sentences;
}

} // namespace espalier::ui
