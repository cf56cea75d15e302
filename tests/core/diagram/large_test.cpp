// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/diagram/layout.h"
#include "core/diagram/layoutupdate.h"
#include "core/diagram/svg.h"
#include "core/relations/paths.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace large_test {

using namespace espalier;

//! The criteria for large schemas, on a real one of 969 tables; needs ESPALIER_SHARED_DATA.
class LargeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto shared = tests::sharedData();
        if (shared.empty())
            QSKIP("ESPALIER_SHARED_DATA is not set");
        tests::TestCluster cluster;
        cluster.createDatabase("gitlab");
        QVERIFY(cluster.loadFile("gitlab", shared + "/shapes/gitlab.sql.gz"));
        auto connection = cluster.connect("gitlab");
        m_catalog = catalog::load(connection).value();
        m_graph = relations::relationGraph(m_catalog);
    }

    void findsPathsFast()
    {
        const auto named = [&](const char *name) {
            return catalog::resolveTable(m_catalog, name).value();
        };
        for (const auto &[from, to] : {std::pair{"projects", "users"},
                                       {"issues", "namespaces"},
                                       {"p_ci_builds", "users"},
                                       {"merge_requests", "merge_requests"},
                                       {"notes", "web_hooks"}}) {
            QElapsedTimer timer;
            timer.start();
            const auto search = relations::joinPaths(m_catalog, m_graph, named(from), named(to));
            const auto milliseconds = timer.elapsed();
            qInfo("%s to %s: %zu paths in %lld ms", from, to, search.paths.size(), milliseconds);
            QVERIFY(milliseconds < 300);
        }
    }

    void placesAThousandTables()
    {
        QElapsedTimer timer;
        timer.start();
        const auto layout = diagram::computeLayout(m_catalog, m_graph, m_progress).value();
        qInfo("%zu tables placed in %lld ms, %g x %g", layout.cards.size(), timer.elapsed(), layout.extent.width,
              layout.extent.height);
        QVERIFY(timer.elapsed() < 3000);
        for (const auto &a : layout.cards) {
            for (const auto &b : layout.cards) {
                const bool isApart = a.table >= b.table || a.place.x >= b.place.x + b.size.width
                    || b.place.x >= a.place.x + a.size.width || a.place.y >= b.place.y + b.size.height
                    || b.place.y >= a.place.y + a.size.height;
                QVERIFY(isApart);
            }
        }
        const auto svg = diagram::toSvg(m_catalog, m_graph, layout, diagram::Theme::Light);
        QVERIFY(svg.size() < 15'000'000);
        if (const auto file = qEnvironmentVariable("ESPALIER_KEEP_SVG"); !file.isEmpty()) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(QByteArray::fromStdString(svg));
        }
    }

    void keepsAThousandPlaces()
    {
        const auto layout = diagram::computeLayout(m_catalog, m_graph, m_progress).value();
        const auto placed = diagram::placedTables(m_catalog, layout, {});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(diagram::updatedLayout(m_catalog, m_graph, placed, m_progress).value(), layout);
        qInfo("brought up to date in %lld ms", timer.elapsed());
        // Each hundredth table was not there before: the others stay.
        auto fewer = placed;
        for (std::size_t i = 0; i < 9; ++i)
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i * 100));
        const auto after = diagram::updatedLayout(m_catalog, m_graph, fewer, m_progress).value();
        std::size_t moved = 0;
        for (std::size_t i = 0; i < layout.cards.size(); ++i)
            moved += after.cards[i].place == layout.cards[i].place ? 0 : 1;
        QVERIFY(moved <= 9);
        QVERIFY(timer.elapsed() < 3000);
    }

private:
    catalog::Catalog m_catalog;
    relations::RelationGraph m_graph;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(LargeTest)

} // namespace large_test

#include "large_test.moc"
