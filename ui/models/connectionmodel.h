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
        IconRole
    };

    explicit ConnectionModel(QObject *parent = nullptr);

    void setConnections(const std::vector<ConnectionRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ConnectionRow> m_rows;
};

} // namespace espalier::ui
