// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlooktext.h"

#include "ui/base/text.h"
#include "ui/pages/aggregatewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace espalier::ui {

namespace {

using features::Outlook;
using study::Aggregate;

struct OutlookWords
{
    Q_DECLARE_TR_FUNCTIONS(OutlookWords)
};

QString aggregateWords(const std::vector<Aggregate> &aggregates)
{
    QStringList words;
    for (const auto aggregate : aggregates)
        words.append(aggregateWord(aggregate));
    return words.join(QStringLiteral(", "));
}

//! What is possible and not suggested.
std::vector<Aggregate> byHandOnly(const features::FeatureOutlook &outlook)
{
    auto rest = outlook.possible;
    std::erase_if(rest, [&outlook](Aggregate aggregate) {
        return std::ranges::find(outlook.suggested, aggregate) != outlook.suggested.end();
    });
    return rest;
}

//! The reasons that core tells, in the language of the window.
QString reasonText(const features::FeatureOutlook &outlook)
{
    if (outlook.type == catalog::Type::Json)
        return OutlookWords::tr(
            "JSON has no fixed shape: a view or a generated column can name the fields that matter.");
    if (outlook.type == catalog::Type::Range)
        return OutlookWords::tr("A range is two values, and the bounds of this one are neither numbers nor moments.");
    return OutlookWords::tr("The type is neither a number, a text, a moment nor a length to a model.");
}

} // namespace

QString outlookTitle(const features::FeatureOutlook &outlook)
{
    switch (outlook.outlook) {
    case Outlook::Number:
        return OutlookWords::tr("Number");
    case Outlook::YesNo:
        return OutlookWords::tr("Yes or no, as 1 or 0");
    case Outlook::Length:
        return OutlookWords::tr("Number: how long it is");
    case Outlook::Seconds:
        return OutlookWords::tr("Number: its seconds");
    case Outlook::Category:
        return outlook.distinct < 0
            ? OutlookWords::tr("Category")
            : OutlookWords::tr("Category with %n value(s)", nullptr, static_cast<int>(outlook.distinct));
    case Outlook::ManyValues:
        return outlook.distinct < 0 ? OutlookWords::tr("Text, not known how many values")
                                    : OutlookWords::tr("Text with too many values for a category");
    case Outlook::Address:
        return OutlookWords::tr("Network address");
    case Outlook::Bounds:
        return OutlookWords::tr("Range");
    case Outlook::Moment:
        return OutlookWords::tr("Moment");
    case Outlook::RowTime:
        return OutlookWords::tr("Moment, probably the row's time");
    case Outlook::Key:
        return OutlookWords::tr("Identity: part of the primary key");
    case Outlook::Reference:
        return OutlookWords::tr("Identity: refers to another table");
    case Outlook::Identity:
        return OutlookWords::tr("Identity");
    case Outlook::Unusable:
        break;
    }
    return OutlookWords::tr("Not a feature");
}

QString outlookText(const features::FeatureOutlook &outlook)
{
    switch (outlook.outlook) {
    case Outlook::Unusable:
        return reasonText(outlook);
    case Outlook::Key:
    case Outlook::Identity:
        return OutlookWords::tr("It tells rows apart, so it is only counted, never a number.");
    case Outlook::Reference:
        return OutlookWords::tr("It is only counted; the columns of the table it refers to are features.");
    case Outlook::Moment:
        return OutlookWords::tr(
                   "The days from it to the moment of prediction, where a study has one. Over many rows only "
                   "by hand: %1.")
            .arg(aggregateWords(outlook.possible));
    case Outlook::RowTime:
        return OutlookWords::tr(
            "It decides which rows a feature may see at the moment of prediction. As a feature: the "
            "days from it to that moment.");
    case Outlook::ManyValues:
        return outlook.distinct < 0
            ? OutlookWords::tr(
                  "Its length and its number of words; as a category not suggested, since the table was never "
                  "analysed. By hand, over many rows: %1.")
                  .arg(aggregateWords(outlook.possible))
            : OutlookWords::tr(
                  "Its length and its number of words; as a category not suggested, with about %1 different "
                  "values. By hand, over many rows: %2.")
                  .arg(countText(static_cast<std::int64_t>(outlook.distinct)), aggregateWords(outlook.possible));
    case Outlook::Bounds:
        return OutlookWords::tr("Its width; by hand also its lower and its upper bound.");
    case Outlook::Address:
        return OutlookWords::tr(
            "Not suggested: its family (4 or 6) and the length of its mask are numbers, to be chosen by hand.");
    default:
        break;
    }
    const auto text = OutlookWords::tr("As it is where one row is reached; over many rows: %1.")
                          .arg(aggregateWords(outlook.suggested));
    const auto rest = byHandOnly(outlook);
    return rest.empty() ? text : text + u' ' + OutlookWords::tr("By hand also: %1.").arg(aggregateWords(rest));
}

} // namespace espalier::ui
