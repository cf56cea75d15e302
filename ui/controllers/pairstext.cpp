// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/pairstext.h"

#include "ui/controllers/reasonstext.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace espalier::ui {

namespace {

struct PairsText
{
    Q_DECLARE_TR_FUNCTIONS(PairsText)
};

QStringList valueNames(const std::vector<explain::TriedValue> &values, bool isNumber)
{
    QStringList names;
    for (const auto &value : values) {
        names << (value.isMissing ? PairsText::tr("missing")
                      : isNumber  ? numberText(value.number)
                                  : toQString(value.level));
    }
    return names;
}

QString countOf(std::size_t rows)
{
    return countText(static_cast<std::int64_t>(rows));
}

} // namespace

RunPairs pairsOf(const workbench::PairsExplanation &found, const study::Study &study)
{
    const auto run = toQString(found.run);
    RunPairs result{.run = run,
                    .note = PairsText::tr("H, of Friedman and Popescu: 0 where two features only add up, 1 where each "
                                          "alone does nothing. Of the %1 features that add most, on %2 of %3 test "
                                          "examples.")
                                .arg(countOf(found.features.size()), countOf(found.rows), countOf(found.rowsAvailable)),
                    .pairs = {}};
    result.pairs.reserve(found.pairs.size());
    for (const auto &pair : found.pairs) {
        result.pairs.push_back({.text = PairsText::tr("%1 × %2 (H %3)")
                                            .arg(featureText(pair.first, study), featureText(pair.second, study),
                                                 scoreText(pair.strength)),
                                .name = {run, toQString(pair.first), toQString(pair.second)}});
    }
    return result;
}

RunPair pairOf(const workbench::PairExplanation &explanation, const study::Study &study)
{
    const auto &found = explanation.dependence;
    const auto first = featureText(found.first, study);
    const auto second = featureText(found.second, study);
    const bool isClass = !explanation.explained.empty();
    RunPair result{.name = {toQString(explanation.run), toQString(found.first), toQString(found.second)},
                   .note = {},
                   .map = {.rows = valueNames(found.firstValues, found.isFirstNumber),
                           .columns = valueNames(found.secondValues, found.isSecondNumber),
                           .cells = {}}};
    const auto told = isClass ? PairsText::tr("The probability of %1").arg(toQString(explanation.explained))
                              : PairsText::tr("What is predicted");
    result.note =
        PairsText::tr("%1 where all of %2 of %3 test examples have one value of each, all else left as it is. "
                      "Down: %4. Across: %5. No example has the values of a faint cell.")
            .arg(told, countOf(explanation.rows), countOf(explanation.rowsAvailable), first, second);
    if (found.means.empty())
        return result;
    const auto [low, high] = std::ranges::minmax(found.means);
    for (std::size_t i = 0; i < found.firstValues.size(); ++i) {
        for (std::size_t j = 0; j < found.secondValues.size(); ++j) {
            const auto cell = found.at(i, j);
            const auto mean = found.means[cell];
            const auto text = isClass ? percentText(mean) : numberText(mean);
            const auto rows = PairsText::tr("%n test example(s)", nullptr, static_cast<int>(found.rows[cell]));
            result.map.cells.push_back({.text = text,
                                        .share = high > low ? (mean - low) / (high - low) : 0,
                                        .isFaint = found.rows[cell] == 0,
                                        .tip = PairsText::tr("%1: %2, %3: %4. %5, %6 with these values.")
                                                   .arg(first, result.map.rows[static_cast<qsizetype>(i)], second,
                                                        result.map.columns[static_cast<qsizetype>(j)], text, rows)});
        }
    }
    return result;
}

} // namespace espalier::ui
