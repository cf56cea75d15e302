// SPDX-License-Identifier: GPL-3.0-or-later
// What a deployment writes, as text: names, the registry's statements, and the functions of a project. No server.
#include "core/deploy/activation.h"
#include "core/deploy/inventory.h"
#include "core/deploy/objects.h"
#include "core/deploy/reasonobjects.h"
#include "core/deploy/registry.h"

#include <QTest>

#include <algorithm>

namespace objects_test {

using namespace espalier;
using namespace espalier::deploy;

namespace {

const Names names{"espalier", "churn"};

Shape shape(model::Task task)
{
    Shape result{.keys = {{"id", "bigint"}}, .asOf = "as_of", .task = task};
    if (task != model::Task::Regression)
        result.classes = {"no", "it's", "maybe"};
    if (task == model::Task::Binary)
        result.classes.pop_back();
    return result;
}

std::vector<std::string> namesOf(const std::vector<sql::FunctionColumn> &columns)
{
    std::vector<std::string> result;
    for (const auto &column : columns)
        result.push_back(column.name);
    return result;
}

bool holds(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

using Texts = std::vector<std::string>;

} // namespace

class ObjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! All that a project has begins with its name; versions have numbers, and no two objects one name.
    void namesAreOfTheProject()
    {
        Project project{.name = "churn"};
        project.versions = {{.number = 2}, {.number = 1}};
        auto all = deploy::namesOf(names, project);
        QCOMPARE(all.size(), stableNames(names).size() + 2 * versionNames(names, 1).size());
        std::ranges::sort(all);
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
        for (const auto &name : all)
            QVERIFY2(name.name.starts_with("churn"), name.name.c_str());
        QCOMPARE(sql::quoted(names.predict(12)), std::string(R"("espalier"."churn_predict_v12")"));
        QCOMPARE(sql::quoted(names.view()), std::string(R"("espalier"."churn")"));
    }

    void predictionsHaveTheFormOfTheirTask()
    {
        QCOMPARE(namesOf(predictionColumns(shape(model::Task::Binary))),
                 Texts({"id", "as_of", "prediction", "probability", "version"}));
        QCOMPARE(namesOf(predictionColumns(shape(model::Task::Multiclass))),
                 Texts({"id", "as_of", "prediction", "probabilities", "version"}));
        auto timeless = shape(model::Task::Regression);
        timeless.asOf.clear();
        const auto columns = predictionColumns(timeless);
        QCOMPARE(namesOf(columns), Texts({"id", "prediction", "version"}));
        QCOMPARE(columns[1].type, std::string("double precision"));
    }

    //! PostgreSQL takes no parameter that is called as a result, and cuts what is too long: names stay whole and apart.
    void parametersAreCalledAsNoResult()
    {
        auto odd = shape(model::Task::Binary);
        odd.keys = {{"id", "bigint"}, {"of_id", "text"}};
        std::string longest = "x";
        for (int i = 0; i < 31; ++i)
            longest += "\u00e9";
        odd.keys.push_back({longest, "text"});
        odd.keys.push_back({longest.substr(0, 61) + "!", "text"});
        const auto parameters = momentParameters(odd);
        QCOMPARE(parameters.size(), std::size_t(5));
        auto all = namesOf(predictionColumns(odd));
        for (const auto &parameter : parameters) {
            QVERIFY2(sql::isName(parameter.name), parameter.name.c_str());
            all.push_back(parameter.name);
        }
        std::ranges::sort(all);
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
        QCOMPARE(parameters.back().type, std::string("timestamp with time zone"));
        QCOMPARE(keyParameters(odd).size(), std::size_t(4));
    }

