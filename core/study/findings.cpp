// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/findings.h"

#include "core/base/subjects.h"
#include "core/study/columnuse.h"
#include "core/study/filtered.h"
#include "core/study/labelbarrier.h"
#include "core/study/labelfindings.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/paths.h"
#include "core/study/rewrittenrows.h"
#include "core/study/timefindings.h"
#include "core/study/timetext.h"
#include "core/study/unanalysed.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace espalier::study {

namespace {

using catalog::Table;

std::string labelColumn(const Study &study)
{
    if (const auto *row = std::get_if<RowTarget>(&study.target))
        return row->column;
    const auto *given = std::get_if<GivenTarget>(&study.target);
    return given != nullptr && given->table == study.entity ? given->label : std::string();
}

class Finder
{
public:
    Finder(const Study &study, LikelyTimes &likely)
        : m_study(study)
        , m_catalog(likely.catalog())
        , m_likely(likely)
    { }

    std::vector<Finding> run()
    {
        addLabelColumn();
        std::ranges::move(labelFindings(m_study, m_catalog), std::back_inserter(m_findings));
        addOwnFuture();
        std::ranges::move(timeFindings(m_study, m_likely, m_told), std::back_inserter(m_findings));
        addStaticTables();
        addWithinDay();
        addChanging();
        std::ranges::move(rewrittenFindings(m_study, m_catalog), std::back_inserter(m_findings));
        addKeys();
        addOwnRow();
        addSplit();
        std::ranges::move(unanalysedFindings(m_study, m_catalog), std::back_inserter(m_findings));
        std::ranges::move(filteredFindings(m_study, m_catalog), std::back_inserter(m_findings));
        std::ranges::stable_sort(m_findings, std::ranges::greater(), &Finding::severity);
        return std::move(m_findings);
    }

private:
    const Table *tableOf(const sql::QualifiedName &name) const
    {
        const auto id = catalog::findTable(m_catalog, name);
        return id ? &m_catalog.table(*id) : nullptr;
    }

    void addForFeature(const Feature &feature, FindingKind kind, Severity severity, Message detail,
                       std::vector<Message> evidence = {})
    {
        m_findings.push_back(
            {feature.name, std::move(detail), kind, severity, std::move(evidence), ExcludeFeatures{{feature.name}}});
    }

    void addLabelColumn()
    {
        // What given examples keep to themselves: labelFindings().
        if (!std::holds_alternative<RowTarget>(m_study.target))
            return;
        const auto label = labelColumn(m_study);
        for (const auto &feature : m_study.features) {
            if (feature.path.empty() && !label.empty() && feature.column == label)
                addForFeature(feature, FindingKind::LabelColumn, Severity::Danger, messages::labelColumn());
        }
    }

    //! Where the label is read: from the entity's own rows, or from the rows at the end of the target's path.
    const sql::QualifiedName &labelTable() const
    {
        const auto *future = std::get_if<FutureTarget>(&m_study.target);
        return future != nullptr && !future->path.empty() ? future->path.back().table : m_study.entity;
    }

    //! The path's rows are seen by a time.
    bool isPathTimed(const Path &path) const { return hasAsOf(m_study) && tellsTime(m_study, path); }

    void addOwnFuture()
    {
        Finding found{.subject = tableText(labelTable()),
                      .detail = hasAsOf(m_study) ? messages::ownFuture() : messages::ownLabelAmong(),
                      .kind = FindingKind::OwnFuture,
                      .severity = Severity::Danger};
        ExcludeFeatures exclude;
        std::vector<Path> paths;
        for (const auto &feature : m_study.features) {
            const auto path = wholePath(feature);
            const bool isReturn =
                feature.aggregate != Aggregate::Direct && std::ranges::any_of(path, [this](const Hop &hop) {
                    return hop.table == labelTable();
                });
            if (!isReturn || isPathTimed(path))
                continue;
            exclude.names.push_back(feature.name);
            if (auto rows = throughMany(path); !rows.empty())
                paths.push_back(std::move(rows));
        }
        if (exclude.names.empty())
            return;
        found.evidence = {
            messages::someFeatures(std::ssize(exclude.names), std::ssize(m_study.features), exclude.names[0])};
        found.fix = exclude;
        if (const auto time = hasAsOf(m_study) ? m_likely.of(m_study, labelTable(), paths) : std::nullopt)
            found.fix = SetTime{*time};
        m_findings.push_back(std::move(found));
        m_told.insert(labelTable());
    }

    //! Where a feature's rows tell their time more finely than an as-of time that is a day, a month or a year.
    std::pair<const Table *, std::string> finerTime(const Feature &feature, Calendar calendar) const
    {
        const auto path = wholePath(feature);
        const auto *many = lastToMany(path);
        const auto *table = many == nullptr ? nullptr : tableOf(many->table);
        auto time = table == nullptr ? std::string() : plainTime(m_study, *table);
        const auto place = time.empty() ? std::nullopt : catalog::findColumn(*table, time);
        const bool isFiner =
            place && (table->columns[*place].type != catalog::Type::Date || calendar != Calendar::None);
        return isFiner ? std::pair(table, std::move(time)) : std::pair<const Table *, std::string>();
    }

