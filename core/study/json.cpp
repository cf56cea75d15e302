// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/json.h"

#include "core/base/metric.h"
#include "core/study/jsonfeatures.h"
#include "core/study/jsonparts.h"
#include "core/study/jsonrepairs.h"
#include "core/study/jsontimes.h"
#include "core/study/limits.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/projectname.h"

#include <array>
#include <set>

namespace espalier::study {

namespace {

Json timesToJson(const std::vector<TableTime> &times)
{
    auto result = Json::array();
    for (const auto &time : times)
        result.push_back(timeToJson(time));
    return result;
}

Json splitToJson(const Split &split)
{
    return {{"kind", nameOf(splitNames, split.kind)},
            {"validation", split.validation},
            {"test", split.test},
            {"seed", split.seed.value}};
}

Result<Split> splitFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Split split;
    split.kind = readNamed(reader, "kind", splitNames);
    split.validation = reader.numberOr("validation", split.validation);
    split.test = reader.numberOr("test", split.test);
    split.seed =
        Seed{static_cast<std::uint64_t>(reader.integerOr("seed", static_cast<std::int64_t>(split.seed.value)))};
    if (!(split.validation > 0 && split.test > 0 && split.validation + split.test < 1))
        reader.fail("", messages::partsOutOfRange());
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return split;
}

Json sampleToJson(const Sample &sample)
{
    return {{"rows", sample.rows}, {"seed", sample.seed.value}};
}

Result<Sample> sampleFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Sample sample;
    sample.rows = reader.integer("rows");
    sample.seed =
        Seed{static_cast<std::uint64_t>(reader.integerOr("seed", static_cast<std::int64_t>(sample.seed.value)))};
    if (sample.rows < 1)
        reader.fail("rows", messages::sampleHasRow());
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return sample;
}

void checkFeatureNames(ObjectReader &reader, const Study &study)
{
    std::set<std::string_view> seen;
    for (const auto &feature : study.features) {
        if (!sql::isName(feature.name))
            reader.fail("features", messages::nameEmptyOrLong(feature.name));
        if (!seen.insert(feature.name).second)
            reader.fail("features", messages::featureTwice(feature.name));
    }
}

void checkWhole(ObjectReader &reader, const Study &study)
{
    reader.absorb(checkProjectName(study.name));
    if (!study.metric.empty() && findMetric(study.metric) == nullptr)
        reader.fail("metric", messages::noMetric(study.metric));
    const auto *given = std::get_if<GivenTarget>(&study.target);
    if (study.split.kind == SplitKind::Given && (given == nullptr || given->split.empty()))
        reader.fail("split.kind", messages::givenSplitNeedsColumn());
    if (study.split.kind == SplitKind::Time && !hasAsOf(study))
        reader.fail("split.kind", messages::timeSplitNeedsAsOf());
    if (study.frozen && !hasAsOf(study))
        reader.fail("frozen", messages::nothingToFreeze());
    checkFeatureNames(reader, study);
    reader.absorb(checkLimits(study));
}

Result<> checkVersion(ObjectReader &reader)
{
    const auto version = reader.integer("espalier_study");
    if (version < 1)
        reader.fail("espalier_study", messages::formatsFromOne());
    if (version > formatVersion) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = "espalier_study",
                             .problem = messages::newerFormat(std::to_string(version), std::to_string(formatVersion)),
                             .remedies = {messages::updateEspalier()}});
    }
    return {};
}

} // namespace

Json toJson(const Study &study)
{
    Json json{{"espalier_study", formatVersion}, {"name", study.name}};
    if (!study.title.empty())
        json["title"] = study.title;
    json["entity"] = tableText(study.entity);
    json["task"] = nameOf(taskNames, study.task);
    json["target"] = targetToJson(study.target);
    if (!study.filter.empty())
        json["filter"] = conditionsToJson(study.filter);
    json["times"] = timesToJson(study.times);
    for (const auto &table : study.filteredTables)
        json["filtered_tables"].push_back(tableText(table));
    for (const auto &repair : study.repairs)
        json["repairs"].push_back(repairToJson(repair));
    for (const auto &period : study.leftOut)
        json["left_out"].push_back(periodToJson(period));
    auto features = Json::array();
    for (const auto &feature : study.features)
        features.push_back(featureToJson(feature));
    json["features"] = std::move(features);
    if (study.frozen)
        json["frozen"] = printTimestamp(*study.frozen);
    json["split"] = splitToJson(study.split);
    if (study.sample)
        json["sample"] = sampleToJson(*study.sample);
    if (!study.metric.empty())
        json["metric"] = study.metric;
    return json;
}

Result<Study> fromJson(const Json &json)
{
    ObjectReader reader(json, "");
    if (auto version = checkVersion(reader); !version)
        return Failure(version.error());
    Study study;
    study.name = reader.text("name");
    study.title = reader.textOr("title", "");
    study.entity = readTableName(reader, "entity");
    study.task = readNamed(reader, "task", taskNames);
    study.target = readOne<Target>(reader, "target", targetFromJson);
    if (reader.has("filter"))
        study.filter = readConditions(reader, "filter");
    if (reader.has("times"))
        study.times = readList<TableTime>(reader, "times", timeFromJson);
    if (reader.has("filtered_tables"))
        study.filteredTables = readTableNames(reader, "filtered_tables");
    if (reader.has("repairs"))
        study.repairs = readList<Repair>(reader, "repairs", repairFromJson);
    if (reader.has("left_out"))
        study.leftOut = readList<Period>(reader, "left_out", periodFromJson);
    study.features = readList<Feature>(reader, "features", featureFromJson);
    if (reader.has("frozen"))
        study.frozen = readTimestamp(reader, "frozen");
    if (reader.has("split"))
        study.split = readOne<Split>(reader, "split", splitFromJson);
    else if (!hasAsOf(study))
        study.split.kind = SplitKind::Random;
    if (reader.has("sample"))
        study.sample = readOne<Sample>(reader, "sample", sampleFromJson);
    study.metric = reader.textOr("metric", "");
    checkWhole(reader, study);
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return study;
}

Result<Study> parseStudy(std::string_view text, std::string_view subject)
{
    const auto json = parseWrittenJson(text, subject, deepestFile);
    if (!json)
        return Failure(json.error());
    auto study = fromJson(*json);
    if (!study) {
        auto error = study.error();
        error.subject = std::string(subject) + (error.subject.empty() ? "" : ": ") + error.subject;
        return Failure(std::move(error));
    }
    return study;
}

} // namespace espalier::study
