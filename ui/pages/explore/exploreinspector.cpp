// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/exploreinspector.h"

#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>

namespace espalier::ui {

ExploreInspector::ExploreInspector(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("exploreTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (std::size_t i = 0; i < tabCount; ++i) {
        m_tabs->addTab({});
        m_panels.at(i) = new QWidget(this);
        m_stack->addWidget(m_panels.at(i));
    }
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(rule);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int place) {
        m_stack->setCurrentWidget(m_panels.at(static_cast<std::size_t>(place)));
        Q_EMIT shown(current());
    });
    retranslate();
}

void ExploreInspector::setPanel(Tab tab, QWidget *panel)
{
    auto &place = m_panels.at(static_cast<std::size_t>(tab));
    const auto isCurrent = m_stack->currentWidget() == place;
    delete std::exchange(place, panel);
    m_stack->addWidget(panel);
    if (isCurrent)
        m_stack->setCurrentWidget(panel);
}

void ExploreInspector::show(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

ExploreInspector::Tab ExploreInspector::current() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void ExploreInspector::setCount(Tab tab, std::size_t count)
{
    m_counts.at(static_cast<std::size_t>(tab)) = count;
    retranslate();
}

void ExploreInspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExploreInspector::retranslate()
{
    const std::array<QString, tabCount> names{tr("Table"), tr("Paths"), tr("Missing Keys"), tr("Changes")};
    for (std::size_t i = 0; i < tabCount; ++i) {
        const auto count = m_counts.at(i);
        m_tabs->setTabText(
            static_cast<int>(i),
            count == 0 ? names.at(i)
                       : QStringLiteral("%1  %2").arg(names.at(i), shortCountText(static_cast<std::int64_t>(count))));
    }
}

} // namespace espalier::ui
