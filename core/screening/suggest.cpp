// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/suggest.h"

#include "core/base/random.h"
#include "core/columns/brokentext.h"
#include "core/columns/columncache.h"
#include "core/compile/scanstrategy.h"
#include "core/engine/evaluate.h"
#include "core/pg/connection.h"
#include "core/plan/make.h"
#include "core/screening/budget.h"
#include "core/screening/computingorder.h"
#include "core/screening/labeljudge.h"
#include "core/screening/latecolumns.h"
#include "core/screening/markedrows.h"
#include "core/screening/messages.h"
#include "core/screening/selection.h"
#include "core/screening/wordchoice.h"
#include "core/study/columnname.h"
#include "core/study/columnuse.h"
#include "core/study/paths.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <span>

namespace espalier::screening {

namespace {

constexpr std::size_t featuresAtOnce = 240; //!< bounds memory, and how much is lost when the time is over
constexpr std::size_t sketchRows = 2000;

//! All of them, or a sample by seed; in their order.
std::vector<std::size_t> sampled(std::vector<std::size_t> rows, std::size_t most, Seed seed)
{
    if (rows.size() <= most)
        return rows;
    Random random(seed);
    random.shuffle(rows);
    rows.resize(most);
    std::ranges::sort(rows);
    return rows;
}

class Suggesting
{
public:
    //! late: names of candidates that read what is filled after its row was there.
    Suggesting(study::Study study, const catalog::Catalog &catalog, pg::Transaction &transaction, Budget &budget,
               const SuggestOptions &options, const std::set<std::string> &late)
        : m_study(std::move(study))
        , m_catalog(catalog)
        , m_transaction(transaction)
        , m_budget(budget)
        , m_options(options)
        , m_late(late)
    {
        m_study.features.clear();
        if (options.cache != nullptr)
            m_columnCache.emplace(*options.cache, catalog);
    }

    Result<Suggestion> run(const std::vector<study::Feature> &wanted)
    {
        const auto candidates = computingOrder(m_study, wanted);
        for (std::size_t place = 0; place < wanted.size(); ++place)
            m_places[wanted[place].name] = place;
        if (auto prepared = prepare(); !prepared)
            return Failure(prepared.error());
        if (auto judged = judgeAll(candidates); !judged)
            return Failure(judged.error());
        if (auto judged = judgeWords(wanted); !judged)
            return Failure(judged.error());
        return finished();
    }

private:
    //! The examples, and which of them to look at.
    Result<> prepare()
    {
        const auto plan = compile::planned(m_study, m_catalog);
        if (!plan)
            return Failure(plan.error());
        const auto labelled = snapshot::fetchLabelled(m_study, *plan, m_catalog, m_transaction,
                                                      m_columnCache ? &*m_columnCache : nullptr, m_options.memory);
        if (!labelled)
            return Failure(labelled.error());
        auto rows = snapshot::rowsOf(*labelled, snapshot::Part::Train);
        m_suggestion.examples = labelled->rowsUsed;
        m_suggestion.trainingRows = rows.size();
        m_rows = sampled(std::move(rows), m_options.rows, m_study.split.seed);
        m_suggestion.rowsUsed = m_rows.size();
        m_examples = taken(labelled->frame, m_rows);
        m_label = evaluate::binnedLabel(m_examples.label);
        m_isMarked = markedRows(m_label, labelled->classes);
        judgeBy(m_examples.label);
        m_suggestion.labelBits = evaluate::informationOf(m_label, m_label).bits;
        return {};
    }

