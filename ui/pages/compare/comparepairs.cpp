// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparepairs.h"

#include "ui/base/theme.h"
#include "ui/words/error.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace espalier::ui {

namespace {
constexpr int narrowestPair = 160;
}

ComparePairs::ComparePairs(QWidget *parent)
    : QWidget(parent)
    , m_find(new QPushButton(this))
    , m_choice(new QComboBox(this))
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
    , m_mapNote(makeLabel(QString(), TextRole::Secondary, this))
    , m_map(new HeatTable(this))
{
    setObjectName(QStringLiteral("pairs"));
    m_find->setObjectName(QStringLiteral("pairsFind"));
    m_choice->setObjectName(QStringLiteral("pairsChoice"));
    m_note->setObjectName(QStringLiteral("pairsNote"));
    m_mapNote->setObjectName(QStringLiteral("pairsMapNote"));
    m_map->setObjectName(QStringLiteral("pairsMap"));
    build();
    connect(m_find, &QPushButton::clicked, this, &ComparePairs::find);
    connect(m_choice, &QComboBox::activated, this, &ComparePairs::askPair);
    retranslate();
    showParts();
}

void ComparePairs::build()
{
    for (auto *label : {m_note, m_mapNote})
        label->setWordWrap(true);
    m_choice->setMinimumWidth(narrowestPair);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_find);
    head->addWidget(m_choice, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_map);
    column->addWidget(m_mapNote);
}

void ComparePairs::setRun(const QString &run)
{
    if (run == m_run)
        return;
    const bool wasOpen = m_pairs.has_value();
    m_run = run;
    m_pairs.reset();
    m_choice->clear();
    m_note->clear();
    m_map->setMap({});
    m_mapNote->clear();
    showParts();
    if (wasOpen && !run.isEmpty())
        find();
}

void ComparePairs::find()
{
    m_note->setText(tr("All pairs of the strongest features are tried…"));
    showParts();
    Q_EMIT pairsRequested(m_run);
}

void ComparePairs::setPairs(const RunPairs &pairs)
{
    if (pairs.run != m_run)
        return;
    const auto before = m_pairs;
    m_pairs = pairs;
    m_note->setText(pairs.pairs.empty() ? tr("The model does not read two features.") : pairs.note);
    const auto place = m_choice->currentIndex();
    m_choice->clear();
    for (const auto &pair : pairs.pairs)
        m_choice->addItem(pair.text);
    if (before && place >= 0 && place < m_choice->count())
        m_choice->setCurrentIndex(place); // told again in another language
    showParts();
    askPair();
}

void ComparePairs::setPairsError(const QString &run, const Error &error)
{
    if (run != m_run)
        return;
    m_note->setText(problemAndAdvice(error));
    showParts();
}

std::optional<PairName> ComparePairs::chosen() const
{
    const auto place = m_choice->currentIndex();
    if (!m_pairs || place < 0 || place >= static_cast<int>(m_pairs->pairs.size()))
        return std::nullopt;
    return m_pairs->pairs[static_cast<std::size_t>(place)].name;
}

void ComparePairs::askPair()
{
    const auto pair = chosen();
    if (!pair)
        return;
    m_mapNote->setText(tr("All examples are given one value of each after the other…"));
    showParts();
    Q_EMIT pairRequested(*pair);
}

void ComparePairs::setPair(const RunPair &pair)
{
    if (chosen() != pair.name)
        return;
    m_map->setMap(pair.map);
    m_mapNote->setText(pair.note);
    showParts();
}

void ComparePairs::setPairError(const PairName &pair, const Error &error)
{
    if (chosen() != pair)
        return;
    m_map->setMap({});
    m_mapNote->setText(problemAndAdvice(error));
    showParts();
}

void ComparePairs::showParts()
{
    const bool hasPairs = m_pairs && !m_pairs->pairs.empty();
    m_choice->setVisible(hasPairs);
    m_note->setVisible(!m_note->text().isEmpty());
    m_map->setVisible(hasPairs && !m_map->map().cells.empty());
    m_mapNote->setVisible(hasPairs && !m_mapNote->text().isEmpty());
}

void ComparePairs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePairs::retranslate()
{
    m_find->setText(tr("Which Work Together"));
    m_find->setToolTip(tr("Of the features that matter most, which two do more together than each alone"));
    m_choice->setAccessibleName(tr("Pair of features"));
    m_map->setAccessibleName(tr("Predictions by two features"));
}

} // namespace espalier::ui
