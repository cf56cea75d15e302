// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/changedframe.h"

#include "core/base/hash.h"
#include "core/base/require.h"
#include "core/columns/brokentext.h"
#include "core/columns/columncache.h"
#include "core/compile/dependants.h"
#include "core/compile/passing.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/frame/keytext.h"
#include "core/pg/identity.h"
#include "core/plan/reads.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "core/workbench/messages.h"
#include "core/workbench/shadow.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace espalier::workbench {

namespace {

//! Beyond it, computing all at once takes less.
constexpr double mostOfAll = 0.3;
constexpr std::size_t mostNamed = 3; //!< features in a sentence

using Keys = std::set<std::vector<std::string>>;

bool isBorrowed(const plan::Column &column)
{
    return std::ranges::any_of(column.gaps, [](const plan::Gap &gap) {
        return plan::isBorrowed(gap);
    });
}

bool isBorrowed(const std::vector<plan::Condition> &conditions)
{
    return std::ranges::any_of(conditions, [](const plan::Condition &condition) {
        return isBorrowed(condition.column);
    });
}

bool isBorrowed(const std::vector<plan::AggregateFeature> &features)
{
    return std::ranges::any_of(features, [](const plan::AggregateFeature &feature) {
        return isBorrowed(feature.where) || (feature.column && isBorrowed(*feature.column));
    });
}

//! Values read as missing by what other tables tell of the time.
bool hasBorrowedGaps(const plan::Plan &plan)
{
    const bool ofLookups = std::ranges::any_of(plan.lookups, [](const plan::Lookup &lookup) {
        return std::ranges::any_of(lookup.features, [](const plan::DirectFeature &feature) {
            return isBorrowed(feature.column);
        });
    });
    const auto *row = std::get_if<plan::RowLabel>(&plan.label);
    return ofLookups || isBorrowed(plan.filter) || (row != nullptr && isBorrowed(row->column))
        || std::ranges::any_of(plan.scans, [](const plan::Scan &scan) {
               return isBorrowed(scan.features) || (scan.inner && isBorrowed(scan.inner->values));
           });
}

//! What no change of a row tells, whatever was kept.
std::optional<Message> whyAlways(const plan::Plan &plan)
{
    auto moving = compile::movingFeatures(plan);
    if (!moving.empty()) {
        const auto count = static_cast<std::int64_t>(moving.size());
        moving.resize(std::min(moving.size(), mostNamed));
        return messages::movesWithTime(count, fmt::format("{}", fmt::join(moving, ", ")));
    }
    return hasBorrowedGaps(plan) ? std::optional<Message>(messages::gapsOfOthers()) : std::nullopt;
}

std::string typeOf(const catalog::Table &table, const std::string &column)
{
    const auto place = catalog::findColumn(table, column);
    return place ? table.columns[*place].typeName : "text";
}

//! Another key may be written as this one in the table of predictions (frame::keyText()).
bool runsTogether(const std::vector<std::string> &key)
{
    return key.size() > 1 && std::ranges::any_of(key, [](const std::string &part) {
               return part.find(frame::keySeparator) != std::string::npos;
           });
}

//! Works out, in one transaction, who is to be scored.
class Finder
{
public:
    Finder(const Champion &champion, const deploy::Names &names, store::Cache &cache, pg::Transaction &transaction,
           ChangedFrame &changed)
        : m_champion(champion)
        , m_plan(champion.plan)
        , m_names(names)
        , m_cache(cache)
        , m_transaction(transaction)
        , m_changed(changed)
        , m_paths(compile::livePaths(champion.plan))
        , m_links(compile::linkColumns(champion.plan, m_paths))
    { }

    //! Nothing where all are.
    Result<std::optional<Keys>> find(Timestamp now)
    {
        auto before = monitor::readFreshness(m_transaction, m_names);
        if (!before)
            return Failure(before.error());
        m_changed.before = std::move(*before);
        if (m_changed.before) {
            const auto holds = monitor::holds(m_transaction, m_names, *m_changed.before);
            if (!holds)
                return Failure(holds.error());
            m_isAltered = !*holds;
        }
        m_changed.all = whyAlways(m_plan);
        if (!m_changed.all)
            m_changed.all = whyNow(now);
        // What changes always is not followed.
        if (const auto always = whyAlways(m_plan); always)
            return std::optional<Keys>();
        if (auto followed = followAll(); !followed)
            return Failure(followed.error());
        if (!m_changed.all && compile::isAsOfNow(m_plan)) {
            if (auto crossed = addCrossings(m_changed.before->asOf, now); !crossed)
                return Failure(crossed.error());
        }
        if (!m_changed.all
            && static_cast<double>(m_keys.size()) > mostOfAll * static_cast<double>(m_changed.before->predictions))
            m_changed.all = messages::mostPredictionsChanged(static_cast<std::int64_t>(m_keys.size()));
        if (!m_changed.all && std::ranges::any_of(m_keys, runsTogether))
            m_changed.all = messages::keysRunTogether();
        return m_changed.all ? std::optional<Keys>() : std::optional(std::move(m_keys));
    }

private:
    std::optional<Message> whyNow(Timestamp now) const
    {
        const auto &before = m_changed.before;
        if (!before || m_isAltered)
            return messages::neverScoredSo();
        if (before->version != m_champion.version.number)
            return messages::otherVersionScored(before->version);
        if (before->asOf > now)
            return messages::scoredLater();
        return before->token.empty() ? std::optional<Message>(messages::nothingKept()) : std::nullopt;
    }

