// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/messages.h"

#include <algorithm>
#include <set>
#include <utility>

namespace espalier {

namespace {

const Json nullJson;

template<typename T>
std::vector<T> elements(const Json &array)
{
    std::vector<T> result;
    result.reserve(array.size());
    for (const auto &element : array)
        result.push_back(element.get<T>());
    return result;
}

template<typename Test>
bool isArrayOf(const Json &json, Test test)
{
    return json.is_array() && std::ranges::all_of(json, test);
}

//! What the library says, without its name and number of the error.
Error notJson(std::string_view subject, const Json::exception &exception)
{
    std::string_view words = exception.what();
    if (const auto end = words.find("] "); words.starts_with("[") && end != std::string_view::npos)
        words.remove_prefix(end + 2);
    return {.code = Error::Code::Invalid,
            .subject = std::string(subject),
            .detail = std::string(words),
            .remedies = {messages::correctDocument()}};
}

} // namespace

Result<Json> parseJson(std::string_view text, std::string_view subject)
{
    try {
        return Json::parse(text);
    } catch (const Json::exception &exception) {
        return Failure(notJson(subject, exception));
    }
}

Result<Json> parseWrittenJson(std::string_view text, std::string_view subject, std::size_t depth)
{
    // The parser only drops what is refused here, so the first reason is kept.
    std::vector<std::set<std::string>> keys;
    Message problem;
    const auto look = [&](int level, Json::parse_event_t event, Json &parsed) {
        using Event = Json::parse_event_t;
        const bool isTooDeep = level > 0 && static_cast<std::size_t>(level) >= depth;
        if (problem.empty() && isTooDeep && (event == Event::object_start || event == Event::array_start))
            problem = messages::nestedDeeper(static_cast<std::int64_t>(depth));
        if (event == Event::object_start)
            keys.emplace_back();
        else if (event == Event::object_end && !keys.empty())
            keys.pop_back();
        else if (event == Event::key && !keys.empty()) {
            auto key = parsed.get<std::string>();
            if (problem.empty() && keys.back().contains(key))
                problem = messages::keyTwice(key);
            keys.back().insert(std::move(key));
        }
        return problem.empty();
    };
    try {
        auto json = Json::parse(text, look);
        if (problem.empty())
            return json;
    } catch (const Json::exception &exception) {
        if (problem.empty())
            return Failure(notJson(subject, exception));
    }
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::string(subject),
                         .problem = std::move(problem),
                         .remedies = {messages::correctFile()}});
}

std::string printJson(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

ObjectReader::ObjectReader(const Json &json, std::string path)
    : m_json(json)
    , m_path(std::move(path))
{
    if (!m_json.is_object())
        fail("", messages::objectExpected());
}

std::string ObjectReader::pathOf(std::string_view key) const
{
    if (key.empty())
        return m_path;
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

void ObjectReader::fail(std::string_view key, Message problem)
{
    if (!m_error)
        m_error = Error{.code = Error::Code::Invalid, .subject = pathOf(key), .problem = std::move(problem)};
}

void ObjectReader::absorb(const Result<> &inner)
{
    if (!inner && !m_error)
        m_error = inner.error();
}

const Json *ObjectReader::find(const char *key, bool required)
{
    m_known.insert(key);
    if (m_json.is_object()) {
        const auto found = m_json.find(key);
        if (found != m_json.end() && !found->is_null())
            return &*found;
    }
    if (required)
        fail(key, messages::keyMissing());
    return nullptr;
}

bool ObjectReader::has(const char *key)
{
    return find(key, false) != nullptr;
}

const Json &ObjectReader::value(const char *key)
{
    const auto *found = find(key, true);
    return found ? *found : nullJson;
}

std::string ObjectReader::text(const char *key)
{
    const auto *found = find(key, true);
    if (found && found->is_string())
        return found->get<std::string>();
    fail(key, messages::textExpected());
    return {};
}

double ObjectReader::number(const char *key)
{
    const auto *found = find(key, true);
    if (found && found->is_number())
        return found->get<double>();
    fail(key, messages::numberExpected());
    return 0;
}

std::int64_t ObjectReader::integer(const char *key)
{
    const auto *found = find(key, true);
    if (found && found->is_number_integer())
        return found->get<std::int64_t>();
    fail(key, messages::wholeNumberExpected());
    return 0;
}

bool ObjectReader::boolean(const char *key)
{
    const auto *found = find(key, true);
    if (found && found->is_boolean())
        return found->get<bool>();
    fail(key, messages::booleanExpected());
    return false;
}

std::vector<std::string> ObjectReader::texts(const char *key)
{
    const auto *found = find(key, true);
    if (found && isArrayOf(*found, [](const Json &element) {
            return element.is_string();
        }))
        return elements<std::string>(*found);
    fail(key, messages::textsExpected());
    return {};
}

std::vector<double> ObjectReader::numbers(const char *key)
{
    const auto *found = find(key, true);
    if (found && isArrayOf(*found, [](const Json &element) {
            return element.is_number();
        }))
        return elements<double>(*found);
    fail(key, messages::numbersExpected());
    return {};
}

std::string ObjectReader::textOr(const char *key, std::string fallback)
{
    return has(key) ? text(key) : std::move(fallback);
}
double ObjectReader::numberOr(const char *key, double fallback)
{
    return has(key) ? number(key) : fallback;
}
std::int64_t ObjectReader::integerOr(const char *key, std::int64_t fallback)
{
    return has(key) ? integer(key) : fallback;
}
bool ObjectReader::booleanOr(const char *key, bool fallback)
{
    return has(key) ? boolean(key) : fallback;
}

std::vector<std::string> ObjectReader::textsOr(const char *key, std::vector<std::string> fallback)
{
    return has(key) ? texts(key) : std::move(fallback);
}

Result<> ObjectReader::finish()
{
    if (m_error)
        return Failure(*m_error);
    for (const auto &entry : m_json.items()) {
        if (!m_known.contains(entry.key())) {
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = pathOf(entry.key()),
                                 .problem = messages::keyUnknown(),
                                 .remedies = {messages::removeKey()}});
        }
    }
    return {};
}

} // namespace espalier
