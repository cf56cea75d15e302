// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/graph/relation.h"

#include <QTreeView>

class QStandardItemModel;

namespace espalier::ui {

//! The relations of a table, those to its parents first: over which columns, and how many rows they reach.
class TableRelations : public QTreeView
{
    Q_OBJECT

public:
    explicit TableRelations(QWidget *parent = nullptr);

    void setTable(const catalog::Catalog &catalog, const graph::RelationGraph &graph, catalog::TableId table);

Q_SIGNALS:
    void tableRequested(espalier::catalog::TableId table);

private:
    static QString manyText(double perParent);
    void addRelation(const catalog::Catalog &catalog, const graph::RelationGraph &graph, const graph::Hop &hop);

    QStandardItemModel *m_model = nullptr;
};

} // namespace espalier::ui