    //! At a half the positive class is predicted; its name is a text like any other.
    void aClassIsPredictedFromAHalfOn()
    {
        const auto text = sql::createOrReplace(liveFunction(shape(model::Task::Binary), names, 3, sql::Language::Sql));
        QVERIFY(text.starts_with(R"(CREATE OR REPLACE FUNCTION "espalier"."churn_live"())"));
        QVERIFY(holds(text, R"(CASE WHEN "p"."score" >= '0.5'::float8 THEN 'it''s' ELSE 'no' END AS "prediction")"));
        QVERIFY(holds(text, R"("espalier"."churn_score_v3"("f".*))"));
        QVERIFY(holds(text, R"(FROM "espalier"."churn_features_v3" AS "f")"));
        QVERIFY(holds(text, R"(3 AS "version")"));
    }

    //! Of equal shares the first class is taken; without a score there is no class.
    void theLikeliestClassIsTheFirstOfEqualOnes()
    {
        const auto text =
            sql::print(liveFunction(shape(model::Task::Multiclass), names, 1, sql::Language::Procedural).body);
        QVERIFY(holds(text,
                      R"((ARRAY['no', 'it''s', 'maybe']::pg_catalog.text[])[pg_catalog.array_position("p"."score", )"));
        QVERIFY(holds(text, R"(greatest(("p"."score")[1], ("p"."score")[2], ("p"."score")[3]))"));
        // Once for each class, where that stands, and as it is.
        QCOMPARE(QString::fromStdString(text).count(R"("p"."score")"), 3 + 1 + 1);
    }

    //! And of many classes it is named twice, not once for each. Citus gets the plain form.
    void aScoreIsComputedBeforeItIsNamed()
    {
        const auto several = shape(model::Task::Multiclass);
        const auto once = sql::createOrReplace(liveFunction(several, names, 1, sql::Language::Sql));
        QVERIFY(holds(once, "UNION ALL") && holds(once, "NULL::float8[]") && holds(once, "WHERE false"));
        QCOMPARE(QString::fromStdString(once).count(R"("p"."score")"), 2);
        const auto citus = sql::createOrReplace(liveFunction(several, names, 1, sql::Language::Procedural));
        QVERIFY(!holds(citus, "UNION ALL"));
    }

    //! What stays by name asks the version.
    void stableFunctionsForwardToAVersion()
    {
        const auto functions = stableKeyFunctions(shape(model::Task::Binary), names, 7);
        QCOMPARE(functions.size(), std::size_t(2));
        QCOMPARE(functions[0].name, names.predict());
        QVERIFY(holds(sql::print(functions[0].body), R"(FROM "espalier"."churn_predict_v7"($1) AS "p")"));
        QVERIFY(holds(sql::print(functions[1].body), R"(FROM "espalier"."churn_at_v7"($1, $2) AS "p")"));
        auto timeless = shape(model::Task::Binary);
        timeless.asOf.clear();
        QCOMPARE(stableKeyFunctions(timeless, names, 7).size(), std::size_t(1));
        QVERIFY(holds(sql::print(viewQuery(shape(model::Task::Binary), names)),
                      R"(FROM "espalier"."churn_live"() AS "p")"));
    }

    //! The column is the last one; a version without reasons gives none of them, where the project has it.
    void reasonsStandBehindTheVersion()
    {
        auto given = shape(model::Task::Binary);
        given.reasons = ReasonsColumn::Given;
        QCOMPARE(namesOf(predictionColumns(given)),
                 Texts({"id", "as_of", "prediction", "probability", "version", "reasons"}));
        QVERIFY(holds(sql::createOrReplace(liveFunction(given, names, 3, sql::Language::Sql)),
                      R"("espalier"."churn_reason_v3"("f".*))"));
        const auto empty = inProject(shape(model::Task::Binary), true);
        QCOMPARE(predictionColumns(empty), predictionColumns(given));
        for (const auto &function : stableKeyFunctions(empty, names, 7)) {
            QCOMPARE(function.returns, predictionColumns(given));
            QVERIFY(holds(sql::print(function.body), "NULL::jsonb"));
        }
        const auto live = sql::createOrReplace(liveFunction(empty, names, 3, sql::Language::Sql));
        QVERIFY(holds(live, "NULL::jsonb") && !holds(live, "churn_reason_v3"));
        QCOMPARE(inProject(given, false), shape(model::Task::Binary));
        QVERIFY(givesReasons(predictionColumns(given)) && !givesReasons(predictionColumns(withoutReasons(given))));
    }

