// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/parameterwords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace espalier::ui {

namespace {

struct ParameterName
{
    std::string_view name;
    const char *word;
};

//! English says what scripts say.
constexpr std::array parameterNames{
    ParameterName{"c", QT_TRANSLATE_NOOP("Parameter", "c")},
    ParameterName{"colsample_bytree", QT_TRANSLATE_NOOP("Parameter", "colsample_bytree")},
    ParameterName{"decay", QT_TRANSLATE_NOOP("Parameter", "decay")},
    ParameterName{"depth", QT_TRANSLATE_NOOP("Parameter", "depth")},
    ParameterName{"early_stopping", QT_TRANSLATE_NOOP("Parameter", "early_stopping")},
    ParameterName{"epsilon", QT_TRANSLATE_NOOP("Parameter", "epsilon")},
    ParameterName{"eta", QT_TRANSLATE_NOOP("Parameter", "eta")},
    ParameterName{"features", QT_TRANSLATE_NOOP("Parameter", "features")},
    ParameterName{"fraction", QT_TRANSLATE_NOOP("Parameter", "fraction")},
    ParameterName{"gamma", QT_TRANSLATE_NOOP("Parameter", "gamma")},
    ParameterName{"lambda", QT_TRANSLATE_NOOP("Parameter", "lambda")},
    ParameterName{"layers", QT_TRANSLATE_NOOP("Parameter", "layers")},
    ParameterName{"min_child_weight", QT_TRANSLATE_NOOP("Parameter", "min_child_weight")},
    ParameterName{"min_leaf", QT_TRANSLATE_NOOP("Parameter", "min_leaf")},
    ParameterName{"pairs", QT_TRANSLATE_NOOP("Parameter", "pairs")},
    ParameterName{"penalty", QT_TRANSLATE_NOOP("Parameter", "penalty")},
    ParameterName{"points", QT_TRANSLATE_NOOP("Parameter", "points")},
    ParameterName{"rounds", QT_TRANSLATE_NOOP("Parameter", "rounds")},
    ParameterName{"subsample", QT_TRANSLATE_NOOP("Parameter", "subsample")},
    ParameterName{"trees", QT_TRANSLATE_NOOP("Parameter", "trees")},
    ParameterName{"units", QT_TRANSLATE_NOOP("Parameter", "units")},
};

} // namespace

QString parameterWord(std::string_view name)
{
    const auto *known = std::ranges::find(parameterNames, name, &ParameterName::name);
    return known == parameterNames.end() ? toQString(std::string(name))
                                         : QCoreApplication::translate("Parameter", known->word);
}

} // namespace espalier::ui
