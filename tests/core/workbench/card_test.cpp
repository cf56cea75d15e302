// SPDX-License-Identifier: GPL-3.0-or-later
// What a card gathers where there is little to be gathered: no test, no model that was tested, no time.
#include "core/base/json.h"
#include "core/snapshot/fetch.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/card.h"
#include "core/workbench/cardjson.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace card_test {

using namespace espalier;
using snapshot::Part;

namespace {

//! Forty rows, the last ten of which are the validation.
snapshot::Snapshot rowsOf(const study::Study &study, model::Task task)
{
    snapshot::Snapshot rows{.id = "rows", .studyHash = snapshot::contentHash(study), .rowsHash = "hash"};
    constexpr std::int64_t count = 40;
    std::vector<double> numbers;
    std::vector<std::int32_t> codes;
    std::vector<std::int64_t> keys;
    for (std::int64_t i = 0; i < count; ++i) {
        keys.push_back(i);
        codes.push_back(static_cast<std::int32_t>(i % 2));
        numbers.push_back(static_cast<double>(i));
        rows.frame.asOf.push_back({i * 1'000'000});
        rows.parts.push_back(i < 30 ? Part::Train : Part::Validation);
    }
    rows.frame.keys = {{"id", frame::Integers{keys}}};
    rows.frame.features = {{"x", frame::Numbers{numbers}}};
    if (task == model::Task::Regression) {
        rows.frame.label = {"label", frame::Numbers{numbers}};
    } else {
        rows.frame.label = {"label", frame::Categories{.codes = codes, .levels = {"false", "true"}}};
        rows.classes = {"false", "true"};
    }
    rows.rowsAvailable = count;
    snapshot::countParts(rows);
    return rows;
}

//! It separates the classes between 0.3 and 0.4, and says each number one too high.
training::Run runOf(const snapshot::Snapshot &rows, model::Task task)
{
    training::Run run{.id = "0123456789ab", .learner = "ridge", .snapshot = rows.id};
    run.model.learner = run.learner;
    run.model.task = task;
    run.model.classes = rows.classes;
    run.model.family = model::Linear{.outputs = {{.bias = 0, .weights = {}}}};
    run.model.link = task == model::Task::Regression ? model::Link::Identity : model::Link::Logistic;
    auto &said = run.predictions["validation"];
    said.width = 1;
    for (const auto row : training::rowsBeside(rows, run, "validation")) {
        const auto step = 0.01 * static_cast<double>(row % 10);
        const auto probability = row % 2 == 1 ? 0.4 + step : 0.3 - step;
        said.values.push_back(task == model::Task::Regression ? static_cast<double>(row + 1) : probability);
    }
    said.rows = said.values.size();
    return run;
}

} // namespace

class CardTest : public QObject
{
    Q_OBJECT

private:
    static study::Study studyOf(model::Task task)
    {
        study::Study study{
            .name = "small", .entity = {"public", "thing"}, .target = study::RowTarget{.column = "label"}};
        study.task = task;
        return study;
    }

    //! The card of one run on the rows of a task.
    Result<workbench::Card> cardOf(model::Task task, const workbench::CardOptions &options)
    {
        const auto file = m_folder.filePath(QString("runs%1.db").arg(++m_count)).toStdString();
        auto runs = store::Cache::open(file, store::Purpose::Lasting).value();
        const auto study = studyOf(task);
        const auto rows = rowsOf(study, task);
        const auto isNeeded = [](const std::string & /*id*/) {
            return true;
        };
        const auto run = runOf(rows, task);
        if (!snapshot::keepSnapshot(runs, rows, isNeeded) || !training::keepRun(runs, run))
            qFatal("not kept");
        Progress progress;
        return workbench::gatherCard(runs, study, snapshot::outlineOf(rows), run, options, progress);
    }

    QTemporaryDir m_folder;
    int m_count = 0;

private Q_SLOTS:
    void withoutATestTheValidationSpeaks()
    {
        const auto card = cardOf(model::Task::Binary, {.costs = evaluate::Costs{.falseAlarm = 1, .miss = 5}});
        QVERIFY(card);
        QCOMPARE(card->curves.part, std::string("validation"));
        QVERIFY(!card->curves.roc.empty() && card->curves.confusion);
        QVERIFY(card->unexplained && !card->explanation);
        QCOMPARE(card->parts.size(), std::size_t(2));
        QCOMPARE(card->parts[1].from->microseconds, 30'000'000);
        QCOMPARE(card->parts[1].until->microseconds, 39'000'000);
        QCOMPARE(card->parts[1].classes, (std::vector<std::size_t>{5, 5}));
        QVERIFY(card->decision->isChosen && card->decision->threshold > 0.3 && card->decision->threshold <= 0.41);
        const auto &outcome = card->decision->parts.at("validation");
        QVERIFY(outcome.positives > 0 && outcome.found == outcome.positives && outcome.flagged == outcome.found);
        QVERIFY(card->run.predictions.empty() && card->rows.frame.asOf.empty());
        const auto json = workbench::toJson(*card);
        QCOMPARE(json["rows"]["parts"][0]["part"].get<std::string>(), std::string("train"));
        QVERIFY(json["importance"].contains("reason") && json["decision"]["miss"] == 5.0);
        QVERIFY(parseJson(json.dump(), "card"));
    }

    void numbersHaveARangeAndNoThreshold()
    {
        const auto card = cardOf(model::Task::Regression, {});
        QVERIFY(card && !card->decision);
        QCOMPARE(*card->parts[0].low, 0.0);
        QCOMPARE(*card->parts[0].high, 29.0);
        QCOMPARE(*card->parts[1].mean, 34.5);
        QVERIFY(!card->curves.predicted.empty());
        for (const auto &point : card->curves.predicted)
            QCOMPARE(point.y, point.x + 1);
        QVERIFY(workbench::toJson(*card)["decision"].is_null());
    }

    void aThresholdThatIsGivenIsTaken()
    {
        const auto card = cardOf(model::Task::Binary, {.threshold = 0.45, .costs = evaluate::Costs()});
        QVERIFY(card && card->decision->isChosen);
        QCOMPARE(card->decision->threshold, 0.45);
        const auto &outcome = card->decision->parts.at("validation");
        QVERIFY(outcome.flagged > 0 && outcome.flagged < outcome.positives);
        QCOMPARE(card->curves.confusion->at(1, 1), static_cast<double>(outcome.flagged));
    }
};

QTEST_GUILESS_MAIN(CardTest)

} // namespace card_test

#include "card_test.moc"
