// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sample.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QTreeView;

namespace espalier::ui {

class MessageBar;
class RecordModel;
class SampleModel;

//! A few rows of a table, read only when asked for and stopped at will; below them the current one, value by value.
class SamplePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SamplePanel(QWidget *parent = nullptr);

    //! Forgets the rows shown; stops what runs.
    void setTable(const catalog::Table &table);
    void setRunning(const QString &stage);
    void setSample(const catalog::TableSample &sample);
    void setError(const Error &error);
    bool isRunning() const { return m_state == State::Running; }

Q_SIGNALS:
    void requested(const espalier::catalog::SampleOptions &options);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State
    {
        Nothing,
        Running,
        Shown,
        Failed
    };

    void buildViews();
    void buildFrame();
    void showRecord();
    void ask();
    void copy();
    void retranslate();
    QString shownText() const;

    catalog::Table m_table;
    catalog::TableSample m_sample;
    State m_state = State::Nothing;
    QString m_stage;
    std::int64_t m_seed = 0;
    QComboBox *m_method = nullptr;
    QPushButton *m_show = nullptr;
    QLabel *m_note = nullptr;
    MessageBar *m_message = nullptr;
    QTableView *m_view = nullptr;
    SampleModel *m_model = nullptr;
    QSplitter *m_splitter = nullptr;
    QTreeView *m_record = nullptr;
    RecordModel *m_recordModel = nullptr;
};

} // namespace espalier::ui
