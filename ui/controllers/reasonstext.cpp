// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/reasonstext.h"

#include "core/base/metric.h"
#include "core/explain/messages.h"
#include "ui/pages/common/studytext.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier::ui {

namespace {

struct ReasonsText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonsText)
};

template<typename Text>
std::vector<ReasonBar> bars(const std::vector<explain::Importance> &all, const Text &text)
{
    std::vector<ReasonBar> result;
    result.reserve(all.size());
    for (const auto &one : all)
        result.push_back({.text = text(one.name), .name = toQString(one.name), .share = one.share, .loss = one.loss});
    return result;
}

//! What a margin is measured in.
QString unitText(model::Link link)
{
    switch (link) {
    case model::Link::Logistic:
        return ReasonsText::tr("log-odds");
    case model::Link::Clamp:
    case model::Link::Share:
        return ReasonsText::tr("probability");
    case model::Link::Softmax:
        return ReasonsText::tr("log of a class's weight");
    case model::Link::Identity:
        break;
    }
    return ReasonsText::tr("units of the target");
}

//! What the model says of single examples as the feature's value goes, at most thirty of them.
std::vector<ChartSeries> singleLines(const explain::Dependence &found)
{
    constexpr std::size_t most = 30;
    std::vector<ChartSeries> lines;
    for (std::size_t line = 0; line < std::min(found.lines.size(), most); ++line) {
        ChartSeries series{.name = ReasonsText::tr("Single example %1").arg(line + 1), .isThin = true};
        for (std::size_t i = 0; i < found.points.size(); ++i)
            if (!found.points[i].isMissing)
                series.points.emplace_back(found.points[i].number, found.lines[line][i]);
        lines.push_back(std::move(series));
    }
    return lines;
}

//! Where the examples are.
ChartSpread spreadOf(const explain::Dependence &found)
{
    ChartSpread spread{.name = ReasonsText::tr("Share of the examples"), .bins = {}};
    if (found.histogram.empty())
        return spread;
    const auto width = (found.span.high - found.span.low) / static_cast<double>(found.histogram.size());
    for (std::size_t bin = 0; bin < found.histogram.size(); ++bin)
        spread.bins.emplace_back(found.span.low + width * static_cast<double>(bin), found.histogram[bin]);
    spread.bins.emplace_back(found.span.high, 0);
    return spread;
}

//! Every step of a number's curve from one point to another.
ChartSeries stepsBetween(const explain::Curve &curve, const QPointF &first, const QPointF &last)
{
    ChartSeries steps{.name = ReasonsText::tr("Adds to every example of that value"),
                      .kind = ChartSeries::Kind::Steps,
                      .points = {first}};
    for (const auto &step : curve.steps)
        if (step.from && *step.from > first.x() && *step.from < last.x())
            steps.points.emplace_back(*step.from, step.adds);
    steps.points.push_back(last);
    return steps;
}

//! What each value of a feature adds where that hangs on no other one: every step of it, and where the examples are.
Chart curveChart(const workbench::FeatureExplanation &explanation, const QString &name)
{
    const auto &curve = *explanation.curve;
    Chart chart;
    chart.title = ReasonsText::tr("What %1 adds").arg(name);
    chart.x.title = name;
    chart.y.title = explanation.explained.empty() || explanation.link != model::Link::Softmax
        ? ReasonsText::tr("Adds (%1)").arg(unitText(explanation.link))
        : ReasonsText::tr("Adds for %1 (%2)").arg(toQString(explanation.explained), unitText(explanation.link));
    ChartSeries examples{.name = ReasonsText::tr("Examples, about as many from each to the next"),
                         .kind = ChartSeries::Kind::Points};
    if (!curve.isNumber) {
        chart.x.scale = ChartAxis::Scale::Categories;
        examples.name = ReasonsText::tr("Adds to every example of that value");
    }
    for (const auto &point : explanation.dependence.points) {
        const auto adds = explain::addedAt(curve, point);
        if (point.isMissing && curve.isNumber) {
            chart.references.push_back(
                {.kind = ReferenceLine::Kind::Horizontal, .value = adds, .label = ReasonsText::tr("missing")});
            continue;
        }
        if (!curve.isNumber)
            chart.x.categories.append(point.isMissing ? ReasonsText::tr("missing") : toQString(point.level));
        examples.points.emplace_back(curve.isNumber ? point.number : static_cast<double>(examples.points.size()), adds);
    }
    if (curve.isNumber && !examples.points.empty())
        chart.series.push_back(stepsBetween(curve, examples.points.front(), examples.points.back()));
    chart.series.push_back(std::move(examples));
    return chart;
}

