// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/compose.h"

#include "core/base/text.h"
#include "core/study/borrowedtimes.h"
#include "core/study/given.h"
#include "core/study/linelookup.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/projectname.h"
#include "core/study/questions.h"
#include "core/study/times.h"
#include "core/study/timetext.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <set>

namespace espalier::study {

namespace {

Failure wrong(std::string subject, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::move(subject),
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

//! IS NULL in any case.
std::string lowerOperator(std::string_view text)
{
    const auto isLetter = [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') || letter == ' ';
    };
    return std::ranges::all_of(text, isLetter) ? lowerCase(text) : std::string(text);
}

//! The value of 'it''s' as SQL writes it; anything else as it is.
std::string unquoted(std::string_view text)
{
    if (text.size() < 2 || !text.starts_with('\'') || !text.ends_with('\''))
        return std::string(text);
    std::string result;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        result += text[i];
        if (text[i] == '\'' && text[i + 1] == '\'')
            ++i;
    }
    return result;
}

Result<std::optional<Condition>> optionalCondition(const std::string &text, const std::string &column)
{
    if (text.empty())
        return std::optional<Condition>();
    auto condition = parseCondition(text);
    if (!condition)
        return Failure(condition.error());
    condition->column = column;
    return std::optional<Condition>(std::move(*condition));
}

Timestamp usualFrom(Timestamp now)
{
    constexpr std::int64_t day = 86'400'000'000;
    return {(now.microseconds / day - 720) * day};
}

//! The time of the rows as what they are seen as of, where it is not what is asked.
void takeTime(RowTarget &target, const TableTime &time)
{
    if (time.path.empty() && time.column == target.column)
        return;
    target.asOf = time.column;
    target.asOfPath = time.path;
    target.asOfCalendar = time.calendar;
}

//! What is known of the times of a table's rows.
TableTime timeOf(const Study &study)
{
    return isTimed(study, study.entity) ? *findTime(study, study.entity) : TableTime();
}

//! A study about an entity, with what is likely of times.
Study begun(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const std::string &name,
            const sql::QualifiedName &entity, const TimeChoices &times)
{
    Study study{.name = name, .entity = entity};
    study.times = suggestedTimes(catalog, graph, times);
    guessFromAbove(study, catalog, graph);
    return study;
}

//! With what is asked of it, and what follows from that.
void take(Study &study, Target target)
{
    if (const auto *given = std::get_if<GivenTarget>(&target)) {
        std::erase_if(study.times, [given](const TableTime &time) {
            return time.table == given->table;
        });
    }
    study.target = std::move(target);
    study.split.kind = usualSplit(study);
}

class Composer
{
public:
    Composer(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const TargetWords &words,
             Timestamp now, const TimeChoices &times)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_words(words)
        , m_now(now)
        , m_times(times)
    { }

    Result<Study> run(const std::string &name)
    {
        if (auto checked = checkNewProjectName(name); !checked)
            return Failure(checked.error());
        auto study = m_words.given.empty() ? entityStudy(name) : givenStudy(name);
        if (!study)
            return study;
        study->task = usualTask(m_catalog, study->entity, study->target);
        if (m_words.task.empty())
            return study;
        const auto task = valueOf(taskNames, m_words.task);
        if (!task)
            return wrong(m_words.task, messages::noSuchTask(), messages::oneOf(namesIn(taskNames)));
        study->task = *task;
        return study;
    }

private:
    Result<Study> entityStudy(const std::string &name) const
    {
        const auto entity = catalog::resolveTable(m_catalog, m_words.entity);
        if (!entity)
            return Failure(entity.error());
        auto study = begun(m_catalog, m_graph, name, m_catalog.table(*entity).name, m_times);
        auto target = m_words.aggregate.empty() ? rowTarget(*entity, study) : futureTarget(*entity);
        if (!target)
            return Failure(target.error());
        take(study, std::move(*target));
        return study;
    }

    Result<Study> givenStudy(const std::string &name) const
    {
        auto examples = givenExamples(m_catalog, m_graph, m_words);
        if (!examples)
            return Failure(examples.error());
        const auto label = findColumn(examples->table, examples->target.label);
        if (!label)
            return Failure(label.error());
        auto study = begun(m_catalog, m_graph, name, m_catalog.table(examples->entity).name, m_times);
        take(study, std::move(examples->target));
        return study;
    }

    Result<const catalog::Column *> findColumn(catalog::TableId table, const std::string &name) const
    {
        const auto &found = m_catalog.table(table);
        if (const auto index = catalog::findColumn(found, name))
            return &found.columns[*index];
        return wrong(sql::displayName(found.name) + "." + name, messages::noSuchColumn(), messages::listColumns());
    }

    Result<Target> rowTarget(catalog::TableId entity, const Study &study) const
    {
        const auto column = findColumn(entity, m_words.column);
        if (!column)
            return Failure(column.error());
        auto condition = optionalCondition(m_words.condition, m_words.column);
        if (!condition)
            return Failure(condition.error());
        RowTarget target{.column = m_words.column, .condition = std::move(*condition)};
        if (auto set = setAsOf(target, entity, study); !set)
            return Failure(set.error());
        return Target(std::move(target));
    }

    //! As it is said, else the time of the rows; "none" for a static study. "at start" means the start of a day, a month or a year.
    Result<> setAsOf(RowTarget &target, catalog::TableId entity, const Study &study) const
    {
        constexpr std::string_view atStart = " at start";
        auto words = trimmed(m_words.asOf);
        if (words == "none")
            return {};
        if (words.ends_with(atStart)) {
            target.asOfEdge = DayEdge::Start;
            words.remove_suffix(atStart.size());
        }
        auto time = timeOf(study);
        if (!words.empty()) {
            auto said = parseTimeWithin(m_catalog, m_graph, entity, words);
            if (!said)
                return Failure(said.error());
            time = std::move(*said);
        }
        takeTime(target, time);
        return {};
    }

