// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/severity.h"

#include <QAbstractButton>
#include <QColor>

namespace espalier::ui {

//! A short word in a rounded frame: a state, a count, or (clickable) what is chosen.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const QString &text, Severity severity = Severity::Neutral, QWidget *parent = nullptr);

    void setSeverity(Severity severity);
    void setIconName(const QString &name);
    //! A filled dot before the text, in a colour that a person gave; an invalid colour draws none.
    void setDot(const QColor &colour);
    //! Takes the keyboard and the pointer, and shows that it opens something.
    void setClickable(bool isClickable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth() const;

    Severity m_severity = Severity::Neutral;
    QString m_iconName;
    QColor m_dot;
    bool m_isClickable = false;
};

} // namespace espalier::ui
