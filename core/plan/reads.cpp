// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reads.h"

namespace espalier::plan {

namespace {

class Collector
{
public:
    explicit Collector(const Plan &plan)
        : m_plan(plan)
    {
        addTable(plan.entity);
        add(plan.entity.name, plan.filter);
        for (const auto &lookup : plan.lookups) {
            const auto &end = addPath(lookup.steps, plan.entity.name);
            for (const auto &feature : lookup.features)
                add(end, feature.column);
        }
        for (const auto &scan : plan.scans) {
            const auto &end = addPath(scan.steps, plan.entity.name);
            if (!scan.inner) {
                add(end, scan.features);
                continue;
            }
            // The features' columns are the inner values; their conditions are on the row.
            for (const auto &feature : scan.features)
                add(end, feature.where);
            add(addPath(scan.inner->steps, end), scan.inner->values);
        }
        if (const auto *row = std::get_if<RowLabel>(&plan.label); row != nullptr) {
            // Open rows are those without a label.
            add(plan.entity.name, row->column);
            if (row->asOf)
                add(plan.entity.name, *row->asOf);
        }
        if (const auto *future = std::get_if<FutureLabel>(&plan.label); future != nullptr && future->alive)
            addPath(future->alive->steps, plan.entity.name);
    }

    void addLabel()
    {
        if (const auto *row = std::get_if<RowLabel>(&m_plan.label); row != nullptr && row->condition)
            add(m_plan.entity.name, row->condition->column);
        if (const auto *future = std::get_if<FutureLabel>(&m_plan.label); future != nullptr)
            addFuture(*future);
        if (const auto *given = std::get_if<GivenLabel>(&m_plan.label); given != nullptr) {
            for (const auto &key : given->keyColumns)
                m_reads[given->table].insert(key);
            add(given->table, given->label);
            for (const auto *column : {&given->asOf, &given->split}) {
                if (*column)
                    add(given->table, **column);
            }
        }
    }

    Reads take() { return std::move(m_reads); }

private:
    void addFuture(const FutureLabel &future)
    {
        add(addPath(future.steps, m_plan.entity.name), {future.aggregate});
        addPath(future.atRows, m_plan.entity.name);
    }

    void add(const sql::QualifiedName &table, const Column &column)
    {
        // Parts of the as-of time have no column.
        if (!column.name.empty())
            m_reads[table].insert(column.name);
        if (column.known)
            m_reads[table].insert(column.known->from);
        for (const auto &gap : column.gaps)
            add(table, gap.time);
    }

    void add(const sql::QualifiedName &table, const std::vector<Condition> &conditions)
    {
        for (const auto &condition : conditions)
            add(table, condition.column);
    }

    void add(const sql::QualifiedName &table, const std::vector<AggregateFeature> &features)
    {
        for (const auto &feature : features) {
            if (feature.column)
                add(table, *feature.column);
            add(table, feature.where);
        }
    }

    void addTable(const Table &table)
    {
        m_reads[table.name];
        if (table.moment)
            add(table.name, *table.moment);
        for (const auto &key : table.primaryKey)
            add(table.name, key);
    }

    void add(const sql::QualifiedName &table, const Moment &moment)
    {
        add(addPath(moment.via, table), moment.column);
        for (const auto *column : {&moment.recorded, &moment.until}) {
            if (*column)
                add(table, **column);
        }
    }

    //! Where the path arrives.
    const sql::QualifiedName &addPath(const std::vector<Step> &steps, const sql::QualifiedName &start)
    {
        const auto *from = &start;
        for (const auto &step : steps) {
            const bool toParent = step.direction == study::Direction::ToParent;
            const auto &child = toParent ? *from : step.table.name;
            const auto &parent = toParent ? step.table.name : *from;
            m_reads[child].insert(step.childColumns.begin(), step.childColumns.end());
            m_reads[parent].insert(step.parentColumns.begin(), step.parentColumns.end());
            addTable(step.table);
            from = &step.table.name;
        }
        return *from;
    }

    const Plan &m_plan;
    Reads m_reads;
};

} // namespace

Reads liveReads(const Plan &plan)
{
    return Collector(plan).take();
}

Reads trainingReads(const Plan &plan)
{
    Collector collector(plan);
    collector.addLabel();
    return collector.take();
}

std::vector<sql::QualifiedName> tablesOf(const Reads &reads)
{
    std::vector<sql::QualifiedName> tables;
    tables.reserve(reads.size());
    for (const auto &[table, columns] : reads)
        tables.push_back(table);
    return tables;
}

} // namespace espalier::plan
