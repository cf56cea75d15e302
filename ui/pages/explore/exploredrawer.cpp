// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/exploredrawer.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/catalogmodel.h"
#include "ui/widgets/catalogdelegate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace espalier::ui {

namespace {
//! With more tables than that, the schemas alone are shown first.
constexpr std::size_t mostUnfolded = 200;
} // namespace

ExploreDrawer::ExploreDrawer(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader({}, this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_model(new CatalogModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("drawer"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortRole(CatalogModel::SortRole);
    m_tree->setObjectName(QStringLiteral("tables"));
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new CatalogDelegate(m_tree));
    m_tree->setProperty("frameless", true);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(space::l);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CatalogModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CatalogModel::DetailColumn, QHeaderView::ResizeToContents);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->setSpacing(space::xs);
    head->addWidget(m_header);
    head->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(180);
    connectTree();
    retranslate();
}

void ExploreDrawer::connectTree()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandToDepth(0);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const auto hit = hitAt(now))
            Q_EMIT selected(*hit);
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto hit = hitAt(index))
            Q_EMIT activated(hit->table);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const auto hit = hitAt(m_tree->indexAt(place)))
            Q_EMIT menuRequested(*hit, m_tree->viewport()->mapToGlobal(place));
    });
}

std::optional<GraphHit> ExploreDrawer::hitAt(const QModelIndex &index) const
{
    const auto source = m_filtered->mapToSource(index.siblingAtColumn(0));
    const auto table = m_model->tableAt(source);
    return table ? std::optional(GraphHit{*table, CatalogModel::columnAt(source)}) : std::nullopt;
}

void ExploreDrawer::setCatalog(const catalog::Handle &catalog)
{
    m_count = catalog->tables.size();
    m_model->setCatalog(catalog);
    m_filtered->sort(CatalogModel::NameColumn);
    // One schema alone tells nothing while it is folded.
    if (m_count <= mostUnfolded || m_filtered->rowCount() == 1)
        m_tree->expandToDepth(0);
    retranslate();
}

void ExploreDrawer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExploreDrawer::retranslate()
{
    m_header->setTitle(tr("Tables"));
    m_header->setBadge(countText(static_cast<std::int64_t>(m_count)));
    m_filter->setPlaceholderText(tr("Filter tables and columns"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_tree->setAccessibleName(tr("Tables by schema"));
}

} // namespace espalier::ui
