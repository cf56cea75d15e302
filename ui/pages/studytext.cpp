// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/studytext.h"

#include "core/study/paths.h"
#include "ui/base/text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct StudyText
{
    Q_DECLARE_TR_FUNCTIONS(StudyText)
};

QString aggregateWords(study::Aggregate aggregate, const QString &column)
{
    using study::Aggregate;
    switch (aggregate) {
    case Aggregate::Direct:
        return column;
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
    case Aggregate::Last:
        return StudyText::tr("last %1").arg(column);
    case Aggregate::DistinctCount:
        return StudyText::tr("distinct values of %1").arg(column);
    case Aggregate::TimeSinceLast:
        return StudyText::tr("days since last");
    }
    return column;
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
    auto words = aggregateWords(feature.aggregate, toQString(feature.column));
    if (const auto *window = std::get_if<Duration>(&feature.window))
        words = StudyText::tr("%1, last %2").arg(words, durationWords(*window));
    if (const auto *window = std::get_if<study::LastRows>(&feature.window))
        words = StudyText::tr("%1, of the last %n row(s)", nullptr, window->count).arg(words);
    if (!feature.where.empty())
        words = StudyText::tr("%1, with %n condition(s)", nullptr, static_cast<int>(feature.where.size())).arg(words);
    return words;
}

FeatureRow featureRow(const study::Study &study, const study::Feature &feature, bool isUsed)
{
    auto path = toQString(study::describe(feature.path));
    path.replace(QLatin1String("->"), QStringLiteral("→"));
    return {.name = toQString(feature.name),
            .label = featureWords(feature),
            .group = feature.path.empty() ? toQString(study.entity.name) : path,
            .sql = toQString(feature.name),
            .isUsed = isUsed};
}

} // namespace espalier::ui
