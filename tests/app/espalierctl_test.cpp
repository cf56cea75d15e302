// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a user meets it: the whole way on a real database, and what it says when something is wrong.
#include "core/base/json.h"
#include "core/pg/settings.h"
#include "tests/support/commandline.h"
#include "tests/support/testcluster.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace espalierctl_test {

using namespace espalier;

namespace {

// Whether the next order comes within a month depends on how many there were; one customer in five never came back.
constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, country text);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL, total numeric(8,2));
    CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, amount int NOT NULL);
    CREATE INDEX ON orders (customer_id, placed_at);
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour', CASE i % 3 WHEN 0 THEN 'de' WHEN 1 THEN 'fr' END
        FROM generate_series(1, 300) i;
    INSERT INTO orders SELECT row_number() OVER (), c.id, d, (c.id * 7) % 90 + 1
        FROM customer c, generate_series(timestamptz '2024-01-20', '2025-06-01', interval '5 days') d
        WHERE (c.id * 31 + extract(day FROM d)::int * 17) % (2 + c.id % 11) = 0 AND (c.id % 5 > 0 OR d < '2024-09-01');
    INSERT INTO line SELECT row_number() OVER (), id, 1 + id % 4 FROM orders;
    CREATE TABLE nothing (id int PRIMARY KEY, at timestamptz NOT NULL, y int);
    ANALYZE;
)";

} // namespace

class EspalierctlTest : public QObject
{
    Q_OBJECT

private:
    tests::Answer run(const QStringList &arguments, const QString &database = QStringLiteral("shop"),
                      const QString &home = {})
    {
        return tests::runCommand(QStringList{"--database", uri(database)} + arguments,
                                 home.isEmpty() ? m_folder.path() : home);
    }

    Json json(const QStringList &arguments) { return tests::documentOf(run(arguments + QStringList{"--json"})); }

    QString uri(const QString &database) const
    {
        return QString::fromStdString(pg::displayText(m_cluster.settings(database.toStdString())));
    }

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void composeChurn(const QStringList &more = {})
    {
        const auto answer =
            run(QStringList{"study",      "new",       file("churn.json"), "--name",      "churn",      "--entity",
                            "customer",   "--predict", "count(orders)",    "--condition", "= 0",        "--horizon",
                            "30 days",    "--every",   "15 days",          "--from",      "2024-04-01", "--until",
                            "2025-05-01", "--alive",   "120 days"}
                + more);
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    }

    static Json readJson(const QString &name)
    {
        QFile stream(name);
        if (!stream.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(name));
        return parseJson(stream.readAll().toStdString(), "file").value();
    }

    static void writeJson(const QString &name, const Json &json)
    {
        QFile stream(name);
        if (!stream.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(name));
        stream.write(QByteArray::fromStdString(printJson(json)));
    }