    //! What is there is made no second time; what an older version lacks is added, and only that.
    void theRegistryIsMadeWhereItIsNot()
    {
        const auto fresh = registryStatements("my \"own\"", {});
        QVERIFY(fresh.starts_with("CREATE SCHEMA \"my \"\"own\"\"\";\n"));
        QVERIFY(holds(fresh, "CREATE TABLE IF NOT EXISTS \"my \"\"own\"\"\".\"models\""));
        QVERIFY(!holds(fresh, "%s") && !holds(fresh, "ALTER TABLE"));
        const RegistryState current{.hasSchema = true, .hasTables = true, .notesObjects = true};
        QVERIFY(!holds(registryStatements("s", current), "CREATE SCHEMA"));
        QCOMPARE(upgradeStatements("s", current), std::string());
        QCOMPARE(upgradeStatements("s", {}), std::string());
        const RegistryState old{.hasSchema = true, .hasTables = true, .requiresScores = true};
        QCOMPARE(upgradeStatements("s", old),
                 std::string("ALTER TABLE \"s\".\"models\" ADD COLUMN IF NOT EXISTS \"deployed\" json;\n"
                             "ALTER TABLE \"s\".\"models\" ALTER COLUMN \"score\" DROP NOT NULL;\n"));
    }

    void activatingIsNotedAndPointsTheChampion()
    {
        QCOMPARE(activationRows({"s", "it's"}, 2, "rollback"),
                 std::string("INSERT INTO \"s\".\"deployments\" (\"project\", \"version\", \"action\")\n"
                             "VALUES ('it''s', 2, 'rollback');\n"
                             "INSERT INTO \"s\".\"aliases\" (\"project\", \"alias\", \"version\")\n"
                             "VALUES ('it''s', 'champion', 2) ON CONFLICT (\"project\", \"alias\") DO UPDATE SET "
                             "\"version\" = EXCLUDED.\"version\";\n"));
    }

    //! One transaction, in the order of the steps.
    void aScriptIsOneTransaction()
    {
        Proposal proposal{.project = "churn", .version = 1};
        proposal.steps = {{DeploymentStep::Kind::Schema, "a", "SELECT 1;"},
                          {DeploymentStep::Kind::View, "b", "SELECT 2;"}};
        const auto text = script(proposal);
        QVERIFY(text.starts_with("BEGIN;\n"));
        QVERIFY(text.ends_with("SELECT 1;\nSELECT 2;\nCOMMIT;\n"));
        QVERIFY(holds(text, "search_path"));
    }

    //! What is agreed to blocks no longer and is still told; what nobody can agree to goes on blocking.
    void agreeingLiftsWhatCanBeAgreedTo()
    {
        Proposal proposal;
        proposal.issues = {{.isBlocking = true, .subject = "other", .agreement = Agreement::AnotherDatabase},
                           {.isBlocking = false, .subject = "told"}};
        QVERIFY(isBlocked(proposal) && isOnlyAgreement(proposal));
        agree(proposal, Agreement::Anyway);
        QVERIFY(isBlocked(proposal));
        agree(proposal, Agreement::AnotherDatabase);
        QVERIFY(!isBlocked(proposal));
        QCOMPARE(proposal.issues.size(), std::size_t(2));
        proposal.issues.push_back({.isBlocking = true, .subject = "grant"});
        agree(proposal, Agreement::Anyway);
        QVERIFY(isBlocked(proposal) && !isOnlyAgreement(proposal));
    }
};

QTEST_APPLESS_MAIN(ObjectsTest)

} // namespace objects_test

#include "objects_test.moc"
