// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cardreasons.h"

#include "core/base/metric.h"
#include "ui/words/cardtext.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

namespace {

using document::Table;

constexpr std::size_t mostSlices = 8;
constexpr std::size_t mostFeatures = 15;
constexpr std::size_t mostTables = 10;

bool isClearlyWorse(const workbench::SliceFinding &slice)
{
    return !slice.found.hasFewRows && evaluate::isClear(slice.found.worse) && slice.found.worse.value.value > 0;
}

QString lossText(const explain::Importance &one)
{
    return one.loss ? QStringLiteral("%1 (%2)").arg(signedScore(one.loss->value), rangeText(*one.loss))
                    : scoreText(std::optional<double>());
}

Table importances(const workbench::Card &card, const QString &head, const std::vector<explain::Importance> &all,
                  std::size_t most, bool areFeatures)
{
    const auto metric = sentence(toldMetric(card.explanation->importances.metric));
    Table table;
    table.columns = {
        {.head = head.toStdString()},
        {.head = CardText::tr("Share").toStdString(), .isNumber = true},
        {.head = CardText::tr("%1 lost without (95 % interval)").arg(metric).toStdString(), .isNumber = true}};
    const auto largest = all.empty() ? 0 : all.front().share;
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i) {
        const auto &one = all[i];
        auto share = cell(percentText(one.share));
        share.bar = largest > 0 ? one.share / largest : 0;
        const auto name = areFeatures ? featureText(card.study, one.name) : toQString(one.name);
        table.rows.push_back({.cells = {cell(name), std::move(share), cell(lossText(one))}});
    }
    return table;
}

} // namespace

std::size_t clearlyWorse(const workbench::Card &card)
{
    return card.slices ? static_cast<std::size_t>(std::ranges::count_if(card.slices->slices, isClearlyWorse)) : 0;
}

document::Section slicesSection(const workbench::Card &card)
{
    document::Section section{.title = CardText::tr("Where It Is Wrong").toStdString(), .blocks = {}};
    if (!card.slices) {
        section.blocks.emplace_back(
            paragraph(CardText::tr("Not looked at: %1").arg(card.unsliced ? problemText(*card.unsliced) : QString())));
        return section;
    }
    const auto &slices = *card.slices;
    const auto worse = clearlyWorse(card);
    const auto looked = static_cast<int>(slices.looked);
    const auto metric = sentence(toldMetric(slices.metric));
    const auto first = CardText::tr("%n groups of rows were looked at, and it is clearly worse than elsewhere in %1 of "
                                    "them.",
                                    nullptr, looked)
                           .arg(worse);
    section.blocks.emplace_back(
        paragraph(first + QLatin1Char(' ')
                  + CardText::tr("Groups overlap; intervals and chances are corrected for their number.")));
    Table table;
    table.columns = {{.head = CardText::tr("Group").toStdString()},
                     {.head = CardText::tr("Rows").toStdString(), .isNumber = true},
                     {.head = metric.toStdString(), .isNumber = true},
                     {.head = CardText::tr("95 % interval").toStdString(), .isNumber = true},
                     {.head = CardText::tr("Worse than elsewhere by").toStdString(), .isNumber = true},
                     {.head = CardText::tr("Chance").toStdString(), .isNumber = true}};
    for (const auto &slice : slices.slices) {
        const auto &[cut, found] = slice;
        if (table.rows.size() == mostSlices || found.hasFewRows || found.worse.value.value <= 0)
            break;
        const auto subject = featureText(card.study, cut.feature).toStdString();
        table.rows.push_back(
            {.cells = {cell(sentence(explain::told(cut, subject))),
                       cell(countText(static_cast<std::int64_t>(found.rows))), cell(scoreText(found.score.value)),
                       cell(rangeText(found.score)), cell(signedScore(found.worse.value.value)),
                       cell(numberText(found.worse.chance))},
             .isMarked = isClearlyWorse(slice)});
    }
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    return section;
}

document::Section importanceSection(const workbench::Card &card)
{
    document::Section section{.title = CardText::tr("What It Looks At").toStdString(), .blocks = {}};
    if (!card.explanation) {
        section.blocks.emplace_back(paragraph(
            CardText::tr("Not explained: %1").arg(card.unexplained ? problemText(*card.unexplained) : QString())));
        return section;
    }
    const auto &found = card.explanation->importances;
    if (found.features.empty()) {
        section.blocks.emplace_back(paragraph(CardText::tr("The model reads no feature.")));
        return section;
    }
    const auto what = found.hasContributions
        ? CardText::tr("Of %1 of %2 test rows: the share of all that it adds up, and how much worse the score "
                       "is with the values of other rows. It tells what the model reads, not what causes what.")
        : CardText::tr(
            "Of %1 of %2 test rows: the share of all that moves the prediction with the values of other rows, "
            "and how much worse the score is then. It tells what the model reads, not what causes what.");
    section.blocks.emplace_back(
        paragraph(what.arg(countText(static_cast<std::int64_t>(found.rows)),
                           countText(static_cast<std::int64_t>(card.explanation->rowsAvailable)))));
    section.blocks.emplace_back(importances(card, CardText::tr("Table"), found.tables, mostTables, false));
    section.blocks.emplace_back(importances(card, CardText::tr("Feature"), found.features, mostFeatures, true));
    if (found.features.size() > mostFeatures)
        section.blocks.emplace_back(
            smallParagraph(CardText::tr("And %n more features, which the JSON form of this card lists.", nullptr,
                                        static_cast<int>(found.features.size() - mostFeatures))));
    return section;
}

} // namespace espalier::ui
