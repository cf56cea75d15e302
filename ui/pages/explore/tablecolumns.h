// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/relations/relation.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QTreeView;

namespace espalier::ui {

class ColumnDetail;
class TableColumnModel;

//! The columns of a table as a list to be filtered, and below it all about the selected one.
class TableColumns : public QWidget
{
    Q_OBJECT

public:
    explicit TableColumns(QWidget *parent = nullptr);

    //! Requires: both outlive the panel, or are set anew before it is used again: the selected column is looked up in them.
    void setTable(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId table);
    void setSelectedColumn(std::optional<std::size_t> column);
    std::optional<std::size_t> selectedColumn() const;
    ColumnDetail *detail() const { return m_detail; }

Q_SIGNALS:
    void columnSelected(std::size_t column);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameView();
    void retranslate();
    void showDetail();
    void shareHeight();

    const catalog::Catalog *m_catalog = nullptr; //!< may be null, not owned
    const relations::RelationGraph *m_graph = nullptr; //!< beside m_catalog
    catalog::TableId m_table;
    QWidget *m_filterRow = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_view = nullptr;
    QString m_shown; //!< the name of the table
    TableColumnModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    QSplitter *m_splitter = nullptr;
    ColumnDetail *m_detail = nullptr;
    bool m_isShared = false; //!< a person moved the border between list and detail: it stays there
};

} // namespace espalier::ui
