// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/monitorschedule.h"

#include "ui/base/theme.h"
#include "ui/widgets/sqlview.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

#include <array>

namespace espalier::ui {

MonitorSchedule::MonitorSchedule(QWidget *parent)
    : QWidget(parent)
    , m_schedulerLabel(makeLabel(QString(), TextRole::Body, this))
    , m_scheduler(new QComboBox(this))
    , m_everyLabel(makeLabel(QString(), TextRole::Body, this))
    , m_every(new QComboBox(this))
    , m_retrains(new QCheckBox(this))
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
    , m_text(new SqlView(this))
{
    m_scheduler->setObjectName(QStringLiteral("scheduler"));
    m_every->setObjectName(QStringLiteral("scheduleEvery"));
    m_retrains->setObjectName(QStringLiteral("scheduleRetrains"));
    m_text->setObjectName(QStringLiteral("scheduleText"));
    m_note->setWordWrap(true);
    for (std::size_t i = 0; i < workbench::schedulerNames.size(); ++i)
        m_scheduler->addItem(QString());
    for (std::size_t i = 0; i < workbench::everyNames.size(); ++i)
        m_every->addItem(QString());
    m_every->setCurrentIndex(static_cast<int>(workbench::Every::Day));
    m_schedulerLabel->setBuddy(m_scheduler);
    m_everyLabel->setBuddy(m_every);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (auto *widget : std::initializer_list<QWidget *>{m_schedulerLabel, m_scheduler, m_everyLabel, m_every})
        row->addWidget(widget);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_retrains);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    connect(m_scheduler, &QComboBox::currentIndexChanged, this, &MonitorSchedule::ask);
    connect(m_every, &QComboBox::currentIndexChanged, this, &MonitorSchedule::ask);
    connect(m_retrains, &QCheckBox::toggled, this, &MonitorSchedule::ask);
    retranslate();
}

void MonitorSchedule::setProject(const QString &project)
{
    if (project == m_project && !m_isStale)
        return;
    m_project = project;
    m_isStale = true;
    m_text->setSql({});
    if (isVisible())
        ask();
}

void MonitorSchedule::ask()
{
    if (m_project.isEmpty())
        return;
    m_isStale = false;
    const auto scheduler = static_cast<workbench::Scheduler>(m_scheduler->currentIndex());
    m_retrains->setEnabled(workbench::callsProgram(scheduler));
    m_every->setEnabled(scheduler != workbench::Scheduler::Dbt);
    m_text->setIsSql(scheduler == workbench::Scheduler::PgCron);
    retranslate();
    Q_EMIT requested(m_project, scheduler, static_cast<workbench::Every>(m_every->currentIndex()),
                     m_retrains->isEnabled() && m_retrains->isChecked());
}

void MonitorSchedule::setFiles(const std::vector<workbench::ScheduleFile> &files)
{
    QStringList parts;
    for (const auto &file : files)
        parts << (files.size() > 1 ? QStringLiteral("# %1\n%2").arg(toQString(file.name), toQString(file.text))
                                   : toQString(file.text));
    m_text->setSql(parts.join(QLatin1Char('\n')));
}

void MonitorSchedule::setError(const Error &error)
{
    m_text->setSql({});
    m_note->setText(problemAndAdvice(error));
}

void MonitorSchedule::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void MonitorSchedule::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonitorSchedule::retranslate()
{
    m_schedulerLabel->setText(tr("Kept by"));
    m_everyLabel->setText(tr("every"));
    const std::array schedulers{tr("systemd"), tr("cron"), tr("the server (pg_cron)"), tr("dbt")};
    for (std::size_t i = 0; i < schedulers.size(); ++i)
        m_scheduler->setItemText(static_cast<int>(i), schedulers.at(i));
    const std::array spans{tr("hour"), tr("day"), tr("week")};
    for (std::size_t i = 0; i < spans.size(); ++i)
        m_every->setItemText(static_cast<int>(i), spans.at(i));
    m_retrains->setText(tr("Each week also a better model, where there is one"));
    const std::array notes{
        tr("Put each file into ~/.config/systemd/user, then enable its timer: predictions are refreshed and logged."),
        tr("Add the lines by crontab -e: predictions are refreshed and logged."),
        tr("Run it once in the database that cron.database_name names: the server logs what the live view says."),
        tr("Put both files into a folder of the dbt project's models: each run keeps the predictions as a table and "
           "tests them, and dbt knows what they are made of.")};
    m_note->setText(notes.at(static_cast<std::size_t>(m_scheduler->currentIndex())));
    m_text->setAccessibleName(tr("Timers"));
}

} // namespace espalier::ui
