// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QStackedWidget;
class QTabBar;

namespace espalier::ui {

//! What stands beside the relation graph: one tab for each thing that can be looked at.
class ExploreInspector : public QWidget
{
    Q_OBJECT

public:
    enum class Tab
    {
        Table,
        Paths,
        Keys,
        Changes
    };
    static constexpr std::size_t tabCount = 4;

    explicit ExploreInspector(QWidget *parent = nullptr);

    //! The inspector owns it.
    void setPanel(Tab tab, QWidget *panel);
    void show(Tab tab);
    using QWidget::show;
    Tab current() const;
    //! How much there is to look at under a tab; nothing is shown for 0.
    void setCount(Tab tab, std::size_t count);

Q_SIGNALS:
    void shown(espalier::ui::ExploreInspector::Tab tab);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::array<QWidget *, tabCount> m_panels{};
    std::array<std::size_t, tabCount> m_counts{};
};

} // namespace espalier::ui
