// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compile/sqlblocks.h"
#include "core/cost/cost.h"
#include "core/frame/frame.h"
#include "core/quality/scar.h"
#include "core/study/finding.h"

#include <QTabWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace espalier::ui {

class DataHistory;
class EmptyState;
class FindingsView;
class StudyCost;
class StudySql;
class StudyTimes;
class ValueTableModel;

//! What a study leads to: findings, some examples, the SQL that reads them, what that costs, the times that it rests on, and the periods in
//! which its tables are not what they are elsewhere.
class StudyResults : public QTabWidget
{
    Q_OBJECT

public:
    explicit StudyResults(QWidget *parent = nullptr);

    void setFindings(const std::vector<study::Finding> &findings, const std::optional<Error> &problem);
    FindingsView &findings() { return *m_findingsView; }
    void setSql(const compile::ExplainedSql &sql);
    bool isSqlShown() const;
    StudyCost &cost() { return *m_cost; }
    StudyTimes &times() { return *m_times; }
    DataHistory &history() { return *m_history; }
    void setCost(const std::optional<cost::Cost> &cost);
    //! What a look at the data told; no tables where nobody looked.
    void setHistory(const std::vector<quality::TableHistory> &tables, const std::vector<quality::Scar> &scars);
    void setPreview(const frame::Table &table);
    //! The study is another one now: nothing was read for it yet.
    void clearPreview();
    //! The study was changed after its examples were read.
    void setPreviewOutdated(bool isOutdated);
    void setPreviewEnabled(bool isEnabled);

Q_SIGNALS:
    void previewRequested();
    void sqlShown();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildPreview();
    QWidget *buildHistory();
    void retranslate();
    void showCount();
    void showMissing();
    void showGuessed();
    void showScars();

    std::int64_t m_allFindings = 0;
    std::int64_t m_graveFindings = 0; //!< notices left out
    std::size_t m_missingIndexes = 0;
    std::optional<Error> m_problem;
    FindingsView *m_findingsView = nullptr;
    QStackedWidget *m_previewStack = nullptr;
    EmptyState *m_noPreview = nullptr;
    QTableView *m_preview = nullptr;
    ValueTableModel *m_model = nullptr;
    QPushButton *m_refresh = nullptr;
    QLabel *m_note = nullptr;
    QStackedWidget *m_sqlStack = nullptr;
    EmptyState *m_noSql = nullptr;
    StudySql *m_sql = nullptr;
    StudyCost *m_cost = nullptr;
    StudyTimes *m_times = nullptr;
    std::size_t m_scars = 0;
    QStackedWidget *m_historyStack = nullptr;
    EmptyState *m_noHistory = nullptr;
    DataHistory *m_history = nullptr;
};

} // namespace espalier::ui
