// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/timefindings.h"

#include "core/relations/relation.h"
#include "core/study/borrowedtimes.h"
#include "core/study/labelbarrier.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/timetext.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace espalier::study {

namespace {

//! How a study sees the rows of a table where it is the last to-many hop of features.
enum class Seeing
{
    Untimed, //!< nothing tells when they came
    FromAbove, //!< the same, though the study names a time
    SaidFromAbove, //!< somebody stands for it
    Never, //!< they are known from the moment of prediction on
    Guessed,
    Told
};

struct SeenRows
{
    std::vector<std::string> features;
    std::vector<Path> paths;
};

Seeing seeingOf(const Study &study, const Feature &feature, const Path &rows)
{
    const auto time = visibilityOf(study, rows.back().table);
    const bool isFromAbove = time && isBorrowedFromAbove(study, rows, *time);
    if (isUntimed(study, rows))
        return isFromAbove ? Seeing::FromAbove : Seeing::Untimed;
    if (isNeverSeen(study, rows))
        return Seeing::Never;
    if (isTimeGuessed(study, feature))
        return Seeing::Guessed;
    return isFromAbove ? Seeing::SaidFromAbove : Seeing::Told;
}

Message countOf(const Study &study, const SeenRows &rows)
{
    return messages::someFeatures(std::ssize(rows.features), std::ssize(study.features), rows.features.front());
}

class TimeFinder
{
public:
    TimeFinder(const Study &study, LikelyTimes &likely, std::set<sql::QualifiedName> &told)
        : m_study(study)
        , m_likely(likely)
        , m_told(told)
    { }

    std::vector<Finding> run()
    {
        std::map<std::pair<Seeing, sql::QualifiedName>, SeenRows> seen;
        for (const auto &feature : m_study.features) {
            const auto rows = throughMany(wholePath(feature));
            if (rows.empty() || !hasAsOf(m_study))
                continue;
            auto &place = seen[{seeingOf(m_study, feature, rows), rows.back().table}];
            place.features.push_back(feature.name);
            place.paths.push_back(rows);
        }
        for (const auto &[key, rows] : seen)
            add(key.first, key.second, rows);
        return std::move(m_findings);
    }

private:
    void add(Seeing seeing, const sql::QualifiedName &table, const SeenRows &rows)
    {
        switch (seeing) {
        case Seeing::Untimed:
        case Seeing::FromAbove:
            addUntimed(seeing, table, rows);
            break;
        case Seeing::SaidFromAbove:
            addSaidFromAbove(table, rows);
            break;
        case Seeing::Never:
            addNeverSeen(table, rows);
            break;
        case Seeing::Guessed:
            addGuessed(table, rows);
            break;
        case Seeing::Told:
            break;
        }
    }

    //! Many rows that nothing tells the time of: they count as always known, whatever the tables on the way say of themselves.
    void addUntimed(Seeing seeing, const sql::QualifiedName &table, const SeenRows &rows)
    {
        if (m_told.contains(table))
            return;
        Finding found{.subject = tableText(table),
                      .detail = seeing == Seeing::FromAbove
                          ? messages::timeFromAbove(timeTextWithin(*findTime(m_study, table)), holderText(table))
                          : messages::untimedRows(),
                      .kind = FindingKind::UntimedRows,
                      .severity = Severity::Danger,
                      .evidence = {countOf(m_study, rows)}};
        if (auto time = m_likely.of(m_study, table, rows.paths))
            found.fix = SetTime{std::move(*time)};
        else
            found.fix = ExcludeFeatures{rows.features};
        m_findings.push_back(std::move(found));
        m_told.insert(table);
    }

    std::string holderText(const sql::QualifiedName &table) const
    {
        return tableText(findTime(m_study, table)->path.back().table);
    }

    //! Only who knows how the rows are written can tell.
    void addSaidFromAbove(const sql::QualifiedName &table, const SeenRows &rows)
    {
        m_findings.push_back(
            {.subject = tableText(table),
             .detail = messages::saidFromAbove(timeTextWithin(*findTime(m_study, table)), holderText(table)),
             .kind = FindingKind::UntimedRows,
             .severity = Severity::Warning,
             .evidence = {countOf(m_study, rows)}});
    }

    void addNeverSeen(const sql::QualifiedName &table, const SeenRows &rows)
    {
        m_findings.push_back({.subject = tableText(table),
                              .detail = messages::neverSeen(),
                              .kind = FindingKind::NeverSeen,
                              .severity = Severity::Warning,
                              .evidence = {countOf(m_study, rows)},
                              .fix = ExcludeFeatures{rows.features}});
    }

    //! Times that were suggested and never confirmed, of rows that features read.
    void addGuessed(const sql::QualifiedName &table, const SeenRows &rows)
    {
        auto time = *findTime(m_study, table);
        time.isGuessed = false;
        m_findings.push_back({.subject = tableText(table),
                              .detail = messages::guessedTime(),
                              .kind = FindingKind::GuessedTime,
                              .severity = Severity::Notice,
                              .evidence = {messages::seenBy(std::ssize(rows.features), timeTextWithin(time))},
                              .fix = SetTime{std::move(time)}});
    }

    const Study &m_study;
    LikelyTimes &m_likely;
    std::set<sql::QualifiedName> &m_told;
    std::vector<Finding> m_findings;
};

} // namespace

std::optional<TableTime> LikelyTimes::of(const Study &study, const sql::QualifiedName &table,
                                         const std::vector<Path> &paths)
{
    if (!m_all)
        m_all = timeSuggestions(m_catalog, relations::relationGraph(m_catalog));
    const auto found = std::ranges::find(*m_all, table, [](const TimeSuggestion &suggestion) {
        return suggestion.time.table;
    });
    if (found == m_all->end())
        return std::nullopt;
    const auto &time = found->time;
    const bool isOfRows = std::ranges::none_of(paths, [&](const Path &path) {
        return path.back().table == table && isBorrowedFromAbove(study, path, time);
    });
    return isOfRows ? std::optional(time) : std::nullopt;
}

std::vector<Finding> timeFindings(const Study &study, LikelyTimes &likely, std::set<sql::QualifiedName> &told)
{
    return TimeFinder(study, likely, told).run();
}

} // namespace espalier::study
