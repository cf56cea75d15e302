// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/graphscene.h"

#include <QPixmap>
#include <QWidget>

namespace espalier::ui {

//! The whole graph in a corner, with the part that is seen; a click goes there. Hidden while everything is seen.
class GraphMinimap : public QWidget
{
    Q_OBJECT

public:
    explicit GraphMinimap(QWidget *parent = nullptr);

    void setScene(const GraphScene &scene);
    void setView(const QRectF &view);

Q_SIGNALS:
    void centreRequested(const QPointF &centre);

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double scale() const;
    QPointF origin() const;
    void drawBlocks();

    std::vector<std::pair<QRectF, std::size_t>> m_blocks; //!< place and schema
    QRectF m_extent;
    QRectF m_view;
    QPixmap m_picture; //!< drawn once for each graph and theme
};

} // namespace espalier::ui
