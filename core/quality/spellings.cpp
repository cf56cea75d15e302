// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/spellings.h"

#include "core/base/text.h"
#include "core/compile/value.h"
#include "core/plan/make.h"
#include "core/plan/resolve.h"
#include "core/quality/messages.h"
#include "core/quality/reading.h"
#include "core/quality/tablesample.h"
#include "core/sql/select.h"
#include "core/study/aggregates.h"
#include "core/study/names.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace espalier::quality {

namespace {

using Kind = catalog::Equality::Kind;

//! Rarer spellings than the first so many are no matter.
constexpr std::int64_t mostSpellings = 1000;
constexpr std::string_view byBytes = R"("C")";

//! Its value is told apart from others as a text.
bool isCategory(const study::Feature &feature)
{
    using study::Taken;
    const auto taken = study::traitsOf(feature.aggregate).taken;
    return !feature.column.empty() && feature.part == study::ColumnPart::None
        && (taken == Taken::Feature || taken == Taken::Category || taken == Taken::CategoryOrFlag);
}

//! Without case, blanks at the ends and letters that only the server can fold: what may be one value, and not less.
std::string roughly(const std::string &text)
{
    auto folded = lowerCase(trimmed(text));
    std::erase_if(folded, [](char letter) {
        return static_cast<unsigned char>(letter) >= 0x80;
    });
    return folded;
}

bool mayBeSpelledTwice(const catalog::Column &column)
{
    if (!column.statistics)
        return false;
    std::set<std::string> seen;
    return std::ranges::any_of(column.statistics->commonValues, [&seen](const std::string &value) {
        return !seen.insert(roughly(value)).second;
    });
}

class Collecting
{
public:
    Collecting(const study::Study &study, const catalog::Catalog &catalog, const std::vector<TableQuestion> &questions)
        : m_study(study)
        , m_catalog(catalog)
        , m_questions(questions)
        , m_resolver(study, catalog)
    { }

    std::vector<SpelledColumn> run()
    {
        for (const auto &feature : m_study.features) {
            if (isCategory(feature))
                add(study::endOf(m_study, feature), feature.column, feature.name);
            if (feature.of && isCategory(study::featureOf(*feature.of)))
                add(study::endOf(m_study, study::featureOf(*feature.of)), feature.of->column, feature.name);
        }
        addLabel();
        std::vector<SpelledColumn> result;
        for (auto &[name, spelled] : m_found)
            result.push_back(std::move(spelled));
        return result;
    }

private:
    void addLabel()
    {
        const auto *row = std::get_if<study::RowTarget>(&m_study.target);
        if (row != nullptr && !row->condition)
            add(m_study.entity, row->column, {});
        if (const auto *given = std::get_if<study::GivenTarget>(&m_study.target))
            add(given->table, given->label, {});
        const auto *future = std::get_if<study::FutureTarget>(&m_study.target);
        const auto isOfCategory = [](const study::FutureTarget &target) {
            return isCategory({.aggregate = target.aggregate, .column = target.column});
        };
        if (future != nullptr && !future->condition && isOfCategory(*future))
            add(future->path.empty() ? m_study.entity : future->path.back().table, future->column, {});
    }

    //! feature: none for the label.
    void add(const sql::QualifiedName &table, const std::string &name, const std::string &feature)
    {
        const auto id = catalog::findTable(m_catalog, table);
        const auto place = id ? catalog::findColumn(m_catalog.table(*id), name) : std::nullopt;
        if (!place || !isAsked(m_catalog.table(*id), *place))
            return;
        auto column = m_resolver.column(table, name);
        if (!column)
            return;
        auto &spelled = m_found.try_emplace({table, name}, SpelledColumn{table, std::move(*column), {}}).first->second;
        if (feature.empty())
            spelled.isOfLabel = true;
        else if (std::ranges::find(spelled.features, feature) == spelled.features.end())
            spelled.features.push_back(feature);
    }

    bool isAsked(const catalog::Table &table, std::size_t place) const
    {
        const auto &column = table.columns[place];
        if (column.type != catalog::Type::Text || !column.isReadable)
            return false;
        const bool hasHistory = std::ranges::any_of(m_questions, [&](const TableQuestion &question) {
            return question.table == &table && question.columns.contains(column.name);
        });
        return column.equality.kind == Kind::Server
            || (column.equality.kind == Kind::Text && !hasHistory && mayBeSpelledTwice(column));
    }

