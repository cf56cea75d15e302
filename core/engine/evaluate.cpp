// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluate.h"

#include "core/base/messages.h"
#include "core/base/parallel.h"
#include "core/base/require.h"
#include "core/engine/among.h"
#include "core/engine/calendar.h"
#include "core/engine/comparable.h"
#include "core/engine/days.h"
#include "core/engine/messages.h"
#include "core/engine/scan.h"
#include "core/engine/session.h"

#include <algorithm>
#include <deque>
#include <map>

namespace espalier::engine {

namespace {

//! Direct features along one to-one path.
class Lookup
{
public:
    Lookup(const plan::Plan &plan, const plan::Lookup &lookup, Sources &sources, Links &links)
        : m_walk(plan.entity, lookup.steps, plan.hasAsOf, sources, links)
        , m_sight(sightOf(plan))
        , m_features(lookup.features)
    {
        auto &end = sources.of(lookup.steps.empty() ? plan.entity : lookup.steps.back().table);
        m_end = &end;
        for (const auto &feature : lookup.features) {
            const auto as = feature.kind == plan::Kind::Category ? Reading::As::Category : Reading::As::Number;
            m_readings.emplace_back();
            m_known.push_back(wantKnown(end, feature.column));
            if (!feature.column.name.empty())
                m_readings.back().emplace(end.table(), feature.column, as, sources, links);
        }
    }

    void prepare(const std::vector<std::int32_t> &entityRows, const std::vector<Timestamp> &asOf)
    {
        const auto ends = endRows(m_walk);
        for (auto &reading : m_readings) {
            if (reading)
                reading->readGaps();
        }
        m_asOf = &asOf;
        m_rows.reserve(entityRows.size());
        for (std::size_t i = 0; i < entityRows.size(); ++i) {
            const auto row = entityRows[i];
            const bool isSeen =
                row >= 0 && (asOf.empty() || isVisible(ends, static_cast<std::size_t>(row), m_sight.of(asOf[i])));
            m_rows.push_back(isSeen ? ends.rows[static_cast<std::size_t>(row)] : -1);
        }
    }

    std::size_t features() const { return m_features.size(); }
    //! By example, the row at the path's end; -1 for none that is visible.
    const std::vector<std::int32_t> &rows() const { return m_rows; }

    frame::Column compute(std::size_t feature) const
    {
        const auto &name = m_features[feature].name;
        const auto &reading = m_readings[feature];
        if (!reading)
            return {name, frame::Numbers{ofAsOf(m_features[feature].column.part)}};
        auto values = reading->valuesAt(m_known[feature] ? rowsKnown(feature) : m_rows);
        if (m_features[feature].kind == plan::Kind::Category)
            return {name, frame::Categories{std::move(values.codes), reading->levels()}};
        for (std::size_t i = 0; i < values.times.size(); ++i)
            values.numbers.push_back(daysBefore(values.times[i], (*m_asOf)[i].microseconds));
        return {name, frame::Numbers{std::move(values.numbers)}};
    }

private:
    static bool isVisible(const EndRows &ends, std::size_t row, Micros sight)
    {
        return ends.visibleFrom[row] < sight && (ends.visibleUntil.empty() || ends.visibleUntil[row] >= sight);
    }

    //! The rows whose value is known at the as-of time. Requires: it may be known later than its row.
    std::vector<std::int32_t> rowsKnown(std::size_t feature) const
    {
        auto rows = m_rows;
        const auto known = knownFrom(*m_end, *m_known[feature], plan::unseenFor(*m_features[feature].column.known));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] >= 0 && known[static_cast<std::size_t>(rows[i])] >= m_sight.of((*m_asOf)[i]))
                rows[i] = -1;
        }
        return rows;
    }

    std::vector<double> ofAsOf(study::ColumnPart part) const
    {
        std::vector<double> numbers;
        numbers.reserve(m_asOf->size());
        for (const auto moment : *m_asOf)
            numbers.push_back(calendarPart(moment.microseconds, part));
        return numbers;
    }

    Walk m_walk;
    Sight m_sight;
    std::vector<plan::DirectFeature> m_features;
    const Source *m_end = nullptr;
    std::vector<std::optional<std::size_t>> m_known; //!< by feature: the place of the moment from which it is known
    std::vector<std::optional<Reading>> m_readings; //!< none: of the as-of time
    std::vector<std::int32_t> m_rows; //!< by example: the row at the path's end
    const std::vector<Timestamp> *m_asOf = nullptr;
};

