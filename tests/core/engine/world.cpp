// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/world.h"

#include "core/study/aggregates.h"
#include "core/study/names.h"
#include "tests/core/engine/parts.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace espalier::tests {

namespace {

constexpr std::int64_t day = 86'400'000'000;
constexpr std::int64_t start = 19'700 * day; // in 2023

Cell randomTime(Kind kind, Random &random)
{
    if (random.below(12) == 0)
        return random.below(3) == 0 ? Timestamp::infinity() : Timestamp::minusInfinity();
    // Few different ones, so that many are equal.
    const auto days = start + static_cast<std::int64_t>(random.below(40)) * day;
    if (kind == Kind::Day)
        return Timestamp{days};
    return Timestamp{days + static_cast<std::int64_t>(random.below(3)) * day / 4};
}

Cell randomReal(Random &random)
{
    switch (random.below(16)) {
    case 0:
        return std::nan("");
    case 1:
        return std::numeric_limits<double>::infinity();
    case 2:
        return -0.0;
    case 3:
    case 4:
        return static_cast<double>(100 * random.below(3) + 99) / 100; // prices that repeat
    case 5:
        return static_cast<double>(random.below(1'000'000'007)) / 999'999'937; // all digits
    case 6:
        return static_cast<double>(random.below(1000)) * 1e-12;
    case 7:
        return static_cast<double>(random.below(1000)) * 1e17;
    default:
        return (static_cast<double>(random.below(2000)) - 1000) / 8;
    }
}

Cell randomCell(Kind kind, Random &random)
{
    if (random.below(6) == 0)
        return {};
    switch (kind) {
    case Kind::Whole:
        return static_cast<std::int64_t>(random.below(9)) - 4;
    case Kind::Real:
        return randomReal(random);
    case Kind::Flag:
        return random.below(2) == 1;
    case Kind::Word:
        return std::vector<std::string>{"a", "B", "\xc3\xa4", "it's", "", " two  w\xc3\xb6rds\n"}[random.below(6)];
    case Kind::Year:
        return std::vector<std::int64_t>{2022, 2023, 2023, 2024, 0, 123'456'789'012}[random.below(6)];
    case Kind::Month:
        return std::vector<std::int64_t>{202'311, 202'312, 202'401, 202'400, 202'313, -5}[random.below(6)];
    case Kind::Network:
    case Kind::Span:
    case Kind::Period:
    case Kind::Days:
        return randomWhole(kind, random);
    default:
        return randomTime(kind, random);
    }
}

std::string literalOf(const Cell &cell, Kind kind)
{
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        return std::to_string(*whole);
    if (const auto *real = std::get_if<double>(&cell))
        return sql::literal(*real);
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? "true" : "false";
    if (const auto *word = std::get_if<std::string>(&cell))
        return sql::literal(*word);
    if (const auto *time = std::get_if<Timestamp>(&cell)) {
        if (*time == Timestamp::infinity())
            return "'infinity'";
        if (*time == Timestamp::minusInfinity())
            return "'-infinity'";
        const auto text = printTimestamp(*time);
        return sql::literal(kind == Kind::Zoned ? text : text.substr(0, text.size() - 3));
    }
    return std::holds_alternative<Bounds>(cell) ? literalOfWhole(cell, kind) : "NULL";
}

std::string_view typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Whole:
        return "int";
    case Kind::Real:
        return "float8";
    case Kind::Flag:
        return "boolean";
    case Kind::Word:
        return "text";
    case Kind::Zoned:
        return "timestamptz";
    case Kind::Plain:
        return "timestamp";
    case Kind::Day:
        return "date";
    case Kind::Network:
        return "inet";
    case Kind::Span:
        return "int4range";
    case Kind::Period:
        return "tstzrange";
    case Kind::Days:
        return "daterange";
    case Kind::Year:
    case Kind::Month:
        return "bigint";
    }
    return "text";
}

//! Mostly a column "at"; now and then a year, a month or a range, a record time, an end.
study::TableTime randomTimeOf(const sql::QualifiedName &table, Random &random)
{
    study::TableTime time{.table = table, .column = "at"};
    if (random.below(4) == 0)
        time.delay = {static_cast<std::int64_t>(1 + random.below(3)), Duration::Unit::Days};
    switch (random.below(12)) {
    case 0:
        time.column = "year";
        time.calendar = study::Calendar::Year;
        break;
    case 1:
        time.column = "month";
        time.calendar = study::Calendar::YearMonth;
        break;
    case 2:
        time.column = "period";
        break;
    case 3:
        time.column = "days";
        break;
    case 4:
        time.recorded = random.below(2) == 0 ? "due" : "on";
        break;
    case 5:
        time.until = random.below(2) == 0 ? "due" : "on";
        if (random.below(2) == 0)
            time.untilDelay = {1 + static_cast<int>(random.below(3)), Duration::Unit::Days};
        break;
    default:
        break;
    }
    return time;
}

WorldTable randomTable(std::size_t index, Random &random)
{
    WorldTable table{.name = fmt::format("t{}", index)};
    table.columns = {{"id", Kind::Whole}};
    if (random.below(3) == 0) {
        table.columns.push_back({"part", Kind::Word});
        table.keyColumns = 2;
    }
    table.columns.insert(table.columns.end(),
                         {{"n", Kind::Whole},
                          {"x", Kind::Real},
                          {"yes", Kind::Flag},
                          {"word", Kind::Word},
                          {"due", Kind::Zoned},
                          {"on", Kind::Day},
                          {"net", Kind::Network},
                          {"span", Kind::Span},
                          {"period", Kind::Period},
                          {"days", Kind::Days},
                          {"year", Kind::Year},
                          {"month", Kind::Month}});
    if (random.below(5) > 0) {
        table.columns.push_back({"at", static_cast<Kind>(4 + random.below(3))});
        table.time = randomTimeOf({"public", table.name}, random);
    }
    if (random.below(4) == 0) {
        table.late = {{"x", "due", {1, Duration::Unit::Days}}, {"word", "on", {0, Duration::Unit::Seconds}}};
        if (random.below(2) == 0)
            table.late.push_back({"n", "due", {6, Duration::Unit::Hours}});
    }
    const auto rows = random.below(6) == 0 ? 0 : 8 + random.below(22);
    for (std::size_t i = 0; i < rows; ++i) {
        std::vector<Cell> row;
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            row.push_back(randomCell(table.columns[c].kind, random));
        row[0] = static_cast<std::int64_t>(table.keyColumns == 1 ? i : i / 2);
        if (table.keyColumns == 2)
            row[1] = std::string(i % 2 == 0 ? "l" : "r");
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addRelation(World &world, Random &random)
{
    WorldRelation relation{.child = random.below(world.tables.size()), .parent = random.below(world.tables.size())};
    auto &child = world.tables[relation.child];
    const auto &parent = world.tables[relation.parent];
    const auto number = world.relations.size();
    relation.isUnique = random.below(5) == 0;
    const auto first = child.columns.size();
    for (std::size_t i = 0; i < parent.keyColumns; ++i) {
        relation.childColumns.push_back(child.columns.size());
        child.columns.push_back({fmt::format("r{}_{}", number, i), parent.columns[i].kind});
    }
    std::vector<std::size_t> free(parent.rows.size());
    for (std::size_t i = 0; i < free.size(); ++i)
        free[i] = i;
    for (auto &row : child.rows) {
        row.resize(first + parent.keyColumns);
        if (free.empty() || random.below(6) == 0)
            continue;
        const auto place = random.below(free.size());
        for (std::size_t i = 0; i < parent.keyColumns; ++i)
            row[first + i] = parent.rows[free[place]][i];
        if (relation.isUnique)
            free.erase(free.begin() + static_cast<std::ptrdiff_t>(place));
    }
    world.relations.push_back(std::move(relation));
}

study::Hop hopOf(const World &world, std::size_t relation, study::Direction direction)
{
    const auto &link = world.relations[relation];
    const auto &child = world.tables[link.child];
    const auto &parent = world.tables[link.parent];
    study::Hop hop{.direction = direction};
    hop.table = {"public", direction == study::Direction::ToParent ? parent.name : child.name};
    for (std::size_t i = 0; i < link.childColumns.size(); ++i) {
        hop.childColumns.push_back(child.columns[link.childColumns[i]].name);
        hop.parentColumns.push_back(parent.columns[i].name);
    }
    hop.isToMany = direction == study::Direction::ToChild && !link.isUnique;
    return hop;
}

//! Tables without a time borrow that of a row that they refer to, over one hop or two; some with a delay or a record time of their own.
void lendTimes(World &world, Random &random)
{
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = 0; i < world.relations.size(); ++i) {
            auto &child = world.tables[world.relations[i].child];
            const auto &parent = world.tables[world.relations[i].parent];
            if (child.time || !parent.time || random.below(4) == 0)
                continue;
            auto time = *parent.time;
            time.table = {"public", child.name};
            time.path.insert(time.path.begin(), hopOf(world, i, study::Direction::ToParent));
            time.recorded = random.below(6) == 0 ? "due" : "";
            time.until.clear();
            time.untilDelay = {0, Duration::Unit::Seconds};
            if (random.below(4) == 0)
                time.delay = {1, Duration::Unit::Days};
            child.time = std::move(time);
        }
    }
}

study::Period randomPeriod(Random &random)
{
    const auto from = start + static_cast<std::int64_t>(random.below(30)) * day;
    const auto length = static_cast<std::int64_t>(1 + random.below(60)) * day / 4;
    switch (random.below(6)) {
    case 0:
        return {{}, Timestamp{from}};
    case 1:
        return {Timestamp{from}, {}};
    default:
        return {Timestamp{from}, Timestamp{from + length}};
    }
}

//! Of many tables some columns have values that nobody should believe.
void addScars(World &world, Random random)
{
    const std::vector<std::string> columns{"n", "x", "word", "yes", "net", "span"};
    for (auto &table : world.tables) {
        // Times that are borrowed are fewer.
        const bool isBorrowed = table.time && !table.time->path.empty();
        if (!isBorrowed && random.below(2) == 0)
            continue;
        const sql::QualifiedName name{"public", table.name};
        for (const auto &column : columns) {
            for (int i = 0; table.time && i < 2 && random.below(isBorrowed ? 2 : 3) == 0; ++i)
                table.repairs.push_back({name, column, randomPeriod(random)});
        }
        if (random.below(2) == 0) {
            table.repairs.push_back({name, "word", study::Repair::Renamed{"B", "a"}});
            table.repairs.push_back({name, "word", study::Repair::Renamed{"", "it was empty"}});
        }
    }
}

//! Any way through the relations, back to where it came from too; the table it ends at is left in table.
study::Path randomPath(const World &world, std::size_t &table, std::size_t length, Random &random)
{
    study::Path path;
    for (std::size_t step = 0; step < length; ++step) {
        std::vector<std::pair<std::size_t, study::Direction>> ways;
        for (std::size_t i = 0; i < world.relations.size(); ++i) {
            if (world.relations[i].child == table)
                ways.emplace_back(i, study::Direction::ToParent);
            if (world.relations[i].parent == table)
                ways.emplace_back(i, study::Direction::ToChild);
        }
        if (ways.empty())
            break;
        const auto [relation, direction] = ways[random.below(ways.size())];
        path.push_back(hopOf(world, relation, direction));
        const auto &link = world.relations[relation];
        table = direction == study::Direction::ToParent ? link.parent : link.child;
    }
    return path;
}

study::Condition randomCondition(const WorldTable &table, Random &random)
{
    switch (random.below(4)) {
    case 0:
        return {"n", study::Operator::Greater, "0"};
    case 1:
        return {"word", study::Operator::Equal, "a"};
    case 2:
        return {"x", study::Operator::IsNull, ""};
    default:
        return {table.columns[table.keyColumns + 2].name, study::Operator::Equal, "true"};
    }
}

std::optional<Duration> randomLag(Random &random)
{
    const auto days = static_cast<std::int64_t>(random.below(60)) - 44;
    return days > 0 ? std::optional(Duration{days, Duration::Unit::Days}) : std::nullopt;
}

study::Window randomWindow(Random &random)
{
    switch (random.below(3)) {
    case 0:
        return Duration{static_cast<std::int64_t>(1 + random.below(20)), Duration::Unit::Days};
    case 1:
        return study::LastRows{static_cast<int>(1 + random.below(4))};
    default:
        return std::monostate();
    }
}

std::string columnFor(study::Taken taken, Random &random)
{
    const std::vector<std::string> numbers{"n", "x", "yes"};
    switch (taken) {
    case study::Taken::Rows:
        return {};
    case study::Taken::Number:
        return numbers[random.below(3)];
    case study::Taken::NumberOrMoment:
        return random.below(3) == 0 ? "due" : numbers[random.below(3)];
    case study::Taken::Category:
        return "word";
    case study::Taken::CategoryOrFlag:
        return random.below(2) == 0 ? "yes" : "word";
    case study::Taken::Moment:
        return random.below(2) == 0 ? "due" : "on";
    default:
        return std::vector<std::string>{"n", "x", "word", "due"}[random.below(4)];
    }
}

std::string argumentFor(study::Argument argument, std::string_view column)
{
    switch (argument) {
    case study::Argument::Value:
        return column == "yes" ? "true" : "a";
    case study::Argument::Number:
        return "1.5";
    case study::Argument::Share:
        return "0.8";
    case study::Argument::HalfLife:
        return "3 days";
    case study::Argument::None:
        break;
    }
    return {};
}

study::Aggregate randomAggregate(Random &random)
{
    return static_cast<study::Aggregate>(1 + random.below(study::aggregateNames.size() - 1));
}

//! Over many rows.
template<typename Condition>
std::vector<study::Aggregate> aggregatesThat(Condition condition)
{
    std::vector<study::Aggregate> result;
    for (const auto &traits : study::aggregateRows) {
        if (traits.aggregate != study::Aggregate::Direct && condition(traits))
            result.push_back(traits.aggregate);
    }
    return result;
}

//! Makes a feature one over numbers that the rows at its path's end reach.
void nest(const World &world, std::size_t table, study::Feature &feature, Random &random)
{
    study::RowAggregate of;
    const auto from = table;
    for (int i = 0; i < 6 && std::ranges::none_of(of.path, &study::Hop::isToMany); ++i) {
        table = from;
        of.path = randomPath(world, table, 1 + random.below(2), random);
    }
    if (std::ranges::none_of(of.path, &study::Hop::isToMany))
        return;
    const auto ofNumbers = aggregatesThat([](const study::AggregateTraits &traits) {
        return study::isTakenOfNumbers(traits.taken);
    });
    feature.aggregate = ofNumbers[random.below(ofNumbers.size())];
    feature.argument = argumentFor(study::traitsOf(feature.aggregate).argument, "");
    feature.column.clear();
    of.aggregate = randomAggregate(random);
    of.column = columnFor(study::traitsOf(of.aggregate).taken, random);
    of.argument = argumentFor(study::traitsOf(of.aggregate).argument, of.column);
    takeRandomWord(of, random);
    if (random.below(3) == 0)
        of.where.push_back(randomCondition(world.tables[table], random));
    feature.of = std::move(of);
}

study::Feature randomFeature(const World &world, std::size_t table, std::size_t number, Random &random)
{
    study::Feature feature{.name = fmt::format("f{}", number)};
    feature.path = randomPath(world, table, random.below(4), random);
    const bool isMany = std::ranges::any_of(feature.path, &study::Hop::isToMany);
    feature.aggregate = isMany ? randomAggregate(random) : study::Aggregate::Direct;
    const auto &traits = study::traitsOf(feature.aggregate);
    feature.column = columnFor(traits.taken, random);
    feature.argument = argumentFor(traits.argument, feature.column);
    if (isMany && random.below(2) == 0)
        nest(world, table, feature, random);
    else if (!feature.column.empty() && random.below(3) == 0)
        takeRandomPart(feature, random);
    if (isMany) {
        feature.window = randomWindow(random);
        feature.lag = randomLag(random);
        if (random.below(3) == 0)
            feature.where.push_back(randomCondition(world.tables[table], random));
    }
    return feature;
}

//! Over one hop to rows with a time, as window frames can give it; nothing where there is none.
std::optional<study::Feature> randomNearFeature(const World &world, std::size_t entity, std::size_t number,
                                                Random &random)
{
    const auto aggregates = aggregatesThat([](const study::AggregateTraits &traits) {
        return traits.frames != study::Frames::No;
    });
    const auto relation = random.below(world.relations.size());
    const auto &link = world.relations[relation];
    if (link.parent != entity || !world.tables[link.child].time)
        return std::nullopt;
    study::Feature feature{.name = fmt::format("near{}", number)};
    feature.path.push_back(hopOf(world, relation, study::Direction::ToChild));
    feature.aggregate = aggregates[random.below(aggregates.size())];
    const auto &traits = study::traitsOf(feature.aggregate);
    feature.column = columnFor(traits.taken, random);
    feature.argument = argumentFor(traits.argument, feature.column);
    if (random.below(2) == 0)
        feature.window = Duration{static_cast<std::int64_t>(1 + random.below(20)), Duration::Unit::Days};
    feature.lag = randomLag(random);
    if (random.below(4) == 0)
        feature.where.push_back(randomCondition(world.tables[link.child], random));
    return feature;
}

study::Target randomTarget(const World &world, std::size_t entity, Random &random)
{
    const auto &table = world.tables[entity];
    auto end = entity;
    auto path = randomPath(world, end, 1 + random.below(2), random);
    const auto *last = study::lastToMany(path);
    if (last != nullptr && tableNamed(world, last->table.name).time && random.below(4) > 0) {
        return study::FutureTarget{.path = std::move(path),
                                   .aggregate = study::Aggregate::Count,
                                   .column = {},
                                   .where = {},
                                   .condition = {},
                                   .horizon = {5, Duration::Unit::Days},
                                   .schedule = {.every = {7, Duration::Unit::Days},
                                                .from = {start - day},
                                                .until = Timestamp{start + 45 * day}},
                                   .alive = {}};
    }
    return study::RowTarget{.column = "n",
                            .condition = {},
                            .asOf = table.time->column,
                            .asOfPath = table.time->path,
                            .asOfCalendar = table.time->calendar,
                            .asOfEdge = random.below(4) == 0 ? study::DayEdge::Start : study::DayEdge::End};
}

} // namespace

World randomWorld(Random &random)
{
    World world;
    const auto tables = 2 + random.below(3);
    for (std::size_t i = 0; i < tables; ++i)
        world.tables.push_back(randomTable(i, random));
    const auto relations = tables + random.below(4);
    for (std::size_t i = 0; i < relations; ++i)
        addRelation(world, random);
    lendTimes(world, random);
    addScars(world, random.fork(1));
    return world;
}

std::string toSql(const World &world)
{
    std::string text;
    for (const auto &table : world.tables) {
        text += fmt::format("CREATE TABLE public.{} (", sql::quoted(table.name));
        for (const auto &column : table.columns)
            text += fmt::format("{} {}, ", sql::quoted(column.name), typeOf(column.kind));
        text += table.keyColumns == 1 ? "PRIMARY KEY (id));\n" : "PRIMARY KEY (id, part));\n";
        for (const auto &row : table.rows) {
            text += fmt::format("INSERT INTO public.{} VALUES (", sql::quoted(table.name));
            for (std::size_t i = 0; i < row.size(); ++i)
                text += (i == 0 ? "" : ", ") + literalOf(row[i], table.columns[i].kind);
            text += ");\n";
        }
    }
    for (const auto &relation : world.relations) {
        const auto &child = world.tables[relation.child];
        std::string columns;
        for (const auto column : relation.childColumns)
            columns += (columns.empty() ? "" : ", ") + sql::quoted(child.columns[column].name);
        if (relation.isUnique)
            text += fmt::format("ALTER TABLE public.{} ADD UNIQUE ({});\n", child.name, columns);
        text += fmt::format("ALTER TABLE public.{} ADD FOREIGN KEY ({}) REFERENCES public.{};\n", child.name, columns,
                            world.tables[relation.parent].name);
    }
    return text;
}

std::optional<study::Study> randomStudy(const World &world, Random &random)
{
    std::vector<std::size_t> timed;
    for (std::size_t i = 0; i < world.tables.size(); ++i) {
        const auto &time = world.tables[i].time;
        if (time && time->column != "period" && time->column != "days" && !world.tables[i].rows.empty())
            timed.push_back(i);
    }
    if (timed.empty())
        return std::nullopt;
    const auto entity = timed[random.below(timed.size())];
    study::Study study{.name = "random", .entity = {"public", world.tables[entity].name}};
    study.task = study::Task::Regression;
    study.target = randomTarget(world, entity, random);
    for (const auto &table : world.tables) {
        study.repairs.insert(study.repairs.end(), table.repairs.begin(), table.repairs.end());
        if (table.time) {
            study.times.push_back(*table.time);
            study.times.back().columns = table.late;
        } else if (!table.late.empty()) {
            study.times.push_back({.table = {"public", table.name}, .isKnownInAdvance = true, .columns = table.late});
        }
    }
    if (auto other = random.fork(2); other.below(2) == 0)
        study.leftOut.push_back(randomPeriod(other));
    if (random.below(4) == 0)
        study.frozen = Timestamp{start + static_cast<std::int64_t>(random.below(40)) * day};
    for (std::size_t i = 0; i < 60; ++i)
        study.features.push_back(randomFeature(world, entity, i, random));
    for (std::size_t i = 0; i < 30 && !world.relations.empty(); ++i) {
        if (auto feature = randomNearFeature(world, entity, i, random))
            study.features.push_back(std::move(*feature));
    }
    return study;
}

} // namespace espalier::tests
