// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cardquestion.h"

#include "core/base/metric.h"
#include "core/base/overloaded.h"
#include "core/study/names.h"
#include "ui/words/aggregatewords.h"
#include "ui/words/cardtext.h"
#include "ui/words/sentence.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QStringList>

namespace espalier::ui {

namespace {

QString tableName(const sql::QualifiedName &table)
{
    return toQString(study::tableText(table));
}

//! "= 'paid'", "is null".
QString comparedText(const study::Condition &condition)
{
    auto word = toQString(nameOf(study::operatorNames, condition.op));
    if (condition.op == study::Operator::IsNull || condition.op == study::Operator::IsNotNull)
        return word;
    return QStringLiteral("%1 %2").arg(word, toQString(condition.value));
}

//! What comes after a number or a value that is compared: "is at least 3", "is missing".
QString verdictText(const study::Condition &condition)
{
    const auto value = toQString(condition.value);
    switch (condition.op) {
    case study::Operator::Equal:
        return CardText::tr("is %1").arg(value);
    case study::Operator::NotEqual:
        return CardText::tr("is not %1").arg(value);
    case study::Operator::Less:
        return CardText::tr("is below %1").arg(value);
    case study::Operator::LessOrEqual:
        return CardText::tr("is at most %1").arg(value);
    case study::Operator::Greater:
        return CardText::tr("is above %1").arg(value);
    case study::Operator::GreaterOrEqual:
        return CardText::tr("is at least %1").arg(value);
    case study::Operator::IsNull:
        return CardText::tr("is missing");
    case study::Operator::IsNotNull:
        break;
    }
    return CardText::tr("is there");
}

QString conditionsText(const std::vector<study::Condition> &conditions)
{
    QStringList all;
    for (const auto &condition : conditions)
        all.append(QStringLiteral("%1 %2").arg(toQString(condition.column), comparedText(condition)));
    return all.join(CardText::tr(" and "));
}

QString limited(const QString &text, const std::vector<study::Condition> &conditions)
{
    return conditions.empty() ? text : CardText::tr("%1 where %2").arg(text, conditionsText(conditions));
}

QString labelText(const study::FutureTarget &target)
{
    const auto rows = limited(tableName(target.path.back().table), target.where);
    const auto phrase = aggregatePhrase(target.aggregate, toQString(target.column), {});
    if (target.aggregate == study::Aggregate::Exists)
        return CardText::tr("whether there is any row of %1 over the next %2").arg(rows, durationWords(target.horizon));
    const auto measured = target.column.empty() ? CardText::tr("the %1 of %2").arg(phrase, rows)
                                                : CardText::tr("the %1 over rows of %2").arg(phrase, rows);
    const auto spanned = CardText::tr("%1 over the next %2").arg(measured, durationWords(target.horizon));
    return target.condition ? CardText::tr("whether %1 %2").arg(spanned, verdictText(*target.condition)) : spanned;
}

QString labelText(const study::RowTarget &target)
{
    const auto column = toQString(target.column);
    return target.condition ? CardText::tr("whether %1 %2").arg(column, verdictText(*target.condition))
                            : CardText::tr("the value of %1").arg(column);
}

QString labelText(const study::GivenTarget &target)
{
    return CardText::tr("%1, as %2 gives it").arg(toQString(target.label), tableName(target.table));
}

QString taskText(const workbench::Card &card)
{
    const auto classes = static_cast<int>(card.classes.size());
    switch (card.study.task) {
    case study::Task::Binary:
        if (card.classes.size() != 2)
            return CardText::tr("a probability");
        return card.classes.back() == "true"
            ? CardText::tr("the probability that it is so")
            : CardText::tr("the probability that it is %1").arg(toQString(card.classes.back()));
    case study::Task::Multiclass:
        return CardText::tr("one of %n classes, with a probability of each", nullptr, classes);
    case study::Task::Regression:
        break;
    }
    return CardText::tr("a number");
}

} // namespace

QString questionSentence(const study::Study &study)
{
    const auto label = std::visit(
        [](const auto &target) {
            return labelText(target);
        },
        study.target);
    return CardText::tr("For each row of %1: %2.").arg(tableName(study.entity), label);
}

QString subjectsText(const study::Study &study)
{
    auto text = limited(CardText::tr("rows of %1").arg(tableName(study.entity)), study.filter);
    if (const auto *future = std::get_if<study::FutureTarget>(&study.target); future != nullptr && future->alive) {
        text = CardText::tr("%1, if they had a row of %2 in the last %3")
                   .arg(text, tableName(future->alive->path.back().table), durationWords(future->alive->within));
    }
    return text;
}

QString momentsText(const study::Study &study)
{
    if (!study::hasAsOf(study))
        return CardText::tr("no moment: the study is static, and sees all that there is");
    return std::visit(
        Overloaded{
            [](const study::FutureTarget &target) {
                const auto every = durationWords(target.schedule.every);
                const auto from = momentText(target.schedule.from);
                return target.schedule.until
                    ? CardText::tr("every %1, from %2 until %3").arg(every, from, momentText(*target.schedule.until))
                    : CardText::tr("every %1, from %2 on").arg(every, from);
            },
            [](const study::RowTarget &target) {
                return CardText::tr("the time of each row: %1").arg(toQString(target.asOf));
            },
            [](const study::GivenTarget &target) {
                return CardText::tr("the time that each example states: %1").arg(toQString(target.asOf));
            }},
        study.target);
}

document::Section questionSection(const workbench::Card &card)
{
    const auto &study = card.study;
    document::Facts facts;
    facts.facts.push_back(fact(CardText::tr("Predicts"),
                               std::visit(
                                   [](const auto &target) {
                                       return labelText(target);
                                   },
                                   study.target)));
    facts.facts.push_back(fact(CardText::tr("Gives"), taskText(card)));
    facts.facts.push_back(fact(CardText::tr("For whom"), subjectsText(study)));
    facts.facts.push_back(fact(CardText::tr("As of"), momentsText(study)));
    facts.facts.push_back(fact(CardText::tr("Features"), regimeWords(study::regimeOf(study))));
    if (const auto span = study::labelSpan(study))
        facts.facts.push_back(fact(CardText::tr("Truth is known"), CardText::tr("%1 later").arg(durationWords(*span))));
    facts.facts.push_back(fact(CardText::tr("Judged by"), sentence(toldMetric(card.comparison.metric))));
    if (!card.beside.empty())
        facts.facts.push_back(fact(CardText::tr("States besides"), sentences(card.beside)));
    document::Section section{.title = CardText::tr("What It Answers").toStdString(), .blocks = {std::move(facts)}};
    if (!card.question.empty())
        section.blocks.emplace_back(
            document::Paragraph{.text = card.question, .tone = document::Paragraph::Tone::Code});
    return section;
}

} // namespace espalier::ui
