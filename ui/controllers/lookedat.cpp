// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/lookedat.h"

#include "ui/documents/graphdocument.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/study/studyfeatures.h"
#include "ui/pages/study/studypage.h"
#include "ui/pages/study/studyresults.h"
#include "ui/widgets/graphview.h"
#include "ui/words/text.h"

#include <QRectF>

namespace espalier::ui {

void lookedAt(const ExplorePage &explore, const GraphDocument &graph, SessionView &view)
{
    const auto &shown = *explore.graphView();
    const auto selection = shown.selection();
    const auto &tables = graph.explored().catalog->tables;
    view.table.clear();
    if (selection && selection->table.value < tables.size()) {
        const auto &name = tables[selection->table.value].name;
        view.table = name.schema + "." + name.name;
    }
    // One that is seen whole is seen whole again, however large the window is by then.
    const auto centre = shown.viewRect().center();
    view.zoom = shown.isFitted() ? 0 : shown.zoom();
    view.x = shown.isFitted() ? 0 : centre.x();
    view.y = shown.isFitted() ? 0 : centre.y();
}

void lookedAt(const StudyPage &study, SessionView &view)
{
    view.feature = study.features().current().toStdString();
    view.tab = study.results().currentIndex();
}

void lookAgain(ExplorePage &explore, const GraphDocument &graph, const SessionView &view)
{
    auto *shown = explore.graphView();
    if (!view.table.empty())
        explore.restoreFocus(toQString(view.table));
    // Where all of it went elsewhere meanwhile, nothing would be seen.
    const auto &layout = graph.layout();
    const QRectF all(layout.corner.x, layout.corner.y, layout.extent.width, layout.extent.height);
    if (view.zoom > 0 && all.contains(QPointF(view.x, view.y))) {
        shown->setZoom(view.zoom);
        shown->setViewCentre({view.x, view.y});
        return;
    }
    shown->fit();
}

void lookAgain(StudyPage &study, const SessionView &view)
{
    if (view.tab >= 0 && view.tab < study.results().count())
        study.results().setCurrentIndex(view.tab);
    if (!view.feature.empty())
        study.features().select(toQString(view.feature));
}

} // namespace espalier::ui
