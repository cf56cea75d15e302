// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teststeps.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int stepRow = 24;
constexpr int stepName = 96;
} // namespace

TestSteps::TestSteps(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void TestSteps::setSteps(const std::vector<TestStep> &steps)
{
    m_steps = steps;
    QStringList said;
    for (const auto &step : steps) {
        if (step.phase == TestStep::Phase::Passed || step.phase == TestStep::Phase::Failed)
            said.append(QStringLiteral("%1: %2").arg(step.name, step.detail));
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setVisible(!steps.empty());
    updateGeometry();
    update();
}

QSize TestSteps::sizeHint() const
{
    return {240, static_cast<int>(m_steps.size()) * stepRow};
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
        painter.drawText(QRect(left + stepName, top, width, stepRow), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(step.detail, Qt::ElideRight, width));
        top += stepRow;
    }
}

} // namespace espalier::ui
