// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/candidates.h"

#include "core/features/nesting.h"
#include "core/features/reach.h"
#include "core/study/aggregates.h"
#include "core/study/columnuse.h"
#include "core/study/labelbarrier.h"
#include "core/study/paths.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <array>
#include <functional>

namespace espalier::features {

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

Spans spansOf(const study::Study &study)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future != nullptr) {
        const auto horizon = future->horizon;
        return {horizon, {horizon.count * 4, horizon.unit}, future->schedule.every};
    }
    if (std::holds_alternative<study::GivenTarget>(study.target))
        return {{30, Duration::Unit::Days}, {120, Duration::Unit::Days}, {30, Duration::Unit::Days}};
    return {};
}

//! A whole number that only tells things apart, though nothing refers by it: its sum says nothing.
bool isNamedAsIdentity(const catalog::Column &column)
{
    return column.type == catalog::Type::Integer && (column.name == "id" || column.name.ends_with("_id"));
}

//! A candidate before it has a name.
struct Wish
{
    study::Aggregate aggregate = study::Aggregate::Count;
    std::string column;
    study::Window window;
    std::string argument;
    study::Part part = study::Part::None;
    std::optional<study::RowAggregate> of;
    bool operator==(const Wish &) const = default;
};

study::Feature featureOf(const study::Path &path, const Wish &wish)
{
    return {.path = path,
            .aggregate = wish.aggregate,
            .column = wish.column,
            .window = wish.window,
            .argument = wish.argument,
            .part = wish.part,
            .of = wish.of};
}

struct Branch
{
    study::Path path;
    std::vector<Wish> wishes;
};

//! What goes first where there is no room for all: counts and times, shares of the target's own history, then where a value stands now.
int rankOf(const Wish &wish)
{
    const auto *rows = std::get_if<study::LastRows>(&wish.window);
    const bool isOfSome = rows != nullptr && rows->count > lastRows.front();
    return wish.aggregate == study::Aggregate::Mean && isOfSome ? 1 : study::traitsOf(wish.aggregate).rank;
}

class Collecting
{
public:
    Collecting(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const study::Study &study,
               CandidateLimits limits)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_study(study)
        , m_limits(limits)
        , m_spans(spansOf(study))
        , m_row(std::get_if<study::RowTarget>(&study.target))
    { }

