// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QWidget>

namespace espalier::ui {

//! The names of a chart's series in one line, each after its mark.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setSeries(const std::vector<ChartSeries> &series);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QRect> places(int width) const;

    struct Entry
    {
        QString name;
        std::size_t colour = 0;
        bool isDashed = false;
        bool isLine = true;
    };
    std::vector<Entry> m_entries;
};

} // namespace espalier::ui
