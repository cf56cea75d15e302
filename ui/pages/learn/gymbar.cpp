// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn/gymbar.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/lineoftext.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace espalier::ui {

namespace {

constexpr std::array days{1, 7, 30, 90};
constexpr std::array bugs{gym::Bug::PageViewsLost, gym::Bug::PricesTimesHundred, gym::Bug::PlacesLost};
constexpr std::array scales{0.1, 1.0, 10.0};
constexpr int bugDays = 7;

QToolButton *makeMenuButton(const char *name, const char *iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

QString dateText(Timestamp moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.microseconds / 1000, Qt::UTC).date(),
                              QLocale::LongFormat);
}

} // namespace

GymBar::GymBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new LineOfText(TextRole::Body, this))
    , m_start(new QPushButton(this))
    , m_pass(makeMenuButton("gymPass", "clock", this))
    , m_clock(new QToolButton(this))
    , m_reset(makeMenuButton("gymReset", "refresh", this))
{
    setObjectName(QStringLiteral("gymBar"));
    m_text->setObjectName(QStringLiteral("gymText"));
    m_icon->setPixmap(icon(QStringLiteral("gym")).pixmap(metric::icon));
    m_start->setObjectName(QStringLiteral("gymStart"));
    m_start->setIcon(icon(QStringLiteral("play")));
    m_clock->setObjectName(QStringLiteral("gymClock"));
    m_clock->setCheckable(true);
    m_clock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (auto *button : std::initializer_list<QWidget *>{m_start, m_pass, m_clock, m_reset})
        row->addWidget(button);
    buildMenus();
    connect(m_start, &QPushButton::clicked, this, &GymBar::startRequested);
    connect(m_clock, &QToolButton::clicked, this, &GymBar::clockToggled);
    setState(std::nullopt, false, false);
}

void GymBar::buildMenus()
{
    for (std::size_t i = 0; i < days.size(); ++i) {
        m_spans.at(i) = m_pass->menu()->addAction(QString());
        connect(m_spans.at(i), &QAction::triggered, this, [this, i] {
            Q_EMIT tickRequested(days.at(i), gym::Bug::None);
        });
    }
    m_bugs = m_pass->menu()->addMenu(icon(QStringLiteral("warning")), QString());
    for (std::size_t i = 0; i < bugs.size(); ++i) {
        m_marks.at(i) = m_bugs->addAction(QString());
        connect(m_marks.at(i), &QAction::triggered, this, [this, i] {
            Q_EMIT tickRequested(bugDays, bugs.at(i));
        });
    }
    for (std::size_t i = 0; i < scales.size(); ++i) {
        m_sizes.at(i) = m_reset->menu()->addAction(QString());
        connect(m_sizes.at(i), &QAction::triggered, this, [this, i] {
            confirmReset(scales.at(i));
        });
    }
}

void GymBar::confirmReset(double scale)
{
    const auto answer =
        QMessageBox::question(this, tr("Make the Gym Anew"),
                              tr("The shop and all that is deployed in it are replaced by a new shop. Studies and "
                                 "models that are kept here stay."),
                              QMessageBox::Ok | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer == QMessageBox::Ok)
        Q_EMIT resetRequested(scale);
}

void GymBar::setState(const std::optional<workbench::GymState> &state, bool isBusy, bool isClockOn)
{
    m_state = state;
    m_isBusy = isBusy;
    const bool isRunning = state && state->isRunning;
    m_start->setVisible(!isRunning);
    m_start->setEnabled(!isBusy);
    m_pass->setVisible(isRunning);
    m_clock->setVisible(isRunning);
    m_reset->setVisible(isRunning);
    m_pass->setEnabled(!isBusy && !isClockOn);
    m_reset->setEnabled(!isBusy && !isClockOn);
    m_clock->setChecked(isClockOn);
    m_clock->setIcon(icon(isClockOn ? QStringLiteral("pause") : QStringLiteral("play")));
    retranslate();
}

void GymBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void GymBar::retranslate()
{
    if (m_isBusy)
        m_text->setLine(tr("The Gym: working…"));
    else if (m_state && m_state->isRunning)
        m_text->setLine(tr("The Gym: its clock stands at %1 · %2 rows")
                            .arg(dateText(m_state->shop.now), countText(m_state->shop.rows)));
    else
        m_text->setLine(tr("The Gym does not run. Lessons start it; the first time takes about a minute."));
    m_start->setText(tr("Start It"));
    m_start->setAccessibleName(tr("Start the sample database"));
    m_pass->setText(tr("Let Time Pass"));
    m_pass->setToolTip(tr("New customers, visits, orders; late labels ripen, prices and habits drift"));
    const std::array spans{tr("A Day"), tr("A Week"), tr("A Month"), tr("Three Months")};
    for (std::size_t i = 0; i < spans.size(); ++i)
        m_spans.at(i)->setText(spans.at(i));
    m_bugs->setTitle(tr("A Week with a Bug"));
    const std::array marks{tr("Page Views Are Not Counted"), tr("Some Prices a Hundred Times Too High"),
                           tr("Addresses without a Place")};
    for (std::size_t i = 0; i < marks.size(); ++i)
        m_marks.at(i)->setText(marks.at(i));
    m_clock->setText(tr("Clock"));
    m_clock->setToolTip(tr("A day passes every five seconds"));
    m_reset->setText(tr("Anew"));
    m_reset->setToolTip(tr("A new shop in place of this one"));
    const std::array sizes{tr("Small: 10,000 Rows"), tr("Usual: 100,000 Rows"), tr("Large: 1,000,000 Rows")};
    for (std::size_t i = 0; i < sizes.size(); ++i)
        m_sizes.at(i)->setText(sizes.at(i));
}

} // namespace espalier::ui
