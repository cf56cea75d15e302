// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace espalier::ui {

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

QString missingText()
{
    return QStringLiteral("–");
}

} // namespace

QString plainTip(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<p style='white-space: pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

QString countText(std::int64_t count, const QLocale &locale)
{
    return count < 0 ? missingText() : locale.toString(static_cast<qlonglong>(count));
}

QString shortCountText(std::int64_t count, const QLocale &locale)
{
    if (count < 1000)
        return countText(count, locale);
    static constexpr std::array<const char16_t *, 4> units{u"k", u"M", u"G", u"T"};
    auto value = static_cast<double>(count);
    std::size_t unit = 0;
    for (value /= 1000; value >= 999.5 && unit + 1 < units.size(); ++unit)
        value /= 1000;
    const auto digits = value < 9.95 && std::abs(value - std::round(value)) >= 0.05 ? 1 : 0;
    return QStringLiteral("%1 %2").arg(locale.toString(value, 'f', digits), QString::fromUtf16(units.at(unit)));
}

QString numberText(double value, const QLocale &locale)
{
    if (std::isnan(value))
        return missingText();
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    const auto size = std::abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e12))
        return locale.toString(value, 'e', 1);
    if (value == std::round(value))
        return locale.toString(value, 'f', 0);
    const auto digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 2 : 3;
    return locale.toString(value, 'f', digits);
}

QString scoreText(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return missingText();
    return locale.toString(value, 'f', std::abs(value) >= 100 ? 1 : 3);
}

QString scoreText(const std::optional<double> &value, const QLocale &locale)
{
    return value ? scoreText(*value, locale) : missingText();
}

QString percentText(double share, const QLocale &locale)
{
    if (!std::isfinite(share))
        return missingText();
    const auto percent = share * 100;
    const auto digits = percent != 0 && std::abs(percent) < 9.95 && percent != std::round(percent) ? 1 : 0;
    return QStringLiteral("%1 %").arg(locale.toString(percent, 'f', digits));
}

QString durationText(double seconds, const QLocale &locale)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return missingText();
    const auto whole = [&locale](double value) {
        return locale.toString(std::floor(value), 'f', 0);
    };
    if (seconds > 0 && seconds < 1e-6)
        return FormatText::tr("under 1 µs");
    if (seconds < 0.001)
        return FormatText::tr("%1 µs").arg(whole(seconds * 1e6));
    if (seconds < 1)
        return FormatText::tr("%1 ms").arg(whole(seconds * 1000));
    if (seconds < 60)
        return FormatText::tr("%1 s").arg(locale.toString(seconds, 'f', seconds < 9.95 ? 1 : 0));
    if (seconds < 3600)
        return FormatText::tr("%1 min %2 s").arg(whole(seconds / 60), whole(std::fmod(seconds, 60)));
    if (seconds < 2 * 86400)
        return FormatText::tr("%1 h %2 min").arg(whole(seconds / 3600), whole(std::fmod(seconds, 3600) / 60));
    return FormatText::tr("%1 days").arg(whole(seconds / 86400));
}

QString bytesText(std::int64_t bytes, const QLocale &locale)
{
    return bytes < 0 ? missingText() : locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString agoText(double seconds, const QLocale &locale)
{
    if (!std::isfinite(seconds))
        return missingText();
    const auto whole = [&locale](double value) {
        return locale.toString(std::floor(value), 'f', 0);
    };
    if (seconds < 60)
        return FormatText::tr("just now");
    if (seconds < 3600)
        return FormatText::tr("%1 min ago").arg(whole(seconds / 60));
    if (seconds < 2 * 86400)
        return FormatText::tr("%1 h ago").arg(whole(seconds / 3600));
    return FormatText::tr("%1 days ago").arg(whole(seconds / 86400));
}

} // namespace espalier::ui
