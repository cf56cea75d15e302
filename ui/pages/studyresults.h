// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/frame/frame.h"
#include "core/study/findings.h"

#include <QTabWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace espalier::ui {

class EmptyState;
class SqlView;
class ValueTableModel;

//! What a study leads to: findings, some examples, and the SQL that reads them.
class StudyResults : public QTabWidget
{
    Q_OBJECT

public:
    explicit StudyResults(QWidget *parent = nullptr);

    void setFindings(const std::vector<study::Finding> &findings, const std::optional<Error> &problem);
    void setSql(const QString &sql);
    void setPreview(const frame::Table &table);
    //! The study is another one now: nothing was read for it yet.
    void clearPreview();
    //! The study was changed after its examples were read.
    void setPreviewOutdated(bool isOutdated);
    void setPreviewEnabled(bool isEnabled);

Q_SIGNALS:
    void previewRequested();
    //! A finding was chosen; subject: a table or a feature.
    void findingActivated(const QString &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildPreview();
    void retranslate();
    void showFindings();

    std::vector<study::Finding> m_findings;
    std::optional<Error> m_problem;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_previewStack = nullptr;
    EmptyState *m_noPreview = nullptr;
    QTableView *m_preview = nullptr;
    ValueTableModel *m_model = nullptr;
    QPushButton *m_refresh = nullptr;
    QLabel *m_note = nullptr;
    QStackedWidget *m_sqlStack = nullptr;
    EmptyState *m_noSql = nullptr;
    SqlView *m_sql = nullptr;
};

} // namespace espalier::ui
