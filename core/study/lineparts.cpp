// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lineparts.h"

#include "core/base/text.h"
#include "core/study/linereader.h"
#include "core/study/messages.h"
#include "core/study/names.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <utility>

namespace espalier::study {

namespace {

//! What of a question it is, and of which kinds of questions it is said.
enum class Asked
{
    Row,
    Future,
    Given
};

class PartsReader
{
public:
    PartsReader(std::string_view line, std::vector<LineWord> words)
        : m_reader(line, std::move(words))
    { }

    LineResult<LineParts> run()
    {
        if (auto read = readSubject(); !read)
            return WrongLine(read.error());
        while (!m_reader.isAtEnd()) {
            if (auto read = readClause(); !read)
                return WrongLine(read.error());
        }
        if (m_asked == Asked::Future && !m_parts.over.isSaid)
            return m_reader.wrong(messages::wordExpected("over next"), {messages::sayHorizon()});
        if (m_parts.entity.empty() && m_asked != Asked::Given)
            return m_reader.wrong(messages::wordExpected("for each"), {messages::sayEntity()});
        return std::move(m_parts);
    }

private:
    using Done = LineResult<bool>;

    //! What a clause begins with, the kinds that it is said of, and what reads the rest of it.
    struct Clause
    {
        std::array<std::string_view, 2> begins;
        bool ofRow;
        bool ofFuture;
        bool ofGiven;
        Done (PartsReader::*read)();
    };

    //! Puts what was read where it belongs, or hands the error on.
    template<typename Read, typename To>
    static Done put(Read read, To &to)
    {
        if (!read)
            return WrongLine(std::move(read.error()));
        to = std::move(*read);
        return true;
    }

    Done readSubject()
    {
        if (m_reader.word().kind == LineWord::Kind::Plain && m_reader.isSign("(", 1))
            return readAggregate();
        if (auto column = put(m_reader.name(messages::predictedExpected()), m_parts.subject.names.emplace_back());
            !column)
            return column;
        if (m_reader.takeKeyword("in")) {
            m_asked = Asked::Given;
            return put(m_reader.names(messages::tableExpected()), m_parts.examples);
        }
        return m_reader.isComparison() ? put(m_reader.comparison(), m_parts.condition) : Done(true);
    }

    Done readAggregate()
    {
        m_asked = Asked::Future;
        m_parts.aggregate = m_reader.anyWord();
        m_reader.takeSign("(");
        if (auto path = put(m_reader.path(messages::tableExpected()), m_parts.subject); !path)
            return path;
        if (m_reader.takeKeyword("where")) {
            if (auto counted = put(m_reader.conditions(), m_parts.counted); !counted)
                return counted;
        }
        if (const auto closed = m_reader.expectSign(")"); !closed)
            return WrongLine(closed.error());
        return m_reader.isComparison() ? put(m_reader.comparison(), m_parts.condition) : Done(true);
    }

    bool isSaidOf(const Clause &clause) const
    {
        switch (m_asked) {
        case Asked::Row:
            return clause.ofRow;
        case Asked::Future:
            return clause.ofFuture;
        case Asked::Given:
            return clause.ofGiven;
        }
        return false;
    }

    Done readClause()
    {
        static constexpr std::array<Clause, 13> clauses{
            {{{"over", ""}, false, true, true, &PartsReader::readOver},
             {{"every", ""}, false, true, false, &PartsReader::readEvery},
             {{"from", ""}, false, true, false, &PartsReader::readFrom},
             {{"until", ""}, false, true, false, &PartsReader::readUntil},
             {{"at", "each"}, false, true, false, &PartsReader::readRows},
             {{"by", ""}, false, false, true, &PartsReader::readKeys},
             {{"for", "each"}, true, true, true, &PartsReader::readEntity},
             {{"as", "of"}, true, false, true, &PartsReader::readAsOf},
             {{"maturing", ""}, true, false, false, &PartsReader::readMaturing},
             {{"split", "by"}, false, false, true, &PartsReader::readSplit},
             {{"as", ""}, true, true, true, &PartsReader::readTask},
             {{"at", ""}, true, false, false, &PartsReader::readEdge},
             {{"where", ""}, true, true, true, &PartsReader::readWhere}}};
        std::string offered;
        for (const auto &clause : clauses) {
            const auto [first, second] = clause.begins;
            const auto written = fmt::format("{}{}{}", first, second.empty() ? "" : " ", second);
            if (isSaidOf(clause))
                offered += (offered.empty() ? "" : ", ") + written;
            if (!m_reader.isKeyword(first) || (!second.empty() && !m_reader.isKeyword(second, 1)))
                continue;
            if (!isSaidOf(clause))
                return m_reader.wrong(messages::notSaidOfThis());
            if (!m_said.insert(written).second)
                return m_reader.wrong(messages::saidTwice());
            m_reader.takeKeyword(first);
            m_reader.takeKeyword(second);
            return (this->*clause.read)();
        }
        return m_reader.wrong(messages::oneExpected(offered));
    }