    //! Without rows, or where all are of one class, nothing knows the label.
    void judgeBy(const frame::Column &label)
    {
        std::vector<std::size_t> rows(m_rows.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        if (!rows.empty() && isComparable(label))
            m_judge.emplace(m_study, m_catalog, label, comparedRows(std::move(rows), m_study.split.seed));
    }

    //! Until the time is over.
    Result<> judgeAll(const std::vector<study::Feature> &candidates)
    {
        std::size_t next = 0;
        for (; next < candidates.size() && !m_budget.isCancelled(); next += featuresAtOnce) {
            const auto count = std::min(featuresAtOnce, candidates.size() - next);
            const auto judged = judge(std::span(candidates).subspan(next, count));
            if (!judged && judged.error().code != Error::Code::Cancelled)
                return Failure(judged.error());
            if (!judged)
                break;
            m_budget.done(next + count, candidates.size());
        }
        if (m_budget.isStopped())
            return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
        m_suggestion.isCutShort = m_suggestion.isCutShort || next < candidates.size();
        for (; next < candidates.size(); ++next)
            m_refused.push_back(candidates[next]);
        return {};
    }

    //! Last, and where there is time: whether the texts that are told of have a word, by words that these examples choose.
    Result<> judgeWords(const std::vector<study::Feature> &wanted)
    {
        if (m_suggestion.isCutShort)
            return {};
        const WordSearch search{.examples = m_examples,
                                .label = m_label,
                                .late = m_late,
                                .memory = m_options.memory,
                                .fromDatabase = [this](const plan::Plan &plan) {
                                    return computedByDatabase(plan);
                                }};
        const auto words = wordFeatures(m_study, wanted, m_catalog, m_transaction, search);
        const bool isOver = !words && words.error().code == Error::Code::Cancelled && !m_budget.isStopped();
        m_suggestion.isCutShort = isOver;
        if (!words)
            return isOver ? Result<>() : Failure(words.error());
        for (const auto &feature : *words)
            m_places.emplace(feature.name, m_places.size());
        m_suggestion.ofWords = words->size();
        return judgeAll(*words);
    }

    Result<> judge(std::span<const study::Feature> features)
    {
        const auto plan = planOf(features);
        if (!plan)
            return Failure(plan.error());
        const auto chosen =
            m_options.executor.value_or(cost::chooseForSession(*plan, m_catalog, m_options.memory).executor);
        auto columns = chosen == cost::Executor::Local
            ? engine::features(*plan, m_catalog, m_examples, m_transaction,
                               m_columnCache ? m_columnCache->reader() : columns::readColumns)
            : fromDatabase(*plan);
        const bool isLeftToDatabase = !columns && chosen == cost::Executor::Local && !m_options.executor
            && columns.error().code == Error::Code::Unsupported;
        if (isLeftToDatabase && isOfSeveralPaths(features))
            return judgeByPath(features);
        if (isLeftToDatabase)
            columns = fromDatabase(*plan);
        if (!columns)
            return Failure(columns.error());
        keep(*columns);
        return {};
    }

    //! They are computed in one scan, but for their lags.
    static bool areOfOnePath(const study::Feature &left, const study::Feature &right)
    {
        const bool areNested = left.of && right.of;
        return left.path == right.path && left.of.has_value() == right.of.has_value()
            && (!areNested || left.of->path == right.of->path);
    }

    static bool isOfSeveralPaths(std::span<const study::Feature> features)
    {
        return std::ranges::any_of(features, [&](const study::Feature &feature) {
            return !areOfOnePath(feature, features.front());
        });
    }

    //! What the engine cannot do along one path, the database does; the others stay with the engine. Features of a path are neighbours.
    Result<> judgeByPath(std::span<const study::Feature> features)
    {
        for (std::size_t begin = 0; begin < features.size();) {
            auto end = begin;
            while (end < features.size() && areOfOnePath(features[end], features[begin]))
                ++end;
            if (auto judged = judge(features.subspan(begin, end - begin)); !judged)
                return judged;
            begin = end;
        }
        return {};
    }

    void keep(const std::vector<frame::Column> &columns)
    {
        const auto step = std::max<std::size_t>(1, m_rows.size() / sketchRows);
        const auto rows = static_cast<double>(std::max<std::size_t>(1, m_rows.size()));
        for (std::size_t i = 0; i < columns.size() && !m_budget.isStopped(); ++i) {
            const auto bins = evaluate::binned(columns[i]);
            const auto judgement = m_judge ? m_judge->of(m_planned[i], columns[i]) : Judgement();
            m_candidates.push_back({.ranked = {.feature = m_planned[i],
                                               .relevance = evaluate::informationOf(bins, m_label),
                                               .missing = static_cast<double>(missingCount(columns[i])) / rows,
                                               .histogram = evaluate::histogramOf(columns[i], m_isMarked)},
                                    .sketch = sketchOf(bins, step),
                                    .isConstant = evaluate::isConstant(bins),
                                    .isUntimed = isUntimed(m_planned[i]),
                                    .isOfFuture = judgement.isKnownLater() || m_late.contains(m_planned[i].name),
                                    .isLeaky = judgement.tie >= Tie::Certain});
        }
    }

    //! What is a part of such a moment is as late: its month, and a column beside it that holds its year.
    void markFuture()
    {
        std::vector<study::Feature> moments;
        for (const auto &candidate : m_candidates) {
            if (candidate.isOfFuture)
                moments.push_back(candidate.ranked.feature);
        }
        for (auto &candidate : m_candidates) {
            const auto &feature = candidate.ranked.feature;
            candidate.isOfFuture =
                candidate.isOfFuture || std::ranges::any_of(moments, [&feature](const study::Feature &moment) {
                    const bool isSame = moment.column == feature.column && feature.part != study::ColumnPart::None;
                    return moment.path == feature.path
                        && (isSame || study::isNamedAsPartOf(feature.column, moment.column));
                });
        }
    }

    bool isUntimed(const study::Feature &feature) const
    {
        return study::hasAsOf(m_study) && std::ranges::any_of(feature.path, &study::Hop::isToMany)
            && !study::tellsTime(m_study, feature.path);
    }

    //! Of those that the database can give: one that it cannot does not spoil the others.
    Result<plan::Plan> planOf(std::span<const study::Feature> features)
    {
        m_planned.assign(features.begin(), features.end());
        m_study.features = m_planned;
        if (auto plan = compile::planned(m_study, m_catalog))
            return plan;
        m_planned.clear();
        for (const auto &feature : features) {
            m_study.features = {feature};
            (plan::make(m_study, m_catalog) ? m_planned : m_refused).push_back(feature);
        }
        m_study.features = m_planned;
        return compile::planned(m_study, m_catalog);
    }

    Result<std::vector<frame::Column>> fromDatabase(const plan::Plan &plan)
    {
        auto columns = computedByDatabase(plan);
        if (columns)
            m_suggestion.computedByDatabase += plan.outputs.size();
        return columns;
    }

    Result<std::vector<frame::Column>> computedByDatabase(const plan::Plan &plan)
    {
        auto frame = snapshot::fetchFrame(plan, m_catalog, m_transaction, cost::Executor::Pushdown);
        if (!frame)
            return Failure(frame.error());
        const auto labelled = snapshot::labelledRows(frame->label);
        std::vector<std::size_t> rows;
        rows.reserve(m_rows.size());
        for (const auto row : m_rows)
            rows.push_back(labelled[row]);
        return std::move(taken(*frame, rows).features);
    }

    Result<Suggestion> finished()
    {
        if (m_candidates.empty()) {
            return Failure(
                Error{.code = Error::Code::Invalid,
                      .subject = m_study.name,
                      .problem = m_suggestion.isCutShort ? messages::timeWasOver() : messages::noFeatureAlong(),
                      .remedies = {m_suggestion.isCutShort ? messages::allowMore() : messages::acceptRelations()}});
        }
        m_suggestion.computed = m_candidates.size();
        m_suggestion.executor =
            m_suggestion.computedByDatabase == m_suggestion.computed ? cost::Executor::Pushdown : cost::Executor::Local;
        markFuture();
        // Of equals the earlier is first, whatever was computed first.
        std::ranges::stable_sort(m_candidates, std::less(), [this](const Candidate &candidate) {
            return m_places.at(candidate.ranked.feature.name);
        });
        m_suggestion.ranked = selected(std::move(m_candidates), m_options.most);
        for (auto &feature : m_refused)
            m_suggestion.ranked.push_back({.feature = std::move(feature)});
        m_suggestion.seconds = m_budget.seconds();
        return std::move(m_suggestion);
    }

    study::Study m_study; //!< its features are those that are computed at the moment
    const catalog::Catalog &m_catalog;
    pg::Transaction &m_transaction;
    Budget &m_budget;
    const SuggestOptions &m_options;
    const std::set<std::string> &m_late;
    std::optional<columns::ColumnCache> m_columnCache;
    std::vector<std::size_t> m_rows; //!< among those with a label
    frame::Frame m_examples;
    evaluate::Bins m_label;
    std::vector<bool> m_isMarked;
    std::optional<LabelJudge> m_judge; //!< none where no label can be told
    std::vector<study::Feature> m_planned;
    std::vector<study::Feature> m_refused;
    std::vector<Candidate> m_candidates;
    std::map<std::string, std::size_t> m_places; //!< by name, among those that are wanted
    Suggestion m_suggestion;
};

} // namespace

Result<Suggestion> suggestFeatures(const study::Study &study, const std::vector<study::Feature> &candidates,
                                   const catalog::Catalog &catalog, const Connect &connect, Progress &progress,
                                   const SuggestOptions &options)
{
    Budget budget(progress, options.seconds);
    auto suggestion = [&]() -> Result<Suggestion> {
        auto connection = connect(budget);
        if (!connection)
            return Failure(connection.error());
        auto asked = study;
        asked.features = candidates;
        const auto late = lateFeatures(asked, catalog, *connection);
        if (!late)
            return Failure(late.error());
        return columns::inReading(*connection, asked, [&](pg::Transaction &transaction) {
            return Suggesting(study, catalog, transaction, budget, options, *late).run(candidates);
        });
    }();
    const bool isOver = !suggestion && suggestion.error().code == Error::Code::Cancelled && !budget.isStopped();
    if (isOver) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = study.name,
                             .problem = messages::timeWasOver(),
                             .remedies = {messages::allowMore()}});
    }
    return suggestion;
}

std::vector<study::Feature> keptFeatures(const Suggestion &suggestion)
{
    std::vector<study::Feature> features;
    for (const auto &ranked : suggestion.ranked) {
        if (ranked.verdict == Verdict::Kept)
            features.push_back(ranked.feature);
    }
    return features;
}

} // namespace espalier::screening
