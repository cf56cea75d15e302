// SPDX-License-Identifier: GPL-3.0-or-later
// Why a model says what it says, on the command line.
#include "core/base/json.h"
#include "tests/support/commandsession.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace explaincommand_test {

using namespace espalier;

namespace {

// Who ordered lately orders again; every fourth town is not known, and a rating says nothing.
constexpr const char *market = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, town text, rating float8);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL, amount float8);
    CREATE INDEX ON orders (customer_id, placed_at);
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour',
        (ARRAY['Bath', 'Bonn', 'the "Hague"', NULL])[1 + i % 4], i * 37 % 101 FROM generate_series(1, 300) i;
    INSERT INTO orders SELECT row_number() OVER (), i, timestamptz '2024-01-15' + k * (3 + i % 40) * interval '1 day', i / 3.0
        FROM generate_series(1, 300) i, generate_series(1, 100) k WHERE k * (3 + i % 40) < 330 - (i * 7) % 200;
    ANALYZE;
)";

} // namespace

class ExplainCommandTest : public QObject, private tests::CommandSession
{
    Q_OBJECT

public:
    ExplainCommandTest()
        : CommandSession("market", market)
    { }

private:
    QString m_study;
    Json m_trained;

private Q_SLOTS:
    void initTestCase()
    {
        m_study = path("churn.json");
        const auto made =
            run({"study", "new", m_study, "--name", "churn", "--entity", "customer", "--predict", "count(orders)",
                 "--condition", "= 0", "--horizon", "30 days", "--from", "2024-04-01", "--until", "2024-11-01"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.error));
        const auto early = run({"explain", m_study});
        QCOMPARE(early.exitCode, 1);
        QVERIFY2(early.error.contains("espalierctl snapshot STUDY"), qPrintable(early.error));
        m_trained = json({"train", m_study, "--learner", "logistic", "--learner", "xgboost", "--learner", "additive",
                          "--trials", "1", "--set", "xgboost.rounds=40", "--set", "additive.rounds=40"});
    }

    void tellsWhatMatters()
    {
        for (const auto &trained : m_trained["runs"]) {
            const auto id = QString::fromStdString(trained["id"].get<std::string>());
            const auto found = json({"explain", m_study, "--run", id});
            QVERIFY(found["run"] == trained["id"]);
            QVERIFY(found["test_rows"] == found["test_rows_available"]);
            QCOMPARE(found["score"].get<double>(),
                     trained["splits"]["test"]["metrics"]["roc_auc"]["value"].get<double>());
            if (trained["learner"] == "baseline") {
                QVERIFY(found["features"].empty());
                continue;
            }
            const auto &tables = found["tables"];
            QCOMPARE(tables[0]["name"].get<std::string>(), std::string("public.orders"));
            QVERIFY(tables[0]["loss"]["low"].get<double>() > 0);
            QCOMPARE(found["paths"][0]["name"].get<std::string>(), std::string("orders"));
            double share = 0;
            for (const auto &feature : found["features"])
                share += feature["share"].get<double>();
            QVERIFY(std::abs(share - 1) < 1e-9);
        }
        const auto text = run({"explain", m_study, "--rows", "50"}).text;
        const auto best = QString::fromStdString(m_trained["best"].get<std::string>());
        QVERIFY2(text.contains("run " + best) && text.contains("explained on 50 of ") && text.contains("orders")
                     && text.contains("ROC AUC lost"),
                 qPrintable(text));
    }

