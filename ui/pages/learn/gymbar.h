// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/gym.h"

#include <QFrame>

#include <array>
#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace espalier::ui {

class LineOfText;

//! The sample database, whose time passes here: its clock, and what is done to it.
class GymBar : public QFrame
{
    Q_OBJECT

public:
    explicit GymBar(QWidget *parent = nullptr);

    //! state: none where it was not looked at.
    void setState(const std::optional<workbench::GymState> &state, bool isBusy, bool isClockOn);

Q_SIGNALS:
    void startRequested();
    void tickRequested(int days, espalier::gym::Bug bug);
    void clockToggled(bool isOn);
    //! A new shop of this size, in place of the one there is.
    void resetRequested(double scale);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenus();
    void retranslate();
    void confirmReset(double scale);

    std::optional<workbench::GymState> m_state;
    bool m_isBusy = false;

    QLabel *m_icon = nullptr;
    LineOfText *m_text = nullptr;
    QPushButton *m_start = nullptr;
    QToolButton *m_pass = nullptr;
    QToolButton *m_clock = nullptr;
    QToolButton *m_reset = nullptr;
    QMenu *m_bugs = nullptr;
    std::array<QAction *, 4> m_spans{}; //!< days of spans
    std::array<QAction *, 3> m_marks{}; //!< a week with a bug
    std::array<QAction *, 3> m_sizes{};
};

} // namespace espalier::ui
