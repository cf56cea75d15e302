// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesearch.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace espalier::ui {

//! The best answers to what was typed, among the actions and the catalog's items.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole + 1,
        IconNameRole,
        ContainerRole, //!< of a column or key, its table
        PlacesRole, //!< QList<int>: the letters of the text that answer
        ExcerptRole, //!< of the comment, where that is why it was found
        EnabledRole
    };
    static constexpr std::size_t mostFound = 60;

    using QAbstractListModel::QAbstractListModel;

    void setActions(const QList<QAction *> &actions);
    void setItems(std::vector<PaletteItem> items);
    void search(const QString &text);
    const PaletteItem &item(int row) const;
    //! Of a row that is an action; may be null.
    QAction *action(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<QPointer<QAction>> m_actions;
    std::vector<PaletteItem> m_items; //!< the actions, then the catalog's
    bool m_isStale = false; //!< the search does not know the items yet: they are made ready when first asked for
    PaletteSearch m_search;
    QString m_typed;
    std::vector<PaletteHit> m_found;
};

} // namespace espalier::ui
