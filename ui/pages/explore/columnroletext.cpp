// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/columnroletext.h"

#include "ui/words/aggregatewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace espalier::ui {

namespace {

using features::ColumnRole;
using study::Aggregate;

struct ColumnOfferWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnOfferWords)
};

QString aggregateWords(const std::vector<Aggregate> &aggregates)
{
    QStringList words;
    for (const auto aggregate : aggregates)
        words.append(aggregateWord(aggregate));
    return words.join(QStringLiteral(", "));
}

//! What is possible and not suggested.
std::vector<Aggregate> byHandOnly(const features::ColumnOffer &offer)
{
    auto rest = offer.possible;
    std::erase_if(rest, [&offer](Aggregate aggregate) {
        return std::ranges::find(offer.suggested, aggregate) != offer.suggested.end();
    });
    return rest;
}

//! The reasons that core tells, in the language of the window.
QString reasonText(const features::ColumnOffer &offer)
{
    if (offer.type == catalog::Type::Json)
        return ColumnOfferWords::tr(
            "JSON has no fixed shape: a view or a generated column can name the fields that matter.");
    if (offer.type == catalog::Type::Range)
        return ColumnOfferWords::tr(
            "A range is two values, and the bounds of this one are neither numbers nor moments.");
    return ColumnOfferWords::tr("The type is neither a number, a text, a moment nor a length to a model.");
}

} // namespace

QString offerTitle(const features::ColumnOffer &offer)
{
    switch (offer.role) {
    case ColumnRole::Number:
        return ColumnOfferWords::tr("Number");
    case ColumnRole::YesNo:
        return ColumnOfferWords::tr("Yes or no, as 1 or 0");
    case ColumnRole::Length:
        return ColumnOfferWords::tr("Number: how long it is");
    case ColumnRole::Seconds:
        return ColumnOfferWords::tr("Number: its seconds");
    case ColumnRole::Category:
        return offer.distinct < 0
            ? ColumnOfferWords::tr("Category")
            : ColumnOfferWords::tr("Category with %n value(s)", nullptr, static_cast<int>(offer.distinct));
    case ColumnRole::ManyValues:
        return offer.distinct < 0 ? ColumnOfferWords::tr("Text, not known how many values")
                                  : ColumnOfferWords::tr("Text with too many values for a category");
    case ColumnRole::Address:
        return ColumnOfferWords::tr("Network address");
    case ColumnRole::Bounds:
        return ColumnOfferWords::tr("Range");
    case ColumnRole::Moment:
        return ColumnOfferWords::tr("Moment");
    case ColumnRole::RowTime:
        return ColumnOfferWords::tr("Moment, probably the row's time");
    case ColumnRole::Key:
        return ColumnOfferWords::tr("Identity: part of the primary key");
    case ColumnRole::Reference:
        return ColumnOfferWords::tr("Identity: refers to another table");
    case ColumnRole::Identity:
        return ColumnOfferWords::tr("Identity");
    case ColumnRole::Unusable:
        break;
    }
    return ColumnOfferWords::tr("Not a feature");
}

QString offerText(const features::ColumnOffer &offer)
{
    switch (offer.role) {
    case ColumnRole::Unusable:
        return reasonText(offer);
    case ColumnRole::Key:
    case ColumnRole::Identity:
        return ColumnOfferWords::tr("It tells rows apart, so it is only counted, never a number.");
    case ColumnRole::Reference:
        return ColumnOfferWords::tr("It is only counted; the columns of the table it refers to are features.");
    case ColumnRole::Moment:
        return ColumnOfferWords::tr(
                   "The days from it to the moment of prediction, where a study has one. Over many rows only "
                   "by hand: %1.")
            .arg(aggregateWords(offer.possible));
    case ColumnRole::RowTime:
        return ColumnOfferWords::tr(
            "It decides which rows a feature may see at the moment of prediction. As a feature: the "
            "days from it to that moment.");
    case ColumnRole::ManyValues:
        return offer.distinct < 0
            ? ColumnOfferWords::tr(
                  "Its length and its number of words; as a category not suggested, since the table was never "
                  "analysed. By hand, over many rows: %1.")
                  .arg(aggregateWords(offer.possible))
            : ColumnOfferWords::tr(
                  "Its length and its number of words; as a category not suggested, with about %1 different "
                  "values. By hand, over many rows: %2.")
                  .arg(countText(static_cast<std::int64_t>(offer.distinct)), aggregateWords(offer.possible));
    case ColumnRole::Bounds:
        return ColumnOfferWords::tr("Its width; by hand also its lower and its upper bound.");
    case ColumnRole::Address:
        return ColumnOfferWords::tr(
            "Not suggested: its family (4 or 6) and the length of its mask are numbers, to be chosen by hand.");
    default:
        break;
    }
    const auto text = ColumnOfferWords::tr("As it is where one row is reached; over many rows: %1.")
                          .arg(aggregateWords(offer.suggested));
    const auto rest = byHandOnly(offer);
    return rest.empty() ? text : text + u' ' + ColumnOfferWords::tr("By hand also: %1.").arg(aggregateWords(rest));
}

} // namespace espalier::ui
