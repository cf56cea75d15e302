// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/colours.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QLabel;

namespace espalier::ui {

//! The 4 px grid.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

namespace metric {
inline constexpr int row = 28;
inline constexpr int control = 28;
inline constexpr int corner = 6;
inline constexpr int topBar = 44;
inline constexpr int statusBar = 24;
inline constexpr int rail = 88;
inline constexpr int icon = 16;
inline constexpr int largeIcon = 20;
} // namespace metric

enum class TextRole
{
    Body, //!< 13 px
    Strong, //!< 13 px, half bold
    Secondary, //!< 11 px
    Section, //!< 15 px, half bold
    Title, //!< 20 px, half bold
    Code, //!< monospace: SQL, types
    Number //!< digits of one width
};

//! The system's font in a role.
QFont fontFor(TextRole role);
//! A label in a role; Secondary is also drawn in the secondary colour. Shows plain text only, since names are foreign text.
QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent = nullptr);
//! Draws a label's text in the secondary colour, whatever the theme.
void makeSecondary(QLabel *label);

enum class Scheme
{
    System,
    Light,
    Dark
};

//! Dresses the application: Fusion, palette, fonts and one generated style sheet. Switches while running.
class Theme : public QObject
{
    Q_OBJECT

public:
    //! Requires: application outlives the theme; no other style sheet is set on it.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    bool m_isSystemDark = false;
};

QPalette paletteFor(const Colours &colours);

} // namespace espalier::ui
