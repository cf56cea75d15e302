// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/bins.h"
#include "core/frame/column.h"

#include <cstdint>
#include <string>
#include <vector>

namespace espalier::screening {

//! In how many of the groups that have a text a word stands.
struct CountedWord
{
    std::string word;
    std::vector<std::int32_t> levels; //!< of the texts, ascending
    std::size_t groups = 0;
};

//! What words a column of texts holds.
struct WordCounts
{
    std::vector<CountedWord> words; //!< those that suit, the most frequent first, a thousand at most
    bool isProse = false; //!< texts are of several words
};

//! groups: by row, equal ones together, of rows that are one thing to count: examples of an entity. Words in less than 1 % or more than half of
//! the groups, in few, or without a letter do not suit.
WordCounts wordCounts(const frame::Categories &texts, const std::vector<std::size_t> &groups);

//! By bits that they tell of the label, the best first: those that no chance explains, though so many words were tried, and of the others
//! that are significant alone so many.
std::vector<std::string> tellingWords(const WordCounts &counts, const frame::Categories &texts,
                                      const evaluate::Bins &label, std::size_t ofOthers);

} // namespace espalier::screening
