// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/graph/relation.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace espalier::ui {

class Chip;

//! One table: what it is, its columns with their statistics, and its relations in and out.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TablePanel(QWidget *parent = nullptr);

    void setTable(const catalog::Catalog &catalog, const graph::RelationGraph &graph, catalog::TableId id);
    void setSelectedColumn(std::optional<std::size_t> column);

Q_SIGNALS:
    void columnSelected(std::size_t column);
    void tableRequested(espalier::catalog::TableId table);
    void predictRequested(std::optional<std::size_t> column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillChips(const catalog::Table &table);
    void fillColumns(const catalog::Table &table, const graph::RelationGraph &graph);
    void fillRelations(const catalog::Catalog &catalog, const graph::RelationGraph &graph);

    catalog::TableId m_table;
    QLabel *m_name = nullptr;
    QLabel *m_schema = nullptr;
    QLabel *m_comment = nullptr;
    Chip *m_kind = nullptr;
    Chip *m_rows = nullptr;
    Chip *m_bytes = nullptr;
    QTreeView *m_columns = nullptr;
    QStandardItemModel *m_columnModel = nullptr;
    QLabel *m_relationsTitle = nullptr;
    QTreeView *m_relations = nullptr;
    QStandardItemModel *m_relationModel = nullptr;
    QPushButton *m_predict = nullptr;
    catalog::TableKind m_kindShown = catalog::TableKind::Table;
    std::int64_t m_rowsShown = -1;
    std::int64_t m_bytesShown = 0;
};

//! Bin heights from pg_stats: equally full bins made equally wide, or the most common values; empty where neither is there.
std::vector<double> statisticsBins(const catalog::Column &column, std::size_t bins = 16);
//! "84,017" or "96 %": distinct values as a count, or as a share of the rows.
QString distinctText(const catalog::ColumnStatistics &statistics, std::int64_t rows);

} // namespace espalier::ui
