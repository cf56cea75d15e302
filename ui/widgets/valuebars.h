// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace espalier::ui {

//! A value, its share as a bar behind nothing but its own row, and the share in words.
struct ValueBar
{
    QString text;
    QString label; //!< at the right end: "62 %"
    double share = 0; //!< of the longest bar, in [0, 1]
    double from = 0; //!< where it begins, where bars do not all begin at the left
    bool isAgainst = false; //!< what takes away: in another colour
};

//! The most common values of a column, longest first as they are given.
class ValueBars : public QWidget
{
    Q_OBJECT

public:
    explicit ValueBars(QWidget *parent = nullptr);

    void setBars(std::vector<ValueBar> bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<ValueBar> m_bars;
};

//! A histogram large enough to be read, with its ends written below.
class HistogramView : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramView(QWidget *parent = nullptr);

    void setBins(std::vector<double> bins, const QString &from, const QString &to);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_bins;
    QString m_from;
    QString m_to;
};

} // namespace espalier::ui
