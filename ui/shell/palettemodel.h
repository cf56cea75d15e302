// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"

#include <QAbstractListModel>
#include <QPointer>

namespace espalier::ui {

//! The best answers to what was typed.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole + 1,
        IconNameRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setActions(const QList<QAction *> &actions);
    void setItems(std::vector<PaletteItem> items);
    void search(const QString &text);
    void run(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const PaletteItem &itemAt(std::size_t place) const;

    std::vector<PaletteItem> m_actions;
    std::vector<PaletteItem> m_items;
    std::vector<std::size_t> m_found; //!< places among the actions, then the items
};

} // namespace espalier::ui
