// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/decisionstext.h"

#include "core/base/json.h"
#include "core/base/names.h"
#include "core/base/text.h"
#include "core/study/jsonparts.h"
#include "core/study/jsontimes.h"
#include "core/workbench/messages.h"
#include "core/workbench/remembered.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace espalier::workbench {

namespace {

constexpr std::int64_t version = 1;

constexpr std::array<std::pair<Decision, std::string_view>, 2> decisionNames{
    {{Decision::Accepted, "accepted"}, {Decision::Dismissed, "dismissed"}}};

using relations::NameRule;
constexpr std::array<std::pair<NameRule, std::string_view>, 8> ruleNames{{{NameRule::Learned, "learned"},
                                                                          {NameRule::TableName, "table-name"},
                                                                          {NameRule::ModuleTable, "module-table"},
                                                                          {NameRule::Role, "role"},
                                                                          {NameRule::Person, "person"},
                                                                          {NameRule::Parent, "parent"},
                                                                          {NameRule::SameKey, "same-key"},
                                                                          {NameRule::SameKeys, "same-keys"}}};

Json toJson(const sql::QualifiedName &name)
{
    return {{"schema", name.schema}, {"name", name.name}};
}

Json toJson(const RelationDecision &decision)
{
    const auto &relation = decision.relation;
    Json json{{"child", toJson(relation.child)},
              {"child_columns", relation.childColumns},
              {"parent", toJson(relation.parent)},
              {"parent_columns", relation.parentColumns},
              {"decision", nameOf(decisionNames, decision.decision)}};
    if (decision.rule)
        json["rule"] = nameOf(ruleNames, *decision.rule);
    if (decision.inclusion) {
        json["sampled"] = decision.inclusion->sampled;
        json["found"] = decision.inclusion->found;
        if (const auto &key = decision.inclusion->key) {
            json["key_rows"] = key->rows;
            json["shared_keys"] = key->shared;
        }
    }
    return json;
}

sql::QualifiedName readName(ObjectReader &reader, const char *key)
{
    ObjectReader inner(reader.value(key), reader.pathOf(key));
    sql::QualifiedName name{.schema = inner.text("schema"), .name = inner.text("name")};
    reader.absorb(inner.finish());
    return name;
}

Result<RelationDecision> readRelation(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    RelationDecision result;
    result.relation.child = readName(reader, "child");
    result.relation.childColumns = reader.texts("child_columns");
    result.relation.parent = readName(reader, "parent");
    result.relation.parentColumns = reader.texts("parent_columns");
    const auto decision = valueOf(decisionNames, reader.text("decision"));
    if (!decision)
        reader.fail("decision", messages::neitherDecision());
    result.decision = decision.value_or(Decision::Dismissed);
    result.rule = valueOf(ruleNames, reader.textOr("rule", {}));
    if (reader.has("sampled")) {
        result.inclusion = relations::Inclusion{.sampled = static_cast<std::uint64_t>(reader.integer("sampled")),
                                                .found = static_cast<std::uint64_t>(reader.integer("found"))};
        if (reader.has("key_rows")) {
            result.inclusion->key =
                relations::KeyValues{.rows = static_cast<std::uint64_t>(reader.integer("key_rows")),
                                     .shared = static_cast<std::uint64_t>(reader.integer("shared_keys")),
                                     .example = {}};
        }
    }
    if (auto finished = reader.finish(); !finished)
        return Failure(finished.error());
    return result;
}

Result<> readTime(const Json &json, const std::string &path, study::TimeChoices &times)
{
    ObjectReader reader(json, path);
    study::TableTime time;
    if (reader.has("time")) {
        time = study::readOne<study::TableTime>(reader, "time", study::timeFromJson);
    } else { // as it was kept when a time was a column of the table and nothing else
        time.table = readName(reader, "table");
        time.column = reader.text("column");
    }
    const auto decision = valueOf(decisionNames, reader.text("decision"));
    if (!decision)
        reader.fail("decision", messages::neitherDecision());
    if (auto finished = reader.finish(); !finished)
        return finished;
    (*decision == Decision::Accepted ? times.accepted : times.dismissed).push_back(std::move(time));
    return {};
}

Result<Decisions> parse(const std::string &text, const std::string &key)
{
    const auto json = parseJson(text, "decisions of " + key);
    if (!json)
        return Failure(json.error());
    Decisions decisions;
    ObjectReader reader(*json, {});
    if (reader.integer("version") != version)
        reader.fail("version", messages::ofNewerEspalier());
    const auto &relations = reader.value("relations");
    for (std::size_t i = 0; relations.is_array() && i < relations.size(); ++i) {
        auto relation = readRelation(relations[i], fmt::format("relations[{}]", i));
        if (!relation)
            return Failure(relation.error());
        decide(decisions, std::move(*relation));
    }
    const auto &times = reader.value("times");
    for (std::size_t i = 0; times.is_array() && i < times.size(); ++i) {
        if (auto read = readTime(times[i], fmt::format("times[{}]", i), decisions.times); !read)
            return Failure(read.error());
    }
    if (auto finished = reader.finish(); !finished)
        return Failure(finished.error());
    return decisions;
}

Error wrong(const std::string &subject, Message problem)
{
    return {.code = Error::Code::Invalid,
            .subject = subject,
            .problem = std::move(problem),
            .remedies = {messages::writeRelation()}};
}

//! "orders(a, b)" as the table and its columns; without brackets no columns.
std::optional<std::pair<std::string, std::vector<std::string>>> parseSide(std::string_view text)
{
    const auto side = trimmed(text);
    const auto open = side.find('(');
    if (open == std::string_view::npos)
        return std::pair(std::string(side), std::vector<std::string>());
    if (!side.ends_with(')'))
        return std::nullopt;
    const auto columns = side.substr(open + 1, side.size() - open - 2);
    return std::pair(std::string(trimmed(side.substr(0, open))), listed(columns));
}

} // namespace