    Candidates run()
    {
        m_branches.emplace_back(); // the moment of prediction itself
        for (const auto part : asOfParts(m_catalog, m_study))
            addPart(study::Aggregate::Direct, "", part);
        for (const auto &reached : reachedPaths(m_catalog, m_graph, m_study, m_limits.hops))
            addPath(reached);
        return fitted();
    }

private:
    void addPath(const Reached &reached)
    {
        m_path = study::toPath(m_catalog, m_graph, reached.hops);
        if (study::isOwnRow(m_study, m_path) || study::isUntimed(m_study, m_path)
            || study::isNeverSeen(m_study, m_path))
            return;
        m_branches.push_back({m_path, {}});
        m_hasAsOf = study::hasAsOf(m_study);
        m_hasTime = reached.isToMany && m_hasAsOf && study::tellsTime(m_study, m_path);
        if (reached.isToMany && m_path.back().isToMany)
            addRows();
        const auto &table = m_catalog.table(reached.tables.back());
        const auto outlooks = columnOffers(m_catalog, m_graph, reached.tables.back(), m_limits.categories);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto &column = table.columns[i];
            const bool isLabel = m_path.empty() && m_row != nullptr && column.name == m_row->column;
            if (isLabel || study::tellsLast(m_study, table, i))
                continue;
            if (!reached.isToMany)
                addDirect(column, outlooks[i]);
            else
                addColumn(column, outlooks[i]);
        }
        const bool isReturn = reached.hops.size() > 1 && reached.tables.back() == reached.tables.front();
        if (isReturn && m_row != nullptr)
            addOwnHistory();
        if (const auto cut = cutOf(m_path))
            addNested(*cut, table, outlooks);
    }

    //! What each row on the way reaches: its mean over the rows, and of the last ones.
    void addNested(const Cut &cut, const catalog::Table &end, const std::vector<ColumnOffer> &outlooks)
    {
        m_branches.push_back({cut.outer, {}});
        m_hasTime = m_hasAsOf && study::tellsTime(m_study, cut.outer);
        for (const auto &of : rowAggregates(cut.inner, end, outlooks)) {
            wish({.aggregate = study::Aggregate::Mean, .of = of});
            wish({.aggregate = study::Aggregate::Last, .of = of});
            wish({.aggregate = study::Aggregate::Mean, .window = study::LastRows{lastRows.front()}, .of = of});
            wish({.aggregate = study::Aggregate::Max, .of = of});
        }
    }

    void addRows()
    {
        add(study::Aggregate::Count, "");
        add(study::Aggregate::TimeSinceLast, "");
        add(study::Aggregate::Count, "", m_spans.shorter);
        add(study::Aggregate::Count, "", m_spans.longer);
        add(study::Aggregate::TimeSinceFirst, "");
        add(study::Aggregate::MeanGap, "");
        add(study::Aggregate::MeanGap, "", study::LastRows{5});
    }

    void addDirect(const catalog::Column &column, const ColumnOffer &offer)
    {
        if (offer.isDirect && !isNamedAsIdentity(column) && (!catalog::isMoment(column.type) || m_hasAsOf))
            add(study::Aggregate::Direct, column.name);
        for (const auto part : offer.suggestedParts)
            addPart(study::Aggregate::Direct, column.name, part);
        for (const auto part : {study::Part::Hour, study::Part::Weekday, study::Part::Month}) {
            const bool isOfMoment = catalog::isMoment(column.type) && offer.role != ColumnRole::Key;
            if (isOfMoment && std::ranges::find(offer.parts, part) != offer.parts.end())
                addPart(study::Aggregate::Direct, column.name, part);
        }
    }

    void addColumn(const catalog::Column &column, const ColumnOffer &offer)
    {
        for (const auto part : offer.suggestedParts) {
            addPart(study::Aggregate::Mean, column.name, part);
            addPart(study::Aggregate::Last, column.name, part);
        }
        if (offer.role == ColumnRole::Number && isNamedAsIdentity(column)) {
            add(study::Aggregate::DistinctCount, column.name);
            return;
        }
        switch (offer.role) {
        case ColumnRole::YesNo:
            addLevels(column.name);
            break;
        case ColumnRole::Number:
        case ColumnRole::Length:
        case ColumnRole::Seconds:
            addLevels(column.name);
            add(study::Aggregate::Sum, column.name, m_spans.shorter);
            add(study::Aggregate::Max, column.name);
            add(study::Aggregate::Min, column.name);
            add(study::Aggregate::StandardDeviation, column.name);
            add(study::Aggregate::Slope, column.name);
            break;
        case ColumnRole::Category:
            addCategory(column);
            break;
        case ColumnRole::ManyValues:
        case ColumnRole::Reference:
            add(study::Aggregate::DistinctCount, column.name);
            break;
        case ColumnRole::Moment:
            add(study::Aggregate::TimeUntilNext, column.name);
            break;
        case ColumnRole::Address:
        case ColumnRole::Bounds:
        case ColumnRole::RowTime:
        case ColumnRole::Key:
        case ColumnRole::Identity:
        case ColumnRole::Unusable:
            break;
        }
    }

    //! Where a value stands: now, of late, always.
    void addLevels(const std::string &column)
    {
        add(study::Aggregate::Mean, column);
        add(study::Aggregate::Last, column);
        for (const auto rows : lastRows)
            add(study::Aggregate::Mean, column, study::LastRows{rows});
        add(study::Aggregate::Mean, column, m_spans.shorter);
        add(study::Aggregate::Mean, column, m_spans.longer);
        add(study::Aggregate::DecayedMean, column, {}, printDuration(m_spans.halfLife));
    }

    void addCategory(const catalog::Column &column)
    {
        add(study::Aggregate::Last, column.name);
        add(study::Aggregate::Mode, column.name);
        add(study::Aggregate::DistinctCount, column.name);
        add(study::Aggregate::Entropy, column.name);
        auto values = column.statistics ? column.statistics->commonValues : column.enumLabels;
        values.resize(std::min(values.size(), mostShares));
        for (const auto &value : values)
            add(study::Aggregate::Share, column.name, {}, value);
    }

    //! How often the condition on the label held before, over the rows that share something with this one.
    void addOwnHistory()
    {
        const auto &condition = m_row->condition;
        if (!condition)
            return;
        using enum study::Operator;
        const bool isAbove = condition->op == Greater || condition->op == GreaterOrEqual || condition->op == Less
            || condition->op == LessOrEqual;
        const bool isEqual = condition->op == Equal || condition->op == NotEqual;
        const auto aggregate = isAbove ? study::Aggregate::ShareAbove : study::Aggregate::Share;
        if ((!isAbove && !isEqual) || !suits(aggregate, m_row->column))
            return;
        add(aggregate, m_row->column, {}, condition->value);
        for (const auto rows : lastRows)
            add(aggregate, m_row->column, study::LastRows{rows}, condition->value);
        add(aggregate, m_row->column, m_spans.shorter, condition->value);
        add(aggregate, m_row->column, m_spans.longer, condition->value);
    }

    bool suits(study::Aggregate aggregate, const std::string &name) const
    {
        const auto entity = catalog::findTable(m_catalog, m_study.entity);
        if (!entity)
            return false;
        const auto column = catalog::findColumn(m_catalog.table(*entity), name);
        if (!column)
            return false;
        const auto use = catalog::featureUse(m_catalog.table(*entity).columns[*column].type).use;
        return aggregate == study::Aggregate::Share ? use == catalog::Use::Category : use == catalog::Use::Number;
    }

    void add(study::Aggregate aggregate, const std::string &column, const study::Window &window = {},
             const std::string &argument = {})
    {
        wish({.aggregate = aggregate, .column = column, .window = window, .argument = argument});
    }

    void addPart(study::Aggregate aggregate, const std::string &column, study::Part part)
    {
        wish({.aggregate = aggregate, .column = column, .part = part});
    }

    //! Leaves out what needs a time where there is none.
    void wish(Wish wish)
    {
        const bool needsTime = wish.window.index() != 0 || study::traitsOf(wish.aggregate).time != study::NeedsTime::No;
        if (needsTime && !m_hasTime)
            return;
        auto &[path, wishes] = m_branches.back();
        if (study::labelBarrier(m_study, featureOf(path, wish)) != study::LabelBarrier::None)
            return;
        if (std::ranges::find(wishes, wish) == wishes.end())
            wishes.push_back(std::move(wish));
    }

    //! How many each path may have, so that all together fit: none is left out because it comes late. Short paths have twice as many.
    std::size_t placesFor(const Branch &branch, std::size_t places) const
    {
        return std::min({branch.wishes.size(), m_limits.ofOnePath, branch.path.size() <= 2 ? places * 2 : places});
    }

    std::size_t fittingPlaces() const
    {
        std::size_t places = m_limits.ofOnePath;
        while (places > 1) {
            std::size_t all = 0;
            for (const auto &branch : m_branches)
                all += placesFor(branch, places);
            if (all <= m_limits.features)
                break;
            --places;
        }
        return places;
    }

    Candidates fitted()
    {
        const auto places = fittingPlaces();
        FeatureNames names;
        Candidates found;
        for (auto &branch : m_branches) {
            std::ranges::stable_sort(branch.wishes, std::less(), [](const Wish &wish) {
                return rankOf(wish);
            });
            const auto room = m_limits.features - found.features.size();
            const auto count = std::min(placesFor(branch, places), room);
            found.beyond += branch.wishes.size() - count;
            for (std::size_t i = 0; i < count; ++i) {
                auto feature = featureOf(branch.path, branch.wishes[i]);
                feature.name = names.unique(feature);
                found.features.push_back(std::move(feature));
            }
        }
        return found;
    }

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    const study::Study &m_study;
    CandidateLimits m_limits;
    Spans m_spans;
    const study::RowTarget *m_row = nullptr; //!< null for other targets
    study::Path m_path;
    bool m_hasAsOf = true;
    bool m_hasTime = false; //!< the path's rows have a time, and the study as-of times
    std::vector<Branch> m_branches;
};

} // namespace

Candidates candidateFeatures(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                             const study::Study &study, CandidateLimits limits)
{
    return Collecting(catalog, graph, study, limits).run();
}

} // namespace espalier::features
