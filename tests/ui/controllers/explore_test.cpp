// SPDX-License-Identifier: GPL-3.0-or-later
// Explore as a user meets it, in the real window on a real PostgreSQL: searched, focused, arranged and undone, missing
// keys found, checked and accepted, rows read on demand, changes told, the graph exported.
#include "core/gym/shop.h"
#include "tests/support/testcluster.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/pages/explore/changespanel.h"
#include "ui/pages/explore/exploreinspector.h"
#include "ui/pages/explore/exploremenu.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/explore/suggestionpanel.h"
#include "ui/pages/explore/tablepanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/graphview.h"
#include "ui/widgets/sqlview.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace explore_test {

using namespace espalier;
using namespace espalier::ui;

class ExploreTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60'000;

    ExplorePage &page() const { return m_window->explorePage(); }
    GraphView &view() const { return *page().graphView(); }
    Workspace &workspace() const { return m_application->workspace(); }

    catalog::TableId named(const char *name) const
    {
        return catalog::resolveTable(workspace().graph.explored().catalog, name).value();
    }

    void shoot(const QString &name) const
    {
        if (qEnvironmentVariableIsEmpty("ESPALIER_SHOTS"))
            return;
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            m_theme->setScheme(scheme);
            for (const auto size : {QSize(1280, 800), QSize(1920, 1080)}) {
                m_window->resize(size);
                QTest::qWait(250);
                samples::keepShot(*m_window,
                                  QStringLiteral("%1-%2-%3")
                                      .arg(name)
                                      .arg(size.width())
                                      .arg(scheme == Scheme::Dark ? "dark" : "light"));
            }
        }
        m_theme->setScheme(Scheme::Light);
        m_window->resize(1280, 800);
    }

    void connectTo(const std::string &database)
    {
        workspace().database.open(m_cluster->settings(database));
        QTRY_VERIFY_WITH_TIMEOUT(
            workspace().graph.isOpen() && workspace().graph.explored().catalog->database == database, patience);
        m_window->showPage(PageId::Explore);
        QTest::qWait(300);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<tests::TestCluster> m_cluster;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_application;

    void openWindow()
    {
        const std::filesystem::path home = m_folder.path().toStdString();
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_theme, *m_language, *m_settings});
        m_application = std::make_unique<Application>(
            *m_window, workbench::Places{home / "cache.sqlite", home / "gym", {}}, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        view().setMotion(GraphView::Motion::None);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        m_cluster->createDatabase("shop");
        auto connection = m_cluster->connect("shop");
        Progress progress;
        QVERIFY(gym::createShop(connection, {.scale = 0.1}, progress));
        // One key that nobody declared.
        m_cluster->runSql("shop", "ALTER TABLE finance.refunds DROP CONSTRAINT refunds_purchase_id_fkey");
        m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(Scheme::Light);
        m_language = std::make_unique<Language>();
        m_language->setCode("en");
        openWindow();
    }

    void cleanupTestCase()
    {
        m_application.reset();
        m_window.reset();
        m_cluster.reset();
    }

    void findsInTheGraph()
    {
        connectTo("shop");
        shoot("explore-fit");
        auto *field = page().findChild<QLineEdit *>("graphSearch");
        field->setFocus();
        QTest::keyClicks(field, "stars");
        QCOMPARE(view().highlights(), std::vector{named("ratings")});
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(view().selection()->table, named("ratings"));
        shoot("explore-search");
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(view().highlights().empty());
    }

    void focusesOnNeighbours()
    {
        page().selectTable(named("orders"));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(!view().isDimmed(named("customers")) && view().isDimmed(named("brands")));
        QTest::keyClick(&view(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(!view().isDimmed(named("sessions")));
        shoot("explore-focus");
        Q_EMIT page().bar()->unfocusRequested();
        QVERIFY(!view().isDimmed(named("brands")));
    }

    void hidesASchemaAndUndoes()
    {
        const auto before = workspace().graph.layout();
        Q_EMIT page().bar()->hiddenSchemasChanged({"analytics"});
        QCOMPARE(workspace().graph.hidden().size(), std::size_t(3));
        QVERIFY(!view().scene().cards[named("sessions").value].isVisible);
        QVERIFY(!view().scene().stubs.empty());
        shoot("explore-stubs");
        ExploreMenu menu(workspace().graph.explored().catalog, {.hit = {named("brands"), std::nullopt}});
        Q_EMIT page().menuOpened(&menu);
        Q_EMIT menu.hideRequested({named("brands")});
        QCOMPARE(workspace().graph.hidden().size(), std::size_t(4));
        Q_EMIT page().bar()->undoRequested();
        Q_EMIT page().bar()->undoRequested();
        QVERIFY(workspace().graph.hidden().empty());
        Q_EMIT view().cardsMoved({named("orders")}, {300, 40});
        QVERIFY(workspace().graph.layout() != before);
        QVERIFY(view().scene().cards[named("orders").value].isPinned);
        Q_EMIT page().bar()->undoRequested();
        QCOMPARE(workspace().graph.layout(), before);
    }

    void suggestsMissingKeys()
    {
        QTRY_VERIFY(!workspace().suggesting.relations().empty());
        page().inspector()->show(ExploreInspector::Tab::Keys);
        const auto isSuggested = [&] {
            return std::ranges::any_of(workspace().suggesting.relations(), [&](const auto &suggestion) {
                return suggestion.relation.child == named("refunds")
                    && suggestion.relation.parent == named("purchases");
            });
        };
        QVERIFY(isSuggested());
        // It is not used before it is accepted.
        const auto isRelated = [&] {
            const auto &graph = workspace().database.explored().graph;
            return std::ranges::any_of(graph.relations, [&](const auto &relation) {
                return relation.child == named("refunds") && relation.parent == named("purchases");
            });
        };
        QVERIFY(!isRelated());
        Q_EMIT page().suggestionPanel()->checkRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().suggesting.isChecking(), patience);
        QTRY_VERIFY(relations::verdict(workspace().suggesting.relations().front()) == relations::Verdict::Confirmed);
        QVERIFY(!view().scene().suggested.empty());
        Q_EMIT page().suggestionPanel()->relationSelected(0);
        shoot("explore-missing-keys");
        Q_EMIT page().suggestionPanel()->acceptConfirmedRequested();
        QTRY_VERIFY_WITH_TIMEOUT(isRelated(), patience);
        QTRY_VERIFY(!isSuggested());
        // One step takes it back, and it is suggested again; another decides anew.
        Q_EMIT page().bar()->undoRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!isRelated(), patience);
        QTRY_VERIFY(isSuggested());
        Q_EMIT page().bar()->redoRequested();
        QTRY_VERIFY_WITH_TIMEOUT(isRelated(), patience);
        // And it stays accepted when the catalog is read again.
        workspace().database.refresh();
        QTest::qWait(500);
        QTRY_VERIFY(isRelated());
    }

    void showsPathsWithTheirSql()
    {
        const auto stars = catalog::findColumn(workspace().graph.explored().catalog->table(named("ratings")), "stars");
        page().showPaths({named("customers"), named("ratings"), stars});
        auto *list = page().pathPanel()->findChild<QListView *>("paths");
        QTRY_VERIFY(list->model()->rowCount() > 2);
        QVERIFY(page().pathPanel()->findChild<SqlView *>()->sql().contains("avg("));
        QVERIFY(view().isDimmed(named("brands")));
        shoot("explore-paths");
        // Reading the catalog again leaves them in sight.
        QSignalSpy read(&workspace().graph, &GraphDocument::opened);
        workspace().database.refresh();
        QVERIFY(read.wait(patience));
        QCOMPARE(page().pathPanel()->ends().to, std::optional(named("ratings")));
        QTRY_VERIFY(list->model()->rowCount() > 2);
    }

    void readsRowsOnDemand()
    {
        page().selectTable(named("orders"), 3);
        auto *panel = page().tablePanel();
        shoot("explore-table");
        panel->showTab(TablePanel::RowsTab);
        QSignalSpy finished(&workspace().sampling, &Sampling::finished);
        QPushButton *button = nullptr;
        for (auto *candidate : panel->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == "Show Rows")
                button = candidate;
        }
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(finished.wait(patience));
        QVERIFY(panel->findChild<QTableView *>()->model()->rowCount() > 10);
        shoot("explore-rows");
    }

    void tellsWhatChanged()
    {
        // Another session: the program was closed and opened again.
        m_application.reset();
        m_window.reset();
        m_cluster->runSql("shop",
                          "CREATE TABLE growth.campaigns (id int PRIMARY KEY, customer_id uuid REFERENCES "
                          "growth.customers, title text); ALTER TABLE growth.customers ADD COLUMN nickname text");
        openWindow();
        connectTo("shop");
        QTRY_VERIFY(page().inspector()->isVisible());
        page().inspector()->show(ExploreInspector::Tab::Changes);
        QTest::qWait(500);
        const auto *tree = page().changesPanel()->findChild<QTreeView *>("changes");
        QVERIFY(tree->model()->rowCount() >= 2);
        shoot("explore-changes");
        Q_EMIT page().changesPanel()->activityToggled(true);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().activity.isRunning(), patience);
        Q_EMIT page().changesPanel()->activityToggled(false);
        QTRY_VERIFY(!workspace().activity.isRunning());
    }

    //! What was suggested for the tables of one database is nothing in another.
    void connectsToASmallerDatabase()
    {
        m_cluster->createDatabase("wide");
        m_cluster->runSql("wide",
                          "DO $$ BEGIN FOR i IN 1..60 LOOP EXECUTE format('CREATE TABLE part%s (id int PRIMARY KEY, "
                          "part%s_id int, made_at timestamptz)', i, i % 60 + 1); END LOOP; END $$");
        m_cluster->createDatabase("narrow");
        m_cluster->runSql("narrow", "CREATE TABLE lonely (id int PRIMARY KEY)");
        page().inspector()->show(ExploreInspector::Tab::Keys);
        for (int i = 0; i < 3; ++i) {
            connectTo("wide");
            QTRY_VERIFY_WITH_TIMEOUT(workspace().suggesting.relations().size() >= 60, patience);
            page().suggestionPanel()->selectRelation(40);
            connectTo("narrow");
            QTRY_VERIFY(workspace().suggesting.catalog()->tables.size() == 1);
            QVERIFY(view().scene().suggested.empty());
        }
        connectTo("shop");
        QTRY_VERIFY(workspace().suggesting.catalog()->database == "shop");
    }

    void copiesAsText()
    {
        Q_EMIT page().bar()->exportRequested(ExploreBar::Export::CopyMermaid);
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().startsWith("erDiagram"), patience);
        QVERIFY(QGuiApplication::clipboard()->text().contains("campaigns"));
    }

    void carriesAThousandTables()
    {
        const auto shared = tests::sharedData();
        if (shared.empty())
            QSKIP("ESPALIER_SHARED_DATA is not set");
        m_cluster->createDatabase("gitlab");
        QVERIFY(m_cluster->loadFile("gitlab", shared + "/shapes/gitlab.sql.gz"));
        connectTo("gitlab");
        view().fit();
        shoot("gitlab-fit");
        page().selectTable(named("projects"));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Return);
        shoot("gitlab-focus");
        Q_EMIT page().bar()->unfocusRequested();
        view().centreOn(named("issues"));
        view().setZoom(1);
        shoot("gitlab-columns");
        page().showPaths({named("issues"), named("users"), std::nullopt});
        QTest::qWait(600);
        shoot("gitlab-paths");
        page().inspector()->show(ExploreInspector::Tab::Keys);
        QTest::qWait(300);
        shoot("gitlab-keys");
        m_window->commandPalette().open();
        QTest::keyClicks(m_window->commandPalette().findChild<QLineEdit *>(), "merge req assignee");
        QTest::qWait(100);
        samples::keepShot(m_window->commandPalette(), "gitlab-palette");
    }
};

QTEST_MAIN(ExploreTest)

} // namespace explore_test

#include "explore_test.moc"
