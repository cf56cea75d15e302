// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/aggregate.h"

#include "core/plan/messages.h"
#include "core/study/aggregates.h"
#include "core/study/names.h"
#include "core/study/parts.h"
#include "core/study/textwords.h"

#include <algorithm>

namespace espalier::plan {

namespace {

using study::Aggregate;

Message needOf(std::string aggregate, study::Taken taken)
{
    using study::Taken;
    switch (taken) {
    case Taken::Rows:
        return messages::needsNoColumn(std::move(aggregate));
    case Taken::Number:
    case Taken::NumberOrMoment:
        return messages::needsNumbers(std::move(aggregate));
    case Taken::Category:
        return messages::needsCategories(std::move(aggregate));
    case Taken::CategoryOrFlag:
        return messages::needsCategoriesOrFlags(std::move(aggregate));
    case Taken::Moment:
        return messages::needsMoments(std::move(aggregate));
    case Taken::Feature:
    case Taken::Identity:
        return messages::needsReadableColumn(std::move(aggregate));
    }
    return {};
}

//! The kind of what an aggregate gives, or why it cannot be taken of the column.
Result<Kind> aggregateKind(const std::string &subject, Aggregate aggregate, const Column &column, bool hasAsOf)
{
    const auto use = catalog::featureUse(valueType(column));
    const auto &traits = study::traitsOf(aggregate);
    if (use.use == catalog::Use::None)
        return Failure(invalid(subject, use.reason));
    if (traits.gives == study::Gives::Value)
        return directKind(subject, column, hasAsOf);
    const auto taken = traits.taken;
    // Of an aggregate of rows, a column is not read.
    const bool isTaken = taken == study::Taken::Rows || study::isTakenOf(taken, valueType(column));
    if (!isTaken || (use.use == catalog::Use::Moment && taken != study::Taken::Identity && !hasAsOf)) {
        return Failure(invalid(subject, needOf(std::string(traits.name), taken), messages::useCountOrLast()));
    }
    return traits.gives == study::Gives::Category ? Kind::Category : Kind::Number;
}

//! What an aggregate has beside its column.
Result<AggregateFeature> withoutColumn(const Resolver &resolver, const study::Feature &feature)
{
    const auto end = resolver.endOf(feature.path);
    AggregateFeature result{.name = feature.name, .aggregate = feature.aggregate, .window = feature.window};
    auto where = resolver.conditions(end, feature.where);
    if (!where)
        return Failure(where.error());
    result.where = std::move(*where);
    for (auto &condition : result.where) {
        auto seen = resolver.seenColumn(end, condition.column.name);
        if (!seen)
            return Failure(seen.error());
        condition.column = std::move(*seen);
    }
    const auto number = study::parseArgument(feature);
    if (!number)
        return Failure(number.error());
    result.number = *number;
    result.text = feature.argument;
    return result;
}

Result<> checkRows(const study::Feature &feature)
{
    const auto &traits = study::traitsOf(feature.aggregate);
    if (traits.taken != study::Taken::Rows)
        return Failure(invalid(feature.name, messages::aggregateNeedsColumn(std::string(traits.name))));
    if (feature.part != study::ColumnPart::None)
        return Failure(invalid(feature.name, messages::partNeedsColumn(), messages::nameColumn()));
    return {};
}

} // namespace

Result<Kind> directKind(const std::string &subject, const Column &column, bool hasAsOf)
{
    const auto use = catalog::featureUse(valueType(column));
    if (use.use == catalog::Use::Number)
        return Kind::Number;
    if (use.use == catalog::Use::Category)
        return Kind::Category;
    if (use.use == catalog::Use::Moment && hasAsOf)
        return Kind::Number;
    if (use.use == catalog::Use::Moment)
        return Failure(invalid(subject, messages::dateNeedsAsOf()));
    return Failure(invalid(subject, use.reason.empty() ? messages::identityIsCounted() : use.reason));
}

Result<> checkWord(const study::Feature &feature)
{
    if (feature.part != study::ColumnPart::HasWord) {
        if (feature.word.empty())
            return {};
        return Failure(invalid(feature.name, messages::wordNeedsPart()));
    }
    if (study::isWord(feature.word))
        return {};
    const auto words = study::wordsOf(feature.word);
    return Failure(invalid(feature.name, messages::isNotOneWord(feature.word),
                           messages::writeOneWord(words.empty() ? std::string("refund") : words.front())));
}

//! The feature's column with the part of it that is meant, or why there is none such.
Result<Column> featureColumn(const Resolver &resolver, const study::Feature &feature)
{
    const bool isOfAsOf = feature.column.empty() && feature.path.empty() && feature.part != study::ColumnPart::None;
    if (isOfAsOf && !study::hasAsOf(resolver.study()))
        return Failure(invalid(feature.name, messages::noAsOf(), messages::giveAsOf()));
    auto column = isOfAsOf ? Result<Column>(Column{.type = catalog::Type::TimestampTz, .typeName = "timestamptz"})
                           : resolver.seenColumn(resolver.endOf(feature.path), feature.column);
    if (!column)
        return column;
    column->part = feature.part;
    column->word = feature.word;
    const auto parts = study::partsOf(column->type, column->element);
    if (feature.part == study::ColumnPart::None || std::ranges::find(parts, feature.part) != parts.end()) {
        if (auto checked = checkWord(feature); !checked)
            return Failure(checked.error());
        return column;
    }
    std::string offered;
    for (const auto part : parts)
        offered += (offered.empty() ? "" : ", ") + std::string(nameOf(study::partNames, part));
    return Failure(invalid(
        feature.name, messages::typeHasNoPart(column->typeName, std::string(nameOf(study::partNames, feature.part))),
        offered.empty() ? messages::leavePartOut() : messages::choosePart(std::move(offered))));
}

Result<AggregateFeature> resolveAggregate(const Resolver &resolver, const study::Feature &feature)
{
    if (feature.aggregate == Aggregate::Direct)
        return Failure(invalid(feature.name, messages::reachesManyRows(), messages::chooseAggregate()));
    auto result = withoutColumn(resolver, feature);
    if (!result)
        return result;
    if (feature.column.empty()) {
        if (auto checked = checkRows(feature); !checked)
            return Failure(checked.error());
        return result;
    }
    auto column = featureColumn(resolver, feature);
    if (!column)
        return Failure(column.error());
    const auto kind = aggregateKind(feature.name, feature.aggregate, *column, study::hasAsOf(resolver.study()));
    if (!kind)
        return Failure(kind.error());
    result->kind = *kind;
    result->column = std::move(*column);
    return result;
}

Result<AggregateFeature> resolveNested(const Resolver &resolver, const study::Feature &feature)
{
    const auto &traits = study::traitsOf(feature.aggregate);
    const bool isOfNumbers = study::isTakenOfNumbers(traits.taken);
    if (!isOfNumbers || !feature.column.empty() || feature.part != study::ColumnPart::None) {
        return Failure(invalid(feature.name,
                               isOfNumbers ? messages::eitherColumnOrAggregate()
                                           : messages::notTakenOfNumbers(std::string(traits.name)),
                               isOfNumbers ? messages::leaveColumnOut() : messages::useSumOrMean()));
    }
    auto result = withoutColumn(resolver, feature);
    if (result)
        result->column = Column{.type = catalog::Type::Real, .typeName = "double precision"};
    return result;
}

} // namespace espalier::plan
