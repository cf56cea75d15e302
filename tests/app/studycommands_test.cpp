// SPDX-License-Identifier: GPL-3.0-or-later
// What a study costs, how it grows along a chosen path, and what its SQL does: on the command line.
#include "core/base/json.h"
#include "core/pg/settings.h"
#include "tests/support/commandline.h"
#include "tests/support/testcluster.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace studycommands_test {

using namespace espalier;

namespace {

// Lines are many and found by no index; two paths lead from a customer to places.
constexpr const char *market = R"(
    CREATE TABLE place (id int PRIMARY KEY, height int);
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, home_id int REFERENCES place);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL,
                         place_id int REFERENCES place);
    CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, added_at timestamptz NOT NULL, amount int NOT NULL);
    CREATE INDEX ON orders (customer_id, placed_at);
    INSERT INTO place SELECT i, i * 10 FROM generate_series(1, 20) i;
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour', 1 + i % 20 FROM generate_series(1, 300) i;
    INSERT INTO orders SELECT i, 1 + i % 300, timestamptz '2024-02-01' + i * interval '2 hours', 1 + i % 20 FROM generate_series(1, 4000) i;
    INSERT INTO line SELECT i, 1 + i % 4000, timestamptz '2024-02-01' + (i % 4000) * interval '2 hours', i % 9 FROM generate_series(1, 20000) i;
    ANALYZE;
)";

} // namespace

class StudyCommandsTest : public QObject
{
    Q_OBJECT

private:
    tests::Answer run(const QStringList &arguments, const std::string &database = "market")
    {
        const auto uri = QString::fromStdString(pg::displayText(m_cluster.settings(database)));
        return tests::runCommand(QStringList{"--database", uri} + arguments, m_folder.path());
    }

    Json json(const QStringList &arguments) { return tests::documentOf(run(arguments + QStringList{"--json"})); }

    Json study() const
    {
        QFile stream(m_file);
        if (!stream.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(m_file));
        return parseJson(stream.readAll().toStdString(), "file").value();
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("market");
        m_cluster.runSql("market", market);
        m_file = m_folder.filePath("churn.json");
    }

    void init()
    {
        const auto answer =
            run({"study", "new", m_file, "--name", "churn", "--entity", "customer", "--predict", "count(orders)",
                 "--condition", "= 0", "--horizon", "30 days", "--from", "2024-04-01", "--until", "2024-11-01"});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    }

    void costNamesMissingIndexes()
    {
        const auto cost = json({"study", "cost", m_file});
        QCOMPARE(cost["features"].get<std::size_t>(), study()["features"].size());
        const auto examples = cost["examples"].get<double>();
        QVERIFY(examples > 1500 && examples < 3500);
        QCOMPARE(cost["frame_bytes"].get<double>(), examples * cost["features"].get<double>() * 8);
        const auto &missing = cost["missing_indexes"];
        // The one that saves most comes first; customers reach orders by their place too.
        QCOMPARE(missing.size(), std::size_t(2));
        QCOMPARE(missing[1]["columns"].get<std::vector<std::string>>(),
                 (std::vector<std::string>{"place_id", "placed_at"}));
        QCOMPARE(missing[0]["sql"].get<std::string>(),
                 std::string("CREATE INDEX CONCURRENTLY ON \"public\".\"line\" (\"order_id\", \"added_at\");\n"));
        QVERIFY(missing[0]["rows_with_index"].get<double>() < missing[0]["rows"].get<double>() / 4);
        QVERIFY(cost["live"]["seconds_with_indexes"] < cost["live"]["seconds"]);
        const auto text = run({"study", "cost", m_file}).text;
        QVERIFY(text.contains("estimates") && text.contains("reads all 20000 rows"));
    }

