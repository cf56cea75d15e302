// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QList>
#include <QString>

#include <limits>
#include <vector>

class QAction;
class QObject;
class QWidget;

namespace espalier::ui {

enum class PaletteKind
{
    Action,
    Table,
    Column,
    Key,
    Feature, //!< of the open study
    Model, //!< that was trained for it
    Project, //!< that is deployed, with its view
    Study, //!< that is kept here
    Lesson
};

//! Where items come from: each part is replaced by itself.
enum class PaletteSource
{
    Commands,
    Work, //!< features, models, projects, studies, lessons
    Catalog
};
inline constexpr std::size_t paletteSources = 3;

//! Something that can be found: an action, a table, a column, a key, a feature, a model, a project, a study, a lesson. Where it leads is told by places, not by a
//! function, since there are as many of them as columns.
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
    QString id; //!< of a feature, model, project, study or lesson
    std::size_t table = nowhere; //!< of what belongs to the catalog
    std::size_t column = nowhere; //!< of a column, and of a key with one column
};

//! Tables, columns and keys of a catalog, with their comments.
std::vector<PaletteItem> paletteItems(const catalog::Catalog &catalog);
//! Of an action or of a button.
PaletteItem paletteItem(const QObject &command);
//! All below a window that does something from anywhere: actions with a text, no separator, no menu, and not bound to the widget that has
//! the focus; and the buttons of the pages that have no action.
QList<QObject *> findableCommands(const QWidget &window);
//! What is done by pressing it now.
bool isEnabledCommand(const QObject &command);

} // namespace espalier::ui
