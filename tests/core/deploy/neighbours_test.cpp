// SPDX-License-Identifier: GPL-3.0-or-later
// Projects whose names meet those of another one's objects, of the registry, or of what anybody made.
#include "core/deploy/activate.h"
#include "core/deploy/live.h"
#include "core/deploy/messages.h"
#include "core/deploy/retire.h"
#include "core/study/messages.h"
#include "core/study/projectname.h"
#include "tests/core/deploy/guess.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>

namespace neighbours_test {

using namespace espalier;

class NeighboursTest : public QObject
{
    Q_OBJECT

private:
    static Result<deploy::Version> deployed(pg::Connection &connection, const std::string &name, double bias = 0.5)
    {
        return tests::deployed(connection, tests::guessRequest(connection, name, bias));
    }

    //! What a project's view says of one row.
    std::string answer(const std::string &name)
    {
        return m_cluster.value("neighbours", "SELECT row_to_json(t) FROM espalier." + name + " t WHERE id = 95");
    }

    //! All that a schema dump would show.
    std::string objects()
    {
        return m_cluster.value("neighbours", R"(SELECT string_agg(o, ',' ORDER BY o) FROM (
            SELECT 'c' || relname || coalesce(md5(pg_get_viewdef(oid)), '') FROM pg_class WHERE relnamespace = 'espalier'::regnamespace
            UNION ALL SELECT 'p' || oid::regprocedure::text || md5(pg_get_functiondef(oid)) FROM pg_proc
                WHERE pronamespace = 'espalier'::regnamespace) AS x(o))");
    }

    std::string issues(pg::Connection &connection)
    {
        std::string text;
        const auto projects = deploy::projects(connection, "espalier").value();
        for (const auto &project : projects) {
            for (const auto &version : project.versions) {
                for (const auto &issue : version.issues)
                    text += project.name + ": " + issue.subject + ": " + worded(issue.detail) + "; ";
            }
        }
        return text;
    }

    tests::TestCluster m_cluster;

private Q_SLOTS:
    void init()
    {
        m_cluster.createDatabase("neighbours");
        m_cluster.runSql("neighbours", "DROP SCHEMA IF EXISTS espalier CASCADE; DROP TABLE IF EXISTS e CASCADE");
        m_cluster.runSql("neighbours", tests::guessTables);
    }

    void eachProjectKeepsItsOwn_data()
    {
        QTest::addColumn<QString>("second");
        for (const auto *second : {"a_live", "a_predict", "a_at", "a_score_v1", "a_predict_v2", "a_v1", "a_live_live"})
            QTest::newRow(second) << QString(second);
    }

    void eachProjectKeepsItsOwn()
    {
        QFETCH(QString, second);
        const auto other = second.toStdString();
        auto connection = m_cluster.connect("neighbours");
        for (const auto &[name, bias] : {std::pair(std::string("a"), 0.5), {other, -2.0}, {std::string("a"), 1.0}}) {
            const auto version = deployed(connection, name, bias);
            QVERIFY2(version, version ? "" : describe(version.error()).c_str());
        }
        const auto said = answer(other);
        QVERIFY(!said.empty());
        QCOMPARE(issues(connection), std::string());
        QVERIFY(deploy::rollBack(connection, "espalier", "a"));
        QVERIFY(deploy::activate(connection, "espalier", "a", 2));
        QCOMPARE(answer(other), said);
        QCOMPARE(issues(connection), std::string());
        const auto again = deployed(connection, other, -2.0);
        QVERIFY2(again, again ? "" : describe(again.error()).c_str());
        QVERIFY(deploy::activate(connection, "espalier", other, 1));
        QCOMPARE(answer(other), said);
        QVERIFY(deploy::retire(connection, "espalier", "a"));
        QCOMPARE(answer(other), said);
        QCOMPARE(issues(connection), std::string());
        QVERIFY(deploy::retire(connection, "espalier", other));
        QCOMPARE(m_cluster.value("neighbours", "SELECT count(*) FROM pg_namespace WHERE nspname = 'espalier'"),
                 std::string("0"));
    }

