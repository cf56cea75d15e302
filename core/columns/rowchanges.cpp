// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/rowchanges.h"

#include "core/base/hash.h"
#include "core/columns/messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <unordered_map>

namespace espalier::columns {

namespace {

constexpr std::string_view followedKind = "followed";
//! Numbers of transactions repeat after 2^32.
constexpr std::int64_t mostApart = std::int64_t{1} << 31U;

//! Why the catalog says that a table tells nothing of its rows.
RereadReason obstacleOf(const catalog::Catalog &catalog, const catalog::Table &table)
{
    if (catalog.serverVersion < 140'000)
        return RereadReason::Version;
    if (catalog.isCitus)
        return RereadReason::Method;
    if (table.kind == catalog::TableKind::View)
        return RereadReason::View;
    if (table.kind == catalog::TableKind::Foreign)
        return RereadReason::Foreign;
    return table.isFiltered ? RereadReason::Filtered : RereadReason::No;
}

//! Of all columns that are read; empty where one of them is not told by its rows.
std::string signatureOf(const Heap &heap, const std::set<std::string> &read)
{
    std::string text = "columns ";
    for (const auto &name : read) {
        const auto found = heap.columns.find(name);
        if (found == heap.columns.end() || found->second.find('\0') != std::string::npos)
            return {};
        text += found->second;
    }
    return hash128(text);
}

RereadReason whyUnknown(const RowState &before, const RowState &now)
{
    const auto transactions = now.rows.nextTransaction - before.rows.nextTransaction;
    if (before.rows.identity != now.rows.identity || transactions < 0 || transactions > mostApart)
        return RereadReason::Server;
    const auto isSame = [](const CachedPart &kept, const CachedPart &part) {
        return kept.oid == part.oid && kept.file == part.file;
    };
    if (!std::ranges::equal(before.rows.parts, now.rows.parts, isSame))
        return RereadReason::Rewritten;
    return before.signature == now.signature ? RereadReason::No : RereadReason::Altered;
}

//! Rows of what was kept that are not kept on.
std::vector<std::size_t> leftOut(const Change &change, std::size_t rows)
{
    std::vector<bool> isKept(rows, false);
    for (const auto &stretch : change.stretches) {
        if (stretch.isKept)
            std::fill_n(isKept.begin() + static_cast<std::ptrdiff_t>(stretch.begin), stretch.count, true);
    }
    std::vector<std::size_t> out;
    for (std::size_t row = 0; row < rows; ++row) {
        if (!isKept[row])
            out.push_back(row);
    }
    return out;
}

//! Every block.
Change allOf(const CachedRows &rows)
{
    Change change{.blocks = {}, .stretches = {}, .rowsRead = rowCount(rows)};
    for (const auto &part : rows.parts) {
        auto &all = change.blocks.emplace_back(part.blocks.size());
        std::iota(all.begin(), all.end(), 0);
    }
    return change;
}

std::size_t blockRows(const CachedPart &part, const std::vector<std::int64_t> &blocks)
{
    std::size_t rows = 0;
    for (const auto block : blocks)
        rows += part.blocks[static_cast<std::size_t>(block)].rows;
    return rows;
}

frame::Table linksAt(const std::vector<frame::Column> &columns, const std::vector<std::size_t> &rows)
{
    frame::Table links;
    for (std::size_t i = 1; i < columns.size(); ++i)
        links.columns.push_back(frame::taken(columns[i], rows));
    return links;
}

//! What stands in a block that changed, and did not change itself, neither came nor went.
void tell(const std::vector<frame::Column> &before, const std::vector<std::size_t> &left,
          const std::vector<frame::Column> &read, RowChanges &changes)
{
    const auto &kept = std::get<frame::Integers>(before.front().values).values;
    const auto &now = std::get<frame::Integers>(read.front().values).values;
    std::unordered_map<std::int64_t, int> versions;
    versions.reserve(left.size());
    for (const auto row : left)
        ++versions[kept[row]];
    std::vector<std::size_t> came;
    for (std::size_t row = 0; row < now.size(); ++row) {
        if (const auto found = versions.find(now[row]); found == versions.end() || found->second == 0)
            came.push_back(row);
        else
            --found->second;
    }
    std::vector<std::size_t> gone;
    for (const auto row : left) {
        if (auto &count = versions[kept[row]]; count > 0) {
            gone.push_back(row);
            --count;
        }
    }
    changes.came = linksAt(read, came);
    changes.gone = linksAt(before, gone);
}

//! The states of a part's blocks, by those that were kept.
Result<std::vector<Block>> renewed(pg::Transaction &transaction, const HeapPart &part, std::vector<Block> blocks)
{
    constexpr std::int64_t width = 64;
    blocks.resize(static_cast<std::size_t>(part.blocks));
    std::vector<std::int64_t> begins;
    std::vector<Block> folded;
    for (std::int64_t begin = 0; begin < part.blocks; begin += width) {
        begins.push_back(begin);
        auto &fold = folded.emplace_back();
        for (auto block = begin; block < std::min(begin + width, part.blocks); ++block) {
            fold.rows += blocks[static_cast<std::size_t>(block)].rows;
            fold.hash ^= blocks[static_cast<std::size_t>(block)].hash;
        }
    }
    const auto now = readStretchStates(transaction, part, begins, width);
    if (!now)
        return Failure(now.error());
    std::vector<std::int64_t> changed;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        for (auto block = begins[i]; (*now)[i] != folded[i] && block < std::min(begins[i] + width, part.blocks);
             ++block)
            changed.push_back(block);
    }
    const auto states = readStretchStates(transaction, part, changed, 1);
    if (!states)
        return Failure(states.error());
    for (std::size_t i = 0; i < changed.size(); ++i)
        blocks[static_cast<std::size_t>(changed[i])] = (*states)[i];
    return blocks;
}

void append(std::vector<frame::Column> &columns, std::vector<frame::Column> more)
{
    if (columns.empty()) {
        columns = std::move(more);
        return;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::vector<Stretch> both{{true, 0, frame::rowCount(columns[i])}, {false, 0, frame::rowCount(more[i])}};
        columns[i] = merged(columns[i], more[i], both);
    }
}

Request versioned(const Request &links)
{
    auto request = links;
    request.expressions.insert(request.expressions.begin(), rowVersion());
    request.wires.insert(request.wires.begin(), sql::Wire::Whole);
    request.isOrdered = false;
    return request;
}

std::string columnKey(const std::string &key, std::size_t place)
{
    return fmt::format("{}/{}", key, place);
}

} // namespace

Result<RereadReason> RowFollower::begin()
{
    if (m_server)
        return m_again;
    m_server.emplace();
    auto again = serverState(m_transaction, *m_server);
    if (again)
        m_again = *again;
    return again;
}

Result<RowChanges> RowFollower::changes(const Followed &followed, const std::optional<RowState> &before)
{
    RowChanges changes{.again = obstacleOf(m_catalog, followed.table), .now = {}, .gone = {}, .came = {}};
    changes.reading.table = followed.table.name;
    if (changes.again != RereadReason::No)
        return changes;
    const auto again = begin();
    if (!again)
        return Failure(again.error());
    changes.again = *again;
    if (changes.again != RereadReason::No)
        return changes;
    const auto heap = openHeap(m_transaction, followed.table);
    if (!heap)
        return Failure(heap.error());
    changes.again = heap->again;
    if (changes.again != RereadReason::No)
        return changes;
    const auto copied = m_transaction.bytesCopied();
    if (auto done = bringUp(followed, *heap, before, changes); !done)
        return Failure(done.error());
    changes.reading.again = changes.again;
    changes.reading.bytes = m_transaction.bytesCopied() - copied;
    changes.reading.rows = changes.now ? rowCount(changes.now->rows) : 0;
    return changes;
}

RowState RowFollower::stateOf(const Followed &followed, const Heap &heap)
{
    RowState now{.rows = {.identity = m_server->identity,
                          .nextTransaction = m_server->nextTransaction,
                          .visible = m_server->visible,
                          .parts = {}},
                 .signature = signatureOf(heap, followed.read),
                 .columns = {}};
    for (const auto &part : heap.parts)
        now.rows.parts.push_back({part.oid, part.file, {}});
    return now;
}

//! A block is looked at where the stretch that it stands in changed: to go to each takes longer than to read its rows.
Result<> RowFollower::look(const Heap &heap, const RowState *before, RowState &state)
{
    for (std::size_t i = 0; i < heap.parts.size(); ++i) {
        auto blocks = before == nullptr ? readBlockStates(m_transaction, heap.parts[i])
                                        : renewed(m_transaction, heap.parts[i], before->rows.parts[i].blocks);
        if (!blocks)
            return Failure(blocks.error());
        state.rows.parts[i].blocks = std::move(*blocks);
    }
    return {};
}

Result<frame::Table> RowFollower::readAt(const Followed &followed, const Heap &heap, const CachedRows &now,
                                         const Change &change)
{
    const auto request = versioned(followed.links);
    frame::Table read;
    for (std::size_t i = 0; i < heap.parts.size(); ++i) {
        if (change.blocks[i].empty() && (i + 1 < heap.parts.size() || !read.columns.empty()))
            continue;
        const auto expected = blockRows(now.parts[i], change.blocks[i]);
        auto some = readBlocks(m_transaction, heap.parts[i], request, change.blocks[i], expected);
        if (!some)
            return some;
        if (const auto rows = frame::rowCount(*some); rows != expected) {
            return Failure(Error{.code = Error::Code::Internal,
                                 .subject = sql::displayName(followed.table.name),
                                 .problem = messages::otherRowsArrived(static_cast<std::int64_t>(rows),
                                                                       static_cast<std::int64_t>(expected))});
        }
        append(read.columns, std::move(some->columns));
    }
    return read;
}

Result<> RowFollower::bringUp(const Followed &followed, const Heap &heap, const std::optional<RowState> &before,
                              RowChanges &changes)
{
    std::optional<RowState> state = stateOf(followed, heap);
    if (state->signature.empty() || heap.parts.empty()) {
        changes.again = heap.parts.empty() ? RereadReason::Method : RereadReason::Computed;
        return {};
    }
    changes.again = before ? whyUnknown(*before, *state) : RereadReason::First;
    const bool isKnown = changes.again == RereadReason::No;
    // No transaction ended since.
    if (isKnown && !m_server->visible.empty() && before->rows.visible == m_server->visible) {
        changes.isSame = true;
        changes.now = *before;
        return {};
    }
    if (auto looked = look(heap, isKnown ? &*before : nullptr, *state); !looked)
        return looked;
    const auto change = isKnown ? changeOf(before->rows, state->rows) : allOf(state->rows);
    auto rows = readAt(followed, heap, state->rows, change);
    if (!rows)
        return Failure(rows.error());
    auto &read = rows->columns;
    changes.reading.rowsRead = change.rowsRead;
    if (!isKnown) {
        state->columns = std::move(read);
    } else if (change.isNothing()) {
        state->columns = before->columns;
    } else {
        tell(before->columns, leftOut(change, rowCount(before->rows)), read, changes);
        for (std::size_t i = 0; i < read.size(); ++i)
            state->columns.push_back(merged(before->columns[i], read[i], change.stretches));
    }
    changes.now = std::move(*state);
    return {};
}

void keepRowState(store::Cache &cache, const std::string &key, const std::string &token, const RowState &state)
{
    for (std::size_t i = 0; i < state.columns.size(); ++i) {
        const CachedColumn kept{state.rows, token + " " + state.signature, state.columns[i]};
        (void)cache.put(followedKind, columnKey(key, i), [&kept](const store::Sink &sink) {
            write(kept, sink);
        });
    }
    (void)cache.remove(followedKind, columnKey(key, state.columns.size()));
}

std::optional<RowState> keptRowState(store::Cache &cache, const std::string &key, const std::string &token)
{
    RowState state;
    for (std::size_t i = 0;; ++i) {
        const auto bytes = cache.get(followedKind, columnKey(key, i));
        if (!bytes || !*bytes)
            break;
        auto kept = cachedFromBytes(**bytes);
        const auto begin = token + " ";
        if (!kept || !kept->signature.starts_with(begin))
            return std::nullopt;
        if (i == 0) {
            state.rows = std::move(kept->rows);
            state.signature = kept->signature.substr(begin.size());
        }
        state.columns.push_back(std::move(kept->column));
    }
    return state.columns.empty() ? std::nullopt : std::optional(std::move(state));
}

} // namespace espalier::columns
