// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/questionline.h"

#include "core/base/text.h"
#include "core/catalog/lookup.h"
#include "core/study/given.h"
#include "core/study/linelookup.h"
#include "core/study/lineparts.h"
#include "core/study/lineprinter.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/projectname.h"
#include "core/study/questions.h"
#include "core/study/times.h"

#include <algorithm>
#include <fmt/ranges.h>
#include <optional>
#include <utility>

namespace espalier::study {

namespace {

using catalog::TableId;

std::vector<std::string> targetNames()
{
    std::vector<std::string> names;
    for (const auto &row : aggregateRows) {
        if (row.asTarget != AsTarget::No)
            names.emplace_back(row.name);
    }
    return names;
}

//! The parts of a line as what they name.
class QuestionReader
{
public:
    QuestionReader(const LineLookup &lookup, const LineParts &parts)
        : m_lookup(lookup)
        , m_parts(parts)
    { }

    LineResult<Question> run()
    {
        auto target = m_parts.examples ? given() : withEntity();
        if (!target)
            return WrongLine(target.error());
        m_question.target = std::move(*target);
        auto filter = m_lookup.conditions(m_entity, m_parts.filter);
        if (!filter)
            return WrongLine(filter.error());
        m_question.filter = std::move(*filter);
        m_question.entity = m_lookup.catalog().table(m_entity).name;
        m_question.said = {.from = m_parts.from.has_value(),
                           .until = m_parts.until.has_value(),
                           .every = m_parts.every.has_value(),
                           .atRows = m_parts.atRows.has_value(),
                           .asOf = m_parts.asOf.isSaid};
        m_question.task =
            m_parts.task ? *m_parts.task : usualTask(m_lookup.catalog(), m_question.entity, m_question.target);
        return std::move(m_question);
    }

private:
    LineResult<Target> withEntity()
    {
        const auto entity = m_lookup.table(m_parts.entity);
        if (!entity)
            return WrongLine(entity.error());
        m_entity = *entity;
        return m_parts.aggregate ? future() : row();
    }

    LineResult<Aggregate> aggregate() const
    {
        const auto &word = *m_parts.aggregate;
        if (const auto found = valueOf(aggregateNames, lowerCase(word.text)))
            return *found;
        const auto names = targetNames();
        auto near = catalog::nearNames(names, word.text);
        return m_lookup.wrong(word.place, messages::noSuchAggregate(),
                              {messages::oneOf(fmt::format("{}", fmt::join(near.empty() ? names : near, ", ")))});
    }

    //! Of what is aggregated: "orders" of a count, "orders.total" of a sum.
    LineResult<std::pair<LineNames, std::optional<LineName>>> counted(Aggregate aggregate) const
    {
        const auto &names = m_parts.subject.names;
        if (!needsColumn(aggregate)) {
            const LineNames before(names.begin(), names.end() - 1);
            const bool hasColumn = names.size() > 1 && !m_lookup.table(names) && m_lookup.table(before);
            if (hasColumn)
                return m_lookup.wrong(names.back().place, messages::takesNoColumn(m_parts.aggregate->text));
            return std::pair(names, std::optional<LineName>());
        }
        if (names.size() < 2 || (names.size() == 2 && m_lookup.table(names)))
            return m_lookup.wrong(placeOf(names), messages::takesColumn(m_parts.aggregate->text),
                                  {messages::writeTableAndColumn()});
        return std::pair(LineNames(names.begin(), names.end() - 1), std::optional(names.back()));
    }

    LineResult<Target> future()
    {
        const auto kind = aggregate();
        if (!kind)
            return WrongLine(kind.error());
        const auto rows = counted(*kind);
        if (!rows)
            return WrongLine(rows.error());
        FutureTarget target{.aggregate = *kind, .condition = m_parts.condition, .horizon = *m_parts.over.as};
        auto path = m_lookup.pathToMany(m_entity, rows->first, m_parts.subject.steps);
        if (!path)
            return WrongLine(path.error());
        target.path = std::move(*path);
        const auto end = *catalog::findTable(m_lookup.catalog(), target.path.back().table);
        if (rows->second) {
            auto column = m_lookup.column(end, *rows->second);
            if (!column)
                return WrongLine(column.error());
            target.column = std::move(*column);
        }
        auto where = m_lookup.conditions(end, m_parts.counted);
        if (!where)
            return WrongLine(where.error());
        target.where = std::move(*where);
        target.schedule.every = m_parts.every.value_or(target.schedule.every);
        target.schedule.from = m_parts.from.value_or(target.schedule.from);
        target.schedule.until = m_parts.until;
        if (m_parts.atRows) {
            auto further = m_lookup.pathToMany(m_entity, m_parts.atRows->names, m_parts.atRows->steps);
            if (!further)
                return WrongLine(further.error());
            target.schedule.atRows = std::move(*further);
        }
        if (m_parts.alive) {
            auto alive = m_lookup.pathToMany(m_entity, m_parts.alive->path.names, m_parts.alive->path.steps);
            if (!alive)
                return WrongLine(alive.error());
            target.alive = Alive{std::move(*alive), m_parts.alive->within};
        }
        return Target(std::move(target));
    }

