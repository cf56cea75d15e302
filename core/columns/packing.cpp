// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/packing.h"

#include "core/frame/narrow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace espalier::columns {

namespace {

//! How a column's values stand in bytes: beside its kind, and none in those of before.
enum class Form : std::uint64_t
{
    Whole,
    Byte,
    Short,
    Word,
    Float
};
constexpr std::uint64_t formUnit = 256;

//! In the smallest form that gives all of them back.
struct WriteNarrow
{
    Writer &writer;
    std::uint64_t kind;

    void operator()(const frame::Numbers &numbers) const
    {
        if (!isWritten<std::int8_t>(numbers.values, Form::Byte) && !isWritten<std::int16_t>(numbers.values, Form::Short)
            && !isWritten<std::int32_t>(numbers.values, Form::Word) && !isWritten<float>(numbers.values, Form::Float))
            writeWhole(numbers.values);
    }
    void operator()(const frame::Integers &integers) const
    {
        if (!isWritten<std::int8_t>(integers.values, Form::Byte)
            && !isWritten<std::int16_t>(integers.values, Form::Short)
            && !isWritten<std::int32_t>(integers.values, Form::Word))
            writeWhole(integers.values);
    }
    void operator()(const frame::Times &times) const { writeWhole(times.values); }
    void operator()(const frame::Categories &categories) const
    {
        if (!isWritten<std::int8_t>(categories.codes, Form::Byte)
            && !isWritten<std::int16_t>(categories.codes, Form::Short))
            writeWhole(categories.codes);
        writer.texts(categories.levels);
    }

private:
    template<typename Narrow, typename Wide>
    bool isWritten(const std::vector<Wide> &values, Form form) const
    {
        if (!frame::isExactAs<Narrow>(values))
            return false;
        writer.number(kind + formUnit * static_cast<std::uint64_t>(form));
        writer.number(values.size());
        // In pieces that stay in the processor's cache: a column is not held twice.
        std::array<Narrow, 4096> piece;
        for (std::size_t at = 0; at < values.size(); at += piece.size()) {
            const auto count = std::min(piece.size(), values.size() - at);
            std::transform(&values[at], &values[at] + count, piece.begin(), frame::narrowed<Narrow, Wide>);
            writer.elements(piece.data(), count);
        }
        return true;
    }
    template<typename Wide>
    void writeWhole(const std::vector<Wide> &values) const
    {
        writer.number(kind);
        writer.values(values);
    }
};

//! Moments are always whole, and only numbers are floats: what else says so is damaged.
bool isForm(std::uint64_t kind, std::uint64_t form)
{
    if (form == static_cast<std::uint64_t>(Form::Float))
        return kind == 0;
    return form < static_cast<std::uint64_t>(Form::Float) && (kind != 2 || form == 0);
}

template<typename Wide>
std::vector<Wide> readValues(Reader &reader, Form form)
{
    switch (form) {
    case Form::Whole:
        break;
    case Form::Byte:
        return frame::widen<Wide>(reader.values<std::int8_t>());
    case Form::Short:
        return frame::widen<Wide>(reader.values<std::int16_t>());
    case Form::Word:
        return frame::widen<Wide>(reader.values<std::int32_t>());
    case Form::Float:
        if constexpr (std::is_floating_point_v<Wide>)
            return frame::widen<Wide>(reader.values<float>());
        break;
    }
    return reader.values<Wide>();
}

} // namespace

void write(Writer &writer, const frame::Column &column)
{
    struct Write
    {
        Writer &writer;
        void operator()(const frame::Numbers &numbers) const { writer.values(numbers.values); }
        void operator()(const frame::Integers &integers) const { writer.values(integers.values); }
        void operator()(const frame::Times &times) const { writer.values(times.values); }
        void operator()(const frame::Categories &categories) const
        {
            writer.values(categories.codes);
            writer.texts(categories.levels);
        }
    };
    writer.text(column.name);
    writer.number(column.values.index());
    std::visit(Write{writer}, column.values);
}

void writeNarrow(Writer &writer, const frame::Column &column)
{
    writer.text(column.name);
    std::visit(WriteNarrow{writer, column.values.index()}, column.values);
}

std::optional<frame::Column> readColumn(Reader &reader)
{
    frame::Column column{.name = reader.text(), .values = {}};
    const auto kind = reader.number();
    const auto form = kind / formUnit;
    if (!isForm(kind % formUnit, form))
        return std::nullopt;
    switch (kind % formUnit) {
    case 0:
        column.values = frame::Numbers{readValues<double>(reader, Form{form})};
        break;
    case 1:
        column.values = frame::Integers{readValues<std::int64_t>(reader, Form{form})};
        break;
    case 2:
        column.values = frame::Times{reader.values<Timestamp>()};
        break;
    case 3: {
        auto codes = readValues<std::int32_t>(reader, Form{form});
        frame::Categories categories{std::move(codes), reader.texts()};
        const auto count = static_cast<std::int64_t>(categories.levels.size());
        if (!std::ranges::all_of(categories.codes, [count](auto code) {
                return code >= -1 && code < count;
            }))
            return std::nullopt;
        column.values = std::move(categories);
        break;
    }
    default:
        return std::nullopt;
    }
    return reader.ok() ? std::optional(std::move(column)) : std::nullopt;
}

} // namespace espalier::columns
