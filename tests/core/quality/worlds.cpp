// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/quality/worlds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace espalier::tests {

namespace {

using quality::oneDay;
using quality::ScarKind;

constexpr double missingNumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::array<double, 4> densities{1.5, 5, 12, 30};
const std::array<std::string, 6> states{"new", "paid", "sent", "done", "lost", "held"};

struct Row
{
    std::int64_t time = 0; //!< microseconds since the history's start
    double amount = 0;
    double score = 0;
    double pieces = 0;
    double balance = 0;
    double rare = 0;
    int state = 0; //!< -1: missing
    int channel = 0;
    int note = 0;
    int flag = 0;
    double place = 0;
    bool isTwin = false;
};

class Maker
{
public:
    Maker(Seed seed, std::optional<ScarKind> kind)
        : m_random(seed)
        , m_kind(kind)
    { }

    World make()
    {
        m_density = densities[m_random.below(densities.size())];
        m_weekend = std::array<double, 3>{1, 0.4, 0}[m_random.below(3)];
        m_growth = 1 + 2 * m_random.uniform();
        m_spread = 0.3 + 0.7 * m_random.uniform();
        m_isDaily = m_random.chance(0.33);
        m_isBatched = m_random.chance(0.5);
        m_levels = {states.begin(), states.end()};
        for (int day = 0; day < worldDays; ++day)
            live(day);
        if (m_kind)
            hurt(*m_kind);
        return written();
    }

private:
    static double waveOf(int day) { return std::sin(2 * std::numbers::pi * day / 365.25); }

    int poisson(double mean)
    {
        int count = 0;
        for (double rest = -std::log(1 - m_random.uniform()); rest < mean; rest -= std::log(1 - m_random.uniform()))
            ++count;
        return count;
    }

    void live(int day)
    {
        const double part = static_cast<double>(day) / worldDays;
        const bool isWeekend = day % 7 >= 5;
        const double rows =
            m_density * (1 + (m_growth - 1) * part) * (1 + 0.3 * waveOf(day)) * (isWeekend ? m_weekend : 1);
        const int visits = poisson(m_isBatched ? rows / 2.5 : rows);
        for (int visit = 0; visit < visits; ++visit) {
            const double level = m_isBatched ? 0.5 * m_random.normal() : 0;
            const auto time = static_cast<std::int64_t>(day) * oneDay
                + (m_isDaily ? oneDay - 1
                             : static_cast<std::int64_t>(m_random.uniform() * static_cast<double>(oneDay)));
            const int size = m_isBatched ? 1 + static_cast<int>(m_random.below(4)) : 1;
            for (int i = 0; i < size; ++i)
                m_rows.push_back(rowOf(day, part, time, level));
        }
    }

    Row rowOf(int day, double part, std::int64_t time, double level)
    {
        Row row{.time = time};
        row.amount = std::round(100
                                * std::exp(3 + 0.5 * part + 0.15 * waveOf(day) + 0.05 * (day % 7) + level
                                           + m_spread * m_random.normal()))
            / 100;
        row.score = std::max(1.0, 50 + 5 * waveOf(day) + 8 * m_random.normal() + 5 * level);
        row.pieces = 1;
        while (m_random.chance(0.35))
            row.pieces += 1;
        row.balance = 100 * m_random.normal() / std::sqrt(-std::log(1 - m_random.uniform()) + 0.05);
        row.rare = m_random.chance(0.08) ? std::exp(2 * m_random.normal()) : 0;
        row.place = m_random.chance(0.01) ? missingNumber : 40 + 10 * m_random.uniform();
        const double draw = m_random.uniform();
        row.state = draw < 0.35         ? 0
            : draw < 0.35 + 0.25 * part ? 1
            : draw < 0.75               ? 2
            : draw < 0.88               ? 3
            : draw < 0.96               ? 4
                                        : 5;
        row.channel = static_cast<int>(3 * m_random.uniform() * m_random.uniform());
        row.note =
            m_random.chance(0.2 + 0.2 * part + (day % 7 >= 5 ? 0.1 : 0)) ? -1 : static_cast<int>(m_random.below(40));
        row.flag = m_random.chance(0.9) ? 1 : 0;
        return row;
    }

