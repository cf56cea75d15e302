// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program as a file: the frame, the query that gives it, and predictions.
#include "core/base/json.h"
#include "core/pg/settings.h"
#include "core/pg/transaction.h"
#include "tests/support/commandline.h"
#include "tests/support/testcluster.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <utility>

namespace exportcommand_test {

using namespace espalier;

namespace {

// A town has a comma, or nothing in it.
constexpr const char *market = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, town text, rating float8);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL, amount float8);
    CREATE INDEX ON orders (customer_id, placed_at);
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour',
        (ARRAY['Bath, Somerset', '', 'the "Hague"', NULL])[1 + i % 4], i / 7.0 FROM generate_series(1, 300) i;
    INSERT INTO orders SELECT i, 1 + (i * i) % 300, timestamptz '2024-02-01' + i * interval '2 hours', i / 3.0 FROM generate_series(1, 4000) i;
    ANALYZE;
)";

} // namespace

class ExportCommandTest : public QObject
{
    Q_OBJECT

private:
    tests::Answer run(const QStringList &arguments, bool isConnected = true)
    {
        const auto uri = QString::fromStdString(pg::displayText(m_cluster.settings("market")));
        return tests::runCommand((isConnected ? QStringList{"--database", uri} : QStringList()) + arguments,
                                 m_folder.path());
    }

    Json json(const QStringList &arguments) { return tests::documentOf(run(arguments + QStringList{"--json"})); }

    QString path(const char *name) const { return m_folder.filePath(name); }

    static QString read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QStringList headOf(const QString &text) { return text.left(text.indexOf('\n')).split(','); }
    static QString quoted(const QStringList &names) { return '"' + names.join("\", \"") + '"'; }
    void sql(const QString &statements) { m_cluster.runSql("market", statements.toStdString()); }
    std::string value(const QString &query) { return m_cluster.value("market", query.toStdString()); }

    //! How many rows the server takes the text for.
    std::uint64_t copied(const QString &table, const QString &text)
    {
        auto connection = m_cluster.connect("market");
        auto transaction = pg::Transaction::begin(connection, {.access = pg::Access::Deploy});
        const auto bytes = text.toStdString();
        bool isTaken = false;
        const auto rows = transaction->copyIn(
            QString("COPY public.%1 (%2) FROM STDIN CSV HEADER").arg(table, quoted(headOf(text))).toStdString(),
            [&]() -> std::optional<std::string_view> {
                return std::exchange(isTaken, true) ? std::nullopt : std::optional<std::string_view>(bytes);
            });
        if (!rows || !transaction->commit())
            qFatal("%s", rows ? "commit" : rows.error().detail.c_str());
        return *rows;
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_study;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("market");
        m_cluster.runSql("market", market);
        m_study = path("churn.json");
        const auto made =
            run({"study", "new", m_study, "--name", "churn", "--entity", "customer", "--predict", "count(orders)",
                 "--condition", "= 0", "--horizon", "30 days", "--from", "2024-04-01", "--until", "2024-11-01"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.error));
    }

