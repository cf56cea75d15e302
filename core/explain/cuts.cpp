// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/cuts.h"

#include "core/base/names.h"
#include "core/base/require.h"
#include "core/evaluate/bins.h"
#include "core/evaluate/slices.h"
#include "core/explain/messages.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace espalier::explain {

namespace {

constexpr std::size_t deciles = 10;
constexpr std::size_t mostLevels = 20;
constexpr std::size_t mostMoments = 12;
constexpr std::size_t spans = 5;

using Rows = std::vector<std::size_t>;

//! Collects cuts; those of rows that another one has, too, are left out.
class Cuts
{
public:
    explicit Cuts(std::size_t rows)
        : m_all(rows)
    { }

    void add(Cut cut)
    {
        if (!cut.rows.empty() && cut.rows.size() < m_all && m_seen.insert(cut.rows).second)
            m_cuts.push_back(std::move(cut));
    }
    std::vector<Cut> taken() { return std::move(m_cuts); }

private:
    std::size_t m_all;
    std::set<Rows> m_seen;
    std::vector<Cut> m_cuts;
};

Rows missingRows(const frame::Column &column)
{
    Rows rows;
    for (std::size_t row = 0; row < frame::rowCount(column); ++row) {
        if (frame::isMissing(column, row))
            rows.push_back(row);
    }
    return rows;
}

void cutNumbers(Cuts &cuts, const frame::Column &column, const std::vector<double> &values)
{
    const auto bins = evaluate::binned(column, deciles);
    std::vector<Cut> parts(bins.count);
    for (std::size_t row = 0; row < values.size(); ++row) {
        auto &part = parts[bins.codes[row]];
        if (part.rows.empty()) {
            part.low = std::numeric_limits<double>::infinity();
            part.high = -part.low;
        }
        part.rows.push_back(row);
        if (!std::isnan(values[row])) {
            part.low = std::min(part.low, values[row]);
            part.high = std::max(part.high, values[row]);
        }
    }
    for (std::size_t code = 1; code < parts.size(); ++code) {
        parts[code].kind = CutKind::Range;
        parts[code].feature = column.name;
        cuts.add(std::move(parts[code]));
    }
}

//! By how many rows they have. Of levels that outlive it.
std::vector<const std::pair<const std::string, Rows> *> mostFirst(const std::map<std::string, Rows> &levels)
{
    std::vector<const std::pair<const std::string, Rows> *> most;
    most.reserve(levels.size());
    for (const auto &level : levels)
        most.push_back(&level);
    std::ranges::stable_sort(most, std::ranges::greater(), [](const auto *level) {
        return level->second.size();
    });
    return most;
}

//! The most frequent of them. kind: of a category, or of a key's column.
void cutLevels(Cuts &cuts, const std::string &name, const std::map<std::string, Rows> &levels, CutKind kind)
{
    const auto most = mostFirst(levels);
    for (std::size_t i = 0; i < std::min(most.size(), mostLevels); ++i)
        cuts.add({.kind = kind, .feature = name, .value = most[i]->first, .rows = most[i]->second});
}

void cutFeature(Cuts &cuts, const frame::Packed &feature)
{
    if (!feature.isNumber() && !feature.isCategory())
        return;
    const auto column = feature.unpacked();
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values)) {
        cutNumbers(cuts, column, numbers->values);
    } else {
        std::map<std::string, Rows> levels;
        for (std::size_t row = 0; row < feature.rows(); ++row) {
            if (!frame::isMissing(column, row))
                levels[frame::textAt(column, row)].push_back(row);
        }
        cutLevels(cuts, feature.name(), levels, CutKind::Category);
    }
    cuts.add({.kind = CutKind::Missing, .feature = feature.name(), .rows = missingRows(column)});
}

//! How wide a window is, in whatever unit: all that there is, then the longest.
double widthOf(const study::Window &window)
{
    if (const auto *duration = std::get_if<Duration>(&window))
        return static_cast<double>(duration->microseconds());
    return std::holds_alternative<std::monostate>(window) ? std::numeric_limits<double>::infinity() : 0;
}

//! For each to-many path the feature that counts most of its rows.
std::vector<const study::Feature *> historiesOf(const study::Study &study)
{
    std::vector<const study::Feature *> found;
    for (const auto &feature : study.features) {
        const bool counts = feature.aggregate == study::Aggregate::Count && feature.where.empty() && !feature.lag
            && !feature.of && !feature.over && !feature.among
            && !std::holds_alternative<study::LastRows>(feature.window);
        if (!counts)
            continue;
        const auto same = std::ranges::find(found, feature.path, [](const auto *other) {
            return other->path;
        });
        if (same == found.end())
            found.push_back(&feature);
        else if (widthOf(feature.window) > widthOf((*same)->window))
            *same = &feature;
    }
    return found;
}

