// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

//! What a word of a text is: A to Z count as a to z whatever the locale, each ASCII character that is neither a letter nor a digit parts words,
//! and all that is not ASCII belongs to a word as it is. compile::partOf() asks PostgreSQL for the same.
namespace espalier::study {

//! The words of a text, as often and in the order as they stand there.
std::vector<std::string> wordsOf(std::string_view text);
//! Whether it is one word as wordsOf() gives it.
bool isWord(std::string_view word);
//! The one word that is meant by what somebody wrote ("Refund!"); the text itself where it holds none or several.
std::string asWord(std::string_view text);

} // namespace espalier::study
