// SPDX-License-Identifier: GPL-3.0-or-later
// A planted signal: whether a visitor comes back hangs on the amounts of the visits before, and on nothing else.
#include "core/catalog/load.h"
#include "core/features/candidates.h"
#include "core/relations/relation.h"
#include "core/screening/messages.h"
#include "core/screening/suggest.h"
#include "core/study/paths.h"
#include "core/study/words.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace suggest_test {

using namespace espalier;
using screening::Verdict;

namespace {

// amount is the signal, twice is the same on another scale, noise and fixed say nothing, odd is almost never there. The
// label of a question is whether its member's amounts are above the middle, with one answer in ten turned round; copied
// is the label itself.
constexpr const char *club = R"(
    CREATE TABLE member (id int PRIMARY KEY, level int NOT NULL);
    CREATE TABLE visit (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member, at timestamptz NOT NULL,
                        amount float8, twice float8, noise float8, fixed int, odd float8);
    CREATE TABLE question (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member, asked timestamptz NOT NULL, answer int NOT NULL);
    CREATE TABLE badge (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member, worth int);
    CREATE TABLE remark (question_id int PRIMARY KEY REFERENCES question, made timestamptz NOT NULL, copied int);
    INSERT INTO member SELECT i, i % 7 FROM generate_series(1, 500) i;
    INSERT INTO visit SELECT row_number() OVER (), m, timestamptz '2024-01-01' + n * interval '3 days' + m * interval '1 minute',
               a, 2 * a + 1, hashint4(m * 977 + n * 31 + 5) % 1000, 4, CASE WHEN m = 3 THEN 1 END
        FROM generate_series(1, 500) m, generate_series(1, 8) n, LATERAL (SELECT (m * 37) % 500 + n * 0.1 AS a) x;
    INSERT INTO question SELECT row_number() OVER (), m, timestamptz '2024-02-01' + n * interval '5 days' + m * interval '1 minute',
               CASE WHEN ((m * 37) % 500 > 250) <> (abs(hashint4(m * 13 + n)) % 10 = 0) THEN 1 ELSE 0 END
        FROM generate_series(1, 500) m, generate_series(1, 8) n;
    INSERT INTO remark SELECT id, asked - interval '1 hour', answer FROM question;
    INSERT INTO badge SELECT m, m, (m * 37) % 500 / 4 FROM generate_series(1, 500) m;
    ANALYZE;
)";

} // namespace

class SuggestTest : public QObject
{
    Q_OBJECT

private:
    study::Study question() const
    {
        study::Study study;
        study.name = "answers";
        study.entity = {"public", "question"};
        study.target = study::RowTarget{"answer", study::Condition{{}, study::Operator::Equal, "1"}, "asked"};
        study.times = {{.table = {"public", "question"}, .column = "asked"},
                       {.table = {"public", "visit"}, .column = "at"},
                       {.table = {"public", "remark"}, .column = "made"},
                       {.table = {"public", "badge"}, .isKnownInAdvance = true}};
        return study;
    }

