// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen on Train is undone and redone there, one step for each thing that somebody did.
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/pages/train/trainpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace choosing_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

using Chosen = std::vector<std::pair<QString, std::map<QString, double>>>;

std::vector<LearnerChoice> twoLearners()
{
    const LearnerParameter trees{
        .name = "trees", .label = "trees", .value = 100, .low = 1, .high = 1000, .isWhole = true};
    const LearnerParameter fraction{.name = "fraction", .label = "fraction", .low = 0.05, .high = 1};
    return {{.name = "logistic", .label = "Logistic regression"},
            {.name = "forest", .label = "Random forest", .parameters = {trees, fraction}}};
}

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
    TrainPage *page = qobject_cast<TrainPage *>(window.page(PageId::Train));
    QListWidget *list = page->findChild<QListWidget *>("learners");
    QSpinBox *search = page->findChild<QSpinBox *>("searchCount");
    QAction *undo = window.command(Command::Undo);
    QAction *redo = window.command(Command::Redo);

    Program()
    {
        page->setLearners(twoLearners());
        window.showPage(PageId::Train);
    }
    //! Of the learner that is shown.
    QDoubleSpinBox *field(const QString &name) const
    {
        const auto fields = page->findChildren<QDoubleSpinBox *>();
        const auto found = std::ranges::find(fields, name, &QWidget::accessibleName);
        return found == fields.end() ? nullptr : *found;
    }
};

} // namespace

class ChoosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTickIsAStep()
    {
        Program program;
        QVERIFY(!program.undo->isEnabled());
        program.list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY2(program.undo->text().contains("Uncheck Logistic regression"), qPrintable(program.undo->text()));
        program.list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(program.page->chosen().empty());
        program.undo->trigger();
        QCOMPARE(program.page->chosen(), (Chosen{{"forest", {}}}));
        QCOMPARE(program.list->item(1)->checkState(), Qt::Checked);
        program.undo->trigger();
        QCOMPARE(program.page->chosen().size(), 2U);
        QVERIFY(!program.undo->isEnabled());
        program.redo->trigger();
        QCOMPARE(program.page->chosen(), (Chosen{{"forest", {}}}));
        QCOMPARE(program.list->item(0)->checkState(), Qt::Unchecked);
    }

    //! A number that is spun is one step; another one is another.
    void aParameterIsAStep()
    {
        Program program;
        program.list->setCurrentRow(1);
        for (const auto trees : {200, 300, 400})
            program.field("trees")->setValue(trees);
        program.field("fraction")->setValue(0.5);
        QVERIFY2(program.undo->text().contains("Change fraction of Random forest"), qPrintable(program.undo->text()));
        QCOMPARE(program.page->chosen().back().second, (std::map<QString, double>{{"fraction", 0.5}, {"trees", 400}}));
        program.undo->trigger();
        QCOMPARE(program.page->chosen().back().second, (std::map<QString, double>{{"trees", 400}}));
        QCOMPARE(program.field("fraction")->text(), "automatic");
        program.undo->trigger();
        QVERIFY(program.page->chosen().back().second.empty());
        QCOMPARE(program.field("trees")->value(), 100.0);
        QVERIFY(!program.undo->isEnabled());
        program.redo->trigger();
        program.redo->trigger();
        QCOMPARE(program.page->chosen().back().second, (std::map<QString, double>{{"fraction", 0.5}, {"trees", 400}}));
    }

    void soIsHowMuchIsSearched()
    {
        Program program;
        program.search->setValue(40);
        program.undo->trigger();
        QCOMPARE(program.page->searched(), 0);
        QCOMPARE(program.search->value(), 0);
    }

    //! Of another question others are chosen, and what was done before is not there to be undone.
    void otherLearnersStartAnew()
    {
        Program program;
        program.list->item(0)->setCheckState(Qt::Unchecked);
        program.page->setLearners({{.name = "ridge", .label = "Ridge regression"}});
        QVERIFY(!program.undo->isEnabled());
        QCOMPARE(program.page->chosen(), (Chosen{{"ridge", {}}}));
    }

    void isUndoneOnItsPage()
    {
        Program program;
        program.search->setValue(40);
        program.window.showPage(PageId::Compare);
        QVERIFY(!program.undo->isEnabled());
        program.window.showPage(PageId::Train);
        QVERIFY(program.undo->isEnabled());
    }
};

QTEST_MAIN(ChoosingTest)

} // namespace choosing_test

#include "choosing_test.moc"
