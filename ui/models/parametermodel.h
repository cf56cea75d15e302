// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace espalier::ui {

//! One parameter of libpq, in its own words.
struct ParameterRow
{
    QString keyword;
    QString label; //!< "Connect-timeout"
    QString inForce; //!< what it is where nothing is given; empty where that is nothing
    QString value; //!< as given; empty for what is in force
    bool isSecret = false; //!< shown as dots
    bool operator==(const ParameterRow &) const = default;
};

//! Parameters with what is given for them; only the values can be written.
class ParameterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        LabelColumn,
        KeywordColumn,
        ValueColumn,
        ColumnCount
    };
    enum Role
    {
        SecretRole = Qt::UserRole + 1,
        GivenRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ParameterRow> rows);
    const std::vector<ParameterRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QVariant shown(const ParameterRow &row, int column);

    std::vector<ParameterRow> m_rows;
};

} // namespace espalier::ui
