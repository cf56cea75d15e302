// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/renamed.h"

#include "core/base/text.h"
#include "core/quality/codes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace espalier::quality {

namespace {

constexpr std::size_t fewestForNames = 60;
constexpr std::size_t mostNames = 300;
//! Of a category's rows, at either end: stragglers.
constexpr double stragglers = 0.01;
//! Rows of a category that were to be expected where there are none.
constexpr double fewestExpected = 15;
//! Other pairs that could be taken for a renaming by chance.
constexpr double mostByChance = 0.1;

//! When a category lives, in rows of the column.
struct Life
{
    std::int32_t code = 0;
    std::size_t rows = 0;
    std::size_t first = 0; //!< stragglers left out
    std::size_t last = 0;
    std::size_t veryFirst = 0; //!< stragglers too
    std::size_t veryLast = 0;
    bool isBegun = false; //!< many were to be expected before the first
    bool isEnded = false;

    double rate() const { return static_cast<double>(rows) / static_cast<double>(last - first + 1); }
};

std::vector<Life> livesOf(const Codes &codes)
{
    std::vector<std::vector<std::uint32_t>> places(codes.counts.size());
    for (std::size_t code = 0; code < places.size(); ++code)
        places[code].reserve(codes.counts[code]);
    for (std::size_t row = 0; row < codes.codes.size(); ++row)
        places[static_cast<std::size_t>(codes.codes[row])].push_back(static_cast<std::uint32_t>(row));
    std::vector<Life> lives;
    for (std::size_t code = 0; code < places.size(); ++code) {
        const auto &own = places[code];
        if (own.empty())
            continue;
        const auto cut = static_cast<std::size_t>(stragglers * static_cast<double>(own.size()));
        Life life{.code = static_cast<std::int32_t>(code),
                  .rows = own.size(),
                  .first = own[cut],
                  .last = own[own.size() - 1 - cut],
                  .veryFirst = own.front(),
                  .veryLast = own.back()};
        const auto after = static_cast<double>(codes.codes.size() - 1 - life.last);
        life.isBegun = life.rate() * static_cast<double>(life.first) >= fewestExpected;
        life.isEnded = life.rate() * after >= fewestExpected;
        lives.push_back(life);
    }
    return lives;
}

//! What is left of a name without case, blanks and punctuation; empty where that is too little to go by.
std::string spelling(std::string_view level)
{
    std::string bare;
    bool hasLetter = false;
    for (const char letter : lowerCase(level)) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isLetter = (letter >= 'a' && letter <= 'z') || byte >= 0x80;
        hasLetter = hasLetter || isLetter;
        if (isLetter || (letter >= '0' && letter <= '9'))
            bare += letter;
    }
    return hasLetter && bare.size() > 1 ? bare : std::string();
}

struct Pair
{
    Life old;
    Life next;
    double distance = 0;
};

class Renamings
{
public:
    Renamings(const Codes &codes, const std::vector<std::string> &levels)
        : m_codes(codes)
        , m_levels(levels)
        , m_lives(livesOf(codes))
    { }

    std::vector<Pair> inTime() const
    {
        std::vector<Pair> pairs;
        for (const auto &old : m_lives) {
            for (const auto &next : m_lives) {
                if (old.isEnded && next.isBegun && old.code != next.code) {
                    if (const auto distance = distanceOf(old, next))
                        pairs.push_back({old, next, *distance});
                }
            }
        }
        std::ranges::stable_sort(pairs, {}, &Pair::distance);
        std::set<std::int32_t> taken;
        std::vector<Pair> result;
        for (const auto &pair : pairs) {
            if (taken.contains(pair.old.code) || taken.contains(pair.next.code) || !isNoChance(pair))
                continue;
            taken.insert(pair.old.code);
            taken.insert(pair.next.code);
            result.push_back(pair);
        }
        return result;
    }

    //! The rarer first.
    std::vector<Pair> bySpelling() const
    {
        constexpr std::size_t fewest = 3;
        std::map<std::string, std::vector<Life>> alike;
        for (const auto &life : m_lives) {
            auto bare = spelling(levelOf(life));
            if (!bare.empty() && life.rows >= fewest)
                alike[std::move(bare)].push_back(life);
        }
        std::vector<Pair> pairs;
        for (auto &[bare, lives] : alike) {
            std::ranges::stable_sort(lives, std::greater(), &Life::rows);
            for (std::size_t i = 1; i < lives.size(); ++i)
                pairs.push_back({lives[i], lives[0], 0});
        }
        return pairs;
    }

    const std::string &levelOf(const Life &life) const { return m_levels[static_cast<std::size_t>(life.code)]; }

private:
    std::size_t countIn(std::int32_t code, Stretch rows) const
    {
        return static_cast<std::size_t>(std::count(m_codes.codes.begin() + static_cast<std::ptrdiff_t>(rows.begin),
                                                   m_codes.codes.begin() + static_cast<std::ptrdiff_t>(rows.end),
                                                   code));
    }

    //! Rows between the end of one and the begin of the other that are no more than a break of either, with the stragglers of both.
    double mostBetween(const Life &old, const Life &next) const
    {
        constexpr double transition = 0.03;
        return std::max(8 / std::min(old.rate(), next.rate()), transition * static_cast<double>(m_codes.codes.size()));
    }