    //! A day as the as-of time beside rows that tell the hour: at its end, what happened on that day counts as known.
    void addWithinDay()
    {
        const auto *row = std::get_if<RowTarget>(&m_study.target);
        const auto *holder =
            row == nullptr ? nullptr : tableOf(row->asOfPath.empty() ? m_study.entity : row->asOfPath.back().table);
        const auto place = holder != nullptr ? catalog::findColumn(*holder, row->asOf) : std::nullopt;
        if (!place || row->asOfEdge == DayEdge::Start)
            return;
        const auto &column = holder->columns[*place];
        if (column.type != catalog::Type::Date && row->asOfCalendar == Calendar::None)
            return;
        for (const auto &feature : m_study.features) {
            const auto [table, time] = finerTime(feature, row->asOfCalendar);
            if (table == nullptr)
                continue;
            m_findings.push_back({.subject = tableText(holder->name) + "." + row->asOf,
                                  .detail = row->asOfCalendar == Calendar::None
                                      ? messages::withinDay(row->asOf, tableText(table->name))
                                      : messages::withinPeriod(row->asOf, tableText(table->name)),
                                  .kind = FindingKind::WithinDay,
                                  .severity = Severity::Warning,
                                  .evidence = {messages::goesBy(tableText(table->name), time)},
                                  .fix = SetAsOfEdge{DayEdge::Start}});
            return;
        }
    }

    void addStaticTables()
    {
        // Whether all rows that are reached have a time from a table before: the lines of an order have the order's.
        std::map<sql::QualifiedName, bool> tables;
        for (const auto &feature : m_study.features) {
            const auto path = wholePath(feature);
            const auto *last = lastToMany(path);
            const auto many = last == nullptr ? 0 : static_cast<std::size_t>(last - path.data()) + 1;
            for (std::size_t i = 0; i < path.size(); ++i) {
                // A parent that a path only passes tells nothing of itself.
                if (!path[i].isToMany && i + 1 < path.size())
                    continue;
                const bool isCovered = i < many && isPathTimed(path);
                auto &isAlways = tables.try_emplace(path[i].table, true).first->second;
                isAlways = isAlways && isCovered;
            }
        }
        for (const auto &[name, isCovered] : tables) {
            const auto time = visibilityOf(m_study, name);
            const bool isSaid = time && (time->isKnownInAdvance || !time->column.empty());
            if (hasAsOf(m_study) && !isSaid && !m_told.contains(name))
                addStaticTable(name, isCovered);
        }
    }

    void addStaticTable(const sql::QualifiedName &name, bool isCovered)
    {
        const auto *table = tableOf(name);
        Finding found{.subject = tableText(name),
                      .detail = messages::staticTable(),
                      .kind = FindingKind::StaticTable,
                      .severity = Severity::Notice,
                      .fix = SetTime{TableTime{.table = name, .isKnownInAdvance = true}}};
        // One that the rows referring to it contradict is none.
        const auto likely = m_likely.of(m_study, name, {});
        const auto time = likely && likely->path.empty() ? likely : std::nullopt;
        const auto *counters = table != nullptr && table->counters ? &*table->counters : nullptr;
        if (counters != nullptr && counters->inserted + counters->updated + counters->deleted > 0) {
            found.evidence = {messages::serverCounts(counters->inserted, counters->updated, counters->deleted)};
        }
        if (counters != nullptr && counters->updated + counters->deleted > 0) {
            found.kind = FindingKind::StaticTableChanges;
            found.severity = Severity::Warning;
            found.detail = messages::staticTableChanges();
        }
        if (time) {
            found.severity = Severity::Danger;
            found.detail = messages::staticTableHasTime(timeTextWithin(*time));
            found.fix = SetTime{*time};
        }
        if (isCovered && found.kind == FindingKind::StaticTable && !time)
            return;
        m_findings.push_back(std::move(found));
        m_told.insert(name);
    }

    //! Columns that are overwritten while time goes on: features read what stands there today.
    void addChanging()
    {
        if (!hasAsOf(m_study))
            return;
        for (const auto &[column, names] : featuresByColumn(m_study)) {
            const auto *time = findTime(m_study, column.table);
            const auto *table = tableOf(column.table);
            const bool isSaid = m_told.contains(column.table) || (time != nullptr && time->isKnownInAdvance);
            const bool isOther = (time == nullptr || time->column != column.name)
                && !(column.table == m_study.entity && column.name == labelColumn(m_study));
            if (table != nullptr && !isSaid && isOther)
                addChangingColumn(*table, column.name, names);
        }
    }

