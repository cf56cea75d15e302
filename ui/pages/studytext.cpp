// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/studytext.h"

#include "core/study/paths.h"
#include "ui/base/text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace espalier::ui {

namespace {

struct StudyText
{
    Q_DECLARE_TR_FUNCTIONS(StudyText)
};

QString timeWords(study::Aggregate aggregate, const QString &column)
{
    using study::Aggregate;
    switch (aggregate) {
    case Aggregate::TimeSinceFirst:
        return StudyText::tr("days since first");
    case Aggregate::TimeSinceLast:
        return StudyText::tr("days since last");
    case Aggregate::MeanGap:
        return StudyText::tr("mean days between");
    case Aggregate::TimeSinceMax:
        return StudyText::tr("days since the largest %1").arg(column);
    case Aggregate::TimeUntilNext:
        return StudyText::tr("days until the next %1").arg(column);
    case Aggregate::Slope:
        return StudyText::tr("trend of %1 per day").arg(column);
    case Aggregate::Change:
        return StudyText::tr("change of %1").arg(column);
    case Aggregate::First:
        return StudyText::tr("first %1").arg(column);
    case Aggregate::Last:
        return StudyText::tr("last %1").arg(column);
    default:
        return column;
    }
}

QString categoryWords(const study::Feature &feature, const QString &column)
{
    using study::Aggregate;
    switch (feature.aggregate) {
    case Aggregate::DistinctCount:
        return StudyText::tr("distinct values of %1").arg(column);
    case Aggregate::RowsPerDistinct:
        return StudyText::tr("rows for each value of %1").arg(column);
    case Aggregate::Mode:
        return StudyText::tr("most frequent %1").arg(column);
    case Aggregate::Share:
        return StudyText::tr("share of %1 that is %2").arg(column, toQString(feature.argument));
    case Aggregate::Entropy:
        return StudyText::tr("diversity of %1").arg(column);
    case Aggregate::LongestRun:
        return StudyText::tr("longest run of %1 being %2").arg(column, toQString(feature.argument));
    default:
        return timeWords(feature.aggregate, column);
    }
}

//! "count of lines, with 1 condition": what each row is given, itself an aggregate.
QString rowWords(const study::RowAggregate &of)
{
    const auto words = featureWords(study::featureOf(of));
    const auto rows = toQString(of.path.back().table.name);
    return of.column.empty() ? StudyText::tr("%1 of %2").arg(words, rows)
                             : StudyText::tr("%1 over %2").arg(words, rows);
}

//! The column, or the part of it that is meant, or what is aggregated in its place.
QString partWords(const study::Feature &feature)
{
    using study::Part;
    if (feature.of)
        return QLatin1Char('(') + rowWords(*feature.of) + QLatin1Char(')');
    const auto column = feature.column.empty() ? StudyText::tr("the moment of prediction") : toQString(feature.column);
    switch (feature.part) {
    case Part::Hour:
        return StudyText::tr("hour of %1").arg(column);
    case Part::Weekday:
        return StudyText::tr("weekday of %1").arg(column);
    case Part::DayOfMonth:
        return StudyText::tr("day of the month of %1").arg(column);
    case Part::DayOfYear:
        return StudyText::tr("day of the year of %1").arg(column);
    case Part::Week:
        return StudyText::tr("week of %1").arg(column);
    case Part::Month:
        return StudyText::tr("month of %1").arg(column);
    case Part::IsWeekend:
        return StudyText::tr("%1 at a weekend").arg(column);
    case Part::Seconds:
        return StudyText::tr("seconds of %1").arg(column);
    case Part::Length:
        return StudyText::tr("length of %1").arg(column);
    case Part::Words:
        return StudyText::tr("words of %1").arg(column);
    case Part::Family:
        return StudyText::tr("family of %1").arg(column);
    case Part::MaskLength:
        return StudyText::tr("mask length of %1").arg(column);
    case Part::Lower:
        return StudyText::tr("lower bound of %1").arg(column);
    case Part::Upper:
        return StudyText::tr("upper bound of %1").arg(column);
    case Part::Width:
        return StudyText::tr("width of %1").arg(column);
    case Part::None:
        break;
    }
    return toQString(feature.column);
}

QString aggregateWords(const study::Feature &feature)
{
    using study::Aggregate;
    const auto column = partWords(feature);
    switch (feature.aggregate) {
    case Aggregate::Count:
        return StudyText::tr("count");
    case Aggregate::Exists:
        return StudyText::tr("has any");
    case Aggregate::Sum:
        return StudyText::tr("sum of %1").arg(column);
    case Aggregate::Mean:
        return StudyText::tr("mean %1").arg(column);
    case Aggregate::Min:
        return StudyText::tr("smallest %1").arg(column);
    case Aggregate::Max:
        return StudyText::tr("largest %1").arg(column);
    case Aggregate::StandardDeviation:
        return StudyText::tr("standard deviation of %1").arg(column);
    case Aggregate::Median:
        return StudyText::tr("median %1").arg(column);
    case Aggregate::Quantile:
        return StudyText::tr("%1 quantile of %2").arg(toQString(feature.argument), column);
    case Aggregate::ShareAbove:
        return StudyText::tr("share of %1 above %2").arg(column, toQString(feature.argument));
    case Aggregate::DecayedMean:
        return StudyText::tr("mean %1, half as much each %2").arg(column, toQString(feature.argument));
    default:
        return categoryWords(feature, column);
    }
}

} // namespace

QString durationWords(Duration duration)
{
    const auto count = static_cast<int>(duration.count);
    switch (duration.unit) {
    case Duration::Unit::Seconds:
        return StudyText::tr("%n second(s)", nullptr, count);
    case Duration::Unit::Minutes:
        return StudyText::tr("%n minute(s)", nullptr, count);
    case Duration::Unit::Hours:
        return StudyText::tr("%n hour(s)", nullptr, count);
    case Duration::Unit::Days:
        return StudyText::tr("%n day(s)", nullptr, count);
    case Duration::Unit::Weeks:
        return StudyText::tr("%n week(s)", nullptr, count);
    }
    return {};
}

QString featureWords(const study::Feature &feature)
{
    auto words = aggregateWords(feature);
    if (const auto *window = std::get_if<Duration>(&feature.window))
        words = StudyText::tr("%1, last %2").arg(words, durationWords(*window));
    if (const auto *window = std::get_if<study::LastRows>(&feature.window))
        words = StudyText::tr("%1, of the last %n row(s)", nullptr, window->count).arg(words);
    if (!feature.where.empty())
        words = StudyText::tr("%1, with %n condition(s)", nullptr, static_cast<int>(feature.where.size())).arg(words);
    return words;
}

QString regimeWords(const study::Regime &regime)
{
    if (!regime.isTimed)
        return StudyText::tr("static, without as-of times");
    if (!regime.frozen)
        return StudyText::tr("as of each example's own time");
    const auto moment = QDateTime::fromMSecsSinceEpoch(regime.frozen->microseconds / 1000, Qt::UTC);
    return StudyText::tr("frozen at %1").arg(moment.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

FeatureRow featureRow(const study::Study &study, const study::Feature &feature, bool isUsed)
{
    auto path = toQString(study::describe(feature.path));
    path.replace(QLatin1String("->"), QStringLiteral("→"));
    return {.name = toQString(feature.name),
            .label = featureWords(feature),
            .group = feature.path.empty() ? toQString(study.entity.name) : path,
            .sql = toQString(feature.name),
            .isTimeGuessed = study::isTimeGuessed(study, feature),
            .isUsed = isUsed};
}

} // namespace espalier::ui
