// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/look.h"
#include "core/document/measure.h"

#include <string>
#include <string_view>
#include <vector>

namespace espalier::document {

//! Of A4, in pixels.
namespace sheet {
inline constexpr double width = 793.7;
inline constexpr double height = 1122.5;
inline constexpr double left = 68;
inline constexpr double right = width - left;
inline constexpr double top = 64;
inline constexpr double bottom = height - 74;
inline constexpr double room = right - left;
} // namespace sheet

struct TextLook
{
    double size = 12.5;
    Face face = Face::Normal;
    std::string_view colour = look::ink;
    double leading = 1.45; //!< from line to line, as a share of the size
    double line() const { return size * leading; }
};

//! Pages that are filled from above. What is drawn stands at places of the page; y is where the next thing begins.
class Sheet
{
public:
    explicit Sheet(const Measure &measure)
        : m_measure(measure)
    { }

    const Measure &measure() const { return m_measure; }
    double y() const { return m_y; }
    void skip(double height) { m_y += height; }
    bool isAtTop() const { return m_y <= sheet::top; }
    //! Goes to a new page where less than so much is left of this one; tells whether it did. What is higher than a page gets one all the same.
    bool reserve(double height);

    //! Lines of one look from (x, y) on, y being their upper edge; nothing moves.
    void drawLines(const std::vector<std::string> &lines, double x, double y, const TextLook &look,
                   std::string_view anchor = "start");
    void drawBox(double x, double y, double width, double height, std::string_view colour);
    void drawRule(double y, std::string_view colour, double thickness = 1);
    void drawShape(double x, double y, double scale, const std::string &svg);
    //! A text in lines of the width, which may go on on further pages.
    void write(std::string_view text, const TextLook &look, double x = sheet::left, double width = sheet::room);

    //! Whole pages. Each says which one it is, beside the line that is given.
    std::vector<std::string> finish(const std::string &running);

private:
    const Measure &m_measure;
    double m_y = sheet::top;
    std::string m_page;
    std::vector<std::string> m_pages; //!< those that are full
};

} // namespace espalier::document