    const study::Study &m_study;
    const catalog::Catalog &m_catalog;
    const std::vector<TableQuestion> &m_questions;
    plan::Resolver m_resolver;
    std::map<study::ColumnName, SpelledColumn> m_found;
};

sql::Expression rankOver(sql::Expression order)
{
    auto rank = sql::call("dense_rank", {});
    rank.isWindow = true;
    rank.orderBy = {std::move(order)};
    rank.orderSorting = {sql::Sorting::Ascending};
    return rank;
}

//! spelling, rows, value, folded, collation, all rows. Within a group all texts are one, so that any of them has the column's collation.
sql::Select queryOf(const SpelledColumn &spelled, const catalog::Table &table)
{
    sql::Select sample;
    auto read =
        compile::repaired(compile::renamed(sql::column("t", spelled.column.name), spelled.column), "t", spelled.column);
    sample.items.push_back({sql::cast(std::move(read), "text"), "value"});
    readSample(sample, table, mostRowsRead);
    const auto value = sql::column("v", "value");
    const auto spelling = sql::binary(value, "COLLATE", sql::verbatim(byBytes));
    const auto one = sql::call("min", {value});
    const auto count = sql::call("count", {sql::verbatim("*")});
    auto folded = sql::binary(sql::call("lower", {sql::call("btrim", {sql::call("min", {spelling})})}), "COLLATE",
                              sql::verbatim(byBytes));
    auto all = sql::call("sum", {count});
    all.isWindow = true;
    sql::Select select;
    select.items = {{spelling, "spelling"},
                    {count, "rows"},
                    {rankOver(spelled.column.equality.kind == Kind::Server ? one : folded), "value"},
                    {rankOver(folded), "folded"},
                    {sql::call("pg_collation_for", {one}), "collation"},
                    {sql::cast(std::move(all), "int8"), "all_rows"}};
    select.from = sql::Source{.from = std::vector{std::move(sample)}, .alias = "v"};
    select.where.push_back(sql::isNotNull(value));
    select.groupBy.push_back(spelling);
    select.orderBy = {{count, sql::Sorting::Descending}, {spelling}};
    select.limit = mostSpellings;
    return select;
}

//! Those of one value beside each other, in the order in which the values come first.
void keepSeveral(std::vector<Spelling> &spellings)
{
    std::map<std::int64_t, std::size_t> counts;
    std::map<std::int64_t, std::size_t> places;
    for (const auto &spelling : spellings) {
        ++counts[spelling.value];
        places.try_emplace(spelling.value, places.size());
    }
    std::erase_if(spellings, [&counts](const Spelling &spelling) {
        return counts[spelling.value] < 2;
    });
    std::ranges::stable_sort(spellings, {}, [&places](const Spelling &spelling) {
        return places[spelling.value];
    });
}

//! The spelling that the others of its value are read as: the first of each value, by place.
std::vector<std::size_t> mainPlaces(const Spellings &all)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < all.spellings.size(); ++i) {
        const bool isFirst = i == 0 || all.spellings[i].value != all.spellings[i - 1].value;
        places.push_back(isFirst ? i : places.back());
    }
    return places;
}

Message comparing(const SpelledColumn &spelled, const Spellings &all)
{
    if (spelled.column.equality.kind != Kind::Server)
        return messages::differByCase();
    const auto mains = mainPlaces(all);
    bool isByCase = true;
    for (std::size_t i = 0; i < mains.size(); ++i)
        isByCase = isByCase && all.spellings[i].folded == all.spellings[mains[i]].folded;
    return isByCase ? messages::comparesWithoutCase(all.collation) : messages::comparesAsEqual(all.collation);
}

std::vector<Message> evidenceOf(const SpelledColumn &spelled, const Spellings &all)
{
    const auto mains = mainPlaces(all);
    const std::set<std::size_t> values(mains.begin(), mains.end());
    std::vector<Message> each;
    each.reserve(all.spellings.size());
    for (const auto &spelling : all.spellings)
        each.push_back(messages::spelling(spelling.text, spelling.rows));
    return {messages::spellings(std::ssize(all.spellings), std::ssize(values), all.rows, std::move(each)),
            comparing(spelled, all)};
}

study::AddRepairs joining(const SpelledColumn &spelled, const Spellings &all)
{
    study::AddRepairs fix;
    const auto mains = mainPlaces(all);
    for (std::size_t i = 0; i < mains.size(); ++i) {
        if (mains[i] != i)
            fix.repairs.push_back({spelled.table, spelled.column.name,
                                   study::Repair::Renamed{all.spellings[i].text, all.spellings[mains[i]].text}});
    }
    return fix;
}

} // namespace

