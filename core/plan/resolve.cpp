// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/resolve.h"

#include "core/plan/messages.h"
#include "core/plan/repair.h"
#include "core/study/filtered.h"
#include "core/study/labelbarrier.h"
#include "core/study/names.h"
#include "core/study/times.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <array>
#include <utility>

namespace espalier::plan {

namespace {

using study::Direction;

//! Up to three columns whose names hold the wanted one or begin like it; all where the table is small.
std::string nearColumns(const catalog::Table &table, std::string_view wanted)
{
    std::string near;
    int count = 0;
    for (const auto &column : table.columns) {
        const bool isNear = table.columns.size() <= 8 || column.name.find(wanted) != std::string::npos
            || wanted.find(column.name) != std::string_view::npos || column.name.substr(0, 3) == wanted.substr(0, 3);
        if (isNear && count++ < 8)
            near += (near.empty() ? "" : ", ") + column.name;
    }
    return near;
}

bool sameColumns(const catalog::Table &table, const std::vector<std::size_t> &key, std::vector<std::string> names)
{
    std::vector<std::string> keyNames;
    keyNames.reserve(key.size());
    for (const auto index : key)
        keyNames.push_back(table.columns[index].name);
    std::ranges::sort(keyNames);
    std::ranges::sort(names);
    return std::ranges::includes(names, keyNames);
}

//! True where no two rows of the table agree in all these columns.
bool isUnique(const catalog::Table &table, const std::vector<std::string> &columns)
{
    if (!table.primaryKey.empty() && sameColumns(table, table.primaryKey, columns))
        return true;
    return std::ranges::any_of(table.uniqueKeys, [&](const auto &key) {
        return sameColumns(table, key, columns);
    });
}

//! What tells rows of equal times apart where no key is declared, as none can be where partitions are foreign: a column named id, else all
//! that can be ordered, so that only equal rows are left in any order.
std::vector<std::size_t> tieBreakers(const catalog::Table &table)
{
    if (!table.primaryKey.empty())
        return table.primaryKey;
    if (!table.uniqueKeys.empty())
        return table.uniqueKeys.front();
    if (const auto id = catalog::findColumn(table, "id"))
        return {*id};
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns[i];
        const auto use = catalog::featureUse(column.type).use;
        if (use != catalog::Use::None && column.type != catalog::Type::Array)
            all.push_back(i);
    }
    return all;
}

Column toColumn(const catalog::Column &column)
{
    return {.name = column.name,
            .type = column.type,
            .typeName = column.typeName,
            .element = column.element,
            .equality = column.equality};
}

//! As the parent's type says. Where the child's says otherwise, the server alone can tell.
Comparison comparisonOf(const Column &child, const Column &parent)
{
    Comparison comparison{.equality = parent.equality};
    if (child.equality == parent.equality)
        return comparison;
    comparison.equality.kind = catalog::Equality::Kind::Server;
    if (!parent.equality.schema.empty())
        comparison.childCast = parent.equality.type;
    return comparison;
}

bool isNumeric(catalog::Type type)
{
    constexpr std::array numeric{catalog::Type::Integer, catalog::Type::Decimal, catalog::Type::Real,
                                 catalog::Type::Money};
    return std::ranges::find(numeric, type) != numeric.end();
}

} // namespace

Error invalid(std::string subject, Message problem, Message remedy)
{
    Error error{.code = Error::Code::Invalid, .subject = std::move(subject), .problem = std::move(problem)};
    if (!remedy.empty())
        error.remedies.push_back(std::move(remedy));
    return error;
}

Resolver::Resolver(const study::Study &study, const catalog::Catalog &catalog)
    : m_study(study)
    , m_catalog(catalog)
{ }

Result<const catalog::Table *> Resolver::catalogTable(const sql::QualifiedName &name) const
{
    if (const auto id = catalog::findTable(m_catalog, name)) {
        const auto *table = &m_catalog.table(*id);
        if (study::isUsable(m_study, *table))
            return table;
        auto barrier = catalog::barrierOf(m_catalog, *table);
        return Failure(Error{.code = Error::Code::Permission,
                             .subject = study::tableText(name),
                             .problem = std::move(barrier.reason),
                             .remedies = {std::move(barrier.remedy)}});
    }
    auto remedy = messages::refreshCatalog();
    for (const auto &table : m_catalog.tables) {
        if (table.name.name == name.name)
            remedy = messages::thereIsTable(study::tableText(table.name));
    }
    return Failure(invalid(study::tableText(name), messages::noSuchTable(), std::move(remedy)));
}

Result<Table> Resolver::table(const sql::QualifiedName &name) const
{
    const auto time = study::visibilityOf(m_study, name);
    return table(name, time ? &*time : nullptr);
}

