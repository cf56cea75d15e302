// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/metric.h"
#include "core/base/text.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/study/words.h"
#include "core/training/runs.h"
#include "core/workbench/slices.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/comparison.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/slicing.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct SlicesAsked
{
    std::string study;
    std::string run; //!< the best where it is empty
    std::string against; //!< none where it is empty
    std::size_t rows = workbench::SliceFindingsOptions().rows;
};

//! Lines of the table; --json has all.
constexpr std::size_t mostSlices = 20;

std::string sliceText(const study::Study &study, const explain::Cut &cut)
{
    const auto found = std::ranges::find(study.features, cut.feature, &study::Feature::name);
    return worded(explain::told(cut, found == study.features.end() ? cut.feature : study::describe(*found)));
}

Json differenceJson(const evaluate::SliceDifference &difference)
{
    auto json = evaluate::toJson(difference.value);
    json["chance"] = difference.chance;
    json["is_clear"] = evaluate::isClear(difference);
    return json;
}

Json sliceJson(const study::Study &study, const workbench::SliceFinding &slice)
{
    const auto &[cut, found] = slice;
    Json json{{"kind", explain::nameOf(cut.kind)},
              {"feature", cut.feature.empty() ? Json() : Json(cut.feature)},
              {"words", sliceText(study, cut)},
              {"rows", found.rows},
              {"few_rows", found.hasFewRows}};
    if (found.hasFewRows)
        return json;
    json["score"] = evaluate::toJson(found.score);
    json["worse"] = differenceJson(found.worse);
    if (found.other)
        json["against_score"] = evaluate::toJson(*found.other);
    if (found.gain)
        json["gain"] = differenceJson(*found.gain);
    return json;
}

Json findingsJson(const study::Study &study, const workbench::SliceFindings &findings)
{
    auto slices = Json::array();
    for (const auto &slice : findings.slices)
        slices.push_back(sliceJson(study, slice));
    return {{"study", study.name},
            {"run", findings.run},
            {"against", findings.against.empty() ? Json() : Json(findings.against)},
            {"database", snapshot::databaseJson(findings.database)},
            {"taken_at", printTimestamp(findings.takenAt)},
            {"part", findings.part},
            {"metric", findings.metric},
            {"rows", findings.rows},
            {"rows_available", findings.rowsAvailable},
            {"score", evaluate::toJson(findings.score)},
            {"against_score", findings.other ? evaluate::toJson(*findings.other) : Json()},
            {"slices_looked_at", findings.looked},
            {"by_parent", findings.isByParents},
            {"parents_unread", findings.parentsUnread ? errorJson(*findings.parentsUnread) : Json()},
            {"replicates", findings.replicates},
            {"slices", slices}};
}

std::string differenceText(const evaluate::SliceDifference &difference)
{
    return fmt::format("{}{} ({})", difference.value.value > 0 ? "+" : "", scoreText(difference.value.value),
                       intervalText(difference.value));
}

std::string tableText(const study::Study &study, const workbench::SliceFindings &findings)
{
    const bool isPaired = !findings.against.empty();
    std::vector<std::string> head{"slice", "examples", "score", "interval", "worse than elsewhere", "chance"};
    if (isPaired)
        head.insert(head.end(), {findings.against, "better than it by", "chance"});
    std::vector<std::vector<std::string>> lines;
    for (const auto &[cut, found] : findings.slices) {
        if (lines.size() == mostSlices || found.hasFewRows)
            break;
        lines.push_back({sliceText(study, cut), groupedDigits(found.rows), scoreText(found.score.value),
                         intervalText(found.score), differenceText(found.worse),
                         fmt::format("{:.3f}", found.worse.chance)});
        if (isPaired && found.other && found.gain)
            lines.back().insert(lines.back().end(),
                                {scoreText(found.other->value), differenceText(*found.gain),
                                 fmt::format("{:.3f}", found.gain->chance)});
    }
    return table(head, lines);
}

std::string findingsText(const study::Study &study, const workbench::SliceFindings &findings)
{
    const auto isWorse = [](const workbench::SliceFinding &slice) {
        return !slice.found.hasFewRows && evaluate::isClear(slice.found.worse) && slice.found.worse.value.value > 0;
    };
    const auto metric = worded(toldMetric(findings.metric));
    const auto worse = std::ranges::count_if(findings.slices, isWorse);
    const auto few = findings.slices.size() - findings.looked;
    auto text = lineOf(snapshot::provenanceText(findings.database, findings.takenAt))
        + lineOf(fmt::format("run {} on {} of {} {} examples: {} {} ({})", findings.run, groupedDigits(findings.rows),
                             groupedDigits(findings.rowsAvailable), findings.part, metric,
                             scoreText(findings.score.value), intervalText(findings.score)));
    if (findings.other)
        text += lineOf(fmt::format("beside run {}: {} ({})", findings.against, scoreText(findings.other->value),
                                   intervalText(*findings.other)));
    text += lineOf(
        fmt::format("{} slices looked at, intervals of differences and chances are corrected for so many; {} with too "
                    "few examples are not scored",
                    findings.looked, few));
    if (findings.parentsUnread)
        text += lineOf("not, or not all, by what it refers to: " + worded(*findings.parentsUnread));
    if (findings.looked == 0)
        return text;
    text += lineOf(worse == 0 ? std::string("it is clearly worse in none of them")
                              : fmt::format("it is clearly worse in {} of them, the worst first", worse));
    text += "\n" + tableText(study, findings);
    if (findings.looked > mostSlices)
        text += lineOf(fmt::format("and {} more, which --json lists", findings.looked - mostSlices));
    return text;
}

int findSlices(Context &context, const SlicesAsked &asked)
{
    auto meant = studiedRun(context, asked.study, asked.run);
    if (!meant)
        return fail(context, meant.error());
    auto &[study, runs, run, rows] = *meant;
    const auto comparison = training::compareRuns(runs, study, rows, training::Comparing::Ranked);
    if (!comparison)
        return fail(context, comparison.error());
    const auto question = workbench::sliceQuestion(*comparison, run.id, asked.against);
    if (!question)
        return fail(context, question.error());
    workbench::SliceFindingsOptions options{.rows = asked.rows};
    if (auto added = addParents(context, options); !added)
        return fail(context, added.error());
    const auto findings = workbench::findSlices(runs, study, rows, *question, options, context.progress);
    if (!findings)
        return fail(context, findings.error());
    return answer(context, findingsJson(study, *findings), findingsText(study, *findings));
}

} // namespace

void addSlicesCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand(
        "slices",
        "where a model is wrong: its score by value, range, history, time and, with --database, by the rows that it "
        "refers to; the worst first");
    auto asked = std::make_shared<SlicesAsked>();
    command->add_option("study", asked->study, "the study file")->required();
    command->add_option("--run", asked->run, "a run of compare; the best on validation if not given");
    command->add_option("--against", asked->against, "another run, beside the first in each slice");
    command->add_option("--rows", asked->rows, "examples to look at, drawn at random where there are more; 0: all")
        ->capture_default_str();
    command->callback([&action, asked] {
        action = [asked](Context &context) {
            return findSlices(context, *asked);
        };
    });
}

} // namespace espalier::ctl