    void addsOneFeatureAlongThePathThatIsChosen()
    {
        const auto before = study()["features"].size();
        const auto added = json({"study", "add", m_file, "--to", "place", "--path", "2", "--column", "height",
                                 "--aggregate", "max", "--window", "last 3"});
        QCOMPARE(added["added"].size(), std::size_t(1));
        QVERIFY(added["paths"].get<int>() >= 2);
        const auto features = study()["features"];
        QCOMPARE(features.size(), before + 1);
        QCOMPARE(features.back()["aggregate"].get<std::string>(), std::string("max"));
        QCOMPARE(features.back()["path"].size(), std::size_t(2));
        // The same again is there already.
        QVERIFY(json({"study", "add", m_file, "--to", "place", "--path", "2", "--column", "height", "--aggregate",
                      "max", "--window", "last 3"})["added"]
                    .empty());
    }

    void addsWhatIsSuggestedAndRefusesWhatCannotBe()
    {
        QVERIFY(run({"study", "new", m_file, "--name", "churn", "--entity", "customer", "--predict", "count(orders)",
                     "--condition", "= 0", "--no-features"})
                    .exitCode
                == 0);
        QVERIFY(json({"study", "add", m_file, "--to", "line"})["added"].size() > 2);
        const auto before = study();
        for (const auto &wrong :
             {QStringList{"--to", "place", "--path", "99"}, QStringList{"--to", "line", "--column", "nothing"},
              QStringList{"--to", "line", "--column", "amount", "--aggregate", "quantile"},
              QStringList{"--to", "line", "--aggregate", "count", "--window", "last few"}}) {
            const auto answer = run(QStringList{"study", "add", m_file} + wrong);
            QCOMPARE(answer.exitCode, 1);
            QVERIFY(!answer.error.isEmpty());
        }
        // What describes one feature is not passed over where none is described.
        const QStringList suggested{"study", "add", m_file, "--to", "line", "--column", "amount"};
        for (const auto &part : {QStringList{"--among", "rank"}, QStringList{"--window", "last 5"}})
            QCOMPARE(run(suggested + part).exitCode, 2);
        QVERIFY(study() == before);
    }

    void addsAnAggregateOfAggregates()
    {
        const auto before = study();
        const QStringList sum{"study", "add", m_file, "--to", "line", "--column", "amount", "--aggregate", "sum"};
        const auto added = json(sum + QStringList{"--then", "mean", "--window", "last 5"});
        QCOMPARE(added["added"][0].get<std::string>(), std::string("orders_line_amount_sum_mean_5rows"));
        const auto feature = study()["features"].back();
        QCOMPARE(feature["aggregate"].get<std::string>(), std::string("mean"));
        QCOMPARE(feature["path"].size(), std::size_t(1));
        QCOMPARE(feature["of"]["aggregate"].get<std::string>(), std::string("sum"));
        QCOMPARE(feature["of"]["path"][0]["table"].get<std::string>(), std::string("public.line"));
        const auto refused = run({"study", "add", m_file, "--to", "orders", "--aggregate", "count", "--then", "mean"});
        QVERIFY(refused.exitCode == 1 && refused.error.contains("one to-many hop"));
        QVERIFY(run(sum + QStringList{"--then", "mode"}).exitCode == 1);
        QCOMPARE(study()["features"].size(), before["features"].size() + 1);
    }