    //! Of one table that something is read of; what is kept is of these links and no others.
    std::string keyOf(const sql::QualifiedName &table, const std::vector<std::string> &links) const
    {
        return hash128(fmt::format("{}\n{}\n{}\n{}\n{}", m_names.schema, m_names.project, table.schema, table.name,
                                   fmt::join(links, "\n")));
    }

    Result<> followAll()
    {
        columns::RowFollower follower(*m_champion.catalog, m_transaction);
        const auto reads = plan::liveReads(m_plan);
        for (const auto &[name, read] : reads) {
            if (auto followed = follow(follower, name, read); !followed)
                return followed;
        }
        return {};
    }

    Result<> follow(columns::RowFollower &follower, const sql::QualifiedName &name, const std::set<std::string> &read)
    {
        const auto id = catalog::findTable(*m_champion.catalog, name);
        if (!id) {
            giveUp(name, columns::RereadReason::Altering);
            return {};
        }
        const auto &table = m_champion.catalog->table(*id);
        const auto found = m_links.find(name);
        const auto links = found == m_links.end() ? std::vector<std::string>() : found->second;
        columns::Followed followed{
            .table = table, .links = {.table = {.name = name}, .expressions = {}, .wires = {}}, .read = read};
        for (const auto &link : links) {
            const auto column = sql::column(columns::sourceAlias, link);
            const auto place = catalog::findColumn(table, link);
            const bool isWhole = place && table.columns[*place].type == catalog::Type::Integer;
            followed.links.expressions.push_back(sql::cast(column, isWhole ? "int8" : "text"));
            followed.links.wires.push_back(isWhole ? sql::Wire::Whole : sql::Wire::Text);
        }
        const auto key = keyOf(name, links);
        const auto before = m_changed.all ? std::nullopt : columns::keptRowState(m_cache, key, m_changed.before->token);
        if (!m_changed.all && !before)
            m_changed.all = messages::nothingKept();
        auto changes = follower.changes(followed, before);
        if (!changes)
            return Failure(changes.error());
        m_changed.live.readings.push_back(changes->reading);
        if (changes->again != columns::RereadReason::No && !m_changed.all)
            giveUp(name, changes->again);
        m_changed.rowsCame += frame::rowCount(changes->came);
        m_changed.rowsGone += frame::rowCount(changes->gone);
        if (!m_changed.all && (frame::rowCount(changes->came) > 0 || frame::rowCount(changes->gone) > 0)) {
            if (auto added = addDependants(table, links, {&changes->came, &changes->gone}); !added)
                return added;
        }
        if (changes->now)
            m_changed.states.emplace(key, std::move(*changes->now));
        return {};
    }

    void giveUp(const sql::QualifiedName &table, columns::RereadReason again)
    {
        if (!m_changed.all)
            m_changed.all = messages::tableTellsNothing(sql::displayName(table), {columns::told(again)});
    }

    Result<> addDependants(const catalog::Table &table, const std::vector<std::string> &links,
                           const std::vector<const frame::Table *> &changed)
    {
        if (links.empty()) {
            m_changed.all = messages::changedBeside(sql::displayName(table.name));
            return {};
        }
        if (table.name == m_plan.entity.name) {
            for (const auto *rows : changed)
                addKeys(*rows, links);
        }
        for (const auto &path : m_paths) {
            for (std::size_t i = 0; i < path.size(); ++i) {
                if (path[i].table.name != table.name)
                    continue;
                const auto values = valuesOf(table, path[i], links, changed);
                if (auto added = addKeysOf(compile::dependants(m_plan, path, i, values)); !added)
                    return added;
            }
        }
        return {};
    }

    //! The entity's key comes first among its links.
    void addKeys(const frame::Table &rows, const std::vector<std::string> &links)
    {
        ESPALIER_REQUIRE(links.size() >= m_plan.entity.primaryKey.size());
        for (std::size_t row = 0; row < frame::rowCount(rows); ++row) {
            std::vector<std::string> key;
            for (std::size_t i = 0; i < m_plan.entity.primaryKey.size(); ++i)
                key.push_back(frame::textAt(rows.columns[i], row));
            m_keys.insert(std::move(key));
        }
    }

