// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/datacheck.h"

#include "core/columns/brokentext.h"
#include "core/columns/columncache.h"
#include "core/quality/check.h"
#include "core/screening/fewexamples.h"
#include "core/screening/labelspans.h"
#include "core/screening/messages.h"
#include "core/screening/whenknown.h"
#include "core/snapshot/freeze.h"

#include <algorithm>
#include <iterator>

namespace espalier::screening {

namespace {

//! A column that is known to be filled later needs no distribution to say it again.
void addFindings(quality::QualityReport &quality, LateColumns &late)
{
    std::erase_if(quality.findings, [&late](const study::Finding &finding) {
        return finding.kind == study::FindingKind::KnownLater
            && std::ranges::find(late.findings, finding.subject, &study::Finding::subject) != late.findings.end();
    });
    std::ranges::move(quality.findings, std::back_inserter(late.findings));
    std::ranges::move(quality.lookedAt, std::back_inserter(late.lookedAt));
}

//! Those that can be trained on: given ones of no entity are none.
Result<engine::Examples> readExamplesOf(const plan::Plan &plan, const catalog::Catalog &catalog,
                                        pg::Transaction &transaction, const cost::FetchOptions &options)
{
    if (options.columnCache != nullptr)
        options.columnCache->beginAnew();
    auto examples = snapshot::fetchExamples(plan, catalog, transaction, options);
    if (!examples || !std::holds_alternative<plan::GivenLabel>(plan.label))
        return examples;
    if (auto known = snapshot::account(*examples, plan, transaction); !known)
        return Failure(known.error());
    return examples;
}

//! Rows whose label nobody knows are no examples. Without a time, none.
std::vector<Timestamp> asOfLabelled(const frame::Frame &frame)
{
    std::vector<Timestamp> asOf;
    if (frame.asOf.empty())
        return asOf;
    for (const auto row : snapshot::labelledRows(frame.label))
        asOf.push_back(frame.asOf[row]);
    return asOf;
}

struct Read
{
    engine::Examples examples;
    LateColumns late;
    std::vector<TableSight> tables;
    quality::QualityReport quality;
};

//! When columns, labels and rows are known.
Result<LateColumns> timesTold(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                              const engine::Examples &examples, pg::Transaction &transaction)
{
    auto late = whenKnown(study, catalog, transaction);
    if (!late)
        return late;
    auto spans = labelSpans(study, plan, catalog, examples, transaction);
    if (!spans)
        return Failure(spans.error());
    std::ranges::move(spans->findings, std::back_inserter(late->findings));
    auto few = fewExamples(study, catalog, examples, transaction);
    if (!few)
        return Failure(few.error());
    if (*few)
        late->findings.push_back(std::move(**few));
    std::ranges::move(spans->lookedAt, std::back_inserter(late->lookedAt));
    return late;
}

//! What the examples see of the tables' rows, and of the scars in them.
Result<> addHistories(Read &read, const study::Study &study, const catalog::Catalog &catalog,
                      pg::Transaction &transaction, Progress &progress)
{
    const auto asOf = asOfLabelled(read.examples.frame);
    // Without examples nothing sees a period; without times nothing has one.
    if (asOf.empty() && study::hasAsOf(study))
        return {};
    if (!asOf.empty()) {
        auto tables = tableSights(study, catalog, read.examples.frame.asOf, transaction);
        if (!tables)
            return Failure(tables.error());
        read.tables = std::move(*tables);
    }
    auto quality = quality::checkQuality(study, catalog, asOf, transaction, progress);
    if (!quality)
        return Failure(quality.error());
    addFindings(*quality, read.late);
    read.quality = std::move(*quality);
    return {};
}

} // namespace

Result<LeakageReport> checkLeakage(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                                   pg::Connection &connection, Progress &progress, const cost::FetchOptions &options)
{
    const auto look = [&](pg::Transaction &transaction) -> Result<Read> {
        progress.report(-1, messages::readingExamples());
        auto examples = readExamplesOf(plan, catalog, transaction, options);
        if (!examples)
            return Failure(examples.error());
        progress.report(-1, messages::lookingAtFilling());
        auto late = timesTold(study, plan, catalog, *examples, transaction);
        if (!late)
            return Failure(late.error());
        Read read{.examples = std::move(*examples), .late = std::move(*late), .tables = {}, .quality = {}};
        if (auto added = addHistories(read, study, catalog, transaction, progress); !added)
            return Failure(added.error());
        return read;
    };
    auto read = columns::inReading(connection, study, look);
    if (!read)
        return Failure(read.error());
    const auto &[examples, late, tables, quality] = *read;
    // A wrong time may be why there are none.
    if (rowCount(examples.frame) == 0 && !late.findings.empty()) {
        LeakageReport report{.findings = late.findings, .lookedAt = {messages::noExamples()}};
        std::ranges::copy(late.lookedAt, std::back_inserter(report.lookedAt));
        return report;
    }
    if (rowCount(examples.frame) == 0) {
        return Failure(Error{.code = Error::Code::Invalid, .subject = study.name, .problem = messages::noExamples()});
    }
    auto report = exampleLeakage(study, catalog, examples, progress);
    if (!report)
        return report;
    std::ranges::copy(late.lookedAt, std::back_inserter(report->lookedAt));
    report->tables = tables;
    report->scars = quality.scars;
    report->histories = quality.histories;
    report->findings.insert(report->findings.begin(), late.findings.begin(), late.findings.end());
    return report;
}

} // namespace espalier::screening