    void asksForTheSpanOfExamplesOfOnesOwn()
    {
        m_cluster.runSql("market", R"(
            CREATE TABLE churn_label (customer_id int REFERENCES customer, as_of timestamptz NOT NULL, churned boolean, split text,
                                      PRIMARY KEY (customer_id, as_of));
            INSERT INTO churn_label SELECT c, t, (c + extract(day FROM t)::int) % 3 = 0,
                CASE WHEN t < '2024-06-01' THEN 'train' WHEN t < '2024-08-01' THEN 'validation' ELSE 'test' END
              FROM generate_series(1, 300) c, generate_series(timestamptz '2024-03-01', '2024-10-01', '14 days') t; ANALYZE;)");
        const QStringList mine{"study", "new", m_file, "--name", "mine", "--given", "churn_label"};
        QVERIFY(run(mine + QStringList{"--no-features"}).exitCode == 0);
        auto given = study()["target"]["given"];
        QCOMPARE(given["label"].get<std::string>(), std::string("churned"));
        QCOMPARE(given["key_columns"].get<std::vector<std::string>>(), std::vector<std::string>{"customer_id"});
        QVERIFY(given["split"] == "split" && given["as_of"] == "as_of" && !given.contains("label_window"));
        QCOMPARE(study()["entity"].get<std::string>(), std::string("public.customer"));
        const auto findings = json({"study", "check", m_file})["findings"];
        QCOMPARE(findings[0]["kind"].get<std::string>(), std::string("label_window"));
        QCOMPARE(findings[0]["severity"].get<std::string>(), std::string("danger"));
        QVERIFY(findings[0]["fix"]["label_span"].is_null());
        // A feature over the labels cannot be asked for, and the findings still tell.
        auto spoilt = study();
        spoilt["features"] = Json::array({{{"name", "n"},
                                           {"aggregate", "count"},
                                           {"path",
                                            {{{"direction", "to_child"},
                                              {"table", "public.churn_label"},
                                              {"child_columns", {"customer_id"}},
                                              {"parent_columns", {"id"}}}}}}});
        const auto other = m_folder.filePath("spoilt.json");
        QFile stream(other);
        QVERIFY(stream.open(QIODevice::WriteOnly));
        stream.write(QByteArray::fromStdString(printJson(spoilt)));
        stream.close();
        const auto refused = run({"study", "check", other, "--json"});
        const auto told = parseJson(refused.text.toStdString(), "answer").value();
        QVERIFY(refused.exitCode == 1 && told["valid"] == false && told.contains("error"));
        QCOMPARE(told["findings"][0]["kind"].get<std::string>(), std::string("label_window"));
        QVERIFY(run({"study", "label", other, "--known-after", "28 days"}).exitCode == 0);
        QCOMPARE(run({"study", "check", other}).exitCode, 0);

        QVERIFY(run({"study", "label", m_file, "--known-after", "28 days"}).exitCode == 0);
        QCOMPARE(study()["target"]["given"]["label_window"].get<std::string>(), std::string("28 days"));
        QVERIFY(run(mine + QStringList{"--label-window", "28 days", "--split", "none"}).exitCode == 0);
        QCOMPARE(study()["split"]["kind"].get<std::string>(), std::string("time"));
        const auto here = json({"snapshot", m_file, "--executor", "local", "--fresh"});
        const auto there = json({"snapshot", m_file, "--executor", "pushdown", "--fresh"});
        QCOMPARE(here["rows_hash"].get<std::string>(), there["rows_hash"].get<std::string>());
        QVERIFY(here["rows_used"].get<int>() > 1000);
        QCOMPARE(run({"study", "label", m_file, "--known-after", "soon"}).exitCode, 1);
        QCOMPARE(run({"study", "new", m_file, "--name", "mine"}).exitCode, 2);
    }