//! What stands in a column, of one row or of several.
bool isOfColumn(study::Aggregate aggregate)
{
    using enum study::Aggregate;
    static constexpr std::array own{Direct, First, Last, Min, Max, Mode, Median};
    return std::ranges::find(own, aggregate) != own.end();
}

//! Of a model that cannot say what each feature adds.
QString withoutReasons(const workbench::RowExplanation &row)
{
    const auto actual = toQString(row.actual);
    const auto said = row.explained.empty()
        ? ReasonsText::tr("Predicted %1, and it was %2.").arg(numberWithInterval(row), scoreText(actual.toDouble()))
        : ReasonsText::tr("A probability of %1 for %2, and it was %3.")
              .arg(percentText(row.score), toQString(row.explained), actual);
    return ReasonsText::tr("%1 No reasons: %2. %3.")
        .arg(said, sentence(explain::messages::noExactReasons()), sentence(explain::messages::lookAtImportances()));
}

//! Rows of the validation were predicted by models that are not kept.
QString withSeen(const QString &summary, const workbench::RowExplanation &row)
{
    if (row.part == "test")
        return summary;
    if (!row.unseen)
        return ReasonsText::tr(
                   "%1 This is of the model that the test is scored by, which learned from this example too.")
            .arg(summary);
    return ReasonsText::tr(
               "%1 This is of the model that the test is scored by, which learned from this example too; those "
               "that had not seen it said %2.")
        .arg(summary, row.explained.empty() ? scoreText(*row.unseen) : percentText(*row.unseen));
}

} // namespace

QString featureText(const std::string &name, const study::Study &study)
{
    const auto found = std::ranges::find(study.features, name, &study::Feature::name);
    if (found == study.features.end())
        return toQString(name);
    const auto row = featureRow(study, *found, true);
    return ReasonsText::tr("%1: %2").arg(row.group, row.label);
}

QString featureValueText(const std::string &name, const std::string &value, const study::Study &study)
{
    auto text = toQString(value);
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    if (!isNumber)
        return text;
    QLocale locale;
    const auto found = std::ranges::find(study.features, name, &study::Feature::name);
    // Of a column that may be a year or a key, in which nobody counts thousands.
    if (number == std::round(number) && found != study.features.end() && isOfColumn(found->aggregate))
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return numberText(number, locale);
}

RunReasons reasonsOf(const workbench::Explanation &explanation, const study::Study &study)
{
    const auto &found = explanation.importances;
    const auto asItIs = [](const std::string &name) {
        return toQString(name);
    };
    return {.run = toQString(explanation.run),
            .metric = sentence(toldMetric(found.metric)),
            .rows = found.rows,
            .rowsAvailable = explanation.rowsAvailable,
            .rowsBehindScore = explanation.rowsBehindScore,
            .hasContributions = found.hasContributions,
            .features = bars(found.features,
                             [&study](const std::string &name) {
                                 return featureText(name, study);
                             }),
            .tables = bars(found.tables, asItIs),
            .paths = bars(found.paths, [](const std::string &name) {
                auto text = toQString(name);
                return text.replace(QLatin1String("->"), QStringLiteral("→"));
            })};
}

