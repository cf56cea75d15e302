// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/csv.h"

#include <array>
#include <charconv>
#include <cmath>

namespace espalier::frame {

void addField(std::string &line, std::string_view text)
{
    if (!text.empty() && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char character : text) {
        if (character == '"')
            line += '"';
        line += character;
    }
    line += '"';
}

void addField(std::string &line, double number)
{
    if (std::isnan(number))
        return;
    if (std::isinf(number)) {
        line += number < 0 ? "-Infinity" : "Infinity";
        return;
    }
    std::array<char, 32> digits{};
    auto *const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    line.append(digits.data(), end);
}

void addField(std::string &line, Timestamp moment)
{
    if (moment == Times::missing)
        return;
    auto text = printTimestamp(moment);
    constexpr std::string_view zone = "+00";
    if (const auto blank = text.find(' '); blank != std::string::npos && text.ends_with(zone)) {
        text[blank] = 'T';
        text.replace(text.size() - zone.size(), zone.size(), "Z");
    }
    line += text;
}

void addField(std::string &line, const Column &column, std::size_t row)
{
    if (isMissing(column, row))
        return;
    struct Add
    {
        std::string &line;
        std::size_t row;
        void operator()(const Numbers &numbers) const { addField(line, numbers.values[row]); }
        void operator()(const Integers &integers) const { line += std::to_string(integers.values[row]); }
        void operator()(const Times &times) const { addField(line, times.values[row]); }
        void operator()(const Categories &categories) const { addField(line, categories.at(row)); }
    };
    std::visit(Add{line, row}, column.values);
}

} // namespace espalier::frame
