// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/evaluate/conformal.h"
#include "core/frame/append.h"
#include "core/learn/learner.h"
#include "core/model/json.h"
#include "core/model/predict.h"
#include "core/snapshot/keeping.h"
#include "core/training/fit.h"
#include "core/training/folds.h"
#include "core/training/runjson.h"
#include "core/training/runs.h"
#include "core/training/trials.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace fit_test {

using namespace espalier;
using snapshot::Part;
using training::Run;
using training::TrainingJob;

namespace {

constexpr std::size_t entities = 60;
constexpr std::size_t months = 10;

//! Of each entity at each month a number that follows one feature, and noise.
snapshot::Snapshot sample(std::size_t count = entities)
{
    snapshot::Snapshot snapshot{.id = "s", .studyHash = "h", .rowsHash = "r"};
    Random random(Seed{5});
    frame::Integers keys;
    frame::Numbers label;
    frame::Numbers signal;
    frame::Numbers noise;
    for (std::size_t entity = 0; entity < count; ++entity) {
        for (std::size_t month = 0; month < months; ++month) {
            keys.values.push_back(static_cast<std::int64_t>(entity));
            snapshot.frame.asOf.push_back({static_cast<std::int64_t>(month) * 30});
            signal.values.push_back(random.uniform());
            noise.values.push_back(random.uniform());
            label.values.push_back(3 * signal.values.back() + 0.3 * random.uniform());
            snapshot.parts.push_back(month < 7 ? Part::Train : month < 9 ? Part::Validation : Part::Test);
        }
    }
    snapshot.frame.keys = {{"id", keys}};
    snapshot.frame.label = {"label", label};
    snapshot.frame.features = {{"signal", signal}, {"noise", noise}};
    snapshot.rowsUsed = snapshot.rowsAvailable = snapshot.parts.size();
    return snapshot;
}

//! Of twelve entities, and 600 rows between the months that follow the same rule with another slope.
snapshot::Snapshot withFurther(double slope, const char *id)
{
    auto rows = sample(12);
    rows.id = id;
    Random random(Seed{9});
    auto &keys = std::get<frame::Integers>(rows.frame.keys[0].values).values;
    auto &label = std::get<frame::Numbers>(rows.frame.label.values).values;
    for (std::size_t i = 0; i < 600; ++i) {
        keys.push_back(static_cast<std::int64_t>(i % 12));
        rows.frame.asOf.push_back({static_cast<std::int64_t>(i % 9) * 30 - 10});
        for (auto &feature : rows.frame.features)
            std::get<frame::Numbers>(feature.values).values.push_back(random.uniform());
        const auto &signal = std::get<frame::Numbers>(rows.frame.features[0].values).values;
        label.push_back(slope * signal.back() + 0.3 * random.uniform());
        rows.parts.push_back(Part::Further);
    }
    return rows;
}

//! Whether a coin falls that hangs on the feature a little: trees that learn each row by heart are far too sure.
snapshot::Snapshot coins()
{
    auto snapshot = sample(400);
    snapshot.id = "coins";
    Random random(Seed{6});
    frame::Categories label{.codes = {}, .levels = {"no", "yes"}};
    const auto &signal = std::get<frame::Numbers>(snapshot.frame.features.front().values).values;
    for (const auto each : signal)
        label.codes.push_back(random.chance(0.35 + 0.3 * each) ? 1 : 0);
    snapshot.frame.label = {"label", std::move(label)};
    snapshot.classes = {"no", "yes"};
    return snapshot;
}

//! Whether a sum of ten features and noise is far above 0, and that number; or one that has nothing to do with them.
snapshot::Snapshot rareSums(bool isTold)
{
    auto snapshot = sample(300);
    snapshot.id = isTold ? "sums" : "others";
    for (std::size_t row = 0; row < snapshot.parts.size(); ++row) {
        const auto month = row % months;
        snapshot.parts[row] = month == 0 ? Part::Train : month == 1 ? Part::Validation : Part::Test;
    }
    Random random(Seed{7});
    frame::Categories label{.codes = {}, .levels = {"no", "yes"}};
    std::vector<frame::Numbers> inputs(10);
    for (std::size_t row = 0; row < snapshot.parts.size(); ++row) {
        double sum = 2 * random.normal();
        for (auto &input : inputs) {
            input.values.push_back(random.normal());
            sum += input.values.back();
        }
        label.codes.push_back(sum > 7 ? 1 : 0);
        snapshot.frame.quantity.push_back(isTold ? sum : random.normal());
    }
    snapshot.frame.label = {"label", std::move(label)};
    snapshot.classes = {"no", "yes"};
    snapshot.frame.features.clear();
    for (std::size_t i = 0; i < inputs.size(); ++i)
        snapshot.frame.features.push_back({"x" + std::to_string(i), std::move(inputs[i])});
    return snapshot;
}

TrainingJob job(const char *learner, learn::Parameters parameters = {})
{
    return {.runs = "r", .snapshot = "s", .learner = learner, .parameters = std::move(parameters), .metric = "rmse"};
}

//! What a learner makes of some rows alone.
model::Model trainedOn(const char *learner, const learn::Parameters &settings, const std::vector<std::size_t> &rows)
{
    Progress progress;
    const learn::Training training{
        .train = frame::taken(sample().frame, rows), .validation = {}, .task = Task::Regression};
    return learn::findLearner(learner)->train(training, settings, progress).value();
}

//! What a learner gives: it has seen no rows but those it learned from.
model::Model withoutIntervals(model::Model model)
{
    model.intervals.reset();
    return model;
}

} // namespace

