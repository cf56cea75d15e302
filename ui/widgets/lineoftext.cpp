// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lineoftext.h"

#include "ui/words/text.h"

#include <QPainter>

namespace espalier::ui {

LineOfText::LineOfText(TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (role == TextRole::Secondary)
        makeSecondary(this);
}

void LineOfText::setLine(const QString &text)
{
    setText(text);
    setToolTip(plainTip(text));
}

void LineOfText::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const auto rect = contentsRect();
    painter.drawText(rect, int(alignment()), fontMetrics().elidedText(text(), Qt::ElideRight, rect.width()));
}

} // namespace espalier::ui