    Done readOver()
    {
        m_parts.over.isSaid = true;
        if (m_asked == Asked::Given && m_reader.takeKeyword("none"))
            return true;
        if (const auto next = m_reader.expectKeywords({"next"}); !next)
            return WrongLine(next.error());
        return put(m_reader.duration(), m_parts.over.as);
    }

    Done readEvery() { return put(m_reader.duration(), m_parts.every); }
    Done readFrom() { return put(m_reader.moment(), m_parts.from); }
    Done readUntil() { return put(m_reader.moment(), m_parts.until); }
    Done readRows() { return put(m_reader.path(messages::tableExpected()), m_parts.atRows.emplace()); }
    Done readEntity() { return put(m_reader.names(messages::tableExpected()), m_parts.entity); }
    Done readMaturing() { return put(m_reader.duration(), m_parts.maturing); }

    Done readKeys()
    {
        do {
            if (auto key = put(m_reader.name(messages::columnExpected()), m_parts.keys.emplace_back()); !key)
                return key;
        } while (m_reader.takeSign(","));
        return true;
    }

    Done readAsOf()
    {
        m_parts.asOf.isSaid = true;
        if (m_reader.takeKeyword("none"))
            return true;
        return put(m_reader.path(messages::columnExpected()), m_parts.asOf.as.emplace().path);
    }

    //! What the label is to be taken as, or, after its time, how a whole number tells that.
    Done readTask()
    {
        const auto place = m_reader.word().place;
        const auto text = lowerCase(m_reader.word().text);
        const auto task = valueOf(taskNames, text);
        const auto calendar = valueOf(calendarNames, text);
        if (m_reader.word().kind != LineWord::Kind::Plain
            || (!task && calendar.value_or(Calendar::None) == Calendar::None))
            return m_reader.wrong(messages::oneExpected(namesIn(taskNames)));
        m_reader.takeKeyword(text);
        if (task) {
            m_parts.task = *task;
            return true;
        }
        if (m_asked != Asked::Row || !m_parts.asOf.as || m_parts.asOf.as->calendar != Calendar::None)
            return m_reader.wrongAtPlace(place, messages::notSaidOfThis());
        m_parts.asOf.as->calendar = *calendar;
        m_said.erase("as");
        return true;
    }

    Done readSplit()
    {
        m_parts.split.isSaid = true;
        return m_reader.takeKeyword("none") ? Done(true)
                                            : put(m_reader.name(messages::columnExpected()), m_parts.split.as);
    }

    Done readEdge()
    {
        const auto edge = valueOf(dayEdgeNames, lowerCase(m_reader.word().text));
        if (!edge || m_reader.word().kind != LineWord::Kind::Plain)
            return m_reader.wrong(messages::oneExpected(namesIn(dayEdgeNames)));
        if (!m_parts.asOf.as)
            return m_reader.wrong(messages::notSaidOfThis());
        m_reader.takeKeyword(nameOf(dayEdgeNames, *edge));
        m_parts.asOf.as->edge = *edge;
        return true;
    }

    Done readWhere()
    {
        do {
            const bool isAlive = m_reader.isKeyword("any");
            auto read = isAlive ? readAlive() : put(m_reader.condition(), m_parts.filter.emplace_back());
            if (!read)
                return read;
        } while (m_reader.takeKeyword("and"));
        return true;
    }

    Done readAlive()
    {
        if (m_asked != Asked::Future)
            return m_reader.wrong(messages::notSaidOfThis());
        if (m_parts.alive)
            return m_reader.wrong(messages::saidTwice());
        m_reader.takeKeyword("any");
        auto &alive = m_parts.alive.emplace();
        if (auto path = put(m_reader.path(messages::tableExpected()), alive.path); !path)
            return path;
        if (const auto words = m_reader.expectKeywords({"in", "last"}); !words)
            return WrongLine(words.error());
        return put(m_reader.duration(), alive.within);
    }

    LineReader m_reader;
    LineParts m_parts;
    Asked m_asked = Asked::Row;
    std::set<std::string> m_said;
};

} // namespace

LinePlace placeOf(const LineNames &names)
{
    return names.empty() ? LinePlace() : upTo(names.front().place, names.back().place);
}

LineResult<LineParts> lineParts(std::string_view line)
{
    auto words = lineWords(line);
    if (!words)
        return WrongLine(words.error());
    return PartsReader(line, std::move(*words)).run();
}

} // namespace espalier::study
