// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartview.h"

#include "core/base/messages.h"
#include "ui/base/icon.h"
#include "ui/base/term.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
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
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableView>
#include <QToolButton>

namespace espalier::ui {

ChartView::ChartView(QWidget *parent)
    : QFrame(parent)
    , m_title(new LineOfText(TextRole::Strong, this))
    , m_legend(new ChartLegend(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
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
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);

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
    setMenuEnabled(true);
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
    constexpr double ratio = 2;
    QImage result(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    result.setDevicePixelRatio(ratio);
    result.fill(coloursOf(this).surface);
    const_cast<ChartView *>(this)->render(
        &result); // NOLINT(cppcoreguidelines-pro-type-const-cast): Qt's render() is not const
    return result;
}

void ChartView::copyImage() const
{
    QGuiApplication::clipboard()->setImage(image());
}

void ChartView::copyData() const
{
    QGuiApplication::clipboard()->setText(tableText(tableOf(chart())));
}

Result<> ChartView::exportTo(const QString &path) const
{
    const Error failed{.code = Error::Code::Io,
                       .subject = path.toStdString(),
                       .problem = messages::inWords(tr("the file could not be written").toStdString()),
                       .remedies = {messages::inWords(tr("Choose a folder that may be written to.").toStdString())}};
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        QSaveFile file(path);
        const auto text = csvText(tableOf(chart()));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0
            || !file.commit())
            return Failure(failed);
        return {};
    }
    if (!path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        if (!image().save(path))
            return Failure(failed);
        return {};
    }
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(size());
    generator.setViewBox(rect());
    QPainter painter;
    if (!painter.begin(&generator))
        return Failure(failed);
    const_cast<ChartView *>(this)->render(&painter); // NOLINT(cppcoreguidelines-pro-type-const-cast): as above
    return {};
}

void ChartView::exportToChosen()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Export Chart"), chart().title,
                                     tr("Pictures (*.png);;Drawings (*.svg);;Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto done = exportTo(path); !done)
        Q_EMIT exportFailed(done.error());
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartView::retranslate()
{
    m_more->setToolTip(tr("Copy or export this chart"));
    m_more->setAccessibleName(tr("Chart menu"));
    m_legend->setAccessibleName(tr("Legend"));
    if (chart().title.isEmpty())
        m_table->setAccessibleName(tr("Chart as a table"));
    // The palette lists these of every chart.
    m_menu->clear();
    m_menu->addAction(tr("Copy Image"), this, &ChartView::copyImage);
    m_menu->addAction(tr("Copy Data"), this, &ChartView::copyData);
    m_menu->addAction(tr("Export…"), this, &ChartView::exportToChosen);
    m_asTable->setText(m_isTable ? tr("Show as Chart") : tr("Show as Table"));
    m_menu->addAction(m_asTable);
    setMenuEnabled(m_stack->currentWidget() != m_text);
}

//! What cannot be done is not found by searching for it either.
void ChartView::setMenuEnabled(bool isEnabled)
{
    m_more->setEnabled(isEnabled);
    for (auto *action : m_menu->actions())
        action->setVisible(isEnabled);
}

void ChartView::showText(const QString &title, const QString &text)
{
    m_title->setLine(title);
    m_text->setText(text);
    m_legend->setSeries({});
    m_stack->setCurrentWidget(m_text);
    setMenuEnabled(false);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace espalier::ui
