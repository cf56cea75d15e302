// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/whatifobjects.h"

#include "core/compile/query.h"
#include "core/deploy/keyrows.h"

#include <fmt/format.h>
#include <set>

namespace espalier::deploy {

namespace {

//! {0}: the names of the features as an array of texts; {1}: a text behind the first twenty; {2}: of those that are numbers; {3}: the row's type. What jsonb_populate_record() does not find is left as it is, and so is not named there.
constexpr std::string_view overridingBody = R"(
DECLARE
  other text;
  said text;
  changed {3};
BEGIN
  IF overrides IS NULL THEN
    RETURN features;
  END IF;
  IF pg_catalog.jsonb_typeof(overrides) OPERATOR(pg_catalog.<>) 'object' THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
      MESSAGE = 'overrides are not a JSON object of features and values',
      HINT = 'Write a value beside the name of each feature that is to have another: {{"FEATURE": VALUE}}';
  END IF;
  SELECT k.name INTO other FROM pg_catalog.jsonb_object_keys(overrides) AS k(name)
    WHERE k.name OPERATOR(pg_catalog.<>) ALL ({0}) ORDER BY k.name LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'undefined_column', COLUMN = other,
      MESSAGE = pg_catalog.format('feature %I does not exist', other),
      HINT = pg_catalog.format('Features: %s%s', pg_catalog.array_to_string(({0})[1:20], ', '), {1});
  END IF;
  changed := pg_catalog.jsonb_populate_record(features, overrides);
  SELECT v.key, v.value INTO other, said FROM pg_catalog.jsonb_each_text(pg_catalog.to_jsonb(changed)) AS v
    WHERE v.value OPERATOR(pg_catalog.=) ANY (ARRAY['NaN', 'Infinity', '-Infinity']::pg_catalog.text[])
      AND v.key OPERATOR(pg_catalog.=) ANY ({2}) AND overrides OPERATOR(pg_catalog.?) v.key ORDER BY v.key LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', COLUMN = other,
      MESSAGE = pg_catalog.format('feature %I takes a number that is finite, not %s', other, said),
      HINT = 'Write null where it is to be missing';
  END IF;
  RETURN changed;
END
)";

} // namespace

std::vector<sql::FunctionColumn> whatIfParameters(const Shape &shape)
{
    auto parameters = keyParameters(shape);
    std::set<std::string> taken;
    for (const auto &column : predictionColumns(shape))
        taken.insert(column.name);
    for (const auto &parameter : parameters)
        taken.insert(parameter.name);
    parameters.push_back({compile::uniqueName("overrides", "_", taken), "jsonb"});
    return parameters;
}

std::string overridingFunction(const Request &request, const Names &names, int version)
{
    std::string features;
    for (const auto &name : request.plan.outputs)
        features += (features.empty() ? "" : ", ") + sql::literal(name);
    std::string numbers;
    for (const auto &feature : request.model.features)
        if (feature.kind == model::FeatureKind::Number)
            numbers += (numbers.empty() ? "" : ", ") + sql::literal(feature.name);
    const auto textArray = [](const std::string &texts) {
        return "ARRAY[" + texts + "]::pg_catalog.text[]";
    };
    constexpr std::size_t told = 20;
    const auto count = request.plan.outputs.size();
    const auto further = sql::literal(count > told ? fmt::format(", and {} more", count - told) : std::string());
    const auto row = sql::quoted(names.features(version));
    return fmt::format(
        "CREATE FUNCTION {}(features {}, overrides jsonb) RETURNS {}\n"
        "LANGUAGE plpgsql STABLE PARALLEL SAFE\nAS {};\n",
        sql::quoted(names.overriding(version)), row, row,
        sql::literal(fmt::format(fmt::runtime(overridingBody), textArray(features), further, textArray(numbers), row)));
}

sql::TableFunction whatIfFunction(const Request &request, const Names &names, int version, sql::Language language)
{
    const auto shape = shapeOf(request.plan, request.model);
    auto parameters = whatIfParameters(shape);
    const auto overrides = sql::verbatim(fmt::format("${}", parameters.size()));
    auto rows =
        keyRows(ofKey(request, names, version, language),
                {madeBy(names.overriding(version), "features", {overrides}), madeBy(names.score(version), "score")});
    return {.name = names.whatIf(version),
            .parameters = std::move(parameters),
            .returns = predictionColumns(shape),
            .body = predictions(shape, version, std::move(rows)),
            .language = language};
}

sql::TableFunction stableWhatIfFunction(const Shape &shape, const Names &names, int version)
{
    return forwarding(names.whatIf(), names.whatIf(version), whatIfParameters(shape),
                      predictionColumns(withoutReasons(shape)));
}

std::string whatIfComment(const Shape &shape, const Names &names)
{
    std::string types;
    for (const auto &parameter : whatIfParameters(shape))
        types += (types.empty() ? "" : ", ") + parameter.type;
    return sql::comment(
        "FUNCTION", sql::quoted(names.whatIf()) + "(" + types + ")",
        "What would be predicted if features had other values: {\"FEATURE\": VALUE}, each as the type of its "
        "column, null where it is missing. Overrides that are {} or NULL change nothing.");
}

sql::TableFunction noWhatIfFunction(const Shape &shape, const Names &names)
{
    return givingNone(names.whatIf(), whatIfParameters(shape), predictionColumns(withoutReasons(shape)));
}

} // namespace espalier::deploy
