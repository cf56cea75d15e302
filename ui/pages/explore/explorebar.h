// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QFrame>
#include <QStringList>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace espalier::ui {

//! What stands over the relation graph: where one is, search within the graph, which schemas are shown, undo, layout, export.
class ExploreBar : public QFrame
{
    Q_OBJECT

public:
    enum class Export
    {
        All,
        Selection,
        CopyMermaid,
        CopyDbml
    };

    struct Schema
    {
        QString name;
        std::size_t tables = 0;
    };

    explicit ExploreBar(QWidget *parent = nullptr);

    void setDatabase(const QString &name);
    //! table: what is focused on; empty for the whole graph.
    void setFocusOn(const QString &table, int hops);
    void setSchemas(const std::vector<Schema> &schemas);
    //! Requires: its tables are ordered by schema.
    static std::vector<Schema> schemasOf(const catalog::Catalog &catalog);
    //! Schemas that are not shown.
    void setHiddenSchemas(const QStringList &schemas);
    QStringList hiddenSchemas() const;
    void setHiddenTables(std::size_t count);
    //! place: the one that is looked at among so many found, counted from 1; count below 0 while nothing is searched.
    void setFound(int place, int count);
    void setHistory(bool canUndo, const QString &undoText, bool canRedo, const QString &redoText);
    void setHasSelection(bool hasSelection);
    void setLayingOut(bool isRunning);
    //! For the window, its palette and its list of shortcuts.
    QList<QAction *> commands() const;
    QString searchText() const;

Q_SIGNALS:
    void searchChanged(const QString &text);
    void searchStepped(int direction);
    void unfocusRequested();
    void hopsRequested(int hops);
    void hiddenSchemasChanged(const QStringList &schemas);
    void showAllRequested();
    void undoRequested();
    void redoRequested();
    void layoutRequested();
    void refreshRequested();
    void exportRequested(espalier::ui::ExploreBar::Export what);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QToolButton *addButton(QAction *action);
    QAction *makeAction(const QString &iconName, const QKeySequence &shortcut = {});
    void buildActions();
    void buildRow();
    void retranslate();
    void retranslateActions();
    void fillSchemas();
    void nameSchemas();
    void updateCrumb();

    QString m_database;
    QString m_focused;
    int m_hops = 1;
    std::vector<Schema> m_schemas;
    std::size_t m_hidden = 0;
    int m_foundPlace = 0;
    int m_foundCount = -1;
    QString m_undoText;
    QString m_redoText;
    QLabel *m_crumb = nullptr;
    QToolButton *m_nearer = nullptr;
    QToolButton *m_farther = nullptr;
    QToolButton *m_unfocus = nullptr;
    QPushButton *m_showAll = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_found = nullptr;
    QToolButton *m_schemaButton = nullptr;
    QMenu *m_schemaMenu = nullptr;
    QToolButton *m_exportButton = nullptr;
    QMenu *m_exportMenu = nullptr;
    QAction *m_find = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_layout = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_exportAll = nullptr;
    QAction *m_exportSelection = nullptr;
    QAction *m_copyMermaid = nullptr;
    QAction *m_copyDbml = nullptr;
};

} // namespace espalier::ui
