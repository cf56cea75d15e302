// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/slices.h"

#include "core/base/subjects.h"
#include "core/explain/messages.h"
#include "core/training/rows.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <numeric>
#include <thread>
#include <utility>

namespace espalier::workbench {

namespace {

Failure noRun(const std::string &id, const Message &problem, const Message &remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::named(subjects::run, id),
                         .problem = problem,
                         .remedies = {remedy}});
}

bool predicts(const training::Comparison &comparison, const training::Run &run, const std::string &part)
{
    const auto truth = comparison.truths.find(part);
    const auto found = run.predictions.find(part);
    return truth != comparison.truths.end() && !truth->second.values.empty() && found != run.predictions.end()
        && found->second.rows == truth->second.values.size();
}

//! All that is told of it, and what it predicted of one part.
training::Run predicted(const training::Run &run, const std::string &part)
{
    auto result = training::outlineOf(run);
    result.predictions.emplace(part, run.predictions.at(part));
    return result;
}

//! Places among the part's rows, ascending.
std::vector<std::size_t> sampleOf(std::size_t rows, const SliceFindingsOptions &options)
{
    std::vector<std::size_t> places(rows);
    std::iota(places.begin(), places.end(), std::size_t{0});
    if (options.rows == 0 || rows <= options.rows)
        return places;
    Random(options.seed).shuffle(places);
    places.resize(options.rows);
    std::ranges::sort(places);
    return places;
}

//! Standard errors that a difference is above 0; the interval is as many of them wide for all slices.
double strengthOf(const SliceFinding &finding)
{
    const auto &value = finding.found.worse.value;
    const auto reach = (value.high - value.low) / 2;
    return reach > 0 ? value.value / reach : 0;
}

void sort(std::vector<SliceFinding> &slices)
{
    std::ranges::stable_sort(slices, [](const SliceFinding &left, const SliceFinding &right) {
        if (left.found.hasFewRows != right.found.hasFewRows)
            return right.found.hasFewRows;
        return strengthOf(left) > strengthOf(right);
    });
}

//! What all rows of a part are scored is said once, however often they are drawn here.
evaluate::Score wholeScore(const training::Run &run, const SliceQuestion &question, const evaluate::Score &drawn)
{
    return training::scoreOf(run, question.part, question.metric).value_or(drawn);
}

} // namespace

Result<SliceQuestion> sliceQuestion(const training::Comparison &comparison, const std::string &run,
                                    const std::string &against)
{
    const auto find = [&comparison](const std::string &id) {
        return std::ranges::find(comparison.runs, id, &training::Run::id);
    };
    const auto first = find(run);
    const auto second = find(against);
    if (first == comparison.runs.end())
        return noRun(run, messages::notOfTheseRows(), messages::compareTogether());
    if (!against.empty() && second == comparison.runs.end())
        return noRun(against, messages::notOfTheseRows(), messages::compareTogether());
    for (const std::string part : {"test", "validation"}) {
        if (!predicts(comparison, *first, part) || (!against.empty() && !predicts(comparison, *second, part)))
            continue;
        const auto groups = comparison.groups.find(part);
        SliceQuestion question{.part = part,
                               .metric = comparison.metric,
                               .truth = comparison.truths.at(part),
                               .groups =
                                   groups == comparison.groups.end() ? std::vector<std::uint32_t>() : groups->second,
                               .run = predicted(*first, part),
                               .against = {}};
        if (!against.empty())
            question.against = predicted(*second, part);
        return question;
    }
    return noRun(run, messages::noTestRows(), messages::widenTest());
}

Result<SliceFindings> findSlices(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &outline,
                                 const SliceQuestion &question, const SliceFindingsOptions &options, Progress &progress)
{
    progress.report(-1, explain::messages::cuttingRows());
    const auto all = training::rowsBeside(outline, question.run, question.part);
    const auto places = sampleOf(std::min(all.size(), question.truth.values.size()), options);
    const auto rows = evaluate::taken(all, places);
    const auto seen = question.part == "test" ? training::Seen::Now : training::Seen::Earlier;
    const auto frames = training::readRows(runs, outline.id, {{rows, seen}}, frame::Precision::Exact);
    if (!frames)
        return Failure(frames.error());
    auto parents = options.parents ? readParents(study, outline, frames->front().facts.keys, *options.parents, progress)
                                   : Result<ParentsRead>();
    if (!parents)
        return Failure(parents.error());
    auto cuts = explain::cutsOf(frames->front(), study, parents->referred);
    std::vector<evaluate::SliceRows> slices;
    slices.reserve(cuts.size());
    for (auto &cut : cuts)
        slices.push_back(std::exchange(cut.rows, {}));
    const auto truth = evaluate::taken(question.truth, places);
    const auto first = model::taken(question.run.predictions.at(question.part), places);
    model::Predictions second;
    if (question.against)
        second = model::taken(question.against->predictions.at(question.part), places);
    progress.report(-1, explain::messages::scoringSlices());
    const auto scored =
        evaluate::scoreSlices(first, question.against ? &second : nullptr, truth, slices,
                              {.metric = question.metric,
                               .bootstrap = {.replicates = evaluate::sliceReplicates(rows.size(), slices.size()),
                                             .seed = options.seed,
                                             .groups = evaluate::taken(question.groups, places)},
                               .threads = static_cast<int>(std::max(std::thread::hardware_concurrency(), 1U))},
                              progress);
    if (!scored)
        return Failure(scored.error());
    const bool isWhole = places.size() == question.truth.values.size();
    const auto whole = [&](const training::Run &run, const evaluate::Score &drawn) {
        return isWhole ? wholeScore(run, question, drawn) : drawn;
    };
    SliceFindings findings{.run = question.run.id,
                           .against = question.against ? question.against->id : std::string(),
                           .part = question.part,
                           .metric = question.metric,
                           .rows = rows.size(),
                           .rowsAvailable = all.size(),
                           .database = question.run.database,
                           .takenAt = question.run.takenAt,
                           .score = whole(question.run, scored->score),
                           .other = question.against ? std::optional(whole(*question.against, *scored->other))
                                                     : std::nullopt,
                           .looked = scored->looked,
                           .replicates = scored->replicates,
                           .isByParents = !parents->referred.empty(),
                           .parentsUnread = std::move(parents->unread),
                           .slices = {}};
    for (std::size_t i = 0; i < cuts.size(); ++i)
        findings.slices.push_back({.cut = std::move(cuts[i]), .found = scored->slices[i]});
    sort(findings.slices);
    return findings;
}

} // namespace espalier::workbench