RunDependence dependenceOf(const workbench::FeatureExplanation &explanation, const study::Study &study)
{
    const auto &found = explanation.dependence;
    const auto name = featureText(found.feature, study);
    const bool isClass = !explanation.explained.empty();
    Chart chart;
    chart.title = ReasonsText::tr("How it goes with %1").arg(name);
    chart.x.title = name;
    chart.y.title = isClass ? ReasonsText::tr("Probability of %1 (%)").arg(toQString(explanation.explained))
                            : ReasonsText::tr("Predicted (units of the target)");
    if (isClass)
        chart.y.scale = ChartAxis::Scale::Share;
    ChartSeries series{.name = ReasonsText::tr("Mean, with eight tenths of examples and single ones"),
                       .kind = found.isNumber ? ChartSeries::Kind::Line : ChartSeries::Kind::Points};
    if (!found.isNumber)
        chart.x.scale = ChartAxis::Scale::Categories;
    for (const auto &point : found.points) {
        if (point.isMissing && found.isNumber) {
            chart.references.push_back(
                {.kind = ReferenceLine::Kind::Horizontal, .value = point.mean, .label = ReasonsText::tr("missing")});
            continue;
        }
        if (!found.isNumber)
            chart.x.categories.append(point.isMissing ? ReasonsText::tr("missing") : toQString(point.level));
        const auto place = found.isNumber ? point.number : static_cast<double>(series.points.size());
        series.points.emplace_back(place, point.mean);
        series.low.push_back(point.low);
        series.high.push_back(point.high);
    }
    if (found.isNumber) {
        chart.series = singleLines(found);
        chart.spread = spreadOf(found);
    }
    chart.series.push_back(std::move(series));
    return {.run = toQString(explanation.run),
            .feature = toQString(found.feature),
            .chart = std::move(chart),
            .curve = explanation.curve ? std::optional(curveChart(explanation, name)) : std::nullopt};
}

QString numberWithInterval(const workbench::RowExplanation &row)
{
    auto number = scoreText(row.score);
    if (!row.interval)
        return number;
    return ReasonsText::tr("%1 (%2 of such lie between %3 and %4)")
        .arg(number, percentText(row.level), scoreText(row.interval->low), scoreText(row.interval->high));
}

ExampleReasons exampleReasonsOf(const workbench::RowExplanation &row, const study::Study &study)
{
    ExampleReasons result{.example = {.run = toQString(row.run), .key = toQString(row.key), .asOf = row.asOf},
                          .summary = {},
                          .reasons = {}};
    if (!row.hasReasons) {
        result.summary = withSeen(withoutReasons(row), row);
        return result;
    }
    const auto from = ReasonsText::tr("Every example starts at %1; what is known of %2 makes it %3 (%4)")
                          .arg(scoreText(row.base), toQString(row.key), scoreText(row.margin),
                               row.isRecalibrated ? ReasonsText::tr("log-odds, before the probability is recalibrated")
                                                  : unitText(row.link));
    auto actual = toQString(row.actual);
    if (row.explained.empty())
        actual = scoreText(actual.toDouble());
    result.summary = row.explained.empty()
        ? ReasonsText::tr("%1: predicted %2, and it was %3.").arg(from, numberWithInterval(row), actual)
        : ReasonsText::tr("%1: a probability of %2 for %3, and it was %4.")
              .arg(from, percentText(row.score), toQString(row.explained), actual);
    result.summary = withSeen(result.summary, row);
    result.reasons.reserve(row.reasons.size());
    for (const auto &reason : row.reasons) {
        const auto name = featureText(reason.feature, study);
        const auto value = !reason.value ? QString()
            : reason.isNumber            ? featureValueText(reason.feature, *reason.value, study)
                                         : toQString(*reason.value);
        result.reasons.push_back({.text = reason.value ? ReasonsText::tr("%1 = %2").arg(name, value)
                                                       : ReasonsText::tr("%1 is missing").arg(name),
                                  .contribution = reason.contribution});
    }
    return result;
}

} // namespace espalier::ui
