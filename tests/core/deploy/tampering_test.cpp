// SPDX-License-Identifier: GPL-3.0-or-later
// What others do to a deployment behind our back: rows of the registry, and objects that are edited, dropped or
// swapped.
#include "core/deploy/activate.h"
#include "core/deploy/live.h"
#include "core/deploy/messages.h"
#include "core/deploy/retire.h"
#include "core/pg/messages.h"
#include "tests/core/deploy/guess.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>

namespace tampering_test {

using namespace espalier;

namespace {

//! Closes an argument list or a literal, whatever it is printed into, and drops a table.
constexpr const char *payload = "integer) LANGUAGE sql AS $$ SELECT 1 $$; DROP TABLE public.precious;"
                                " CREATE FUNCTION pg_temp.z(a \"b'; DROP TABLE public.precious; --";

} // namespace

class TamperingTest : public QObject
{
    Q_OBJECT

private:
    static deploy::Request request(pg::Connection &connection, double bias)
    {
        return tests::guessRequest(connection, "guess", bias);
    }

    void deployTwice(pg::Connection &connection)
    {
        for (const auto bias : {0.5, -0.5}) {
            const auto version = tests::deployed(connection, request(connection, bias));
            if (!version)
                qFatal("%s", describe(version.error()).c_str());
        }
    }

    std::vector<deploy::Issue> issuesOf(pg::Connection &connection, int version)
    {
        const auto projects = deploy::projects(connection, "espalier").value();
        const auto found = std::ranges::find(projects.front().versions, version, &deploy::Version::number);
        return found->issues;
    }

    tests::TestCluster m_cluster;

private Q_SLOTS:
    void init()
    {
        m_cluster.createDatabase("guess");
        m_cluster.runSql("guess",
                         "DROP SCHEMA IF EXISTS espalier CASCADE; DROP TABLE IF EXISTS e, e_old, precious CASCADE");
        m_cluster.runSql("guess", tests::guessTables);
        m_cluster.runSql("guess", "CREATE TABLE precious (a int)");
    }