//! Codes in the order in which their texts first appear, and no text that does not: as a query would have given them.
void renumber(frame::Column &column)
{
    auto *categories = std::get_if<frame::Categories>(&column.values);
    if (categories == nullptr)
        return;
    std::vector<std::int32_t> places(categories->levels.size(), -1);
    std::vector<std::string> levels;
    for (auto &code : categories->codes) {
        if (code < 0)
            continue;
        auto &place = places[static_cast<std::size_t>(code)];
        if (place < 0) {
            place = static_cast<std::int32_t>(levels.size());
            levels.push_back(categories->levels[static_cast<std::size_t>(code)]);
        }
        code = place;
    }
    categories->levels = std::move(levels);
}

class Evaluation
{
public:
    Evaluation(const plan::Plan &plan, const catalog::Catalog &catalog, const frame::Frame &examples)
        : m_plan(plan)
        , m_examples(examples)
        , m_links(catalog, m_sources)
    {
        auto &entity = m_sources.of(plan.entity);
        m_entity = &entity;
        for (const auto &key : plan.entity.primaryKey) {
            const auto wire = key.type == catalog::Type::Integer ? sql::Wire::Whole : sql::Wire::Text;
            m_keys.push_back(entity.want(sql::column(columns::sourceAlias, key.name), wire));
        }
        for (const auto &lookup : plan.lookups)
            m_lookups.emplace_back(plan, lookup, m_sources, m_links);
        for (const auto &scan : plan.scans)
            m_scans.emplace_back(plan, scan, m_sources, m_links);
    }

    Result<> prepare(pg::Transaction &transaction, const columns::ReadColumns &read = columns::readColumns)
    {
        auto &progress = transaction.progress();
        if (isBeyond(m_examples.asOf))
            return Failure(beyondTime(sql::displayName(m_plan.entity.name)));
        if (auto fetched = m_sources.fetch(transaction, read); !fetched)
            return fetched;
        progress.report(-1, messages::joining());
        if (auto resolved = m_links.resolve(); !resolved)
            return resolved;
        const auto rows = entityRows();
        if (!rows)
            return Failure(rows.error());
        for (auto &lookup : m_lookups)
            lookup.prepare(*rows, m_examples.asOf);
        for (auto &scan : m_scans) {
            if (auto prepared = scan.prepare(*rows, m_examples.asOf, progress); !prepared)
                return prepared;
        }
        return {};
    }

    Result<std::vector<frame::Column>> compute(unsigned threads, Progress &progress)
    {
        std::vector<std::pair<const Lookup *, std::size_t>> direct;
        std::vector<std::pair<const Scan *, std::size_t>> aggregated;
        for (const auto &lookup : m_lookups) {
            for (std::size_t i = 0; i < lookup.features(); ++i)
                direct.emplace_back(&lookup, i);
        }
        for (const auto &scan : m_scans) {
            for (std::size_t i = 0; i < scan.features(); ++i)
                aggregated.emplace_back(&scan, i);
        }
        std::vector<frame::Column> columns(direct.size() + aggregated.size());
        inParallel(columns.size(), static_cast<int>(threads), [&](std::size_t i) {
            if (progress.isCancelled())
                return;
            const auto place = i - std::min(i, direct.size());
            columns[i] = i < direct.size() ? direct[i].first->compute(direct[i].second)
                                           : aggregated[place].first->compute(aggregated[place].second);
            renumber(columns[i]);
        });
        if (progress.isCancelled())
            return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
        return inOrder(std::move(columns), threads);
    }

    //! Requires: prepared; the plan has a feature of this name.
    frame::Column one(std::string_view name) const
    {
        auto column = read(name);
        if (const auto *made = madeOf(name)) {
            const auto divisor = made->over.empty() ? frame::Column() : read(made->over);
            finish(column, *made, divisor);
        }
        return column;
    }

private:
    //! As a lookup or a scan gives it.
    frame::Column read(std::string_view name) const
    {
        frame::Column column;
        for (std::size_t i = 0; i < m_plan.lookups.size(); ++i) {
            if (const auto place = placeOf(m_plan.lookups[i].features, name))
                column = m_lookups[i].compute(*place);
        }
        for (std::size_t i = 0; i < m_plan.scans.size(); ++i) {
            if (const auto place = placeOf(m_plan.scans[i].features, name))
                column = m_scans[i].compute(*place);
        }
        renumber(column);
        ESPALIER_REQUIRE(column.name == name);
        return column;
    }

