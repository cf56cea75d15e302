// SPDX-License-Identifier: GPL-3.0-or-later
// What the question's parts offer, and how they show the question of a study.
#include "core/study/names.h"
#include "ui/base/text.h"
#include "ui/pages/common/studytext.h"
#include "ui/pages/study/studychoices.h"
#include "ui/pages/study/studyquestion.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace espalier::ui {

namespace {

int indexOfTable(const QComboBox *box, const std::string &table)
{
    return box->findText(toQString(table), Qt::MatchFixedString | Qt::MatchCaseSensitive);
}

} // namespace

void StudyQuestion::fillEntities()
{
    const QSignalBlocker blocker(m_entity);
    const auto before = m_entity->currentText();
    m_entity->clear();
    for (std::size_t i = 0; i < m_catalog->tables.size(); ++i) {
        if (!m_catalog->tables[i].primaryKey.empty())
            m_entity->addItem(questionTable(m_catalog->tables[i]), QVariant::fromValue<qulonglong>(i));
    }
    auto place = m_entity->findText(before);
    if (const auto likely = likelyEntity(m_catalog, m_graph); place < 0 && likely)
        place = m_entity->findData(QVariant::fromValue<qulonglong>(likely->value));
    m_entity->setCurrentIndex(std::max(place, 0));
    m_candidates = study::givenCandidates(m_catalog, m_graph);
    fillTables();
    updateParts();
}

void StudyQuestion::fillTables()
{
    const QSignalBlocker blocker(m_table);
    const auto before = m_table->currentText();
    m_table->clear();
    if (asksGiven()) {
        fillGivenTables();
    } else if (const auto entity = tableOf(m_entity)) {
        for (const auto table : reachedByMany(m_graph, *entity))
            m_table->addItem(questionTable(m_catalog->table(table)), QVariant::fromValue<qulonglong>(table.value));
    }
    m_table->setCurrentIndex(std::max(m_table->findText(before), 0));
    fillColumns();
}

void StudyQuestion::fillColumns()
{
    const QSignalBlocker blocker(m_column);
    const auto before = m_column->currentText();
    m_column->clear();
    const auto table = tableOf(subjectBox());
    if (!table)
        return;
    if (asksGiven()) {
        fillGivenColumns();
        return;
    }
    m_column->addItems(questionColumns(m_catalog->table(*table), aggregate()));
    if (const auto place = m_column->findText(before); place >= 0)
        m_column->setCurrentIndex(place);
}

void StudyQuestion::fillAlive(const QString &chosen)
{
    const QSignalBlocker blocker(m_alive);
    m_alive->clear();
    m_alive->addItem(tr("it exists"), QString());
    QStringList spans{QStringLiteral("30 days"), QStringLiteral("90 days"), QStringLiteral("180 days"),
                      QStringLiteral("365 days")};
    if (!chosen.isEmpty() && !spans.contains(chosen))
        spans.append(chosen);
    for (const auto &span : spans) {
        if (const auto duration = parseDuration(span.toStdString()))
            m_alive->addItem(tr("it had one in the last %1").arg(durationWords(*duration)), span);
    }
    m_alive->setCurrentIndex(std::max(m_alive->findData(chosen), 0));
}

void StudyQuestion::startFrom(catalog::TableId table, std::optional<std::size_t> column)
{
    if (table.value >= m_catalog->tables.size())
        return;
    m_isNew = true;
    m_isNameTyped = false;
    const auto &subject = m_catalog->table(table);
    m_entity->setCurrentIndex(m_entity->findText(questionTable(subject)));
    m_aggregate->setCurrentIndex(column ? 0 : 1);
    if (column && *column < subject.columns.size())
        m_column->setCurrentIndex(m_column->findText(toQString(subject.columns[*column].name)));
    m_condition->setText(column ? QString() : QStringLiteral("= 0"));
    updateParts();
    m_aggregate->setFocus();
}

void StudyQuestion::showFuture(const study::FutureTarget &target)
{
    const auto *const found = std::ranges::find(offeredAggregates, target.aggregate);
    const auto place = static_cast<int>(found - offeredAggregates.begin());
    m_aggregate->setCurrentIndex(found == offeredAggregates.end() ? -1 : place + 1);
    if (!target.path.empty())
        m_table->setCurrentIndex(indexOfTable(m_table, study::tableText(target.path.back().table)));
    m_column->setCurrentIndex(m_column->findText(toQString(target.column)));
    showSpan(target.horizon);
    fillAlive(target.alive ? toQString(printDuration(target.alive->within)) : QString());
}

void StudyQuestion::showTarget(const study::Study &study)
{
    m_name->setText(toQString(study.name));
    m_entity->setCurrentIndex(indexOfTable(m_entity, study::tableText(study.entity)));
    if (const auto *future = std::get_if<study::FutureTarget>(&study.target)) {
        showFuture(*future);
        m_condition->setText(conditionText(future->condition));
    } else if (const auto *row = std::get_if<study::RowTarget>(&study.target)) {
        m_aggregate->setCurrentIndex(0);
        m_column->setCurrentIndex(m_column->findText(toQString(row->column)));
        m_condition->setText(conditionText(row->condition));
    } else if (const auto *given = std::get_if<study::GivenTarget>(&study.target)) {
        showGiven(study, *given);
    }
}

void StudyQuestion::setStudy(const std::optional<study::Study> &study)
{
    m_isOpen = study.has_value();
    m_isNew = false;
    m_isGiven = study && std::holds_alternative<study::GivenTarget>(study->target);
    if (study) {
        m_isNameTyped = false;
        showTarget(*study);
    }
    m_shown = state();
    updateParts();
}

} // namespace espalier::ui