    //! named: the table there, as it was said.
    Result<Path> pathTo(catalog::TableId entity, catalog::TableId end, const std::string &named) const
    {
        auto path = usualPath(m_catalog, m_graph, entity, end);
        if (path.empty())
            return wrong(named, messages::noPathToMany(m_words.entity), messages::seePaths(m_words.entity, named));
        return path;
    }

    Result<Schedule> schedule(catalog::TableId entity) const
    {
        Schedule schedule;
        const auto every = parseDuration(m_words.every);
        if (!every)
            return Failure(every.error());
        schedule.every = *every;
        schedule.from = usualFrom(m_now);
        if (!m_words.from.empty()) {
            const auto from = parseTimestamp(m_words.from);
            if (!from)
                return Failure(from.error());
            schedule.from = *from;
        }
        if (!m_words.until.empty()) {
            const auto until = parseTimestamp(m_words.until);
            if (!until)
                return Failure(until.error());
            schedule.until = *until;
        }
        if (m_words.atRows.empty())
            return schedule;
        const auto rows = catalog::resolveTable(m_catalog, m_words.atRows);
        if (!rows)
            return Failure(rows.error());
        auto path = pathTo(entity, *rows, m_words.atRows);
        if (!path)
            return Failure(path.error());
        schedule.atRows = std::move(*path);
        return schedule;
    }

    Result<Target> futureTarget(catalog::TableId entity) const
    {
        const auto aggregate = valueOf(aggregateNames, m_words.aggregate);
        if (!aggregate)
            return wrong(m_words.aggregate, messages::noSuchAggregate(), messages::oneOf(namesIn(aggregateNames)));
        const auto end = catalog::resolveTable(m_catalog, m_words.table);
        if (!end)
            return Failure(end.error());
        auto path = pathTo(entity, *end, m_words.table);
        if (!path)
            return Failure(path.error());
        auto condition = optionalCondition(m_words.condition, {});
        const auto horizon = parseDuration(m_words.horizon);
        auto cutoffs = schedule(entity);
        if (!condition)
            return Failure(condition.error());
        if (!horizon)
            return Failure(horizon.error());
        if (!cutoffs)
            return Failure(cutoffs.error());
        FutureTarget target{.path = *path,
                            .aggregate = *aggregate,
                            .column = m_words.column,
                            .condition = std::move(*condition),
                            .horizon = *horizon,
                            .schedule = *cutoffs};
        if (!m_words.alive.empty()) {
            const auto within = parseDuration(m_words.alive);
            if (!within)
                return Failure(within.error());
            target.alive = Alive{*path, *within};
        }
        return Target(std::move(target));
    }

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    const TargetWords &m_words;
    Timestamp m_now;
    const TimeChoices &m_times;
};

} // namespace

Result<Condition> parseCondition(std::string_view text, const catalog::Table &table, const std::string &column)
{
    const auto wanted = trimmed(text);
    if (auto condition = parseCondition(wanted); condition && !column.empty()) {
        condition->column = column;
        return condition;
    }
    // The longest name that fits: one may begin with another.
    std::optional<Condition> found;
    for (const auto &each : table.columns) {
        for (const auto &name : {each.name, sql::quoted(each.name)}) {
            if (!wanted.starts_with(name) || (found && found->column.size() >= each.name.size()))
                continue;
            if (auto condition = parseCondition(wanted.substr(name.size()))) {
                found = std::move(*condition);
                found->column = each.name;
            }
        }
    }
    if (found)
        return std::move(*found);
    return wrong(std::string(text), messages::noConditionOn(tableText(table.name)), messages::writeConditionOn());
}

Result<Condition> parseCondition(std::string_view text)
{
    const auto wanted = lowerOperator(trimmed(text));
    // Longer operators first: "<=" begins with "<".
    constexpr std::array order{Operator::IsNotNull,      Operator::IsNull, Operator::NotEqual, Operator::LessOrEqual,
                               Operator::GreaterOrEqual, Operator::Equal,  Operator::Less,     Operator::Greater};
    for (const auto op : order) {
        const auto name = nameOf(operatorNames, op);
        if (wanted.starts_with(name)) {
            const auto value = unquoted(trimmed(std::string_view(wanted).substr(name.size())));
            const bool needsValue = op != Operator::IsNull && op != Operator::IsNotNull;
            if (needsValue != value.empty())
                return Condition{.op = op, .value = value};
        }
    }
    return wrong(std::string(text), messages::noCondition(), messages::writeCondition());
}

Result<Study> compose(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const std::string &name,
                      const TargetWords &words, Timestamp now, const TimeChoices &times)
{
    return Composer(catalog, graph, words, now, times).run(name);
}

Result<Study> compose(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const std::string &name,
                      const Question &question, Timestamp now, const TimeChoices &times)
{
    if (auto checked = checkNewProjectName(name); !checked)
        return Failure(checked.error());
    auto study = begun(catalog, graph, name, question.entity, times);
    auto target = question.target;
    if (auto *future = std::get_if<FutureTarget>(&target); future != nullptr && !question.said.from)
        future->schedule.from = usualFrom(now);
    if (auto *row = std::get_if<RowTarget>(&target); row != nullptr && !question.said.asOf)
        takeTime(*row, timeOf(study));
    take(study, std::move(target));
    study.task = question.task;
    study.filter = question.filter;
    return study;
}

} // namespace espalier::study
