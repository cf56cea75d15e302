// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icon.h"
#include "ui/base/stylesheet.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <array>

namespace theme_test {

using namespace espalier::ui;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasContrast_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void hasContrast()
    {
        QFETCH(bool, isDark);
        const auto &colours = isDark ? darkColours() : lightColours();
        for (const auto &under : {colours.background, colours.surface, colours.raised}) {
            for (const auto &text : {colours.text, colours.secondary, colours.accent, colours.information,
                                     colours.warning, colours.danger})
                QVERIFY2(contrast(text, under) >= 4.5, qPrintable(text.name() + " on " + under.name()));
            QVERIFY2(contrast(colours.strongBorder, under) >= 3, qPrintable("border on " + under.name()));
            for (const auto &mark : colours.series)
                QVERIFY2(contrast(mark, under) >= 3, qPrintable(mark.name() + " on " + under.name()));
        }
        QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
        const auto palette = paletteFor(colours);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Highlight)) >= 4.5);
    }

    void knowsItsSetFromThePalette()
    {
        QCOMPARE(coloursOf(paletteFor(darkColours())).surface, darkColours().surface);
        QCOMPARE(coloursOf(paletteFor(lightColours())).surface, lightColours().surface);
    }

    void switchesWhileRunning()
    {
        Theme theme(*qApp);
        QWidget widget;
        widget.show();
        theme.setScheme(Scheme::Dark);
        QCOMPARE(coloursOf(&widget).surface, darkColours().surface);
        theme.setScheme(Scheme::Light);
        QCOMPARE(coloursOf(&widget).surface, lightColours().surface);
    }

    //! Of two schemes only the colours differ: what was switched looks like what is styled from its beginning, what was hidden too.
    void looksTheSameHoweverItCameToAScheme()
    {
        Theme theme(*qApp);
        QWidget widget;
        widget.resize(600, 700);
        auto *column = new QVBoxLayout(&widget);
        auto *primary = new QPushButton(QStringLiteral("Train"), &widget);
        primary->setProperty("primary", true);
        auto *combo = new QComboBox(&widget);
        combo->addItems({QStringLiteral("one"), QStringLiteral("two")});
        auto *tabs = new QTabWidget(&widget);
        auto *tree = new QTreeWidget(tabs);
        tree->setHeaderLabels({QStringLiteral("Name"), QStringLiteral("Type")});
        for (int i = 0; i < 40; ++i)
            tree->addTopLevelItem(new QTreeWidgetItem({QStringLiteral("row %1").arg(i), QStringLiteral("text")}));
        tree->topLevelItem(0)->setCheckState(0, Qt::Checked);
        auto *splitter = new QSplitter(tabs);
        splitter->addWidget(new QPlainTextEdit(QStringLiteral("SELECT 1"), splitter));
        splitter->addWidget(new QListWidget(splitter));
        tabs->addTab(tree, QStringLiteral("First"));
        tabs->addTab(splitter, QStringLiteral("Second"));
        auto *progress = new QProgressBar(&widget);
        progress->setValue(40);
        for (auto *each : std::initializer_list<QWidget *>{
                 primary, combo, new QLineEdit(QStringLiteral("text"), &widget), new QSpinBox(&widget),
                 new QCheckBox(QStringLiteral("check"), &widget), progress, tabs,
                 makeLabel(QStringLiteral("secondary"), TextRole::Secondary, &widget)})
            column->addWidget(each);
        widget.show();
        const auto picture = [&widget, tabs](int tab) {
            tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            return widget.grab().toImage();
        };
        // A tree that was never told of a style measures its scroll bar otherwise.
        picture(1);
        qApp->setStyleSheet(qApp->styleSheet());
        for (const auto scheme : {Scheme::Dark, Scheme::Light}) {
            tabs->setCurrentIndex(0);
            theme.setScheme(scheme);
            const std::array switched{picture(0), picture(1)};
            // All of it is styled anew, and told so.
            qApp->setStyleSheet(qApp->styleSheet());
            QCOMPARE(picture(1), switched[1]);
            QCOMPARE(picture(0), switched[0]);
        }
    }

    void leavesNoNameInTheStyleSheet()
    {
        for (const auto &colours : {lightColours(), darkColours()})
            QVERIFY2(!styleSheetFor(colours).contains('@'), qPrintable(styleSheetFor(colours)));
    }

    void measuresContrast()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(QColor(0x777777), QColor(0x777777)), 1.0);
    }

    void hasEveryIconThatIsUsed()
    {
        static const QRegularExpression use(R"re((?:icon|iconPixmap)\(QStringLiteral\("([a-z-]+)"\))re");
        int count = 0;
        QDirIterator files(ESPALIER_SOURCES, {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = use.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto name = matches.next().captured(1);
                QVERIFY2(QFile::exists(":/icons/" + name + ".svg"), qPrintable(name + " in " + file.fileName()));
                ++count;
            }
        }
        QDirIterator icons(":/icons", {"*.svg"}, QDir::Files);
        while (icons.hasNext()) {
            const auto name = QFileInfo(icons.next()).completeBaseName();
            const auto image = iconPixmap(name, Qt::red, 20, 2).toImage();
            QCOMPARE(image.width(), 40);
            bool isDrawn = false;
            for (int y = 0; y < image.height() && !isDrawn; ++y) {
                for (int x = 0; x < image.width() && !isDrawn; ++x)
                    isDrawn = qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(isDrawn, qPrintable(name));
            ++count;
        }
        QVERIFY(count > 50);
    }
};

QTEST_MAIN(ThemeTest)

} // namespace theme_test

#include "theme_test.moc"
