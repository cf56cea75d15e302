// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studypage.h"

#include "core/study/questions.h"
#include "ui/base/theme.h"
#include "ui/pages/study/datahistory.h"
#include "ui/pages/study/findingsview.h"
#include "ui/pages/study/studycost.h"
#include "ui/pages/study/studyfeatures.h"
#include "ui/pages/study/studyfoot.h"
#include "ui/pages/study/studyquestion.h"
#include "ui/pages/study/studyregime.h"
#include "ui/pages/study/studyresults.h"
#include "ui/pages/study/studyrows.h"
#include "ui/pages/study/studysample.h"
#include "ui/pages/study/studysplit.h"
#include "ui/pages/study/studytimeline.h"
#include "ui/pages/study/studytimes.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace espalier::ui {

StudyPage::StudyPage(QWidget *parent)
    : Page(QStringLiteral("study"), parent)
    , m_question(new StudyQuestion(this))
    , m_timeline(new StudyTimeline(this))
    , m_regime(new StudyRegime(this))
    , m_rows(new StudyRows(this))
    , m_sample(new StudySample(this))
    , m_split(new StudySplit(this))
    , m_body(new QStackedWidget(this))
    , m_noStudy(new EmptyState(this))
    , m_features(new StudyFeatures(this))
    , m_results(new StudyResults(this))
    , m_foot(new StudyFoot(this))
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    auto *splitter = m_splitter;
    splitter->setObjectName(QStringLiteral("splitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_features);
    auto *right = new QWidget(splitter);
    auto *inset = new QVBoxLayout(right);
    inset->setContentsMargins(space::m, space::xs, 0, 0);
    inset->addWidget(m_results);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 700});
    m_features->setMinimumWidth(280);
    m_body->addWidget(m_noStudy);
    m_body->addWidget(splitter);
    m_time = buildTime();
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::l, space::m, space::l, space::m);
    rows->setSpacing(space::s);
    rows->addWidget(m_question);
    rows->addWidget(m_time);
    rows->addWidget(m_body, 1);
    rows->addWidget(m_foot);
    setContent(page);
    connectParts();
    retranslate();
    setStudy(std::nullopt);
}

QWidget *StudyPage::buildTime()
{
    auto *time = new QWidget(this);
    auto *row = new QHBoxLayout(time);
    row->setContentsMargins(space::xs, 0, space::m, 0);
    row->setSpacing(space::xl);
    row->addWidget(m_timeline, 1);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::xs);
    choices->addStretch(1);
    choices->addWidget(m_split, 0, Qt::AlignRight);
    choices->addWidget(m_regime, 0, Qt::AlignRight);
    choices->addWidget(m_rows, 0, Qt::AlignRight);
    choices->addWidget(m_sample, 0, Qt::AlignRight);
    choices->addStretch(1);
    row->addLayout(choices);
    return time;
}

void StudyPage::connectParts()
{
    connect(m_question, &StudyQuestion::composeRequested, this, &StudyPage::ask);
    connect(m_question, &StudyQuestion::questionRequested, this, &StudyPage::askQuestion);
    connect(m_features, &StudyFeatures::featurePointed, this, [this](const std::optional<study::Feature> &feature) {
        m_timeline->setHighlight(feature && hasWindow(*feature) ? std::optional(feature->window) : std::nullopt);
    });
    const auto set = [this](auto study::Study::*part, const auto &value, const QString &what) {
        if (!m_study)
            return;
        auto changed = *m_study;
        changed.*part = value;
        Q_EMIT studyChanged(changed, what);
    };
    connect(m_features, &StudyFeatures::featuresChanged, this,
            [set](const std::vector<study::Feature> &features, const QString &what) {
                set(&study::Study::features, features, what);
            });
    connect(m_split, &StudySplit::splitChanged, this, [set](const study::Split &split) {
        set(&study::Study::split, split, tr("Change Split"));
    });
    connect(m_regime, &StudyRegime::frozenChanged, this, [set](const std::optional<Timestamp> &frozen) {
        set(&study::Study::frozen, frozen, tr("Change Regime"));
    });
    connect(m_sample, &StudySample::removeRequested, this, [set] {
        set(&study::Study::sample, std::nullopt, tr("Use All Examples"));
    });
    const auto fix = [this](const study::Fix &by, const QString &what) {
        if (m_study)
            Q_EMIT studyChanged(study::fixed(*m_study, {.fix = by}), what);
    };
    connect(m_rows, &StudyRows::rowsChanged, this, [fix](const study::Path &path) {
        fix(study::SetAtRows{path}, tr("Change Examples"));
    });
    connect(m_question, &StudyQuestion::spanRequested, this, [fix](Duration span) {
        fix(study::SetLabelSpan{span}, tr("State Span of Labels"));
    });
    connect(&times(), &StudyTimes::timeChosen, this, [fix](const study::TableTime &time) {
        fix(study::SetTime{time}, tr("Change Time"));
    });
    connect(&findings(), &FindingsView::fixRequested, this, [this](const study::Finding &finding) {
        const auto *known = std::get_if<study::SetLabelSpan>(&finding.fix);
        if (known != nullptr && !known->span)
            m_question->askForSpan();
        else
            Q_EMIT fixRequested(finding);
    });
    connect(&findings(), &FindingsView::findingActivated, m_features, &StudyFeatures::select);
    connect(&m_results->history(), &DataHistory::scarActivated, m_features, &StudyFeatures::select);
}

