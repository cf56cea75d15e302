// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QScrollArea>

#include <vector>

class QLabel;

namespace espalier::ui {

class FactList;
class HistogramView;
class SqlView;

//! Keys, indexes, size and rights of a table, and how a view is defined.
class TableDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit TableDetails(QWidget *parent = nullptr);

    void setTable(const catalog::Table &table);
    //! Row counts at past visits, oldest first; fewer than three are not drawn.
    void setHistory(const std::vector<double> &rows, const QString &from, const QString &to);

private:
    void showKeys(const catalog::Table &table);
    void showSize(const catalog::Table &table);
    void showRights(const catalog::Table &table);

    FactList *m_facts = nullptr;
    QLabel *m_historyHead = nullptr;
    HistogramView *m_history = nullptr;
    QLabel *m_definitionHead = nullptr;
    SqlView *m_definition = nullptr;
};

} // namespace espalier::ui
