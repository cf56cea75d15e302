// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson.h"

#include "core/base/text.h"
#include "core/lessons/messages.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <utility>

namespace espalier::lessons {

namespace {

constexpr std::string_view fence = "```";

Error wrong(std::string_view file, std::size_t line, Message problem, Message remedy)
{
    return {.code = Error::Code::Invalid,
            .subject = fmt::format("{}:{}", file, line),
            .problem = std::move(problem),
            .remedies = {std::move(remedy)}};
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

//! "<!-- minutes: 10 -->"
std::optional<int> minutesIn(std::string_view line)
{
    constexpr std::string_view before = "<!-- minutes: ";
    constexpr std::string_view after = " -->";
    if (!line.starts_with(before) || !line.ends_with(after) || line.size() <= before.size() + after.size())
        return std::nullopt;
    const auto number = line.substr(before.size(), line.size() - before.size() - after.size());
    int minutes = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), minutes);
    return error == std::errc() && end == number.data() + number.size() && minutes > 0 ? std::optional(minutes)
                                                                                       : std::nullopt;
}

//! Reads passages line by line; a block is open between its fences.
class Reader
{
public:
    Reader(std::string_view file, Lesson &lesson)
        : m_file(file)
        , m_lesson(lesson)
    { }

    Result<> read(std::size_t number, std::string_view line)
    {
        if (line.starts_with(fence))
            return m_isOpen ? close(number) : open(number, trimmed(line.substr(fence.size())));
        if (m_passage.text.empty() && trimmed(line).empty())
            return {};
        if (m_passage.text.empty())
            m_passage.line = number;
        m_passage.text.append(line).push_back('\n');
        return {};
    }

    Result<> end()
    {
        if (m_isOpen)
            return Failure(wrong(m_file, m_opened, messages::blockNotClosed(), messages::closeBlock()));
        keep();
        return {};
    }

private:
    Result<> open(std::size_t number, std::string_view mark)
    {
        keep();
        m_isOpen = true;
        m_opened = number;
        if (mark == passageName(PassageKind::Sql))
            m_passage.kind = PassageKind::Sql;
        else if (mark == passageName(PassageKind::Command))
            m_passage.kind = PassageKind::Command;
        else
            return Failure(wrong(m_file, number, messages::unknownBlock(std::string(mark)), messages::markBlock()));
        return {};
    }

    Result<> close(std::size_t number)
    {
        if (m_passage.text.empty())
            return Failure(wrong(m_file, number, messages::emptyBlock(), messages::closeBlock()));
        if (m_passage.kind == PassageKind::Command) {
            auto words = shellWords(m_passage.text);
            if (!words)
                return Failure(wrong(m_file, m_passage.line, words.error().problem, messages::closeQuote()));
            if (words->size() < 2 || words->front() != "espalierctl") {
                return Failure(wrong(m_file, m_passage.line, messages::notTheProgram(), messages::beginWithProgram()));
            }
            m_passage.words.assign(std::next(words->begin()), words->end());
        }
        keep();
        m_isOpen = false;
        return {};
    }

    void keep()
    {
        auto &text = m_passage.text;
        text.erase(text.find_last_not_of(" \n\t") + 1);
        if (!text.empty())
            m_lesson.passages.push_back(std::move(m_passage));
        m_passage = {};
    }

    std::string_view m_file;
    Lesson &m_lesson;
    Passage m_passage;
    bool m_isOpen = false;
    std::size_t m_opened = 0; //!< the line
};

} // namespace

std::string_view passageName(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Text:
        return "text";
    case PassageKind::Sql:
        return "sql";
    case PassageKind::Command:
        return "espalierctl";
    }
    return {};
}

std::vector<Passage> stepsOf(const Lesson &lesson)
{
    std::vector<Passage> steps;
    std::ranges::copy_if(lesson.passages, std::back_inserter(steps), [](const Passage &passage) {
        return passage.kind != PassageKind::Text;
    });
    return steps;
}

Result<Lesson> parseLesson(std::string_view file, std::string_view text)
{
    const auto lines = linesOf(text);
    Lesson lesson;
    if (lines.empty() || !lines[0].starts_with("# ") || trimmed(lines[0].substr(2)).empty())
        return Failure(wrong(file, 1, messages::noTitle(), messages::writeTitle()));
    lesson.title = trimmed(lines[0].substr(2));
    const auto minutes = lines.size() > 1 ? minutesIn(trimmed(lines[1])) : std::nullopt;
    if (!minutes)
        return Failure(wrong(file, 2, messages::noMinutes(), messages::writeMinutes()));
    lesson.minutes = *minutes;
    Reader reader(file, lesson);
    for (std::size_t i = 2; i < lines.size(); ++i) {
        if (auto read = reader.read(i + 1, lines[i]); !read)
            return Failure(read.error());
    }
    if (auto ended = reader.end(); !ended)
        return Failure(ended.error());
    return lesson;
}

Result<std::vector<std::string>> shellWords(std::string_view text)
{
    std::vector<std::string> words;
    std::optional<std::string> word;
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (quote == 0 && character == '\\' && i + 1 < text.size() && text[i + 1] == '\n') {
            ++i;
        } else if (quote == 0 && (character == ' ' || character == '\t' || character == '\n')) {
            if (word)
                words.push_back(*std::exchange(word, std::nullopt));
        } else if (quote == 0 && (character == '\'' || character == '"')) {
            quote = character;
            word = word.value_or("");
        } else if (quote != 0 && character == quote) {
            quote = 0;
        } else {
            word = word.value_or("") + character;
        }
    }
    if (quote != 0) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = std::string(text),
                             .problem = messages::quoteNotClosed(),
                             .remedies = {messages::closeQuote()}});
    }
    if (word)
        words.push_back(*word);
    return words;
}

} // namespace espalier::lessons
