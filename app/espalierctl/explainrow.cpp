// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/explainrow.h"

#include "core/base/text.h"
#include "core/explain/messages.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/workbench/whatif.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "app/espalierctl/explaintext.h"
#include "app/espalierctl/numbers.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

Json reasonsJson(const study::Study &study, const workbench::RowExplanation &row)
{
    auto reasons = Json::array();
    for (const auto &reason : row.reasons) {
        reasons.push_back({{"name", reason.feature},
                           {"words", wordsOf(study, reason.feature)},
                           {"value", reason.value ? Json(*reason.value) : Json()},
                           {"contribution", reason.contribution}});
    }
    return reasons;
}

Json intervalJson(const workbench::RowExplanation &row)
{
    if (!row.interval)
        return {};
    return {{"level", row.level}, {"low", row.interval->low}, {"high", row.interval->high}};
}

//! Behind a number that is predicted.
std::string numberInterval(const workbench::RowExplanation &row)
{
    if (!row.interval)
        return {};
    return fmt::format(" ({:.0f} % of such lie between {} and {})", row.level * 100, scoreText(row.interval->low),
                       scoreText(row.interval->high));
}

Json rowJson(const study::Study &study, const workbench::RowExplanation &row)
{
    return {{"study", study.name},
            {"run", row.run},
            {"learner", row.learner},
            {"database", snapshot::databaseJson(row.database)},
            {"taken_at", printTimestamp(row.takenAt)},
            {"key", row.key},
            {"as_of", row.asOf ? Json(printTimestamp(*row.asOf)) : Json()},
            {"part", row.part},
            {"rows_of_key", row.rowsOfKey},
            {"test_rows_of_key", row.part == "test" ? Json(row.rowsOfKey) : Json()},
            {"score_unseen", row.unseen ? Json(*row.unseen) : Json()},
            {"actual", row.actual},
            {"class", row.explained.empty() ? Json() : Json(row.explained)},
            {"score", row.score},
            {"interval", intervalJson(row)},
            {"unit", unitOf(row.link)},
            {"is_recalibrated", row.isRecalibrated},
            {"base", row.hasReasons ? Json(row.base) : Json()},
            {"margin", row.margin},
            {"reasons", row.hasReasons ? reasonsJson(study, row) : Json()}};
}

//! What each feature adds, or that nobody can say.
std::string reasonsText(const study::Study &study, const workbench::RowExplanation &row)
{
    if (!row.hasReasons)
        return lineOf("no reasons: " + worded(explain::messages::noExactReasons()))
            + lineOf(worded(explain::messages::lookAtImportances()));
    std::vector<std::vector<std::string>> lines{{scoreText(row.base), "what it starts from", ""}};
    double rest = 0;
    for (std::size_t i = 0; i < row.reasons.size(); ++i) {
        const auto &reason = row.reasons[i];
        if (i < mostLines)
            lines.push_back({signedText(reason.contribution), wordsOf(study, reason.feature),
                             valueText(reason.value, reason.isNumber)});
        else
            rest += reason.contribution;
    }
    if (row.reasons.size() > mostLines)
        lines.push_back({signedText(rest), fmt::format("{} others together", row.reasons.size() - mostLines), ""});
    lines.push_back({scoreText(row.margin),
                     fmt::format("together, in {}{}", unitOf(row.link),
                                 row.isRecalibrated ? ", before the probability is recalibrated" : ""),
                     ""});
    return table({"adds", "reason", "value"}, lines);
}

//! Of which model it is.
std::string whoseText(const workbench::RowExplanation &row)
{
    if (row.part == "test")
        return "of the model that has not seen this test example";
    return "of the model that the test is scored by, which has seen this validation example"
        + (row.unseen ? "; those that had not seen it said " + scoreText(*row.unseen) : std::string());
}

