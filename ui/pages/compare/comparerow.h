// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/rowthen.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace espalier::ui {

class SampleModel;

//! The row of the selected example in the database, what it refers to and what refers to it, as far as that was known then.
class CompareRow : public QWidget
{
    Q_OBJECT

public:
    explicit CompareRow(QWidget *parent = nullptr);

    //! Another example is selected, or none.
    void clear();
    //! An example is selected, whose row can be asked for.
    void offer();
    //! As the button does.
    void open();
    void setRow(const workbench::RowThen &then);
    void setError(const Error &error);
    //! Why there is nothing.
    void setNote(const QString &note);

Q_SIGNALS:
    void requested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showOpen();
    void fillRelations();
    void showRows();
    QString relationText(const workbench::KinRows &kin) const;
    QString noteText(const workbench::KinRows &kin) const;

    std::optional<workbench::RowThen> m_then;
    std::optional<Error> m_error;

    QPushButton *m_open = nullptr;
    QLabel *m_note = nullptr;
    QListWidget *m_relations = nullptr;
    QLabel *m_rowsNote = nullptr;
    SampleModel *m_model = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace espalier::ui
