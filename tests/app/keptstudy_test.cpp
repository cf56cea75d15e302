// SPDX-License-Identifier: GPL-3.0-or-later
// The studies that the window keeps, on the command line; no database is asked.
#include "core/base/json.h"
#include "tests/support/commandline.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace keptstudy_test {

using namespace espalier;

namespace {

constexpr const char *churn = R"({"espalier_study": 1, "name": "churn", "entity": "public.customer", "task": "binary",
    "target": {"row": {"column": "gone", "as_of": "joined_at"}}, "features": []})";

} // namespace

class KeptStudyTest : public QObject
{
    Q_OBJECT

private:
    tests::Answer run(const QStringList &arguments) const
    {
        return tests::runCommand(arguments, m_home->path(), m_home->path());
    }

    Json json(const QStringList &arguments) const { return tests::documentOf(run(arguments + QStringList{"--json"})); }

    QStringList ids(const QStringList &more = {}) const
    {
        QStringList result;
        const auto list = json(QStringList{"study", "list"} + more);
        for (const auto &kept : list["studies"])
            result.append(QString::fromStdString(kept["id"].get<std::string>()));
        result.sort();
        return result;
    }

    QString write(const QString &name) const
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(churn) < 0)
            qFatal("%s", qPrintable(name));
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void keepsAndListsAStudyFile()
    {
        QVERIFY(ids().isEmpty());
        QVERIFY(run({"study", "list"}).text.contains("no study is kept yet"));
        const auto file = write("mine.json");
        QCOMPARE(json({"-d", "dbname=shop password=secret", "study", "keep", file})["id"].get<std::string>(),
                 std::string("churn"));
        QCOMPARE(json({"study", "keep", file})["id"].get<std::string>(), std::string("churn"));
        const auto list = json({"study", "list"})["studies"];
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list[0]["database"].get<std::string>(), std::string("dbname=shop"));
        QCOMPARE(list[0]["saved_as"].get<std::string>(), file.toStdString());
        QVERIFY(QFile::exists(QString::fromStdString(list[0]["file"].get<std::string>())));
        QVERIFY(run({"study", "list"}).text.contains("churn"));
    }

    //! A kept study stands wherever a study file does.
    void takesAKeptStudyByItsName()
    {
        json({"study", "keep", write("mine.json")});
        QCOMPARE(json({"study", "show", "churn"})["name"].get<std::string>(), std::string("churn"));
        json({"study", "label", "churn", "--known-after", "30 days"});
        QVERIFY(json({"study", "show", "churn", "--line"})["line"].get<std::string>().find("maturing 30 days")
                != std::string::npos);
        QVERIFY(!QFile::exists(m_home->filePath("churn")));
        // A file of that name stands before it.
        QVERIFY(QFile::copy(m_home->filePath("mine.json"), m_home->filePath("churn")));
        QVERIFY(json({"study", "show", "churn", "--line"})["line"].get<std::string>().find("maturing")
                == std::string::npos);
    }

    void duplicatesRenamesAndSaves()
    {
        json({"study", "keep", write("mine.json")});
        QCOMPARE(json({"study", "duplicate", "churn"})["id"].get<std::string>(), std::string("churn_2"));
        QCOMPARE(json({"study", "duplicate", "churn", "--name", "other"})["id"].get<std::string>(),
                 std::string("other"));
        json({"study", "rename", "churn_2", "loyalty"});
        QCOMPARE(json({"study", "show", "loyalty"})["name"].get<std::string>(), std::string("loyalty"));
        QCOMPARE(run({"study", "rename", "loyalty", "No Name"}).exitCode, 1);
        json({"study", "save", "loyalty"});
        QVERIFY(QFile::exists(m_home->filePath("loyalty.json")));
        const auto again = run({"study", "save", "loyalty"});
        QVERIFY(again.exitCode == 1 && again.error.contains("--force"));
        json({"study", "save", "loyalty", "--force"});
        QCOMPARE(ids(), (QStringList{"churn", "churn_2", "other"}));
    }

    void deletesAndTakesBack()
    {
        json({"study", "keep", write("mine.json")});
        QVERIFY(run({"study", "delete", "churn"}).text.contains("espalierctl study restore churn"));
        QVERIFY(ids().isEmpty());
        QCOMPARE(ids({"--deleted"}), QStringList{"churn"});
        const auto gone = run({"study", "delete", "churn"});
        QVERIFY(gone.exitCode == 1 && gone.error.contains("espalierctl study list"));
        json({"study", "restore", "churn"});
        QCOMPARE(ids(), QStringList{"churn"});
        QCOMPARE(run({"study", "show", "none"}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(KeptStudyTest)

} // namespace keptstudy_test

#include "keptstudy_test.moc"
