// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/cautions.h"

#include "core/base/metric.h"
#include "core/evaluate/evaluate.h"
#include "core/study/findings.h"
#include "core/training/claims.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"

#include <algorithm>

namespace espalier::workbench {

namespace {

constexpr const char *test = "test";

//! The metrics that some part has and this one has not.
std::vector<Message> undefinedIn(const training::Comparison &comparison, const std::string &part)
{
    std::vector<Message> metrics;
    for (const auto *metric : {"roc_auc", "average_precision", "r2"}) {
        const bool isMissing = std::ranges::none_of(comparison.runs, [&](const training::Run &run) {
            return training::scoreOf(run, part, metric).has_value();
        });
        const bool isOfTask =
            (comparison.truths.at(part).task == model::Task::Regression) == (std::string_view(metric) == "r2");
        if (isMissing && isOfTask)
            metrics.push_back(toldMetric(metric));
    }
    return metrics;
}

} // namespace

std::vector<deploy::Issue> undefinedScores(const training::Comparison &comparison)
{
    std::vector<deploy::Issue> issues;
    for (const auto *part : {"validation", test}) {
        const auto truth = comparison.truths.find(part);
        if (truth == comparison.truths.end() || comparison.runs.empty())
            continue;
        auto metrics = undefinedIn(comparison, part);
        if (metrics.empty())
            continue;
        issues.push_back({.subject = part,
                          .detail = evaluate::hasOneClass(truth->second) ? messages::oneClass(std::move(metrics))
                                                                         : messages::oneValue(std::move(metrics)),
                          .advice = messages::splitOtherwise()});
    }
    return issues;
}

std::vector<deploy::Issue> againstBaseline(const training::Comparison &comparison, const training::Run &run)
{
    const auto baseline = std::ranges::find_if(comparison.runs, &training::Run::isBaseline);
    const auto mine = training::scoreOf(run, test, comparison.metric);
    if (run.isBaseline || baseline == comparison.runs.end() || !mine)
        return {};
    const auto theirs = training::scoreOf(*baseline, test, comparison.metric);
    if (!theirs)
        return {};
    const bool isBetter = comparison.isLowerBetter ? mine->value < theirs->value : mine->value > theirs->value;
    // What is better, but may be so by chance, is told; what is not better is to be agreed to.
    const auto claim = training::claimOf(comparison, test, run, *baseline);
    if (isBetter && (!claim || claim->verdict == evaluate::Verdict::Better))
        return {};
    const bool isWorse = !isBetter && (!claim || claim->verdict == evaluate::Verdict::Worse);
    const auto &code = isWorse ? messages::worseThanBaseline
        : isBetter             ? messages::notClearlyBetter
                               : messages::notBetterThanBaseline;
    auto issue = deploy::Issue{.isBlocking = !isBetter,
                               .subject = run.learner,
                               .detail = code(comparison.metric, mine->value, theirs->value),
                               .advice = messages::otherFeaturesMayHelp(),
                               .agreement = !isBetter ? deploy::Agreement::Anyway : deploy::Agreement::None};
    return {std::move(issue)};
}

std::vector<deploy::Issue> dangersIn(const training::Comparison &comparison)
{
    std::vector<deploy::Issue> issues;
    for (const auto &danger : comparison.dangers) {
        issues.push_back({.isBlocking = true,
                          .subject = danger.feature,
                          .detail = messages::dangerOfLeakage({danger.detail}),
                          .evidence = danger.evidence,
                          .advice = messages::leaveOutOrSeeTo(),
                          .agreement = deploy::Agreement::Anyway});
    }
    return issues;
}

std::vector<deploy::Issue> nearlyPerfect(const training::Run &run)
{
    constexpr double nearlyOne = 0.99;
    for (const auto *metric : {"roc_auc", "r2"}) {
        const auto score = training::scoreOf(run, test, metric);
        if (score && score->value >= nearlyOne && !run.isBaseline)
            return {{.subject = run.learner,
                     .detail = messages::nearlyPerfect({toldMetric(metric)}, score->value),
                     .advice = messages::lookWhy()}};
    }
    return {};
}

std::vector<deploy::Issue> warningsOf(const study::Study &study, const catalog::Catalog &catalog)
{
    std::vector<deploy::Issue> issues;
    for (auto &finding : study::findings(study, catalog)) {
        if (finding.severity == study::Severity::Warning)
            issues.push_back({.subject = finding.subject,
                              .detail = messages::mayBeLeakage({finding.detail}),
                              .evidence = std::move(finding.evidence),
                              .advice = messages::leaveOutOrSeeTo()});
    }
    return issues;
}

std::vector<deploy::Issue> cautionsOf(const training::Comparison &comparison, const training::Run &run)
{
    auto issues = undefinedScores(comparison);
    for (auto &&more : {againstBaseline(comparison, run), nearlyPerfect(run), dangersIn(comparison)})
        issues.insert(issues.end(), more.begin(), more.end());
    return issues;
}

} // namespace espalier::workbench
