// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sample.h"

#include <QAbstractTableModel>
#include <QItemSelection>

namespace espalier::ui {

//! Rows of a table as they were read: numbers at the right, NULL told from an empty text, long values marked as cut.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        NullRole = Qt::UserRole + 1 //!< true where the value is NULL, or is not told
    };

    explicit SampleModel(QObject *parent = nullptr);

    //! Requires: the sample was taken of this table.
    void setSample(const catalog::Table &table, const catalog::TableSample &sample);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Head
    {
        QString name;
        QString type;
        bool isNumber = false;
    };

    std::vector<Head> m_heads;
    catalog::TableSample m_sample;
};

//! What is selected as lines of tab-separated values, as spreadsheets take it; NULL is empty. With several columns, their
//! names come first.
QString copiedText(const QModelIndexList &selected);

} // namespace espalier::ui
