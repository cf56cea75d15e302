// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/teststeps.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int stepRow = 24;
constexpr int stepName = 96;
} // namespace

TestSteps::TestSteps(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void TestSteps::setSteps(const std::vector<TestStep> &steps)
{
    m_steps = steps;
    QStringList said;
    for (const auto &step : steps) {
        if (step.phase != TestStep::Phase::Waiting && step.phase != TestStep::Phase::Running)
            said.append(QStringLiteral("%1: %2").arg(step.name, step.detail));
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setVisible(!steps.empty());
    updateGeometry();
    update();
}

int TestSteps::heightOf(const TestStep &step, int width) const
{
    const auto room = std::max(1, width - metric::icon - space::s - stepName);
    const auto text = fontMetrics().boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, step.detail);
    return std::max(stepRow, text.height() + space::s);
}

QSize TestSteps::sizeHint() const
{
    return {240, heightForWidth(std::max(240, width()))};
}

int TestSteps::heightForWidth(int width) const
{
    int height = 0;
    for (const auto &step : m_steps)
        height += heightOf(step, width);
    return height;
}

void TestSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void TestSteps::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    auto top = 0;
    for (const auto &step : m_steps) {
        auto name = QStringLiteral("more");
        auto colour = colours.strongBorder;
        if (step.phase == TestStep::Phase::Passed) {
            name = QStringLiteral("check");
            colour = colours.accent;
        } else if (step.phase == TestStep::Phase::Warned) {
            name = QStringLiteral("warning");
            colour = colours.warning;
        } else if (step.phase == TestStep::Phase::Failed) {
            name = QStringLiteral("error");
            colour = colours.danger;
        } else if (step.phase == TestStep::Phase::Running) {
            name = QStringLiteral("jobs");
            colour = colours.text;
        }
        painter.drawPixmap(0, top + (stepRow - metric::icon) / 2,
                           iconPixmap(name, colour, metric::icon, devicePixelRatioF()));
        const auto left = metric::icon + space::s;
        painter.setPen(step.phase == TestStep::Phase::Waiting ? colours.secondary : colours.text);
        painter.drawText(QRect(left, top, stepName, stepRow), Qt::AlignVCenter, step.name);
        const auto width = this->width() - left - stepName;
        painter.setPen(step.phase == TestStep::Phase::Failed ? colours.danger : colours.secondary);
        // The reason is told whole: what informs stands at its end.
        const auto height = heightOf(step, this->width());
        painter.drawText(QRect(left + stepName, top, width, height), Qt::AlignVCenter | Qt::TextWordWrap, step.detail);
        top += height;
    }
}

} // namespace espalier::ui
