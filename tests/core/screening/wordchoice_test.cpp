// SPDX-License-Identifier: GPL-3.0-or-later
// A planted signal: whether a member leaves hangs on one word of what it wrote before, and on nothing else.
#include "core/catalog/load.h"
#include "core/features/candidates.h"
#include "core/relations/relation.h"
#include "core/screening/suggest.h"
#include "core/screening/wordcounts.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <set>

namespace wordchoice_test {

using namespace espalier;
using screening::Verdict;

namespace {

// Of the notes one in five says "broken"; who had one last leaves, with one answer in ten turned round. Each word
// before it is as frequent and says nothing. In the last questions, which are the test part, all is told by "later".
// Codes have one word each.
constexpr const char *club = R"(
    CREATE TABLE member (id int PRIMARY KEY);
    CREATE TABLE note (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member, at timestamptz NOT NULL, body text, code text);
    CREATE TABLE question (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member, asked timestamptz NOT NULL, about text, answer int NOT NULL);
    INSERT INTO member SELECT i FROM generate_series(1, 600) i;
    INSERT INTO note SELECT row_number() OVER (), m, timestamptz '2024-01-01' + n * interval '5 days' + m * interval '1 minute',
               format('It''s number %s: %s %s the %s!', m * 10 + n, (ARRAY['red', 'blue', 'green', 'grey', 'pink'])[1 + abs(hashint4(m * 7 + n)) % 5],
                      (ARRAY['Really', 'maybe', 'quite', 'all', 'so'])[1 + abs(hashint4(m * 11 + n)) % 5],
                      (ARRAY['BROKEN', 'fine', 'shiny', 'usual', 'heavy'])[1 + abs(hashint4(m * 13 + n)) % 5]),
               md5((m * 100 + n)::text)
        FROM generate_series(1, 600) m, generate_series(1, 8) n;
    INSERT INTO question SELECT row_number() OVER (), m, asked,
               format('question %s on %s from %s', m * 10 + n, CASE WHEN n > 6 AND answer = 1 THEN 'later' ELSE 'sooner' END,
                      (ARRAY['web', 'phone', 'mail', 'shop'])[1 + abs(hashint4(m * 17 + n)) % 4]), answer
        FROM (SELECT m, n, asked, CASE WHEN (body LIKE '%BROKEN%') <> (abs(hashint4(m * 19 + n)) % 10 = 0) THEN 1 ELSE 0 END AS answer
              FROM generate_series(1, 600) m, generate_series(1, 8) n,
                   LATERAL (SELECT timestamptz '2024-01-03' + n * interval '5 days' + m * interval '1 minute' AS asked) a,
                   LATERAL (SELECT body FROM note WHERE member_id = m AND at < asked ORDER BY at DESC LIMIT 1) b) x;
    ANALYZE;
)";

constexpr const char *wordless = R"(
    CREATE TABLE member (id int PRIMARY KEY, level int);
    CREATE TABLE question (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member, asked timestamptz NOT NULL, answer int NOT NULL);
    INSERT INTO member SELECT i, i % 3 FROM generate_series(1, 300) i;
    INSERT INTO question SELECT i, i, timestamptz '2024-01-01' + i * interval '1 day', i % 3 / 2 FROM generate_series(1, 300) i;
    ANALYZE;
)";

} // namespace

class WordChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTrainingPartChoosesWords()
    {
        const auto suggestion = ask("club", club, {});
        QVERIFY(suggestion.ofWords > 0);
        std::set<std::string> kept;
        std::set<std::string> tried;
        std::set<std::string> columns;
        for (const auto &ranked : suggestion.ranked) {
            if (ranked.feature.part != study::ColumnPart::HasWord)
                continue;
            tried.insert(ranked.feature.word);
            columns.insert(ranked.feature.column);
            QVERIFY2(!ranked.feature.name.empty() && ranked.feature.name.size() <= 56, ranked.feature.name.c_str());
            if (ranked.verdict == Verdict::Kept)
                kept.insert(ranked.feature.word);
        }
        QVERIFY(kept.contains("broken"));
        std::string others;
        for (const auto &word : kept)
            others +=
                std::set<std::string>{"broken", "fine", "shiny", "usual", "heavy"}.contains(word) ? "" : word + " ";
        QVERIFY2(std::ranges::count(others, ' ') <= 3, others.c_str()); // of those that chance alone makes tell
        // Nothing of the test part is looked at, no word stands in each text, numbers and codes are no words.
        for (const auto *word : {"later", "number", "question", "10", "11"})
            QVERIFY2(!tried.contains(word), word);
        QVERIFY(!columns.contains("code"));
        const auto &best = suggestion.ranked.front().feature;
        QCOMPARE(best.word, std::string("broken"));
        QVERIFY(best.aggregate == study::Aggregate::Last);
        QCOMPARE(best.path.back().table.name, std::string("note"));
    }

    void theSameIsChosenAgain()
    {
        const auto first = ask("again", club, {.rows = 1000});
        auto connection = m_cluster.connect("again");
        const auto second = suggested("again", {.rows = 1000});
        QVERIFY(first.ranked == second.ranked);
    }

    void withoutTextsNothingIsAdded()
    {
        const auto suggestion = ask("wordless", wordless, {});
        QCOMPARE(suggestion.ofWords, std::size_t(0));
    }

    void countsGroupsOnce()
    {
        frame::Categories texts{.codes = {}, .levels = {"all red cars", "all blue cars", "all 77 cars x"}};
        std::vector<std::size_t> groups;
        for (std::size_t i = 0; i < 100; ++i) {
            texts.codes.push_back(i % 2 == 0 ? 0 : i % 3 == 0 ? 2 : i % 5 == 0 ? -1 : 1);
            groups.push_back(i / 2);
        }
        const auto counts = screening::wordCounts(texts, groups);
        QVERIFY(counts.isProse);
        std::vector<std::string> words;
        for (const auto &word : counts.words)
            words.push_back(word.word);
        QVERIFY(words == std::vector<std::string>{}); // red and the others are in every group, blue in more than half
        std::iota(groups.begin(), groups.end(), std::size_t{0});
        const auto apart = screening::wordCounts(texts, groups);
        QCOMPARE(apart.words.size(), std::size_t(1));
        QCOMPARE(apart.words.front().word, std::string("blue"));
        QCOMPARE(apart.words.front().groups, std::size_t(26));
    }

private:
    screening::Suggestion ask(const std::string &database, const char *sql, const screening::SuggestOptions &options)
    {
        m_cluster.createDatabase(database);
        m_cluster.runSql(database, sql);
        return suggested(database, options);
    }

    screening::Suggestion suggested(const std::string &database, const screening::SuggestOptions &options)
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        study::Study study{.name = "answers", .entity = {"public", "question"}};
        study.target = study::RowTarget{"answer", study::Condition{{}, study::Operator::Equal, "1"}, "asked"};
        study.times = {{.table = {"public", "question"}, .column = "asked"}};
        if (database != "wordless")
            study.times.push_back({.table = {"public", "note"}, .column = "at"});
        const auto candidates = features::candidateFeatures(catalog, relations::relationGraph(catalog), study).features;
        auto suggestion =
            screening::suggestFeatures(study, candidates, catalog, m_cluster.connecting(database), m_progress, options);
        if (!suggestion)
            qFatal("%s", describe(suggestion.error()).c_str());
        auto result = *std::move(suggestion);
        result.seconds = 0;
        return result;
    }

    tests::TestCluster m_cluster;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(WordChoiceTest)

} // namespace wordchoice_test

#include "wordchoice_test.moc"
