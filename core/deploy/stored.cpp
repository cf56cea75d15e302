// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/stored.h"

#include "core/base/subjects.h"
#include "core/deploy/messages.h"
#include "core/deploy/names.h"
#include "core/deploy/reasonobjects.h"
#include "core/model/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::deploy {

namespace {

//! One row of the registry, as text. The column "deployed" came later than the table.
std::string rowsQuery(const std::string &schema, std::string_view columns)
{
    return fmt::format("SELECT {} FROM {} m WHERE m.\"project\" = $1", columns,
                       sql::quoted(Names{schema, {}}.table("models")));
}

Error altered(const std::string &project, int version, const Error &found)
{
    std::vector<Message> what;
    if (!found.problem.empty())
        what.push_back(found.problem);
    if (!found.detail.empty())
        what.push_back(espalier::messages::inWords(found.detail));
    return {.code = Error::Code::Invalid,
            .subject = fmt::format("{} version {}", project, version),
            .problem = found.subject.empty() ? messages::rowAltered(std::move(what))
                                             : messages::partAltered(found.subject, std::move(what)),
            .remedies = {messages::rowChanged()}};
}

std::vector<sql::FunctionColumn> readColumns(ObjectReader &reader, const char *key)
{
    std::vector<sql::FunctionColumn> columns;
    const auto &list = reader.value(key);
    if (!list.is_array()) {
        reader.fail(key, espalier::messages::listExpected());
        return columns;
    }
    for (const auto &entry : list) {
        ObjectReader column(entry, reader.pathOf(key));
        columns.push_back({column.text("name"), column.text("type")});
        reader.absorb(column.finish());
        if (!sql::isName(columns.back().name))
            reader.fail(key, espalier::messages::nameExpected());
    }
    return columns;
}

//! Errors: Invalid where it is not what shape and model come to.
Result<Shape> readShape(const Json &json, const model::Model &model)
{
    ObjectReader reader(json, "signature");
    Shape shape{.keys = readColumns(reader, "keys"),
                .asOf = {},
                .task = model.task,
                .classes = model.classes,
                .threshold = model.threshold};
    const auto returns = readColumns(reader, "returns");
    const bool hasAsOf = reader.boolean("has_as_of");
    if (hasAsOf && returns.size() > shape.keys.size())
        shape.asOf = returns[shape.keys.size()].name;
    if (givesReasons(returns))
        shape.reasons = ReasonsColumn::Given;
    if (shape.keys.empty() || returns != predictionColumns(shape))
        reader.fail("returns", messages::notItsColumns());
    if (auto read = reader.finish(); !read)
        return Failure(read.error());
    return shape;
}

//! What stands under "objects", names that stand there twice included: a value keeps only the last of them.
std::multimap<std::string, std::string> notedObjects(std::string_view text)
{
    std::multimap<std::string, std::string> objects;
    std::string outer;
    std::string name;
    const auto look = [&](int depth, Json::parse_event_t event, Json &parsed) {
        if (event == Json::parse_event_t::key)
            (depth == 1 ? outer : name) = parsed.get<std::string>();
        else if (event == Json::parse_event_t::value && depth == 2 && outer == "objects" && parsed.is_string())
            objects.emplace(name, parsed.get<std::string>());
        return true;
    };
    const auto parsed = Json::parse(text, look, false);
    return parsed.is_object() ? objects : decltype(objects)();
}

Result<Made> readMade(std::string_view text)
{
    const auto json = parseJson(text, "deployed");
    if (!json)
        return Failure(json.error());
    ObjectReader reader(*json, "deployed");
    Made made{.server = static_cast<int>(reader.integer("server")),
              .study = reader.text("study"),
              .objects = notedObjects(text)};
    if (!reader.value("objects").is_object())
        reader.fail("objects", espalier::messages::objectExpected());
    if (auto read = reader.finish(); !read)
        return Failure(read.error());
    return made;
}

Result<StoredVersion> readRow(const pg::Rows &rows)
{
    const auto signature = parseJson(rows.text(0, 0), "signature");
    const auto document = parseJson(rows.text(0, 1), "document");
    auto study = parseJson(rows.text(0, 2), "study");
    for (const auto *json : {&signature, &document}) {
        if (!*json)
            return Failure(json->error());
    }
    if (!study)
        return Failure(study.error());
    auto model = model::fromJson(*document);
    if (!model)
        return Failure(model.error());
    if (model::documentHash(*model) != rows.text(0, 3)) {
        return Failure(
            Error{.code = Error::Code::Invalid, .subject = subjects::document, .problem = messages::otherModelHash()});
    }
    auto shape = readShape(*signature, *model);
    if (!shape)
        return Failure(shape.error());
    StoredVersion stored{
        .shape = std::move(*shape), .model = std::move(*model), .study = std::move(*study), .made = {}};
    if (rows.isNull(0, 4))
        return stored;
    auto made = readMade(rows.text(0, 4));
    if (!made)
        return Failure(made.error());
    if (made->study != rows.text(0, 5)) {
        return Failure(
            Error{.code = Error::Code::Invalid, .subject = subjects::study, .problem = messages::otherStudyHash()});
    }
    stored.made = std::move(*made);
    return stored;
}

} // namespace

Result<StoredVersion> readVersion(pg::Transaction &transaction, const std::string &schema, const std::string &project,
                                  int version)
{
    const auto rows = transaction.query(
        rowsQuery(
            schema,
            R"(m."signature", m."document", m."study", m."document_hash", to_json(m)->>'deployed', md5(m."study"::text))")
            + " AND m.\"version\" = $2::int4",
        {project, std::to_string(version)});
    if (!rows)
        return Failure(rows.error());
    if (rows->size() == 0) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = project,
                             .problem = messages::noVersion(std::to_string(version)),
                             .remedies = {messages::listVersions()}});
    }
    auto stored = readRow(*rows);
    if (!stored)
        return Failure(altered(project, version, stored.error()));
    return stored;
}

Result<std::map<int, Made>> readMade(pg::Transaction &transaction, const std::string &schema,
                                     const std::string &project)
{
    const auto rows = transaction.query(rowsQuery(schema, R"(m."version", to_json(m)->>'deployed')"), {project});
    if (!rows)
        return Failure(rows.error());
    std::map<int, Made> result;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        // What cannot be read tells nothing; readVersion() says so of the version that is asked for.
        if (auto made = readMade(rows->text(row, 1)))
            result[static_cast<int>(rows->integer(row, 0))] = std::move(*made);
    }
    return result;
}

} // namespace espalier::deploy
