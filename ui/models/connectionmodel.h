// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace espalier::ui {

//! A service, or a connection that was opened before.
struct ConnectionRow
{
    QString id; //!< what parseSettings() reads: a service, a keyword string without password, a URI
    QString title; //!< "shop on localhost"
    QString detail; //!< "PostgreSQL 15.18, last used 2 h ago"
    QString colour; //!< "#a3281e" as the user gave it; may be empty
    bool isService = false;
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
        ServiceRole
    };

    explicit ConnectionModel(QObject *parent = nullptr);

    void setConnections(const std::vector<ConnectionRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ConnectionRow> m_rows;
};

} // namespace espalier::ui