    LineResult<Target> row()
    {
        auto column = m_lookup.column(m_entity, m_parts.subject.names.back());
        if (!column)
            return WrongLine(column.error());
        RowTarget target{.column = std::move(*column), .condition = m_parts.condition};
        if (target.condition)
            target.condition->column = target.column;
        if (m_parts.asOf.as) {
            if (auto said = readMoment(target, *m_parts.asOf.as); !said)
                return WrongLine(said.error());
        }
        target.maturesAfter = m_parts.maturing;
        return Target(std::move(target));
    }

    LineResult<bool> readMoment(RowTarget &target, const LineMoment &moment) const
    {
        const auto &names = moment.path.names;
        auto holder = m_entity;
        if (names.size() > 1 || !moment.path.steps.empty()) {
            const LineNames table(names.begin(), names.end() - 1);
            if (table.empty())
                return m_lookup.wrong(placeOf(names), messages::namesNoColumn(), {messages::writeTableAndColumn()});
            auto path = m_lookup.pathUp(m_entity, table, moment.path.steps);
            if (!path)
                return WrongLine(path.error());
            holder = *catalog::findTable(m_lookup.catalog(), path->back().table);
            target.asOfPath = std::move(*path);
        }
        auto column = m_lookup.column(holder, names.back());
        if (!column)
            return WrongLine(column.error());
        if (!tellsTime(holder, *column, moment.calendar))
            return m_lookup.wrong(names.back().place, messages::noTimeMaybeYear());
        target.asOf = std::move(*column);
        target.asOfCalendar = moment.calendar;
        target.asOfEdge = moment.edge;
        return true;
    }

    bool tellsTime(TableId table, const std::string &name, Calendar calendar) const
    {
        const auto &found = m_lookup.catalog().table(table);
        const auto &column = found.columns[*catalog::findColumn(found, name)];
        const bool isOfMoments = catalog::isMoment(column.type)
            || (column.type == catalog::Type::Range && catalog::isMoment(column.element));
        return isOfMoments || (calendar != Calendar::None && isWhole(column.type, column.typeName));
    }

    //! What is not said is the likeliest.
    LineResult<Target> given()
    {
        const auto table = m_lookup.table(*m_parts.examples);
        if (!table)
            return WrongLine(table.error());
        const auto entity = m_parts.entity.empty() ? LineResult<TableId>(*table) : m_lookup.table(m_parts.entity);
        if (!entity)
            return WrongLine(entity.error());
        auto label = m_lookup.column(*table, m_parts.subject.names.back());
        if (!label)
            return WrongLine(label.error());
        auto keys = m_lookup.columns(*table, m_parts.keys);
        if (!keys)
            return WrongLine(keys.error());
        const auto &catalog = m_lookup.catalog();
        TargetWords words{.column = *label, .given = sql::quoted(catalog.table(*table).name)};
        if (!m_parts.entity.empty())
            words.entity = sql::quoted(catalog.table(*entity).name);
        words.keys = fmt::format("{}", fmt::join(*keys, ","));
        const auto likely = givenExamples(catalog, m_lookup.graph(), words);
        if (!likely)
            return m_lookup.wrong(placeOf(*m_parts.examples), likely.error());
        m_entity = likely->entity;
        auto target = likely->target;
        if (!keys->empty())
            target.keyColumns = std::move(*keys);
        if (auto said = readGiven(target, *table); !said)
            return WrongLine(said.error());
        return Target(std::move(target));
    }

    //! Nothing where there is no name.
    LineResult<bool> take(std::string &part, TableId table, const std::optional<LineName> &name) const
    {
        auto column = name ? m_lookup.column(table, *name) : LineResult<std::string>();
        if (!column)
            return WrongLine(column.error());
        part = std::move(*column);
        return true;
    }

    LineResult<bool> readGivenTime(GivenTarget &target, TableId table) const
    {
        const auto &moment = m_parts.asOf.as;
        if (moment && (moment->path.names.size() > 1 || !moment->path.steps.empty()))
            return m_lookup.wrong(placeOf(moment->path.names), messages::columnExpected());
        auto taken = take(target.asOf, table, moment ? std::optional(moment->path.names.back()) : std::nullopt);
        if (!taken)
            return taken;
        if (moment && !tellsTime(table, target.asOf, Calendar::None))
            return m_lookup.wrong(placeOf(moment->path.names), messages::noTime());
        return true;
    }

