// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/explainpairs.h"

#include "core/base/text.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/workbench/pairs.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/espalierctl/explaintext.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

Json pairsJson(const study::Study &study, const workbench::PairsExplanation &found)
{
    auto pairs = Json::array();
    for (const auto &pair : found.pairs) {
        pairs.push_back({{"first", pair.first},
                         {"second", pair.second},
                         {"words", {wordsOf(study, pair.first), wordsOf(study, pair.second)}},
                         {"h", pair.strength},
                         {"size", pair.size}});
    }
    return {{"features", found.features},
            {"pairs", pairs},
            {"unit", unitOf(found.link)},
            {"test_rows", found.rows},
            {"test_rows_available", found.rowsAvailable}};
}

Json valuesJson(const std::vector<explain::TriedValue> &values, bool isNumber)
{
    auto list = Json::array();
    for (const auto &value : values) {
        if (value.isMissing)
            list.push_back(Json());
        else
            list.push_back(isNumber ? Json(value.number) : Json(value.level));
    }
    return list;
}

Json pairJson(const study::Study &study, const workbench::PairExplanation &found)
{
    const auto &pair = found.dependence;
    auto cells = Json::array();
    for (std::size_t i = 0; i < pair.firstValues.size(); ++i) {
        auto means = Json::array();
        for (std::size_t j = 0; j < pair.secondValues.size(); ++j)
            means.push_back({{"mean", pair.means[pair.at(i, j)]}, {"rows", pair.rows[pair.at(i, j)]}});
        cells.push_back(std::move(means));
    }
    return {{"first", pair.first},
            {"second", pair.second},
            {"words", {wordsOf(study, pair.first), wordsOf(study, pair.second)}},
            {"first_values", valuesJson(pair.firstValues, pair.isFirstNumber)},
            {"second_values", valuesJson(pair.secondValues, pair.isSecondNumber)},
            {"cells", cells},
            {"class", found.explained.empty() ? Json() : Json(found.explained)},
            {"test_rows", found.rows},
            {"test_rows_available", found.rowsAvailable}};
}

std::string triedText(const explain::TriedValue &value, bool isNumber)
{
    if (value.isMissing)
        return "missing";
    return isNumber ? fmt::format("{:.6g}", value.number) : value.level;
}

std::string pairsText(const study::Study &study, const workbench::PairsExplanation &found)
{
    auto text =
        lineOf(fmt::format("the {} features that add most, on {} of {} test examples: how much of what two do "
                           "together neither does alone",
                           found.features.size(), groupedDigits(found.rows), groupedDigits(found.rowsAvailable)))
        + lineOf(fmt::format("H: of Friedman and Popescu, 0 where they only add up, 1 where each alone does nothing; "
                             "size: what is beyond adding up ({}), in the root of the mean square",
                             unitOf(found.link)));
    if (found.pairs.empty())
        return text + "\n" + lineOf("the model does not read two features");
    std::vector<std::vector<std::string>> lines;
    lines.reserve(found.pairs.size());
    for (const auto &pair : found.pairs) {
        lines.push_back(
            {scoreText(pair.strength), scoreText(pair.size), wordsOf(study, pair.first), wordsOf(study, pair.second)});
    }
    return text + "\n" + table({"H", "size", "feature", "and"}, lines);
}

std::string pairText(const study::Study &study, const workbench::PairExplanation &found)
{
    const auto &pair = found.dependence;
    std::vector<std::string> names{""};
    for (const auto &value : pair.secondValues)
        names.push_back(triedText(value, pair.isSecondNumber));
    std::vector<std::vector<std::string>> lines;
    for (std::size_t i = 0; i < pair.firstValues.size(); ++i) {
        std::vector<std::string> line{triedText(pair.firstValues[i], pair.isFirstNumber)};
        for (std::size_t j = 0; j < pair.secondValues.size(); ++j) {
            const auto cell = pair.at(i, j);
            line.push_back(fmt::format("{} ({})", scoreText(pair.means[cell]), groupedDigits(pair.rows[cell])));
        }
        lines.push_back(std::move(line));
    }
    const auto what = found.explained.empty() ? "what is predicted" : "the probability of " + found.explained;
    return "\n"
        + lineOf(fmt::format("{} where all of {} of {} test examples have one value of {} (down) and of {} (across), "
                             "all else left as it is; in brackets how many have both",
                             what, groupedDigits(found.rows), groupedDigits(found.rowsAvailable),
                             wordsOf(study, pair.first), wordsOf(study, pair.second)))
        + "\n" + table(std::move(names), std::move(lines));
}

} // namespace

PairOptions addPairOptions(CLI::App &command, PairsAsked &asked)
{
    PairOptions options;
    options.pairs = command.add_flag("--pairs", asked.isWanted,
                                     "which of the six strongest features work together: Friedman's H of each pair, on "
                                     "200 test examples at most, and what the model says of values of the strongest");
    options.pair = command
                       .add_option("--pair", asked.pair,
                                   "the names of two features: what the model says where all examples have one value "
                                   "of each")
                       ->expected(2)
                       ->excludes(options.pairs);
    return options;
}

int explainPairs(Context &context, const PairsAsked &asked, const study::Study &study, store::Cache &runs,
                 const snapshot::Snapshot &rows, const training::Run &run)
{
    Json json{{"study", study.name},
              {"run", run.id},
              {"learner", run.learner},
              {"database", snapshot::databaseJson(run.database)},
              {"taken_at", printTimestamp(run.takenAt)}};
    auto text = lineOf(snapshot::provenanceText(run.database, run.takenAt))
        + lineOf(fmt::format("run {}, {}: of the model that has not seen these test examples", run.id,
                             worded(learn::told(run.learner))));
    workbench::PairNamed named{.first = {}, .second = {}, .className = asked.className};
    if (asked.pair.empty()) {
        const workbench::PairsOptions usual{.className = asked.className};
        const auto found = workbench::explainPairs(
            runs, rows, run, {.rows = asked.hasRows ? asked.rows : usual.rows, .className = asked.className},
            context.progress);
        if (!found)
            return fail(context, found.error());
        json.update(pairsJson(study, *found));
        text += pairsText(study, *found);
        if (found->pairs.empty())
            return answer(context, json, text);
        named.first = found->pairs.front().first;
        named.second = found->pairs.front().second;
    } else {
        named.first = asked.pair.front();
        named.second = asked.pair.back();
        if (named.first == named.second) {
            return fail(context,
                        Error{.code = Error::Code::Invalid,
                              .subject = named.first,
                              .problem = espalier::messages::inWords("two features are needed"),
                              .remedies = {espalier::messages::inWords("Write --pair FEATURE OTHER; how one alone goes "
                                                                       "with what is said, --feature FEATURE tells")}});
        }
    }
    const auto pair = workbench::explainPair(runs, rows, run, named, {.rows = asked.rows}, context.progress);
    if (!pair)
        return fail(context, pair.error());
    json["pair"] = pairJson(study, *pair);
    return answer(context, json, text + pairText(study, *pair));
}

} // namespace espalier::ctl
