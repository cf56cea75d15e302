// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/candidates.h"
#include "core/screening/messages.h"
#include "core/screening/suggest.h"
#include "core/study/json.h"
#include "core/study/names.h"
#include "core/study/words.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/fetching.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct SuggestRequest
{
    std::string file;
    features::CandidateLimits limits;
    screening::SuggestOptions options;
    bool isWritten = false;
};

//! How many stand behind the first ones is told, not listed: a person reads no thousand lines.
constexpr std::size_t mostLeftOut = 40;

Json toJson(const screening::RankedFeature &ranked, const screening::SuggestOptions &options)
{
    Json json{{"name", ranked.feature.name},
              {"words", study::describe(ranked.feature)},
              {"aggregate", nameOf(study::aggregateNames, ranked.feature.aggregate)},
              {"verdict", nameOf(screening::verdictNames, ranked.verdict)},
              {"reason", describe(ranked, options.most)}};
    if (ranked.verdict != screening::Verdict::NotComputed) {
        json["bits"] = ranked.relevance.bits;
        json["share"] = ranked.relevance.share;
        json["missing"] = ranked.missing;
    }
    if (!ranked.sameAs.empty())
        json["same_as"] = ranked.sameAs;
    return json;
}

Json toJson(const screening::Suggestion &suggestion, const features::Candidates &candidates,
            const SuggestRequest &request)
{
    auto features = Json::array();
    for (const auto &ranked : suggestion.ranked)
        features.push_back(toJson(ranked, request.options));
    return {{"enumerated", candidates.features.size()},
            {"beyond", candidates.beyond},
            {"of_words", suggestion.ofWords},
            {"computed", suggestion.computed},
            {"kept", keptFeatures(suggestion).size()},
            {"method", "mutual_information"},
            {"label_bits", suggestion.labelBits},
            {"executor", nameOf(cost::executorNames, suggestion.executor)},
            {"computed_by_database", suggestion.computedByDatabase},
            {"rows_used", suggestion.rowsUsed},
            {"training_rows", suggestion.trainingRows},
            {"examples", suggestion.examples},
            {"seconds", suggestion.seconds},
            {"cut_short", suggestion.isCutShort},
            {"features", std::move(features)}};
}

std::string summary(const screening::Suggestion &suggestion, const features::Candidates &candidates, Seed seed)
{
    auto text = fmt::format("{} features enumerated", candidates.features.size());
    if (candidates.beyond > 0)
        text += fmt::format(" (and {} more left aside)", candidates.beyond);
    if (suggestion.ofWords > 0)
        text += fmt::format(" and {} of single words of texts", suggestion.ofWords);
    text += fmt::format(", {} computed by {} in {:.1f} s", suggestion.computed,
                        suggestion.executor == cost::Executor::Local ? "the local engine" : "the database",
                        suggestion.seconds);
    if (suggestion.executor == cost::Executor::Local && suggestion.computedByDatabase > 0)
        text += fmt::format(" ({} of them by the database)", suggestion.computedByDatabase);
    text += suggestion.isCutShort ? ", then the time was over\n" : "\n";
    text += suggestion.rowsUsed < suggestion.trainingRows
        ? fmt::format("looked at {} of {} training examples, drawn with seed {}", suggestion.rowsUsed,
                      suggestion.trainingRows, seed.value)
        : fmt::format("looked at all {} training examples", suggestion.trainingRows);
    return text
        + fmt::format(" (of {} in all parts)\n"
                      "relevance: mutual information with the label, which has {:.3f} bits; Miller's correction\n\n",
                      suggestion.examples, suggestion.labelBits);
}

using Words = std::map<std::string, std::string, std::less<>>; //!< by the features' names

//! Why it is in or out, and whether its rows are seen by a time that nobody has confirmed.
std::string verdictOf(const study::Study &study, const screening::RankedFeature &ranked,
                      const screening::SuggestOptions &options)
{
    return describe(ranked, options.most) + (study::isTimeGuessed(study, ranked.feature) ? "; by a guessed time" : "");
}

