// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/momentedit.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>

namespace espalier::ui {

MomentEdit::MomentEdit(QWidget *parent)
    : QWidget(parent)
    , m_isPast(new QCheckBox(this))
    , m_moment(new QDateTimeEdit(this))
{
    m_isPast->setObjectName(QStringLiteral("isAsOf"));
    m_moment->setObjectName(QStringLiteral("asOf"));
    m_moment->setTimeSpec(Qt::UTC);
    m_moment->setKeyboardTracking(false);
    m_moment->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_moment->setDateTime(QDateTime::currentDateTimeUtc());
    m_moment->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_isPast);
    row->addWidget(m_moment);
    connect(m_isPast, &QCheckBox::toggled, this, [this](bool isPast) {
        m_moment->setVisible(isPast);
        Q_EMIT momentChanged();
    });
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &MomentEdit::momentChanged);
    retranslate();
}

std::optional<Timestamp> MomentEdit::moment() const
{
    if (!m_isPast->isChecked())
        return std::nullopt;
    return Timestamp{m_moment->dateTime().toMSecsSinceEpoch() * 1000};
}

void MomentEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MomentEdit::retranslate()
{
    m_isPast->setText(tr("As of"));
    m_isPast->setToolTip(tr("A moment that is past, with what was known then; otherwise now"));
    m_moment->setAccessibleName(tr("Moment as of which it is asked, UTC"));
}

} // namespace espalier::ui
