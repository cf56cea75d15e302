// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/sheet.h"

#include "core/diagram/svgtext.h"

#include <fmt/format.h>
#include <utility>

namespace espalier::document {

bool Sheet::reserve(double height)
{
    if (m_y + height <= sheet::bottom || isAtTop())
        return false;
    m_pages.push_back(std::exchange(m_page, {}));
    m_y = sheet::top;
    return true;
}

void Sheet::drawLines(const std::vector<std::string> &lines, double x, double y, const TextLook &look,
                      std::string_view anchor)
{
    // The baseline stands where a letter without a descent ends, the line being centred in its leading.
    auto baseline = y + look.line() / 2 + look.size * 0.36;
    for (const auto &line : lines) {
        const auto font = fontOf(look.face);
        m_page +=
            fmt::format(R"(<text x="{:.1f}" y="{:.1f}" font-size="{:g}" font-weight="{}" fill="{}" )"
                        R"(text-anchor="{}"{}>{}</text>)",
                        x, baseline, look.size, font.weight, look.colour, anchor,
                        look.face == Face::Typed ? fmt::format(R"( font-family="{}")", font.family) : std::string(),
                        diagram::xmlEscaped(line));
        baseline += look.line();
    }
}

void Sheet::drawBox(double x, double y, double width, double height, std::string_view colour)
{
    m_page += fmt::format(R"(<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" fill="{}"/>)", x, y, width,
                          height, colour);
}

void Sheet::drawRule(double y, std::string_view colour, double thickness)
{
    drawBox(sheet::left, y, sheet::room, thickness, colour);
}

void Sheet::drawShape(double x, double y, double scale, const std::string &svg)
{
    m_page += fmt::format(R"x(<g transform="translate({:.1f} {:.1f}) scale({:.4f})">{}</g>)x", x, y, scale, svg);
}

void Sheet::write(std::string_view text, const TextLook &look, double x, double width)
{
    for (const auto &line : m_measure.linesOf(text, width, look.size, look.face)) {
        reserve(look.line());
        drawLines({line}, x, m_y, look);
        m_y += look.line();
    }
}

std::vector<std::string> Sheet::finish(const std::string &running)
{
    m_pages.push_back(std::exchange(m_page, {}));
    constexpr TextLook foot{.size = 9.5, .face = Face::Normal, .colour = look::muted};
    constexpr double beneath = 34; // of the page's end
    std::vector<std::string> done;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_page = std::move(m_pages[i]);
        const auto line = m_measure.linesOf(running, sheet::room - 60, foot.size).front();
        drawLines({line}, sheet::left, sheet::height - beneath - foot.line(), foot);
        drawLines({fmt::format("{}/{}", i + 1, m_pages.size())}, sheet::right, sheet::height - beneath - foot.line(),
                  foot, "end");
        done.push_back(fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" )"
                                   R"(viewBox="0 0 {0} {1}" font-family="{2}" xml:space="preserve">{3}</svg>)",
                                   sheet::width, sheet::height, look::letters, std::exchange(m_page, {})));
    }
    m_pages.clear();
    return done;
}

} // namespace espalier::document
