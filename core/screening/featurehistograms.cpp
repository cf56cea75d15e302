// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/featurehistograms.h"

#include "core/base/require.h"
#include "core/columns/brokentext.h"
#include "core/columns/columncache.h"
#include "core/compile/scanstrategy.h"
#include "core/engine/evaluate.h"
#include "core/plan/make.h"
#include "core/plan/reads.h"
#include "core/screening/markedrows.h"

#include <algorithm>

namespace espalier::screening {

namespace {

//! Under names that are told apart: those of features outside of the study may be taken.
std::vector<study::Feature> renamed(std::vector<study::Feature> features)
{
    for (std::size_t i = 0; i < features.size(); ++i)
        features[i].name = "f" + std::to_string(i + 1);
    return features;
}

//! The plan of those that the database can give; one that it cannot does not spoil the others.
Result<plan::Plan> planOfPossible(study::Study &study, const catalog::Catalog &catalog)
{
    if (auto plan = compile::planned(study, catalog))
        return plan;
    std::vector<study::Feature> possible;
    const auto all = std::move(study.features);
    for (const auto &feature : all) {
        study.features = {feature};
        if (plan::make(study, catalog))
            possible.push_back(feature);
    }
    study.features = std::move(possible);
    return compile::planned(study, catalog);
}

} // namespace

bool isSameFeature(const study::Feature &one, const study::Feature &other)
{
    // Most differ here; the rest is compared whole, so that no field is ever forgotten.
    if (one.aggregate != other.aggregate || one.column != other.column || one.window != other.window)
        return false;
    auto renamed = one;
    renamed.name = other.name;
    return renamed == other;
}

FeatureHistograms::FeatureHistograms(engine::Session session, std::vector<study::Feature> features)
    : m_session(std::move(session))
    , m_features(std::move(features))
{ }

Result<FeatureHistograms> FeatureHistograms::open(study::Study study, const std::vector<study::Feature> &features,
                                                  const catalog::Catalog &catalog, pg::Connection &connection,
                                                  columns::ColumnCache *columnCache)
{
    study.features = renamed(features);
    auto plan = planOfPossible(study, catalog);
    if (!plan)
        return Failure(plan.error());
    const auto choice = cost::chooseForSession(*plan, catalog);
    if (choice.executor != cost::Executor::Local) {
        return Failure(Error{.code = Error::Code::Unsupported, .subject = study.name, .problem = choice.reason});
    }
    frame::Column label;
    std::vector<std::string> classes;
    auto session = columns::inReading(
        connection, plan::trainingReads(*plan), plan->filteredTables,
        [&](pg::Transaction &transaction) -> Result<engine::Session> {
            if (columnCache != nullptr)
                columnCache->beginAnew();
            auto labelled = snapshot::fetchLabelled(study, *plan, catalog, transaction, columnCache);
            if (!labelled)
                return Failure(labelled.error());
            auto examples = taken(labelled->frame, snapshot::rowsOf(*labelled, snapshot::Part::Train));
            label = std::move(examples.label);
            examples.label = {};
            classes = std::move(labelled->classes);
            return engine::Session::open(*plan, catalog, std::move(examples), transaction,
                                         columnCache != nullptr ? columnCache->reader() : columns::readColumns);
        });
    if (!session)
        return Failure(session.error());
    FeatureHistograms shapes(std::move(*session), std::move(study.features));
    shapes.m_label = evaluate::binnedLabel(label);
    shapes.m_isMarked = markedRows(shapes.m_label, classes);
    shapes.m_labelBits = evaluate::informationOf(shapes.m_label, shapes.m_label).bits;
    return shapes;
}

const std::string *FeatureHistograms::nameOf(const study::Feature &feature) const
{
    const auto found = std::ranges::find_if(m_features, [&feature](const study::Feature &known) {
        return isSameFeature(known, feature);
    });
    return found == m_features.end() ? nullptr : &found->name;
}

RankedFeature FeatureHistograms::of(const study::Feature &feature) const
{
    ESPALIER_REQUIRE(has(feature));
    const auto column = m_session.compute(*nameOf(feature));
    const auto rows = static_cast<double>(std::max<std::size_t>(1, m_label.codes.size()));
    return {.feature = feature,
            .relevance = evaluate::informationOf(evaluate::binned(column), m_label),
            .missing = static_cast<double>(frame::missingCount(column)) / rows,
            .histogram = evaluate::histogramOf(column, m_isMarked),
            .verdict = Verdict::Kept};
}

} // namespace espalier::screening
