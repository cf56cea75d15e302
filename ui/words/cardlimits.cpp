// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cardlimits.h"

#include "core/base/metric.h"
#include "core/training/runs.h"
#include "ui/words/cardquestion.h"
#include "ui/words/cardreasons.h"
#include "ui/words/cardtext.h"
#include "ui/words/sentence.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

namespace {

//! The first and the last as-of time of all rows.
struct Seen
{
    std::optional<Timestamp> from;
    std::optional<Timestamp> until;
};

Seen seenBy(const workbench::Card &card)
{
    Seen seen;
    for (const auto &part : card.parts) {
        if (part.from)
            seen.from = std::min(seen.from.value_or(*part.from), *part.from);
        if (part.until)
            seen.until = std::max(seen.until.value_or(*part.until), *part.until);
    }
    return seen;
}

QString meantFor(const workbench::Card &card)
{
    const auto subjects = subjectsText(card.study);
    return study::hasAsOf(card.study)
        ? CardText::tr("Meant for %1, at a moment of prediction: it reads what the database knows at that moment, and "
                       "nothing later.")
              .arg(subjects)
        : CardText::tr("Meant for %1 as they stand in the database. The study is static: the score holds for rows like "
                       "these, and says nothing of how the model does when time passes.")
              .arg(subjects);
}

QString rangeSeen(const workbench::Card &card)
{
    const auto seen = seenBy(card);
    auto text = seen.from && seen.until ? CardText::tr("It was made and tried on examples as of %1 to %2.")
                                              .arg(momentText(*seen.from), momentText(*seen.until))
                                        : CardText::tr("It was made and tried on the rows of this card alone.");
    text += QLatin1Char(' ');
    if (card.classes.empty()) {
        const auto known = std::ranges::find_if(card.parts, [](const workbench::CardPart &part) {
            return part.low.has_value();
        });
        if (known != card.parts.end()) {
            auto low = *known->low;
            auto high = *known->high;
            for (const auto &part : card.parts) {
                low = std::min(low, part.low.value_or(low));
                high = std::max(high, part.high.value_or(high));
            }
            text += CardText::tr("Labels lay between %1 and %2: nothing has tried it beyond that range.")
                        .arg(numberText(low), numberText(high));
            return text;
        }
    }
    return text
        + CardText::tr("Nothing has tried it on values, categories or circumstances that did not occur in them.");
}

QString classesKnown(const workbench::Card &card)
{
    QStringList names;
    for (const auto &name : card.classes)
        names.append(toQString(name));
    return CardText::tr("It knows these answers and no other: %1.").arg(names.join(QStringLiteral(", ")));
}

//! When it must be trained again, by what monitoring measures.
QString retraining(const workbench::Card &card)
{
    const auto part = judgedPart(card);
    const auto metric = sentence(toldMetric(card.comparison.metric));
    auto text = CardText::tr("What changed after %1 it does not know.").arg(momentText(card.run.takenAt));
    if (const auto score = part.empty() ? std::nullopt : training::scoreOf(card.run, part, card.comparison.metric)) {
        const auto &border = card.comparison.isLowerBetter ? score->high : score->low;
        text += QLatin1Char(' ')
            + (card.comparison.isLowerBetter
                   ? CardText::tr(
                       "Train it again when %1 of matured predictions rises above %2, the end of its interval, "
                       "when monitoring tells that features or predictions have moved, or when tables that "
                       "it reads change.")
                   : CardText::tr("Train it again when %1 of matured predictions falls below %2, the end of its "
                                  "interval, when monitoring tells that features or predictions have moved, or when "
                                  "tables that it reads change."))
                  .arg(metric, scoreText(border));
    }
    if (const auto span = study::labelSpan(card.study))
        text += QLatin1Char(' ')
            + CardText::tr("Whether a prediction was right is known %1 later at the earliest.")
                  .arg(durationWords(*span));
    return text;
}

} // namespace

document::Section limitsSection(const workbench::Card &card)
{
    document::Bullets bullets;
    const auto add = [&bullets](const QString &text) {
        bullets.items.push_back(text.toStdString());
    };
    add(meantFor(card));
    if (const auto frozen = study::regimeOf(card.study).frozen)
        add(CardText::tr("Features were frozen at %1: the score is of predictions that know nothing of what came "
                         "after, however late the example.")
                .arg(momentText(*frozen)));
    add(rangeSeen(card));
    if (card.study.task == study::Task::Multiclass)
        add(classesKnown(card));
    if (judgedPart(card) != "test")
        add(CardText::tr("It was scored on no test: settings were chosen on the same rows that its score is of, so "
                         "that the score flatters it."));
    if (const auto worse = clearlyWorse(card); worse > 0)
        add(CardText::tr("It is clearly worse in some groups than elsewhere: %n of those that were looked at. "
                         "Decisions about them need other grounds.",
                         nullptr, static_cast<int>(worse)));
    add(CardText::tr("It finds what goes together in the past, not what causes it: acting on a feature need not change "
                     "the outcome."));
    add(retraining(card));
    return {.title = CardText::tr("Intended Use and Limits").toStdString(), .blocks = {std::move(bullets)}};
}

} // namespace espalier::ui