std::string rowText(const study::Study &study, const workbench::RowExplanation &row)
{
    return lineOf(snapshot::provenanceText(row.database, row.takenAt))
        + lineOf(fmt::format("run {}, {}: {}", row.run, worded(learn::told(row.learner)), whoseText(row)))
        + lineOf(fmt::format("{}{}{}: {}{}{}, and it was {}", row.key,
                             row.asOf ? " as of " + printTimestamp(*row.asOf) : std::string(),
                             row.rowsOfKey > 1 ? fmt::format(" (the latest of {})", row.rowsOfKey) : "",
                             row.explained.empty() ? std::string() : "probability of " + row.explained + " ",
                             scoreText(row.score), numberInterval(row),
                             row.explained.empty() ? scoreText(std::strtod(row.actual.c_str(), nullptr)) : row.actual))
        + "\n" + reasonsText(study, row);
}

Json whatIfJson(const study::Study &study, const std::vector<workbench::ValueGiven> &given,
                const workbench::RowExplanation &after)
{
    auto values = Json::object();
    for (const auto &[feature, value] : given)
        values[feature] = value ? Json(*value) : Json();
    return {{"set", values},
            {"score", after.score},
            {"interval", intervalJson(after)},
            {"margin", after.margin},
            {"reasons", after.hasReasons ? reasonsJson(study, after) : Json()}};
}

//! A feature as it was and as it would be.
struct Compared
{
    workbench::RowReason before;
    workbench::RowReason after;
};

//! What moves the margin most first.
std::string whatIfText(const study::Study &study, const workbench::RowExplanation &before,
                       const workbench::RowExplanation &after)
{
    const auto answer = lineOf(fmt::format("with these values: {}{}{}, instead of {}",
                                           after.explained.empty() ? "" : "probability of " + after.explained + " ",
                                           scoreText(after.score), numberInterval(after), scoreText(before.score)));
    if (!after.hasReasons)
        return "\n" + answer;
    std::map<std::string, Compared> byFeature;
    for (const auto &reason : before.reasons)
        byFeature[reason.feature].before = reason;
    for (const auto &reason : after.reasons)
        byFeature[reason.feature].after = reason;
    std::vector<std::pair<std::string, Compared>> all(byFeature.begin(), byFeature.end());
    const auto moved = [](const auto &entry) {
        return entry.second.after.contribution - entry.second.before.contribution;
    };
    std::erase_if(all, [&moved](const auto &entry) {
        return moved(entry) == 0;
    });
    std::ranges::stable_sort(all, std::ranges::greater(), [&moved](const auto &entry) {
        return std::abs(moved(entry));
    });
    std::vector<std::vector<std::string>> lines;
    for (std::size_t i = 0; i < std::min(all.size(), mostLines); ++i) {
        const auto &[feature, reasons] = all[i];
        lines.push_back({signedText(moved(all[i])), wordsOf(study, feature), signedText(reasons.before.contribution),
                         signedText(reasons.after.contribution)});
    }
    lines.push_back({signedText(after.margin - before.margin), fmt::format("together, in {}", unitOf(after.link)),
                     scoreText(before.margin), scoreText(after.margin)});
    return "\n" + answer + "\n" + table({"moves", "feature", "adds", "would add"}, lines);
}

Json changesJson(const study::Study &study, const workbench::NearestChanges &found)
{
    auto changes = Json::array();
    for (const auto &change : found.changes) {
        changes.push_back({{"name", change.feature},
                           {"words", wordsOf(study, change.feature)},
                           {"value", change.value ? Json(*change.value) : Json()},
                           {"distance", change.distance},
                           {"answer", change.answer},
                           {"score", change.score}});
    }
    return {{"answer", found.answer}, {"threshold", found.threshold}, {"rows", found.rows}, {"changes", changes}};
}

std::string changesText(const study::Study &study, const workbench::NearestChanges &found)
{
    const auto tried =
        fmt::format("values of {} examples were tried, one feature at a time", groupedDigits(found.rows));
    if (found.changes.empty())
        return "\n"
            + lineOf(fmt::format("it is said to be {}; no value of a single feature changes that: {}", found.answer,
                                 tried));
    std::vector<std::vector<std::string>> lines;
    for (const auto &change : found.changes) {
        if (lines.size() == mostLines)
            break;
        lines.push_back({wordsOf(study, change.feature), valueText(change.value, change.isNumber),
                         scoreText(change.distance), change.answer, scoreText(change.score)});
    }
    return "\n"
        + lineOf(fmt::format("it is said to be {}; what changes that, the nearest first: {}", found.answer, tried))
        + lineOf("deviations: how far that is from what it is, in standard deviations; other categories count as one")
        + "\n" + table({"feature", "value", "deviations", "answer", "its probability"}, lines);
}

