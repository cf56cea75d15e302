// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sample.h"
#include "core/relations/relation.h"
#include "core/workbench/visits.h"
#include "ui/models/columnstatistics.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace espalier::ui {

class Chip;
class SamplePanel;
class TableColumns;
class TableDetails;
class TableRelations;

//! One table: what it is, its columns with their statistics, its relations, its keys, and a few rows on demand.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    enum Tab
    {
        ColumnsTab,
        RelationsTab,
        DetailsTab,
        RowsTab
    };

    explicit TablePanel(QWidget *parent = nullptr);

    //! Rows that were read stay while the same table is set again. Requires: catalog and graph outlive the panel or are set anew.
    void setTable(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId id);
    void setSelectedColumn(std::optional<std::size_t> column);
    //! Row counts over past visits, for the tables shown from now on and the one shown now.
    void setHistory(const workbench::RowHistory &history);
    void showTab(Tab tab);
    //! Columns can become features of a study that is open.
    void setHasStudy(bool hasStudy);

    //! Answers to sampleRequested(); those for another table than is shown now are dropped.
    void setSampleRunning(const QString &stage);
    void setSample(catalog::TableId table, const catalog::TableSample &sample);
    void setSampleError(const Error &error);
    SamplePanel *samplePanel() const { return m_sample; }

Q_SIGNALS:
    void columnSelected(std::size_t column);
    void tableRequested(espalier::catalog::TableId table);
    void predictRequested(std::optional<std::size_t> column);
    void fillRequested(espalier::catalog::TableId table, std::size_t column);
    void featureRequested(std::optional<std::size_t> column);
    void sampleRequested(espalier::catalog::TableId table, const espalier::catalog::SampleOptions &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void retranslate();
    void showHistory();

    catalog::TableId m_table;
    catalog::Table m_shown;
    std::size_t m_relationCount = 0;
    workbench::RowHistory m_history;
    QLabel *m_name = nullptr;
    QLabel *m_schema = nullptr;
    QLabel *m_comment = nullptr;
    Chip *m_kind = nullptr;
    Chip *m_rows = nullptr;
    Chip *m_bytes = nullptr;
    Chip *m_unreadable = nullptr;
    QPushButton *m_predict = nullptr;
    QPushButton *m_fill = nullptr;
    QPushButton *m_addFeature = nullptr;
    QTabWidget *m_tabs = nullptr;
    TableColumns *m_columns = nullptr;
    TableRelations *m_relations = nullptr;
    TableDetails *m_details = nullptr;
    SamplePanel *m_sample = nullptr;
};

} // namespace espalier::ui
