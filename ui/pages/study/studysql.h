// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/sqlblocks.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace espalier::ui {

class SqlView;

//! The SQL of a study, with what each of its blocks does; the one that is chosen is lit.
class StudySql : public QWidget
{
    Q_OBJECT

public:
    explicit StudySql(QWidget *parent = nullptr);

    void setSql(const compile::ExplainedSql &sql);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillBlocks();
    void showBlock(int row);
    void chooseAtCursor();
    void retranslate();

    compile::ExplainedSql m_sql;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    SqlView *m_view = nullptr;
};

} // namespace espalier::ui