    LineResult<bool> readGiven(GivenTarget &target, TableId table) const
    {
        if (m_parts.split.isSaid) {
            if (auto taken = take(target.split, table, m_parts.split.as); !taken)
                return taken;
        }
        if (m_parts.asOf.isSaid) {
            if (auto read = readGivenTime(target, table); !read)
                return read;
        }
        if (m_parts.over.isSaid)
            target.window = m_parts.over.as;
        else if (target.asOf.empty())
            target.window.reset();
        return true;
    }

    const LineLookup &m_lookup;
    const LineParts &m_parts;
    TableId m_entity;
    Question m_question;
};

Failure unsayable(const Study &study, Message problem)
{
    return Failure(Error{.code = Error::Code::Unsupported, .subject = study.name, .problem = std::move(problem)});
}

//! Line breaks and their like: it would be no line, or not be seen.
bool isOneLine(std::string_view text)
{
    return std::ranges::none_of(text, [](char letter) {
        return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F;
    });
}

//! Columns of conditions that nobody reads left out.
Target comparable(Target target)
{
    if (auto *future = std::get_if<FutureTarget>(&target); future != nullptr && future->condition)
        future->condition->column.clear();
    auto *row = std::get_if<RowTarget>(&target);
    if (row != nullptr && row->condition)
        row->condition->column = row->column;
    return target;
}

Study unscheduled(Study study)
{
    if (auto *future = std::get_if<FutureTarget>(&study.target))
        future->schedule = {};
    return study;
}

bool asksTheSame(const Question &question, const Study &study)
{
    return question.entity == study.entity && question.task == study.task && question.filter == study.filter
        && question.target == comparable(study.target);
}

} // namespace

LineResult<Question> parseQuestion(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                   std::string_view line)
{
    const auto parts = lineParts(line);
    if (!parts)
        return WrongLine(parts.error());
    const LineLookup lookup(catalog, graph, line);
    return QuestionReader(lookup, *parts).run();
}

Result<std::string> printQuestion(const Study &study)
{
    auto line = printedLine(study, {}, LineExtent::Whole);
    if (!isOneLine(line))
        return unsayable(study, messages::holdsLineBreak());
    if (const auto parts = lineParts(line); !parts)
        return unsayable(study, messages::noLineSays({parts.error().error.problem}));
    return line;
}

Result<std::string> printQuestion(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                  const Study &study, LineExtent extent)
{
    auto line = printedLine(study, {&catalog, &graph}, extent);
    if (!isOneLine(line))
        return unsayable(study, messages::holdsLineBreak());
    const auto question = parseQuestion(catalog, graph, line);
    if (!question)
        return unsayable(study, messages::noLineSays({question.error().error.problem}));
    if (!asksTheSame(*question, extent == LineExtent::Whole ? study : unscheduled(study)))
        return unsayable(study, messages::lineSaysOther());
    return line;
}

std::vector<Message> besideQuestion(const Study &study)
{
    std::vector<Message> told;
    const auto count = [&told](const auto &code, const auto &list) {
        if (!list.empty())
            told.push_back(code(std::ssize(list)));
    };
    count(messages::besideFeatures, study.features);
    count(messages::besideTimes, study.times);
    count(messages::besideRepairs, study.repairs);
    count(messages::besideLeftOut, study.leftOut);
    count(messages::besideFiltered, study.filteredTables);
    if (study.frozen)
        told.push_back(messages::besideFrozen(printTimestamp(*study.frozen)));
    if (study.sample)
        told.push_back(messages::besideSample(study.sample->rows));
    if (!(study.split == Split{.kind = usualSplit(study)}))
        told.push_back(messages::besideSplit());
    if (!study.metric.empty())
        told.push_back(messages::besideMetric(study.metric));
    if (!study.title.empty())
        told.push_back(messages::besideTitle(study.title));
    return told;
}

std::string proposedName(const Question &question)
{
    const auto *future = std::get_if<FutureTarget>(&question.target);
    if (future != nullptr && !future->path.empty()) {
        auto span = printDuration(future->horizon);
        const auto blank = span.find(' ');
        return proposedProjectName(future->path.back().table.name, span.substr(0, blank) + span.substr(blank + 1, 1));
    }
    const auto *row = std::get_if<RowTarget>(&question.target);
    const auto *given = std::get_if<GivenTarget>(&question.target);
    return row != nullptr  ? proposedProjectName(question.entity.name, row->column)
        : given != nullptr ? proposedProjectName(given->table.name, given->label)
                           : std::string();
}

} // namespace espalier::study
