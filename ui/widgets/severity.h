// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/colours.h"

#include <QString>

namespace espalier::ui {

enum class Severity
{
    Neutral,
    Accent,
    Information,
    Warning,
    Danger
};

inline QColor colourOf(const Colours &colours, Severity severity)
{
    switch (severity) {
    case Severity::Neutral:
        return colours.secondary;
    case Severity::Accent:
        return colours.accent;
    case Severity::Information:
        return colours.information;
    case Severity::Warning:
        return colours.warning;
    case Severity::Danger:
        return colours.danger;
    }
    return colours.secondary;
}

//! The icon that says the same without colour.
inline QString iconNameOf(Severity severity)
{
    switch (severity) {
    case Severity::Accent:
        return QStringLiteral("check");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Danger:
        return QStringLiteral("error");
    case Severity::Neutral:
    case Severity::Information:
        break;
    }
    return QStringLiteral("info");
}

} // namespace espalier::ui
