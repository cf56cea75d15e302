// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

//! Colours and fonts of a document on paper and on a screen: light, and readable in grey.
namespace espalier::document::look {

inline constexpr std::string_view ink = "#18212b";
inline constexpr std::string_view muted = "#566270";
inline constexpr std::string_view faint = "#98a2ad";
inline constexpr std::string_view rule = "#e3e7ec";
inline constexpr std::string_view tint = "#f5f7fa";
inline constexpr std::string_view accent = "#1f5fa8";
inline constexpr std::string_view bar = "#b9d0ea";
inline constexpr std::string_view grave = "#a8281e";
inline constexpr std::string_view caution = "#9a6700";

inline constexpr std::string_view letters =
    "Inter, 'Helvetica Neue', 'Segoe UI', 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif";
inline constexpr std::string_view typed =
    "'JetBrains Mono', Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace";

} // namespace espalier::document::look
