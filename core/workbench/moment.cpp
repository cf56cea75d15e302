// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/moment.h"

#include "core/compile/passing.h"
#include "core/monitor/freshness.h"
#include "core/monitor/log.h"
#include "core/pg/identity.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <utility>

namespace espalier::workbench {

namespace {

Failure refused(Timestamp asOf, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = printTimestamp(asOf),
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

} // namespace

Result<> checkPast(pg::Transaction &transaction, Timestamp asOf)
{
    const auto now = pg::momentOf(transaction);
    if (!now)
        return Failure(now.error());
    if (asOf > *now)
        return refused(asOf, messages::momentToCome(printTimestamp(*now)), messages::nameEarlierMoment());
    return {};
}

Result<> checkMoment(pg::Transaction &transaction, const Champion &champion, Timestamp asOf)
{
    if (!compile::isAsOfNow(champion.plan))
        return refused(asOf, messages::notOfOneMoment(), messages::nameNoMoment());
    return checkPast(transaction, asOf);
}

Result<> checkWritableMoment(pg::Transaction &transaction, const Champion &champion, const deploy::Names &names,
                             Timestamp asOf)
{
    if (auto checked = checkMoment(transaction, champion, asOf); !checked)
        return checked;
    const auto logged = monitor::lastLogged(transaction, names, deploy::shapeOf(champion.plan, champion.model));
    if (!logged)
        return Failure(logged.error());
    const auto freshness = monitor::readFreshness(transaction, names);
    if (!freshness)
        return Failure(freshness.error());
    auto last = *logged;
    if (*freshness)
        last = std::max(last.value_or((*freshness)->asOf), (*freshness)->asOf);
    if (last && asOf < *last)
        return refused(asOf, messages::laterIsLogged(printTimestamp(*last)), messages::nameLaterMoment());
    return {};
}

} // namespace espalier::workbench