    void nothingIsExportedOfWhatWasNeverRead()
    {
        const auto answer = run({"export", m_study, "--output", path("none.csv")});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.error.contains("espalierctl snapshot STUDY"), qPrintable(answer.error));
        QVERIFY(!QFile::exists(path("none.csv")));
        QVERIFY(run({"train", m_study, "--learner", "logistic"}).exitCode == 0);
    }

    //! As PostgreSQL reads it, which tells an empty text from what is missing.
    void theFrameIsWhatTheQueryBesideItGives()
    {
        const auto told = json({"export", m_study, "--output", path("frame.csv")});
        QCOMPARE(told["sql"].get<std::string>(), path("frame.sql").toStdString());
        const auto text = read(path("frame.csv"));
        const auto head = headOf(text);
        QCOMPARE(head.mid(0, 4), (QStringList{"id", "as_of", "label", "part"}));
        QCOMPARE(head.size(), told["columns"].get<qsizetype>());
        QVERIFY(text.contains("\"Bath, Somerset\"") && text.contains(",\"\",") && text.contains(",,"));
        auto query = read(path("frame.sql"));
        QVERIFY(query.endsWith(";\n"));
        query.chop(2);
        sql("CREATE TABLE given AS " + query);
        sql("CREATE TABLE frame AS SELECT *, 'train'::text AS part FROM given LIMIT 0");
        QCOMPARE(copied("frame", text), told["rows"].get<std::uint64_t>());
        const auto difference = "SELECT count(*) FROM (SELECT %1 FROM frame EXCEPT SELECT %1 FROM given) AS e";
        auto columns = head;
        columns.removeAt(3);
        QCOMPARE(value(QString(difference).arg(quoted(columns))), std::string("0"));
        QCOMPARE(value("SELECT count(*) FROM frame"), value("SELECT count(*) FROM given"));
        QCOMPARE(value("SELECT string_agg(DISTINCT part, ' ' ORDER BY part) FROM frame WHERE part <> 'gap'"),
                 std::string("test train validation"));
    }

    void predictionsGiveTheScoreThatIsTold()
    {
        const auto best = json({"compare", m_study})["runs"][0];
        const auto id = QString::fromStdString(best["id"].get<std::string>());
        const auto told = json({"export", m_study, "--predictions", id, "--output", path("said.csv")});
        QVERIFY(told["sql"].is_null() && told["run"] == best["id"] && !QFile::exists(path("said.sql")));
        const auto text = read(path("said.csv"));
        QCOMPARE(headOf(text), (QStringList{"id", "as_of", "label", "part", "prediction", "probability"}));
        sql("CREATE TABLE said (id int, as_of timestamptz, label text, part text, prediction text, probability "
            "float8)");
        QCOMPARE(copied("said", text), told["rows"].get<std::uint64_t>());
        for (const auto *part : {"validation", "test"}) {
            const auto rows = QString("FROM said WHERE part = '%1'").arg(part);
            const auto &split = best["splits"][part];
            QCOMPARE(value("SELECT count(*) " + rows), std::to_string(split["rows"].get<int>()));
            const auto share = std::stod(value("SELECT avg((label = prediction)::int)::float8 " + rows));
            QCOMPARE(share, split["metrics"]["accuracy"]["value"].get<double>());
        }
        QCOMPARE(value("SELECT count(*) FROM said WHERE (probability >= 0.5) <> (prediction = 'true')"),
                 std::string("0"));
        const auto unknown = run({"export", m_study, "--predictions", "nothing", "--output", path("unknown.csv")});
        QVERIFY2(unknown.exitCode == 1 && unknown.error.contains("no such run"), qPrintable(unknown.error));
    }

    //! The same meaning in all three, with nothing of a name taken for markup.
    void aCardTellsAllInOneFile()
    {
        auto study = parseJson(read(m_study).toStdString(), "study").value();
        study["title"] = "<script>x</script> 客户 \"A\" %1";
        const auto file = path("titled.json");
        QFile titled(file);
        QVERIFY(titled.open(QIODevice::WriteOnly));
        titled.write(QByteArray::fromStdString(study.dump()));
        titled.close();
        const auto best = json({"compare", m_study})["runs"][0];
        const auto told = json({"export", file, "--card", path("card.json"), "--false-alarm", "1", "--miss", "3"});
        QVERIFY(told["run"] == best["id"]);
        const auto card = parseJson(read(path("card.json")).toStdString(), "card").value();
        QVERIFY(card["run"]["splits"]["test"]["metrics"]["roc_auc"] == best["splits"]["test"]["metrics"]["roc_auc"]);
        QVERIFY(card["title"] == study["title"]);
        const auto decided = json({"decide", file, "--false-alarm", "1", "--miss", "3"});
        QVERIFY(card["decision"]["threshold"] == decided["threshold"]);
        QVERIFY(card["decision"]["parts"]["test"]["flagged"] == decided["parts"]["test"]["flagged"]);
        QCOMPARE(card["importance"]["features"].size(), study["features"].size());
        QVERIFY(!card["curves"]["roc"].empty() && card["question"]["line"].get<std::string>().starts_with("count("));
        const auto page = run({"export", file, "--card", path("card.html"), "--language", "de"}, false);
        QVERIFY2(page.exitCode == 0 && page.text.contains("model card of run"), qPrintable(page.error));
        const auto html = read(path("card.html"));
        QVERIFY(html.contains("Modellkarte") && html.contains("&lt;script&gt;x&lt;/script&gt; 客户 &quot;A&quot; %1"));
        QVERIFY(html.contains("<svg") && !html.contains("<script") && !html.contains("://"));
        QCOMPARE(run({"export", file, "--card", path("card.pdf")}, false).exitCode, 0);
        QFile pdf(path("card.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
        const auto text = run({"export", file, "--card", path("card.txt")}, false);
        QVERIFY2(text.exitCode == 1 && text.error.contains(".html, .pdf or .json"), qPrintable(text.error));
        const auto refused = run({"export", file, "--card", path("card.pdf")}, false);
        QVERIFY2(refused.exitCode == 1 && refused.error.contains("--force"), qPrintable(refused.error));
        QCOMPARE(run({"export", file, "--output", path("x.csv"), "--threshold", "0.3"}, false).exitCode, 2);
    }

    //! Of a number nothing would come of it, and nobody would know.
    void aThresholdIsOfTwoClasses()
    {
        const auto file = path("orders.json");
        QVERIFY(run({"study", "new", file, "--name", "orders", "--entity", "customer", "--predict", "count(orders)",
                     "--horizon", "30 days"})
                    .exitCode
                == 0);
        QVERIFY(run({"train", file, "--learner", "ridge"}).exitCode == 0);
        for (const auto &words : {QStringList{"export", file, "--card", path("number.json"), "--threshold", "0.4"},
                                  QStringList{"export", file, "--card", path("number.json"), "--miss", "3"},
                                  QStringList{"deploy", file, "--anyway", "--dry-run", "--threshold", "0.4"}}) {
            const auto refused = run(words);
            QVERIFY2(refused.exitCode == 1 && refused.error.contains("a threshold decides between two classes"),
                     qPrintable(words.join(' ') + refused.error));
        }
        QVERIFY(!QFileInfo::exists(path("number.json")));
        QCOMPARE(run({"export", file, "--card", path("number.json")}).exitCode, 0);
    }

    void whatIsThereIsReplacedWhereThatIsSaid()
    {
        const QStringList command{"export", m_study, "--output", path("frame.csv")};
        const auto before = read(path("frame.csv"));
        const auto refused = run(command);
        QVERIFY2(refused.exitCode == 1 && refused.error.contains("--force"), qPrintable(refused.error));
        QCOMPARE(json(command + QStringList{"--force"})["file"].get<std::string>(), path("frame.csv").toStdString());
        QCOMPARE(read(path("frame.csv")), before);
    }

    //! Rows that are kept need no database; the query does.
    void keptRowsAreExportedWithoutADatabase()
    {
        const auto alone = run({"export", m_study, "--output", path("alone.csv")}, false);
        QVERIFY2(alone.exitCode == 0 && alone.error.contains("without the SQL"), qPrintable(alone.error));
        QCOMPARE(read(path("alone.csv")), read(path("frame.csv")));
        QVERIFY(!QFile::exists(path("alone.sql")));
        const auto piped = run({"export", m_study, "--output", "-"}, false);
        QCOMPARE(piped.exitCode, 0);
        QCOMPARE(piped.text, read(path("frame.csv")));
        QCOMPARE(run({"export", m_study, "--output", "-", "--json"}, false).exitCode, 2);
        QCOMPARE(run({"export", m_study}, false).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)

} // namespace exportcommand_test

#include "exportcommand_test.moc"
