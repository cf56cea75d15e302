// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/chart.h"

#include <QFrame>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace espalier::ui {

class CardMenu;
class ChartCanvas;
class ChartLegend;
class LineOfText;
class ValueTableModel;

//! A chart with its title, legend, and a menu to copy and export; or why there is none yet.
class ChartView : public QFrame
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    const Chart &chart() const;
    void setEmpty(const QString &title, const QString &text);
    void setLoading(const QString &title, const QString &text);
    void setError(const QString &title, const Error &error);

    //! A vertical line, such as the threshold that several charts share; nothing hides it.
    void setMarker(std::optional<double> x);
    std::optional<double> marker() const;
    void setMarkerMovable(bool isMovable);
    //! That its title speaks of: see base/term.h.
    void setTerm(const char *id);

    QImage image() const;
    void copyImage() const;
    void copyData() const;
    //! Its values in place of the picture, to be read by keyboard; they stay a table when the chart changes.
    void setTableShown(bool isTable);
    //! PNG, or SVG or CSV by the file's ending. Errors: Io.
    Result<> exportTo(const QString &path) const;

Q_SIGNALS:
    void pointClicked(std::size_t series, std::size_t point);
    void markerMoved(double x);
    //! To the file that was asked for.
    void exportFailed(const espalier::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showText(const QString &title, const QString &text);
    void showContent();

    LineOfText *m_title = nullptr;
    ChartLegend *m_legend = nullptr;
    CardMenu *m_more = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChartCanvas *m_canvas = nullptr;
    ValueTableModel *m_values = nullptr;
    QTableView *m_table = nullptr;
    QAction *m_asTable = nullptr;
    bool m_isTable = false;
    QLabel *m_text = nullptr;
};

} // namespace espalier::ui
