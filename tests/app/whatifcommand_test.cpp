// SPDX-License-Identifier: GPL-3.0-or-later
// What a model would say of other values, on the command line: the same numbers as those of the deployed function.
#include "core/base/json.h"
#include "tests/support/commandsession.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace whatifcommand_test {

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

QStringList linesOf(const QString &file)
{
    QFile csv(file);
    return csv.open(QFile::ReadOnly) ? QString::fromUtf8(csv.readAll()).trimmed().split('\n') : QStringList();
}

} // namespace

class WhatIfCommandTest : public QObject, private tests::CommandSession
{
    Q_OBJECT

public:
    WhatIfCommandTest()
        : CommandSession("market", market)
    { }

private:
    //! The feature that matters most of a row of a run, and its value there.
    static std::pair<QString, double> strongestNumber(const Json &row)
    {
        for (const auto &reason : row["reasons"]) {
            if (reason["value"].is_null())
                continue;
            bool isNumber = false;
            const auto value = QString::fromStdString(reason["value"].get<std::string>()).toDouble(&isNumber);
            if (isNumber)
                return {QString::fromStdString(reason["name"].get<std::string>()), value};
        }
        return {};
    }

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
        m_trained = json({"train", m_study, "--learner", "logistic", "--learner", "xgboost", "--trials", "1", "--set",
                          "xgboost.rounds=40"});
    }

    //! Contributions with other values sum to their margin, and a value that stands there already moves nothing.
    void saysWhatItWouldSay()
    {
        int moved = 0;
        for (const auto &trained : m_trained["runs"]) {
            if (trained["learner"] == "baseline")
                continue;
            const auto id = QString::fromStdString(trained["id"].get<std::string>());
            const QStringList row{"explain", m_study, "--run", id, "--row", "17"};
            const auto before = json(row);
            QVERIFY(!before.contains("what_if"));
            const auto [feature, value] = strongestNumber(before);
            QVERIFY(!feature.isEmpty());
            const auto same = json(row + QStringList{"--set", QString("%1=%2").arg(feature).arg(value, 0, 'g', 17)});
            QCOMPARE(same["what_if"]["score"].get<double>(), before["score"].get<double>());
            QVERIFY(same["what_if"]["reasons"] == before["reasons"]);
            const auto other = json(row + QStringList{"--set", feature + "=", "--set", "town=Bath"});
            const auto &found = other["what_if"];
            QVERIFY(found["set"][feature.toStdString()].is_null());
            auto sum = before["base"].get<double>();
            for (const auto &reason : found["reasons"])
                sum += reason["contribution"].get<double>();
            const auto margin = found["margin"].get<double>();
            QVERIFY(std::abs(sum - margin) < 1e-9 * std::max(1.0, std::abs(margin)));
            QVERIFY(before["is_recalibrated"] == !trained["recalibration"].is_null());
            if (!before["is_recalibrated"].get<bool>())
                QVERIFY(std::abs(found["score"].get<double>() - 1 / (1 + std::exp(-margin))) < 1e-12);
            moved += found["score"] != before["score"] ? 1 : 0;
            const auto text = run(row + QStringList{"--set", feature + "="}).text;
            QVERIFY2(text.contains("with these values: probability of true") && text.contains("would add"),
                     qPrintable(text));
        }
        QVERIFY(moved > 0);
    }

    void refusesWhatCannotBeSet()
    {
        const QStringList row{"explain", m_study, "--row", "17"};
        for (const auto &[given, told] : std::vector<std::pair<QString, QString>>{
                 {"nonsense=1", "the model has no such feature"}, {"nonsense", "no value is given"}}) {
            const auto answer = run(row + QStringList{"--set", given});
            QCOMPARE(answer.exitCode, 1);
            QVERIFY2(answer.error.contains(told), qPrintable(answer.error));
        }
        const auto [feature, value] = strongestNumber(json(row));
        const auto answer = run(row + QStringList{"--set", feature + "=many"});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.error.contains("many is not a number"), qPrintable(answer.error));
        QCOMPARE(run({"explain", m_study, "--set", "town=Bonn"}).exitCode, 2);
    }

    //! What it says would flip the answer does.
    void findsWhatFlipsTheAnswer()
    {
        std::size_t flipped = 0;
        for (const auto &trained : m_trained["runs"]) {
            const auto id = QString::fromStdString(trained["id"].get<std::string>());
            for (const auto *key : {"3", "17", "42"}) {
                const QStringList row{"explain", m_study, "--run", id, "--row", key};
                const auto found = json(row + QStringList{"--flip", "--threshold", "0.3"})["nearest_changes"];
                const auto before = json(row)["score"].get<double>();
                const std::string answer = before >= 0.3 ? "true" : "false";
                QCOMPARE(found["answer"].get<std::string>(), answer);
                double distance = 0;
                for (const auto &change : found["changes"]) {
                    QVERIFY(change["distance"].get<double>() >= distance);
                    distance = change["distance"].get<double>();
                    QVERIFY(change["answer"] != found["answer"]);
                    const auto value = change["value"].is_null()
                        ? QString()
                        : QString::fromStdString(change["value"].get<std::string>());
                    const auto given = QString::fromStdString(change["name"].get<std::string>()) + "=" + value;
                    const auto after = json(row + QStringList{"--set", given})["what_if"]["score"].get<double>();
                    QCOMPARE(after >= 0.3, answer == "false");
                    const auto score = change["score"].get<double>();
                    QVERIFY(std::abs(score - (after >= 0.3 ? after : 1 - after)) < 1e-9);
                    ++flipped;
                }
                const auto text = run(row + QStringList{"--flip"}).text;
                QVERIFY2(text.contains("what changes that, the nearest first")
                             || text.contains("no value of a single feature changes that"),
                         qPrintable(text));
            }
        }
        QVERIFY(flipped > 0);
    }

    //! The shares of tables are those that explain gives; what all paths go over is drawn as thick as there is.
    void drawsWhereTheAnswerComesFrom()
    {
        const auto file = path("graph.svg");
        const auto drawn = json({"graph", "--output", file, "--importance", m_study});
        const auto explained = json({"explain", m_study});
        const auto &found = drawn["importance"];
        QVERIFY(found["run"] == explained["run"]);
        double all = 0;
        for (const auto &table : found["tables"]) {
            all += table["share"].get<double>();
            const auto same = std::ranges::any_of(explained["tables"], [&table](const Json &other) {
                return other["name"] == table["name"] && other["share"] == table["share"];
            });
            QVERIFY2(same, table.dump().c_str());
        }
        QVERIFY(std::abs(all - 1) < 1e-9);
        QCOMPARE(found["relations"].size(), std::size_t(1));
        double paths = 0;
        for (const auto &path : explained["paths"])
            paths += path["name"] == "orders" ? path["share"].get<double>() : 0;
        const auto share = found["relations"][0]["share"].get<double>();
        QVERIFY(paths > 0.5 && std::abs(share - paths) < 1e-12);
        QFile svg(file);
        QVERIFY(svg.open(QFile::ReadOnly));
        const auto text = QString::fromUtf8(svg.readAll());
        const auto width = QString::fromStdString(fmt::format("stroke-width='{:.3g}'", 2 + 12 * share));
        QVERIFY2(text.contains(width), qPrintable(width));
        QCOMPARE(text.count("rx='9'"), static_cast<qsizetype>(found["tables"].size()));
    }

    //! With the features that stand in the frame beside the same key and moment.
    void writesExamples()
    {
        QCOMPARE(run({"export", m_study, "--output", path("frame.csv")}).exitCode, 0);
        std::map<QString, QString> featuresOf;
        for (const auto &line : linesOf(path("frame.csv"))) // id, as_of, label, part, features
            featuresOf[line.section(',', 0, 1)] = line.section(',', 4);
        const auto file = path("examples.csv");
        const auto found = json({"examples", m_study, "--most", "5", "--output", file});
        const auto lines = linesOf(file);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0].section(',', 0, 5), QString("key,as_of,actual,predicted,score,off"));
        QVERIFY(!lines[0].section(',', 6).isEmpty());
        for (int i = 1; i < lines.size(); ++i) {
            const auto &example = found["examples"][static_cast<std::size_t>(i - 1)];
            const auto fields = lines[i].split(',');
            QCOMPARE(lines[i].section(',', 6), featuresOf.at(lines[i].section(',', 0, 1)));
            QCOMPARE(fields[0].toStdString(), example["key"].get<std::string>());
            QCOMPARE(fields[2].toStdString(), example["actual"].get<std::string>());
            QCOMPARE(fields[4].toDouble(), example["score"].get<double>());
            QCOMPARE(fields[5].toDouble(), example["off"].get<double>());
        }
        QCOMPARE(run({"examples", m_study, "--output", file}).exitCode, 1); // it is there
        QCOMPARE(run({"examples", m_study, "--output", file, "--force"}).exitCode, 0);
    }

    //! The row of an example and what stood beside it then: orders of later are not there.
    void opensAnExampleInTheDatabase()
    {
        const auto example = json({"examples", m_study, "--most", "1"})["examples"][0];
        const auto key = example["key"].get<std::string>();
        const auto asOf = example["as_of"].get<std::string>();
        const QStringList open{
            "examples", m_study, "--open", QString::fromStdString(key), "--as-of", QString::fromStdString(asOf),
            "--most",   "3"};
        const auto opened = json(open);
        QCOMPARE(opened["key"][0].get<std::string>(), key);
        QCOMPARE(opened["known_before"].get<std::string>(), asOf);
        QCOMPARE(opened["relations"].size(), std::size_t(2));
        const auto &orders = opened["relations"][1];
        QCOMPARE(orders["kin"].get<std::string>(), std::string("child"));
        const auto known = fmt::format("FROM orders WHERE customer_id = {} AND placed_at < '{}'", key, asOf);
        QCOMPARE(std::to_string(orders["found"].get<int>()), value("SELECT count(*) " + known));
        QVERIFY(orders["rows"].size() <= 3);
        QCOMPARE(orders["rows"][0]["values"]["id"].get<std::string>(),
                 value("SELECT id " + known + " ORDER BY placed_at DESC LIMIT 1"));
        const auto text = run(open).text;
        QVERIFY2(text.contains("orders below by customer_id: "), qPrintable(text));
        QCOMPARE(run({"examples", m_study, "--open", "nobody"}).exitCode, 1);
        QCOMPARE(run({"examples", m_study, "--as-of", "2024-05-01"}).exitCode, 2);
    }

    //! The deployed function of a row as it is now and the model here: the same move.
    void theDatabaseSaysTheSame()
    {
        const auto deployed = run({"deploy", m_study, "--anyway"});
        QVERIFY2(deployed.exitCode == 0, qPrintable(deployed.error));
        const auto probability = [this](const char *call) {
            return std::stod(value(std::string("SELECT probability FROM espalier.") + call));
        };
        QCOMPARE(probability("churn_what_if(17, '{}')"), probability("churn_predict(17)"));
        QVERIFY(probability(R"(churn_what_if(17, '{"town": null}'))") >= 0);
    }
};

QTEST_APPLESS_MAIN(WhatIfCommandTest)

} // namespace whatifcommand_test

#include "whatifcommand_test.moc"
