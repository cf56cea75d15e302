// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/explore.h"
#include "core/workbench/layouts.h"
#include "ui/base/job.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointF>
#include <QUndoStack>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace espalier::ui {

class JobList;

//! How the relation graph of a database is arranged: places, pins, hidden tables, unfolded columns. Every change can be
//! undone, also after the catalog was read again, and is kept in the cache soon after.
class GraphDocument : public QObject
{
    Q_OBJECT

public:
    using Tables = std::vector<catalog::TableId>;

    GraphDocument(std::filesystem::path cache, JobList &jobs, QObject *parent = nullptr);
    ~GraphDocument() override; //!< what is not kept yet is kept

    //! Lays out off the interface's thread: as it was left, or as it is now where the same database was read again.
    void open(const workbench::Explored &explored);
    //! The same, with a layout that was made by workbench::restoreLayout().
    void open(workbench::Explored explored, workbench::Arranged arranged);
    void close();

    bool isOpen() const { return m_explored.has_value(); }
    //! Requires: isOpen().
    const workbench::Explored &explored() const { return *m_explored; }
    const diagram::Layout &layout() const { return m_layout; }
    const Tables &hidden() const { return m_hidden; } //!< sorted
    //! As GraphView takes them: nothing where all are.
    std::optional<Tables> visibleTables() const;
    //! What is kept: by TableId.
    const std::vector<diagram::PlacedTable> &placed() const { return m_placed; }
    QUndoStack &undoStack() { return m_undo; }

    //! Moves cards and pins them.
    void moveCards(const Tables &tables, const QPointF &offset);
    void pin(const Tables &tables);
    void unpin(const Tables &tables);
    void hide(const Tables &tables);
    void show(const Tables &tables);
    void showOnly(const Tables &tables);
    void showAll();
    //! Shows the hidden neighbours of a table; where there are none, hides those that are tied to no other visible table.
    void toggleNeighbours(catalog::TableId table);
    //! Unfolds or folds a card of many columns; what it comes to cover gives way.
    void toggleColumns(catalog::TableId table);
    //! From scratch, in a job; pinned cards stay.
    void arrangeAnew();
    //! Keeps what has changed now instead of soon.
    void flush();

Q_SIGNALS:
    //! Another catalog is laid out, or the same one was read again.
    void opened();
    //! A change was made or undone: layout() or hidden() differ.
    void layoutChanged();
    void failed(const espalier::Error &error);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    class Change;
    using Placed = std::vector<diagram::PlacedTable>;

    void push(const QString &text, const Placed &after);
    void apply(const Placed &changed);

    std::filesystem::path m_cache;
    JobList &m_jobs;
    Job m_layoutJob;
    Job m_saveJob;
    QBasicTimer m_saveTimer;
    QUndoStack m_undo;
    std::optional<workbench::Explored> m_explored;
    diagram::Layout m_layout;
    Tables m_hidden;
    Placed m_placed;
    std::map<sql::QualifiedName, std::size_t> m_indices;
    std::size_t m_changes = 0; //!< made, undone or redone so far
};

} // namespace espalier::ui