    //! One path of its label and features to each; what is chosen is in the question's line, and training has them as well as the cutoffs.
    void choosesTheRowsAtWhichThereAreFurtherExamples()
    {
        QVERIFY(run({"study", "new", m_file, "--name", "orders", "--entity", "customer", "--predict", "count(orders)",
                     "--horizon", "30 days", "--from", "2024-04-01", "--until", "2024-11-01"})
                    .exitCode
                == 0);
        const QStringList rows{"study", "rows", m_file};
        const auto before = study();
        const auto listed = json(rows)["rows"];
        QVERIFY(listed.size() >= 2);
        QCOMPARE(listed[0]["table"].get<std::string>(), std::string("public.orders"));
        for (const auto &row : listed)
            QCOMPARE(row["learned_from"].get<bool>(), false);
        const auto chosen = json(rows + QStringList{"--at-each", "line"})["rows"];
        QCOMPARE(chosen.size(), listed.size());
        // Several paths lead there: one of them is taken.
        QCOMPARE(std::ranges::count_if(chosen,
                                       [](const Json &row) {
                                           return row["learned_from"].get<bool>();
                                       }),
                 1);
        QVERIFY(std::ranges::any_of(chosen, [](const Json &row) {
            return row["learned_from"].get<bool>() && row["table"].get<std::string>() == "public.line";
        }));
        QCOMPARE(study()["target"]["future"]["at_rows"].size(), std::size_t(2));
        QVERIFY(run({"study", "show", m_file, "--line"}).text.contains(" at each line"));
        const auto parts = json({"snapshot", m_file})["parts"];
        QVERIFY(parts["further"].get<int>() > 1000 && parts["train"].get<int>() > 100);
        // What cannot be changes nothing.
        const auto with = study();
        for (const auto &[words, code] : std::vector<std::pair<QStringList, int>>{
                 {{"--at-each", "place"}, 1}, {{"--at-each", "nothing"}, 1}, {{"--at-each", "line", "--none"}, 2}}) {
            const auto refused = run(rows + words);
            QVERIFY2(code == 1 ? refused.exitCode == 1 : refused.exitCode > 1, qPrintable(words.join(' ')));
            QVERIFY(study() == with);
        }
        QVERIFY(run(rows + QStringList{"--none"}).exitCode == 0);
        QVERIFY(study() == before);
        QVERIFY(run({"study", "new", m_file, "--name", "rating", "--entity", "orders", "--predict", "place_id",
                     "--task", "multiclass", "--no-features"})
                    .exitCode
                == 0);
        QCOMPARE(run(rows).exitCode, 1);
    }

    void aNewScheduleEndsWithTheData()
    {
        QVERIFY(run({"study", "new", m_file, "--name", "churn", "--entity", "customer", "--predict", "count(orders)",
                     "--condition", "= 0", "--horizon", "30 days", "--no-features"})
                    .exitCode
                == 0);
        const auto future = study()["target"]["future"];
        // Orders were placed from February to the end of December 2024.
        QVERIFY(future["from"].get<std::string>().starts_with("2024-02-"));
        QVERIFY(future["until"].get<std::string>().starts_with("2024-1"));
    }

    void repairsWhatIsNotToBeBelieved()
    {
        const auto before = study();
        const QStringList repair{"study", "repair", m_file};
        QVERIFY(run(repair).text.contains("as it is stored"));
        const auto missing = json(
            repair + QStringList{"--table", "line", "--column", "amount", "--missing", "2024-03-01", "2024-03-08"});
        QCOMPARE(missing["repairs"][0]["text"].get<std::string>(),
                 std::string("treat line.amount as missing between 2024-03-01 and 2024-03-08"));
        QCOMPARE(study()["repairs"][0]["missing"]["until"].get<std::string>(), std::string("2024-03-08 00:00:00+00"));
        const auto left = json(repair + QStringList{"--leave-out", "-", "2024-05-15"});
        QCOMPARE(left["repairs"].size(), std::size_t(2));
        QCOMPARE(left["repairs"][1]["number"].get<int>(), 2);
        QVERIFY(!study()["left_out"][0].contains("from"));
        QVERIFY(run(repair).text.contains("  2  leave out the examples before 2024-05-15"));
        // What is live is read with the repairs, and predicted at any time.
        const auto training = run({"study", "sql", m_file}).text;
        const auto live = run({"study", "sql", m_file, "--live"}).text;
        QVERIFY(training.contains("2024-03-08") && training.contains("2024-05-15"));
        QVERIFY(live.contains("2024-03-08") && !live.contains("2024-05-15"));
        // What cannot be changes nothing.
        const auto repaired = study();
        for (const auto &[words, code] : std::vector<std::pair<QStringList, int>>{
                 {{"--table", "line", "--column", "amount"}, 2},
                 {{"--column", "amount", "--missing", "2024-03-01", "2024-03-08"}, 2},
                 {{"--table", "line", "--column", "amount", "--missing", "2024-03-01"}, 2},
                 {{"--table", "line", "--column", "amount", "--missing", "soon", "later"}, 1},
                 {{"--table", "line", "--column", "amount", "--missing", "2024-03-08", "2024-03-01"}, 1},
                 {{"--table", "line", "--column", "amount", "--renamed", "1", "2"}, 1},
                 {{"--table", "line", "--column", "added_at", "--missing", "2024-03-01", "2024-03-08"}, 1},
                 {{"--leave-out", "-", "-"}, 1},
                 {{"--remove", "3"}, 1}}) {
            QCOMPARE(run(repair + words).exitCode, code);
            QVERIFY(study() == repaired);
        }
        QCOMPARE(json(repair + QStringList{"--remove", "1"})["repairs"].size(), std::size_t(1));
        QVERIFY(!study().contains("repairs") && study().contains("left_out"));
        QVERIFY(json(repair + QStringList{"--remove", "all"})["repairs"].empty());
        QVERIFY(study() == before);
    }