    void verifyFails(const tests::Answer &answer, const QString &words)
    {
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.error.contains(words), qPrintable(answer.error));
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(run({"conquer"}).exitCode, 2);
        QCOMPARE(run({"train"}).exitCode, 2);
        QCOMPARE(run({"--help"}).exitCode, 0);
    }

    //! For who reads and for who branches on it.
    void errorsHaveWordsAndCodes()
    {
        const auto answer = run({"--json", "study", "check", file("nothing.json")});
        QCOMPARE(answer.exitCode, 1);
        const auto error = Json::parse(answer.text.toStdString())["error"];
        QCOMPARE(error["code"].get<std::string>(), std::string("io"));
        QCOMPARE(error["detail"].get<std::string>(), std::string("this file cannot be read"));
        QVERIFY(error["advice"].get<std::string>().starts_with("Check the path"));
        QCOMPARE(error["told"]["problem"]["code"].get<std::string>(), std::string("base.file_not_read"));
        QCOMPARE(error["told"]["remedies"].size(), std::size_t(2));
    }

    void suggestsFeaturesByWhatTheyTell()
    {
        composeChurn({"--no-features"});
        const auto listed = run({"study", "suggest", file("churn.json"), "--most", "7"});
        QVERIFY2(listed.exitCode == 0, qPrintable(listed.error));
        QVERIFY2(listed.text.contains("days since the last of all orders"), qPrintable(listed.text));
        QVERIFY2(listed.text.contains("mutual information") && listed.text.contains("left out:"),
                 qPrintable(listed.text));
        // Nothing is written unless it is asked for.
        QCOMPARE(json({"study", "check", file("churn.json")})["features"].get<int>(), 0);
        const auto document = json({"study", "suggest", file("churn.json"), "--most", "7", "--rows", "200", "--write"});
        QCOMPARE(document["kept"].get<int>(), 7);
        QCOMPARE(document["rows_used"].get<int>(), 200);
        QVERIFY(document["training_rows"].get<int>() > 200);
        QVERIFY(document["examples"].get<int>() > document["training_rows"].get<int>());
        QVERIFY(document["computed"] == document["enumerated"] && document["enumerated"].get<int>() > 20);
        QCOMPARE(document["features"].size(), document["enumerated"].get<std::size_t>());
        const auto &best = document["features"][0];
        QVERIFY(best["verdict"] == "kept" && best["bits"].get<double>() > 0.05);
        QCOMPARE(json({"study", "check", file("churn.json")})["features"].get<int>(), 7);
        verifyFails(run({"study", "suggest", file("churn.json"), "--seconds", "0.000001"}), "the time was over");
        QCOMPARE(run({"study", "suggest", file("churn.json"), "--most", "0"}).exitCode, 2);
    }

    void tellsTheCatalogAndPaths()
    {
        const auto catalog = json({"catalog"});
        QCOMPARE(catalog["tables"].size(), std::size_t(4));
        QCOMPARE(catalog["relations"].size(), std::size_t(2));
        const auto paths = json({"paths", "customer", "line"});
        QCOMPARE(paths["paths"][0]["hops"].get<int>(), 2);
        QCOMPARE(run({"graph", "--output", file("graph.svg")}).exitCode, 0);
        QFile svg(file("graph.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("customer_id"));
        verifyFails(run({"graph", "--output", "graph.bmp"}), "ends with .svg, .pdf");
        verifyFails(run({"paths", "customer", "lines"}), "line");
    }

    void writesTheGraphInEveryFormat()
    {
        for (const auto *ending : {"svg", "pdf", "png", "mmd", "dbml"}) {
            const auto name = std::string("part.") + ending;
            const auto answer = json({"graph", "--output", file(name.c_str()), "--around", "orders", "--scale", "0.5"});
            QCOMPARE(answer["tables"].get<int>(), 3);
            QCOMPARE(answer["relations"].get<int>(), 2);
            QFile written(file(name.c_str()));
            QVERIFY(written.open(QIODevice::ReadOnly));
            const auto bytes = written.readAll();
            QVERIFY(bytes.size() > 100);
            if (QByteArray(ending) == "mmd" || QByteArray(ending) == "dbml" || QByteArray(ending) == "svg")
                QVERIFY(bytes.contains("customer") && !bytes.contains("nothing"));
        }
        QCOMPARE(json({"graph", "-o", file("two.svg"), "--tables", "customer,nothing"})["tables"].get<int>(), 2);
        verifyFails(run({"graph", "--output", file("a.png"), "--scale", "90"}), "largest scale");
        verifyFails(run({"graph", "--output", file("a.png"), "--scale", "wide"}), "this is no scale");
        verifyFails(run({"graph", "--output", file("a.svg"), "--tables", "custom"}), "There is no such table");
        QVERIFY(!QFile::exists(file("a.png")));
    }

    void tellsDeclaredRelations()
    {
        const auto listed = json({"relations"});
        QCOMPARE(listed["relations"].size(), std::size_t(2));
        QCOMPARE(listed["relations"][0]["state"].get<std::string>(), std::string("declared"));
    }

    void timesAreAcceptedAndDismissed()
    {
        const auto times = json({"times"});
        QCOMPARE(times["times"].size(), std::size_t(4));
        // Lines have no time of their own.
        const auto borrowed = std::string("public.line(order_id)->public.orders.placed_at");
        QVERIFY(std::ranges::any_of(times["times"], [&borrowed](const Json &time) {
            return time["text"].get<std::string>() == borrowed;
        }));
        QVERIFY(run({"times", "--accept", QString::fromStdString(borrowed)}).text.contains("accepted"));
        QVERIFY(!run({"times", "--forget", QString::fromStdString(borrowed)}).text.contains("accepted"));
        QCOMPARE(times["times"][0]["state"].get<std::string>(), std::string("suggested"));
        QVERIFY(run({"times"}).text.contains("never null"));
        QVERIFY(run({"times", "--accept", "orders.placed_at"}).text.contains("accepted"));
        QVERIFY(run({"times", "--dismiss", "nothing.at"}).text.contains("dismissed"));
        QVERIFY(!run({"times", "--forget", "nothing.at", "--forget", "orders.placed_at"}).text.contains("dismissed"));
        verifyFails(run({"times", "--accept", "orders.total"}), "no date or time");
    }

    //! Which times are guesses, and which count for nothing in the question: the time of a customer tells nothing of its badges.
    void timesOfAStudyAreToldApart()
    {
        m_cluster.createDatabase("guesses");
        m_cluster.runSql("guesses", R"(
            CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL);
            CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL);
            CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, amount int NOT NULL);
            CREATE TABLE badge (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, worth int NOT NULL);
            INSERT INTO customer SELECT i, timestamptz '2023-01-01 UTC' + i * interval '1 hour' FROM generate_series(1, 300) i;
            INSERT INTO orders SELECT i, 1 + i % 300, timestamptz '2023-03-01 UTC' + i * interval '3 hours' FROM generate_series(1, 3000) i;
            INSERT INTO line SELECT i, 1 + i % 3000, i % 7 FROM generate_series(1, 6000) i;
            INSERT INTO badge SELECT i, 1 + i % 300, i % 7 FROM generate_series(1, 900) i;
            ANALYZE;)");
        const auto name = file("guesses.json");
        const auto database = QStringLiteral("guesses");
        const auto made =
            run({"study", "new", name, "--name", "guesses", "--entity", "customer", "--predict", "count(orders)",
                 "--condition", "> 1", "--horizon", "60 days", "--from", "2023-05-01", "--no-features"},
                database);
        QVERIFY2(made.exitCode == 0, qPrintable(made.text));
        const auto shown = run({"study", "times", name, "--json"}, database);
        const auto times = parseJson(shown.text.toStdString(), "times").value();
        const auto of = [&times](const char *table) {
            for (const auto &time : times["times"]) {
                if (time["table"] == table)
                    return time;
            }
            return Json();
        };
        QVERIFY(of("public.line")["guessed"].get<bool>());
        QVERIFY(!of("public.orders")["guessed"].get<bool>());
        QVERIFY(of("public.badge")["text"].is_null() && !of("public.badge")["guessed"].get<bool>());
        QVERIFY(of("public.badge")["evidence"].get<std::string>().starts_with("nothing tells when its rows came"));
        QVERIFY(
            run({"study", "times", name}, database).text.contains("a guess: the time of the row that it refers to"));
        const auto suggested = run({"study", "suggest", name, "--write"}, database);
        QVERIFY2(suggested.exitCode == 0 && !suggested.text.contains("badge"), qPrintable(suggested.text));
        // What is seen of the entity's own table is told with the others.
        QVERIFY(run({"study", "check", name, "--data"}, database).text.contains("public.customer  joined_at"));
    }

    void findsAndFixesLeakage()
    {
        const auto name = file("large.json");
        QCOMPARE(run({"study", "new", name, "--name", "large", "--entity", "orders", "--predict", "total",
                      "--condition", "> 40", "--as-of", "placed_at", "--no-features"})
                     .exitCode,
                 0);
        QFile stream(name);
        QVERIFY(stream.open(QIODevice::ReadOnly));
        auto study = parseJson(stream.readAll().toStdString(), "study").value();
        stream.close();
        const auto hop = [](const char *direction, const char *table, const char *column, bool isMany) {
            return Json{{"direction", direction},
                        {"table", table},
                        {"child_columns", {column}},
                        {"parent_columns", {"id"}},
                        {"many", isMany}};
        };
        // Of the customer's orders before.
        const auto lines = Json::array({hop("to_parent", "public.customer", "customer_id", false),
                                        hop("to_child", "public.orders", "customer_id", true),
                                        hop("to_child", "public.line", "order_id", true)});
        study["features"] = {
            {{"name", "total"}, {"aggregate", "direct"}, {"column", "total"}, {"path", Json::array()}},
            {{"name", "who"}, {"aggregate", "direct"}, {"column", "customer_id"}, {"path", Json::array()}},
            {{"name", "lines"}, {"aggregate", "sum"}, {"column", "amount"}, {"path", lines}}};
        QVERIFY(stream.open(QIODevice::WriteOnly) && stream.write(QByteArray::fromStdString(study.dump())) > 0);
        stream.close();
        const auto found = json({"study", "check", name, "--data"});
        QVERIFY(found["data"]["compared_rows"].get<int>() > 1000);
        QCOMPARE(found["findings"][0]["kind"].get<std::string>(), std::string("label_column"));
        QCOMPARE(found["findings"][0]["severity"].get<std::string>(), std::string("danger"));
        QCOMPARE(found["findings"][0]["fix"]["exclude"][0].get<std::string>(), std::string("total"));
        // The total is made of the customer's number: the data tells more of it than its being a key.
        QCOMPARE(found["findings"][1]["subject"].get<std::string>(), std::string("who"));
        QCOMPARE(found["findings"][1]["kind"].get<std::string>(), std::string("too_good"));
        const auto unread = json({"study", "check", name});
        QVERIFY(!unread.contains("data"));
        QCOMPARE(unread["findings"][1]["kind"].get<std::string>(), std::string("key_as_number"));
        verifyFails(run({"study", "check", "--fix", "9", name}), "there are");
        const auto fixed = json({"study", "check", "--fix", "1", name});
        QCOMPARE(fixed["fixed"][0].get<std::string>(), std::string("leave out total"));
        QCOMPARE(fixed["remaining"][0]["subject"].get<std::string>(), std::string("who"));
        QCOMPARE(fixed["remaining"].size() + 1, fixed["findings"].size());
        QCOMPARE(json({"study", "check", name})["features"].get<int>(), 2);
        QVERIFY(run({"study", "check", name, "--data", "--fix", "all"}).text.contains("fixed: leave out who"));
        const auto checked = json({"study", "check", name, "--data"});
        QCOMPARE(checked["features"].get<int>(), 1);
        // What nobody looked at, and what takes labels away, is not done by the way.
        auto guessed = study;
        guessed["features"].erase(0);
        guessed["features"].erase(0);
        for (auto &time : guessed["times"])
            time["guessed"] = true;
        QFile again(name);
        QVERIFY(again.open(QIODevice::WriteOnly) && again.write(QByteArray::fromStdString(guessed.dump())) > 0);
        again.close();
        const auto unseen = json({"study", "check", name, "--fix", "all"});
        QVERIFY2(!unseen["not_fixed"].empty()
                     && unseen["not_fixed"][0].get<std::string>().find("--data does") != std::string::npos,
                 unseen.dump().c_str());
        QVERIFY(run({"study", "check", name, "--data", "--fix", "all"}).text.contains("fixed: "));
        // The tables were filled by one transaction each, and are said to be.
        for (const auto &finding : checked["findings"])
            QCOMPARE(finding["kind"].get<std::string>(), std::string("restored_dump"));
    }

    //! What a snapshot takes of memory is said before, and kept.
    void keepsToTheMemoryStated()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("A sanitizer holds memory of its own.");
