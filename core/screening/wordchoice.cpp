// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/wordchoice.h"

#include "core/compile/scanstrategy.h"
#include "core/cost/executor.h"
#include "core/engine/evaluate.h"
#include "core/features/enumerate.h"
#include "core/pg/reader.h"
#include "core/quality/tablesample.h"
#include "core/screening/wordcounts.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <numeric>

namespace espalier::screening {

namespace {

constexpr std::size_t mostColumns = 12;
constexpr std::size_t wordsOfOneColumn = 20;
//! Of what happened last, where all that happened before may tell more.
constexpr std::size_t ofOthers = 5;
//! Of a larger table not all texts are read to choose words of them.
constexpr std::int64_t mostTableBytes = 256 << 20;

//! A column of texts that is reached, with the features that count its words.
struct TextColumn
{
    std::vector<study::Feature> counting;
};

//! Those whose windows and comparisons would only repeat it are left aside.
bool countsWords(const study::Feature &feature)
{
    return feature.part == study::ColumnPart::Words && feature.window.index() == 0 && !feature.of && !feature.lag
        && !feature.over && !feature.among;
}

std::vector<TextColumn> textColumns(const std::vector<study::Feature> &candidates, const std::set<std::string> &late)
{
    std::vector<TextColumn> columns;
    for (const auto &candidate : candidates) {
        if (!countsWords(candidate) || late.contains(candidate.name))
            continue;
        const auto found = std::ranges::find_if(columns, [&candidate](const TextColumn &column) {
            const auto &first = column.counting.front();
            return first.path == candidate.path && first.column == candidate.column;
        });
        if (found != columns.end())
            found->counting.push_back(candidate);
        else if (columns.size() < mostColumns)
            columns.push_back({.counting = {candidate}});
    }
    return columns;
}

class WordChoice
{
public:
    WordChoice(study::Study study, const catalog::Catalog &catalog, pg::Transaction &transaction,
               const WordSearch &search)
        : m_study(std::move(study))
        , m_catalog(catalog)
        , m_transaction(transaction)
        , m_search(search)
    {
        for (std::size_t row = 0; row < frame::rowCount(search.examples); ++row) {
            const auto key = frame::keyText(search.examples, row);
            const bool isNew = m_entities.empty() || key != m_lastKey;
            m_entities.push_back(m_entities.empty() ? 0 : m_entities.back() + (isNew ? 1 : 0));
            m_lastKey = key;
        }
    }

    Result<std::vector<std::string>> of(const TextColumn &column)
    {
        const auto &counting = column.counting.front();
        const auto name = counting.path.empty() ? m_study.entity : counting.path.back().table;
        const auto table = catalog::findTable(m_catalog, name);
        if (!table)
            return std::vector<std::string>();
        auto seen = seenTexts(counting, m_catalog.table(*table));
        if (!seen)
            return Failure(seen.error());
        if (!*seen)
            return frequentWords(counting, m_catalog.table(*table));
        const auto &texts = std::get<frame::Categories>((*seen)->values);
        const auto counts = wordCounts(texts, m_entities);
        if (!counts.isProse)
            return std::vector<std::string>();
        const bool isLast = counting.aggregate != study::Aggregate::Direct;
        return first(tellingWords(counts, texts, m_search.label, isLast ? ofOthers : 0));
    }

private:
    static std::vector<std::string> first(std::vector<std::string> words)
    {
        words.resize(std::min(words.size(), wordsOfOneColumn));
        return words;
    }

    //! By example, the text that it sees: of many rows the last one's. Nothing where that is not to be asked for.
    Result<std::optional<frame::Column>> seenTexts(const study::Feature &counting, const catalog::Table &table)
    {
        const bool isMany = counting.aggregate != study::Aggregate::Direct;
        const bool isTimed = study::hasAsOf(m_study) && study::tellsTime(m_study, counting.path);
        const bool isStored = table.kind == catalog::TableKind::Table || table.kind == catalog::TableKind::Partitioned
            || table.kind == catalog::TableKind::MaterializedView;
        if ((isMany && !isTimed) || !isStored || table.isForeign || table.bytes > mostTableBytes)
            return std::optional<frame::Column>();
        m_study.features = {{.name = "text",
                             .path = counting.path,
                             .aggregate = isMany ? study::Aggregate::Last : study::Aggregate::Direct,
                             .column = counting.column}};
        const auto plan = compile::planned(m_study, m_catalog);
        if (!plan)
            return std::optional<frame::Column>();
        const bool isLocal =
            cost::chooseForSession(*plan, m_catalog, m_search.memory).executor == cost::Executor::Local;
        // Not from the cache of columns: texts are read once, and need not be kept.
        auto columns = isLocal
            ? engine::features(*plan, m_catalog, m_search.examples, m_transaction, columns::readColumns)
            : m_search.fromDatabase(*plan);
        if (!columns && columns.error().code == Error::Code::Unsupported)
            return std::optional<frame::Column>();
        if (!columns)
            return Failure(columns.error());
        return std::optional(std::move(columns->front()));
    }

    Result<std::vector<std::string>> frequentWords(const study::Feature &counting, const catalog::Table &table)
    {
        sql::Select select;
        select.items.push_back({sql::cast(sql::column("t", counting.column), "text"), {}});
        quality::readSample(select, table);
        const auto sample =
            pg::readTable(m_transaction, sql::print(select), std::vector<pg::Field>{{"text", sql::Wire::Text}});
        if (!sample)
            return Failure(sample.error());
        const auto &texts = std::get<frame::Categories>(sample->columns.front().values);
        std::vector<std::size_t> rows(texts.codes.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        const auto counts = wordCounts(texts, rows);
        std::vector<std::string> words;
        if (counts.isProse) {
            for (const auto &word : counts.words)
                words.push_back(word.word);
        }
        return first(std::move(words));
    }

    study::Study m_study;
    const catalog::Catalog &m_catalog;
    pg::Transaction &m_transaction;
    const WordSearch &m_search;
    std::vector<std::size_t> m_entities; //!< by example
    std::string m_lastKey;
};

} // namespace

Result<std::vector<study::Feature>> wordFeatures(const study::Study &study,
                                                 const std::vector<study::Feature> &candidates,
                                                 const catalog::Catalog &catalog, pg::Transaction &transaction,
                                                 const WordSearch &search)
{
    const auto columns = textColumns(candidates, search.late);
    if (columns.empty())
        return std::vector<study::Feature>();
    std::vector<study::Feature> features;
    WordChoice choice(study, catalog, transaction, search);
    for (const auto &column : columns) {
        const auto words = choice.of(column);
        if (!words)
            return Failure(words.error());
        for (const auto &word : *words) {
            for (auto feature : column.counting) {
                feature.part = study::ColumnPart::HasWord;
                feature.word = word;
                features.push_back(std::move(feature));
            }
        }
    }
    auto named = study;
    named.features = candidates;
    named = features::withFeatures(std::move(named), features);
    return std::vector(named.features.begin() + static_cast<std::ptrdiff_t>(candidates.size()), named.features.end());
}

} // namespace espalier::screening
