// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studyfoot.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/lineoftext.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace espalier::ui {

StudyFoot::StudyFoot(QWidget *parent)
    : QWidget(parent)
    , m_text(new LineOfText(TextRole::Secondary, this))
{
    m_text->setObjectName(QStringLiteral("snapshotText"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_text, 1);
    m_open = addButton("openButton", "folder", Wish::Open);
    m_save = addButton("saveButton", "file", Wish::Save);
    m_undo = addButton("undoButton", "undo", Wish::Undo);
    m_redo = addButton("redoButton", "redo", Wish::Redo);
    m_fetch = addButton("fetchButton", "database", Wish::Fetch);
    m_export = addButton("exportFrameButton", "export");
    m_train = addButton("trainPageButton", nullptr, Wish::Train);
    m_train->setProperty("primary", true);
    connect(m_export, &QPushButton::clicked, this, &StudyFoot::exportRequested);
    m_fetchAfresh = new QAction(m_fetch);
    m_fetchAfresh->setObjectName(QStringLiteral("fetchAfreshAction"));
    m_fetch->addAction(m_fetchAfresh);
    m_fetch->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_fetchAfresh, &QAction::triggered, this, [this] {
        Q_EMIT wished(Wish::FetchAfresh);
    });
    retranslate();
}

QPushButton *StudyFoot::addButton(const char *name, const char *iconName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    if (iconName != nullptr)
        button->setIcon(icon(QString::fromLatin1(iconName)));
    layout()->addWidget(button);
    return button;
}

QPushButton *StudyFoot::addButton(const char *name, const char *iconName, Wish wish)
{
    auto *button = addButton(name, iconName);
    connect(button, &QPushButton::clicked, this, [this, wish] {
        Q_EMIT wished(wish);
    });
    return button;
}

void StudyFoot::setText(const QString &text)
{
    m_text->setLine(text);
}

void StudyFoot::setHistory(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setToolTip(undo.isEmpty() ? tr("Nothing to undo") : tr("Undo %1 (Ctrl+Z)").arg(undo));
    m_redo->setToolTip(redo.isEmpty() ? tr("Nothing to redo") : tr("Redo %1 (Ctrl+Shift+Z)").arg(redo));
}

void StudyFoot::setSaveEnabled(bool isEnabled)
{
    m_save->setEnabled(isEnabled);
}

void StudyFoot::setFetchEnabled(bool isEnabled)
{
    m_fetch->setEnabled(isEnabled);
    m_fetchAfresh->setEnabled(isEnabled);
}

void StudyFoot::setTrainEnabled(bool isEnabled)
{
    m_train->setEnabled(isEnabled);
}

void StudyFoot::setExportEnabled(bool isEnabled)
{
    m_export->setEnabled(isEnabled);
}

void StudyFoot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyFoot::retranslate()
{
    m_open->setText(tr("Open…"));
    m_open->setToolTip(tr("Open a study file (Ctrl+O); kept studies are listed above, under the name of this one"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save the study to a file (Ctrl+S); without one it is kept as it is, too"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    setHistory(m_undoText, m_redoText);
    m_fetch->setText(tr("Fetch Examples"));
    m_fetch->setToolTip(tr("Bring the snapshot of examples and features up to date: only rows that changed are read. "
                           "The context menu reads all rows afresh."));
    m_fetchAfresh->setText(tr("Fetch All Rows Afresh"));
    m_export->setText(tr("Export Frame…"));
    m_export->setToolTip(
        tr("Write the examples and features that were fetched to a CSV file, and their SQL beside it"));
    m_train->setText(tr("Train"));
    m_train->setToolTip(tr("Go on to training"));
}

} // namespace espalier::ui
