// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided on Compare is undone and redone there, one step for each thing that somebody did.
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
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
    void move(double threshold) const { plots->setDecision(threshold, plots->costs()); }
    QDoubleSpinBox *costOfMiss() const { return window.findChild<QDoubleSpinBox *>("missCost"); }
};

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