void cutHistory(Cuts &cuts, const frame::Packed &feature)
{
    const auto column = feature.unpacked();
    const auto *numbers = std::get_if<frame::Numbers>(&column.values);
    if (numbers == nullptr)
        return;
    std::vector<double> some;
    for (const auto value : numbers->values) {
        if (value > 0)
            some.push_back(value);
    }
    const auto middle = evaluate::median(some);
    std::array<Cut, 3> parts;
    constexpr std::array kinds{CutKind::NoHistory, CutKind::ShortHistory, CutKind::LongHistory};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts.at(i).kind = kinds.at(i);
        parts.at(i).feature = feature.name();
        parts.at(i).low = std::numeric_limits<double>::infinity();
    }
    for (std::size_t row = 0; row < numbers->values.size(); ++row) {
        const auto value = numbers->values[row];
        const bool isNone = std::isnan(value) || value <= 0;
        auto &part = parts.at(isNone ? 0 : value <= middle ? 1 : 2);
        part.rows.push_back(row);
        part.low = isNone ? 0 : std::min(part.low, value);
        part.high = isNone ? 0 : std::max(part.high, value);
    }
    for (auto &part : parts)
        cuts.add(std::move(part));
}

void cutTimes(Cuts &cuts, const std::vector<Timestamp> &asOf)
{
    std::map<std::int64_t, Rows> moments;
    for (std::size_t row = 0; row < asOf.size(); ++row)
        moments[asOf[row].microseconds].push_back(row);
    const auto parts = std::min(moments.size(), moments.size() <= mostMoments ? mostMoments : spans);
    Cut cut{.kind = CutKind::Time};
    std::size_t passed = 0;
    std::size_t done = 0;
    for (const auto &[moment, rows] : moments) {
        if (cut.rows.empty())
            cut.from = {moment};
        cut.until = {moment};
        cut.rows.insert(cut.rows.end(), rows.begin(), rows.end());
        passed += rows.size();
        const bool isFull = moments.size() <= mostMoments || passed * parts >= (done + 1) * asOf.size();
        if (!isFull)
            continue;
        done = passed * parts / asOf.size();
        std::ranges::sort(cut.rows);
        cuts.add(std::exchange(cut, {.kind = CutKind::Time}));
    }
}

//! Those that have enough rows to be scored, and the others together.
void cutReferred(Cuts &cuts, const Referred &referred)
{
    const auto fewest = evaluate::SliceOptions().fewestRows;
    std::map<std::string, Rows> levels;
    Cut missing{.kind = CutKind::Missing, .feature = referred.subject};
    for (std::size_t row = 0; row < referred.names.size(); ++row)
        (referred.names[row].empty() ? missing.rows : levels[referred.names[row]]).push_back(row);
    const auto most = mostFirst(levels);
    Cut others{.kind = CutKind::Others, .feature = referred.subject};
    for (std::size_t i = 0; i < most.size(); ++i) {
        const auto &[name, rows] = *most[i];
        if (i < mostLevels && rows.size() >= fewest) {
            cuts.add({.kind = CutKind::Parent, .feature = referred.subject, .value = name, .rows = rows});
        } else {
            others.high += 1;
            others.rows.insert(others.rows.end(), rows.begin(), rows.end());
        }
    }
    std::ranges::sort(others.rows);
    cuts.add(std::move(others));
    cuts.add(std::move(missing));
}

constexpr std::array<std::pair<CutKind, std::string_view>, 9> cutNames{{{CutKind::Category, "category"},
                                                                        {CutKind::Range, "range"},
                                                                        {CutKind::Missing, "missing"},
                                                                        {CutKind::NoHistory, "no_history"},
                                                                        {CutKind::ShortHistory, "short_history"},
                                                                        {CutKind::LongHistory, "long_history"},
                                                                        {CutKind::Time, "time"},
                                                                        {CutKind::Parent, "parent"},
                                                                        {CutKind::Others, "others"}}};

} // namespace

std::vector<Cut> cutsOf(const frame::PackedFrame &rows, const study::Study &study,
                        const std::vector<Referred> &referred)
{
    Cuts cuts(frame::rowCount(rows));
    cutTimes(cuts, rows.facts.asOf);
    for (const auto *history : historiesOf(study)) {
        const auto feature = std::ranges::find(rows.features, history->name, &frame::Packed::name);
        if (feature != rows.features.end())
            cutHistory(cuts, *feature);
    }
    for (const auto &feature : rows.features)
        cutFeature(cuts, feature);
    for (const auto &each : referred) {
        ESPALIER_REQUIRE(each.names.size() == frame::rowCount(rows));
        cutReferred(cuts, each);
    }
    return cuts.taken();
}

Message told(const Cut &cut, const std::string &subject)
{
    switch (cut.kind) {
    case CutKind::Category:
    case CutKind::Parent:
        return messages::sliceOfValue(subject, cut.value);
    case CutKind::Range:
        return cut.low == cut.high ? messages::sliceOfNumber(subject, cut.low)
                                   : messages::sliceOfRange(subject, cut.low, cut.high);
    case CutKind::Others:
        return messages::sliceOfOthers(subject, cut.high);
    case CutKind::Missing:
        return messages::sliceOfMissing(subject);
    case CutKind::NoHistory:
        return messages::sliceWithoutHistory(subject);
    case CutKind::ShortHistory:
        return messages::sliceOfShortHistory(subject, cut.high);
    case CutKind::LongHistory:
        return messages::sliceOfLongHistory(subject, cut.low);
    case CutKind::Time:
        break;
    }
    const auto from = printTimestamp(cut.from);
    const auto until = printTimestamp(cut.until);
    return from == until ? messages::sliceOfMoment(from) : messages::sliceOfTime(from, until);
}

std::string_view nameOf(CutKind kind)
{
    return espalier::nameOf(cutNames, kind);
}

} // namespace espalier::explain
