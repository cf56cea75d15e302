// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

//! Keeps the order in which keys were written, so that the same value prints as the same bytes.
using Json = nlohmann::ordered_json;

//! Errors: Invalid with the line and column of the first mistake.
Result<Json> parseJson(std::string_view text, std::string_view subject);

//! The same of what a person wrote: a key that stands twice in one object is a mistake, and so is nesting beyond depth. Errors: Invalid.
Result<Json> parseWrittenJson(std::string_view text, std::string_view subject, std::size_t depth);

//! Two spaces of indentation, a newline at the end, UTF-8 kept, numbers that read back as the same double.
std::string printJson(const Json &json);

//! Reads one JSON object strictly: a missing, mistyped or unknown key becomes an error that names its path.
//! The first error is kept; later reads return defaults, so that a reader is straight-line code with one check at its end.
class ObjectReader
{
public:
    //! Requires, unchecked: json outlives the reader. path: as in "target.horizon", for messages; may be empty.
    ObjectReader(const Json &json, std::string path);

    std::string text(const char *key);
    double number(const char *key);
    std::int64_t integer(const char *key);
    bool boolean(const char *key);
    std::vector<std::string> texts(const char *key);
    std::vector<double> numbers(const char *key);
    //! The value as it is; a JSON null where the key is missing (which is an error).
    const Json &value(const char *key);

    //! True where the key is there and not null; marks it as known either way.
    bool has(const char *key);
    std::string textOr(const char *key, std::string fallback);
    double numberOr(const char *key, double fallback);
    std::int64_t integerOr(const char *key, std::int64_t fallback);
    bool booleanOr(const char *key, bool fallback);
    std::vector<std::string> textsOr(const char *key, std::vector<std::string> fallback);

    //! The path of a key below this object, for a reader of its value.
    std::string pathOf(std::string_view key) const;
    void fail(std::string_view key, Message problem);
    void absorb(const Result<> &inner);

    //! The first error; else an error that names the first unknown key; else success.
    Result<> finish();

private:
    const Json *find(const char *key, bool required);

    const Json &m_json;
    std::string m_path;
    std::set<std::string, std::less<>> m_known;
    std::optional<Error> m_error;
};

} // namespace espalier
