// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparereasons.h"

#include "ui/base/term.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/comparepairs.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/valuebars.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {
constexpr std::size_t mostBars = 15;
constexpr int narrowestFeature = 160;
constexpr int dependenceHeight = 260;

//! What rounds to nothing has no sign.
QString lossText(double value)
{
    return scoreText(std::abs(value) < 0.0005 ? 0 : value);
}
} // namespace

CompareReasons::CompareReasons(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(QString(), TextRole::Strong, this))
    , m_kinds(new QTabBar(this))
    , m_graph(new QPushButton(this))
    , m_bars(new ValueBars(this))
    , m_text(makeLabel(QString(), TextRole::Body, this))
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
    , m_featureLabel(makeLabel(QString(), TextRole::Secondary, this))
    , m_feature(new QComboBox(this))
    , m_dependence(new ChartView(this))
    , m_curve(new ChartView(this))
    , m_pairs(new ComparePairs(this))
{
    setObjectName(QStringLiteral("reasons"));
    setProperty("card", true);
    m_title->setObjectName(QStringLiteral("reasonsTitle"));
    setTerm(*m_title, "importance");
    m_dependence->setTerm("dependence");
    m_kinds->setObjectName(QStringLiteral("reasonKinds"));
    for (int i = 0; i < 3; ++i)
        m_kinds->addTab(QString());
    m_graph->setObjectName(QStringLiteral("reasonsGraph"));
    m_text->setObjectName(QStringLiteral("reasonsText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    makeSecondary(m_text);
    m_note->setObjectName(QStringLiteral("reasonsNote"));
    m_note->setWordWrap(true);
    m_feature->setObjectName(QStringLiteral("reasonsFeature"));
    m_feature->setMinimumWidth(narrowestFeature);
    m_featureLabel->setBuddy(m_feature);
    m_dependence->setObjectName(QStringLiteral("dependence"));
    m_curve->setObjectName(QStringLiteral("curve"));
    for (auto *chart : {m_dependence, m_curve}) {
        chart->setMinimumHeight(dependenceHeight);
        chart->hide();
        connect(chart, &ChartView::exportFailed, this, &CompareReasons::exportFailed);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_kinds);
    head->addWidget(m_graph);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_bars);
    auto *how = new QHBoxLayout;
    how->setSpacing(space::s);
    how->addWidget(m_featureLabel);
    how->addWidget(m_feature, 1);
    column->addLayout(how);
    column->addWidget(m_dependence);
    column->addWidget(m_curve);
    column->addWidget(m_pairs);
    column->addWidget(m_text, 1);
    column->addStretch(0);
    connect(m_kinds, &QTabBar::currentChanged, this, &CompareReasons::showBars);
    connect(m_graph, &QPushButton::clicked, this, [this] {
        if (m_reasons)
            Q_EMIT graphRequested(m_reasons->run);
    });
    connect(m_feature, &QComboBox::activated, this, &CompareReasons::askDependence);
    retranslate();
}

void CompareReasons::setReasons(const QString &label, const RunReasons &reasons)
{
    const bool isOther = !m_reasons || m_reasons->run != reasons.run;
    m_run = label;
    m_reasons = reasons;
    fillFeatures();
    m_pairs->setRun(reasons.run);
    if (isOther)
        askDependence();
    showBars();
}

//! The strongest first; what was chosen stays.
void CompareReasons::fillFeatures()
{
    const auto chosen = m_feature->currentData().toString();
    m_feature->clear();
    m_feature->addItem(tr("Choose a feature"), QString());
    for (const auto &bar : m_reasons->features)
        m_feature->addItem(bar.text, bar.name);
    m_feature->setCurrentIndex(std::max(0, m_feature->findData(chosen)));
}

void CompareReasons::askDependence()
{
    const auto feature = m_feature->currentData().toString();
    m_dependence->setVisible(!feature.isEmpty());
    m_curve->hide();
    m_hasCurve = false;
    if (!m_reasons || feature.isEmpty())
        return;
    m_dependence->setLoading(m_feature->currentText(), tr("All examples are given one value after the other…"));
    Q_EMIT dependenceRequested(m_reasons->run, feature);
}

void CompareReasons::setDependence(const RunDependence &dependence)
{
    if (!m_reasons || m_reasons->run != dependence.run || m_feature->currentData().toString() != dependence.feature)
        return;
    m_dependence->setChart(dependence.chart);
    m_hasCurve = dependence.curve.has_value();
    if (m_hasCurve)
        m_curve->setChart(*dependence.curve);
    m_curve->setVisible(m_hasCurve);
}

void CompareReasons::setDependenceError(const QString &run, const QString &feature, const Error &error)
{
    if (m_reasons && m_reasons->run == run && m_feature->currentData().toString() == feature)
        m_dependence->setError(m_feature->currentText(), error);
}

void CompareReasons::setText(const QString &label, const QString &text)
{
    m_run = label;
    m_reasons.reset();
    m_text->setText(text);
    showBars();
}

void CompareReasons::setError(const QString &label, const Error &error)
{
    const auto what = problemText(error);
    const auto advice = adviceText(error);
    setText(label, advice.isEmpty() ? what : tr("%1.\n%2.").arg(what, advice));
}

const std::vector<ReasonBar> &CompareReasons::chosen() const
{
    switch (m_kinds->currentIndex()) {
    case 1:
        return m_reasons->tables;
    case 2:
        return m_reasons->paths;
    default:
        return m_reasons->features;
    }
}

void CompareReasons::showBars()
{
    m_title->setText(m_run.isEmpty() ? tr("Why?") : tr("Why? %1").arg(m_run));
    const bool hasBars = m_reasons && !m_reasons->features.empty();
    if (m_reasons && !hasBars)
        m_text->setText(tr("The model reads no feature."));
    m_text->setVisible(!hasBars);
    for (auto *widget :
         std::initializer_list<QWidget *>{m_bars, m_note, m_kinds, m_graph, m_featureLabel, m_feature, m_pairs})
        widget->setVisible(hasBars);
    m_dependence->setVisible(hasBars && !m_feature->currentData().toString().isEmpty());
    m_curve->setVisible(hasBars && m_hasCurve);
    if (!hasBars)
        return;
    std::vector<ValueBar> bars;
    const auto &all = chosen();
    for (std::size_t i = 0; i < std::min(all.size(), mostBars); ++i) {
        const auto &one = all[i];
        auto label = percentText(one.share);
        if (one.loss)
            label = tr("%1 · %2 (%3 to %4)")
                        .arg(label, lossText(one.loss->value), lossText(one.loss->low), lossText(one.loss->high));
        const auto longest = all.front().share;
        bars.push_back({.text = one.text, .label = label, .share = longest > 0 ? one.share / longest : 0});
    }
    m_bars->setBars(std::move(bars));
    const auto note = m_reasons->hasContributions
        ? tr(
            "Share of what all add to the outcome, in the mean over %1 of %2 test examples, and how much worse %3 gets "
            "with the values of other examples (95 % interval). Of the model of the %4 examples before the test.")
        : tr("Share of what all move the outcome by when they are shuffled, in the mean over %1 of %2 test examples, "
             "and "
             "how much worse %3 gets then (95 % interval). Of the model of the %4 examples before the test.");
    m_note->setText(note.arg(countText(static_cast<std::int64_t>(m_reasons->rows)),
                             countText(static_cast<std::int64_t>(m_reasons->rowsAvailable)), m_reasons->metric,
                             countText(static_cast<std::int64_t>(m_reasons->rowsBehindScore))));
}

void CompareReasons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CompareReasons::retranslate()
{
    m_kinds->setTabText(0, tr("Feature"));
    m_kinds->setTabText(1, tr("Table"));
    m_kinds->setTabText(2, tr("Path"));
    m_kinds->setAccessibleName(tr("Reasons by"));
    m_graph->setText(tr("On the Graph"));
    m_graph->setToolTip(tr("Where in the relation graph the answer comes from"));
    m_bars->setAccessibleName(tr("Reasons"));
    m_featureLabel->setText(tr("How it goes with:"));
    m_feature->setAccessibleName(tr("Feature that predictions go with"));
    if (m_feature->count() > 0)
        m_feature->setItemText(0, tr("Choose a feature"));
    showBars();
}

} // namespace espalier::ui
