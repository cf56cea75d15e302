// SPDX-License-Identifier: GPL-3.0-or-later
// One study, several databases: whose rows a model is of is asked before it goes live, and what a score does not say is
// told beside it.
#include "core/base/json.h"
#include "core/pg/settings.h"
#include "tests/support/commandline.h"
#include "tests/support/testcluster.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace address_test {

using namespace espalier;

namespace {

// Staging: y is x > 4, now and then not. Production: the opposite.
constexpr const char *staging = R"(CREATE TABLE t (id int PRIMARY KEY, x int, z int, y boolean);
    INSERT INTO t SELECT g, g % 10, g % 7, CASE WHEN g <= 400 THEN (g % 10 > 4) <> (g % 11 = 0) END FROM generate_series(1, 420) g; ANALYZE)";
constexpr const char *production = R"(CREATE TABLE t (id int PRIMARY KEY, x int, z int, y boolean);
    INSERT INTO t SELECT g, g % 10, g % 7, CASE WHEN g <= 100 THEN (g % 10 <= 4) <> (g % 11 = 0) END FROM generate_series(1, 110) g; ANALYZE)";

} // namespace

class AddressTest : public QObject
{
    Q_OBJECT

private:
    tests::Answer run(const QStringList &arguments, const QString &database)
    {
        return tests::runCommand((database.isEmpty() ? QStringList() : QStringList{"--database", database}) + arguments,
                                 m_folder.filePath("home"));
    }

    Json json(const QStringList &arguments, const QString &database)
    {
        return tests::documentOf(run(arguments + QStringList{"--json"}, database));
    }

    QString uri(const char *database) const
    {
        return QString::fromStdString(pg::displayText(m_cluster.settings(database)));
    }

    QString study(const char *name, const QStringList &more)
    {
        const auto file = m_folder.filePath(QString::fromLatin1(name) + ".json");
        const auto answer = run(QStringList{"study", "new", file, "--name", name} + more, uri("staging"));
        if (answer.exitCode != 0)
            qFatal("%s", qPrintable(answer.error));
        return file;
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("staging");
        m_cluster.runSql("staging", staging);
        m_cluster.createDatabase("production");
        m_cluster.runSql("production", production);
        m_file = study("q", {"--entity", "t", "--predict", "y", "--as-of", "none"});
    }

