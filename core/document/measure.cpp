// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/measure.h"

#include "core/document/look.h"
#include "core/document/texts.h"

#include <algorithm>
#include <set>

namespace espalier::document {

namespace {

using Letters = std::set<std::string, std::less<>>;

Letters lettersIn(Document document)
{
    Letters letters;
    const auto add = [&letters](std::string_view text) {
        for (const auto letter : diagram::lettersOf(text))
            letters.emplace(letter);
    };
    add(" \u2022\u00b70123456789/"); // what pages add
    forEachText(document, add);
    return letters;
}

//! Letters of scripts that are as wide as they are high, in fonts that may be drawn otherwise than they are measured.
bool isWide(std::string_view letter)
{
    return static_cast<unsigned char>(letter.front()) >= 0xe3;
}

} // namespace

diagram::Font fontOf(Face face)
{
    return {.family = std::string(face == Face::Typed ? look::typed : look::letters),
            .weight = face == Face::Bold ? 600 : 400};
}

Result<Measure> Measure::of(const Document &document)
{
    const auto all = lettersIn(document);
    const std::vector<std::string> letters(all.begin(), all.end());
    Measure measure;
    for (const auto face : {Face::Normal, Face::Bold, Face::Typed}) {
        const auto widths = diagram::letterWidths(letters, fontOf(face));
        if (!widths)
            return Failure(widths.error());
        for (std::size_t i = 0; i < letters.size(); ++i)
            measure.m_widths[face].emplace(letters[i], isWide(letters[i]) ? std::max(1.0, (*widths)[i]) : (*widths)[i]);
    }
    return measure;
}

double Measure::letterWidth(std::string_view letter, Face face) const
{
    const auto &widths = m_widths.at(face);
    const auto found = widths.find(letter);
    return found == widths.end() ? 1 : found->second;
}

double Measure::widthOf(std::string_view text, double size, Face face) const
{
    double width = 0;
    for (const auto letter : diagram::lettersOf(text))
        width += letterWidth(letter, face);
    return width * size;
}

std::vector<std::string> Measure::linesOf(std::string_view text, double width, double size, Face face) const
{
    std::vector<std::string> lines;
    std::string line;
    double used = 0;
    std::size_t blank = std::string::npos; // where the line can be broken
    double usedAtBlank = 0;
    for (const auto letter : diagram::lettersOf(text)) {
        const auto one = letterWidth(letter, face) * size;
        if (used + one > width && !line.empty() && letter != " ") {
            if (blank != std::string::npos) {
                lines.push_back(line.substr(0, blank));
                line.erase(0, blank + 1);
                used -= usedAtBlank;
            } else {
                lines.push_back(std::move(line));
                line.clear();
                used = 0;
            }
            blank = std::string::npos;
        }
        line += letter;
        used += one;
        if (letter == " ") {
            blank = line.size() - 1;
            usedAtBlank = used;
        }
    }
    lines.push_back(std::move(line));
    return lines;
}

} // namespace espalier::document
