// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/monitorcharts.h"

#include "core/base/metric.h"
#include "ui/pages/common/studytext.h"
#include "ui/words/error.h"
#include "ui/words/moments.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace espalier::ui {

namespace {

struct MonitorCharts
{
    Q_DECLARE_TR_FUNCTIONS(MonitorCharts)
};

double millisecondsOf(Timestamp moment)
{
    return static_cast<double>(moment.microseconds) / 1000;
}

double secondsBetween(Timestamp from, Timestamp until)
{
    return static_cast<double>(until.microseconds - from.microseconds) / 1e6;
}

//! Of one version: a line through the weeks with their intervals as whiskers.
void addVersion(Chart &chart, const monitor::Performance &performance, int version, std::size_t colour)
{
    ChartSeries line{.name = MonitorCharts::tr("Version %1").arg(version), .colour = colour};
    ChartSeries points{.kind = ChartSeries::Kind::Points, .colour = colour};
    for (const auto &period : performance.periods) {
        if (period.version != version || !period.score)
            continue;
        line.points.emplace_back(millisecondsOf(period.from), period.score->value);
        points.points.push_back(line.points.back());
        points.low.push_back(period.score->low);
        points.high.push_back(period.score->high);
    }
    if (line.points.empty())
        return;
    chart.series.push_back(std::move(line));
    chart.series.push_back(std::move(points));
}

//! What was expected of the same weeks, before anybody knew.
void addEstimates(Chart &chart, const monitor::Performance &performance)
{
    ChartSeries line{.name = MonitorCharts::tr("estimated"), .colour = 6, .isDashed = true};
    std::map<Timestamp, const monitor::Period *> latest; // where two versions answered, the later one
    for (const auto &period : performance.periods) {
        if (period.estimated)
            latest[period.from] = &period;
    }
    for (const auto &[from, period] : latest) {
        line.points.emplace_back(millisecondsOf(from), period->estimated->value);
        line.low.push_back(period->estimated->low);
        line.high.push_back(period->estimated->high);
    }
    // A line of one week has no length.
    if (line.points.size() == 1)
        line.kind = ChartSeries::Kind::Points;
    if (!line.points.empty())
        chart.series.push_back(std::move(line));
}

void addPromise(Chart &chart, const monitor::Performance &performance, double first, double last)
{
    if (!performance.promised)
        return;
    const auto &promised = *performance.promised;
    constexpr double halfDay = 12 * 3600 * 1000.0;
    if (first == last) { // of one week it stands across
        first -= halfDay;
        last += halfDay;
    }
    chart.series.push_back({.name = MonitorCharts::tr("promised"),
                            .points = {{first, promised.value}, {last, promised.value}},
                            .low = {promised.low, promised.low},
                            .high = {promised.high, promised.high},
                            .colour = 7,
                            .isDashed = true});
}

QList<double> sharesOf(const monitor::Counts &counts)
{
    QList<double> shares;
    const auto total = static_cast<double>(std::max<std::int64_t>(1, monitor::totalOf(counts)));
    for (const auto count : counts)
        shares.append(static_cast<double>(count) / total);
    return shares;
}

MovedRow movedRow(const workbench::Watched &watched, const monitor::Moved &moved)
{
    MovedRow row{.name = toQString(moved.then.name),
                 .path = {},
                 .then = sharesOf(moved.then.counts),
                 .now = sharesOf(moved.now),
                 .weight = moved.then.importance,
                 .stability = moved.stability,
                 .limit = moved.threshold,
                 .missingThen = monitor::missingThen(moved),
                 .missingNow = monitor::missingNow(moved),
                 .added = {}};
    if (!moved.then.isNumber)
        row.added = monitor::newShare(moved);
    const auto &features = watched.study.features;
    const auto found = std::ranges::find(features, moved.then.name, &study::Feature::name);
    if (found == features.end())
        return row;
    const auto words = featureRow(watched.study, *found, true);
    row.name = found->path.empty() ? words.label : MonitorCharts::tr("%1 of %2").arg(words.label, words.group);
    row.path = words.name;
    return row;
}

} // namespace

bool hasPerformance(const workbench::Watched &watched)
{
    return std::ranges::any_of(watched.performance.periods, [](const monitor::Period &period) {
        return period.score.has_value() || period.estimated.has_value();
    });
}

