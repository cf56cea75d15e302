// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/parents.h"

#include "core/compile/rowsthen.h"
#include "core/pg/transaction.h"
#include "core/plan/resolve.h"
#include "core/relations/infernames.h"
#include "core/study/paths.h"
#include "core/workbench/messages.h"
#include "core/workbench/rowthen.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace espalier::workbench {

namespace {

constexpr std::size_t keysAtOnce = 10'000;
constexpr int lockTimeoutMilliseconds = 500;
constexpr int statementTimeoutMilliseconds = 20'000;

//! The entities of rows, each once.
struct Entities
{
    std::vector<std::vector<std::string>> keys;
    std::vector<std::size_t> ofRow;
};

Entities entitiesOf(const std::vector<frame::Column> &keys)
{
    Entities entities;
    const auto rows = keys.empty() ? 0 : frame::rowCount(keys.front());
    std::map<std::vector<std::string>, std::size_t> places;
    entities.ofRow.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<std::string> key;
        key.reserve(keys.size());
        for (const auto &column : keys)
            key.push_back(frame::textAt(column, row));
        const auto [found, isNew] = places.emplace(key, entities.keys.size());
        if (isNew)
            entities.keys.push_back(std::move(key));
        entities.ofRow.push_back(found->second);
    }
    return entities;
}

//! The row that an entity refers to.
struct Parent
{
    std::string key;
    std::string name;
    auto operator<=>(const Parent &) const = default;
};

const catalog::Column *nameColumn(const catalog::Table &table)
{
    const auto found = std::ranges::find_if(table.columns, [](const catalog::Column &column) {
        return column.isReadable && column.type == catalog::Type::Text && relations::isDisplayName(column.name);
    });
    return found == table.columns.end() ? nullptr : &*found;
}

bool isLabel(const study::Study &study, const std::vector<std::string> &columns)
{
    const auto *row = std::get_if<study::RowTarget>(&study.target);
    return row != nullptr && std::ranges::find(columns, row->column) != columns.end();
}

class ParentReading
{
public:
    ParentReading(const study::Study &study, const Entities &entities, const plan::Table &entity,
                  pg::Connection &connection)
        : m_study(study)
        , m_entities(entities)
        , m_entity(entity)
        , m_connection(connection)
    { }

    //! By entity.
    Result<std::vector<std::optional<Parent>>> parents(const plan::Step &step, const catalog::Table &table)
    {
        std::vector<std::optional<Parent>> parents(m_entities.keys.size());
        auto transaction = pg::Transaction::begin(m_connection,
                                                  {.lockTimeoutMilliseconds = lockTimeoutMilliseconds,
                                                   .statementTimeoutMilliseconds = statementTimeoutMilliseconds,
                                                   .tables = {m_entity.name, table.name},
                                                   .filtered = m_study.filteredTables});
        if (!transaction)
            return Failure(transaction.error());
        for (std::size_t first = 0; first < parents.size(); first += keysAtOnce) {
            if (auto read = readSome(*transaction, step, table, first, parents); !read)
                return Failure(read.error());
        }
        if (auto ended = transaction->commit(); !ended)
            return Failure(ended.error());
        return parents;
    }

private:
    Result<> readSome(pg::Transaction &transaction, const plan::Step &step, const catalog::Table &table,
                      std::size_t first, std::vector<std::optional<Parent>> &parents) const
    {
        const auto last = std::min(first + keysAtOnce, parents.size());
        const auto place = [this](std::size_t index) {
            return m_entities.keys.begin() + static_cast<std::ptrdiff_t>(index);
        };
        auto select = compile::rowsReferredTo(m_entity, {place(first), place(last)}, step);
        for (const auto &column : step.parentColumns)
            select.items.push_back({sql::cast(sql::column(compile::thenAlias, column), "text"), {}});
        const auto *name = nameColumn(table);
        if (name != nullptr)
            select.items.push_back({sql::cast(sql::column(compile::thenAlias, name->name), "text"), {}});
        const auto rows = transaction.query(sql::print(select));
        if (!rows)
            return Failure(rows.error());
        for (std::size_t row = 0; row < rows->size(); ++row) {
            Parent parent;
            for (std::size_t i = 1; i <= step.parentColumns.size(); ++i)
                parent.key += (i == 1 ? "" : ", ") + std::string(rows->text(row, i));
            if (name != nullptr)
                parent.name = rows->text(row, step.parentColumns.size() + 1);
            parents[first + static_cast<std::size_t>(rows->integer(row, 0))] = std::move(parent);
        }
        return {};
    }

