// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace espalier::ui {

//! Zoom in, out, to 100 % and to fit, over the graph's corner.
class GraphControls : public QFrame
{
    Q_OBJECT

public:
    explicit GraphControls(QWidget *parent = nullptr);

    void setZoom(double zoom);

Q_SIGNALS:
    void zoomRequested(double factor);
    void fitRequested();
    void fullSizeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_out = nullptr;
    QToolButton *m_zoom = nullptr;
    QToolButton *m_in = nullptr;
    QToolButton *m_fit = nullptr;
};

} // namespace espalier::ui
