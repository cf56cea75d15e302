// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/apply.h"

#include "core/deploy/registry.h"
#include "core/deploy/transaction.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace espalier::deploy {

namespace {

bool agrees(double expected, double scored)
{
    return std::abs(expected - scored) <= 1e-12 * std::max(1.0, std::abs(expected));
}

Result<> checkRow(const model::Predictions &expected, std::size_t row, std::string_view text)
{
    const auto scores = expected.width == 1 ? std::vector{std::string(text)} : pg::parseArray(text);
    bool isEqual = scores.size() == expected.width;
    for (std::size_t i = 0; isEqual && i < scores.size(); ++i)
        isEqual = agrees(expected.at(row, i), std::strtod(scores[i].c_str(), nullptr));
    if (isEqual)
        return {};
    return Failure(
        Error{.code = Error::Code::Internal,
              .subject = fmt::format("golden row {}", row + 1),
              .detail = fmt::format("the database scores {} where the model says {}", text, expected.at(row, 0)),
              .advice = "Nothing was deployed; report this as a defect"});
}

Result<> checkGolden(const Request &request, const std::string &sql, pg::Transaction &transaction)
{
    const auto rows = transaction.query(sql);
    if (!rows)
        return Failure(rows.error());
    if (rows->size() != request.golden.expected.rows) {
        return Failure(Error{.code = Error::Code::Internal,
                             .subject = "golden rows",
                             .detail = fmt::format("{} of {} came back", rows->size(), request.golden.expected.rows)});
    }
    for (std::size_t row = 0; row < rows->size(); ++row) {
        if (auto checked = checkRow(request.golden.expected, row, rows->text(row, 1)); !checked)
            return checked;
    }
    return {};
}

Result<> checkUpToDate(const Proposal &proposal, pg::Transaction &transaction)
{
    const auto projects = readProjects(transaction, proposal.schema);
    if (!projects)
        return Failure(projects.error());
    const auto found = std::ranges::find(*projects, proposal.project, &Project::name);
    const auto newest = found == projects->end() ? 0 : found->versions.front().number;
    if (newest + 1 == proposal.version)
        return {};
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = proposal.project,
                         .detail = fmt::format("somebody deployed version {} meanwhile", newest),
                         .advice = "Look at the proposal anew, and deploy again"});
}

Result<> checkNotBlocked(const Proposal &proposal)
{
    const auto found = std::ranges::find_if(proposal.findings, &Finding::isBlocking);
    if (found == proposal.findings.end())
        return {};
    return Failure(Error{
        .code = Error::Code::Permission, .subject = found->subject, .detail = found->detail, .advice = found->advice});
}

} // namespace

Result<Version> apply(const Proposal &proposal, const Request &request, pg::Connection &connection)
{
    if (auto checked = checkNotBlocked(proposal); !checked)
        return Failure(checked.error());
    Version version;
    auto done =
        inDeployment(connection, proposal.schema, proposal.project, [&](pg::Transaction &transaction) -> Result<> {
            if (auto checked = checkUpToDate(proposal, transaction); !checked)
                return checked;
            for (const auto &step : proposal.steps) {
                auto result = step.kind == Step::Kind::Check ? checkGolden(request, step.sql, transaction)
                                                             : transaction.execute(step.sql);
                if (!result)
                    return result;
            }
            auto deployed = activeVersion(transaction, proposal.schema, proposal.project);
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
