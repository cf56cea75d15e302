// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/features/columnrole.h"
#include "core/relations/relation.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace espalier::ui {

class FactList;
class HistogramView;
class ValueBars;

//! All that is known of one column, from the catalog and its statistics alone.
class ColumnDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnDetail(QWidget *parent = nullptr);

    //! Requires: graph belongs to catalog.
    void setColumn(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId table,
                   std::size_t column);

Q_SIGNALS:
    void tableRequested(espalier::catalog::TableId table);

private:
    void showFacts(const catalog::Table &table, std::size_t place);
    static QString nullText(const catalog::Column &column);
    void showKeys(const catalog::Table &table, std::size_t place);
    void showValues(const catalog::Column &column);
    void showRelations(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId id,
                       std::size_t place);
    void showOffer(const features::ColumnOffer &offer);

    QLabel *m_name = nullptr;
    QLabel *m_comment = nullptr;
    QLabel *m_featureTitle = nullptr;
    QLabel *m_feature = nullptr;
    QLabel *m_featureHead = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_histogramHead = nullptr;
    HistogramView *m_histogram = nullptr;
    QLabel *m_valuesHead = nullptr;
    ValueBars *m_values = nullptr;
    QWidget *m_links = nullptr;
    QVBoxLayout *m_linkColumn = nullptr;
};

} // namespace espalier::ui
