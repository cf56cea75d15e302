// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/candidates.h"

#include "core/study/aggregates.h"
#include "core/study/paths.h"
#include "core/study/reach.h"

#include <algorithm>
#include <array>

namespace espalier::study {

namespace {

constexpr std::size_t mostShares = 4; //!< values of a category whose shares are taken
constexpr std::array lastRows{5, 20};

//! Two windows and a half-life of the size of the question.
struct Spans
{
    Duration shorter{7, Duration::Unit::Days};
    Duration longer{30, Duration::Unit::Days};
    Duration halfLife{7, Duration::Unit::Days};
};

Spans spansOf(const Study &study)
{
    const auto *future = std::get_if<FutureTarget>(&study.target);
    if (future != nullptr) {
        const auto horizon = future->horizon;
        return {horizon, {horizon.count * 4, horizon.unit}, future->schedule.every};
    }
    if (std::holds_alternative<GivenTarget>(study.target))
        return {{30, Duration::Unit::Days}, {120, Duration::Unit::Days}, {30, Duration::Unit::Days}};
    return {};
}

class Collecting
{
public:
    Collecting(const catalog::Catalog &catalog, const graph::RelationGraph &graph, const Study &study,
               CandidateLimits limits)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_study(study)
        , m_limits(limits)
        , m_spans(spansOf(study))
        , m_row(std::get_if<RowTarget>(&study.target))
    { }

    Candidates run()
    {
        for (const auto part : asOfParts(m_catalog, m_study))
            addPart(Aggregate::Direct, "", part);
        for (const auto &reached : reachedPaths(m_catalog, m_graph, m_study, m_limits.hops))
            addPath(reached);
        return std::move(m_found);
    }

private:
    void addPath(const Reached &reached)
    {
        m_path = toPath(m_catalog, m_graph, reached.hops);
        m_ofPath = 0;
        if (m_path.empty() && !isOwnRowKnown(m_study))
            return;
        m_hasAsOf = hasAsOf(m_study);
        m_hasTime = reached.isToMany && m_hasAsOf && tellsTime(m_study, m_path);
        if (reached.isToMany && m_path.back().isToMany)
            addRows();
        const auto &table = m_catalog.table(reached.tables.back());
        const auto outlooks = featureOutlooks(m_catalog, m_graph, reached.tables.back(), m_limits.categories);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto &column = table.columns[i];
            const bool isLabel = m_path.empty() && m_row != nullptr && column.name == m_row->column;
            if (isLabel)
                continue;
            if (!reached.isToMany)
                addDirect(column, outlooks[i]);
            else
                addColumn(column, outlooks[i]);
        }
        const bool isReturn = reached.hops.size() > 1 && reached.tables.back() == reached.tables.front();
        if (isReturn && m_row != nullptr)
            addOwnHistory();
    }

    void addRows()
    {
        add(Aggregate::Count, "");
        add(Aggregate::TimeSinceLast, "");
        add(Aggregate::Count, "", m_spans.shorter);
        add(Aggregate::Count, "", m_spans.longer);
        add(Aggregate::TimeSinceFirst, "");
        add(Aggregate::MeanGap, "");
        add(Aggregate::MeanGap, "", LastRows{5});
    }

    void addDirect(const catalog::Column &column, const FeatureOutlook &outlook)
    {
        if (outlook.isDirect && (!catalog::isMoment(column.type) || m_hasAsOf))
            add(Aggregate::Direct, column.name);
        for (const auto part : outlook.suggestedParts)
            addPart(Aggregate::Direct, column.name, part);
        for (const auto part : {Part::Hour, Part::Weekday, Part::Month}) {
            const bool isOfMoment = catalog::isMoment(column.type) && outlook.outlook != Outlook::Key;
            if (isOfMoment && std::ranges::find(outlook.parts, part) != outlook.parts.end())
                addPart(Aggregate::Direct, column.name, part);
        }
    }

    void addColumn(const catalog::Column &column, const FeatureOutlook &outlook)
    {
        for (const auto part : outlook.suggestedParts) {
            addPart(Aggregate::Mean, column.name, part);
            addPart(Aggregate::Last, column.name, part);
        }
        switch (outlook.outlook) {
        case Outlook::YesNo:
            addLevels(column.name);
            break;
        case Outlook::Number:
        case Outlook::Length:
        case Outlook::Seconds:
            addLevels(column.name);
            add(Aggregate::Sum, column.name, m_spans.shorter);
            add(Aggregate::Max, column.name);
            add(Aggregate::Min, column.name);
            add(Aggregate::StandardDeviation, column.name);
            add(Aggregate::Slope, column.name);
            break;
        case Outlook::Category:
            addCategory(column);
            break;
        case Outlook::ManyValues:
        case Outlook::Reference:
            add(Aggregate::DistinctCount, column.name);
            break;
        case Outlook::Moment:
            add(Aggregate::TimeUntilNext, column.name);
            break;
        default:
            break;
        }
    }

