// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studyregime.h"

#include "ui/base/term.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>

namespace espalier::ui {

namespace {

QDateTime toQDateTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.microseconds / 1000, Qt::UTC);
}

Timestamp fromQDateTime(const QDateTime &moment)
{
    return {moment.toMSecsSinceEpoch() * 1000};
}

//! The last cutoff of a schedule, or the beginning of today.
Timestamp firstOffer(const study::Study &study)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future != nullptr && future->schedule.until)
        return *future->schedule.until;
    return fromQDateTime(QDate::currentDate().startOfDay(Qt::UTC));
}

} // namespace

StudyRegime::StudyRegime(QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(QString(), TextRole::Body, this))
    , m_kind(new QComboBox(this))
    , m_moment(new QDateTimeEdit(this))
{
    m_kind->setObjectName(QStringLiteral("regime"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItems({QString(), QString()});
    m_moment->setObjectName(QStringLiteral("frozenAt"));
    m_moment->setTimeSpec(Qt::UTC);
    m_moment->setKeyboardTracking(false);
    m_moment->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_label->setBuddy(m_kind);
    setTerm(*m_label, "as_of");
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StudyRegime::choose);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &StudyRegime::edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_label);
    row->addWidget(m_kind);
    row->addWidget(m_moment);
    retranslate();
    showMoment();
}

void StudyRegime::setStudy(const std::optional<study::Study> &study)
{
    setVisible(study && study::hasAsOf(*study));
    if (!study)
        return;
    m_frozen = study->frozen;
    m_last = m_frozen.value_or(firstOffer(*study));
    showMoment();
}

void StudyRegime::showMoment()
{
    const QSignalBlocker kind(m_kind);
    const QSignalBlocker moment(m_moment);
    m_kind->setCurrentIndex(m_frozen ? 1 : 0);
    m_moment->setDateTime(toQDateTime(m_last));
    m_moment->setVisible(m_frozen.has_value());
}

void StudyRegime::choose()
{
    m_frozen = m_kind->currentIndex() == 1 ? std::optional(m_last) : std::nullopt;
    showMoment();
    Q_EMIT frozenChanged(m_frozen);
}

void StudyRegime::edit()
{
    m_last = fromQDateTime(m_moment->dateTime());
    m_frozen = m_last;
    Q_EMIT frozenChanged(m_frozen);
}

void StudyRegime::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyRegime::retranslate()
{
    m_label->setText(tr("Features as of"));
    m_kind->setItemText(0, tr("each example's time"));
    m_kind->setItemText(1, tr("one date"));
    m_kind->setAccessibleName(tr("Up to when features see"));
    m_kind->setToolTip(
        tr("As of each example's own time is what a live database does. Frozen at one date is for comparing "
           "with results that were obtained so."));
    m_moment->setAccessibleName(tr("Moment at which features are frozen, UTC"));
}

} // namespace espalier::ui
