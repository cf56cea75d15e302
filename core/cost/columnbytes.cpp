// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/columnbytes.h"

#include "core/cost/rates.h"
#include "core/plan/estimate.h"

#include <map>
#include <set>
#include <string>

namespace espalier::cost {

namespace {

//! The columns a plan reads of each table, each once.
class ColumnsRead
{
public:
    explicit ColumnsRead(const plan::Plan &plan)
    {
        addTable(plan.entity);
        for (const auto &lookup : plan.lookups) {
            const auto &end = addSteps(plan.entity, lookup.steps);
            for (const auto &feature : lookup.features)
                addColumn(end, feature.column);
        }
        for (const auto &scan : plan.scans) {
            const auto &end = addSteps(plan.entity, scan.steps);
            if (scan.inner)
                addAggregates(addSteps(end, scan.inner->steps), scan.inner->values);
            else
                addAggregates(end, scan.features);
        }
    }

    double bytes(const catalog::Catalog &catalog) const
    {
        double bytes = 0;
        for (const auto &[name, columns] : m_columns) {
            bytes += plan::rowsOf(catalog, name) * static_cast<double>(columns.size()) * bytesPerValue;
        }
        return bytes;
    }

private:
    void addTable(const plan::Table &table)
    {
        auto &columns = m_columns[table.name];
        for (const auto &key : table.primaryKey)
            columns.insert(key.name);
        if (table.moment)
            addTime(table, *table.moment);
    }

    void addTime(const plan::Table &table, const plan::Moment &moment)
    {
        for (const auto *column : {&moment.recorded, &moment.until}) {
            if (*column)
                m_columns[table.name].insert((*column)->name);
        }
        const auto &holder = addSteps(table, moment.via);
        m_columns[holder.name].insert(moment.column.name);
    }

    const plan::Table &addSteps(const plan::Table &entity, const std::vector<plan::Step> &steps)
    {
        const auto *at = &entity;
        for (const auto &step : steps) {
            addTable(step.table);
            const bool isToChild = step.direction == study::Direction::ToChild;
            m_columns[(isToChild ? step.table : *at).name].insert(step.childColumns.begin(), step.childColumns.end());
            m_columns[(isToChild ? *at : step.table).name].insert(step.parentColumns.begin(), step.parentColumns.end());
            at = &step.table;
        }
        return *at;
    }

    void addAggregates(const plan::Table &end, const std::vector<plan::AggregateFeature> &features)
    {
        for (const auto &feature : features) {
            if (feature.column)
                addColumn(end, *feature.column);
            for (const auto &condition : feature.where)
                addColumn(end, condition.column);
        }
    }

    void addColumn(const plan::Table &table, const plan::Column &column)
    {
        if (column.name.empty())
            return;
        m_columns[table.name].insert(column.name);
        if (column.known)
            m_columns[table.name].insert(column.known->from);
        for (const auto &gap : column.gaps)
            addTime(table, gap.time);
    }

    std::map<sql::QualifiedName, std::set<std::string, std::less<>>> m_columns;
};

} // namespace

double columnBytes(const plan::Plan &plan, const catalog::Catalog &catalog)
{
    return ColumnsRead(plan).bytes(catalog);
}

} // namespace espalier::cost