Result<Table> Resolver::table(const sql::QualifiedName &name, const study::TableTime *time) const
{
    const auto found = catalogTable(name);
    if (!found)
        return Failure(found.error());
    Table table{.name = name};
    for (const auto index : tieBreakers(**found)) {
        if ((*found)->columns[index].isReadable)
            table.primaryKey.push_back(toColumn((*found)->columns[index]));
    }
    if (time == nullptr || time->isKnownInAdvance || time->column.empty())
        return table;
    auto moment = momentAt(name, *time);
    if (!moment)
        return Failure(moment.error());
    table.moment = std::move(*moment);
    if (study::isLabelTable(m_study, name) || study::isMaturingTable(m_study, name))
        table.moment->border = Border::At;
    return table;
}

Result<Column> Resolver::momentColumn(const sql::QualifiedName &table, const std::string &name,
                                      study::Calendar calendar) const
{
    auto result = keyOrTime(table, name);
    if (!result)
        return result;
    const auto subject = study::tableText(table) + "." + name;
    if (calendar != study::Calendar::None) {
        if (!study::isWhole(result->type, result->typeName))
            return Failure(invalid(subject, messages::calendarNeedsWholeNumbers(), messages::leaveCalendarOut()));
        result->calendar = calendar;
        return result;
    }
    if (study::isWhole(result->type, result->typeName)) {
        return Failure(invalid(subject, messages::wholeNumberIsNoTime(), messages::sayWhichCalendar()));
    }
    const bool isOfMoments = result->type == catalog::Type::Range && catalog::isMoment(result->element);
    if (!catalog::isMoment(result->type) && !isOfMoments)
        return Failure(invalid(subject, messages::noDateOrTime(), messages::chooseDatesOrYears()));
    return result;
}

Result<std::vector<Step>> Resolver::viaSteps(const sql::QualifiedName &table, const study::Path &path) const
{
    std::vector<Step> via;
    auto from = table;
    for (const auto &hop : path) {
        if (hop.isToMany || hop.direction != Direction::ToParent) {
            return Failure(
                invalid(study::tableText(table), messages::timeOverManyRows(), messages::borrowFromOneRow()));
        }
        auto resolved = step(from, hop, nullptr);
        if (!resolved)
            return Failure(resolved.error());
        via.push_back(std::move(*resolved));
        from = hop.table;
    }
    return via;
}

Result<Moment> Resolver::momentAt(const sql::QualifiedName &table, const study::TableTime &time) const
{
    auto via = viaSteps(table, time.path);
    if (!via)
        return Failure(via.error());
    auto column = momentColumn(via->empty() ? table : via->back().table.name, time.column, time.calendar);
    if (!column)
        return Failure(column.error());
    Moment moment{
        .column = std::move(*column), .delay = time.delay, .via = std::move(*via), .untilDelay = time.untilDelay};
    for (const auto &[name, place] : {std::pair(&time.recorded, &moment.recorded), {&time.until, &moment.until}}) {
        if (name->empty())
            continue;
        auto other = momentColumn(table, *name, study::Calendar::None);
        if (!other)
            return Failure(other.error());
        if (other->type == catalog::Type::Range)
            return Failure(
                invalid(study::tableText(table) + "." + *name, messages::rangeIsNoMoment(), messages::chooseDates()));
        *place = std::move(*other);
    }
    if (moment.column.type == catalog::Type::Range && moment.via.empty() && !moment.until)
        moment.until = moment.column;
    return moment;
}

Result<Column> Resolver::storedColumn(const sql::QualifiedName &table, const std::string &name) const
{
    const auto found = catalogTable(table);
    if (!found)
        return Failure(found.error());
    const auto index = catalog::findColumn(**found, name);
    if (index && (*found)->columns[*index].isReadable)
        return toColumn((*found)->columns[*index]);
    if (index) {
        auto barrier = catalog::barrierOf(m_catalog, **found, (*found)->columns[*index]);
        return Failure(Error{.code = Error::Code::Permission,
                             .subject = study::tableText(table) + "." + name,
                             .problem = std::move(barrier.reason),
                             .remedies = {std::move(barrier.remedy)}});
    }
    auto near = nearColumns(**found, name);
    return Failure(invalid(study::tableText(table) + "." + name, messages::noSuchColumn(),
                           near.empty() ? Message() : messages::itHas(std::move(near))));
}

Result<Column> Resolver::column(const sql::QualifiedName &table, const std::string &name) const
{
    auto result = storedColumn(table, name);
    for (const auto &repair : m_study.repairs) {
        if (!result || repair.table != table || repair.column != name)
            continue;
        if (auto added = addRepair(*this, *result, repair); !added)
            return Failure(added.error());
    }
    return result;
}

Result<Column> Resolver::keyOrTime(const sql::QualifiedName &table, const std::string &name) const
{
    const bool isRepaired = std::ranges::any_of(m_study.repairs, [&](const study::Repair &repair) {
        return repair.table == table && repair.column == name;
    });
    if (isRepaired)
        return Failure(isReadAsItIs(table, name));
    return storedColumn(table, name);
}

