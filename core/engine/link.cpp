// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/link.h"

#include "core/engine/idmap.h"
#include "core/engine/messages.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace espalier::engine {

namespace {

//! Numbers for the values of a column pair; -1 for what is missing, and for a child's value that no parent has.
struct Codes
{
    std::vector<std::int32_t> child;
    std::vector<std::int32_t> parent;
};

Codes codesOf(const frame::Integers &child, const frame::Integers &parent)
{
    IdMap ids(parent.values.size());
    Codes codes;
    codes.parent.reserve(parent.values.size());
    for (const auto value : parent.values)
        codes.parent.push_back(value == frame::Integers::missing ? -1 : ids.add(static_cast<std::uint64_t>(value)));
    codes.child.reserve(child.values.size());
    for (const auto value : child.values)
        codes.child.push_back(value == frame::Integers::missing ? -1 : ids.find(static_cast<std::uint64_t>(value)));
    return codes;
}

Codes codesOf(const frame::Categories &child, const frame::Categories &parent)
{
    std::unordered_map<std::string_view, std::int32_t> places;
    for (std::size_t i = 0; i < parent.levels.size(); ++i)
        places.emplace(parent.levels[i], static_cast<std::int32_t>(i));
    std::vector<std::int32_t> translated;
    for (const auto &level : child.levels) {
        const auto found = places.find(level);
        translated.push_back(found == places.end() ? -1 : found->second);
    }
    Codes codes{.child = {}, .parent = parent.codes};
    codes.child.reserve(child.codes.size());
    for (const auto code : child.codes)
        codes.child.push_back(code < 0 ? -1 : translated[static_cast<std::size_t>(code)]);
    return codes;
}

Failure refused(std::string_view subject, Message problem)
{
    return Failure(
        Error{.code = Error::Code::Unsupported, .subject = std::string(subject), .problem = std::move(problem)});
}

//! Numbers of other types as the whole numbers that they are; nothing for those that are none, and nothing at all where one is too large
//! to be told exactly, or written with an exponent.
std::optional<std::vector<std::optional<std::int64_t>>> wholeNumbers(const std::vector<std::string> &texts)
{
    constexpr std::size_t mostDigits = 15;
    std::vector<std::optional<std::int64_t>> numbers;
    numbers.reserve(texts.size());
    for (const auto &text : texts) {
        if (text.find('e') != std::string::npos || text.size() > mostDigits)
            return std::nullopt;
        std::int64_t number = 0;
        const auto *end = text.data() + text.size();
        const bool isWhole = std::from_chars(text.data(), end, number).ptr == end && !text.empty();
        numbers.push_back(isWhole ? std::optional(number) : std::nullopt);
    }
    return numbers;
}

bool areExactAsFractions(const frame::Integers &numbers)
{
    constexpr std::int64_t largest = std::int64_t{1} << 53U;
    return std::ranges::all_of(numbers.values, [](std::int64_t number) {
        return number == frame::Integers::missing || (number <= largest && number >= -largest);
    });
}

//! A whole number beside the same number in a type that holds fractions.
std::optional<Codes> codesOfNumbers(const frame::Integers &child, const frame::Categories &parent)
{
    const auto numbers = wholeNumbers(parent.levels);
    if (!numbers || !areExactAsFractions(child))
        return std::nullopt;
    std::unordered_map<std::int64_t, std::int32_t> places;
    for (std::size_t i = 0; i < numbers->size(); ++i) {
        if ((*numbers)[i])
            places.emplace(*(*numbers)[i], static_cast<std::int32_t>(i));
    }
    Codes codes{.child = {}, .parent = parent.codes};
    codes.child.reserve(child.values.size());
    for (const auto value : child.values) {
        const auto found = value == frame::Integers::missing ? places.end() : places.find(value);
        codes.child.push_back(found == places.end() ? -1 : found->second);
    }
    return codes;
}

std::optional<Codes> codesOfNumbers(const frame::Categories &child, const frame::Integers &parent)
{
    auto codes = codesOfNumbers(parent, child);
    if (codes)
        std::swap(codes->child, codes->parent);
    return codes;
}

Result<Codes> codesOf(const frame::Column &child, const frame::Column &parent, std::string_view subject, KeyTypes types)
{
    if (const auto *left = std::get_if<frame::Integers>(&child.values)) {
        if (const auto *right = std::get_if<frame::Integers>(&parent.values))
            return codesOf(*left, *right);
        const auto *fractions = std::get_if<frame::Categories>(&parent.values);
        if (auto codes = types == KeyTypes::Numbers && fractions ? codesOfNumbers(*left, *fractions) : std::nullopt)
            return *std::move(codes);
    } else if (const auto *texts = std::get_if<frame::Categories>(&child.values)) {
        if (const auto *right = std::get_if<frame::Categories>(&parent.values))
            return codesOf(*texts, *right);
        const auto *wholes = std::get_if<frame::Integers>(&parent.values);
        if (auto codes = types == KeyTypes::Numbers && wholes ? codesOfNumbers(*texts, *wholes) : std::nullopt)
            return *std::move(codes);
    }
    return refused(subject, messages::typesDiffer());
}

//! One number for each pair of numbers.
void combine(Codes &codes, const Codes &next)
{
    const auto pair = [](std::int32_t left, std::int32_t right) {
        return (static_cast<std::uint64_t>(left) << 32U) | static_cast<std::uint32_t>(right);
    };
    IdMap ids(codes.parent.size());
    for (std::size_t i = 0; i < codes.parent.size(); ++i) {
        auto &code = codes.parent[i];
        code = code < 0 || next.parent[i] < 0 ? -1 : ids.add(pair(code, next.parent[i]));
    }
    for (std::size_t i = 0; i < codes.child.size(); ++i) {
        auto &code = codes.child[i];
        code = code < 0 || next.child[i] < 0 ? -1 : ids.find(pair(code, next.child[i]));
    }
}

//! Where the parents stand in the order of their numbers, as a table does that is read by its key, they need no map: most children are those
//! of the next. Nothing where they do not.
std::optional<std::vector<std::int32_t>> rowsInOrder(const frame::Integers &child, const frame::Integers &parent)
{
    const auto &keys = parent.values;
    // A key that is shared is refused, and one that is missing is nobody's.
    const bool isInOrder = std::ranges::adjacent_find(keys, std::greater_equal()) == keys.end();
    if (!isInOrder || (!keys.empty() && keys.front() == frame::Integers::missing))
        return std::nullopt;
    std::vector<std::int32_t> rows;
    rows.reserve(child.values.size());
    auto next = keys.begin();
    for (const auto key : child.values) {
        if (next == keys.end() || *next != key)
            next = std::ranges::lower_bound(keys, key);
        const bool isFound = next != keys.end() && *next == key;
        rows.push_back(isFound ? static_cast<std::int32_t>(next - keys.begin()) : -1);
        next += isFound ? 1 : 0;
    }
    return rows;
}

std::optional<std::vector<std::int32_t>> rowsInOrder(const std::vector<const frame::Column *> &child,
                                                     const std::vector<const frame::Column *> &parent)
{
    const auto *left = std::get_if<frame::Integers>(&child.front()->values);
    const auto *right = std::get_if<frame::Integers>(&parent.front()->values);
    const bool isOneNumber = child.size() == 1 && left != nullptr && right != nullptr;
    return isOneNumber ? rowsInOrder(*left, *right) : std::nullopt;
}

//! By code, the row that has it: none, or nothing at all, where several have it.
std::optional<std::vector<std::int32_t>> rowsByCode(const std::vector<std::int32_t> &codes, SharedKey shared)
{
    constexpr std::int32_t several = -2;
    std::vector<std::int32_t> rows;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (codes[row] < 0)
            continue;
        const auto code = static_cast<std::size_t>(codes[row]);
        if (code >= rows.size())
            rows.resize(code + 1, -1);
        if (rows[code] != -1 && shared == SharedKey::Refused)
            return std::nullopt;
        rows[code] = rows[code] == -1 ? static_cast<std::int32_t>(row) : several;
    }
    return rows;
}

} // namespace

