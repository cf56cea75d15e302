// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/cachedcolumn.h"

#include "core/base/require.h"
#include "core/columns/packing.h"
#include "core/pg/dictionary.h"

#include <algorithm>
#include <utility>

namespace espalier::columns {

namespace {

constexpr std::string_view keptMagic = "espalier column 1\n";

//! Numbers texts as they first appear, whichever dictionary they come from.
class Renumbering
{
public:
    //! The place of a dictionary: its codes are given to code().
    std::size_t add(const std::vector<std::string> &levels)
    {
        m_dictionaries.push_back({&levels, std::vector<std::int32_t>(levels.size(), -1)});
        return m_dictionaries.size() - 1;
    }

    std::int32_t code(std::size_t dictionary, std::int32_t code)
    {
        if (code < 0)
            return code;
        auto &[levels, codes] = m_dictionaries[dictionary];
        auto &known = codes[static_cast<std::size_t>(code)];
        if (known < 0)
            known = m_result.code((*levels)[static_cast<std::size_t>(code)]);
        return known;
    }

    std::vector<std::string> takeLevels() { return m_result.takeLevels(); }

private:
    struct Known
    {
        const std::vector<std::string> *levels;
        std::vector<std::int32_t> codes;
    };

    std::vector<Known> m_dictionaries;
    pg::Dictionary m_result;
};

template<typename Value>
std::vector<Value> spliced(const std::vector<Value> &kept, const std::vector<Value> &read,
                           const std::vector<Stretch> &stretches)
{
    std::vector<Value> result;
    result.reserve(kept.size() + read.size());
    for (const auto &stretch : stretches) {
        const auto &from = stretch.isKept ? kept : read;
        const auto begin = from.begin() + static_cast<std::ptrdiff_t>(stretch.begin);
        result.insert(result.end(), begin, begin + static_cast<std::ptrdiff_t>(stretch.count));
    }
    return result;
}

frame::Categories splicedCategories(const frame::Categories &kept, const frame::Categories &read,
                                    const std::vector<Stretch> &stretches)
{
    Renumbering numbers;
    const auto keptLevels = numbers.add(kept.levels);
    const auto readLevels = numbers.add(read.levels);
    frame::Categories result;
    result.codes.reserve(kept.codes.size() + read.codes.size());
    for (const auto &stretch : stretches) {
        const auto &codes = stretch.isKept ? kept.codes : read.codes;
        for (std::size_t i = stretch.begin; i < stretch.begin + stretch.count; ++i)
            result.codes.push_back(numbers.code(stretch.isKept ? keptLevels : readLevels, codes[i]));
    }
    result.levels = numbers.takeLevels();
    return result;
}

void addStretch(std::vector<Stretch> &stretches, const Stretch &next)
{
    if (next.count == 0)
        return;
    const bool isMore = !stretches.empty() && stretches.back().isKept == next.isKept
        && stretches.back().begin + stretches.back().count == next.begin;
    if (isMore)
        stretches.back().count += next.count;
    else
        stretches.push_back(next);
}

struct Merge
{
    const frame::Column &read;
    const std::vector<Stretch> &stretches;
    decltype(frame::Column::values) operator()(const frame::Categories &kept) const
    {
        return splicedCategories(kept, std::get<frame::Categories>(read.values), stretches);
    }
    decltype(frame::Column::values) operator()(const auto &values) const
    {
        using Values = std::remove_cvref_t<decltype(values)>;
        return Values{spliced(values.values, std::get<Values>(read.values).values, stretches)};
    }
};
} // namespace

namespace {

void write(Writer &writer, const CachedColumn &kept)
{
    writer.text(keptMagic);
    writer.text(kept.rows.identity);
    writer.number(static_cast<std::uint64_t>(kept.rows.nextTransaction));
    writer.text(kept.rows.visible);
    writer.number(kept.rows.parts.size());
    for (const auto &part : kept.rows.parts) {
        writer.number(static_cast<std::uint64_t>(part.oid));
        writer.number(static_cast<std::uint64_t>(part.file));
        writer.values(part.blocks);
    }
    writer.text(kept.signature);
    // Most columns are small whole numbers: what is written, read and looked at again is a fraction.
    writeNarrow(writer, kept.column);
}

} // namespace

std::string toBytes(const CachedColumn &kept)
{
    Writer writer;
    write(writer, kept);
    return writer.take();
}

void write(const CachedColumn &kept, const std::function<void(std::string_view)> &sink)
{
    Writer writer(sink);
    write(writer, kept);
}

std::optional<CachedColumn> cachedFromBytes(std::string_view bytes)
{
    Reader reader(bytes);
    if (reader.text() != keptMagic)
        return std::nullopt;
    CachedColumn kept;
    kept.rows.identity = reader.text();
    kept.rows.nextTransaction = static_cast<std::int64_t>(reader.number());
    kept.rows.visible = reader.text();
    const auto parts = reader.number();
    for (std::uint64_t i = 0; i < parts && reader.ok(); ++i) {
        CachedPart part;
        part.oid = static_cast<std::int64_t>(reader.number());
        part.file = static_cast<std::int64_t>(reader.number());
        part.blocks = reader.values<Block>();
        kept.rows.parts.push_back(std::move(part));
    }
    kept.signature = reader.text();
    auto column = readColumn(reader);
    if (!column || rowCount(*column) != rowCount(kept.rows))
        return std::nullopt;
    kept.column = std::move(*column);
    return kept;
}

std::size_t rowCount(const CachedRows &rows)
{
    std::size_t count = 0;
    for (const auto &part : rows.parts) {
        for (const auto &block : part.blocks)
            count += block.rows;
    }
    return count;
}

Change changeOf(const CachedRows &kept, const CachedRows &now)
{
    ESPALIER_REQUIRE(kept.parts.size() == now.parts.size());
    Change change;
    std::size_t keptRow = 0;
    for (std::size_t p = 0; p < now.parts.size(); ++p) {
        const auto &before = kept.parts[p].blocks;
        const auto &after = now.parts[p].blocks;
        auto &blocks = change.blocks.emplace_back();
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
            const auto was = i < before.size() ? before[i] : Block();
            const auto is = i < after.size() ? after[i] : Block();
            if (was == is) {
                addStretch(change.stretches, {true, keptRow, is.rows});
            } else {
                ++change.blocksChanged;
                // A block that is empty now needs no reading.
                if (is.rows > 0)
                    blocks.push_back(static_cast<std::int64_t>(i));
                addStretch(change.stretches, {false, change.rowsRead, is.rows});
                change.rowsRead += is.rows;
            }
            keptRow += was.rows;
        }
    }
    return change;
}

