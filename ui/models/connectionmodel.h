// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace espalier::ui {

//! A service, a connection that was opened before, or a study that is kept.
struct ConnectionRow
{
    QString id; //!< what parseSettings() reads: a service, a keyword string without password, a URI
    QString title; //!< "shop on localhost"
    QString detail; //!< "PostgreSQL 15.18, last used 2 h ago"
    QString colour; //!< "#a3281e" as the user gave it; may be empty
    bool isService = false;
    QString iconName = {}; //!< where there is no colour; empty for what a service or a connection has
    QString tip = {}; //!< empty for the id
    QString folder = {}; //!< whose heading stands above its rows; empty for none
    bool isHeading = false; //!< that heading itself, which is neither chosen nor opened
    bool isNameable = false; //!< its title can be written over
    bool isCopyable = false; //!< another one can be made of it
    bool operator==(const ConnectionRow &) const = default;
};

class ConnectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        DetailRole,
        ColourRole,
        IconRole,
        HeadingRole,
        CopyableRole
    };

    explicit ConnectionModel(QObject *parent = nullptr);

    //! A heading comes above the first row of each folder.
    void setConnections(const std::vector<ConnectionRow> &rows);
    //! Not valid where there is none.
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    //! Only asks for it: whoever keeps the connections gives it another title.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void renamed(const QString &id, const QString &title);

private:
    std::vector<ConnectionRow> m_rows;
};

} // namespace espalier::ui
