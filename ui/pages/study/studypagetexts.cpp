// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the page, in the language that is chosen.
#include "ui/pages/study/studypage.h"
#include "ui/pages/study/studytimeline.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>

namespace espalier::ui {

void StudyPage::setHistory(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setToolTip(undo.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1 (Ctrl+Z)").arg(undo));
    m_redo->setToolTip(redo.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1 (Ctrl+Shift+Z)").arg(redo));
}

void StudyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyPage::retranslate()
{
    m_noStudy->setState(QStringLiteral("study"), tr("What Shall Be Predicted?"),
                        tr("Complete the sentence above, or open a study file."));
    m_open->setText(tr("Open…"));
    m_open->setToolTip(tr("Open a study file"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save the study to a file (Ctrl+S); without one it is kept as it is, too"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    setHistory(m_undoText, m_redoText);
    m_fetch->setText(tr("Fetch Examples"));
    m_fetch->setToolTip(tr("Bring the snapshot of examples and features up to date: only rows that changed are read. "
                           "The context menu reads all rows afresh."));
    m_fetchAfresh->setText(tr("Fetch All Rows Afresh"));
    m_train->setText(tr("Train"));
    m_train->setToolTip(tr("Go on to training"));
    showFoot();
    m_timeline->setToolTip(tr("What an example sees, and what is asked of it"));
}

} // namespace espalier::ui