    //! Where a value stands: now, of late, always.
    void addLevels(const std::string &column)
    {
        add(Aggregate::Mean, column);
        add(Aggregate::Last, column);
        for (const auto rows : lastRows)
            add(Aggregate::Mean, column, LastRows{rows});
        add(Aggregate::Mean, column, m_spans.shorter);
        add(Aggregate::Mean, column, m_spans.longer);
        add(Aggregate::DecayedMean, column, {}, printDuration(m_spans.halfLife));
    }

    void addCategory(const catalog::Column &column)
    {
        add(Aggregate::Last, column.name);
        add(Aggregate::Mode, column.name);
        add(Aggregate::DistinctCount, column.name);
        add(Aggregate::Entropy, column.name);
        auto values = column.statistics ? column.statistics->commonValues : column.enumLabels;
        values.resize(std::min(values.size(), mostShares));
        for (const auto &value : values)
            add(Aggregate::Share, column.name, {}, value);
    }

    //! How often the condition on the label held before, over the rows that share something with this one.
    void addOwnHistory()
    {
        const auto &condition = m_row->condition;
        if (!condition)
            return;
        using enum Operator;
        const bool isAbove = condition->op == Greater || condition->op == GreaterOrEqual || condition->op == Less
            || condition->op == LessOrEqual;
        const bool isEqual = condition->op == Equal || condition->op == NotEqual;
        const auto aggregate = isAbove ? Aggregate::ShareAbove : Aggregate::Share;
        if ((!isAbove && !isEqual) || !suits(aggregate, m_row->column))
            return;
        add(aggregate, m_row->column, {}, condition->value);
        for (const auto rows : lastRows)
            add(aggregate, m_row->column, LastRows{rows}, condition->value);
        add(aggregate, m_row->column, m_spans.shorter, condition->value);
        add(aggregate, m_row->column, m_spans.longer, condition->value);
    }

    bool suits(Aggregate aggregate, const std::string &name) const
    {
        const auto entity = catalog::findTable(m_catalog, m_study.entity);
        if (!entity)
            return false;
        const auto column = catalog::findColumn(m_catalog.table(*entity), name);
        if (!column)
            return false;
        const auto use = catalog::featureUse(m_catalog.table(*entity).columns[*column].type).use;
        return aggregate == Aggregate::Share ? use == catalog::Use::Category : use == catalog::Use::Number;
    }

    void add(Aggregate aggregate, const std::string &column, const Window &window = {},
             const std::string &argument = {})
    {
        add({{}, m_path, aggregate, column, window, {}, argument});
    }

    void addPart(Aggregate aggregate, const std::string &column, Part part)
    {
        add({.path = m_path, .aggregate = aggregate, .column = column, .part = part});
    }

    //! Leaves out what needs a time where there is none.
    void add(Feature feature)
    {
        const bool needsTime = feature.window.index() != 0 || traitsOf(feature.aggregate).time != NeedsTime::No;
        if (needsTime && !m_hasTime)
            return;
        if (m_found.features.size() >= m_limits.features || m_ofPath >= m_limits.ofOnePath) {
            ++m_found.beyond;
            return;
        }
        if (std::ranges::any_of(m_found.features.end() - static_cast<std::ptrdiff_t>(m_ofPath), m_found.features.end(),
                                [&feature](const Feature &other) {
                                    return other.aggregate == feature.aggregate && other.column == feature.column
                                        && other.window == feature.window && other.argument == feature.argument
                                        && other.part == feature.part;
                                }))
            return;
        ++m_ofPath;
        feature.name = m_names.unique(feature);
        m_found.features.push_back(std::move(feature));
    }

    const catalog::Catalog &m_catalog;
    const graph::RelationGraph &m_graph;
    const Study &m_study;
    CandidateLimits m_limits;
    Spans m_spans;
    const RowTarget *m_row = nullptr; //!< null for other targets
    Path m_path;
    std::size_t m_ofPath = 0;
    bool m_hasAsOf = true;
    bool m_hasTime = false; //!< the path's rows have a time, and the study as-of times
    FeatureNames m_names;
    Candidates m_found;
};

} // namespace

Candidates candidateFeatures(const catalog::Catalog &catalog, const graph::RelationGraph &graph, const Study &study,
                             CandidateLimits limits)
{
    return Collecting(catalog, graph, study, limits).run();
}

} // namespace espalier::study
