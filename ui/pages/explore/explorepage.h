// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/diagram/layout.h"
#include "core/relations/infer.h"
#include "core/relations/paths.h"
#include "core/study/times.h"
#include "ui/pages/explore/explorebar.h"
#include "ui/pages/explore/pathpanel.h"
#include "ui/widgets/graphpainter.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace espalier::ui {

class EmptyState;
class ExploreDrawer;
class ExploreInspector;
class ExploreMenu;
class ExplorePaths;
class ExploreSearch;
class GraphView;
class SuggestionPanel;
class ChangesPanel;
class TablePanel;

//! The relation graph with its tables at the left; the inspector tells about the selected table, paths, missing keys and changes.
class ExplorePage : public Page
{
    Q_OBJECT

public:
    explicit ExplorePage(QWidget *parent = nullptr);

    //! Requires: graph and layout belong to catalog.
    void setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph,
                    const diagram::Layout &layout);
    //! Before there is a catalog: not connected, or reading it (stage tells how far).
    void setDisconnected();
    void setLoading(const QString &stage);
    //! With a button that asks to try it again.
    void setFailed(const Error &error);
    //! The cards were moved, hidden or unfolded. visible: nothing where all are shown.
    void setArrangement(const diagram::Layout &layout, const std::optional<std::vector<catalog::TableId>> &visible);
    void setOverlay(const GraphOverlay &overlay);
    //! What is suggested: shown in the panel of missing keys; a choice there is lit in the graph. of: the catalog whose tables they name by
    //! their places. Nothing is shown of what is suggested for another one than is on the page.
    void setSuggestions(const catalog::Handle &of, const std::vector<relations::SuggestedRelation> &relations,
                        const std::vector<study::TimeSuggestion> &times);
    //! Opens the panel of paths with these ends and asks for them where both are there.
    void showPaths(const PathEnds &ends);
    //! Features were added to the study. undo: the text of the button that takes them back.
    void showAdded(const QString &text, const QString &undo) { m_added->showMessage(Severity::Accent, text, {}, undo); }
    void hideAdded() { m_added->clear(); }
    //! Whose answer the overlay tells where it comes from; its button ends that.
    MessageBar *told() const { return m_told; }
    void selectTable(catalog::TableId table, std::optional<std::size_t> column = std::nullopt);
    //! "fulfillment.orders" as focusChanged() told; for going back.
    void restoreFocus(const QString &name);

    //! Stands beside the page, wherever the window puts it; made by the page, as are the parts of both.
    ExploreInspector *inspector() const { return m_inspector; }
    GraphView *graphView() const { return m_graph; }
    ExploreBar *bar() const { return m_bar; }
    TablePanel *tablePanel() const { return m_table; }
    PathPanel *pathPanel() const { return m_pathPanel; }
    ExplorePaths *paths() const { return m_paths; }
    SuggestionPanel *suggestionPanel() const { return m_suggestions; }
    ChangesPanel *changesPanel() const { return m_changes; }

Q_SIGNALS:
    //! It is about to be shown; it sends wishes of its own, and deletes itself afterwards.
    void menuOpened(espalier::ui::ExploreMenu *menu);
    void predictColumnRequested(espalier::catalog::TableId table, std::size_t column);
    void predictRowsRequested(espalier::catalog::TableId table);
    //! What is missing of a column is to be predicted, without further questions.
    void fillRequested(espalier::catalog::TableId table, std::size_t column);
    //! One feature of a column, or of a table's rows, is to be made.
    void featureRequested(espalier::catalog::TableId table, std::optional<std::size_t> column);
    //! What was added last is to be taken back.
    void undoStudyRequested();
    void focusChanged(const QString &table);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State
    {
        Disconnected,
        Loading,
        Ready
    };

    void build();
    void connectDrawer();
    void connectBar();
    void connectGraph();
    void connectPanels();
    void retranslate();
    bool fillTable();
    void showTable();
    void openMenu(const GraphHit &hit, const QPoint &place);
    void focusOn(catalog::TableId table, int hops);
    void unfocus();
    void requestPrediction(catalog::TableId table, std::optional<std::size_t> column);
    void showStudy();
    void lightSuggestion(std::size_t index);
    void drawSuggestions();
    std::vector<catalog::TableId> chosen(catalog::TableId table) const;

    catalog::Handle m_catalog;
    relations::RelationGraph m_relations;
    GraphOverlay m_overlay;
    std::optional<catalog::TableId> m_pathStart; //!< chosen from the menu, until the other end is
    diagram::Layout m_layout;
    std::vector<relations::SuggestedRelation> m_suggested;
    std::optional<std::size_t> m_suggestion; //!< the one that is looked at
    std::optional<catalog::TableId> m_focus;
    int m_hops = 1;
    State m_state = State::Disconnected;
    QString m_stage;

    MessageBar *m_added = nullptr; //!< what was added to the study
    MessageBar *m_told = nullptr;
    ExploreDrawer *m_drawer = nullptr;
    ExploreBar *m_bar = nullptr;
    GraphView *m_graph = nullptr;
    ExploreInspector *m_inspector = nullptr;
    QStackedWidget *m_tableStack = nullptr; //!< the table panel, or that nothing is selected
    EmptyState *m_nothing = nullptr;
    TablePanel *m_table = nullptr;
    PathPanel *m_pathPanel = nullptr;
    ExplorePaths *m_paths = nullptr;
    ExploreSearch *m_search = nullptr;
    SuggestionPanel *m_suggestions = nullptr;
    ChangesPanel *m_changes = nullptr;
};

} // namespace espalier::ui