    void aChangedDocumentIsRefused()
    {
        auto connection = m_cluster.connect("guess");
        deployTwice(connection);
        m_cluster.runSql("guess", R"(UPDATE espalier.models SET document =
            replace(document::text, '["false","true"]', '["true","false"]')::json WHERE version = 1)");
        for (const auto &result : {deploy::activate(connection, "espalier", "guess", 1),
                                   deploy::rollBack(connection, "espalier", "guess")}) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::Invalid);
            QVERIFY(result.error().problem
                    == deploy::messages::partAltered("document", {deploy::messages::otherModelHash()}));
        }
        QCOMPARE(m_cluster.value("guess", "SELECT DISTINCT version FROM espalier.guess"), std::string("2"));
    }

    void nothingOfTheRegistryRunsAsSql_data()
    {
        QTest::addColumn<QString>("set");
        const auto row = [](const char *name, const QString &set) {
            QTest::newRow(name) << set;
        };
        const auto json = [&](const char *name, const char *path, const char *value) {
            row(name, QString("signature = jsonb_set(signature::jsonb, '%1', %2)::json").arg(path, value));
        };
        json("type of a key", "{keys,0,type}", "to_jsonb(:payload)");
        json("name of a key", "{keys,0,name}", "to_jsonb(:payload)");
        json("type of a result", "{returns,3,type}", "to_jsonb(:payload)");
        json("name of a result", "{returns,1,name}", "to_jsonb(:payload)");
        json("no list", "{keys}", "to_jsonb(:payload)");
        json("no text", "{keys,0,type}", "'5'");
        json("another type", "{keys,0,type}", "'\"text\"'");
        json("no keys", "{keys}", "'[]'");
        json("a moment", "{has_as_of}", "'true'");
        json("no flag", "{has_as_of}", "to_jsonb(:payload)");
        row("a signature that is a list", "signature = '[]'");
        row("a signature that is a number", "signature = '5'");
        row("a signature of null", "signature = 'null'");
        row("a class", "document = replace(document::text, '\"true\"', to_json(:payload::text)::text)::json");
        row("a class and its hash",
            "document_hash = :payload, document = replace(document::text, '\"true\"', "
            "to_json(:payload::text)::text)::json");
        row("a document that is a list", "document = '[]'");
        row("a document that is a number", "document = '5'");
        row("its hash", "document_hash = :payload");
        row("the study", "study = replace(study::text, '\"public.e\"', to_json(:payload::text)::text)::json");
        row("a study that is a number", "study = '5'");
        row("words", "run = :payload, learner = :payload, metric = :payload");
        row("what was deployed", "deployed = to_json(:payload)");
        row("hashes",
            "deployed = jsonb_set(deployed::jsonb, '{objects}', jsonb_build_object(:payload, :payload))::json");
    }

    void nothingOfTheRegistryRunsAsSql()
    {
        QFETCH(QString, set);
        auto connection = m_cluster.connect("guess");
        deployTwice(connection);
        const auto literal = QString::fromStdString(sql::literal(std::string_view(payload))) + "::text";
        m_cluster.runSql(
            "guess",
            ("UPDATE espalier.models SET " + set.replace(":payload", literal) + " WHERE version = 1").toStdString());
        m_cluster.runSql("guess", "UPDATE espalier.projects SET title = " + sql::literal(std::string_view(payload)));
        const auto rolled = deploy::rollBack(connection, "espalier", "guess");
        if (!rolled) {
            QVERIFY2(describe(rolled.error()).find("json.exception") == std::string::npos,
                     describe(rolled.error()).c_str());
            QVERIFY2(rolled.error().sqlState.empty(), describe(rolled.error()).c_str());
            QVERIFY(!rolled.error().remedies.empty());
        }
        QVERIFY(deploy::projects(connection, "espalier"));
        QVERIFY(tests::deployed(connection, request(connection, 1)));
        QVERIFY(deploy::retire(connection, "espalier", "guess"));
        QCOMPARE(m_cluster.value("guess", "SELECT to_regclass('public.precious')"), std::string("precious"));
        QCOMPARE(m_cluster.value("guess", "SELECT to_regnamespace('espalier') IS NULL"), std::string("t"));
    }

    void aDroppedViewIsMadeAgain()
    {
        auto connection = m_cluster.connect("guess");
        deployTwice(connection);
        const auto rows = m_cluster.value("guess", "SELECT count(*) FROM espalier.guess");
        m_cluster.runSql("guess", "DROP VIEW espalier.guess");
        QCOMPARE(issuesOf(connection, 2).front().subject, std::string("espalier.guess"));
        QVERIFY(deploy::activate(connection, "espalier", "guess", 1));
        QCOMPARE(m_cluster.value("guess", "SELECT count(*) FROM espalier.guess WHERE version = 1"), rows);
        m_cluster.runSql("guess",
                         "DROP FUNCTION espalier.guess_live() CASCADE; DROP FUNCTION espalier.guess_predict(int)");
        QVERIFY(tests::deployed(connection, request(connection, 1)));
        QCOMPARE(m_cluster.value("guess", "SELECT count(*) FROM espalier.guess WHERE version = 3"), rows);
        QVERIFY(issuesOf(connection, 3).empty());
    }

    void whatWasDroppedWithAVersionStopsItOnly()
    {
        auto connection = m_cluster.connect("guess");
        deployTwice(connection);
        m_cluster.runSql("guess", "DROP VIEW espalier.guess_features_v1 CASCADE");
        const auto issues = issuesOf(connection, 1);
        QVERIFY(std::ranges::any_of(issues, [](const deploy::Issue &issue) {
            return issue.subject == "espalier.guess_features_v1" && issue.isBlocking;
        }));
        QVERIFY(issuesOf(connection, 2).empty());
        const auto rolled = deploy::rollBack(connection, "espalier", "guess");
        QVERIFY(!rolled);
        QVERIFY(rolled.error().problem == deploy::messages::wasDropped());
        m_cluster.runSql("guess", "DROP VIEW espalier.guess_features_v2 CASCADE");
        QVERIFY(tests::deployed(connection, request(connection, 1)));
        QVERIFY(m_cluster.value("guess", "SELECT count(*) FROM espalier.guess") != "0");
    }

    void anEditedScoreIsSeen()
    {
        auto connection = m_cluster.connect("guess");
        deployTwice(connection);
        const auto argument =
            m_cluster.value("guess", "SELECT proargnames[1] FROM pg_proc WHERE proname = 'guess_score_v1'");
        m_cluster.runSql(
            "guess",
            "CREATE OR REPLACE FUNCTION espalier.guess_score_v1(" + (argument.empty() ? "" : sql::quoted(argument))
                + " espalier.guess_features_v1) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN 0.123");
        const auto issues = issuesOf(connection, 1);
        QCOMPARE(issues.size(), std::size_t{1});
        QCOMPARE(issues.front().subject, std::string("espalier.guess_score_v1"));
        QVERIFY(!deploy::rollBack(connection, "espalier", "guess"));
        // Who notes nothing is found out by the model's own golden rows.
        m_cluster.runSql("guess", "UPDATE espalier.models SET deployed = NULL");
        QVERIFY(issuesOf(connection, 1).empty());
        const auto rolled = deploy::rollBack(connection, "espalier", "guess");
        QVERIFY(!rolled);
        QVERIFY2(rolled.error().subject.starts_with("espalier.guess_score_v1, golden row"),
                 rolled.error().subject.c_str());
        QCOMPARE(m_cluster.value("guess", "SELECT DISTINCT version FROM espalier.guess"), std::string("2"));
    }

    void aReplacedViewIsSeen()
    {
        auto connection = m_cluster.connect("guess");
        deployTwice(connection);
        m_cluster.runSql("guess",
                         "CREATE OR REPLACE VIEW espalier.guess AS SELECT id, 'true'::text AS prediction,"
                         " 0.9::float8 AS probability, 2 AS version FROM public.e");
        QCOMPARE(issuesOf(connection, 2).front().subject, std::string("espalier.guess"));
        const auto wanted = request(connection, 1);
        QVERIFY(deploy::isBlocked(deploy::propose(wanted, connection).value()));
        const auto again = deploy::activate(connection, "espalier", "guess", 1);
        QVERIFY(!again);
        QCOMPARE(again.error().remedies.front().code, std::string("deploy.drop_view"));
        m_cluster.runSql("guess", "DROP VIEW espalier.guess");
        QVERIFY(deploy::activate(connection, "espalier", "guess", 1));
        QVERIFY(issuesOf(connection, 1).empty());
    }

    void namesThatStandForSomethingElseAreTold_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("subject");
        QTest::newRow("column added anew") << "ALTER TABLE e DROP COLUMN x; ALTER TABLE e ADD COLUMN x float8"
                                           << "public.e.x";
        QTest::newRow("columns swapped") << "ALTER TABLE e RENAME x TO z; ALTER TABLE e ADD COLUMN x float8"
                                         << "public.e.x";
        QTest::newRow("table swapped")
            << "CREATE TABLE f (LIKE e INCLUDING ALL); ALTER TABLE e RENAME TO e_old; ALTER TABLE f RENAME TO e"
            << "public.e";
        QTest::newRow("type") << "ALTER TABLE e ALTER x TYPE float4"
                              << "public.e.x";
    }

    void namesThatStandForSomethingElseAreTold()
    {
        QFETCH(QString, change);
        QFETCH(QString, subject);
        auto connection = m_cluster.connect("guess");
        auto wanted = request(connection, 0.5);
        QVERIFY(!deploy::isBlocked(deploy::propose(wanted, connection).value()));
        m_cluster.runSql("guess", change.toStdString());
        const auto proposal = deploy::propose(wanted, connection).value();
        QVERIFY(deploy::isBlocked(proposal));
        QCOMPARE(proposal.issues.front().subject, subject.toStdString());
    }

    //! The view follows the table that it was made over; that the name is another's now is seen in what the view reads.
    void aTableSwappedSinceIsTold()
    {
        auto connection = m_cluster.connect("guess");
        deployTwice(connection);
        m_cluster.runSql(
            "guess", "CREATE TABLE f (LIKE e INCLUDING ALL); ALTER TABLE e RENAME TO e_old; ALTER TABLE f RENAME TO e");
        const auto issues = issuesOf(connection, 2);
        QVERIFY(std::ranges::any_of(issues, [](const deploy::Issue &issue) {
            return issue.subject == "espalier.guess_features_v2";
        }));
    }

    void examplesWhoseRowsChangedAreTold()
    {
        auto connection = m_cluster.connect("guess");
        auto wanted = request(connection, 0.5);
        wanted.isComputedHere = true;
        const auto catalog = catalog::load(connection).value();
        const auto compared = [&] {
            return pg::inReading(connection, {},
                                 [&](pg::Transaction &transaction) {
                                     return deploy::compareExamples(wanted, catalog, transaction);
                                 })
                .value();
        };
        QVERIFY(compared().empty());
        m_cluster.runSql("guess", "UPDATE e SET x = 40 WHERE id = 5");
        const auto issues = compared();
        QCOMPARE(issues.size(), std::size_t{1});
        QVERIFY(!issues.front().isBlocking);
        QVERIFY2(worded(issues.front().evidence).find("'x' of 5 was 5 and is 40") != std::string::npos,
                 worded(issues.front().evidence).c_str());
        QVERIFY(tests::deployed(connection, wanted));
    }

    void whoIsLimitedToReadingDeploysNothing()
    {
        auto connection = m_cluster.connect("guess");
        deployTwice(connection);
        m_cluster.runSql(
            "guess", "CREATE ROLE reader LOGIN SUPERUSER; ALTER ROLE reader SET default_transaction_read_only = on");
        auto settings = m_cluster.settings("guess");
        settings.parameters["user"] = "reader";
        Progress progress;
        {
            auto limited = pg::Connection::open(settings, progress).value();
            QVERIFY(deploy::isBlocked(deploy::propose(request(limited, 1), limited).value()));
            for (const auto &error : {deploy::activate(limited, "espalier", "guess", 1).error(),
                                      deploy::rollBack(limited, "espalier", "guess").error(),
                                      deploy::retire(limited, "espalier", "guess").error()}) {
                QCOMPARE(error.code, Error::Code::Permission);
                QVERIFY(error.remedies == std::vector{pg::messages::askForWriting("\"reader\"")});
            }
        }
        m_cluster.runSql("guess", "DROP ROLE reader");
    }

    void whoHoldsTheLockIsNamed()
    {
        auto connection = m_cluster.connect("guess");
        deployTwice(connection);
        auto other = m_cluster.connect("guess");
        auto holding = pg::Transaction::begin(other).value();
        QVERIFY(holding.query("SELECT count(*) FROM espalier.guess"));
        const auto pid = std::string(holding.query("SELECT pg_backend_pid()")->text(0, 0));
        const auto retired = deploy::retire(connection, "espalier", "guess");
        QVERIFY(!retired);
        QCOMPARE(retired.error().sqlState, std::string("55P03"));
        QVERIFY2(plainText(retired.error().problem).find("pg.holds_lock(" + pid + ",") != std::string::npos,
                 describe(retired.error()).c_str());
        QVERIFY(retired.error().subject.starts_with("espalier."));
    }
};

QTEST_GUILESS_MAIN(TamperingTest)

} // namespace tampering_test

#include "tampering_test.moc"
