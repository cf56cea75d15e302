// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathpanel.h"

#include "ui/base/icon.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QToolButton>

namespace espalier::ui {

PathPanel::PathPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::Section, this))
    , m_note(makeLabel({}, TextRole::Secondary, this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_close(new QToolButton(this))
{
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setProperty("frameless", true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::s, space::s);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            Q_EMIT pathSelected(static_cast<std::size_t>(now.row()));
    });
    connect(m_close, &QToolButton::clicked, this, &PathPanel::closed);
    retranslate();
}

void PathPanel::setPaths(const QString &from, const QString &to, const std::vector<PathRow> &paths, bool isComplete)
{
    m_from = from;
    m_to = to;
    m_paths = paths;
    m_isComplete = isComplete;
    retranslate();
}

void PathPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PathPanel::retranslate()
{
    m_title->setText(tr("Paths from %1 to %2").arg(m_from, m_to));
    m_close->setToolTip(tr("Close the list of paths"));
    m_close->setAccessibleName(m_close->toolTip());
    m_list->setAccessibleName(m_title->text());
    auto note = tr("%n path(s), the nearest first.", nullptr, static_cast<int>(m_paths.size()));
    if (m_paths.empty())
        note = tr("No path joins these tables.");
    else if (!m_isComplete)
        note = tr("The %n nearest path(s); more exist.", nullptr, static_cast<int>(m_paths.size()));
    m_note->setText(note);
    m_model->clear();
    for (const auto &path : m_paths) {
        const auto detail =
            path.isToMany ? tr("about %1 rows for each").arg(numberText(path.fanOut)) : tr("at most one row for each");
        auto *item = new QStandardItem(QStringLiteral("%1\n%2").arg(path.text, detail));
        item->setIcon(icon(QStringLiteral("path")));
        m_model->appendRow(item);
    }
}

} // namespace espalier::ui
