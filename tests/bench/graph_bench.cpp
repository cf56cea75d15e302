// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/diagram/layout.h"
#include "tests/support/processor.h"
#include "tests/support/testcluster.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/widgets/graphview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

using namespace espalier;

namespace {

//! Says stop once a time has gone by, and how long after it the work went on.
class StopAfter : public Progress
{
public:
    explicit StopAfter(qint64 milliseconds)
        : m_limit(milliseconds)
    {
        m_clock.start();
    }

    bool isCancelled() const override { return m_clock.elapsed() >= m_limit; }
    qint64 late() const { return m_clock.elapsed() - m_limit; }

private:
    qint64 m_limit;
    QElapsedTimer m_clock;
};

diagram::Layout timedLayout(const char *name, const samples::Schema &schema)
{
    Progress progress;
    QElapsedTimer clock;
    clock.start();
    auto layout = diagram::computeLayout(schema.catalog, schema.graph, progress).value();
    const auto time = clock.elapsed();
    StopAfter stop(time / 2);
    const auto stopped = diagram::computeLayout(schema.catalog, schema.graph, stop);
    std::printf("%-18s %6zu tables %6zu relations  layout %6lld ms  %6.0f x %-6.0f  stops within %lld ms%s\n", name,
                schema.catalog.tables.size(), schema.graph.relations.size(), static_cast<long long>(time),
                layout.extent.width, layout.extent.height, static_cast<long long>(stop.late()),
                stopped ? " (was done before)" : "");
    return layout;
}

struct Frames
{
    std::vector<double> times; //!< milliseconds, sorted
    std::vector<double> processor; //!< the same without what other programs took
    std::array<std::vector<double>, 3> byDetail; //!< the same, for each level of detail

    static double at(const std::vector<double> &sorted, double share)
    {
        return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }
    double at(double share) const { return at(times, share); }
};

//! 600 frames from all that fits to 200 %, over the whole width.
Frames timedFrames(ui::GraphView &view)
{
    constexpr int count = 600;
    Frames frames;
    view.fit();
    const auto start = view.zoom();
    const auto extent = view.scene().extent;
    for (int i = 0; i < count; ++i) {
        const auto share = static_cast<double>(i) / count;
        view.setZoom(start * std::pow(2 / start, share));
        view.setViewCentre(
            extent.center()
            + QPointF(extent.width() * 0.4 * std::sin(20 * share), extent.height() * 0.4 * (share - 0.5)));
        QElapsedTimer timer;
        timer.start();
        const auto before = tests::processorMilliseconds();
        view.repaint();
        frames.times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        frames.processor.push_back(tests::processorMilliseconds() - before);
        frames.byDetail[static_cast<std::size_t>(ui::GraphPainter::detailFor(view.zoom()))].push_back(
            frames.times.back());
    }
    std::sort(frames.processor.begin(), frames.processor.end());
    for (auto &times : frames.byDetail)
        std::sort(times.begin(), times.end());
    std::sort(frames.times.begin(), frames.times.end());
    return frames;
}

double measure(const char *name, samples::Schema schema)
{
    schema.layout = timedLayout(name, schema);
    ui::GraphView view;
    view.resize(1920, 1080);
    QElapsedTimer clock;
    clock.start();
    view.setGraph(schema.catalog, schema.graph, schema.layout);
    const auto set = clock.elapsed();
    view.show();
    QTest::qWait(1500);
    const auto routings = view.scene().routings;
    const auto frames = timedFrames(view);
    std::printf("%-18s set in %lld ms; 600 frames: p50 %.1f  p95 %.1f  p99 %.1f ms (processor: p95 %.1f); edges routed "
                "%zu\n",
                name, static_cast<long long>(set), frames.at(0.5), frames.at(0.95), frames.at(0.99),
                Frames::at(frames.processor, 0.95), view.scene().routings - routings);
    std::printf("%-18s p95 of blocks %.1f, of titles %.1f, of columns %.1f ms\n", name,
                Frames::at(frames.byDetail[0], 0.95), Frames::at(frames.byDetail[1], 0.95),
                Frames::at(frames.byDetail[2], 0.95));
    for (const auto isDark : {false, true}) {
        ui::Theme theme(*qApp);
        theme.setScheme(isDark ? ui::Scheme::Dark : ui::Scheme::Light);
        const auto tag =
            QStringLiteral("bench-%1-%2-").arg(QLatin1String(name), QLatin1String(isDark ? "dark" : "light"));
        view.fit();
        samples::keepShot(view, tag + "fit");
        view.setZoom(0.22);
        samples::keepShot(view, tag + "middle");
        view.setZoom(0.8);
        samples::keepShot(view, tag + "full");
    }
    return Frames::at(frames.processor, 0.95);
}

samples::Schema gitlab(const std::string &shared)
{
    tests::TestCluster cluster;
    cluster.createDatabase("gitlab");
    samples::Schema schema;
    if (!cluster.loadFile("gitlab", shared + "/shapes/gitlab.sql.gz"))
        return schema;
    auto connection = cluster.connect("gitlab");
    schema.catalog = catalog::load(connection).value();
    schema.graph = relations::relationGraph(schema.catalog);
    return schema;
}

} // namespace

//! Layout and frames of the relation graph, all in one run. Optional: ESPALIER_SHARED_DATA for GitLab's tables,
//! ESPALIER_SHOTS for a folder of pictures.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (const auto shared = tests::sharedData(); !shared.empty())
        measure("gitlab", gitlab(shared));
    std::map<std::size_t, double> slow;
    for (const std::size_t count : {500, 1000, 5000})
        slow[count] = measure(qPrintable(QString::number(count)), samples::generated(count));
    std::printf("p95 at 5,000 tables / p95 at 500 tables: %.2f (processor time)\n", slow.at(5000) / slow.at(500));
    return 0;
}
