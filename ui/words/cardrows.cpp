// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cardrows.h"

#include "core/study/repairs.h"
#include "ui/words/cardtext.h"
#include "ui/words/sentence.h"
#include "ui/words/subject.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

namespace {

using document::Table;

QString counted(std::size_t count)
{
    return countText(static_cast<std::int64_t>(count));
}

QString upperFirst(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString labelText(const workbench::Card &card, const workbench::CardPart &part)
{
    if (card.classes.empty()) {
        return part.mean
            ? CardText::tr("%1 (%2 to %3)").arg(numberText(*part.mean), numberText(*part.low), numberText(*part.high))
            : scoreText(std::optional<double>());
    }
    constexpr std::size_t shown = 4;
    const auto all = std::max<std::size_t>(1, part.rows);
    const auto share = [&](std::size_t place) {
        return percentText(static_cast<double>(part.classes[place]) / static_cast<double>(all));
    };
    if (card.classes.size() == 2)
        return share(1);
    QStringList shares;
    for (std::size_t i = 0; i < std::min(shown, card.classes.size()); ++i)
        shares.append(QStringLiteral("%1 %2").arg(toQString(card.classes[i]), share(i)));
    if (card.classes.size() > shown)
        shares.append(QStringLiteral("…"));
    return shares.join(QStringLiteral(", "));
}

QString labelHead(const workbench::Card &card)
{
    if (card.classes.empty())
        return CardText::tr("Mean label (range)");
    return card.classes.size() == 2 ? CardText::tr("Share of %1").arg(toQString(card.classes.back()))
                                    : CardText::tr("Classes");
}

Table partsTable(const workbench::Card &card)
{
    const bool isTimed = std::ranges::any_of(card.parts, [](const workbench::CardPart &part) {
        return part.from.has_value();
    });
    Table table;
    table.columns.push_back({.head = CardText::tr("Part").toStdString()});
    table.columns.push_back({.head = CardText::tr("Rows").toStdString(), .isNumber = true});
    if (isTimed) {
        table.columns.push_back({.head = CardText::tr("As of, from").toStdString(), .isNumber = true});
        table.columns.push_back({.head = CardText::tr("until").toStdString(), .isNumber = true});
    }
    table.columns.push_back({.head = labelHead(card).toStdString(), .isNumber = card.classes.size() <= 2});
    for (const auto &part : card.parts) {
        Table::Row row{.cells = {cell(partText(part.part)), cell(counted(part.rows))}};
        if (isTimed) {
            row.cells.push_back(cell(part.from ? momentText(*part.from) : QString()));
            row.cells.push_back(cell(part.until ? momentText(*part.until) : QString()));
        }
        row.cells.push_back(cell(labelText(card, part)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString splitText(study::SplitKind kind)
{
    switch (kind) {
    case study::SplitKind::Time:
        return CardText::tr("by time: what comes later is judged by what came before");
    case study::SplitKind::Entity:
        return CardText::tr("by entity: no entity stands in two parts");
    case study::SplitKind::Random:
        return CardText::tr("at random");
    case study::SplitKind::Given:
        break;
    }
    return CardText::tr("as a column of the examples gives it");
}

void addLeftOut(document::Section &section, const workbench::Card &card)
{
    document::Bullets bullets;
    for (const auto &kind : engine::kindsLeftOut) {
        if (const auto count = card.rows.rows.*kind.count; count > 0)
            bullets.items.push_back(sentence(kind.told(static_cast<std::int64_t>(count))).toStdString());
    }
    if (bullets.items.empty())
        return;
    section.blocks.emplace_back(paragraph(CardText::tr("Left out of the scores:")));
    section.blocks.emplace_back(std::move(bullets));
}

//! "subject: detail" with what it rests on.
document::Notice noticeOf(const deploy::Issue &issue)
{
    const auto part =
        issue.subject == "test" || issue.subject == "validation" ? partText(issue.subject) : subjectText(issue.subject);
    return {.subject = part.toStdString(),
            .text = withEvidence(issue.detail, issue.evidence).toStdString(),
            .advice = sentence(issue.advice).toStdString(),
            .isGrave = issue.isBlocking};
}

//! What the study makes of scars in the data, and what nobody has confirmed.
document::Bullets treatments(const workbench::Card &card)
{
    document::Bullets bullets;
    for (const auto &repair : card.study.repairs)
        bullets.items.push_back(upperFirst(sentence(study::told(repair))).toStdString());
    for (const auto &period : card.study.leftOut)
        bullets.items.push_back(
            CardText::tr("Learns from no example %1").arg(sentence(study::told(period))).toStdString());
    for (const auto &time : card.study.times) {
        if (time.isGuessed)
            bullets.items.push_back(CardText::tr("The time of %1 was guessed: %2; nobody has confirmed it")
                                        .arg(toQString(time.table.name), toQString(time.column))
                                        .toStdString());
    }
    for (const auto &table : card.study.filteredTables)
        bullets.items.push_back(CardText::tr("Of %1 only those rows were read that the role may see")
                                    .arg(toQString(table.name))
                                    .toStdString());
    return bullets;
}

} // namespace

document::Section rowsSection(const workbench::Card &card)
{
    document::Section section{.title = CardText::tr("Rows").toStdString(), .blocks = {}};
    document::Facts facts;
    facts.facts.push_back(fact(
        CardText::tr("Examples used"),
        CardText::tr("%1 of %2").arg(counted(engine::usedRows(card.rows.rows)), counted(card.rows.rowsAvailable))));
    if (!card.comparison.sample.empty())
        facts.facts.push_back(fact(CardText::tr("Sample"), toQString(card.comparison.sample)));
    facts.facts.push_back(fact(CardText::tr("Divided"), splitText(card.study.split.kind)));
    section.blocks.emplace_back(std::move(facts));
    section.blocks.emplace_back(partsTable(card));
    addLeftOut(section, card);
    return section;
}

document::Section findingsSection(const workbench::Card &card)
{
    document::Section section{.title = CardText::tr("Findings, and What Was Done").toStdString(), .blocks = {}};
    for (const auto &issue : card.cautions)
        section.blocks.emplace_back(noticeOf(issue));
    if (card.cautions.empty())
        section.blocks.emplace_back(paragraph(
            CardText::tr("Nothing was found in these rows that speaks against the scores: no feature that may know the "
                         "answer, and every score is defined.")));
    if (auto done = treatments(card); !done.items.empty()) {
        section.blocks.emplace_back(paragraph(CardText::tr("The study itself states:")));
        section.blocks.emplace_back(std::move(done));
    } else {
        section.blocks.emplace_back(
            paragraph(CardText::tr("Values were taken as they are: none is treated as missing, none is renamed, and no "
                                   "period is left out.")));
    }
    return section;
}

} // namespace espalier::ui
