// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of compare draw, as numbers; a threshold for so many; what more examples would tell.
#include "core/base/json.h"
#include "tests/support/commandsession.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace curvescommand_test {

using namespace espalier;

namespace {

constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, town text, rating float8);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL, amount float8);
    CREATE INDEX ON orders (customer_id, placed_at);
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour', chr(97 + i % 5), i / 7.0 FROM generate_series(1, 300) i;
    INSERT INTO orders SELECT i, 1 + (i * i) % 300, timestamptz '2024-02-01' + i * interval '2 hours', (i * 37 % 101) / 3.0
        FROM generate_series(1, 4000) i;
    ANALYZE;
)";

bool isNear(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

struct SaidRow
{
    double score;
    double actual; //!< 1 for the positive class
};

} // namespace

class CurvesCommandTest : public QObject, private tests::CommandSession
{
    Q_OBJECT

public:
    CurvesCommandTest()
        : CommandSession("shop", shop)
    { }

private:
    //! What was predicted of each example, as another command tells it.
    std::vector<SaidRow> saidOf(const QString &study, const QString &part)
    {
        std::vector<SaidRow> rows;
        const auto told = json({"examples", study, "--part", part, "--most", "0"});
        for (const auto &example : told["examples"]) {
            const auto &actual = example["actual"];
            rows.push_back({example["score"].get<double>(),
                            actual.is_number()     ? actual.get<double>()
                                : actual == "true" ? 1.0
                                                   : 0.0});
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList times{"--horizon", "30 days", "--from", "2024-04-01", "--until", "2024-11-01"};
        QVERIFY(run(QStringList{"study", "new", path("churn.json"), "--name", "churn", "--entity", "customer",
                                "--predict", "count(orders)", "--condition", "= 0"}
                    + times)
                    .exitCode
                == 0);
        QVERIFY(run(QStringList{"study", "new", path("spend.json"), "--name", "spend", "--entity", "customer",
                                "--predict", "sum(orders.amount)"}
                    + times)
                    .exitCode
                == 0);
        for (const auto *study : {"churn.json", "spend.json"}) {
            const auto trained =
                run({"train", path(study), "--learner", study[0] == 'c' ? "logistic" : "ridge", "--trials", "1"});
            QVERIFY2(trained.exitCode == 0, qPrintable(trained.error));
        }
    }

    //! Of several classes one against all others: each point is what its probability from there on finds.
    void oneClassHasCurves()
    {
        const auto made = run({"study", "new", path("town.json"), "--name", "town", "--entity", "customer", "--predict",
                               "town", "--as-of", "joined_at"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.error));
        const auto trained =
            run({"train", path("town.json"), "--learner", "xgboost", "--trials", "1", "--set", "xgboost.rounds=20"});
        QVERIFY2(trained.exitCode == 0, qPrintable(trained.error));
        const QStringList asked{"compare", path("town.json"), "--curves", "roc", "--points", "0"};
        const auto unnamed = run(asked);
        QCOMPARE(unnamed.exitCode, 1);
        QVERIFY2(unnamed.error.contains("--class: a, b, c, d, e"), qPrintable(unnamed.error));
        const auto roc = json(asked + QStringList{"--class", "c"});
        QCOMPARE(roc["class"].get<std::string>(), std::string("c"));
        const auto id = QString::fromStdString(roc["run"].get<std::string>());
        const auto said = run({"export", path("town.json"), "--predictions", id, "--output", "-"}).text;
        auto lines = said.trimmed().split('\n');
        const auto names = lines.takeFirst().trimmed().split(',');
        const auto label = names.indexOf("label");
        const auto part = names.indexOf("part");
        const auto probability = names.indexOf("probability_c");
        QVERIFY2(label >= 0 && part >= 0 && probability >= 0, qPrintable(names.join(',')));
        std::vector<SaidRow> rows;
        for (const auto &line : lines) {
            const auto fields = line.trimmed().split(',');
            if (fields[part] == "test")
                rows.push_back({fields[probability].toDouble(), fields[label] == "c" ? 1.0 : 0.0});
        }
        QCOMPARE(roc["rows"].get<std::size_t>(), rows.size());
        const auto positives = static_cast<double>(std::ranges::count(rows, 1.0, &SaidRow::actual));
        for (const auto &point : roc["points"]) {
            if (point["threshold"].is_null())
                continue;
            double hits = 0;
            double alarms = 0;
            for (const auto &row : rows)
                (row.actual == 1 ? hits : alarms) += row.score >= point["threshold"].get<double>() ? 1 : 0;
            QVERIFY(isNear(point["true_positive_rate"].get<double>(), hits / positives));
            QVERIFY(isNear(point["false_positive_rate"].get<double>(),
                           alarms / (static_cast<double>(rows.size()) - positives)));
        }
        QVERIFY(roc["points"].size() > 3);
        QCOMPARE(run(asked + QStringList{"--class", "z"}).exitCode, 1);
        QCOMPARE(run({"compare", path("churn.json"), "--curves", "roc", "--class", "true"}).exitCode, 1);
    }

    void gainsAndLiftAreOfTheExamples()
    {
        const auto rows = saidOf(path("churn.json"), "test");
        const auto positives = static_cast<double>(std::ranges::count(rows, 1.0, &SaidRow::actual));
        QVERIFY(positives > 0);
        const auto gains = json({"compare", path("churn.json"), "--curves", "gains", "--points", "0"});
        const auto lift = json({"compare", path("churn.json"), "--curves", "lift", "--points", "0"});
        QCOMPARE(gains["rows"].get<std::size_t>(), rows.size());
        QCOMPARE(gains["points"].size(), lift["points"].size() + 1);
        QVERIFY(gains["points"][0]["threshold"].is_null() && gains["points"][0]["found"] == 0.0);
        for (std::size_t i = 0; i < lift["points"].size(); ++i) {
            const auto threshold = lift["points"][i]["threshold"].get<double>();
            double taken = 0;
            double found = 0;
            for (const auto &row : rows) {
                taken += row.score >= threshold ? 1 : 0;
                found += row.score >= threshold ? row.actual : 0;
            }
            const auto share = taken / static_cast<double>(rows.size());
            const auto &gain = gains["points"][i + 1];
            QVERIFY(isNear(gain["taken"], share) && isNear(gain["found"], found / positives));
            QVERIFY(isNear(lift["points"][i]["lift"], found / positives / share));
        }
        QVERIFY(json({"compare", path("churn.json"), "--curves", "roc", "--points", "20"})["points"].size() <= 20);
        const auto text = run({"compare", path("churn.json"), "--curves", "calibration", "--part", "validation"});
        QVERIFY2(text.exitCode == 0 && text.text.contains("observed"), qPrintable(text.error));
    }

    void errorsAreOfTheExamples()
    {
        const auto rows = saidOf(path("spend.json"), "test");
        const auto told = json({"compare", path("spend.json"), "--curves", "errors"});
        const auto &bins = told["points"];
        QVERIFY(bins.size() > 5 && bins.size() <= 10);
        std::size_t all = 0;
        for (std::size_t bin = 0; bin < bins.size(); ++bin) {
            double count = 0;
            double sum = 0;
            for (const auto &row : rows) {
                if (row.score < bins[bin]["low"].get<double>()
                    || (bin + 1 < bins.size() && row.score >= bins[bin + 1]["low"].get<double>()))
                    continue;
                ++count;
                sum += std::abs(row.actual - row.score);
            }
            QCOMPARE(bins[bin]["rows"].get<double>(), count);
            QVERIFY(isNear(bins[bin]["mae"]["value"], sum / count));
            QVERIFY(bins[bin]["mae"]["low"] < bins[bin]["mae"]["high"]);
            all += bins[bin]["rows"].get<std::size_t>();
        }
        QCOMPARE(all, rows.size());
        const auto quantiles = json({"compare", path("spend.json"), "--curves", "quantiles"})["points"];
        QVERIFY(quantiles.size() > 100 && quantiles.back()["residual"] > quantiles.front()["residual"]);
        const auto wrong = run({"compare", path("spend.json"), "--curves", "gains"});
        QVERIFY2(wrong.exitCode == 1 && wrong.error.contains("quantiles, errors"), qPrintable(wrong.error));
    }

    //! So many a week of those that came in the validation.
    void aCapacityGivesAThreshold()
    {
        const auto rows = saidOf(path("churn.json"), "validation");
        const auto decided = json({"decide", path("churn.json"), "--capacity", "20", "--per", "week", "--miss", "4"});
        const auto examples = decided["examples_per_period"].get<double>();
        QVERIFY(isNear(decided["share"], 20 / examples));
        const auto threshold = decided["threshold"].get<double>();
        const auto reached = std::ranges::count_if(rows, [&](const SaidRow &row) {
            return row.score >= threshold;
        });
        const auto &part = decided["parts"]["validation"];
        QCOMPARE(part["flagged"].get<std::ptrdiff_t>(), reached);
        const auto room = decided["share"].get<double>() * static_cast<double>(rows.size());
        QVERIFY(static_cast<double>(reached) <= room && static_cast<double>(reached) > room * 0.9 - 2);
        const auto found = part["found"].get<double>();
        const auto saved = (4 * found - (static_cast<double>(reached) - found)) / static_cast<double>(rows.size());
        QVERIFY(isNear(part["saved_per_row"]["value"], saved));
        QVERIFY(std::abs(part["saved_per_period"]["value"].get<double>() - saved * examples) < 1e-6);
        QVERIFY(part["saved_per_period"]["low"] <= part["saved_per_period"]["value"]);
        const auto text = run({"decide", path("churn.json"), "--capacity", "20", "--per", "week"});
        QVERIFY2(text.text.contains("which 20 examples a week reach"), qPrintable(text.text));
        QCOMPARE(run({"decide", path("churn.json"), "--capacity", "20", "--percent", "3"}).exitCode, 2);
    }

    //! It is made once, by a worker, and stays with the run.
    void aLearningCurveIsKept()
    {
        const auto told = json({"compare", path("churn.json"), "--learning-curve"});
        const auto &points = told["points"];
        QVERIFY(!points.empty() && points.back()["share"] == 1.0);
        for (std::size_t i = 1; i < points.size(); ++i)
            QVERIFY(points[i - 1]["trained"] < points[i]["trained"]);
        const auto &score = points.back()["metrics"][told["metric"].get<std::string>()];
        QVERIFY(score["low"] <= score["value"] && score["value"] <= score["high"]);
        qputenv("ESPALIER_WORKER", "/nonexistent");
        const auto again = json({"compare", path("churn.json"), "--learning-curve"});
        qunsetenv("ESPALIER_WORKER");
        QVERIFY(again["points"] == points);
        const auto text = run({"compare", path("churn.json"), "--learning-curve"});
        QVERIFY2(text.exitCode == 0 && text.text.contains("100 %"), qPrintable(text.text + text.error));
    }
};

QTEST_GUILESS_MAIN(CurvesCommandTest)

} // namespace curvescommand_test

#include "curvescommand_test.moc"
