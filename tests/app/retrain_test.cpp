// SPDX-License-Identifier: GPL-3.0-or-later
// A model that is deployed while the world turns: retrained, held against what answers, promoted, rolled back.
#include "core/base/file.h"
#include "core/base/json.h"
#include "tests/support/commandsession.h"

#include <QTest>

#include <cmath>

namespace retrain_test {

using namespace espalier;

namespace {

// One half of the customers orders often, the other half seldom.
constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, plan text);
    CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer_id int NOT NULL REFERENCES customer,
        placed_at timestamptz NOT NULL);
    CREATE INDEX ON orders (customer_id, placed_at);
    INSERT INTO customer SELECT i, timestamptz '2022-01-01' + i * interval '1 hour', CASE WHEN i % 2 = 0 THEN 'plus' ELSE 'basic' END
        FROM generate_series(1, 200) i;
    INSERT INTO orders (customer_id, placed_at) SELECT c.id, d FROM customer c,
        generate_series(timestamptz '2022-02-01', '2023-01-01', interval '5 days') d
        WHERE hashint8(c.id * 100000 + (d::date - date '2020-01-01')) % (CASE WHEN c.id % 2 = 0 THEN 5 ELSE 14 END) = 0;
    ANALYZE;
)";

// It turns: now the other half comes often.
constexpr const char *later = R"(
    INSERT INTO orders (customer_id, placed_at) SELECT c.id, d FROM customer c,
        generate_series(timestamptz '2023-01-06', '2025-01-01', interval '5 days') d
        WHERE hashint8(c.id * 100000 + (d::date - date '2020-01-01')) % (CASE WHEN c.id % 2 = 0 THEN 14 ELSE 5 END) = 0;
    ANALYZE;
)";

} // namespace

class RetrainTest : public QObject, private tests::CommandSession
{
    Q_OBJECT

public:
    RetrainTest()
        : CommandSession("shop", shop)
    { }

private Q_SLOTS:
    void initTestCase()
    {
        const auto file = path("idle.json");
        json({"study", "new", file, "--name", "idle", "--entity", "customer", "--predict", "count(orders)",
              "--condition", "= 0", "--horizon", "30 days", "--every", "30 days", "--from", "2022-03-01", "--alive",
              "90 days"});
        // What ended long ago is asked about until then; here it goes on.
        auto study = parseJson(readFile(file.toStdString(), 1'000'000).value(), "study").value();
        study["target"]["future"].erase("until");
        QVERIFY(writeFile(file.toStdString(), printJson(study)));
        json({"train", file, "--learner", "logistic"});
        json({"deploy", file, "--anyway"}); // its schedule goes on past the newest row
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

    void whatIsNewIsComparedAndPromoted()
    {
        runSql(later);
        const auto told = json({"retrain", "idle", "--promote", "--anyway"});
        QVERIFY(told["unseen_rows"].get<int>() > 100);
        QVERIFY(told["unseen_rows"].get<int>() <= told["test_rows"].get<int>());
        const auto gain = told["claim"]["gain"]["value"].get<double>();
        const auto difference = told["retrained"]["value"].get<double>() - told["deployed"]["value"].get<double>();
        QVERIFY2(std::abs(gain - difference) < 1e-9, qPrintable(QString::number(gain - difference)));
        QVERIFY(told["is_better"].get<bool>() == (told["claim"]["verdict"].get<std::string>() == "better"));
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
        QVERIFY(again.text.contains("whose labels the deployed model cannot have known"));
    }

    //! What is deployed has its study with it: another machine goes on from there.
    void itsStudyIsInTheDatabase()
    {
        const auto file = path("found.json");
        QCOMPARE(run({"study", "deployed", "idle", file}).exitCode, 0);
        QCOMPARE(readFile(file.toStdString(), 1'000'000).value(),
                 readFile(path("idle.json").toStdString(), 1'000'000).value());
        const auto again = run({"study", "deployed", "idle", file});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.error.contains("--force"), qPrintable(again.error));
        QCOMPARE(run({"study", "deployed", "idle", file, "--model-version", "2", "--force"}).exitCode, 0);
        QCOMPARE(run({"study", "deployed", "idle", file, "--model-version", "9", "--force"}).exitCode, 1);
        const auto missing = run({"study", "deployed", "nobody", path("none.json")});
        QVERIFY2(missing.exitCode == 1 && missing.error.contains("idle"), qPrintable(missing.error));
    }

