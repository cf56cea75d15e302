// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparepage.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/comparelist.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/pages/compare/comparerunrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/words/addresstext.h"
#include "ui/words/comparewords.h"
#include "ui/words/moments.h"
#include "ui/words/sentence.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>
#include <array>
#include <functional>

namespace espalier::ui {

namespace {

constexpr std::array<const char *, 2> compareSplits{"validation", "test"};

const training::Run *findRun(const std::vector<training::Run> &runs, const QString &id)
{
    const auto found = std::ranges::find(runs, id.toStdString(), &training::Run::id);
    return found == runs.end() ? nullptr : &*found;
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : Page(QStringLiteral("compare"), parent)
{
    // Made in the order in which Tab goes through them.
    auto *side = buildSide();
    m_plots = new ComparePlots(m_comparison, this);
    setParts(Qt::Horizontal, {side, m_plots}, {440, 760});
    connectParts();
    retranslate();
}

QWidget *ComparePage::buildSide()
{
    const auto [panel, column, header] = makePanel(Place::Side);
    m_header = header;
    m_splitBar = new QTabBar(panel);
    m_splitBar->setObjectName(QStringLiteral("split"));
    m_splitBar->setExpanding(true);
    for (std::size_t i = 0; i < compareSplits.size(); ++i)
        m_splitBar->addTab(QString());
    m_list = new CompareList(panel);
    m_difference = makeLabel(QString(), TextRole::Body, panel);
    m_difference->setObjectName(QStringLiteral("difference"));
    m_selectedScore = makeLabel(QString(), TextRole::Secondary, panel);
    m_selectedScore->setObjectName(QStringLiteral("selectedScore"));
    m_rows = makeLabel(QString(), TextRole::Secondary, panel);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_why = new QPushButton(panel);
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_where = new QPushButton(panel);
    m_where->setObjectName(QStringLiteral("whereButton"));
    m_which = new QPushButton(panel);
    m_which->setObjectName(QStringLiteral("whichButton"));
    m_export = new QPushButton(icon(QStringLiteral("export")), QString(), panel);
    m_export->setObjectName(QStringLiteral("exportPredictionsButton"));
    m_card = new QPushButton(icon(QStringLiteral("export")), QString(), panel);
    m_card->setObjectName(QStringLiteral("modelCardButton"));
    m_deploy = new QPushButton(panel);
    m_deploy->setObjectName(QStringLiteral("deployRunButton"));
    m_deploy->setProperty("primary", true);
    column->addWidget(m_splitBar);
    column->addWidget(m_list, 100);
    for (auto *label : {m_difference, m_selectedScore, m_rows}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto *questions = new QHBoxLayout;
    questions->addWidget(m_why, 1);
    questions->addWidget(m_where, 2);
    questions->addWidget(m_which, 1);
    column->addLayout(questions);
    auto *files = new QHBoxLayout;
    files->addWidget(m_export, 1);
    files->addWidget(m_card, 1);
    column->addLayout(files);
    column->addWidget(m_deploy);
    panel->setMinimumWidth(320);
    return panel;
}

void ComparePage::connectParts()
{
    connect(m_splitBar, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_split = compareSplits.at(static_cast<std::size_t>(index));
        showAll();
    });
    connect(m_list, &CompareList::shownChanged, this, [this](const QString &id, bool isShown) {
        m_shown[id.toStdString()] = isShown;
        showWords();
        showCharts();
        Q_EMIT decisionChanged();
    });
    connect(m_list, &CompareList::runSelected, this, [this] {
        forgetStopped();
        showList();
        showWords();
        m_plots->setSelected(selected());
        showReasons();
        showSlices();
    });
    connect(m_plots, &ComparePlots::exportFailed, this, &ComparePage::setError);
    connect(m_plots, &ComparePlots::decisionChanged, this, &ComparePage::decisionChanged);
    connect(m_why, &QPushButton::clicked, m_plots, &ComparePlots::showReasons);
    connect(m_where, &QPushButton::clicked, m_plots, &ComparePlots::showSlices);
    connect(m_which, &QPushButton::clicked, m_plots, &ComparePlots::showExamples);
    connect(m_export, &QPushButton::clicked, this, [this] {
        Q_EMIT exportRequested(m_list->selectedRun());
    });
    connect(m_card, &QPushButton::clicked, this, [this] {
        if (const auto *run = selected())
            Q_EMIT cardRequested(toQString(run->id), m_plots->threshold(), m_plots->costs());
    });
    connect(m_deploy, &QPushButton::clicked, this, [this] {
        if (const auto *run = selected())
            Q_EMIT deployRequested(toQString(run->id), m_plots->threshold());
    });
}

void ComparePage::setUnavailable(const QString &reason, const QString &action)
{
    message()->clear();
    setEmpty(action.isEmpty() ? tr("Models Are Read…") : tr("Nothing to Compare Yet"), reason, action);
    showEmpty();
}

void ComparePage::setComparison(const training::Comparison &comparison)
{
    message()->clear();
    m_comparison = comparison;
    m_plots->forgetOthers();
    // A run that was trained again has reasons now, and the same id.
    m_reasonErrors.clear();
    m_plots->slices().forgetErrors();
    for (std::size_t i = 0; i < compareSplits.size(); ++i)
        m_splitBar->setTabEnabled(static_cast<int>(i), comparison.truths.contains(compareSplits.at(i)));
    showContent();
    showAll();
}

void ComparePage::select(const QString &runId)
{
    m_list->select(runId);
}

Decision ComparePage::decision() const
{
    auto decision = m_plots->decision();
    decision.shown = m_shown;
    return decision;
}

void ComparePage::setDecision(const Decision &decision)
{
    m_shown = decision.shown;
    m_plots->setDecision(decision);
    showAll();
}

void ComparePage::showAll()
{
    showList();
    showWords();
    showCharts();
    showReasons();
    showSlices();
}

CompareSlices &ComparePage::slices()
{
    return m_plots->slices();
}

CompareExamples &ComparePage::examples()
{
    return m_plots->examples();
}

void ComparePage::showSlices()
{
    const auto *run = selected();
    m_where->setEnabled(run != nullptr);
    m_which->setEnabled(run != nullptr);
    if (run == nullptr) {
        m_plots->slices().setRun({}, {}, {});
        return;
    }
    std::vector<std::pair<QString, QString>> others;
    for (const auto &other : m_comparison.runs) {
        if (&other != run)
            others.emplace_back(toQString(other.id), labelOf(other));
    }
    m_plots->slices().setRun(toQString(run->id), labelOf(*run), others);
}

void ComparePage::setReasons(const RunReasons &reasons)
{
    m_reasons[reasons.run] = reasons;
    m_reasonErrors.erase(reasons.run);
    if (m_list->selectedRun() == reasons.run)
        showReasons();
}

void ComparePage::setReasonsError(const QString &runId, const Error &error)
{
    m_reasonErrors[runId] = error;
    if (m_list->selectedRun() == runId)
        showReasons();
}

void ComparePage::showReasons()
{
    auto &view = m_plots->reasons();
    const auto *run = selected();
    m_why->setEnabled(run != nullptr);
    if (run == nullptr) {
        view.setText({}, tr("The selected model was trained on other rows."));
        return;
    }
    const auto id = toQString(run->id);
    if (const auto found = m_reasons.find(id); found != m_reasons.end()) {
        view.setReasons(labelOf(*run), found->second);
        return;
    }
    if (const auto found = m_reasonErrors.find(id); found != m_reasonErrors.end()) {
        view.setError(labelOf(*run), found->second);
        return;
    }
    view.setText(labelOf(*run), tr("Reasons are worked out…"));
    if (isVisible())
        Q_EMIT reasonsRequested(id);
}

//! It is asked for again where it is looked at: what was asked of one model is given up for another.
void ComparePage::forgetStopped()
{
    std::erase_if(m_reasonErrors, [](const auto &entry) {
        return entry.second.code == Error::Code::Cancelled;
    });
    m_plots->slices().forgetStopped();
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    forgetStopped();
    if (m_comparison.runs.empty())
        return;
    showReasons();
    showSlices();
    m_plots->examples().ask();
}

void ComparePage::showList()
{
    auto rows = runRows(m_comparison, m_split, std::bind_front(&ComparePage::isShown, this), selected());
    m_header->setBadge(countText(static_cast<std::int64_t>(rows.size())));
    if (m_best)
        addBest(rows, *m_best, m_comparison, m_split);
    m_list->setRuns(rows, sentence(toldMetric(m_comparison.metric)));
}

void ComparePage::showWords()
{
    const auto *run = selected();
    const auto labels = std::bind_front(&ComparePage::labelOf, this);
    QStringList said;
    if (m_comparison.runs.empty())
        said = {tr("Nothing was trained on these rows yet.")};
    else if (run != nullptr)
        said = {verdictText(m_comparison, m_split, *run, labels), overTimeText(m_comparison, *run, labels)};
    said.removeAll(QString());
    m_difference->setText(said.join(QLatin1Char(' ')));
    m_selectedScore->setText(selectedText());
    // What is in no part was not used.
    const auto &all = m_comparison.rows;
    const bool isAccounted = all.source > 0;
    const auto used = isAccounted ? engine::usedRows(all) : m_comparison.rowsUsed;
    const auto available = isAccounted ? all.source : m_comparison.rowsAvailable;
    auto rows = tr("%1 of %2 examples used, features %3")
                    .arg(countText(static_cast<std::int64_t>(used)), countText(static_cast<std::int64_t>(available)),
                         regimeWords(m_comparison.regime));
    if (!m_comparison.database.address.empty()) {
        rows += tr(" · rows of %1, read %2")
                    .arg(placeText(toQString(m_comparison.database.address)), shortMoment(m_comparison.takenAt));
    }
    m_rows->setText(rows);
    m_rows->setToolTip(plainTip(toQString(m_comparison.database.address)));
    m_export->setEnabled(run != nullptr || selectedEarlier() != nullptr);
    m_card->setEnabled(run != nullptr);
    m_deploy->setEnabled(run != nullptr && !run->isBaseline);
}

QString ComparePage::selectedText() const
{
    const auto scored = [this](const training::Run &run, const QString &label) {
        return tr("%1: %2 %3")
            .arg(label, sentence(toldMetric(m_comparison.metric)),
                 intervalText(shownScore(m_comparison, run, m_split)));
    };
    if (const auto *run = selected()) {
        QStringList parts{scored(*run, labelOf(*run)), settingsText(*run), behindText(*run), recalibratedText(*run)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("\n"));
    }
    const auto *earlier = selectedEarlier();
    if (earlier == nullptr)
        return {};
    return tr("%1. It was trained on rows that were read %2: a score on other rows is not comparable, and it is not "
              "drawn.")
        .arg(scored(*earlier, sentence(learn::told(earlier->learner))), shortMoment(earlier->takenAt));
}

void ComparePage::showCharts()
{
    std::vector<const training::Run *> runs;
    for (const auto &run : m_comparison.runs) {
        if (isShown(run))
            runs.push_back(&run);
    }
    m_plots->setRuns(m_split, runs, selected());
}

const training::Run *ComparePage::selected() const
{
    return findRun(m_comparison.runs, m_list->selectedRun());
}

const training::Run *ComparePage::selectedEarlier() const
{
    return findRun(m_comparison.earlier, m_list->selectedRun());
}

QString ComparePage::labelOf(const training::Run &run) const
{
    return ComparePlots::labelOf(m_comparison, run);
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ComparePage::retranslate()
{
    m_header->setTitle(tr("Models"));
    m_splitBar->setTabText(0, tr("Validation"));
    m_splitBar->setTabText(1, tr("Test"));
    m_splitBar->setTabToolTip(0, tr("Rows the models were ranked on"));
    m_splitBar->setTabToolTip(1, tr("Rows no choice was made on; they come last in time"));
    m_splitBar->setAccessibleName(tr("Rows to score on"));
    m_list->setAccessibleName(tr("Models"));
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Which features, tables and paths the selected model's score follows from"));
    m_where->setText(tr("Where Is It Wrong?"));
    m_where->setToolTip(tr("The kinds of examples that the selected model is worst at"));
    m_which->setText(tr("Examples"));
    m_which->setToolTip(tr("What the selected model predicts of each example, the farthest off first"));
    m_export->setText(tr("Export Predictions…"));
    m_export->setToolTip(tr("Write what the selected model predicts of validation and test examples to a CSV file"));
    m_card->setText(tr("Model Card…"));
    m_card->setToolTip(tr("Write all that is to be known of the selected model to one file: HTML, PDF or JSON"));
    m_deploy->setText(tr("Deploy…"));
    m_deploy->setToolTip(tr("Write the selected model into the database as SQL; it is shown first"));
    if (!m_comparison.runs.empty() || !m_comparison.earlier.empty())
        showAll();
}

} // namespace espalier::ui
