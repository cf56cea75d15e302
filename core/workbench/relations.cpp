// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/relations.h"

#include "core/pg/connection.h"
#include "core/relations/inferkeys.h"
#include "core/workbench/messages.h"

namespace espalier::workbench {

namespace {

bool areComparable(const catalog::Catalog &catalog, const relations::Relation &relation)
{
    for (std::size_t i = 0; i < relation.childColumns.size(); ++i) {
        const auto child = catalog.table(relation.child).columns[relation.childColumns[i]].type;
        const auto parent = catalog.table(relation.parent).columns[relation.parentColumns[i]].type;
        if (!relations::isComparable(child, parent))
            return false;
    }
    return true;
}

} // namespace

Result<> checkRelations(const catalog::Catalog &catalog, std::vector<relations::SuggestedRelation> &suggestions,
                        const pg::Settings &settings, Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    return relations::checkInclusion(catalog, suggestions, *connection, progress);
}

Result<relations::Inclusion> checkRelation(const catalog::Catalog &catalog, const NamedRelation &relation,
                                           const pg::Settings &settings, Progress &progress)
{
    const auto refused = [&relation](Message problem, Message remedy) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = describe(relation),
                             .problem = std::move(problem),
                             .remedies = {std::move(remedy)}});
    };
    const auto place = located(catalog, relation);
    if (!place)
        return refused(messages::columnDoesNotExist(), messages::writeRelation());
    std::vector<relations::SuggestedRelation> one(1);
    one.front().relation = *place;
    one.front().isKeyless = !relations::hasUniqueParent(catalog, *place);
    if (auto checked = checkRelations(catalog, one, settings, progress); !checked)
        return Failure(checked.error());
    auto inclusion = one.front().inclusion.value_or(relations::Inclusion());
    if (!one.front().isKeyless)
        return inclusion;
    if (!inclusion.key && !areComparable(catalog, *place))
        return refused(messages::columnsDoNotPair(), messages::writeRelation());
    if (!inclusion.key)
        return refused(messages::parentNotLookedAt(), messages::acceptUnchecked());
    if (inclusion.key->shared > 0) {
        return refused(
            messages::severalParents(static_cast<std::int64_t>(inclusion.key->shared), inclusion.key->example),
            messages::referToOneRow());
    }
    return inclusion;
}

} // namespace espalier::workbench
