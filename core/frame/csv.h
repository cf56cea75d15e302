// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"

#include <cstddef>
#include <string>
#include <string_view>

//! Fields of comma-separated values, quoted as RFC 4180 says. What is missing is an empty field; an empty text is "".
namespace espalier::frame {

//! Quoted where a reader would take it for something else.
void addField(std::string &line, std::string_view text);
//! The shortest text that reads back as the same number; nothing for NaN.
void addField(std::string &line, double number);
//! "2017-03-01T12:30:00Z", as ISO 8601 says.
void addField(std::string &line, Timestamp moment);
//! One value of a column.
void addField(std::string &line, const Column &column, std::size_t row);

} // namespace espalier::frame
