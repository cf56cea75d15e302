// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QLabel>

namespace espalier::ui {

//! One line of plain text that takes the room there is: what does not fit ends in an ellipsis, and is told whole by the tooltip.
class LineOfText : public QLabel
{
    Q_OBJECT

public:
    explicit LineOfText(TextRole role, QWidget *parent = nullptr);

    void setLine(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace espalier::ui
