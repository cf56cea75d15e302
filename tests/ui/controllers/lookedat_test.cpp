// SPDX-License-Identifier: GPL-3.0-or-later
// The graph is seen again as it was seen, and what was changed on its page is undone in order.
#include "tests/ui/support/samples.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/documents/session.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/graphview.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace lookedat_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

//! A window that shows the shop without asking a server.
struct Shop
{
    QSettings settings;
    Theme theme{*qApp};
    Language language;
    MainWindow window{{theme, language, settings}};
    Application application;

    explicit Shop(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , application(window,
                      workbench::Places{folder.toStdString() + "/cache.sqlite", folder.toStdString() + "/gym", {}},
                      settings)
    {
        language.setCode(QStringLiteral("en"));
        window.resize(1280, 800);
        window.show();
        application.restore();
        const auto schema = samples::shop();
        workbench::Explored explored;
        explored.catalog = schema.catalog;
        explored.graph = schema.graph;
        explored.key = "shop";
        graph().open(explored, {schema.layout, {}});
    }

    GraphDocument &graph() { return application.workspace().graph; }
    GraphView &view() { return *window.explorePage().graphView(); }
};

} // namespace

class LookedAtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesTheGraphAsItWasSeen()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath("session.json").toStdString();
        // Nothing listens there: the window shows the shop by itself.
        Session session;
        session.connection = "dbname=shop host=127.0.0.1 port=1";
        session.page = "explore";
        session.view.table = "fulfillment.orders";
        QVERIFY(writeSession(file, session));
        QPointF centre;
        {
            Shop shop(folder.path());
            QVERIFY(shop.view().isFitted() && shop.view().selection());
            shop.view().setZoom(1.25);
            centre = shop.view().scene().cards.front().rect.center();
            shop.view().setViewCentre(centre);
            shop.view().setSelection(GraphHit{{2}, std::nullopt});
            QTRY_COMPARE_WITH_TIMEOUT(readSession(file).value()->view.zoom, 1.25, 2000);
        }
        Shop next(folder.path());
        QCOMPARE(next.view().zoom(), 1.25);
        QVERIFY((next.view().viewRect().center() - centre).manhattanLength() < 1);
        QVERIFY(next.view().selection() && next.view().selection()->table == catalog::TableId{2});
    }

    //! On the page of both, changes of the graph and of the study are one history.
    void undoesGraphAndStudyInTheirOrder()
    {
        const QTemporaryDir folder;
        Shop shop(folder.path());
        auto *undo = shop.window.command(Command::Undo);
        const auto *redo = shop.window.command(Command::Redo);
        shop.window.showPage(PageId::Explore);
        shop.graph().hide({{1}});
        study::Study study{.name = "churn", .entity = {"growth", "customers"}};
        study.target = study::RowTarget{.column = "country"};
        shop.application.workspace().document.change(study, "New Study");
        shop.graph().pin({{3}});
        for (const auto *text : {"Undo Pin 1 Table", "Undo New Study", "Undo Hide 1 Table"}) {
            QCOMPARE(undo->text(), text);
            undo->trigger();
        }
        QVERIFY(!undo->isEnabled());
        QCOMPARE(undo->text(), "Undo");
        QCOMPARE(redo->text(), "Redo Hide 1 Table");
        shop.window.showPage(PageId::Study);
        QCOMPARE(redo->text(), "Redo New Study");
    }
};

QTEST_MAIN(LookedAtTest)

} // namespace lookedat_test

#include "lookedat_test.moc"