    //! Rows [first, last) of a period of so many days that has at least so many rows.
    void choosePeriod(int shortest, int longest, int fewest)
    {
        for (int attempt = 0; attempt < 200; ++attempt) {
            const int length =
                shortest + static_cast<int>(m_random.below(static_cast<std::uint64_t>(longest - shortest + 1)));
            const int begin =
                70 + static_cast<int>(m_random.below(static_cast<std::uint64_t>(worldDays - 140 - length)));
            m_from = begin * oneDay;
            m_until = (begin + length) * oneDay;
            const auto rows = std::ranges::count_if(m_rows, [this](const Row &row) {
                return isIn(row);
            });
            if (rows >= fewest)
                return;
            ++longest;
            ++shortest;
        }
    }

    bool isIn(const Row &row) const { return row.time >= m_from && row.time < m_until; }

    template<typename Change>
    void change(const Change &make)
    {
        for (auto &row : m_rows) {
            if (isIn(row))
                make(row);
        }
    }

    void tell(ScarKind kind, std::string column, std::string value = {}, std::string by = {})
    {
        m_injected = Injected{kind, std::move(column), {{m_from}, {m_until}}, std::move(value), std::move(by)};
    }

    void hurt(ScarKind kind)
    {
        switch (kind) {
        case ScarKind::Missing:
            return hurtMissing();
        case ScarKind::Begins:
            return hurtBegins();
        case ScarKind::Constant:
            return hurtConstant();
        case ScarKind::OutOfRange:
            return hurtRange();
        case ScarKind::Doubled:
            return hurtLevel();
        case ScarKind::DoubledRows:
            return hurtRows();
        case ScarKind::Renamed:
            return hurtName();
        case ScarKind::StoodStill:
            return hurtSource();
        }
    }

    void hurtMissing()
    {
        const bool isPart = m_random.chance(0.4);
        const double share = isPart ? 0.5 : 1;
        const auto which = m_random.below(3);
        // A half among what is missing anyway takes more rows to be seen.
        choosePeriod(3, 30, which == 2 ? isPart ? 200 : 40 : isPart ? 25 : 8);
        change([&](Row &row) {
            if (!m_random.chance(share))
                return;
            if (which == 0)
                row.amount = missingNumber;
            else if (which == 1)
                row.state = -1;
            else
                row.note = -1;
        });
        tell(ScarKind::Missing, which == 0 ? "amount" : which == 1 ? "state" : "note");
    }

    void hurtBegins()
    {
        m_from = 0;
        m_until = (80 + static_cast<std::int64_t>(m_random.below(400))) * oneDay;
        const auto which = m_random.below(3);
        change([&](Row &row) {
            if (which == 0)
                row.amount = missingNumber;
            else if (which == 1)
                row.state = -1;
            else
                row.score = 0;
        });
        tell(ScarKind::Begins, which == 0 ? "amount" : which == 1 ? "state" : "score");
    }

    void hurtConstant()
    {
        choosePeriod(5, 40, 40);
        const auto which = m_random.below(3);
        change([&](Row &row) {
            if (which == 0)
                row.amount = 25;
            else if (which == 1)
                row.state = 2;
            else
                row.score = 50;
        });
        tell(ScarKind::Constant, which == 0 ? "amount" : which == 1 ? "state" : "score");
    }

    void hurtRange()
    {
        const double share = m_random.chance(0.5) ? 0.05 + 0.1 * m_random.uniform() : 0.3 + 0.5 * m_random.uniform();
        choosePeriod(3, 30, static_cast<int>(8 / share));
        const auto which = m_random.below(3);
        change([&](Row &row) {
            if (!m_random.chance(share))
                return;
            if (which == 0)
                row.amount *= 1000;
            else if (which == 1)
                row.score = -999;
            else
                row.place = 0;
        });
        tell(ScarKind::OutOfRange, which == 0 ? "amount" : which == 1 ? "score" : "place");
    }

    void hurtLevel()
    {
        const double factor = std::array<double, 6>{2, 2, 2, 0.5, 10, 100}[m_random.below(6)];
        const bool isScore = m_random.chance(0.4);
        // As many rows as set the shift apart from chance, where values of one customer are alike.
        const double variance = isScore ? 0.05 : m_spread * m_spread + (m_isBatched ? 0.6 : 0);
        choosePeriod(5, 45, std::max(30, static_cast<int>(110 * variance / (std::log(factor) * std::log(factor)))));
        change([&](Row &row) {
            (isScore ? row.score : row.amount) *= factor;
        });
        tell(ScarKind::Doubled, isScore ? "score" : "amount");
    }

