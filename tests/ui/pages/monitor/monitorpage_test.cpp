// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/narrow.h"
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/monitor/monitorcharts.h"
#include "ui/pages/monitor/monitorpage.h"
#include "ui/pages/monitor/monitorschedule.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace monitorpage_test {

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

Timestamp daysAgo(int days)
{
    return hoursAgo(24 * days);
}

monitor::Moved movedFeature(const std::string &name, const monitor::Counts &then, const monitor::Counts &now)
{
    monitor::BinProfile profile{.name = name, .counts = then};
    for (std::size_t i = 0; i + 2 < then.size(); ++i)
        profile.edges.push_back(static_cast<double>(i));
    return {.then = profile, .now = now, .stability = monitor::stability(then, now), .threshold = 0.1};
}

//! Half a year of one project, of which another version answered at first; nothing of the other one is known yet.
std::vector<workbench::Watched> watchedSample()
{
    const auto projects = monitorSample();
    workbench::Watched churn{.project = projects[0], .now = hoursAgo(0), .scoredAt = hoursAgo(2)};
    churn.study.entity = {"growth", "customers"};
    const study::Hop hop{.direction = study::Direction::ToChild,
                         .table = {"fulfillment", "orders"},
                         .childColumns = {"customer_id"},
                         .parentColumns = {"id"}};
    churn.study.features = {
        {.name = "orders_time_since_last", .path = {hop}, .aggregate = study::Aggregate::TimeSinceLast},
        {.name = "orders_amount_mean", .path = {hop}, .aggregate = study::Aggregate::Mean, .column = "amount"},
        {.name = "newsletter", .aggregate = study::Aggregate::Direct, .column = "newsletter"}};
    churn.performance = {.metric = "roc_auc",
                         .promised = evaluate::Score{0.84, 0.82, 0.861},
                         .rows = 9000,
                         .known = 7100,
                         .score = evaluate::Score{0.801, 0.787, 0.815}};
    for (int week = 0; week < 26; ++week) {
        const auto value = 0.83 - 0.0015 * week + (week % 3) * 0.006;
        monitor::Period period{
            .from = daysAgo(7 * (26 - week)), .version = week < 8 ? 1 : 2, .rows = 800, .known = 0, .score = {}};
        if (week < 18) {
            period.known = 780;
            period.score = evaluate::Score{value, value - 0.024, value + 0.021};
        }
        period.estimated = evaluate::Score{value + 0.004, value - 0.02, value + 0.028};
        churn.performance.periods.push_back(period);
    }
    churn.performance.estimated = evaluate::Score{0.806, 0.793, 0.82};
    churn.hasProfile = true;
    churn.drift = monitor::Drift{
        .asOf = hoursAgo(2),
        .rows = 812,
        .features = {movedFeature("orders_time_since_last", {0, 100, 100, 100, 100, 100}, {40, 40, 60, 90, 150, 280}),
                     movedFeature("orders_amount_mean", {50, 90, 90, 100, 90, 80}, {55, 92, 88, 99, 93, 77}),
                     movedFeature("newsletter", {0, 300, 200}, {0, 290, 205})},
        .score = movedFeature("", {0, 100, 100, 100, 100, 100}, {0, 90, 98, 105, 100, 120})};
    churn.drift->features[0].then.importance = 0.62;
    churn.drift->features[1].then.importance = 0.3;
    churn.drift->features[2].then.importance = 0.08;
    churn.sources = {{{"catalog", "products"}, daysAgo(11)}, {{"fulfillment", "orders"}, hoursAgo(1)}};
    workbench::Watched spend{.project = projects[1], .now = hoursAgo(0)};
    spend.performance = {.metric = "rmse", .rows = 400, .firstLabels = Timestamp{1'798'761'600'000'000}};
    return {churn, spend};
}

//! Beside the active version of the first project.
std::shared_ptr<workbench::Retraining> retrainedSample()
{
    auto found = std::make_shared<workbench::Retraining>();
    found->project = "churn";
    found->champion.version = monitorSample()[0].versions[1];
    found->champion.model.task = Task::Binary;
    found->challenger.rowsBehindModel = 11'840;
    found->comparison.metric = "roc_auc";
    found->comparison.region = 0.005;
    found->tested = 1816;
    found->unseen = 933;
    found->championScore = evaluate::Score{0.7912, 0.768, 0.815};
    found->challengerScore = evaluate::Score{0.8304, 0.809, 0.851};
    found->claim = evaluate::Claim{.first = 0,
                                   .second = 1,
                                   .verdict = evaluate::Verdict::Better,
                                   .gain = {0.0392, 0.021, 0.058},
                                   .better = 0.99,
                                   .equal = 0.01,
                                   .worse = 0};
    found->sides = {.rows = 1069, .turned = 43, .most = {}};
    for (int i = 0; i < 20; ++i)
        found->sides.most.push_back({.key = "00098628-9556-47a9-9ffb-4d8c8b29310" + std::to_string(i),
                                     .before = i % 3 == 0 ? "true" : "false",
                                     .after = i % 3 == 0 ? "false" : "true",
                                     .scoreBefore = 0.2 + 0.01 * i,
                                     .scoreAfter = 0.8 - 0.01 * i});
    return found;
}

//! The newest version of the first project stands beside the active one.
std::vector<deploy::Project> shadowedSample()
{
    auto projects = monitorSample();
    projects[0].versions[0].isShadow = true;
    return projects;
}

std::vector<workbench::Watched> shadowWatchedSample()
{
    auto watched = watchedSample();
    watched[0].shadow =
        workbench::WatchedShadow{.version = shadowedSample()[0].versions[0],
                                 .performance = {.metric = "roc_auc",
                                                 .rows = 2400,
                                                 .known = 1620,
                                                 .estimated = evaluate::Score{0.829, 0.81, 0.847}},
                                 .paired = {.rows = 2400,
                                            .known = 1620,
                                            .champion = evaluate::Score{0.8012, 0.778, 0.825},
                                            .challenger = evaluate::Score{0.8304, 0.809, 0.851},
                                            .claim = evaluate::Claim{.first = 0,
                                                                     .second = 1,
                                                                     .verdict = evaluate::Verdict::Better,
                                                                     .gain = {0.0292, 0.011, 0.048},
                                                                     .better = 0.98,
                                                                     .equal = 0.02,
                                                                     .worse = 0},
                                            .region = 0.005},
                                 .problem = {}};
    return watched;
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
    void tellsTimersOfWhatIsSelected()
    {
        MonitorPage page;
        page.resize(1200, 800);
        page.show();
        page.setProjects(monitorSample());
        const QSignalSpy requested(&page.schedule(), &MonitorSchedule::requested);
        QCOMPARE(requested.count(), 0); // nobody looks
        page.findChild<QTabWidget *>()->setCurrentWidget(&page.schedule());
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].toString(), QString("churn"));
        QVERIFY(requested[0][1].value<workbench::Scheduler>() == workbench::Scheduler::Systemd);
        page.schedule().setFiles({{"a.service", "one"}, {"a.timer", "two"}});
        QCOMPARE(page.schedule().findChild<QPlainTextEdit *>("scheduleText")->toPlainText(),
                 QString("# a.service\none\n# a.timer\ntwo"));
        page.schedule().findChild<QComboBox *>("scheduler")->setCurrentIndex(2);
        QVERIFY(requested.last()[1].value<workbench::Scheduler>() == workbench::Scheduler::PgCron);
        QVERIFY(!page.schedule().findChild<QCheckBox *>("scheduleRetrains")->isEnabled());
        samples::keepShot(page, "monitor-schedule");
    }

    void showsTheChallengerBesideTheChampion()
    {
        MonitorPage page;
        page.resize(1280, 800);
        page.show();
        page.setProjects(monitorSample());
        auto *tabs = page.findChild<QTabWidget *>();
        constexpr int shadowTab = 3;
        QVERIFY(!tabs->isTabVisible(shadowTab));
        page.setProjects(shadowedSample());
        QVERIFY(tabs->isTabVisible(shadowTab));
        tabs->setCurrentIndex(shadowTab);
        auto *verdict = page.findChild<QLabel *>("shadowVerdict");
        QCOMPARE(verdict->text(), QString());
        page.setWatched(shadowWatchedSample());
        const auto *scores = page.findChild<QTableView *>("shadowScores");
        const auto of = [](const char *value, const char *low, const char *high) {
            return QString("%1 (95 % interval %2 to %3)").arg(value, low, high);
        };
        QCOMPARE(textsOfRow(*scores, 0),
                 (QStringList{"Champion · version 2", of("0.801", "0.778", "0.825"), "1,620 of 2,400",
                              of("0.806", "0.793", "0.820"), "0.840"}));
        QCOMPARE(textsOfRow(*scores, 1),
                 (QStringList{"Challenger · version 3", of("0.830", "0.809", "0.851"), "1,620 of 2,400",
                              of("0.829", "0.810", "0.847"), "0.861"}));
        QVERIFY2(verdict->text().startsWith("Version 3 is better than Version 2 with a probability of 98 %"),
                 qPrintable(verdict->text()));
        QVERIFY(page.findChild<QLabel *>("shadowTitle")->text().startsWith("Version 3 ("));
        const QSignalSpy promoted(&page, &MonitorPage::shadowPromoted);
        const QSignalSpy retired(&page, &MonitorPage::shadowRetired);
        page.findChild<QPushButton *>("promoteShadowButton")->click();
        page.findChild<QPushButton *>("retireShadowButton")->click();
        QCOMPARE(promoted.count(), 1);
        QCOMPARE(promoted[0][0].toString(), QString("churn"));
        QCOMPARE(retired[0][0].toString(), QString("churn"));
        // There is one at a time.
        page.setRetraining(retrainedSample());
        auto *beside = page.findChild<QPushButton *>("besideButton");
        QVERIFY(!beside->isEnabled());
        page.setProjects(monitorSample());
        QVERIFY(beside->isEnabled() && !tabs->isTabVisible(shadowTab));
        const QSignalSpy wanted(&page, &MonitorPage::besideRequested);
        beside->click();
        QCOMPARE(wanted.count(), 1);
        // Nothing is said before something is known.
        page.setProjects(shadowedSample());
        auto watched = shadowWatchedSample();
        watched[0].shadow->paired = {.rows = 40};
        page.setWatched(watched);
        QCOMPARE(verdict->text(), QString("Of what both said, no label is known yet."));
        watched[0].shadow->performance.rows = 0;
        page.setWatched(watched);
        QVERIFY(verdict->text().startsWith("Nothing is logged of it yet"));
    }

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
        QCOMPARE(textsOfRow(projects, 0),
                 QStringList({"Customers who leave", "2 · Logistic regression", "–", "ROC AUC 0.840", "–", "–"}));
        QCOMPARE(textsOfRow(projects, 1).first(), "spend");
        auto retired = monitorSample();
        retired[0].versions[1].isActive = false;
        page.setProjects(retired);
        QCOMPARE(textsOfRow(projects, 0)[1], "none");
    }

    void showsHowItFares()
    {
        MonitorPage page;
        page.setProjects(monitorSample());
        page.setWatched(watchedSample());
        auto &projects = *page.findChild<QTableView *>("projects");
        QCOMPARE(textsOfRow(projects, 0),
                 QStringList({"Customers who leave", "2 · Logistic regression", "2 h ago", "ROC AUC 0.840",
                              "0.801 · worse than promised", "1 of 3 features · 62 % of importance"}));
        const auto &moved = *page.findChild<QTableView *>("moved");
        QCOMPARE(moved.model()->rowCount(), 4);
        QCOMPARE(moved.model()->index(0, 0).data().toString(), "the prediction itself");
        QVERIFY(moved.model()->index(1, 0).data().toString().contains("orders"));
        QCOMPARE(moved.model()->index(0, 3).data().toString(), QString());
        QCOMPARE(moved.model()->index(1, 3).data().toString(), "62 %");
        QVERIFY(moved.model()->index(1, 4).data().toString().endsWith("moved"));
        QVERIFY(!moved.model()->index(2, 4).data().toString().endsWith("moved"));
        QCOMPARE(moved.model()->index(1, 5).data().toString(), "0 % → 6.1 %");
        const auto &chart = page.findChild<ChartView *>("performance")->chart();
        // Two versions, each a line with whiskers, what was estimated of all weeks, and what was promised as a band.
        QCOMPARE(chart.series.size(), std::size_t{6});
        QCOMPARE(chart.series[4].points.size(), std::size_t{26});
        QCOMPARE(chart.series[4].name, QString("estimated"));
        QCOMPARE(chart.series[0].points.size() + chart.series[2].points.size(), std::size_t{18});
        QCOMPARE(chart.series[5].low, (std::vector<double>{0.82, 0.82}));
        QCOMPARE(chart.references.size(), std::size_t{1});
        projects.selectRow(1);
        QCOMPARE(moved.model()->rowCount(), 0);
        QVERIFY(textsOfRow(projects, 1)[4].startsWith("labels from "));
        QCOMPARE(textsOfRow(projects, 1)[5], "not noted when deployed");
        QVERIFY(
            nothingKnownText(watchedSample()[1]).startsWith("No label of the 400 logged predictions is known yet."));
    }

    void asksForWhatItShowsOnceItIsSeen()
    {
        MonitorPage page;
        QSignalSpy asked(&page, &MonitorPage::watchRequested);
        page.setProjects(monitorSample());
        QCOMPARE(asked.count(), 0);
        page.show();
        QCOMPARE(asked.count(), 1);
        page.hide();
        page.setWatched(watchedSample());
        page.show();
        QCOMPARE(asked.count(), 1);
        page.setProjects(monitorSample());
        QCOMPARE(asked.count(), 2);
        QVERIFY(!asked.last().first().value<std::optional<Timestamp>>());
        page.findChild<QDateTimeEdit *>("asOf")->setDateTime(QDateTime({2026, 3, 1}, {12, 30}, Qt::UTC));
        page.findChild<QCheckBox *>("isAsOf")->setChecked(true);
        QCOMPARE(asked.last().first().value<std::optional<Timestamp>>(), Timestamp{1'772'368'200'000'000});
        page.findChild<QCheckBox *>("isAsOf")->setChecked(false);
        QVERIFY(!asked.last().first().value<std::optional<Timestamp>>());
    }

    void showsANewModelBesideWhatAnswers()
    {
        MonitorPage page;
        page.setProjects(monitorSample());
        page.show();
        auto *tabs = page.findChild<QTabWidget *>();
        QVERIFY(!tabs->isTabVisible(2));
        QSignalSpy asked(&page, &MonitorPage::retrainRequested);
        QSignalSpy promoted(&page, &MonitorPage::promoteRequested);
        auto *retrain = page.findChild<QPushButton *>("retrainButton");
        retrain->click();
        QCOMPARE(asked.takeFirst().first().toString(), "churn");
        page.setRetrainBusy(true);
        QVERIFY(!retrain->isEnabled());
        page.setRetrainBusy(false);
        page.findChild<QTableView *>("projects")->selectRow(1);
        const auto found = retrainedSample();
        page.setRetraining(found);
        QCOMPARE(tabs->currentIndex(), 2);
        QCOMPARE(page.findChild<QTableView *>("projects")->currentIndex().row(), 0);
        const auto &scores = *page.findChild<QTableView *>("challengerScores");
        QCOMPARE(textsOfRow(scores, 0).first(), "Version 2");
        QVERIFY(textsOfRow(scores, 1)[1].startsWith("0.830"));
        QCOMPARE(textsOfRow(scores, 1)[2], "933 of 1,816");
        QVERIFY(page.findChild<QLabel *>("challengerVerdict")
                    ->text()
                    .startsWith("The new model is better than Version 2 with a probability of 99 %"));
        QVERIFY(page.findChild<QLabel *>("challengerSides")->text().startsWith("43 of the 1,069 rows"));
        QCOMPARE(page.findChild<QTableView *>("challengerTurned")->model()->rowCount(), 20);
        auto *promote = page.findChild<QPushButton *>("promoteButton");
        promote->click();
        QCOMPARE(promoted.takeFirst().first().toBool(), false);
        auto unseen = std::make_shared<workbench::Retraining>(*found);
        unseen->claim.reset();
        page.setRetraining(unseen);
        QCOMPARE(promote->text(), "Promote It Anyway");
        promote->click();
        QCOMPARE(promoted.takeFirst().first().toBool(), true);
        // It is of its project alone, and gone once it is promoted.
        page.findChild<QTableView *>("projects")->selectRow(1);
        QVERIFY(!tabs->isTabVisible(2));
        page.findChild<QTableView *>("projects")->selectRow(0);
        QVERIFY(tabs->isTabVisible(2));
        page.setRetraining({});
        QVERIFY(!tabs->isTabVisible(2));
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
        page.setWatched(watchedSample());
        page.setRetraining(retrainedSample());
        const auto missing = samples::untranslated(page, {"churn"});
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QApplication::processEvents();
        QCOMPARE(page.findChild<QPushButton *>("refreshButton")->text(), "Refresh");
        QCOMPARE(page.findChild<QTableView *>("versions")->model()->rowCount(), 3);
    }

    void standsWithinTheSmallestWindow_data() { samples::addLongLanguages(); }

    void standsWithinTheSmallestWindow()
    {
        QFETCH(QString, code);
        const Theme theme(*qApp);
        const Language language(code);
        MonitorPage page;
        page.setProjects(shadowedSample());
        page.setWatched(shadowWatchedSample());
        auto *tabs = page.findChild<QTabWidget *>();
        page.setRetraining(retrainedSample());
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(samples::standingOutside(page), QStringList());
            samples::keepShot(page, QString("monitor-narrow-%1-%2").arg(code).arg(tab));
        }
        for (const auto *name : {"projects", "versions", "challengerTurned"}) {
            const auto *table = page.findChild<QTableView *>(name);
            QVERIFY2(table->columnWidth(0) >= FittingColumns::narrowestName, name);
        }
    }

    void keepsShots()
    {
        Theme theme(*qApp);
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            MonitorPage page;
            const bool isDark = scheme == Scheme::Dark;
            page.resize(isDark ? QSize(1830, 1010) : QSize(1190, 730));
            page.setProjects(monitorSample());
            page.setWatched(watchedSample());
            page.show();
            samples::keepShot(page, isDark ? "monitor-dark" : "monitor");
            page.findChild<QTableView *>("projects")->selectRow(1);
            samples::keepShot(page, isDark ? "monitor-unknown-dark" : "monitor-unknown");
            page.setRetraining(retrainedSample());
            samples::keepShot(page, isDark ? "monitor-retrained-dark" : "monitor-retrained");
            for (const auto *code : {"en", "de"}) {
                const Language language(code);
                MonitorPage shadowed;
                shadowed.resize(1190, 730);
                shadowed.setProjects(shadowedSample());
                shadowed.setWatched(shadowWatchedSample());
                shadowed.show();
                shadowed.findChild<QTabWidget *>()->setCurrentIndex(3);
                samples::keepShot(shadowed, QString("monitor-shadow-%1%2").arg(code, isDark ? "-dark" : ""));
            }
            QVERIFY(page.findChild<QTableView *>("projects")->isVisible());
        }
    }
};

QTEST_MAIN(MonitorPageTest)

} // namespace monitorpage_test

#include "monitorpage_test.moc"
