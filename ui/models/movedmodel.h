// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace espalier::ui {

//! How the rows of a feature lie in bins, then and now.
struct MovedRow
{
    QString name; //!< in plain words
    QString path; //!< from where it is; shown on hover
    QList<double> then; //!< shares by bin
    QList<double> now;
    std::optional<double>
        weight; //!< the share of what the model says that hangs on it; nothing where that is not known
    double stability = 0;
    double limit = 0; //!< above it, it moved
    double missingThen = 0;
    double missingNow = 0;
    std::optional<double> added; //!< the share of categories that were not there; nothing for numbers
    bool operator==(const MovedRow &) const = default;
};

//! The features of a deployed model in the order in which they moved.
class MovedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int binsRole = Qt::UserRole + 2; //!< of the columns Then and Now: QList<double>

    enum Column
    {
        Name,
        Then,
        Now,
        Weight,
        Stability,
        Missing,
        Added,
        ColumnCount
    };

    explicit MovedModel(QObject *parent = nullptr);

    void setRows(std::vector<MovedRow> rows);
    //! In another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const MovedRow &row, int column);

    std::vector<MovedRow> m_rows;
};

} // namespace espalier::ui
