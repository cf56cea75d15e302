// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobspopup.h"

#include "ui/base/theme.h"
#include "ui/widgets/jobrow.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace espalier::ui {

JobsPopup::JobsPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_rows(new QVBoxLayout)
    , m_title(makeLabel({}, TextRole::Section, this))
    , m_empty(makeLabel({}, TextRole::Body, this))
    , m_clear(new QPushButton(this))
{
    setProperty("card", true);
    setMinimumWidth(380);
    makeSecondary(m_empty);
    m_clear->setProperty("quiet", true);
    m_rows->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::s, space::m);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addLayout(m_rows);
    connect(m_clear, &QPushButton::clicked, this, &JobsPopup::clearRequested);
    retranslate();
    setJobs({});
}

void JobsPopup::setJobs(const std::vector<JobState> &jobs)
{
    std::map<int, JobRow *> kept;
    int place = 0;
    for (const auto &state : jobs) {
        auto *row = m_byId.contains(state.id) ? m_byId.at(state.id) : nullptr;
        if (!row) {
            row = new JobRow(this);
            connect(row, &JobRow::stopRequested, this, [this, id = state.id] {
                Q_EMIT stopRequested(id);
            });
        }
        row->setState(state);
        m_rows->removeWidget(row);
        m_rows->insertWidget(place++, row);
        row->show();
        kept[state.id] = row;
    }
    for (const auto &[id, row] : m_byId) {
        if (!kept.contains(id))
            row->deleteLater();
    }
    m_byId = std::move(kept);
    m_empty->setVisible(jobs.empty());
    m_clear->setEnabled(std::any_of(jobs.begin(), jobs.end(), [](const JobState &state) {
        return state.phase != JobState::Phase::Running;
    }));
    if (isVisible())
        adjustSize();
}

void JobsPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void JobsPopup::retranslate()
{
    m_title->setText(tr("Jobs"));
    m_empty->setText(tr("Nothing is running."));
    m_clear->setText(tr("Clear Finished"));
}

} // namespace espalier::ui