    //! How much the shares of the two differ at the change; nothing where they are no such pair.
    std::optional<double> distanceOf(const Life &old, const Life &next) const
    {
        const auto between = std::abs(static_cast<double>(next.first) - static_cast<double>(old.last));
        if (between > mostBetween(old, next))
            return std::nullopt;
        // A transition in which both are there is left out.
        const auto margin = m_codes.codes.size() / 70;
        auto first = std::min(old.last, next.first);
        auto last = std::max(old.last, next.first);
        first -= std::min(first, margin);
        last = std::min(m_codes.codes.size(), last + margin);
        // Enough to compare, and no more: shares change slowly by themselves.
        const auto wanted = static_cast<std::size_t>(50 / std::sqrt(old.rate() * next.rate()));
        const auto size = std::min({first, m_codes.codes.size() - last, std::max<std::size_t>(wanted, fewestForNames)});
        const auto before = countIn(old.code, {first - size, first});
        const auto after = countIn(next.code, {last, last + size});
        // Both are never there together, but for stragglers.
        const auto strayed = countIn(next.code, {first - size, first}) + countIn(old.code, {last, last + size});
        if (static_cast<double>(std::min(before, after)) < fewestExpected
            || static_cast<double>(strayed) > 0.1 * static_cast<double>(before + after))
            return std::nullopt;
        const double ratio = std::abs(std::log(static_cast<double>(before) / static_cast<double>(after)));
        const double error = std::sqrt(1 / static_cast<double>(before) + 1 / static_cast<double>(after));
        return ratio <= std::log(1.5) + 2 * error ? std::optional(ratio) : std::nullopt;
    }

    //! Where categories come and go all the time, one that goes when another comes says nothing.
    bool isNoChance(const Pair &pair) const
    {
        const auto bare = spelling(levelOf(pair.old));
        if (!bare.empty() && bare == spelling(levelOf(pair.next)))
            return true;
        const double window = mostBetween(pair.old, pair.next);
        std::vector<double> ends;
        std::vector<double> begins;
        for (const auto &life : m_lives) {
            if (life.isEnded)
                ends.push_back(static_cast<double>(life.last));
            if (life.isBegun)
                begins.push_back(static_cast<double>(life.first));
        }
        const double chance = distinctWithin(std::move(ends), window) * distinctWithin(std::move(begins), window)
            * window / static_cast<double>(m_codes.codes.size());
        // One change of its kind is what is looked for; it is no wonder where a category lives shortly.
        constexpr double alikeByChance = 0.3;
        return chance * alikeByChance <= mostByChance;
    }

    static double distinctWithin(std::vector<double> places, double window)
    {
        std::ranges::sort(places);
        double count = 0;
        double last = -window;
        for (const double place : places) {
            if (place - last >= window) {
                ++count;
                last = place;
            }
        }
        return count;
    }

    const Codes &m_codes;
    const std::vector<std::string> &m_levels;
    std::vector<Life> m_lives;
};

//! No and yes are never two names of one thing.
bool isYesOrNo(const std::vector<std::string> &levels)
{
    return std::ranges::all_of(levels, [](const std::string &level) {
        return level == "true" || level == "false";
    });
}

} // namespace

std::vector<Scar> renamedCategories(const frame::Column &column, std::span<const Timestamp> times)
{
    std::vector<Scar> scars;
    const auto *categories = std::get_if<frame::Categories>(&column.values);
    if (categories == nullptr || categories->levels.size() < 2 || categories->levels.size() > mostNames
        || isYesOrNo(categories->levels))
        return scars;
    const auto codes = codesOf(column, times);
    if (codes.codes.size() < fewestForNames)
        return scars;
    const Renamings renamings(codes, categories->levels);
    const auto rows = static_cast<double>(codes.codes.size());
    std::set<std::int32_t> told;
    const auto add = [&](const Pair &pair, Timestamp from, Timestamp until) {
        // A category is read as one other at once.
        if (told.contains(pair.old.code) || told.contains(pair.next.code))
            return;
        told.insert({pair.old.code, pair.next.code});
        const auto old = static_cast<double>(pair.old.rows);
        const auto next = static_cast<double>(pair.next.rows);
        const auto sharesOf = [&](double count, std::size_t first, std::size_t last) {
            return std::min(1.0, count / std::max(1.0, static_cast<double>(last - first + 1)));
        };
        scars.push_back({.column = column.name,
                         .kind = ScarKind::Renamed,
                         .from = from,
                         .until = until,
                         .rows = static_cast<std::int64_t>(rows),
                         .affected = static_cast<std::int64_t>(pair.old.rows),
                         .share = sharesOf(old, pair.old.first, pair.old.last),
                         .elsewhere = sharesOf(next, pair.next.first, pair.next.last),
                         .value = renamings.levelOf(pair.old),
                         .by = renamings.levelOf(pair.next)});
    };
    for (const auto &pair : renamings.inTime()) {
        const bool isSharp = pair.old.veryLast < pair.next.veryFirst;
        const auto end = isSharp ? pair.old.veryLast : pair.old.last;
        const auto begin = isSharp ? pair.next.veryFirst : pair.next.first;
        add(pair, codes.times[std::min(end, begin)], {codes.times[std::max(end, begin)].microseconds + 1});
    }
    for (const auto &pair : renamings.bySpelling()) {
        if (pair.old.last < pair.next.first)
            add(pair, codes.times[pair.old.last], codes.times[pair.next.first]);
        else
            add(pair, codes.times[pair.old.first], {codes.times[pair.old.last].microseconds + 1});
    }
    return scars;
}

} // namespace espalier::quality
