// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QString>

#include <limits>
#include <vector>

class QAction;
class QObject;

namespace espalier::ui {

enum class PaletteKind
{
    Action,
    Table,
    Column,
    Key
};

//! Something that can be found: an action, a table, a column, a key. Where it leads is told by places, not by a function, since
//! there are as many of them as columns.
struct PaletteItem
{
    static constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

    PaletteKind kind = PaletteKind::Action;
    QString text;
    QString container; //!< of a column or key, its table; of a table, its schema: "orders.total" finds total
    QString around; //!< more words it is found by, of less weight: the schema, the type
    QString detail; //!< at the right end: "1.2 M rows", "numeric(10,2)", an action's shortcut
    QString comment;
    QString iconName;
    std::size_t table = nowhere; //!< of what belongs to the catalog
    std::size_t column = nowhere; //!< of a column, and of a key with one column
};

//! Tables, columns and keys of a catalog, with their comments.
std::vector<PaletteItem> paletteItems(const catalog::Catalog &catalog);
PaletteItem paletteItem(const QAction &action);
//! The actions below a window that can be run from anywhere: with a text, no separator, no menu, and not bound to the widget that
//! has the focus.
QList<QAction *> findableActions(const QObject &window);

} // namespace espalier::ui
