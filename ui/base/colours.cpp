// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/colours.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

const Colours &lightColours()
{
    static const Colours colours{.background = QColor(0xFAFAF8),
                                 .surface = QColor(0xFFFFFF),
                                 .raised = QColor(0xF3F4F1),
                                 .border = QColor(0xD9DCD6),
                                 .strongBorder = QColor(0x868F89),
                                 .text = QColor(0x1D2320),
                                 .secondary = QColor(0x55605A),
                                 .accent = QColor(0x2F6B4F),
                                 .onAccent = QColor(0xFFFFFF),
                                 .information = QColor(0x2A5DB0),
                                 .warning = QColor(0x8A5A00),
                                 .danger = QColor(0xA3281E),
                                 .series = {QColor(0x0072B2), QColor(0xD55E00), QColor(0x008F68), QColor(0xB45D8C),
                                            QColor(0xB07900), QColor(0x2F8CC4), QColor(0x8B8100), QColor(0x3B4540)}};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{.background = QColor(0x14181A),
                                 .surface = QColor(0x1B2022),
                                 .raised = QColor(0x23292C),
                                 .border = QColor(0x343C40),
                                 .strongBorder = QColor(0x7A858A),
                                 .text = QColor(0xE8ECEA),
                                 .secondary = QColor(0xA3AEA8),
                                 .accent = QColor(0x7CC7A2),
                                 .onAccent = QColor(0x14181A),
                                 .information = QColor(0x8DB4F2),
                                 .warning = QColor(0xE5B95C),
                                 .danger = QColor(0xF08A80),
                                 .series = {QColor(0x3A9AD9), QColor(0xE87A2B), QColor(0x1DB58A), QColor(0xD68FB5),
                                            QColor(0xE69F00), QColor(0x7FC8F0), QColor(0xE3D84C), QColor(0xC4CCC8)}};
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

const Colours &coloursOf(const QWidget * /*widget*/)
{
    // A rule of a style sheet changes a widget's own palette, so that the application's is asked.
    return coloursOf(QGuiApplication::palette());
}

QColor seriesColour(const Colours &colours, std::size_t index)
{
    return colours.series.at(index % colours.series.size());
}

bool repeatsColour(std::size_t index)
{
    return (index / std::tuple_size_v<decltype(Colours::series)>) % 2 == 1;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {part(under.red(), over.red()), part(under.green(), over.green()), part(under.blue(), over.blue())};
}

namespace {
double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace espalier::ui
