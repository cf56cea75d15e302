// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/shadow.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"

#include <cctype>
#include <fmt/format.h>

#include "app/espalierctl/comparison.h"
#include "app/espalierctl/context.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

std::string pairedText(const workbench::WatchedShadow &shadow)
{
    const auto &paired = shadow.paired;
    if (shadow.performance.rows == 0)
        return lineOf("               nothing is logged of it yet; espalierctl score PROJECT does it");
    if (paired.known == 0)
        return lineOf(
            fmt::format("               of {} predictions that both logged no label is known yet", paired.rows));
    const auto scored = [](const std::optional<evaluate::Score> &score) {
        return score ? valueText(*score) : std::string("not defined");
    };
    return lineOf(fmt::format("               {} on the {} of {} predictions of both whose label is known{}",
                              worded(toldMetric(shadow.performance.metric)), paired.known, paired.rows,
                              paired.isCut ? ", of the latest only" : ""))
        + lineOf("               champion    " + scored(paired.champion))
        + lineOf("               challenger  " + scored(paired.challenger))
        + (paired.claim ? "               " + claimText(*paired.claim, "The challenger") : std::string());
}

} // namespace

std::string claimText(const evaluate::Claim &claim, std::string_view first)
{
    const auto gain = fmt::format("by {} [{}, {}]", scoreText(claim.gain.value), scoreText(claim.gain.low),
                                  scoreText(claim.gain.high));
    if (claim.hasFewRows)
        return "These are too few rows to tell which one is better.\n";
    switch (claim.verdict) {
    case evaluate::Verdict::Better:
        return fmt::format("{} is better {}, with a probability of {:.3f}.\n", first, gain, claim.better);
    case evaluate::Verdict::Worse:
        return fmt::format("{} is worse {}, with a probability of {:.3f}.\n", first, gain, claim.worse);
    case evaluate::Verdict::Equal:
        return fmt::format("Both are practically equal, with a probability of {:.3f}.\n", claim.equal);
    case evaluate::Verdict::CannotTell:
        break;
    }
    auto subject = std::string(first);
    subject.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(subject.front())));
    return fmt::format("Which one is better cannot be told: {} {}.\n", subject, gain);
}

std::string valueText(const evaluate::Score &score)
{
    return fmt::format("{} [{}, {}]", scoreText(score.value), scoreText(score.low), scoreText(score.high));
}

Json shadowJson(const workbench::Watched &watched)
{
    if (!watched.shadow)
        return {};
    const auto &shadow = *watched.shadow;
    const auto &paired = shadow.paired;
    Json json{{"version", shadow.version.number},
              {"learner", shadow.version.learner},
              {"run", shadow.version.run},
              {"rows", shadow.performance.rows},
              {"known", shadow.performance.known},
              {"promised", scoreJson(shadow.performance.promised)},
              {"score", scoreJson(shadow.performance.score)},
              {"estimated", scoreJson(shadow.performance.estimated)},
              {"paired", Json::object()}};
    json["paired"] = {{"metric", shadow.performance.metric},
                      {"rows", paired.rows},
                      {"known", paired.known},
                      {"champion", scoreJson(paired.champion)},
                      {"challenger", scoreJson(paired.challenger)},
                      {"claim", paired.claim ? claimJson(*paired.claim) : Json()},
                      {"latest_only", paired.isCut}};
    if (shadow.problem)
        json["problem"] = errorJson(*shadow.problem);
    return json;
}

std::string shadowText(const workbench::Watched &watched)
{
    if (!watched.shadow)
        return {};
    const auto &shadow = *watched.shadow;
    const auto head = lineOf(fmt::format("  shadow:      version {} ({}) is logged beside it", shadow.version.number,
                                         worded(learn::told(shadow.version.learner))));
    return head + (shadow.problem ? lineOf("               " + worded(*shadow.problem)) : pairedText(shadow));
}

} // namespace espalier::ctl