class FitTest : public QObject
{
    Q_OBJECT

private:
    Run fitted(const TrainingJob &job, const snapshot::Snapshot &rows = sample())
    {
        auto runs = store::Cache::open(m_folder.filePath("runs").toStdString(), store::Purpose::Lasting).value();
        if (!snapshot::keepSnapshot(runs, rows, [](const std::string & /*id*/) {
                return false;
            }))
            qFatal("the snapshot cannot be kept");
        Progress progress;
        return training::fit(job, runs, progress).value();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    //! The score of the test is of a model of what was known before it; the model that is kept has seen all.
    void whatIsKeptHasSeenAll()
    {
        const auto run = fitted(job("ridge"));
        const auto folds = training::foldsOf(sample(), 0);
        QCOMPARE(run.rowsBehindScore, entities * 9);
        QCOMPARE(run.rowsBehindModel, entities * months);
        QVERIFY(withoutIntervals(run.model) == trainedOn("ridge", {}, folds.labelled));
        const auto before = trainedOn("ridge", {}, folds.tested.trained);
        QVERIFY(withoutIntervals(run.model) != before);
        QVERIFY(run.tested && withoutIntervals(*run.tested) == before);
        // Both have the intervals that the validation tells of.
        const auto intervals =
            evaluate::conformalIntervals(run.predictions.at("validation"), training::truthOf(sample(), folds.ranked));
        QVERIFY(intervals && run.model.intervals == intervals && run.tested->intervals == intervals);
        const auto tested = model::predict(before, frame::taken(sample().frame, folds.tested.scored).features).value();
        QCOMPARE(run.predictions.at("test").values, tested.values);
        QCOMPARE(run.splits.at("test").rows, entities);
    }

    //! Three windows of two months; each prediction is of a model that knew nothing of its time.
    void backtestsSayHowItWouldHaveGone()
    {
        const auto run = fitted(job("ridge"));
        const auto folds = training::foldsOf(sample(), 0);
        QCOMPARE(run.backtests.size(), std::size_t(3));
        QCOMPARE(run.backtests.back().origin->microseconds, std::int64_t(210));
        QCOMPARE(run.backtests.front().trained, entities * 3);
        QCOMPARE(run.predictions.at("validation").rows, folds.ranked.size());
        // Runs are ranked on the last window, the validation: features may have been chosen by labels of those before
        // it.
        const auto &last = folds.each.back();
        QCOMPARE(folds.ranked, last.scored);
        const auto predicted = model::predict(trainedOn("ridge", {}, last.trained),
                                              frame::taken(sample().frame, {last.scored.front()}).features)
                                   .value();
        const auto place = 0;
        QCOMPARE(run.predictions.at("validation").values[static_cast<std::size_t>(place)], predicted.values.front());
    }

    //! Rounds are found on the windows, and kept for the refit; what was asked for stays.
    void settingsAreChosenOnTheWindows()
    {
        const auto run = fitted(job("xgboost", {{"depth", 2}, {"eta", 0.3}, {"early_stopping", 10}}));
        QVERIFY(run.trials.size() > 1);
        for (const auto &trial : run.trials) {
            QCOMPARE(trial.settings.at("depth"), 2.0);
            QVERIFY(trial.score.has_value());
        }
        QCOMPARE(run.settings.at("depth"), 2.0);
        const auto rounds = run.settings.at("rounds");
        QVERIFY(rounds >= 1 && rounds < 1000);
        const auto &trees = std::get<model::Trees>(run.model.family).outputs.front().trees;
        QCOMPARE(static_cast<double>(trees.size()), rounds);
        const auto alone = fitted([] {
            auto one = job("xgboost");
            one.trials = 1;
            return one;
        }());
        QCOMPARE(alone.trials.size(), std::size_t(1));
    }

    //! They cannot be told from a model of curves.
    void roundsAreKeptOfCurves()
    {
        const auto run = fitted(job("additive", {{"eta", 0.3}, {"early_stopping", 10}}));
        const auto rounds = run.settings.at("rounds");
        QVERIFY(rounds >= 1 && rounds < 1000);
        const auto &trees = std::get<model::Trees>(run.model.family).outputs.front().trees;
        QVERIFY(!trees.empty() && trees.size() <= run.model.encoding.size());
        std::set<std::int32_t> inputs;
        for (const auto &tree : trees)
            QVERIFY(inputs.insert(tree.input.front()).second);
    }

    void theSameJobGivesTheSameRun()
    {
        auto one = fitted(job("random_forest", {{"trees", 5}}));
        auto other = fitted(job("random_forest", {{"trees", 5}}));
        one.seconds = other.seconds = 0;
        one.predictMicroseconds = other.predictMicroseconds = 0;
        QCOMPARE(training::toJson(one).dump(), training::toJson(other).dump());
        QCOMPARE(one.predictions.at("test").values, other.predictions.at("test").values);
        const auto read = training::runFromJson(training::toJson(one)).value();
        QVERIFY(read.backtests == one.backtests && read.trials == one.trials && read.settings == one.settings);
    }

    //! What is scored before the test is as stale as the test, and each row is fitted both ways.
    void aFrozenStudyIsFittedOnStaleRows()
    {
        auto stale = sample();
        stale.id = "stale";
        stale.earlier = stale.frame.features;
        auto &signal = std::get<frame::Numbers>(stale.earlier[0].values).values;
        for (auto &value : signal)
            value *= 0.5;
        auto asked = job("ridge");
        asked.snapshot = stale.id;
        const auto run = fitted(asked, stale);
        const auto folds = training::foldsOf(stale, 0);
        QVERIFY(run.isFittedStale);
        QCOMPARE(run.rowsBehindModel, entities * months);
        const auto both = [&](const std::vector<std::size_t> &rows) {
            auto frame = frame::taken(stale.frame, rows);
            auto other = stale.frame;
            other.features = stale.earlier;
            other = frame::taken(other, rows);
            for (std::size_t i = 0; i < frame.features.size(); ++i)
                frame.features[i] = frame::appended(frame.features[i], other.features[i]);
            frame.keys[0] = frame::appended(frame.keys[0], other.keys[0]);
            frame.label = frame::appended(frame.label, other.label);
            frame.asOf.insert(frame.asOf.end(), other.asOf.begin(), other.asOf.end());
            Progress progress;
            const learn::Training training{.train = frame, .validation = {}, .task = Task::Regression};
            return learn::findLearner("ridge")->train(training, run.settings, progress);
        };
        QVERIFY(withoutIntervals(run.model) == both(folds.labelled).value());
        const auto last = both(folds.each.back().trained).value();
        auto seen = stale.frame;
        seen.features = stale.earlier;
        const auto predicted = model::predict(last, frame::taken(seen, folds.each.back().scored).features).value();
        QCOMPARE(run.predictions.at("validation").values, predicted.values);
        const auto tested =
            model::predict(*run.tested, frame::taken(stale.frame, folds.tested.scored).features).value();
        QCOMPARE(run.predictions.at("test").values, tested.values);
        QVERIFY(training::runFromJson(training::toJson(run)).value().isFittedStale);
    }

    //! What follows the same rule helps where there is little else; what follows another is left out. Either way the same rows are scored.
    void furtherExamplesAreKeptWhereTheyHelp()
    {
        auto asked = job("random_forest", {{"trees", 40}});
        asked.snapshot = "plain";
        auto plain = sample(12);
        plain.id = "plain";
        const auto without = fitted(asked, plain);
        QVERIFY(!without.further);
        asked.snapshot = "helpful";
        const auto helped = fitted(asked, withFurther(3, "helpful"));
        QVERIFY(helped.further && helped.further->isKept);
        QCOMPARE(helped.further->rows, std::size_t(600));
        QVERIFY(helped.further->gain.value > 0 && helped.further->gain.low <= helped.further->gain.value);
        QCOMPARE(helped.rowsBehindScore, 12 * 9 + std::size_t(600));
        QCOMPARE(helped.rowsBehindModel, 12 * months + std::size_t(600));
        const auto scoreOf = [](const Run &run, const char *part) {
            return run.splits.at(part).metrics.at("rmse").value;
        };
        QVERIFY(scoreOf(helped, "validation") < scoreOf(without, "validation"));
        QVERIFY(scoreOf(helped, "test") < scoreOf(without, "test"));
        QCOMPARE(helped.splits.at("validation").rows, without.splits.at("validation").rows);
        asked.snapshot = "other";
        const auto left = fitted(asked, withFurther(-3, "other"));
        QVERIFY(left.further && !left.further->isKept && left.further->gain.value < 0);
        QCOMPARE(left.rowsBehindModel, 12 * months);
        QCOMPARE(left.predictions.at("validation").values, without.predictions.at("validation").values);
        QCOMPARE(left.predictions.at("test").values, without.predictions.at("test").values);
        const auto read = training::runFromJson(training::toJson(left)).value();
        QVERIFY(read.further == left.further);
    }

    //! What a search held of a frozen study's rows is not what is fitted with further ones after it.
    void furtherExamplesAreLearnedFromAfterASearch()
    {
        auto rows = withFurther(3, "searched");
        rows.earlier = rows.frame.features;
        for (auto &value : std::get<frame::Numbers>(rows.earlier[0].values).values)
            value *= 0.5;
        auto asked = job("random_forest", {{"trees", 40}});
        asked.snapshot = "searched";
        asked.search.settings = 2;
        const auto run = fitted(asked, rows);
        QVERIFY(run.search && run.isFittedStale);
        QVERIFY(run.further && run.further->gain.value > 0 && run.further->isKept);
    }

    //! Nothing is fitted for it: its scores are of what its members predicted.
    void aBlendIsTheMeanOfRuns()
    {
        const auto keep = [this](const TrainingJob &each) {
            auto run = fitted(each);
            auto runs = store::Cache::open(m_folder.filePath("runs").toStdString(), store::Purpose::Lasting).value();
            if (!training::keepRun(runs, run))
                qFatal("the run cannot be kept");
            return run;
        };
        const auto one = keep(job("ridge"));
        const auto two = keep(job("xgboost", {{"rounds", 20}}));
        auto blend = job("blend");
        blend.members = {one.id, two.id};
        const auto run = fitted(blend);
        QCOMPARE(run.members, blend.members);
        QCOMPARE(run.rowsBehindModel, one.rowsBehindModel);
        const auto folds = training::foldsOf(sample(), 0);
        const auto tested =
            model::predict(*run.tested, frame::taken(sample().frame, folds.tested.scored).features).value();
        for (std::size_t row = 0; row < tested.rows; ++row) {
            const auto mean = (one.predictions.at("test").at(row, 0) + two.predictions.at("test").at(row, 0)) / 2;
            QVERIFY(std::abs(run.predictions.at("test").at(row, 0) - mean) < 1e-12);
            QVERIFY(std::abs(tested.at(row, 0) - mean) < 1e-9);
        }
        QCOMPARE(run.splits.at("validation").rows, one.splits.at("validation").rows);
        QCOMPARE(training::runFromJson(training::toJson(run)).value().members, run.members);
        blend.members.push_back("of nobody");
        auto runs = store::Cache::open(m_folder.filePath("runs").toStdString(), store::Purpose::Lasting).value();
        Progress progress;
        QCOMPARE(training::fit(blend, runs, progress).error().code, Error::Code::Invalid);
    }

    //! The number behind the answer tells more than the answer; of three, the mean keeps it where the validation is better with it.
    void aQuantityIsLearnedWhereItHelps()
    {
        for (const bool isTold : {true, false}) {
            const auto rows = rareSums(isTold);
            const auto keep = [&](TrainingJob each) {
                each.metric = "roc_auc";
                each.snapshot = rows.id;
                auto run = fitted(each, rows);
                auto runs =
                    store::Cache::open(m_folder.filePath("runs").toStdString(), store::Purpose::Lasting).value();
                if (!training::keepRun(runs, run))
                    qFatal("the run cannot be kept");
                return run;
            };
            const auto direct = keep(job("logistic"));
            const auto number = keep(job("ridge"));
            const auto trees = keep(job("xgboost", {{"rounds", 20}}));
            QVERIFY(number.isOfQuantity && !direct.isOfQuantity && !trees.isOfQuantity);
            QVERIFY(training::runFromJson(training::toJson(number)).value().isOfQuantity);
            const auto areaOf = [](const Run &run, const char *split) {
                return run.splits.at(split).metrics.at("roc_auc").value;
            };
            QCOMPARE(areaOf(number, "test") > areaOf(direct, "test"), isTold);
            auto blend = job("blend");
            blend.members = {number.id, direct.id, trees.id};
            const auto three = keep(blend);
            blend.members = {direct.id, trees.id};
            const auto two = keep(blend);
            if (!isTold) {
                QCOMPARE(three.members, two.members);
                QCOMPARE(three.predictions.at("test").values, two.predictions.at("test").values);
                continue;
            }
            QCOMPARE(three.members, (std::vector{number.id, direct.id, trees.id}));
            QVERIFY(areaOf(three, "validation") > areaOf(two, "validation"));
            // Of two, both are always there.
            blend.members = {number.id, trees.id};
            QCOMPARE(keep(blend).members, blend.members);
        }
    }

    //! By the validation, both models alike; what a mean of runs is made of stays.
    void probabilitiesThatAreTooSureAreRecalibrated()
    {
        const auto rows = coins();
        const auto keep = [&](TrainingJob each) {
            each.metric = "log_loss";
            each.snapshot = rows.id;
            auto run = fitted(each, rows);
            auto runs = store::Cache::open(m_folder.filePath("runs").toStdString(), store::Purpose::Lasting).value();
            if (!training::keepRun(runs, run))
                qFatal("the run cannot be kept");
            return run;
        };
        const auto trees = keep(job(
            "xgboost", {{"depth", 6}, {"eta", 0.5}, {"rounds", 60}, {"min_child_weight", 0}, {"early_stopping", 0}}));
        QVERIFY(trees.recalibrated && trees.recalibrated->value > 0);
        QVERIFY(trees.model.recalibration && trees.model.recalibration == trees.tested->recalibration);
        const auto folds = training::foldsOf(rows, 0);
        const auto features = frame::taken(rows.frame, folds.tested.scored).features;
        QCOMPARE(model::predict(*trees.tested, features).value().values, trees.predictions.at("test").values);
        auto bare = *trees.tested;
        bare.recalibration.reset();
        QCOMPARE(model::predict(bare, features).value().values, trees.uncalibrated.at("test").values);
        const auto lossOf = [&](const model::Predictions &predictions) {
            return evaluate::evaluate(predictions, training::truthOf(rows, folds.tested.scored), {.replicates = 0})
                .metrics.at("log_loss")
                .value;
        };
        QCOMPARE(trees.splits.at("test").metrics.at("log_loss").value, lossOf(trees.predictions.at("test")));
        const auto less = lossOf(trees.uncalibrated.at("test")) - lossOf(trees.predictions.at("test"));
        QVERIFY2(less > 0, qPrintable(QString::number(less)));
        const auto read = training::runFromJson(training::toJson(trees)).value();
        QVERIFY(read.recalibrated == trees.recalibrated && read.model.recalibration == trees.model.recalibration);
        const auto linear = keep(job("logistic"));
        auto blend = job("blend");
        blend.members = {linear.id, trees.id};
        blend.metric = "log_loss";
        blend.snapshot = rows.id;
        const auto mean = fitted(blend, rows);
        const auto &said = mean.recalibrated ? mean.uncalibrated.at("test") : mean.predictions.at("test");
        const auto &ofLinear = linear.recalibrated ? linear.uncalibrated.at("test") : linear.predictions.at("test");
        for (std::size_t row = 0; row < said.rows; ++row) {
            const auto odds = [row](const model::Predictions &each) {
                return std::log(each.at(row, 0) / (1 - each.at(row, 0)));
            };
            QVERIFY(std::abs(odds(said) - (odds(ofLinear) + odds(trees.uncalibrated.at("test"))) / 2) < 1e-9);
        }
        QCOMPARE(model::predict(*mean.tested, features).value().values.size(), said.values.size());
        for (std::size_t row = 0; row < said.rows; ++row)
            QVERIFY(std::abs(model::predict(*mean.tested, features).value().at(row, 0)
                             - mean.predictions.at("test").at(row, 0))
                    < 1e-9);
    }

    //! A score that settings were chosen by is spread, and the claims of the validation with it.
    void whatSettingsWereChosenByIsSpread()
    {
        const auto chosen = fitted(job("xgboost"));
        QVERIFY(chosen.trials.size() > 1 && chosen.settingsSpread > 1);
        auto alone = job("ridge");
        alone.trials = 1;
        QCOMPARE(fitted(alone).settingsSpread, 1.0);
        QCOMPARE(training::runFromJson(training::toJson(chosen)).value().settingsSpread, chosen.settingsSpread);
    }

    //! Another than the usual is chosen only where it is better beyond chance.
    void theUsualStaysWhereNothingIsBetter()
    {
        evaluate::Truth truth{.task = Task::Regression, .classes = 0, .values = {}};
        std::vector<std::size_t> rows;
        model::Predictions usual{.rows = 200, .width = 1, .values = {}};
        auto better = usual;
        Random random(Seed{1});
        for (std::size_t row = 0; row < 200; ++row) {
            rows.push_back(row);
            truth.values.push_back(random.uniform());
            usual.values.push_back(truth.values.back() + random.uniform() - 0.5);
            better.values.push_back(truth.values.back() + 0.3 * (random.uniform() - 0.5));
        }
        // Better in one row, worse in another: that may be chance.
        usual.values[0] = truth.values[0] + 2;
        usual.values[1] = truth.values[1];
        auto same = usual;
        same.values[0] = truth.values[0];
        same.values[1] = truth.values[1] + 1.4;
        for (const auto &[second, chosen] : {std::pair(same, 0U), std::pair(better, 1U)}) {
            training::Trials trials({{}, {{"c", 1}}}, truth, rows);
            trials.add(0, rows, usual, {{"rounds", 10}});
            trials.add(1, rows, second, {{"rounds", 20}});
            QCOMPARE(trials.chosen("rmse", {}), std::size_t(chosen));
        }
    }

    //! Of many rows fewer settings are worth their time.
    void theGridFitsTheBudget()
    {
        const auto learner = learn::findLearner("xgboost");
        QCOMPARE(training::settingsToTry(*learner, {}, 0, 1e5).size(), learner->grid().size());
        QCOMPARE(training::settingsToTry(*learner, {}, 0, 1.4e6).size(), std::size_t(2));
        QCOMPARE(training::settingsToTry(*learner, {}, 0, 1e9).size(), std::size_t(1));
        QCOMPARE(training::settingsToTry(*learner, {}, 3, 1e9).size(), std::size_t(3));
    }
};

QTEST_APPLESS_MAIN(FitTest)

} // namespace fit_test

#include "fit_test.moc"
