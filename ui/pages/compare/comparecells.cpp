// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparecells.h"

#include "ui/widgets/chartview.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct CompareCells
{
    Q_DECLARE_TR_FUNCTIONS(CompareCells)
};

} // namespace

ChartView *makeCell(QWidget *content, const char *name, const char *term)
{
    auto *view = new ChartView(content);
    view->setObjectName(QString::fromLatin1(name));
    if (term != nullptr)
        view->setTerm(term);
    view->hide();
    return view;
}

void showChart(ChartView &view, const Chart &chart, bool isAny, const QString &missing)
{
    if (!isAny)
        view.setEmpty(chart.title, CompareCells::tr("No model is checked."));
    else if (!missing.isEmpty())
        view.setEmpty(chart.title, missing);
    else
        view.setChart(chart);
}

} // namespace espalier::ui
