// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QBoxLayout;

namespace espalier::ui {

//! The pages at the left edge, in the order of the work.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    //! One button for each action: checkable, with icon, text and tooltip. The rail does not own them.
    void addPage(QAction *action);
    //! A small button at the foot.
    void addFoot(QAction *action);

private:
    QBoxLayout *m_column = nullptr;
    int m_pages = 0;
};

} // namespace espalier::ui
