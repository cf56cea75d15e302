// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lineparts.h"

#include <initializer_list>
#include <string_view>

namespace espalier::study {

//! Takes the parts of a question off its words, one after another. Errors of all: Invalid, at the word that does not fit.
class LineReader
{
public:
    //! Requires: words are those of the line, with the end as the last.
    LineReader(std::string_view line, std::vector<LineWord> words);

    const LineWord &word(std::size_t ahead = 0) const;
    bool isAtEnd() const { return word().kind == LineWord::Kind::End; }
    bool isKeyword(std::string_view keyword, std::size_t ahead = 0) const;
    bool isSign(std::string_view sign, std::size_t ahead = 0) const;
    bool takeKeyword(std::string_view keyword);
    bool takeSign(std::string_view sign);
    LineResult<LinePlace> expectKeywords(std::initializer_list<std::string_view> keywords);
    LineResult<LinePlace> expectSign(std::string_view sign);

    LineResult<LineName> name(const Message &expected);
    //! Whatever stands there, a keyword too: "last" is an aggregate.
    LineName anyWord();
    LineResult<LineNames> names(const Message &expected);
    LineResult<LinePath> path(const Message &expected);
    //! An operator is next.
    bool isComparison() const;
    LineResult<Condition> comparison();
    LineResult<LineCondition> condition();
    LineResult<std::vector<LineCondition>> conditions();
    LineResult<Duration> duration();
    LineResult<Timestamp> moment();

    //! At the next word, or at the one before it.
    WrongLine wrong(Message problem, std::vector<Message> remedies = {}) const;
    WrongLine wrongAtPlace(LinePlace place, Message problem, std::vector<Message> remedies = {}) const;
    LinePlace lastPlace() const;

private:
    const LineWord &take();
    LineResult<LineKey> key();
    LineResult<LineStep> step();
    LineResult<std::vector<LineStep>> steps();

    std::string_view m_line;
    std::vector<LineWord> m_words;
    std::size_t m_at = 0;
};

} // namespace espalier::study
