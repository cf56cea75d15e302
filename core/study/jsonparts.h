// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/names.h"
#include "core/study/messages.h"
#include "core/study/study.h"

#include <string>
#include <vector>

namespace espalier::study {

// The parts of the study file, each read strictly; errors name the path of the key.

Json pathToJson(const Path &path);
Json conditionsToJson(const std::vector<Condition> &conditions);
Json targetToJson(const Target &target);

Result<Condition> conditionFromJson(const Json &json, const std::string &path);
Result<Hop> hopFromJson(const Json &json, const std::string &path);
Result<Target> targetFromJson(const Json &json, const std::string &path);

sql::QualifiedName readTableName(ObjectReader &reader, const char *key);
std::vector<sql::QualifiedName> readTableNames(ObjectReader &reader, const char *key);
Duration readDuration(ObjectReader &reader, const char *key);
Timestamp readTimestamp(ObjectReader &reader, const char *key);
std::vector<Condition> readConditions(ObjectReader &reader, const char *key);
Path readPath(ObjectReader &reader, const char *key);

template<typename Names>
auto readNamed(ObjectReader &reader, const char *key, const Names &names)
{
    const auto text = reader.text(key);
    const auto value = valueOf(names, text);
    if (!value)
        reader.fail(key, messages::notOneOf(text, namesIn(names)));
    return value.value_or(names[0].first);
}

template<typename T, typename Read>
T readOne(ObjectReader &reader, const char *key, Read read)
{
    Result<T> value = read(reader.value(key), reader.pathOf(key));
    if (value)
        return std::move(*value);
    reader.absorb(Failure(value.error()));
    return T();
}

template<typename T, typename Read>
std::vector<T> readList(ObjectReader &reader, const char *key, Read read)
{
    std::vector<T> list;
    const auto &json = reader.value(key);
    if (!json.is_array()) {
        reader.fail(key, espalier::messages::listExpected());
        return list;
    }
    for (std::size_t i = 0; i < json.size(); ++i) {
        Result<T> value = read(json[i], reader.pathOf(key) + "[" + std::to_string(i) + "]");
        if (value)
            list.push_back(std::move(*value));
        else
            reader.absorb(Failure(value.error()));
    }
    return list;
}

} // namespace espalier::study
