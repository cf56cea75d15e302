// SPDX-License-Identifier: GPL-3.0-or-later
// Of more than two classes, the curves of one against all others, which a choice turns to another.
#include "core/evaluate/evaluate.h"
#include "tests/ui/support/shots.h"
#include "ui/pages/compare/compareconfusion.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/widgets/cardmenu.h"
#include "ui/widgets/chartview.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace compareclasses_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

constexpr std::size_t rowsOfPart = 60;

//! One run; scores are rounded, so that some are equal.
training::Comparison threeClasses()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> uniform(0, 1);
    training::Comparison comparison{.study = "medals", .metric = "accuracy"};
    training::Run run{.id = "xgboost", .learner = "xgboost"};
    run.model.task = model::Task::Multiclass;
    run.model.classes = {"bronze", "silver", "gold"};
    for (const auto *split : {"validation", "test"}) {
        evaluate::Truth truth{.task = model::Task::Multiclass, .classes = 3, .values = {}, .strata = {}};
        model::Predictions said{.rows = rowsOfPart, .width = 3, .values = {}};
        for (std::size_t row = 0; row < rowsOfPart; ++row) {
            const auto actual = row % 3;
            truth.values.push_back(static_cast<double>(actual));
            for (std::size_t k = 0; k < 3; ++k)
                said.values.push_back(std::round(((k == actual ? 0.3 : 0) + 0.7 * uniform(random)) * 50) / 50);
        }
        run.splits[split] = evaluate::evaluate(said, truth, {.replicates = 20});
        run.predictions[split] = std::move(said);
        comparison.truths[split] = std::move(truth);
    }
    comparison.runs.push_back(std::move(run));
    comparison.best = comparison.runs.front().id;
    return comparison;
}

//! From each score on: the share of the others that reach it, and of the class. Worked out row by row.
std::vector<QPointF> rocByHand(const model::Predictions &said, std::size_t of)
{
    std::vector<QPointF> points;
    for (std::size_t from = 0; from < said.rows; ++from) {
        double hits = 0;
        double alarms = 0;
        for (std::size_t row = 0; row < said.rows; ++row) {
            if (said.at(row, of) >= said.at(from, of))
                (row % 3 == of ? hits : alarms) += 1;
        }
        points.emplace_back(alarms / 40, hits / 20);
    }
    return points;
}

} // namespace

class CompareClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void drawsOneClassAgainstAllOthers()
    {
        ComparePage page;
        page.resize(1280, 800);
        const auto comparison = threeClasses();
        page.setComparison(comparison);
        auto *choice = page.findChild<QComboBox *>("curveClass");
        QCOMPARE(choice->count(), 3);
        QVERIFY(!choice->isHidden());
        const auto *view = page.findChild<ChartView *>("roc");
        QVERIFY(!view->isHidden() && !page.findChild<ChartView *>("precisionRecall")->isHidden());
        const auto &said = comparison.runs.front().predictions.at("validation");
        for (int of = 2; of >= 0; --of) {
            choice->setCurrentIndex(of);
            Q_EMIT choice->activated(of);
            const auto &roc = view->chart();
            QCOMPARE(roc.title, QString("ROC of %1 against All Others").arg(choice->currentText()));
            QCOMPARE(roc.series.size(), std::size_t{1});
            const auto expected = rocByHand(said, static_cast<std::size_t>(of));
            for (const auto &point : roc.series[0].points) {
                const bool isThere =
                    point == QPointF(0, 0) || std::ranges::any_of(expected, [&](const QPointF &each) {
                        return std::abs(each.x() - point.x()) < 1e-12 && std::abs(each.y() - point.y()) < 1e-12;
                    });
                QVERIFY2(isThere, qPrintable(QString("%1 %2").arg(point.x()).arg(point.y())));
            }
            QVERIFY(roc.series[0].points.size() > 10);
            // A third of all is what chance finds.
            const auto &precision = page.findChild<ChartView *>("precisionRecall")->chart();
            QCOMPARE(precision.references[0].value, 1.0 / 3);
        }
        page.show();
        samples::keepShot(page, "compare-classes");
    }

    //! Names that come when the table is there find room, too: those of another study, or in another language.
    void namesOfActualClassesAreWhole()
    {
        CompareConfusion card;
        card.resize(700, 300);
        card.show();
        const evaluate::Confusion counts{.classes = 2, .counts = {4, 1, 2, 3}};
        card.setBinary("A", {"no", "yes"}, counts, 0.5);
        const auto *table = card.findChild<QTableWidget *>("confusion");
        const auto narrow = table->verticalHeader()->width();
        card.setBinary("A", {"is gone for good", "comes again this year"}, counts, 0.5);
        const auto *header = table->verticalHeader();
        QVERIFY(header->width() > narrow);
        for (int row = 0; row < 2; ++row) {
            const auto text = table->verticalHeaderItem(row)->text();
            QVERIFY2(header->width() >= header->fontMetrics().horizontalAdvance(text), qPrintable(text));
        }
        QCOMPARE(table->viewport()->x(), table->frameWidth() + header->width());
    }

    //! The confusion is copied and written as charts are: a row for each actual class.
    void exportsTheConfusion()
    {
        ComparePage page;
        const auto comparison = threeClasses();
        page.setComparison(comparison);
        const auto *menu = page.findChild<CompareConfusion *>()->findChild<CardMenu *>();
        QTemporaryDir folder;
        QVERIFY(menu->exportTo(folder.filePath("confusion.csv")).has_value());
        QFile file(folder.filePath("confusion.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split('\n');
        QCOMPARE(lines[0], QString("Actual,Predicted bronze,Predicted silver,Predicted gold"));
        const auto &said = comparison.runs.front().predictions.at("validation");
        std::array<int, 3> counts{};
        for (std::size_t row = 1; row < said.rows; row += 3) {
            std::size_t best = 0;
            for (std::size_t k = 1; k < 3; ++k)
                best = said.at(row, k) > said.at(row, best) ? k : best;
            ++counts.at(best);
        }
        QCOMPARE(lines[2], QString("silver,%1,%2,%3").arg(counts[0]).arg(counts[1]).arg(counts[2]));
        QVERIFY(menu->isEnabled());
    }

    //! Where all are alike there is nothing to be told apart, and that is said in place of an empty frame.
    void saysWhyThereAreNoCurves()
    {
        training::Comparison comparison{.study = "churn", .metric = "log_loss"};
        training::Run run{.id = "xgboost", .learner = "xgboost"};
        run.model.classes = {"stays", "leaves"};
        for (const auto *split : {"validation", "test"}) {
            const auto positive = std::string(split) == "test" ? 0.0 : 1.0;
            comparison.truths[split] = {.values = {0, 0, positive, positive}};
            run.predictions[split] = {.rows = 4, .width = 1, .values = {0.1, 0.2, 0.7, 0.4}};
            run.splits[split].metrics["log_loss"] = {0.3, 0.2, 0.4};
        }
        comparison.runs.push_back(run);
        ComparePage page;
        page.setComparison(comparison);
        const auto *roc = page.findChild<ChartView *>("roc");
        QVERIFY(!roc->accessibleDescription().contains("is positive"));
        page.findChild<QTabBar *>("split")->setCurrentIndex(1);
        for (const auto *name : {"roc", "precisionRecall", "gains", "lift"})
            QVERIFY(page.findChild<ChartView *>(name)->accessibleDescription().startsWith("None of these examples is"));
        page.findChild<QTabBar *>("split")->setCurrentIndex(0);
        QVERIFY(roc->accessibleDescription().startsWith("Series"));
    }

    //! In one line, cut at the end if at all, and whole in a tip.
    void headsOfTheConfusionAreOneLine()
    {
        auto comparison = threeClasses();
        comparison.runs.front().model.classes = {"rare,\nclass", "<b>blue</b>", "gold"};
        ComparePage page;
        page.setComparison(comparison);
        const auto *table = page.findChild<QTableWidget *>("confusion");
        QCOMPARE(table->horizontalHeaderItem(0)->text(), QString("rare, class"));
        QCOMPARE(table->verticalHeaderItem(0)->text(), QString("rare, class"));
        QVERIFY(table->horizontalHeaderItem(1)->toolTip().contains("&lt;b&gt;blue"));
    }

    //! Of five and more, counts alone: with shares beside them, most columns were out of sight.
    void manyClassesHaveRoom()
    {
        CompareConfusion card;
        card.resize(355, 400);
        QStringList classes;
        evaluate::Confusion counts;
        counts.classes = 7;
        for (int i = 0; i < 7; ++i)
            classes << QStringLiteral("%1B").arg(i);
        counts.counts.assign(49, 12);
        card.setClasses("Trees", classes, counts);
        card.show();
        const auto *table = card.findChild<QTableWidget *>("confusion");
        QCOMPARE(table->item(0, 0)->text(), QString("12"));
        QVERIFY(table->item(0, 0)->toolTip().contains("2"));
        QTRY_VERIFY(table->horizontalScrollBar()->maximum() == 0 && table->verticalScrollBar()->maximum() == 0);
        card.setClasses("Trees", classes.mid(0, 3), {.classes = 3, .counts = std::vector<double>(9, 12)});
        QCOMPARE(table->item(0, 0)->text(), QString("12 (11 %)"));
    }

    //! The chosen class stays where the part changes, and goes where there are two classes.
    void keepsTheClass()
    {
        ComparePage page;
        page.setComparison(threeClasses());
        auto *choice = page.findChild<QComboBox *>("curveClass");
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        page.setComparison(threeClasses());
        QCOMPARE(choice->currentText(), QString("silver"));
        QCOMPARE(page.findChild<ChartView *>("roc")->chart().title, QString("ROC of silver against All Others"));
    }
};

QTEST_MAIN(CompareClassesTest)

} // namespace compareclasses_test

#include "compareclasses_test.moc"
