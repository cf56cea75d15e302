// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs over a large database: memory when it is idle, how long a tick of a feature, an undo and a
// change of theme or language hold it, and what each asks of the server. bench_window [TABLES]
#include "core/base/memory.h"
#include "tests/bench/need.h"
#include "tests/support/processor.h"
#include "tests/support/testcluster.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/pages/study/studypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <functional>

using namespace espalier;
using namespace espalier::ui;
using bench::need;

namespace {

constexpr int patience = 120'000;

//! A tree of tables, each with 400 rows in twelve columns, analysed.
std::string tablesSql(int tables)
{
    return fmt::format(R"(
DO $$
BEGIN
FOR i IN 1..{} LOOP
  EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, parent_id int %s, at timestamptz NOT NULL, a1 float8, a2 float8, a3 int, '
    'a4 numeric, c1 text, c2 text, c3 text, d1 date, flag boolean)', i,
    CASE WHEN i > 1 THEN format('REFERENCES t%s', greatest(1, (i + 1) / 3)) ELSE '' END);
  EXECUTE format('INSERT INTO t%s SELECT g, %s, now() - random() * interval ''700 days'', random(), random() * 100, (random() * 1000)::int, '
    'round((random() * 1e5)::numeric, 2), md5(random()::text), md5((g %% 150)::text), ''word'' || (random() * 300)::int, '
    'current_date - (random() * 900)::int, random() < .3 FROM generate_series(1, 400) g', i,
    CASE WHEN i > 1 THEN '1 + (random() * 399)::int' ELSE 'NULL' END);
END LOOP; END $$)",
                       tables);
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * 4096 / 1e6;
}

class Bench
{
public:
    explicit Bench(int tables)
        : m_tables(tables)
    {
        m_cluster.createDatabase("wide");
        m_cluster.runSql("wide", tablesSql(tables));
        m_cluster.runSql("wide", "ANALYZE");
        m_theme.setScheme(Scheme::Light);
        m_language.setCode(QStringLiteral("en"));
        m_window.resize(1280, 800);
        m_window.show();
    }

    void run()
    {
        QTest::qWait(500);
        fmt::print("{:44} {:8.0f} MB\n", "idle, not connected", residentMegabytes());
        workspace().database.open(m_cluster.settings("wide"));
        wait([this] {
            return workspace().graph.isOpen();
        });
        QTest::qWait(5000);
        fmt::print("{:44} {:8.0f} MB\n", fmt::format("idle, {} tables of 12 columns", m_tables), residentMegabytes());
        workspace().document.compose(
            QStringLiteral("churn"),
            {.entity = "public.t5", .aggregate = "count", .table = "public.t14", .condition = "= 0"});
        wait([this] {
            return workspace().document.isOpen();
        });
        m_window.showPage(PageId::Study);
        QTest::qWait(5000);
        measureTicks();
        measure("a change of theme", 6, [this](int i) {
            m_theme.setScheme(i % 2 == 0 ? Scheme::Dark : Scheme::Light);
        });
        measure("a change of language", 6, [this](int i) {
            m_language.setCode(i % 2 == 0 ? QStringLiteral("de") : QStringLiteral("en"));
        });
    }

private:
    Workspace &workspace() { return m_application.workspace(); }

    void wait(const std::function<bool()> &isDone)
    {
        if (!QTest::qWaitFor(isDone, patience))
            qFatal("it did not come");
    }

    //! Statements that the server has begun for others than this.
    long statements()
    {
        auto connection = m_cluster.connect("wide");
        auto transaction = need(pg::Transaction::begin(connection));
        const auto rows = need(transaction.query(
            "SELECT xact_commit + xact_rollback FROM pg_catalog.pg_stat_database WHERE datname = 'wide'"));
        return rows.integer(0, 0);
    }

    void measureTicks()
    {
        const auto all = workspace().document.study();
        const auto before = statements();
        measure("a tick of a feature", 20, [&](int i) {
            auto study = all;
            study.features.erase(study.features.begin() + i);
            workspace().document.change(study, QStringLiteral("Leave Out"));
        });
        measure("an undo", 20, [&](int /*i*/) {
            workspace().document.undoStack().undo();
        });
        // What the server counted shows after a while; the two questions are counted too.
        QTest::qWait(2000);
        fmt::print("{:44} {:8} transactions\n", "asked of the server by 40 of these", statements() - before - 1);
    }

    //! Of this thread's processor: what other programs take meanwhile is not in it.
    //! Until all that follows at once is done and painted.
    void measure(const char *what, int times, const std::function<void(int)> &act)
    {
        std::vector<double> taken;
        std::vector<double> computed;
        for (int i = 0; i < times; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto before = tests::processorMilliseconds();
            act(i);
            QApplication::sendPostedEvents();
            QApplication::processEvents();
            computed.push_back(tests::processorMilliseconds() - before);
            taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QTest::qWait(50);
        }
        std::ranges::sort(taken);
        std::ranges::sort(computed);
        fmt::print("{:44} {:8.1f} ms, {:.1f} at most; {:.1f} ms of processor\n", what, taken[taken.size() / 2],
                   taken.back(), computed[computed.size() / 2]);
    }

    int m_tables = 0;
    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme m_theme{*qApp};
    Language m_language;
    MainWindow m_window{MainWindow::Parts{m_theme, m_language, m_settings}};
    Application m_application{m_window,
                              workbench::Places{std::filesystem::path(m_folder.path().toStdString()) / "cache.sqlite",
                                                std::filesystem::path(m_folder.path().toStdString()) / "gym",
                                                {}},
                              m_settings};
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Bench(argc > 1 ? std::atoi(argv[1]) : 1000).run(); // NOLINT(cert-err34-c): 0 where it is no number
    return 0;
}
