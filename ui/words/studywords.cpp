// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/studywords.h"

#include "core/study/words.h"
#include "ui/words/aggregatewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace espalier::ui {

namespace {

struct StudyText
{
    Q_DECLARE_TR_FUNCTIONS(StudyText)
};

//! "count of lines, with 1 condition": what each row is given, itself an aggregate.
QString rowWords(const study::RowAggregate &of)
{
    const auto words = featureWords(study::featureOf(of));
    const auto rows = toQString(of.path.back().table.name);
    return of.column.empty() ? StudyText::tr("%1 of %2").arg(words, rows)
                             : StudyText::tr("%1 over %2").arg(words, rows);
}

//! "mean of points over results, for teams of the last row of results": of what the last row refers to, its own rows.
QString lastParentWords(const study::Feature &feature)
{
    return StudyText::tr("%1, for %2 of the last row of %3")
        .arg(rowWords(*feature.of), toQString(feature.path.back().table.name),
             toQString(study::lastToMany(feature.path)->table.name));
}

//! The column, or the part of it that is meant, or what is aggregated in its place.
QString partWords(const study::Feature &feature)
{
    using study::ColumnPart;
    if (feature.of)
        return QLatin1Char('(') + rowWords(*feature.of) + QLatin1Char(')');
    const auto column = feature.column.empty() ? StudyText::tr("the moment of prediction") : toQString(feature.column);
    switch (feature.part) {
    case ColumnPart::Hour:
        return StudyText::tr("hour of %1").arg(column);
    case ColumnPart::Weekday:
        return StudyText::tr("weekday of %1").arg(column);
    case ColumnPart::DayOfMonth:
        return StudyText::tr("day of the month of %1").arg(column);
    case ColumnPart::DayOfYear:
        return StudyText::tr("day of the year of %1").arg(column);
    case ColumnPart::Week:
        return StudyText::tr("week of %1").arg(column);
    case ColumnPart::Month:
        return StudyText::tr("month of %1").arg(column);
    case ColumnPart::IsWeekend:
        return StudyText::tr("%1 at a weekend").arg(column);
    case ColumnPart::HourSine:
        return StudyText::tr("sine of the hour of %1").arg(column);
    case ColumnPart::HourCosine:
        return StudyText::tr("cosine of the hour of %1").arg(column);
    case ColumnPart::WeekdaySine:
        return StudyText::tr("sine of the weekday of %1").arg(column);
    case ColumnPart::WeekdayCosine:
        return StudyText::tr("cosine of the weekday of %1").arg(column);
    case ColumnPart::DayOfYearSine:
        return StudyText::tr("sine of the day of the year of %1").arg(column);
    case ColumnPart::DayOfYearCosine:
        return StudyText::tr("cosine of the day of the year of %1").arg(column);
    case ColumnPart::Seconds:
        return StudyText::tr("seconds of %1").arg(column);
    case ColumnPart::Length:
        return StudyText::tr("length of %1").arg(column);
    case ColumnPart::Words:
        return StudyText::tr("words of %1").arg(column);
    case ColumnPart::HasWord:
        return feature.word.empty() ? StudyText::tr("a word in %1").arg(column)
                                    : StudyText::tr("“%1” in %2").arg(toQString(feature.word), column);
    case ColumnPart::Family:
        return StudyText::tr("family of %1").arg(column);
    case ColumnPart::MaskLength:
        return StudyText::tr("mask length of %1").arg(column);
    case ColumnPart::Lower:
        return StudyText::tr("lower bound of %1").arg(column);
    case ColumnPart::Upper:
        return StudyText::tr("upper bound of %1").arg(column);
    case ColumnPart::Width:
        return StudyText::tr("width of %1").arg(column);
    case ColumnPart::None:
        break;
    }
    return toQString(feature.column);
}

} // namespace

QString overWords(const study::Window &window)
{
    if (const auto *length = std::get_if<Duration>(&window))
        return StudyText::tr("the last %1").arg(durationWords(*length));
    if (const auto *last = std::get_if<study::LastRows>(&window))
        return StudyText::tr("the last %n row(s)", nullptr, last->count);
    return StudyText::tr("all time");
}

QString measureWords(study::Measure measure)
{
    switch (measure) {
    case study::Measure::Rank:
        return StudyText::tr("rank");
    case study::Measure::Percentile:
        return StudyText::tr("percentile");
    case study::Measure::ZScore:
        return StudyText::tr("z-score");
    case study::Measure::ToHighest:
        return StudyText::tr("distance to the highest");
    case study::Measure::ToLowest:
        return StudyText::tr("distance to the lowest");
    case study::Measure::Mean:
        return StudyText::tr("mean");
    }
    return {};
}

QString amongWords(const study::Among &among)
{
    const auto measure = measureWords(among.measure);
    return among.within.empty()
        ? StudyText::tr("%1 among all of that moment").arg(measure)
        : StudyText::tr("%1 among those of the same row of %2").arg(measure, toQString(among.within.back().table.name));
}

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
    auto words = study::isOfLastParent(feature)
        ? lastParentWords(feature)
        : aggregatePhrase(feature.aggregate, partWords(feature), toQString(feature.argument));
    if (const auto *window = std::get_if<Duration>(&feature.window))
        words = StudyText::tr("%1, last %2").arg(words, durationWords(*window));
    if (const auto *window = std::get_if<study::LastRows>(&feature.window))
        words = StudyText::tr("%1, of the last %n row(s)", nullptr, window->count).arg(words);
    if (feature.lag)
        words = StudyText::tr("%1, as it was %2 before").arg(words, durationWords(*feature.lag));
    if (!feature.where.empty())
        words = StudyText::tr("%1, with %n condition(s)", nullptr, static_cast<int>(feature.where.size())).arg(words);
    if (feature.over)
        words = StudyText::tr("%1, divided by the same over %2").arg(words, overWords(*feature.over));
    if (feature.among)
        words = StudyText::tr("%1: %2").arg(words, amongWords(*feature.among));
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

} // namespace espalier::ui