    void whatIsNotThereIsSaid()
    {
        const auto missing = run({"retrain", "nobody"});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.error.contains("nobody"), qPrintable(missing.error));
        QVERIFY(run({"retrain", "idle", "--anyway"}).exitCode != 0);
    }

    //! What pg_cron would run, by a stand-in that runs it at once: the server itself logs what the live view says.
    void theServerLogsByItself()
    {
        // Somebody orders today, so that there is somebody to be asked about.
        runSql("INSERT INTO orders (customer_id, placed_at) SELECT id, now() - interval '10 days' FROM customer "
               "WHERE id <= 50");
        QCOMPARE(run({"schedule", "idle", "--as", "pg_cron"}).exitCode, 1); // there is no log yet
        json({"score", "idle"});
        runSql(R"(
            CREATE SCHEMA cron;
            CREATE FUNCTION cron.schedule(name text, moments text, command text) RETURNS bigint LANGUAGE plpgsql AS
                $$BEGIN EXECUTE command; RETURN length(moments); END$$;
        )");
        const auto count = [this](const char *of) {
            return std::stoi(value(std::string("SELECT count(*) FROM espalier.") + of));
        };
        const auto before = count("idle_log");
        const auto live = count("idle");
        QVERIFY(before > 0 && live > 0);
        const auto files = json({"schedule", "idle", "--as", "pg_cron", "--every", "week"})["files"];
        runSql(files[0]["text"].get<std::string>());
        QCOMPARE(count("idle_log"), before + live);
        const auto timers = run({"schedule", "idle", "--retrain", "--output", home()});
        QCOMPARE(timers.exitCode, 0);
        QVERIFY(readFile(path("espalier-idle-retrain.timer").toStdString(), 10'000).has_value());
        // What somebody may have changed since stays.
        const auto again = run({"schedule", "idle", "--retrain", "--output", home()});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.error.contains("there is such a file already"), qPrintable(again.error));
        QCOMPARE(run({"schedule", "idle", "--retrain", "--output", home(), "--force"}).exitCode, 0);
        for (const auto *as : {"systemd", "crontab", "pg_cron", "dbt"})
            QVERIFY(run({"schedule", "nobody", "--as", as}).exitCode == 1);
    }

    //! Whoever runs it by a timer sees that it could not look.
    void whatCannotBeWatchedFails()
    {
        QCOMPARE(run({"monitor"}).exitCode, 0);
        runSql("ALTER TABLE orders RENAME COLUMN placed_at TO placed");
        const auto told = run({"monitor"});
        QCOMPARE(told.exitCode, 1);
        QVERIFY2(told.text.contains("idle: version") && told.text.contains("placed_at"), qPrintable(told.text));
        QCOMPARE(run({"monitor", "idle", "--json"}).exitCode, 1);
        runSql("ALTER TABLE orders RENAME COLUMN placed TO placed_at");
        QCOMPARE(run({"monitor"}).exitCode, 0);
    }

    //! Of another moment than now: not before what is logged, nor what is still to come.
    void aMomentIsNamed()
    {
        const auto earlier = run({"score", "idle", "--as-of", "2025-01-01"});
        QCOMPARE(earlier.exitCode, 1);
        QVERIFY2(earlier.error.contains("what was said is not rewritten"), qPrintable(earlier.error));
        const auto later = run({"score", "idle", "--as-of", "2999-01-01"});
        QCOMPARE(later.exitCode, 1);
        QVERIFY2(later.error.contains("still to come"), qPrintable(later.error));
        QCOMPARE(run({"score", "idle", "--as-of", "yesterday"}).exitCode, 1);
        const auto then = json({"monitor", "idle", "--as-of", "2025-01-01"})["projects"][0];
        QCOMPARE(then["now"].get<std::string>(), std::string("2025-01-01 00:00:00+00"));
        QCOMPARE(then["performance"]["rows"].get<int>(), 0);
        QVERIFY(json({"monitor", "idle"})["projects"][0]["performance"]["rows"].get<int>() > 0);
        QVERIFY(json({"retrain", "idle", "--as-of", "2024-06-01"})["rows_behind_model"].get<int>()
                < json({"retrain", "idle"})["rows_behind_model"].get<int>());
    }

    //! Retrained, deployed beside what answers, logged with it, retired; another one, promoted and rolled back.
    void aChallengerStandsBesideTheChampion()
    {
        const auto said = [this](int version) {
            return value("SELECT count(*) FROM espalier.idle_log WHERE version = " + std::to_string(version));
        };
        const auto told = json({"retrain", "idle", "--shadow"});
        QCOMPARE(told["shadow"].get<int>(), 3);
        QVERIFY(told["promoted"].is_null());
        const auto versions = json({"projects"})["projects"][0]["versions"];
        QVERIFY(versions[0]["shadow"].get<bool>() && !versions[0]["active"].get<bool>());
        QVERIFY(versions[2]["active"].get<bool>() && !versions[2]["shadow"].get<bool>());
        const auto file = path("idle.json");
        const auto refused = run({"deploy", file, "--anyway", "--shadow"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains("version 3 is its shadow already"), qPrintable(refused.error));
        const auto scored = json({"score", "idle"});
        QCOMPARE(scored["shadow"]["version"].get<int>(), 3);
        QVERIFY(scored["shadow"]["logged"].get<int>() > 0);
        QCOMPARE(scored["shadow"]["logged"].get<int>(), scored["logged"].get<int>());
        const auto beside = json({"monitor", "idle"})["projects"][0]["shadow"];
        QCOMPARE(beside["version"].get<int>(), 3);
        QCOMPARE(std::to_string(beside["paired"]["rows"].get<int>()), said(3));
        QVERIFY(beside["paired"]["claim"].is_null() && beside["estimated"].is_object());
        const auto text = run({"monitor", "idle"}).text;
        QVERIFY2(text.contains("shadow:      version 3 (Logistic regression) is logged beside it"), qPrintable(text));
        QCOMPARE(json({"retire", "idle", "--shadow"})["retired"].get<std::string>(), std::string("shadow"));
        QCOMPARE(said(3), std::string("0"));
        QVERIFY(json({"monitor", "idle"})["projects"][0]["shadow"].is_null());
        QVERIFY(json({"score", "idle"})["shadow"].is_null());
        const auto deployed = json({"deploy", file, "--anyway", "--shadow"})["deployed"];
        QVERIFY(deployed["version"].get<int>() == 4 && deployed["shadow"].get<bool>());
        QCOMPARE(value("SELECT DISTINCT version FROM espalier.idle"), std::string("1"));
        QCOMPARE(json({"promote", "idle"})["active"]["version"].get<int>(), 4);
        QCOMPARE(value("SELECT DISTINCT version FROM espalier.idle"), std::string("4"));
        const auto none = run({"promote", "idle"});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.error.contains("it has no shadow"), qPrintable(none.error));
        QCOMPARE(json({"rollback", "idle"})["active"]["version"].get<int>(), 1);
    }
};

QTEST_GUILESS_MAIN(RetrainTest)

} // namespace retrain_test

#include "retrain_test.moc"
