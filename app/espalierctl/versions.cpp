// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/versions.h"

#include "core/base/metric.h"

#include <fmt/format.h>

#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

//! The flag that says so; null where none does.
Json agreementName(deploy::Agreement agreement)
{
    switch (agreement) {
    case deploy::Agreement::None:
        break;
    case deploy::Agreement::Anyway:
        return "anyway";
    case deploy::Agreement::AnotherDatabase:
        return "from_another_database";
    }
    return {};
}

} // namespace

Json issuesJson(const std::vector<deploy::Issue> &issues)
{
    auto json = Json::array();
    for (const auto &issue : issues) {
        json.push_back({{"blocking", issue.isBlocking},
                        {"agreement", agreementName(issue.agreement)},
                        {"subject", issue.subject},
                        {"detail", worded(issue.detail, issue.evidence)},
                        {"advice", worded(issue.advice)}});
    }
    return json;
}

Json versionJson(const deploy::Version &version)
{
    return {{"version", version.number},
            {"run", version.run},
            {"learner", version.learner},
            {"metric", version.metric},
            {"score", version.score ? Json(*version.score) : Json()},
            {"database", version.address.empty() ? Json() : Json(version.address)},
            {"taken_at", version.takenAt.empty() ? Json() : Json(version.takenAt)},
            {"deployed_at", printTimestamp(version.deployedAt)},
            {"active", version.isActive},
            {"shadow", version.isShadow},
            {"findings", issuesJson(version.issues)}};
}

std::string versionScore(const deploy::Version &version)
{
    const auto metric = worded(toldMetric(version.metric));
    return version.score ? metric + " " + scoreText(*version.score) : metric + " not defined";
}

} // namespace espalier::ctl