    const study::Study &m_study;
    const Entities &m_entities;
    const plan::Table &m_entity;
    pg::Connection &m_connection;
};

//! By row. Of equal names the keys tell which is meant.
std::vector<std::string> namesOf(const std::vector<std::optional<Parent>> &parents, const Entities &entities)
{
    std::map<std::string, std::set<std::string>> keys;
    for (const auto &parent : parents) {
        if (parent)
            keys[parent->name].insert(parent->key);
    }
    std::vector<std::string> names;
    names.reserve(entities.ofRow.size());
    for (const auto entity : entities.ofRow) {
        const auto &parent = parents[entity];
        if (!parent)
            names.emplace_back();
        else if (parent->name.empty())
            names.push_back(parent->key);
        else
            names.push_back(keys[parent->name].size() == 1 ? parent->name : parent->name + " (" + parent->key + ")");
    }
    return names;
}

//! Of the whole key: every entity has a row of its own there, and slices by it would be slices by the key.
bool isOfOneEntity(const plan::Table &entity, const std::vector<std::string> &columns)
{
    return std::ranges::all_of(entity.primaryKey, [&columns](const plan::Column &key) {
        return std::ranges::find(columns, key.name) != columns.end();
    });
}

//! Relations that lead from several entities to one row, by the paths along them.
std::vector<study::Path> pathsFrom(const study::Study &study, const Explored &explored, const plan::Table &entity)
{
    std::vector<study::Path> paths;
    const auto table = *catalog::findTable(explored.catalog, study.entity);
    for (const auto &hop : explored.graph.hops[table.value]) {
        if (hop.direction != relations::Direction::ToParent || relations::isToMany(explored.graph, hop))
            continue;
        auto path = study::toPath(explored.catalog, explored.graph, {hop});
        const auto &columns = path.front().childColumns;
        if (!isLabel(study, columns) && !isOfOneEntity(entity, columns)
            && std::ranges::find(paths, path) == paths.end())
            paths.push_back(std::move(path));
    }
    return paths;
}

//! The table; of several relations to one the columns tell them apart.
std::string subjectOf(const study::Path &path, const std::vector<study::Path> &paths)
{
    const auto &hop = path.front();
    const auto same = std::ranges::count_if(paths, [&hop](const study::Path &other) {
        return other.front().table == hop.table;
    });
    if (same < 2)
        return hop.table.name;
    std::string columns;
    for (const auto &column : hop.childColumns)
        columns += (columns.empty() ? "" : ", ") + column;
    return hop.table.name + " (" + columns + ")";
}

} // namespace

Result<ParentsRead> readParents(const study::Study &study, const snapshot::Snapshot &outline,
                                const std::vector<frame::Column> &keys, const ParentsAt &where, Progress &progress)
{
    ParentsRead read;
    // Nothing of it hides the other slices.
    const auto leave = [&read](const Error &error) -> Result<> {
        if (error.code == Error::Code::Cancelled)
            return Failure(error);
        if (!read.unread)
            read.unread = error;
        return {};
    };
    const auto without = [&](const Error &error) -> Result<ParentsRead> {
        if (auto left = leave(error); !left)
            return Failure(left.error());
        return read;
    };
    const catalog::Catalog &catalog = where.explored.catalog;
    const plan::Resolver resolver(study, catalog);
    const auto entity = resolver.table(study.entity);
    if (!entity)
        return without(entity.error());
    const auto paths = pathsFrom(study, where.explored, *entity);
    if (paths.empty() || entity->primaryKey.size() != keys.size())
        return read;
    progress.report(-1, messages::connecting());
    auto connection = pg::Connection::open(where.settings, progress);
    if (!connection)
        return without(connection.error());
    if (const auto here = whereRowsAre(outline, *connection); !here)
        return without(here.error());
    progress.report(-1, messages::readingRows());
    const auto entities = entitiesOf(keys);
    ParentReading reading(study, entities, *entity, *connection);
    for (const auto &path : paths) {
        const auto steps = resolver.steps(path);
        const auto table = resolver.catalogTable(path.front().table);
        const auto parents = !steps ? Result<std::vector<std::optional<Parent>>>(Failure(steps.error()))
            : !table                ? Result<std::vector<std::optional<Parent>>>(Failure(table.error()))
                                    : reading.parents(steps->front(), **table);
        if (parents)
            read.referred.push_back({subjectOf(path, paths), namesOf(*parents, entities)});
        else if (auto left = leave(parents.error()); !left)
            return Failure(left.error());
    }
    return read;
}

} // namespace espalier::workbench
