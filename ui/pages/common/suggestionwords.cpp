// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/suggestionwords.h"

#include "core/study/timetext.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace espalier::ui {

namespace {

// The context of these texts for translators.
struct SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(espalier::ui::SuggestionWords)
};

QString ruleText(relations::NameRule rule)
{
    switch (rule) {
    case relations::NameRule::Learned:
        return SuggestionWords::tr("declared keys of that name lead there");
    case relations::NameRule::TableName:
        return SuggestionWords::tr("named after the table");
    case relations::NameRule::ModuleTable:
        return SuggestionWords::tr("named after a table of its module");
    case relations::NameRule::Role:
        return SuggestionWords::tr("a role before the table's name");
    case relations::NameRule::Person:
        return SuggestionWords::tr("a person's role");
    case relations::NameRule::Parent:
        return SuggestionWords::tr("another row of the same table");
    case relations::NameRule::SameKey:
        return SuggestionWords::tr("named as the key");
    case relations::NameRule::SameKeys:
        return SuggestionWords::tr("all columns of the key by name");
    }
    return {};
}

QString reasonText(study::TimeReason reason)
{
    switch (reason) {
    case study::TimeReason::NamedAsBeginning:
        return SuggestionWords::tr("named as a beginning");
    case study::TimeReason::NamedAsMoment:
        return SuggestionWords::tr("named as a moment");
    case study::TimeReason::NamedAsYear:
        return SuggestionWords::tr("named as a year, with values that are years");
    case study::TimeReason::NamedAsValidity:
        return SuggestionWords::tr("rows are valid for a time");
    case study::TimeReason::RecordedLater:
        return SuggestionWords::tr("rows were entered later than that");
    case study::TimeReason::OfParent:
        return SuggestionWords::tr("the time of the row that it refers to");
    case study::TimeReason::NeverNull:
        return SuggestionWords::tr("never null");
    case study::TimeReason::Indexed:
        return SuggestionWords::tr("indexed");
    case study::TimeReason::InRowOrder:
        return SuggestionWords::tr("rows lie in its order");
    case study::TimeReason::OnlyMoment:
        return SuggestionWords::tr("the only date or time");
    }
    return {};
}

QString valuesText(const relations::SuggestedRelation &suggestion)
{
    const auto &inclusion = suggestion.inclusion;
    if (!inclusion)
        return SuggestionWords::tr("values not checked");
    if (inclusion->isFromStatistics)
        return SuggestionWords::tr("refuted by the statistics");
    if (inclusion->isParentEmpty)
        return SuggestionWords::tr("the parent has no rows");
    if (inclusion->sampled == 0)
        return SuggestionWords::tr("no values to check");
    auto found = SuggestionWords::tr("%1 of %2 values")
                     .arg(countText(static_cast<std::int64_t>(inclusion->found)),
                          countText(static_cast<std::int64_t>(inclusion->sampled)));
    if (!inclusion->key)
        return found;
    return SuggestionWords::tr("%1, each once in %2 rows")
        .arg(found, countText(static_cast<std::int64_t>(inclusion->key->rows)));
}

SuggestionRow::State stateOf(relations::Verdict verdict)
{
    switch (verdict) {
    case relations::Verdict::Confirmed:
        return SuggestionRow::State::Confirmed;
    case relations::Verdict::Doubtful:
        return SuggestionRow::State::Doubtful;
    case relations::Verdict::Refuted:
        return SuggestionRow::State::Refuted;
    case relations::Verdict::Unknown:
        return SuggestionRow::State::Unknown;
    case relations::Verdict::Unchecked:
        break;
    }
    return SuggestionRow::State::Unchecked;
}

//! What would else be told by an icon alone; numbers say it where all is well.
QString stateText(SuggestionRow::State state)
{
    switch (state) {
    case SuggestionRow::State::Doubtful:
        return SuggestionWords::tr("Doubtful");
    case SuggestionRow::State::Refuted:
        return SuggestionWords::tr("Refuted");
    case SuggestionRow::State::Confirmed:
    case SuggestionRow::State::Unknown:
    case SuggestionRow::State::Unchecked:
        break;
    }
    return {};
}

} // namespace

QString columnsText(const catalog::Table &table, const std::vector<std::size_t> &columns)
{
    QStringList names;
    for (const auto column : columns)
        names += toQString(table.columns[column].name);
    const auto list = names.size() == 1 ? names.front() : QStringLiteral("(%1)").arg(names.join(QStringLiteral(", ")));
    return QStringLiteral("%1.%2").arg(toQString(sql::displayName(table.name)), list);
}

QString evidenceText(const relations::SuggestedRelation &suggestion)
{
    const auto state = stateText(stateOf(relations::verdict(suggestion)));
    QStringList parts{state.isEmpty() ? valuesText(suggestion)
                                      : QStringLiteral("%1: %2").arg(state, valuesText(suggestion)),
                      ruleText(suggestion.rule)};
    if (!suggestion.isSameType)
        parts += SuggestionWords::tr("types differ a little");
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString reasonsText(const study::TimeSuggestion &suggestion)
{
    QStringList reasons;
    for (const auto reason : suggestion.reasons)
        reasons += reasonText(reason);
    return reasons.join(QStringLiteral(" \u00b7 "));
}

SuggestionRow suggestionRow(const catalog::Catalog &catalog, const relations::SuggestedRelation &suggestion,
                            std::size_t index)
{
    const auto &relation = suggestion.relation;
    const auto child = columnsText(catalog.table(relation.child), relation.childColumns);
    const auto parent = columnsText(catalog.table(relation.parent), relation.parentColumns);
    const auto evidence = evidenceText(suggestion);
    return {.kind = SuggestionRow::Kind::Relation,
            .state = stateOf(relations::verdict(suggestion)),
            .index = index,
            .title = child,
            .target = QStringLiteral("\u2192 %1").arg(parent),
            .evidence = evidence,
            .spoken = SuggestionWords::tr("%1 refers to %2: %3.").arg(child, parent, evidence)};
}

SuggestionRow suggestionRow(const catalog::Catalog &catalog, const study::TimeSuggestion &suggestion, std::size_t index)
{
    const auto evidence = reasonsText(suggestion);
    const auto title = toQString(study::timeText(suggestion.time));
    QString type;
    const auto &time = suggestion.time;
    if (const auto table = catalog::findTable(catalog, time.path.empty() ? time.table : time.path.back().table)) {
        const auto &found = catalog.table(*table);
        if (const auto column = catalog::findColumn(found, suggestion.time.column))
            type = toQString(catalog::shortTypeName(found.columns[*column].typeName));
    }
    return {.kind = SuggestionRow::Kind::Time,
            .state = SuggestionRow::State::Unchecked,
            .index = index,
            .title = title,
            .target = SuggestionWords::tr("when its rows came to be, %1").arg(type),
            .evidence = evidence,
            .spoken = SuggestionWords::tr("%1 tells when a row came to be. %2.").arg(title, evidence)};
}

} // namespace espalier::ui