    Result<screening::Suggestion> ask(const screening::SuggestOptions &options = {},
                                      const std::string &database = "club")
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        const auto study = question();
        m_candidates = features::candidateFeatures(catalog, relations::relationGraph(catalog), study);
        return screening::suggestFeatures(study, m_candidates.features, catalog, m_cluster.connecting(database),
                                          m_progress, options);
    }

    static const screening::RankedFeature *find(const screening::Suggestion &suggestion, const std::string &words)
    {
        const auto found = std::ranges::find_if(suggestion.ranked, [&](const auto &ranked) {
            return study::describe(ranked.feature) == words;
        });
        return found == suggestion.ranked.end() ? nullptr : &*found;
    }

    static Verdict verdict(const screening::Suggestion &suggestion, const std::string &words)
    {
        const auto *found = find(suggestion, words);
        if (found == nullptr)
            qFatal("no feature is called %s", words.c_str());
        return found->verdict;
    }

    tests::TestCluster m_cluster;
    Progress m_progress;
    features::Candidates m_candidates;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("club");
        m_cluster.runSql("club", club);
    }

    void namesAreShortAndUnique()
    {
        QVERIFY(ask().has_value());
        std::set<std::string> names;
        for (const auto &feature : m_candidates.features) {
            QVERIFY2(feature.name.size() <= 56, feature.name.c_str());
            QVERIFY2(names.insert(feature.name).second, feature.name.c_str());
        }
        QVERIFY(names.size() > 100);
        QCOMPARE(m_candidates.beyond, std::size_t(0));
    }

    //! Where there is no room for all, every path keeps its most promising ones.
    void noPathIsForgottenWhereThereIsNoRoom()
    {
        auto connection = m_cluster.connect("club");
        const auto catalog = catalog::load(connection).value();
        const auto graph = relations::relationGraph(catalog);
        const auto pathsOf = [](const features::Candidates &candidates) {
            std::set<std::string> paths;
            for (const auto &feature : candidates.features)
                paths.insert(study::describe(feature.path));
            return paths;
        };
        const auto all = features::candidateFeatures(catalog, graph, question());
        const auto few = features::candidateFeatures(catalog, graph, question(), {.features = 40});
        QVERIFY(few.features.size() <= 40 && few.features.size() > 20);
        QCOMPARE(few.features.size() + few.beyond, all.features.size());
        QVERIFY(pathsOf(all).size() >= 5);
        QVERIFY(pathsOf(few) == pathsOf(all));
        QVERIFY(std::ranges::all_of(few.features, [](const auto &feature) {
            return feature.aggregate != study::Aggregate::Slope;
        }));
    }

    void ranksTheSignalAndSaysWhyOthersAreLeftOut()
    {
        const auto suggestion = ask().value();
        QCOMPARE(suggestion.computed, m_candidates.features.size());
        QCOMPARE(suggestion.examples, std::size_t(4000));
        QVERIFY(suggestion.rowsUsed == suggestion.trainingRows && suggestion.rowsUsed < 3000);
        const auto &best = *std::ranges::find(suggestion.ranked, Verdict::Kept, &screening::RankedFeature::verdict);
        QVERIFY2(best.feature.column == "amount" || best.feature.column == "twice", best.feature.name.c_str());
        QVERIFY(best.relevance.share > 0.35 && best.relevance.share < 0.6);
        QVERIFY(find(suggestion, "mean noise of all visit, by way of member (member_id)")->relevance.bits < 0.02);
        QCOMPARE(verdict(suggestion, "last fixed of all visit, by way of member (member_id)"), Verdict::Constant);
        QCOMPARE(verdict(suggestion, "mean odd of all visit, by way of member (member_id)"), Verdict::MostlyMissing);
        // As good as the best, but nobody knows since when.
        QCOMPARE(verdict(suggestion, "mean worth of all badge, by way of member (member_id)"), Verdict::Untimed);
        const auto *amount = find(suggestion, "mean amount of all visit, by way of member (member_id)");
        const auto *twice = find(suggestion, "mean twice of all visit, by way of member (member_id)");
        QVERIFY(amount->verdict == Verdict::SameAs || twice->verdict == Verdict::SameAs);
        const auto &second = amount->verdict == Verdict::SameAs ? *amount : *twice;
        const auto kept = keptFeatures(suggestion);
        QVERIFY(std::ranges::find(kept, second.sameAs, &study::Feature::name) != kept.end());
        QVERIFY(!best.histogram.all.empty() && best.histogram.marked.size() == best.histogram.all.size());
    }

    void whatIsTheLabelItselfIsNotKept()
    {
        const auto suggestion = ask().value();
        const auto *copied = find(suggestion, "copied of remark");
        if (copied == nullptr)
            copied = find(suggestion, "mean copied of all remark");
        QVERIFY(copied != nullptr);
        QCOMPARE(copied->verdict, Verdict::Leaky);
        QVERIFY(copied->relevance.share > 0.95);
        QVERIFY(std::ranges::none_of(keptFeatures(suggestion), [](const auto &feature) {
            return feature.column == "copied";
        }));
    }

    //! A moment that is mostly after the one of prediction is not known by then, nor is its month or what holds its year; one that was planned is.
    void whatLiesInTheFutureIsNotKept()
    {
        m_cluster.createDatabase("moved");
        m_cluster.runSql("moved", R"(
    CREATE TABLE member (id int PRIMARY KEY, moved date, moved_year int, due_on date);
    CREATE TABLE visit (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member, at timestamptz NOT NULL);
    CREATE TABLE badge (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member);
    CREATE TABLE question (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member, asked timestamptz NOT NULL, answer int NOT NULL);
    CREATE TABLE remark (question_id int PRIMARY KEY REFERENCES question, made timestamptz NOT NULL);
    INSERT INTO member SELECT i, d, date_part('year', d), d FROM generate_series(1, 500) i,
        LATERAL (SELECT date '2024-09-01' + (i * 37) % 500 AS d) x;
    INSERT INTO question SELECT row_number() OVER (), m, timestamptz '2024-02-01' + n * interval '5 days' + m * interval '1 minute',
               CASE WHEN ((m * 37) % 500 > 250) <> (abs(hashint4(m * 13 + n)) % 5 = 0) THEN 1 ELSE 0 END
        FROM generate_series(1, 500) m, generate_series(1, 8) n;
    ANALYZE;
)");
        const auto suggestion = ask({}, "moved").value();
        std::size_t future = 0;
        for (const auto &ranked : suggestion.ranked) {
            if (!ranked.feature.column.starts_with("moved"))
                continue;
            QVERIFY2(ranked.verdict == Verdict::Future || ranked.verdict == Verdict::SaysNothing,
                     ranked.feature.name.c_str());
            future += ranked.verdict == Verdict::Future ? 1 : 0;
        }
        QVERIFY(future >= 3);
        QVERIFY(std::ranges::any_of(keptFeatures(suggestion), [](const auto &feature) {
            return feature.column == "due_on";
        }));
    }

    //! What a column tells only after its row was there would be pointed out as a leak by the next check.
    void whatIsFilledLaterIsNotKept()
    {
        m_cluster.createDatabase("paid");
        m_cluster.runSql("paid", std::string(club) + R"(
    ALTER TABLE visit ADD paid_at timestamptz, ADD fee float8;
    UPDATE visit SET paid_at = at + interval '2 hours' * (1 + id % 90), fee = (member_id * 37) % 500 WHERE id % 9 > 0;
    ANALYZE;
)");
        const auto suggestion = ask({}, "paid").value();
        std::size_t future = 0;
        for (const auto &ranked : suggestion.ranked) {
            if (ranked.feature.column != "paid_at" && ranked.feature.column != "fee")
                continue;
            QVERIFY2(ranked.verdict != Verdict::Kept, ranked.feature.name.c_str());
            future += ranked.verdict == Verdict::Future ? 1 : 0;
        }
        QVERIFY(future > 0);
        QVERIFY(keptFeatures(suggestion).size() > 5);
    }

    void theSameSeedGivesTheSameAndBothExecutorsAgree()
    {
        const auto first = ask({.rows = 1000}).value();
        const auto second = ask({.rows = 1000}).value();
        QCOMPARE(first.rowsUsed, std::size_t(1000));
        QVERIFY(first.ranked == second.ranked);
        const auto byDatabase = ask({.rows = 1000, .executor = cost::Executor::Pushdown}).value();
        QVERIFY(first.executor == cost::Executor::Local && byDatabase.executor == cost::Executor::Pushdown);
        // Sums are taken in another order, so that a value may fall on the other side of a border.
        const std::string words = "mean amount of the last 5 visit, by way of member (member_id)";
        QVERIFY(std::abs(find(first, words)->relevance.bits - find(byDatabase, words)->relevance.bits) < 0.005);
        QCOMPARE(verdict(byDatabase, "last fixed of all visit, by way of member (member_id)"), Verdict::Constant);
    }

    //! Labels of the other parts may say anything: the ranking does not change.
    void looksAtTheTrainingPartAlone()
    {
        m_cluster.createDatabase("turned");
        m_cluster.runSql("turned", club);
        const auto before = ask({}, "turned").value();
        m_cluster.runSql("turned", R"(UPDATE question SET answer = 1 - answer
            WHERE asked >= (SELECT percentile_disc(0.72) WITHIN GROUP (ORDER BY asked) FROM question))");
        // What is read along the relations changes too, but only after the training part.
        m_cluster.runSql("turned", "UPDATE remark SET copied = q.answer FROM question q WHERE q.id = question_id");
        const auto after = ask({}, "turned").value();
        QCOMPARE(after.trainingRows, before.trainingRows);
        QVERIFY(after.ranked == before.ranked);
        m_cluster.runSql("turned", R"(UPDATE question SET answer = 1 - answer
            WHERE asked < (SELECT percentile_disc(0.3) WITHIN GROUP (ORDER BY asked) FROM question))");
        QVERIFY(!(ask({}, "turned").value().ranked == before.ranked));
    }

    //! The engine does not link whole numbers to floats that are too large to tell them exactly: only what lies behind such a key is left to the
    //! database.
    void leavesToTheDatabaseWhatTheEngineCannot()
    {
        m_cluster.createDatabase("mixed");
        m_cluster.runSql("mixed", club);
        m_cluster.runSql("mixed", R"(CREATE TABLE gift (id float8 PRIMARY KEY, cost int);
            INSERT INTO gift SELECT i * 1e15, i * 3 FROM generate_series(0, 9) i;
            ALTER TABLE visit ADD gift_id bigint REFERENCES gift;
            UPDATE visit SET gift_id = id % 10 * 1000000000000000)");
        const auto suggestion = ask({.rows = 1000}, "mixed").value();
        QCOMPARE(suggestion.computed, m_candidates.features.size());
        QVERIFY(suggestion.computedByDatabase > 0 && suggestion.computedByDatabase < 20);
        QVERIFY(suggestion.executor == cost::Executor::Local);
        QVERIFY(verdict(suggestion, "last cost of all gift, by way of member (member_id), visit")
                != Verdict::NotComputed);
    }

    void keepsNoMoreThanAsked()
    {
        const auto suggestion = ask({.most = 3}).value();
        QCOMPARE(keptFeatures(suggestion).size(), std::size_t(3));
        const auto below =
            std::ranges::find(suggestion.ranked, Verdict::BelowTheBest, &screening::RankedFeature::verdict);
        QVERIFY(below != suggestion.ranked.end());
        QCOMPARE(describe(*below, 3), std::string("below the first 3"));
    }

    void stopsOnRequestAndWhenTheTimeIsOver()
    {
        const auto hasty = ask({.seconds = 1e-6});
        QVERIFY(!hasty);
        QVERIFY(hasty.error().problem == screening::messages::timeWasOver());
        class Stopped : public Progress
        {
        public:
            bool isCancelled() const override { return true; }
        } stopped;
        auto connection = m_cluster.connect("club");
        const auto catalog = catalog::load(connection).value();
        const auto answer = screening::suggestFeatures(question(), m_candidates.features, catalog,
                                                       m_cluster.connecting("club"), stopped);
        QVERIFY(!answer && answer.error().code == Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SuggestTest)

} // namespace suggest_test

#include "suggest_test.moc"
