// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/linereader.h"

#include "core/base/require.h"
#include "core/base/text.h"
#include "core/study/messages.h"
#include "core/study/names.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace espalier::study {

namespace {

using Kind = LineWord::Kind;

bool isAllDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char letter) {
        return letter >= '0' && letter <= '9';
    });
}

} // namespace

LineReader::LineReader(std::string_view line, std::vector<LineWord> words)
    : m_line(line)
    , m_words(std::move(words))
{
    ESPALIER_REQUIRE(!m_words.empty() && m_words.back().kind == Kind::End);
}

const LineWord &LineReader::word(std::size_t ahead) const
{
    return m_words[std::min(m_at + ahead, m_words.size() - 1)];
}

const LineWord &LineReader::take()
{
    const auto &taken = word();
    m_at = std::min(m_at + 1, m_words.size() - 1);
    return taken;
}

LinePlace LineReader::lastPlace() const
{
    return m_words[m_at == 0 ? 0 : m_at - 1].place;
}

bool LineReader::isKeyword(std::string_view keyword, std::size_t ahead) const
{
    return word(ahead).kind == Kind::Plain && lowerCase(word(ahead).text) == keyword;
}

bool LineReader::isSign(std::string_view sign, std::size_t ahead) const
{
    return word(ahead).kind == Kind::Sign && word(ahead).text == sign;
}

bool LineReader::takeKeyword(std::string_view keyword)
{
    const bool isThere = isKeyword(keyword);
    if (isThere)
        take();
    return isThere;
}

bool LineReader::takeSign(std::string_view sign)
{
    const bool isThere = isSign(sign);
    if (isThere)
        take();
    return isThere;
}

LineResult<LinePlace> LineReader::expectKeywords(std::initializer_list<std::string_view> keywords)
{
    const auto first = word().place;
    for (const auto keyword : keywords) {
        if (!takeKeyword(keyword))
            return wrong(messages::wordExpected(std::string(keyword)));
    }
    return upTo(first, lastPlace());
}

LineResult<LinePlace> LineReader::expectSign(std::string_view sign)
{
    if (!takeSign(sign))
        return wrong(messages::wordExpected(std::string(sign)));
    return lastPlace();
}

WrongLine LineReader::wrong(Message problem, std::vector<Message> remedies) const
{
    return wrongAtPlace(word().place, std::move(problem), std::move(remedies));
}

WrongLine LineReader::wrongAtPlace(LinePlace place, Message problem, std::vector<Message> remedies) const
{
    return wrongAt(m_line, place,
                   {.code = Error::Code::Invalid, .problem = std::move(problem), .remedies = std::move(remedies)});
}

LineResult<LineName> LineReader::name(const Message &expected)
{
    if (word().kind == Kind::Name && word().text.empty())
        return wrong(expected);
    if (word().kind == Kind::Plain && study::isKeyword(word().text))
        return wrong(expected, {messages::quoteKeyword(fmt::format("\"{}\"", word().text))});
    if (word().kind != Kind::Plain && word().kind != Kind::Name)
        return wrong(expected);
    const auto &taken = take();
    return LineName{taken.text, taken.place};
}

LineName LineReader::anyWord()
{
    const auto &taken = take();
    return {taken.text, taken.place};
}

LineResult<LineNames> LineReader::names(const Message &expected)
{
    LineNames names;
    do {
        auto next = name(expected);
        if (!next)
            return WrongLine(next.error());
        names.push_back(std::move(*next));
    } while (takeSign("."));
    return names;
}

LineResult<LineKey> LineReader::key()
{
    auto table = names(messages::tableExpected());
    if (!table)
        return WrongLine(table.error());
    LineKey key{.table = std::move(*table), .columns = {}};
    if (!takeSign("("))
        return key;
    do {
        auto column = name(messages::columnExpected());
        if (!column)
            return WrongLine(column.error());
        key.columns.push_back(std::move(*column));
    } while (takeSign(","));
    if (const auto closed = expectSign(")"); !closed)
        return WrongLine(closed.error());
    return key;
}

