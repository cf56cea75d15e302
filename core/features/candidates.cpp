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

//! A whole number that only tells things apart, though nothing refers by it: its sum says nothing.
bool isNamedAsIdentity(const catalog::Column &column)
{
    return column.type == catalog::Type::Integer && (column.name == "id" || column.name.ends_with("_id"));
}

//! A candidate before it has a name.
struct Wish
{
    Aggregate aggregate = Aggregate::Count;
    std::string column;
    Window window;
    std::string argument;
    Part part = Part::None;
    std::optional<RowAggregate> of;
    bool operator==(const Wish &) const = default;
};

Feature featureOf(const Path &path, const Wish &wish)
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
    Path path;
    std::vector<Wish> wishes;
};

//! What goes first where there is no room for all: counts and times, shares of the target's own history, then where a value stands now.
int rankOf(const Wish &wish)
{
    const auto *rows = std::get_if<LastRows>(&wish.window);
    switch (wish.aggregate) {
    case Aggregate::Direct:
    case Aggregate::Count:
    case Aggregate::TimeSinceLast:
    case Aggregate::ShareAbove:
        return 0;
    case Aggregate::Last:
    case Aggregate::DecayedMean:
    case Aggregate::DistinctCount:
        return 1;
    case Aggregate::Mean:
        return rows != nullptr && rows->count > lastRows.front() ? 1 : 2;
    case Aggregate::Mode:
    case Aggregate::Share:
    case Aggregate::MeanGap:
    case Aggregate::TimeUntilNext:
        return 2;
    default:
        return 3;
    }
}

class Collecting
{
public:
    Collecting(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Study &study,
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
        m_branches.emplace_back(); // the moment of prediction itself
        for (const auto part : asOfParts(m_catalog, m_study))
            addPart(Aggregate::Direct, "", part);
        for (const auto &reached : reachedPaths(m_catalog, m_graph, m_study, m_limits.hops))
            addPath(reached);
        return fitted();
    }

private:
    void addPath(const Reached &reached)
    {
        m_path = toPath(m_catalog, m_graph, reached.hops);
        if (isOwnRow(m_study, m_path) || isUntimed(m_study, m_path) || isNeverSeen(m_study, m_path))
            return;
        m_branches.push_back({m_path, {}});
        m_hasAsOf = hasAsOf(m_study);
        m_hasTime = reached.isToMany && m_hasAsOf && tellsTime(m_study, m_path);
        if (reached.isToMany && m_path.back().isToMany)
            addRows();
        const auto &table = m_catalog.table(reached.tables.back());
        const auto outlooks = featureOutlooks(m_catalog, m_graph, reached.tables.back(), m_limits.categories);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto &column = table.columns[i];
            const bool isLabel = m_path.empty() && m_row != nullptr && column.name == m_row->column;
            if (isLabel || tellsLast(m_study, table, i))
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
    void addNested(const Cut &cut, const catalog::Table &end, const std::vector<FeatureOutlook> &outlooks)
    {
        m_branches.push_back({cut.outer, {}});
        m_hasTime = m_hasAsOf && tellsTime(m_study, cut.outer);
        for (const auto &of : rowAggregates(cut.inner, end, outlooks)) {
            wish({.aggregate = Aggregate::Mean, .of = of});
            wish({.aggregate = Aggregate::Last, .of = of});
            wish({.aggregate = Aggregate::Mean, .window = LastRows{lastRows.front()}, .of = of});
            wish({.aggregate = Aggregate::Max, .of = of});
        }
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
        if (outlook.isDirect && !isNamedAsIdentity(column) && (!catalog::isMoment(column.type) || m_hasAsOf))
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
        if (outlook.outlook == Outlook::Number && isNamedAsIdentity(column)) {
            add(Aggregate::DistinctCount, column.name);
            return;
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
        wish({.aggregate = aggregate, .column = column, .window = window, .argument = argument});
    }

    void addPart(Aggregate aggregate, const std::string &column, Part part)
    {
        wish({.aggregate = aggregate, .column = column, .part = part});
    }

    //! Leaves out what needs a time where there is none.
    void wish(Wish wish)
    {
        const bool needsTime = wish.window.index() != 0 || traitsOf(wish.aggregate).time != NeedsTime::No;
        if (needsTime && !m_hasTime)
            return;
        auto &[path, wishes] = m_branches.back();
        if (labelBarrier(m_study, featureOf(path, wish)) != LabelBarrier::None)
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
    const Study &m_study;
    CandidateLimits m_limits;
    Spans m_spans;
    const RowTarget *m_row = nullptr; //!< null for other targets
    Path m_path;
    bool m_hasAsOf = true;
    bool m_hasTime = false; //!< the path's rows have a time, and the study as-of times
    std::vector<Branch> m_branches;
};

} // namespace

Candidates candidateFeatures(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Study &study,
                             CandidateLimits limits)
{
    return Collecting(catalog, graph, study, limits).run();
}

} // namespace espalier::study
