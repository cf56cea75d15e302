// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/leakage.h"

#include "core/base/parallel.h"
#include "core/screening/labeljudge.h"
#include "core/screening/messages.h"
#include "core/snapshot/freeze.h"
#include "core/snapshot/split.h"
#include "core/study/columnuse.h"
#include "core/study/labelbarrier.h"
#include "core/study/paths.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <array>
#include <optional>
#include <thread>

namespace espalier::screening {

namespace {

using study::Finding;
using study::FindingKind;
using study::Severity;

//! Fewer missing values than this show no pattern.
constexpr std::size_t fewestMissing = 20;
//! Of the rows that are compared, which stand in random order.
constexpr std::size_t firstCompared = 4'000;

Message told(Measure measure)
{
    switch (measure) {
    case Measure::Auc:
        return messages::rocAuc();
    case Measure::Information:
        return messages::labelInformation();
    case Measure::Explained:
        return messages::labelVariance();
    }
    return {};
}

//! The rows that are compared, and those whose label is not known beside them.
struct Rows
{
    std::size_t training = 0;
    std::vector<std::size_t> compared; //!< in random order
    std::vector<std::size_t> unlabelled; //!< not after the training part
};

Result<Rows> rowsFor(const study::Study &study, const engine::Examples &examples)
{
    std::vector<std::size_t> labelled;
    Rows rows;
    for (std::size_t row = 0; row < rowCount(examples.frame); ++row)
        (frame::isMissing(examples.frame.label, row) ? rows.unlabelled : labelled).push_back(row);
    engine::Accounting leftOut;
    labelled = snapshot::rowsSaidOnce(examples, labelled, leftOut);
    auto parts = examples.parts ? std::optional(frame::taken(*examples.parts, labelled)) : std::nullopt;
    // Features decide no part, and would be held twice.
    const frame::Frame bare{
        .keys = examples.frame.keys, .asOf = examples.frame.asOf, .label = examples.frame.label, .features = {}};
    const auto assigned = snapshot::assignParts(study, taken(bare, labelled), parts);
    if (!assigned)
        return Failure(assigned.error());
    for (std::size_t i = 0; i < labelled.size(); ++i) {
        if ((*assigned)[i] == snapshot::Part::Train)
            rows.compared.push_back(labelled[i]);
    }
    rows.training = rows.compared.size();
    const auto &asOf = examples.frame.asOf;
    if (!asOf.empty() && !rows.compared.empty()) {
        const auto last = asOf[*std::ranges::max_element(rows.compared, {}, [&asOf](std::size_t row) {
            return asOf[row];
        })];
        std::erase_if(rows.unlabelled, [&](std::size_t row) {
            return asOf[row] > last;
        });
    }
    rows.compared = comparedRows(std::move(rows.compared), study.split.seed);
    return rows;
}

std::size_t missingAmong(const frame::Column &column, const std::vector<std::size_t> &rows)
{
    return static_cast<std::size_t>(std::ranges::count_if(rows, [&column](std::size_t row) {
        return frame::isMissing(column, row);
    }));
}

double share(std::size_t part, std::size_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

class Comparison
{
public:
    Comparison(const study::Study &study, const catalog::Catalog &catalog, const engine::Examples &examples,
               const Rows &rows)
        : m_study(study)
        , m_rows(rows)
        , m_judge(study, catalog, examples.frame.label, rows.compared)
    {
        if (rows.compared.size() < 2 * firstCompared)
            return;
        const std::vector some(rows.compared.begin(), rows.compared.begin() + std::ptrdiff_t{firstCompared});
        if (isComparable(frame::taken(examples.frame.label, some)))
            m_first.emplace(study, catalog, examples.frame.label, some);
    }

    //! Of one feature the gravest thing is told.
    std::optional<Finding> of(const study::Feature &feature, const frame::Column &column) const
    {
        // Most features are far from all that would be told: fewer rows say so.
        if (m_first && m_first->isHonestBeyondDoubt(feature, m_first->of(feature, column)))
            return unlabelledPattern(feature, column);
        const auto judgement = m_judge.of(feature, column);
        const auto &tied = judgement.association;
        const auto evidence =
            messages::aloneItReaches({told(tied.measure)}, tied.value, static_cast<std::int64_t>(tied.rows));
        if (auto found = unlabelledPattern(feature, column)) {
            if (m_judge.isSuspicious(feature, tied))
                found->evidence.push_back(evidence);
            return found;
        }
        switch (judgement.tie) {
        case Tie::Copy:
            return finding(feature, FindingKind::LabelCopy, gravest(), messages::labelCopy(), {evidence});
        case Tie::Certain:
        case Tie::TooGood:
            return finding(feature, FindingKind::TooGood, judgement.tie == Tie::Certain ? gravest() : Severity::Warning,
                           messages::tooGood(), {evidence});
        case Tie::ByMissing:
            return labelPattern(feature, frame::taken(column, m_rows.compared), tied);
        case Tie::Honest:
            break;
        }
        return laterMoment(feature, column, judgement);
    }

private:
    //! Without times nothing tells what was known first: a rule that holds always looks like a copy, and may be one.
    Severity gravest() const { return study::hasAsOf(m_study) ? Severity::Danger : Severity::Warning; }

    static Finding finding(const study::Feature &feature, FindingKind kind, Severity severity, Message detail,
                           std::vector<Message> evidence)
    {
        return {feature.name, std::move(detail),   kind,
                severity,     std::move(evidence), study::ExcludeFeatures{{feature.name}}};
    }

    //! Missing where the label is not known yet, and hardly elsewhere: both are filled by the same event. For a future target the
    //! label is not known because time has not passed, which says nothing.
    std::optional<Finding> unlabelledPattern(const study::Feature &feature, const frame::Column &column) const
    {
        const bool isOwn = feature.path.empty() && !std::holds_alternative<study::FutureTarget>(m_study.target);
        const auto without = missingAmong(column, m_rows.unlabelled);
        if (!isOwn || without < fewestMissing)
            return std::nullopt;
        // Rows with a label are a sample, so they count for as many as they stand for.
        const double scale = static_cast<double>(m_rows.training) / static_cast<double>(m_rows.compared.size());
        const double with = scale * static_cast<double>(missingAmong(column, m_rows.compared));
        const double missingOfUnlabelled = share(without, m_rows.unlabelled.size());
        const double unlabelledOfMissing = static_cast<double>(without) / (static_cast<double>(without) + with);
        const double base = share(m_rows.unlabelled.size(), m_rows.unlabelled.size() + m_rows.training);
        const bool isTied =
            missingOfUnlabelled >= 0.5 && unlabelledOfMissing >= 0.5 && (1 - unlabelledOfMissing) <= (1 - base) / 2;
        if (!isTied)
            return std::nullopt;
        return finding(feature, FindingKind::NullPattern, Severity::Danger, messages::filledWithLabel(),
                       {messages::missingWithoutLabel(
                            Share{missingOfUnlabelled}, std::ssize(m_rows.unlabelled),
                            Share{with / static_cast<double>(std::max<std::size_t>(1, m_rows.training))}),
                        messages::missingHasNoLabel(Share{unlabelledOfMissing})});
    }

    //! Of another row: those of the own one are looked at where they stand.
    std::optional<Finding> laterMoment(const study::Feature &feature, const frame::Column &column,
                                       const Judgement &judgement) const
    {
        if (feature.path.empty() || !judgement.isKnownLater())
            return std::nullopt;
        return finding(feature, FindingKind::KnownLater, Severity::Warning, messages::mostlyLater(),
                       {messages::laterInShare(
                           Share{*judgement.later},
                           static_cast<std::int64_t>(m_rows.compared.size() - missingAmong(column, m_rows.compared)))});
    }

    Finding labelPattern(const study::Feature &feature, const frame::Column &values, const Association &tied) const
    {
        const auto missing = frame::missingCount(values);
        std::vector evidence{messages::missingInExamples(Share{share(missing, rowCount(values))},
                                                         static_cast<std::int64_t>(rowCount(values))),
                             messages::thatAloneReaches({told(tied.measure)}, tied.missing)};
        if (auto classes = classShares(values); !classes.empty())
            evidence.push_back(std::move(classes));
        return finding(feature, FindingKind::NullPattern, Severity::Warning, messages::missingTells(),
                       std::move(evidence));
    }

    //! "the label is true in 98 % of those and in 7 % of the others".
    Message classShares(const frame::Column &values) const
    {
        const auto *classes = std::get_if<frame::Categories>(&m_judge.label().values);
        if (classes == nullptr || classes->levels.size() != 2)
            return {};
        std::array<std::array<std::size_t, 2>, 2> counts{}; // missing or not, by class
        for (std::size_t row = 0; row < rowCount(values); ++row)
            ++counts.at(frame::isMissing(values, row) ? 1 : 0).at(static_cast<std::size_t>(classes->codes[row]));
        const auto shareOf = [&counts](std::size_t isMissing, std::size_t code) {
            return share(counts[isMissing][code], counts[isMissing][0] + counts[isMissing][1]);
        };
        const std::size_t code = shareOf(1, 1) >= shareOf(1, 0) ? 1 : 0;
        return messages::labelIsClass(classes->levels[code], Share{shareOf(1, code)}, Share{shareOf(0, code)});
    }

    const study::Study &m_study;
    const Rows &m_rows;
    LabelJudge m_judge;
    std::optional<LabelJudge> m_first; //!< of the first of the rows, where there are many
};

} // namespace

Result<LeakageReport> exampleLeakage(const study::Study &study, const catalog::Catalog &catalog,
                                     const engine::Examples &examples, Progress &progress)
{
    const auto rows = rowsFor(study, examples);
    if (!rows)
        return Failure(rows.error());
    LeakageReport report{.trainingRows = rows->training, .comparedRows = rows->compared.size()};
    report.lookedAt = {messages::comparedExamples(std::ssize(rows->compared), static_cast<std::int64_t>(rows->training),
                                                  static_cast<std::int64_t>(study.split.seed.value))};
    if (rows->compared.empty() || !isComparable(frame::taken(examples.frame.label, rows->compared)))
        return report;
    const Comparison comparison(study, catalog, examples, *rows);
    std::vector<std::optional<Finding>> found(study.features.size());
    const auto caller = std::this_thread::get_id();
    inParallel(found.size(), 2, [&](std::size_t i) {
        if (progress.isCancelled())
            return;
        if (std::this_thread::get_id() == caller)
            progress.report(static_cast<double>(i) / static_cast<double>(found.size()), messages::comparingWithLabel());
        if (const auto &feature = study.features[i]; !study::isPartOfAsOf(study, feature))
            found[i] = comparison.of(feature, examples.frame.features[i]);
    });
    if (progress.isCancelled())
        return Failure(
            Error{.code = Error::Code::Cancelled, .subject = study.name, .problem = espalier::messages::stopped()});
    for (auto &each : found) {
        if (each)
            report.findings.push_back(std::move(*each));
    }
    return report;
}

} // namespace espalier::screening
