// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/relations/relation.h"

#include <QTreeView>

#include <vector>

class QStandardItemModel;

namespace espalier::ui {

//! The relations of a table, those to its parents first: over which columns, and how many rows they reach.
class TableRelations : public QTreeView
{
    Q_OBJECT

public:
    explicit TableRelations(QWidget *parent = nullptr);

    void setTable(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId table);

Q_SIGNALS:
    void tableRequested(espalier::catalog::TableId table);

protected:
    void changeEvent(QEvent *event) override;

private:
    //! One relation as it is read from here.
    struct Row
    {
        catalog::TableId other;
        QString name;
        QString fullName;
        QString childColumns;
        QString parentColumns;
        QString key; //!< the foreign key's name
        relations::Direction direction = relations::Direction::ToParent;
        bool isOptional = false;
        bool isUnique = false;
        bool isInferred = false;
        double perParent = -1; //!< rows of the child for each of the parent; negative where not known
    };

    static Row rowOf(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const relations::Hop &hop);
    static QString countText(const Row &row);
    static QString tipText(const Row &row);
    void retranslate();

    QString m_table;
    std::vector<Row> m_rows; //!< to parents first
    QStandardItemModel *m_model = nullptr;
};

} // namespace espalier::ui
