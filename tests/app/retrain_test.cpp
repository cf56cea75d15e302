// SPDX-License-Identifier: GPL-3.0-or-later
// A model that is deployed while the world turns: retrained, held against what answers, promoted, rolled back.
#include "core/base/json.h"
#include "core/pg/settings.h"
#include "tests/support/testcluster.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace espalier;

namespace {

// Of those with a plan ever fewer, of the others ever more days are between two orders.
constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, plan text);
    CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer_id int NOT NULL REFERENCES customer,
        placed_at timestamptz NOT NULL);
    CREATE INDEX ON orders (customer_id, placed_at);
    INSERT INTO customer SELECT i, timestamptz '2022-01-01' + i * interval '1 hour', CASE WHEN i % 2 = 0 THEN 'plus' ELSE 'basic' END
        FROM generate_series(1, 200) i;
    INSERT INTO orders (customer_id, placed_at) SELECT c.id, d FROM customer c,
        generate_series(timestamptz '2022-02-01', '2023-01-01', interval '5 days') d
        WHERE (c.id * 31 + extract(doy FROM d)::int * 17) % (CASE WHEN c.id % 2 = 0 THEN 5 ELSE 14 END) = 0;
    ANALYZE;
)";

// It turns: now those without a plan come often.
constexpr const char *later = R"(
    INSERT INTO orders (customer_id, placed_at) SELECT c.id, d FROM customer c,
        generate_series(timestamptz '2023-01-06', '2025-01-01', interval '5 days') d
        WHERE (c.id * 31 + extract(doy FROM d)::int * 17) % (CASE WHEN c.id % 2 = 0 THEN 14 ELSE 5 END) = 0;
    ANALYZE;
)";

} // namespace

class RetrainTest : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int exitCode = -1;
        QString text;
        QString error;
    };

    Answer run(const QStringList &arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ESPALIER_HOME", m_folder.path());
        process.setProcessEnvironment(environment);
        const auto uri = QString::fromStdString(pg::displayText(m_cluster.settings("shop")));
        process.start(ESPALIERCTL, QStringList{"--database", uri} + arguments);
        process.waitForFinished(240'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Json json(const QStringList &arguments)
    {
        const auto answer = run(arguments + QStringList{"--json"});
        if (answer.exitCode != 0)
            qFatal("%s", qPrintable(arguments.join(' ') + ": " + answer.error));
        return parseJson(answer.text.toStdString(), "answer").value();
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
        const auto file = m_folder.filePath("idle.json");
        json({"study", "new", file, "--name", "idle", "--entity", "customer", "--predict", "count(orders)",
              "--condition", "= 0", "--horizon", "30 days", "--every", "30 days", "--from", "2022-03-01", "--alive",
              "90 days"});
        json({"study", "add", file, "--column", "plan"});
        json({"train", file, "--learner", "logistic"});
        json({"deploy", file});
    }

    //! On the same rows nothing is new to the deployed model, and nothing is promoted.
    void whatIsNotNewTellsNothing()
    {
        const auto told = json({"retrain", "idle"});
        QCOMPARE(told["deployed_version"].get<int>(), 1);
        QCOMPARE(told["learner"].get<std::string>(), std::string("logistic"));
        QCOMPARE(told["unseen_rows"].get<int>(), 0);
        QVERIFY(told["test_rows"].get<int>() > 0);
        QVERIFY(told["claim"].is_null() && !told["is_better"].get<bool>());
        QCOMPARE(told["sides"]["turned"].get<int>(), 0);
        const auto refused = run({"retrain", "idle", "--promote"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains("not seen to be better"), qPrintable(refused.error));
        QVERIFY(refused.error.contains("--anyway"));
        QCOMPARE(json({"projects"})["projects"][0]["versions"].size(), std::size_t(1));
    }

    void whatIsBetterIsPromoted()
    {
        m_cluster.runSql("shop", later);
        const auto told = json({"retrain", "idle", "--promote"});
        QVERIFY(told["unseen_rows"].get<int>() > 100);
        QVERIFY(told["unseen_rows"].get<int>() <= told["test_rows"].get<int>());
        QVERIFY(told["deployed"]["value"].get<double>() < 0.5);
        QVERIFY(told["retrained"]["value"].get<double>() > 0.5);
        QCOMPARE(told["claim"]["verdict"].get<std::string>(), std::string("better"));
        QCOMPARE(told["promoted"].get<int>(), 2);
        const auto versions = json({"projects"})["projects"][0]["versions"];
        QCOMPARE(versions.size(), std::size_t(2));
        QCOMPARE(versions[0]["version"].get<int>(), 2);
        QVERIFY(versions[0]["active"].get<bool>());
        QCOMPARE(json({"rollback", "idle"})["active"]["version"].get<int>(), 1);
        // Beside what answers now, not beside the newest.
        const auto again = run({"retrain", "idle"});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.text.contains("idle version 1 (Logistic regression)"), qPrintable(again.text));
        QVERIFY(again.text.contains("The new one is better by"));
        QVERIFY(again.text.contains("espalierctl retrain idle --promote"));
    }

    void whatIsNotThereIsSaid()
    {
        const auto missing = run({"retrain", "nobody"});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.error.contains("nobody"), qPrintable(missing.error));
        QVERIFY(run({"retrain", "idle", "--anyway"}).exitCode != 0);
    }
};

QTEST_GUILESS_MAIN(RetrainTest)
#include "retrain_test.moc"
