// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"

#include "core/base/hash.h"
#include "core/base/names.h"
#include "core/model/familyjson.h"
#include "core/model/messages.h"
#include "core/model/predict.h"
#include "core/model/validate.h"

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace espalier::model {

namespace {

constexpr std::int64_t documentFormat = 1;

constexpr std::array<std::pair<Link, std::string_view>, 5> linkNames{{{Link::Identity, "identity"},
                                                                      {Link::Logistic, "logistic"},
                                                                      {Link::Clamp, "clamp"},
                                                                      {Link::Softmax, "softmax"},
                                                                      {Link::Share, "share"}}};
constexpr std::array<std::pair<FeatureKind, std::string_view>, 2> kindNames{
    {{FeatureKind::Number, "number"}, {FeatureKind::Category, "category"}}};

template<typename Table>
auto named(ObjectReader &reader, const char *key, const Table &names)
{
    const auto text = reader.text(key);
    const auto value = valueOf(names, text);
    if (!value)
        reader.fail(key, messages::notOfItsValues(text));
    return value.value_or(names.front().first);
}

struct WriteInput
{
    Json &json;

    void operator()(const NumberInput &input) const
    {
        json["kind"] = "number";
        json["fill"] = std::isnan(input.fill) ? Json() : Json(input.fill);
        json["center"] = input.center;
        json["scale"] = input.scale;
        if (std::isfinite(input.low))
            json["low"] = input.low;
        if (std::isfinite(input.high))
            json["high"] = input.high;
        if (input.unit > 0)
            json["unit"] = input.unit;
    }
    void operator()(const MissingInput & /*input*/) const { json["kind"] = "missing"; }
    void operator()(const LevelInput &input) const
    {
        json["kind"] = "level";
        json["level"] = input.level;
    }
    void operator()(const OtherInput &input) const
    {
        json["kind"] = "other";
        json["levels"] = input.levels;
    }
    void operator()(const MeanInput &input) const
    {
        json["kind"] = "mean";
        json["levels"] = input.levels;
        json["means"] = input.means;
        json["other"] = input.other;
    }
};

void readInput(ObjectReader &reader, Input &input)
{
    const auto feature = reader.integer("feature");
    input.feature = feature < 0 ? SIZE_MAX : static_cast<std::size_t>(feature);
    const auto kind = reader.text("kind");
    if (kind == "number") {
        input.kind = NumberInput{.fill = reader.numberOr("fill", std::numeric_limits<double>::quiet_NaN()),
                                 .center = reader.number("center"),
                                 .scale = reader.number("scale"),
                                 .low = reader.numberOr("low", -std::numeric_limits<double>::infinity()),
                                 .high = reader.numberOr("high", std::numeric_limits<double>::infinity()),
                                 .unit = reader.numberOr("unit", 0)};
    } else if (kind == "missing") {
        input.kind = MissingInput{};
    } else if (kind == "level") {
        input.kind = LevelInput{reader.text("level")};
    } else if (kind == "other") {
        input.kind = OtherInput{reader.texts("levels")};
    } else if (kind == "mean") {
        input.kind = MeanInput{
            .levels = reader.texts("levels"), .means = reader.numbers("means"), .other = reader.number("other")};
    } else {
        reader.fail("kind", messages::noInputKind(kind));
    }
}

void readCalibration(ObjectReader &outer, Model &model)
{
    if (!outer.has("calibration"))
        return;
    ObjectReader reader(outer.value("calibration"), outer.pathOf("calibration"));
    model.calibration = {.slope = reader.number("slope"), .intercept = reader.number("intercept")};
    outer.absorb(reader.finish());
}

struct WriteRecalibration
{
    Json operator()(const BetaCalibration &beta) const
    {
        return {{"kind", "beta"}, {"a", beta.a}, {"b", beta.b}, {"c", beta.c}};
    }
    Json operator()(const StepCalibration &steps) const
    {
        return {{"kind", "steps"}, {"edges", steps.edges}, {"values", steps.values}};
    }
};

void readRecalibration(ObjectReader &outer, Model &model)
{
    if (!outer.has("recalibration"))
        return;
    ObjectReader reader(outer.value("recalibration"), outer.pathOf("recalibration"));
    const auto kind = reader.text("kind");
    if (kind == "beta")
        model.recalibration =
            BetaCalibration{.a = reader.number("a"), .b = reader.number("b"), .c = reader.number("c")};
    else if (kind == "steps")
        model.recalibration = StepCalibration{.edges = reader.numbers("edges"), .values = reader.numbers("values")};
    else
        reader.fail("kind", messages::notOfItsValues(kind));
    outer.absorb(reader.finish());
}

Json intervalsJson(const Intervals &intervals)
{
    auto bands = Json::array();
    for (const auto &band : intervals.bands)
        bands.push_back({{"below", band.below}, {"above", band.above}});
    Json json{{"level", intervals.level}, {"edges", intervals.edges}, {"bands", std::move(bands)}};
    if (intervals.least)
        json["least"] = *intervals.least;
    return json;
}

void readIntervals(ObjectReader &outer, Model &model)
{
    if (!outer.has("intervals"))
        return;
    ObjectReader reader(outer.value("intervals"), outer.pathOf("intervals"));
    Intervals intervals{.level = reader.number("level"), .edges = reader.numbers("edges"), .bands = {}, .least = {}};
    readEach(reader, "bands", [&intervals](ObjectReader &band) {
        intervals.bands.push_back({.below = band.number("below"), .above = band.number("above")});
    });
    if (reader.has("least"))
        intervals.least = reader.number("least");
    model.intervals = std::move(intervals);
    outer.absorb(reader.finish());
}

} // namespace

Json toJson(const Model &model)
{
    Json json{{"format", documentFormat},
              {"learner", model.learner},
              {"task", nameOf(taskNames, model.task)},
              {"classes", model.classes},
              {"features", Json::array()},
              {"encoding", Json::array()},
              {"family", familyJson(model.family)},
              {"link", nameOf(linkNames, model.link)}};
    for (const auto &feature : model.features)
        json["features"].push_back({{"name", feature.name}, {"kind", nameOf(kindNames, feature.kind)}});
    for (const auto &input : model.encoding) {
        Json inner{{"feature", input.feature}};
        std::visit(WriteInput{inner}, input.kind);
        json["encoding"].push_back(std::move(inner));
    }
    if (model.threshold != middleThreshold)
        json["threshold"] = model.threshold;
    if (model.calibration)
        json["calibration"] = {{"slope", model.calibration->slope}, {"intercept", model.calibration->intercept}};
    if (model.recalibration)
        json["recalibration"] = std::visit(WriteRecalibration{}, *model.recalibration);
    if (model.intervals)
        json["intervals"] = intervalsJson(*model.intervals);
    return json;
}

Result<Model> fromJson(const Json &json)
{
    ObjectReader reader(json, "model");
    Model model;
    if (reader.integer("format") != documentFormat)
        reader.fail("format", messages::unknownFormat());
    model.learner = reader.text("learner");
    model.task = named(reader, "task", taskNames);
    model.classes = reader.texts("classes");
    readEach(reader, "features", [&](ObjectReader &inner) {
        model.features.push_back({.name = inner.text("name"), .kind = named(inner, "kind", kindNames)});
    });
    readEach(reader, "encoding", [&](ObjectReader &inner) {
        readInput(inner, model.encoding.emplace_back());
    });
    readFamily(reader, model.family);
    model.link = named(reader, "link", linkNames);
    readCalibration(reader, model);
    readRecalibration(reader, model);
    readIntervals(reader, model);
    if (reader.has("threshold"))
        model.threshold = reader.number("threshold");
    if (const auto result = reader.finish(); !result)
        return Failure(result.error());
    if (const auto result = validate(model); !result)
        return Failure(result.error());
    return model;
}

std::string documentHash(const Model &model)
{
    return hash128(printJson(toJson(model)));
}

} // namespace espalier::model
