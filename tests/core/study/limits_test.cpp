// SPDX-License-Identifier: GPL-3.0-or-later
// What a study may ask of a server, and files that are no studies.
#include "core/base/messages.h"
#include "core/study/json.h"
#include "core/study/limits.h"
#include "tests/support/worded.h"

#include <QElapsedTimer>
#include <QTest>

namespace limits_test {

using namespace espalier;

namespace {

constexpr const char *churn = R"({"espalier_study": 1, "name": "churn", "entity": "customer", "task": "binary",
    "target": {"future": {"aggregate": "count", "path": [{"direction": "to_child", "table": "orders",
        "child_columns": ["customer_id"], "parent_columns": ["id"]}],
        "condition": {"op": "=", "value": "0"}, "horizon": "30 days", "every": "30 days", "from": "2024-02-01"}},
    "features": [{"name": "n", "aggregate": "count", "window": "90 days", "path": [{"direction": "to_child", "table": "orders",
            "child_columns": ["customer_id"], "parent_columns": ["id"]}]}]})";

std::string with(const std::string &from, const std::string &to)
{
    std::string text = churn;
    const auto place = text.find(from);
    if (place == std::string::npos)
        qFatal("%s is not there", from.c_str());
    return text.replace(place, from.size(), to);
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsTooMuch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const std::string &text, const char *subject) {
            QTest::newRow(name) << QString::fromStdString(text) << QString("study: %1").arg(subject);
        };
        row("every second", with(R"("every": "30 days")", R"("every": "1 second")"), "target.every");
        row("from the year 1",
            with(R"("every": "30 days", "from": "2024-02-01")", R"("every": "1 day", "from": "0001-01-01")"),
            "target.every");
        const std::string hop =
            R"({"direction": "to_parent", "table": "orders", "child_columns": ["a"], "parent_columns": ["b"]})";
        std::string hops;
        for (int i = 0; i < 5000; ++i)
            hops += hop + ", ";
        row("hops", with(R"("window": "90 days", "path": [)", R"("path": [)" + hops), "n");
        std::string conditions;
        for (int i = 0; i < 200; ++i)
            conditions += std::string(i == 0 ? "" : ", ") + R"({"column": "a", "op": "=", "value": "1"})";
        row("conditions", with(R"("window": "90 days",)", R"("where": [)" + conditions + "],"), "n");
        std::string features;
        for (int i = 0; i < 10'001; ++i)
            features += "{\"name\": \"f" + std::to_string(i)
                + "\", \"aggregate\": \"direct\", \"column\": \"a\", \"path\": []},";
        row("features", with(R"("features": [)", R"("features": [)" + features), "features");
        row("a version before the first", with(R"("espalier_study": 1)", R"("espalier_study": -5)"), "espalier_study");
        row("version nought", with(R"("espalier_study": 1)", R"("espalier_study": 0)"), "espalier_study");
        for (const auto *window :
             {"5'; x rows", "5x rows", " rows", "-5 rows", "0 rows", "99999999999 rows", "1e3 rows", "+5 rows"})
            row(window, with("90 days\", \"path", std::string(window) + "\", \"path"), "features[0].window");
        row("an age", with(R"("window": "90 days")", R"("window": "9000000000000000000 days")"), "features[0].window");
    }
    void refusesWhatIsTooMuch()
    {
        QFETCH(QString, text);
        QFETCH(QString, subject);
        QElapsedTimer timer;
        timer.start();
        const auto study = study::parseStudy(text.toStdString(), "study");
        QVERIFY(!study);
        QCOMPARE(QString::fromStdString(study.error().subject), subject);
        QVERIFY(timer.elapsed() < 5000);
    }

    void takesWhatIsNot()
    {
        QVERIFY(study::parseStudy(churn, "study"));
        QVERIFY(study::parseStudy(with(R"("every": "30 days")", R"("every": "1 hour")"), "study"));
        QVERIFY(study::parseStudy(with("90 days\", \"path", "5 rows\", \"path"), "study"));
    }

    void refusesKeysThatStandTwice()
    {
        const auto study =
            study::parseStudy(with(R"("name": "churn")", R"("name": "churn", "name": "other")"), "study");
        QVERIFY(!study);
        QVERIFY(study.error().problem == messages::keyTwice("name"));
    }
};

QTEST_GUILESS_MAIN(LimitsTest)

} // namespace limits_test

#include "limits_test.moc"
