// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/sentence.h"

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

//! How the tables of sentences are written: row(messages::ownFuture, QT_TRANSLATE_NOOP("Study", "...")), counted(...) with
//! QT_TRANSLATE_N_NOOP where the sentence depends on a count.
namespace espalier::ui {

//! How many different arguments a sentence speaks of; 99 where it names one that lies beyond its code's.
constexpr std::size_t argumentsIn(std::string_view text, std::size_t arity)
{
    std::array<bool, 10> seen{};
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '%')
            continue;
        if (text[i + 1] >= '1' && text[i + 1] <= '9')
            seen[static_cast<std::size_t>(text[i + 1] - '0')] = true; // NOLINT(*-constant-array-index)
        else if (text.substr(i + 1, 2) == "Ln")
            seen[0] = true;
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i] && i > arity) // NOLINT(*-constant-array-index)
            return 99;
        count += seen[i] ? 1 : 0; // NOLINT(*-constant-array-index)
    }
    return count;
}

class SentenceTable
{
public:
    explicit constexpr SentenceTable(const char *context)
        : m_context(context)
    { }

    template<typename... Arguments>
    consteval Sentence row(const MessageCode<Arguments...> &code, const char *text) const
    {
        return checked(code.code, text, sizeof...(Arguments), false);
    }

    //! The first count among the arguments stands as %Ln.
    template<typename... Arguments>
    consteval Sentence counted(const MessageCode<Arguments...> &code, const char *text) const
    {
        return checked(code.code, text, sizeof...(Arguments), true);
    }

private:
    consteval Sentence checked(std::string_view code, const char *text, std::size_t arity, bool isPlural) const
    {
        if (argumentsIn(text, arity) != arity)
            throw "a sentence speaks of all arguments of its code, and of no others"; // ends the compilation
        return {code, m_context, text, isPlural};
    }

    const char *m_context;
};

// The tables, one for each module of core that has messages.
std::span<const Sentence> baseSentences();
std::span<const Sentence> deploySentences();
std::span<const Sentence> gymSentences();
std::span<const Sentence> learnSentences();
std::span<const Sentence> modelSentences();
std::span<const Sentence> pgSentences();
std::span<const Sentence> qualitySentences();
std::span<const Sentence> screeningSentences();
std::span<const Sentence> snapshotSentences();
std::span<const Sentence> studySentences();
std::span<const Sentence> trainingSentences();
std::span<const Sentence> workbenchSentences();

} // namespace espalier::ui
