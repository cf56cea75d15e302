// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace espalier::ui {

//! As wide as what is chosen, so that the sentence reads as one; the list is as wide as it needs.
class SentenceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SentenceBox(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;
};

} // namespace espalier::ui
