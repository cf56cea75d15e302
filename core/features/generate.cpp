// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/generate.h"

#include "core/features/lastparents.h"
#include "core/features/nesting.h"
#include "core/features/replay.h"
#include "core/features/spans.h"
#include "core/study/aggregates.h"
#include "core/study/columnuse.h"
#include "core/study/labelbarrier.h"
#include "core/study/paths.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <array>

namespace espalier::features {

namespace {

constexpr std::size_t mostShares = 4; //!< values of a category whose shares are taken
constexpr std::array lastRows{5, 20};
constexpr std::array lastLabels{1, 3, 5, 20};

//! A whole number that only tells things apart, though nothing refers by it: its sum says nothing.
bool isNamedAsIdentity(const catalog::Column &column)
{
    return column.type == catalog::Type::Integer && (column.name == "id" || column.name.ends_with("_id"));
}

//! Which breadths a feature belongs to.
enum class In
{
    Both,
    Plain,
    Wide
};

class Generator
{
public:
    Generator(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const study::Study &study,
              const GeneratorOptions &options)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_study(study)
        , m_options(options)
        , m_spans(spansOf(study))
        , m_row(std::get_if<study::RowTarget>(&study.target))
        , m_hasAsOf(study::hasAsOf(study))
    { }

    std::vector<Branch> run()
    {
        m_branches.emplace_back(); // the moment of prediction itself
        for (const auto part : asOfParts(m_catalog, m_study))
            addPart(In::Both, study::Aggregate::Direct, "", part);
        for (const auto &reached : reachedPaths(m_catalog, m_graph, m_study, m_options.hops)) {
            const auto path = study::toPath(m_catalog, m_graph, reached.hops);
            if (!study::isUntimed(m_study, path) && !study::isNeverSeen(m_study, path))
                addPath(reached, path, std::nullopt);
        }
        return std::move(m_branches);
    }

    Branch along(const Reached &reached, std::optional<std::size_t> column)
    {
        addPath(reached, study::toPath(m_catalog, m_graph, reached.hops), column);
        return m_branches.empty() ? Branch() : std::move(m_branches.front());
    }

private:
    void addPath(const Reached &reached, const study::Path &path, std::optional<std::size_t> only)
    {
        if (study::isOwnRow(m_study, path))
            return;
        m_branches.push_back({.path = path, .wishes = {}});
        m_hasTime = reached.isToMany && m_hasAsOf && study::tellsTime(m_study, path);
        if (reached.isToMany && path.back().isToMany && !only)
            addRows();
        const auto &table = m_catalog.table(reached.tables.back());
        const auto offers = columnOffers(m_catalog, m_graph, reached.tables.back(), m_options.categories);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto &column = table.columns[i];
            const bool isLabel = path.empty() && m_row != nullptr && column.name == m_row->column;
            const bool isLast = !only && study::tellsLast(m_study, table, i);
            if (isLabel || isLast || only.value_or(i) != i)
                continue;
            if (reached.isToMany)
                addColumn(column, offers[i]);
            else
                addDirect(column, offers[i]);
        }
        if (m_options.breadth == Breadth::Wide)
            addBeyond(reached, path, offers);
    }

    //! What is no feature of one column at the end of the path.
    void addBeyond(const Reached &reached, const study::Path &path, const std::vector<ColumnOffer> &offers)
    {
        const bool isReturn = reached.hops.size() > 1 && reached.tables.back() == reached.tables.front();
        if (isReturn && m_row != nullptr)
            addOwnHistory();
        if (const auto *future = std::get_if<study::FutureTarget>(&m_study.target); future && future->path == path)
            addReplayed();
        if (const auto cut = cutOf(path))
            addNested(*cut, m_catalog.table(reached.tables.back()), offers);
        if (reached.isToMany && !path.back().isToMany)
            addParents(reached, path);
    }

    //! Down again from a parent that is reached through many rows: of the last known one, what its own rows are worth.
    void addParents(const Reached &reached, const study::Path &path)
    {
        if (!m_hasAsOf || !study::tellsTime(m_study, path))
            return;
        for (const auto &hop : hopsToChildren(m_catalog, m_graph, m_study, reached)) {
            const auto inner = study::toPath(m_catalog, m_graph, {hop});
            auto whole = path;
            whole.push_back(inner.front());
            if (!study::tellsTime(m_study, whole) || study::isNeverSeen(m_study, whole))
                continue;
            const auto end = relations::destination(m_graph, hop);
            const auto offers = columnOffers(m_catalog, m_graph, end, m_options.categories);
            m_branches.push_back({.path = path, .wishes = {}, .isOfLastParent = true});
            m_hasTime = true;
            for (const auto &of : parentAggregates(inner, m_catalog.table(end), offers, m_spans.halfLife))
                wish({.aggregate = study::Aggregate::Last, .of = of});
        }
    }

