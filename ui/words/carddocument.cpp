// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/carddocument.h"

#include "core/base/languages.h"
#include "core/base/metric.h"
#include "core/training/runs.h"
#include "ui/words/cardlimits.h"
#include "ui/words/cardquestion.h"
#include "ui/words/cardreasons.h"
#include "ui/words/cardrows.h"
#include "ui/words/cardscores.h"
#include "ui/words/cardtext.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QLocale>

#include <algorithm>

namespace espalier::ui {

namespace {

using document::Tiles;

std::string titleOf(const study::Study &study)
{
    return study.title.empty() ? study.name : study.title;
}

Tiles::Tile tile(const QString &name, const QString &value, const QString &detail)
{
    return {.name = name.toStdString(), .value = value.toStdString(), .detail = detail.toStdString()};
}

//! The score, what knowing nothing gives, and of how many rows.
Tiles tilesOf(const workbench::Card &card)
{
    Tiles tiles;
    const auto &comparison = card.comparison;
    const auto part = judgedPart(card);
    const auto metric = sentence(toldMetric(comparison.metric));
    const auto score = part.empty() ? std::nullopt : training::scoreOf(card.run, part, comparison.metric);
    tiles.tiles.push_back(score ? tile(CardText::tr("%1 on %2").arg(metric, rowsOfPart(part)), scoreText(score->value),
                                       CardText::tr("95 % interval %1").arg(rangeText(*score)))
                                : tile(metric, scoreText(std::optional<double>()), CardText::tr("not defined")));
    const auto baseline = std::ranges::find_if(comparison.runs, &training::Run::isBaseline);
    if (baseline != comparison.runs.end() && !part.empty() && !card.run.isBaseline) {
        const auto other = training::scoreOf(*baseline, part, comparison.metric);
        tiles.tiles.push_back(tile(CardText::tr("Baseline"),
                                   other ? scoreText(other->value) : scoreText(std::optional<double>()),
                                   CardText::tr("knowing nothing of the row")));
    }
    tiles.tiles.push_back(
        tile(CardText::tr("Examples used"), countText(static_cast<std::int64_t>(engine::usedRows(card.rows.rows))),
             CardText::tr("of %1").arg(countText(static_cast<std::int64_t>(card.rows.rowsAvailable)))));
    const auto judged = std::ranges::find_if(card.parts, [&part](const workbench::CardPart &each) {
        return snapshot::partNames.at(static_cast<std::size_t>(each.part)) == part;
    });
    if (judged != card.parts.end() && judged->from && judged->until)
        tiles.tiles.push_back(
            tile(CardText::tr("Judged on"), countText(static_cast<std::int64_t>(judged->rows)),
                 CardText::tr("as of %1 to %2").arg(momentText(*judged->from), momentText(*judged->until))));
    return tiles;
}

document::Section modelSection(const workbench::Card &card)
{
    const auto &run = card.run;
    document::Facts facts;
    facts.facts.push_back(fact(CardText::tr("Learner"), learnerText(run)));
    if (const auto settings = settingsText(run); !settings.isEmpty())
        facts.facts.push_back(fact(CardText::tr("Settings"), settings));
    if (run.trials.size() > 1)
        facts.facts.push_back(
            fact(CardText::tr("Chosen among"),
                 CardText::tr("%n settings, by validation", nullptr, static_cast<int>(run.trials.size()))));
    facts.facts.push_back(
        fact(CardText::tr("Features"), countText(static_cast<std::int64_t>(run.model.features.size()))));
    facts.facts.push_back(fact(CardText::tr("Made the score"),
                               CardText::tr("a model of %1 examples, whose label was known before the test began")
                                   .arg(countText(static_cast<std::int64_t>(run.rowsBehindScore)))));
    facts.facts.push_back(fact(CardText::tr("Made the model"),
                               CardText::tr("all %1 examples whose label is known, with the settings found")
                                   .arg(countText(static_cast<std::int64_t>(run.rowsBehindModel)))));
    if (run.rowsBehindModel == 0)
        facts.facts.erase(facts.facts.end() - 2, facts.facts.end());
    if (run.model.task == model::Task::Binary)
        facts.facts.push_back(fact(CardText::tr("Calibration"),
                                   run.recalibrated            ? recalibratedText(run)
                                       : run.model.calibration ? CardText::tr("adjusted on validation, where it helped")
                                                               : CardText::tr("as the learner gives it")));
    facts.facts.push_back(fact(CardText::tr("Training took"), durationText(run.seconds)));
    return {.title = CardText::tr("The Model").toStdString(), .blocks = {std::move(facts)}};
}

document::Section originSection(const workbench::Card &card)
{
    document::Facts facts;
    facts.facts = {fact(CardText::tr("Database"), toQString(pg::describe(card.run.database))),
                   fact(CardText::tr("Read"), toQString(printTimestamp(card.run.takenAt))),
                   typedFact(CardText::tr("Study"), card.study.name + " " + card.rows.studyHash),
                   typedFact(CardText::tr("Snapshot"), card.rows.id),
                   typedFact(CardText::tr("Rows"), card.rows.rowsHash),
                   typedFact(CardText::tr("Run"), card.run.id),
                   typedFact(CardText::tr("Model"), card.modelHash),
                   fact(CardText::tr("Seed"), QString::number(card.run.seed)),
                   fact(CardText::tr("Program"),
                        CardText::tr("Espalier %1, %2").arg(toQString(card.program), toQString(card.libraries)))};
    return {.title = CardText::tr("Origin").toStdString(), .blocks = {std::move(facts)}};
}

} // namespace

document::Document cardDocument(const workbench::Card &card)
{
    document::Document document{.language = std::string(languageOf(QLocale().name().toStdString())),
                                .kind = CardText::tr("Model card").toStdString(),
                                .title = titleOf(card.study),
                                .lead = questionSentence(card.study).toStdString(),
                                .front = {tilesOf(card)},
                                .sections = {},
                                .foot = {}};
    if (const auto claims = claimsText(card); !claims.isEmpty())
        document.front.emplace_back(paragraph(CardText::tr("On %1: %2").arg(rowsOfPart(judgedPart(card)), claims)));
    if (!card.cautions.empty())
        document.front.emplace_back(document::Notice{
            .subject = {},
            .text = CardText::tr("%n finding(s) of these rows or scores must be known before the model "
                                 "is trusted: they stand under Findings.",
                                 nullptr, static_cast<int>(card.cautions.size()))
                        .toStdString(),
            .advice = {},
            .isGrave = std::ranges::any_of(card.cautions, &deploy::Issue::isBlocking)});
    document.sections = {questionSection(card), limitsSection(card),     rowsSection(card),
                         findingsSection(card), comparisonSection(card), modelSection(card)};
    if (auto curves = curvesSection(card); !curves.blocks.empty())
        document.sections.push_back(std::move(curves));
    if (card.decision && !card.decision->parts.empty())
        document.sections.push_back(decisionSection(card));
    document.sections.push_back(slicesSection(card));
    document.sections.push_back(importanceSection(card));
    document.sections.push_back(originSection(card));
    document.foot = CardText::tr("Rows of %1, read %2. Made by Espalier %3 from run %4.")
                        .arg(toQString(pg::describe(card.run.database)), toQString(printTimestamp(card.run.takenAt)),
                             toQString(card.program), toQString(card.run.id))
                        .toStdString();
    return document;
}

} // namespace espalier::ui
