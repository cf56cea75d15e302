// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/questions.h"

#include "core/plan/resolve.h"
#include "core/study/columnname.h"
#include "core/study/columnuse.h"
#include "core/study/repairs.h"

#include <algorithm>

namespace espalier::quality {

namespace {

using Readers = std::map<sql::QualifiedName, std::vector<Reader>>;

void addRows(Readers &readers, const sql::QualifiedName &table, const Reader &reader,
             const std::vector<std::string> &columns)
{
    auto own = reader;
    own.columns = {columns.begin(), columns.end()};
    readers[table].push_back(std::move(own));
}

//! A feature reads columns where its path ends, and rows of every table that it reaches many of.
void addFeature(Readers &readers, const study::Study &study, const study::Feature &feature)
{
    const bool isOfRow = std::holds_alternative<study::RowTarget>(study.target);
    Reader reader{.feature = feature.name,
                  .columns = {},
                  .isOwnRow = feature.path.empty() && isOfRow,
                  .looksUp = !feature.path.empty() && !feature.path.back().isToMany,
                  .span = {}};
    if (const auto *window = std::get_if<Duration>(&feature.window))
        reader.span = feature.lag ? *window + *feature.lag : *window;
    if (feature.over)
        reader.span.reset(); // another window is read too, mostly a longer one
    addRows(readers, study::endOf(study, feature), reader, study::columnsOf(feature));
    for (const auto &hop : study::wholePath(feature)) {
        if (hop.isToMany && hop.table != study::endOf(study, feature))
            addRows(readers, hop.table, reader, {});
    }
    if (feature.of) {
        const auto inner = study::featureOf(*feature.of);
        addRows(readers, study::endOf(study, inner), reader, study::columnsOf(inner));
    }
}

void addLabel(Readers &readers, const study::Study &study)
{
    const Reader reader{.feature = {}, .columns = {}, .isOwnRow = true, .looksUp = false, .span = {}};
    std::vector<std::string> filtered;
    for (const auto &condition : study.filter)
        filtered.push_back(condition.column);
    if (const auto *row = std::get_if<study::RowTarget>(&study.target)) {
        filtered.push_back(row->column);
        addRows(readers, study.entity, reader, filtered);
        return;
    }
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future == nullptr)
        return;
    auto label = reader;
    label.isOwnRow = false;
    label.span = future->horizon;
    label.looksUp = !future->path.empty() && !future->path.back().isToMany;
    std::vector<std::string> columns;
    if (!future->column.empty())
        columns.push_back(future->column);
    for (const auto &condition : future->where)
        columns.push_back(condition.column);
    addRows(readers, future->path.empty() ? study.entity : future->path.back().table, label, columns);
}

//! Columns over which the study's paths go.
std::set<std::string> linksOf(const study::Study &study, const sql::QualifiedName &table)
{
    std::set<std::string> columns;
    const auto addPath = [&](const study::Path &path) {
        const auto *from = &study.entity;
        for (const auto &hop : path) {
            const bool isUpward = hop.direction == study::Direction::ToParent;
            if ((isUpward ? *from : hop.table) == table)
                columns.insert(hop.childColumns.begin(), hop.childColumns.end());
            if ((isUpward ? hop.table : *from) == table)
                columns.insert(hop.parentColumns.begin(), hop.parentColumns.end());
            from = &hop.table;
        }
    };
    for (const auto &feature : study.features)
        addPath(study::wholePath(feature));
    return columns;
}

bool isKey(const study::Study &study, const catalog::Catalog &catalog, const catalog::Table &table, std::size_t place)
{
    const auto &column = table.columns[place];
    const bool isCode = column.type == catalog::Type::Text || column.type == catalog::Type::Enum;
    return std::ranges::find(table.primaryKey, place) != table.primaryKey.end()
        // Keys are not declared everywhere; a code, though, is a category whatever it is called.
        || (!isCode && study::isNamedAsIdentifier(column.name))
        || !study::keyReason(catalog, study, table, place).empty();
}

void sortColumns(TableQuestion &question, const study::Study &study, const catalog::Catalog &catalog)
{
    const auto links = linksOf(study, question.table->name);
    for (const auto &reader : question.readers) {
        for (const auto &name : reader.columns) {
            const auto place = catalog::findColumn(*question.table, name);
            if (!place || !question.table->columns[*place].isReadable)
                continue;
            const bool isLink = links.contains(name) || isKey(study, catalog, *question.table, *place);
            const bool isOwnTime = question.moment.via.empty() && name == question.moment.column.name;
            if (isLink || isOwnTime)
                question.keys.insert(name);
            else
                question.columns.insert(name);
        }
    }
}

} // namespace

std::vector<TableQuestion> questionsOf(const study::Study &study, const catalog::Catalog &catalog)
{
    std::vector<TableQuestion> questions;
    if (!study::hasAsOf(study))
        return questions;
    Readers readers;
    for (const auto &feature : study.features) {
        if (!study::isPartOfAsOf(study, feature))
            addFeature(readers, study, feature);
    }
    addLabel(readers, study);
    const plan::Resolver resolver(study, catalog);
    for (auto &[name, own] : readers) {
        const auto id = catalog::findTable(catalog, name);
        const auto time = study::rowTime(study, name);
        if (!id || !time || time->isKnownInAdvance)
            continue;
        auto moment = resolver.momentAt(name, *time);
        if (!moment)
            continue;
        TableQuestion question{.table = &catalog.table(*id),
                               .moment = std::move(*moment),
                               .readers = std::move(own),
                               .columns = {},
                               .keys = {}};
        sortColumns(question, study, catalog);
        questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace espalier::quality
