// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/apply.h"

#include "core/deploy/examples.h"
#include "core/deploy/messages.h"
#include "core/deploy/registry.h"
#include "core/deploy/shadow.h"
#include "core/deploy/taken.h"
#include "core/deploy/transaction.h"
#include "core/deploy/verify.h"

#include <algorithm>

namespace espalier::deploy {

namespace {

Result<> checkNotBlocked(const std::vector<Issue> &issues)
{
    const auto found = std::ranges::find_if(issues, &Issue::isBlocking);
    if (found == issues.end())
        return {};
    return Failure(Error{.code = Error::Code::Permission,
                         .subject = found->subject,
                         .problem = found->detail,
                         .remedies = {found->advice}});
}

Result<> checkUpToDate(const Proposal &proposal, pg::Transaction &transaction)
{
    const auto isThere = hasRegistry(transaction, proposal.schema);
    if (!isThere)
        return Failure(isThere.error());
    const auto newest = *isThere ? readLastNumber(transaction, proposal.schema, proposal.project) : Result<int>(0);
    if (!newest)
        return Failure(newest.error());
    if (*newest + 1 == proposal.version) {
        // A function is replaced without asking whose it is.
        const auto taken = takenNames(transaction, {proposal.schema, proposal.project}, proposal.version);
        return taken ? checkNotBlocked(*taken) : Result<>(Failure(taken.error()));
    }
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = proposal.project,
                         .problem = messages::deployedMeanwhile(std::to_string(*newest)),
                         .remedies = {messages::lookAnew()}});
}

//! As who asks sees it; a shadow is asked by nobody, and answers for itself.
Result<> checkMade(const Proposal &proposal, const Request &request, const Names &names, pg::Transaction &transaction)
{
    const auto shape = shapeOf(request.plan, request.model);
    auto answers = proposal.isShadow ? checkOwnAnswers(shape, names, proposal.version, transaction)
                                     : checkAnswers(shape, names, proposal.version, transaction);
    return answers ? checkExamples(request, names, proposal.version, transaction) : answers;
}

} // namespace

Result<Version> apply(const Proposal &proposal, const Request &request, pg::Connection &connection)
{
    if (auto checked = checkNotBlocked(proposal.issues); !checked)
        return Failure(checked.error());
    Version version;
    auto done =
        inDeployment(connection, proposal.schema, proposal.project, [&](pg::Transaction &transaction) -> Result<> {
            if (auto checked = checkUpToDate(proposal, transaction); !checked)
                return checked;
            for (const auto &step : proposal.steps) {
                auto result = step.kind == DeploymentStep::Kind::Check
                    ? checkGolden(request.golden, step.sql, transaction)
                    : transaction.execute(step.sql);
                if (!result)
                    return result;
            }
            const Names names{proposal.schema, proposal.project};
            if (auto checked = checkMade(proposal, request, names, transaction); !checked)
                return checked;
            auto deployed = proposal.isShadow ? shadowVersion(transaction, names)
                                              : activeVersion(transaction, proposal.schema, proposal.project);
            if (!deployed)
                return Failure(deployed.error());
            version = std::move(*deployed);
            return {};
        });
    if (!done)
        return Failure(done.error());
    return version;
}

} // namespace espalier::deploy