Chart performanceChart(const workbench::Watched &watched)
{
    const auto &performance = watched.performance;
    const auto metric = sentence(toldMetric(performance.metric));
    Chart chart{.title = MonitorCharts::tr("What Came True"),
                .x = {.title = MonitorCharts::tr("Week of the prediction"), .scale = ChartAxis::Scale::Time},
                .y = {.title = metric},
                .series = {},
                .references = {}};
    std::map<int, std::size_t> colours;
    for (const auto &period : performance.periods)
        colours.emplace(period.version, colours.size());
    for (const auto &[version, colour] : colours)
        addVersion(chart, performance, version, colour);
    if (performance.periods.empty())
        return chart;
    const auto [first, last] = std::ranges::minmax(performance.periods, {}, &monitor::Period::from);
    addEstimates(chart, performance);
    addPromise(chart, performance, millisecondsOf(first.from), millisecondsOf(last.from));
    for (const auto &version : watched.project.versions) {
        if (version.deployedAt > first.from && version.deployedAt < last.from) {
            chart.references.push_back({.kind = ReferenceLine::Kind::Vertical,
                                        .value = millisecondsOf(version.deployedAt),
                                        .label = MonitorCharts::tr("Version %1").arg(version.number)});
        }
    }
    return chart;
}

std::vector<MovedRow> movedRows(const workbench::Watched &watched)
{
    std::vector<MovedRow> rows;
    if (!watched.drift)
        return rows;
    if (watched.drift->score) {
        rows.push_back(movedRow(watched, *watched.drift->score));
        rows.back().name = MonitorCharts::tr("the prediction itself");
    }
    for (const auto &feature : watched.drift->features)
        rows.push_back(movedRow(watched, feature));
    return rows;
}

QString cameTrueText(const workbench::Watched &watched)
{
    const auto &performance = watched.performance;
    if (watched.problem)
        return headline(*watched.problem);
    if (performance.rows == 0)
        return MonitorCharts::tr("nothing is logged yet");
    if (!performance.isMatched)
        return MonitorCharts::tr("labels are given for other moments");
    if (performance.known == 0 && performance.estimated)
        return MonitorCharts::tr("%1 estimated").arg(scoreText(performance.estimated->value));
    if (performance.known == 0) {
        return performance.firstLabels ? MonitorCharts::tr("labels from %1").arg(shortMoment(*performance.firstLabels))
                                       : MonitorCharts::tr("no label is known yet");
    }
    auto score = performance.score ? scoreText(performance.score->value) : scoreText(std::optional<double>());
    switch (monitor::standingOf(performance)) {
    case monitor::Standing::Unknown:
        break;
    case monitor::Standing::AsPromised:
        return MonitorCharts::tr("%1 · as promised").arg(score);
    case monitor::Standing::Better:
        return MonitorCharts::tr("%1 · better than promised").arg(score);
    case monitor::Standing::Worse:
        return MonitorCharts::tr("%1 · worse than promised").arg(score);
    }
    return score;
}

QString movedText(const workbench::Watched &watched)
{
    if (!watched.hasProfile)
        return MonitorCharts::tr("not noted when deployed");
    if (!watched.drift)
        return MonitorCharts::tr("not measured yet");
    const auto text = MonitorCharts::tr("%1 of %n features", nullptr, static_cast<int>(watched.drift->features.size()))
                          .arg(countText(static_cast<std::int64_t>(monitor::movedCount(*watched.drift))));
    const auto share = monitor::movedImportance(*watched.drift);
    return share && *share > 0 ? MonitorCharts::tr("%1 · %2 of importance").arg(text, percentText(*share)) : text;
}

QString refreshedText(const workbench::Watched &watched)
{
    return watched.scoredAt ? agoText(secondsBetween(*watched.scoredAt, watched.now)) : MonitorCharts::tr("never");
}

QString nothingKnownText(const workbench::Watched &watched)
{
    const auto &performance = watched.performance;
    if (watched.problem)
        return lineText(*watched.problem);
    if (performance.rows == 0)
        return MonitorCharts::tr(
            "Nothing that this version predicted is logged. Refresh Predictions on the Deploy page, "
            "or espalierctl score PROJECT, logs what is predicted from then on.");
    if (!performance.isMatched)
        return MonitorCharts::tr("Labels are given for moments of their own, which are none of those predicted at.");
    if (performance.firstLabels)
        return MonitorCharts::tr("No label of the %1 logged predictions is known yet. The first will be on %2.")
            .arg(countText(performance.rows), shortMoment(*performance.firstLabels));
    return MonitorCharts::tr("No label of the %1 logged predictions is known yet.").arg(countText(performance.rows));
}

QString driftNote(const workbench::Watched &watched)
{
    if (!watched.hasProfile)
        return MonitorCharts::tr("The rows that the active version learned from were not noted. Deploy it again.");
    if (!watched.drift)
        return MonitorCharts::tr("Measured when predictions are refreshed.");
    auto text = MonitorCharts::tr("%Ln rows predicted %1", nullptr, static_cast<int>(watched.drift->rows))
                    .arg(agoText(secondsBetween(watched.drift->asOf, watched.now)));
    if (!watched.sources.empty()) {
        const auto &stalest = watched.sources.front();
        text = MonitorCharts::tr("%1 · stalest source: %2, %3")
                   .arg(text, toQString(sql::displayName(stalest.table)),
                        agoText(secondsBetween(stalest.newest, watched.now)));
    }
    return text;
}

} // namespace espalier::ui
