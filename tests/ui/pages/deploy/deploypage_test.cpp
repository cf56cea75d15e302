// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/messages.h"
#include "core/workbench/messages.h"
#include "tests/ui/support/narrow.h"
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/deploy/deploypage.h"
#include "ui/pages/deploy/deployversions.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sqlview.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace deploypage_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

std::vector<DeployableRun> deployableSample()
{
    return {{"a1b2c3d4e5f6", "Boosted trees, ROC AUC 0.861", "db.example:5432/shop"},
            {"b1b2c3d4e5f6", "Random forest, ROC AUC 0.840", ""}};
}

deploy::Proposal proposalSample()
{
    using Kind = deploy::DeploymentStep::Kind;
    return {.project = "churn",
            .version = 3,
            .steps = {{Kind::Schema, "espalier", "CREATE SCHEMA IF NOT EXISTS espalier;"},
                      {Kind::Function, "espalier.churn_score_v3",
                       "CREATE FUNCTION espalier.churn_score_v3(days double precision)\nRETURNS double precision\n"
                       "LANGUAGE sql IMMUTABLE\nAS 'SELECT 1 / (1 + exp(-0.25 * days))';"},
                      {Kind::View, "espalier.churn",
                       "CREATE OR REPLACE VIEW espalier.churn AS\nSELECT id, 0.5 AS score\n"
                       "FROM growth.customers;"},
                      {Kind::Row, "espalier.registry", "INSERT INTO espalier.registry VALUES ('churn', 3);"},
                      {Kind::Check, "espalier.churn", "SELECT count(*) FROM espalier.churn;"}},
            .pinnedColumns = {"fulfillment.orders.placed_at", "growth.customers.id"},
            .issues = {{.subject = "growth.customers",
                        .detail = deploy::messages::rowSecurity(),
                        .advice = deploy::messages::viewRunsAsReader()}}};
}

deploy::Project projectSample()
{
    return {
        .name = "churn",
        .title = "Customers who leave",
        .versions = {{.number = 2,
                      .run = "a1b2c3d4e5f6",
                      .learner = "xgboost",
                      .metric = "roc_auc",
                      .score = 0.861,
                      .isActive = true},
                     {.number = 1, .run = "b1b2c3d4e5f6", .learner = "logistic", .metric = "roc_auc", .score = 0.84}}};
}

deploy::LivePredictions liveSample()
{
    std::vector<std::optional<std::string>> values;
    for (int row = 0; row < 40; ++row) {
        values.emplace_back("customer-" + std::to_string(row));
        values.emplace_back("2026-03-01 00:00:00+00");
        values.emplace_back(row == 3 ? std::nullopt : std::optional(std::to_string(0.05 + 0.02 * row)));
    }
    return {.rows = {{"customer_id", "as_of", "probability"}, values, 40}, .orderedBy = {"customer_id", "as_of"}};
}

void fillDeploy(DeployPage &page)
{
    page.setRuns(deployableSample());
    page.setProposal(proposalSample());
    page.setProjects({projectSample()});
}

QPushButton *buttonWith(const DeployPage &page, const QString &text)
{
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    for (const auto *button : widget.findChildren<QAbstractButton *>())
        texts.append(button->text());
    return texts.join(u' ');
}

} // namespace

class DeployPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void asksForReasons()
    {
        DeployPage page;
        page.setProposal(proposalSample());
        page.show();
        QSignalSpy wanted(&page, &DeployPage::reasonsWanted);
        auto *reasons = page.findChild<QCheckBox *>("reasons");
        QVERIFY(!reasons->isChecked());
        QVERIFY(!page.findChild<QCheckBox *>("shadow")->isEnabled()); // nothing answers that it could stand beside
        reasons->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.first().first().toBool());
        // It is proposed anew, and stays as it was asked for.
        page.setProposal(proposalSample());
        QVERIFY(reasons->isChecked());
        QCOMPARE(wanted.count(), 1);
    }

    void asksForAShadow()
    {
        DeployPage page;
        page.resize(1280, 800);
        page.setRuns(deployableSample());
        std::vector projects{projectSample()};
        page.setProjects(projects);
        page.setProposal(proposalSample());
        page.show();
        const QSignalSpy wanted(&page, &DeployPage::shadowWanted);
        page.findChild<QCheckBox *>("shadow")->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.first().first().toBool());
        auto &versions = projects.front().versions;
        const auto shadow = std::ranges::find(versions, false, &deploy::Version::isActive);
        shadow->isShadow = true;
        page.setProjects(projects);
        page.setShadowed(QString::fromStdString(projects.front().name), shadow->number);
        const auto *list = page.findChild<QListWidget *>("versions");
        QVERIFY2(list->item(static_cast<int>(shadow - versions.begin()))->text().contains(" · shadow"),
                 qPrintable(list->item(0)->text()));
        QVERIFY(page.findChild<MessageBar *>()->isShown());
        samples::keepShot(page, "deploy-shadow");
    }

    void offersWhatComesNext()
    {
        DeployPage page;
        page.setUnavailable("No model yet.", "Train Models");
        page.show();
        QSignalSpy next(&page, &DeployPage::nextRequested);
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(next.count(), 1);
        page.setError({.code = Error::Code::Permission, .subject = "espalier", .detail = "permission denied"});
        QVERIFY(page.findChild<MessageBar *>()->isShown());
    }

    void deploysOnlyWhatWasShown()
    {
        DeployPage page;
        page.setRuns(deployableSample());
        auto *deploy = page.findChild<QPushButton *>("deployButton");
        QVERIFY(!deploy->isEnabled());
        QSignalSpy proposal(&page, &DeployPage::proposalRequested);
        page.findChild<QComboBox *>("run")->setCurrentIndex(1);
        page.findChild<QPushButton *>("prepare")->click();
        QCOMPARE(proposal.first().first().toString(), "b1b2c3d4e5f6");
        page.setProposal(proposalSample());
        QVERIFY(deploy->isEnabled());
        QSignalSpy wanted(&page, &DeployPage::deployRequested);
        page.setBusy(true);
        deploy->click();
        page.setBusy(false);
        deploy->click();
        QCOMPARE(wanted.count(), 1);
        auto blocked = proposalSample();
        blocked.issues[0].isBlocking = true;
        page.setProposal(blocked);
        QVERIFY(!deploy->isEnabled());
    }

    void showsTheSqlOfEachStep()
    {
        DeployPage page;
        fillDeploy(page);
        auto *steps = page.findChild<QListWidget *>("steps");
        QCOMPARE(steps->count(), 5);
        steps->setCurrentRow(1);
        const auto views = page.findChildren<SqlView *>();
        QVERIFY(std::ranges::any_of(views, [](const auto *view) {
            return view->sql().startsWith("CREATE FUNCTION");
        }));
        // The finding, and what is pinned.
        const auto *findings = page.findChild<QListWidget *>("findings");
        QCOMPARE(findings->count(), 2);
        QVERIFY(findings->item(1)->text().startsWith("2 column"));
    }

    void goesBackToAnotherVersion()
    {
        DeployPage page;
        fillDeploy(page);
        auto *versions = page.findChild<QListWidget *>("versions");
        QCOMPARE(versions->count(), 2);
        QVERIFY(versions->item(0)->text().contains("active"));
        QVERIFY(versions->item(1)->text().contains("ROC AUC 0.840"));
        auto *activate = buttonWith(page, "Activate");
        QVERIFY(!activate->isEnabled());
        versions->setCurrentRow(1);
        QSignalSpy activated(&page.versions(), &DeployVersions::activateRequested);
        activate->click();
        QCOMPARE(activated.first().at(0).toString(), "churn");
        QCOMPARE(activated.first().at(1).toInt(), 1);
        QSignalSpy back(&page.versions(), &DeployVersions::rollBackRequested);
        buttonWith(page, "Roll Back")->click();
        QCOMPARE(back.first().first().toString(), "churn");
        page.setProjects({});
        QVERIFY(!buttonWith(page, "Roll Back")->isEnabled());
        QVERIFY(!buttonWith(page, "Retire…")->isEnabled());
    }

    //! Whatever study is open, and whether it has models or not.
    void reachesWhatIsDeployedWithoutAModel()
    {
        DeployPage page;
        QSignalSpy live(&page, &DeployPage::liveRequested);
        page.setUnavailable("No models of the open study yet.", "Train");
        auto other = projectSample();
        other.name = "returns";
        page.setProjects({projectSample(), other});
        page.show();
        auto *versions = page.findChild<QListWidget *>("versions");
        QVERIFY(versions->isVisible());
        QCOMPARE(versions->count(), 2);
        QVERIFY(buttonWith(page, "Roll Back")->isEnabled() && buttonWith(page, "Retire…")->isEnabled());
        QVERIFY(!page.findChild<QPushButton *>("prepare")->isEnabled());
        QCOMPARE(live.last().first().toString(), "churn");
        page.choose("returns");
        QCOMPARE(live.last().first().toString(), "returns");
        QSignalSpy back(&page.versions(), &DeployVersions::rollBackRequested);
        buttonWith(page, "Roll Back")->click();
        QCOMPARE(back.first().first().toString(), "returns");
        // Predictions of the project that was looked at before are not shown as those of this one.
        page.setLive("churn", liveSample(), 40);
        QCOMPARE(page.findChild<QTableView *>("live")->model()->rowCount(), 0);
        // What was chosen stays, and what is gone is not.
        page.setRuns(deployableSample());
        page.setProjects({projectSample(), other});
        QCOMPARE(page.project(), "returns");
        page.setProjects({projectSample()});
        QCOMPARE(page.project(), "churn");
    }

    void tellsOnlyTheVersionThatAnswers()
    {
        DeployPage page;
        fillDeploy(page);
        page.setActivated("churn", 2);
        const auto *message = page.findChild<MessageBar *>();
        QVERIFY(message->isShown());
        auto rolled = projectSample();
        rolled.versions[0].isActive = false;
        rolled.versions[1].isActive = true;
        page.setProjects({rolled});
        QVERIFY(!message->isShown());
        page.setActivated("churn", 1);
        QVERIFY(message->text().contains("Version 1 of churn is live"));
    }

    void longTextsAreFolded()
    {
        DeployPage page;
        page.setRuns({{"a1b2c3d4e5f6", "Boosted trees, ROC AUC 0.861",
                       "/home/somebody/.local/share/espalier/gym/socket/of/a/long/path:5432/shop"}});
        const auto *run = page.findChild<QComboBox *>("run");
        QVERIFY2(run->currentText().endsWith("shop on this machine"), qPrintable(run->currentText()));
        QVERIFY(run->toolTip().contains("/socket/of/a/long/path:5432/shop"));
        page.setRuns({{"a1b2c3d4e5f6", "Boosted trees, ROC AUC 0.861",
                       "orders-of-all-countries.c7e2f1a.eu-central-1.rds.example.com:5432/shop"}});
        QVERIFY(run->currentText().contains(u'…') && run->currentText().endsWith("/shop"));
        QVERIFY(run->toolTip().contains("eu-central-1.rds.example.com:5432/shop"));
        auto proposal = proposalSample();
        proposal.pinnedColumns.clear();
        for (int i = 0; i < 17; ++i)
            proposal.pinnedColumns.push_back("growth.customers.c" + std::to_string(i));
        page.setProposal(proposal);
        const auto *findings = page.findChild<QListWidget *>("findings");
        const auto *pinned = findings->item(findings->count() - 1);
        QVERIFY2(pinned->text().contains("growth.customers.c4 and 12 more"), qPrintable(pinned->text()));
        QVERIFY(!pinned->text().contains("c5") && pinned->toolTip().contains("growth.customers.c16"));
    }

    void showsLivePredictions()
    {
        DeployPage page;
        fillDeploy(page);
        page.setActivated("churn", 2);
        QCOMPARE(page.findChild<QTabWidget *>()->currentIndex(), 1);
        QVERIFY(page.findChild<MessageBar *>()->text().contains("Version 2"));
        page.setLive("churn", liveSample(), 1069);
        const auto headers = page.findChildren<SectionHeader *>();
        QVERIFY(std::ranges::any_of(headers, [](const SectionHeader *header) {
            return textOf(*header).contains("40 of 1,069")
                && textOf(*header).contains("the first by customer_id, as_of");
        }));
        auto *live = page.findChild<QTableView *>("live");
        QCOMPARE(live->model()->rowCount(), 40);
        QCOMPARE(live->model()->index(1, 0).data().toString(), "customer-1"); // as they came
        live->sortByColumn(2, Qt::DescendingOrder);
        // A prediction that is missing stands first, so that it is seen.
        QCOMPARE(live->model()->index(0, 2).data().toString(), "–");
        QCOMPARE(live->model()->index(1, 0).data().toString(), "customer-39");
        QSignalSpy again(&page, &DeployPage::liveRequested);
        buttonWith(page, "Read Again")->click();
        QCOMPARE(again.count(), 1);
    }

    //! Of the Gym; until other predictions are shown, and of this project only.
    void showsTheTruthBesidePredictions()
    {
        DeployPage page;
        fillDeploy(page);
        page.setActivated("churn", 2);
        page.setLive("churn", liveSample(), 40);
        const auto *model = page.findChild<QTableView *>("live")->model();
        const auto *best = page.findChild<QLabel *>("bestPossible");
        const auto columns = model->columnCount();
        workbench::GymTruth truth;
        truth.rows = {{.customer = "customer-1", .predicted = 0.4, .truth = 0.25}};
        truth.expectedScore = 0.8123;
        truth.bestScore = 0.8712;
        page.setTruth("another", truth);
        QCOMPARE(model->columnCount(), columns);
        page.setTruth("churn", truth);
        QCOMPARE(model->columnCount(), columns + 1);
        int beside = -1;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == "true probability")
                beside = column;
        }
        QVERIFY(beside > 0);
        QCOMPARE(model->headerData(beside - 1, Qt::Horizontal).toString(), "probability");
        QCOMPARE(model->index(1, beside).data().toString(), "0.250");
        QCOMPARE(model->index(2, beside).data().toString(), "–"); // nobody knows
        QVERIFY2(best->isVisibleTo(&page) && best->text().contains("0.871"), qPrintable(best->text()));
        samples::keepShot(page, "deploy-truth");
        page.setLive("churn", liveSample(), std::nullopt);
        QCOMPARE(model->columnCount(), columns);
        QVERIFY(!best->isVisibleTo(&page));
    }

    void refreshesPredictions()
    {
        DeployPage page;
        fillDeploy(page);
        auto *button = page.findChild<QPushButton *>("scoreButton");
        QSignalSpy asked(&page, &DeployPage::scoreRequested);
        button->click();
        QCOMPARE(asked.takeFirst().first().toString(), "churn");
        page.setBusy(true);
        QVERIFY(!button->isEnabled());
        page.setBusy(false);
        QVERIFY(button->isEnabled());
        page.setScored("churn", {.rows = 1200, .version = 2, .seconds = 3.2, .logged = 1200});
        QCOMPARE(page.findChild<MessageBar *>()->text(), "1,200 predictions of churn are written, in 3.2 s");
        auto *changes = page.findChild<QPushButton *>("changesButton");
        QSignalSpy wanted(&page, &DeployPage::changesRequested);
        changes->click();
        const auto now = wanted.takeFirst();
        QCOMPARE(now.first().toString(), "churn");
        QVERIFY(!now.last().value<std::optional<Timestamp>>());
        page.findChild<QCheckBox *>("isAsOf")->setChecked(true);
        page.findChild<QDateTimeEdit *>("asOf")->setDateTime(QDateTime({2026, 3, 1}, {12, 30}, Qt::UTC));
        changes->click();
        QCOMPARE(wanted.takeFirst().last().value<std::optional<Timestamp>>(), Timestamp{1'772'368'200'000'000});
        page.setScored("churn", {.rows = 1200, .version = 2, .all = workbench::messages::scoredLater()});
        QVERIFY(page.findChild<MessageBar *>()->isVisibleTo(&page));
        page.setProjects({});
        QVERIFY(!button->isEnabled() && !changes->isEnabled());
    }

    void translatesAllTexts()
    {
        samples::PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        DeployPage page;
        fillDeploy(page);
        QSet<QString> names;
        for (const auto &run : deployableSample())
            names << run.text;
        names << QStringLiteral("churn");
        const auto missing = samples::untranslated(page, names);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QApplication::processEvents();
        QVERIFY(buttonWith(page, "Deploy"));
    }

    void standsWithinTheSmallestWindow_data() { samples::addLongLanguages(); }

    void standsWithinTheSmallestWindow()
    {
        QFETCH(QString, code);
        const Theme theme(*qApp);
        const Language language(code);
        DeployPage page;
        page.setRuns(deployableSample());
        fillDeploy(page);
        QCOMPARE(samples::standingOutside(page), QStringList());
        samples::keepShot(page, "deploy-plan-narrow-" + code);
        page.setActivated("churn", 2);
        page.setLive("churn", liveSample(), 40);
        QCOMPARE(samples::standingOutside(page), QStringList());
        samples::keepShot(page, "deploy-live-narrow-" + code);
    }

    void keepsShots()
    {
        Theme theme(*qApp);
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            const auto end = scheme == Scheme::Dark ? QStringLiteral("-dark") : QString();
            DeployPage page;
            page.resize(1190, 730);
            page.setRuns(deployableSample());
            page.show();
            samples::keepShot(page, "deploy-before" + end);
            fillDeploy(page);
            page.findChild<QListWidget *>("steps")->setCurrentRow(1);
            samples::keepShot(page, "deploy-plan" + end);
            page.setActivated("churn", 2);
            page.setLive("churn", liveSample(), 40);
            samples::keepShot(page, "deploy-live" + end);
            QVERIFY(page.findChild<QTableView *>("live")->isVisible());
        }
    }
};

QTEST_MAIN(DeployPageTest)

} // namespace deploypage_test

#include "deploypage_test.moc"
