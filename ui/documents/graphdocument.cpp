// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/graphdocument.h"

#include "ui/base/joblist.h"
#include "ui/documents/graphedits.h"
#include "ui/words/error.h"

#include <QTimerEvent>
#include <QUndoCommand>

#include <memory>
#include <spdlog/spdlog.h>
#include <utility>

namespace espalier::ui {

namespace {

constexpr int saveDelay = 400; // milliseconds: a burst of changes is kept once

void keep(const std::filesystem::path &file, const std::string &key, const std::vector<diagram::PlacedTable> &tables)
{
    auto cache = store::Cache::open(file);
    const auto kept = cache ? workbench::saveLayout(*cache, key, tables) : Result<>(Failure(cache.error()));
    if (!kept)
        spdlog::warn("The layout is not kept: {} {}", kept.error().subject, kept.error().detail);
}

} // namespace

//! Only what differs, by name, so that it can be undone in a catalog that was read again.
class GraphDocument::Change : public QUndoCommand
{
public:
    Change(GraphDocument &document, Placed before, Placed after, const QString &text)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
    { }

    void undo() override { m_document.apply(m_before); }
    void redo() override { m_document.apply(m_after); }

private:
    GraphDocument &m_document;
    Placed m_before;
    Placed m_after;
};

GraphDocument::GraphDocument(std::filesystem::path cache, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cache))
    , m_jobs(jobs)
{ }

GraphDocument::~GraphDocument()
{
    flush();
}

void GraphDocument::open(const workbench::Explored &explored)
{
    struct Opened
    {
        workbench::Explored explored;
        workbench::Arranged arranged;
    };
    const bool isSame = m_explored && m_explored->key == explored.key;
    auto id = std::make_shared<int>(0);
    m_layoutJob.start(
        [cache = m_cache, explored = workbench::Explored(explored),
         before = isSame ? m_placed : Placed()](Progress &progress) mutable -> Result<Opened> {
            const catalog::Catalog &catalog = explored.catalog;
            const auto &graph = explored.graph;
            if (before.empty()) {
                auto arranged = workbench::restoreLayout(cache, explored.key, catalog, graph, progress);
                if (!arranged)
                    return Failure(arranged.error());
                return Opened{std::move(explored), std::move(*arranged)};
            }
            auto layout = diagram::updatedLayout(catalog, graph, before, progress);
            if (!layout)
                return Failure(layout.error());
            auto hidden = diagram::hiddenTables(catalog, before);
            return Opened{std::move(explored), {std::move(*layout), std::move(hidden)}};
        },
        [this, id, changes = m_changes](Result<Opened> opened) {
            m_jobs.finish(*id, opened ? JobState::Phase::Done : JobState::Phase::Failed,
                          opened ? QString() : headline(opened.error()));
            if (!opened)
                Q_EMIT failed(opened.error());
            else if (changes != m_changes)
                open(opened->explored); // cards were moved meanwhile
            else
                open(std::move(opened->explored), std::move(opened->arranged));
        });
    *id = m_jobs.follow(m_layoutJob, tr("Lay Out the Relation Graph"));
}

void GraphDocument::open(workbench::Explored explored, workbench::Arranged arranged)
{
    if (!m_explored || m_explored->key != explored.key) {
        flush();
        m_undo.clear();
    }
    m_explored = std::move(explored);
    m_layout = std::move(arranged.layout);
    m_hidden = std::move(arranged.hidden);
    m_placed = diagram::placedTables(m_explored->catalog, m_layout, m_hidden);
    m_indices.clear();
    for (std::size_t i = 0; i < m_placed.size(); ++i)
        m_indices[m_placed[i].name] = i;
    m_saveTimer.start(saveDelay, this);
    Q_EMIT opened();
}

void GraphDocument::close()
{
    flush();
    m_layoutJob.cancel();
    m_explored.reset();
    m_layout = {};
    m_hidden.clear();
    m_placed.clear();
    m_indices.clear();
    m_undo.clear();
}

std::optional<GraphDocument::Tables> GraphDocument::visibleTables() const
{
    if (m_hidden.empty())
        return std::nullopt;
    Tables visible;
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        if (!m_placed[i].isHidden)
            visible.push_back({i});
    }
    return visible;
}

void GraphDocument::moveCards(const Tables &tables, const QPointF &offset)
{
    push(tr("Move %n Table(s)", nullptr, static_cast<int>(tables.size())), movedTables(m_placed, tables, offset));
}

void GraphDocument::pin(const Tables &tables)
{
    push(tr("Pin %n Table(s)", nullptr, static_cast<int>(tables.size())), pinnedTables(m_placed, tables));
}