void StudyPage::ask(const QString &name, const study::TargetWords &words)
{
    if (m_question->isNew() || !m_study) {
        Q_EMIT composeRequested(name, words);
        return;
    }
    // The time of the schedule is taken from the open study.
    const auto composed = study::compose(m_catalog, m_graph, name.toStdString(), words, Timestamp());
    if (!composed) {
        setError(composed.error());
        return;
    }
    if (const auto changed = study::withQuestion(*m_study, *composed))
        Q_EMIT studyChanged(*changed, tr("Change Question"));
    else
        Q_EMIT composeRequested(name, words);
}

void StudyPage::askQuestion(const QString &name, const study::Question &question)
{
    const auto changed = m_question->isNew() || !m_study ? std::nullopt : study::withQuestion(*m_study, question);
    if (changed)
        Q_EMIT studyChanged(*changed, tr("Change Question"));
    else
        Q_EMIT questionRequested(name, question);
}

void StudyPage::setUnavailable(const QString &reason, const QString &action)
{
    setEmpty(tr("No Database Yet"), reason, action);
    showEmpty();
}

void StudyPage::setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph)
{
    m_catalog = catalog;
    m_graph = graph;
    m_question->setCatalog(catalog, graph);
    times().setCatalog(m_catalog, m_graph);
    showContent();
}

void StudyPage::setStudy(const std::optional<study::Study> &study)
{
    const bool isOther = !study || !m_study || !(study->entity == m_study->entity);
    if (isOther)
        m_results->clearPreview();
    else if (!(study == m_study))
        m_results->setPreviewOutdated(true);
    m_study = study;
    message()->clear();
    m_question->setStudy(study);
    m_timeline->setStudy(study);
    m_split->setStudy(study);
    m_regime->setStudy(study);
    m_rows->setStudy(study);
    m_sample->setStudy(study);
    m_time->setVisible(study.has_value());
    m_body->setCurrentIndex(study ? 1 : 0);
    m_features->setStudy(study);
    times().setStudy(study);
    updateButtons();
}

void StudyPage::setFindings(const std::vector<study::Finding> &findings, const std::optional<Error> &problem)
{
    m_problem = problem;
    m_results->setFindings(findings, problem);
    updateButtons();
}

FindingsView &StudyPage::findings() const
{
    return m_results->findings();
}

StudyTimes &StudyPage::times() const
{
    return m_results->times();
}

void StudyPage::setDataHistory(const std::vector<quality::TableHistory> &tables,
                               const std::vector<quality::Scar> &scars)
{
    m_results->setHistory(tables, scars);
}

bool StudyPage::isSqlShown() const
{
    return m_results->isSqlShown();
}

void StudyPage::setSql(const compile::ExplainedSql &sql)
{
    m_results->setSql(sql);
}

void StudyPage::setPreview(const frame::Table &table)
{
    m_results->setPreview(table);
}

void StudyPage::setSnapshotText(const QString &text)
{
    m_snapshotText = text;
    showFoot();
}

void StudyPage::setCost(const std::optional<cost::Cost> &cost)
{
    m_cost = cost;
    m_results->setCost(cost);
    showFoot();
}

void StudyPage::setCostError(const Error &error)
{
    setCost(std::nullopt);
    m_results->cost().setError(error);
}

void StudyPage::showFoot()
{
    const auto text = m_snapshotText.isEmpty() && m_cost && m_study ? costLine(*m_cost) : m_snapshotText;
    m_foot->setText(text);
}

void StudyPage::setNotice(const QString &text)
{
    message()->showMessage(Severity::Information, text);
}

void StudyPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void StudyPage::setSuggestion(const screening::Suggestion &suggestion)
{
    m_features->setSuggestion(suggestion);
    makeRoomForHistograms();
}

void StudyPage::setShape(const screening::RankedFeature &ranked)
{
    m_features->setShape(ranked);
    makeRoomForHistograms();
}

//! Histograms and bars want room, once.
void StudyPage::makeRoomForHistograms()
{
    if (std::exchange(m_hasRoom, true))
        return;
    const auto sizes = m_splitter->sizes();
    // Before it is shown there are only shares.
    const auto all = std::max(sizes[0] + sizes[1], 1100);
    if (sizes[0] < all / 2)
        m_splitter->setSizes({all * 11 / 20, all * 9 / 20});
}

void StudyPage::setSuggesting(std::optional<double> fraction)
{
    m_features->setSuggesting(fraction);
}

void StudyPage::startFrom(catalog::TableId table, std::optional<std::size_t> column)
{
    m_question->startFrom(table, column);
}

void StudyPage::updateButtons()
{
    const bool isReady = m_study && !m_problem;
    m_foot->setSaveEnabled(m_study.has_value());
    m_results->setPreviewEnabled(isReady && !m_isBusy);
    findings().setCheckEnabled(isReady);
    m_foot->setFetchEnabled(isReady && !m_isBusy);
    m_foot->setTrainEnabled(isReady);
}

void StudyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyPage::retranslate()
{
    m_noStudy->setState(QStringLiteral("study"), tr("What Shall Be Predicted?"),
                        tr("Complete the sentence above, or open a study file."));
    m_timeline->setToolTip(tr("What an example sees, and what is asked of it"));
    showFoot();
}

} // namespace espalier::ui
