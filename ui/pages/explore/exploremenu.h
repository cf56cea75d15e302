// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/explore/pathpanel.h"
#include "ui/widgets/graphscene.h"

#include <QMenu>

namespace espalier::ui {

//! What can be done with a table or a column of the graph. Deletes itself when it is closed.
class ExploreMenu : public QMenu
{
    Q_OBJECT

public:
    struct About
    {
        GraphHit hit;
        std::optional<catalog::TableId> entity; //!< of the study
        std::optional<catalog::TableId> pathStart; //!< chosen earlier
        std::vector<catalog::TableId> tables; //!< what a command about tables is about
        bool isPinned = false;
    };

    ExploreMenu(const catalog::Catalog &catalog, const About &about, QWidget *parent = nullptr);

Q_SIGNALS:
    void predictRequested(const espalier::ui::GraphHit &hit);
    void fillRequested(espalier::catalog::TableId table, std::size_t column);
    void featureRequested(const espalier::ui::GraphHit &hit);
    void visibleRowsRequested(espalier::catalog::TableId table);
    void focusRequested(espalier::catalog::TableId table, int hops);
    void pathsRequested(const espalier::ui::PathEnds &ends);
    void pathStarted(espalier::catalog::TableId table);
    void hideRequested(const std::vector<espalier::catalog::TableId> &tables);
    void showOnlyRequested(const std::vector<espalier::catalog::TableId> &tables);
    void neighboursRequested(espalier::catalog::TableId table);
    void pinRequested(const std::vector<espalier::catalog::TableId> &tables, bool isPinned);

private:
    void addPredictions(const catalog::Table &table);
    void addFeatures(const catalog::Table &table);
    void addFocus(const QString &name);
    void addPaths(const catalog::Catalog &catalog);
    void addArrangement();

    About m_about;
};

} // namespace espalier::ui