    void tellsWhereItIsWrong()
    {
        const auto &runs = m_trained["runs"];
        const auto first = QString::fromStdString(runs[0]["id"].get<std::string>());
        const auto second = QString::fromStdString(runs[1]["id"].get<std::string>());
        const auto found = json({"slices", m_study, "--run", first, "--against", second});
        QVERIFY(found["run"] == runs[0]["id"] && found["against"] == runs[1]["id"]);
        QCOMPARE(found["part"].get<std::string>(), std::string("test"));
        QCOMPARE(found["score"]["value"].get<double>(),
                 runs[0]["splits"]["test"]["metrics"]["roc_auc"]["value"].get<double>());
        std::size_t looked = 0;
        for (const auto &slice : found["slices"]) {
            if (slice["few_rows"].get<bool>())
                continue;
            ++looked;
            const auto &worse = slice["worse"];
            QVERIFY(worse["low"].get<double>() <= worse["value"].get<double>());
            QVERIFY(worse["chance"].get<double>() > 0 && worse["chance"].get<double>() <= 1);
            QVERIFY(slice.contains("against_score") && slice.contains("gain"));
        }
        QVERIFY(looked > 0);
        QVERIFY(found["slices_looked_at"].get<std::size_t>() == looked);
        const auto text = run({"slices", m_study}).text;
        QVERIFY2(text.contains("slices looked at") && text.contains("worse than elsewhere"), qPrintable(text));
        const auto none = run({"slices", m_study, "--against", "000000000000"});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.error.contains("espalierctl compare STUDY"), qPrintable(none.error));
    }

    //! The curve that an example's reasons are read from; of a model that is no sum of curves there is none.
    void tellsWhatValuesAdd()
    {
        for (const auto &trained : m_trained["runs"]) {
            if (trained["learner"] == "baseline")
                continue;
            const auto id = QString::fromStdString(trained["id"].get<std::string>());
            const auto row = json({"explain", m_study, "--run", id, "--row", "17"});
            const auto &reason = row["reasons"][0];
            const auto name = QString::fromStdString(reason["name"].get<std::string>());
            const auto found = json({"explain", m_study, "--run", id, "--feature", name});
            if (trained["learner"] != "additive") {
                QVERIFY(trained["learner"] != "logistic" || found["curve"].is_null());
                continue;
            }
            const auto &curve = found["curve"];
            QCOMPARE(curve["unit"].get<std::string>(), std::string("log-odds"));
            int rows = curve["missing"]["rows"].get<int>();
            bool isThere = false;
            for (const auto &step : curve["steps"]) {
                rows += step["rows"].get<int>();
                isThere |= std::abs(step["adds"].get<double>() - reason["contribution"].get<double>()) < 1e-9;
            }
            QCOMPARE(rows, found["test_rows"].get<int>());
            QVERIFY(isThere);
            const auto text = run({"explain", m_study, "--run", id, "--feature", name}).text;
            QVERIFY2(text.contains("0 is the mean") && text.contains("adds\n"), qPrintable(text));
        }
    }

    //! What is linear or a sum of curves only adds up in its margin; other trees need not. Each example is in one cell at most.
    void tellsWhichFeaturesWorkTogether()
    {
        double strongest = 0;
        for (const auto &trained : m_trained["runs"]) {
            if (trained["learner"] == "baseline")
                continue;
            const auto id = QString::fromStdString(trained["id"].get<std::string>());
            const auto found = json({"explain", m_study, "--run", id, "--pairs"});
            const auto features = found["features"].size();
            QVERIFY(features >= 2 && features <= 6);
            QCOMPARE(found["pairs"].size(), features * (features - 1) / 2);
            QVERIFY(found["test_rows"].get<int>() <= 200);
            double before = 1e9;
            for (const auto &pair : found["pairs"]) {
                const auto strength = pair["h"].get<double>();
                QVERIFY(strength >= 0 && strength <= before);
                before = strength;
                if (trained["learner"] == "logistic" || trained["learner"] == "additive")
                    QCOMPARE(strength, 0.0);
                strongest = std::max(strongest, strength);
            }
            const auto &pair = found["pair"];
            QVERIFY(pair["first"] == found["pairs"][0]["first"] && pair["second"] == found["pairs"][0]["second"]);
            QCOMPARE(pair["cells"].size(), pair["first_values"].size());
            int rows = 0;
            for (const auto &line : pair["cells"]) {
                QCOMPARE(line.size(), pair["second_values"].size());
                for (const auto &cell : line) {
                    QVERIFY(cell["mean"].get<double>() >= 0 && cell["mean"].get<double>() <= 1);
                    rows += cell["rows"].get<int>();
                }
            }
            QVERIFY(rows > 0 && rows <= pair["test_rows"].get<int>());
            const auto first = QString::fromStdString(pair["first"].get<std::string>());
            const auto second = QString::fromStdString(pair["second"].get<std::string>());
            QVERIFY(json({"explain", m_study, "--run", id, "--pair", first, second})["pair"] == pair);
        }
        QVERIFY(strongest > 0.001);
        const auto text = run({"explain", m_study, "--pairs"}).text;
        QVERIFY2(text.contains("neither does alone") && text.contains("in brackets how many have both"),
                 qPrintable(text));
        QCOMPARE(run({"explain", m_study, "--pair", "nonsense", "town"}).exitCode, 1);
        QCOMPARE(run({"explain", m_study, "--pairs", "--row", "17"}).exitCode, 2);
        QCOMPARE(run({"explain", m_study, "--class", "true"}).exitCode, 2);
    }

    void tellsTheReasonsOfARow()
    {
        for (const auto &trained : m_trained["runs"]) {
            const auto id = QString::fromStdString(trained["id"].get<std::string>());
            const auto row = json({"explain", m_study, "--run", id, "--row", "17"});
            auto sum = row["base"].get<double>();
            double before = INFINITY;
            for (const auto &reason : row["reasons"]) {
                const auto contribution = reason["contribution"].get<double>();
                sum += contribution;
                QVERIFY(std::abs(contribution) <= before);
                before = std::abs(contribution);
            }
            const auto margin = row["margin"].get<double>();
            QVERIFY(std::abs(sum - margin) < 1e-9 * std::max(1.0, std::abs(margin)));
            QVERIFY(row["is_recalibrated"] == !trained["recalibration"].is_null());
            if (!row["is_recalibrated"].get<bool>())
                QVERIFY(std::abs(row["score"].get<double>() - 1 / (1 + std::exp(-margin))) < 1e-12);
        }
        const auto text = run({"explain", m_study, "--row", "17"}).text;
        QVERIFY2(text.contains("what it starts from") && text.contains("probability of true"), qPrintable(text));
        const auto none = run({"explain", m_study, "--row", "9999"});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.error.contains("no test example has this key"), qPrintable(none.error));
    }
};

QTEST_APPLESS_MAIN(ExplainCommandTest)

} // namespace explaincommand_test

#include "explaincommand_test.moc"