frame::Column merged(const frame::Column &kept, const frame::Column &read, const std::vector<Stretch> &stretches)
{
    return {kept.name, std::visit(Merge{read, stretches}, kept.values)};
}

namespace {

//! Whether these are all of so many rows, as they stand.
bool isAsItStands(const std::vector<std::size_t> &places, std::size_t rows)
{
    bool isSame = places.size() == rows;
    for (std::size_t i = 0; isSame && i < rows; ++i)
        isSame = places[i] == i;
    return isSame;
}

frame::Column numberedAnew(frame::Column column)
{
    if (auto *categories = std::get_if<frame::Categories>(&column.values)) {
        Renumbering numbers;
        const auto old = std::move(categories->levels);
        const auto dictionary = numbers.add(old);
        for (auto &code : categories->codes)
            code = numbers.code(dictionary, code);
        categories->levels = numbers.takeLevels();
    }
    return column;
}

} // namespace

frame::Column arranged(const frame::Column &column, const std::vector<std::size_t> &places)
{
    return numberedAnew(frame::taken(column, places));
}

frame::Column arranged(frame::Column &&column, const std::vector<std::size_t> &places)
{
    if (!isAsItStands(places, frame::rowCount(column)))
        return arranged(std::as_const(column), places);
    return numberedAnew(std::move(column));
}

} // namespace espalier::columns