    void hurtRows()
    {
        choosePeriod(3, 30, 12);
        std::vector<Row> twins;
        change([&](Row &row) {
            row.isTwin = true;
            twins.push_back(row);
        });
        m_rows.insert(m_rows.end(), twins.begin(), twins.end());
        tell(ScarKind::DoubledRows, "");
    }

    void hurtName()
    {
        const int old = static_cast<int>(m_random.below(4));
        const std::string name = m_random.chance(0.5) ? "Other word" : m_random.chance(0.5) ? "P-" : "";
        m_levels.push_back(name.empty() ? "  " + m_levels[static_cast<std::size_t>(old)] + "." : name);
        const auto moment = (150 + static_cast<std::int64_t>(m_random.below(430))) * oneDay;
        const auto transition = static_cast<std::int64_t>(m_random.below(8)) * oneDay;
        for (auto &row : m_rows) {
            const bool isAfter = row.time >= moment + transition || (row.time >= moment && m_random.chance(0.5));
            if (isAfter && row.state == old)
                row.state = static_cast<int>(m_levels.size()) - 1;
        }
        m_from = moment - 20 * oneDay;
        m_until = moment + transition + 20 * oneDay;
        tell(ScarKind::Renamed, "state", m_levels[static_cast<std::size_t>(old)], m_levels.back());
    }

    void hurtSource()
    {
        const bool isCategory = m_random.chance(0.3);
        // So many rows that none at all is no chance: a third of them is of the category, and a customer comes once for
        // several.
        choosePeriod(7, 40, static_cast<int>((isCategory ? 100 : 30) * (m_isBatched ? 2.5 : 1)));
        std::erase_if(m_rows, [&](const Row &row) {
            return isIn(row) && (!isCategory || row.state == 0);
        });
        tell(ScarKind::StoodStill, isCategory ? "state" : "", isCategory ? m_levels[0] : "");
    }

    static std::int64_t contentsOf(const Row &row)
    {
        auto hash = static_cast<std::uint64_t>(row.time);
        for (const double value : {row.amount, row.score, row.pieces, row.balance, row.rare})
            hash = hash * 1'000'003U + static_cast<std::uint64_t>(std::isnan(value) ? 1 : std::llround(value * 1e4));
        for (const int value : {row.state, row.channel, row.note, row.flag})
            hash = hash * 1'000'003U + static_cast<std::uint64_t>(value + 2);
        return static_cast<std::int64_t>(hash >> 2U);
    }

    frame::Column numbers(std::string name, double Row::*value) const
    {
        frame::Numbers column;
        for (const auto &row : m_rows)
            column.values.push_back(row.*value);
        return {std::move(name), std::move(column)};
    }

    frame::Column categories(std::string name, int Row::*value, std::vector<std::string> levels) const
    {
        frame::Categories column{.codes = {}, .levels = std::move(levels)};
        for (const auto &row : m_rows)
            column.codes.push_back(row.*value);
        return {std::move(name), std::move(column)};
    }

    World written()
    {
        m_random.shuffle(m_rows);
        std::vector<Timestamp> times;
        std::vector<std::int64_t> contents;
        for (const auto &row : m_rows) {
            times.push_back({row.time});
            contents.push_back(contentsOf(row));
        }
        std::vector<std::string> notes;
        for (int i = 0; i < 40; ++i)
            notes.push_back("note " + std::to_string(i));
        std::vector<frame::Column> columns{numbers("amount", &Row::amount),
                                           numbers("score", &Row::score),
                                           numbers("pieces", &Row::pieces),
                                           numbers("balance", &Row::balance),
                                           numbers("rare", &Row::rare),
                                           numbers("place", &Row::place),
                                           categories("state", &Row::state, m_levels),
                                           categories("channel", &Row::channel, {"web", "shop", "phone"}),
                                           categories("note", &Row::note, std::move(notes)),
                                           categories("flag", &Row::flag, {"false", "true"})};
        return {quality::inOrderOfTime(times, std::move(columns), contents), m_injected};
    }

    Random m_random;
    std::optional<ScarKind> m_kind;
    double m_density = 1;
    double m_weekend = 1;
    double m_growth = 1;
    double m_spread = 0.5;
    bool m_isDaily = false;
    bool m_isBatched = false;
    std::vector<std::string> m_levels;
    std::vector<Row> m_rows;
    std::int64_t m_from = 0;
    std::int64_t m_until = 0;
    std::optional<Injected> m_injected;
};

} // namespace

World makeWorld(Seed seed, std::optional<ScarKind> kind)
{
    return Maker(seed, kind).make();
}

} // namespace espalier::tests