#endif
        m_cluster.createDatabase("events");
        m_cluster.runSql("events", R"(
            CREATE TABLE thing (id int PRIMARY KEY, at timestamptz NOT NULL, y float8 NOT NULL);
            CREATE TABLE event (id int PRIMARY KEY, thing_id int NOT NULL REFERENCES thing, at timestamptz NOT NULL, x float8);
            INSERT INTO thing SELECT i, timestamptz '2024-01-01' + i % 700 * interval '1 day', i % 13 FROM generate_series(1, 60000) i;
            INSERT INTO event SELECT i, 1 + i % 60000, timestamptz '2023-06-01' + i % 900 * interval '1 day', i % 17
                FROM generate_series(1, 300000) i;
            ANALYZE)");
        Json study = {{"espalier_study", 1}, {"name", "things"}, {"entity", "public.thing"}, {"task", "regression"}};
        study["target"] = {{"row", {{"column", "y"}, {"as_of", "at"}}}};
        study["times"] = Json::array({{{"table", "public.event"}, {"column", "at"}}});
        const Json hop = {{"direction", "to_child"},
                          {"table", "public.event"},
                          {"child_columns", {"thing_id"}},
                          {"parent_columns", {"id"}}};
        for (int i = 0; i < 150; ++i) {
            study["features"].push_back({{"name", "f" + std::to_string(i)},
                                         {"aggregate", i % 2 == 0 ? "mean" : "median"},
                                         {"path", Json::array({hop})},
                                         {"column", "x"},
                                         {"window", std::to_string(i / 2 + 1) + " days"}});
        }
        QFile stream(file("things.json"));
        QVERIFY(stream.open(QIODevice::WriteOnly));
        stream.write(QByteArray::fromStdString(study.dump()));
        stream.close();
        const auto events = QStringLiteral("events");
        const auto refused = run({"snapshot", file("things.json"), "--memory", "100MB"}, events);
        verifyFails(refused, "60000 examples with 150 features need about");
        QVERIFY2(refused.error.contains("a sample of"), qPrintable(refused.error));
        QCOMPARE(run({"snapshot", file("things.json"), "--memory", "much"}, events).exitCode, 2);
        for (const auto *executor : {"local", "pushdown"}) {
            const auto answer =
                run({"snapshot", file("things.json"), "--memory", "1GB", "--executor", executor, "--json"}, events);
            QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
            QVERIFY2(answer.error.contains("of memory, 1.0 GB are allowed"), qPrintable(answer.error));
            const auto memory = parseJson(answer.text.toStdString(), "answer").value()["memory"];
            const auto stated = memory["stated_bytes"].get<double>();
            const auto peak = memory["peak_bytes"].get<double>();
            qInfo("%s: %.0f MB stated, %.0f MB held at most", executor, stated / 1e6, peak / 1e6);
            QVERIFY2(peak > 0 && peak <= stated && stated < 1.3 * peak, memory.dump().c_str());
            QCOMPARE(memory["allowed_bytes"].get<double>(), 1e9);
        }
    }

    void takesASample()
    {
        composeChurn();
        const auto all = json({"snapshot", file("churn.json")});
        QVERIFY(all["sample"].is_null());
        const auto some = json({"snapshot", file("churn.json"), "--sample", "1500", "--seed", "3"});
        QVERIFY(some["rows_available"] == all["rows_available"]);
        QVERIFY(some["rows_used"].get<int>() <= 1500 && some["rows_used"].get<int>() > 1400);
        QCOMPARE(some["sample"]["seed"].get<int>(), 3);
        QVERIFY(some["id"] != all["id"]);
        // The study keeps it, so that training finds the same examples.
        const auto trained = json({"train", file("churn.json"), "--learner", "logistic"});
        QVERIFY(trained["rows_used"] == some["rows_used"]);
        QVERIFY(trained["sample"] == some["sample"]["text"]);
        const auto compared = run({"compare", file("churn.json")});
        QVERIFY2(compared.text.contains("whole entities by hash of their key, seed 3"), qPrintable(compared.text));
        QVERIFY(json({"snapshot", file("churn.json"), "--sample", "0"})["id"] == all["id"]);
    }

    void doesTheWholeJob()
    {
        composeChurn();
        QVERIFY(json({"study", "check", file("churn.json")})["features"].get<int>() > 10);
        const auto snapshot = json({"snapshot", file("churn.json")});
        QVERIFY(snapshot["rows_used"].get<int>() > 1000);
        QVERIFY(snapshot["rows_used"] == snapshot["rows_available"]);
        const auto rowsRead = [](const Json &taken) {
            std::int64_t rows = 0;
            for (const auto &table : taken["read"])
                rows += table["rows_read"].get<std::int64_t>();
            return rows;
        };
        const auto again = json({"snapshot", file("churn.json")});
        QVERIFY(again["rows_hash"] == snapshot["rows_hash"]);
        QCOMPARE(rowsRead(again), std::int64_t{0});
        const auto fresh = json({"snapshot", "--fresh", file("churn.json")});
        QVERIFY(fresh["rows_hash"] == snapshot["rows_hash"]);
        QVERIFY(rowsRead(fresh) > 1000);
        QVERIFY(fresh["read"][0]["read_again"] == "as asked for");
        QVERIFY(run({"snapshot", file("churn.json")}).text.contains("up to date: nothing had changed in "));
        const auto trained = json({"train", file("churn.json"), "--learner", "logistic", "--learner", "xgboost",
                                   "--set", "xgboost.rounds=30", "--seed", "7"});
        QCOMPARE(trained["runs"].size(), std::size_t(4));
        QVERIFY(trained["best"] == trained["runs"][0]["id"]);
        const auto &auc = trained["runs"][0]["splits"]["test"]["metrics"]["roc_auc"];
        QVERIFY(auc["value"].get<double>() > 0.6);
        QVERIFY(auc["low"] <= auc["value"] && auc["value"] <= auc["high"]);
        QVERIFY(json({"compare", file("churn.json")})["runs"] == trained["runs"]);

        const auto dry = json({"deploy", file("churn.json"), "--dry-run"});
        QVERIFY(dry["steps"].size() > 5);
        QCOMPARE(m_cluster.value("shop", "SELECT to_regnamespace('espalier') IS NULL"), std::string("t"));
        QCOMPARE(json({"deploy", file("churn.json")})["deployed"]["version"].get<int>(), 1);
        QVERIFY(std::stoi(m_cluster.value("shop", "SELECT count(probability) FROM espalier.churn")) >= 0);
        QCOMPARE(m_cluster.value("shop", "SELECT count(*) FROM espalier.churn_at(7, '2025-01-01')"), std::string("1"));
        QCOMPARE(json({"deploy", file("churn.json"), "--run",
                       trained["runs"][1]["id"].get<std::string>().c_str()})["deployed"]["version"]
                     .get<int>(),
                 2);
        QCOMPARE(json({"rollback", "churn"})["active"]["version"].get<int>(), 1);
        QCOMPARE(json({"activate", "churn", "--model-version", "2"})["active"]["version"].get<int>(), 2);
        QCOMPARE(json({"activate", "churn", "1"})["active"]["version"].get<int>(), 1);
        QCOMPARE(json({"activate", "churn", "2"})["active"]["version"].get<int>(), 2);
        QCOMPARE(json({"score", "churn"})["version"].get<int>(), 2);
        for (const auto *const executor : {"local", "pushdown"})
            QVERIFY(json({"score", "churn", "--executor", executor})["executor"] == executor);
        QVERIFY(run({"score", "churn"}).text.contains("features computed here: "));
        QCOMPARE(json({"projects"})["projects"][0]["versions"].size(), std::size_t(2));
        json({"retire", "churn"});
        QCOMPARE(m_cluster.value("shop", "SELECT to_regnamespace('espalier') IS NULL"), std::string("t"));
    }

    void theSameSeedGivesTheSameScores()
    {
        composeChurn();
        const auto scores = [this] {
            auto trained = json({"train", file("churn.json"), "--fresh", "--learner", "xgboost", "--seed", "3"});
            return trained["runs"][0]["splits"];
        };
        const auto first = scores();
        QVERIFY(scores() == first);
    }

    void comparesTwoStudiesOnTheSameExamples()
    {
        composeChurn();
        QVERIFY(run({"train", file("churn.json"), "--learner", "xgboost"}).exitCode == 0);
        auto fewer = readJson(file("churn.json"));
        fewer["name"] = "fewer";
        fewer["features"] = Json::array({fewer["features"][0]});
        writeJson(file("fewer.json"), fewer);
        verifyFails(run({"compare", file("churn.json"), "--with", file("fewer.json")}), "no snapshot");
        QVERIFY(run({"train", file("fewer.json"), "--learner", "xgboost"}).exitCode == 0);
        const auto found = json({"compare", file("churn.json"), "--with", file("fewer.json")});
        const auto difference = found["difference"]["value"].get<double>();
        QVERIFY(std::abs(difference
                         - (found["scores"][0]["value"].get<double>() - found["scores"][1]["value"].get<double>()))
                < 1e-12);
        QVERIFY(found["difference"]["low"].get<double>() <= difference && found["test_rows"].get<int>() > 100);
        fewer["split"]["test"] = 0.2;
        writeJson(file("fewer.json"), fewer);
        QVERIFY(run({"train", file("fewer.json"), "--learner", "xgboost"}).exitCode == 0);
        verifyFails(run({"compare", file("churn.json"), "--with", file("fewer.json")}),
                    "test examples are not those of");
    }

    void saysWhatIsWrongWithTheConnection()
    {
        const auto connecting = [this](const QString &database) {
            QProcess process;
            process.start(ESPALIERCTL, {"--database", database, "catalog"});
            process.waitForFinished(60'000);
            return tests::Answer{process.exitCode(), {}, QString::fromUtf8(process.readAllStandardError())};
        };
        verifyFails(connecting("host=localhost port=1 dbname=shop"), "Check that the server runs there");
        verifyFails(connecting(uri("nowhere")), "Check the name of the database");
        verifyFails(connecting(QString(uri("shop")).replace("user=", "user=nobody_of_that_name_")), "login");
        verifyFails(connecting("postgresql://["), "");
        verifyFails(connecting("host=localhost colour=red"), "colour");
    }

    void saysWhatIsWrongWithAStudy()
    {
        composeChurn();
        const auto edited = [this](const char *before, const char *after) {
            QFile source(file("churn.json"));
            if (!source.open(QIODevice::ReadOnly))
                qFatal("the study is gone");
            auto text = source.readAll();
            if (!text.contains(before))
                qFatal("the study does not hold %s", before);
            QFile target(file("edited.json"));
            if (!target.open(QIODevice::WriteOnly) || target.write(text.replace(before, after)) < 0)
                qFatal("the study cannot be written");
            target.close();
            return run({"snapshot", file("edited.json")});
        };
        verifyFails(edited("\"espalier_study\": 1", "\"espalier_study\": 2"), "newer version");
        verifyFails(edited("\"public.orders\"", "\"public.ordres\""), "no such table");
        verifyFails(edited("\"total\"", "\"totla\""), "no such column");
        verifyFails(edited("\"horizon\"", "\"horizont\""), "horizon");
        verifyFails(edited("\"value\": \"0\"", "\"value\": \"-1\""), "same label");
        verifyFails(run({"snapshot", file("missing.json")}), "cannot be read");
        verifyFails(run({"study", "new", file("x.json"), "--name", "X y", "--entity", "customer", "--predict",
                         "count(orders)", "--condition", "= 0"}),
                    "lower case letters");
    }

    void anEmptyTableHasNoExamples()
    {
        QFile study(file("empty.json"));
        QVERIFY(study.open(QIODevice::WriteOnly));
        study.write(R"({"espalier_study": 1, "name": "empty", "entity": "public.nothing", "task": "regression",
            "target": {"row": {"column": "y", "as_of": "at"}}, "features": [{"name": "own", "aggregate": "direct", "column": "y"}]})");
        study.close();
        verifyFails(run({"snapshot", file("empty.json")}), "there are no examples");
    }

    void rightsThatAreMissingAreNamed()
    {
        m_cluster.runSql("shop", "CREATE ROLE reader LOGIN; GRANT SELECT ON customer TO reader");
        composeChurn();
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ESPALIER_HOME", m_folder.path());
        process.setProcessEnvironment(environment);
        auto settings = m_cluster.settings("shop");
        settings.parameters["user"] = "reader";
        process.start(
            ESPALIERCTL,
            {"--database", QString::fromStdString(pg::displayText(settings)), "snapshot", file("churn.json")});
        QVERIFY(process.waitForFinished(60'000));
        verifyFails({process.exitCode(), {}, QString::fromUtf8(process.readAllStandardError())},
                    "GRANT SELECT ON \"public\".\"orders\"");
        m_cluster.runSql("shop", "DROP OWNED BY reader; DROP ROLE reader");
    }

    void aCacheThatCannotBeWrittenIsNamed()
    {
        composeChurn();
        verifyFails(run({"snapshot", file("churn.json")}, "shop", QStringLiteral("/proc/espalier")), "/proc/espalier");
    }

    void completionKnowsTheCommands()
    {
        const auto answer = run({"completion"});
        QCOMPARE(answer.exitCode, 0);
        for (const auto *word : {"catalog", "study", "rollback", "complete -o"})
            QVERIFY2(answer.text.contains(word), word);
    }
};

QTEST_GUILESS_MAIN(EspalierctlTest)

} // namespace espalierctl_test

#include "espalierctl_test.moc"
