// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartview.h"

#include "ui/base/term.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/widgets/cardmenu.h"
#include "ui/widgets/chartcanvas.h"
#include "ui/widgets/chartlegend.h"
#include "ui/widgets/charttable.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/widgets/lineoftext.h"
#include "ui/widgets/valuetable.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

namespace espalier::ui {

ChartView::ChartView(QWidget *parent)
    : QFrame(parent)
    , m_title(new LineOfText(TextRole::Strong, this))
    , m_legend(new ChartLegend(this))
    , m_more(new CardMenu(*this,
                          [this] {
                              return tableOf(chart());
                          }))
    , m_stack(new QStackedWidget(this))
    , m_canvas(new ChartCanvas(this))
    , m_values(new ValueTableModel(this))
    , m_table(makeValueTable(m_values, "chartTable", this))
    , m_asTable(new QAction(this))
    , m_text(makeLabel({}, TextRole::Body, this))
{
    setProperty("card", true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    makeSecondary(m_text);
    m_table->setFrameShape(QFrame::NoFrame);
    new FittingColumns(*m_table);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_text);
    m_stack->setCurrentWidget(m_text);
    m_more->menu()->addAction(m_asTable);
    m_more->setUsable(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::xs, space::s, space::s);
    column->setSpacing(space::xs);
    column->addLayout(head);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);

    connect(m_asTable, &QAction::triggered, this, [this] {
        setTableShown(!m_isTable);
    });
    // A picture is of the chart, also where it is read as a table, of which it would hold what is not scrolled away.
    m_more->setPose([this](bool isPosing) {
        if (m_isTable)
            m_stack->setCurrentWidget(isPosing ? static_cast<QWidget *>(m_canvas) : m_table);
    });
    connect(m_more, &CardMenu::exportFailed, this, &ChartView::exportFailed);
    connect(m_canvas, &ChartCanvas::pointClicked, this, &ChartView::pointClicked);
    connect(m_canvas, &ChartCanvas::markerMoved, this, &ChartView::markerMoved);
    retranslate();
}

void ChartView::setChart(const Chart &chart)
{
    m_canvas->setContent(chart);
    m_title->setLine(chart.title);
    setProperty("paletteName", chart.title);
    m_legend->setSeries(chart.series);
    showContent();
    m_more->setUsable(true);
    setAccessibleName(chart.title);
    setAccessibleDescription(tableText(tableOf(chart)));
}

void ChartView::setTableShown(bool isTable)
{
    m_isTable = isTable;
    m_asTable->setText(m_isTable ? tr("Show as Chart") : tr("Show as Table"));
    if (m_stack->currentWidget() != m_text)
        showContent();
}

void ChartView::showContent()
{
    m_stack->setCurrentWidget(m_isTable ? static_cast<QWidget *>(m_table) : m_canvas);
    if (!m_isTable)
        return;
    const auto [names, rows] = tableOf(chart());
    m_values->setTable(names, rows);
    m_table->setAccessibleName(chart().title);
}

const Chart &ChartView::chart() const
{
    return m_canvas->content();
}

void ChartView::setEmpty(const QString &title, const QString &text)
{
    showText(title, text);
}

void ChartView::setLoading(const QString &title, const QString &text)
{
    showText(title, text);
}

void ChartView::setError(const QString &title, const Error &error)
{
    showText(title, QStringLiteral("%1\n%2").arg(headline(error), unfolded(error)));
}

void ChartView::setMarker(std::optional<double> x)
{
    m_canvas->setMarker(x);
}

void ChartView::setTerm(const char *id)
{
    ui::setTerm(*m_title, id);
}

std::optional<double> ChartView::marker() const
{
    return m_canvas->marker();
}

void ChartView::setMarkerMovable(bool isMovable)
{
    m_canvas->setMarkerMovable(isMovable);
}

QImage ChartView::image() const
{
    return m_more->image();
}

void ChartView::copyImage() const
{
    m_more->copyImage();
}

void ChartView::copyData() const
{
    m_more->copyData();
}

Result<> ChartView::exportTo(const QString &path) const
{
    return m_more->exportTo(path);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartView::retranslate()
{
    m_legend->setAccessibleName(tr("Legend"));
    if (chart().title.isEmpty())
        m_table->setAccessibleName(tr("Chart as a table"));
    m_asTable->setText(m_isTable ? tr("Show as Chart") : tr("Show as Table"));
}

void ChartView::showText(const QString &title, const QString &text)
{
    m_title->setLine(title);
    m_text->setText(text);
    m_legend->setSeries({});
    m_stack->setCurrentWidget(m_text);
    m_more->setUsable(false);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace espalier::ui
