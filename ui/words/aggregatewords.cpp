// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/aggregatewords.h"

#include "core/study/aggregates.h"

#include <QCoreApplication>

#include <array>

namespace espalier::ui {

namespace {

using study::Aggregate;

struct AggregateWords
{
    const char *word = nullptr; //!< for lists
    const char *phrase = nullptr; //!< of the column %1, with the argument %2
};

constexpr std::array<std::pair<Aggregate, AggregateWords>, study::aggregateCount> allWords{{
    {Aggregate::Direct,
     {QT_TRANSLATE_NOOP("AggregateWords", "the value itself"), QT_TRANSLATE_NOOP("AggregateWords", "%1")}},
    {Aggregate::Count, {QT_TRANSLATE_NOOP("AggregateWords", "count"), QT_TRANSLATE_NOOP("AggregateWords", "count")}},
    {Aggregate::Exists,
     {QT_TRANSLATE_NOOP("AggregateWords", "whether any"), QT_TRANSLATE_NOOP("AggregateWords", "has any")}},
    {Aggregate::Sum, {QT_TRANSLATE_NOOP("AggregateWords", "sum"), QT_TRANSLATE_NOOP("AggregateWords", "sum of %1")}},
    {Aggregate::Mean, {QT_TRANSLATE_NOOP("AggregateWords", "mean"), QT_TRANSLATE_NOOP("AggregateWords", "mean %1")}},
    {Aggregate::Min,
     {QT_TRANSLATE_NOOP("AggregateWords", "smallest"), QT_TRANSLATE_NOOP("AggregateWords", "smallest %1")}},
    {Aggregate::Max,
     {QT_TRANSLATE_NOOP("AggregateWords", "largest"), QT_TRANSLATE_NOOP("AggregateWords", "largest %1")}},
    {Aggregate::Range,
     {QT_TRANSLATE_NOOP("AggregateWords", "range"), QT_TRANSLATE_NOOP("AggregateWords", "range of %1")}},
    {Aggregate::StandardDeviation,
     {QT_TRANSLATE_NOOP("AggregateWords", "standard deviation"),
      QT_TRANSLATE_NOOP("AggregateWords", "standard deviation of %1")}},
    {Aggregate::Median,
     {QT_TRANSLATE_NOOP("AggregateWords", "median"), QT_TRANSLATE_NOOP("AggregateWords", "median %1")}},
    {Aggregate::Quantile,
     {QT_TRANSLATE_NOOP("AggregateWords", "quantile"), QT_TRANSLATE_NOOP("AggregateWords", "%2 quantile of %1")}},
    {Aggregate::ShareAbove,
     {QT_TRANSLATE_NOOP("AggregateWords", "share above a number"),
      QT_TRANSLATE_NOOP("AggregateWords", "share of %1 above %2")}},
    {Aggregate::First,
     {QT_TRANSLATE_NOOP("AggregateWords", "first value"), QT_TRANSLATE_NOOP("AggregateWords", "first %1")}},
    {Aggregate::Last,
     {QT_TRANSLATE_NOOP("AggregateWords", "last value"), QT_TRANSLATE_NOOP("AggregateWords", "last %1")}},
    {Aggregate::Change,
     {QT_TRANSLATE_NOOP("AggregateWords", "change"), QT_TRANSLATE_NOOP("AggregateWords", "change of %1")}},
    {Aggregate::Slope,
     {QT_TRANSLATE_NOOP("AggregateWords", "trend"), QT_TRANSLATE_NOOP("AggregateWords", "trend of %1 per day")}},
    {Aggregate::DecayedMean,
     {QT_TRANSLATE_NOOP("AggregateWords", "decaying mean"),
      QT_TRANSLATE_NOOP("AggregateWords", "mean %1, half as much each %2")}},
    {Aggregate::DistinctCount,
     {QT_TRANSLATE_NOOP("AggregateWords", "distinct values"),
      QT_TRANSLATE_NOOP("AggregateWords", "distinct values of %1")}},
    {Aggregate::RowsPerDistinct,
     {QT_TRANSLATE_NOOP("AggregateWords", "rows for each value"),
      QT_TRANSLATE_NOOP("AggregateWords", "rows for each value of %1")}},
    {Aggregate::Mode,
     {QT_TRANSLATE_NOOP("AggregateWords", "most frequent"), QT_TRANSLATE_NOOP("AggregateWords", "most frequent %1")}},
    {Aggregate::Share,
     {QT_TRANSLATE_NOOP("AggregateWords", "share of a value"),
      QT_TRANSLATE_NOOP("AggregateWords", "share of %1 that is %2")}},
    {Aggregate::Entropy,
     {QT_TRANSLATE_NOOP("AggregateWords", "diversity"), QT_TRANSLATE_NOOP("AggregateWords", "diversity of %1")}},
    {Aggregate::TimeSinceFirst,
     {QT_TRANSLATE_NOOP("AggregateWords", "days since first"),
      QT_TRANSLATE_NOOP("AggregateWords", "days since first")}},
    {Aggregate::TimeSinceLast,
     {QT_TRANSLATE_NOOP("AggregateWords", "days since last"), QT_TRANSLATE_NOOP("AggregateWords", "days since last")}},
    {Aggregate::MeanGap,
     {QT_TRANSLATE_NOOP("AggregateWords", "mean days between"),
      QT_TRANSLATE_NOOP("AggregateWords", "mean days between")}},
    {Aggregate::Overdue,
     {QT_TRANSLATE_NOOP("AggregateWords", "how overdue the next is"),
      QT_TRANSLATE_NOOP("AggregateWords", "how overdue the next is")}},
    {Aggregate::TimeSinceMax,
     {QT_TRANSLATE_NOOP("AggregateWords", "days since the largest"),
      QT_TRANSLATE_NOOP("AggregateWords", "days since the largest %1")}},
    {Aggregate::TimeUntilNext,
     {QT_TRANSLATE_NOOP("AggregateWords", "days until the next"),
      QT_TRANSLATE_NOOP("AggregateWords", "days until the next %1")}},
    {Aggregate::LongestRun,
     {QT_TRANSLATE_NOOP("AggregateWords", "longest run"),
      QT_TRANSLATE_NOOP("AggregateWords", "longest run of %1 being %2")}},
}};
static_assert(study::isComplete(allWords), "an aggregate has no words, or not in its place");

const AggregateWords &wordsOf(Aggregate aggregate)
{
    return allWords.at(static_cast<std::size_t>(aggregate)).second;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("AggregateWords", text);
}

} // namespace

QString aggregateWord(Aggregate aggregate)
{
    return translated(wordsOf(aggregate).word);
}

QString aggregatePhrase(Aggregate aggregate, const QString &column, const QString &argument)
{
    const auto phrase = translated(wordsOf(aggregate).phrase);
    const auto &traits = study::traitsOf(aggregate);
    if (traits.argument != study::Argument::None)
        return phrase.arg(column, argument);
    return traits.taken == study::Taken::Rows ? phrase : phrase.arg(column);
}

} // namespace espalier::ui
