// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that takes the focus or paints itself says what it is: the whole window is walked, page by page.
#include "tests/ui/support/names.h"
#include "tests/ui/support/samples.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/chartaccessible.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace names_test {

using namespace espalier;
using namespace espalier::ui;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChartAccessibility(); }

    //! The gate itself finds what has no name, and takes a label's and a button's text for one.
    void findsWhatHasNone()
    {
        QWidget window;
        window.setObjectName("window");
        auto *field = new QLineEdit(&window);
        field->setObjectName("field");
        auto *button = new QPushButton(&window);
        button->setObjectName("button");
        QCOMPARE(samples::namesOf(window, {}).missing,
                 (QStringList{"field (QLineEdit) in window", "button (QPushButton) in window"}));
        auto *label = new QLabel("&Field:", &window);
        label->setBuddy(field);
        button->setText("Press");
        const auto names = samples::namesOf(window, {});
        QCOMPARE(names.missing, QStringList());
        QCOMPARE(names.asked, 2);
        QCOMPARE(samples::namesOf(window, {"QWidget"}).missing, QStringList{"window (QWidget)"});
    }

    void knowsWhatPaintsItself()
    {
        const auto painting = samples::paintingClasses(QStringLiteral(SOURCES "/ui"));
        for (const auto *name : {"ValueBars", "HistogramView", "GraphView", "ChartLegend", "Chip"})
            QVERIFY2(painting.contains(QString::fromLatin1(name)), name);
        QVERIFY(!painting.contains("EmptyState"));
    }

    void everythingSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }

    void everythingSaysWhatItIs()
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
        window.resize(1280, 800);
        window.show();
        const auto shop = samples::shop();
        window.explorePage().setCatalog(shop.catalog, shop.graph, shop.layout);
        window.explorePage().selectTable({11});
        for (std::size_t page = 0; page < pageCount; ++page) {
            window.showPage(static_cast<PageId>(page));
            QTest::qWait(20);
        }
        const auto painting = samples::paintingClasses(QStringLiteral(SOURCES "/ui"));
        const auto names = samples::namesOf(window, painting);
        for (const auto &missing : names.missing)
            qWarning("%s", qPrintable(missing));
        QVERIFY2(names.missing.isEmpty(),
                 qPrintable(QString("%1 of %2 have no name").arg(names.missing.size()).arg(names.asked)));
        QVERIFY(names.asked > 150);
    }
};

QTEST_MAIN(NamesTest)

} // namespace names_test

#include "names_test.moc"