    void addReplayed()
    {
        for (auto &feature : replayed(m_study)) {
            wish({.aggregate = feature.aggregate,
                  .column = std::move(feature.column),
                  .window = feature.window,
                  .where = std::move(feature.where),
                  .lag = feature.lag});
        }
    }

    //! What each row on the way reaches: its mean over the rows, and of the last ones.
    void addNested(const Cut &cut, const catalog::Table &end, const std::vector<ColumnOffer> &offers)
    {
        m_branches.push_back({.path = cut.outer, .wishes = {}});
        m_hasTime = m_hasAsOf && study::tellsTime(m_study, cut.outer);
        for (const auto &of : rowAggregates(cut.inner, end, offers)) {
            wish({.aggregate = study::Aggregate::Mean, .of = of});
            wish({.aggregate = study::Aggregate::Last, .of = of});
            wish({.aggregate = study::Aggregate::Mean, .window = study::LastRows{lastRows.front()}, .of = of});
            wish({.aggregate = study::Aggregate::Max, .of = of});
        }
    }

    void addRows()
    {
        const bool isShorter = m_spans.plain == m_spans.shorter;
        add(In::Both, study::Aggregate::Count, "");
        add(In::Both, study::Aggregate::Count, "", m_spans.plain);
        add(In::Both, study::Aggregate::TimeSinceLast, "");
        add(In::Wide, study::Aggregate::Count, "", isShorter ? m_spans.longer : m_spans.shorter);
        add(In::Wide, study::Aggregate::TimeSinceFirst, "");
        add(In::Wide, study::Aggregate::MeanGap, "");
        add(In::Wide, study::Aggregate::Overdue, "");
        add(In::Wide, study::Aggregate::MeanGap, "", study::LastRows{5});
    }

    void addDirect(const catalog::Column &column, const ColumnOffer &offer)
    {
        if (offer.isDirect && (!catalog::isMoment(column.type) || m_hasAsOf))
            add(isNamedAsIdentity(column) ? In::Plain : In::Both, study::Aggregate::Direct, column.name);
        for (const auto part : offer.suggestedParts)
            addPart(In::Both, study::Aggregate::Direct, column.name, part);
        for (const auto part : {study::ColumnPart::Hour, study::ColumnPart::Weekday, study::ColumnPart::Month}) {
            const bool isOfMoment = catalog::isMoment(column.type) && offer.role != ColumnRole::Key;
            if (isOfMoment && std::ranges::find(offer.parts, part) != offer.parts.end())
                addPart(In::Wide, study::Aggregate::Direct, column.name, part);
        }
    }

