// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studysql.h"

#include "ui/base/theme.h"
#include "ui/pages/study/sqlblockwords.h"
#include "ui/widgets/pathdelegate.h"
#include "ui/widgets/sqlview.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QSplitter>
#include <QStandardItemModel>

#include <algorithm>

namespace espalier::ui {

StudySql::StudySql(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_view(new SqlView(this))
{
    m_list->setObjectName(QStringLiteral("sqlBlocks"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PathDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Texts wrap to the width that is left, which must not change once they are laid out.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("sqlParts"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_view);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(parts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        showBlock(now.row());
    });
    connect(m_view, &QPlainTextEdit::cursorPositionChanged, this, &StudySql::chooseAtCursor);
    retranslate();
}

void StudySql::setSql(const compile::ExplainedSql &sql)
{
    if (sql == m_sql)
        return;
    m_sql = sql;
    m_view->setSql(sql.text.empty() ? QString() : toQString(sql.text) + u';');
    fillBlocks();
}

void StudySql::fillBlocks()
{
    m_model->clear();
    for (const auto &block : m_sql.blocks) {
        auto *item = new QStandardItem(QStringLiteral("%1  %2").arg(toQString(block.name), blockTitle(block)));
        item->setData(blockWords(block), PathDelegate::DetailRole);
        item->setAccessibleText(item->text() + QStringLiteral(": ") + blockWords(block));
        m_model->appendRow(item);
    }
    showBlock(-1);
}

void StudySql::showBlock(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_sql.blocks.size()) {
        m_view->light(0, 0);
        return;
    }
    // Places in the text are told in bytes; the view counts its own characters.
    const auto &block = m_sql.blocks[static_cast<std::size_t>(row)];
    const auto begin = toQString(std::string_view(m_sql.text).substr(0, block.begin)).size();
    const auto length = toQString(std::string_view(m_sql.text).substr(block.begin, block.length)).size();
    m_view->light(static_cast<int>(begin), static_cast<int>(length));
}

//! A click into the text chooses the block that it is in.
void StudySql::chooseAtCursor()
{
    if (!m_view->hasFocus())
        return;
    const auto before = m_view->toPlainText().left(m_view->textCursor().position()).toUtf8().size();
    const auto place = static_cast<std::size_t>(before);
    const auto block = std::ranges::find_if(m_sql.blocks, [place](const compile::SqlBlock &each) {
        return place >= each.begin && place <= each.begin + each.length;
    });
    if (block == m_sql.blocks.end())
        return;
    const QSignalBlocker blocker(m_list->selectionModel());
    const auto index = m_model->index(static_cast<int>(block - m_sql.blocks.begin()), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->viewport()->update();
}

void StudySql::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudySql::retranslate()
{
    m_list->setAccessibleName(tr("Blocks of the SQL"));
    const auto now = m_list->currentIndex().row();
    fillBlocks();
    if (now >= 0)
        m_list->setCurrentIndex(m_model->index(now, 0));
}

} // namespace espalier::ui
