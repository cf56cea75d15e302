// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studysample.h"

#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace espalier::ui {

StudySample::StudySample(QWidget *parent)
    : QWidget(parent)
    , m_words(makeLabel(QString(), TextRole::Body, this))
    , m_remove(new QPushButton(this))
{
    m_words->setObjectName(QStringLiteral("sampleWords"));
    m_remove->setObjectName(QStringLiteral("removeSample"));
    connect(m_remove, &QPushButton::clicked, this, &StudySample::removeRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_words);
    row->addWidget(m_remove);
    retranslate();
}

void StudySample::setStudy(const std::optional<study::Study> &study)
{
    m_sample = study ? study->sample : std::nullopt;
    setVisible(m_sample.has_value());
    retranslate();
}

void StudySample::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudySample::retranslate()
{
    const auto sample = m_sample.value_or(study::Sample());
    m_words->setText(tr("Sample of %1 examples, seed %2")
                         .arg(countText(static_cast<std::int64_t>(sample.rows)), QString::number(sample.seed.value)));
    m_words->setToolTip(tr("Whole entities, by a hash of their keys: the same ones each time"));
    m_remove->setText(tr("Use All"));
    m_remove->setToolTip(tr("Learn from all examples again"));
}

} // namespace espalier::ui
