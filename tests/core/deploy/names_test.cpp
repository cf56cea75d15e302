// SPDX-License-Identifier: GPL-3.0-or-later
// Key columns and features that are called as deploying calls its own, and keys whose type has a modifier.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/activate.h"
#include "core/deploy/apply.h"
#include "core/deploy/golden.h"
#include "core/deploy/retire.h"
#include "core/pg/reading.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "tests/support/testcluster.h"

#include <QTest>

namespace names_test {

using namespace espalier;

namespace {

std::string studyText(const std::string &key, const std::string &feature)
{
    const auto path = R"([{"direction": "to_child", "table": "public.o", "child_columns": ["e"], "parent_columns": [)"
        + Json(key).dump() + "]}]";
    return R"({"espalier_study": 1, "name": "names", "entity": "public.e", "task": "binary", "target": {"row": {"column": "y",
        "as_of": "at"}}, "times": [{"table": "public.o", "column": "at"}], "features": [
        {"name": "x", "aggregate": "direct", "column": "x", "path": []},
        {"name": )"
        + Json(feature).dump() + R"(, "aggregate": "count", "path": )" + path + "}]}";
}

model::Model linear(const std::string &feature)
{
    model::Model model{.learner = "logistic", .task = model::Task::Binary, .classes = {"false", "true"}};
    model.features = {{"x", model::FeatureKind::Number}, {feature, model::FeatureKind::Number}};
    model.encoding = {{0, model::NumberInput{0, 0, 1}}, {1, model::NumberInput{0, 0, 1}}};
    model.family = model::Linear{{{0.25, {1, 0.5}}}};
    model.link = model::Link::Logistic;
    return model;
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private:
    tests::TestCluster m_cluster;

private Q_SLOTS:
    void deploysWhateverIsCalledAsItsOwn_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("type");
        for (const auto *key : {"f", "score", "as_of", "prediction", "probability", "version", "label", "key", "k1",
                                "p", "v", "g", "examples", "moments", "moment", "of_moment", "golden_row"})
            QTest::newRow(key) << QString(key) << QString("orders") << QString("int");
        for (const auto *feature : {"as_of", "id", "k1", "k2", "prediction", "version", "score", "label", "f",
                                    "golden_row", "v1", "outcome", "ex", "as_of_time", "id_key"})
            QTest::newRow(qPrintable(QString("feature %1").arg(feature)))
                << QString("id") << QString(feature) << QString("int");
        QTest::newRow("both") << QString("as_of") << QString("as_of") << QString("int");
        QTest::newRow("long") << QString(63, 'k') << QString(63, 'k') << QString("int");
        QTest::newRow("long, not ASCII") << QString(31, QChar(0xe9)) << QString(31, QChar(0xe9)) << QString("int");
        for (const auto *type : {"character(6)", "varchar(5)", "numeric(8,2)", "bit(12)"})
            QTest::newRow(type) << QString("id") << QString("orders") << QString(type);
    }

    void deploysWhateverIsCalledAsItsOwn()
    {
        QFETCH(QString, key);
        QFETCH(QString, feature);
        QFETCH(QString, type);
        m_cluster.createDatabase("names");
        const auto quoted = sql::quoted(key.toStdString());
        const auto typed = type.toStdString();
        m_cluster.runSql("names", "DROP SCHEMA IF EXISTS espalier CASCADE; DROP TABLE IF EXISTS e, o CASCADE");
        m_cluster.runSql("names",
                         "CREATE TABLE e (" + quoted + " " + typed
                             + " PRIMARY KEY, x float8, y boolean, at timestamptz);"
                             + "CREATE TABLE o (i int PRIMARY KEY, e " + typed + " REFERENCES e, at timestamptz);"
                             + "INSERT INTO e SELECT g::" + typed
                             + ", g % 3, NULLIF(g % 2 = 0, g % 5 = 0), timestamptz '2024-01-01' "
                               "+ g * interval '1 h'"
                               " FROM generate_series(1, 40) g;"
                             + "INSERT INTO o SELECT g, (1 + g % 40)::" + typed
                             + ", timestamptz '2024-01-01' + g * interval '10 min'"
                               " FROM generate_series(1, 100) g");
        auto connection = m_cluster.connect("names");
        const auto study = study::parseStudy(studyText(key.toStdString(), feature.toStdString()), "study").value();
        const auto catalog = catalog::load(connection).value();
        deploy::Request request{.study = study,
                                .plan = compile::planned(study, catalog).value(),
                                .model = linear(feature.toStdString()),
                                .run = "abc",
                                .metric = "roc_auc",
                                .score = 0.8,
                                .metrics = Json::object(),
                                .snapshot = Json::object()};
        for (const auto executor : {cost::Executor::Local, cost::Executor::Pushdown}) {
            auto frame = pg::inReading(connection, {}, [&](pg::Transaction &transaction) {
                return snapshot::fetchFrame(request.plan, catalog, transaction, executor);
            });
            QVERIFY2(frame, frame ? "" : describe(frame.error()).c_str());
            QVERIFY(executor == cost::Executor::Local || request.examples.features == frame->features);
            request.examples = std::move(*frame);
        }
        request.golden = deploy::goldenRows(request.model, request.examples.features).value();
        for (int version = 1; version <= 2; ++version) {
            const auto proposal = deploy::propose(request, connection).value();
            const auto deployed = deploy::apply(proposal, request, connection);
            QVERIFY2(deployed, deployed ? "" : describe(deployed.error()).c_str());
        }
        const auto rolled = deploy::rollBack(connection, "espalier", "names");
        QVERIFY2(rolled, rolled ? "" : describe(rolled.error()).c_str());
        QCOMPARE(m_cluster.value("names", "SELECT count(*) FROM espalier.names"),
                 m_cluster.value("names", "SELECT count(*) FROM e WHERE y IS NULL"));
        QVERIFY(deploy::retire(connection, "espalier", "names"));
    }
};

QTEST_GUILESS_MAIN(NamesTest)

} // namespace names_test

#include "names_test.moc"
