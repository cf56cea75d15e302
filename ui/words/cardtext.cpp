// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cardtext.h"

#include "core/study/paths.h"
#include "core/study/repairs.h"
#include "core/training/runs.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

//! What the digits of a score do not tell from 0 is 0, without a sign.
double shown(double value)
{
    constexpr double half = 0.0005;
    return std::abs(value) < half ? 0.0 : value;
}

} // namespace

document::Paragraph paragraph(const QString &text)
{
    return {.text = text.toStdString()};
}

document::Paragraph smallParagraph(const QString &text)
{
    return {.text = text.toStdString(), .tone = document::Paragraph::Tone::Small};
}

document::Facts::Fact fact(const QString &name, const QString &value)
{
    return {.name = name.toStdString(), .value = value.toStdString()};
}

document::Facts::Fact typedFact(const QString &name, const std::string &value)
{
    return {.name = name.toStdString(), .value = value, .isCode = true};
}

document::Table::Cell cell(const QString &text)
{
    return {.text = text.toStdString()};
}

QString learnerText(const training::Run &run)
{
    return sentence(learn::told(run.learner));
}

QString runText(const training::Comparison &comparison, const training::Run &run)
{
    const auto same = std::ranges::count(comparison.runs, run.learner, &training::Run::learner);
    if (same < 2)
        return learnerText(run);
    constexpr std::size_t shown = 4; // as runs of one learner are told apart elsewhere
    return CardText::tr("%1 (run %2)").arg(learnerText(run), toQString(run.id.substr(0, shown)));
}

QString rangeText(const evaluate::Score &score)
{
    return CardText::tr("%1 to %2").arg(scoreText(shown(score.low)), scoreText(shown(score.high)));
}

std::string judgedPart(const workbench::Card &card)
{
    for (const auto *part : {"test", "validation"}) {
        if (training::scoreOf(card.run, part, card.comparison.metric))
            return part;
    }
    return {};
}

QString partText(snapshot::Part part)
{
    switch (part) {
    case snapshot::Part::Train:
        return CardText::tr("Training");
    case snapshot::Part::Validation:
        return CardText::tr("Validation");
    case snapshot::Part::Test:
        return CardText::tr("Test");
    case snapshot::Part::Gap:
        return CardText::tr("Gap between parts");
    case snapshot::Part::Further:
        return CardText::tr("Only learned from");
    case snapshot::Part::None:
        break;
    }
    return {};
}

QString partText(const std::string &part)
{
    return part == "test" ? partText(snapshot::Part::Test) : partText(snapshot::Part::Validation);
}

QString rowsOfPart(const std::string &part)
{
    return part == "test" ? CardText::tr("test rows") : CardText::tr("validation rows");
}

QString signedScore(double value)
{
    const auto text = scoreText(shown(value));
    return shown(value) > 0 ? QLatin1Char('+') + text : text;
}

QString featureText(const study::Study &study, const std::string &name)
{
    const auto found = std::ranges::find(study.features, name, &study::Feature::name);
    if (found == study.features.end())
        return toQString(name);
    if (found->path.empty())
        return featureWords(*found);
    auto path = toQString(study::describe(found->path));
    path.replace(QLatin1String("->"), QStringLiteral("→"));
    return CardText::tr("%1: %2").arg(path, featureWords(*found));
}

QString momentText(Timestamp moment)
{
    return toQString(study::momentText(moment));
}

} // namespace espalier::ui
