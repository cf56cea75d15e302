// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/linewords.h"

#include "core/base/text.h"
#include "core/study/messages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace espalier::study {

namespace {

constexpr std::array<std::string_view, 23> keywords{"and",  "any", "as",   "at",    "by",       "each", "every", "for",
                                                    "from", "in",  "is",   "last",  "maturing", "next", "none",  "not",
                                                    "null", "of",  "over", "split", "until",    "via",  "where"};

bool isDecimal(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isNameStart(char letter)
{
    // Letters of other alphabets are bytes above ASCII.
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_'
        || static_cast<unsigned char>(letter) >= 0x80;
}

bool isNamePart(char letter)
{
    return isNameStart(letter) || isDecimal(letter) || letter == '$';
}

bool isNumberPart(char letter)
{
    return isNamePart(letter) || letter == '.' || letter == ':' || letter == '+' || letter == '-';
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

class WordReader
{
public:
    explicit WordReader(std::string_view line)
        : m_line(line)
    { }

    LineResult<std::vector<LineWord>> run()
    {
        std::vector<LineWord> words;
        while (true) {
            while (m_at < m_line.size() && isBlank(m_line[m_at]))
                ++m_at;
            auto word = next();
            if (!word)
                return WrongLine(word.error());
            words.push_back(std::move(*word));
            if (words.back().kind == LineWord::Kind::End)
                return words;
        }
    }

private:
    char letterAt(std::size_t place) const { return place < m_line.size() ? m_line[place] : '\0'; }

    LineWord taken(LineWord::Kind kind, std::size_t length)
    {
        LineWord word{kind, std::string(m_line.substr(m_at, length)), {m_at, length}};
        m_at += length;
        return word;
    }

    bool isNumberAt(std::size_t place) const
    {
        const auto first = letterAt(place);
        if (isDecimal(first))
            return true;
        const auto second = letterAt(place + 1);
        if (first == '.')
            return isDecimal(second);
        return (first == '-' || first == '+')
            && (isDecimal(second) || (second == '.' && isDecimal(letterAt(place + 2))));
    }

    template<typename Belongs>
    std::size_t lengthOf(Belongs belongs, std::size_t from) const
    {
        auto end = m_at + from;
        while (end < m_line.size() && belongs(m_line[end]))
            ++end;
        return end - m_at;
    }

    LineResult<LineWord> next()
    {
        const auto first = letterAt(m_at);
        if (m_at == m_line.size())
            return taken(LineWord::Kind::End, 0);
        if (first == '"' || first == '\'')
            return quotedWord(first);
        if (isNumberAt(m_at))
            return taken(LineWord::Kind::Number, lengthOf(isNumberPart, 1));
        if (isNameStart(first))
            return taken(LineWord::Kind::Plain, lengthOf(isNamePart, 1));
        return sign();
    }

    LineResult<LineWord> quotedWord(char quote)
    {
        LineWord word{quote == '"' ? LineWord::Kind::Name : LineWord::Kind::Value, {}, {m_at, 0}};
        for (auto at = m_at + 1; at < m_line.size(); ++at) {
            if (m_line[at] == quote && letterAt(at + 1) == quote) {
                ++at;
            } else if (m_line[at] == quote) {
                word.place.length = at + 1 - m_at;
                m_at = at + 1;
                return word;
            }
            word.text += m_line[at];
        }
        return wrong(m_line.size() - m_at, messages::quoteIsOpen(), messages::closeQuote(std::string(1, quote)));
    }

    LineResult<LineWord> sign()
    {
        // A smaller number than -1 is no arrow.
        const bool isArrow = m_line.substr(m_at, 2) == "<-" && !isNumberAt(m_at + 1);
        for (const std::string_view pair : {"->", "<=", ">=", "<>", "!="}) {
            if (isArrow || m_line.substr(m_at, 2) == pair)
                return taken(LineWord::Kind::Sign, 2);
        }
        constexpr std::string_view single = "(),.=<>";
        if (single.find(m_line[m_at]) != std::string_view::npos)
            return taken(LineWord::Kind::Sign, 1);
        return wrong(1, messages::signUnknown(), messages::quoteNames());
    }

    WrongLine wrong(std::size_t length, Message problem, Message remedy) const
    {
        return wrongAt(m_line, {m_at, length},
                       {.code = Error::Code::Invalid, .problem = std::move(problem), .remedies = {std::move(remedy)}});
    }

    std::string_view m_line;
    std::size_t m_at = 0;
};

std::string quotedWith(std::string_view text, char quote)
{
    std::string result(1, quote);
    for (const char letter : text)
        result += letter == quote ? std::string(2, quote) : std::string(1, letter);
    return result + quote;
}

//! -12.5, and nothing that could be read as a date or as a duration.
bool isPlainNumber(std::string_view value)
{
    if (value.starts_with('-'))
        value.remove_prefix(1);
    const auto dot = value.find('.');
    const auto whole = value.substr(0, dot);
    const auto rest = dot == std::string_view::npos ? std::string_view("0") : value.substr(dot + 1);
    return !whole.empty() && !rest.empty() && std::ranges::all_of(whole, isDecimal)
        && std::ranges::all_of(rest, isDecimal);
}

//! Counted in characters, from 1.
std::int64_t characterAt(std::string_view line, std::size_t place)
{
    return 1 + std::ranges::count_if(line.substr(0, place), [](char letter) {
               return (static_cast<unsigned char>(letter) & 0xC0U) != 0x80U;
           });
}

} // namespace

LinePlace upTo(LinePlace first, LinePlace last)
{
    return {first.begin, std::max(last.begin + last.length, first.begin) - first.begin};
}

LineResult<std::vector<LineWord>> lineWords(std::string_view line)
{
    return WordReader(line).run();
}

bool isKeyword(std::string_view name)
{
    const auto lower = lowerCase(name);
    return std::ranges::find(keywords, lower) != keywords.end();
}

std::string lineName(std::string_view name)
{
    const auto isPlain = [](char letter) {
        return isNamePart(letter) && letter != '$' && static_cast<unsigned char>(letter) < 0x80;
    };
    const bool isBare = !name.empty() && !isDecimal(name.front()) && std::ranges::all_of(name, isPlain);
    return isBare && !isKeyword(name) ? std::string(name) : quotedWith(name, '"');
}

std::string lineValue(std::string_view value)
{
    const bool isBare = isPlainNumber(value) || value == "true" || value == "false";
    return isBare ? std::string(value) : quotedWith(value, '\'');
}

WrongLine wrongAt(std::string_view line, LinePlace place, Error error)
{
    error.subject = std::string(line.substr(std::min(place.begin, line.size()), place.length));
    error.problem = messages::atCharacter(characterAt(line, place.begin), {std::move(error.problem)});
    return WrongLine(WrongWord{std::move(error), place});
}

} // namespace espalier::study
