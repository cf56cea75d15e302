// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace espalier::ui {

//! Pages of which one is shown: it alone says how small the window can be, not the widest of those that are not seen.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
};

} // namespace espalier::ui
