// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/features/candidates.h"
#include "core/features/enumerate.h"
#include "core/study/findings.h"
#include "core/study/messages.h"
#include "tests/ui/pages/study/studypagesamples.h"
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/models/featuremodel.h"
#include "ui/pages/study/findingrow.h"
#include "ui/pages/study/findingsview.h"
#include "ui/pages/study/studyfeatures.h"
#include "ui/pages/study/studypage.h"
#include "ui/pages/study/studyresults.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sqlview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace studypage_test {

using namespace espalier;
using namespace espalier::ui;

class StudyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoFirst()
    {
        StudyPage page;
        page.setUnavailable("Connect to a database first.", "Connect");
        page.show();
        QSignalSpy next(&page, &StudyPage::nextRequested);
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(next.count(), 1);
    }

    void composesAQuestionAboutTheFuture()
    {
        StudyPage page;
        page.setCatalog(studySample().catalog, studySample().graph);
        page.show();
        Edits edits(page);
        choose(page, "entity", "growth.customers");
        choose(page, "aggregate", "sum");
        choose(page, "table", "fulfillment.orders");
        choose(page, "column", "total");
        part<QLineEdit>(page, "condition").setText("> 100");
        part<QSpinBox>(page, "horizon").setValue(6);
        choose(page, "horizonUnit", "weeks");
        part<QComboBox>(page, "alive").setCurrentIndex(4);
        QCOMPARE(part<QLineEdit>(page, "name").text(), "orders_6w");
        part<QLineEdit>(page, "name").setText("spend");
        QCOMPARE(part<QPushButton>(page, "composeButton").text(), "Create Study");
        part<QPushButton>(page, "composeButton").click();
        QCOMPARE(edits.names, QStringList{"spend"});
        const auto &words = edits.composed.front();
        QCOMPARE(words.entity, std::string("growth.customers"));
        QCOMPARE(words.aggregate, std::string("sum"));
        QCOMPARE(words.table, std::string("fulfillment.orders"));
        QCOMPARE(words.column, std::string("total"));
        QCOMPARE(words.condition, std::string("> 100"));
        QCOMPARE(words.horizon, std::string("6 weeks"));
        QCOMPARE(words.alive, std::string("365 days"));
        QVERIFY(study::compose(studySample().catalog, studySample().graph, "spend", words, {}));
    }

    void composesAQuestionAboutAColumn()
    {
        StudyPage page;
        page.setCatalog(studySample().catalog, studySample().graph);
        const auto orders = *catalog::findTable(studySample().catalog, {"fulfillment", "orders"});
        const auto total = *catalog::findColumn(studySample().catalog.table(orders), "total");
        page.startFrom(orders, total);
        page.show();
        Edits edits(page);
        QVERIFY(!part<QComboBox>(page, "table").isVisible());
        QVERIFY(!part<QSpinBox>(page, "horizon").isVisible());
        QCOMPARE(part<QLineEdit>(page, "name").text(), "orders_total");
        part<QPushButton>(page, "composeButton").click();
        const auto &words = edits.composed.front();
        QCOMPARE(words.entity, std::string("fulfillment.orders"));
        QCOMPARE(words.column, std::string("total"));
        QVERIFY(words.aggregate.empty() && words.condition.empty() && words.table.empty());
    }

    void startsFromTheRowsOfATable()
    {
        StudyPage page;
        fillStudyPage(page);
        Edits edits(page);
        page.startFrom(*catalog::findTable(studySample().catalog, {"fulfillment", "orders"}), std::nullopt);
        auto &button = part<QPushButton>(page, "composeButton");
        QCOMPARE(button.text(), "Create Study");
        button.click();
        QCOMPARE(edits.composed.size(), std::size_t(1));
        QCOMPARE(edits.composed.front().entity, std::string("fulfillment.orders"));
        QCOMPARE(edits.composed.front().aggregate, std::string("count"));
        QVERIFY(edits.studies.empty());
    }

    void composesExamplesOfOnesOwn()
    {
        StudyPage page;
        page.setCatalog(studySample().catalog, studySample().graph);
        page.show();
        Edits edits(page);
        choose(page, "aggregate", "examples of my own");
        auto &table = part<QComboBox>(page, "table");
        QVERIFY(table.isVisible() && table.count() > 1);
        QVERIFY(!part<QComboBox>(page, "alive").isVisible() && !part<QLineEdit>(page, "condition").isVisible());
        choose(page, "table", "fulfillment.orders");
        QVERIFY(part<QLabel>(page, "givenColumns").text().contains("customer_id"));
        choose(page, "column", "total");
        part<QSpinBox>(page, "horizon").setValue(12);
        choose(page, "horizonUnit", "weeks");
        part<QPushButton>(page, "composeButton").click();
        const auto &words = edits.composed.front();
        QCOMPARE(words.given, std::string("fulfillment.orders"));
        QCOMPARE(words.window, std::string("12 weeks"));
        const auto study = study::compose(studySample().catalog, studySample().graph, "mine", words, {}).value();
        QCOMPARE(study.entity, (sql::QualifiedName{"growth", "customers"}));
        QCOMPARE(study::labelSpan(study), std::optional(Duration{12, Duration::Unit::Weeks}));
        choose(page, "aggregate", "count");
        QVERIFY(part<QComboBox>(page, "entity").isEnabled() && part<QComboBox>(page, "alive").isVisible());
    }

    void asksForTheSpanOfGivenExamples()
    {
        StudyPage page;
        fillStudyPage(page);
        page.show();
        auto study = churn();
        study.target =
            study::GivenTarget{.table = {"growth", "examples"}, .keyColumns = {"id"}, .asOf = "at", .label = "left"};
        page.setStudy(study);
        Edits edits(page);
        auto &button = part<QPushButton>(page, "composeButton");
        QCOMPARE(button.text(), "State Span");
        part<QSpinBox>(page, "horizon").setValue(45);
        button.click();
        QCOMPARE(edits.studies.size(), std::size_t(1));
        QCOMPARE(study::labelSpan(edits.studies.front()), std::optional(Duration{45, Duration::Unit::Days}));
        page.setStudy(edits.studies.front());
        QCOMPARE(button.text(), "New Question");
        part<QSpinBox>(page, "horizon").setValue(30);
        QCOMPARE(button.text(), "Change");
    }

    void refusesANameTheDatabaseWouldNot()
    {
        StudyPage page;
        page.setCatalog(studySample().catalog, studySample().graph);
        auto &name = part<QLineEdit>(page, "name");
        auto &button = part<QPushButton>(page, "composeButton");
        QVERIFY(button.isEnabled());
        name.setText("Churn 90");
        QVERIFY(!button.isEnabled());
        name.setText("churn_90");
        QVERIFY(button.isEnabled());
    }

    void showsAndChangesTheQuestionOfAStudy()
    {
        StudyPage page;
        fillStudyPage(page);
        page.show();
        Edits edits(page);
        QCOMPARE(part<QComboBox>(page, "entity").currentText(), "growth.customers");
        QCOMPARE(part<QComboBox>(page, "table").currentText(), "fulfillment.orders");
        QCOMPARE(part<QLineEdit>(page, "condition").text(), "= 0");
        QCOMPARE(part<QComboBox>(page, "alive").currentData().toString(), "365 days");
        auto &button = part<QPushButton>(page, "composeButton");
        QCOMPARE(button.text(), "Change");
        QVERIFY(!button.isEnabled());
        part<QSpinBox>(page, "horizon").setValue(30);
        QVERIFY(button.isEnabled());
        button.click();
        QVERIFY(edits.composed.empty());
        auto expected = churn();
        std::get<study::FutureTarget>(expected.target).horizon.count = 30;
        QCOMPARE(edits.studies.size(), std::size_t(1));
        QVERIFY(edits.studies.front() == expected);
        part<QLineEdit>(page, "condition").clear();
        button.click();
        QCOMPARE(edits.studies.back().task, study::Task::Regression);
        choose(page, "entity", "catalog.products");
        button.click();
        QCOMPARE(edits.composed.size(), std::size_t(1));
        QCOMPARE(edits.composed.front().entity, std::string("catalog.products"));
    }

    void keepsAnUnusualPopulation()
    {
        StudyPage page;
        page.setCatalog(studySample().catalog, studySample().graph);
        auto study = churn(10);
        auto &target = std::get<study::FutureTarget>(study.target);
        target.alive->within = {14, Duration::Unit::Days};
        target.horizon = {45, Duration::Unit::Minutes};
        page.setStudy(study);
        QCOMPARE(part<QComboBox>(page, "alive").currentData().toString(), "14 days");
        QCOMPARE(part<QComboBox>(page, "horizonUnit").currentText(), "minutes");
        QVERIFY(!part<QPushButton>(page, "composeButton").isEnabled());
    }

    void tellsOfGivenExamples()
    {
        StudyPage page;
        page.setCatalog(studySample().catalog, studySample().graph);
        auto study = churn(10);
        study.target = study::GivenTarget{.table = {"growth", "examples"}, .keyColumns = {"id"}, .label = "left"};
        page.setStudy(study);
        page.show();
        Edits edits(page);
        auto &sentence = part<QLabel>(page, "givenQuestion");
        QVERIFY(sentence.isVisible() && sentence.text().contains("growth.examples"));
        QVERIFY(!part<QComboBox>(page, "entity").isVisible());
        part<QPushButton>(page, "composeButton").click();
        QVERIFY(edits.composed.empty());
        QVERIFY(part<QComboBox>(page, "entity").isVisible());
        part<QPushButton>(page, "composeButton").click();
        QCOMPARE(edits.composed.size(), std::size_t(1));
    }

    void leavesAFeatureOutAndTakesItBack()
    {
        StudyPage page;
        fillStudyPage(page);
        const auto study = churn();
        QObject::connect(&page, &StudyPage::studyChanged, &page, &StudyPage::setStudy);
        Edits edits(page);
        auto &tree = part<QTreeView>(page, "features");
        const QAbstractItemModelTester tester(tree.model());
        const auto group = tree.model()->index(1, 0);
        tree.collapse(tree.model()->index(0, 0));
        const auto feature = tree.model()->index(0, 0, group);
        const auto name = feature.data(FeatureModel::NameRole).toString();
        tree.model()->setData(feature, Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(edits.studies.back().features.size(), study.features.size() - 1);
        for (const auto &left : edits.studies.back().features)
            QVERIFY(QString::fromStdString(left.name) != name);
        const auto again = tree.model()->index(0, 0, tree.model()->index(1, 0));
        QCOMPARE(again.data(FeatureModel::NameRole).toString(), name);
        QCOMPARE(again.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!tree.isExpanded(tree.model()->index(0, 0)));
        tree.model()->setData(again, Qt::Checked, Qt::CheckStateRole);
        QVERIFY(edits.studies.back() == study);
    }

    void removesFeatures()
    {
        StudyPage page;
        fillStudyPage(page);
        Edits edits(page);
        auto &tree = part<QTreeView>(page, "features");
        auto &button = part<QPushButton>(page, "removeButton");
        QVERIFY(!button.isEnabled());
        const auto group = tree.model()->index(0, 0);
        const auto inGroup = tree.model()->rowCount(group);
        tree.setCurrentIndex(group);
        button.click();
        const auto before = churn();
        QCOMPARE(edits.studies.back().features.size(), before.features.size() - static_cast<std::size_t>(inGroup));
        page.setStudy(edits.studies.back());
        QVERIFY(!button.isEnabled());
        page.setStudy(before);
        QCOMPARE(tree.model()->rowCount(tree.model()->index(0, 0)), inGroup);
    }

    void changesTheSplit()
    {
        StudyPage page;
        fillStudyPage(page);
        Edits edits(page);
        part<QSpinBox>(page, "testShare").setValue(25);
        QCOMPARE(edits.studies.back().split.test, 0.25);
        QCOMPARE(edits.studies.back().split.validation, 0.15);
        choose(page, "split", "by entity");
        QCOMPARE(edits.studies.back().split.kind, study::SplitKind::Entity);
        QVERIFY(edits.studies.back().features == churn().features);
    }

    void takesASampleBack()
    {
        StudyPage page;
        fillStudyPage(page);
        page.show();
        Edits edits(page);
        auto &words = part<QLabel>(page, "sampleWords");
        QVERIFY(!words.isVisible());
        auto sampled = churn();
        sampled.sample = study::Sample{.rows = 12'000, .seed = {7}};
        page.setStudy(sampled);
        QVERIFY(words.isVisible());
        QCOMPARE(words.text(), "Sample of 12,000 examples, seed 7");
        part<QPushButton>(page, "removeSample").click();
        QVERIFY(edits.studies.back() == churn());
    }

    void freezesTheFeatures()
    {
        StudyPage page;
        fillStudyPage(page);
        page.show();
        Edits edits(page);
        auto &moment = part<QDateTimeEdit>(page, "frozenAt");
        QVERIFY(!moment.isVisible());
        choose(page, "regime", "one date");
        QVERIFY(moment.isVisible());
        QCOMPARE(edits.studies.back().frozen.value().microseconds, moment.dateTime().toMSecsSinceEpoch() * 1000);
        moment.setDateTime(QDateTime({2017, 9, 1}, {}, Qt::UTC));
        QCOMPARE(edits.studies.back().frozen, parseTimestamp("2017-09-01").value());
        page.setStudy(edits.studies.back());
        choose(page, "regime", "each example's time");
        QVERIFY(!edits.studies.back().frozen);
        QVERIFY(edits.studies.back() == churn());
    }

    void showsFindingsAndTheProblemFirst()
    {
        StudyPage page;
        fillStudyPage(page);
        const auto feature = churn().features.front().name;
        const study::Finding late{.subject = feature,
                                  .detail = study::messages::changesInPlace("segment"),
                                  .evidence = {study::messages::serverCountsUpdates(122, 414, "customers")},
                                  .fix = study::ExcludeFeatures{{feature}}};
        page.setFindings({{.subject = "catalog.brands", .detail = study::messages::staticTable()}, late},
                         Error{.code = Error::Code::Invalid,
                               .subject = "fulfillment.orders",
                               .detail = "there is no such table",
                               .remedies = {messages::inWords("Refresh")}});
        const auto rows = findingRows(page);
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0]->text().contains("there is no such table"));
        QVERIFY(rows[2]->text().contains("122 updates"));
        QVERIFY(!part<QPushButton>(page, "fetchButton").isEnabled());
        QVERIFY(!part<QPushButton>(page, "trainPageButton").isEnabled());
        QVERIFY(!part<QPushButton>(page, "checkDataButton").isEnabled());
        QTest::keyClick(rows[2], Qt::Key_Return);
        QCOMPARE(part<QTreeView>(page, "features").currentIndex().data(FeatureModel::NameRole).toString(),
                 QString::fromStdString(feature));
        page.setFindings({}, std::nullopt);
        QCOMPARE(findingRows(page).size(), 1);
        QVERIFY(findingRows(page)[0]->text().contains("Nothing found"));
        QVERIFY(part<QPushButton>(page, "fetchButton").isEnabled());
        page.setBusy(true);
        QVERIFY(!part<QPushButton>(page, "fetchButton").isEnabled());
        page.setError({.code = Error::Code::Query, .subject = "growth.customers", .detail = "canceling statement"});
        QVERIFY(page.findChild<MessageBar *>()->isShown());
    }

    void showsAPreviewAndSql()
    {
        StudyPage page;
        fillStudyPage(page);
        QVERIFY(page.findChild<SqlView *>()->sql().contains("growth.customers"));
        page.setPreview(previewTable());
        auto &preview = part<QTableView>(page, "preview");
        QCOMPARE(preview.model()->rowCount(), 50);
        QCOMPARE(preview.model()->columnCount(), 5);
        QSignalSpy asked(&page.results(), &StudyResults::previewRequested);
        part<QPushButton>(page, "previewButton").click();
        QCOMPARE(asked.count(), 1);
        page.setStudy(std::nullopt);
        QCOMPARE(preview.model()->rowCount(), 0);
    }

    //! What does not fit into memory is refused with one click to what does.
    void offersASample()
    {
        StudyPage page;
        page.setStudy(churn());
        const Error error{.code = Error::Code::Unsupported, .subject = {}, .detail = "too large"};
        QSignalSpy asked(&page, &StudyPage::sampleRequested);
        const auto offered = [&page]() -> QPushButton * {
            for (auto *button : page.findChildren<QPushButton *>()) {
                if (button->text() == QLatin1String("Take a Sample") && !button->isHidden())
                    return button;
            }
            return nullptr;
        };
        page.setError(error);
        QVERIFY(offered() == nullptr);
        page.setTooLarge(error, 120'000);
        QVERIFY(offered() != nullptr);
        offered()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toLongLong(), 120'000);
    }

    void findsFeaturesByTheirWords()
    {
        StudyPage page;
        fillStudyPage(page);
        auto &tree = part<QTreeView>(page, "features");
        const auto groups = tree.model()->rowCount();
        part<QLineEdit>(page, "featureFilter").setText("mean");
        QVERIFY(tree.model()->rowCount() > 0 && tree.model()->rowCount() < groups);
        part<QLineEdit>(page, "featureFilter").setText("no such words");
        QCOMPARE(tree.model()->rowCount(), 0);
    }

    void staysFastWithAThousandFeatures()
    {
        auto study = churn(40);
        const auto pattern = study.features;
        study.features.clear();
        for (std::size_t i = 0; i < 1000; ++i) {
            study.features.push_back(pattern[i % pattern.size()]);
            study.features.back().name += "_" + std::to_string(i);
        }
        StudyPage page;
        page.resize(1190, 730);
        page.setCatalog(studySample().catalog, studySample().graph);
        page.show();
        QElapsedTimer timer;
        timer.start();
        page.setStudy(study);
        study.features.erase(study.features.begin() + 500);
        page.setStudy(study);
        QCoreApplication::processEvents();
        qInfo("two studies of a thousand features shown in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(part<QTreeView>(page, "features").model()->rowCount() > 1);
    }

    void translatesEveryText()
    {
        samples::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        StudyPage page;
        fillStudyPage(page);
        page.setSnapshotText({});
        page.setFindings({}, std::nullopt);
        page.setPreview(previewTable());
        auto allowed = samples::textsOf(studySample().catalog);
        for (const auto &table : studySample().catalog.tables)
            allowed << QString::fromStdString(table.name.schema + "." + table.name.name);
        const auto names = previewTable();
        for (const auto &column : names.columns)
            allowed << QString::fromStdString(column.name);
        const auto texts = samples::untranslated(page, allowed);
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(texts.isEmpty(), qPrintable(texts.join("\n")));
    }

    void isReachedByTheKeyboardInOrder()
    {
        StudyPage page;
        fillStudyPage(page);
        page.show();
        QStringList order;
        auto *widget = &part<QWidget>(page, "aggregate");
        for (auto *next = widget->nextInFocusChain(); next != widget && order.size() < 9;
             next = next->nextInFocusChain()) {
            if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus) && !next->objectName().startsWith("qt_"))
                order.append(next->objectName());
        }
        QCOMPARE(order.mid(0, 7),
                 (QStringList{"table", "condition", "horizon", "horizonUnit", "entity", "alive", "name"}));
    }

    void showsWhatWasSuggestedAndWhatWasLeftOut()
    {
        StudyPage page;
        page.resize(1190, 730);
        fillStudyPage(page);
        page.show();
        QSignalSpy wanted(&page.features(), &StudyFeatures::suggestRequested);
        QSignalSpy stopped(&page.features(), &StudyFeatures::stopSuggestingRequested);
        auto &button = part<QPushButton>(page, "suggestButton");
        button.click();
        QCOMPARE(wanted.count(), 1);
        page.setSuggesting(0.5);
        QVERIFY(part<QLabel>(page, "suggestionSummary").text().contains("50"));
        button.click();
        QCOMPARE(stopped.count(), 1);
        page.setSuggesting(std::nullopt);
        takeSuggestion(page);
        auto &tree = part<QTreeView>(page, "features");
        const QAbstractItemModelTester tester(tree.model());
        QVERIFY(!tree.isColumnHidden(FeatureModel::RelevanceColumn) && !tree.isHeaderHidden());
        QVERIFY(part<QLabel>(page, "suggestionSummary").text().contains("30,000 of 206,350"));
        auto *model = tree.model();
        const auto leftOut = model->index(model->rowCount() - 1, 0);
        QVERIFY(leftOut.data().toString().startsWith("Left Out (0 of "));
        QVERIFY(!tree.isExpanded(leftOut));
        QVERIFY(tree.isExpanded(model->index(0, 0)));
        QVERIFY(model->index(0, FeatureModel::RelevanceColumn, model->index(0, 0))
                    .data(FeatureModel::RelevanceRole)
                    .isValid());
        const auto first = model->index(0, 0, leftOut);
        QVERIFY2(first.data().toString().contains(": alone it nearly tells "), qPrintable(first.data().toString()));
        const auto name = first.data(FeatureModel::NameRole).toString().toStdString();
        Edits edits(page);
        model->setData(first, Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(edits.studies.size(), std::size_t(1));
        const auto &features = edits.studies.front().features;
        QVERIFY(std::ranges::find(features, name, &study::Feature::name) != features.end());
        // Another question has nothing to do with it.
        auto other = churn();
        std::get<study::FutureTarget>(other.target).horizon.count = 7;
        page.setStudy(other);
        QVERIFY(tree.isColumnHidden(FeatureModel::RelevanceColumn));
        QVERIFY(!part<QLabel>(page, "suggestionSummary").isVisible());
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("state");
        for (const bool isDark : {false, true}) {
            const QString scheme = isDark ? "dark" : "light";
            for (const auto *state : {"findings", "preview", "new", "problem", "suggested", "leftout"})
                QTest::addRow("%s-%s", qPrintable(scheme), state) << isDark << QSize(1190, 730) << QString(state);
            QTest::addRow("%s-large", qPrintable(scheme)) << isDark << QSize(1830, 1010) << QString("preview");
        }
    }

    void looksRight()
    {
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        QFETCH(QString, state);
        Theme theme(*qApp);
        theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        StudyPage page;
        page.resize(size);
        if (state == "new")
            page.setCatalog(studySample().catalog, studySample().graph);
        else
            fillStudyPage(page);
        if (state == "preview")
            page.setPreview(previewTable());
        if (state == "problem") {
            page.setFindings(study::findings(churn(), studySample().catalog),
                             Error{.code = Error::Code::Invalid,
                                   .subject = "fulfillment.orders",
                                   .detail = "there is no such table"});
            page.setError({.code = Error::Code::Query,
                           .subject = "growth.customers",
                           .detail = "canceling statement",
                           .remedies = {messages::inWords("Refresh the catalog.")}});
            auto *model = part<QTreeView>(page, "features").model();
            model->setData(model->index(0, 0, model->index(1, 0)), Qt::Unchecked, Qt::CheckStateRole);
        }
        page.show();
        if (state == "suggested" || state == "leftout" || size.width() > 1800)
            takeSuggestion(page);
        if (state == "leftout") {
            auto &tree = part<QTreeView>(page, "features");
            tree.expand(tree.model()->index(tree.model()->rowCount() - 1, 0));
            tree.scrollTo(tree.model()->index(10, 0, tree.model()->index(tree.model()->rowCount() - 1, 0)));
        }
        samples::keepShot(page, "study-" + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(page.minimumSizeHint().width() <= 900);
        const QRect inside(QPoint(0, 0), page.size());
        for (const auto *name : {"composeButton", "alive", "trainPageButton", "testShare"}) {
            const auto &widget = part<QWidget>(page, name);
            if (widget.isVisible())
                QVERIFY2(inside.contains(QRect(widget.mapTo(&page, QPoint(0, 0)), widget.size())), name);
        }
    }
};

QTEST_MAIN(StudyPageTest)

} // namespace studypage_test

#include "studypage_test.moc"
