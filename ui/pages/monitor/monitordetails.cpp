// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/monitordetails.h"

#include "ui/base/theme.h"
#include "ui/models/movedmodel.h"
#include "ui/pages/monitor/monitorcharts.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/histogramdelegate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int histogramWidth = 78; // with its heading, in any language

} // namespace

MonitorDetails::MonitorDetails(QWidget *parent)
    : QWidget(parent)
    , m_chart(new ChartView(this))
    , m_model(new MovedModel(this))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_chart->setObjectName(QStringLiteral("performance"));
    m_chart->setTerm("matured");
    splitter->addWidget(m_chart);
    splitter->addWidget(buildMoved());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({500, 620});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(splitter);
    connect(m_chart, &ChartView::exportFailed, this, &MonitorDetails::exportFailed);
    retranslate();
}

QWidget *MonitorDetails::buildMoved()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::s, 0, 0, 0);
    column->setSpacing(space::s);
    m_header = new SectionHeader(QString(), panel);
    m_header->setTerm("drift");
    m_table = new QTableView(panel);
    m_table->setObjectName(QStringLiteral("moved"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::row);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // a name ends with what tells it from others
    m_table->setShowGrid(false);
    auto *histogram = new HistogramDelegate(m_table);
    histogram->setRoles(MovedModel::binsRole);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MovedModel::Name, QHeaderView::Interactive);
    m_table->viewport()->installEventFilter(this);
    for (const auto place : {MovedModel::Then, MovedModel::Now}) {
        m_table->setItemDelegateForColumn(place, histogram);
        header->setSectionResizeMode(place, QHeaderView::Fixed);
        header->resizeSection(place, histogramWidth);
    }
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
    return panel;
}

void MonitorDetails::setWatched(const std::optional<workbench::Watched> &watched)
{
    m_watched = watched;
    showWatched();
}

void MonitorDetails::showWatched()
{
    const auto title = tr("What Came True");
    if (!m_watched) {
        m_chart->setLoading(title, tr("Reading what was logged and which labels are known."));
        m_model->setRows({});
        m_header->setBadge({});
        m_header->setNote({});
        return;
    }
    if (hasPerformance(*m_watched))
        m_chart->setChart(performanceChart(*m_watched));
    else
        m_chart->setEmpty(title, nothingKnownText(*m_watched));
    const auto rows = movedRows(*m_watched);
    // What no feature has anything in leaves its place to the names.
    m_table->setColumnHidden(MovedModel::Missing, std::ranges::none_of(rows, [](const MovedRow &row) {
                                 return row.missingThen > 0 || row.missingNow > 0;
                             }));
    m_table->setColumnHidden(MovedModel::Added, std::ranges::none_of(rows, [](const MovedRow &row) {
                                 return row.added.value_or(0) > 0;
                             }));
    m_model->setRows(rows);
    shareWidth();
    const auto moved = m_watched->drift ? monitor::movedCount(*m_watched->drift) : 0;
    m_header->setBadge(m_watched->drift ? movedText(*m_watched) : QString(),
                       moved > 0 ? Severity::Warning : Severity::Neutral);
    m_header->setNote(driftNote(*m_watched));
}

//! Names take what the others leave, but never so little that they say nothing: what stands behind is scrolled to.
void MonitorDetails::shareWidth()
{
    constexpr int narrowest = 200;
    auto *header = m_table->horizontalHeader();
    int others = 0;
    for (int column = 0; column < MovedModel::ColumnCount; ++column)
        others += column == MovedModel::Name ? 0 : header->sectionSize(column);
    header->resizeSection(MovedModel::Name, std::max(narrowest, m_table->viewport()->width() - others));
}

bool MonitorDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        shareWidth();
    return QWidget::eventFilter(watched, event);
}

void MonitorDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonitorDetails::retranslate()
{
    m_header->setTitle(tr("What Moved"));
    m_table->setAccessibleName(tr("Features then and now"));
    m_model->retranslate();
    showWatched();
}

} // namespace espalier::ui