    void addColumn(const catalog::Column &column, const ColumnOffer &offer)
    {
        for (const auto part : offer.suggestedParts) {
            addPart(In::Both, study::Aggregate::Mean, column.name, part);
            addPart(In::Wide, study::Aggregate::Last, column.name, part);
        }
        switch (offer.role) {
        case ColumnRole::YesNo:
            addLevels(column.name, In::Both);
            add(In::Plain, study::Aggregate::Sum, column.name, m_spans.plain);
            break;
        case ColumnRole::Number:
        case ColumnRole::Length:
        case ColumnRole::Seconds:
            addNumber(column, offer.role);
            break;
        case ColumnRole::Category:
            addCategory(column);
            break;
        case ColumnRole::ManyValues:
        case ColumnRole::Reference:
            add(In::Wide, study::Aggregate::DistinctCount, column.name);
            break;
        case ColumnRole::Moment:
            add(In::Wide, study::Aggregate::TimeUntilNext, column.name);
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

    void addNumber(const catalog::Column &column, ColumnRole role)
    {
        const bool isIdentity = role == ColumnRole::Number && isNamedAsIdentity(column);
        addLevels(column.name, isIdentity ? In::Plain : In::Both);
        if (isIdentity) {
            add(In::Plain, study::Aggregate::Sum, column.name, m_spans.plain);
            add(In::Wide, study::Aggregate::DistinctCount, column.name);
            return;
        }
        const bool isShorter = m_spans.plain == m_spans.shorter;
        add(isShorter ? In::Both : In::Wide, study::Aggregate::Sum, column.name, m_spans.shorter);
        if (!isShorter)
            add(In::Plain, study::Aggregate::Sum, column.name, m_spans.plain);
        add(In::Wide, study::Aggregate::Max, column.name);
        add(In::Wide, study::Aggregate::Min, column.name);
        add(In::Wide, study::Aggregate::StandardDeviation, column.name);
        add(In::Wide, study::Aggregate::Slope, column.name);
    }

    //! Where a value stands: now, of late, always.
    void addLevels(const std::string &column, In in)
    {
        add(in, study::Aggregate::Mean, column);
        add(in, study::Aggregate::Last, column);
        if (in == In::Plain)
            return;
        for (const auto rows : lastRows)
            add(In::Wide, study::Aggregate::Mean, column, study::LastRows{rows});
        add(In::Wide, study::Aggregate::Mean, column, m_spans.shorter);
        add(In::Wide, study::Aggregate::Mean, column, m_spans.longer);
        add(In::Wide, study::Aggregate::DecayedMean, column, {}, printDuration(m_spans.halfLife));
    }

    void addCategory(const catalog::Column &column)
    {
        add(In::Both, study::Aggregate::DistinctCount, column.name);
        add(In::Both, study::Aggregate::Last, column.name);
        add(In::Wide, study::Aggregate::Mode, column.name);
        add(In::Wide, study::Aggregate::Entropy, column.name);
        auto values = catalog::knownValues(column);
        values.resize(std::min(values.size(), mostShares));
        for (const auto &value : values)
            add(In::Wide, study::Aggregate::Share, column.name, {}, value);
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
        add(In::Wide, aggregate, m_row->column, {}, condition->value);
        for (const auto rows : lastLabels)
            add(In::Wide, aggregate, m_row->column, study::LastRows{rows}, condition->value);
        wish({.aggregate = study::Aggregate::TimeSinceLast, .where = {*condition}});
        add(In::Wide, aggregate, m_row->column, m_spans.shorter, condition->value);
        add(In::Wide, aggregate, m_row->column, m_spans.longer, condition->value);
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

    void add(In in, study::Aggregate aggregate, const std::string &column, const study::Window &window = {},
             const std::string &argument = {})
    {
        if (isWanted(in))
            wish({.aggregate = aggregate, .column = column, .window = window, .argument = argument});
    }

    void addPart(In in, study::Aggregate aggregate, const std::string &column, study::ColumnPart part)
    {
        if (isWanted(in))
            wish({.aggregate = aggregate, .column = column, .part = part});
    }

    bool isWanted(In in) const { return in == In::Both || (in == In::Plain) == (m_options.breadth == Breadth::Plain); }

    //! Leaves out what needs a time where there is none.
    void wish(Wish wish)
    {
        const bool needsTime =
            wish.window.index() != 0 || wish.lag || study::traitsOf(wish.aggregate).time != study::NeedsTime::No;
        if (needsTime && !m_hasTime)
            return;
        auto &wishes = m_branches.back().wishes;
        if (study::labelBarrier(m_study, featureOf(m_branches.back().path, wish)) != study::LabelBarrier::None)
            return;
        if (std::ranges::find(wishes, wish) == wishes.end())
            wishes.push_back(std::move(wish));
    }

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    const study::Study &m_study;
    GeneratorOptions m_options;
    Spans m_spans;
    const study::RowTarget *m_row = nullptr; //!< null for other targets
    bool m_hasAsOf = true;
    bool m_hasTime = false; //!< the path's rows have a time, and the study as-of times
    std::vector<Branch> m_branches;
};

} // namespace

study::Feature featureOf(const study::Path &path, const Wish &wish)
{
    return {.path = path,
            .aggregate = wish.aggregate,
            .column = wish.column,
            .window = wish.window,
            .where = wish.where,
            .argument = wish.argument,
            .part = wish.part,
            .of = wish.of,
            .lag = wish.lag};
}

int rankOf(const Wish &wish)
{
    if (wish.lag || !wish.where.empty())
        return 0; // the question at an earlier time
    const auto *rows = std::get_if<study::LastRows>(&wish.window);
    const bool isOfSome = rows != nullptr && rows->count > lastRows.front();
    return wish.aggregate == study::Aggregate::Mean && isOfSome ? 1 : study::traitsOf(wish.aggregate).rank;
}

std::vector<Branch> branchesOf(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                               const study::Study &study, const GeneratorOptions &options)
{
    return Generator(catalog, graph, study, options).run();
}

Branch branchAlong(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const study::Study &study,
                   const Reached &reached, std::optional<std::size_t> column, const GeneratorOptions &options)
{
    return Generator(catalog, graph, study, options).along(reached, column);
}

} // namespace espalier::features