Result<std::vector<std::int32_t>> parentRows(const std::vector<const frame::Column *> &child,
                                             const std::vector<const frame::Column *> &parent, std::string_view subject,
                                             SharedKey shared, const std::vector<KeyTypes> &types)
{
    const auto typesAt = [&types](std::size_t column) {
        return column < types.size() ? types[column] : KeyTypes::Alike;
    };
    if (auto rows = rowsInOrder(child, parent))
        return *std::move(rows);
    auto codes = codesOf(*child.front(), *parent.front(), subject, typesAt(0));
    if (!codes)
        return Failure(codes.error());
    for (std::size_t i = 1; i < child.size(); ++i) {
        const auto next = codesOf(*child[i], *parent[i], subject, typesAt(i));
        if (!next)
            return Failure(next.error());
        combine(*codes, *next);
    }
    const auto rowOf = rowsByCode(codes->parent, shared);
    if (!rowOf)
        return refused(subject, messages::keyIsShared());
    auto rows = std::move(codes->child);
    for (auto &row : rows) {
        const bool isKnown = row >= 0 && static_cast<std::size_t>(row) < rowOf->size();
        row = isKnown ? std::max((*rowOf)[static_cast<std::size_t>(row)], -1) : -1;
    }
    return rows;
}

Children childrenOf(const std::vector<std::int32_t> &parents, std::size_t parentCount)
{
    Children children;
    children.offsets.assign(parentCount + 1, 0);
    for (const auto parent : parents) {
        if (parent >= 0)
            ++children.offsets[static_cast<std::size_t>(parent) + 1];
    }
    for (std::size_t i = 0; i < parentCount; ++i)
        children.offsets[i + 1] += children.offsets[i];
    children.rows.resize(children.offsets.back());
    auto next = children.offsets;
    for (std::size_t row = 0; row < parents.size(); ++row) {
        if (parents[row] >= 0)
            children.rows[next[static_cast<std::size_t>(parents[row])]++] = static_cast<std::uint32_t>(row);
    }
    return children;
}

} // namespace espalier::engine
