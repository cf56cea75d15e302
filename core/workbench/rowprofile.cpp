// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/rowprofile.h"

#include "core/monitor/profile.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/explanation.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace espalier::workbench {

namespace {

//! A feature at a time: the whole is not held.
class Profiling
{
public:
    explicit Profiling(const study::Study &study)
    {
        for (const auto &feature : study.features) {
            if (feature.path.empty() && feature.column.empty() && feature.part != study::ColumnPart::None)
                m_ofMoment.insert(feature.name);
        }
    }

    void take(const snapshot::Snapshot &snapshot, const frame::Column &feature)
    {
        if (m_rows.empty())
            chooseRows(snapshot);
        if (m_ofMoment.contains(feature.name))
            return;
        m_profile.features.push_back(m_rows.size() == snapshot.parts.size()
                                         ? monitor::profileOf(feature, m_isRecent)
                                         : monitor::profileOf(frame::taken(feature, m_rows), m_isRecent));
    }
    monitor::Profile taken() { return std::move(m_profile); }

private:
    //! What is predicted is like those that are asked about, and not like those that are only learned from.
    void chooseRows(const snapshot::Snapshot &snapshot)
    {
        for (std::size_t row = 0; row < snapshot.parts.size(); ++row) {
            if (snapshot.parts[row] == snapshot::Part::Further)
                continue;
            m_rows.push_back(row);
            m_isRecent.push_back(snapshot.parts[row] == snapshot::Part::Test);
        }
    }

    std::set<std::string> m_ofMoment;
    std::vector<std::size_t> m_rows; //!< that are profiled
    std::vector<bool> m_isRecent; //!< beside them
    monitor::Profile m_profile;
};

//! Of models that tell it.
void addImportance(monitor::Profile &profile, store::Cache &runs, const training::Run &run, const study::Study &study,
                   const snapshot::Snapshot &outline)
{
    constexpr std::size_t rowsLookedAt = 500;
    Progress progress;
    const auto explanation = explainRun(runs, study, outline, run, {.rows = rowsLookedAt, .seed = {}}, progress);
    if (!explanation)
        return;
    for (const auto &importance : explanation->importances.features) {
        const auto found = std::ranges::find(profile.features, importance.name, &monitor::BinProfile::name);
        if (found != profile.features.end())
            found->importance = importance.share;
    }
}

} // namespace

Json rowProfile(store::Cache &runs, const training::Run &run, const study::Study &study)
{
    Profiling profiling(study);
    const auto loaded = snapshot::loadSnapshot(
        runs, run.snapshot,
        [&profiling](const snapshot::Snapshot &snapshot, const frame::Column &feature, const auto & /*earlier*/) {
            profiling.take(snapshot, feature);
        });
    if (!loaded)
        return {};
    auto profile = profiling.taken();
    const auto tested = run.predictions.find("test");
    if (tested != run.predictions.end() && tested->second.rows > 0)
        profile.score = monitor::profileOf(monitor::scoreColumnOf(run.model, tested->second), {});
    if (const auto rows = training::rowsBeside(*loaded, run, "test");
        tested != run.predictions.end() && !rows.empty() && rows.size() == tested->second.rows)
        profile.reliability = evaluate::reliabilityOf(tested->second, training::truthOf(*loaded, rows));
    addImportance(profile, runs, run, study, snapshot::outlineOf(*loaded));
    return monitor::toJson(profile);
}

} // namespace espalier::workbench
