// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/languages.h"
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/samples.h"
#include "ui/base/theme.h"
#include "ui/pages/explore/barrierwords.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/jobspopup.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sqlview.h"
#include "ui/words/language.h"
#include "ui/words/text.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace translation_test {

using namespace espalier;
using namespace espalier::ui;

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translatesEveryText()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        Theme theme(*qApp);
        Language language;
        language.setCode("en");
        samples::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        const auto shop = samples::shop();
        MainWindow window({theme, language, settings});
        window.explorePage().setCatalog(shop.catalog, shop.graph, shop.layout);
        window.explorePage().selectTable({11}, 3);
        const ShortcutSheet sheet(window.actions());
        const AboutDialog about;
        MessageBar bar;
        bar.showError({.code = Error::Code::Query});
        SqlView sql;
        ChartView chart;
        JobsPopup jobs;
        auto allowed = samples::textsOf(shop.catalog);
        allowed << "English ()"
                << "postgresql://user@host:5432/database";
        for (const auto &spoken : spokenLanguages)
            allowed << toQString(spoken.name);
        for (const auto *widget :
             std::initializer_list<const QWidget *>{&window, &sheet, &about, &bar, &sql, &chart, &jobs}) {
            auto texts = samples::untranslated(*widget, allowed);
            // Shortcuts are written by Qt.
            texts.removeIf([](const QString &text) {
                return text.startsWith("Ctrl+") || text.startsWith("Alt+");
            });
            QVERIFY2(texts.isEmpty(), qPrintable(texts.join("\n")));
        }
        QCoreApplication::removeTranslator(&pseudo);
    }

    void findsWhatWasNotGivenToTr()
    {
        samples::PseudoTranslator pseudo;
        const QPushButton button("Deploy Now");
        QCOMPARE(samples::untranslated(button, {}).size(), 1);
        QVERIFY(samples::untranslated(button, {"Deploy Now"}).isEmpty());
    }

    //! Read from its own file, with the numbers of its own countries.
    void everyLanguageIsThere_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("number");
        QTest::newRow("en") << "en"
                            << "2 jobs"
                            << "1.50";
        QTest::newRow("de") << "de"
                            << "2 Aufträge"
                            << "1,50";
        QTest::newRow("es") << "es"
                            << "2 trabajos"
                            << "1,50";
        QTest::newRow("fr") << "fr"
                            << "2 tâches"
                            << "1,50";
        QTest::newRow("zh") << "zh"
                            << "2 个作业"
                            << "1.50";
    }

    void everyLanguageIsThere()
    {
        QFETCH(QString, code);
        QFETCH(QString, two);
        QFETCH(QString, number);
        const Language language(code);
        QCOMPARE(QCoreApplication::translate("espalier::ui::JobsButton", "%n job(s)", nullptr, 2), two);
        QCOMPARE(numberText(1.5), number);
        QCOMPARE(QLocale().name().left(2), code);
    }

    void countsInBothLanguages()
    {
        Language language;
        language.setCode("en");
        QCOMPARE(QCoreApplication::translate("espalier::ui::JobsButton", "%n job(s)", nullptr, 1), "1 job");
        QCOMPARE(QCoreApplication::translate("espalier::ui::JobsButton", "%n job(s)", nullptr, 2), "2 jobs");
        language.setCode("de");
        QCOMPARE(QCoreApplication::translate("espalier::ui::JobsButton", "%n job(s)", nullptr, 2), "2 Aufträge");
        QCOMPARE(numberText(1.5), "1,50");
        // Read from the catalog's own words, in a context of their own.
        QVERIFY(barrierWords({.obstacle = catalog::Obstacle::Lock}).contains("exklusiv"));
        QVERIFY(barrierWords({.obstacle = catalog::Obstacle::Name}).contains("kein Text"));
        QVERIFY(barrierWords({.isFiltered = true}).contains("Zeilensicherheit"));
    }
};

QTEST_MAIN(TranslationTest)

} // namespace translation_test

#include "translation_test.moc"
