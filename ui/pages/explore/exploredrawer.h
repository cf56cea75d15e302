// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "ui/widgets/graphscene.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace espalier::ui {

class CatalogModel;
class SectionHeader;

//! All tables by schema, with their columns; filtered by name.
class ExploreDrawer : public QWidget
{
    Q_OBJECT

public:
    explicit ExploreDrawer(QWidget *parent = nullptr);

    void setCatalog(const catalog::Handle &catalog);

Q_SIGNALS:
    void selected(const espalier::ui::GraphHit &hit);
    void activated(espalier::catalog::TableId table);
    void menuRequested(const espalier::ui::GraphHit &hit, const QPoint &globalPlace);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<GraphHit> hitAt(const QModelIndex &index) const;
    void connectTree();
    void retranslate();

    SectionHeader *m_header = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    CatalogModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    std::size_t m_count = 0;
};

} // namespace espalier::ui
