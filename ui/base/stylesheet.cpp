// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/stylesheet.h"

#include <QPair>

namespace espalier::ui {

namespace {

// @name stands for a colour of the set; what cannot be said by the palette is said here, and nowhere else.
constexpr auto controls = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 8px; }
QPushButton { background: @surface; color: @text; border: 1px solid @strong; border-radius: 6px; padding: 0 12px; min-height: 26px; }
QPushButton:hover { background: @raised; }
QPushButton:pressed, QPushButton:checked { background: @pressed; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 24px; }
QPushButton:disabled { color: @disabled; border-color: @border; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled { background: @raised; color: @disabled; border-color: @border; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; }
QPushButton[quiet="true"]:hover { background: @raised; }
QPushButton[quiet="true"]:focus { border-color: @accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @pressed; }
QToolButton:focus { border-color: @accent; }
QToolButton[popupMode="1"], QToolButton[popupMode="2"] { padding-right: 3px; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QComboBox, QAbstractSpinBox, QDateTimeEdit { background: @surface; color: @text; border: 1px solid @strong; border-radius: 6px; padding: 0 8px; min-height: 26px; selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 0 7px; min-height: 24px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @disabled; border-color: @border; background: @background; }
QLineEdit:read-only { background: @raised; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/style-down.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; padding: 4px; outline: none; selection-background-color: @selection; selection-color: @text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/style-up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/style-down.svg); width: 12px; height: 12px; }
QPlainTextEdit, QTextEdit { background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; selection-background-color: @selection; selection-color: @text; }
QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid @strong; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/style-check-@scheme.svg); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate { background: @accentSoft; border-color: @accent; }
QCheckBox::indicator:disabled { border-color: @border; background: @raised; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @strong; border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { border: 4px solid @accent; width: 8px; height: 8px; }
QSlider::groove:horizontal { height: 4px; background: @border; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: @accent; }
QProgressBar { background: @border; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

constexpr auto views = R"(
QAbstractItemView { background: @surface; border: 1px solid @border; border-radius: 6px; outline: none; gridline-color: @border; selection-background-color: @selection; selection-color: @text; alternate-background-color: @surface; }
QAbstractItemView:focus { border-color: @accent; }
QAbstractItemView[frameless="true"], QAbstractItemView[frameless="true"]:focus { border: none; border-radius: 0; background: transparent; }
QTreeView::item, QListView::item { min-height: 27px; border: none; padding: 0 5px; }
QListView[wrapped="true"]::item { min-height: 19px; padding: 4px 5px; }
QTableView::item { border: none; padding: 0 5px; }
QTreeView::item:hover, QListView::item:hover, QTableView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @selection; color: @text; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/icons/style-right.svg); }
QTreeView::branch:has-children:open { image: url(:/icons/style-down.svg); }
QHeaderView { background: @surface; border: none; border-top-left-radius: 6px; border-top-right-radius: 6px; }
QHeaderView::section { background: @surface; color: @secondary; border: none; border-bottom: 1px solid @border; padding: 0 6px; min-height: 27px; font-size: 11px; font-weight: normal; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(:/icons/style-up.svg); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url(:/icons/style-down.svg); width: 12px; height: 12px; }
QTableCornerButton::section { background: @surface; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: @strong; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @secondary; border: none; border-bottom: 2px solid transparent; padding: 0 10px; min-height: 30px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QStatusBar { background: @background; border-top: 1px solid @border; color: @secondary; }
QStatusBar::item { border: none; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QFrame[bar="true"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame[statusLine="true"] { background: @background; border: none; border-top: 1px solid @border; }
QFrame[rule="true"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QFrame[pane="true"] { background: @surface; border: none; }
)";

QString applied(QString text, const Colours &colours)
{
    const auto &base = colours.surface;
    // Longer names stand before those they begin with.
    const std::initializer_list<QPair<const char *, QString>> values{
        {"@accentHover", mixed(colours.accent, colours.text, 0.15).name()},
        {"@accentSoft", mixed(base, colours.accent, 0.4).name()},
        {"@accent", colours.accent.name()},
        {"@onAccent", colours.onAccent.name()},
        {"@background", colours.background.name()},
        {"@surface", colours.surface.name()},
        {"@raised", colours.raised.name()},
        {"@border", colours.border.name()},
        {"@strong", colours.strongBorder.name()},
        {"@text", colours.text.name()},
        {"@secondary", colours.secondary.name()},
        {"@disabled", mixed(base, colours.secondary, 0.65).name()},
        {"@hover", mixed(base, colours.text, 0.06).name()},
        {"@pressed", mixed(base, colours.text, 0.12).name()},
        {"@selection", mixed(base, colours.accent, 0.15).name()},
        {"@handle", mixed(base, colours.secondary, 0.4).name()},
        {"@scheme", colours.text.lightness() < 128 ? QStringLiteral("light") : QStringLiteral("dark")},
    };
    for (const auto &[name, value] : values)
        text.replace(QLatin1String(name), value);
    return text;
}

} // namespace

QString styleSheetFor(const Colours &colours)
{
    return applied(QLatin1String(controls) + QLatin1String(views), colours);
}

} // namespace espalier::ui
