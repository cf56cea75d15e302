// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/fewexamples.h"

#include "core/base/subjects.h"
#include "core/compile/query.h"
#include "core/plan/estimate.h"
#include "core/plan/make.h"
#include "core/screening/messages.h"
#include "core/snapshot/fetch.h"
#include "core/snapshot/split.h"
#include "core/study/paths.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace espalier::screening {

namespace {

//! Training examples: chosen (core/decisions/measured-constants.md).
constexpr std::size_t few = 5'000;
//! Tables with more rows are not counted for it.
constexpr double mostRows = 1'000'000;
constexpr std::size_t mostCounted = 4;

struct Candidate
{
    study::Path path;
    double rows = 0;
    bool isOfLabel = false;
};

std::vector<Candidate> candidatesOf(const study::Study &study, const catalog::Catalog &catalog)
{
    std::vector<Candidate> found;
    const auto *ofLabel = study::lastToMany(std::get<study::FutureTarget>(study.target).path);
    for (auto &path : study::pathsToRows(study)) {
        const auto rows = plan::rowsOf(catalog, path.back().table);
        const bool isOfLabel = ofLabel != nullptr && path.back().table == ofLabel->table;
        if (rows > 0 && rows <= mostRows)
            found.push_back({.path = std::move(path), .rows = rows, .isOfLabel = isOfLabel});
    }
    std::ranges::stable_sort(found, [](const Candidate &left, const Candidate &right) {
        return std::pair(left.isOfLabel, left.rows) < std::pair(right.isOfLabel, right.rows);
    });
    if (found.size() > mostCounted)
        found.resize(mostCounted);
    return found;
}

//! How many examples there are to learn from; nothing where they cannot be split.
std::optional<std::size_t> trainingRows(const study::Study &study, const engine::Examples &examples)
{
    frame::Frame bare{.keys = examples.frame.keys, .asOf = examples.frame.asOf, .label = examples.frame.label};
    frame::keep(bare, snapshot::labelledRows(bare.label));
    const auto parts = snapshot::assignParts(study, bare, std::nullopt);
    if (!parts)
        return std::nullopt;
    return static_cast<std::size_t>(std::ranges::count(*parts, snapshot::Part::Train));
}

Result<std::optional<std::size_t>> countAt(const study::Study &study, const study::Path &rows,
                                           const catalog::Catalog &catalog, pg::Transaction &transaction)
{
    const auto made = plan::make(study::fixed(study, study::SetAtRows{rows}), catalog);
    auto further = made ? plan::furtherPlan(*made) : std::nullopt;
    if (!further)
        return std::optional<std::size_t>();
    further->sample.reset();
    const auto counted = transaction.query(sql::print(compile::exampleCountQuery(*further)));
    if (!counted)
        return Failure(counted.error());
    return std::optional(static_cast<std::size_t>(counted->integer(0, 0)));
}

} // namespace

Result<std::optional<study::Finding>> fewExamples(const study::Study &study, const catalog::Catalog &catalog,
                                                  const engine::Examples &examples, pg::Transaction &transaction)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    const bool isOffered = future != nullptr && future->schedule.atRows.empty() && !study.sample
        && study.split.kind == study::SplitKind::Time && rowCount(examples.frame) > 0;
    const auto training = isOffered ? trainingRows(study, examples) : std::nullopt;
    if (!training || *training >= few)
        return std::optional<study::Finding>();
    const auto trained = 1 - study.split.validation - study.split.test;
    for (const auto &candidate : candidatesOf(study, catalog)) {
        const auto count = countAt(study, candidate.path, catalog, transaction);
        if (!count)
            return Failure(count.error());
        const auto further = static_cast<std::int64_t>(trained * static_cast<double>(count->value_or(0)));
        if (further < static_cast<std::int64_t>(*training))
            continue;
        return std::optional(
            study::Finding{.subject = subjects::schedule,
                           .detail = messages::fewExamples(),
                           .kind = study::FindingKind::FewExamples,
                           .severity = study::Severity::Notice,
                           .evidence = {messages::furtherAtRows(static_cast<std::int64_t>(*training), further,
                                                                study::tableText(candidate.path.back().table))},
                           .fix = study::SetAtRows{candidate.path}});
    }
    return std::optional<study::Finding>();
}

} // namespace espalier::screening