Result<Column> Resolver::seenColumn(const sql::QualifiedName &table, const std::string &name) const
{
    auto result = column(table, name);
    const auto found = study::columnTime(m_study, table, name);
    if (!result || !found || !study::hasAsOf(m_study))
        return result;
    const auto from = keyOrTime(table, found->from);
    if (!from)
        return Failure(from.error());
    if (!catalog::isMoment(from->type)) {
        return Failure(invalid(study::tableText(table) + "." + found->from, messages::noDateOrTime(),
                               messages::chooseWhenKnown(name)));
    }
    const bool isLabel = study::isMaturingLabel(m_study, table, name);
    result->known = Known{from->name, from->type, found->delay, isLabel ? Border::At : Border::After};
    return result;
}

Result<Condition> Resolver::condition(const sql::QualifiedName &table, const study::Condition &condition) const
{
    auto resolved = column(table, condition.column);
    if (!resolved)
        return Failure(resolved.error());
    const bool needsValue = condition.op != study::Operator::IsNull && condition.op != study::Operator::IsNotNull;
    if (needsValue && isNumeric(resolved->type)) {
        const bool isNumber =
            !condition.value.empty() && condition.value.find_first_not_of("0123456789+-.eE") == std::string::npos;
        if (!isNumber) {
            return Failure(invalid(study::tableText(table) + "." + condition.column,
                                   messages::noNumberToCompare(condition.value), messages::writeNumber()));
        }
    }
    return Condition{std::move(*resolved), condition.op, condition.value};
}

Result<std::vector<Condition>> Resolver::conditions(const sql::QualifiedName &table,
                                                    const std::vector<study::Condition> &conditions) const
{
    std::vector<Condition> result;
    for (const auto &each : conditions) {
        auto resolved = condition(table, each);
        if (!resolved)
            return Failure(resolved.error());
        result.push_back(std::move(*resolved));
    }
    return result;
}

sql::QualifiedName Resolver::endOf(const study::Path &path) const
{
    return path.empty() ? m_study.entity : path.back().table;
}

Result<Step> Resolver::step(const sql::QualifiedName &from, const study::Hop &hop, const study::TableTime *time) const
{
    auto arrival = table(hop.table, time);
    if (!arrival)
        return Failure(arrival.error());
    const bool toParent = hop.direction == Direction::ToParent;
    const auto &child = toParent ? from : hop.table;
    const auto &parent = toParent ? hop.table : from;
    if (hop.childColumns.empty() || hop.childColumns.size() != hop.parentColumns.size())
        return Failure(invalid(study::tableText(hop.table), messages::hopDoesNotPair()));
    std::vector<Comparison> comparisons;
    for (std::size_t i = 0; i < hop.childColumns.size(); ++i) {
        const auto childColumn = keyOrTime(child, hop.childColumns[i]);
        if (!childColumn)
            return Failure(childColumn.error());
        const auto parentColumn = keyOrTime(parent, hop.parentColumns[i]);
        if (!parentColumn)
            return Failure(parentColumn.error());
        comparisons.push_back(comparisonOf(*childColumn, *parentColumn));
    }
    const bool isKeyed = isUnique(**catalogTable(hop.table), toParent ? hop.parentColumns : hop.childColumns);
    if (!toParent && !hop.isToMany && !isKeyed)
        return Failure(invalid(study::tableText(hop.table), messages::hopReachesMany(), messages::markToMany()));
    return Step{.direction = hop.direction,
                .isToMany = hop.isToMany,
                .table = std::move(*arrival),
                .childColumns = hop.childColumns,
                .parentColumns = hop.parentColumns,
                .comparisons = std::move(comparisons),
                .mayBeShared = toParent && !hop.isToMany && !isKeyed};
}

Result<std::vector<Step>> Resolver::steps(const sql::QualifiedName &start, const study::Path &path) const
{
    std::vector<Step> result;
    auto from = start;
    for (const auto &hop : path) {
        const auto time = study::visibilityOf(m_study, hop.table);
        auto resolved = step(from, hop, time ? &*time : nullptr);
        if (!resolved)
            return Failure(resolved.error());
        result.push_back(std::move(*resolved));
        from = hop.table;
    }
    return result;
}

Result<std::vector<Step>> Resolver::stepsAfter(const study::Path &before, const study::Path &path) const
{
    std::vector<Step> result;
    auto way = before;
    for (const auto &hop : path) {
        const auto from = endOf(way);
        way.push_back(hop);
        const auto time = study::visibilityAlong(m_study, way);
        auto resolved = step(from, hop, time ? &*time : nullptr);
        if (!resolved)
            return Failure(resolved.error());
        result.push_back(std::move(*resolved));
    }
    return result;
}

} // namespace espalier::plan
