// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

//! The words of a question in one line, each with its place.
namespace espalier::study {

//! In bytes from the line's beginning.
struct LinePlace
{
    std::size_t begin = 0;
    std::size_t length = 0;
    bool operator==(const LinePlace &) const = default;
};
//! From the beginning of the first to the end of the last.
LinePlace upTo(LinePlace first, LinePlace last);

//! What is wrong with a line, and where. The error's subject is the word; its problem tells the place too.
struct WrongWord
{
    Error error;
    LinePlace place;
};
template<typename T>
using LineResult = tl::expected<T, WrongWord>;
using WrongLine = tl::unexpected<WrongWord>;

struct LineWord
{
    enum class Kind
    {
        Plain, //!< a keyword or a name
        Name, //!< in double quotes
        Value, //!< in single quotes
        Number, //!< begins with a digit: a number, a date, a time, "90d"
        Sign, //!< ( ) , . -> <- and the comparisons
        End
    };
    Kind kind = Kind::End;
    std::string text; //!< without its quotes
    LinePlace place;
    bool operator==(const LineWord &) const = default;
};

//! All of them, with the end as the last. Errors: Invalid.
LineResult<std::vector<LineWord>> lineWords(std::string_view line);

//! Names that mean something else where they stand without quotes.
bool isKeyword(std::string_view name);
//! As it is written in a line: in double quotes where it is more than letters, digits and _, or a keyword.
std::string lineName(std::string_view name);
//! As a value is written: numbers and truth values as they are, others in single quotes.
std::string lineValue(std::string_view value);

//! The problem with the place of the word in it.
WrongLine wrongAt(std::string_view line, LinePlace place, Error error);

} // namespace espalier::study
