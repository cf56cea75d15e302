// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace espalier::ui {

// Values as people read them, with the locale's separators. A value that is not there is an en dash.

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! For tooltips, which would take foreign text that looks like HTML for HTML.
QString plainTip(const QString &text);

//! "1,234,567".
QString countText(std::int64_t count, const QLocale &locale = {});
//! "1.2 M", "84 k", "512".
QString shortCountText(std::int64_t count, const QLocale &locale = {});
//! Three significant digits where that loses nothing a person needs: "0.873", "12.4", "1,234", "1.2E-07".
QString numberText(double value, const QLocale &locale = {});
//! A score always has the same number of digits, so that a column of them lines up.
QString scoreText(double value, const QLocale &locale = {});
//! Of a score that may not be defined.
QString scoreText(const std::optional<double> &value, const QLocale &locale = {});
//! "12.3 %" of a share in [0, 1].
QString percentText(double share, const QLocale &locale = {});
//! "0.4 s", "12 s", "3 min 20 s", "2 h 5 min".
QString durationText(double seconds, const QLocale &locale = {});
//! "14.2 MB".
QString bytesText(std::int64_t bytes, const QLocale &locale = {});
//! "just now", "4 min ago", "2 h ago", "3 days ago".
QString agoText(double seconds, const QLocale &locale = {});

} // namespace espalier::ui
