// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/findingsview.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/pages/study/findingrow.h"
#include "ui/words/error.h"
#include "ui/words/subject.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace espalier::ui {

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("studyFindings"));
    m_note->setObjectName(QStringLiteral("dataNote"));
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(5 * space::xl);
    m_button->setObjectName(QStringLiteral("checkDataButton"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *list = new QWidget(m_scroll);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addStretch(1);
    m_scroll->setWidget(list);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_note, 1);
    head->addWidget(m_progress);
    head->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isChecking)
            Q_EMIT stopRequested();
        else
            Q_EMIT checkRequested();
    });
    retranslate();
}

void FindingsView::setFindings(const std::vector<study::Finding> &findings, const std::optional<Error> &problem)
{
    if (findings == m_findings && problem == m_problem)
        return;
    m_findings = findings;
    m_problem = problem;
    showFindings();
}

void FindingsView::setDataCheck(DataCheck check, const QString &method)
{
    m_check = check;
    m_method = method;
    showCheck();
}

void FindingsView::setChecking(bool isChecking)
{
    m_isChecking = isChecking;
    m_progress->setRange(0, 0);
    showCheck();
}

void FindingsView::setProgress(double fraction, const QString &stage)
{
    m_progress->setRange(0, fraction < 0 ? 0 : 1000);
    m_progress->setValue(static_cast<int>(fraction * 1000));
    if (m_isChecking)
        m_note->setText(stage);
}

void FindingsView::setCheckEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    showCheck();
}

void FindingsView::showCheck()
{
    m_progress->setVisible(m_isChecking);
    m_button->setIcon(icon(m_isChecking ? QStringLiteral("stop") : QStringLiteral("search")));
    m_button->setText(m_isChecking ? tr("Stop") : tr("Check the Data"));
    m_button->setEnabled(m_isChecking || m_isEnabled);
    if (m_isChecking)
        return;
    switch (m_check) {
    case DataCheck::None:
        m_note->setText(tr("Told from the study alone: the data was not looked at yet"));
        break;
    case DataCheck::Outdated:
        m_note->setText(tr("Features were added since the data was looked at"));
        break;
    case DataCheck::Current:
        m_note->setText(tr("Looked at: %1").arg(m_method));
        break;
    }
    m_note->setToolTip(plainTip(m_note->text()));
}

//! Rows stay where findings change: making some is dearer than all else that a tick of a feature does.
FindingRow &FindingsView::rowAt(std::size_t place)
{
    while (m_rows.size() <= place) {
        auto *row = new FindingRow(m_scroll->widget());
        auto *column = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
        column->insertWidget(column->count() - 1, row);
        connect(row, &FindingRow::activated, this, [this, row] {
            if (const auto target = findingTarget(row->finding()); !target.isEmpty())
                Q_EMIT findingActivated(target);
        });
        connect(row, &FindingRow::fixRequested, this, [this, row](const study::Fix &fix) {
            auto chosen = row->finding();
            chosen.fix = fix;
            Q_EMIT fixRequested(chosen);
        });
        m_rows.push_back(row);
    }
    return *m_rows[place];
}

//! A row may be asking for this from its own button: it goes once that has returned.
void FindingsView::keepRows(std::size_t count)
{
    for (; m_rows.size() > count; m_rows.pop_back()) {
        m_rows.back()->hide();
        m_rows.back()->setParent(nullptr);
        m_rows.back()->deleteLater();
    }
}

void FindingsView::showFindings()
{
    std::size_t count = 0;
    if (m_problem)
        rowAt(count++).setMessage(Severity::Danger, subjectText(m_problem->subject), {}, lineText(*m_problem));
    for (const auto &finding : m_findings)
        rowAt(count++).setFinding(finding);
    if (count == 0)
        rowAt(count++).setMessage(Severity::Accent, {}, {}, tr("Nothing found that speaks against training"));
    keepRows(count);
}

void FindingsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingsView::retranslate()
{
    m_scroll->setAccessibleName(tr("Findings"));
    m_button->setToolTip(tr("Read the examples once and compare each feature of the training part with the label"));
    showCheck();
    keepRows(0);
    showFindings();
}

} // namespace espalier::ui