    //! A line that a name of the database began would be read as one of the program's.
    void namesNeverBeginALine()
    {
        m_cluster.createDatabase("odd");
        m_cluster.runSql("odd", R"(
            CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL);
            CREATE TABLE "odd
DROP" (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL, "so
DROP" int, status text);
            CREATE INDEX ON "odd
DROP" (customer_id, placed_at);
            INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour' FROM generate_series(1, 300) i;
            INSERT INTO "odd
DROP" SELECT i, 1 + i % 300, timestamptz '2024-02-01' + i * interval '2 hours', i % 9, 'x' FROM generate_series(1, 4000) i;
            ANALYZE;)");
        const auto file = m_folder.filePath("odd.json");
        const auto asked = [this](const QStringList &arguments) {
            const auto answer = run(arguments, "odd");
            if (answer.exitCode != 0)
                qFatal("%s: %s", qPrintable(arguments.join(' ')), qPrintable(answer.error));
            return answer.text + answer.error;
        };
        asked({"study", "new", file, "--name", "odd", "--entity", "customer", "--predict", "count(odd\nDROP)",
               "--condition", "= 0", "--horizon", "10 days", "--from", "2024-04-01", "--until", "2024-11-01"});
        for (const auto &arguments : std::vector<QStringList>{
                 {"catalog"},
                 {"columns", "odd\nDROP"},
                 {"sample", "odd\nDROP"},
                 {"times"},
                 {"relations"},
                 {"paths", "customer", "odd\nDROP"},
                 {"changes", "--keep"},
                 {"study", "add", file, "--to", "odd\nDROP", "--column", "so\nDROP", "--aggregate", "max"},
                 {"study", "times", file},
                 {"study", "cost", file},
                 {"study", "check", file, "--data"},
                 {"study", "suggest", file},
                 {"study", "repair", file, "--table", "odd\nDROP", "--column", "so\nDROP", "--missing", "2024-03-01",
                  "2024-03-08"},
                 {"snapshot", file},
                 {"train", file, "--learner", "logistic"},
                 {"compare", file}}) {
            const auto text = asked(arguments);
            QVERIFY2(!text.contains("\nDROP"), qPrintable(arguments.join(' ') + "\n" + text));
        }
        m_cluster.runSql("odd", "DROP TABLE \"odd\nDROP\"");
        const auto changes = asked({"changes"});
        QVERIFY2(changes.contains("odd\\x0ADROP") && !changes.contains("\nDROP"), qPrintable(changes));
    }

    void tellsTimesOfWhatIsUsedFirst()
    {
        const auto all = json({"study", "times", m_file})["times"];
        QVERIFY(all.size() >= 3);
        const auto isUsed = [](const Json &told) {
            return told["used"].get<bool>();
        };
        QVERIFY(std::is_partitioned(all.begin(), all.end(), isUsed));
        QCOMPARE(std::count_if(all.begin(), all.end(),
                               [](const Json &told) {
                                   return told["target"].get<bool>();
                               }),
                 2);
        // Without features only what the question itself names is used.
        QVERIFY(run({"study", "new", m_file, "--name", "churn", "--entity", "customer", "--predict", "count(orders)",
                     "--condition", "= 0", "--no-features"})
                    .exitCode
                == 0);
        const auto few = json({"study", "times", m_file})["times"];
        QCOMPARE(std::count_if(few.begin(), few.end(), isUsed), 2);
        const auto text = run({"study", "times", m_file}).text;
        QVERIFY2(text.contains("nothing") && text.contains("seen by"), qPrintable(text));
    }

    //! What is proposed can be pasted into a shell as it stands.
    void fixesAreWholeCommands()
    {
        m_cluster.runSql(
            "market",
            R"(CREATE TABLE IF NOT EXISTS verdict (customer_id int REFERENCES customer, as_of timestamptz NOT NULL,
            churned boolean, PRIMARY KEY (customer_id, as_of));
            INSERT INTO verdict SELECT c, '2024-06-01', c % 3 = 0 FROM generate_series(1, 300) c; ANALYZE;)");
        const auto file = m_folder.filePath("my study.json");
        QVERIFY(run({"study", "new", file, "--name", "mine", "--given", "verdict", "--split", "none", "--no-features"})
                    .exitCode
                == 0);
        const auto checked = json({"study", "check", file});
        QVERIFY(!checked["findings"].empty());
        const auto command = QString::fromStdString(checked["findings"][0]["fix"]["command"].get<std::string>());
        QCOMPARE(command, QString("espalierctl study label '%1' --known-after '90 days'").arg(file));
        const auto text = run({"study", "check", file}).text;
        QVERIFY2(text.contains(command), qPrintable(text));
        const auto pasted = [this](const QString &line) {
            QProcess shell;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert("ESPALIER_HOME", m_folder.path());
            shell.setProcessEnvironment(environment);
            shell.start("sh", {"-c", QString("espalierctl() { '%1' \"$@\"; }\n").arg(ESPALIERCTL) + line});
            return shell.waitForFinished(60'000) && shell.exitCode() == 0;
        };
        QVERIFY(pasted(command));
        QVERIFY(json({"study", "check", file})["findings"].dump().find("--known-after") == std::string::npos);
        const auto all = json({"study", "check", m_file})["findings"];
        for (const auto &finding : all) {
            if (finding["fix"].is_null())
                continue;
            QVERIFY(pasted(QString::fromStdString(finding["fix"]["command"].get<std::string>())));
            break;
        }
        m_cluster.runSql("market", "DROP TABLE verdict");
    }

    void explainsTheSql()
    {
        const auto plain = json({"study", "sql", m_file});
        QVERIFY(!plain.contains("blocks"));
        const auto sql = json({"study", "sql", m_file, "--explain"});
        QCOMPARE(sql["sql"].get<std::string>(), plain["sql"].get<std::string>());
        const auto text = sql["sql"].get<std::string>();
        const auto &blocks = sql["blocks"];
        QVERIFY(blocks.size() > 3);
        const auto scan = std::find_if(blocks.begin(), blocks.end(), [](const Json &block) {
            return block["name"] == "s1";
        });
        QVERIFY(scan != blocks.end());
        QVERIFY((*scan)["words"].get<std::string>().find("before the as-of time") != std::string::npos);
        QVERIFY(text.substr((*scan)["begin"].get<std::size_t>(), 6) == "SELECT");
        QVERIFY(run({"study", "sql", m_file, "--explain"}).text.startsWith("1. examples: The examples:"));
    }
};

QTEST_GUILESS_MAIN(StudyCommandsTest)

} // namespace studycommands_test

#include "studycommands_test.moc"
