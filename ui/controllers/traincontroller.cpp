// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/traincontroller.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "core/study/quantity.h"
#include "core/training/runs.h"
#include "core/training/search.h"
#include "core/workbench/capacity.h"
#include "core/workbench/cautions.h"
#include "ui/controllers/pairstext.h"
#include "ui/controllers/reasonstext.h"
#include "ui/controllers/slicestext.h"
#include "ui/controllers/studycontroller.h"
#include "ui/documents/workspace.h"
#include "ui/pages/compare/comparecharts.h"
#include "ui/pages/compare/comparelearning.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/comparepairs.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/pages/train/trainpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/comparewords.h"
#include "ui/words/error.h"
#include "ui/words/parameterwords.h"
#include "ui/words/sentence.h"
#include "ui/words/subject.h"
#include "ui/words/text.h"

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

std::vector<LearnerChoice> choicesFor(const study::Study &study)
{
    const learn::Question question{.task = study.task, .hasQuantity = study::comparesNumber(study)};
    std::vector<LearnerChoice> choices;
    for (const auto &learner : learn::learners()) {
        if (!learn::suits(*learner, question) || learner->isBaseline())
            continue;
        LearnerChoice choice{.name = toQString(learner->name()),
                             .label = sentence(learner->label()),
                             .description = sentence(learner->description()),
                             .parameters = {},
                             .isOn = learner->isUsual()};
        for (const auto &parameter : learner->parameters()) {
            choice.parameters.push_back({.name = toQString(parameter.name),
                                         .label = parameterWord(parameter.name),
                                         .description = sentence(parameter.description),
                                         .value = parameter.value,
                                         .low = parameter.low,
                                         .high = parameter.high,
                                         .isWhole = parameter.isWhole});
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

//! Told apart by what was asked of it.
QString learnerText(const training::Run &run)
{
    auto label = sentence(learn::told(run.learner));
    if (run.search)
        label = TrainController::tr("%1, searched").arg(label);
    return run.parameters.empty() ? label : TrainController::tr("%1: %2").arg(label, settingsText(run.parameters));
}

RunRow rowOf(const training::Run &run, const std::string &metric)
{
    RunRow row{.id = toQString(run.id),
               .label = learnerText(run),
               .note = settingsText(run),
               .seconds = run.seconds,
               .microsecondsHere = run.predictMicroseconds,
               .bytes = static_cast<qint64>(run.modelBytes),
               .series = static_cast<int>(runColour(run)),
               .isBaseline = run.isBaseline,
               .isChosen = true};
    // What is not defined is no 0.
    const auto score = training::scoreOf(run, "validation", metric);
    row.score = score ? score->value : std::nan("");
    row.low = score ? score->low : row.score;
    row.high = score ? score->high : row.score;
    return row;
}

//! What searches were worth, a line each.
QString searchedText(const training::Comparison &comparison)
{
    QStringList lines;
    for (const auto &run : comparison.runs)
        if (run.search)
            lines.append(TrainController::tr("%1: %2").arg(learnerText(run), sentence(training::told(*run.search))));
    return lines.join(QLatin1Char('\n'));
}

RunRow earlierRow(const training::Run &run, const std::string &metric)
{
    auto row = rowOf(run, metric);
    row.rows = rowsOfText(run.takenAt);
    row.isChosen = false;
    return row;
}

} // namespace

TrainController::TrainController(MainWindow &window, Workspace &workspace, Pages pages, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_pages(pages)
{
    auto &training = workspace.training;
    auto &page = pages.train;
    connectChoice();
    showLearners();
    showRuns();
    connect(&workspace.database, &Database::catalogChanged, this, &TrainController::showLearners);
    connect(&training, &Training::snapshotChanged, this, &TrainController::showData);
    connect(&training, &Training::comparisonChanged, this, &TrainController::showRuns);
    connect(&training, &Training::comparisonChanged, this, &TrainController::showData);
    connect(&training, &Training::readingChanged, this, [this] {
        if (m_workspace.training.comparison().runs.empty())
            showRuns();
    });
    for (const auto show : {&TrainController::showLearners, &TrainController::showRuns, &TrainController::showData})
        connect(&window, &MainWindow::languageChanged, this, show);
    connect(&training, &Training::runningChanged, &page, &TrainPage::setRunning);
    connect(&training, &Training::learnerProgressed, &page, &TrainPage::setProgress);
    connect(&training, &Training::learnerDone, &page, &TrainPage::setLearnerDone);
    connect(&training, &Training::learnerFailed, &page, &TrainPage::setLearnerError);
    connect(&training, &Training::failed, &page, &TrainPage::setError);
    connect(&training, &Training::tooLarge, &page, &TrainPage::setTooLarge);
    connect(&page, &TrainPage::sampleRequested, &workspace.document, &StudyDocument::takeSample);
    connect(&page, &TrainPage::nextRequested, this, [this] {
        m_window.showPage(PageId::Study);
    });
    connect(&page, &TrainPage::trainRequested, this, &TrainController::train);
    connect(&page, &TrainPage::stopRequested, &training, &Training::stop);
    connect(&page, &TrainPage::compareRequested, this, [this] {
        m_window.showPage(PageId::Compare);
    });
    connectCompare();
}

void TrainController::connectChoice()
{
    auto &learners = m_pages.train.learners();
    auto &choosing = m_workspace.choosing;
    connect(&learners, &TrainLearners::choiceChanged, &choosing, [&learners, &choosing](const QString &what) {
        choosing.change(learners.choice(), what);
    });
    connect(&learners, &TrainLearners::choiceReset, &choosing, [&learners, &choosing] {
        choosing.reset(learners.choice());
    });
    connect(&choosing, &Choosing::returned, &m_pages.train, &TrainPage::setChoice);
}

//! Why, where and which: each is asked for where it is looked at.
void TrainController::connectCompare()
{
    connect(&m_pages.compare, &ComparePage::reasonsRequested, &m_workspace.explaining, &Explaining::explain);
    connect(&m_workspace.explaining, &Explaining::explained, this, &TrainController::showReasons);
    connect(&m_workspace.explaining, &Explaining::failed, &m_pages.compare, &ComparePage::setReasonsError);
    connect(&m_pages.compare.slices(), &CompareSlices::requested, &m_workspace.explaining, &Explaining::findSlices);
    connect(&m_workspace.explaining, &Explaining::slicesFound, this, &TrainController::showSlices);
    connect(&m_workspace.explaining, &Explaining::slicesFailed, &m_pages.compare.slices(), &CompareSlices::setError);
    connect(&m_pages.compare.plots().learning(), &CompareLearning::requested, &m_workspace.learningCurves,
            &LearningCurves::make);
    connect(&m_workspace.bestScore, &BestScore::changed, this, [this] {
        m_pages.compare.setBestPossible(m_workspace.bestScore.best());
    });
    connect(&m_workspace.learningCurves, &LearningCurves::made, &m_pages.compare.plots().learning(),
            &CompareLearning::setCurve);
    connect(&m_workspace.learningCurves, &LearningCurves::failed, &m_pages.compare.plots().learning(),
            &CompareLearning::setError);
    connect(&m_pages.compare.plots().reasons(), &CompareReasons::dependenceRequested, &m_workspace.explaining,
            &Explaining::explainFeature);
    connect(&m_workspace.explaining, &Explaining::featureExplained, this, [this](const auto &explanation) {
        m_pages.compare.plots().reasons().setDependence(dependenceOf(explanation, m_workspace.document.study()));
    });
    connect(&m_workspace.explaining, &Explaining::featureFailed, &m_pages.compare.plots().reasons(),
            &CompareReasons::setDependenceError);
    connectPairs();
    connect(&m_pages.compare, &ComparePage::nextRequested, this, [this] {
        m_window.showPage(PageId::Train);
    });
}

//! Which two features work together, and how.
void TrainController::connectPairs()
{
    auto &pairs = m_pages.compare.plots().reasons().pairs();
    auto &pairing = m_workspace.pairing;
    connect(&pairs, &ComparePairs::pairsRequested, &pairing, &Pairing::findPairs);
    connect(&pairing, &Pairing::pairsFound, &pairs, [this, &pairs](const auto &found) {
        pairs.setPairs(pairsOf(found, m_workspace.document.study()));
    });
    connect(&pairing, &Pairing::pairsFailed, &pairs, &ComparePairs::setPairsError);
    connect(&pairs, &ComparePairs::pairRequested, &pairing, [&pairing](const PairName &pair) {
        pairing.explainPair(pair.run, pair.first, pair.second);
    });
    connect(&pairing, &Pairing::pairExplained, &pairs, [this, &pairs](const auto &explanation) {
        pairs.setPair(pairOf(explanation, m_workspace.document.study()));
    });
    connect(&pairing, &Pairing::pairFailed, &pairs,
            [&pairs](const QString &run, const QString &first, const QString &second, const Error &error) {
                pairs.setPairError({run, first, second}, error);
            });
}

void TrainController::showLearners()
{
    if (m_workspace.document.isOpen() && m_workspace.database.isConnected())
        m_pages.train.setLearners(choicesFor(m_workspace.document.study()));
    else
        m_pages.train.setUnavailable(tr("No study yet. Say what to predict first."), tr("Make a Study"));
}

void TrainController::showData()
{
    QStringList parts{snapshotText(m_workspace), findingsText(m_workspace)};
    const auto &comparison = m_workspace.training.comparison();
    if (!comparison.runs.empty()) {
        for (const auto &caution : workbench::cautionsOf(comparison, comparison.runs.front()))
            parts.append(
                tr("%1: %2").arg(subjectText(caution.subject), withEvidence(caution.detail, caution.evidence)));
    }
    if (!comparison.runs.empty())
        parts.append(behindText(comparison.runs.front()));
    for (const auto &damaged : comparison.damaged)
        parts.append(tr("%1: %2").arg(subjectText(damaged.subject), problemText(damaged)));
    parts.removeAll(QString());
    m_pages.train.setDataText(parts.join(QStringLiteral(" · ")));
}

void TrainController::showRuns()
{
    const auto &comparison = m_workspace.training.comparison();
    std::vector<RunRow> rows;
    std::optional<double> baseline;
    for (const auto &run : comparison.runs) {
        rows.push_back(rowOf(run, comparison.metric));
        if (run.isBaseline)
            baseline = rows.back().score;
    }
    for (const auto &run : comparison.earlier)
        rows.push_back(earlierRow(run, comparison.metric));
    m_pages.train.setRuns(rows, sentence(toldMetric(comparison.metric)), baseline);
    m_pages.train.setSearched(searchedText(comparison));
    if (comparison.study != m_compared)
        forgetDecisions(comparison.study);
    // Without truths these rows were not looked at yet.
    if (comparison.runs.empty() && m_workspace.training.isReading())
        m_pages.compare.setUnavailable(tr("What was trained for the open study is looked up."), {});
    else if (comparison.runs.empty() && (comparison.earlier.empty() || comparison.truths.empty()))
        m_pages.compare.setUnavailable(tr("No models yet. Train some first."), tr("Train"));
    else
        m_pages.compare.setComparison(comparison);
    if (const auto taken = m_workspace.training.snapshot(); taken && !comparison.runs.empty())
        m_pages.compare.plots().setPace(workbench::paceOf(*taken, comparison.runs.front()));
    // In the words of the language that is set.
    for (const auto &run : comparison.runs) {
        showReasons(toQString(run.id));
        showSlices(toQString(run.id), {});
        for (const auto &other : comparison.runs)
            showSlices(toQString(run.id), toQString(other.id));
    }
}

//! Which runs were drawn says nothing of those of another study, and cannot be taken back there.
void TrainController::forgetDecisions(const std::string &study)
{
    m_compared = study;
    auto decision = m_pages.compare.decision();
    decision.shown.clear();
    m_pages.compare.setDecision(decision);
    m_workspace.deciding.reset(decision);
}

void TrainController::showReasons(const QString &run)
{
    if (const auto *explanation = m_workspace.explaining.explanation(run))
        m_pages.compare.setReasons(reasonsOf(*explanation, m_workspace.document.study()));
}

void TrainController::showSlices(const QString &run, const QString &against)
{
    if (const auto *findings = m_workspace.explaining.slices(run, against))
        m_pages.compare.slices().setSlices(slicesOf(*findings, m_workspace.document.study()));
}

void TrainController::train()
{
    m_workspace.document.checkDataIfCheap();
    std::vector<ChosenLearner> learners;
    for (const auto &[name, parameters] : m_pages.train.chosen()) {
        ChosenLearner learner{.name = name.toStdString(), .parameters = {}};
        for (const auto &[parameter, value] : parameters)
            learner.parameters[parameter.toStdString()] = value;
        learners.push_back(std::move(learner));
    }
    m_workspace.training.train(learners, Seed{}, {.settings = m_pages.train.searched()});
}

} // namespace espalier::ui