//! Where the name of a feature ends: names and values may have the sign, too.
std::size_t signAt(const std::string &text, const workbench::ExampleAtHand &example)
{
    for (auto place = text.find('='); place != std::string::npos; place = text.find('=', place + 1)) {
        if (std::ranges::find(example.features, text.substr(0, place), &frame::Column::name) != example.features.end())
            return place;
    }
    return text.find('=');
}

Result<std::vector<workbench::ValueGiven>> givenValues(const std::vector<std::string> &texts,
                                                       const workbench::ExampleAtHand &example)
{
    std::vector<workbench::ValueGiven> given;
    for (const auto &text : texts) {
        const auto place = signAt(text, example);
        if (place == std::string::npos || place == 0) {
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = text,
                                 .problem = espalier::messages::inWords("no value is given"),
                                 .remedies = {espalier::messages::inWords("Write --set 'FEATURE=VALUE'")}});
        }
        workbench::ValueGiven value{.feature = text.substr(0, place), .value = text.substr(place + 1)};
        if (value.value->empty())
            value.value.reset();
        given.push_back(std::move(value));
    }
    return given;
}

} // namespace

CLI::Option *addRowOptions(CLI::App &command, RowAsked &asked)
{
    auto *row = command.add_option("--row", asked.key, "the key of an example, as export writes it: its reasons");
    command.add_option("--part", asked.part, "that the example is of: test or validation")
        ->check(CLI::IsMember({"test", "validation"}))
        ->capture_default_str()
        ->needs(row);
    command.add_option("--as-of", asked.asOf, "which of the row's examples; the latest if not given")
        ->check(aMoment())
        ->needs(row);
    command
        .add_option("--set", asked.given,
                    "FEATURE=VALUE, by the feature's name and as often as it is wanted: what would be predicted of the "
                    "row if it were so; no value for one that is missing")
        ->needs(row);
    auto *flip = command
                     .add_flag("--flip", asked.wantsChange,
                               "the nearest value of a single feature, of those that occur outside of the test, that "
                               "would change the answer")
                     ->needs(row);
    command
        .add_option("--threshold", asked.threshold,
                    "from which probability on the positive class is said; the model's own if not given")
        ->check(numberBetween(0.0, 1.0))
        ->needs(flip);
    return row;
}

int explainRow(Context &context, const RowAsked &asked, const study::Study &study, store::Cache &runs,
               const snapshot::Snapshot &rows, const training::Run &run)
{
    if (auto right = thresholdSuits(run, asked.threshold >= 0); !right)
        return fail(context, right.error());
    workbench::RowNamed named{.key = asked.key, .asOf = std::nullopt, .part = asked.part};
    if (!asked.asOf.empty()) {
        const auto moment = parseTimestamp(asked.asOf);
        if (!moment)
            return fail(context, moment.error());
        named.asOf = *moment;
    }
    const auto example = workbench::takeExample(runs, rows, run, named, context.progress);
    if (!example)
        return fail(context, example.error());
    const auto given = givenValues(asked.given, *example);
    if (!given)
        return fail(context, given.error());
    const auto &before = example->asItIs;
    auto json = rowJson(study, before);
    auto text = rowText(study, before);
    if (!given->empty()) {
        const auto after = workbench::explainWith(*example, *given, context.progress);
        if (!after)
            return fail(context, after.error());
        json["what_if"] = whatIfJson(study, *given, *after);
        text += whatIfText(study, before, *after);
    }
    if (asked.wantsChange) {
        const auto threshold = asked.threshold < 0 ? std::nullopt : std::optional(asked.threshold);
        const auto found = workbench::nearestChanges(runs, rows, run, *example, threshold, context.progress);
        if (!found)
            return fail(context, found.error());
        json["nearest_changes"] = changesJson(study, *found);
        text += changesText(study, *found);
    }
    return answer(context, json, text);
}

} // namespace espalier::ctl
