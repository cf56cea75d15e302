// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/sentencebox.h"

#include "ui/base/theme.h"

#include <QAbstractItemView>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int widest = 320;

} // namespace

SentenceBox::SentenceBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        updateGeometry();
    });
}

QSize SentenceBox::sizeHint() const
{
    // The arrow, and what the style sheet keeps free on its left and right.
    constexpr int around = 2 * space::xl + space::l;
    const auto width = fontMetrics().horizontalAdvance(currentText()) + around;
    return {std::clamp(width, minimumWidth(), widest), metric::control};
}

QSize SentenceBox::minimumSizeHint() const
{
    return {minimumWidth(), metric::control};
}

void SentenceBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + space::xl);
    QComboBox::showPopup();
}

} // namespace espalier::ui
