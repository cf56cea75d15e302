// SPDX-License-Identifier: GPL-3.0-or-later
// A model that cannot say what each feature adds, from training to the deployed function.
#include "core/base/json.h"
#include "tests/support/commandsession.h"

#include <QFile>
#include <QTest>

#include <cmath>

namespace kernelcommand_test {

using namespace espalier;

namespace {

// Who ordered lately orders again, and who is of middle size orders more often; towns say nothing.
constexpr const char *market = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, town text, size float8 NOT NULL);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL);
    CREATE INDEX ON orders (customer_id, placed_at);
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour',
        (ARRAY['Bath', 'Bonn', 'the "Hague"', NULL])[1 + i % 4], i * 37 % 101 FROM generate_series(1, 300) i;
    INSERT INTO orders SELECT row_number() OVER (), id, timestamptz '2024-01-15' + k * (3 + abs(size - 50)) * interval '1 day'
        FROM customer, generate_series(1, 100) k WHERE k * (3 + abs(size - 50)) < 330 - (id * 7) % 200;
    ANALYZE;
)";

} // namespace

class KernelCommandTest : public QObject, private tests::CommandSession
{
    Q_OBJECT

public:
    KernelCommandTest()
        : CommandSession("market", market)
    { }

private:
    QString m_study;
    QString m_run;
    QString m_strongest; //!< feature

private Q_SLOTS:
    void initTestCase()
    {
        m_study = path("churn.json");
        const auto made =
            run({"study", "new", m_study, "--name", "churn", "--entity", "customer", "--predict", "count(orders)",
                 "--condition", "= 0", "--horizon", "30 days", "--from", "2024-04-01", "--until", "2024-11-01"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.error));
        const auto trained = json({"train", m_study, "--learner", "rbf_svm", "--trials", "1"});
        for (const auto &run : trained["runs"])
            if (run["learner"] == "rbf_svm")
                m_run = QString::fromStdString(run["id"].get<std::string>());
        QVERIFY(!m_run.isEmpty());
    }

    void ranksByWhatShufflingMoves()
    {
        const auto found = json({"explain", m_study, "--run", m_run});
        QVERIFY(!found["has_contributions"].get<bool>());
        QVERIFY(found["base"].empty());
        const auto &strongest = found["features"][0];
        QVERIFY(strongest["contribution"].get<double>() > 0 && strongest["share"].get<double>() > 0);
        QVERIFY(run({"explain", m_study, "--run", m_run}).text.contains("moves the prediction by when it is shuffled"));
        const auto feature = QString::fromStdString(strongest["name"].get<std::string>());
        QVERIFY(json({"explain", m_study, "--run", m_run, "--feature", feature})["points"].size() > 1);
        QVERIFY(!json({"explain", m_study, "--run", m_run, "--pairs"})["pairs"].empty());
        m_strongest = feature;
    }

    void asksOfOtherValuesWithoutReasons()
    {
        const QStringList row{"explain", m_study, "--run", m_run, "--row", "17"};
        const auto text = run(row).text;
        QVERIFY2(text.contains("no reasons: what each feature adds is exact only of linear models and trees"),
                 qPrintable(text));
        const auto before = json(row);
        QVERIFY(before["reasons"].is_null() && before["base"].is_null());
        const auto other = json(row + QStringList{"--set", m_strongest + "=", "--flip"});
        const auto &found = other["what_if"];
        QVERIFY(found["score"] != before["score"]);
        QVERIFY(found["reasons"].is_null());
        const auto margin = found["margin"].get<double>();
        QVERIFY(before["is_recalibrated"] == false); // it calibrates itself
        QVERIFY(std::abs(found["score"].get<double>() - 1 / (1 + std::exp(-margin))) < 1e-12);
        QVERIFY(other["nearest_changes"]["rows"].get<int>() > 0);
        const auto answer = run(row + QStringList{"--set", m_strongest + "="}).text;
        QVERIFY(answer.contains("with these values: probability of true") && !answer.contains("would add"));
    }

    void deploysWithoutReasons()
    {
        const auto refused = run({"deploy", m_study, "--run", m_run, "--reasons", "3", "--anyway"});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.error.contains("exact only of linear models and trees")
                     && refused.error.contains("without reasons"),
                 qPrintable(refused.error));
        const auto deployed = run({"deploy", m_study, "--run", m_run, "--anyway"});
        QVERIFY2(deployed.exitCode == 0, qPrintable(deployed.error));
        const auto probability = [this](const char *call) {
            return std::stod(value(std::string("SELECT probability FROM espalier.") + call));
        };
        QCOMPARE(probability("churn_what_if(17, '{}')"), probability("churn_predict(17)"));
        for (const auto *file : {"card.json", "card.html"}) {
            const auto card = run({"export", m_study, "--card", path(file), "--run", m_run});
            QVERIFY2(card.exitCode == 0, qPrintable(card.error));
        }
        QFile written(path("card.json"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto document = parseJson(written.readAll().toStdString(), "card").value();
        QVERIFY(printJson(document).find("\"has_contributions\": false") != std::string::npos);
    }

    //! The other learner without exact reasons, whose function says what the run says.
    void networksAreDeployed()
    {
        const auto trained = json({"train", m_study, "--learner", "network", "--trials", "1", "--set",
                                   "network.units=8", "--set", "network.layers=1"});
        QString network;
        for (const auto &run : trained["runs"])
            if (run["learner"] == "network")
                network = QString::fromStdString(run["id"].get<std::string>());
        QVERIFY(!network.isEmpty());
        QVERIFY(run({"explain", m_study, "--run", network, "--row", "17"}).text.contains("no reasons: "));
        const auto refused = run({"deploy", m_study, "--run", network, "--reasons", "3", "--anyway"});
        QVERIFY(refused.exitCode != 0 && refused.error.contains("exact only of linear models and trees"));
        const auto deployed = run({"deploy", m_study, "--run", network, "--anyway"});
        QVERIFY2(deployed.exitCode == 0, qPrintable(deployed.error));
        const auto live = std::stod(value("SELECT probability FROM espalier.churn_predict(17)"));
        QVERIFY(live > 0 && live < 1);
        QCOMPARE(std::stod(value("SELECT probability FROM espalier.churn_what_if(17, '{}')")), live);
        const auto card = run({"export", m_study, "--card", path("network.html"), "--run", network});
        QVERIFY2(card.exitCode == 0, qPrintable(card.error));
        QFile written(path("network.html"));
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("Dense network"));
    }
};

QTEST_APPLESS_MAIN(KernelCommandTest)

} // namespace kernelcommand_test

#include "kernelcommand_test.moc"
