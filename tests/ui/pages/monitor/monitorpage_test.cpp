// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/monitor/monitorpage.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace espalier;
using namespace espalier::ui;

namespace {

Timestamp hoursAgo(int hours)
{
    return {(QDateTime::currentMSecsSinceEpoch() - hours * 3'600'000LL - 1000) * 1000};
}

std::vector<deploy::Project> monitorSample()
{
    return {{.name = "churn",
             .title = "Customers who leave",
             .versions = {{.number = 3,
                           .run = "a1b2c3d4e5f6",
                           .learner = "xgboost",
                           .metric = "roc_auc",
                           .score = 0.861,
                           .deployedAt = hoursAgo(3)},
                          {.number = 2,
                           .run = "b1b2c3d4e5f6",
                           .learner = "logistic",
                           .metric = "roc_auc",
                           .score = 0.8404,
                           .deployedAt = hoursAgo(30),
                           .isActive = true},
                          {.number = 1,
                           .run = "c1b2c3d4e5f6",
                           .learner = "logistic",
                           .metric = "roc_auc",
                           .score = 0.81,
                           .deployedAt = hoursAgo(24 * 9)}}},
            {.name = "spend",
             .title = "",
             .versions = {{.number = 1,
                           .run = "d1b2c3d4e5f6",
                           .learner = "ridge",
                           .metric = "rmse",
                           .score = 12.5,
                           .deployedAt = hoursAgo(24 * 40),
                           .isActive = true}}}};
}

QStringList textsOfRow(const QTableView &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        texts.append(table.model()->index(row, column).data().toString());
    return texts;
}

} // namespace

class MonitorPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void offersWhatComesNext()
    {
        MonitorPage page;
        page.setUnavailable("Nothing is deployed.", "Deploy a Model");
        page.show();
        QSignalSpy next(&page, &MonitorPage::nextRequested);
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(next.count(), 1);
    }

    void showsWhatIsActive()
    {
        MonitorPage page;
        page.setProjects(monitorSample());
        const auto &projects = *page.findChild<QTableView *>("projects");
        QCOMPARE(projects.model()->rowCount(), 2);
        QCOMPARE(
            textsOfRow(projects, 0),
            QStringList({"Customers who leave", "Version 2", "Logistic regression", "ROC AUC 0.840", "30 h ago", "3"}));
        QCOMPARE(textsOfRow(projects, 1).first(), "spend");
        QCOMPARE(page.findChild<QLabel *>("note")->text(), "Drift and live performance are not measured yet.");
        auto retired = monitorSample();
        retired[0].versions[1].isActive = false;
        page.setProjects(retired);
        QCOMPARE(textsOfRow(projects, 0)[1], "none");
    }

    void showsTheVersionsOfTheSelectedProject()
    {
        MonitorPage page;
        page.setProjects(monitorSample());
        auto *projects = page.findChild<QTableView *>("projects");
        const auto &versions = *page.findChild<QTableView *>("versions");
        QCOMPARE(versions.model()->rowCount(), 3);
        QCOMPARE(textsOfRow(versions, 1).first(), "Version 2 · active");
        projects->selectRow(1);
        QCOMPARE(versions.model()->rowCount(), 1);
        QCOMPARE(textsOfRow(versions, 0)[3], "RMSE 12.500");
        // Reading the registry again keeps the selection, wherever the project stands now.
        auto sample = monitorSample();
        std::swap(sample[0], sample[1]);
        page.setProjects(sample);
        QCOMPARE(projects->currentIndex().row(), 0);
        QCOMPARE(versions.model()->rowCount(), 1);
    }

    void asksForMore()
    {
        MonitorPage page;
        page.setProjects(monitorSample());
        QSignalSpy refresh(&page, &MonitorPage::refreshRequested);
        QSignalSpy opened(&page, &MonitorPage::projectActivated);
        page.findChild<QPushButton *>("refreshButton")->click();
        QCOMPARE(refresh.count(), 1);
        page.findChild<QTableView *>("projects")->selectRow(1);
        page.findChild<QPushButton *>("openButton")->click();
        QCOMPARE(opened.takeFirst().first().toString(), "spend");
        page.setProjects({});
        QVERIFY(!page.findChild<QPushButton *>("openButton")->isEnabled());
    }

    void translatesAllTexts()
    {
        samples::PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        MonitorPage page;
        page.setProjects(monitorSample());
        const auto missing = samples::untranslated(page, {"churn"});
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QApplication::processEvents();
        QCOMPARE(page.findChild<QPushButton *>("refreshButton")->text(), "Refresh");
        QCOMPARE(page.findChild<QTableView *>("versions")->model()->rowCount(), 3);
    }

    void keepsShots()
    {
        Theme theme(*qApp);
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            MonitorPage page;
            page.resize(1190, 730);
            page.setProjects(monitorSample());
            page.show();
            samples::keepShot(page, scheme == Scheme::Dark ? "monitor-dark" : "monitor");
            QVERIFY(page.findChild<QTableView *>("projects")->isVisible());
        }
    }
};

QTEST_MAIN(MonitorPageTest)
#include "monitorpage_test.moc"
