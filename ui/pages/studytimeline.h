// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QWidget>

#include <optional>

namespace espalier::ui {

//! What an example sees and what is asked of it, along time; and how the examples are split.
class StudyTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit StudyTimeline(QWidget *parent = nullptr);

    void setStudy(const std::optional<study::Study> &study);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QString labelText() const;
    void paintTime(QPainter &painter, const QRectF &rect) const;
    void paintSplit(QPainter &painter, const QRectF &rect) const;

    std::optional<study::Study> m_study;
};

} // namespace espalier::ui