std::vector<std::string> rowOf(const study::Study &study, const screening::RankedFeature &ranked, const Words &words,
                               const screening::SuggestOptions &options)
{
    const auto same = words.find(ranked.sameAs);
    if (same != words.end()) {
        return {words.at(ranked.feature.name), fmt::format("{:.4f}", ranked.relevance.bits),
                fmt::format("{:.0f} %", ranked.missing * 100), "says the same as " + same->second};
    }
    if (ranked.verdict == screening::Verdict::NotComputed)
        return {study::describe(ranked.feature), std::string(), std::string(), verdictOf(study, ranked, options)};
    return {study::describe(ranked.feature), fmt::format("{:.4f}", ranked.relevance.bits),
            fmt::format("{:.0f} %", ranked.missing * 100), verdictOf(study, ranked, options)};
}

std::string ranking(const study::Study &study, const screening::Suggestion &suggestion,
                    const screening::SuggestOptions &options)
{
    std::vector<std::vector<std::string>> kept;
    std::vector<std::vector<std::string>> out;
    std::map<screening::Verdict, std::size_t> counts;
    Words words;
    for (const auto &ranked : suggestion.ranked)
        words[ranked.feature.name] = study::describe(ranked.feature);
    for (const auto &ranked : suggestion.ranked) {
        ++counts[ranked.verdict];
        if (ranked.verdict == screening::Verdict::Kept)
            kept.push_back(rowOf(study, ranked, words, options));
        else if (out.size() < mostLeftOut)
            out.push_back(rowOf(study, ranked, words, options));
    }
    auto text = table({"feature", "bits", "missing", "verdict"}, kept);
    if (!out.empty())
        text += "\nleft out:\n" + table({"feature", "bits", "missing", "why"}, out);
    text += "\n";
    for (const auto &[verdict, count] : counts) {
        auto name = std::string(nameOf(screening::verdictNames, verdict));
        std::ranges::replace(name, '_', ' ');
        text += fmt::format("{} {}{}", count, name, verdict == counts.rbegin()->first ? "\n" : ", ");
    }
    return text;
}

int suggest(Context &context, SuggestRequest request)
{
    auto study = readStudy(request.file);
    if (!study)
        return fail(context, study.error());
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const auto asked = context.asked(explored->catalog);
    if (!asked)
        return fail(context, asked.error());
    const auto candidates = features::candidateFeatures(explored->catalog, explored->graph, *study, request.limits);
    const auto suggestion =
        workbench::suggestFeatures(*study, candidates.features, *asked, context.progress, request.options);
    if (!suggestion)
        return fail(context, suggestion.error());
    auto json = toJson(*suggestion, candidates, request);
    auto text = summary(*suggestion, candidates, study->split.seed) + ranking(*study, *suggestion, request.options);
    auto kept = keptFeatures(*suggestion);
    json["written"] = request.isWritten && !kept.empty();
    if (kept.empty()) {
        text += lineOf(fmt::format("{}: {}", request.file, worded(screening::messages::nothingTells())));
    } else if (request.isWritten) {
        study->features = std::move(kept);
        if (auto written = storeStudy(request.file, *study); !written)
            return fail(context, written.error());
        json["file"] = request.file;
        text += lineOf(fmt::format("{}: {} features written", request.file, study->features.size()));
    }
    return answer(context, json, text);
}

} // namespace

void addSuggestCommand(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand("suggest", "rank features along the relations by what they tell of the label");
    auto request = std::make_shared<SuggestRequest>();
    command->add_option("study", request->file, "the study file")->required();
    command->add_option("--most,--limit", request->options.most, "features to keep at most")
        ->check(CLI::Range(1, 1500));
    command->add_option("--hops", request->limits.hops, "relations at most")->check(CLI::Range(0, 4));
    command
        ->add_option(
            "--comparisons", request->limits.ofComparisons,
            "how many features to try that compare an example with the others of its moment, or what is of late "
            "with a longer time; for linear models mostly")
        ->capture_default_str();
    command->add_option("--rows", request->options.rows, "training examples to look at; a seeded sample of more")
        ->check(CLI::Range(50, 100'000'000));
    command->add_option("--seconds", request->options.seconds, "after which no more features are computed")
        ->check(CLI::PositiveNumber);
    addExecutorOption(*command, request->options.executor);
    command->add_flag("--write", request->isWritten, "put the kept features into the study file");
    command->callback([&action, request] {
        action = [request](Context &context) {
            return suggest(context, *request);
        };
    });
}

} // namespace espalier::ctl
