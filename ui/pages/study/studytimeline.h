// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "ui/pages/common/studywindows.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace espalier::ui {

//! What an example sees and what is asked of it, along time, with the windows of the features as spans that end at the as-of time; and how
//! the examples are split.
class StudyTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit StudyTimeline(QWidget *parent = nullptr);

    void setStudy(const std::optional<study::Study> &study);
    //! Lights the span of a feature's window; nothing lights none.
    void setHighlight(const std::optional<study::Window> &window);
    const std::vector<WindowSpan> &spans() const { return m_spans; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QString labelText() const;
    void paintWindows(QPainter &painter, const QRectF &rect, double now) const;
    double spanWidth(const WindowSpan &span, double room) const;
    void paintTime(QPainter &painter, const QRectF &rect) const;
    void paintSplit(QPainter &painter, const QRectF &rect) const;

    std::optional<study::Study> m_study;
    std::vector<WindowSpan> m_spans;
    std::optional<study::Window> m_highlight;
};

} // namespace espalier::ui
