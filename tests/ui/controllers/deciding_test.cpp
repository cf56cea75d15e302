// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided on Compare is undone and redone there, one step for each thing that somebody did.
#include "core/evaluate/evaluate.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/documents/deciding.h"
#include "ui/pages/compare/comparelist.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/chartview.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace deciding_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

struct Program
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    Theme theme{*qApp};
    Language language{"en"};
    MainWindow window{{theme, language, settings}};
    Application application{window,
                            {std::filesystem::path(folder.path().toStdString()) / "cache.sqlite",
                             std::filesystem::path(folder.path().toStdString()) / "gym",
                             {}},
                            settings};
    ComparePlots *plots = &qobject_cast<ComparePage *>(window.page(PageId::Compare))->plots();
    QAction *undo = window.command(Command::Undo);
    QAction *redo = window.command(Command::Redo);

    //! As the charts and the number's field do.
    void move(double threshold) const
    {
        auto decision = plots->decision();
        decision.threshold = threshold;
        plots->setDecision(decision);
    }
    QDoubleSpinBox *costOfMiss() const { return window.findChild<QDoubleSpinBox *>("missCost"); }
};

//! Two models and a baseline, of so many classes.
training::Comparison twoRuns(std::size_t classes = 2)
{
    training::Comparison comparison{.study = "churn", .metric = "accuracy", .rowsUsed = 60, .rowsAvailable = 60};
    evaluate::Truth truth{.task = classes == 2 ? model::Task::Binary : model::Task::Multiclass, .classes = classes};
    const auto width = classes == 2 ? 1 : classes;
    for (std::size_t row = 0; row < 60; ++row)
        truth.values.push_back(static_cast<double>(row % classes));
    for (const auto *learner : {"xgboost", "logistic", "baseline"}) {
        training::Run run{.id = learner, .learner = learner, .isBaseline = std::string_view(learner) == "baseline"};
        run.model.classes = {"bronze", "silver", "gold"};
        run.model.classes.resize(classes);
        model::Predictions predictions{.rows = 60, .width = width};
        for (std::size_t i = 0; i < 60 * width; ++i)
            predictions.values.push_back(0.2 + 0.01 * static_cast<double>(i % 30));
        for (const auto *split : {"validation", "test"}) {
            comparison.truths[split] = truth;
            run.predictions[split] = predictions;
            run.splits[split] = evaluate::evaluate(predictions, truth, {.replicates = 20, .seed = Seed{7}});
        }
        comparison.runs.push_back(std::move(run));
    }
    return comparison;
}

//! As the controller does.
void connectBoth(ComparePage &page, Deciding &deciding)
{
    QObject::connect(&page, &ComparePage::decisionChanged, &deciding, [&] {
        deciding.change(page.decision());
    });
    QObject::connect(&deciding, &Deciding::returned, &page, &ComparePage::setDecision);
}

} // namespace

class DecidingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraggedThresholdIsOneStep()
    {
        Program program;
        program.window.showPage(PageId::Compare);
        QVERIFY(!program.undo->isEnabled());
        for (const auto threshold : {0.52, 0.6, 0.71})
            program.move(threshold);
        QVERIFY(program.undo->isEnabled());
        QVERIFY2(program.undo->text().contains("Move Threshold"), qPrintable(program.undo->text()));
        program.undo->trigger();
        QCOMPARE(program.plots->threshold(), 0.5);
        QVERIFY(!program.undo->isEnabled());
        program.redo->trigger();
        QCOMPARE(program.plots->threshold(), 0.71);
        QVERIFY(!program.redo->isEnabled());
    }

    void whatIsDoneLaterIsAStepOfItsOwn()
    {
        Program program;
        program.window.showPage(PageId::Compare);
        program.move(0.6);
        QTest::qWait(Undoable<Decision>::pause + 100);
        program.move(0.7);
        program.costOfMiss()->setValue(20);
        program.costOfMiss()->setValue(25);
        QVERIFY2(program.undo->text().contains("Change Costs"), qPrintable(program.undo->text()));
        program.undo->trigger();
        QCOMPARE(program.plots->costs(), (evaluate::Costs{.falseAlarm = 1, .miss = 1}));
        QCOMPARE(program.costOfMiss()->value(), 1.0);
        QCOMPARE(program.plots->threshold(), 0.7);
        program.undo->trigger();
        QCOMPARE(program.plots->threshold(), 0.6);
        program.undo->trigger();
        QCOMPARE(program.plots->threshold(), 0.5);
        for (int i = 0; i < 3; ++i)
            program.redo->trigger();
        QCOMPARE(program.plots->threshold(), 0.7);
        QCOMPARE(program.plots->costs(), (evaluate::Costs{.falseAlarm = 1, .miss = 25}));
    }

    //! And elsewhere nothing of Compare is undone unseen.
    void isUndoneOnItsPage()
    {
        Program program;
        program.window.showPage(PageId::Compare);
        program.move(0.6);
        program.window.showPage(PageId::Train);
        QVERIFY(!program.undo->isEnabled());
        program.window.showPage(PageId::Compare);
        QVERIFY(program.undo->isEnabled());
    }

    //! Whose curves are drawn, in what room: each is a step of its own with its name.
    void whatIsLookedAtIsTakenBack()
    {
        ComparePage page;
        Deciding deciding;
        connectBoth(page, deciding);
        page.setComparison(twoRuns());
        page.plots().setPace({.perMoment = 300, .perDay = 10});
        auto &stack = deciding.undoStack();
        QVERIFY(!stack.canUndo());

        auto *list = page.findChild<CompareList *>();
        const auto drawn = [&page] {
            return page.findChild<ChartView *>("roc")->chart().series.size();
        };
        const auto before = drawn();
        QVERIFY(
            list->model()->setData(list->model()->index(1, RunModel::NameColumn), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(stack.undoText(), "Choose Models");
        QCOMPARE(drawn(), before - 1);
        auto *capacity = page.findChild<QDoubleSpinBox *>("capacity");
        capacity->setValue(25);
        auto *period = page.findChild<QComboBox *>("capacityPeriod");
        period->setCurrentIndex(period->count() - 1);
        QCOMPARE(stack.undoText(), "Change Capacity");
        QCOMPARE(page.decision().capacity, (Capacity{.count = 25, .period = workbench::Period::Month}));

        stack.undo();
        QCOMPARE(capacity->value(), Capacity().count);
        QCOMPARE(period->currentIndex(), 0);
        stack.undo();
        QCOMPARE(drawn(), before);
        QCOMPARE(list->model()->index(1, RunModel::NameColumn).data(Qt::CheckStateRole).value<Qt::CheckState>(),
                 Qt::Checked);
        QVERIFY(!stack.canUndo());
        stack.redo();
        stack.redo();
        QCOMPARE(drawn(), before - 1);
        QCOMPARE(period->currentIndex(), period->count() - 1);
        // What is read anew stays as it was chosen, and is no step.
        page.setComparison(twoRuns());
        page.plots().setPace({.perMoment = 300, .perDay = 10});
        QCOMPARE(stack.count(), 2);
        QCOMPARE(page.decision().capacity.period, workbench::Period::Month);
    }

    void theClassIsTakenBack()
    {
        ComparePage page;
        Deciding deciding;
        connectBoth(page, deciding);
        page.setComparison(twoRuns(3));
        auto *classes = page.findChild<QComboBox *>("curveClass");
        QCOMPARE(classes->count(), 3);
        classes->setCurrentIndex(2);
        Q_EMIT classes->activated(2);
        QCOMPARE(deciding.undoStack().undoText(), "Choose Class");
        const auto title = [&page] {
            return page.findChild<ChartView *>("roc")->chart().title;
        };
        QVERIFY2(title().contains("gold"), qPrintable(title()));
        deciding.undoStack().undo();
        QVERIFY2(title().contains("bronze"), qPrintable(title()));
        QCOMPARE(classes->currentIndex(), 0);
        deciding.undoStack().redo();
        QVERIFY2(title().contains("gold"), qPrintable(title()));
    }

    //! Moved away and back at once, nothing was done.
    void nothingIsLeftOfWhatWasTakenBack()
    {
        Program program;
        program.window.showPage(PageId::Compare);
        program.move(0.6);
        program.move(0.5);
        QVERIFY(!program.undo->isEnabled());
    }
};

QTEST_MAIN(DecidingTest)

} // namespace deciding_test

#include "deciding_test.moc"
