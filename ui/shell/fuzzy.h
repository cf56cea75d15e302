// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::ui {

//! A text made ready to be searched again and again: lower case, with the places where its words begin.
struct SearchText
{
    std::u16string_view letters;
    std::u16string_view starts; //!< beside letters: 1 where a word begins, else 0
};

//! Appends a text to both strings, which a SearchText then views: the lower case letters and the beginnings of words.
void appendSearchable(const QString &text, std::u16string &letters, std::u16string &starts);

//! Which letters a text holds, as a set of 64: a text cannot hold what its set does not.
std::uint64_t letterSet(std::u16string_view text);

//! How well a name answers what was typed; 0: not at all. An exact name ranks above a beginning, that above one typing
//! mistake in the whole name, that above initials and words that begin so, that above letters in order.
//! Requires: pattern is lower case. Allocates nothing.
int nameScore(std::u16string_view pattern, const SearchText &name);

//! A word within a name or what stands around it, in [0, 100]: the whole of it, its beginning, a word's beginning, anywhere.
int wordScore(std::u16string_view word, const SearchText &text);

//! The letters of a name that nameScore() or wordScore() of these words counted, rising; for a person to see why it was found.
std::vector<int> matchedLetters(std::u16string_view pattern, const std::vector<std::u16string_view> &words,
                                const SearchText &name);

//! nameScore() of one pair, for tests and single questions.
int fuzzyScore(const QString &pattern, const QString &text);

} // namespace espalier::ui
