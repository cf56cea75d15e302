// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scar.h"
#include "ui/base/colours.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace espalier::ui {

//! The tables of a study on one line of time: how many rows came when, and below them the periods in which a column, or all, is not what it
//! is elsewhere. A click on a period shows what it is about.
class DataHistory : public QWidget
{
    Q_OBJECT

public:
    explicit DataHistory(QWidget *parent = nullptr);

    void setHistory(const std::vector<quality::TableHistory> &tables, const std::vector<quality::Scar> &scars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! subject: a table or a column of it.
    void scarActivated(const QString &subject);

protected:
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    //! One line of the picture: a table's rows, or what of one of its columns is unlike the rest.
    struct Line
    {
        const quality::TableHistory *table = nullptr;
        QString name;
        std::vector<const quality::Scar *> scars; //!< none: the rows themselves
        bool hasWords = false; //!< they are of several kinds, which each says
    };

    void arrange();
    void describe();
    QRectF plot() const;
    double place(double seconds) const;
    QRectF rectOf(const quality::Scar &scar, const QRectF &line) const;
    static double heightOf(const Line &line);
    const quality::Scar *scarAt(QPointF point) const;
    void paintAxis(QPainter &painter, const Colours &colours) const;
    void paintRows(QPainter &painter, const Colours &colours, const Line &line, const QRectF &rect) const;
    void paintScars(QPainter &painter, const Colours &colours, const Line &line, const QRectF &rect) const;

    std::vector<quality::TableHistory> m_tables;
    std::vector<quality::Scar> m_scars;
    std::vector<Line> m_lines;
    double m_first = 0; //!< seconds since 1970
    double m_last = 0;
};

//! "missing", "out of range", ...: what is unlike the rest.
QString scarWord(quality::ScarKind kind);

} // namespace espalier::ui
