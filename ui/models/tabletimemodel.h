// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace espalier::ui {

//! The time by which the rows of one table are seen, in words.
struct TableTimeRow
{
    QString table;
    QString time;
    QString why;
    bool isTold = true; //!< the study names a time
    bool isGuessed = false;
    bool isUsed = true; //!< target or features see the table
    // What a look at the data told; empty before.
    QString knownFrom;
    QString visible;
    QString after;
    QString sight; //!< the three in a sentence or two
    bool operator==(const TableTimeRow &) const = default;
};

//! The tables of a study, each with the time that its rows go by.
class TableTimeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TableColumn,
        TimeColumn,
        WhyColumn,
        KnownFromColumn,
        VisibleColumn,
        AfterColumn,
        ColumnCount
    };
    enum Role
    {
        ToldRole = Qt::UserRole + 1,
        GuessedRole,
        UsedRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Of the same tables as before: what is chosen of them stays so.
    void setRows(std::vector<TableTimeRow> rows);
    const std::vector<TableTimeRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TableTimeRow> m_rows;
};

} // namespace espalier::ui
