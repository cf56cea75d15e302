// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/shell/searchfield.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/jobsbutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace espalier::ui {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_connection(new Chip(this))
    , m_lock(new Chip(this))
    , m_study(new Chip(this))
    , m_search(new SearchField(this))
    , m_jobs(new JobsButton(this))
    , m_menu(new QToolButton(this))
{
    setProperty("bar", true);
    setFixedHeight(metric::topBar);
    m_study->setObjectName(QStringLiteral("studyChip"));
    m_connection->setClickable(true);
    m_study->setClickable(true);
    m_menu->setIcon(icon(QStringLiteral("settings")));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, 0, space::s, 0);
    row->setSpacing(space::s);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(space::xs);
    row->addWidget(m_connection);
    row->addWidget(m_lock);
    row->addSpacing(space::s);
    row->addWidget(m_study);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addStretch(1);
    row->addWidget(m_jobs);
    row->addWidget(m_menu);
    connect(m_connection, &Chip::clicked, this, &TopBar::connectionClicked);
    connect(m_study, &Chip::clicked, this, &TopBar::openStudyMenu);
    connect(m_search, &SearchField::clicked, this, &TopBar::searchClicked);
    retranslate();
}

void TopBar::setConnection(const ConnectionState &state)
{
    m_state = state;
    retranslate();
}

void TopBar::setStudy(const QString &title)
{
    m_title = title;
    retranslate();
}

void TopBar::addNavigation(QAction *back, QAction *forward)
{
    m_back->setDefaultAction(back);
    m_forward->setDefaultAction(forward);
}

void TopBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void TopBar::openStudyMenu()
{
    if (m_studyMenu != nullptr)
        m_studyMenu->popup(m_study->mapToGlobal(QPoint(0, m_study->height() + space::xs)));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate()
{
    const auto isConnected = !m_state.name.isEmpty();
    m_connection->setText(!isConnected                 ? tr("Not connected")
                              : m_state.note.isEmpty() ? m_state.name
                                                       : tr("%1 (%2)").arg(m_state.name, m_state.note));
    m_connection->setDot(m_state.colour);
    m_connection->setToolTip(tr("Connections"));
    m_connection->setAccessibleName(tr("Connection: %1").arg(m_connection->text()));
    m_lock->setVisible(isConnected);
    m_lock->setText(m_state.isReadOnly ? tr("read-only") : tr("deploying"));
    m_lock->setIconName(m_state.isReadOnly ? QStringLiteral("lock") : QStringLiteral("lock-open"));
    m_lock->setSeverity(m_state.isReadOnly ? Severity::Neutral : Severity::Warning);
    m_study->setText(m_title.isEmpty() ? tr("No study") : tr("Study: %1").arg(m_title));
    m_study->setToolTip(tr("Studies"));
    m_search->setText(tr("Search tables, columns, actions"));
    m_search->setAccessibleName(m_search->text());
    m_search->setShortcutText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_menu->setToolTip(tr("Settings and help"));
    m_menu->setAccessibleName(m_menu->toolTip());
}

} // namespace espalier::ui