    static compile::LinkValues valuesOf(const catalog::Table &table, const plan::Step &step,
                                        const std::vector<std::string> &links,
                                        const std::vector<const frame::Table *> &changed)
    {
        compile::LinkValues values;
        values.columns = step.direction == study::Direction::ToParent ? step.parentColumns : step.childColumns;
        std::vector<std::size_t> places;
        for (const auto &column : values.columns) {
            places.push_back(static_cast<std::size_t>(std::ranges::find(links, column) - links.begin()));
            values.types.push_back(typeOf(table, column));
        }
        Keys different;
        for (const auto *rows : changed) {
            for (std::size_t row = 0; row < frame::rowCount(*rows); ++row) {
                std::vector<std::string> texts;
                for (const auto place : places) {
                    if (!frame::isMissing(rows->columns[place], row))
                        texts.push_back(frame::textAt(rows->columns[place], row));
                }
                if (texts.size() == places.size()) // a link that is null leads nowhere
                    different.insert(std::move(texts));
            }
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            std::vector<std::string> texts;
            texts.reserve(different.size());
            for (const auto &one : different)
                texts.push_back(one[i]);
            values.arrays.push_back(pg::printArray(texts));
        }
        return values;
    }

    Result<> addCrossings(Timestamp from, Timestamp until)
    {
        for (const auto &query : compile::crossings(m_plan, from, until)) {
            if (auto added = addKeysOf(query); !added)
                return added;
        }
        return {};
    }

    Result<> addKeysOf(const sql::Select &query)
    {
        const auto rows = m_transaction.query(sql::print(query));
        if (!rows)
            return Failure(rows.error());
        for (std::size_t row = 0; row < rows->size(); ++row) {
            std::vector<std::string> key;
            for (std::size_t i = 0; i < m_plan.entity.primaryKey.size(); ++i)
                key.emplace_back(rows->text(row, i));
            m_keys.insert(std::move(key));
        }
        return {};
    }

    const Champion &m_champion;
    const plan::Plan &m_plan;
    const deploy::Names &m_names;
    store::Cache &m_cache;
    pg::Transaction &m_transaction;
    ChangedFrame &m_changed;
    std::vector<compile::Path> m_paths;
    std::map<sql::QualifiedName, std::vector<std::string>> m_links;
    Keys m_keys;
    bool m_isAltered = false; //!< the table does not hold what was noted
};

Result<frame::Frame> readSome(pg::Transaction &transaction, const Champion &champion, const Keys &keys,
                              compile::LiveScope scope, ChangedFrame &changed)
{
    auto plan = champion.plan;
    compile::chooseStrategiesOfSome(plan, *champion.catalog, static_cast<double>(keys.size()));
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i) {
        std::vector<std::string> texts;
        texts.reserve(keys.size());
        for (const auto &key : keys)
            texts.push_back(key[i]);
        scope.among.push_back(pg::printArray(texts));
    }
    changed.entities.reserve(keys.size());
    for (const auto &key : keys)
        changed.entities.push_back(frame::keyText(key));
    cost::setExecutor(changed.live.choice, cost::Executor::Pushdown,
                      messages::onlyWhatChanged(static_cast<std::int64_t>(keys.size())));
    return snapshot::fetchLive(plan, transaction, scope);
}

} // namespace

Result<ChangedFrame> readChangedFrame(pg::Connection &connection, const Champion &champion, const deploy::Names &names,
                                      const LiveOptions &options)
{
    ESPALIER_REQUIRE(options.cache != nullptr);
    const auto &plan = champion.plan;
    std::optional<ChangedFrame> changed;
    columns::ColumnCache columnCache(*options.cache, *champion.catalog);
    const auto reads = readsOf(champion, options.shadow);
    auto read =
        columns::inReading(connection, reads.tables, reads.filtered, [&](pg::Transaction &transaction) -> Result<> {
            changed.emplace();
            columnCache.beginAnew();
            const auto now = pg::momentOf(transaction);
            if (!now)
                return Failure(now.error());
            const auto asOf = options.asOf.value_or(*now);
            changed->live.asOf = asOf;
            const auto keys = Finder(champion, names, *options.cache, transaction, *changed).find(asOf);
            if (!keys)
                return Failure(keys.error());
            const cost::FetchOptions fetching{.executor = options.executor,
                                              .columnCache = &columnCache,
                                              .memory = options.memory,
                                              .chosen = [&changed](const cost::ExecutorChoice &choice) {
                                                  changed->live.choice = choice;
                                              }};
            const auto scope = compile::momentScope(options.asOf);
            auto frame = *keys ? readSome(transaction, champion, **keys, scope, *changed)
                               : snapshot::fetchLive(plan, *champion.catalog, transaction, fetching, scope);
            if (!frame)
                return Failure(frame.error());
            changed->live.frame = std::move(*frame);
            auto shadow =
                readShadowFrame(transaction, champion, options.shadow, changed->live.frame, keys->has_value());
            if (!shadow)
                return Failure(shadow.error());
            changed->live.shadow = std::move(*shadow);
            if (!*keys)
                changed->live.readings = columnCache.readings();
            return {};
        });
    if (!read)
        return Failure(read.error());
    return std::move(*changed);
}

void keepStates(store::Cache &cache, const ChangedFrame &changed, const std::string &token)
{
    for (const auto &[key, state] : changed.states)
        columns::keepRowState(cache, key, token, state);
}

} // namespace espalier::workbench