    //! What was deployed before views and functions were told apart: the same name is noted for both, the other one's behind.
    void olderNotesOfBothAreBelieved()
    {
        auto connection = m_cluster.connect("neighbours");
        QVERIFY(deployed(connection, "a"));
        QVERIFY(deployed(connection, "a_live"));
        m_cluster.runSql("neighbours", R"(UPDATE espalier.models SET deployed =
            regexp_replace(deployed::text, '\}\s*\}\s*$', ', "a_live" : "0123"}}')::json WHERE project = 'a_live')");
        QCOMPARE(m_cluster.value("neighbours",
                                 "SELECT deployed->'objects'->>'a_live' FROM espalier.models"
                                 " WHERE project = 'a_live'"),
                 std::string("0123"));
        QCOMPARE(issues(connection), std::string());
        QVERIFY(deploy::activate(connection, "espalier", "a_live", 1));
        // What was changed is seen all the same.
        m_cluster.runSql("neighbours",
                         "CREATE OR REPLACE VIEW espalier.a_live AS SELECT * FROM espalier.a_live_live()"
                         " WHERE id > 95");
        QVERIFY(issues(connection).find("espalier.a_live: it was changed by hand") != std::string::npos);
    }

    void aViewThatIsAnothersIsRefused()
    {
        auto connection = m_cluster.connect("neighbours");
        QVERIFY(deployed(connection, "a"));
        QVERIFY(deployed(connection, "a_features_v2"));
        const auto before = objects();
        for (const auto &[name, owner, view] : {std::tuple("a", "a_features_v2", "espalier.a_features_v2"),
                                                std::tuple("a_features_v1", "a", "espalier.a_features_v1")}) {
            const auto refused = deployed(connection, name);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Permission);
            QCOMPARE(refused.error().subject, std::string(view));
            QVERIFY(refused.error().problem == deploy::messages::belongsTo({deploy::messages::aView()}, owner));
            QVERIFY(refused.error().remedies == std::vector{deploy::messages::retireFirst(owner)});
        }
        QCOMPARE(objects(), before);
        QCOMPARE(issues(connection), std::string());
    }

    void whatIsAnybodysIsRefused_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("kind");
        QTest::newRow("function") << "CREATE FUNCTION espalier.a_live() RETURNS int RETURN 1"
                                  << "deploy.a_function";
        QTest::newRow("overloaded") << "CREATE FUNCTION espalier.a_score_v1(int) RETURNS int RETURN 1"
                                    << "deploy.a_function";
        QTest::newRow("table") << "CREATE TABLE espalier.a (i int)"
                               << "deploy.a_table";
        QTest::newRow("type") << "CREATE TYPE espalier.a_features_v1 AS ENUM ('x')"
                              << "deploy.a_type";
        QTest::newRow("view") << "CREATE VIEW espalier.a_features_v1 AS SELECT 1"
                              << "deploy.a_view";
    }

    void whatIsAnybodysIsRefused()
    {
        QFETCH(QString, made);
        QFETCH(QString, kind);
        auto connection = m_cluster.connect("neighbours");
        const auto wanted = tests::guessRequest(connection, "a", 0.5);
        const auto early = deploy::propose(wanted, connection).value();
        m_cluster.runSql("neighbours", "CREATE SCHEMA espalier; " + made.toStdString());
        const auto before = objects();
        const auto refused = deployed(connection, "a");
        QVERIFY(!refused);
        QVERIFY(refused.error().problem
                == deploy::messages::isTaken({Message{.code = kind.toStdString(), .arguments = {}}}));
        // Whoever made it after the proposal was shown.
        const auto late = deploy::apply(early, wanted, connection);
        QVERIFY(!late);
        QCOMPARE(objects(), before);
    }

    void noStudyIsCalledAsTheRegistryIs()
    {
        auto connection = m_cluster.connect("neighbours");
        QVERIFY(deployed(connection, "a"));
        const auto names = m_cluster.value("neighbours", R"(SELECT string_agg(relname, ' ' ORDER BY relname COLLATE "C")
            FROM pg_class WHERE relnamespace = 'espalier'::regnamespace AND relname NOT IN ('a', 'a_features_v1'))");
        std::string reserved;
        for (const auto name : study::registryNames) {
            reserved += (reserved.empty() ? "" : " ") + std::string(name);
            const auto study = study::parseStudy(tests::guessStudy(std::string(name)), "study.json");
            QVERIFY(!study);
            QCOMPARE(study.error().subject, std::string("study.json: name"));
            QVERIFY(study.error().problem == study::messages::nameOfRegistry(std::string(name)));
        }
        QCOMPARE(names, reserved);
    }

    void newStudiesKeepAwayFromFeatures()
    {
        QVERIFY(!study::checkNewProjectName("a_features_v1"));
        QVERIFY(!study::checkNewProjectName("models"));
        QVERIFY(study::checkProjectName("a_features_v1"));
        for (const auto *name : {"a_features_v", "a_features_1", "v1", "a1", "a_live"})
            QVERIFY(study::checkNewProjectName(name));
    }
};

QTEST_GUILESS_MAIN(NeighboursTest)

} // namespace neighbours_test

#include "neighbours_test.moc"
