// SPDX-License-Identifier: GPL-3.0-or-later
// A new user's whole way through the real window, with simulated clicks on a real PostgreSQL: the Gym is opened, a
// question asked, models trained and compared, the best deployed, and its live predictions read.
#include "core/pg/connection.h"
#include "core/pg/transaction.h"
#include "core/workbench/gym.h"
#include "tests/ui/support/names.h"
#include "tests/ui/support/shots.h"
#include "ui/base/joblist.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/chartaccessible.h"
#include "ui/words/language.h"
#include "ui/words/text.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace journey_test {

using namespace espalier;
using namespace espalier::ui;

class JourneyTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 120'000;

    //! On the page that is shown.
    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_window->page(m_window->currentPage())->template findChild<Widget *>(QString::fromLatin1(name));
        if (widget == nullptr)
            qFatal("there is no widget named %s", name);
        return widget;
    }

    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible(), name);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void choose(const char *name, const QString &text) const
    {
        auto *box = find<QComboBox>(name);
        const auto place = box->findText(text, Qt::MatchContains);
        QVERIFY2(place >= 0, qPrintable(QStringLiteral("%1 does not offer %2").arg(QString::fromLatin1(name), text)));
        box->setCurrentIndex(place);
        Q_EMIT box->activated(place);
    }

    //! The file, which the dialog of the button is given.
    QByteArray exported(const char *button, const QString &name)
    {
        const auto path = m_folder.filePath(name);
        QTimer::singleShot(0, this, [&path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                qFatal("no file is asked for");
            dialog->selectFile(path);
            static_cast<QDialog *>(dialog)->accept();
        });
        click(button);
        QFile file(path);
        if (!QTest::qWaitFor(
                [&file, this] {
                    return file.exists() && m_window->jobs().runningCount() == 0;
                },
                patience))
            qFatal("%s was not written", qPrintable(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_application;
    workbench::Places m_places;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        installChartAccessibility();
        // The gym's server runs as another user where this one is root.
        QFile::setPermissions(m_folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup
                                  | QFile::ExeOther);
        const std::filesystem::path home = m_folder.path().toStdString();
        m_places = {home / "cache.sqlite", home / "gym", WORKER};
        m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(Scheme::Light);
        m_language = std::make_unique<Language>();
        m_language->setCode("en");
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_theme, *m_language, *m_settings});
        m_application = std::make_unique<Application>(*m_window, m_places, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_application.reset();
        m_window.reset();
        QVERIFY(workbench::stopGym(m_places.gym));
    }

    void opensTheGym()
    {
        click("openGym");
        QTRY_VERIFY_WITH_TIMEOUT(m_application->workspace().database.isConnected(), patience);
        QTRY_COMPARE(m_window->currentPage(), PageId::Explore);
        QCOMPARE(m_application->workspace().database.explored().catalog->tables.size(), std::size_t(15));
        QTest::qWait(300);
        samples::keepShot(*m_window, "journey-explore");
    }

    void asksAQuestion()
    {
        m_window->showPage(PageId::Study);
        choose("entity", "growth.customers");
        choose("aggregate", "count");
        choose("table", "fulfillment.orders");
        auto *condition = find<QLineEdit>("condition");
        condition->setText("= 0");
        auto *name = find<QLineEdit>("name");
        name->selectAll();
        QTest::keyClicks(name, "churn_90d");
        click("composeButton");
        const auto &document = m_application->workspace().document;
        QTRY_VERIFY(document.isOpen());
        QCOMPARE(document.study().name, std::string("churn_90d"));
        QVERIFY2(!document.problem(), document.problem() ? describe(*document.problem()).c_str() : "");
        std::size_t longest = 0;
        for (const auto &feature : document.study().features)
            longest = std::max(longest, feature.path.size());
        QVERIFY(longest >= 3);
        samples::keepShot(*m_window, "journey-study");
    }

    void suggestsFeaturesInOneUndoStep()
    {
        auto &document = m_application->workspace().document;
        const auto before = document.study();
        click("suggestButton");
        QTest::qWait(200);
        auto *button = find<QPushButton>("suggestButton");
        QCOMPARE(button->text(), QString("Stop"));
        click("suggestButton");
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), QString("Suggest Features"), 500);
        QVERIFY(document.study() == before);
        click("suggestButton");
        QTRY_VERIFY_WITH_TIMEOUT(!(document.study() == before), patience);
        QVERIFY(document.study().features.size() > 20 && document.study().features.size() <= 120);
        QVERIFY2(!document.problem(), document.problem() ? describe(*document.problem()).c_str() : "");
        QCOMPARE(button->text(), QString("Suggest Features"));
        samples::keepShot(*m_window, "journey-suggested");
        document.undoStack().undo();
        QVERIFY(document.study() == before);
    }

    void looksAtTheDataAndFixesAFinding()
    {
        auto &document = m_application->workspace().document;
        QVERIFY(!document.leakage());
        click("checkDataButton");
        QTRY_VERIFY_WITH_TIMEOUT(document.leakage().has_value(), patience);
        QVERIFY(document.leakage()->comparedRows > 100);
        QVERIFY(!document.isLeakageOutdated());
        QVERIFY(find<QLabel>("dataNote")->text().contains("training examples"));
        samples::keepShot(*m_window, "journey-findings");
        const auto before = document.study();
        const auto findings = document.findings();
        QVERIFY(!findings.empty());
        click("fixButton");
        QVERIFY(!(document.study() == before));
        QCOMPARE(document.study(), study::fixed(before, findings.front()));
        QVERIFY(std::ranges::find(document.findings(), findings.front()) == document.findings().end());
        document.undoStack().undo();
        QCOMPARE(document.study(), before);
        QVERIFY(document.findings() == findings);
    }

    void trainsAndCanBeStopped()
    {
        m_window->showPage(PageId::Train);
        auto &training = m_application->workspace().training;
        click("trainButton");
        QTRY_VERIFY_WITH_TIMEOUT(training.isRunning(), patience);
        QTest::qWait(300);
        QElapsedTimer timer;
        timer.start();
        click("stopButton");
        QTRY_VERIFY_WITH_TIMEOUT(!training.isRunning(), 500);
        QVERIFY(timer.elapsed() < 1000);
    }

    void trainsAndCompares()
    {
        auto *learners = find<QListWidget>("learners");
        QVERIFY(learners->count() >= 4);
        // The forest takes long in a build without optimisation.
        for (int i = 0; i < learners->count(); ++i) {
            if (learners->item(i)->text().contains("forest"))
                learners->item(i)->setCheckState(Qt::Unchecked);
        }
        click("trainButton");
        auto &training = m_application->workspace().training;
        // Each score comes when it is known, not with the last one.
        std::size_t whileRunning = 0;
        connect(&training, &Training::learnerDone, this, [&training, &whileRunning] {
            if (training.isRunning() && training.comparison().runs.size() < 3)
                whileRunning = training.comparison().runs.size();
        });
        QTRY_VERIFY_WITH_TIMEOUT(training.comparison().runs.size() >= 3, patience);
        QVERIFY(whileRunning > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!training.isRunning(), patience);
        const auto &best = training.comparison().runs.front();
        QVERIFY(!best.isBaseline);
        QVERIFY(best.splits.at("test").metrics.at("roc_auc").value > 0.7);
        QVERIFY(find<QTableView>("leaderboard")->model()->rowCount() >= 3);
        samples::keepShot(*m_window, "journey-train");
        click("compareButton");
        QCOMPARE(m_window->currentPage(), PageId::Compare);
        QTest::qWait(200);
        samples::keepShot(*m_window, "journey-compare");
        // Why the selected one says what it says is worked out once it is seen.
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("reasonsNote")->isVisible(), patience);
        const auto *why = m_application->workspace().explaining.explanation(toQString(best.id));
        QVERIFY(why != nullptr && !why->importances.features.empty());
        QVERIFY(why->importances.score && why->rowsAvailable == best.splits.at("test").rows);
        QCOMPARE(why->importances.rows, std::min(why->rowsAvailable, workbench::ExplainOptions().rows));
    }

    //! What was fetched, and what the best run predicted, for other programs.
    void exportsFilesForOthers()
    {
        m_window->showPage(PageId::Study);
        const auto frame = exported("exportFrameButton", "frame.csv");
        const auto rows = m_application->workspace().training.snapshot()->parts.size();
        QCOMPARE(static_cast<std::size_t>(frame.count('\n')), rows + 1);
        QVERIFY(frame.startsWith("id,as_of,label,part,"));
        QVERIFY(QFile::exists(m_folder.filePath("frame.sql")));
        m_window->showPage(PageId::Compare);
        const auto said = exported("exportPredictionsButton", "said.csv");
        QVERIFY(said.startsWith("id,as_of,label,part,prediction,probability\n") && said.count('\n') > 100);
        QVERIFY(!QFile::exists(m_folder.filePath("said.sql")));
        QCOMPARE(m_window->jobs().states().front().phase, JobState::Phase::Done);
    }

    //! Read from the database that it is of, beside what it refers to and what refers to it.
    void opensAnExampleInTheDatabase()
    {
        click("whichButton");
        auto *examples = find<QTableView>("examplesTable");
        QTRY_VERIFY_WITH_TIMEOUT(examples->model()->rowCount() > 0, patience);
        examples->selectRow(0);
        const auto key = examples->model()->index(0, 0).data().toString();
        click("rowOpen");
        auto *relations = find<QListWidget>("rowRelations");
        QTRY_VERIFY_WITH_TIMEOUT(relations->count() > 1, patience);
        QCOMPARE(find<QTableView>("rowTable")->model()->index(0, 0).data().toString(), key);
    }

    void bringsTheSnapshotUpToDate()
    {
        m_window->showPage(PageId::Study);
        auto &training = m_application->workspace().training;
        const auto before = training.snapshot()->takenAt;
        click("fetchButton");
        QTRY_VERIFY_WITH_TIMEOUT(!training.isRunning() && training.snapshot()->takenAt != before, patience);
        auto *text = find<QLabel>("snapshotText");
        QVERIFY2(text->text().contains(QStringLiteral("brought up to date just now: nothing had changed in ")),
                 qPrintable(text->text()));
        samples::keepShot(*m_window, "journey-brought");
        const auto brought = training.snapshot()->takenAt;
        find<QPushButton>("fetchButton")->findChild<QAction *>(QStringLiteral("fetchAfreshAction"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!training.isRunning() && training.snapshot()->takenAt != brought, patience);
        QVERIFY2(text->text().contains(QStringLiteral("read just now: ")), qPrintable(text->text()));
        m_window->showPage(PageId::Compare);
    }

    void deploysAfterShowingTheSql()
    {
        click("deployRunButton");
        QCOMPARE(m_window->currentPage(), PageId::Deploy);
        QTRY_VERIFY_WITH_TIMEOUT(m_application->workspace().deploying.proposed().has_value(), patience);
        QTest::qWait(100);
        QVERIFY(find<QListWidget>("steps")->count() > 5);
        samples::keepShot(*m_window, "journey-deploy");
        click("deployButton");
        auto *live = find<QTableView>("live");
        QTRY_VERIFY_WITH_TIMEOUT(live->model()->rowCount() > 0, patience);
        QTest::qWait(100);
        samples::keepShot(*m_window, "journey-live");
    }

    //! What is live does not depend on the study that is open, or on its rows.
    void rollsBackWhateverIsOpen()
    {
        auto &workspace = m_application->workspace();
        auto other = workspace.document.study();
        other.name = "something_else";
        other.features.resize(1);
        workspace.document.change(other, "Change");
        QTRY_VERIFY(workspace.training.comparison().runs.empty());
        m_window->showPage(PageId::Deploy);
        QCOMPARE(find<QComboBox>("project")->currentText(), QString("churn_90d"));
        QVERIFY(find<QListWidget>("versions")->isVisible());
        QCOMPARE(find<QListWidget>("versions")->count(), 1);
        QVERIFY(find<QPushButton>("retireButton")->isEnabled());
        QVERIFY(find<QTableView>("live")->model()->rowCount() > 0);
        samples::keepShot(*m_window, "journey-deploy-other");
        // Its study comes from the database, whoever deployed it.
        click("studyButton");
        QTRY_COMPARE(m_window->currentPage(), PageId::Study);
        QCOMPARE(workspace.document.study().name, std::string("churn_90d"));
        QVERIFY(workspace.document.study().features.size() > 20);
        QVERIFY2(!workspace.document.problem(), "the study of what is deployed has a problem");
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.training.comparison().runs.empty(), patience);
        workspace.document.undoStack().undo();
        QCOMPARE(workspace.document.study().name, other.name);
        workspace.document.undoStack().undo();
    }

    void thePredictionsAreInTheDatabase()
    {
        Progress progress;
        auto connection = pg::Connection::open(*m_application->workspace().database.settings(), progress);
        QVERIFY(connection);
        auto transaction = pg::Transaction::begin(*connection);
        const auto rows =
            transaction->query("SELECT count(*), min(probability), max(probability) FROM espalier.churn_90d");
        QVERIFY(rows);
        QVERIFY(rows->integer(0, 0) > 100);
        QVERIFY(rows->number(0, 1) < rows->number(0, 2));
        m_window->showPage(PageId::Monitor);
        QTest::qWait(100);
        samples::keepShot(*m_window, "journey-monitor");
    }

    //! With all that a project has on its pages, and in the language with the longer words.
    void fitsASmallScreen()
    {
        constexpr int smallest = 1024;
        m_language->setCode("de");
        for (std::size_t page = 0; page < pageCount; ++page) {
            m_window->showPage(static_cast<PageId>(page));
            QTest::qWait(20);
            QVERIFY2(m_window->minimumSizeHint().width() <= smallest,
                     qPrintable(QString("page %1: %2").arg(page).arg(m_window->minimumSizeHint().width())));
        }
        m_language->setCode("en");
    }

    //! With all that the way here has filled.
    void everythingSaysWhatItIs()
    {
        const auto names = samples::namesOf(*m_window, samples::paintingClasses(QStringLiteral(SOURCES "/ui")));
        QVERIFY2(names.missing.isEmpty(), qPrintable(names.missing.join('\n')));
        QVERIFY(names.asked > 400);
    }
};

QTEST_MAIN(JourneyTest)

} // namespace journey_test

#include "journey_test.moc"
