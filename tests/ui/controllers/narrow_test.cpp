// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the whole window stands on the smallest screen it is made for, in each language.
#include "tests/ui/support/narrow.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace narrow_test {

using namespace espalier;
using namespace espalier::ui;

class NarrowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageStandsWithinTheWindow_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &code : Language::codes()) {
            if (!code.isEmpty())
                QTest::newRow(qPrintable(code)) << code;
        }
    }

    void everyPageStandsWithinTheWindow()
    {
        QFETCH(QString, code);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        Theme theme(*qApp);
        Language language;
        language.setCode(code);
        MainWindow window({theme, language, settings});
        const std::filesystem::path home = folder.path().toStdString();
        const Application application(window, workbench::Places{home / "cache.sqlite", home / "gym", {}}, settings);
        window.resize(samples::smallestWindow);
        window.show();
        const auto shop = samples::shop();
        window.explorePage().setCatalog(shop.catalog, shop.graph, shop.layout);
        window.explorePage().selectTable({11});
        for (std::size_t index = 0; index < pageCount; ++index) {
            const auto id = static_cast<PageId>(index);
            window.showPage(id);
            QTest::qWait(20);
            QCOMPARE(window.size(), samples::smallestWindow);
            // What a page is given, beside the rail, the inspector and above the status line.
            auto *page = window.page(id);
            const QRect place(page->mapTo(&window, QPoint()), page->size());
            QVERIFY2(window.rect().contains(place), qPrintable(page->objectName()));
            const auto least = page->minimumSizeHint();
            QVERIFY2(least.width() <= page->width() && least.height() <= page->height(),
                     qPrintable(QStringLiteral("%1 asks for %2 of %3 px")
                                    .arg(page->objectName())
                                    .arg(least.width())
                                    .arg(page->width())));
            // Of the system's fonts some are wider than this one.
            constexpr double wider = 1.06;
            QVERIFY2(
                window.minimumSizeHint().width() * wider <= samples::smallestWindow.width(),
                qPrintable(QStringLiteral("%1: %2 px").arg(page->objectName()).arg(window.minimumSizeHint().width())));
            samples::keepShot(window, QStringLiteral("narrow-%1-%2").arg(code).arg(index));
        }
    }
};

QTEST_MAIN(NarrowTest)

} // namespace narrow_test

#include "narrow_test.moc"
