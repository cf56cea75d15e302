// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <cstddef>
#include <vector>

namespace espalier::ui {

//! One line of the list: a heading, or a suggestion in words.
struct SuggestionRow
{
    enum class Kind
    {
        Heading,
        Relation,
        Time
    };
    enum class State
    {
        Unchecked,
        Unknown,
        Confirmed,
        Doubtful,
        Refuted
    };

    Kind kind = Kind::Relation;
    State state = State::Unchecked;
    std::size_t index = 0; //!< in the list that was given
    QString title; //!< "orders.customer_id"
    QString target; //!< "customers.id"; of a time its type
    QString evidence;
    QString spoken; //!< all of it in one sentence
};

//! What is suggested, under a heading for each kind.
class SuggestionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        KindRole = Qt::UserRole,
        StateRole,
        IndexRole,
        TargetRole,
        EvidenceRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<SuggestionRow> rows);
    const SuggestionRow &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    //! The row of a suggestion, or -1.
    int rowOf(SuggestionRow::Kind kind, std::size_t index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<SuggestionRow> m_rows;
};

} // namespace espalier::ui