LineResult<LineStep> LineReader::step()
{
    const auto first = word().place;
    LineStep step;
    const bool isBare = takeSign("<-");
    auto left = key();
    if (!left)
        return WrongLine(left.error());
    const bool isToChild = !isBare && takeSign("<-");
    const bool isToParent = !isBare && !isToChild && takeSign("->");
    step.way = isBare || isToChild ? LineStep::Way::ToChild
        : isToParent               ? LineStep::Way::ToParent
                                   : LineStep::Way::Unsaid;
    if (isToChild || isToParent) {
        auto right = key();
        if (!right)
            return WrongLine(right.error());
        step.parent = std::move(isToChild ? *left : *right);
        step.child = std::move(isToChild ? *right : *left);
    } else {
        step.child = std::move(*left);
    }
    step.place = upTo(first, lastPlace());
    if (step.child.columns.empty())
        return wrongAtPlace(step.place, messages::wayHasNoColumns(), {messages::writeWay()});
    return step;
}

LineResult<std::vector<LineStep>> LineReader::steps()
{
    std::vector<LineStep> steps;
    if (!takeKeyword("via"))
        return steps;
    do {
        auto next = step();
        if (!next)
            return WrongLine(next.error());
        steps.push_back(std::move(*next));
    } while (takeSign(","));
    return steps;
}

LineResult<LinePath> LineReader::path(const Message &expected)
{
    auto found = names(expected);
    if (!found)
        return WrongLine(found.error());
    auto way = steps();
    if (!way)
        return WrongLine(way.error());
    return LinePath{std::move(*found), std::move(*way)};
}

bool LineReader::isComparison() const
{
    const auto &next = word();
    const bool isOperator = next.kind == Kind::Sign && (next.text == "!=" || valueOf(operatorNames, next.text));
    return isOperator || isKeyword("is");
}

LineResult<Condition> LineReader::comparison()
{
    if (takeKeyword("is")) {
        const auto op = takeKeyword("not") ? Operator::IsNotNull : Operator::IsNull;
        if (const auto rest = expectKeywords({"null"}); !rest)
            return WrongLine(rest.error());
        return Condition{.op = op};
    }
    if (!isComparison())
        return wrong(messages::comparisonExpected());
    const auto &sign = take().text;
    const auto op = sign == "!=" ? Operator::NotEqual : *valueOf(operatorNames, sign);
    if (word().kind == Kind::Plain && study::isKeyword(word().text))
        return wrong(messages::valueExpected(), {messages::quoteKeyword(fmt::format("'{}'", word().text))});
    if (word().kind != Kind::Value && word().kind != Kind::Number && word().kind != Kind::Plain)
        return wrong(messages::valueExpected());
    return Condition{.op = op, .value = take().text};
}

LineResult<LineCondition> LineReader::condition()
{
    auto column = name(messages::columnExpected());
    if (!column)
        return WrongLine(column.error());
    auto compared = comparison();
    if (!compared)
        return WrongLine(compared.error());
    return LineCondition{std::move(*column), compared->op, std::move(compared->value)};
}

LineResult<std::vector<LineCondition>> LineReader::conditions()
{
    std::vector<LineCondition> all;
    do {
        auto next = condition();
        if (!next)
            return WrongLine(next.error());
        all.push_back(std::move(*next));
    } while (takeKeyword("and"));
    return all;
}

LineResult<Duration> LineReader::duration()
{
    if (word().kind != Kind::Number)
        return wrong(espalier::messages::noDuration(), {espalier::messages::writeDuration()});
    const auto first = take();
    auto text = first.text;
    if (isAllDigits(text) && word().kind == Kind::Plain && !study::isKeyword(word().text))
        text += " " + take().text;
    const auto place = upTo(first.place, lastPlace());
    const auto read = parseDuration(text);
    if (!read)
        return wrongAtPlace(place, read.error().problem, read.error().remedies);
    return *read;
}

LineResult<Timestamp> LineReader::moment()
{
    if (word().kind != Kind::Number && word().kind != Kind::Value)
        return wrong(espalier::messages::noMoment(), {espalier::messages::writeMoment()});
    const auto first = take();
    auto text = first.text;
    if (first.kind == Kind::Number && word().kind == Kind::Number && word().text.find(':') != std::string::npos)
        text += " " + take().text;
    const auto place = upTo(first.place, lastPlace());
    auto read = parseTimestamp(text);
    if (!read)
        return wrongAtPlace(place, read.error().problem, read.error().remedies);
    return *read;
}

} // namespace espalier::study