void GraphDocument::unpin(const Tables &tables)
{
    push(tr("Unpin %n Table(s)", nullptr, static_cast<int>(tables.size())), unpinnedTables(m_placed, tables));
}

void GraphDocument::hide(const Tables &tables)
{
    push(tr("Hide %n Table(s)", nullptr, static_cast<int>(tables.size())), withoutTables(m_placed, tables));
}

void GraphDocument::show(const Tables &tables)
{
    push(tr("Show %n Table(s)", nullptr, static_cast<int>(tables.size())), withTables(m_placed, tables));
}

void GraphDocument::showOnly(const Tables &tables)
{
    push(tr("Show Only %n Table(s)", nullptr, static_cast<int>(tables.size())), withOnlyTables(m_placed, tables));
}

void GraphDocument::showAll()
{
    push(tr("Show All Tables"), withAllTables(m_placed));
}

void GraphDocument::toggleNeighbours(catalog::TableId table)
{
    const auto [hidden, leaves] = neighboursToToggle(m_placed, m_explored->graph, table);
    if (hidden.empty())
        hide(leaves);
    else
        show(hidden);
}

void GraphDocument::toggleColumns(catalog::TableId table)
{
    const catalog::Catalog &catalog = m_explored->catalog;
    const auto &relations = m_explored->graph;
    auto layout = m_layout;
    auto &card = layout.cards[table.value];
    const bool isFolded = card.columns == diagram::Columns::Few;
    card.columns = isFolded ? diagram::Columns::All : diagram::Columns::Few;
    card.size = diagram::cardSize(catalog.table(table), diagram::cardRows(catalog, relations, card));
    if (isFolded)
        diagram::clearBeneath(layout, table, m_hidden);
    push(isFolded ? tr("Show All Columns") : tr("Show Fewer Columns"),
         diagram::placedTables(catalog, layout, m_hidden));
}

void GraphDocument::arrangeAnew()
{
    if (!m_explored)
        return;
    auto id = std::make_shared<int>(0);
    m_layoutJob.start(
        [explored = *m_explored, before = m_placed](Progress &progress) {
            return diagram::rearrangedLayout(explored.catalog, explored.graph, before, progress);
        },
        [this, id](Result<diagram::Layout> layout) {
            m_jobs.finish(*id, layout ? JobState::Phase::Done : JobState::Phase::Failed,
                          layout ? QString() : headline(layout.error()));
            if (layout)
                push(tr("Lay Out Again"), diagram::placedTables(m_explored->catalog, *layout, m_hidden));
            else
                Q_EMIT failed(layout.error());
        });
    *id = m_jobs.follow(m_layoutJob, tr("Lay Out the Relation Graph Again"));
}

//! Requires: after has all tables, by TableId.
void GraphDocument::push(const QString &text, const Placed &after)
{
    Placed before;
    Placed changed;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i] == m_placed[i])
            continue;
        before.push_back(m_placed[i]);
        changed.push_back(after[i]);
    }
    if (!changed.empty())
        m_undo.push(new Change(*this, std::move(before), std::move(changed), text));
}

void GraphDocument::apply(const Placed &changed)
{
    ++m_changes;
    for (const auto &placed : changed) {
        const auto found = m_indices.find(placed.name);
        if (found == m_indices.end())
            continue; // dropped since
        auto &table = m_placed[found->second];
        auto &card = m_layout.cards[found->second];
        table.place = card.place = placed.place;
        table.isPinned = card.isPinned = placed.isPinned;
        table.columns = card.columns = placed.columns;
        table.isHidden = placed.isHidden;
        table.size = card.size = diagram::cardSize(m_explored->catalog->table(card.table),
                                                   diagram::cardRows(m_explored->catalog, m_explored->graph, card));
    }
    m_hidden.clear();
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        if (m_placed[i].isHidden)
            m_hidden.push_back({i});
    }
    diagram::measure(m_layout);
    m_saveTimer.start(saveDelay, this);
    Q_EMIT layoutChanged();
}

void GraphDocument::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_saveTimer.timerId())
        return;
    m_saveTimer.stop();
    m_saveJob.start(
        [cache = m_cache, key = m_explored->key, placed = m_placed](Progress & /*progress*/) -> Result<> {
            keep(cache, key, placed);
            return {};
        },
        [](const Result<> & /*kept*/) {});
}

void GraphDocument::flush()
{
    if (!m_saveTimer.isActive() || !m_explored)
        return;
    m_saveTimer.stop();
    keep(m_cache, m_explored->key, m_placed);
}

} // namespace espalier::ui
