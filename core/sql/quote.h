// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace espalier::sql {

//! A table, view, function or type by schema and name, unquoted.
struct QualifiedName
{
    std::string schema;
    std::string name;

    auto operator<=>(const QualifiedName &) const = default; // NOLINT(modernize-use-nullptr): misread by clang-tidy 14
};

//! "name" with inner quotes doubled: always quoted, so that no list of reserved words is needed.
//! Requires: name is not empty and holds no NUL (catalog names never do; user-given names are checked by isName()).
std::string quoted(std::string_view name);
std::string quoted(const QualifiedName &name);

//! Not empty, at most 63 bytes (PostgreSQL cuts longer ones), no NUL, valid UTF-8.
bool isName(std::string_view name);

//! schema.name as a person reads it; "public." is left out.
std::string displayName(const QualifiedName &name);

//! Literals are safe whatever standard_conforming_strings says: a backslash makes the E'' form.
std::string literal(std::string_view text);
std::string literal(std::int64_t value);
//! 17 significant digits, quoted and cast: '0.5'::float8 plans cheaper than a numeric literal; 'NaN', 'Infinity' too.
std::string literal(double value);

} // namespace espalier::sql