    void addChangingColumn(const Table &table, const std::string &name, const std::vector<std::string> &features)
    {
        const auto index = catalog::findColumn(table, name);
        if (index && tellsLast(m_study, table, *index)) {
            m_findings.push_back({features.size() == 1 ? features[0] : tableText(table.name) + "." + name,
                                  messages::tellsLast(name),
                                  FindingKind::ChangesInPlace,
                                  Severity::Danger,
                                  {},
                                  ExcludeFeatures{features}});
            return;
        }
        const auto reason = index ? changeReason(table.columns[*index]) : Message();
        const bool isUnchanged = table.counters && table.counters->updated == 0 && table.counters->inserted > 0;
        // A comment is meant, a name may mislead.
        const bool isSaid = index && saysChange(table.columns[*index]);
        if (reason.empty() || (isUnchanged && !isSaid))
            return;
        std::vector evidence{reason};
        if (table.counters && table.counters->updated > 0) {
            evidence.push_back(
                messages::serverCountsUpdates(table.counters->updated, table.counters->live, tableText(table.name)));
        }
        m_findings.push_back({features.size() == 1 ? features[0] : tableText(table.name) + "." + name,
                              messages::changesInPlace(name), FindingKind::ChangesInPlace, Severity::Warning,
                              std::move(evidence), ExcludeFeatures{features}});
    }

    void addKeys()
    {
        for (const auto &feature : m_study.features) {
            const auto *table = tableOf(endOf(m_study, feature));
            const auto index = table != nullptr ? catalog::findColumn(*table, feature.column) : std::nullopt;
            if (!index || !isUsedAsNumber(feature, table->columns[*index].type))
                continue;
            if (const auto reason = keyReason(m_catalog, m_study, *table, *index); !reason.empty()) {
                addForFeature(feature, FindingKind::KeyAsNumber, Severity::Warning,
                              messages::keyAsNumber(feature.column), {reason});
            }
        }
    }

    void addOwnRow()
    {
        const auto *row = std::get_if<RowTarget>(&m_study.target);
        const auto count = std::ranges::count_if(m_study.features, [this](const Feature &feature) {
            // Without a column it is the as-of time's own part, which is known by its nature.
            const bool isLabel = feature.path.empty() && feature.column == labelColumn(m_study);
            return isOwnRow(m_study, feature.path) && !feature.column.empty() && !isLabel
                && !isPartOfAsOf(m_study, feature);
        });
        if (row == nullptr || row->asOf.empty() || m_study.features.empty())
            return;
        Finding found{.subject = tableText(m_study.entity), .severity = Severity::Notice};
        if (count > 0) {
            found.kind = FindingKind::OwnRow;
            found.detail = messages::ownRow(count, row->asOf);
        } else if (auto unread = valuesOfOwnRow(*row); !unread.empty()) {
            found.kind = FindingKind::OwnRowUnread;
            found.detail = messages::ownRowUnread(std::move(unread), row->asOf);
        } else {
            return;
        }
        m_findings.push_back(std::move(found));
    }

    //! The first few columns that could be features, were they known at the as-of time: no keys, no moments.
    std::vector<std::string> valuesOfOwnRow(const RowTarget &row) const
    {
        constexpr std::size_t most = 5;
        std::vector<std::string> names;
        const auto *table = tableOf(m_study.entity);
        for (std::size_t i = 0; table != nullptr && i < table->columns.size() && names.size() < most; ++i) {
            const auto &column = table->columns[i];
            const bool isValue = column.type != catalog::Type::Unsupported && !catalog::isMoment(column.type)
                && column.name != row.column && column.name != row.asOf;
            if (isValue && keyReason(m_catalog, m_study, *table, i).empty())
                names.push_back(column.name);
        }
        return names;
    }

    void addSplit()
    {
        const auto kind = m_study.split.kind;
        const bool isRow = std::holds_alternative<RowTarget>(m_study.target);
        if (!hasAsOf(m_study) || kind == SplitKind::Time || kind == SplitKind::Given)
            return;
        Finding found{.subject = subjects::split, .kind = FindingKind::SharedTime, .fix = SetSplit{SplitKind::Time}};
        if (kind == SplitKind::Random && !isRow) {
            found.kind = FindingKind::SharedEntity;
            found.severity = Severity::Danger;
            found.detail = messages::entitiesOnBothSides();
        } else if (kind == SplitKind::Random) {
            found.detail = messages::timesOnBothSides();
        } else {
            found.severity = Severity::Notice;
            found.detail = messages::timesNotApart();
        }
        m_findings.push_back(std::move(found));
    }

    const Study &m_study;
    const catalog::Catalog &m_catalog;
    std::vector<Finding> m_findings;
    std::set<sql::QualifiedName> m_told; //!< tables of which all is said
    LikelyTimes &m_likely;
};

} // namespace

std::vector<Finding> findings(const Study &study, const catalog::Catalog &catalog)
{
    LikelyTimes likely(catalog);
    return findings(study, likely);
}

std::vector<Finding> findings(const Study &study, LikelyTimes &likely)
{
    return Finder(study, likely).run();
}

} // namespace espalier::study
