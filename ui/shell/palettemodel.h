// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesearch.h"

#include <QAbstractListModel>
#include <QObject>
#include <QPointer>

#include <array>
#include <map>
#include <vector>

namespace espalier::ui {

//! The best answers to what was typed, among the actions, what is worked on and the catalog's items.
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

    //! Actions and buttons.
    void setCommands(const QList<QObject *> &commands);
    //! Requires: source is not Commands.
    void setItems(PaletteSource source, std::vector<PaletteItem> items);
    void search(const QString &text);
    const PaletteItem &item(int row) const;
    //! The action or the button of a row; null where it is none, or gone.
    QObject *command(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void replace(PaletteSource source, std::vector<PaletteItem> items);
    void merge(PaletteSource source, std::vector<PaletteItem> items);

    std::vector<QPointer<QObject>> m_commands;
    std::vector<PaletteItem> m_items; //!< by PaletteSource
    std::array<std::size_t, paletteSources> m_counts{}; //!< of the items of each
    //! Not among the items yet: there may be many of the others, and they are made ready when first asked for.
    std::map<PaletteSource, std::vector<PaletteItem>> m_pending;
    PaletteSearch m_search;
    QString m_typed;
    std::vector<PaletteHit> m_found;
};

} // namespace espalier::ui
