// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cardscores.h"

#include "core/base/metric.h"
#include "core/training/claims.h"
#include "core/training/runs.h"
#include "ui/words/cardplots.h"
#include "ui/words/cardtext.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <algorithm>
#include <array>

namespace espalier::ui {

namespace {

using document::Table;

constexpr std::array<const char *, 2> judged{"validation", "test"};

QString verdictWord(const evaluate::Claim &claim)
{
    switch (claim.verdict) {
    case evaluate::Verdict::Better:
        return CardText::tr("better");
    case evaluate::Verdict::Worse:
        return CardText::tr("worse");
    case evaluate::Verdict::Equal:
        return CardText::tr("practically equal");
    case evaluate::Verdict::CannotTell:
        break;
    }
    return CardText::tr("cannot tell");
}

QString countOf(std::size_t count)
{
    return countText(static_cast<std::int64_t>(count));
}

QString shareOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? scoreText(std::optional<double>())
                      : percentText(static_cast<double>(part) / static_cast<double>(whole));
}

//! "Boosted trees (XGBoost), rounds 176".
QString withSettings(const workbench::Card &card, const training::Run &run)
{
    const auto settings = settingsText(run);
    const auto name = runText(card.comparison, run);
    return settings.isEmpty() ? name : CardText::tr("%1, %2").arg(name, settings);
}

Table leaderboard(const workbench::Card &card)
{
    const auto &comparison = card.comparison;
    const auto part = judgedPart(card);
    Table table;
    table.columns.push_back({.head = CardText::tr("Model").toStdString()});
    for (const auto *each : judged) {
        table.columns.push_back({.head = partText(std::string(each)).toStdString(), .isNumber = true});
        table.columns.push_back({.head = CardText::tr("95 % interval").toStdString(), .isNumber = true});
    }
    table.columns.push_back({.head = CardText::tr("Against the chosen").toStdString()});
    for (const auto &run : comparison.runs) {
        Table::Row row{.cells = {cell(withSettings(card, run))}, .isMarked = run.id == card.run.id};
        for (const auto *each : judged) {
            const auto score = training::scoreOf(run, each, comparison.metric);
            row.cells.push_back(cell(score ? scoreText(score->value) : scoreText(std::optional<double>())));
            row.cells.push_back(cell(score ? rangeText(*score) : QString()));
        }
        const auto claim = training::claimOf(comparison, part, run, card.run);
        row.cells.push_back(cell(row.isMarked ? CardText::tr("chosen") : claim ? verdictWord(*claim) : QString()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString claimAgainst(const workbench::Card &card, const training::Run &other)
{
    const auto claim = training::claimOf(card.comparison, judgedPart(card), card.run, other);
    return claim ? claimText(runText(card.comparison, card.run), runText(card.comparison, other), *claim,
                             card.comparison.metric, card.comparison.region)
                 : QString();
}

Table confusionTable(const workbench::Card &card)
{
    const auto &confusion = *card.curves.confusion;
    Table table;
    table.columns.push_back({.head = CardText::tr("Actual").toStdString()});
    for (const auto &name : card.classes)
        table.columns.push_back(
            {.head = CardText::tr("predicted %1").arg(toQString(name)).toStdString(), .isNumber = true});
    for (std::size_t truth = 0; truth < confusion.classes; ++truth) {
        Table::Row row{.cells = {cell(toQString(card.classes[truth]))}};
        for (std::size_t said = 0; said < confusion.classes; ++said)
            row.cells.push_back(cell(countText(static_cast<std::int64_t>(confusion.at(truth, said)))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

QString claimsText(const workbench::Card &card)
{
    const auto &runs = card.comparison.runs;
    const auto next = std::ranges::find_if(runs, [&card](const training::Run &run) {
        return run.id != card.run.id && !run.isBaseline;
    });
    const auto baseline = std::ranges::find_if(runs, [&card](const training::Run &run) {
        return run.id != card.run.id && run.isBaseline;
    });
    QStringList told;
    for (const auto &other : {baseline, next}) {
        if (other == runs.end())
            continue;
        if (const auto text = claimAgainst(card, *other); !text.isEmpty())
            told.append(text);
    }
    return told.join(QLatin1Char(' '));
}

document::Section comparisonSection(const workbench::Card &card)
{
    const auto &comparison = card.comparison;
    document::Section section{.title = CardText::tr("Comparison").toStdString(), .blocks = {}};
    const auto metric = sentence(toldMetric(comparison.metric));
    const auto better = comparison.isLowerBetter ? CardText::tr("lower is better") : CardText::tr("higher is better");
    section.blocks.emplace_back(paragraph(
        CardText::tr("%1 (%2) on rows that no model was fitted on. Models are ranked on validation; claims are "
                     "corrected for %n models, and differences within %3 are practically none.",
                     nullptr, static_cast<int>(comparison.runs.size()))
            .arg(metric, better, numberText(comparison.region))
        + (judgedPart(card).empty() ? QString()
                                    : QLatin1Char(' ')
                   + CardText::tr("The last column says how each does against the chosen one on %1.")
                         .arg(rowsOfPart(judgedPart(card))))));
    section.blocks.emplace_back(leaderboard(card));
    return section;
}

document::Section curvesSection(const workbench::Card &card)
{
    document::Section section{.title = CardText::tr("How It Errs").toStdString(), .blocks = {}};
    if (card.curves.part.empty())
        return section;
    section.blocks.emplace_back(smallParagraph(
        CardText::tr("Of %1, predicted by a model that has not seen them.").arg(rowsOfPart(card.curves.part))));
    if (const auto &within = card.curves.within; within && within->covered && card.run.model.intervals) {
        const auto &[value, low, high] = *within->covered;
        section.blocks.emplace_back(
            paragraph(CardText::tr("Each number comes with an interval that shall hold the label %1 of the time; it "
                                   "did %2 of the time [%3, %4], "
                                   "and is %5 wide in the mean.")
                          .arg(percentText(card.run.model.intervals->level), percentText(value), percentText(low),
                               percentText(high), numberText(within->width))));
    }
    if (auto plots = plotsOf(card); !plots.empty())
        section.blocks.emplace_back(document::Figures{std::move(plots)});
    constexpr std::size_t mostClasses = 8; // of a table that fits on paper
    if (card.curves.confusion && card.classes.size() == card.curves.confusion->classes) {
        if (card.classes.size() <= mostClasses)
            section.blocks.emplace_back(confusionTable(card));
        else
            section.blocks.emplace_back(
                smallParagraph(CardText::tr("The confusion of %n classes stands in the JSON form of this card.",
                                            nullptr, static_cast<int>(card.classes.size()))));
    }
    return section;
}

document::Section decisionSection(const workbench::Card &card)
{
    const auto &decision = *card.decision;
    document::Section section{.title = CardText::tr("Decision").toStdString(), .blocks = {}};
    const auto threshold = numberText(decision.threshold);
    const auto positive = card.classes.size() == 2 ? toQString(card.classes.back()) : QString();
    auto text = decision.isChosen
        ? CardText::tr("'%1' is predicted from a probability of %2 on.").arg(positive, threshold)
        : CardText::tr("Nobody has chosen a threshold: '%1' is predicted from a probability of %2 on, which is right "
                       "only where a false alarm costs as much as a miss.")
              .arg(positive, threshold);
    if (decision.costs)
        text += QLatin1Char(' ')
            + CardText::tr("A false alarm costs %1, a miss %2.")
                  .arg(numberText(decision.costs->falseAlarm), numberText(decision.costs->miss));
    section.blocks.emplace_back(paragraph(text));
    Table table;
    table.columns = {{.head = CardText::tr("Part").toStdString()},
                     {.head = CardText::tr("Reach it").toStdString(), .isNumber = true},
                     {.head = CardText::tr("of all").toStdString(), .isNumber = true},
                     {.head = CardText::tr("Found of what there is").toStdString(), .isNumber = true},
                     {.head = CardText::tr("Right of what reaches it").toStdString(), .isNumber = true}};
    if (decision.costs)
        table.columns.push_back({.head = CardText::tr("Cost per row").toStdString(), .isNumber = true});
    for (const auto *part : judged) {
        const auto found = decision.parts.find(part);
        if (found == decision.parts.end())
            continue;
        const auto &outcome = found->second;
        Table::Row row{.cells = {cell(partText(std::string(part))), cell(countOf(outcome.flagged)),
                                 cell(shareOf(outcome.flagged, outcome.rows)),
                                 cell(shareOf(outcome.found, outcome.positives)),
                                 cell(shareOf(outcome.found, outcome.flagged))}};
        if (decision.costs)
            row.cells.push_back(
                cell(QStringLiteral("%1 (%2)").arg(scoreText(outcome.cost.value), rangeText(outcome.cost))));
        table.rows.push_back(std::move(row));
    }
    section.blocks.emplace_back(std::move(table));
    if (const auto judgedBy = decision.parts.find(judgedPart(card)); decision.costs && judgedBy != decision.parts.end())
        section.blocks.emplace_back(
            smallParagraph(CardText::tr("On %1 a row costs %2 where nothing is done, and %3 where it is done for all.")
                               .arg(rowsOfPart(judgedBy->first), scoreText(judgedBy->second.costOfNone),
                                    scoreText(judgedBy->second.costOfAll))));
    return section;
}

} // namespace espalier::ui