Result<Decisions> loadDecisions(store::Cache &cache, const std::string &key)
{
    const auto bytes = cache.get(decisionsKind, key);
    if (!bytes)
        return Failure(bytes.error());
    return *bytes ? parse(**bytes, key) : Decisions();
}

Result<> saveDecisions(store::Cache &cache, const std::string &key, const Decisions &decisions)
{
    Json json{{"version", version}, {"relations", Json::array()}, {"times", Json::array()}};
    for (const auto &relation : decisions.relations)
        json["relations"].push_back(toJson(relation));
    const auto add = [&json](const std::vector<study::TableTime> &times, Decision decision) {
        for (const auto &time : times) {
            json["times"].push_back({{"time", study::timeToJson(time)}, {"decision", nameOf(decisionNames, decision)}});
        }
    };
    add(decisions.times.accepted, Decision::Accepted);
    add(decisions.times.dismissed, Decision::Dismissed);
    return cache.put(decisionsKind, key, printJson(json));
}

Result<NamedRelation> parseRelation(const catalog::Catalog &catalog, const std::string &text)
{
    const auto arrow = text.find("->");
    if (arrow == std::string::npos)
        return Failure(wrong(text, messages::namesNoRelation()));
    const auto child = parseSide(std::string_view(text).substr(0, arrow));
    auto parent = parseSide(std::string_view(text).substr(arrow + 2));
    if (!child || !parent || child->second.empty())
        return Failure(wrong(text, messages::namesNoRelation()));
    const auto childTable = catalog::resolveTable(catalog, child->first);
    if (!childTable)
        return Failure(childTable.error());
    const auto parentTable = catalog::resolveTable(catalog, parent->first);
    if (!parentTable)
        return Failure(parentTable.error());
    const auto &target = catalog.table(*parentTable);
    if (parent->second.empty()) {
        for (const auto column : target.primaryKey)
            parent->second.push_back(target.columns[column].name);
    }
    NamedRelation relation{.child = catalog.table(*childTable).name,
                           .childColumns = child->second,
                           .parent = target.name,
                           .parentColumns = parent->second};
    if (relation.childColumns.size() != relation.parentColumns.size())
        return Failure(wrong(text, messages::columnsDoNotPair()));
    if (!located(catalog, relation))
        return Failure(wrong(text, messages::columnDoesNotExist()));
    return relation;
}

} // namespace espalier::workbench