std::vector<SpelledColumn> spelledColumns(const study::Study &study, const catalog::Catalog &catalog,
                                          const std::vector<TableQuestion> &questions)
{
    return Collecting(study, catalog, questions).run();
}

Result<Spellings> readSpellings(const SpelledColumn &spelled, const catalog::Catalog &catalog,
                                pg::Transaction &transaction)
{
    const auto &table = catalog.table(*catalog::findTable(catalog, spelled.table));
    const auto rows = transaction.query(sql::print(queryOf(spelled, table)));
    if (!rows)
        return Failure(rows.error());
    Spellings result;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        result.collation = rows->text(row, 4);
        result.rows = rows->integer(row, 5);
        if (!rows->isBroken(row, 0))
            result.spellings.push_back(
                {std::string(rows->text(row, 0)), rows->integer(row, 1), rows->integer(row, 2), rows->integer(row, 3)});
    }
    keepSeveral(result.spellings);
    return result;
}

void leaveOutMeant(Spellings &spellings)
{
    constexpr std::size_t shortest = 3;
    constexpr std::int64_t farRarer = 4; //!< times
    const auto mains = mainPlaces(spellings);
    std::vector<Spelling> kept;
    for (std::size_t i = 0; i < mains.size(); ++i) {
        const auto &main = spellings.spellings[mains[i]];
        const auto &spelling = spellings.spellings[i];
        const bool isOfBlanks = trimmed(spelling.text) == trimmed(main.text);
        const bool isRare = trimmed(main.text).size() >= shortest && spelling.rows * farRarer <= main.rows;
        if (mains[i] == i || isOfBlanks || isRare)
            kept.push_back(spelling);
    }
    spellings.spellings = std::move(kept);
    keepSeveral(spellings.spellings);
}

study::Finding findingOf(const SpelledColumn &spelled, const Spellings &spellings, const study::Study &study,
                         const catalog::Catalog &catalog)
{
    constexpr double few = 0.01;
    const auto mains = mainPlaces(spellings);
    std::int64_t others = 0;
    for (std::size_t i = 0; i < mains.size(); ++i)
        others += mains[i] == i ? 0 : spellings.spellings[i].rows;
    const bool isMany = static_cast<double>(others) > few * static_cast<double>(spellings.rows);
    study::Finding finding{.subject = study::tableText(spelled.table) + "." + spelled.column.name,
                           .detail = messages::severalSpellings(),
                           .kind = study::FindingKind::Spellings,
                           .severity = isMany ? study::Severity::Warning : study::Severity::Notice,
                           .evidence = evidenceOf(spelled, spellings)};
    std::vector<study::Fix> fixes;
    // A key is read as it is.
    if (const study::Fix joined = joining(spelled, spellings); plan::make(study::fixed(study, joined), catalog))
        fixes.push_back(joined);
    if (!spelled.features.empty() && !spelled.isOfLabel)
        fixes.emplace_back(study::ExcludeFeatures{spelled.features});
    if (!fixes.empty()) {
        finding.fix = std::move(fixes.front());
        finding.alternatives.assign(fixes.begin() + 1, fixes.end());
    }
    return finding;
}

Result<SpellingReport> checkSpellings(const study::Study &study, const catalog::Catalog &catalog,
                                      const std::vector<TableQuestion> &questions, pg::Transaction &transaction,
                                      Progress &progress)
{
    SpellingReport report;
    for (const auto &spelled : spelledColumns(study, catalog, questions)) {
        progress.report(-1, messages::lookingAtSpellings());
        if (progress.isCancelled())
            return Failure(
                Error{.code = Error::Code::Cancelled, .subject = study.name, .problem = espalier::messages::stopped()});
        auto spellings = readSpellings(spelled, catalog, transaction);
        if (!spellings)
            return Failure(spellings.error());
        ++report.looked;
        if (spelled.column.equality.kind != Kind::Server)
            leaveOutMeant(*spellings);
        if (spellings->spellings.empty())
            continue;
        report.findings.push_back(findingOf(spelled, *spellings, study, catalog));
        report.told.emplace(study::ColumnName{spelled.table, spelled.column.name}, std::move(*spellings));
    }
    return report;
}

} // namespace espalier::quality
