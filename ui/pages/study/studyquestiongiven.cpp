// SPDX-License-Identifier: GPL-3.0-or-later
// The question whose examples come from a table of the user's.
#include "core/study/names.h"
#include "ui/base/text.h"
#include "ui/pages/study/studychoices.h"
#include "ui/pages/study/studyquestion.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace espalier::ui {

namespace {

int unitIndex(Duration::Unit unit)
{
    const auto *const found = std::ranges::find(offeredUnits, unit);
    return static_cast<int>(found - offeredUnits.begin());
}

QString listed(const std::vector<std::string> &names)
{
    QStringList texts;
    for (const auto &name : names)
        texts.append(toQString(name));
    return texts.join(QStringLiteral(", "));
}

} // namespace

bool StudyQuestion::asksGiven() const
{
    return m_aggregate->currentIndex() == static_cast<int>(offeredAggregates.size()) + 1;
}

const QComboBox *StudyQuestion::subjectBox() const
{
    return isFuture() || asksGiven() ? m_table : m_entity;
}

Duration StudyQuestion::span() const
{
    const auto unit = static_cast<std::size_t>(std::max(m_horizonUnit->currentIndex(), 0));
    return {m_horizon->value(), offeredUnits.at(unit)};
}

void StudyQuestion::showSpan(Duration span)
{
    m_horizon->setValue(static_cast<int>(std::min<std::int64_t>(span.count, m_horizon->maximum())));
    m_horizonUnit->setCurrentIndex(unitIndex(span.unit));
}

bool StudyQuestion::isSpanChanged() const
{
    // One that is stated as 0 is below what is offered, and stays until another is chosen.
    const bool isSame = m_givenSpan && std::max<std::int64_t>(m_givenSpan->count, 1) == span().count
        && m_givenSpan->unit == span().unit;
    return m_isGivenTimed && !isSame;
}

void StudyQuestion::askForSpan()
{
    m_horizon->setFocus();
    m_horizon->selectAll();
}

const study::GivenExamples *StudyQuestion::chosenExamples() const
{
    const auto place = m_table->currentIndex();
    const bool isThere = asksGiven() && place >= 0 && static_cast<std::size_t>(place) < m_candidates.size();
    return isThere ? &m_candidates[static_cast<std::size_t>(place)] : nullptr;
}

void StudyQuestion::fillGivenTables()
{
    for (const auto &candidate : m_candidates)
        m_table->addItem(questionTable(m_catalog->table(candidate.table)),
                         QVariant::fromValue<qulonglong>(candidate.table.value));
}

void StudyQuestion::fillGivenColumns()
{
    const auto *examples = chosenExamples();
    if (examples == nullptr)
        return;
    const auto &target = examples->target;
    for (const auto &name : questionColumns(m_catalog->table(examples->table), std::nullopt)) {
        const auto text = name.toStdString();
        if (text != target.split && std::ranges::find(target.keyColumns, text) == target.keyColumns.end())
            m_column->addItem(name);
    }
    m_column->setCurrentIndex(m_column->findText(toQString(target.label)));
    const QSignalBlocker blocker(m_entity);
    m_entity->setCurrentIndex(m_entity->findData(QVariant::fromValue<qulonglong>(examples->entity.value)));
    if (target.window)
        showSpan(*target.window);
}

void StudyQuestion::showGivenParts()
{
    const auto *examples = showsGiven() ? nullptr : chosenExamples();
    m_entity->setEnabled(examples == nullptr);
    m_givenColumns->setVisible(examples != nullptr);
    if (examples == nullptr)
        return;
    const auto &target = examples->target;
    auto text = tr("whose by %1, when by %2").arg(listed(target.keyColumns), toQString(target.asOf));
    if (!target.split.empty())
        text = tr("%1, split by %2").arg(text, toQString(target.split));
    m_givenColumns->setText(text);
}

void StudyQuestion::showGiven(const study::Study &study, const study::GivenTarget &target)
{
    m_givenTable = toQString(study::tableText(target.table));
    m_givenLabel = toQString(target.label);
    m_givenEntity = toQString(study::tableText(study.entity));
    m_givenSpan = target.window;
    m_isGivenTimed = !target.asOf.empty();
    if (target.window)
        showSpan(*target.window);
    retranslateHelp();
}

study::TargetWords StudyQuestion::givenWords() const
{
    study::TargetWords words{.entity = m_entity->currentText().toStdString()};
    words.given = m_table->currentText().toStdString();
    words.column = m_column->currentText().toStdString();
    words.window = printDuration(span());
    return words;
}

} // namespace espalier::ui
