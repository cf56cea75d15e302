// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparelearning.h"

#include "core/base/metric.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/comparecells.h"
#include "ui/widgets/chartview.h"
#include "ui/words/sentence.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace espalier::ui {

Chart learningChart(const std::vector<ComparedRun> &runs, const std::map<QString, training::LearningCurve> &curves,
                    const std::string &metric)
{
    Chart chart;
    chart.x.title = CompareLearning::tr("Examples fitted on");
    chart.x.low = 0;
    chart.y.title = CompareLearning::tr("%1 on validation (95 % interval)").arg(sentence(toldMetric(metric)));
    for (const auto &run : runs) {
        const auto found = curves.find(run.id);
        if (found == curves.end())
            continue;
        ChartSeries series{
            .name = run.label, .kind = ChartSeries::Kind::Line, .colour = run.colour, .isDashed = run.isDashed};
        for (const auto &point : found->second.points) {
            const auto score = point.report.metrics.find(metric);
            if (score == point.report.metrics.end())
                continue;
            series.points.emplace_back(static_cast<double>(point.trained), score->second.value);
            series.low.push_back(score->second.low);
            series.high.push_back(score->second.high);
        }
        chart.series.push_back(std::move(series));
    }
    // One alone has no legend beside it.
    chart.title = chart.series.size() == 1 ? CompareLearning::tr("Learning Curve of %1").arg(chart.series.front().name)
                                           : CompareLearning::tr("Learning Curves");
    return chart;
}

CompareLearning::CompareLearning(QWidget *parent)
    : QWidget(parent)
    , m_chart(makeCell(this, "learning"))
    , m_make(new QPushButton(this))
{
    m_make->setObjectName(QStringLiteral("learningButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_chart, 1);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    m_chart->show();
    connect(m_chart, &ChartView::exportFailed, this, &CompareLearning::exportFailed);
    connect(m_make, &QPushButton::clicked, this, &CompareLearning::ask);
    showAll();
}

void CompareLearning::setRuns(const std::vector<ComparedRun> &runs, const std::string &metric)
{
    m_runs = runs;
    m_metric = metric;
    showAll();
}

void CompareLearning::setSelected(const QString &run, const QString &label)
{
    m_selected = run;
    m_label = label;
    showAll();
}

void CompareLearning::setCurve(const training::LearningCurve &curve)
{
    const auto run = QString::fromStdString(curve.run);
    m_curves[run] = curve;
    m_errors.erase(run);
    if (m_asked == run)
        m_asked.clear();
    showAll();
}

void CompareLearning::setError(const QString &run, const Error &error)
{
    if (m_asked == run)
        m_asked.clear();
    if (error.code != Error::Code::Cancelled)
        m_errors[run] = error;
    showAll();
}

//! What runs drew that are gone is no longer there to point at.
void CompareLearning::forgetOthers(const std::vector<training::Run> &runs)
{
    m_runs.clear();
    m_errors.clear();
    std::erase_if(m_curves, [&runs](const auto &entry) {
        return std::ranges::find(runs, entry.first.toStdString(), &training::Run::id) == runs.end();
    });
}

void CompareLearning::ask()
{
    m_asked = m_selected;
    m_errors.erase(m_selected);
    showAll();
    Q_EMIT requested(m_selected);
}

void CompareLearning::showAll()
{
    const auto chart = learningChart(m_runs, m_curves, m_metric);
    const auto error = m_errors.find(m_selected);
    if (!m_asked.isEmpty())
        m_chart->setLoading(chart.title, tr("Models are fitted on fewer examples…"));
    else if (error != m_errors.end())
        m_chart->setError(chart.title, error->second);
    else if (chart.series.empty())
        m_chart->setEmpty(
            chart.title,
            tr("Would more examples help? The same settings are fitted on an eighth, a quarter, a half and "
               "all of the entities, and scored on the same validation rows."));
    else
        m_chart->setChart(chart);
    m_make->setText(m_label.isEmpty() ? tr("Work Out") : tr("Work Out for %1").arg(m_label));
    m_make->setToolTip(
        tr("Fits the selected model's settings four times, in a process of its own that can be stopped"));
    m_make->setEnabled(!m_selected.isEmpty() && m_asked.isEmpty() && !m_curves.contains(m_selected));
}

void CompareLearning::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showAll();
    QWidget::changeEvent(event);
}

} // namespace espalier::ui