    const plan::MadeFeature *madeOf(std::string_view name) const
    {
        const auto found = std::ranges::find(m_plan.made, name, &plan::MadeFeature::name);
        return found == m_plan.made.end() ? nullptr : &*found;
    }

    void finish(frame::Column &column, const plan::MadeFeature &made, const frame::Column &divisor) const
    {
        auto &numbers = std::get<frame::Numbers>(column.values).values;
        if (!made.over.empty())
            numbers = quotients(numbers, std::get<frame::Numbers>(divisor.values).values);
        if (!made.among)
            return;
        const bool isOfAll = made.among->within.empty();
        const auto *rows = isOfAll ? nullptr : &m_lookups[plan::lookupOf(m_plan, *made.among)].rows();
        numbers = compared(groupsOf(m_examples.asOf, rows), made.among->measure, numbers);
    }

    template<typename Feature>
    static std::optional<std::size_t> placeOf(const std::vector<Feature> &features, std::string_view name)
    {
        const auto found = std::ranges::find(features, name, &Feature::name);
        return found == features.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - features.begin()));
    }

    //! Each example's row in the entity's table.
    Result<std::vector<std::int32_t>> entityRows() const
    {
        std::vector<const frame::Column *> keys;
        std::vector<const frame::Column *> own;
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            keys.push_back(&m_examples.keys[i]);
            own.push_back(&m_entity->column(m_keys[i]));
        }
        return parentRows(keys, own, sql::displayName(m_plan.entity.name));
    }

    std::vector<frame::Column> inOrder(std::vector<frame::Column> columns, unsigned threads) const
    {
        std::map<std::string, std::size_t, std::less<>> places;
        for (std::size_t i = 0; i < columns.size(); ++i)
            places[columns[i].name] = i;
        inParallel(m_plan.made.size(), static_cast<int>(threads), [&](std::size_t i) {
            const auto &made = m_plan.made[i];
            finish(columns[places.at(made.name)], made,
                   made.over.empty() ? frame::Column() : columns[places.at(made.over)]);
        });
        std::vector<frame::Column> result;
        for (const auto &name : m_plan.outputs)
            result.push_back(std::move(columns[places.at(name)]));
        return result;
    }

    const plan::Plan &m_plan;
    const frame::Frame &m_examples;
    Sources m_sources;
    const Source *m_entity = nullptr;
    Links m_links;
    std::vector<std::size_t> m_keys;
    std::deque<Lookup> m_lookups;
    std::deque<Scan> m_scans;
};

//! All that an evaluation refers to, in one place.
struct Held
{
    Held(plan::Plan itsPlan, catalog::Catalog itsCatalog, frame::Frame itsExamples)
        : plan(std::move(itsPlan))
        , catalog(std::move(itsCatalog))
        , examples(std::move(itsExamples))
        , evaluation(plan, catalog, examples)
    { }

    plan::Plan plan;
    catalog::Catalog catalog;
    frame::Frame examples;
    Evaluation evaluation;
};

} // namespace

std::optional<Message> whyNot(const plan::Plan &plan)
{
    // Without as-of times, rows without a time are last in the SQL's order; no such study needs this engine's speed.
    if (!plan.hasAsOf)
        return messages::noAsOf();
    if (auto what = incomparable(plan))
        return messages::databaseCompares(*std::move(what));
    return std::nullopt;
}

Result<std::vector<frame::Column>> features(const plan::Plan &plan, const catalog::Catalog &catalog,
                                            const frame::Frame &examples, pg::Transaction &transaction,
                                            const columns::ReadColumns &read, unsigned threads)
{
    Evaluation evaluation(plan, catalog, examples);
    if (auto prepared = evaluation.prepare(transaction, read); !prepared)
        return Failure(prepared.error());
    transaction.progress().report(-1, messages::computingFeatures());
    return evaluation.compute(threads, transaction.progress());
}

Result<Session> Session::open(plan::Plan plan, catalog::Catalog catalog, frame::Frame examples,
                              pg::Transaction &transaction, const columns::ReadColumns &read)
{
    auto held = std::make_shared<Held>(std::move(plan), std::move(catalog), std::move(examples));
    if (auto prepared = held->evaluation.prepare(transaction, read); !prepared)
        return Failure(prepared.error());
    Session session;
    session.m_compute = [held](std::string_view feature) {
        return held->evaluation.one(feature);
    };
    return session;
}

} // namespace espalier::engine