    void anotherDatabasesModelDoesNotGoLiveByItself()
    {
        const auto there = json({"train", m_file, "--learner", "logistic"}, uri("staging"));
        QVERIFY(there["database"]["address"].get<std::string>().ends_with("/staging"));
        QCOMPARE(there["rows"]["source"].get<int>(), 420);
        QCOMPARE(there["rows"]["without_label"].get<int>(), 20);
        const auto best = QString::fromStdString(there["best"].get<std::string>());
        const auto refused = run({"deploy", m_file}, uri("production"));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains("/staging"), qPrintable(refused.error));
        const auto named = run({"deploy", m_file, "--run", best}, uri("production"));
        QCOMPARE(named.exitCode, 1);
        QVERIFY2(named.error.contains("--from-another-database"), qPrintable(named.error));
        QCOMPARE(run({"deploy", m_file, "--from-another-database"}, uri("production")).exitCode, 2);
        QCOMPARE(m_cluster.value("production", "SELECT to_regnamespace('espalier') IS NULL"), std::string("t"));
        const auto agreed = json({"deploy", m_file, "--run", best, "--from-another-database"}, uri("production"));
        QVERIFY(agreed["deployed"]["database"].get<std::string>().ends_with("/staging"));
        QVERIFY(m_cluster.value("production", "SELECT snapshot -> 'database' ->> 'address' FROM espalier.models")
                    .ends_with("/staging"));
        json({"retire", "q"}, uri("production"));
    }

    void trainReadsTheDatabaseThatIsNamed()
    {
        const auto here = json({"train", m_file, "--learner", "logistic"}, uri("production"));
        QCOMPARE(here["rows"]["source"].get<int>(), 110);
        QVERIFY(here["database"]["address"].get<std::string>().ends_with("/production"));
        // Each database's runs stand by themselves.
        const auto both = json({"compare", m_file}, {});
        QCOMPARE(both["databases"].size(), std::size_t(2));
        QVERIFY(both["databases"][0]["database"] != both["databases"][1]["database"]);
        QCOMPARE(json({"compare", m_file}, uri("staging"))["rows"]["source"].get<int>(), 420);
        const auto text = run({"compare", m_file}, {}).text;
        QVERIFY2(text.contains("/staging, read 20") && text.contains("/production, read 20"), qPrintable(text));
    }

    void trainBringsTheRowsUpToDate()
    {
        const auto before = json({"train", m_file, "--learner", "logistic"}, uri("production"));
        m_cluster.runSql("production", "UPDATE t SET y = NOT y");
        const auto kept = json({"train", m_file, "--learner", "logistic", "--kept"}, uri("production"));
        QVERIFY(kept["taken_at"] == before["taken_at"]);
        const auto after = json({"train", m_file, "--learner", "logistic"}, uri("production"));
        QVERIFY(after["taken_at"].get<std::string>() > before["taken_at"].get<std::string>());
        QVERIFY(after["best"] != before["best"]);
        QCOMPARE(run({"deploy", m_file, "--anyway"}, uri("production")).exitCode, 0);
        QCOMPARE(m_cluster.value("production",
                                 "SELECT count(*) FROM espalier.q p JOIN t USING (id) WHERE (p.prediction::text = "
                                 "'true') = (t.x <= 4) AND t.x NOT BETWEEN 3 AND 6"),
                 std::string("0"));
        json({"retire", "q"}, uri("production"));
    }

    void keptRowsAreEnoughWithoutADatabase()
    {
        const auto alone = study("alone", {"--entity", "t", "--predict", "z", "--as-of", "none"});
        QCOMPARE(run({"snapshot", alone}, uri("staging")).exitCode, 0);
        const auto trained = run({"train", alone, "--learner", "ridge"}, {});
        QVERIFY2(trained.exitCode == 0 && trained.error.contains("not brought up to date"), qPrintable(trained.error));
        // Nobody answers there: what its name says decides.
        const QString gone = "host=/nowhere port=1 dbname=staging";
        QCOMPARE(run({"compare", alone}, gone).exitCode, 1);
        QVERIFY(json({"compare", alone}, {})["runs"].size() == 2);
    }

    void anUndefinedScoreIsNoZero()
    {
        m_cluster.runSql("staging",
                         R"(CREATE TABLE e (id int PRIMARY KEY, at timestamptz NOT NULL, x float8, y boolean);
            INSERT INTO e SELECT g, timestamptz '2024-01-01' + g * interval '1 hour', (g * 7919 % 1000) / 1000.0,
                CASE WHEN g > 800 THEN true ELSE g * 7919 % 1000 < 400 END FROM generate_series(1, 1000) g; ANALYZE)");
        const auto file = study("one", {"--entity", "e", "--predict", "y", "--as-of", "at"});
        const auto trained = run({"train", file, "--learner", "logistic"}, uri("staging"));
        QVERIFY2(trained.text.contains("test: the part has one class only"), qPrintable(trained.text));
        const auto compared = json({"compare", file}, uri("staging"));
        QVERIFY(compared["runs"][0]["splits"]["test"]["metrics"]["roc_auc"].is_null());
        QVERIFY(compared["runs"][0]["splits"]["test"]["metrics"]["log_loss"]["value"].is_number());
        const auto deployed = run({"deploy", file, "--anyway"}, uri("staging"));
        QVERIFY2(deployed.exitCode == 0 && deployed.text.contains("ROC AUC not defined"),
                 qPrintable(deployed.text + deployed.error));
        QCOMPARE(m_cluster.value("staging", "SELECT score IS NULL FROM espalier.models WHERE project = 'one'"),
                 std::string("t"));
        QVERIFY(json({"projects"}, uri("staging"))["projects"][0]["versions"][0]["score"].is_null());
        json({"retire", "one"}, uri("staging"));
    }

    void whatIsNoBetterIsAgreedTo()
    {
        m_cluster.runSql("staging", R"(CREATE TABLE noise (id int PRIMARY KEY, a float8, y boolean);
            INSERT INTO noise SELECT g, (g * 7919 % 1000), hashint4(g) % 2 = 0 FROM generate_series(1, 300) g; ANALYZE)");
        const auto file = study("noise", {"--entity", "noise", "--predict", "y", "--as-of", "none"});
        const auto trained = json({"train", file, "--learner", "logistic"}, uri("staging"));
        QVERIFY(!trained["cautions"].empty() && trained["cautions"][0]["needs_agreement"].get<bool>());
        QVERIFY(trained["cautions"][0]["detail"].get<std::string>().find("does not beat the baseline")
                != std::string::npos);
        QCOMPARE(run({"deploy", file}, uri("staging")).exitCode, 1);
        const auto deployed = run({"deploy", file, "--anyway"}, uri("staging"));
        QCOMPARE(deployed.exitCode, 0);
        QVERIFY2(deployed.text.contains("beat the baseline"), qPrintable(deployed.text));
        json({"retire", "noise"}, uri("staging"));
    }

    void whatIsWorseThanTheBaselineIsAgreedTo()
    {
        // What was learned is turned round in the end.
        m_cluster.runSql("staging", R"(CREATE TABLE turned (id int PRIMARY KEY, at timestamptz NOT NULL, y boolean);
            INSERT INTO turned SELECT g, timestamptz '2024-01-01' + g * interval '1 hour',
                ((g % 24 < 12) <> (g > 850)) <> (g % 9 = 0) FROM generate_series(1, 1000) g; ANALYZE)");
        const auto file = study("turned", {"--entity", "turned", "--predict", "y", "--as-of", "at"});
        const auto trained = json({"train", file, "--learner", "logistic"}, uri("staging"));
        QVERIFY(!trained["cautions"].empty() && trained["cautions"][0]["needs_agreement"].get<bool>());
        const auto refused = run({"deploy", file}, uri("staging"));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains("is worse than the baseline") && refused.error.contains("--anyway"),
                 qPrintable(refused.error));
        QCOMPARE(run({"deploy", file, "--anyway"}, uri("staging")).exitCode, 0);
        json({"retire", "turned"}, uri("staging"));
    }

    void everythingOfOursIsItsOwnersAlone()
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        for (const auto *name : {"home", "home/cache.sqlite", "home/runs.sqlite", "q.json"})
            QVERIFY2(!(QFile::permissions(m_folder.filePath(QString::fromLatin1(name))) & others), name);
    }
};

QTEST_GUILESS_MAIN(AddressTest)

} // namespace address_test

#include "address_test.moc"
