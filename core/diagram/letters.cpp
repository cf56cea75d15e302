// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/letters.h"

#include "core/base/subjects.h"
#include "core/diagram/messages.h"
#include "core/diagram/svgtext.h"

#include <fmt/format.h>
#include <librsvg/rsvg.h>

namespace espalier::diagram {

namespace {

constexpr double measuredSize = 100;

Failure notMeasured(GError *error)
{
    Error failed{.code = Error::Code::Internal, .subject = subjects::picture, .problem = messages::noReason()};
    if (error != nullptr) {
        failed.problem = {};
        failed.detail = error->message;
    }
    g_clear_error(&error);
    return Failure(std::move(failed));
}

//! Each letter stands between two bars, so that what it leaves blank at its sides counts; the bars alone come first.
std::string sheetOf(const std::vector<std::string> &letters, const Font &font)
{
    auto svg = fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="999" font-family="{}" )"
                           R"(font-weight="{}" font-size="{}" xml:space="preserve"><text id="l0" y="200">||</text>)",
                           xmlEscaped(font.family), font.weight, measuredSize);
    for (std::size_t i = 0; i < letters.size(); ++i)
        svg += fmt::format(R"(<text id="l{}" y="200">|{}|</text>)", i + 1, xmlEscaped(letters[i]));
    return svg + "</svg>";
}

} // namespace

std::vector<std::string_view> lettersOf(std::string_view text)
{
    std::vector<std::string_view> letters;
    for (std::size_t begin = 0; begin < text.size();) {
        auto end = begin + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
            ++end;
        letters.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return letters;
}

Result<std::vector<double>> letterWidths(const std::vector<std::string> &letters, const Font &font)
{
    const auto sheet = sheetOf(letters, font);
    GError *error = nullptr;
    auto *handle = rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(sheet.data()), sheet.size(), &error);
    if (handle == nullptr)
        return notMeasured(error);
    std::vector<double> widths;
    widths.reserve(letters.size());
    double bars = 0;
    for (std::size_t i = 0; i <= letters.size() && error == nullptr; ++i) {
        RsvgRectangle ink{};
        const auto id = fmt::format("#l{}", i);
        if (rsvg_handle_get_geometry_for_element(handle, id.c_str(), &ink, nullptr, &error) == 0)
            break;
        if (i == 0)
            bars = ink.width;
        else
            widths.push_back((ink.width - bars) / measuredSize);
    }
    g_object_unref(handle);
    if (error != nullptr || widths.size() != letters.size())
        return notMeasured(error);
    return widths;
}

} // namespace espalier::diagram
