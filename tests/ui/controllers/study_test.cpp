// SPDX-License-Identifier: GPL-3.0-or-later
// The Study page as a user meets it, in the real window on a real PostgreSQL.
#include "core/gym/shop.h"
#include "tests/support/testcluster.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/models/featuremodel.h"
#include "ui/models/tabletimemodel.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/explore/featuredialog.h"
#include "ui/pages/explore/tablepanel.h"
#include "ui/pages/study/datahistory.h"
#include "ui/pages/study/findingrow.h"
#include "ui/pages/study/missingindexrow.h"
#include "ui/pages/study/studycost.h"
#include "ui/pages/study/studyfeatures.h"
#include "ui/pages/study/studypage.h"
#include "ui/pages/study/studyresults.h"
#include "ui/pages/study/studysql.h"
#include "ui/pages/study/studytimeline.h"
#include "ui/pages/study/studytimes.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/sqlview.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace study_test {

using namespace espalier;
using namespace espalier::ui;

class StudyTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60'000;

    Workspace &workspace() const { return m_application->workspace(); }
    StudyPage &page() const { return *m_window->findChild<StudyPage *>(); }
    StudyResults &results() const { return *m_window->findChild<StudyResults *>(); }

    void shoot(const QString &name) const
    {
        if (qEnvironmentVariableIsEmpty("ESPALIER_SHOTS"))
            return;
        for (const auto &[size, scheme, language] :
             {std::tuple(QSize(1280, 800), Scheme::Light, "en"), std::tuple(QSize(1280, 800), Scheme::Dark, "de"),
              std::tuple(QSize(1920, 1080), Scheme::Dark, "en")}) {
            m_theme->setScheme(scheme);
            m_language->setCode(QString::fromLatin1(language));
            m_window->resize(size);
            QTest::qWait(250);
            samples::keepShot(
                *m_window, QStringLiteral("%1-%2-%3").arg(name).arg(size.width()).arg(QString::fromLatin1(language)));
        }
        m_theme->setScheme(Scheme::Light);
        m_language->setCode(QStringLiteral("en"));
        m_window->resize(1280, 800);
    }

    catalog::TableId named(const char *name) const
    {
        return catalog::resolveTable(workspace().graph.explored().catalog, name).value();
    }

    static void choose(const QWidget &widget, const char *name, const QString &text)
    {
        auto *box = widget.findChild<QComboBox *>(QString::fromLatin1(name));
        const auto place = box->findText(text);
        QVERIFY2(place >= 0, qPrintable(text));
        box->setCurrentIndex(place);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<tests::TestCluster> m_cluster;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_application;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        m_cluster->createDatabase("shop");
        auto connection = m_cluster->connect("shop");
        Progress progress;
        QVERIFY(gym::createShop(connection, {.scale = 0.5}, progress));
        m_cluster->runSql("shop", "DROP INDEX fulfillment.orders_customer_id_placed_at_idx; ANALYZE");
        m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(Scheme::Light);
        m_language = std::make_unique<Language>();
        m_language->setCode("en");
        const std::filesystem::path home = m_folder.path().toStdString();
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_theme, *m_language, *m_settings});
        m_application = std::make_unique<Application>(
            *m_window, workbench::Places{home / "cache.sqlite", home / "gym", {}}, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        workspace().database.open(m_cluster->settings("shop"));
        QTRY_VERIFY_WITH_TIMEOUT(workspace().graph.isOpen(), patience);
        workspace().document.compose("churn",
                                     {.entity = "growth.customers",
                                      .aggregate = "count",
                                      .table = "fulfillment.orders",
                                      .condition = "= 0",
                                      .alive = "365 days"});
        QVERIFY(workspace().document.isOpen());
        // The shop's history has ended some time ago; that is no step of its own.
        QTRY_VERIFY_WITH_TIMEOUT(
            std::get<study::FutureTarget>(workspace().document.study().target).schedule.until.has_value(), patience);
        QCOMPARE(workspace().document.undoStack().count(), 1);
        m_window->showPage(PageId::Study);
    }

    void cleanupTestCase()
    {
        m_application.reset();
        m_window.reset();
    }

    void timeLineShowsTheWindows()
    {
        auto *line = page().findChild<StudyTimeline *>();
        int features = 0;
        for (const auto &span : line->spans())
            features += span.features;
        const auto &study = workspace().document.study();
        QCOMPARE(features, static_cast<int>(std::ranges::count_if(study.features, hasWindow)));
        QCOMPARE(spanWords(line->spans().front()), "all history");
        QVERIFY(std::ranges::any_of(line->spans(), [](const WindowSpan &span) {
            return spanWords(span) == "90 days";
        }));
        results().setCurrentIndex(0);
        const auto before = line->grab().toImage();
        const auto windowed = std::ranges::find_if(study.features, [](const study::Feature &feature) {
            return std::holds_alternative<Duration>(feature.window);
        });
        QVERIFY(page().findChild<StudyFeatures *>()->select(QString::fromStdString(windowed->name)));
        QVERIFY(line->grab().toImage() != before);
        shoot("study-windows");
    }

    void featuresComeFromTheGraph()
    {
        auto &explore = m_window->explorePage();
        m_window->showPage(PageId::Explore);
        auto &document = workspace().document;
        const auto before = document.study();
        const auto ratings = named("ratings");
        explore.selectTable(ratings,
                            catalog::findColumn(workspace().database.explored().catalog->table(ratings), "stars"));
        auto *button = explore.tablePanel()->findChild<QPushButton *>("addFeature");
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), "Add stars as Feature…");
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(explore.findChild<FeatureDialog *>() != nullptr, patience);
        auto *dialog = explore.findChild<FeatureDialog *>();
        auto *path = dialog->findChild<QComboBox *>("featurePath");
        QVERIFY(path->count() > 1);
        QCOMPARE(path->currentText(), "growth.customers → catalog.ratings (many)");
        // Of what lies behind two to-many hops, each row in between may be asked first.
        auto *then = dialog->findChild<QComboBox *>("featureThen");
        QVERIFY(!then->isEnabled());
        const auto far = path->findText("(many) → fulfillment.purchases (many)", Qt::MatchContains);
        QVERIFY(far > 0);
        path->setCurrentIndex(far);
        choose(*dialog, "featureChoice", "mean stars");
        QVERIFY(then->isEnabled() && then->count() > 3);
        then->setCurrentIndex(then->findData(static_cast<int>(study::Aggregate::Mean)));
        QVERIFY(dialog->feature()->of && dialog->feature()->aggregate == study::Aggregate::Mean);
        if (!qEnvironmentVariableIsEmpty("ESPALIER_SHOTS"))
            samples::keepShot(*dialog, "feature-dialog-then");
        path->setCurrentIndex(0);
        QVERIFY(!then->isEnabled() && !dialog->feature()->of);
        choose(*dialog, "featureChoice", "median stars");
        choose(*dialog, "featureWindow", "last 5 rows");
        QCOMPARE(dialog->findChild<QLabel *>("featureWords")->text(), "median stars, of the last 5 rows");
        auto *within = dialog->findChild<QComboBox *>("featureWithin");
        QVERIFY(!within->isEnabled());
        choose(*dialog, "featureMeasure", "its percentile");
        QVERIFY(within->isEnabled());
        QCOMPARE(dialog->findChild<QLabel *>("featureWords")->text(),
                 "median stars, of the last 5 rows: percentile among all of that moment");
        if (!qEnvironmentVariableIsEmpty("ESPALIER_SHOTS"))
            samples::keepShot(*dialog, "feature-dialog");
        dialog->findChild<QPushButton *>("addFeatureButton")->click();
        QCOMPARE(document.study().features.size(), before.features.size() + 1);
        const auto &added = document.study().features.back();
        QVERIFY(added.aggregate == study::Aggregate::Median && added.window == study::Window(study::LastRows{5}));
        QVERIFY(added.among == (study::Among{study::Measure::Percentile, {}}) && !added.over);
        QVERIFY(!document.problem());
        shoot("explore-added");
        Q_EMIT explore.undoStudyRequested();
        QVERIFY(document.study() == before);
    }

    void featuresComeFromAChosenPath()
    {
        auto &explore = m_window->explorePage();
        auto &document = workspace().document;
        const auto before = document.study();
        // The nearest path's features are among the suggested ones; those of a detour are not.
        explore.showPaths({named("customers"), named("products"), std::nullopt});
        auto *list = explore.pathPanel()->findChild<QListView *>("paths");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 3, patience);
        auto *button = explore.pathPanel()->findChild<QPushButton *>("addPathFeatures");
        QVERIFY(button->isVisible() && button->isEnabled());
        list->setCurrentIndex(list->model()->index(3, 0));
        shoot("explore-paths");
        button->click();
        const auto &features = document.study().features;
        QVERIFY(features.size() > before.features.size());
        for (auto i = before.features.size(); i < features.size(); ++i)
            QCOMPARE(features[i].path.back().table.name, std::string("products"));
        QVERIFY(!document.problem());
        const auto now = document.study();
        button->click();
        QVERIFY(document.study() == now);
        document.undoStack().undo();
        QVERIFY(document.study() == before);
        explore.showPaths({named("orders"), named("products"), std::nullopt});
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
        QVERIFY(!button->isVisible());
        m_window->showPage(PageId::Study);
    }

    void histogramOfOneFeatureComesAtOnce()
    {
        auto *tree = page().findChild<QTreeView *>("features");
        const auto find = [tree](const std::string &name) {
            return tree->model()
                ->match(tree->model()->index(0, 0), FeatureModel::NameRole, QString::fromStdString(name), 1,
                        Qt::MatchExactly | Qt::MatchRecursive)
                .value(0);
        };
        const auto bins = [](const QModelIndex &index, int role) {
            return index.siblingAtColumn(FeatureModel::HistogramColumn).data(role).value<QList<double>>();
        };
        const auto &features = workspace().document.study().features;
        const auto number = std::ranges::find_if(features, [](const study::Feature &feature) {
            return feature.aggregate == study::Aggregate::Count;
        });
        const auto first = number->name;
        // The first one reads the columns of all.
        QVERIFY(page().findChild<StudyFeatures *>()->select(QString::fromStdString(first)));
        QTRY_VERIFY_WITH_TIMEOUT(!bins(find(first), FeatureModel::BinsRole).isEmpty(), patience);
        QVERIFY(!bins(find(first), FeatureModel::PositiveBinsRole).isEmpty());
        QVERIFY(!tree->isColumnHidden(FeatureModel::HistogramColumn));
        const auto second = std::find_if(number + 1, features.end(), [](const study::Feature &feature) {
                                return feature.aggregate == study::Aggregate::Mean;
                            })->name;
        QVERIFY(bins(find(second), FeatureModel::BinsRole).isEmpty());
        auto index = find(second);
        tree->model()->setData(index, Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(bins(find(second), FeatureModel::BinsRole).isEmpty());
        QElapsedTimer timer;
        timer.start();
        index = find(second);
        tree->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
        QTRY_VERIFY_WITH_TIMEOUT(!bins(find(second), FeatureModel::BinsRole).isEmpty(), patience);
        qInfo("from the click to the histogram: %lld ms", timer.elapsed());
        shoot("study-shape");
        workspace().document.undoStack().undo();
        workspace().document.undoStack().undo();
    }

    void sqlIsExplainedByBlocks()
    {
        results().setCurrentIndex(2);
        auto *list = page().findChild<QListView *>("sqlBlocks");
        QVERIFY(list->model()->rowCount() > 5);
        list->setCurrentIndex(list->model()->index(2, 0));
        auto *view = page().findChild<StudySql *>()->findChild<SqlView *>();
        QCOMPARE(view->extraSelections().size(), 1);
        QVERIFY(view->extraSelections().front().cursor.selectedText().startsWith("SELECT"));
        shoot("study-sql");
    }

    void costIsEstimatedAfterEachChange()
    {
        // Nothing is asked of the database while nobody looks.
        QVERIFY(!workspace().costing.cost().has_value());
        results().setCurrentIndex(3);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().costing.cost().has_value(), patience);
        const auto features = workspace().document.study().features.size();
        QCOMPARE(workspace().costing.cost()->features, features);
        QCOMPARE(results().tabText(3), "Cost (1)");
        const auto *row = page().findChild<MissingIndexRow *>();
        QVERIFY(row != nullptr);
        row->findChild<QToolButton *>("copyIndex")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 "CREATE INDEX CONCURRENTLY ON \"fulfillment\".\"orders\" (\"customer_id\", \"placed_at\");");
        QVERIFY(page().findChild<QLabel *>("snapshotText")->text().startsWith("About "));
        shoot("study-cost");

        QSignalSpy estimated(&workspace().costing, &Costing::estimated);
        auto study = workspace().document.study();
        for (int i = 0; i < 3; ++i) {
            study.features.pop_back();
            workspace().document.change(study, "Leave Features Out");
        }
        QTRY_COMPARE_WITH_TIMEOUT(estimated.count(), 1, patience);
        QTest::qWait(600);
        QCOMPARE(estimated.count(), 1);
        QCOMPARE(workspace().costing.cost()->features, features - 3);
        workspace().document.undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(estimated.count(), 2, patience);
        QCOMPARE(workspace().costing.cost()->features, features - 2);

        results().setCurrentIndex(0);
        workspace().document.undoStack().undo();
        QTest::qWait(600);
        QCOMPARE(estimated.count(), 2);
        QVERIFY(!workspace().costing.cost().has_value());
        results().setCurrentIndex(3);
        QTRY_COMPARE_WITH_TIMEOUT(estimated.count(), 3, patience);
    }

    void timesAreToldChangedAndUndone()
    {
        auto &document = workspace().document;
        auto &times = page().times();
        results().setCurrentWidget(&times);
        auto &view = *times.findChild<QTreeView *>("times");
        const auto *model = view.model();
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, "fulfillment.orders", 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        const auto orders = found.front();
        QTRY_VERIFY(orders.siblingAtColumn(TableTimeModel::WhyColumn).data().toString().contains("named as a moment"));
        shoot("study-times");

        document.checkData();
        QTRY_VERIFY_WITH_TIMEOUT(document.leakage(), patience);
        const auto seen = orders.siblingAtColumn(TableTimeModel::VisibleColumn);
        QTRY_VERIFY2(seen.data().toString().contains(" of "), qPrintable(seen.data().toString()));
        QVERIFY(!view.isColumnHidden(TableTimeModel::VisibleColumn));
        shoot("study-times-checked");

        const auto before = document.study();
        auto guessed = before;
        std::ranges::find(guessed.times, sql::QualifiedName{"fulfillment", "orders"}, &study::TableTime::table)
            ->isGuessed = true;
        document.change(guessed, "Guess");
        QCOMPARE(results().tabText(results().currentIndex()), "Times (1)");
        shoot("study-times-guessed");
        view.setCurrentIndex(orders);
        QTest::keyClick(&view, Qt::Key_Return);
        auto *menu = times.findChild<QMenu *>("timeMenu");
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().front()->text(), "Confirm placed_at");
        if (!qEnvironmentVariableIsEmpty("ESPALIER_SHOTS"))
            samples::keepShot(*menu, "study-times-menu");
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(document.study() == before);
        QCOMPARE(document.undoStack().undoText(), "Change Time");
        // Who stands for a time changes nothing of what the data told.
        QVERIFY(document.leakage());
        document.undoStack().undo();
        QVERIFY(document.study() == guessed);
        document.undoStack().undo();
        QVERIFY(document.study() == before);
    }

    //! What the shop's bugs left: drawn where it was, told as findings, and treated by a click that can be undone.
    void scarsOfThePastAreShownAndTreated()
    {
        auto &document = workspace().document;
        if (!document.leakage())
            document.checkData();
        QTRY_VERIFY_WITH_TIMEOUT(document.leakage(), patience);
        const auto &scars = document.leakage()->scars;
        QVERIFY(!scars.empty());
        auto &history = *results().findChild<DataHistory *>();
        QVERIFY(history.accessibleDescription().contains("missing in 100 %"));
        results().setCurrentIndex(results().count() - 1);
        QCOMPARE(results().tabText(results().currentIndex()), QString("History (%1)").arg(scars.size()));
        QVERIFY(history.isVisible());
        shoot("study-history");

        results().setCurrentIndex(0);
        shoot("study-scars");
        const auto rows = results().findChildren<FindingRow *>();
        const auto scar = std::ranges::find(rows, study::FindingKind::Scar, [](const FindingRow *row) {
            return row->finding().kind;
        });
        QVERIFY(scar != rows.end());
        const auto fix = (*scar)->finding().fix;
        const auto before = document.study();
        (*scar)->findChild<QPushButton *>("fixButton")->click();
        QVERIFY(document.study() == study::fixed(before, fix));
        QVERIFY(!(document.study() == before));
        // The scar stays in the history, and is no finding any more.
        QVERIFY(document.leakage());
        QVERIFY(std::ranges::none_of(document.findings(), [&fix](const study::Finding &finding) {
            return finding.fix == fix;
        }));
        document.undoStack().undo();
        QVERIFY(document.study() == before);
    }
};

QTEST_MAIN(StudyTest)

} // namespace study_test

#include "study_test.moc"
