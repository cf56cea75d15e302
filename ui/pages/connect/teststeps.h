// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connect/connectvalues.h"

#include <QWidget>

namespace espalier::ui {

//! The steps of a connection test with what each found.
class TestSteps : public QWidget
{
    Q_OBJECT

public:
    explicit TestSteps(QWidget *parent = nullptr);

    void setSteps(const std::vector<TestStep> &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOf(const TestStep &step, int width) const;

    std::vector<TestStep> m_steps;
};

} // namespace espalier::ui
