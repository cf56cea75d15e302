// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/lookup.h"

#include "core/base/text.h"
#include "core/catalog/messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace espalier::catalog {

namespace {

constexpr std::size_t suggestionCount = 3;

//! Levenshtein's distance, in which two neighbours that changed their places count once (optimal string alignment).
std::size_t distance(std::string_view left, std::string_view right)
{
    std::vector<std::vector<std::size_t>> rows(left.size() + 1, std::vector<std::size_t>(right.size() + 1));
    for (std::size_t i = 0; i <= left.size(); ++i) {
        for (std::size_t j = 0; j <= right.size(); ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = i + j;
                continue;
            }
            const auto changed = rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            rows[i][j] = std::min({changed, rows[i - 1][j] + 1, rows[i][j - 1] + 1});
            const bool isSwapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (isSwapped)
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.back().back();
}

using Found = std::vector<std::pair<std::size_t, std::string>>;

//! The nearest of those that are near enough.
std::vector<std::string> nearest(Found found, std::string_view wanted)
{
    std::erase_if(found, [wanted](const auto &each) {
        return each.first > std::max<std::size_t>(1, wanted.size() / 3);
    });
    std::ranges::sort(found);
    std::vector<std::string> result;
    for (auto &[strange, name] : found) {
        if (result.size() < suggestionCount)
            result.push_back(std::move(name));
    }
    return result;
}

} // namespace

std::string fullName(const sql::QualifiedName &name)
{
    return fmt::format("{}.{}", name.schema, name.name);
}

std::size_t strangeness(std::string_view name, std::string_view wanted)
{
    return name.find(wanted) != std::string_view::npos ? 1 : distance(name, wanted);
}

std::vector<std::string> nearNames(const std::vector<std::string> &names, std::string_view text)
{
    const auto wanted = lowerCase(text);
    Found found;
    for (const auto &name : names)
        found.emplace_back(strangeness(lowerCase(name), wanted), name);
    return nearest(std::move(found), wanted);
}

std::vector<std::string> nearTables(const Catalog &catalog, std::string_view text)
{
    const auto wanted = lowerCase(text);
    Found found;
    for (const auto &table : catalog.tables) {
        const auto strange = std::min(strangeness(lowerCase(table.name.name), wanted),
                                      distance(lowerCase(fullName(table.name)), wanted));
        found.emplace_back(strange, sql::displayName(table.name));
    }
    return nearest(std::move(found), wanted);
}

Error noSuchTable(const Catalog &catalog, std::string_view text)
{
    Error error{.code = Error::Code::Invalid, .subject = std::string(text), .problem = messages::noSuchTable()};
    if (auto near = nearTables(catalog, text); !near.empty())
        error.remedies.push_back(messages::nearIt(std::move(near)));
    return error;
}

Result<TableId> onlyOf(const Catalog &catalog, const std::vector<TableId> &named, std::string_view text)
{
    if (named.size() == 1)
        return named.front();
    if (named.empty())
        return Failure(noSuchTable(catalog, text));
    // What is shown without a schema is meant without one.
    std::vector<std::string> candidates;
    for (const auto id : named) {
        if (catalog.table(id).name.schema == "public")
            return id;
        candidates.push_back(fullName(catalog.table(id).name));
    }
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::string(text),
                         .problem = messages::inSeveralSchemas(),
                         .remedies = {messages::nameOneOf(std::move(candidates))}});
}

Result<TableId> resolveTable(const Catalog &catalog, const sql::QualifiedName &name)
{
    std::vector<TableId> named;
    for (std::size_t i = 0; i < catalog.tables.size(); ++i) {
        const auto &each = catalog.tables[i].name;
        if (each.name == name.name && (name.schema.empty() || each.schema == name.schema))
            named.push_back({i});
    }
    return onlyOf(catalog, named, name.schema.empty() ? name.name : fullName(name));
}

} // namespace espalier::catalog
